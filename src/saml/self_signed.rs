//! The certificate of our own key. Providers pin it, so it says little: whose it is, what it is for, how long.

use super::times;
use jiff::{SignedDuration, Timestamp};
use sha2::{Digest, Sha256};
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

/// How long it lasts. What ends it is rotation, not a date.
const LIFETIME: SignedDuration = SignedDuration::from_hours(24 * 3_652);
/// sha256WithRSAEncryption (RFC 8017).
const SHA256_WITH_RSA: &str = "1.2.840.113549.1.1.11";

/// A certificate of version 3 (RFC 5280) for signing and for receiving keys, signed by itself.
pub fn self_signed(
    common_name: &str,
    now: Timestamp,
    spki: &[u8],
    sign: impl FnOnce(&[u8]) -> Result<Vec<u8>, String>,
) -> Result<Vec<u8>, String> {
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
    let signature = sign(&tbs.to_der().map_err(text)?)?;
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
