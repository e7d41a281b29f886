//! What a provider says about somebody, read by the attributes that the connection names.

use super::reason::{Reason, Rule};
use crate::identity_providers::Attributes;
use crate::saml::{self, Assertion, NameId};
use crate::web::names::{EmailAddress, clean_name};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// A NameID that is made anew at each sign-in (SAML core 2.0, section 8.3.8): nobody is known by it.
const TRANSIENT: &str = "urn:oasis:names:tc:SAML:2.0:nameid-format:transient";

/// Some providers name a group for each of thousands; more than these are not looked at.
const MOST_GROUPS: usize = 500;
/// The longest name of a group that a mapping can have.
const LONGEST_GROUP: usize = 200;

/// Somebody at a provider. It holds for this sign-in only.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Claims {
    /// What never changes of a person.
    pub subject: String,
    /// In lower case; valid.
    pub email: String,
    /// The whole name; the address where no name came.
    pub name: String,
    pub groups: Vec<String>,
    pub name_id: NameId,
    /// Empty: the provider named none.
    pub session_index: String,
    pub session_ends_at: Option<Timestamp>,
}

impl Claims {
    /// Reads them.
    ///
    /// # Errors
    /// The first thing that is missing or cannot be used.
    pub fn read(assertion: &Assertion, attributes: &Attributes) -> Result<Self, Reason> {
        let email = email(assertion, attributes)?;
        Ok(Self {
            subject: subject(assertion, attributes)?,
            name: name(assertion, attributes).unwrap_or_else(|| email.to_string()),
            email: email.to_string(),
            groups: groups(assertion, attributes),
            name_id: assertion.name_id.clone(),
            session_index: assertion.session_index.clone().unwrap_or_default(),
            session_ends_at: assertion.session_ends_at,
        })
    }

    /// The domain of the address in ASCII (RFC 5891), as proven domains are written; empty if it has none.
    pub fn domain(&self) -> String {
        domain_of(&self.email)
    }
}

/// The domain of an address in ASCII (RFC 5891); empty if it has none.
pub fn domain_of(email: &str) -> String {
    let host = email.rsplit_once('@').map_or("", |(_, domain)| domain);
    match url::Host::parse(host) {
        Ok(url::Host::Domain(domain)) => domain.to_lowercase(),
        _ => String::new(),
    }
}

/// By what somebody is known.
pub fn subject(assertion: &Assertion, attributes: &Attributes) -> Result<String, Reason> {
    let named = match attributes.subject.as_str() {
        "" if assertion.name_id.format.as_deref() == Some(TRANSIENT) => return Err(Rule::SubjectTransient.into()),
        "" => Some(assertion.name_id.value.as_str()),
        attribute => assertion.attribute(attribute),
    };
    let subject = named.map(str::trim).filter(|text| !text.is_empty());
    let subject = subject.ok_or(Rule::SubjectMissing)?;
    let fits = subject.len() <= 1024 && !subject.chars().any(char::is_control);
    fits.then(|| subject.to_owned()).ok_or(Rule::SubjectUnusable.into())
}

fn email(assertion: &Assertion, attributes: &Attributes) -> Result<EmailAddress, Reason> {
    let sent = match attributes.email.as_str() {
        "" => Some(assertion.name_id.value.as_str()),
        attribute => assertion.attribute(attribute),
    };
    let sent = sent.map(str::trim).filter(|text| !text.is_empty());
    let sent = sent.ok_or(saml::Reason::EmailMissing)?;
    EmailAddress::parse(sent).ok_or(Rule::EmailInvalid.into())
}

fn name(assertion: &Assertion, attributes: &Attributes) -> Option<String> {
    let of = |attribute: &str| match attribute {
        "" => None,
        attribute => assertion.attribute(attribute),
    };
    let whole = of(&attributes.name).map(str::to_owned);
    let parts = [of(&attributes.first_name), of(&attributes.last_name)];
    let joined = parts.into_iter().flatten().collect::<Vec<_>>().join(" ");
    whole
        .into_iter()
        .chain([joined])
        .find_map(|name| clean_name(&name.chars().filter(|c| !c.is_control()).take(120).collect::<String>()))
}

/// The groups, each once.
pub fn groups(assertion: &Assertion, attributes: &Attributes) -> Vec<String> {
    let name = attributes.groups.as_str();
    if name.is_empty() {
        return vec![];
    }
    let mut groups: Vec<String> = assertion
        .attributes
        .iter()
        .filter(|one| one.name == name || one.friendly_name.as_deref() == Some(name))
        .flat_map(|one| one.values.iter())
        .map(|value| value.trim())
        .filter(|value| !value.is_empty() && value.chars().count() <= LONGEST_GROUP && !value.contains('\0'))
        .map(str::to_owned)
        .take(MOST_GROUPS)
        .collect();
    groups.sort_unstable();
    groups.dedup();
    groups
}
