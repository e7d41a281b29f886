//! Organizations: how they come to be, their overview, their settings, their end.

mod contacts;
mod forms;
mod lifecycle;
mod organization;
mod overview;
pub mod pages;

pub use contacts::Contact;
pub use lifecycle::{Changes, Outcome, Reason};
pub use organization::{NewOrganization, Organization, free_slug, slug_is_taken};
