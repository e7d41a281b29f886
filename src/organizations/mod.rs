//! Organizations: how they come to be, their overview, their settings, their end.

mod organization;

pub use organization::{NewOrganization, Organization, free_slug, slug_is_taken};
