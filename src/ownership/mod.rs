//! Handing over an organization: an owner offers, the receiver accepts; staff appoint where nobody owns it.

pub mod appointment;
mod offer;
mod letters;
pub mod pages;

pub use offer::{Offer, Outcome};
