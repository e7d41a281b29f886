//! What failed in a report: what is wrong, what came and what should have, how it is put right, and where.

use super::report::Reading;
use crate::identity_providers::guide_view::Rich;
use crate::identity_providers::{Desk, Step, Way};
use crate::saml::Reason as Message;
use crate::sso::report::Line;
use crate::sso::{Reason, Rule, words};
use crate::web::Words;

/// Where a reader changes what is ours. `None`: this one may not.
#[derive(Default)]
pub struct Places {
    connection: Option<String>,
    domains: Option<String>,
}

impl Places {
    /// For whoever stands at this desk.
    pub fn of<W: Way>(desk: &Desk<W>) -> Self {
        let who = desk.hand.who();
        match desk.hand.may_edit() {
            true => Self {
                connection: Some(desk.path("")),
                domains: who.map(|who| who.path("/domains")),
            },
            false => Self::default(),
        }
    }

    /// The page on which this reason is put right, and what its link says.
    fn for_reason(&self, reason: Reason, t: Words) -> Option<(String, &'static str)> {
        let step = |step: Step| self.connection.as_ref().map(|base| format!("{base}/{}", step.key()));
        let (page, words) = match reason {
            Reason::Message(
                Message::CertificateMissing
                | Message::CertificateUnknown
                | Message::CertificateExpired
                | Message::SignatureInvalid
                | Message::IssuerWrong,
            ) => (step(Step::Metadata), t.identity_providers_here_metadata()),
            Reason::Message(Message::EmailMissing)
            | Reason::Rule(
                Rule::EmailInvalid | Rule::SubjectMissing | Rule::SubjectUnusable | Rule::SubjectTransient,
            ) => (step(Step::Attributes), t.identity_providers_here_attributes()),
            Reason::Message(Message::EncryptionMissing | Message::UnsolicitedForbidden) => {
                (step(Step::Options), t.identity_providers_here_options())
            }
            Reason::Message(Message::DomainForeign) | Reason::Rule(Rule::DomainElsewhere) => {
                (self.domains.clone(), t.identity_providers_here_domains())
            }
            _ => return None,
        };
        page.map(|page| (page, words))
    }
}

/// What came, and what should have.
pub struct Values {
    /// The name of the field.
    pub label: String,
    pub seen: String,
    /// Empty: that is no value, but what the sentence says.
    pub expected: String,
    /// It is our own value, which one copies over to the vendor.
    pub is_ours: bool,
}

/// A check that failed.
pub struct Failed {
    /// The name of the check.
    pub title: String,
    /// What is wrong, in a sentence.
    pub text: String,
    /// Whether it only repeats, with the same values, what failed before it.
    pub is_echo: bool,
    /// What to change, in the vendor's words.
    pub fix: Option<Rich>,
    /// What to change, where the vendor has no words for it.
    pub general_fix: String,
    pub values: Option<Values>,
    /// The page of ours on which it may be put right, and what its link says.
    pub here: Option<(String, &'static str)>,
    /// Numbers the values to copy.
    pub id: String,
}

impl Failed {
    /// The one at `n` of those that failed.
    pub fn of(n: usize, all: &[&Line], reading: &Reading) -> Self {
        let (line, guide, t) = (all[n], reading.guide, reading.t);
        let reason = line.reason();
        let label = guide.label_of(&line.expected).map(str::to_owned);
        let title = words::check(t, &line.code);
        let same = |other: &&Line| other.expected == line.expected && other.seen == line.seen;
        Self {
            title: title.to_owned(),
            text: reason.map_or(title, |reason| words::what(t, reason)).to_owned(),
            is_echo: !line.seen.is_empty() && all[..n].iter().any(same),
            fix: guide.fix(&line.reason),
            general_fix: reason
                .map(|reason| words::fix(t, reason))
                .unwrap_or_default()
                .to_owned(),
            values: (!line.seen.is_empty()).then(|| Values {
                is_ours: label.is_some() || guide.is_ours(&line.expected),
                label: label.unwrap_or_else(|| title.to_owned()),
                seen: line.seen.clone(),
                expected: line.expected.clone(),
            }),
            here: reason.and_then(|reason| reading.places.for_reason(reason, t)),
            id: format!("right-{n}"),
        }
    }
}
