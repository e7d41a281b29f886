//! From HTML (the tokens of the WHATWG standard) to the few things that a mail is made of. What is not on the lists is
//! refused with its line; what is only useless in a mail is left out, and said so.

mod parts;

use super::lint::{Ground, Seen};
use super::piece::{Piece, Shape, words};
use super::source::fill;
use super::tags::{Role, Tag};
use super::{Advice, Fault, MOST_SAID, Part, What};
use crate::emails::Variable;
use crate::emails::values::calm;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{self, BufferQueue, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};
use std::cell::RefCell;

/// Elements in each other, at most.
const DEEPEST: usize = 24;
/// So much of what is wrong is repeated.
const SHOWN: usize = 60;
/// Elements whose content is no HTML.
const RAW: &[&str] = &[
    "script", "style", "title", "textarea", "iframe", "noframes", "noembed", "xmp", "noscript",
];

/// Reads a body whose variables are marked: what it is made of, and its words in colours of their own.
pub(super) fn read(marked: &str, faults: &mut Vec<Fault>, advice: &mut Vec<Advice>) -> (Vec<Piece>, Vec<Seen>) {
    let mut reader = Reader {
        pieces: vec![],
        open: vec![],
        grounds: vec![Ground::default()],
        ends_with_blank: false,
        seen: vec![],
        line: 1,
        faults,
        advice,
    };
    reader.hidden_characters(marked);
    let sink = Sink(RefCell::new(reader));
    let tokenizer = Tokenizer::new(sink, TokenizerOpts::default());
    let input = BufferQueue::default();
    input.push_back(StrTendril::from_slice(marked));
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    tokenizer.sink.0.into_inner().finish()
}

/// The tokenizer talks to something that it does not own.
struct Sink<'a>(RefCell<Reader<'a>>);

impl TokenSink for Sink<'_> {
    type Handle = ();

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<()> {
        let mut reader = self.0.borrow_mut();
        reader.line = usize::try_from(line).unwrap_or(0);
        // What stands in these is not HTML; they are refused, and once is enough.
        let is_raw =
            matches!(&token, Token::TagToken(tag) if tag.kind == TagKind::StartTag && RAW.contains(&&*tag.name));
        reader.take(token);
        match is_raw {
            true => TokenSinkResult::RawData(RawKind::Rawtext),
            false => TokenSinkResult::Continue,
        }
    }
}

/// An element that was begun.
struct Open {
    /// `None`: one that is left out, since it is refused.
    tag: Option<&'static Tag>,
    name: String,
    line: usize,
    /// Where its pieces begin.
    began: usize,
    shape: Option<Shape>,
}

struct Reader<'a> {
    pieces: Vec<Piece>,
    open: Vec<Open>,
    grounds: Vec<Ground>,
    /// Whether the last words, whatever began or ended after them, end with a blank.
    ends_with_blank: bool,
    seen: Vec<Seen>,
    line: usize,
    faults: &'a mut Vec<Fault>,
    advice: &'a mut Vec<Advice>,
}

