//! Randomness as an argument: ids, tokens and salts come from here.

use crate::tokens::Token;
use uuid::Uuid;

/// The one source of randomness: the operating system's generator behind a thread's own.
#[derive(Clone, Copy, Debug, Default)]
pub struct Chance;

impl Chance {
    /// `N` random bytes.
    #[expect(clippy::disallowed_methods, reason = "this is the one place that rolls the dice")]
    pub fn bytes<const N: usize>(self) -> [u8; N]
    where
        rand::distr::StandardUniform: rand::distr::Distribution<[u8; N]>,
    {
        rand::random()
    }

    /// A new 256-bit token for a link or a session.
    pub fn token(self) -> Token {
        Token::new(self.bytes())
    }

    /// A new id, ordered by time (UUID version 7, RFC 9562).
    #[expect(clippy::disallowed_methods, reason = "this is the one place that makes ids")]
    pub fn id(self) -> Uuid {
        Uuid::now_v7()
    }
}
