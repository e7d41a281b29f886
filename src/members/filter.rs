//! What a list of members shows, in which order, and where a page of it ended.

use super::member::Member;
use crate::ids::MemberId;
use crate::roles::Role;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// What to list.
#[derive(Clone, Debug)]
pub struct Filter {
    /// Part of a name or address; with it the order is by name.
    pub words: String,
    pub role: Option<Role>,
    pub status: Option<Status>,
    pub sort: Sort,
}

/// Which members; without it everyone who was not removed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    Active,
    Suspended,
    Removed,
}

impl Status {
    pub fn key(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Suspended => "suspended",
            Self::Removed => "removed",
        }
    }

    pub fn parse(key: &str) -> Option<Self> {
        [Self::Active, Self::Suspended, Self::Removed]
            .into_iter()
            .find(|status| status.key() == key)
    }
}

/// The order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sort {
    pub by: By,
    pub down: bool,
}

/// What the order goes by; the id decides between equals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    Name,
    Joined,
    Seen,
}

impl Sort {
    pub const BY_NAME: Self = Self {
        by: By::Name,
        down: false,
    };

    /// `name`, `-name`, `joined`, …; anything else is by name.
    pub fn parse(key: &str) -> Self {
        let (down, key) = key.strip_prefix('-').map_or((false, key), |rest| (true, rest));
        match key {
            "name" => Self { by: By::Name, down },
            "joined" => Self { by: By::Joined, down },
            "seen" => Self { by: By::Seen, down },
            _ => Self::BY_NAME,
        }
    }
}

/// Where a page ended.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Cursor {
    pub(super) end: End,
    pub(super) id: MemberId,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) enum End {
    Name(String),
    Joined(Timestamp),
    /// `None`: among those who were never seen, who come last in either direction.
    Seen(Option<Timestamp>),
}

impl Cursor {
    /// Reads what [`Cursor::write`] wrote; anything else begins at the beginning.
    pub fn parse(raw: &str) -> Option<Self> {
        serde_json::from_slice(&URL_SAFE_NO_PAD.decode(raw).ok()?).ok()
    }

    pub fn write(&self) -> String {
        URL_SAFE_NO_PAD.encode(serde_json::to_vec(self).unwrap_or_default())
    }

    pub(super) fn after((member, sort_name): &(Member, String), by: By) -> Self {
        let end = match by {
            By::Name => End::Name(sort_name.clone()),
            By::Joined => End::Joined(member.joined_at),
            By::Seen => End::Seen(member.last_seen_at),
        };
        Self { end, id: member.id }
    }
}
