//! Our own key of a connection: it signs what we send and opens what is encrypted to us.

use super::certificate::{Certificate, CertificateFault};
use super::{names, self_signed};
use aws_lc_rs::encoding::AsDer;
use aws_lc_rs::rsa::KeySize;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bergshamra_keys::{Key, loader};
use jiff::Timestamp;
use std::fmt;
use zeroize::Zeroizing;

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
        let der = self_signed::self_signed(common_name, now, &spki, |bytes| sign(&key, bytes)).map_err(no)?;
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

impl fmt::Debug for KeyPair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "KeyPair({:?})", self.certificate)
    }
}
