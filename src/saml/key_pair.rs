//! Our own key of a connection: it signs what we send and opens what is encrypted to us.

use super::certificate::{Certificate, CertificateFault};
use super::{names, times};
use aws_lc_rs::encoding::AsDer;
use aws_lc_rs::rsa::KeySize;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bergshamra_keys::{Key, loader};
use jiff::{SignedDuration, Timestamp};
use sha2::{Digest, Sha256};
use std::fmt;
use std::str::FromStr;
use x509_cert::der::asn1::{BitString, GeneralizedTime, UtcTime};
use x509_cert::der::{Any, Decode, Encode};
use x509_cert::ext::AsExtension;
use x509_cert::ext::pkix::{BasicConstraints, KeyUsage, KeyUsages};
use x509_cert::name::Name;
use x509_cert::serial_number::SerialNumber;
use x509_cert::spki::{AlgorithmIdentifierOwned, ObjectIdentifier, SubjectPublicKeyInfoOwned};
use x509_cert::time::{Time, Validity};
use x509_cert::{TbsCertificate, Version};
use zeroize::Zeroizing;

/// How long our certificates last. Providers pin them; what ends them is rotation, not a date.
const LIFETIME: SignedDuration = SignedDuration::from_hours(24 * 3_652);
/// sha256WithRSAEncryption (RFC 8017).
const SHA256_WITH_RSA: &str = "1.2.840.113549.1.1.11";

/// An RSA key of 2048 bits and its self-signed certificate.
#[derive(Clone)]
pub struct KeyPair {
    private_der: Zeroizing<Vec<u8>>,
    certificate: Certificate,
    key: Key,
}

/// Why there is no key pair.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyPairFault {
    /// The bytes are no PKCS #8 of an RSA key.
    #[error("this is no private key: {0}")]
    PrivateKey(String),
    /// The certificate cannot be used.
    #[error(transparent)]
    Certificate(#[from] CertificateFault),
    /// Key and certificate do not belong together.
    #[error("the certificate is of another key")]
    Mismatch,
    /// The library refused; what it says.
    #[error("a key pair could not be made: {0}")]
    Generation(String),
}

/// Why a message could not be made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SigningFault {
    /// The connection has no key.
    #[error("there is no key to sign with")]
    NoKey,
    /// The provider takes no messages of this kind.
    #[error("the identity provider has no address for this")]
    NoEndpoint,
    /// The library refused; what it says.
    #[error("signing failed: {0}")]
    Library(String),
}

impl KeyPair {
    /// Makes a key of RSA 2048 and a certificate for it: ten years from `now`, `CN=common_name`. Takes up to a second
    /// of CPU, so off the async threads.
    ///
    /// # Errors
    /// [`KeyPairFault::Generation`] if the library refuses.
    pub fn generate(common_name: &str, now: Timestamp) -> Result<Self, KeyPairFault> {
        let no = |error: String| KeyPairFault::Generation(error);
        let generated = aws_lc_rs::rsa::KeyPair::generate(KeySize::Rsa2048).map_err(|e| no(e.to_string()))?;
        let der = generated.as_der().map_err(|e| no(e.to_string()))?;
        let private_der = Zeroizing::new(der.as_ref().to_vec());
        let key = private_key(&private_der)?;
        let spki = key
            .to_spki_der()
            .ok_or_else(|| no("the public half is missing".into()))?;
        let der = self_signed(common_name, now, &spki, &key).map_err(no)?;
        Ok(Self {
            certificate: Certificate::from_der(&der)?,
            private_der,
            key,
        })
    }

    /// From what was stored: PKCS #8 and the certificate.
    ///
    /// # Errors
    /// If either is broken, or they do not belong together.
    pub fn from_parts(private_der: &[u8], certificate: Certificate) -> Result<Self, KeyPairFault> {
        let key = private_key(private_der)?;
        if key.to_spki_der() != certificate.verifying_key().to_spki_der() {
            return Err(KeyPairFault::Mismatch);
        }
        Ok(Self {
            private_der: Zeroizing::new(private_der.to_vec()),
            certificate,
            key,
        })
    }

    /// The public half.
    pub fn certificate(&self) -> &Certificate {
        &self.certificate
    }

    /// The private half as PKCS #8 DER. Store it sealed.
    pub fn private_der(&self) -> &[u8] {
        &self.private_der
    }

    /// The key as the library has it.
    pub(super) fn key(&self) -> &Key {
        &self.key
    }

