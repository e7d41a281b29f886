//! The private key of a domain.

use super::DkimFault;
use aws_lc_rs::encoding::{AsDer as _, PublicKeyX509Der};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{Ed25519KeyPair, KeyPair as _, RSA_PKCS1_SHA256, RsaKeyPair};
use rustls::pki_types::{PrivateKeyDer, pem::PemObject as _};
use sha2::{Digest as _, Sha256};

/// Bytes of the modulus: 2048 bits.
const LEAST: usize = 256;

pub(super) enum Key {
    Rsa(Box<RsaKeyPair>),
    Ed25519(Box<Ed25519KeyPair>),
}

impl Key {
    pub fn from_pem(pem: &str) -> Result<Self, DkimFault> {
        // A variable of one line may write the ends of lines as \n.
        let pem = pem.replace("\\n", "\n");
        let der = PrivateKeyDer::from_pem_slice(pem.as_bytes()).map_err(|_| DkimFault::NotPem)?;
        let rsa = match &der {
            PrivateKeyDer::Pkcs1(der) => RsaKeyPair::from_der(der.secret_pkcs1_der()),
            PrivateKeyDer::Pkcs8(der) => {
                if let Ok(pair) = Ed25519KeyPair::from_pkcs8_maybe_unchecked(der.secret_pkcs8_der()) {
                    return Ok(Self::Ed25519(Box::new(pair)));
                }
                RsaKeyPair::from_pkcs8(der.secret_pkcs8_der())
            }
            _ => return Err(DkimFault::Kind),
        };
        match rsa {
            Ok(pair) if pair.public_modulus_len() >= LEAST => Ok(Self::Rsa(Box::new(pair))),
            Ok(_) => Err(DkimFault::TooShort),
            Err(rejected) if rejected.to_string() == "TooSmall" => Err(DkimFault::TooShort),
            Err(_) => Err(DkimFault::Kind),
        }
    }

    /// As the record and the signature name it.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Rsa(_) => "rsa",
            Self::Ed25519(_) => "ed25519",
        }
    }

    /// As the record has it: SubjectPublicKeyInfo for RSA, the 32 bytes for Ed25519 (RFC 8463, section 4).
    pub fn public(&self) -> Vec<u8> {
        match self {
            Self::Rsa(pair) => {
                let der: Result<PublicKeyX509Der<'_>, _> = pair.public_key().as_der();
                der.map(|der| der.as_ref().to_vec()).unwrap_or_default()
            }
            Self::Ed25519(pair) => pair.public_key().as_ref().to_vec(),
        }
    }

    /// Signs a text: RSA its SHA-256 by itself, Ed25519 that hash as the message (RFC 8463, section 3).
    pub fn sign(&self, text: &[u8]) -> Result<Vec<u8>, DkimFault> {
        match self {
            Self::Rsa(pair) => {
                let mut signature = vec![0; pair.public_modulus_len()];
                pair.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), text, &mut signature)
                    .map_err(|_| DkimFault::Kind)?;
                Ok(signature)
            }
            Self::Ed25519(pair) => Ok(pair.sign(&Sha256::digest(text)).as_ref().to_vec()),
        }
    }
}
