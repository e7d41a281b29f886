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

pub use change::{RESTORABLE_FOR, Subject};
pub use member::{Joining, Member, Source, permissions_of, roles_held};
pub use refusal::{Outcome, Refusal};
