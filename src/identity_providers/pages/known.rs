//! What we know of a provider, as pages show it.

use crate::identity_providers::{Binding, Origin, Settings, watch};
use crate::saml::Certificate;
use crate::web::{Times, Words};
use jiff::Timestamp;

/// A certificate with which the provider signs.
pub struct CertificateView {
    pub subject: String,
    pub issuer: String,
    pub fingerprint: String,
    pub key: String,
    pub from: String,
    pub until: String,
    pub until_machine: String,
    /// "Valid", "Ends in 12 days", "Ended".
    pub state: String,
    pub tone: &'static str,
    /// Where it came from, and since when it is trusted.
    pub origin: String,
}

impl CertificateView {
    pub fn of(certificate: &Certificate, times: &Times, now: Timestamp, t: Words, origin: String) -> Self {
        let ends = certificate.not_after();
        let (tone, state) = match watch::days_until(ends, now) {
            ..=0 => ("danger", t.identity_providers_certificate_ended().to_owned()),
            _ if certificate.not_before() > now => ("warning", t.identity_providers_certificate_future().to_owned()),
            days if days <= watch::WARN_DAYS[0] => ("warning", t.identity_providers_certificate_ends(days)),
            _ => ("success", t.identity_providers_certificate_valid().to_owned()),
        };
        Self {
            subject: certificate.subject().to_owned(),
            issuer: certificate.issuer().to_owned(),
            fingerprint: certificate.fingerprint(),
            key: certificate.key().to_owned(),
            from: times.date(&certificate.not_before()),
            until: times.date(&ends),
            until_machine: times.machine(&ends),
            state,
            tone,
            origin,
        }
    }
}

/// The provider's side.
pub struct Known {
    pub entity_id: String,
    pub sso_url: String,
    pub sso_binding: &'static str,
    pub slo_url: String,
    pub metadata_url: String,
    pub certificates: Vec<CertificateView>,
}

/// The binding's name in the standard.
fn binding(binding: Binding) -> &'static str {
    match binding {
        Binding::Redirect => "HTTP-Redirect",
        Binding::Post => "HTTP-POST",
    }
}

impl Known {
    pub fn of(settings: &Settings, times: &Times, now: Timestamp, t: Words) -> Self {
        let view = |one: &crate::identity_providers::TrustedCertificate| {
            let since = times.date(&one.added_at);
            let origin = match one.origin {
                Origin::Metadata => t.identity_providers_from_metadata(since),
                Origin::Hand => t.identity_providers_from_hand(since),
            };
            let certificate = Certificate::parse(&one.der).ok()?;
            Some(CertificateView::of(&certificate, times, now, t, origin))
        };
        Self {
            entity_id: settings.entity_id.clone(),
            sso_url: settings.sso_url.clone(),
            sso_binding: binding(settings.sso_binding),
            slo_url: settings.slo_url.clone(),
            metadata_url: settings.metadata_url.clone(),
            certificates: settings.certificates.iter().filter_map(view).collect(),
        }
    }
}
