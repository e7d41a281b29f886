//! What happened, who did it, and what was refused. Every change writes its event in its own transaction;
//! the serving role may add events and read them, nothing else.

mod action;
mod event;
pub mod list;
pub mod refusal;

pub use action::Action;
pub use event::{Author, AuthorKind, Event, Target, note, record, record_all, refuse};
