//! What an organization says of itself on its mails: who sends them, where answers go, what stands below. None of it
//! may be taken for something else by a mail program or its reader.

use crate::emails::calm;
use crate::web::Words;
use crate::web::names::EmailAddress;
use lettre::message::Mailbox;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The product's name, small. Mails in it come from the product, whatever its operator calls the sender.
const PRODUCT: &str = "tenantry";

/// The most characters of a sender's name; lists of mails show fewer.
const LONGEST_NAME: usize = 60;
/// Of everything below a mail.
const LONGEST_FOOTER: usize = 300;
/// And its lines.
const MOST_LINES: usize = 6;

/// Why a name cannot stand for a sender.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameFault {
    TooLong,
    /// It could be taken for an address, or holds what nobody sees.
    NoName,
    /// Nobody else speaks for the platform.
    Platform,
}

impl NameFault {
    /// In a sentence.
    pub fn sentence(self, t: Words) -> String {
        match self {
            Self::TooLong => t.branding_fault_name_long(LONGEST_NAME),
            Self::NoName => t.branding_fault_name().to_owned(),
            Self::Platform => t.branding_fault_name_platform().to_owned(),
        }
    }
}

/// Reads the name beside the sender's address; empty: the platform's. `platform` is the sender of all mails, as
/// `TENANTRY_MAIL_FROM` has it.
///
/// # Errors
/// What to change.
pub fn sender_name(raw: &str, platform: &str) -> Result<String, NameFault> {
    let name: String = raw.trim().nfc().collect();
    if name.is_empty() {
        return Ok(name);
    }
    if name.chars().count() > LONGEST_NAME {
        return Err(NameFault::TooLong);
    }
    // As it could be read: a wide @ (U+FF20) is one for whoever sees it.
    let read: String = name.nfkc().collect();
    let has_address = read.contains(['@', '<', '>', '"', '\\']) || read.contains("://");
    if has_address || name.chars().any(is_unseen) || !read.chars().any(char::is_alphanumeric) {
        return Err(NameFault::NoName);
    }
    let platform = platform.parse::<Mailbox>().ok().and_then(|mailbox| mailbox.name);
    if begins_with(&name, PRODUCT) || platform.is_some_and(|platform| is_of_platform(&name, &platform)) {
        return Err(NameFault::Platform);
    }
    Ok(name.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Control characters, and those that turn or hide what is read (Unicode TR 36, section 2.5). The joiners of Persian
/// words and of emoji stay.
fn is_unseen(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{e000}'..='\u{f8ff}' | '\u{fff0}'..='\u{ffff}' | '\u{e0000}'..)
}

/// Whether it begins with this word, however that is written, perhaps after an article.
fn begins_with(name: &str, word: &str) -> bool {
    let letters = looks(name).replace(' ', "");
    letters.starts_with(word) || letters.trim_start_matches("the").starts_with(word)
}

/// Whether it is the operator's name, or that with more words behind.
fn is_of_platform(name: &str, platform: &str) -> bool {
    let (name, platform) = (looks(name), looks(platform));
    !platform.is_empty()
        && (name.replace(' ', "") == platform.replace(' ', "") || name.starts_with(&format!("{platform} ")))
}

/// What a name looks like to somebody in a hurry: small letters without accents, those of other scripts as the Latin
/// ones for which they are taken (after Unicode TS 39), and a blank for anything else.
fn looks(name: &str) -> String {
    let looks: String = name
        .nfkd()
        .filter(|c| !is_combining_mark(*c) && !matches!(c, '\u{200c}' | '\u{200d}'))
        // Before it is made small: a capital Greek upsilon is a Y, a small one is not.
        .map(lookalike)
        .flat_map(char::to_lowercase)
        .map(lookalike)
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect();
    looks.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The Latin letter for which another is taken.
fn lookalike(c: char) -> char {
    LOOKALIKES
        .iter()
        .find(|(_, others)| others.contains(c))
        .map_or(c, |(latin, _)| *latin)
}

/// Letters of Cyrillic, Greek, Armenian, Cherokee, Lisu and Coptic, Latin ones that no decomposition reaches, and digits.
const LOOKALIKES: &[(char, &str)] = &[
    ('a', "АаӐΑαɑꭺᎪꓮᴀⱭⲀⲁ4"),
    ('b', "ВΒвᏴꓐʙƄ"),
    ('c', "СсϹϲᏟꓚᴄⲤⲥ"),
    ('d', "ԁԀᎠꓓᴅɗđĐ"),
    ('e', "ЕеєЄҽΕεɛƐᎬꓰᴇ℮ǝəⲈⲉ3"),
    ('h', "НһҺΗհᎻꓧʜⲎ"),
    ('i', "ІіΙιɩıᎥꓲⲒ1|"),
    ('j', "ЈјϳᎫꓙᴊ"),
    ('k', "КкΚκᏦꓗᴋⲔ"),
    ('l', "ӀӏᏞꓡʟłŁ"),
    ('m', "МмΜᎷꓟᴍⲘ"),
    ('n', "ΝηпПոռɴꓠɳƞŋŊⲚᥒ"),
    ('o', "ОоΟοօⲞⲟᴏꓳøØ0"),
    ('p', "РрΡρᏢꓑᴘⲢⲣ"),
    ('r', "гГᴦʀᎡᏒꓣɾɼɍⲅꭇꭈ"),
    ('s', "ЅѕᏚꓢꜱ5"),
    ('t', "ТтΤτᎢꓔᴛʈƭŧŦⲦⲧ†7"),
    ('u', "υսꓴᴜ"),
    ('v', "νѴѵᏙꓦᴠ"),
    ('x', "ХхΧχꓫⲬ"),
    ('y', "УуҮүΥγʏყỿɣꓬᎩɏɎұҰЎўⲨ"),
    ('z', "ΖᏃꓜᴢ"),
];

/// Reads the address for answers; `None`: it is none.
pub fn reply_to(raw: &str) -> Option<String> {
    if raw.is_empty() {
        return Some(String::new());
    }
    let address = EmailAddress::parse(raw)?;
    // It has to stand in a header.
    address.as_str().parse::<lettre::Address>().ok()?;
    Some(address.to_string())
}

/// Reads what stands below each mail: a few lines of text.
///
/// # Errors
/// A sentence, when it is too much.
pub fn footer(raw: &str, t: Words) -> Result<String, String> {
    let raw = raw.replace("\r\n", "\n").replace('\r', "\n");
    let lines: Vec<String> = raw
        .lines()
        .map(|line| calm(line).collect::<String>().trim().to_owned())
        .collect();
    let text = lines.join("\n").trim().to_owned();
    match text.lines().count() > MOST_LINES || text.chars().count() > LONGEST_FOOTER {
        true => Err(t.branding_fault_footer(MOST_LINES, LONGEST_FOOTER)),
        false => Ok(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLATFORM: &str = "Tenantry <portal@tenantry.example>";

    #[test]
    fn a_name_is_a_name() {
        for name in [
            "Acme",
            "Acme GmbH & Co. KG",
            "Booking.com",
            "Société Générale",
            "شركة أكمي",
            "アクメ株式会社",
            "Acme via Tenantry",
            "نمی\u{200c}دانم",
            "Portalis",
            "Tenants of Bonn",
            "Тульский завод",
            "👩\u{200d}💻 IT",
        ] {
            assert_eq!(sender_name(name, PLATFORM).as_deref(), Ok(name));
        }
        assert_eq!(
            sender_name("  Acme   Support ", PLATFORM).as_deref(),
            Ok("Acme Support")
        );
        assert_eq!(sender_name(" ", PLATFORM).as_deref(), Ok(""));
    }

    #[test]
    fn what_could_be_taken_for_something_else_is_none() {
        for name in [
            "support@bank.example",
            "support＠bank.example",
            "support﹫bank.example",
            "Acme <boss@acme.example>",
            "Acme＜boss",
            "Acme\r\nBcc: eve@evil.example",
            "Acme\nX-Evil: 1",
            "Acme\u{0}",
            "Acme\u{85}x",
            "\u{202e}emcA",
            "Ac\u{200b}me",
            "Acme\u{2028}x",
            "\u{e0041}Acme",
            "\"Acme\"",
            "https://evil.example",
            "...",
            "\u{1f600}",
        ] {
            assert_eq!(sender_name(name, PLATFORM), Err(NameFault::NoName), "{name:?}");
        }
        for name in [
            "Tenantry",
            "TENANTRY",
            "Ｔenantry",
            "T e n a n t r y",
            "Tenantry!",
            "Теnantry",
            "ΤΕΝΑΝΤRΥ",
            "Ténántry",
            "Ten\u{200d}antry",
            "T3nantry",
            "𝐓enantry",
            "Tenantry Security",
            "TenantrySupport",
            "The Tenantry",
        ] {
            for platform in [PLATFORM, "Portal <portal@tenantry.example>", "portal@tenantry.example"] {
                assert_eq!(sender_name(name, platform), Err(NameFault::Platform), "{name}");
            }
        }
        for name in ["Portal", "РОRTAL", "Portal Security"] {
            assert_eq!(
                sender_name(name, "Portal <p@tenantry.example>"),
                Err(NameFault::Platform),
                "{name}"
            );
        }
        assert_eq!(sender_name(&"x".repeat(61), PLATFORM), Err(NameFault::TooLong));
    }

    #[test]
    fn answers_go_to_an_address() {
        assert_eq!(reply_to("Help@Acme.example").as_deref(), Some("help@acme.example"));
        assert_eq!(reply_to("").as_deref(), Some(""));
        for text in [
            "help",
            "a@b.example, c@d.example",
            "Help <help@acme.example>",
            "a@b.example\r\nBcc: c@d.example",
            "a b@c.example",
        ] {
            assert_eq!(reply_to(text), None, "{text}");
        }
    }

    #[test]
    fn what_stands_below_is_a_few_quiet_lines() {
        let t = Words::english();
        assert_eq!(
            footer("Acme GmbH \r\n\u{202e}Ring 1\r\n\r\nBonn\r\n", t).as_deref(),
            Ok("Acme GmbH\nRing 1\n\nBonn")
        );
        assert!(footer(&"x".repeat(301), t).is_err());
        assert!(footer("1\n2\n3\n4\n5\n6\n7", t).is_err());
    }
}
