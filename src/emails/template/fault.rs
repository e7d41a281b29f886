//! What is wrong with a template, in words for people who are no developers.

use crate::web::Words;

/// Where something is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Subject,
    Body,
}

impl Part {
    /// The field of the form.
    pub fn field(self) -> &'static str {
        match self {
            Self::Subject => "subject",
            Self::Body => "body",
        }
    }
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    Empty,
    /// Longer than so many characters.
    TooLong(usize),
    /// Not a variable of this kind; what was typed.
    Unknown(String),
    /// `{{` without `}}` on its line.
    Unclosed,
    /// The link without which the mail is of no use.
    NoLink,
    /// A link to anything but http, https and mailto; its address.
    Address(String),
    /// A link without words.
    NoWords,
    /// Images are not mailed.
    Image,
    /// Lists in lists in lists.
    TooDeep,
}

/// Something that must be changed before the template can be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub part: Part,
    /// From 1; 0: the whole of it.
    pub line: usize,
    pub what: What,
}

impl Fault {
    pub(super) fn new(part: Part, line: usize, what: What) -> Self {
        Self { part, line, what }
    }

    /// In a sentence, with the line of a body.
    pub fn sentence(&self, t: Words) -> String {
        let text = match (&self.what, self.part) {
            (What::Empty, Part::Subject) => t.emails_fault_no_subject().to_owned(),
            (What::Empty, Part::Body) => t.emails_fault_no_body().to_owned(),
            (What::TooLong(most), Part::Subject) => t.emails_fault_long_subject(*most),
            (What::TooLong(most), Part::Body) => t.emails_fault_long_body(*most),
            (What::Unknown(name), _) => t.emails_fault_unknown(name.as_str()),
            (What::Unclosed, _) => t.emails_fault_unclosed().to_owned(),
            (What::NoLink, _) => t.emails_fault_no_link("{{ link }}"),
            (What::Address(address), _) => t.emails_fault_address(address.as_str()),
            (What::NoWords, _) => t.emails_fault_no_words().to_owned(),
            (What::Image, _) => t.emails_fault_image().to_owned(),
            (What::TooDeep, _) => t.emails_fault_too_deep().to_owned(),
        };
        match (self.part, self.line) {
            (Part::Body, line) if line > 0 => t.emails_fault_line(text, line),
            _ => text,
        }
    }
}

/// Something to look at; the template can be sent as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Advice {
    LongSubject,
    /// HTML on this line is shown as it was typed.
    Html(usize),
}

impl Advice {
    /// In a sentence.
    pub fn sentence(self, t: Words) -> String {
        match self {
            Self::LongSubject => t.emails_advice_long_subject(super::LONG_SUBJECT),
            Self::Html(line) => t.emails_advice_html(line),
        }
    }
}
