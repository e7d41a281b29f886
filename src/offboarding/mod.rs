//! Off-boarding: whoever leaves an organization leaves a receipt, on which stands everything they had there
//! and what happened to it.

mod made;
pub mod page;
mod receipt;

pub use receipt::{Cause, Kept, Leaving, Receipt, Restored, Sessions, receipt};
