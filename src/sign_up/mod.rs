//! A new customer's way in: ask, prove the address, choose a password, and the organization begins.

mod details;
mod founding;
pub mod link_pages;
mod mode;
pub mod pages;
mod registration;

pub use details::Details;
pub use founding::{Founded, found};
pub use mode::SignUpMode;
pub use registration::{Completion, Registration, Taken};
