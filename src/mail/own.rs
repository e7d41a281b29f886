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
    always_dark: bool,
    look: &'a Letterhead,
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

/// Says a template to one reader. `always_dark`: as a dark mail program shows it, whatever this one does.
pub fn compose(
    template: &Parsed,
    language: Language,
    values: &Values,
    always_dark: bool,
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
            always_dark,
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
