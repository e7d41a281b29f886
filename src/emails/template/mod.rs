//! Templates: Markdown or HTML with variables, parsed once, written as HTML and as plain text.
//!
//! The order keeps it safe. First each `{{ variable }}` becomes one character that nobody can type (from Unicode's
//! private range, which is taken out of what was typed). Then the text is parsed as Markdown or as HTML, and what came
//! of it is checked. Only when a mail is written do values take the place of those characters, as text. So nothing in
//! a name can be Markdown, HTML, or another variable, and there is no loop and no condition to go wrong.
//!
//! HTML is never passed on: it is taken apart, each part is held against a list of what is allowed, and what is sent
//! is written anew, with every element closed.

mod colour;
mod convert;
mod document;
mod dress;
mod fault;
mod html;
mod lint;
mod markup;
mod piece;
mod plain;
mod source;
mod style;
mod tags;
#[cfg(test)]
mod tests;
mod text;

use super::{Kind, Values, Variable, cut};
use crate::branding::Palette;
pub use convert::as_html;
pub use dress::BUTTON;
pub use fault::{Advice, Fault, Part, What};
use lint::Seen;
use piece::Piece;
use source::Marked;
pub use text::{Format, Text};

/// The most characters of a subject; what is longer is cut off in lists of mails anyway.
pub const LONGEST_SUBJECT: usize = 200;
/// From here on most mail programs show only a part.
pub const LONG_SUBJECT: usize = 78;
/// The most characters of a body, and of a text part.
pub const LONGEST_BODY: usize = 20_000;
/// One variable stands this often in a part at most.
const MOST_TIMES: usize = 20;
/// The most bytes of a part of a mail, without its frame. From half of it on, mail programs show only the beginning.
pub const MOST_BYTES: usize = 200 * 1024;
/// Nobody reads on after so many faults, or so much advice.
const MOST_SAID: usize = 50;

/// A template that may be sent.
#[derive(Clone, Debug)]
pub struct Parsed {
    subject: String,
    body: Vec<Piece>,
    /// The text part, where somebody wrote one; variables are marked.
    plain: Option<String>,
    /// What to look at before it goes out, whatever its colours.
    advice: Vec<Advice>,
    /// Words in colours of their own.
    seen: Vec<Seen>,
}

/// What a template says to one reader, without the frame of the mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    pub subject: String,
    pub html: String,
    pub plain: String,
}

impl Parsed {
    /// Reads a template of a kind.
    ///
    /// # Errors
    /// Everything that must be changed before it can be sent, each with its line.
    pub fn read(kind: Kind, text: &Text) -> Result<Self, Vec<Fault>> {
        let offered = kind.variables();
        let (mut faults, mut advice) = (vec![], vec![]);
        let subject = subject(&offered, &text.subject, &mut faults);
        let (body, seen) = body(kind, text, &mut faults, &mut advice);
        let plain = plain_part(kind, &text.plain, &mut faults);
        lint::subject(&text.subject, &mut advice);
        faults.sort_by_key(|fault| (fault.part, fault.line));
        if !faults.is_empty() {
            return Err(faults);
        }
        let parsed = Self {
            subject,
            body,
            plain,
            advice,
            seen,
        };
        match parsed.longest(kind) > MOST_BYTES {
            true => Err(vec![Fault::new(Part::Body, 0, What::TooLarge)]),
            false => Ok(parsed),
        }
    }

    /// So many bytes a part has with the values that take the most room: what becomes longest in HTML, and as lines of
    /// quotes and lists.
    fn longest(&self, kind: Kind) -> usize {
        let parts = ["\"", "x\n", "\n"].map(|filling| {
            let written = self.write(&Values::longest(kind, filling), "", &Palette::PLATFORM);
            written.html.len().max(written.plain.len())
        });
        parts.into_iter().max().unwrap_or_default()
    }

    /// What to look at before it goes out in these colours; nothing of it is wrong.
    pub fn advice(&self, palette: &Palette) -> Vec<Advice> {
        let mut advice = self.advice.clone();
        for one in self.seen.iter().flat_map(|seen| seen.judge(palette)) {
            if advice.len() < MOST_SAID && !advice.contains(&one) {
                advice.push(one);
            }
        }
        advice
    }

    /// Says it to one reader. `hint` stands above the address that is repeated below a button;
    /// links, buttons and quotes are of this palette.
    pub fn write(&self, values: &Values, hint: &str, palette: &Palette) -> Written {
        Written {
            subject: cut(
                &source::fill(&self.subject, |variable| values.line(variable)),
                LONGEST_SUBJECT,
            ),
            html: html::write(&self.body, values, hint, palette),
            plain: match &self.plain {
                Some(marked) => source::fill(marked, |variable| values.text(variable)),
                None => plain::write(&self.body, values),
            },
        }
    }
}

fn subject(offered: &[Variable], text: &str, faults: &mut Vec<Fault>) -> String {
    let length = text.chars().count();
    if text.trim().is_empty() {
        faults.push(Fault::new(Part::Subject, 0, What::Empty));
    }
    if length > LONGEST_SUBJECT {
        faults.push(Fault::new(Part::Subject, 0, What::TooLong(LONGEST_SUBJECT)));
        return String::new();
    }
    // The link opens something for whoever has it: it does not belong where lists of mails show it.
    let offered: Vec<_> = offered.iter().copied().filter(|one| *one != Variable::Link).collect();
    Marked::of(text, &offered, Part::Subject, faults).0
}

fn body(kind: Kind, text: &Text, faults: &mut Vec<Fault>, advice: &mut Vec<Advice>) -> (Vec<Piece>, Vec<Seen>) {
    if text.body.chars().count() > LONGEST_BODY {
        faults.push(Fault::new(Part::Body, 0, What::TooLong(LONGEST_BODY)));
        return (vec![], vec![]);
    }
    if text.body.trim().is_empty() {
        faults.push(Fault::new(Part::Body, 0, What::Empty));
        return (vec![], vec![]);
    }
    let marked = Marked::of(&text.body, &kind.variables(), Part::Body, faults).0;
    let (body, seen) = match text.format {
        Format::Markdown => (document::read(&marked, faults, advice), vec![]),
        Format::Html => markup::read(&marked, faults, advice),
    };
    if kind.needs_link() && !piece::has_link(&body) {
        faults.push(Fault::new(Part::Body, 0, What::NoLink));
    }
    lint::body(&body, advice);
    (body, seen)
}

/// The text part, unless it is derived.
fn plain_part(kind: Kind, text: &str, faults: &mut Vec<Fault>) -> Option<String> {
    if text.is_empty() {
        return None;
    }
    if text.chars().count() > LONGEST_BODY {
        faults.push(Fault::new(Part::Plain, 0, What::TooLong(LONGEST_BODY)));
        return None;
    }
    let marked = Marked::of(text, &kind.variables(), Part::Plain, faults).0;
    if kind.needs_link() && !marked.chars().any(|c| source::variable(c) == Some(Variable::Link)) {
        faults.push(Fault::new(Part::Plain, 0, What::NoLink));
    }
    Some(marked)
}
