//! What time it is, as an argument: nothing else in the crate asks the machine.

use jiff::{SignedDuration, Timestamp};
use std::sync::OnceLock;

/// How far the clock of this process is ahead, in tests and drills.
static SHIFT: OnceLock<SignedDuration> = OnceLock::new();

/// The one source of the present moment.
#[derive(Clone, Copy, Debug, Default)]
pub struct Clock;

impl Clock {
    /// Now, in UTC.
    #[expect(clippy::disallowed_methods, reason = "this is the one place that asks the machine")]
    pub fn now(self) -> Timestamp {
        Timestamp::now() + SHIFT.get().copied().unwrap_or_default()
    }

    /// Puts the clock of this process ahead, once, before anything asks it.
    pub fn shift(by: SignedDuration) {
        let _ = SHIFT.set(by);
    }

    /// Reads `40d` or `36h`: up to ten years.
    pub fn parse_shift(raw: &str) -> Option<SignedDuration> {
        let (number, hours) = match raw.strip_suffix('d') {
            Some(days) => (days, 24),
            None => (raw.strip_suffix('h')?, 1),
        };
        let hours = number.parse::<i64>().ok()?.checked_mul(hours)?;
        (0..=87_600).contains(&hours).then(|| SignedDuration::from_hours(hours))
    }
}
