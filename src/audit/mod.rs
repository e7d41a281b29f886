//! What happened, who did it, and what was refused. Every change writes its event in its own transaction;
//! the serving role may add events and read them, nothing else.
//!
//! The organization's page (`pages`) and the staff console's show the same log: `filter` understands what
//! is looked for, `list` reads it, `log` puts it into words for `audit/log.html`.

mod action;
pub mod chain;
pub mod command;
mod event;
pub mod export;
mod export_format;
pub mod filter;
pub mod head;
pub mod list;
pub mod log;
pub mod pages;
mod people;
pub mod refusal;
pub mod retention;
pub mod standing;
mod undo;
mod undo_now;
pub mod verdict;
pub mod verification;
pub mod verify;
mod words;

pub use action::Action;
pub use event::{Author, AuthorKind, Event, Target, note, record, record_all, refuse};
