//! The forge: documents with keys of our own, made the way a provider makes them, then bent.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bergshamra_dsig::DsigContext;
use bergshamra_keys::{KeysManager, loader};
use jiff::Timestamp;
use std::sync::OnceLock;
use tenantry::saml::{
    Binding, Certificate, Endpoint, Expectation, IdentityProvider, InResponseTo, KeyPair, Report, ServiceProvider,
    examine,
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

/// A pinned key whose certificate has ended.
pub fn ended_key() -> &'static KeyPair {
    static KEY: OnceLock<KeyPair> = OnceLock::new();
    KEY.get_or_init(|| KeyPair::generate("ended", "2010-01-01T00:00:00Z".parse().unwrap()).unwrap())
}

/// An elliptic key in PEM and its certificate: the RSA one with another public key in it, since nobody asks who
/// signed a pinned certificate.
pub fn elliptic_key() -> &'static (String, Certificate) {
    static KEY: OnceLock<(String, Certificate)> = OnceLock::new();
    KEY.get_or_init(|| {
        use aws_lc_rs::encoding::{AsDer, PublicKeyX509Der};
        use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _};
        let pkcs8 =
            EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &aws_lc_rs::rand::SystemRandom::new());
        let pkcs8 = pkcs8.unwrap();
        let key = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, pkcs8.as_ref()).unwrap();
        let public: PublicKeyX509Der = key.public_key().as_der().unwrap();
        (
            pem(pkcs8.as_ref()),
            Certificate::from_der(&with_public_key(public.as_ref())).unwrap(),
        )
    })
}

/// A certificate with an RSA key of 1024 bits, in base64.
pub fn short_certificate() -> String {
    use x509_cert::der::asn1::{Any, BitString, UintRef};
    use x509_cert::der::{Encode, Tag};
    let mut modulus = [0xA5u8; 128];
    modulus[127] |= 1;
    let modulus = UintRef::new(&modulus).unwrap().to_der().unwrap();
    let exponent = UintRef::new(&[1, 0, 1]).unwrap().to_der().unwrap();
    let key = Any::new(Tag::Sequence, [modulus, exponent].concat())
        .unwrap()
        .to_der()
        .unwrap();
    let spki = x509_cert::spki::SubjectPublicKeyInfoOwned {
        algorithm: x509_cert::spki::AlgorithmIdentifierOwned {
            oid: x509_cert::spki::ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1"),
            parameters: Some(Any::null()),
        },
        subject_public_key: BitString::from_bytes(&key).unwrap(),
    };
    STANDARD.encode(with_public_key(&spki.to_der().unwrap()))
}

fn with_public_key(spki: &[u8]) -> Vec<u8> {
    use x509_cert::der::{Decode, Encode};
    let mut certificate = x509_cert::Certificate::from_der(idp_key().certificate().der()).unwrap();
    certificate.tbs_certificate.subject_public_key_info = Decode::from_der(spki).unwrap();
    certificate.to_der().unwrap()
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

/// What is signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signed {
    Nothing,
    Response,
    Assertion,
    Both,
}

/// Everything that a response is judged by.
#[derive(Clone)]
pub struct World {
    pub sp: ServiceProvider,
    pub idp: IdentityProvider,
    pub now: Timestamp,
    pub in_response_to: InResponseTo<'static>,
    pub require_encrypted: bool,
}

impl World {
    pub fn new() -> Self {
        Self {
            sp: sp(),
            idp: idp(vec![idp_key().certificate().clone()]),
            now: now(),
            in_response_to: InResponseTo::Exactly(REQUEST),
            require_encrypted: false,
        }
    }

    pub fn pinning(certificates: &[&Certificate]) -> Self {
        Self {
            idp: idp(certificates.iter().map(|c| (*c).clone()).collect()),
            ..Self::new()
        }
    }

    pub fn at(time: &str) -> Self {
        Self {
            now: time.parse().unwrap(),
            ..Self::new()
        }
    }

    pub fn answering(in_response_to: InResponseTo<'static>) -> Self {
        Self {
            in_response_to,
            ..Self::new()
        }
    }

