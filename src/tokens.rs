//! One-time and session tokens: 256 random bits that the person carries, and the hash that the database keeps.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use sha2::{Digest as _, Sha256};
use std::fmt;
use zeroize::Zeroizing;

/// Characters of a token in its written form: 32 bytes in base64 without padding.
pub const TOKEN_LENGTH: usize = 43;

/// A secret of 256 bits, for a link, a session or a cookie. It has no `Display`, so that it cannot slip into a log.
#[derive(Clone)]
pub struct Token(Zeroizing<[u8; 32]>);

/// SHA-256 of a token: what the database keeps. The token has 256 random bits, so a slow hash would gain nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TokenHash([u8; 32]);

impl Token {
    /// A token of these bytes, which must be random.
    pub fn new(random: [u8; 32]) -> Self {
        Self(Zeroizing::new(random))
    }

    /// Reads a token as a person brings it back: URL-safe base64 without padding (RFC 4648, section 5).
    /// Anything but the exact spelling that [`Token::reveal`] writes is `None`.
    pub fn parse(raw: &str) -> Option<Self> {
        if raw.len() != TOKEN_LENGTH {
            return None;
        }
        let mut bytes = Zeroizing::new([0; 32]);
        // 43 characters are an estimate of 33 bytes to the checked decoder, so the buffer has one to spare.
        let mut room = Zeroizing::new([0; 33]);
        let length = URL_SAFE_NO_PAD.decode_slice(raw, &mut *room).ok()?;
        bytes.copy_from_slice(room[..length].get(..32)?);
        Some(Self(bytes))
    }

    /// The written form, 43 characters. Only for the link or the cookie itself: never for a log or a table.
    pub fn reveal(&self) -> String {
        URL_SAFE_NO_PAD.encode(*self.0)
    }

    /// The hash under which the database knows this token.
    pub fn hash(&self) -> TokenHash {
        TokenHash(Sha256::digest(*self.0).into())
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(hidden)")
    }
}

impl TokenHash {
    /// The 32 bytes, for a `bytea` column.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The 32 bytes as an owned list, for an inserted row.
    pub fn to_vec(self) -> Vec<u8> {
        self.0.to_vec()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_survives_its_written_form() {
        let token = Token::new([0xfb; 32]);
        let written = token.reveal();
        assert_eq!(written.len(), TOKEN_LENGTH);
        assert!(
            written
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
        );
        assert_eq!(Token::parse(&written).unwrap().hash(), token.hash());
    }

    #[test]
    fn only_the_exact_spelling_is_a_token() {
        let written = Token::new([7; 32]).reveal();
        assert!(Token::parse("").is_none());
        assert!(Token::parse(&written[1..]).is_none());
        assert!(Token::parse(&format!("{written}=")).is_none());
        assert!(Token::parse(&format!(" {}", &written[1..])).is_none());
        assert!(Token::parse(&format!("+{}", &written[1..])).is_none());
        assert!(Token::parse(&format!("é{}", &written[2..])).is_none());
        // The last character carries two bits that no byte needs: they must be zero, or one token had four spellings.
        let last = written.chars().last().unwrap();
        let sibling = char::from(last as u8 + 1);
        assert!(Token::parse(&format!("{}{sibling}", &written[..42])).is_none());
    }

    #[test]
    fn the_hash_is_sha_256_of_the_bytes() {
        let hash = Token::new([0; 32]).hash();
        assert_eq!(
            hex::encode(hash.as_bytes()),
            "66687aadf862bd776c8fc18b8e9f8e20089714856ee233b3902a591d0d5f2925"
        );
        assert_ne!(hash, Token::new([1; 32]).hash());
    }

    #[test]
    fn a_token_does_not_show_itself_to_a_log() {
        let token = Token::new([9; 32]);
        assert_eq!(format!("{token:?}"), "Token(hidden)");
    }
}
