//! Variables become characters of Unicode's private range, one each, so that Markdown sees a letter.

use super::{Fault, MOST_SAID, MOST_TIMES, Part, What};
use crate::emails::Variable;

/// The first of the characters; the next stands for the second variable, and so on.
const FIRST: u32 = 0xe000;
/// So much of an unknown name is repeated.
const SHOWN: usize = 40;

/// A text in which variables are single characters. Lines stay where they are.
pub(super) struct Marked(pub String);

impl Marked {
    /// Marks the variables that are offered; notes those that are not.
    pub fn of(text: &str, offered: &[Variable], part: Part, faults: &mut Vec<Fault>) -> Self {
        let mut marked = String::with_capacity(text.len());
        let mut times = [0_usize; Variable::ALL.len()];
        let mut fault = |line: usize, what: What| {
            if faults.len() < MOST_SAID {
                faults.push(Fault::new(part, line, what));
            }
        };
        for (number, line) in text.split('\n').enumerate() {
            if number > 0 {
                marked.push('\n');
            }
            let mut rest = line;
            while let Some((before, after)) = rest.split_once("{{") {
                marked.push_str(before);
                let Some((name, after)) = after.split_once("}}") else {
                    fault(number + 1, What::Unclosed);
                    rest = "";
                    break;
                };
                match Variable::parse(name.trim()).filter(|variable| offered.contains(variable)) {
                    Some(variable) => {
                        marked.push(mark(variable));
                        times[variable as usize] += 1;
                        if times[variable as usize] == MOST_TIMES + 1 {
                            fault(number + 1, What::TooOften(variable.placeholder()));
                        }
                    }
                    None => {
                        let shown = format!("{{{{{name}}}}}").chars().take(SHOWN).collect();
                        fault(number + 1, What::Unknown(shown));
                    }
                }
                rest = after;
            }
            marked.push_str(rest);
        }
        Self(marked)
    }
}

fn mark(variable: Variable) -> char {
    let number = FIRST + variable as u32;
    char::from_u32(number).expect("the private range is long enough")
}

/// The variable of a character.
pub(super) fn variable(c: char) -> Option<Variable> {
    let number = u32::from(c).checked_sub(FIRST)?;
    Variable::ALL.get(usize::try_from(number).ok()?).copied()
}

/// Puts values in place of the characters.
pub(super) fn fill(marked: &str, value: impl Fn(Variable) -> String) -> String {
    let mut text = String::with_capacity(marked.len() + 32);
    for c in marked.chars() {
        match variable(c) {
            Some(variable) => text.push_str(&value(variable)),
            None => text.push(c),
        }
    }
    text
}
