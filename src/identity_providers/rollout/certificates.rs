//! What the history says of the certificates of a version.

use super::super::{Settings, TrustedCertificate};
use crate::saml::Certificate;
use jiff::Timestamp;

/// A certificate as the history names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Known {
    /// SHA-256: `AA:BB:…`; what is no certificate stands here as it is stored.
    pub fingerprint: String,
    /// Its last moment.
    pub ends_at: Option<Timestamp>,
}

impl Known {
    fn of(certificate: &TrustedCertificate) -> Self {
        let read = Certificate::parse(&certificate.der).ok();
        Self {
            fingerprint: read
                .as_ref()
                .map_or_else(|| certificate.der.clone(), Certificate::fingerprint),
            ends_at: read.as_ref().map(Certificate::not_after),
        }
    }

    /// All of a version, in their order.
    pub fn all(settings: &Settings) -> Vec<Self> {
        settings.certificates.iter().map(Self::of).collect()
    }

    /// Whether nothing that it signs is believed any more.
    pub fn is_over(&self, now: Timestamp) -> bool {
        self.ends_at.is_none_or(|end| end < now)
    }

    /// "AA:BB:CC:DD…", enough to tell one from another.
    pub fn short(&self) -> String {
        format!("{}…", self.fingerprint.get(..23).unwrap_or(&self.fingerprint))
    }
}
