//! Every sentence a person reads. A message of `locales/` is a method here:
//! `t.common_save()`, or `t.common_minutes_ago(5)` where it has variables,
//! given in the alphabetical order of their names.

use std::borrow::Cow;
use std::fmt;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use jiff::civil::Date;

use super::dates::Dates;
use super::lists::Lists;
use super::numbers::{self, Numbers};

include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// The locale of the made-up language that shows which text does not come from
/// `locales/`, and which box is too small for a longer one.
pub const PSEUDO: &str = "en-XA";

/// The words of one language. Copying it costs nothing.
#[derive(Clone, Copy)]
pub struct Words(&'static Language);

impl Words {
    /// The words for a BCP 47 tag such as `de` or `de-AT`: of exactly this
    /// locale, else of its language, else English.
    #[must_use]
    pub fn for_locale(locale: &str) -> Self {
        Shelf::of(locale).map_or_else(Self::english, |shelf| Self(shelf.language()))
    }

    /// Whether there are words for a BCP 47 tag, be it for its language only.
    #[must_use]
    pub fn speaks(locale: &str) -> bool {
        Shelf::of(locale).is_some()
    }

    /// The words as they were written first.
    #[must_use]
    pub fn english() -> Self {
        Self(shelves()[0].language())
    }

    /// English with accents, brackets and a tail, for tests of the pages.
    #[must_use]
    pub fn pseudo() -> Self {
        Self::for_locale(PSEUDO)
    }

    /// The locales a person may choose from.
    pub fn locales() -> impl Iterator<Item = &'static str> {
        SOURCES.iter().map(|source| source.locale)
    }

    /// The BCP 47 tag for `<html lang>`.
    #[must_use]
    pub fn lang(self) -> &'static str {
        self.0.locale
    }

    /// The direction for `<html dir>`: `ltr` or `rtl`.
    #[must_use]
    pub fn dir(self) -> &'static str {
        if is_from_right(self.0.locale) { "rtl" } else { "ltr" }
    }

    /// "22 November 2026".
    #[must_use]
    pub fn date(self, date: Date) -> String {
        self.0.dates.day(date)
    }

    /// "22 Nov 2026", where there is little room.
    #[must_use]
    pub fn short_date(self, date: Date) -> String {
        self.0.dates.short_day(date)
    }

    /// Several in a sentence: "Anna, Ben and Carl".
    #[must_use]
    pub fn list(self, items: &[impl AsRef<str>]) -> String {
        self.0.lists.and(items)
    }

    /// One of several: "Okta, Entra ID or Google".
    #[must_use]
    pub fn list_or(self, items: &[impl AsRef<str>]) -> String {
        self.0.lists.or(items)
    }

    /// A count: "1,000,000".
    #[must_use]
    pub fn number(self, number: impl fmt::Display) -> String {
        self.0.numbers.written(number.to_string())
    }

    /// With so many digits after the point or comma: "4.47".
    #[must_use]
    pub fn decimal(self, number: f64, digits: usize) -> String {
        self.0.numbers.written(format!("{number:.digits$}"))
    }

    /// "November 2026".
    #[must_use]
    pub fn month(self, date: Date) -> String {
        self.0.dates.month(date)
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Words({})", self.0.locale)
    }
}

/// The files of one language, as they were at build time.
#[derive(Clone, Copy)]
struct Source {
    locale: &'static str,
    files: &'static [&'static str],
}

struct Language {
    locale: &'static str,
    dates: Dates,
    lists: Lists,
    numbers: Numbers,
    /// Messages without variables, in the order of `PLAIN`.
    texts: Vec<Box<str>>,
    bundle: FluentBundle<FluentResource>,
}

/// A language that is read when it is first asked for: an installation uses few of them.
struct Shelf {
    source: Source,
    language: OnceLock<Language>,
}

impl Shelf {
    fn of(locale: &str) -> Option<&'static Self> {
        let base = locale.split('-').next().unwrap_or_default();
        let find = |wanted: &str| {
            shelves()
                .iter()
                .find(|shelf| shelf.source.locale.eq_ignore_ascii_case(wanted))
        };
        find(locale).or_else(|| find(base))
    }

    fn language(&'static self) -> &'static Language {
        self.language.get_or_init(|| {
            let english = (self.source.locale != SOURCES[0].locale).then(|| Words::english().0);
            Language::load(&self.source, english)
        })
    }
}

