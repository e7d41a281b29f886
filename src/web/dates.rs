//! Dates as each language writes them, out of the Unicode CLDR.

use icu_calendar::{Gregorian, Iso};
use icu_datetime::FixedCalendarDateTimeFormatter as Formatter;
use icu_datetime::fieldsets::{YM, YMD};
use icu_locale_core::Locale;
use jiff::civil::Date;
use jiff_icu::ConvertFrom as _;

/// How one language writes dates of the Gregorian calendar. Empty: not at all, then ISO 8601 is written.
pub struct Dates {
    day: Option<Formatter<Gregorian, YMD>>,
    short_day: Option<Formatter<Gregorian, YMD>>,
    month: Option<Formatter<Gregorian, YM>>,
}

impl Dates {
    /// Of a BCP 47 tag. English is that of Britain, whose days stand before months; digits are those of the pages.
    pub fn of(locale: &str) -> Self {
        let tag = match locale.split('-').next() {
            Some("en") | None => "en-GB",
            Some(_) => locale,
        };
        let locale: Locale = format!("{tag}-u-nu-latn").parse().unwrap_or(Locale::UNKNOWN);
        Self {
            day: Formatter::try_new(locale.clone().into(), YMD::long()).ok(),
            short_day: Formatter::try_new(locale.clone().into(), YMD::medium()).ok(),
            month: Formatter::try_new(locale.into(), YM::long()).ok(),
        }
    }

    /// "22 November 2026".
    pub fn day(&self, date: Date) -> String {
        written(
            self.day.as_ref().map(|form| form.format(&gregorian(date)).to_string()),
            date,
        )
    }

    /// "22 Nov 2026".
    pub fn short_day(&self, date: Date) -> String {
        written(
            self.short_day
                .as_ref()
                .map(|form| form.format(&gregorian(date)).to_string()),
            date,
        )
    }

    /// "November 2026".
    pub fn month(&self, date: Date) -> String {
        written(
            self.month
                .as_ref()
                .map(|form| form.format(&gregorian(date)).to_string()),
            date,
        )
    }
}

fn gregorian(date: Date) -> icu_calendar::Date<Gregorian> {
    icu_calendar::Date::<Iso>::convert_from(date).to_calendar(Gregorian)
}

fn written(text: Option<String>, date: Date) -> String {
    text.unwrap_or_else(|| date.to_string())
}

#[cfg(test)]
mod tests {
    use super::Dates;
    use jiff::civil::date;

    #[test]
    fn each_language_writes_dates_its_own_way() {
        let day = |locale| Dates::of(locale).day(date(2026, 3, 2));
        assert_eq!(day("en"), "2 March 2026");
        assert_eq!(day("de"), "2. März 2026");
        assert_eq!(day("fr"), "2 mars 2026");
        assert_eq!(day("es"), "2 de marzo de 2026");
        assert_eq!(day("ja"), "2026年3月2日");
        assert_eq!(day("ar"), "2 مارس 2026");
        assert_eq!(Dates::of("de").month(date(2026, 3, 2)), "März 2026");
        assert_eq!(Dates::of("en").short_day(date(2027, 2, 28)), "28 Feb 2027");
        assert_eq!(day("en-XA"), "2 March 2026");
    }
}
