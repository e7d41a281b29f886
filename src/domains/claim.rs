//! What an organization may claim: a name in whatever form people paste it, and no name that belongs to everybody.

use super::DomainName;
use crate::web::Words;
use std::collections::HashSet;
use std::net::IpAddr;
use std::sync::LazyLock;
use url::Host;

/// Providers whose addresses anybody can have.
const FREE_MAIL: &str = include_str!("../../assets/free_mail.txt");
/// The challenge's label and its dot stand before the name, and 253 is all that a name may have.
const MOST_BYTES: usize = 253 - "_tenantry-challenge.".len();
/// Top-level names that are in nobody's DNS (RFC 2606, 6761, 6762, 7686, 8375, 9476; ICANN's `internal`).
const RESERVED: &[&str] = &[
    "alt",
    "arpa",
    "example",
    "internal",
    "invalid",
    "local",
    "localhost",
    "onion",
    "test",
];
/// Those of them that a demo and tests may use.
const FOR_PRACTICE: &[&str] = &["example", "test"];

/// Why a name cannot be claimed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameFault {
    Missing,
    /// `*.acme.com`
    Wildcard,
    /// An IP address.
    Address,
    /// `acme`, `localhost`
    SingleLabel,
    Malformed,
    /// A name that is in nobody's DNS.
    Reserved,
    FreeMail,
    /// Everybody may register below it: `com`, `co.uk`, `github.io`.
    PublicSuffix,
}

impl NameFault {
    /// The sentence beside the field.
    pub fn sentence(self, t: Words) -> &'static str {
        match self {
            Self::Missing => t.domains_error_missing(),
            Self::Wildcard => t.domains_error_wildcard(),
            Self::Address => t.domains_error_address(),
            Self::SingleLabel => t.domains_error_single(),
            Self::Malformed => t.domains_error_malformed(),
            Self::Reserved => t.domains_error_reserved(),
            Self::FreeMail => t.domains_error_free(),
            Self::PublicSuffix => t.domains_error_suffix(),
        }
    }
}

/// Reads a name out of what somebody pasted: the name, a web address, a mail address. `practice` lets names for
/// examples in, where nobody but this machine can reach the installation.
///
/// # Errors
/// [`NameFault`], each with its own sentence.
pub fn claim(raw: &str, practice: bool) -> Result<DomainName, NameFault> {
    let bare = bare(raw);
    if bare.is_empty() {
        return Err(NameFault::Missing);
    }
    if bare.contains('*') {
        return Err(NameFault::Wildcard);
    }
    if bare.trim_matches(['[', ']']).parse::<IpAddr>().is_ok() {
        return Err(NameFault::Address);
    }
    let ascii = match Host::parse(bare) {
        Ok(Host::Domain(ascii)) => ascii.trim_end_matches('.').to_owned(),
        Ok(_) => return Err(NameFault::Address),
        Err(_) => return Err(NameFault::Malformed),
    };
    if !ascii.split('.').all(is_label) || ascii.len() > MOST_BYTES {
        return Err(NameFault::Malformed);
    }
    let Some((_, top)) = ascii.rsplit_once('.') else {
        return Err(NameFault::SingleLabel);
    };
    if RESERVED.contains(&top) && !(practice && FOR_PRACTICE.contains(&top)) {
        return Err(NameFault::Reserved);
    }
    if psl::suffix_str(&ascii) == Some(&ascii) {
        return Err(NameFault::PublicSuffix);
    }
    if is_free_mail(&ascii) {
        return Err(NameFault::FreeMail);
    }
    Ok(DomainName::checked(ascii))
}

/// The host within a web address, a mail address, or what stands alone.
fn bare(raw: &str) -> &str {
    let text = raw.trim().trim_matches(['<', '>', '"', '\'', ' ']);
    let text = text.strip_prefix("mailto:").unwrap_or(text);
    let (is_address, text) = match text.split_once("://") {
        Some((_, rest)) => (true, rest),
        None => (text.contains('/'), text),
    };
    let text = text.split(['/', '?', '#', '\\']).next().unwrap_or_default();
    let text = text.rsplit_once('@').map_or(text, |(_, host)| host);
    let text = match text.rsplit_once(':') {
        Some((host, port)) if !host.contains(':') && port.bytes().all(|b| b.is_ascii_digit()) => host,
        _ => text,
    };
    let text = text.trim().trim_end_matches('.');
    // Nobody's mail is at www: who pastes the address of a site means the domain.
    match text.strip_prefix("www.") {
        Some(rest) if is_address && rest.contains('.') => rest,
        _ => text,
    }
}

