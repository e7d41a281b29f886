//! A new customer's way in: ask, prove the address, choose a password, and the organization begins.

mod mode;

pub use mode::SignUpMode;
