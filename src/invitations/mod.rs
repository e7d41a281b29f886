//! Invitations: how people are asked in, what becomes of it, and how they come in.

pub mod addresses;
mod invitation;
mod sending;

pub use invitation::{Invitation, State};
pub use sending::{Fate, Report, Sending, USUAL_DAYS, invite_owner};
