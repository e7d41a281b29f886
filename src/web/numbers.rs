//! Numbers as each language writes them, out of the Unicode CLDR.

use fluent_bundle::FluentValue;
use icu_decimal::DecimalFormatter as Formatter;
use icu_decimal::input::Decimal;
use icu_locale_core::Locale;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

/// How one language writes numbers. Empty: not at all, then as the program does.
pub struct Numbers(Option<Formatter>);

impl Numbers {
    /// Of a BCP 47 tag; digits are those of the pages.
    pub fn of(locale: &str) -> Self {
        let locale: Locale = format!("{locale}-u-nu-latn").parse().unwrap_or(Locale::UNKNOWN);
        Self(Formatter::try_new(locale.into(), Default::default()).ok())
    }

    /// "1,000,000" or "4.47". `plain` is what Rust writes.
    pub fn written(&self, plain: String) -> String {
        match (&self.0, plain.parse::<Decimal>()) {
            (Some(form), Ok(number)) => form.format(&number).to_string(),
            _ => plain,
        }
    }
}

impl Memoizable for Numbers {
    type Args = ();
    type Error = std::convert::Infallible;

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, Self::Error> {
        Ok(Self::of(&language.to_string()))
    }
}

/// A number that stands in a sentence.
pub fn in_sentence(value: &FluentValue<'_>, languages: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let plain = number.as_string().into_owned();
    languages
        .with_try_get::<Numbers, _, _>((), |numbers| numbers.written(plain))
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_writes_its_own() {
        let million = |locale| Numbers::of(locale).written("1000000".into());
        assert_eq!(million("en"), "1,000,000");
        assert_eq!(million("de"), "1.000.000");
        assert_eq!(million("fr"), "1\u{202f}000\u{202f}000");
        assert_eq!(million("es"), "1.000.000");
        assert_eq!(million("ja"), "1,000,000");
        assert_eq!(million("ar"), "1,000,000");
        assert_eq!(Numbers::of("es").written("1000".into()), "1000");
        assert_eq!(Numbers::of("fr").written("4.5".into()), "4,5");
        assert_eq!(Numbers::of("ar").written("4.47".into()), "4.47");
        assert_eq!(Numbers::of("de").written("none".into()), "none");
    }
}
