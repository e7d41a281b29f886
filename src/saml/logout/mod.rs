//! Single logout in both directions (SAML core section 3.7, profiles section 4.4).

mod incoming;
mod query;

use super::assertion::NameId;
use super::key_pair::SigningFault;
use super::message::escaped;
use super::names::{ASSERTION, PROTOCOL, SUCCESS};
use super::outgoing::{Kind, Outgoing, send};
use super::provider::{Endpoint, IdentityProvider, ServiceProvider};
use super::times;
use jiff::Timestamp;

pub use incoming::{IncomingLogout, LogoutExpectation, LogoutMessage, examine_logout};

/// The responder could not end every session (SAML core section 3.2.2.2).
const PARTIAL: &str = "urn:oasis:names:tc:SAML:2.0:status:Responder";

/// Whose session to end at the provider.
#[derive(Clone, Debug)]
pub struct LogoutOptions {
    /// The id of the request. Remember it; the response answers it.
    pub id: String,
    /// The present.
    pub now: Timestamp,
    /// Whom the provider named.
    pub name_id: NameId,
    /// Its word for the session; without it all sessions of that name end.
    pub session_index: Option<String>,
    /// What comes back with the response.
    pub relay_state: Option<String>,
}

/// Our answer to a request of the provider.
#[derive(Clone, Debug)]
pub struct LogoutAnswer {
    /// The id of the response.
    pub id: String,
    /// The present.
    pub now: Timestamp,
    /// The id of the request.
    pub in_response_to: String,
    /// Whether the sessions are ended.
    pub success: bool,
    /// What came with the request.
    pub relay_state: Option<String>,
}

/// Asks the provider to end its session too. Always signed.
///
/// # Errors
/// If the provider takes no such messages, or there is no key.
pub fn logout_request(
    sp: &ServiceProvider,
    idp: &IdentityProvider,
    options: &LogoutOptions,
) -> Result<Outgoing, SigningFault> {
    let endpoint = idp.slo.as_ref().ok_or(SigningFault::NoEndpoint)?;
    let body = format!(
        "{}{}",
        name(&options.name_id),
        session(options.session_index.as_deref())
    );
    let xml = |signature: &str| {
        let head = head("LogoutRequest", &options.id, options.now, endpoint, "", sp);
        format!("{head}{signature}{body}</samlp:LogoutRequest>")
    };
    let key = Some(sp.signing_key()?);
    send(
        endpoint,
        Kind::Request,
        options.relay_state.as_deref(),
        key,
        &options.id,
        xml,
    )
}

/// Answers the provider's request. Always signed.
///
/// # Errors
/// As [`logout_request`].
pub fn logout_response(
    sp: &ServiceProvider,
    idp: &IdentityProvider,
    answer: &LogoutAnswer,
) -> Result<Outgoing, SigningFault> {
    let endpoint = idp.slo.as_ref().ok_or(SigningFault::NoEndpoint)?;
    let status = if answer.success { SUCCESS } else { PARTIAL };
    let answers = format!(" InResponseTo=\"{}\"", escaped(&answer.in_response_to));
    let xml = |signature: &str| {
        let head = head("LogoutResponse", &answer.id, answer.now, endpoint, &answers, sp);
        format!(
            "{head}{signature}<samlp:Status><samlp:StatusCode Value=\"{status}\"/></samlp:Status></samlp:LogoutResponse>"
        )
    };
    let key = Some(sp.signing_key()?);
    send(
        endpoint,
        Kind::Response,
        answer.relay_state.as_deref(),
        key,
        &answer.id,
        xml,
    )
}

/// The opening tag and the Issuer.
fn head(name: &str, id: &str, now: Timestamp, to: &Endpoint, more: &str, sp: &ServiceProvider) -> String {
    format!(
        "<samlp:{name} xmlns:samlp=\"{PROTOCOL}\" xmlns:saml=\"{ASSERTION}\" ID=\"{}\" Version=\"2.0\" \
         IssueInstant=\"{}\" Destination=\"{}\"{more}><saml:Issuer>{}</saml:Issuer>",
        escaped(id),
        times::format(now),
        escaped(&to.url),
        escaped(&sp.entity_id),
    )
}

/// The NameID exactly as it came, which is how the provider finds it (SAML core section 3.3.4).
fn name(name_id: &NameId) -> String {
    let attributes: String = [
        ("Format", &name_id.format),
        ("NameQualifier", &name_id.name_qualifier),
        ("SPNameQualifier", &name_id.sp_name_qualifier),
    ]
    .into_iter()
    .filter_map(|(name, value)| Some(format!(" {name}=\"{}\"", escaped(value.as_ref()?))))
    .collect();
    format!("<saml:NameID{attributes}>{}</saml:NameID>", escaped(&name_id.value))
}

fn session(index: Option<&str>) -> String {
    index.map_or(String::new(), |index| {
        format!("<samlp:SessionIndex>{}</samlp:SessionIndex>", escaped(index))
    })
}
