//! The domains whose addresses a link takes.

use crate::domains::DomainName;
use crate::web::names::EmailAddress;

/// Whether an address is of one of these domains. A sub-domain is another domain. No domains: any address.
pub(super) fn fits(email: &EmailAddress, domains: &[String]) -> bool {
    domains.is_empty() || DomainName::of(email).is_some_and(|domain| domains.iter().any(|d| d == domain.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn takes(email: &str, domain: &str) -> bool {
        let domains = vec![DomainName::parse(domain).expect("a domain").as_str().to_owned()];
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
    fn without_domains_any_address_fits() {
        assert!(fits(
            &EmailAddress::parse("ann@anywhere.example").expect("an address"),
            &[]
        ));
    }
}
