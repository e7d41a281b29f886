//! What a provider says of itself, as settings: out of its metadata, or typed by hand.

use super::{Binding, Origin, Settings, TrustedCertificate, fault_words};
use crate::saml::{self, Certificate, IdpMetadata};
use crate::web::{FormState, Words};
use jiff::Timestamp;
use url::{Host, Url};

/// An address of the provider to which we send people: https, or http on this very machine.
pub fn is_web_address(raw: &str) -> bool {
    let Ok(url) = Url::parse(raw) else { return false };
    let here = match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        None => return false,
    };
    let plain = url.username().is_empty() && url.password().is_none();
    raw.len() <= 2048 && plain && (url.scheme() == "https" || (url.scheme() == "http" && here))
}

/// Takes over what metadata says; the rest stays. `url`: where it was fetched.
///
/// # Errors
/// The sentence that says why it cannot be used.
pub fn from_metadata(
    before: &Settings,
    metadata: &IdpMetadata,
    url: Option<&str>,
    now: Timestamp,
    t: Words,
) -> Result<Settings, String> {
    must_be_valid(&metadata.certificates, now, t)?;
    let sso = first(&metadata.sign_on).ok_or_else(|| t.identity_providers_fault_no_sign_on().to_owned())?;
    let slo = first(&metadata.sign_out);
    for endpoint in [Some(sso), slo].into_iter().flatten() {
        if !is_web_address(&endpoint.url) {
            return Err(t.identity_providers_fault_address(endpoint.url.chars().take(160).collect::<String>()));
        }
    }
    Ok(Settings {
        entity_id: metadata.entity_id.clone(),
        sso_url: sso.url.clone(),
        sso_binding: sso.binding.into(),
        slo_url: slo.map(|slo| slo.url.clone()).unwrap_or_default(),
        slo_binding: slo.map(|slo| slo.binding.into()).unwrap_or_default(),
        certificates: trusted(&metadata.certificates, before, Origin::Metadata, now),
        metadata_url: url.unwrap_or_default().to_owned(),
        sign_requests: before.sign_requests || metadata.wants_signed_requests,
        ..before.clone()
    })
}

/// Redirect, where the provider offers both: it needs no page of ours in between.
fn first(endpoints: &[saml::Endpoint]) -> Option<&saml::Endpoint> {
    let redirect = endpoints.iter().find(|one| one.binding == saml::Binding::Redirect);
    redirect.or_else(|| endpoints.first())
}

/// What was there before keeps its date.
fn trusted(all: &[Certificate], before: &Settings, origin: Origin, now: Timestamp) -> Vec<TrustedCertificate> {
    let one = |certificate: &Certificate| {
        let der = certificate.base64();
        let known = before.certificates.iter().find(|old| old.der == der);
        let mut one = known
            .cloned()
            .unwrap_or_else(|| TrustedCertificate::new(certificate, origin, now));
        one.gone_since = None;
        one
    };
    all.iter().map(one).collect()
}

fn must_be_valid(all: &[Certificate], now: Timestamp, t: Words) -> Result<(), String> {
    match all.iter().all(|one| one.is_expired(now)) {
        false => Ok(()),
        true => Err(t.identity_providers_fault_all_ended().to_owned()),
    }
}

/// Certificates that were typed by hand stay beside those of the metadata.
pub fn joined(before: &Settings, mut read: Settings) -> Settings {
    let by_hand = before.certificates.iter().filter(|one| one.origin == Origin::Hand);
    let missing: Vec<_> = by_hand
        .filter(|one| !read.certificates.iter().any(|other| other.der == one.der))
        .cloned()
        .collect();
    read.certificates.extend(missing);
    read
}

/// What was typed; faults stand in the form. The metadata's address is forgotten: it is no longer where the
/// settings come from.
pub fn by_hand(before: &Settings, state: &mut FormState, now: Timestamp, t: Words) -> Option<Settings> {
    let of = |name: &str| state.value(name).trim().to_owned();
    let (entity_id, sso_url, slo_url) = (of("entity_id"), of("sso_url"), of("slo_url"));
    let certificates = Certificate::parse_all(&of("certificate"));
    let binding = match of("sso_binding").as_str() {
        "post" => Binding::Post,
        _ => Binding::Redirect,
    };
    if entity_id.is_empty() || entity_id.len() > 1024 || entity_id.chars().any(char::is_control) {
        state.fault("entity_id", t.identity_providers_error_entity_id());
    }
    if !is_web_address(&sso_url) {
        state.fault("sso_url", t.identity_providers_error_sso_url());
    }
    if !slo_url.is_empty() && !is_web_address(&slo_url) {
        state.fault("slo_url", t.identity_providers_error_slo_url());
    }
    let certificates = certificates
        .map_err(|fault| fault_words::of_certificate(t, &fault))
        .and_then(|all| must_be_valid(&all, now, t).map(|()| all));
    let certificates = state.keep("certificate", certificates)?;
    state.is_fine().then(|| Settings {
        slo_binding: match slo_url.as_str() {
            "" => Binding::default(),
            // The form does not ask how sign-outs are sent: what is known of this address stays.
            same if same == before.slo_url => before.slo_binding,
            _ => binding,
        },
        entity_id,
        sso_url,
        sso_binding: binding,
        slo_url,
        certificates: trusted(&certificates, before, Origin::Hand, now),
        metadata_url: String::new(),
        ..before.clone()
    })
}
