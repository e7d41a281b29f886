//! The two sides of a connection.

use super::certificate::Certificate;
use super::key_pair::{KeyPair, SigningFault};
use serde::{Deserialize, Serialize};

/// How a message travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Binding {
    /// In the address of a redirect (SAML bindings section 3.4).
    Redirect,
    /// In a form that sends itself (SAML bindings section 3.5).
    Post,
}

/// Where a message goes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Endpoint {
    /// How.
    pub binding: Binding,
    /// Where to: an absolute http or https address.
    pub url: String,
}

/// We, towards one identity provider.
#[derive(Clone, Debug)]
pub struct ServiceProvider {
    /// Our name, also the audience.
    pub entity_id: String,
    /// Where responses are posted to.
    pub acs_url: String,
    /// Where logout messages go to.
    pub slo_url: String,
    /// The first signs; all are published, and all decrypt.
    pub keys: Vec<KeyPair>,
}

impl ServiceProvider {
    /// The key that signs.
    pub(super) fn signing_key(&self) -> Result<&KeyPair, SigningFault> {
        self.keys.first().ok_or(SigningFault::NoKey)
    }
}

/// The other side, as the connection's settings have it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct IdentityProvider {
    /// Its name: the Issuer of everything it says.
    pub entity_id: String,
    /// Where requests go.
    pub sso: Endpoint,
    /// Where logout messages go, if it takes any.
    pub slo: Option<Endpoint>,
    /// The pinned keys. Without one nothing is believed.
    pub certificates: Vec<Certificate>,
}
