//! Off-boarding: whoever leaves an organization leaves a receipt, on which stands everything they had there
//! and what happened to it.

mod lines;
mod made;
pub mod page;
mod receipt;
mod things;

pub use lines::{Kept, LeftOut, Restored, Sessions};
pub use receipt::{Cause, Leaving, Receipt, receipt};
