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

/// What is sent where nobody at this desk worded anything: the platform's text, else the program's.
async fn inherited<W: Way>(desk: &mut Desk<W>, kind: Kind, language: Language) -> Result<Text, AppError> {
    let platform = match desk.shelf() {
        Shelf::Platform => None,
        Shelf::Organization(_) => Shelf::Platform.in_use(&mut desk.tx, kind, language).await?,
    };
    Ok(platform.map_or_else(|| default_text(kind, language.words()), |version| version.text()))
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
