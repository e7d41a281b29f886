//! A place in a list that is read from the newest row to the oldest.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use uuid::Uuid;

/// A place between two rows: the moment and the id of the row beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cursor {
    pub at: Timestamp,
    pub id: Uuid,
}

impl Cursor {
    /// As it stands in an address.
    pub fn write(self) -> String {
        URL_SAFE_NO_PAD.encode(format!("{}|{}", self.at.as_microsecond(), self.id))
    }

    /// What is not ours is no cursor: the list begins at its beginning.
    pub fn read(raw: &str) -> Option<Self> {
        let text = String::from_utf8(URL_SAFE_NO_PAD.decode(raw).ok()?).ok()?;
        let (at, id) = text.split_once('|')?;
        Some(Self {
            at: Timestamp::from_microsecond(at.parse().ok()?).ok()?,
            id: Uuid::parse_str(id).ok()?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_reads_back_and_nonsense_does_not() {
        let cursor = Cursor {
            at: "2026-11-22T12:00:00.123456Z".parse().expect("a time"),
            id: Uuid::nil(),
        };
        assert_eq!(Cursor::read(&cursor.write()), Some(cursor));
        for nonsense in ["", "x", "%%", &URL_SAFE_NO_PAD.encode("1|2")] {
            assert_eq!(Cursor::read(nonsense), None, "{nonsense}");
        }
    }
}
