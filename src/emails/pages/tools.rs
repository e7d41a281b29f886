//! The buttons above the text of a mail. They write what one need not know, in a browser with scripts.

use crate::emails::template::BUTTON;
use crate::emails::{Format, Kind, Variable};
use crate::web::Words;

/// A button above the text: what it puts around what is chosen, or before each of its lines.
pub(super) struct Tool {
    pub name: &'static str,
    /// An icon, or a letter or two.
    pub sign: Sign,
    pub before: String,
    pub after: String,
    pub line: &'static str,
    /// What stands between where nothing is chosen.
    pub words: &'static str,
    /// With Ctrl or Cmd.
    pub key: &'static str,
}

/// What stands on it.
#[derive(Clone, Copy)]
pub(super) enum Sign {
    Icon(&'static str),
    Letters(&'static str),
}

impl Sign {
    /// Whether the button is a square.
    pub fn is_short(&self) -> bool {
        match self {
            Self::Icon(_) => true,
            Self::Letters(letters) => letters.chars().count() < 3,
        }
    }
}

impl Tool {
    /// The button as the text has it.
    fn button(format: Format, t: Words) -> Self {
        let link = Variable::Link.placeholder();
        let (before, after) = match format {
            Format::Markdown => ("[".to_owned(), format!("]({link})")),
            Format::Html => (
                format!("<p><a href=\"{link}\" class=\"{BUTTON}\">"),
                "</a></p>".to_owned(),
            ),
        };
        Tool {
            name: t.emails_button(),
            sign: Sign::Letters(t.emails_button()),
            before,
            after,
            line: "",
            words: t.emails_button_words(),
            key: "",
        }
    }

    /// The buttons above the text.
    pub fn all(kind: Kind, format: Format, t: Words) -> Vec<Self> {
        let tool = |(name, sign, markdown, html, key): &Usual| {
            let [before, after, line] = if format == Format::Html { html } else { markdown };
            Tool {
                name: name(t),
                sign: *sign,
                before: (*before).to_owned(),
                after: (*after).to_owned(),
                line,
                words: t.emails_tool_words(),
                key,
            }
        };
        let button = kind.has_link().then(|| Self::button(format, t));
        USUAL.iter().map(tool).chain(button).collect()
    }
}

/// Name, sign; before, after and before each line in Markdown and in HTML; the key.
type Usual = (
    fn(Words) -> &'static str,
    Sign,
    [&'static str; 3],
    [&'static str; 3],
    &'static str,
);

#[rustfmt::skip]
const USUAL: &[Usual] = &[
    (Words::emails_tool_bold, Sign::Letters("B"), ["**", "**", ""], ["<strong>", "</strong>", ""], "b"),
    (Words::emails_tool_italic, Sign::Letters("I"), ["*", "*", ""], ["<em>", "</em>", ""], "i"),
    (Words::emails_tool_heading, Sign::Letters("H"), ["", "", "## "], ["<h2>", "</h2>", ""], ""),
    (Words::emails_tool_list, Sign::Icon("list"), ["", "", "- "], ["<ul>\n<li>", "</li>\n</ul>", ""], ""),
    (Words::emails_tool_numbers, Sign::Icon("list-ordered"), ["", "", "1. "], ["<ol>\n<li>", "</li>\n</ol>", ""], ""),
    (Words::emails_tool_link, Sign::Icon("link"), ["[", "](https://)", ""], ["<a href=\"https://\">", "</a>", ""], "k"),
];
