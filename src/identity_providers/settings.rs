//! What is set of a connection. Every change makes a new version; a test and a sign-in count for the version with
//! which they passed.

use crate::saml::{self, Certificate};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// How a message travels (SAML bindings 2.0, sections 3.4 and 3.5).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Binding {
    #[default]
    Redirect,
    Post,
}

impl From<saml::Binding> for Binding {
    fn from(binding: saml::Binding) -> Self {
        match binding {
            saml::Binding::Redirect => Self::Redirect,
            saml::Binding::Post => Self::Post,
        }
    }
}

impl Binding {
    /// The word in forms.
    pub fn key(self) -> &'static str {
        match self {
            Self::Redirect => "redirect",
            Self::Post => "post",
        }
    }
}

/// Where a certificate came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    Metadata,
    Hand,
}

/// A certificate with which the provider may sign.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TrustedCertificate {
    /// X.509, DER in base64.
    pub der: String,
    pub origin: Origin,
    pub added_at: Timestamp,
    /// Since when the provider's metadata does not name it any more; it is trusted for
    /// [a few days](super::watch::OVERLAP) longer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gone_since: Option<Timestamp>,
}

impl TrustedCertificate {
    pub fn new(certificate: &Certificate, origin: Origin, now: Timestamp) -> Self {
        Self {
            der: certificate.base64(),
            origin,
            added_at: now,
            gone_since: None,
        }
    }
}

/// By which of the provider's attributes we know what about a person. Empty: it is not sent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Attributes {
    /// What never changes of a person; empty: the NameID.
    pub subject: String,
    /// Empty: the NameID is the address.
    pub email: String,
    pub first_name: String,
    pub last_name: String,
    /// The whole name, where it comes in one.
    pub name: String,
    pub groups: String,
}

/// The settings of a SAML connection.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The provider's name for itself.
    pub entity_id: String,
    pub sso_url: String,
    pub sso_binding: Binding,
    /// Empty: the provider has no single logout.
    pub slo_url: String,
    pub slo_binding: Binding,
    pub certificates: Vec<TrustedCertificate>,
    /// Read again every day; empty: there is none.
    pub metadata_url: String,
    /// Asked for in requests; empty: the provider decides.
    pub name_id_format: String,
    pub sign_requests: bool,
    pub require_encrypted: bool,
    /// Whether somebody may come without having been sent (SAML profiles 2.0, section 4.1.5).
    pub idp_initiated: bool,
    pub attributes: Attributes,
}

impl Settings {
    /// Whether enough is known to send somebody there and to believe the answer.
    pub fn is_complete(&self) -> bool {
        !self.entity_id.is_empty() && !self.sso_url.is_empty() && !self.certificates.is_empty()
    }

    /// The certificates that are trusted. What does not parse was never accepted, so nothing is left out.
    pub fn trusted(&self) -> Vec<Certificate> {
        let all = self.certificates.iter();
        all.filter_map(|one| Certificate::parse(&one.der).ok()).collect()
    }

    /// Until when one of them is valid; `None`: there is none.
    pub fn certificates_end(&self) -> Option<Timestamp> {
        self.trusted().iter().map(Certificate::not_after).max()
    }
}
