//! Signing in and out, and choosing a new password when the old one is forgotten.

mod attempt;
mod device;
pub mod pages;
pub mod password;
mod tries;
mod words;

pub use attempt::{still_holds, verify};
pub use tries::Tries;
pub use words::fault_in_words;
