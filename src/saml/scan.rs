//! One pass over the text before any parser sees it. It is linear in time whatever the text is, so that what
//! costs a parser more than its share (a tag of ten thousand attributes) never reaches one.

use super::{Fault, Reason};

/// Largest document of a sign-in, in bytes after base64.
pub const MAX_MESSAGE: usize = 256 * 1024;
/// Largest metadata document, in bytes. Those of large providers have about 100 KiB.
pub const MAX_METADATA: usize = 1024 * 1024;
/// Longest single tag, in bytes, and most attributes and namespaces in it: reading them costs the square of their
/// number.
const MAX_TAG: usize = 8 * 1024;
const MAX_ATTRIBUTES: usize = 64;
/// Most elements in a message. One with a thousand groups has about as many.
const MAX_ELEMENTS: usize = 10_000;

/// What a document may hold besides elements and text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Policy {
    /// A message: elements, attributes, text.
    Message,
    /// Metadata: also comments, processing instructions and CDATA, which people and vendors put there.
    Metadata,
}

/// Looks at every tag.
///
/// # Errors
/// A document type, a tag that is too long or never ends; in a message also a comment, a processing instruction or
/// CDATA.
pub fn scan(text: &str, policy: Policy) -> Result<(), Fault> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let declaration = text.strip_prefix("<?xml");
    let mut rest = match declaration.filter(|rest| rest.starts_with([' ', '\t', '\r', '\n'])) {
        Some(declaration) => after(declaration, "?>")?,
        None => text,
    };
    let mut tags = 0;
    while let Some(at) = rest.find('<') {
        let markup = &rest[at..];
        tags += usize::from(!markup.starts_with("</"));
        if policy == Policy::Message && tags > MAX_ELEMENTS {
            return Err(Fault::new(
                Reason::TooLarge,
                format!("more than {MAX_ELEMENTS} elements"),
            ));
        }
        rest = if markup.starts_with("<!") || markup.starts_with("<?") {
            special(markup, policy)?
        } else {
            tag(markup)?
        };
    }
    Ok(())
}

/// Behind a comment, CDATA or processing instruction, where the policy lets it stand.
fn special(markup: &str, policy: Policy) -> Result<&str, Fault> {
    let (opening, closing, reason) = [
        ("<!--", "-->", Reason::CommentForbidden),
        ("<![CDATA[", "]]>", Reason::CdataForbidden),
        ("<?", "?>", Reason::InstructionForbidden),
    ]
    .into_iter()
    .find(|(opening, ..)| markup.starts_with(opening))
    .ok_or_else(|| Fault::new(Reason::DoctypeForbidden, start(markup)))?;
    if policy == Policy::Message {
        return Err(Fault::new(reason, start(markup)));
    }
    after(&markup[opening.len()..], closing)
}

/// Behind a tag: its end is the first `>` outside quotes. A `<` in it, quoted or not, is no XML.
fn tag(markup: &str) -> Result<&str, Fault> {
    let (mut quote, mut values) = (None, 0);
    for (at, byte) in markup.bytes().enumerate().skip(1) {
        if at > MAX_TAG || values > MAX_ATTRIBUTES {
            return Err(Fault::new(Reason::TagTooLong, start(markup)));
        }
        match byte {
            b'<' => break,
            b'"' | b'\'' if quote.is_none() => {
                quote = Some(byte);
                values += 1;
            }
            _ if quote == Some(byte) => quote = None,
            b'>' if quote.is_none() => return Ok(&markup[at + 1..]),
            _ => {}
        }
    }
    Err(Fault::new(Reason::NotXml, start(markup)))
}

fn after<'a>(text: &'a str, closing: &str) -> Result<&'a str, Fault> {
    match text.split_once(closing) {
        Some((_, rest)) => Ok(rest),
        None => Err(Fault::new(Reason::NotXml, start(text))),
    }
}

/// The first characters of some markup, to be shown.
fn start(markup: &str) -> String {
    markup.chars().take(40).collect()
}
