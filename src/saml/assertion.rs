//! What was said, once it is proven.

use super::parts::{AssertionParts, Confirmation};
use super::times;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// Whom an assertion is about (SAML core section 2.2.3).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NameId {
    /// The name itself.
    pub value: String,
    /// What kind of name.
    pub format: Option<String>,
    /// Within which provider it is unique.
    pub name_qualifier: Option<String>,
    /// For which service it was made.
    pub sp_name_qualifier: Option<String>,
}

/// One attribute (SAML core section 2.7.3.1).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attribute {
    /// Its name, by which it is mapped.
    pub name: String,
    /// A name for people.
    pub friendly_name: Option<String>,
    /// Its values, without white space around them.
    pub values: Vec<String>,
}

/// A proven assertion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assertion {
    /// Its id, which must be seen only once.
    pub id: String,
    /// Who said it.
    pub issuer: String,
    /// About whom.
    pub name_id: NameId,
    /// What else was said.
    pub attributes: Vec<Attribute>,
    /// The provider's word for its session; needed to end it.
    pub session_index: Option<String>,
    /// When the provider's session ends.
    pub session_ends_at: Option<Timestamp>,
    /// The request that it answers.
    pub in_response_to: Option<String>,
    /// From then on it would be refused by its times, so its id need not be remembered longer.
    pub expires_at: Timestamp,
    /// When the person signed in at the provider.
    pub authn_instant: Option<Timestamp>,
}

impl Assertion {
    /// The first value of an attribute, by name or friendly name.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        let by = |a: &&Attribute| a.name == name || a.friendly_name.as_deref() == Some(name);
        self.attributes.iter().find(by)?.values.first().map(String::as_str)
    }

    /// Out of its parts; `None` if one that has to be there is missing.
    pub(super) fn new(parts: &AssertionParts, confirmation: &Confirmation) -> Option<Self> {
        let time = |text: &Option<String>| text.as_deref().and_then(times::parse);
        let ends = parts.conditions.as_ref().and_then(|c| time(&c.not_on_or_after));
        let confirmed = time(&confirmation.not_on_or_after)?;
        let last = ends.map_or(confirmed, |ends| ends.min(confirmed));
        Some(Self {
            id: parts.id.clone(),
            issuer: parts.issuer.as_ref()?.value.clone(),
            name_id: parts.name_id.clone()?,
            attributes: parts.attributes.clone(),
            session_index: parts.statements.iter().find_map(|s| s.session_index.clone()),
            session_ends_at: parts.statements.iter().filter_map(|s| time(&s.session_ends)).min(),
            in_response_to: confirmation.in_response_to.clone(),
            expires_at: times::shifted(last, times::SKEW + SignedDuration::from_secs(1)),
            authn_instant: parts.statements.iter().find_map(|s| time(&s.instant)),
        })
    }
}
