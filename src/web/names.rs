//! Names as people read them: initials, tints, addresses, slugs.

use uuid::Uuid;
use validator::ValidateEmail;

/// The initials of the first and the last word, for the avatar.
pub fn initials(name: &str) -> String {
    let mut words = name
        .split_whitespace()
        .filter_map(|word| word.chars().find(|c| c.is_alphanumeric()));
    let first = words.next();
    let last = words.next_back();
    first.into_iter().chain(last).flat_map(char::to_uppercase).collect()
}

/// One of six tints, the same for one id everywhere.
pub fn tint(id: Uuid) -> u8 {
    id.as_bytes()[15] % 6 + 1
}

/// Percent-encodes for a query value (RFC 3986, section 2.1).
pub fn percent(raw: &str) -> String {
    raw.bytes().fold(String::with_capacity(raw.len()), |mut out, byte| {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => out.push(byte as char),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
        out
    })
}

/// A path of our own site to return to, or nothing: never another site.
pub fn own_path(raw: &str) -> Option<&str> {
    let fine = raw.starts_with('/') && !raw.starts_with("//") && !raw.contains(['\\', '\r', '\n', '\t', '\0']);
    (fine && raw.len() <= 2_000).then_some(raw)
}

/// A mail address, in lower case: the same person however they write it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EmailAddress(String);

impl EmailAddress {
    /// Accepts what the HTML standard accepts in `type=email`, up to 254 bytes (RFC 5321, section 4.5.3.1),
    /// with a dot or a bare host after the @.
    pub fn parse(raw: &str) -> Option<Self> {
        let address = raw.trim().to_lowercase();
        (address.len() <= 254 && address.validate_email() && !address.contains(['\r', '\n', ' ']))
            .then_some(Self(address))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for EmailAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// A name of a person or an organization: blanks folded, no control characters, 1 to 120 characters. What nobody sees
/// or what turns the reading direction is left out.
pub fn clean_name(raw: &str) -> Option<String> {
    let mut seen = String::with_capacity(raw.len());
    for c in raw.chars() {
        let is_wanted = match c {
            // Joiners shape words of Persian and Indian languages, and emoji; between Latin letters they only hide.
            '\u{200c}' | '\u{200d}' => seen.ends_with(|before: char| before >= '\u{590}' && !before.is_whitespace()),
            c => !is_unseen(c),
        };
        seen.extend(is_wanted.then_some(c));
    }
    let name = seen.split_whitespace().collect::<Vec<_>>().join(" ");
    let length = name.chars().count();
    ((1..=120).contains(&length) && !name.chars().any(char::is_control)).then_some(name)
}

/// Marks of direction, hyphens and blanks without width, tags, fillers, and what no font knows (Unicode TR 36, section
/// 2.5). The selectors of variants stay: names in Japanese and Mongolian need them.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180e}'
        | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{2800}'
        | '\u{3164}' | '\u{e000}'..='\u{f8ff}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}'
        | '\u{fffe}'..='\u{ffff}' | '\u{e0000}'..='\u{e00ff}' | '\u{f0000}'..)
}

/// Small letters, digits and hyphens, up to 63: the organization in addresses.
pub fn is_slug(raw: &str) -> bool {
    let bytes = raw.as_bytes();
    let edge = |b: Option<&u8>| b.is_some_and(u8::is_ascii_alphanumeric);
    bytes.len() <= 63
        && edge(bytes.first())
        && edge(bytes.last())
        && bytes
            .iter()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || *b == b'-')
}

/// A slug made of a name: "Acme Industries, Inc." becomes `acme-industries-inc`.
pub fn slug_of(name: &str) -> String {
    let plain: String = name
        .to_lowercase()
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { '-' })
        .collect();
    let slug = plain
        .split('-')
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join("-");
    let slug: String = slug.chars().take(50).collect();
    match slug.trim_matches('-') {
        "" => "organization".to_owned(),
        slug => slug.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn initials_are_first_and_last() {
        assert_eq!(initials("Uma Thorvaldsdóttir"), "UT");
        assert_eq!(initials("Maximiliane Freifrau von Hohenstein"), "MH");
        assert_eq!(initials("Gina"), "G");
        assert_eq!(initials("  "), "");
    }

    #[test]
    fn a_name_holds_nothing_that_nobody_sees() {
        for (raw, name) in [
            ("  Zoë \u{a0} Brûlé ", Some("Zoë Brûlé")),
            ("\u{202e}emcA\u{2066}\u{200f}", Some("emcA")),
            ("Ac\u{200b}m\u{200d}e\u{e005}\u{feff}", Some("Acme")),
            ("نمی\u{200c}دانم", Some("نمی\u{200c}دانم")),
            ("क्\u{200d}ष", Some("क्\u{200d}ष")),
            ("👩\u{200d}💻 IT", Some("👩\u{200d}💻 IT")),
            ("辻\u{e0100}", Some("辻\u{e0100}")),
            ("\u{2060}\u{3164}\u{200d} ", None),
            ("A\u{0}b", None),
        ] {
            assert_eq!(clean_name(raw).as_deref(), name, "{raw:?}");
        }
        assert!(clean_name(&"x".repeat(121)).is_none());
    }

    #[test]
    fn only_our_own_paths() {
        assert_eq!(own_path("/o/acme?x=1"), Some("/o/acme?x=1"));
        for other in [
            "//evil.example",
            "https://evil.example",
            "/\\evil.example",
            "evil",
            "",
            "/\t/evil.example",
        ] {
            assert_eq!(own_path(other), None, "{other}");
        }
    }

    #[test]
    fn slugs() {
        assert_eq!(slug_of("Acme Industries, Inc."), "acme-industries-inc");
        assert_eq!(slug_of("株式会社"), "organization");
        assert!(is_slug("acme-2") && !is_slug("-acme") && !is_slug("Acme") && !is_slug(""));
    }

    #[test]
    fn addresses() {
        assert_eq!(
            EmailAddress::parse(" Carol@Acme.example ")
                .map(|a| a.to_string())
                .as_deref(),
            Some("carol@acme.example")
        );
        assert!(EmailAddress::parse("carol").is_none() && EmailAddress::parse("a@b\r\nBcc: x@y.z").is_none());
    }
}
