//! Taking a certificate apart: its text, its key, its times.

use super::CertificateFault;
use jiff::Timestamp;
use x509_cert::der::asn1::UintRef;
use x509_cert::der::{Reader, SliceReader};

/// Least size of an RSA key, in bits.
const LEAST_RSA: u32 = 2048;
const RSA: &str = "1.2.840.113549.1.1.1";
const ELLIPTIC: &str = "1.2.840.10045.2.1";

/// The base64 of each PEM block, or the whole text if it has none.
pub fn blocks(text: &str) -> Result<Vec<&str>, CertificateFault> {
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

/// The kind of a key in words, if it is one that we take.
pub fn kind_of(
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

/// A time of a certificate.
pub fn moment(time: x509_cert::time::Time) -> Result<Timestamp, CertificateFault> {
    i64::try_from(time.to_unix_duration().as_secs())
        .ok()
        .and_then(|seconds| Timestamp::from_second(seconds).ok())
        .ok_or_else(|| CertificateFault::NotCertificate("its dates make no sense".into()))
}
