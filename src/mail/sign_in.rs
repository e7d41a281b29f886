//! Letters about how people sign in to an organization.

use super::joining::Parts;
use crate::access::Who;
use crate::web::Words;
use serde::{Deserialize, Serialize};

/// What such a letter is about.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SignInLetter {
    pub(super) about: About,
    pub(super) organization: String,
    /// Who did it.
    pub(super) person: String,
    /// The connection, or the network address.
    pub(super) detail: String,
    pub(super) path: String,
}

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum About {
    Enforced,
    Released,
    CodesMade,
    BreakGlassUsed,
}

impl SignInLetter {
    fn of(who: &Who, about: About, detail: &str) -> Self {
        Self {
            about,
            organization: who.organization.name.clone(),
            person: who.person.name.clone(),
            detail: detail.to_owned(),
            path: who.path("/sign-in-methods"),
        }
    }

    /// No password opens the organization any more.
    pub fn enforced(who: &Who, connection: &str) -> Self {
        Self::of(who, About::Enforced, connection)
    }

    /// Passwords open it again.
    pub fn released(who: &Who, connection: &str) -> Self {
        Self::of(who, About::Released, connection)
    }

    /// There are new break-glass codes.
    pub fn codes_made(who: &Who) -> Self {
        Self::of(who, About::CodesMade, "")
    }

    /// Somebody came in with one. `address`: from where.
    pub fn break_glass_used(organization: &str, slug: &str, person: &str, address: &str) -> Self {
        Self {
            about: About::BreakGlassUsed,
            organization: organization.to_owned(),
            person: person.to_owned(),
            detail: address.to_owned(),
            path: format!("/o/{slug}/sign-in-methods"),
        }
    }

    pub(super) fn organization(&self) -> &str {
        &self.organization
    }

    pub(super) fn path(&self) -> &str {
        &self.path
    }

    pub(super) fn write(&self, t: Words) -> Parts {
        let (organization, person, detail) = (self.organization.as_str(), self.person.as_str(), self.detail.as_str());
        let (subject, text) = match self.about {
            About::Enforced => (
                t.mail_sso_enforced_subject(organization),
                t.mail_sso_enforced_text(detail, organization, person),
            ),
            About::Released => (
                t.mail_sso_released_subject(organization),
                t.mail_sso_released_text(detail, organization, person),
            ),
            About::CodesMade => (
                t.mail_codes_made_subject(organization),
                t.mail_codes_made_text(organization, person),
            ),
            About::BreakGlassUsed => (
                t.mail_break_glass_subject(organization, person),
                t.mail_break_glass_text(detail, organization, person),
            ),
        };
        (subject, vec![text], Some(t.mail_sso_button()), t.mail_sso_note())
    }
}
