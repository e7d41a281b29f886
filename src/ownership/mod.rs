//! Handing over an organization: an owner offers, the receiver accepts; staff appoint where nobody owns it.

pub mod appointment;
mod letters;
mod offer;
pub mod pages;

pub use offer::{Offer, Outcome, is_owner};
