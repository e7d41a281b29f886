//! Asking a provider to sign somebody in (SAML core section 3.4.1, profiles section 4.1.4.1).

use super::key_pair::SigningFault;
use super::message::{encoded, escaped};
use super::names::{ASSERTION, POST, PROTOCOL};
use super::outgoing::{Kind, Outgoing, send};
use super::provider::{IdentityProvider, ServiceProvider};
use super::times;
use jiff::Timestamp;

/// What one request says.
#[derive(Clone, Debug)]
pub struct RequestOptions {
    /// Its id: `_` and 128 bits or more of chance in hexadecimal digits. Remember it; the response answers it.
    pub id: String,
    /// The present.
    pub now: Timestamp,
    /// Which kind of name is wanted, if any one.
    pub name_id_format: Option<String>,
    /// Whether the provider has to ask anew who it is.
    pub force_authn: bool,
    /// What comes back with the response; at most 80 bytes (bindings section 3.4.3).
    pub relay_state: Option<String>,
    /// Whether to sign, with the first key.
    pub sign: bool,
    /// The address that the person typed. Some vendors fill their form from the parameter `login_hint`, which no
    /// standard has and no signature covers.
    pub login_hint: Option<String>,
}

/// Makes the request for the connection's binding.
///
/// # Errors
/// If it has to be signed and there is no key.
pub fn authn_request(
    sp: &ServiceProvider,
    idp: &IdentityProvider,
    options: &RequestOptions,
) -> Result<Outgoing, SigningFault> {
    let key = options.sign.then(|| sp.signing_key()).transpose()?;
    let relay_state = options.relay_state.as_deref();
    let xml = |signature: &str| document(sp, idp, options, signature);
    let mut outgoing = send(&idp.sso, Kind::Request, relay_state, key, &options.id, xml)?;
    if let Some(hint) = &options.login_hint {
        match &mut outgoing {
            Outgoing::Redirect(url) => url.push_str(&format!("&login_hint={}", encoded(hint))),
            Outgoing::Post { fields, .. } => fields.push(("login_hint", hint.clone())),
        }
    }
    Ok(outgoing)
}

fn document(sp: &ServiceProvider, idp: &IdentityProvider, options: &RequestOptions, signature: &str) -> String {
    let force = if options.force_authn {
        " ForceAuthn=\"true\""
    } else {
        ""
    };
    let format = options.name_id_format.as_ref();
    let format = format.map_or(String::new(), |format| format!(" Format=\"{}\"", escaped(format)));
    format!(
        "<samlp:AuthnRequest xmlns:samlp=\"{PROTOCOL}\" xmlns:saml=\"{ASSERTION}\" ID=\"{}\" Version=\"2.0\" \
         IssueInstant=\"{}\" Destination=\"{}\"{force} ProtocolBinding=\"{POST}\" \
         AssertionConsumerServiceURL=\"{}\"><saml:Issuer>{}</saml:Issuer>{signature}\
         <samlp:NameIDPolicy{format} AllowCreate=\"true\"/></samlp:AuthnRequest>",
        escaped(&options.id),
        times::format(options.now),
        escaped(&idp.sso.url),
        escaped(&sp.acs_url),
        escaped(&sp.entity_id),
    )
}