/// A label of a host (RFC 1123, section 2.1).
fn is_label(label: &str) -> bool {
    (1..=63).contains(&label.len())
        && !label.starts_with('-')
        && !label.ends_with('-')
        && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

/// Also below a provider's name: whoever can register there is not the organization.
fn is_free_mail(ascii: &str) -> bool {
    static KNOWN: LazyLock<HashSet<&str>> = LazyLock::new(|| {
        let lines = FREE_MAIL.lines().map(str::trim);
        lines
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
            .collect()
    });
    KNOWN.contains(ascii) || psl::domain_str(ascii).is_some_and(|registered| KNOWN.contains(registered))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(raw: &str) -> Result<String, NameFault> {
        claim(raw, true).map(|name| name.as_str().to_owned())
    }

    #[test]
    fn a_name_is_read_in_any_form_that_people_paste() {
        for raw in [
            "acme.example",
            " Acme.EXAMPLE. ",
            "@acme.example",
            "alice@acme.example",
            "Alice Example <alice@acme.example>",
            "mailto:alice@acme.example",
            "https://www.acme.example/contact?x=1#y",
            "http://user@acme.example:8443",
            "acme.example/",
            "\"acme.example\"",
        ] {
            assert_eq!(read(raw).as_deref(), Ok("acme.example"), "{raw}");
        }
        assert_eq!(read("MÜNCHEN.example").as_deref(), Ok("xn--mnchen-3ya.example"));
        assert_eq!(read("münchen。example").as_deref(), Ok("xn--mnchen-3ya.example"));
        assert_eq!(read("acme.co.uk").as_deref(), Ok("acme.co.uk"));
        assert_eq!(read("www.acme.example").as_deref(), Ok("www.acme.example"));
    }

    #[test]
    fn what_belongs_to_nobody_or_everybody_is_refused() {
        use NameFault::*;
        for (raw, fault) in [
            ("", Missing),
            ("  ", Missing),
            ("https://", Missing),
            ("*.acme.example", Wildcard),
            ("192.0.2.1", Address),
            ("https://192.0.2.1/", Address),
            ("0x7f.1", Address),
            ("2130706433", Address),
            ("[2001:db8::1]", Address),
            ("2001:db8::1", Address),
            ("acme", SingleLabel),
            ("localhost", SingleLabel),
            ("acme example.com", Malformed),
            ("acme..example", Malformed),
            ("-acme.example", Malformed),
            ("_dmarc.acme.example", Malformed),
            ("acme.example\u{202e}", Malformed),
            ("acme.invalid", Reserved),
            ("mail.acme.local", Reserved),
            ("com", SingleLabel),
            ("co.uk", PublicSuffix),
            ("github.io", PublicSuffix),
            ("gmail.com", FreeMail),
            ("GMAIL.com.", FreeMail),
            ("alice@web.de", FreeMail),
            ("mail.gmail.com", FreeMail),
            ("yahoo.co.uk", FreeMail),
        ] {
            assert_eq!(read(raw), Err(fault), "{raw}");
        }
        let long = format!("{}.example", vec!["a".repeat(60); 4].join("."));
        assert_eq!(read(&long), Err(Malformed));
        assert_eq!(claim("acme.example", false), Err(Reserved));
        assert_eq!(claim("acme.test", false), Err(Reserved));
    }

    #[test]
    fn the_list_of_free_mail_is_in_order() {
        let names: Vec<_> = FREE_MAIL.lines().filter(|line| !line.starts_with('#')).collect();
        assert!(names.len() >= 300, "{}", names.len());
        for name in &names {
            assert!(name.split('.').all(is_label) && name.contains('.'), "{name}");
            assert_eq!(*name, name.to_lowercase());
        }
        let mut sorted = names.clone();
        sorted.sort_unstable();
        sorted.dedup();
        assert_eq!(names, sorted);
    }
}
