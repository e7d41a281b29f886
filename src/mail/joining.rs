//! Letters about join links and requests to join.

use super::letter::until;
use crate::web::Words;
use serde::{Deserialize, Serialize};

/// What such a letter is about.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(tag = "about", rename_all = "snake_case")]
pub enum JoinLetter {
    /// Prove your address, then you come in by the link that you followed.
    Confirm {
        organization: String,
        #[serde(default)]
        expires: String,
    },
    /// To those who can answer: somebody asks to join.
    Asked {
        organization: String,
        person: String,
        email: String,
        message: String,
        path: String,
    },
    /// To the person: you are in.
    Approved {
        organization: String,
        roles: String,
        path: String,
    },
    /// To the person: no.
    Declined { organization: String, reason: String },
}

/// Subject, paragraphs, button, note.
pub(super) type Parts = (String, Vec<String>, Option<&'static str>, &'static str);

impl JoinLetter {
    pub(super) fn organization(&self) -> &str {
        match self {
            Self::Confirm { organization, .. }
            | Self::Asked { organization, .. }
            | Self::Approved { organization, .. }
            | Self::Declined { organization, .. } => organization,
        }
    }

    /// The path of a link that carries no secret.
    pub(super) fn open_path(&self) -> Option<&str> {
        match self {
            Self::Asked { path, .. } | Self::Approved { path, .. } => Some(path),
            Self::Confirm { .. } | Self::Declined { .. } => None,
        }
    }

    /// What the person wrote, word for word.
    pub(super) fn quote(&self) -> Option<String> {
        match self {
            Self::Asked { message: words, .. } | Self::Declined { reason: words, .. } => {
                (!words.is_empty()).then(|| words.clone())
            }
            _ => None,
        }
    }

    pub(super) fn write(&self, t: Words) -> Parts {
        let organization = self.organization();
        match self {
            Self::Confirm { expires, .. } => (
                t.mail_join_confirm_subject(organization),
                until(t, t.mail_join_confirm_text(organization), expires),
                Some(t.mail_join_confirm_button()),
                t.mail_join_confirm_note(),
            ),
            Self::Asked { person, email, .. } => (
                t.mail_join_asked_subject(organization, person.as_str()),
                vec![t.mail_join_asked_text(email.as_str(), organization, person.as_str())],
                Some(t.mail_join_asked_button()),
                t.mail_join_asked_note(),
            ),
            Self::Approved { roles, .. } => {
                let roles = if roles.is_empty() {
                    t.common_none()
                } else {
                    roles.as_str()
                };
                (
                    t.mail_join_approved_subject(organization),
                    vec![t.mail_join_approved_text(organization), t.mail_invitation_roles(roles)],
                    Some(t.mail_approved_button()),
                    t.mail_join_approved_note(),
                )
            }
            Self::Declined { .. } => (
                t.mail_join_declined_subject(organization),
                vec![t.mail_join_declined_text(organization)],
                None,
                t.mail_join_declined_note(),
            ),
        }
    }
}
