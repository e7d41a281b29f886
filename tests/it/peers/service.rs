//! A service of the tests' own, which asks identity providers as the portal will.

use crate::support::peers::{Peer, Sent};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use ring::rand::SystemRandom;
use ring::signature::{RSA_PKCS1_SHA256, RsaKeyPair};
use std::process::Command;
use tenantry::clock::Clock;
use url::form_urlencoded::Serializer;

/// The ID of every request.
pub const REQUEST_ID: &str = "_request-1";

/// A service with keys of its own.
pub struct Service {
    base: String,
    certificate: String,
    key: RsaKeyPair,
}

impl Service {
    pub fn new(origin: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let keys = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/peers/keys");
        let made = Command::new(keys).arg(folder.path()).arg("service").status();
        assert!(made.is_ok_and(|status| status.success()), "openssl makes keys");
        let read = |name| std::fs::read_to_string(folder.path().join(name)).expect("a key");
        Self {
            base: format!("{origin}/sso/saml/1"),
            certificate: bare(&read("idp.crt")),
            key: RsaKeyPair::from_pkcs8(&BASE64_STANDARD.decode(bare(&read("idp.key"))).expect("PEM")).expect("a key"),
        }
    }

    pub fn entity_id(&self) -> String {
        format!("{}/metadata", self.base)
    }

    pub fn acs_url(&self) -> String {
        format!("{}/acs", self.base)
    }

    pub fn slo_url(&self) -> String {
        format!("{}/slo", self.base)
    }

    /// As base64 without lines.
    pub fn certificate(&self) -> String {
        self.certificate.clone()
    }

    pub fn metadata(&self) -> String {
        let (entity_id, acs, slo, certificate) = (self.entity_id(), self.acs_url(), self.slo_url(), &self.certificate);
        format!(
            r#"<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" xmlns:ds="http://www.w3.org/2000/09/xmldsig#" entityID="{entity_id}">
  <md:SPSSODescriptor WantAssertionsSigned="true" protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
    <md:KeyDescriptor><ds:KeyInfo><ds:X509Data><ds:X509Certificate>{certificate}</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>
    <md:SingleLogoutService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="{slo}"/>
    <md:AssertionConsumerService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="{acs}" index="0" isDefault="true"/>
  </md:SPSSODescriptor>
</md:EntityDescriptor>"#
        )
    }

    /// A signed AuthnRequest by redirect.
    pub fn asks(&self, peer: &Peer) -> Sent {
        self.asks_at(&peer.sign_on_url(), true)
    }

    pub fn asks_unsigned(&self, peer: &Peer) -> Sent {
        self.asks_at(&peer.sign_on_url(), false)
    }

    pub fn asks_at(&self, destination: &str, signs: bool) -> Sent {
        let now = Clock.now().strftime("%Y-%m-%dT%H:%M:%SZ");
        let (entity_id, acs) = (self.entity_id(), self.acs_url());
        let request = format!(
            r#"<samlp:AuthnRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="{REQUEST_ID}" Version="2.0" IssueInstant="{now}" Destination="{destination}" AssertionConsumerServiceURL="{acs}" ProtocolBinding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST"><saml:Issuer>{entity_id}</saml:Issuer></samlp:AuthnRequest>"#
        );
        let mut query = Serializer::new(String::new());
        query.append_pair("SAMLRequest", &BASE64_STANDARD.encode(stored(request.as_bytes())));
        query.append_pair("RelayState", "back");
        if !signs {
            return Sent::redirect(format!("{destination}?{}", query.finish()));
        }
        query.append_pair("SigAlg", "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256");
        let query = query.finish();
        let mut signature = vec![0; self.key.public().modulus_len()];
        self.key
            .sign(
                &RSA_PKCS1_SHA256,
                &SystemRandom::new(),
                query.as_bytes(),
                &mut signature,
            )
            .expect("a signature");
        let signature = Serializer::new(String::new())
            .append_pair("Signature", &BASE64_STANDARD.encode(signature))
            .finish();
        Sent::redirect(format!("{destination}?{query}&{signature}"))
    }
}

/// The base64 of a PEM file, without lines.
fn bare(pem: &str) -> String {
    pem.lines().filter(|line| !line.starts_with('-')).collect()
}

/// DEFLATE without compression: one stored block (RFC 1951, 3.2.4).
fn stored(data: &[u8]) -> Vec<u8> {
    let length = u16::try_from(data.len()).expect("a short message");
    let mut block = vec![1];
    block.extend(length.to_le_bytes());
    block.extend((!length).to_le_bytes());
    block.extend(data);
    block
}
