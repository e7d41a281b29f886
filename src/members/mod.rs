//! The people of an organization.

mod member;

pub use member::{Joining, Member, Outcome, Source};
