//! Messages on their way out: signed and packed for their binding.

use super::key_pair::{KeyPair, SigningFault};
use super::message;
use super::names::{ENVELOPED, EXCLUSIVE, RSA_SHA256, SHA256, SIGNATURE};
use super::provider::{Binding, Endpoint};
use bergshamra_dsig::DsigContext;
use bergshamra_keys::KeysManager;

/// A message and how the browser carries it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outgoing {
    /// The whole address to redirect to.
    Redirect(String),
    /// A form to send.
    Post {
        /// Where to.
        url: String,
        /// Its hidden fields.
        fields: Vec<(&'static str, String)>,
    },
}

/// Whether a message asks or answers: the name of its parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Request,
    Response,
}

impl Kind {
    /// The parameter.
    pub fn parameter(self) -> &'static str {
        match self {
            Kind::Request => "SAMLRequest",
            Kind::Response => "SAMLResponse",
        }
    }
}

/// Packs a message. `xml` makes it, with what has to stand behind its Issuer: the template of a signature, or
/// nothing.
pub fn send(
    endpoint: &Endpoint,
    kind: Kind,
    relay_state: Option<&str>,
    key: Option<&KeyPair>,
    id: &str,
    xml: impl Fn(&str) -> String,
) -> Result<Outgoing, SigningFault> {
    match endpoint.binding {
        Binding::Redirect => redirect(endpoint, kind, relay_state, key, &xml("")),
        Binding::Post => {
            let signed = match key {
                Some(key) => enveloped(key, xml(&template(id)))?,
                None => xml(""),
            };
            let mut fields = vec![(kind.parameter(), message::to_field(&signed))];
            fields.extend(relay_state.map(|state| ("RelayState", state.to_owned())));
            Ok(Outgoing::Post {
                url: endpoint.url.clone(),
                fields,
            })
        }
    }
}

/// SAML bindings section 3.4.4.1: the signature is over the parameters in this order, as they are encoded.
fn redirect(
    endpoint: &Endpoint,
    kind: Kind,
    relay_state: Option<&str>,
    key: Option<&KeyPair>,
    xml: &str,
) -> Result<Outgoing, SigningFault> {
    let mut query = format!("{}={}", kind.parameter(), message::to_query(xml));
    if let Some(state) = relay_state {
        query.push_str(&format!("&RelayState={}", message::encoded(state)));
    }
    if let Some(key) = key {
        query.push_str(&format!("&SigAlg={}", message::encoded(RSA_SHA256)));
        let signature = key.sign(query.as_bytes())?;
        query.push_str(&format!("&Signature={}", message::signature_to_query(&signature)));
    }
    let joint = if endpoint.url.contains('?') { '&' } else { '?' };
    Ok(Outgoing::Redirect(format!("{}{joint}{query}", endpoint.url)))
}

/// Fills the template of a signature (SAML core section 5.4).
fn enveloped(key: &KeyPair, xml: String) -> Result<String, SigningFault> {
    let mut keys = KeysManager::new();
    keys.add_key(key.key().clone());
    bergshamra_dsig::sign::sign_owned(&DsigContext::new(keys), xml)
        .map_err(|error| SigningFault::Library(error.to_string()))
}

/// An empty signature over the element with that id.
fn template(id: &str) -> String {
    format!(
        "<ds:Signature xmlns:ds=\"{SIGNATURE}\"><ds:SignedInfo>\
         <ds:CanonicalizationMethod Algorithm=\"{EXCLUSIVE}\"/><ds:SignatureMethod Algorithm=\"{RSA_SHA256}\"/>\
         <ds:Reference URI=\"#{}\"><ds:Transforms><ds:Transform Algorithm=\"{ENVELOPED}\"/>\
         <ds:Transform Algorithm=\"{EXCLUSIVE}\"/></ds:Transforms><ds:DigestMethod Algorithm=\"{SHA256}\"/>\
         <ds:DigestValue></ds:DigestValue></ds:Reference></ds:SignedInfo><ds:SignatureValue></ds:SignatureValue>\
         </ds:Signature>",
        message::escaped(id)
    )
}
