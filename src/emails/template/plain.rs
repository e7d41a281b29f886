//! The text part: what the HTML part says, without any of its marks.

use super::html::address;
use super::piece::{Element, Piece, Shape};
use super::tags::Role;
use crate::emails::{Values, Variable};

/// The whole body, ending without a line break.
pub(super) fn write(pieces: &[Piece], values: &Values) -> String {
    let mut open = vec![String::new()];
    // The number that the next item of each open list gets; `None` for bullets.
    let mut lists: Vec<Option<u64>> = vec![];
    for piece in pieces {
        let here = open.last_mut().expect("the ground is always there");
        match piece {
            Piece::Begin(shape) => {
                match shape {
                    Shape::Bullets => lists.push(None),
                    Shape::Numbers(first) => lists.push(Some(*first)),
                    Shape::Element(element) => match element.tag.role {
                        Role::Bullets => lists.push(None),
                        Role::Numbers => lists.push(Some(element.first_number())),
                        _ => {}
                    },
                    _ => {}
                }
                open.push(String::new());
            }
            Piece::Words(words) => here.push_str(words),
            Piece::Variable(variable) => here.push_str(&values.text(*variable)),
            Piece::Break => here.push('\n'),
            Piece::Rule(_) => {
                begin_line(here);
                here.push_str("----\n\n");
            }
            Piece::Image { words, .. } if !words.is_empty() => here.push_str(&format!("[{words}]")),
            Piece::Image { .. } => {}
            Piece::End(shape) => {
                let inside = open.pop().expect("what ends has begun");
                let here = open.last_mut().expect("the ground is always there");
                if !inside.trim().is_empty() {
                    match shape {
                        Shape::Element(element) => surround_element(element, &inside, here, values, &mut lists),
                        _ => here.push_str(&surround(shape, &inside, here, values, &mut lists)),
                    }
                }
                if is_list(shape) {
                    lists.pop();
                }
            }
        }
    }
    open.pop()
        .map(|ground| ground.trim_end().to_owned())
        .unwrap_or_default()
}

fn surround(shape: &Shape, inside: &str, before: &str, values: &Values, lists: &mut [Option<u64>]) -> String {
    match shape {
        Shape::Paragraph | Shape::Heading(_) | Shape::CodeBlock => format!("{}\n\n", inside.trim_end()),
        Shape::Quote => format!("{}\n\n", prefixed(inside, "> ", "> ")),
        Shape::Bullets | Shape::Numbers(_) => {
            // A list in an item begins on a line of its own.
            let gap = if before.is_empty() || before.ends_with('\n') {
                ""
            } else {
                "\n"
            };
            format!("{gap}{}\n\n", inside.trim_end())
        }
        Shape::Item => item(inside, lists),
        Shape::Strong | Shape::Emphasis | Shape::Strike | Shape::Code | Shape::Element(_) => inside.to_owned(),
        Shape::Link(target) => link(inside, &address(target, values)),
        Shape::Button => format!("{inside}:\n{}\n\n", values.text(Variable::Link)),
    }
}

fn item(inside: &str, lists: &mut [Option<u64>]) -> String {
    let mark = match lists.last_mut() {
        Some(Some(number)) => {
            let mark = format!("{number}. ");
            *number = number.saturating_add(1);
            mark
        }
        _ => "- ".to_owned(),
    };
    format!("{}\n", prefixed(inside.trim(), &mark, &" ".repeat(mark.len())))
}

fn link(inside: &str, address: &str) -> String {
    let bare = address.strip_prefix("mailto:").unwrap_or(address);
    match inside.trim().trim_end_matches('/') == bare.trim_end_matches('/') {
        true => bare.to_owned(),
        false => format!("{inside} ({bare})"),
    }
}

fn is_list(shape: &Shape) -> bool {
    match shape {
        Shape::Bullets | Shape::Numbers(_) => true,
        Shape::Element(element) => matches!(element.tag.role, Role::Bullets | Role::Numbers),
        _ => false,
    }
}

/// What follows stands on a line of its own.
fn begin_line(before: &mut String) {
    before.truncate(before.trim_end_matches(' ').len());
    if !before.is_empty() && !before.ends_with('\n') {
        before.push('\n');
    }
}

/// The same for what was written in HTML, where paragraphs and lines may stand beside each other.
fn surround_element(element: &Element, inside: &str, before: &mut String, values: &Values, lists: &mut [Option<u64>]) {
    let trimmed = inside.trim();
    match element.tag.role {
        Role::Inline => before.push_str(inside),
        Role::Link => {
            let address = element.target.as_ref().map(|target| address(target, values));
            before.push_str(&link(inside, &address.unwrap_or_default()));
        }
        Role::Item => {
            begin_line(before);
            before.push_str(&item(inside, lists));
        }
        Role::Words | Role::Box | Role::Code | Role::Bullets | Role::Numbers | Role::Table => {
            begin_line(before);
            before.push_str(&format!("{trimmed}\n\n"));
        }
        Role::Quote => {
            begin_line(before);
            before.push_str(&format!("{}\n\n", prefixed(trimmed, "> ", "> ")));
        }
        Role::Rows | Role::Row => {
            begin_line(before);
            before.push_str(&format!("{trimmed}\n"));
        }
        // What fits on a line stands beside the cell before it.
        Role::Cell if trimmed.contains('\n') => {
            begin_line(before);
            before.push_str(&format!("{trimmed}\n\n"));
        }
        Role::Cell => {
            if !before.is_empty() && !before.ends_with('\n') {
                before.push_str("  ");
            }
            before.push_str(trimmed);
        }
    }
}

/// Each line with its prefix.
fn prefixed(text: &str, first: &str, rest: &str) -> String {
    let lines = text.trim_end().lines().enumerate();
    let line = |(number, line): (usize, &str)| format!("{}{line}", if number == 0 { first } else { rest });
    lines
        .map(line)
        .map(|line| line.trim_end().to_owned())
        .collect::<Vec<_>>()
        .join("\n")
}
