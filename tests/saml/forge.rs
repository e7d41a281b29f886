//! The forge: documents with keys of our own, made the way a provider makes them, then bent.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bergshamra_dsig::DsigContext;
use bergshamra_keys::{KeysManager, loader};
use jiff::Timestamp;
use std::sync::OnceLock;
use tenantry::saml::{
    Binding, Certificate, Endpoint, Expectation, IdentityProvider, InResponseTo, KeyPair, ServiceProvider,
};

pub const ACS: &str = "https://portal.example/sso/saml/c1/acs";
pub const SP: &str = "https://portal.example/sso/saml/c1";
pub const IDP: &str = "https://idp.example/metadata";
pub const SSO: &str = "https://idp.example/sso";
pub const SLO: &str = "https://idp.example/slo";
pub const REQUEST: &str = "_request1";
pub const NAME: &str = "anna.berg@example.com";

/// When everything happens.
pub fn now() -> Timestamp {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

fn pair(name: &str) -> KeyPair {
    KeyPair::generate(name, "2026-01-01T00:00:00Z".parse().unwrap()).unwrap()
}

/// The provider's pinned key.
pub fn idp_key() -> &'static KeyPair {
    static KEY: OnceLock<KeyPair> = OnceLock::new();
    KEY.get_or_init(|| pair("idp"))
}

/// A key that nobody pinned.
pub fn foreign_key() -> &'static KeyPair {
    static KEY: OnceLock<KeyPair> = OnceLock::new();
    KEY.get_or_init(|| pair("foreign"))
}

/// Our own key.
pub fn sp_key() -> &'static KeyPair {
    static KEY: OnceLock<KeyPair> = OnceLock::new();
    KEY.get_or_init(|| pair("sp"))
}

/// We.
pub fn sp() -> ServiceProvider {
    ServiceProvider {
        entity_id: SP.into(),
        acs_url: ACS.into(),
        slo_url: "https://portal.example/sso/saml/c1/slo".into(),
        keys: vec![sp_key().clone()],
    }
}

/// The provider, with these keys pinned.
pub fn idp(certificates: Vec<Certificate>) -> IdentityProvider {
    IdentityProvider {
        entity_id: IDP.into(),
        sso: Endpoint {
            binding: Binding::Redirect,
            url: SSO.into(),
        },
        slo: Some(Endpoint {
            binding: Binding::Redirect,
            url: SLO.into(),
        }),
        certificates,
    }
}

/// What a good document fits.
pub fn expectation<'a>(sp: &'a ServiceProvider, idp: &'a IdentityProvider) -> Expectation<'a> {
    Expectation {
        sp,
        idp,
        now: now(),
        in_response_to: InResponseTo::Exactly(REQUEST),
        require_encrypted: false,
    }
}

/// What is signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signed {
    Nothing,
    Response,
    Assertion,
    Both,
}

const RSA_SHA256: &str = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";

/// An empty signature over an id, with a method and something behind the value.
pub fn template_with(id: &str, method: &str, key_info: &str) -> String {
    format!(
        r##"<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:SignedInfo><ds:CanonicalizationMethod Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"/><ds:SignatureMethod Algorithm="{method}"/><ds:Reference URI="#{id}"><ds:Transforms><ds:Transform Algorithm="http://www.w3.org/2000/09/xmldsig#enveloped-signature"/><ds:Transform Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"/></ds:Transforms><ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/><ds:DigestValue></ds:DigestValue></ds:Reference></ds:SignedInfo><ds:SignatureValue></ds:SignatureValue>{key_info}</ds:Signature>"##
    )
}

/// As most providers build it: with their certificate.
pub fn template(id: &str) -> String {
    template_with(id, RSA_SHA256, &key_info(idp_key().certificate()))
}

/// A certificate in a KeyInfo.
pub fn key_info(certificate: &Certificate) -> String {
    format!(
        "<ds:KeyInfo><ds:X509Data><ds:X509Certificate>{}</ds:X509Certificate></ds:X509Data></ds:KeyInfo>",
        certificate.base64()
    )
}

/// The private half in PEM.
pub fn private_pem(pair: &KeyPair) -> String {
    format!(
        "-----BEGIN PRIVATE KEY-----\n{}\n-----END PRIVATE KEY-----\n",
        lines(&STANDARD.encode(pair.private_der()))
    )
}

fn lines(base64: &str) -> String {
    let lines: Vec<&str> = base64
        .as_bytes()
        .chunks(64)
        .map(|c| std::str::from_utf8(c).unwrap())
        .collect();
    lines.join("\n")
}

/// Fills the first empty signature.
pub fn sign(xml: &str, pair: &KeyPair) -> String {
    sign_pem(xml, &private_pem(pair))
}

/// Fills the first empty signature with any key in PEM.
pub fn sign_pem(xml: &str, pem: &str) -> String {
    let mut keys = KeysManager::new();
    keys.add_key(loader::load_pem_auto(pem.as_bytes(), None).unwrap());
    bergshamra_dsig::sign::sign(&DsigContext::new(keys), xml).unwrap()
}

pub fn field(xml: &str) -> String {
    STANDARD.encode(xml)
}
