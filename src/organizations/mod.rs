//! Organizations: how they come to be, their overview, their settings, their end.

mod lifecycle;
mod organization;

pub use lifecycle::{Changes, Outcome, Reason};
pub use organization::{NewOrganization, Organization, free_slug, slug_is_taken};
