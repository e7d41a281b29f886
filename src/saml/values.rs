//! Single values of a message against what they have to be.

use super::assertion::NameId;
use super::names::ENTITY_FORMAT;
use super::parts::{Conditions, Issuer};
use super::{Fault, Reason, redact};

/// Longest NameID, in bytes.
const LONGEST_NAME: usize = 1024;

/// An Issuer equals the expected name, and is of no other format than that of an entity.
pub fn issuer(found: Option<&Issuer>, expected: &str, place: &str) -> Result<(), Fault> {
    let Some(issuer) = found else {
        return Err(Fault::new(Reason::IssuerMissing, place));
    };
    let plain = issuer.format.as_deref().is_none_or(|format| format == ENTITY_FORMAT);
    if issuer.value == expected && plain {
        return Ok(());
    }
    Err(Fault::new(Reason::IssuerWrong, &issuer.value))
}

/// An address that has to be ours, byte by byte.
pub fn address(found: &Option<String>, ours: &str, missing: Reason, wrong: Reason) -> Result<(), Fault> {
    match found.as_deref() {
        None | Some("") => Err(Fault::new(missing, "")),
        Some(found) if found == ours => Ok(()),
        Some(other) => Err(Fault::new(wrong, other)),
    }
}

/// Every AudienceRestriction names us, and there is one (SAML core section 2.5.1.4).
pub fn audience(conditions: &Conditions, ours: &str) -> Result<(), Fault> {
    if conditions.audiences.is_empty() {
        return Err(Fault::new(Reason::AudienceMissing, ""));
    }
    let without_us = |some: &&Vec<String>| !some.iter().any(|one| one == ours);
    match conditions.audiences.iter().find(without_us) {
        Some(others) => Err(Fault::new(Reason::AudienceWrong, others.join(" "))),
        None => Ok(()),
    }
}

/// A condition that is not understood makes an assertion invalid (SAML core section 2.5.1).
pub fn known(conditions: &Conditions) -> Result<(), Fault> {
    match conditions.unknown.first() {
        Some(unknown) => Err(Fault::new(Reason::ConditionUnknown, unknown)),
        None => Ok(()),
    }
}

/// A NameID that names somebody.
pub fn named(found: Option<NameId>) -> Result<NameId, Fault> {
    let Some(name) = found.filter(|name| !name.value.trim().is_empty()) else {
        return Err(Fault::new(Reason::NameIdMissing, ""));
    };
    let value = &name.value;
    if value.trim() != value || value.len() > LONGEST_NAME || value.chars().any(char::is_control) {
        return Err(Fault::new(Reason::NameIdMalformed, redact::masked(value)));
    }
    Ok(name)
}