    pub fn examine(&self, field: &str) -> Report {
        let expectation = Expectation {
            sp: &self.sp,
            idp: &self.idp,
            now: self.now,
            in_response_to: self.in_response_to,
            require_encrypted: self.require_encrypted,
        };
        examine(field, &expectation)
    }
}

/// A response that is not signed yet. `{SIG}` and `{ASSERTION}` stand where something comes.
#[derive(Clone)]
pub struct Draft {
    pub assertion: String,
    pub response: String,
    pub key: &'static KeyPair,
}

impl Draft {
    /// A good one.
    pub fn new() -> Self {
        Self {
            assertion: format!(
                r#"<saml:Assertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="_a1" Version="2.0" IssueInstant="2026-11-22T11:59:50Z"><saml:Issuer>{IDP}</saml:Issuer>{{SIG}}<saml:Subject><saml:NameID Format="urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress">{NAME}</saml:NameID><saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer"><saml:SubjectConfirmationData InResponseTo="{REQUEST}" Recipient="{ACS}" NotOnOrAfter="2026-11-22T12:05:00Z"/></saml:SubjectConfirmation></saml:Subject><saml:Conditions NotBefore="2026-11-22T11:59:00Z" NotOnOrAfter="2026-11-22T12:04:00Z"><saml:AudienceRestriction><saml:Audience>{SP}</saml:Audience></saml:AudienceRestriction></saml:Conditions><saml:AuthnStatement AuthnInstant="2026-11-22T11:59:49Z" SessionIndex="_s1" SessionNotOnOrAfter="2026-11-22T20:00:00Z"><saml:AuthnContext><saml:AuthnContextClassRef>urn:oasis:names:tc:SAML:2.0:ac:classes:Password</saml:AuthnContextClassRef></saml:AuthnContext></saml:AuthnStatement><saml:AttributeStatement><saml:Attribute Name="mail"><saml:AttributeValue>{NAME}</saml:AttributeValue></saml:Attribute><saml:Attribute Name="groups"><saml:AttributeValue>staff</saml:AttributeValue><saml:AttributeValue>finance</saml:AttributeValue></saml:Attribute></saml:AttributeStatement></saml:Assertion>"#
            ),
            response: format!(
                r#"<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="_r1" Version="2.0" IssueInstant="2026-11-22T11:59:51Z" Destination="{ACS}" InResponseTo="{REQUEST}"><saml:Issuer>{IDP}</saml:Issuer>{{SIG}}<samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></samlp:Status>{{ASSERTION}}</samlp:Response>"#
            ),
            key: idp_key(),
        }
    }

    /// Signed with another key.
    pub fn with_key(self, key: &'static KeyPair) -> Self {
        Self { key, ..self }
    }

    /// Something else in the assertion, before it is signed.
    pub fn assertion(self, from: &str, to: &str) -> Self {
        Self {
            assertion: swap(&self.assertion, from, to),
            ..self
        }
    }

    /// Something else in the response, before it is signed.
    pub fn response(self, from: &str, to: &str) -> Self {
        Self {
            response: swap(&self.response, from, to),
            ..self
        }
    }

    fn template(&self, id: &str) -> String {
        template_with(id, RSA_SHA256, &key_info(self.key.certificate()))
    }

    /// The assertion alone.
    pub fn assertion_alone(&self, signed: bool) -> String {
        match signed {
            true => sign(&self.assertion.replace("{SIG}", &self.template("_a1")), self.key),
            false => self.assertion.replace("{SIG}", ""),
        }
    }

    /// The whole.
    pub fn finish(&self, signed: Signed) -> String {
        let assertion = self.assertion_alone(matches!(signed, Signed::Assertion | Signed::Both));
        self.around(&assertion, matches!(signed, Signed::Response | Signed::Both))
    }

    /// The response around something.
    pub fn around(&self, assertion: &str, signed: bool) -> String {
        let response = self.response.replace("{ASSERTION}", assertion);
        match signed {
            true => sign(&response.replace("{SIG}", &self.template("_r1")), self.key),
            false => response.replace("{SIG}", ""),
        }
    }

