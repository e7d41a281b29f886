//! From Markdown (CommonMark 0.31 with strikethrough) to the few things that a mail is made of.

use super::piece::{Piece, Shape, Target, address, has_words, image_address, words};
use super::{Advice, Fault, MOST_SAID, Part, What};
use crate::emails::Variable;
use crate::emails::values::calm;
use pulldown_cmark::{CodeBlockKind, Event, LinkType, Options, Parser, Tag, TagEnd};
use std::ops::Range;

/// Quotes and lists in each other, at most.
const DEEPEST: usize = 6;
/// Emphasis and links in each other, at most.
const MOST_MARKED: usize = 6;
/// So much of a wrong address is repeated.
const SHOWN: usize = 60;

/// Reads a body whose variables are marked.
pub(super) fn read(marked: &str, faults: &mut Vec<Fault>, advice: &mut Vec<Advice>) -> Vec<Piece> {
    let mut reader = Reader {
        marked,
        line_ends: marked.match_indices('\n').map(|(at, _)| at).collect(),
        pieces: vec![],
        open: vec![],
        depth: 0,
        marks: 0,
        faults,
        advice,
    };
    for (event, place) in Parser::new_ext(marked, Options::ENABLE_STRIKETHROUGH).into_offset_iter() {
        reader.take(event, &place);
    }
    reader.pieces
}

/// Something that was begun.
struct Open {
    /// `None`: something that is left out.
    shape: Option<Shape>,
    /// Where its pieces begin.
    began: usize,
    line: usize,
    /// Where an image is.
    image: Option<String>,
}

struct Reader<'a> {
    marked: &'a str,
    /// Where each line ends.
    line_ends: Vec<usize>,
    pieces: Vec<Piece>,
    /// What is open.
    open: Vec<Open>,
    /// Quotes and lists that are open.
    depth: usize,
    /// Emphasis and links that are open.
    marks: usize,
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
                words(&text, &mut self.pieces);
            }
            Event::Code(text) => {
                self.pieces.push(Piece::Begin(Shape::Code));
                words(&text, &mut self.pieces);
                self.pieces.push(Piece::End(Shape::Code));
            }
            Event::Html(text) | Event::InlineHtml(text) => {
                self.advise(Advice::Html(self.line(place)));
                words(&text, &mut self.pieces);
            }
            Event::SoftBreak | Event::HardBreak => self.pieces.push(Piece::Break),
            Event::Rule => self.pieces.push(Piece::Rule(None)),
            // Not switched on: formulas, footnotes, tasks.
            _ => {}
        }
    }

    fn line(&self, place: &Range<usize>) -> usize {
        self.line_ends.partition_point(|end| *end < place.start) + 1
    }

    fn fault(&mut self, place: &Range<usize>, what: What) {
        self.fault_at(self.line(place), what);
    }

    fn fault_at(&mut self, line: usize, what: What) {
        let fault = Fault::new(Part::Body, line, what);
        if self.faults.len() < MOST_SAID && !self.faults.contains(&fault) {
            self.faults.push(fault);
        }
    }

    fn advise(&mut self, advice: Advice) {
        if self.advice.len() < MOST_SAID && !self.advice.contains(&advice) {
            self.advice.push(advice);
        }
    }

    fn begin(&mut self, tag: Tag<'_>, place: &Range<usize>) {
        let mut image = None;
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
            Tag::Image { dest_url, .. } => {
                image = image_address(&dest_url);
                if image.is_none() {
                    self.fault(place, What::ImageAddress(shown(&dest_url)));
                }
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
        if shape.as_ref().is_some_and(is_mark) {
            self.marks += 1;
            if self.marks > MOST_MARKED {
                self.fault(place, What::TooDeep);
            }
        }
        self.open.push(Open {
            shape: shape.clone(),
            began: self.pieces.len(),
            line: self.line(place),
            image,
        });
        if let Some(shape) = shape {
            self.pieces.push(Piece::Begin(shape));
        }
    }

    fn end(&mut self, end: TagEnd) {
        let Some(open) = self.open.pop() else { return };
        if matches!(end, TagEnd::Image) {
            return self.image(open);
        }
        let Open { shape, began, line, .. } = open;
        let Some(shape) = shape else { return };
        if matches!(end, TagEnd::BlockQuote(_) | TagEnd::List(_)) {
            self.depth -= 1;
        }
        if is_mark(&shape) {
            self.marks -= 1;
        }
        if matches!(shape, Shape::Link(_)) && !has_words(&self.pieces[began..]) {
            self.fault_at(line, What::NoWords);
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

    /// What stands between the brackets is what it shows.
    fn image(&mut self, open: Open) {
        let inside: Vec<Piece> = self.pieces.drain(open.began..).collect();
        let text = |piece: &Piece| match piece {
            Piece::Words(words) => words.clone(),
            Piece::Break => " ".to_owned(),
            _ => String::new(),
        };
        let words = inside.iter().map(text).collect::<String>().trim().to_owned();
        if inside.iter().any(|piece| matches!(piece, Piece::Variable(_))) {
            self.fault_at(open.line, What::ImageVariable);
        } else if words.is_empty() {
            self.fault_at(open.line, What::NoImageWords);
        }
        if let Some(address) = open.image {
            self.advise(Advice::Images);
            self.pieces.push(Piece::Image {
                address,
                words,
                css: String::new(),
                width: None,
            });
        }
    }

    /// Where a link leads, if it may.
    fn target(&mut self, kind: LinkType, text: &str, place: &Range<usize>) -> Option<Target> {
        let text = match kind {
            LinkType::Email => format!("mailto:{text}"),
            _ => text.to_owned(),
        };
        let target = address(&text);
        if target.is_none() {
            self.fault(place, What::Address(shown(&text)));
        }
        target
    }
}

fn is_mark(shape: &Shape) -> bool {
    matches!(shape, Shape::Emphasis | Shape::Strong | Shape::Strike | Shape::Link(_))
}

/// What was typed, short and harmless, for a sentence.
fn shown(text: &str) -> String {
    let shown = super::source::fill(text, Variable::placeholder);
    calm(&shown).take(SHOWN).collect()
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
