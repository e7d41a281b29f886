//! The same text in HTML, for somebody who wants to go on from there.

use super::dress::BUTTON;
use super::html::escape;
use super::piece::{Piece, Shape, Target};
use super::source::Marked;
use super::{Format, Part, Text, document};
use crate::emails::Variable;

/// A text in Markdown as one in HTML that says the same. Variables stay variables, whether or not they are known.
pub fn as_html(text: &Text) -> Text {
    if text.format == Format::Html {
        return text.clone();
    }
    let (mut faults, mut advice) = (vec![], vec![]);
    let marked = Marked::of(&text.body, Variable::ALL, Part::Body, &mut faults).0;
    let pieces = document::read(&marked, &mut faults, &mut advice);
    Text {
        body: write(&pieces),
        ..text.clone().in_format(Format::Html)
    }
}

fn write(pieces: &[Piece]) -> String {
    let mut html = String::new();
    for piece in pieces {
        match piece {
            Piece::Begin(shape) => html += &tag(shape, true),
            Piece::End(shape) => html += &tag(shape, false),
            Piece::Words(words) => escape(words, &mut html),
            Piece::Variable(variable) => html += &variable.placeholder(),
            Piece::Break => html += "<br>\n",
            Piece::Rule(_) => html += "<hr>\n\n",
            Piece::Image { address, words, .. } => {
                html += "<img src=\"";
                escape(address, &mut html);
                html += "\" alt=\"";
                escape(words, &mut html);
                html += "\">";
            }
        }
    }
    html.trim().to_owned()
}

/// The begin or the end of a shape.
fn tag(shape: &Shape, begins: bool) -> String {
    let plain = |name: &str, gap: &str| match begins {
        true => format!("<{name}>"),
        false => format!("</{name}>{gap}"),
    };
    match shape {
        Shape::Paragraph => plain("p", "\n\n"),
        Shape::Heading(level) => plain(&format!("h{level}"), "\n\n"),
        Shape::Quote => plain("blockquote", "\n\n"),
        Shape::Bullets => format!("{}\n", plain("ul", "\n")),
        Shape::Numbers(first) if begins && *first != 1 => format!("<ol start=\"{first}\">\n"),
        Shape::Numbers(_) => format!("{}\n", plain("ol", "\n")),
        Shape::Item => plain("li", "\n"),
        Shape::Strong => plain("strong", ""),
        Shape::Emphasis => plain("em", ""),
        Shape::Strike => plain("s", ""),
        Shape::Code => plain("code", ""),
        Shape::CodeBlock => plain("pre", "\n\n"),
        Shape::Link(_) if !begins => "</a>".to_owned(),
        Shape::Link(Target::Own) => format!("<a href=\"{}\">", Variable::Link.placeholder()),
        Shape::Link(Target::Address(address)) => {
            let mut html = String::from("<a href=\"");
            escape(address, &mut html);
            html + "\">"
        }
        Shape::Button if begins => format!("<p><a href=\"{}\" class=\"{BUTTON}\">", Variable::Link.placeholder()),
        Shape::Button => "</a></p>\n\n".to_owned(),
        // Markdown has none.
        Shape::Element(_) => String::new(),
    }
}
