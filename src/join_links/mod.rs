//! Join links: one link that lets many people in, with fixed roles, and the way in behind it.

mod admitting;
mod arrival;
pub mod changes;
mod changing;
mod confirmation;
pub mod confirmed;
pub mod create;
mod domains;
mod form;
mod link;
pub mod list;
pub mod page;
mod qr;
mod standing;
mod team;
pub mod visitor;

pub(crate) use admitting::note_link;
pub(crate) use changing::sealed;
pub(crate) use form::team;
pub use link::{JoinLink, State, names_of};
pub(crate) use team::{Team, place_of};
