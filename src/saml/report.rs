//! What the gate found: every check with what was expected and what was seen.

use super::assertion::Assertion;
use super::reason::{Fault, Reason, shown};
use super::seen::Seen;
use jiff::Timestamp;

/// Makes the enum, its keys and the list of all, in the order in which they are asked.
macro_rules! checks {
    ($($(#[$doc:meta])* $name:ident = $key:literal),+ $(,)?) => {
        /// One named rule of the gate.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum CheckCode { $($(#[$doc])* $name),+ }

        impl CheckCode {
            /// Every check, in order.
            pub const ALL: &'static [CheckCode] = &[$(CheckCode::$name),+];

            /// The word of the report and of the sentences.
            pub fn key(self) -> &'static str {
                match self { $(CheckCode::$name => $key),+ }
            }
        }
    };
}

checks! {
    /// Base64, UTF-8, at most 256 KiB and 10,000 elements, no endless tag.
    Size = "size",
    /// Well-formed, without document type, comment, processing instruction or CDATA.
    Xml = "xml",
    /// Ids are unique, deciding attributes are plain.
    Ids = "ids",
    /// One Response with one Assertion, nothing foreign.
    Shape = "shape",
    /// Signatures stand where they may and are built as they may.
    SignatureShape = "signature_shape",
    /// The assertion could be decrypted, or did not have to be.
    Encryption = "encryption",
    /// Signed with a pinned key.
    Signature = "signature",
    /// The certificate of that key has not ended.
    Certificate = "certificate",
    /// SAML 2.0.
    Version = "version",
    /// The provider says Success.
    Status = "status",
    /// Said by the connection's provider.
    Issuer = "issuer",
    /// Sent to our address.
    Destination = "destination",
    /// Meant for us.
    Audience = "audience",
    /// No condition that we do not know.
    Conditions = "conditions",
    /// Valid now.
    Time = "time",
    /// Whoever bears it is the subject.
    Confirmation = "confirmation",
    /// To be delivered to our address.
    Recipient = "recipient",
    /// The confirmation is valid now.
    ConfirmationTime = "confirmation_time",
    /// It answers this browser's request.
    InResponseTo = "in_response_to",
    /// It names somebody.
    NameId = "name_id",
    /// It tells of a sign-in that is still good.
    Session = "session",
}

/// How a check ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// As it should be.
    Passed,
    /// Not as it should be.
    Failed(Reason),
    /// Could not be asked, or did not have to be.
    Skipped,
}

/// One line of the report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// Which.
    pub code: CheckCode,
    /// How it ended.
    pub outcome: Outcome,
    /// What should be there; empty where that is a sentence and no value.
    pub expected: String,
    /// What was there. Out of the message, so shown and never trusted.
    pub seen: String,
}

/// The pinned certificate with whose key a message was signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signer {
    /// SHA-256: `AA:BB:…`
    pub fingerprint: String,
    /// Its last moment.
    pub ends_at: Timestamp,
}

/// The result of [`super::examine`].
#[derive(Clone, Debug)]
pub struct Report {
    /// Every check of [`CheckCode::ALL`], in its order.
    pub checks: Vec<Check>,
    /// Unverified values.
    pub seen: Seen,
    /// The document, indented, with names, addresses, signatures and certificates shortened; `None` if it is no XML.
    pub redacted_xml: Option<String>,
    /// Who signed; `None`: it is not proven, so anybody may have sent it.
    pub signer: Option<Signer>,
    pub(super) verified: Option<Assertion>,
}

impl Report {
    pub(super) fn new() -> Self {
        let blank = |code: &CheckCode| Check {
            code: *code,
            outcome: Outcome::Skipped,
            expected: String::new(),
            seen: String::new(),
        };
        Self {
            checks: CheckCode::ALL.iter().map(blank).collect(),
            seen: Seen::default(),
            redacted_xml: None,
            signer: None,
            verified: None,
        }
    }

    /// What was said, if every check passed.
    ///
    /// # Errors
    /// The reason of the first check that failed.
    pub fn assertion(&self) -> Result<&Assertion, Reason> {
        match (self.reason(), &self.verified) {
            (Some(reason), _) => Err(reason),
            (None, Some(assertion)) => Ok(assertion),
            (None, None) => Err(Reason::AssertionMissing),
        }
    }

    /// The reason of the first check that failed.
    pub fn reason(&self) -> Option<Reason> {
        self.checks.iter().find_map(|check| match check.outcome {
            Outcome::Failed(reason) => Some(reason),
            Outcome::Passed | Outcome::Skipped => None,
        })
    }

    /// The line of a check.
    pub fn check(&self, code: CheckCode) -> Option<&Check> {
        self.checks.iter().find(|check| check.code == code)
    }

    /// Writes the outcome of a check. What failed stays failed.
    pub(super) fn note(&mut self, code: CheckCode, outcome: Outcome, expected: &str, seen: &str) {
        let Some(check) = self.checks.iter_mut().find(|check| check.code == code) else {
            return;
        };
        if !matches!(check.outcome, Outcome::Failed(_)) {
            check.outcome = outcome;
            check.expected = shown(expected);
            check.seen = shown(seen);
        }
    }

    /// Passes a check with what was seen, or fails it.
    pub(super) fn rule(&mut self, code: CheckCode, expected: &str, seen: &str, result: Result<(), Fault>) {
        match result {
            Ok(()) => self.note(code, Outcome::Passed, expected, seen),
            Err(fault) => self.note(code, Outcome::Failed(fault.reason), expected, &fault.seen),
        }
    }

    /// Passes a check, or fails it, and hands on what it gave.
    pub(super) fn gate<T>(&mut self, code: CheckCode, expected: &str, result: Result<T, Fault>) -> Option<T> {
        let (value, result) = match result {
            Ok(value) => (Some(value), Ok(())),
            Err(fault) => (None, Err(fault)),
        };
        self.rule(code, expected, "", result);
        value
    }
}
