//! The people of an organization.

mod answer;
mod change;
mod filter;
mod member;
mod refusal;
mod sessions;

pub mod actions;
pub mod bulk;
pub mod departure;
pub mod list;
pub mod list_page;
pub mod page;

pub use change::Subject;
pub use member::{Joining, Member, Source};
pub use refusal::{Outcome, Refusal};
