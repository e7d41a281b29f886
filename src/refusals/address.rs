//! The address under which somebody refuses a kind of mail. It names everything by itself, sealed: nobody can read,
//! guess or change it, and no row has to be kept for each mail.

use crate::config::Config;
use crate::emails::Kind;
use crate::ids::OrgId;
use crate::mail::{Letter, LetterKind};
use crate::seal::SecretKey;
use crate::web::names::EmailAddress;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use uuid::Uuid;

const PURPOSE: &str = "unsubscribe";
/// The longest address of a page that is read.
const LONGEST: usize = 1_000;

/// Who refuses what from whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusing {
    pub org: OrgId,
    pub kind: Kind,
    pub email: EmailAddress,
}

impl Refusing {
    /// The path of the page. The same each time, so that a mail that is sent again is the same mail.
    fn path(&self, key: &SecretKey) -> String {
        let org = self.org.uuid();
        let plain = [
            org.as_bytes().as_slice(),
            self.kind.key().as_bytes(),
            b"\n",
            self.email.as_str().as_bytes(),
        ]
        .concat();
        // The nonce comes from what is sealed: the same text twice is all that it could tell.
        let nonce = key.sign(PURPOSE, &plain);
        let nonce = nonce.first_chunk().copied().expect("24 of 32 bytes");
        let token = URL_SAFE_NO_PAD.encode(key.seal(PURPOSE, nonce, &plain));
        format!("/unsubscribe/{token}")
    }

    /// Reads what [`Refusing::path`] wrote. `None` for anything else, and for a kind that nobody may refuse any more.
    pub fn parse(key: &SecretKey, token: &str) -> Option<Self> {
        if token.len() > LONGEST {
            return None;
        }
        let sealed = URL_SAFE_NO_PAD.decode(token).ok()?;
        let plain = key.open(PURPOSE, &sealed).ok()?;
        let (org, rest) = plain.split_first_chunk::<16>()?;
        let (kind, email) = std::str::from_utf8(rest).ok()?.split_once('\n')?;
        Some(Self {
            org: OrgId::proven(Uuid::from_bytes(*org)),
            kind: Kind::parse(kind).filter(|kind| kind.may_be_off())?,
            email: EmailAddress::parse(email)?,
        })
    }
}

/// The address for the header of a letter, absolute; `None` where nobody may refuse it: what somebody depends on, what
/// is about safety, and what they have just sent to themselves.
pub fn address_in(letter: &Letter, config: &Config) -> Option<String> {
    let kind = letter.kind();
    if !kind.may_be_off() || matches!(letter.kind, LetterKind::Trial { .. }) {
        return None;
    }
    let refusing = Refusing {
        org: OrgId::proven(letter.organization_id?),
        kind,
        email: EmailAddress::parse(&letter.to)?,
    };
    Some(config.public_url.join(&refusing.path(&config.secret_key)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(letter: char) -> SecretKey {
        SecretKey::from_base64(&letter.to_string().repeat(44)).expect("33 bytes")
    }

    fn refusing() -> Refusing {
        Refusing {
            org: OrgId::proven(Uuid::from_u128(7)),
            kind: Kind::Welcome,
            email: EmailAddress::parse("Carol@acme.example").expect("an address"),
        }
    }

    #[test]
    fn an_address_says_everything_and_shows_nothing() {
        let path = refusing().path(&key('A'));
        assert_eq!(path, refusing().path(&key('A')), "the same for every try of a mail");
        let token = path.strip_prefix("/unsubscribe/").expect("the page");
        assert_eq!(Refusing::parse(&key('A'), token), Some(refusing()));
        let bytes = URL_SAFE_NO_PAD.decode(token).expect("base64");
        assert!(!String::from_utf8_lossy(&bytes).contains("acme"));
    }

    #[test]
    fn nothing_else_is_one() {
        let path = refusing().path(&key('A'));
        let token = path.strip_prefix("/unsubscribe/").expect("the page");
        assert_eq!(Refusing::parse(&key('B'), token), None, "another installation's");
        for at in 0..token.len() {
            let other = if token.as_bytes()[at] == b'x' { "y" } else { "x" };
            let changed = format!("{}{other}{}", &token[..at], &token[at + 1..]);
            assert_eq!(Refusing::parse(&key('A'), &changed), None, "{at}");
        }
        let always = Refusing {
            kind: Kind::BreakGlassUsed,
            ..refusing()
        };
        let path = always.path(&key('A'));
        let token = path.strip_prefix("/unsubscribe/").expect("the page");
        assert_eq!(Refusing::parse(&key('A'), token), None, "what nobody may refuse");
        assert_eq!(Refusing::parse(&key('A'), &"A".repeat(2_000)), None);
    }
}
