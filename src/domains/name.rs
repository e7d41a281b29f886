//! Names of mail domains, compared as the mail system does: without case, and as ASCII (IDNA, RFC 5891).

use crate::web::names::EmailAddress;
use url::Host;

/// A domain in ASCII, such as `acme.example` or `xn--mnchen-3ya.example`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DomainName(String);

impl DomainName {
    /// Reads `acme.example`, `@acme.example` or `München.example`. It has at least two labels and is no
    /// network address.
    pub fn parse(raw: &str) -> Option<Self> {
        let bare = raw.trim().trim_start_matches('@').trim_end_matches('.');
        let plain = !bare.contains(['%', '@', '/', ':', '*', '[']) && bare.contains('.');
        match Host::parse(bare) {
            Ok(Host::Domain(ascii)) if plain && ascii.len() <= 253 && !ascii.contains("..") => Some(Self(ascii)),
            _ => None,
        }
    }

    /// The domain of an address: what follows its last @.
    pub fn of(email: &EmailAddress) -> Option<Self> {
        Self::parse(email.as_str().rsplit_once('@')?.1)
    }

    /// What has been read and checked already.
    pub(super) fn checked(ascii: String) -> Self {
        Self(ascii)
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// How people write a name: in its own letters; `None` where that is the same.
pub(super) fn in_letters(ascii: &str) -> Option<String> {
    let (letters, faults) = idna::domain_to_unicode(ascii);
    (faults.is_ok() && letters != ascii).then_some(letters)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_domain_is_refused() {
        for nonsense in [
            "",
            "acme",
            "*.acme.example",
            "192.0.2.1",
            "[::1]",
            "a@b.example",
            "acme.example/x",
            "a%2eb.c",
        ] {
            assert_eq!(DomainName::parse(nonsense), None, "{nonsense}");
        }
    }

    #[test]
    fn other_letters_can_be_read() {
        assert_eq!(in_letters("xn--mnchen-3ya.example").as_deref(), Some("münchen.example"));
        assert_eq!(in_letters("acme.example"), None);
    }
}
