//! What fresh metadata means for settings that work. Nothing here fetches or writes.

use super::OVERLAP;
use crate::identity_providers::{Binding, Origin, Settings, TrustedCertificate};
use crate::saml::{self, Certificate, IdpMetadata};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// What to do with fresh metadata.
#[derive(Clone, Debug, PartialEq)]
pub enum Decision {
    /// It says what we know.
    Unchanged,
    /// These settings from now on.
    Take(Box<Settings>),
    /// Somebody must look at it first.
    Hold(Box<Held>),
}

/// Why it is not taken without being asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// It is of another provider.
    EntityId,
    /// None of its certificates, nor of ours, would be valid.
    NoValidCertificate,
    /// It names no address to sign in at.
    NoAddress,
    /// It says of itself that it is over.
    OutOfDate,
}

impl Why {
    pub const ALL: [Self; 4] = [
        Self::EntityId,
        Self::NoValidCertificate,
        Self::NoAddress,
        Self::OutOfDate,
    ];

    /// The word in keys of sentences.
    pub fn key(self) -> &'static str {
        match self {
            Self::EntityId => "entity_id",
            Self::NoValidCertificate => "no_valid_certificate",
            Self::NoAddress => "no_address",
            Self::OutOfDate => "out_of_date",
        }
    }
}

/// A refresh that waits for approval.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Held {
    pub why: Why,
    /// What would be set.
    pub settings: Settings,
}

/// What becomes of these settings when the provider's metadata says this. A new certificate joins the old ones; one
/// that is named no more is trusted a few days longer, unless another valid one is missing: then it stays, so that
/// nobody is locked out by a refresh.
pub fn decide(settings: &Settings, metadata: &IdpMetadata, now: Timestamp) -> Decision {
    let mut next = settings.clone();
    next.entity_id.clone_from(&metadata.entity_id);
    let chosen = endpoint(&metadata.sign_on, settings.sso_binding);
    if let Some(sign_on) = chosen {
        (next.sso_url, next.sso_binding) = (sign_on.url.clone(), sign_on.binding.into());
    }
    if let Some(sign_out) = endpoint(&metadata.sign_out, settings.slo_binding) {
        (next.slo_url, next.slo_binding) = (sign_out.url.clone(), sign_out.binding.into());
    } else {
        next.slo_url.clear();
    }
    next.certificates = certificates(settings, metadata, now);
    let why = if settings.entity_id != metadata.entity_id {
        Some(Why::EntityId)
    } else if chosen.is_none() {
        Some(Why::NoAddress)
    } else if metadata.valid_until.is_some_and(|end| end <= now) {
        Some(Why::OutOfDate)
    } else if !next.trusted().iter().any(|one| !one.is_expired(now)) {
        Some(Why::NoValidCertificate)
    } else {
        None
    };
    match why {
        Some(why) => Decision::Hold(Box::new(Held { why, settings: next })),
        None if next == *settings => Decision::Unchanged,
        None => Decision::Take(Box::new(next)),
    }
}

/// The way that is in use, else the first that is offered.
fn endpoint(offered: &[saml::Endpoint], used: Binding) -> Option<&saml::Endpoint> {
    let same = offered.iter().find(|one| Binding::from(one.binding) == used);
    same.or(offered.first())
}

fn certificates(settings: &Settings, metadata: &IdpMetadata, now: Timestamp) -> Vec<TrustedCertificate> {
    let named: Vec<String> = metadata.certificates.iter().map(Certificate::base64).collect();
    let mut kept: Vec<TrustedCertificate> = settings.certificates.clone();
    for one in kept.iter_mut().filter(|one| one.origin == Origin::Metadata) {
        one.gone_since = match named.contains(&one.der) {
            true => None,
            false => one.gone_since.or(Some(now)),
        };
    }
    for fresh in &metadata.certificates {
        if !kept.iter().any(|one| one.der == fresh.base64()) {
            kept.push(TrustedCertificate::new(fresh, Origin::Metadata, now));
        }
    }
    let over = |one: &TrustedCertificate| one.gone_since.is_some_and(|since| since + OVERLAP <= now);
    let valid = |one: &TrustedCertificate| Certificate::parse(&one.der).is_ok_and(|c| !c.is_expired(now));
    if kept.iter().any(|one| !over(one) && valid(one)) {
        kept.retain(|one| !over(one));
    }
    kept
}

#[cfg(test)]
mod tests;
