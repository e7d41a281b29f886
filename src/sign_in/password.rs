//! Passwords: what may be one, by NIST SP 800-63B-4, section 3.1.1.2. How they are kept stands in [`hasher`].

mod common;
mod hasher;

pub use hasher::{Busy, Hasher, PasswordHash};

use std::{borrow::Cow, fmt};
use unicode_normalization::{UnicodeNormalization as _, is_nfc};
use zeroize::Zeroizing;

/// Least length, in characters. SP 800-63B-4 demands ("SHALL") 15 where a password may be the only factor,
/// and allows 8 only beside a second factor; here a second factor is each organization's choice.
pub const LEAST_LENGTH: usize = 15;

/// Greatest length, in characters. The standard wants at least 64; the bound keeps the work of one request small.
pub const GREATEST_LENGTH: usize = 256;

/// The product's own name is the first thing that a guesser tries.
const PRODUCT: &str = "tenantry";

/// A new password that keeps the rules, in Unicode's NFC form. It never shows itself to a log.
#[derive(Clone)]
pub struct Password(Zeroizing<String>);

/// Why a text cannot be a password. The caller puts it into words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PasswordFault {
    /// Fewer than `least` characters.
    TooShort { least: usize },
    /// More than `most` characters.
    TooLong { most: usize },
    /// Known to every guesser: on the list of common passwords, a repetition, or a row of keys.
    Common,
    /// Made of the person's own name, address or organization, or of the product's name.
    AboutYou,
}

impl Password {
    /// Applies the rules. `context` is what a guesser knows about the person: address, name, organization.
    /// There are no rules about digits or capitals, since the standard forbids them.
    ///
    /// # Errors
    /// The first rule that the text breaks.
    pub fn parse(raw: &str, context: &[&str]) -> Result<Self, PasswordFault> {
        let too_long = PasswordFault::TooLong { most: GREATEST_LENGTH };
        let text = normalised(raw).ok_or(too_long)?;
        match text.chars().count() {
            ..LEAST_LENGTH => return Err(PasswordFault::TooShort { least: LEAST_LENGTH }),
            LEAST_LENGTH..=GREATEST_LENGTH => {}
            _ => return Err(too_long),
        }
        let lower = Zeroizing::new(text.to_lowercase());
        if is_about(&lower, context) {
            return Err(PasswordFault::AboutYou);
        }
        if common::is_common(&lower) {
            return Err(PasswordFault::Common);
        }
        Ok(Self(text))
    }

    fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password(hidden)")
    }
}

/// The same characters in the same spelling on every keyboard (NFC). `None` for a text that is far too long to bother.
fn normalised(raw: &str) -> Option<Zeroizing<String>> {
    // NFC joins a letter with its marks, so a text may shrink, but not to a quarter.
    if raw.chars().nth(GREATEST_LENGTH * 4).is_some() {
        return None;
    }
    Some(Zeroizing::new(if is_nfc(raw) {
        raw.to_owned()
    } else {
        raw.nfc().collect()
    }))
}

/// Whether the password holds the whole address, or has no letter beyond the words of the context.
fn is_about(lower: &str, context: &[&str]) -> bool {
    let context: Vec<String> = context
        .iter()
        .map(|c| c.nfc().collect::<String>().to_lowercase())
        .collect();
    if context.iter().any(|c| c.contains('@') && lower.contains(c.trim())) {
        return true;
    }
    let mut words: Vec<String> = vec![PRODUCT.to_owned()];
    for text in &context {
        words.push(letters(text));
        words.extend(text.split(|c: char| !c.is_alphanumeric()).map(letters));
    }
    // Two letters are in nearly every password; the longest word goes first, or "ann" would spoil "anna".
    words.retain(|word| word.chars().count() >= 3);
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    common::forms(lower)
        .iter()
        .any(|form| is_made_of(&letters(form), &words))
}

fn is_made_of(letters: &str, words: &[String]) -> bool {
    let rest = words.iter().fold(Cow::Borrowed(letters), |rest, word| {
        if rest.contains(word.as_str()) {
            Cow::Owned(rest.replace(word.as_str(), " "))
        } else {
            rest
        }
    });
    !letters.is_empty() && rest.trim().is_empty()
}

fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphabetic()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALICE: [&str; 3] = ["alice@acme.example", "Alice Anderson", "Acme Inc"];

    fn fault(raw: &str) -> Option<PasswordFault> {
        Password::parse(raw, &ALICE).err()
    }

    #[test]
    fn good_passwords_of_many_kinds_are_taken() {
        for good in [
            "correct-horse-demo-42",
            "correct horse battery staple",
            "Sup3r-Secret-Passw0rd-1",
            "кто-там-за-дверью?",
            "🦀 crabs like the sea",
            "830174629558203",
            "Xk9#mP2$vL5@nQ8!",
            "my dog hates mondays",
            "alice buys a blue car",
        ] {
            assert_eq!(fault(good), None, "{good}");
        }
    }

    #[test]
    fn length_is_counted_in_characters() {
        assert_eq!(fault("14 characters!"), Some(PasswordFault::TooShort { least: 15 }));
        assert_eq!(fault(""), Some(PasswordFault::TooShort { least: 15 }));
        assert_eq!(fault("ü1ä2ö3ß4é5è6ê7"), Some(PasswordFault::TooShort { least: 15 }));
        let long: String = ('a'..='z').cycle().step_by(7).take(256).collect();
        assert_eq!(fault(&long), None);
        assert_eq!(fault(&format!("{long}x")), Some(PasswordFault::TooLong { most: 256 }));
        assert_eq!(
            fault(&"x y".repeat(100_000)),
            Some(PasswordFault::TooLong { most: 256 })
        );
    }

    #[test]
    fn what_every_guesser_tries_is_refused() {
        for bad in [
            "1q2w3e4r5t6y7u8i",
            "Manchester-United",
            "PasswordPassword1!",
            "password-password-password",
            "P@ssw0rd12345678",
            "monkey1234567890",
            "!!!!Sunshine!!!!!!!",
            "aaaaaaaaaaaaaaaaaaa",
            "abcabcabcabcabcabc",
            "123456789012345678",
            "abcdefghijklmnopq",
            "qwertyuiopasdfghjkl",
            "lkjhgfdsapoiuytrewq",
            "987654321098765432",
            "                    ",
            "-------------------",
        ] {
            assert_eq!(fault(bad), Some(PasswordFault::Common), "{bad}");
        }
    }

    #[test]
    fn what_is_known_about_the_person_is_refused() {
        for bad in [
            "alice@acme.example",
            "my alice@ACME.example",
            "Alice Anderson 2026",
            "alice-acme-alice-acme",
            "AndersonAlice!!!!!",
            "acme-inc-20261122",
            "tenantry12345678",
            "T3nantry-2026-11-22",
        ] {
            assert_eq!(fault(bad), Some(PasswordFault::AboutYou), "{bad}");
        }
        assert!(Password::parse("Alice Anderson 2026", &[]).is_ok());
    }

    #[test]
    fn two_spellings_of_a_letter_are_one_password() {
        let composed = Password::parse("caf\u{e9} at the corner", &[]).unwrap();
        let decomposed = Password::parse("cafe\u{301} at the corner", &[]).unwrap();
        assert_eq!(composed.as_str(), decomposed.as_str());
    }

    #[test]
    fn a_password_does_not_show_itself_to_a_log() {
        let password = Password::parse("correct-horse-demo-42", &[]).unwrap();
        assert_eq!(format!("{password:?}"), "Password(hidden)");
    }
}
