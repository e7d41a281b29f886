//! From Markdown (CommonMark 0.31 with strikethrough) to the few things that a mail is made of.

use super::source::variable;
use super::{Advice, Fault, Part, What};
use crate::emails::Variable;
use crate::emails::values::calm;
use pulldown_cmark::{CodeBlockKind, Event, LinkType, Options, Parser, Tag, TagEnd};
use std::ops::Range;
use url::Url;

/// Quotes and lists in each other, at most.
const DEEPEST: usize = 6;
/// So much of a wrong address is repeated.
const SHOWN: usize = 60;

/// Nobody reads on after so many faults.
const MOST_SAID: usize = 50;

/// A part of a body, in the order of reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    Begin(Shape),
    End(Shape),
    Words(String),
    Variable(Variable),
    Break,
    Rule,
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
    pieces.iter().any(|piece| {
        matches!(
            piece,
            Piece::Variable(Variable::Link) | Piece::Begin(Shape::Link(Target::Own) | Shape::Button)
        )
    })
}

/// Reads a body whose variables are marked.
pub(super) fn read(marked: &str, faults: &mut Vec<Fault>, advice: &mut Vec<Advice>) -> Vec<Piece> {
    let mut reader = Reader {
        marked,
        pieces: vec![],
        open: vec![],
        depth: 0,
        faults,
        advice,
    };
    for (event, place) in Parser::new_ext(marked, Options::ENABLE_STRIKETHROUGH).into_offset_iter() {
        reader.take(event, &place);
    }
    reader.pieces
}

struct Reader<'a> {
    marked: &'a str,
    pieces: Vec<Piece>,
    /// What is open, and where it began. `None`: something that is left out.
    open: Vec<(Option<Shape>, usize)>,
    depth: usize,
    faults: &'a mut Vec<Fault>,
    advice: &'a mut Vec<Advice>,
}

