//! How a link of the chain stands in a file.

use crate::web::AppError;
use jiff::Timestamp;
use serde_json::{Map, Value};

/// What the canonical text lists, in its order.
const FIELDS: [&str; 16] = [
    "id",
    "organization_id",
    "at",
    "action",
    "outcome",
    "actor_kind",
    "actor_id",
    "actor_name",
    "target_kind",
    "target_id",
    "target_name",
    "before",
    "after",
    "reason",
    "address",
    "request_id",
];

/// A link with all that proves it.
pub(super) struct Link {
    pub sequence: i64,
    pub previous: Vec<u8>,
    pub hash: Vec<u8>,
    pub canonical: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    /// RFC 4180, in UTF-8 with a byte order mark, by which spreadsheets know it.
    Csv,
    /// A JSON object per line.
    JsonLines,
}

impl Format {
    pub fn parse(key: &str) -> Option<Self> {
        [Self::Csv, Self::JsonLines]
            .into_iter()
            .find(|format| format.key() == key)
    }

    /// Also the ending of the file.
    pub fn key(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::JsonLines => "jsonl",
        }
    }

    pub fn content_type(self) -> &'static str {
        match self {
            Self::Csv => "text/csv; charset=utf-8",
            Self::JsonLines => "application/jsonl; charset=utf-8",
        }
    }

    /// What stands before the first link.
    pub fn heading(self) -> String {
        match self {
            Self::Csv => format!("\u{feff}sequence,{},previous_hash,hash,canonical\r\n", FIELDS.join(",")),
            Self::JsonLines => String::new(),
        }
    }

    pub fn write(self, link: &Link, out: &mut Vec<u8>) -> Result<(), AppError> {
        let values: Vec<Value> = serde_json::from_str(&link.canonical)?;
        let (previous, hash) = (hex::encode(&link.previous), hex::encode(&link.hash));
        match self {
            Self::JsonLines => {
                let event: Map<String, Value> = FIELDS.into_iter().map(str::to_owned).zip(values).collect();
                let canonical = serde_json::to_string(&link.canonical)?;
                let event = serde_json::to_string(&event)?;
                let sequence = link.sequence;
                out.extend(format!("{{\"sequence\":{sequence},\"previous_hash\":\"{previous}\",\"hash\":\"{hash}\",\"canonical\":{canonical},\"event\":{event}}}\n").into_bytes());
            }
            Self::Csv => {
                let mut cells = vec![link.sequence.to_string()];
                cells.extend(FIELDS.into_iter().zip(&values).map(|(field, value)| cell(field, value)));
                cells.extend([previous, hash, quoted(&link.canonical)]);
                out.extend(cells.join(",").into_bytes());
                out.extend(b"\r\n");
            }
        }
        Ok(())
    }
}

fn cell(field: &str, value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::Number(micros) if field == "at" => micros
            .as_i64()
            .and_then(|micros| Timestamp::from_microsecond(micros).ok())
            .map(|at| at.to_string())
            .unwrap_or_default(),
        Value::String(text) => quoted(&harmless(text)),
        other => quoted(&other.to_string()),
    }
}

/// A spreadsheet would take what begins so for a formula; an apostrophe makes it text.
fn harmless(text: &str) -> String {
    match text.chars().next() {
        Some('=' | '+' | '-' | '@' | '\t' | '\r') => format!("'{text}"),
        _ => text.to_owned(),
    }
}

fn quoted(text: &str) -> String {
    if text.contains(['"', ',', '\r', '\n']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn link(name: &str) -> Link {
        let canonical = serde_json::json!([
            "i", null, 1_500_000, "member.joined", "done", "member", null, name, "member", null, "", null, {"a": 1}, "", "", ""
        ]);
        Link {
            sequence: 7,
            previous: vec![0; 2],
            hash: vec![255; 2],
            canonical: canonical.to_string(),
        }
    }

    fn written(format: Format, name: &str) -> String {
        let mut out = vec![];
        format.write(&link(name), &mut out).expect("a link");
        String::from_utf8(out).expect("text")
    }

    #[test]
    fn a_formula_is_text_in_a_spreadsheet() {
        for begin in ["=", "+", "-", "@", "\t", "\r"] {
            let csv = written(Format::Csv, &format!("{begin}cmd|'/c calc'!A1"));
            assert!(csv.contains(&format!("'{begin}cmd")), "{csv}");
        }
        let csv = written(Format::Csv, "Zoë \"Z\", B");
        assert!(
            csv.starts_with("7,i,,1970-01-01T00:00:01.5Z,member.joined,done,member,,\"Zoë \"\"Z\"\", B\",member,,"),
            "{csv}"
        );
        assert!(csv.contains(",0000,ffff,\"["), "{csv}");
    }

    #[test]
    fn a_line_says_the_event_and_what_proves_it() {
        let line: Value = serde_json::from_str(&written(Format::JsonLines, "a\nb")).expect("one line of JSON");
        assert_eq!(line["event"]["actor_name"], "a\nb");
        assert_eq!(line["event"]["after"]["a"], 1);
        assert_eq!(line["canonical"].as_str(), Some(link("a\nb").canonical.as_str()));
    }
}
