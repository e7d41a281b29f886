//! The pages: the list, the editor with its preview, the history; and what they change.

pub mod changes;
mod comparison;
pub mod conversion;
pub mod editor;
mod envelope;
pub mod history;
pub mod list;
pub mod log;
mod meanwhile;
mod numbers;
mod origin;
pub mod own;
pub mod preview;
mod question;
mod readers;
pub mod schedule;
pub mod settings;
pub mod switch;
mod tools;
pub mod trial;
pub mod way_back;

use super::desk::Way;
use super::{Desk, Kind, Language, Shelf, Text};
use crate::mail::default_text;
use crate::web::AppError;
use url::form_urlencoded::Serializer;

/// How the preview is looked at: the fields of the form that stay as they are when a text is saved or another language
/// is opened.
const LOOKED: [&str; 3] = ["member", "look", "images"];
/// What is longer was not chosen from the list.
const LONGEST_LOOKED: usize = 320;

/// What is sent where nobody at this desk worded anything: the platform's text, else the program's.
async fn inherited<W: Way>(desk: &mut Desk<W>, kind: Kind, language: Language) -> Result<Text, AppError> {
    let platform = match desk.shelf() {
        Shelf::Platform => None,
        Shelf::Organization(_) => Shelf::Platform.in_use(&mut desk.tx, kind, language).await?,
    };
    Ok(platform.map_or_else(|| default_text(kind, language.words()), |version| version.text()))
}

/// The address, and how the preview is looked at: `value` answers for a field.
fn looked_at<'a>(address: String, value: impl Fn(&str) -> &'a str) -> String {
    let begin = address.find('?').map_or(address.len(), |at| at + 1);
    let mut query = Serializer::for_suffix(address, begin);
    for name in LOOKED {
        let value = value(name);
        let is_usual = value.is_empty() || value == "desktop";
        if !is_usual && value.chars().count() <= LONGEST_LOOKED {
            query.append_pair(name, value);
        }
    }
    query.finish()
}

/// The text that the editor shows: the draft, else what waits, else what is sent.
async fn current<W: Way>(desk: &mut Desk<W>, kind: Kind, language: Language) -> Result<Text, AppError> {
    let shelf = desk.shelf();
    if let Some(draft) = shelf.find(&mut desk.tx, kind, language).await?.draft() {
        return Ok(draft);
    }
    if let Some(waits) = shelf.schedule(&mut desk.tx, kind, language).await? {
        return Ok(waits.text);
    }
    match shelf.in_use(&mut desk.tx, kind, language).await? {
        Some(version) => Ok(version.text()),
        None => inherited(desk, kind, language).await,
    }
}

/// The language that a page is asked for; the reader's own where it is not named.
fn language<W: Way>(desk: &Desk<W>, tag: &str) -> Language {
    Language::parse(tag).unwrap_or_else(|| Language::of(&desk.caller().person.locale))
}
