//! Templates: Markdown with variables, parsed once, written as HTML and as plain text.
//!
//! The order keeps it safe. First each `{{ variable }}` becomes one character that nobody can type (from Unicode's
//! private range, which is taken out of what was typed). Then the text is parsed as Markdown, and what came of it is
//! checked. Only when a mail is written do values take the place of those characters, as text. So nothing in a name
//! can be Markdown, HTML, or another variable, and there is no loop and no condition to go wrong.

mod document;
mod fault;
mod html;
mod plain;
mod source;
#[cfg(test)]
mod tests;

use super::values::calm;
use super::{Kind, Values, Variable};
use crate::branding::Palette;
use document::Piece;
pub use fault::{Advice, Fault, Part, What};
use source::Marked;

/// The most characters of a subject; what is longer is cut off in lists of mails anyway.
pub const LONGEST_SUBJECT: usize = 200;
/// From here on most mail programs show only a part.
pub const LONG_SUBJECT: usize = 78;
/// The most characters of a body.
pub const LONGEST_BODY: usize = 20_000;

/// The words of a template as they were typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Text {
    pub subject: String,
    pub body: String,
}

impl Text {
    /// With line breaks as one character, and without anything that could not be seen.
    pub fn typed(subject: &str, body: &str) -> Self {
        let body = body.replace("\r\n", "\n").replace('\r', "\n");
        Self {
            subject: calm(subject)
                .map(|c| if c == '\n' { ' ' } else { c })
                .collect::<String>()
                .trim()
                .to_owned(),
            body: calm(&body).collect::<String>().trim().to_owned(),
        }
    }
}

/// A template that may be sent.
#[derive(Clone, Debug)]
pub struct Parsed {
    subject: String,
    body: Vec<Piece>,
    /// What to look at before it goes out; nothing of it is wrong.
    pub advice: Vec<Advice>,
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
        let mut faults = vec![];
        let subject = subject(&offered, &text.subject, &mut faults);
        let mut body = vec![];
        let mut advice = vec![];
        if text.body.chars().count() > LONGEST_BODY {
            faults.push(Fault::new(Part::Body, 0, What::TooLong(LONGEST_BODY)));
        } else if text.body.trim().is_empty() {
            faults.push(Fault::new(Part::Body, 0, What::Empty));
        } else {
            let marked = Marked::of(&text.body, &offered, Part::Body, &mut faults);
            body = document::read(&marked.0, &mut faults, &mut advice);
            if kind.needs_link() && !document::has_link(&body) {
                faults.push(Fault::new(Part::Body, 0, What::NoLink));
            }
        }
        if text.subject.chars().count() > LONG_SUBJECT {
            advice.push(Advice::LongSubject);
        }
        faults.sort_by_key(|fault| (fault.part == Part::Body, fault.line));
        match faults.is_empty() {
            true => Ok(Self { subject, body, advice }),
            false => Err(faults),
        }
    }

    /// Says it to one reader. `hint` stands above the address that is repeated below a button;
    /// links and buttons are of this palette.
    pub fn write(&self, values: &Values, hint: &str, palette: &Palette) -> Written {
        Written {
            subject: source::fill(&self.subject, |variable| values.line(variable)),
            html: html::write(&self.body, values, hint, palette),
            plain: plain::write(&self.body, values),
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