    /// RSA-SHA256 over some bytes.
    pub(super) fn sign(&self, bytes: &[u8]) -> Result<Vec<u8>, SigningFault> {
        sign(&self.key, bytes).map_err(SigningFault::Library)
    }
}

fn sign(key: &Key, bytes: &[u8]) -> Result<Vec<u8>, String> {
    let algorithm = bergshamra_crypto::sign::from_uri(names::RSA_SHA256).map_err(|e| e.to_string())?;
    let key = key.to_signing_key().map_err(|e| e.to_string())?;
    let key = key.ok_or("the key cannot sign")?;
    algorithm.sign(&key, bytes).map_err(|e| e.to_string())
}

/// The library reads private keys as PEM.
fn private_key(der: &[u8]) -> Result<Key, KeyPairFault> {
    let mut pem = Zeroizing::new(String::from("-----BEGIN PRIVATE KEY-----\n"));
    let base64 = Zeroizing::new(STANDARD.encode(der));
    for line in base64.as_bytes().chunks(64) {
        pem.push_str(&String::from_utf8_lossy(line));
        pem.push('\n');
    }
    pem.push_str("-----END PRIVATE KEY-----\n");
    loader::load_rsa_private_pem(pem.as_bytes()).map_err(|error| KeyPairFault::PrivateKey(error.to_string()))
}

/// A certificate of version 3 (RFC 5280) for signing and for receiving keys, signed by itself.
fn self_signed(common_name: &str, now: Timestamp, spki: &[u8], key: &Key) -> Result<Vec<u8>, String> {
    let text = |error: x509_cert::der::Error| error.to_string();
    let algorithm = AlgorithmIdentifierOwned {
        oid: ObjectIdentifier::new_unwrap(SHA256_WITH_RSA),
        parameters: Some(Any::null()),
    };
    let name = Name::from_str(&format!("CN={}", plain(common_name))).map_err(text)?;
    let usage = KeyUsage(KeyUsages::DigitalSignature | KeyUsages::KeyEncipherment);
    let constraints = BasicConstraints {
        ca: false,
        path_len_constraint: None,
    };
    let tbs = TbsCertificate {
        version: Version::V3,
        serial_number: serial(spki, now).map_err(text)?,
        signature: algorithm.clone(),
        issuer: name.clone(),
        validity: Validity {
            not_before: time(now).map_err(text)?,
            not_after: time(times::shifted(now, LIFETIME)).map_err(text)?,
        },
        subject: name.clone(),
        subject_public_key_info: SubjectPublicKeyInfoOwned::from_der(spki).map_err(text)?,
        issuer_unique_id: None,
        subject_unique_id: None,
        extensions: Some(vec![
            constraints.to_extension(&name, &[]).map_err(text)?,
            usage.to_extension(&name, &[]).map_err(text)?,
        ]),
    };
    let signature = sign(key, &tbs.to_der().map_err(text)?)?;
    let certificate = x509_cert::Certificate {
        tbs_certificate: tbs,
        signature_algorithm: algorithm,
        signature: BitString::from_bytes(&signature).map_err(text)?,
    };
    certificate.to_der().map_err(text)
}

/// 127 bits that depend on the key and the moment, so two certificates never share them.
fn serial(spki: &[u8], now: Timestamp) -> x509_cert::der::Result<SerialNumber> {
    let mut hash = Sha256::new();
    hash.update(spki);
    hash.update(now.as_nanosecond().to_be_bytes());
    let mut bytes = hash.finalize()[..16].to_vec();
    bytes[0] = bytes[0] & 0x7f | 0x40;
    SerialNumber::new(&bytes)
}

/// UTCTime until 2049, GeneralizedTime from then on (RFC 5280 section 4.1.2.5).
fn time(at: Timestamp) -> x509_cert::der::Result<Time> {
    let since = std::time::Duration::from_secs(u64::try_from(at.as_second()).unwrap_or(0));
    UtcTime::from_unix_duration(since)
        .map(Time::UtcTime)
        .or_else(|_| GeneralizedTime::from_unix_duration(since).map(Time::GeneralTime))
}

/// A name without what has a meaning in RFC 4514.
fn plain(name: &str) -> String {
    let kept = |c: &char| c.is_ascii_alphanumeric() || matches!(c, ' ' | '-' | '.');
    let text: String = name.chars().filter(kept).take(60).collect();
    match text.trim() {
        "" => "Service provider".into(),
        text => text.to_owned(),
    }
}

impl fmt::Debug for KeyPair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "KeyPair({:?})", self.certificate)
    }
}
