//! The signed head: a note that says how a chain ended at a moment, to be kept elsewhere. Signed with
//! Ed25519 (RFC 8032) by a key that comes from the installation's secret and is not in the database.

use super::chain::{Chain, Head};
use super::verify::Known;
use crate::seal::SecretKey;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use ring::signature::{ED25519, KeyPair, UnparsedPublicKey};
use std::fmt::Write as _;
use uuid::Uuid;

const PURPOSE: &str = "audit head";
const TITLE: &str = "Tenantry audit head, version 1";

/// The public key of this installation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PublicKey([u8; 32]);

impl PublicKey {
    pub fn of(secret: &SecretKey) -> Self {
        let pair = secret.key_pair(PURPOSE);
        Self(
            pair.public_key()
                .as_ref()
                .try_into()
                .expect("an Ed25519 key has 32 bytes"),
        )
    }

    /// Reads what [`PublicKey::to_base64`] wrote.
    pub fn parse(raw: &str) -> Option<Self> {
        STANDARD.decode(raw.trim()).ok()?.try_into().ok().map(Self)
    }

    pub fn to_base64(self) -> String {
        STANDARD.encode(self.0)
    }
}

/// What the note says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Zeros for the platform's chain.
    pub chain: Uuid,
    /// As it was at that moment; nothing relies on it.
    pub slug: String,
    pub sequence: i64,
    pub hash: Vec<u8>,
    pub at: Timestamp,
}

/// Why a note is not to be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoteFault {
    #[error("this is no signed head")]
    NoNote,
    #[error("the signature of the head is not of this key")]
    Signature,
}

impl Note {
    pub fn new(chain: Chain, slug: &str, head: &Head, at: Timestamp) -> Self {
        Self {
            chain: chain.uuid(),
            slug: slug.to_owned(),
            sequence: head.sequence,
            hash: head.hash.clone(),
            at,
        }
    }

    /// The link that the chain has to have.
    pub fn known(&self) -> Known {
        Known {
            sequence: self.sequence,
            hash: self.hash.clone(),
        }
    }

    /// The note with its last line, the signature of all lines before it.
    pub fn sign(&self, secret: &SecretKey) -> String {
        let key = PublicKey::of(secret).to_base64();
        let mut text = format!(
            "{TITLE}\norganization: {}\nslug: {}\nsequence: {}\nhash: {}\nat: {}\nkey: {key}\n",
            self.chain,
            self.slug,
            self.sequence,
            hex::encode(&self.hash),
            self.at
        );
        let signature = secret.key_pair(PURPOSE).sign(text.as_bytes());
        let _ = writeln!(text, "signature: {}", STANDARD.encode(signature.as_ref()));
        text
    }

    /// Reads a signed note and checks it with a key that is known from elsewhere: the one in the note is
    /// whoever's who wrote it.
    pub fn open(text: &str, key: PublicKey) -> Result<Self, NoteFault> {
        let text = text.replace("\r\n", "\n");
        let (signed, signature) = text.rsplit_once("signature: ").ok_or(NoteFault::NoNote)?;
        let signature = STANDARD.decode(signature.trim()).map_err(|_| NoteFault::NoNote)?;
        UnparsedPublicKey::new(&ED25519, key.0)
            .verify(signed.as_bytes(), &signature)
            .map_err(|_| NoteFault::Signature)?;
        let field = |name: &str| {
            let line = signed
                .lines()
                .find_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
            line.ok_or(NoteFault::NoNote)
        };
        if !signed.starts_with(TITLE) {
            return Err(NoteFault::NoNote);
        }
        Ok(Self {
            chain: field("organization")?.parse().map_err(|_| NoteFault::NoNote)?,
            slug: field("slug")?.to_owned(),
            sequence: field("sequence")?.parse().map_err(|_| NoteFault::NoNote)?,
            hash: hex::decode(field("hash")?).map_err(|_| NoteFault::NoNote)?,
            at: field("at")?.parse().map_err(|_| NoteFault::NoNote)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn secret(letter: u8) -> SecretKey {
        SecretKey::from_base64(&STANDARD.encode([letter; 32])).expect("32 bytes")
    }

    #[test]
    fn a_signed_head_opens_with_the_right_key_alone() {
        let note = Note {
            chain: Uuid::from_u128(7),
            slug: "acme".into(),
            sequence: 1204,
            hash: vec![9; 32],
            at: "2026-11-22T18:05:01.5Z".parse().expect("a time"),
        };
        let (ours, other) = (PublicKey::of(&secret(1)), PublicKey::of(&secret(2)));
        let signed = note.sign(&secret(1));
        assert_eq!(Note::open(&signed, ours), Ok(note.clone()));
        assert_eq!(Note::open(&signed.replace('\n', "\r\n"), ours), Ok(note.clone()));
        assert_eq!(Note::open(&signed, other), Err(NoteFault::Signature));
        let altered = signed.replace("sequence: 1204", "sequence: 1203");
        assert_eq!(Note::open(&altered, ours), Err(NoteFault::Signature));
        let forged = note.sign(&secret(2));
        assert_eq!(Note::open(&forged, ours), Err(NoteFault::Signature));
        assert_eq!(Note::open("signature: ", ours), Err(NoteFault::Signature));
        assert_eq!(Note::open("nothing", ours), Err(NoteFault::NoNote));
        assert_eq!(PublicKey::parse(&ours.to_base64()), Some(ours));
    }
}
