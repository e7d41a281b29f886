//! The languages in which mails can be worded.

use crate::web::Words;

/// A language with a tab of its own in the editor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language {
    /// BCP 47.
    pub tag: &'static str,
    /// Its own name for itself.
    pub name: &'static str,
    /// For `dir`: `ltr` or `rtl`.
    pub direction: &'static str,
}

const fn language(tag: &'static str, name: &'static str, direction: &'static str) -> Language {
    Language { tag, name, direction }
}

impl Language {
    /// All of them, English first.
    pub const ALL: &'static [Language] = &[
        language("en", "English", "ltr"),
        language("de", "Deutsch", "ltr"),
        language("fr", "Français", "ltr"),
        language("es", "Español", "ltr"),
        language("ja", "日本語", "ltr"),
        language("ar", "العربية", "rtl"),
    ];

    /// The language of exactly this tag.
    pub fn parse(tag: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|language| language.tag == tag)
    }

    /// The language in which somebody with this locale reads: `de` for `de-AT`, English where we have none.
    pub fn of(locale: &str) -> Self {
        let base = locale.split('-').next().unwrap_or_default();
        Self::ALL
            .iter()
            .copied()
            .find(|language| language.tag.eq_ignore_ascii_case(base))
            .unwrap_or(Self::ALL[0])
    }

    /// The portal's words in it.
    pub fn words(self) -> Words {
        Words::for_locale(self.tag)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_of_the_portal_has_a_tab() {
        for tag in Words::locales() {
            assert!(Language::parse(tag).is_some(), "{tag}");
        }
    }

    #[test]
    fn a_locale_finds_its_language() {
        let found = ["de-AT", "DE", "xx", "", "ar"].map(|locale| Language::of(locale).tag);
        assert_eq!(found, ["de", "de", "en", "en", "ar"]);
    }
}
