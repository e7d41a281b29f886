//! The people of an organization.

mod change;
mod member;
mod sessions;

pub mod actions;
pub mod bulk;
pub mod departure;
pub mod list;
pub mod list_page;
pub mod page;

pub use change::{Outcome, Refusal, Subject};
pub use member::{Joining, Member, Source};
