//! Letters about single sign-on.

use super::joining::Parts;
use crate::web::Words;
use serde::{Deserialize, Serialize};

/// What such a letter is about.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SignOnLetter {
    pub organization: String,
    /// The name of the connection.
    pub connection: String,
    pub about: SignOnNews,
    /// Where to see to it.
    pub path: String,
}

/// What there is to tell of a connection.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(tag = "news", rename_all = "snake_case")]
pub enum SignOnNews {
    /// The certificate with which it signs ends in so many days; `date`: when, in words. `successor`: another one is
    /// trusted already.
    CertificateEnds {
        days: i64,
        date: String,
        #[serde(default)]
        successor: bool,
    },
    /// It has ended: nobody signs in any more.
    CertificateEnded {
        #[serde(default)]
        successor: bool,
    },
    /// Its provider's metadata changed in a way that somebody must look at.
    RefreshHeld,
}

impl SignOnLetter {
    pub(super) fn write(&self, t: Words) -> Parts {
        let (organization, name) = (self.organization.as_str(), self.connection.as_str());
        let (subject, text) = match &self.about {
            SignOnNews::CertificateEnds { days, date, .. } => (
                t.mail_certificate_ends_subject(name, *days, organization),
                t.mail_certificate_ends_text(name, date.as_str(), organization),
            ),
            SignOnNews::CertificateEnded { .. } => (
                t.mail_certificate_ended_subject(name, organization),
                t.mail_certificate_ended_text(name, organization),
            ),
            SignOnNews::RefreshHeld => (
                t.mail_refresh_held_subject(name, organization),
                t.mail_refresh_held_text(name, organization),
            ),
        };
        let what = match self.about {
            SignOnNews::RefreshHeld => vec![text],
            SignOnNews::CertificateEnds { successor: true, .. } | SignOnNews::CertificateEnded { successor: true } => {
                vec![text, t.mail_certificate_successor().to_owned()]
            }
            _ => vec![text, t.mail_certificate_what_to_do().to_owned()],
        };
        (subject, what, Some(t.mail_sign_on_button()), t.mail_sign_on_note())
    }
}
