//! What verifying a chain can find.

use crate::web::Words;

/// What is wrong with a chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// An event is not as it was written.
    Changed,
    /// An event is gone.
    Removed,
    /// Links are missing, or not in their order.
    Misplaced,
    /// The chain ends before its head says.
    CutOff,
    /// The head is not that of the last link.
    Head,
    /// The beginning is not where the last deletion after its time has left it.
    FrontCut,
    /// Events stand there that the chain does not know.
    Unknown,
    /// The chain is another than the one that was verified or signed before.
    Rewritten,
}

impl Fault {
    const ALL: [Self; 8] = [
        Self::Changed,
        Self::Removed,
        Self::Misplaced,
        Self::CutOff,
        Self::Head,
        Self::FrontCut,
        Self::Unknown,
        Self::Rewritten,
    ];

    pub fn key(self) -> &'static str {
        match self {
            Self::Changed => "changed",
            Self::Removed => "removed",
            Self::Misplaced => "misplaced",
            Self::CutOff => "cut_off",
            Self::Head => "head",
            Self::FrontCut => "front_cut",
            Self::Unknown => "unknown",
            Self::Rewritten => "rewritten",
        }
    }

    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|fault| fault.key() == key)
    }

    /// In plain words, with the first bad number.
    pub fn sentence(self, t: Words, number: i64) -> String {
        match self {
            Self::Changed => t.audit_broken_changed(number),
            Self::Removed => t.audit_broken_removed(number),
            Self::Misplaced => t.audit_broken_misplaced(number),
            Self::CutOff => t.audit_broken_cut_off(number),
            Self::Head => t.audit_broken_head(number),
            Self::FrontCut => t.audit_broken_front_cut(number),
            Self::Unknown => t.audit_broken_unknown(number),
            Self::Rewritten => t.audit_broken_rewritten(number),
        }
    }
}

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    pub outcome: Outcome,
    /// The first link that is kept.
    pub first: i64,
    /// The last link that is as it was written, and its hash.
    pub last: i64,
    pub last_hash: Vec<u8>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Good,
    /// The time was over; so far it is good.
    Partial,
    /// From this number on nothing can be trusted.
    Broken(i64, Fault),
}

impl Outcome {
    /// The name in the database.
    pub fn key(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Partial => "partial",
            Self::Broken(..) => "broken",
        }
    }
}
