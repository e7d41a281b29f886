//! The HTML part. Mail programs want their styles at each element.

use super::document::{Piece, Shape, Target};
use crate::branding::Palette;
use crate::emails::{Values, Variable};

/// What is being written, and whether there is anything to see in it yet.
#[derive(Default)]
struct Open {
    html: String,
    seen: bool,
}

/// Everything between the frame of the mail. What says nothing to this reader, such as the quote of a message that
/// nobody wrote, is left out.
pub(super) fn write(pieces: &[Piece], values: &Values, hint: &str, palette: &Palette) -> String {
    let color = palette.text.light;
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
                here.html += &format!(
                    "<a class=\"own\" href=\"{link}\" style=\"color:{color};word-break:break-all\">{link}</a>"
                );
                here.seen = true;
            }
            Piece::Variable(variable) => {
                let value = values.text(*variable);
                here.seen |= !value.trim().is_empty();
                for (number, line) in value.lines().enumerate() {
                    if number > 0 {
                        here.html += "<br>";
                    }
                    escape(line, &mut here.html);
                }
            }
            Piece::Break => here.html += "<br>",
            Piece::Rule => here.html += "<hr style=\"margin:24px 0;border:0;border-top:1px solid #e1e5e8\">",
            Piece::End(shape) => {
                let done = open.pop().expect("what ends has begun");
                let here = open.last_mut().expect("the ground is always there");
                if done.seen {
                    here.seen = true;
                    here.html += &surround(shape, &done.html, values, hint, palette);
                }
            }
        }
    }
    open.pop().map(|ground| ground.html).unwrap_or_default()
}

fn surround(shape: &Shape, inside: &str, values: &Values, hint: &str, palette: &Palette) -> String {
    let (color, button) = (palette.text.light, palette.button.light);
    match shape {
        Shape::Paragraph => format!("<p style=\"margin:0 0 16px\">{inside}</p>\n"),
        Shape::Heading(level) => {
            let size = 24 - 3 * level;
            format!("<h{level} style=\"margin:24px 0 12px;font-size:{size}px;line-height:1.3\">{inside}</h{level}>\n")
        }
        Shape::Quote => format!(
            "<blockquote class=\"quiet\" style=\"margin:0 0 16px;padding:4px 14px;border:0 solid #a5ced8;border-inline-start-width:3px;color:#56616a\">{inside}</blockquote>\n"
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
            format!("<a class=\"own\" href=\"{link}\" style=\"color:{color}\">{inside}</a>")
        }
        Shape::Button => {
            let (link, hint) = (escaped(&values.text(Variable::Link)), escaped(hint));
            format!(
                "<p style=\"margin:24px 0\"><a class=\"button\" href=\"{link}\" style=\"display:inline-block;padding:11px 20px;border-radius:7px;background:{button};color:#ffffff;font-weight:600;text-decoration:none\">{inside}</a></p>\n\
                 <p class=\"quiet\" style=\"margin:0 0 16px;font-size:13px;color:#56616a\">{hint}<br><a class=\"own\" href=\"{link}\" style=\"color:{color};word-break:break-all\">{link}</a></p>\n"
            )
        }
    }
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

fn escape(text: &str, html: &mut String) {
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
