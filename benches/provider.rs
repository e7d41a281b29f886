//! A forged identity provider: its key, and the responses that it signs.

use anyhow::Context;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bergshamra_dsig::DsigContext;
use bergshamra_keys::{Key, KeysManager, loader};
use jiff::{SignedDuration, Timestamp};
use tenantry::saml::{Binding, Endpoint, IdentityProvider, KeyPair, ServiceProvider};

/// Its name, and where it would receive people.
pub const ENTITY_ID: &str = "https://idp.example/metadata";

/// A provider with an RSA-2048 key.
pub struct Provider {
    pub key: KeyPair,
    signing: DsigContext,
}

/// What a response says.
pub struct Said<'a> {
    /// What the ids of response and assertion end with.
    pub id: &'a str,
    /// The request that it answers.
    pub request: &'a str,
    /// Whom it is about: NameID and address.
    pub email: &'a str,
    pub now: Timestamp,
}

impl Provider {
    pub fn new(now: Timestamp) -> anyhow::Result<Self> {
        let key = KeyPair::generate("bench", now - SignedDuration::from_hours(24))?;
        let mut keys = KeysManager::new();
        keys.add_key(private(&key)?);
        Ok(Self {
            key,
            signing: DsigContext::new(keys),
        })
    }

    /// As the other side sees it.
    pub fn identity(&self) -> IdentityProvider {
        IdentityProvider {
            entity_id: ENTITY_ID.into(),
            sso: Endpoint {
                binding: Binding::Redirect,
                url: ENTITY_ID.into(),
            },
            slo: None,
            certificates: vec![self.key.certificate().clone()],
        }
    }

    /// A signature over a text by the bare algorithm, and the key to check it with.
    pub fn sign(&self, text: &[u8]) -> anyhow::Result<(Vec<u8>, Vec<u8>)> {
        let private = private(&self.key)?;
        let method = bergshamra_crypto::sign::from_uri("http://www.w3.org/2001/04/xmldsig-more#rsa-sha256")?;
        let signature = method.sign(&private.to_signing_key()?.context("a private key")?, text)?;
        Ok((signature, private.to_spki_der().context("a public key")?))
    }

    /// A response whose assertion is signed, of about 5 KB.
    pub fn response(&self, sp: &ServiceProvider, said: &Said<'_>) -> anyhow::Result<String> {
        let at = |minutes: i64| {
            (said.now + SignedDuration::from_mins(minutes))
                .strftime("%Y-%m-%dT%H:%M:%SZ")
                .to_string()
        };
        let (now, from, to) = (at(0), at(-5), at(60));
        let Said { id, request, email, .. } = said;
        let ServiceProvider { entity_id, acs_url, .. } = sp;
        let groups: String = (0..14)
            .map(|n| format!("<saml:AttributeValue>group-{n}-of-the-organization</saml:AttributeValue>"))
            .collect();
        let certificate = self.key.certificate().base64();
        let assertion = format!(
            r##"<saml:Assertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="_a{id}" Version="2.0" IssueInstant="{now}"><saml:Issuer>{ENTITY_ID}</saml:Issuer><ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:SignedInfo><ds:CanonicalizationMethod Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"/><ds:SignatureMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"/><ds:Reference URI="#_a{id}"><ds:Transforms><ds:Transform Algorithm="http://www.w3.org/2000/09/xmldsig#enveloped-signature"/><ds:Transform Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"/></ds:Transforms><ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/><ds:DigestValue></ds:DigestValue></ds:Reference></ds:SignedInfo><ds:SignatureValue></ds:SignatureValue><ds:KeyInfo><ds:X509Data><ds:X509Certificate>{certificate}</ds:X509Certificate></ds:X509Data></ds:KeyInfo></ds:Signature><saml:Subject><saml:NameID Format="urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress">{email}</saml:NameID><saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer"><saml:SubjectConfirmationData InResponseTo="{request}" Recipient="{acs_url}" NotOnOrAfter="{to}"/></saml:SubjectConfirmation></saml:Subject><saml:Conditions NotBefore="{from}" NotOnOrAfter="{to}"><saml:AudienceRestriction><saml:Audience>{entity_id}</saml:Audience></saml:AudienceRestriction></saml:Conditions><saml:AuthnStatement AuthnInstant="{now}" SessionIndex="_s{id}"><saml:AuthnContext><saml:AuthnContextClassRef>urn:oasis:names:tc:SAML:2.0:ac:classes:Password</saml:AuthnContextClassRef></saml:AuthnContext></saml:AuthnStatement><saml:AttributeStatement><saml:Attribute Name="mail"><saml:AttributeValue>{email}</saml:AttributeValue></saml:Attribute><saml:Attribute Name="groups">{groups}</saml:Attribute></saml:AttributeStatement></saml:Assertion>"##
        );
        let signed = bergshamra_dsig::sign::sign(&self.signing, &assertion)?;
        Ok(format!(
            r#"<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="_r{id}" Version="2.0" IssueInstant="{now}" Destination="{acs_url}" InResponseTo="{request}"><saml:Issuer xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion">{ENTITY_ID}</saml:Issuer><samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></samlp:Status>{signed}</samlp:Response>"#
        ))
    }
}

/// The private key for signing XML.
fn private(key: &KeyPair) -> anyhow::Result<Key> {
    let base64 = STANDARD.encode(key.private_der());
    let lines: Vec<_> = base64.as_bytes().chunks(64).map(String::from_utf8_lossy).collect();
    let pem = format!(
        "-----BEGIN PRIVATE KEY-----\n{}\n-----END PRIVATE KEY-----\n",
        lines.join("\n")
    );
    Ok(loader::load_rsa_private_pem(pem.as_bytes())?)
}
