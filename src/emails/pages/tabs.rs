//! The languages above the editor and the history.

use crate::emails::desk::Way;
use crate::emails::shelf::Standing;
use crate::emails::{Desk, Kind, Language};
use crate::web::AppError;

/// A language, and what there is in it.
pub(super) struct Tab {
    pub language: Language,
    pub is_own: bool,
    pub has_draft: bool,
    pub is_scheduled: bool,
}

impl Tab {
    /// One for each language.
    pub async fn all<W: Way>(desk: &mut Desk<W>, kind: Kind) -> Result<Vec<Self>, AppError> {
        let shelf = desk.shelf();
        let standing = shelf.standing(&mut desk.tx).await?;
        let of = |language: &Language| Self::of(kind, *language, &standing);
        Ok(Language::ALL.iter().map(of).collect())
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
