//! Invitations: how people are asked in, what becomes of it, and how they come in.

mod accepting;
pub mod addresses;
pub mod changes;
mod changing;
mod closing;
pub mod detail;
pub mod form;
mod invitation;
pub mod invitee;
mod invitee_page;
pub mod list;
mod listing;
mod quota;
pub mod reminders;
pub mod send;
mod sending;
mod standing;
mod writing;

pub(crate) use accepting::Newcomer;
pub(crate) use closing::{close_invitations_of, is_invited};
pub(crate) use invitation::leads_here;
pub use invitation::{Invitation, State};
pub(crate) use invitee::name_and_password;
pub(crate) use invitee_page::Reader;
pub use sending::{Fate, Report, Sending, invite_owner};
pub(crate) use standing::{giver_may_still, held_in};
pub(crate) use writing::{expiry, role_labels, role_names};
