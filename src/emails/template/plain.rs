//! The text part: what the HTML part says, without any of its marks.

use super::document::{Piece, Shape};
use super::html::address;
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
                    _ => {}
                }
                open.push(String::new());
            }
            Piece::Words(words) => here.push_str(words),
            Piece::Variable(variable) => here.push_str(&values.text(*variable)),
            Piece::Break => here.push('\n'),
            Piece::Rule => here.push_str("----\n\n"),
            Piece::End(shape) => {
                let inside = open.pop().expect("what ends has begun");
                let here = open.last_mut().expect("the ground is always there");
                if !inside.trim().is_empty() {
                    here.push_str(&surround(shape, &inside, here, values, &mut lists));
                }
                if matches!(shape, Shape::Bullets | Shape::Numbers(_)) {
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
        Shape::Item => {
            let mark = match lists.last_mut() {
                Some(Some(number)) => {
                    let mark = format!("{number}. ");
                    *number = number.saturating_add(1);
                    mark
                }
                _ => "- ".to_owned(),
            };
            format!("{}\n", prefixed(inside, &mark, &" ".repeat(mark.len())))
        }
        Shape::Strong | Shape::Emphasis | Shape::Strike | Shape::Code => inside.to_owned(),
        Shape::Link(target) => {
            let address = address(target, values);
            let bare = address.strip_prefix("mailto:").unwrap_or(&address);
            match inside.trim_end_matches('/') == bare.trim_end_matches('/') {
                true => bare.to_owned(),
                false => format!("{inside} ({bare})"),
            }
        }
        Shape::Button => format!("{inside}:\n{}\n\n", values.text(Variable::Link)),
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
