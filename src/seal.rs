//! The installation's secret key, and what is done with it: sealing secrets at rest, signing, the cookie's key.
//!
//! Every use has a sub-key of its own (HMAC-SHA256 of a label), so that what was made for one purpose
//! is worthless for another.

use crate::chance::Chance;
use base64::{
    Engine as _, alphabet,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig, general_purpose::STANDARD},
};
use chacha20poly1305::{
    XChaCha20Poly1305, XNonce,
    aead::{Aead as _, Payload},
};
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;
use std::{
    fmt, fs,
    io::{self, Write as _},
    os::unix::fs::OpenOptionsExt as _,
    path::{Path, PathBuf},
};
use subtle::ConstantTimeEq as _;
use zeroize::Zeroizing;

/// The first byte of everything sealed, so that another cipher can follow one day.
const VERSION: u8 = 1;
const NONCE: usize = 24;
const LEAST_BYTES: usize = 32;

/// `TENANTRY_SECRET_KEY`: 32 random bytes or more.
#[derive(Clone)]
pub struct SecretKey(Zeroizing<Vec<u8>>);

/// Why a text is not a secret key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KeyFault {
    /// Neither the standard nor the URL-safe alphabet of RFC 4648.
    #[error("is not base64")]
    NotBase64,
    /// Fewer than 32 bytes.
    #[error("is too short: it needs at least 32 random bytes, for example from `openssl rand -base64 32`")]
    TooShort,
}

/// Something sealed that this key, for this purpose, cannot open: another key, another purpose, or altered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the sealed value cannot be opened with this installation's secret key")]
pub struct CannotOpen;

impl SecretKey {
    /// Reads the key from base64 (standard or URL-safe, with or without padding; white space at the ends is ignored).
    ///
    /// # Errors
    /// [`KeyFault`], whose text finishes the sentence "the variable …".
    pub fn from_base64(raw: &str) -> Result<Self, KeyFault> {
        let lenient = GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
        let raw = raw.trim();
        let bytes = GeneralPurpose::new(&alphabet::STANDARD, lenient)
            .decode(raw)
            .or_else(|_| GeneralPurpose::new(&alphabet::URL_SAFE, lenient).decode(raw))
            .map(Zeroizing::new)
            .map_err(|_| KeyFault::NotBase64)?;
        if bytes.len() < LEAST_BYTES {
            Err(KeyFault::TooShort)
        } else {
            Ok(Self(bytes))
        }
    }

    /// Seals `plain` with XChaCha20-Poly1305. The nonce must be random; it is part of the answer:
    /// version (1 byte), nonce (24), ciphertext with tag (length of `plain` + 16).
    pub fn seal(&self, purpose: &str, nonce: [u8; NONCE], plain: &[u8]) -> Vec<u8> {
        let payload = Payload {
            msg: plain,
            aad: &[VERSION],
        };
        let sealed = self
            .cipher(purpose)
            .encrypt(&XNonce::from(nonce), payload)
            .expect("only a text of 256 GiB is too long for ChaCha20");
        [&[VERSION], nonce.as_slice(), &sealed].concat()
    }

    /// Opens what [`SecretKey::seal`] made for the same purpose.
    ///
    /// # Errors
    /// [`CannotOpen`] if anything at all differs.
    pub fn open(&self, purpose: &str, sealed: &[u8]) -> Result<Vec<u8>, CannotOpen> {
        let (&version, rest) = sealed.split_first().ok_or(CannotOpen)?;
        let (&nonce, ciphertext) = rest.split_first_chunk::<NONCE>().ok_or(CannotOpen)?;
        if version != VERSION {
            return Err(CannotOpen);
        }
        let payload = Payload {
            msg: ciphertext,
            aad: &[VERSION],
        };
        self.cipher(purpose)
            .decrypt(&XNonce::from(nonce), payload)
            .map_err(|_| CannotOpen)
    }

    /// The 64 bytes that the session cookie is signed and encrypted with.
    pub fn cookie_key(&self) -> [u8; 64] {
        let mut key = [0; 64];
        key[..32].copy_from_slice(&*self.subkey("cookie", "1"));
        key[32..].copy_from_slice(&*self.subkey("cookie", "2"));
        key
    }

    /// HMAC-SHA256 of the message, with a key for this purpose alone.
    pub fn sign(&self, purpose: &str, message: &[u8]) -> [u8; 32] {
        hmac(&*self.subkey("sign", purpose), message)
    }

    /// Whether `signature` is the one that [`SecretKey::sign`] makes; takes the same time for every wrong one.
    pub fn check(&self, purpose: &str, message: &[u8], signature: &[u8]) -> bool {
        self.sign(purpose, message).ct_eq(signature).into()
    }

    /// The Ed25519 key (RFC 8032) for this purpose alone: what it signs can be checked without any secret.
    pub fn key_pair(&self, purpose: &str) -> ring::signature::Ed25519KeyPair {
        ring::signature::Ed25519KeyPair::from_seed_unchecked(&*self.subkey("ed25519", purpose))
            .expect("a seed has 32 bytes")
    }

