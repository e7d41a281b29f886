//! The log of mails: what became of each, whom it was for, and why it did not go out, or not as it was written. One line per job, written in the
//! job's transaction, so no mail is without one. Neither subject nor text nor link stands in it.

mod invitation;
mod listing;
mod retry;
mod writing;

pub(super) use invitation::{follow, hold};
pub use listing::{Entry, Filter, Listing, Part, refused};
pub use retry::{Obstacle, again};
pub use writing::cancel_mails_of;
pub(super) use writing::{Outcome, begin, message_id, note, wrote};

use crate::web::Words;

/// What became of a mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It waits for its first try, or for the next.
    Queued,
    /// The mail server has taken charge of it.
    Sent,
    /// It was refused for good, or too often.
    Failed,
    /// Nobody tries any more, since it is of no use or not wanted.
    Cancelled,
}

impl State {
    /// All of them, in the order of a life.
    pub const ALL: [Self; 4] = [Self::Queued, Self::Sent, Self::Failed, Self::Cancelled];

    /// The name in the database and in addresses.
    pub fn key(self) -> &'static str {
        match self {
            Self::Queued => "queued",
            Self::Sent => "sent",
            Self::Failed => "failed",
            Self::Cancelled => "cancelled",
        }
    }

    /// The state of that name.
    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.key() == key)
    }

    /// The word for people.
    pub fn label(self, t: Words) -> &'static str {
        match self {
            Self::Queued => t.common_queued(),
            Self::Sent => t.common_sent(),
            Self::Failed => t.common_failed(),
            Self::Cancelled => t.mail_log_cancelled(),
        }
    }

    /// The tone of the design.
    pub fn tone(self) -> &'static str {
        match self {
            Self::Queued => "info",
            Self::Sent => "success",
            Self::Failed => "danger",
            Self::Cancelled => "neutral",
        }
    }
}
