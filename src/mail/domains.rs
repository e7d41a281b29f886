//! The words of letters about a mail domain.

use crate::web::Words;
use serde::{Deserialize, Serialize};

/// What becomes of a domain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DomainStage {
    /// The record is gone; it lapses on a day.
    Lapsing,
    /// It is still gone, and the day is near.
    Soon,
    Lapsed,
    /// The record is back.
    Back,
}

impl DomainStage {
    /// Subject, text, button, note.
    pub(super) fn words(
        self,
        t: Words,
        organization: &str,
        domain: &str,
        date: &str,
    ) -> (String, Vec<String>, Option<&'static str>, &'static str) {
        let (subject, texts) = match self {
            Self::Lapsing => (
                t.mail_domain_lapsing_subject(domain, organization),
                vec![
                    t.mail_domain_lapsing_text(domain),
                    t.mail_domain_until(date, domain, organization),
                ],
            ),
            Self::Soon => (
                t.mail_domain_soon_subject(date, domain, organization),
                vec![
                    t.mail_domain_soon_text(domain),
                    t.mail_domain_until(date, domain, organization),
                ],
            ),
            Self::Lapsed => (
                t.mail_domain_lapsed_subject(domain, organization),
                vec![t.mail_domain_lapsed_text(domain, organization)],
            ),
            Self::Back => (
                t.mail_domain_back_subject(domain, organization),
                vec![t.mail_domain_back_text(domain)],
            ),
        };
        (subject, texts, Some(t.mail_domain_button()), t.mail_domain_note())
    }
}
