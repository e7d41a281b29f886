//! Turns `locales/` into `words.rs`: a method per message, so that a sentence
//! that does not exist, or lacks a variable, does not compile.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use crate::messages::{Language, Message, load};
use crate::{Faults, write};

/// The language that has every message.
const FIRST: &str = "en";
/// Methods that `Words` has anyway.
const TAKEN: [&str; 4] = ["for_locale", "lang", "dir", "english"];

pub fn generate(root: &Path, out: &Path) -> Result<(), Faults> {
    let directory = root.join("locales");
    println!("cargo::rerun-if-changed={}", directory.display());
    let english = load(&directory.join(FIRST))?;
    let mut faults = check_names(&english);
    let mut languages = Vec::new();
    for locale in other_locales(&directory)? {
        match load(&directory.join(locale)) {
            Ok(language) => {
                compare(&english, &language, &mut faults);
                languages.push(language);
            }
            Err(more) => faults.extend(more),
        }
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    languages.insert(0, english);
    write(&out.join("words.rs"), &source(&languages))
}

fn other_locales(directory: &Path) -> Result<Vec<String>, Faults> {
    let entries = fs::read_dir(directory).map_err(|e| vec![format!("locales: {e}")])?;
    let mut locales: Vec<String> = entries
        .filter_map(Result::ok)
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .filter(|name| name != FIRST)
        .collect();
    locales.sort();
    Ok(locales)
}

fn check_names(english: &Language) -> Faults {
    let wrong = |key: &&String| {
        let plain = key
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        !plain || !key.contains('-') || TAKEN.contains(&method(key).as_str())
    };
    let say = |key| format!("locales/en: {key}: a key is room-something, in small letters, digits and hyphens");
    english.messages.keys().filter(wrong).map(say).collect()
}

/// A language may lack messages, but not have others, or other variables.
fn compare(english: &Language, language: &Language, faults: &mut Faults) {
    for (key, message) in &language.messages {
        let place = format!("locales/{}: {key}", language.locale);
        match english.messages.get(key) {
            None => faults.push(format!("{place} does not exist in English")),
            Some(first) => {
                for name in message.variables.difference(&first.variables) {
                    faults.push(format!("{place} uses ${name}, which English does not give"));
                }
            }
        }
    }
}

fn source(languages: &[Language]) -> String {
    let messages = &languages[0].messages;
    let (plain, filled): (Vec<_>, Vec<_>) = messages.iter().partition(|(_, message)| message.variables.is_empty());
    let mut text = String::from("// Made by build/words.rs from locales/.\n\nstatic SOURCES: &[Source] = &[\n");
    for language in languages {
        let _ = writeln!(text, "    Source {{ locale: {:?}, files: &[", language.locale);
        for file in &language.files {
            let path = format!("/locales/{}/{file}", language.locale);
            let _ = writeln!(
                text,
                "        include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), {path:?})),"
            );
        }
        text += "    ] },\n";
    }
    text += "];\n\nstatic PLAIN: &[&str] = &[\n";
    for (key, _) in &plain {
        let _ = writeln!(text, "    {key:?},");
    }
    text += "];\n\nimpl Words {\n";
    for (index, (key, message)) in plain.iter().enumerate() {
        text += &plain_method(index, key, message);
    }
    for (key, message) in &filled {
        text += &filled_method(key, message);
    }
    text + "}\n"
}

fn plain_method(index: usize, key: &str, message: &Message) -> String {
    let (doc, name) = (&message.source, method(key));
    format!(
        "    #[doc = {doc:?}]\n    #[must_use]\n    pub fn {name}(self) -> &'static str {{ self.0.text({index}) }}\n"
    )
}

fn filled_method(key: &str, message: &Message) -> String {
    let (doc, name) = (&message.source, method(key));
    let mut parameters = String::new();
    let mut pairs = String::new();
    for variable in &message.variables {
        let argument = method(variable);
        let _ = write!(parameters, ", {argument}: impl Into<FluentValue<'a>>");
        let _ = write!(pairs, "({variable:?}, {argument}.into()), ");
    }
    format!(
        "    #[doc = {doc:?}]\n    #[must_use]\n    pub fn {name}<'a>(self{parameters}) -> String {{ self.0.fill({key:?}, [{}]) }}\n",
        pairs.trim_end_matches(", ")
    )
}

fn method(key: &str) -> String {
    key.replace('-', "_")
}
