//! Domains of addresses, compared as the mail system does: without case, and as ASCII (IDNA, RFC 5891).

use crate::web::names::EmailAddress;
use url::Host;

/// The domain of a mail address in ASCII, such as `acme.example` or `xn--mnchen-3ya.example`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Domain(String);

impl Domain {
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

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Whether an address is of one of these domains. A sub-domain is another domain. No domains: any address.
pub(super) fn fits(email: &EmailAddress, domains: &[String]) -> bool {
    domains.is_empty() || Domain::of(email).is_some_and(|domain| domains.iter().any(|d| d == domain.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn takes(email: &str, domain: &str) -> bool {
        let domains = vec![Domain::parse(domain).expect("a domain").as_str().to_owned()];
        EmailAddress::parse(email).is_some_and(|email| fits(&email, &domains))
    }

    #[test]
    fn the_whole_domain_after_the_last_at_decides() {
        assert!(takes("ann@acme.example", "acme.example"));
        assert!(takes("Ann+shop@ACME.Example", "@Acme.EXAMPLE."));
        for other in [
            "ann@acme.example.evil.test",
            "ann@evil-acme.example",
            "ann@mail.acme.example",
            "ann@acme.example@evil.test",
            "\"ann@acme.example\"@evil.test",
            "ann@acme.exampl",
            "ann@аcme.example", // the first letter is Cyrillic
        ] {
            assert!(!takes(other, "acme.example"), "{other}");
        }
    }

    #[test]
    fn a_name_with_other_letters_is_one_domain_in_both_spellings() {
        assert!(takes("ann@xn--mnchen-3ya.example", "München.example"));
        assert!(takes("ann@münchen.example", "xn--mnchen-3ya.example"));
        assert!(!takes("ann@munchen.example", "münchen.example"));
    }

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
            assert_eq!(Domain::parse(nonsense), None, "{nonsense}");
        }
    }

    #[test]
    fn without_domains_any_address_fits() {
        assert!(fits(
            &EmailAddress::parse("ann@anywhere.example").expect("an address"),
            &[]
        ));
    }
}
