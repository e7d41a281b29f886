//! Times as SAML writes them: `xs:dateTime` in UTC (SAML core section 1.3.3).

use jiff::civil::DateTime;
use jiff::{SignedDuration, Timestamp, tz::TimeZone};

/// How far the clocks of the two sides may differ.
pub const SKEW: SignedDuration = SignedDuration::from_secs(60);

/// Reads a time. Without a zone it is UTC, as the standard demands.
pub fn parse(text: &str) -> Option<Timestamp> {
    let shape = |b: u8| b.is_ascii_digit() || matches!(b, b'-' | b':' | b'T' | b'Z' | b'.' | b'+');
    if text.len() > 40 || !text.contains('T') || !text.bytes().all(shape) {
        return None;
    }
    text.parse::<Timestamp>().ok().or_else(|| {
        let civil: DateTime = text.parse().ok()?;
        civil.to_zoned(TimeZone::UTC).ok().map(|zoned| zoned.timestamp())
    })
}

/// Writes a time to the second.
pub fn format(time: Timestamp) -> String {
    time.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// A moment later or earlier, held within what a timestamp can say.
pub fn shifted(time: Timestamp, by: SignedDuration) -> Timestamp {
    time.saturating_add(by).unwrap_or(time)
}
