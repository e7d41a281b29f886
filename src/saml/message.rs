//! How a message becomes a form field or a part of an address, and back (SAML bindings sections 3.4.4 and 3.5.4).

use super::scan::MAX_MESSAGE;
use super::{Fault, Reason};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use flate2::Compression;
use flate2::read::{DeflateDecoder, DeflateEncoder};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use std::io::Read;

/// Largest form field: base64 of the largest message, with its line breaks.
const MAX_FIELD: usize = MAX_MESSAGE / 3 * 4 + 16 * 1024;
/// What stays as it is in a query (RFC 3986 section 2.3).
const QUERY: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// Out of a form field: base64 with or without line breaks.
pub fn from_field(field: &str) -> Result<String, Fault> {
    text(bytes(field)?)
}

/// Out of the query of a redirect, already percent-decoded: base64 of DEFLATE (RFC 1951).
pub fn from_query(value: &str) -> Result<String, Fault> {
    let packed = bytes(value)?;
    let mut unpacked = vec![];
    let mut reader = DeflateDecoder::new(&packed[..]).take(MAX_MESSAGE as u64 + 1);
    reader
        .read_to_end(&mut unpacked)
        .map_err(|_| Fault::new(Reason::NotDeflated, ""))?;
    text(unpacked)
}

/// As a form field.
pub fn to_field(xml: &str) -> String {
    STANDARD.encode(xml)
}

/// As the value of a query parameter, percent-encoded.
pub fn to_query(xml: &str) -> String {
    let mut packed = vec![];
    // Reading from memory into memory cannot fail.
    let read = DeflateEncoder::new(xml.as_bytes(), Compression::default()).read_to_end(&mut packed);
    debug_assert!(read.is_ok());
    encoded(&STANDARD.encode(packed))
}

/// Percent-encoded for a query.
pub fn encoded(value: &str) -> String {
    utf8_percent_encode(value, QUERY).to_string()
}

/// Base64 of some bytes, percent-encoded for a query.
pub fn signature_to_query(bytes: &[u8]) -> String {
    encoded(&STANDARD.encode(bytes))
}

/// The bytes of base64, white space left out.
pub fn bytes(field: &str) -> Result<Vec<u8>, Fault> {
    if field.len() > MAX_FIELD {
        return Err(Fault::new(Reason::TooLarge, format!("{} bytes of base64", field.len())));
    }
    let compact: String = field.split_ascii_whitespace().collect();
    if compact.is_empty() {
        return Err(Fault::new(Reason::Empty, ""));
    }
    STANDARD
        .decode(compact)
        .map_err(|error| Fault::new(Reason::NotBase64, error.to_string()))
}

fn text(bytes: Vec<u8>) -> Result<String, Fault> {
    if bytes.len() > MAX_MESSAGE {
        return Err(Fault::new(Reason::TooLarge, format!("{} bytes", bytes.len())));
    }
    String::from_utf8(bytes).map_err(|error| Fault::new(Reason::NotUtf8, error.to_string()))
}

/// Text as it may stand in XML, also in an attribute.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&apos;"),
            '\t' | '\n' | '\r' => out.push_str(&format!("&#{};", u32::from(c))),
            // XML 1.0 has no way to write the others.
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => {}
            c => out.push(c),
        }
    }
    out
}
