//! One X.509 certificate (RFC 5280) as a pinned key: nothing is built on who issued it, only on its key and its end.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bergshamra_keys::{Key, loader};
use jiff::Timestamp;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest, Sha256};
use std::fmt;
use x509_cert::der::asn1::UintRef;
use x509_cert::der::{Decode, Encode, Reader, SliceReader};

/// Largest certificate, in bytes.
const MAX_DER: usize = 16 * 1024;
/// Least size of an RSA key, in bits.
const LEAST_RSA: u32 = 2048;
const RSA: &str = "1.2.840.113549.1.1.1";
const ELLIPTIC: &str = "1.2.840.10045.2.1";

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

/// Why a text is no certificate that we take.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CertificateFault {
    /// Nothing but white space.
    #[error("there is no certificate here")]
    Empty,
    /// A private key was pasted. It belongs to the identity provider and nowhere else.
    #[error("this is a private key, not a certificate")]
    PrivateKey,
    /// Neither PEM nor base64.
    #[error("this is neither PEM nor base64")]
    Encoding,
    /// Base64 of something else, or broken.
    #[error("this is no X.509 certificate: {0}")]
    NotCertificate(String),
    /// An RSA key of fewer than 2048 bits; the number is what it has.
    #[error("its RSA key has {0} bits; 2048 are the least")]
    RsaTooShort(u32),
    /// DSA, Ed25519, an unusual curve.
    #[error("its kind of key is not supported: {0}")]
    KeyUnsupported(String),
    /// Several where one was asked for.
    #[error("there are {0} certificates; one is expected")]
    Several(usize),
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
        for block in blocks(text)? {
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
        let kind = kind_of(
            &spki.algorithm.oid.to_string(),
            spki.subject_public_key.raw_bytes(),
            &spki.algorithm,
        )?;
        let key =
            loader::load_x509_cert_der(der).map_err(|error| CertificateFault::KeyUnsupported(error.to_string()))?;
        Ok(Self {
            subject: tbs.subject.to_string(),
            issuer: tbs.issuer.to_string(),
            not_before: moment(tbs.validity.not_before)?,
            not_after: moment(tbs.validity.not_after)?,
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
    pub(super) fn verifying_key(&self) -> Key {
        self.key.clone()
    }

    /// Whether both hold the same key: a renewed certificate often does.
    pub(super) fn shares_key_with(&self, other: &Self) -> bool {
        self.spki == other.spki
    }
}

/// SHA-256 in pairs of hexadecimal digits.
pub(super) fn fingerprint(der: &[u8]) -> String {
    let pairs: Vec<String> = Sha256::digest(der).iter().map(|b| format!("{b:02X}")).collect();
    pairs.join(":")
}

/// The base64 of each PEM block, or the whole text if it has none.
fn blocks(text: &str) -> Result<Vec<&str>, CertificateFault> {
    let (begin, end) = ("-----BEGIN CERTIFICATE-----", "-----END CERTIFICATE-----");
    if !text.contains("-----BEGIN") {
        return Ok(vec![text]);
    }
    text.split(begin)
        .skip(1)
        .map(|block| block.split_once(end).map(|(inside, _)| inside))
        .collect::<Option<Vec<_>>>()
        .filter(|blocks| !blocks.is_empty())
        .ok_or(CertificateFault::Encoding)
}

fn kind_of(
    oid: &str,
    key: &[u8],
    algorithm: &x509_cert::spki::AlgorithmIdentifierOwned,
) -> Result<String, CertificateFault> {
    match oid {
        RSA => {
            let bits = rsa_bits(key).map_err(|error| CertificateFault::NotCertificate(error.to_string()))?;
            if bits < LEAST_RSA {
                return Err(CertificateFault::RsaTooShort(bits));
            }
            Ok(format!("RSA {bits}"))
        }
        ELLIPTIC => {
            let curve = algorithm.parameters.as_ref().and_then(|p| p.decode_as().ok());
            match curve
                .map(|c: x509_cert::der::asn1::ObjectIdentifier| c.to_string())
                .as_deref()
            {
                Some("1.2.840.10045.3.1.7") => Ok("EC P-256".into()),
                Some("1.3.132.0.34") => Ok("EC P-384".into()),
                Some("1.3.132.0.35") => Ok("EC P-521".into()),
                other => Err(CertificateFault::KeyUnsupported(
                    other.unwrap_or("unnamed curve").into(),
                )),
            }
        }
        other => Err(CertificateFault::KeyUnsupported(other.into())),
    }
}

/// The bits of the modulus of an RSAPublicKey (RFC 8017 appendix A.1.1).
fn rsa_bits(key: &[u8]) -> x509_cert::der::Result<u32> {
    SliceReader::new(key)?.sequence(|reader| {
        let modulus: UintRef = reader.decode()?;
        let _exponent: UintRef = reader.decode()?;
        let bytes = modulus.as_bytes();
        let leading = bytes.first().map_or(0, |b| b.leading_zeros());
        Ok((bytes.len() as u32 * 8).saturating_sub(leading))
    })
}

fn moment(time: x509_cert::time::Time) -> Result<Timestamp, CertificateFault> {
    i64::try_from(time.to_unix_duration().as_secs())
        .ok()
        .and_then(|seconds| Timestamp::from_second(seconds).ok())
        .ok_or_else(|| CertificateFault::NotCertificate("its dates make no sense".into()))
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
