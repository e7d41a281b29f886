//! What is wrong with a template, in words for people who are no developers.

use crate::branding::ratio_in_words;
use crate::web::Words;

/// Where something is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    Subject,
    Body,
    /// The text part that somebody wrote.
    Plain,
}

impl Part {
    /// The field of the form.
    pub fn field(self) -> &'static str {
        match self {
            Self::Subject => "subject",
            Self::Body => "body",
            Self::Plain => "plain",
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
    /// An image from anywhere but an https address; what was typed.
    ImageAddress(String),
    /// An image of which nobody hears what it shows.
    NoImageWords,
    /// An image's words are the same for every reader.
    ImageVariable,
    /// An image that nobody can see.
    TinyImage,
    /// Lists in lists in lists, or emphasis in emphasis.
    TooDeep,
    /// A variable again and again; which one.
    TooOften(String),
    /// With long values the mail would be larger than [`super::MOST_BYTES`].
    TooLarge,
    /// An element that mails do not have.
    Element(String),
    /// An attribute that mails do not have, or a value that it cannot have.
    Attribute(String),
    /// A declaration that a style cannot have.
    Style(String),
    /// An element without its end.
    NotClosed(String),
    /// An end without its element.
    NotOpened(String),
    /// An element where it cannot stand.
    Nesting(String),
    /// Words where none can stand.
    Misplaced(String),
    /// A number that stands for a character which nobody sees; what was typed.
    Hidden(String),
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
            (What::Empty, _) => t.emails_fault_no_body().to_owned(),
            (What::TooLong(most), Part::Subject) => t.emails_fault_long_subject(*most),
            (What::TooLong(most), Part::Body) => t.emails_fault_long_body(*most),
            (What::TooLong(most), Part::Plain) => t.emails_fault_long_plain(*most),
            (What::Unknown(name), _) => t.emails_fault_unknown(name.as_str()),
            (What::Unclosed, _) => t.emails_fault_unclosed().to_owned(),
            (What::NoLink, Part::Plain) => t.emails_fault_no_link_plain("{{ link }}"),
            (What::NoLink, _) => t.emails_fault_no_link("{{ link }}"),
            (What::Address(address), _) => t.emails_fault_address(address.as_str()),
            (What::NoWords, _) => t.emails_fault_no_words().to_owned(),
            (What::ImageAddress(address), _) => t.emails_fault_image_address(address.as_str()),
            (What::NoImageWords, _) => t.emails_fault_no_image_words().to_owned(),
            (What::ImageVariable, _) => t.emails_fault_image_variable().to_owned(),
            (What::TinyImage, _) => t.emails_fault_tiny_image().to_owned(),
            (What::TooDeep, _) => t.emails_fault_too_deep().to_owned(),
            (What::TooOften(name), _) => t.emails_fault_too_often(super::MOST_TIMES, name.as_str()),
            (What::TooLarge, _) => t.emails_fault_too_large(super::MOST_BYTES / 1024),
            (html, _) => html_sentence(html, t),
        };
        match (self.part, self.line) {
            (Part::Body | Part::Plain, line) if line > 0 => t.emails_fault_line(text, line),
            _ => text,
        }
    }
}

/// What only HTML can get wrong.
fn html_sentence(what: &What, t: Words) -> String {
    match what {
        What::Element(name) => match name.as_str() {
            "html" | "head" | "body" | "meta" | "title" | "!doctype" => t.emails_fault_document(name.as_str()),
            _ => t.emails_fault_element(name.as_str()),
        },
        What::Attribute(name) => t.emails_fault_attribute(name.as_str()),
        What::Style(declaration) => t.emails_fault_style(declaration.as_str()),
        What::NotClosed(name) => t.emails_fault_not_closed(name.as_str()),
        What::NotOpened(name) => t.emails_fault_not_opened(name.as_str()),
        What::Nesting(name) => t.emails_fault_nesting(name.as_str()),
        What::Misplaced(words) => t.emails_fault_misplaced(words.as_str()),
        What::Hidden(typed) => t.emails_fault_hidden(typed.as_str()),
        // Everything else has its sentence above.
        _ => String::new(),
    }
}

/// Something to look at; the template can be sent as it is.
#[derive(Clone, Debug, PartialEq)]
pub enum Advice {
    LongSubject,
    /// Capitals, or more than one exclamation mark.
    Shouting,
    /// More than so many characters.
    LongBody(usize),
    /// HTML on this line of Markdown is shown as it was typed.
    Html(usize),
    /// A comment on this line is left out.
    Comment(usize),
    /// An attribute that does nothing in a mail is left out.
    LeftOut(usize, String),
    /// Images are fetched by whoever reads the mail.
    Images,
    /// A link whose words say nothing by themselves.
    EmptyLink(String),
    /// Line, contrast, and what it should be.
    Contrast(usize, f64, f64),
    /// The same in dark mail programs.
    DarkContrast(usize, f64, f64),
}

impl Advice {
    /// In a sentence.
    pub fn sentence(&self, t: Words) -> String {
        match self {
            Self::LongSubject => t.emails_advice_long_subject(super::LONG_SUBJECT),
            Self::Shouting => t.emails_advice_shouting().to_owned(),
            Self::LongBody(most) => t.emails_advice_long_body(*most),
            Self::Html(line) => t.emails_advice_html(*line),
            Self::Comment(line) => t.emails_advice_comment(*line),
            Self::LeftOut(line, name) => t.emails_advice_left_out(*line, name.as_str()),
            Self::Images => t.emails_advice_images().to_owned(),
            Self::EmptyLink(words) => t.emails_advice_empty_link(words.as_str()),
            Self::Contrast(line, ratio, least) => {
                t.emails_advice_contrast(t.decimal(*least, 1), *line, ratio_in_words(*ratio, t))
            }
            Self::DarkContrast(line, ratio, least) => {
                t.emails_advice_dark_contrast(t.decimal(*least, 1), *line, ratio_in_words(*ratio, t))
            }
        }
    }
}