impl Reader<'_> {
    fn take(&mut self, token: Token) {
        match token {
            Token::CharacterTokens(text) => self.text(&text),
            Token::TagToken(tag) if tag.kind == TagKind::StartTag => self.begin(&tag),
            Token::TagToken(tag) => self.end(&tag.name),
            Token::CommentToken(_) => self.advise(Advice::Comment(self.line)),
            Token::DoctypeToken(_) => self.fault(What::Element("!doctype".into())),
            Token::NullCharacterToken | Token::EOFToken | Token::ParseError(_) => {}
        }
    }

    fn fault(&mut self, what: What) {
        self.fault_at(self.line, what);
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

    /// A number in place of a character could be one that nobody may type: a mark of ours, or one that turns the text.
    fn hidden_characters(&mut self, marked: &str) {
        for (number, line) in marked.split('\n').enumerate() {
            let hidden = line.split("&#").skip(1).find_map(|rest| {
                let (sign, digits, radix) = match rest.strip_prefix(['x', 'X']) {
                    Some(rest) => ("x", rest, 16),
                    None => ("", rest, 10),
                };
                let end = digits.find(|c: char| !c.is_digit(radix)).unwrap_or(digits.len());
                let code = u32::from_str_radix(&digits[..end], radix).ok().and_then(char::from_u32);
                let code = code.filter(|c| *c != '\n' && calm(&c.to_string()).next() != Some(*c));
                code.map(|_| format!("&#{sign}{};", digits[..end].trim_start_matches('0')))
            });
            if let Some(typed) = hidden {
                self.fault_at(number + 1, What::Hidden(typed));
            }
        }
    }

    fn outer(&self) -> Option<&'static Tag> {
        self.open.iter().rev().find_map(|open| open.tag)
    }

    fn text(&mut self, text: &str) {
        // What is inside a refused element is not looked at.
        if self.open.last().is_some_and(|open| open.tag.is_none()) {
            return;
        }
        let is_blank = text.trim().is_empty();
        if self.outer().is_some_and(|tag| !tag.role.takes_words()) {
            if !is_blank {
                self.fault(What::Misplaced(calm(text.trim()).take(SHOWN).collect()));
            }
            return;
        }
        if !is_blank {
            let ground = self.grounds.last().copied().unwrap_or_default();
            self.seen.extend(ground.with_words(self.line));
        }
        let is_code = self
            .open
            .iter()
            .take(DEEPEST)
            .any(|open| open.tag.is_some_and(|tag| tag.role == Role::Code));
        let text = if is_code { text.to_owned() } else { self.collapsed(text) };
        if !text.is_empty() {
            self.ends_with_blank = text.ends_with(' ');
        }
        words(&text, &mut self.pieces);
    }

    /// Any blanks are one, and none at the beginning of a line.
    fn collapsed(&self, text: &str) -> String {
        let mut before_is_blank = match self.pieces.last() {
            Some(Piece::Words(words)) => words.ends_with(' '),
            Some(Piece::Begin(Shape::Element(element)) | Piece::End(Shape::Element(element))) => {
                !matches!(element.tag.role, Role::Inline | Role::Link) || self.ends_with_blank
            }
            Some(Piece::Break | Piece::Rule(_)) | None => true,
            _ => false,
        };
        let mut collapsed = String::with_capacity(text.len());
        for c in text.chars() {
            let is_blank = c.is_ascii_whitespace();
            if !is_blank {
                collapsed.push(c);
            } else if !before_is_blank {
                collapsed.push(' ');
            }
            before_is_blank = is_blank;
        }
        collapsed
    }

    fn begin(&mut self, token: &tokenizer::Tag) {
        let name = token.name.to_string();
        let ground = *self.grounds.last().unwrap_or(&Ground::default());
        if matches!(name.as_str(), "br" | "hr" | "img") {
            return self.lone(&name, token);
        }
        let found = Tag::find(&name);
        match found {
            None => self.fault(What::Element(shown(&name))),
            Some(_) if token.self_closing => self.fault(What::NotClosed(name.clone())),
            Some(tag) if !tag.may_be_in(self.outer()) => self.fault(What::Nesting(name.clone())),
            Some(tag) if tag.role == Role::Link && self.open.iter().any(|open| open.name == "a") => {
                self.fault(What::Nesting(name.clone()));
            }
            Some(_) if self.open.len() == DEEPEST => self.fault(What::TooDeep),
            Some(_) => {}
        }
        let mut ground = ground;
        let shape = found.map(|tag| {
            let (element, style) = self.element(tag, token);
            ground = ground.under(tag.name, element.dress, &style);
            Shape::Element(Box::new(element))
        });
        self.grounds.push(ground);
        let began = self.pieces.len();
        self.pieces.extend(shape.clone().map(Piece::Begin));
        self.open.push(Open {
            tag: found,
            name,
            line: self.line,
            began,
            shape,
        });
    }

    fn end(&mut self, name: &str) {
        // Browsers read `</br>` and `</p>` as elements of their own; here they end nothing.
        let Some(at) = self.open.iter().rposition(|open| open.name == name) else {
            return self.fault(What::NotOpened(shown(name)));
        };
        while self.open.len() > at {
            let Some(open) = self.open.pop() else { return };
            if open.name != name {
                self.fault_at(open.line, What::NotClosed(shown(&open.name)));
            }
            self.close(open);
        }
    }

    fn close(&mut self, open: Open) {
        self.grounds.pop();
        if open.tag.is_some_and(|tag| tag.role == Role::Link) && !super::piece::has_words(&self.pieces[open.began..]) {
            self.fault_at(open.line, What::NoWords);
        }
        self.pieces.extend(open.shape.map(Piece::End));
    }

    fn finish(mut self) -> (Vec<Piece>, Vec<Seen>) {
        while let Some(open) = self.open.pop() {
            self.fault_at(open.line, What::NotClosed(shown(&open.name)));
            self.close(open);
        }
        (self.pieces, self.seen)
    }

    /// What has no end.
    fn lone(&mut self, name: &str, token: &tokenizer::Tag) {
        if self.outer().is_some_and(|tag| !tag.role.takes_words()) {
            return self.fault(What::Nesting(name.to_owned()));
        }
        self.ends_with_blank = false;
        match name {
            "img" => self.image(token),
            "hr" if self.outer().is_some_and(|tag| tag.role == Role::Words) => {
                self.fault(What::Nesting(name.to_owned()))
            }
            _ => {
                let mut css = String::new();
                for attribute in &token.attrs {
                    match &*attribute.name.local {
                        "style" => css = self.style(&attribute.value).css,
                        other => self.attribute(other),
                    }
                }
                let rule = (!css.is_empty()).then_some(css);
                self.pieces
                    .push(if name == "br" { Piece::Break } else { Piece::Rule(rule) });
            }
        }
    }
}

/// What was typed, short and harmless, for a sentence.
fn shown(text: &str) -> String {
    calm(&fill(text, Variable::placeholder)).take(SHOWN).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_all(body: &str) -> (Vec<Piece>, Vec<Fault>) {
        let (mut faults, mut advice) = (vec![], vec![]);
        (read(body, &mut faults, &mut advice).0, faults)
    }

    #[test]
    fn what_is_wrong_leaves_pieces_that_still_fit_together() {
        for body in [
            "<p><b>x</p>y",
            "</td></tr></table>",
            "<table><tr><td>",
            "<p><p>",
            "<a><a>",
            "<x><p>y",
        ] {
            let (pieces, faults) = read_all(body);
            assert!(!faults.is_empty(), "{body}");
            let begun = pieces.iter().filter(|piece| matches!(piece, Piece::Begin(_))).count();
            let ended = pieces.iter().filter(|piece| matches!(piece, Piece::End(_))).count();
            assert_eq!(begun, ended, "{body}: {pieces:?}");
        }
    }
}
