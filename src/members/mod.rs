//! The people of an organization.

mod answer;
mod assignment;
mod change;
mod filter;
mod member;
mod refusal;
mod sessions;
mod welcome;

pub mod actions;
pub mod assignments;
pub mod bulk;
pub mod departure;
pub mod endings;
pub mod list;
pub mod list_page;
pub mod membership;
pub mod news;
pub mod page;
pub mod sign_in;

pub use assignment::{Assignment, held_by, permissions_of};
pub use change::{RESTORABLE_FOR, Subject, Wish};
pub(crate) use list_page::{lacks, with_help};
pub use member::{Joining, Member, Source};
pub use refusal::{Outcome, Refusal};
pub use welcome::welcome;