    /// The whole with an encrypted assertion.
    pub fn encrypted(&self, signed: Signed, cipher: &str, transport: &str) -> String {
        let assertion = self.assertion_alone(matches!(signed, Signed::Assertion | Signed::Both));
        let encrypted = encrypt(&assertion, cipher, transport, sp_key().certificate());
        self.around(&encrypted, matches!(signed, Signed::Response | Signed::Both))
    }
}

/// Replaces what has to be there.
pub fn swap(text: &str, from: &str, to: &str) -> String {
    assert!(text.contains(from), "{from:.100} is not there");
    text.replacen(from, to, 1)
}

/// Cuts out from `from` up to and with `to`.
pub fn cut(text: &str, from: &str, to: &str) -> (String, String) {
    let start = text.find(from).unwrap();
    let end = start + text[start..].find(to).unwrap() + to.len();
    (
        format!("{}{}", &text[..start], &text[end..]),
        text[start..end].to_owned(),
    )
}

pub const GCM: &str = "http://www.w3.org/2009/xmlenc11#aes256-gcm";
pub const CBC: &str = "http://www.w3.org/2001/04/xmlenc#aes128-cbc";
pub const OAEP: &str = "http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p";

/// An EncryptedAssertion for that certificate.
pub fn encrypt(xml: &str, cipher: &str, transport: &str, to: &Certificate) -> String {
    let cipher_of = bergshamra_crypto::cipher::from_uri(cipher).unwrap();
    let key = vec![7u8; cipher_of.key_size()];
    let content = cipher_of.encrypt(&key, xml.as_bytes()).unwrap();
    let public = loader::load_x509_cert_der(to.der())
        .unwrap()
        .to_signing_key()
        .unwrap()
        .unwrap();
    let wrapped = bergshamra_crypto::keytransport::from_uri(transport)
        .unwrap()
        .encrypt(&public, &key)
        .unwrap();
    format!(
        r#"<saml:EncryptedAssertion><xenc:EncryptedData xmlns:xenc="http://www.w3.org/2001/04/xmlenc#" Type="http://www.w3.org/2001/04/xmlenc#Element"><xenc:EncryptionMethod Algorithm="{cipher}"/><ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><xenc:EncryptedKey><xenc:EncryptionMethod Algorithm="{transport}"/><xenc:CipherData><xenc:CipherValue>{}</xenc:CipherValue></xenc:CipherData></xenc:EncryptedKey></ds:KeyInfo><xenc:CipherData><xenc:CipherValue>{}</xenc:CipherValue></xenc:CipherData></xenc:EncryptedData></saml:EncryptedAssertion>"#,
        STANDARD.encode(wrapped),
        STANDARD.encode(content)
    )
}

pub const RSA_SHA256: &str = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";

/// An empty signature over an id, with a method and something behind the value.
pub fn template_with(id: &str, method: &str, key_info: &str) -> String {
    format!(
        r##"<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:SignedInfo><ds:CanonicalizationMethod Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"/><ds:SignatureMethod Algorithm="{method}"/><ds:Reference URI="#{id}"><ds:Transforms><ds:Transform Algorithm="http://www.w3.org/2000/09/xmldsig#enveloped-signature"/><ds:Transform Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"/></ds:Transforms><ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/><ds:DigestValue></ds:DigestValue></ds:Reference></ds:SignedInfo><ds:SignatureValue></ds:SignatureValue>{key_info}</ds:Signature>"##
    )
}

/// A certificate in a KeyInfo.
pub fn key_info(certificate: &Certificate) -> String {
    format!(
        "<ds:KeyInfo><ds:X509Data><ds:X509Certificate>{}</ds:X509Certificate></ds:X509Data></ds:KeyInfo>",
        certificate.base64()
    )
}

/// A private key in PEM.
pub fn pem(der: &[u8]) -> String {
    format!(
        "-----BEGIN PRIVATE KEY-----\n{}\n-----END PRIVATE KEY-----\n",
        lines(&STANDARD.encode(der))
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
    sign_pem(xml, &pem(pair.private_der()))
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
