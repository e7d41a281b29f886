//! What a provider sends to the logout address: requests to end a session, answers to ours. Signed, or refused:
//! otherwise anybody could sign anybody out.

use super::query::Query;
use crate::saml::assertion::NameId;
use crate::saml::certificate::Certificate;
use crate::saml::dom::Dom;
use crate::saml::names::{ASSERTION, PROTOCOL, SIGNATURE, SUCCESS};
use crate::saml::outgoing::Kind;
use crate::saml::parts::{self, ResponseParts};
use crate::saml::provider::{IdentityProvider, ServiceProvider};
use crate::saml::scan::Policy;
use crate::saml::{Fault, Reason, check_time, ids, message, shape, signature, times, values};
use jiff::{SignedDuration, Timestamp};

/// How old a message may be. Logout is carried out at once or not at all.
const FRESH: SignedDuration = SignedDuration::from_mins(10);

/// The children that the schema has (SAML core sections 3.7.1 and 3.2.2).
const OF_REQUEST: [(&str, &str, bool); 7] = [
    (ASSERTION, "Issuer", false),
    (SIGNATURE, "Signature", true),
    (PROTOCOL, "Extensions", false),
    (ASSERTION, "NameID", false),
    (ASSERTION, "BaseID", false),
    (ASSERTION, "EncryptedID", false),
    (PROTOCOL, "SessionIndex", true),
];
const OF_RESPONSE: [(&str, &str, bool); 4] = [
    (ASSERTION, "Issuer", false),
    (SIGNATURE, "Signature", true),
    (PROTOCOL, "Extensions", false),
    (PROTOCOL, "Status", false),
];

/// A message as it came in.
#[derive(Clone, Copy, Debug)]
pub enum IncomingLogout<'a> {
    /// The query of the address, not decoded.
    Redirect {
        /// Everything behind the `?`.
        query: &'a str,
    },
    /// The fields of a form, of which one of the first two is there.
    Post {
        /// `SAMLRequest`.
        request: Option<&'a str>,
        /// `SAMLResponse`.
        response: Option<&'a str>,
        /// `RelayState`.
        relay_state: Option<&'a str>,
    },
}

/// What a message has to fit.
#[derive(Clone, Copy, Debug)]
pub struct LogoutExpectation<'a> {
    /// We.
    pub sp: &'a ServiceProvider,
    /// The connection's provider and its pinned keys.
    pub idp: &'a IdentityProvider,
    /// The present.
    pub now: Timestamp,
}

/// A message that holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LogoutMessage {
    /// The provider wants sessions ended.
    Request {
        /// What our answer answers.
        id: String,
        /// Whose.
        name_id: NameId,
        /// Which; none means all of them.
        session_indexes: Vec<String>,
        /// What our answer has to bring back.
        relay_state: Option<String>,
    },
    /// The provider answers ours.
    Response {
        /// Our request's id; compare it with the one that is remembered.
        in_response_to: Option<String>,
        /// Whether it ended everything.
        success: bool,
        /// What our request had.
        relay_state: Option<String>,
    },
}

/// Examines a logout message of either kind.
///
/// # Errors
/// The reason of the first rule that it breaks.
pub fn examine_logout(message: &IncomingLogout, expectation: &LogoutExpectation) -> Result<LogoutMessage, Reason> {
    examine(message, expectation).map_err(|fault| fault.reason)
}

