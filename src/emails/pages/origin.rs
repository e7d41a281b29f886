//! What the editor says above the form: the languages, and whose text it is.

use crate::emails::desk::Way;
use crate::emails::shelf::{Key, Standing};
use crate::emails::{Desk, Kind, Language, Shelf, Version};
use diesel::QueryResult;

/// A language above the form.
pub(super) struct Tab {
    pub language: Language,
    pub is_own: bool,
    pub has_draft: bool,
    pub is_scheduled: bool,
}

impl Tab {
    /// One for each language.
    pub async fn all<W: Way>(desk: &mut Desk<W>, kind: Kind) -> QueryResult<Vec<Self>> {
        let standing = desk.shelf().standing(&mut desk.tx).await?;
        let tab = |language: &Language| Self::of(kind, *language, &standing);
        Ok(Language::ALL.iter().map(tab).collect())
    }

    fn of(kind: Kind, language: Language, standing: &[Standing]) -> Self {
        let of_it = |one: &&Standing| one.kind == kind.key() && one.locale == language.tag;
        let line = standing.iter().find(of_it);
        Self {
            language,
            is_own: line.is_some_and(|one| one.is_published),
            has_draft: line.is_some_and(|one| one.has_draft),
            is_scheduled: line.is_some_and(|one| one.is_scheduled),
        }
    }
}

/// Where the text in the form comes from.
pub(super) enum Origin {
    /// Somebody at this desk worded it.
    Own(Version),
    /// Staff did.
    Platform,
    /// It came with the program.
    Program,
}

impl Origin {
    /// Of what is sent.
    pub async fn of<W: Way>(desk: &mut Desk<W>, (kind, language): Key) -> QueryResult<Self> {
        let shelf = desk.shelf();
        if let Some(version) = shelf.in_use(&mut desk.tx, kind, language).await? {
            return Ok(Self::Own(version));
        }
        let platform = Shelf::Platform.find(&mut desk.tx, kind, language).await?;
        Ok(match platform.published {
            Some(_) if shelf != Shelf::Platform => Self::Platform,
            _ => Self::Program,
        })
    }
}