    fn cipher(&self, purpose: &str) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new(&(*self.subkey("seal", purpose)).into())
    }

    fn subkey(&self, use_: &str, purpose: &str) -> Zeroizing<[u8; 32]> {
        Zeroizing::new(hmac(&self.0, format!("tenantry/1/{use_}/{purpose}").as_bytes()))
    }
}

fn hmac(key: &[u8], message: &[u8]) -> [u8; 32] {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes a key of any length (RFC 2104)");
    mac.update(message);
    mac.finalize().into_bytes().into()
}

impl fmt::Debug for SecretKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretKey(hidden)")
    }
}

/// The file `secret.key` in the demo's folder, made at the first start with a new random key, readable by its owner alone.
///
/// # Errors
/// When the folder or the file cannot be made.
pub fn demo_key_file(dir: &Path) -> io::Result<PathBuf> {
    let path = dir.join("secret.key");
    if path.exists() {
        return Ok(path);
    }
    fs::create_dir_all(dir)?;
    // Written whole under another name, then linked: a second start at the same moment finds all of it or nothing.
    let draft = dir.join(format!(".secret.key.{}", hex::encode(Chance.bytes::<8>())));
    let mut file = fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(&draft)?;
    let written = file
        .write_all(format!("{}\n", STANDARD.encode(Chance.bytes::<32>())).as_bytes())
        .and_then(|()| file.sync_all())
        .and_then(|()| match fs::hard_link(&draft, &path) {
            Err(e) if e.kind() == io::ErrorKind::AlreadyExists => Ok(()),
            other => other,
        });
    fs::remove_file(&draft)?;
    written.map(|()| path)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key() -> SecretKey {
        SecretKey::from_base64("MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=").unwrap()
    }

    #[test]
    fn a_key_is_read_from_every_usual_spelling_of_base64() {
        assert!(SecretKey::from_base64(" MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY\n").is_ok());
        assert!(SecretKey::from_base64("_-8yMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY").is_ok());
        assert_eq!(SecretKey::from_base64("not base64!").unwrap_err(), KeyFault::NotBase64);
        assert_eq!(SecretKey::from_base64("").unwrap_err(), KeyFault::TooShort);
        assert_eq!(
            SecretKey::from_base64("MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZQ==").unwrap_err(),
            KeyFault::TooShort
        );
    }

    #[test]
    fn what_is_sealed_opens_for_the_same_purpose_only() {
        let sealed = key().seal("idp", [3; 24], b"client secret");
        assert_eq!(sealed.len(), 1 + 24 + 13 + 16);
        assert_eq!(key().open("idp", &sealed).unwrap(), b"client secret");
        assert_eq!(key().open("totp", &sealed), Err(CannotOpen));
        let other = SecretKey::from_base64("MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWZn").unwrap();
        assert_eq!(other.open("idp", &sealed), Err(CannotOpen));
    }

    #[test]
    fn a_changed_byte_anywhere_or_a_cut_is_noticed() {
        let sealed = key().seal("idp", [3; 24], b"client secret");
        for at in 0..sealed.len() {
            let mut altered = sealed.clone();
            altered[at] ^= 1;
            assert_eq!(key().open("idp", &altered), Err(CannotOpen), "byte {at}");
            assert_eq!(key().open("idp", &sealed[..at]), Err(CannotOpen), "cut at {at}");
        }
    }

    #[test]
    fn a_signature_holds_for_its_message_and_purpose() {
        let signature = key().sign("forgery", b"session 1");
        assert!(key().check("forgery", b"session 1", &signature));
        assert!(!key().check("forgery", b"session 2", &signature));
        assert!(!key().check("other", b"session 1", &signature));
        assert!(!key().check("forgery", b"session 1", &signature[..31]));
    }

    #[test]
    fn no_two_uses_share_a_key() {
        let cookie = key().cookie_key();
        assert_eq!(cookie, key().cookie_key());
        assert_ne!(cookie[..32], cookie[32..]);
        assert_ne!(*key().subkey("seal", "a"), *key().subkey("sign", "a"));
        assert_eq!(format!("{:?}", key()), "SecretKey(hidden)");
    }

    #[test]
    fn the_demo_keeps_its_key_from_start_to_start() {
        use std::os::unix::fs::PermissionsExt as _;
        let dir = tempfile::tempdir().unwrap();
        let home = dir.path().join("data");
        let path = demo_key_file(&home).unwrap();
        let first = fs::read_to_string(&path).unwrap();
        assert!(SecretKey::from_base64(&first).is_ok());
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(fs::read_to_string(demo_key_file(&home).unwrap()).unwrap(), first);
        assert_eq!(fs::read_dir(&home).unwrap().count(), 1);
    }
}
