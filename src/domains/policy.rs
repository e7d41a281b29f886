//! What becomes of somebody who has proven an address of a domain.

use crate::web::Words;

/// How an organization takes in people of its domain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Policy {
    /// Nothing is offered, nor told.
    Off,
    /// They are told of the organization, and may ask.
    Suggest,
    /// A request reaches the admins.
    Approval,
    /// They are members at once, with the default roles.
    Join,
}

impl Policy {
    pub const ALL: [Self; 4] = [Self::Off, Self::Suggest, Self::Approval, Self::Join];

    pub fn key(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Suggest => "suggest",
            Self::Approval => "approval",
            Self::Join => "join",
        }
    }

    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|policy| policy.key() == key)
    }

    /// The choice in words.
    pub fn label(self, t: Words) -> &'static str {
        match self {
            Self::Off => t.domains_capture_off(),
            Self::Suggest => t.domains_capture_suggest(),
            Self::Approval => t.domains_capture_approval(),
            Self::Join => t.domains_capture_join(),
        }
    }

    /// Whether only the owner of a proven domain may choose it.
    pub fn needs_proof(self) -> bool {
        matches!(self, Self::Approval | Self::Join)
    }
}
