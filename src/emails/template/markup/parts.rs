//! The attributes of one element.

use super::super::colour::parse;
use super::super::dress::{BUTTON, Dress};
use super::super::piece::{Element, Piece, address, image_address};
use super::super::source::variable;
use super::super::style::Style;
use super::super::tags::{Role, Tag};
use super::super::{Advice, What};
use super::{Reader, shown};
use crate::emails::values::calm;
use html5ever::tokenizer;

/// What does nothing in a mail and no harm.
const USELESS: &[&str] = &["class", "id", "name", "rel", "target", "title"];
/// An image of fewer pixels shows nothing; it only tells who read the mail.
const SMALLEST_IMAGE: u32 = 8;
/// Wider than this no mail is.
const WIDEST: u32 = 640;

impl Reader<'_> {
    pub(super) fn style(&mut self, text: &str) -> Style {
        Style::read(text).unwrap_or_else(|declaration| {
            self.fault(What::Style(shown(&declaration)));
            Style::default()
        })
    }

    /// One that is on no list.
    pub(super) fn attribute(&mut self, name: &str) {
        let is_useless = USELESS.contains(&name) || name.starts_with("data-") || name.starts_with("aria-");
        match is_useless {
            true => self.advise(Advice::LeftOut(self.line, shown(name))),
            false => self.fault(What::Attribute(shown(name))),
        }
    }

    pub(super) fn element(&mut self, tag: &'static Tag, token: &tokenizer::Tag) -> (Element, Style) {
        let (mut style, mut attributes, mut target) = (Style::default(), String::new(), None);
        let mut is_button = false;
        for attribute in &token.attrs {
            let (name, value) = (&*attribute.name.local, attribute.value.trim());
            match name {
                "style" => style = self.style(value),
                "href" if tag.role == Role::Link => {
                    target = address(value);
                    if target.is_none() {
                        self.fault(What::Address(shown(value)));
                    }
                }
                "class" if tag.role == Role::Link && value == BUTTON => is_button = true,
                _ if tag.attributes.contains(&name) || matches!(name, "dir" | "lang" | "align") => {
                    match plain_attribute(name, value) {
                        Some(value) => attributes += &format!(" {name}=\"{value}\""),
                        None => self.fault(What::Attribute(shown(&format!("{name}=\"{value}\"")))),
                    }
                    if name == "bgcolor" {
                        style.background = style.background.or(parse(value));
                    }
                }
                other => self.attribute(other),
            }
        }
        if tag.role == Role::Link && target.is_none() && !token.attrs.iter().any(|one| &*one.name.local == "href") {
            self.fault(What::Address(String::new()));
        }
        if tag.role == Role::Table {
            append(&mut style.css, "max-width:100%");
        }
        let dress = match tag.role {
            Role::Link if is_button && style.background.is_some() => Dress::ButtonShape,
            Role::Link if is_button => Dress::Button,
            Role::Link if style.colour.is_none() && style.background.is_none() => Dress::Link,
            Role::Quote if style.css.is_empty() => Dress::Quote,
            _ => Dress::Plain,
        };
        let element = Element {
            tag,
            attributes,
            css: style.css.clone(),
            dress,
            target,
        };
        (element, style)
    }

    pub(super) fn image(&mut self, token: &tokenizer::Tag) {
        let (mut source, mut words, mut css, mut width) = (None, None, String::new(), None);
        for attribute in &token.attrs {
            let value = attribute.value.trim();
            match &*attribute.name.local {
                "src" => source = Some(value.to_owned()),
                "alt" => words = Some(value.to_owned()),
                "style" => css = self.style(value).css,
                "width" | "height" => match value.trim_end_matches("px").parse::<u32>() {
                    Ok(size) if size < SMALLEST_IMAGE => self.fault(What::TinyImage),
                    Ok(size) if &*attribute.name.local == "width" => width = Some(size.min(WIDEST)),
                    Ok(_) => {}
                    Err(_) => self.fault(What::Attribute(shown(&format!("{}=\"{value}\"", attribute.name.local)))),
                },
                "border" | "align" => {}
                other => self.attribute(other),
            }
        }
        let has_variable = words.iter().any(|words| words.chars().any(|c| variable(c).is_some()));
        if has_variable {
            self.fault(What::ImageVariable);
        }
        let source = source.unwrap_or_default();
        match (image_address(&source), words) {
            (None, _) => self.fault(What::ImageAddress(shown(&source))),
            (_, None) => self.fault(What::NoImageWords),
            (Some(address), Some(words)) => {
                self.advise(Advice::Images);
                let words = calm(&words).collect();
                self.pieces.push(Piece::Image {
                    address,
                    words,
                    css,
                    width,
                });
            }
        }
    }
}

fn append(css: &mut String, declaration: &str) {
    if !css.is_empty() {
        css.push(';');
    }
    css.push_str(declaration);
}

/// An attribute that is a number, a share, a colour or one of a few words.
fn plain_attribute(name: &str, value: &str) -> Option<String> {
    let lower = value.to_ascii_lowercase();
    let one_of = |words: &[&str]| words.contains(&lower.as_str()).then(|| lower.clone());
    let number = |most: u32| lower.trim_end_matches("px").parse::<u32>().ok().filter(|n| *n <= most);
    match name {
        "dir" => one_of(&["ltr", "rtl", "auto"]),
        "align" => one_of(&["left", "right", "center"]),
        "valign" => one_of(&["top", "middle", "bottom"]),
        "role" => one_of(&["presentation", "none"]),
        "scope" => one_of(&["col", "row"]),
        "bgcolor" => parse(value).map(|colour| colour.to_string()),
        "lang" => {
            let is_tag =
                (2..=20).contains(&value.len()) && value.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
            is_tag.then(|| value.to_owned())
        }
        "width" | "height" if lower.ends_with('%') => {
            let share: u32 = lower.trim_end_matches('%').parse().ok()?;
            (share <= 100).then(|| format!("{share}%"))
        }
        "width" | "height" => number(WIDEST).map(|n| n.to_string()),
        "colspan" | "rowspan" => number(20).filter(|n| *n > 0).map(|n| n.to_string()),
        "cellpadding" | "cellspacing" | "border" => number(60).map(|n| n.to_string()),
        "start" => number(9_999).map(|n| n.to_string()),
        _ => None,
    }
}
