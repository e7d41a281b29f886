//! Letters that tell members what changed for them.

use super::joining::Parts;
use crate::web::Words;
use serde::{Deserialize, Serialize};

/// What changed for a member.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(tag = "news", rename_all = "snake_case")]
pub enum MemberNews {
    /// What they hold. `person`: whoever changed it; `given` and `taken`: roles in words, perhaps nothing.
    RolesChanged {
        organization: String,
        person: String,
        given: String,
        taken: String,
        path: String,
    },
    /// They cannot enter for now.
    Suspended { organization: String },
    /// They can enter again.
    Reinstated { organization: String, path: String },
}

impl MemberNews {
    pub(super) fn organization(&self) -> &str {
        match self {
            Self::RolesChanged { organization, .. }
            | Self::Suspended { organization }
            | Self::Reinstated { organization, .. } => organization,
        }
    }

    /// The path of a link that carries no secret.
    pub(super) fn path(&self) -> Option<&str> {
        match self {
            Self::RolesChanged { path, .. } | Self::Reinstated { path, .. } => Some(path),
            Self::Suspended { .. } => None,
        }
    }

    pub(super) fn write(&self, t: Words) -> Parts {
        match self {
            Self::RolesChanged {
                organization,
                person,
                given,
                taken,
                ..
            } => {
                let (organization, person) = (organization.as_str(), person.as_str());
                let mut texts = vec![t.mail_roles_text(organization, person)];
                if !given.is_empty() {
                    texts.push(t.mail_roles_given(given.as_str()));
                }
                if !taken.is_empty() {
                    texts.push(t.mail_roles_taken(taken.as_str()));
                }
                let subject = t.mail_roles_subject(organization);
                (subject, texts, Some(t.mail_ends_role_button()), t.mail_roles_note())
            }
            Self::Suspended { organization } => {
                let organization = organization.as_str();
                let texts = vec![t.mail_suspended_text(organization)];
                (
                    t.mail_suspended_subject(organization),
                    texts,
                    None,
                    t.mail_suspended_note(),
                )
            }
            Self::Reinstated { organization, .. } => {
                let organization = organization.as_str();
                let texts = vec![t.mail_reinstated_text(organization)];
                let button = Some(t.mail_welcome_button());
                (
                    t.mail_reinstated_subject(organization),
                    texts,
                    button,
                    t.mail_reinstated_note(),
                )
            }
        }
    }
}
