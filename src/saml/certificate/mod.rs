//! One X.509 certificate (RFC 5280) as a pinned key: nothing is built on who issued it, only on its key and its end.

mod fault;
mod read;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bergshamra_keys::{Key, loader};
use jiff::Timestamp;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest, Sha256};
use std::fmt;
use x509_cert::der::{Decode, Encode};

pub use fault::CertificateFault;

/// Largest certificate, in bytes.
const MAX_DER: usize = 16 * 1024;

/// A certificate whose key can verify a signature: RSA of 2048 bits or more, or one of the NIST curves.
#[derive(Clone)]
pub struct Certificate {
    der: Vec<u8>,
    subject: String,
    issuer: String,
    not_before: Timestamp,
    not_after: Timestamp,
    kind: String,
    spki: Vec<u8>,
    key: Key,
}

impl Certificate {
    /// Reads exactly one: PEM, or the base64 that stands in metadata, line breaks allowed.
    ///
    /// # Errors
    /// A [`CertificateFault`] that names what is wrong.
    pub fn parse(text: &str) -> Result<Self, CertificateFault> {
        let mut all = Self::parse_all(text)?;
        match (all.len(), all.pop()) {
            (1, Some(one)) => Ok(one),
            (0, _) => Err(CertificateFault::Empty),
            (many, _) => Err(CertificateFault::Several(many)),
        }
    }

    /// Reads one or more, as they stand in a PEM bundle. Repeated ones count once.
    ///
    /// # Errors
    /// The fault of the first that has one.
    pub fn parse_all(text: &str) -> Result<Vec<Self>, CertificateFault> {
        let text = text.trim();
        if text.is_empty() {
            return Err(CertificateFault::Empty);
        }
        if text.contains("PRIVATE KEY-----") {
            return Err(CertificateFault::PrivateKey);
        }
        let mut all: Vec<Self> = vec![];
        for block in read::blocks(text)? {
            let compact: String = block.split_whitespace().collect();
            let der = STANDARD.decode(compact).map_err(|_| CertificateFault::Encoding)?;
            let one = Self::from_der(&der)?;
            if !all.contains(&one) {
                all.push(one);
            }
        }
        Ok(all)
    }

    /// Reads the binary form.
    ///
    /// # Errors
    /// As [`Certificate::parse`].
    pub fn from_der(der: &[u8]) -> Result<Self, CertificateFault> {
        let no = |error: x509_cert::der::Error| CertificateFault::NotCertificate(error.to_string());
        if der.len() > MAX_DER {
            return Err(CertificateFault::NotCertificate("too large".into()));
        }
        let tbs = x509_cert::Certificate::from_der(der).map_err(no)?.tbs_certificate;
        let spki = &tbs.subject_public_key_info;
        let kind = read::kind_of(
            &spki.algorithm.oid.to_string(),
            spki.subject_public_key.raw_bytes(),
            &spki.algorithm,
        )?;
        let key =
            loader::load_x509_cert_der(der).map_err(|error| CertificateFault::KeyUnsupported(error.to_string()))?;
        Ok(Self {
            subject: tbs.subject.to_string(),
            issuer: tbs.issuer.to_string(),
            not_before: read::moment(tbs.validity.not_before)?,
            not_after: read::moment(tbs.validity.not_after)?,
            spki: spki.to_der().map_err(no)?,
            kind,
            key,
            der: der.to_vec(),
        })
    }

    /// The binary form.
    pub fn der(&self) -> &[u8] {
        &self.der
    }

    /// With its BEGIN and END lines (RFC 7468).
    pub fn pem(&self) -> String {
        let mut pem = String::from("-----BEGIN CERTIFICATE-----\n");
        for line in self.base64().as_bytes().chunks(64) {
            pem.push_str(&String::from_utf8_lossy(line));
            pem.push('\n');
        }
        pem + "-----END CERTIFICATE-----\n"
    }

    /// As metadata has it.
    pub fn base64(&self) -> String {
        STANDARD.encode(&self.der)
    }

    /// SHA-256 of the binary form: `AA:BB:…`.
    pub fn fingerprint(&self) -> String {
        fingerprint(&self.der)
    }

    /// Whom it names (RFC 4514).
    pub fn subject(&self) -> &str {
        &self.subject
    }

    /// Who signed it.
    pub fn issuer(&self) -> &str {
        &self.issuer
    }

    /// Its first moment.
    pub fn not_before(&self) -> Timestamp {
        self.not_before
    }

    /// Its last moment.
    pub fn not_after(&self) -> Timestamp {
        self.not_after
    }

    /// Whether its end has passed.
    pub fn is_expired(&self, now: Timestamp) -> bool {
        now > self.not_after
    }

    /// Its key in words: `RSA 2048`, `EC P-256`.
    pub fn key(&self) -> &str {
        &self.kind
    }

    /// Its key, for verifying.
    pub(in crate::saml) fn verifying_key(&self) -> Key {
        self.key.clone()
    }

    /// Whether both hold the same key: a renewed certificate often does.
    pub(in crate::saml) fn shares_key_with(&self, other: &Self) -> bool {
        self.spki == other.spki
    }
}

/// SHA-256 in pairs of hexadecimal digits.
pub(in crate::saml) fn fingerprint(der: &[u8]) -> String {
    let pairs: Vec<String> = Sha256::digest(der).iter().map(|b| format!("{b:02X}")).collect();
    pairs.join(":")
}

impl PartialEq for Certificate {
    fn eq(&self, other: &Self) -> bool {
        self.der == other.der
    }
}

impl Eq for Certificate {}

impl fmt::Debug for Certificate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Certificate({}, {})", self.subject, self.fingerprint())
    }
}

impl Serialize for Certificate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.base64())
    }
}

impl<'de> Deserialize<'de> for Certificate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).map_err(serde::de::Error::custom)
    }
}
