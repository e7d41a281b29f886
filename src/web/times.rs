//! Times as people read them: in words when near, with the month written out when far, in the reader's zone.

use super::Words;
use jiff::Timestamp;
use jiff::tz::TimeZone;

/// A reader's clock: their zone, the present moment, their language.
#[derive(Clone, Debug)]
pub struct Times {
    zone: TimeZone,
    now: Timestamp,
    t: Words,
}

impl Times {
    /// An unknown zone reads as UTC.
    pub fn new(zone: &str, now: Timestamp, t: Words) -> Self {
        Self {
            zone: TimeZone::get(zone).unwrap_or(TimeZone::UTC),
            now,
            t,
        }
    }

    /// The words of the reader's language.
    pub fn words(&self) -> Words {
        self.t
    }

    /// The present moment.
    pub fn now(&self) -> Timestamp {
        self.now
    }

    /// For a `<time datetime>` (RFC 3339).
    pub fn machine(&self, at: &Timestamp) -> String {
        at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
    }

    /// "22 November 2026, 14:05".
    pub fn exact(&self, at: &Timestamp) -> String {
        self.t.common_date_and_clock(self.clock(at), self.date(at))
    }

    /// "22 November 2026, 14:05 (Europe/Berlin)": for whoever may sit in another zone.
    pub fn exact_in_zone(&self, at: &Timestamp) -> String {
        format!("{} ({})", self.exact(at), self.zone.iana_name().unwrap_or("UTC"))
    }

    /// "22 November 2026".
    pub fn date(&self, at: &Timestamp) -> String {
        self.t.date(at.to_zoned(self.zone.clone()).date())
    }

    /// "14:05".
    pub fn clock(&self, at: &Timestamp) -> String {
        at.to_zoned(self.zone.clone()).strftime("%H:%M").to_string()
    }

    /// "2 hours ago", "Yesterday, 17:48", "3 October 2026"; "in 3 days" for what is to come.
    pub fn near(&self, at: &Timestamp) -> String {
        let seconds = self.now.as_second() - at.as_second();
        if seconds < -60 {
            return self.ahead(at, -seconds);
        }
        match seconds {
            i64::MIN..60 => self.t.common_now().to_owned(),
            60..3_600 => self.t.common_minutes_ago(seconds / 60),
            3_600..21_600 => self.t.common_hours_ago(seconds / 3_600),
            _ => match self.days_between(at) {
                0 => self.t.common_today_at(self.clock(at)),
                1 => self.t.common_yesterday_at(self.clock(at)),
                _ => self.date(at),
            },
        }
    }

    /// Like [`Times::near`], and "Never" for nothing.
    pub fn near_or_never(&self, at: &Option<Timestamp>) -> String {
        at.as_ref()
            .map_or_else(|| self.t.common_never().to_owned(), |at| self.near(at))
    }

    /// Reads what a date field sends in this zone: `2026-12-31` is the end of that day, `2026-12-31T17:00` that
    /// minute.
    pub fn parse(&self, raw: &str) -> Option<Timestamp> {
        let local = match raw.parse::<jiff::civil::Date>() {
            Ok(date) if raw.len() == 10 => date.tomorrow().ok()?.at(0, 0, 0, 0),
            _ => raw.parse::<jiff::civil::DateTime>().ok()?,
        };
        Some(local.to_zoned(self.zone.clone()).ok()?.timestamp())
    }

    /// For the value of a `<input type="datetime-local">` in this zone.
    pub fn local(&self, at: &Timestamp) -> String {
        at.to_zoned(self.zone.clone()).strftime("%Y-%m-%dT%H:%M").to_string()
    }

    fn ahead(&self, at: &Timestamp, seconds: i64) -> String {
        match seconds {
            i64::MIN..3_600 => self.t.common_in_minutes(seconds / 60),
            3_600..86_400 => self.t.common_in_hours(seconds / 3_600),
            86_400..1_296_000 => self.t.common_in_days((seconds + 43_200) / 86_400),
            _ => self.date(at),
        }
    }

    fn days_between(&self, at: &Timestamp) -> i32 {
        let day = |at: &Timestamp| at.to_zoned(self.zone.clone()).date();
        day(&self.now).since(day(at)).map_or(99, |span| {
            span.get_days() + 31 * span.get_months() + 366 * i32::from(span.get_years())
        })
    }
}

/// The time zones that a person may choose.
pub fn zones() -> Vec<String> {
    let mut zones: Vec<String> = jiff::tz::db()
        .available()
        .map(|name| name.to_string())
        .filter(|name| {
            name == "UTC"
                || name.contains('/')
                    && !name.starts_with("Etc/")
                    && !name.starts_with("posix")
                    && !name.starts_with("right")
        })
        .collect();
    zones.sort();
    zones
}

/// Whether this names a time zone.
pub fn is_zone(name: &str) -> bool {
    TimeZone::get(name).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(at: &str) -> String {
        let now = "2026-11-22T12:00:00Z".parse().expect("a time");
        Times::new("Europe/Berlin", now, Words::english()).near(&at.parse().expect("a time"))
    }

    #[test]
    fn date_fields_read_in_the_reader_s_zone() {
        let times = Times::new("Europe/Berlin", Timestamp::UNIX_EPOCH, Words::english());
        let read = |raw| times.parse(raw).map(|at| at.to_string());
        assert_eq!(read("2026-12-31").as_deref(), Some("2026-12-31T23:00:00Z"));
        assert_eq!(read("2026-12-31T17:00").as_deref(), Some("2026-12-31T16:00:00Z"));
        assert_eq!((read("31.12.2026"), read(""), read("2026-13-01")), (None, None, None));
    }

    #[test]
    fn an_arabic_time_begins_as_arabic_whatever_follows() {
        let at = "2026-11-30T11:00:00Z".parse().expect("a time");
        let times = Times::new("Europe/Berlin", at, Words::for_locale("ar"));
        // The zone's letters are the first that no isolate hides; a sentence would run from left to right by them.
        assert!(times.exact_in_zone(&at).starts_with('\u{200f}'));
    }

    #[test]
    fn near_times_are_words() {
        assert_eq!(near("2026-11-22T11:59:30Z"), "Now");
        assert_eq!(near("2026-11-22T11:36:00Z"), "24 minutes ago");
        assert_eq!(near("2026-11-22T10:00:00Z"), "2 hours ago");
        assert_eq!(near("2026-11-22T05:00:00Z"), "Today, 06:00");
        assert_eq!(near("2026-11-21T16:48:00Z"), "Yesterday, 17:48");
        assert_eq!(near("2026-10-03T12:00:00Z"), "3 October 2026");
        assert_eq!(near("2026-11-25T12:00:00Z"), "in 3 days");
    }
}
