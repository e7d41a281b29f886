//! A new customer's way in: ask, prove the address, choose a password, and the organization begins.

mod founding;
mod mode;
pub mod pages;
mod registration;

pub use founding::{Founded, found};
pub use mode::SignUpMode;
pub use registration::{Completion, Details, Registration};