impl Reader<'_> {
    fn take(&mut self, event: Event<'_>, place: &Range<usize>) {
        match event {
            Event::Start(tag) => self.begin(tag, place),
            Event::End(end) => self.end(end),
            Event::Text(text) => {
                // What was written as an entity could be a character that nobody may type.
                let as_typed = self.marked.get(place.clone()) == Some(&text);
                let text = if as_typed {
                    text.into_string()
                } else {
                    calm(&text).collect()
                };
                self.words(&text);
            }
            Event::Code(text) => {
                self.pieces.push(Piece::Begin(Shape::Code));
                self.words(&text);
                self.pieces.push(Piece::End(Shape::Code));
            }
            Event::Html(text) | Event::InlineHtml(text) => {
                if self.advice.len() < MOST_SAID {
                    self.advise(Advice::Html(self.line(place)));
                }
                self.words(&text);
            }
            Event::SoftBreak | Event::HardBreak => self.pieces.push(Piece::Break),
            Event::Rule => self.pieces.push(Piece::Rule),
            // Not switched on: formulas, footnotes, tasks.
            _ => {}
        }
    }

    fn line(&self, place: &Range<usize>) -> usize {
        let before = self.marked.get(..place.start).unwrap_or_default();
        before.matches('\n').count() + 1
    }

    fn fault(&mut self, place: &Range<usize>, what: What) {
        if self.faults.len() >= MOST_SAID {
            return;
        }
        let fault = Fault::new(Part::Body, self.line(place), what);
        if !self.faults.contains(&fault) {
            self.faults.push(fault);
        }
    }

    fn advise(&mut self, advice: Advice) {
        if !self.advice.contains(&advice) {
            self.advice.push(advice);
        }
    }

    fn words(&mut self, text: &str) {
        let mut words = String::new();
        for c in text.chars() {
            match variable(c) {
                Some(variable) => {
                    if !words.is_empty() {
                        self.pieces.push(Piece::Words(std::mem::take(&mut words)));
                    }
                    self.pieces.push(Piece::Variable(variable));
                }
                None => words.push(c),
            }
        }
        if !words.is_empty() {
            self.pieces.push(Piece::Words(words));
        }
    }

    fn begin(&mut self, tag: Tag<'_>, place: &Range<usize>) {
        let shape = match tag {
            Tag::Paragraph => Some(Shape::Paragraph),
            Tag::Heading { level, .. } => Some(Shape::Heading((level as u8).min(3))),
            Tag::BlockQuote(_) => Some(Shape::Quote),
            Tag::CodeBlock(CodeBlockKind::Indented | CodeBlockKind::Fenced(_)) => Some(Shape::CodeBlock),
            // HTML is words; they stand in a paragraph of their own.
            Tag::HtmlBlock => Some(Shape::Paragraph),
            Tag::List(None) => Some(Shape::Bullets),
            Tag::List(Some(first)) => Some(Shape::Numbers(first)),
            Tag::Item => Some(Shape::Item),
            Tag::Emphasis => Some(Shape::Emphasis),
            Tag::Strong => Some(Shape::Strong),
            Tag::Strikethrough => Some(Shape::Strike),
            Tag::Link {
                link_type, dest_url, ..
            } => self.target(link_type, &dest_url, place).map(Shape::Link),
            Tag::Image { .. } => {
                self.fault(place, What::Image);
                None
            }
            // Not switched on: tables, footnotes, definitions, metadata.
            _ => None,
        };
        if matches!(shape, Some(Shape::Quote | Shape::Bullets | Shape::Numbers(_))) {
            self.depth += 1;
            if self.depth > DEEPEST {
                self.fault(place, What::TooDeep);
            }
        }
        self.open.push((shape.clone(), self.pieces.len()));
        if let Some(shape) = shape {
            self.pieces.push(Piece::Begin(shape));
        }
    }

    fn end(&mut self, end: TagEnd) {
        let Some((shape, began)) = self.open.pop() else { return };
        let Some(shape) = shape else { return };
        if matches!(end, TagEnd::BlockQuote(_) | TagEnd::List(_)) {
            self.depth -= 1;
        }
        if let Shape::Link(_) = shape {
            self.named(began);
        }
        let shape = match shape {
            Shape::Paragraph if is_button(&self.pieces[began + 1..]) => {
                self.pieces.pop();
                self.pieces.remove(began + 1);
                self.pieces[began] = Piece::Begin(Shape::Button);
                Shape::Button
            }
            other => other,
        };
        self.pieces.push(Piece::End(shape));
    }

    /// A link has words to press.
    fn named(&mut self, began: usize) {
        let has_words = self.pieces[began + 1..].iter().any(|piece| match piece {
            Piece::Words(words) => !words.trim().is_empty(),
            Piece::Variable(_) => true,
            _ => false,
        });
        if !has_words {
            // Where it stands is known by the pieces before it alone; the sentence does without the line.
            let fault = Fault::new(Part::Body, 0, What::NoWords);
            if !self.faults.contains(&fault) {
                self.faults.push(fault);
            }
        }
    }

    /// Where a link leads, if it may.
    fn target(&mut self, kind: LinkType, address: &str, place: &Range<usize>) -> Option<Target> {
        let mut letters = address.chars();
        if letters.next().and_then(variable) == Some(Variable::Link) && letters.next().is_none() {
            return Some(Target::Own);
        }
        let address = match kind {
            LinkType::Email => format!("mailto:{address}"),
            _ => address.to_owned(),
        };
        let has_variable = address.chars().any(|c| variable(c).is_some());
        let url = Url::parse(&address).ok().filter(|url| match url.scheme() {
            "http" | "https" => url.has_host() && url.username().is_empty() && url.password().is_none(),
            "mailto" => !url.path().is_empty(),
            _ => false,
        });
        match url {
            Some(url) if !has_variable => Some(Target::Address(url.into())),
            _ => {
                let shown = super::source::fill(&address, Variable::placeholder);
                let shown = calm(&shown).take(SHOWN).collect();
                self.fault(place, What::Address(shown));
                None
            }
        }
    }
}

/// Whether the pieces of a paragraph are one link to the mail's own address.
fn is_button(inside: &[Piece]) -> bool {
    let [
        Piece::Begin(Shape::Link(Target::Own)),
        words @ ..,
        Piece::End(Shape::Link(Target::Own)),
    ] = inside
    else {
        return false;
    };
    !words.iter().any(|piece| matches!(piece, Piece::Begin(Shape::Link(_))))
}
