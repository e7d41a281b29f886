//! What time it is, as an argument: nothing else in the crate asks the machine.

use jiff::Timestamp;

/// The one source of the present moment.
#[derive(Clone, Copy, Debug, Default)]
pub struct Clock;

impl Clock {
    /// Now, in UTC.
    #[expect(clippy::disallowed_methods, reason = "this is the one place that asks the machine")]
    pub fn now(self) -> Timestamp {
        Timestamp::now()
    }
}
