//! Organizations: how they come to be, their overview, their settings, their end.

mod contacts;
pub mod export;
mod forms;
pub mod life;
pub mod life_mail;
mod lifecycle;
mod organization;
mod overview;
pub mod pages;
pub mod seats;
pub mod sweep;
mod turns;

pub use contacts::Contact;
pub use lifecycle::{Changes, Outcome, Reason};
pub use organization::{NewOrganization, Organization, free_slug, slug_is_taken};
pub use turns::take_turns;
