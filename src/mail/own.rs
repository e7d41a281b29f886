//! The frame around words that somebody wrote: the same as around our own.

use crate::branding::Letterhead;
use crate::emails::template::{Parsed, Written};
use crate::emails::{Language, Values};
use crate::web::Words;
use askama::Template;

#[derive(Template)]
#[template(path = "mail/own.html")]
struct HtmlPart<'a> {
    t: Words,
    language: Language,
    subject: &'a str,
    content: &'a str,
    scheme: Scheme,
    look: &'a Letterhead,
}

/// In which colours a mail is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// Those of the reader's mail program.
    Reader,
    Light,
    Dark,
}

impl Scheme {
    /// The condition under which the dark ones hold.
    fn when_dark(self) -> &'static str {
        match self {
            Self::Reader => "@media (prefers-color-scheme: dark)",
            Self::Light => "@media not all",
            Self::Dark => "@media all",
        }
    }
}

#[derive(Template)]
#[template(path = "mail/own.txt", escape = "none")]
struct TextPart<'a> {
    t: Words,
    content: &'a str,
    look: &'a Letterhead,
}

/// A mail that is ready to be sent or shown.
#[derive(Clone, Debug)]
pub struct Composed {
    pub subject: String,
    pub html: String,
    pub text: String,
}

/// Says a template to one reader.
pub fn compose(
    template: &Parsed,
    language: Language,
    values: &Values,
    scheme: Scheme,
    look: &Letterhead,
) -> Result<Composed, askama::Error> {
    let t = language.words();
    let Written { subject, html, plain } = template.write(values, t.mail_link_hint(), &look.palette());
    Ok(Composed {
        html: HtmlPart {
            t,
            language,
            subject: &subject,
            content: &html,
            scheme,
            look,
        }
        .render()?,
        text: TextPart {
            t,
            content: &plain,
            look,
        }
        .render()?,
        subject,
    })
}