fn examine(incoming: &IncomingLogout, expectation: &LogoutExpectation) -> Result<LogoutMessage, Fault> {
    let pinned = &expectation.idp.certificates;
    match *incoming {
        IncomingLogout::Redirect { query } => {
            let query = Query::read(query)?;
            let xml = query.xml()?;
            let dom = opened(&xml, query.kind)?;
            // Over Redirect the signature stands in the query, never in the document.
            signature::find(&dom, &[])?;
            unexpired(query.signer(pinned)?, expectation)?;
            read(&dom, query.kind, expectation, query.relay_state()?)
        }
        IncomingLogout::Post {
            request,
            response,
            relay_state,
        } => {
            let (kind, field) = match (request, response) {
                (Some(request), None) => (Kind::Request, request),
                (None, Some(response)) => (Kind::Response, response),
                (None, None) => return Err(Fault::new(Reason::Empty, "")),
                (Some(_), Some(_)) => return Err(Fault::new(Reason::StructureUnexpected, "request and response")),
            };
            let xml = message::from_field(field)?;
            let dom = opened(&xml, kind)?;
            let placed = signature::find(&dom, &[dom.root])?;
            if placed.is_empty() {
                return Err(Fault::new(Reason::SignatureMissing, ""));
            }
            for signer in signature::verify(&dom, &placed, pinned)? {
                unexpired(signer, expectation)?;
            }
            read(&dom, kind, expectation, relay_state.map(str::to_owned))
        }
    }
}

/// Parsed, with plain ids, of the right kind and shape.
fn opened(xml: &str, kind: Kind) -> Result<Dom<'_>, Fault> {
    let dom = Dom::open(xml, Policy::Message)?;
    ids::check(&dom)?;
    let (name, known) = match kind {
        Kind::Request => ("LogoutRequest", &OF_REQUEST[..]),
        Kind::Response => ("LogoutResponse", &OF_RESPONSE[..]),
    };
    if !dom.is(dom.root, PROTOCOL, name) {
        return Err(Fault::new(Reason::RootNotLogout, dom.name(dom.root)));
    }
    shape::has_id(&dom, dom.root)?;
    shape::children(&dom, dom.root, known)?;
    Ok(dom)
}

fn unexpired(signer: &Certificate, expectation: &LogoutExpectation) -> Result<(), Fault> {
    let pinned = expectation.idp.certificates.iter();
    match pinned
        .filter(|c| c.shares_key_with(signer))
        .all(|c| c.is_expired(expectation.now))
    {
        true => Err(Fault::new(Reason::CertificateExpired, "")),
        false => Ok(()),
    }
}

/// The rules of meaning, and what it says.
fn read(
    dom: &Dom,
    kind: Kind,
    expectation: &LogoutExpectation,
    relay_state: Option<String>,
) -> Result<LogoutMessage, Fault> {
    let head = ResponseParts::read(dom);
    if head.version.as_deref() != Some("2.0") {
        return Err(Fault::new(Reason::VersionWrong, head.version.unwrap_or_default()));
    }
    values::issuer(head.issuer.as_ref(), &expectation.idp.entity_id, dom.name(dom.root))?;
    let (missing, wrong) = (Reason::DestinationMissing, Reason::DestinationWrong);
    values::address(&head.destination, &expectation.sp.slo_url, missing, wrong)?;
    check_time::made(expectation.now, &head.issue_instant)?;
    let oldest = times::shifted(expectation.now, -FRESH);
    if let Some(text) = &head.issue_instant {
        check_time::ends(oldest, text, "IssueInstant", Reason::Expired)?;
    }
    match kind {
        Kind::Request => request(dom, expectation.now, relay_state),
        Kind::Response => Ok(LogoutMessage::Response {
            in_response_to: head.in_response_to,
            success: head.status.first().map(String::as_str) == Some(SUCCESS),
            relay_state,
        }),
    }
}

fn request(dom: &Dom, now: Timestamp, relay_state: Option<String>) -> Result<LogoutMessage, Fault> {
    if let Some(text) = dom.attribute(dom.root, "NotOnOrAfter") {
        check_time::ends(now, text, "NotOnOrAfter", Reason::Expired)?;
    }
    let name_id = values::named(parts::name_id(dom, dom.root))?;
    Ok(LogoutMessage::Request {
        id: parts::attribute(dom, dom.root, "ID").unwrap_or_default(),
        name_id,
        session_indexes: dom
            .children(dom.root, PROTOCOL, "SessionIndex")
            .filter_map(|n| dom.trimmed(n))
            .collect(),
        relay_state,
    })
}
