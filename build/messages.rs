//! Reads one language of `locales/` and says what each message needs.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use crate::{Faults, files, read};

/// A message, with what stands in it.
#[derive(Default)]
pub struct Message {
    /// As written, for the documentation of its method.
    pub source: String,
    /// Names of its variables.
    pub variables: BTreeSet<String>,
    /// Other messages it quotes.
    pub quotes: BTreeSet<String>,
}

/// A language: its messages by key, and the names of its files.
pub struct Language {
    pub locale: String,
    pub files: Vec<String>,
    pub messages: BTreeMap<String, Message>,
}

pub fn load(directory: &Path) -> Result<Language, Faults> {
    let mut language = Language {
        locale: name_of(directory),
        files: Vec::new(),
        messages: BTreeMap::new(),
    };
    let mut faults = Faults::new();
    for path in files(directory, "ftl")? {
        let file = name_of(&path);
        let text = read(&path)?;
        let place = format!("locales/{}/{file}", language.locale);
        add_file(&mut language.messages, &text, &place, &mut faults);
        language.files.push(file);
    }
    resolve_quotes(&mut language, &mut faults);
    if faults.is_empty() { Ok(language) } else { Err(faults) }
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn add_file(messages: &mut BTreeMap<String, Message>, text: &str, place: &str, faults: &mut Faults) {
    let resource = match parser::parse(text) {
        Ok(resource) => resource,
        Err((_, errors)) => {
            for error in errors {
                let line = text[..error.pos.start].lines().count().max(1);
                faults.push(format!("{place}:{line}: {error}"));
            }
            return;
        }
    };
    for entry in resource.body {
        let Entry::Message(message) = entry else {
            if let Entry::Term(term) = entry {
                faults.push(format!(
                    "{place}: -{}: terms are not used; write the word",
                    term.id.name
                ));
            }
            continue;
        };
        let key = message.id.name;
        if !message.attributes.is_empty() {
            faults.push(format!("{place}: {key} has an attribute; make it a message of its own"));
        }
        let Some(pattern) = message.value else {
            faults.push(format!("{place}: {key} has no text"));
            continue;
        };
        let mut found = Message {
            source: source_of(text, key),
            ..Message::default()
        };
        look_through(&pattern, &mut found);
        if messages.insert(key.to_owned(), found).is_some() {
            faults.push(format!("{place}: {key} is written twice"));
        }
    }
}

/// The first line of a message, for its documentation.
fn source_of(text: &str, key: &str) -> String {
    text.lines()
        .filter_map(|line| line.strip_prefix(key))
        .find_map(|rest| rest.trim_start().strip_prefix('='))
        .map_or_else(String::new, |value| value.trim().to_owned())
}

fn look_through(pattern: &Pattern<&str>, found: &mut Message) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            look_at(expression, found);
        }
    }
}

fn look_at(expression: &Expression<&str>, found: &mut Message) {
    match expression {
        Expression::Inline(inline) => look_inside(inline, found),
        Expression::Select { selector, variants } => {
            look_inside(selector, found);
            for variant in variants {
                look_through(&variant.value, found);
            }
        }
    }
}

fn look_inside(inline: &InlineExpression<&str>, found: &mut Message) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.variables.insert(id.name.to_owned());
        }
        InlineExpression::MessageReference { id, .. } => {
            found.quotes.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => look_at_arguments(arguments, found),
        InlineExpression::Placeable { expression } => look_at(expression, found),
        InlineExpression::TermReference { .. }
        | InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. } => {}
    }
}

fn look_at_arguments(arguments: &CallArguments<&str>, found: &mut Message) {
    for value in &arguments.positional {
        look_inside(value, found);
    }
    for argument in &arguments.named {
        look_inside(&argument.value, found);
    }
}

/// A message needs the variables of those it quotes. One level is enough: a
/// message that quotes may not be quoted itself.
fn resolve_quotes(language: &mut Language, faults: &mut Faults) {
    let mut needed = Vec::new();
    for (key, message) in &language.messages {
        for quoted in &message.quotes {
            match language.messages.get(quoted) {
                None => faults.push(format!("{}: {key} quotes {quoted}, which is missing", language.locale)),
                Some(other) if !other.quotes.is_empty() => {
                    faults.push(format!(
                        "{}: {key} quotes {quoted}, which quotes again",
                        language.locale
                    ));
                }
                Some(other) => needed.push((key.clone(), other.variables.clone())),
            }
        }
    }
    for (key, variables) in needed {
        language.messages.entry(key).or_default().variables.extend(variables);
    }
}
