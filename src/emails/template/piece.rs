//! What a mail is made of, whether it was written in Markdown or in HTML.

use super::dress::Dress;
use super::source::variable;
use super::tags::Tag;
use crate::emails::Variable;
use url::Url;

/// A part of a body, in the order of reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    Begin(Shape),
    End(Shape),
    Words(String),
    Variable(Variable),
    Break,
    /// A line across, with its style where it has one.
    Rule(Option<String>),
    /// From another server; the reader's mail program fetches it, or does not.
    Image {
        /// Begins with `https://`.
        address: String,
        /// What it shows; empty: nothing that matters.
        words: String,
        css: String,
        /// In CSS pixels.
        width: Option<u32>,
    },
}

/// What surrounds other pieces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    Paragraph,
    /// 1 to 3.
    Heading(u8),
    Quote,
    Bullets,
    /// Numbered from here.
    Numbers(u64),
    Item,
    Strong,
    Emphasis,
    Strike,
    Code,
    CodeBlock,
    Link(Target),
    /// A paragraph that is nothing but the mail's own link.
    Button,
    /// As it was written in HTML.
    Element(Box<Element>),
}

/// An element of HTML, every part of which was looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Element {
    pub tag: &'static Tag,
    /// As they are written, all but the style: ` dir="rtl" align="left"`.
    pub attributes: String,
    /// The style that somebody gave it.
    pub css: String,
    pub dress: Dress,
    /// For a link.
    pub target: Option<Target>,
}

impl Element {
    /// Where a numbered list begins.
    pub fn first_number(&self) -> u64 {
        let start = self
            .attributes
            .split_once(" start=\"")
            .and_then(|(_, rest)| rest.split('"').next());
        start.and_then(|number| number.parse().ok()).unwrap_or(1)
    }
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// http, https or mailto.
    Address(String),
    /// The mail's own link.
    Own,
}

/// Whether the mail's own link is anywhere.
pub(super) fn has_link(pieces: &[Piece]) -> bool {
    pieces.iter().any(|piece| match piece {
        Piece::Variable(Variable::Link) | Piece::Begin(Shape::Link(Target::Own) | Shape::Button) => true,
        Piece::Begin(Shape::Element(element)) => element.target == Some(Target::Own),
        _ => false,
    })
}

/// Whether there is anything to read, or to have read out.
pub(super) fn has_words(pieces: &[Piece]) -> bool {
    pieces.iter().any(|piece| match piece {
        Piece::Words(words) | Piece::Image { words, .. } => !words.trim().is_empty(),
        Piece::Variable(_) => true,
        _ => false,
    })
}

/// Adds words, in which variables are marked.
pub(super) fn words(text: &str, pieces: &mut Vec<Piece>) {
    let mut words = String::new();
    for c in text.chars() {
        match variable(c) {
            Some(variable) => {
                if !words.is_empty() {
                    pieces.push(Piece::Words(std::mem::take(&mut words)));
                }
                pieces.push(Piece::Variable(variable));
            }
            None => words.push(c),
        }
    }
    if !words.is_empty() {
        pieces.push(Piece::Words(words));
    }
}

/// Where a link leads, if it may: it is http, https or mailto, or the mail's own link and nothing else.
pub(super) fn address(text: &str) -> Option<Target> {
    let mut letters = text.chars();
    if letters.next().and_then(variable) == Some(Variable::Link) && letters.next().is_none() {
        return Some(Target::Own);
    }
    if text.chars().any(|c| variable(c).is_some()) {
        return None;
    }
    let url = Url::parse(text).ok().filter(|url| match url.scheme() {
        "http" | "https" => url.has_host() && url.username().is_empty() && url.password().is_none(),
        "mailto" => !url.path().is_empty(),
        _ => false,
    })?;
    Some(Target::Address(url.into()))
}

/// Where an image is, if it may be there: https, and the same for every reader.
pub(super) fn image_address(text: &str) -> Option<String> {
    match address(text)? {
        Target::Address(address) if address.starts_with("https://") => Some(address),
        _ => None,
    }
}
