//! What a message says of itself, for the diagnosis: one line each, of bounded length, never believed.

use super::certificate;
use super::dom::Dom;
use super::parts::{AssertionParts, ResponseParts};
use super::reason::shown;
use super::{rules, signature};

/// Most values of a list that are shown.
const MOST: usize = 50;

/// What a message says of itself, whether or not it can be believed. For diagnosis only, and with names in full: for
/// a page that is looked at and gone, not for a log.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seen {
    /// Issuer of the Assertion, else of the Response.
    pub issuer: Option<String>,
    /// All audiences.
    pub audiences: Vec<String>,
    /// Destination of the Response.
    pub destination: Option<String>,
    /// Recipient of the bearer confirmation.
    pub recipient: Option<String>,
    /// NameID.
    pub name_id: Option<String>,
    /// Its format.
    pub name_id_format: Option<String>,
    /// InResponseTo of the Response.
    pub in_response_to: Option<String>,
    /// When it was made.
    pub issue_instant: Option<String>,
    /// From when it is valid.
    pub not_before: Option<String>,
    /// Until when it is valid.
    pub not_on_or_after: Option<String>,
    /// The status codes, outermost first, and the message.
    pub status: Option<String>,
    /// Names of the attributes.
    pub attributes: Vec<String>,
    /// Whether the assertion came encrypted.
    pub encrypted: bool,
    /// The certificate that the message itself carries, as SHA-256. Nothing is built on it.
    pub certificate: Option<String>,
}

/// Notes what stands there.
pub fn look(seen: &mut Seen, dom: &Dom, response: &ResponseParts, assertion: Option<&AssertionParts>) {
    let carried = signature::carried(dom, dom.root).map(|der| certificate::fingerprint(&der));
    seen.issuer = line(response.issuer.as_ref().map(|issuer| &issuer.value));
    seen.destination = line(response.destination.as_ref());
    seen.in_response_to = line(response.in_response_to.as_ref());
    seen.issue_instant = line(response.issue_instant.as_ref());
    seen.status = Some(shown(&rules::status_text(response))).filter(|text| !text.is_empty());
    seen.certificate = carried.or(seen.certificate.take());
    let Some(assertion) = assertion else { return };
    if let Some(issuer) = &assertion.issuer {
        seen.issuer = Some(shown(&issuer.value));
    }
    if let Some(conditions) = &assertion.conditions {
        seen.audiences = lines(conditions.audiences.iter().flatten());
        seen.not_before = line(conditions.not_before.as_ref());
        seen.not_on_or_after = line(conditions.not_on_or_after.as_ref());
    }
    seen.recipient = line(assertion.confirmations.iter().find_map(|c| c.recipient.as_ref()));
    seen.name_id = line(assertion.name_id.as_ref().map(|name| &name.value));
    seen.name_id_format = line(assertion.name_id.as_ref().and_then(|name| name.format.as_ref()));
    seen.attributes = lines(assertion.attributes.iter().map(|attribute| &attribute.name));
}

fn line(value: Option<&String>) -> Option<String> {
    value.map(|value| shown(value))
}

fn lines<'a>(values: impl Iterator<Item = &'a String>) -> Vec<String> {
    values.take(MOST).map(|value| shown(value)).collect()
}
