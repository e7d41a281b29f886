//! What came of a message, as it is kept: each check with what was expected and what was seen. What people are called
//! is masked, but for a test, where the tester looks at what their own provider says of themselves.

use super::attempt::masked;
use super::claims::Claims;
use super::reason::Reason;
use super::roles::Mapped;
use crate::saml::{self, Assertion, CheckCode};
use serde::{Deserialize, Serialize};

/// How a check ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    Passed,
    Failed,
    /// Could not be asked, or did not have to be.
    Skipped,
}

/// One check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// The key of a [`saml::CheckCode`] or a [`Check`].
    pub code: String,
    pub outcome: Outcome,
    /// The key of a [`Reason`]; empty: it did not fail.
    pub reason: String,
    /// What should be there; empty where that is a sentence and no value.
    pub expected: String,
    /// What was there. Out of the message: shown, never trusted.
    pub seen: String,
}

macro_rules! checks {
    ($($(#[$doc:meta])* $name:ident $key:literal)*) => {
        /// What the product asks once the message is proven.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Check { $($(#[$doc])* $name),* }

        impl Check {
            pub const ALL: &'static [Check] = &[$(Check::$name),*];

            /// The word in reports.
            pub fn key(self) -> &'static str {
                match self { $(Check::$name => $key),* }
            }
        }
    };
}

checks! {
    /// The connection lets people in.
    Connection "connection"
    /// The organization is open.
    Organization "organization"
    /// These are the settings with which the test began.
    Settings "settings"
    /// It says by what the person is known.
    Subject "subject"
    /// It says a mail address.
    Email "email"
    /// The address is the organization's.
    Domain "domain"
    /// The roll-out has come as far as this person.
    Stage "stage"
    /// Somebody here may be this person.
    Account "account"
    /// It comes for the first time.
    Replay "replay"
}

impl Line {
    pub fn passed(check: Check, expected: impl Into<String>, seen: impl Into<String>) -> Self {
        Self {
            code: check.key().to_owned(),
            outcome: Outcome::Passed,
            reason: String::new(),
            expected: expected.into(),
            seen: seen.into(),
        }
    }

    pub fn failed(
        check: Check,
        reason: impl Into<Reason>,
        expected: impl Into<String>,
        seen: impl Into<String>,
    ) -> Self {
        Self {
            outcome: Outcome::Failed,
            reason: reason.into().key().to_owned(),
            ..Self::passed(check, expected, seen)
        }
    }

    pub fn skipped(check: Check) -> Self {
        Self {
            outcome: Outcome::Skipped,
            ..Self::passed(check, "", "")
        }
    }

    /// Why it failed.
    pub fn reason(&self) -> Option<Reason> {
        Reason::from_key(&self.reason)
    }
}

/// An attribute that came. Its values stand here for a test only.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AttributeLine {
    pub name: String,
    pub friendly_name: Option<String>,
    pub values: Vec<String>,
}

/// What was read out of the attributes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    pub subject: String,
    pub email: String,
    pub name: String,
    pub groups: Vec<String>,
}

/// How somebody comes in, or would.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Arrival {
    /// The identity is linked to a member.
    Known,
    /// They become a member.
    New,
    /// The address has an account, whose owner has to agree first.
    Consent,
}

/// What a message says of itself, whether or not it can be believed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Seen {
    pub issuer: Option<String>,
    pub audiences: Vec<String>,
    pub destination: Option<String>,
    pub recipient: Option<String>,
    pub name_id: Option<String>,
    pub name_id_format: Option<String>,
    pub in_response_to: Option<String>,
    pub issue_instant: Option<String>,
    pub not_before: Option<String>,
    pub not_on_or_after: Option<String>,
    pub status: Option<String>,
    pub encrypted: bool,
    /// The certificate that the message carries, as SHA-256.
    pub certificate: Option<String>,
}

/// The whole of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Report {
    pub checks: Vec<Line>,
    pub seen: Seen,
    pub attributes: Vec<AttributeLine>,
    /// For a test only.
    pub person: Option<Person>,
    /// What the groups bring, or would.
    pub roles: Vec<Mapped>,
    pub arrival: Option<Arrival>,
    /// The document with names, addresses, signatures and certificates shortened; empty: it is no XML.
    pub document: String,
}

impl Report {
    /// Of an examined message. `open`: the reader may see what people are called.
    pub fn of(examined: &saml::Report, open: bool) -> Self {
        let show = |text: &String| if open { text.clone() } else { masked(text) };
        let line = |check: &saml::Check| {
            let (outcome, reason) = match check.outcome {
                saml::Outcome::Passed => (Outcome::Passed, ""),
                saml::Outcome::Failed(reason) => (Outcome::Failed, reason.key()),
                saml::Outcome::Skipped => (Outcome::Skipped, ""),
            };
            Line {
                code: check.code.key().to_owned(),
                outcome,
                reason: reason.to_owned(),
                expected: check.expected.clone(),
                seen: if check.code == CheckCode::NameId {
                    show(&check.seen)
                } else {
                    check.seen.clone()
                },
            }
        };
        let seen = &examined.seen;
        Self {
            checks: examined.checks.iter().map(line).collect(),
            seen: Seen {
                issuer: seen.issuer.clone(),
                audiences: seen.audiences.clone(),
                destination: seen.destination.clone(),
                recipient: seen.recipient.clone(),
                name_id: seen.name_id.as_ref().map(show),
                name_id_format: seen.name_id_format.clone(),
                in_response_to: seen.in_response_to.clone(),
                issue_instant: seen.issue_instant.clone(),
                not_before: seen.not_before.clone(),
                not_on_or_after: seen.not_on_or_after.clone(),
                status: seen.status.clone(),
                encrypted: seen.encrypted,
                certificate: seen.certificate.clone(),
            },
            attributes: seen.attributes.iter().map(|name| AttributeLine::named(name)).collect(),
            document: examined.redacted_xml.clone().unwrap_or_default(),
            ..Self::default()
        }
    }

    /// With the attributes of a proven assertion; their values only for a reader who may see them.
    pub fn with_attributes(mut self, assertion: &Assertion, open: bool) -> Self {
        let line = |one: &saml::Attribute| AttributeLine {
            friendly_name: one.friendly_name.clone(),
            values: if open { one.values.clone() } else { vec![] },
            ..AttributeLine::named(&one.name)
        };
        self.attributes = assertion.attributes.iter().map(line).collect();
        self
    }

    /// With what was read out of them.
    pub fn with_person(mut self, claims: &Claims) -> Self {
        self.person = Some(Person {
            subject: claims.subject.clone(),
            email: claims.email.clone(),
            name: claims.name.clone(),
            groups: claims.groups.clone(),
        });
        self
    }

    /// As somebody may read it who did not test and may not change the connection: what people are called is masked,
    /// as it is of a sign-in.
    pub fn masked(mut self) -> Self {
        let name_id = self
            .checks
            .iter_mut()
            .filter(|line| line.code == CheckCode::NameId.key());
        name_id.for_each(|line| line.seen = masked(&line.seen));
        self.seen.name_id = self.seen.name_id.as_deref().map(masked);
        self.attributes.iter_mut().for_each(|one| one.values.clear());
        self.person = None;
        self
    }

    /// The reason of the first check that failed.
    pub fn reason(&self) -> Option<Reason> {
        self.checks.iter().find_map(Line::reason)
    }
}

impl AttributeLine {
    fn named(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            friendly_name: None,
            values: vec![],
        }
    }
}
