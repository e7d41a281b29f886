//! Role templates: what the vendor offers to all organizations. Nobody's role changes when a template does;
//! an organization that took it is shown the difference and decides.

mod keeping;
mod pages;

pub use pages::{create, edit, list, new, restore, retire, save};
