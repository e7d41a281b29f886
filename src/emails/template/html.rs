//! The HTML part. Mail programs want their styles at each element.

use super::dress;
use super::piece::{Element, Piece, Shape, Target};
use super::tags::Role;
use crate::branding::{Palette, Paper};
use crate::emails::{Values, Variable};

/// What is being written.
#[derive(Default)]
struct Open {
    html: String,
    /// There is something to see in it.
    seen: bool,
    /// A variable had its chance to say something.
    asked: bool,
}

impl Open {
    /// Whether an element would be there for nothing. One that never had anything to say, such as a coloured strip, was
    /// meant to be empty; and a table keeps its columns.
    fn is_idle(&self, shape: &Shape) -> bool {
        match shape {
            Shape::Element(element) => {
                self.asked
                    && !self.seen
                    && !matches!(element.tag.role, Role::Table | Role::Rows | Role::Row | Role::Cell)
            }
            _ => !self.seen,
        }
    }
}

/// Everything between the frame of the mail. What says nothing to this reader, such as the quote of a message that
/// nobody wrote, is left out.
pub(super) fn write(pieces: &[Piece], values: &Values, hint: &str, palette: &Palette) -> String {
    let (own, line) = (dress::link(palette), Paper::MAIL.line.light);
    let mut open = vec![Open::default()];
    for piece in pieces {
        let here = open.last_mut().expect("the ground is always there");
        match piece {
            Piece::Begin(_) => open.push(Open::default()),
            Piece::Words(words) => {
                escape(words, &mut here.html);
                here.seen |= !words.trim().is_empty();
            }
            Piece::Variable(Variable::Link) => {
                let link = escaped(&values.text(Variable::Link));
                here.html +=
                    &format!("<a class=\"own\" href=\"{link}\" style=\"{own};word-break:break-all\">{link}</a>");
                here.seen = true;
            }
            Piece::Variable(variable) => {
                let value = values.text(*variable);
                here.asked = true;
                here.seen |= !value.trim().is_empty();
                for (number, line) in value.lines().enumerate() {
                    if number > 0 {
                        here.html += "<br>";
                    }
                    escape(line, &mut here.html);
                }
            }
            Piece::Break => here.html += "<br>",
            Piece::Rule(css) => {
                here.html += &match css {
                    Some(css) => format!("<hr style=\"{css}\">"),
                    None => format!("<hr class=\"line\" style=\"margin:24px 0;border:0;border-top:1px solid {line}\">"),
                };
            }
            Piece::Image {
                address,
                words,
                css,
                width,
            } => {
                here.html += &image(address, words, css, *width);
                here.seen = true;
            }
            Piece::End(shape) => {
                let done = open.pop().expect("what ends has begun");
                let here = open.last_mut().expect("the ground is always there");
                (here.seen, here.asked) = (here.seen | done.seen, here.asked | done.asked);
                if !done.is_idle(shape) {
                    here.html += &surround(shape, &done.html, values, hint, palette);
                }
            }
        }
    }
    open.pop().map(|ground| ground.html).unwrap_or_default()
}

fn surround(shape: &Shape, inside: &str, values: &Values, hint: &str, palette: &Palette) -> String {
    let (own, quiet) = (dress::link(palette), Paper::MAIL.quiet.light);
    match shape {
        Shape::Paragraph => format!("<p style=\"margin:0 0 16px\">{inside}</p>\n"),
        Shape::Heading(level) => {
            let size = 24 - 3 * level;
            format!("<h{level} style=\"margin:24px 0 12px;font-size:{size}px;line-height:1.3\">{inside}</h{level}>\n")
        }
        Shape::Quote => format!(
            "<blockquote class=\"quiet quote\" style=\"{}\">{inside}</blockquote>\n",
            dress::quote(palette)
        ),
        Shape::Bullets => format!("<ul style=\"margin:0 0 16px;padding:0 24px\">{inside}</ul>\n"),
        Shape::Numbers(first) => {
            format!("<ol start=\"{first}\" style=\"margin:0 0 16px;padding:0 24px\">{inside}</ol>\n")
        }
        Shape::Item => format!("<li style=\"margin:0 0 4px\">{inside}</li>\n"),
        Shape::Strong => format!("<strong>{inside}</strong>"),
        Shape::Emphasis => format!("<em>{inside}</em>"),
        Shape::Strike => format!("<s>{inside}</s>"),
        Shape::Code => format!("<code>{inside}</code>"),
        Shape::CodeBlock => {
            format!("<pre style=\"margin:0 0 16px;white-space:pre-wrap\"><code>{inside}</code></pre>\n")
        }
        Shape::Link(target) => {
            let link = escaped(&address(target, values));
            format!("<a class=\"own\" href=\"{link}\" style=\"{own}\">{inside}</a>")
        }
        Shape::Button => {
            let (link, hint) = (escaped(&values.text(Variable::Link)), escaped(hint));
            let button = dress::button(palette);
            format!(
                "<p style=\"margin:24px 0\"><a class=\"button\" href=\"{link}\" style=\"{button}\">{inside}</a></p>\n\
                 <p class=\"quiet\" style=\"margin:0 0 16px;font-size:13px;color:{quiet}\">{hint}<br><a class=\"own\" href=\"{link}\" style=\"{own};word-break:break-all\">{link}</a></p>\n"
            )
        }
        Shape::Element(element) => surround_element(element, inside, values, palette),
    }
}

fn surround_element(element: &Element, inside: &str, values: &Values, palette: &Palette) -> String {
    let (name, attributes) = (element.tag.name, &element.attributes);
    let (class, ours) = element.dress.on(palette);
    // What somebody wrote comes last, and wins.
    let styles: Vec<&str> = [ours.as_str(), &element.css]
        .into_iter()
        .filter(|css| !css.is_empty())
        .collect();
    let (class, style) = (attribute("class", class), attribute("style", &styles.join(";")));
    let href = match &element.target {
        Some(target) => format!(" href=\"{}\"", escaped(&address(target, values))),
        None => String::new(),
    };
    let end = if matches!(element.tag.role, Role::Inline | Role::Link) {
        ""
    } else {
        "\n"
    };
    format!("<{name}{href}{attributes}{class}{style}>{inside}</{name}>{end}")
}

/// One that has a value, which was looked at.
fn attribute(name: &str, value: &str) -> String {
    match value {
        "" => String::new(),
        value => format!(" {name}=\"{value}\""),
    }
}

/// As wide as the mail at most.
fn image(address: &str, words: &str, css: &str, width: Option<u32>) -> String {
    let width = width.map(|width| format!(" width=\"{width}\"")).unwrap_or_default();
    let gap = if css.is_empty() { "" } else { ";" };
    format!(
        "<img src=\"{}\" alt=\"{}\"{width} style=\"border:0;{css}{gap}max-width:100%;height:auto\">",
        escaped(address),
        escaped(words)
    )
}

pub(super) fn address(target: &Target, values: &Values) -> String {
    match target {
        Target::Address(address) => address.clone(),
        Target::Own => values.text(Variable::Link),
    }
}

fn escaped(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    escape(text, &mut html);
    html
}

pub(super) fn escape(text: &str, html: &mut String) {
    for c in text.chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            c => html.push(c),
        }
    }
}
