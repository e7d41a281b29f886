//! The catalogue of the applications' permissions: what an application lets people do, a sentence each.

mod keeping;
mod pages;

pub use pages::{add, add_application, edit, list, restore, retire, save};
