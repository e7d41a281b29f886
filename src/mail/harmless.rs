//! A letter as our own words may say it: whatever somebody typed is text, and mail programs find no address in it.

use super::Letter;
use serde_json::Value;

/// Facts that are no text that somebody typed freely, and have to stay as they are: addresses of mail, domains that were
/// proven, paths of ours, and what a trial brings.
const AS_THEY_ARE: &[&str] = &["to", "email", "invitee", "domain", "path", "locale", "values"];

impl Letter {
    /// The same letter with every other fact as `say` says it, so that no new kind of letter can forget it.
    ///
    /// # Errors
    /// None, as long as a letter can be read again as it was written.
    pub(super) fn said(&self, say: fn(&str) -> String) -> serde_json::Result<Self> {
        let mut facts = serde_json::to_value(self)?;
        each(&mut facts, say);
        serde_json::from_value(facts)
    }
}

fn each(fact: &mut Value, say: fn(&str) -> String) {
    match fact {
        Value::String(text) => *text = say(text),
        Value::Array(facts) => facts.iter_mut().for_each(|fact| each(fact, say)),
        Value::Object(facts) => facts
            .iter_mut()
            .filter(|(name, _)| !AS_THEY_ARE.contains(&name.as_str()))
            .for_each(|(_, fact)| each(fact, say)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
