//! What a test says about an identity provider: `settings.json` in its folder (tests/peers/README.md).

use serde::Serialize;
use std::collections::BTreeMap;

/// A person at an identity provider.
#[derive(Clone, Debug, Serialize)]
pub struct User {
    name: String,
    password: String,
    attributes: BTreeMap<&'static str, Vec<String>>,
}

impl User {
    /// `User::of("Tom Turner", "acme.example")` signs in as `tom` with `tom-password` and has the address
    /// `tom@acme.example`.
    pub fn of(name: &str, domain: &str) -> Self {
        let (given, surname) = name.split_once(' ').expect("a given name and a surname");
        let login = given.to_lowercase();
        let user = Self {
            password: format!("{login}-password"),
            name: login.clone(),
            attributes: BTreeMap::new(),
        };
        user.with("mail", &[&format!("{login}@{domain}")])
            .with("givenName", &[given])
            .with("sn", &[surname])
    }

    /// The same person in these groups.
    #[must_use]
    pub fn in_groups(self, groups: &[&str]) -> Self {
        self.with("groups", groups)
    }

    /// The same person with an attribute's values set, or the attribute gone.
    #[must_use]
    pub fn with(mut self, attribute: &'static str, values: &[&str]) -> Self {
        let values: Vec<_> = values.iter().map(|value| (*value).to_owned()).collect();
        self.attributes.insert(attribute, values);
        self.attributes.retain(|_, values| !values.is_empty());
        self
    }

    /// What the person writes into the provider's form.
    pub fn name(&self) -> &str {
        &self.name
    }

    pub fn password(&self) -> &str {
        &self.password
    }
}

/// How an identity provider is set up. Every field can be changed while it runs ([`Peer::change`](super::Peer::change)).
#[derive(Clone, Debug, Serialize)]
pub struct Options {
    /// The attribute that becomes the NameID.
    pub name_id: &'static str,
    pub sign_response: bool,
    pub sign_assertion: bool,
    /// Whether assertions are encrypted with the certificate in the service's metadata. Not with pysaml2.
    pub encrypts: bool,
    /// Whether an AuthnRequest has to be signed, also where the service's metadata does not say that it will be.
    pub requires_signed_requests: bool,
    /// Whether its metadata offers sign-on by form alone, and none by redirect. Only with SimpleSAMLphp.
    pub signs_on_by_form: bool,
    /// Only with SimpleSAMLphp.
    pub mistakes: Vec<Mistake>,
    /// By how many seconds its clock is ahead. Only with SimpleSAMLphp.
    pub clock_shift: i64,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            name_id: "mail",
            sign_response: true,
            sign_assertion: true,
            encrypts: false,
            requires_signed_requests: false,
            signs_on_by_form: false,
            mistakes: Vec::new(),
            clock_shift: 0,
        }
    }
}

/// What an administrator of an identity provider does wrong. The published metadata stays right. A clock that is off is
/// [`Options::clock_shift`], a certificate that ends is [`Peer::certifies_until`](super::Peer::certifies_until).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Mistake {
    /// The assertion is meant for another service.
    WrongAudience,
    /// Another key signs than the one of the published certificate.
    OtherKey,
    /// The subject has no NameID.
    MissingNameId,
    /// The attribute `mail` is not sent.
    MissingMail,
    /// Addresses end in `@elsewhere.example`.
    ForeignDomain,
    /// Neither the response nor the assertion is signed.
    Unsigned,
    /// The answer is sent to an address with a query that we did not give. It does arrive.
    WrongAcs,
    /// The provider calls itself `https://login.elsewhere.example/idp`.
    WrongEntityId,
}

/// Everything that `settings.json` holds.
#[derive(Serialize)]
pub(super) struct Settings {
    pub base: String,
    pub entity_id: String,
    pub users: Vec<User>,
    #[serde(flatten)]
    pub options: Options,
}