/// English first, the pseudo-locale last.
fn shelves() -> &'static [Shelf] {
    static SHELVES: OnceLock<Vec<Shelf>> = OnceLock::new();
    SHELVES.get_or_init(|| {
        let pseudo = Source {
            locale: PSEUDO,
            files: SOURCES[0].files,
        };
        SOURCES
            .iter()
            .copied()
            .chain([pseudo])
            .map(|source| Shelf {
                source,
                language: OnceLock::new(),
            })
            .collect()
    })
}

impl Language {
    /// The build has checked every file, so nothing here can go wrong.
    fn load(source: &Source, english: Option<&Self>) -> Self {
        let locale = source.locale.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // In a line that runs from right to left, a name in Latin letters would carry the number beside it along.
        // Elsewhere the marks would only show up in subjects of mails, in titles and in what one copies.
        bundle.set_use_isolating(is_from_right(source.locale));
        bundle.set_formatter(Some(numbers::in_sentence));
        if source.locale == PSEUDO {
            bundle.set_transform(Some(accented));
        }
        for file in source.files {
            let resource = FluentResource::try_new((*file).to_owned()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        let mut language = Self {
            locale: source.locale,
            dates: Dates::of(source.locale),
            lists: Lists::of(source.locale),
            numbers: Numbers::of(source.locale),
            texts: Vec::new(),
            bundle,
        };
        language.texts = PLAIN
            .iter()
            .enumerate()
            .map(|(index, key)| match language.format(key, None) {
                Some(text) => text.into_boxed_str(),
                None => english.map_or_else(Box::default, |first| first.texts[index].clone()),
            })
            .collect();
        language
    }

    fn text(&self, index: usize) -> &str {
        &self.texts[index]
    }

    /// The message with its variables; in English where this language has none.
    fn fill<'a, const N: usize>(&self, key: &str, values: [(&'static str, FluentValue<'a>); N]) -> String {
        let values: FluentArgs<'a> = values.into_iter().collect();
        self.format(key, Some(&values))
            .or_else(|| Words::english().0.format(key, Some(&values)))
            .unwrap_or_default()
    }

    fn format(&self, key: &str, values: Option<&FluentArgs<'_>>) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let text = self
            .bundle
            .format_pattern(pattern, values, &mut Vec::new())
            .into_owned();
        Some(if self.locale == PSEUDO { bracketed(&text) } else { text })
    }
}

/// Whether the language is written from right to left.
fn is_from_right(locale: &str) -> bool {
    let language = locale.split('-').next();
    matches!(
        language,
        Some("ar" | "fa" | "he" | "ur" | "yi" | "ps" | "sd" | "ug" | "ckb" | "dv")
    )
}

/// Letters with marks that a reader still recognises.
fn accented(text: &str) -> Cow<'_, str> {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const MARKED: &str = "áƀçďéƒğĥíĵķľɱñóƥɋŕšťúṽŵẋýžÁƁÇĎÉƑĞĤÍĴĶĽṀÑÓƤɊŔŠŤÚṼŴẊÝŽ";
    let mark = |letter: char| {
        PLAIN
            .find(letter)
            .and_then(|at| MARKED.chars().nth(at))
            .unwrap_or(letter)
    };
    text.chars().map(mark).collect()
}

/// Other languages need a third more room.
fn bracketed(text: &str) -> String {
    let tail = "·".repeat(text.chars().count() / 3 + 1);
    format!("[{text}{tail}]")
}

#[cfg(test)]
mod tests {
    use super::{PSEUDO, Words};

    #[test]
    fn a_plain_message_is_its_text() {
        assert_eq!(Words::english().common_save(), "Save");
    }

    #[test]
    fn variables_are_put_in_without_marks_and_with_the_right_plural() {
        let t = Words::english();
        assert_eq!(t.common_minutes_ago(1), "1 minute ago");
        assert_eq!(t.common_minutes_ago(5), "5 minutes ago");
        assert_eq!(t.common_actions_for("Łukasz"), "Actions for Łukasz");
    }

    #[test]
    fn an_unknown_locale_gets_english() {
        for locale in ["", "xx", "tlh-Latn", "en-GB", "EN"] {
            assert_eq!(Words::for_locale(locale).lang(), "en");
        }
    }

    #[test]
    fn the_pseudo_locale_marks_words_but_not_what_is_put_in() {
        let t = Words::for_locale(PSEUDO);
        assert_eq!(t.common_save(), "[Šáṽé··]");
        assert_eq!(t.common_actions_for("Ann"), "[Áçťíóñš ƒóŕ Ann······]");
        assert_eq!((t.lang(), t.dir()), (PSEUDO, "ltr"));
    }
}
