//! Two who word the same mail. A form carries the state that its page showed; where somebody changed the text
//! meanwhile, nothing is done, and the page comes back with what was typed and with what the other wrote.

use super::changes::typed;
use super::comparison::Comparison;
use super::current;
use super::editor::EditorPage;
use crate::emails::desk::Way;
use crate::emails::shelf::{Key, Template};
use crate::emails::{Desk, due};
use crate::web::{AppError, Form, FormState, Reply};
use actix_web::http::StatusCode;
use jiff::Timestamp;

/// What somebody did while a page was open.
pub(super) struct Meanwhile {
    pub by: String,
    pub at: Timestamp,
    /// Their text, and the one that was typed; `None`: nothing was.
    pub comparison: Option<Comparison>,
}

/// Holds a template for a change. A text whose moment has come is a version from here on, whether or not the sweep saw
/// it.
///
/// # Errors
/// The inner one: the page with what somebody did meanwhile.
pub(super) async fn hold<W: Way>(
    desk: &mut Desk<W>,
    form: &Form,
    (kind, language): Key,
) -> Result<Result<Template, Reply>, AppError> {
    let (shelf, now) = (desk.shelf(), desk.caller().now());
    due::publish(&mut desk.tx, shelf, (kind, language), now).await?;
    let held = shelf.find(&mut desk.tx, kind, language).await?;
    if !form.has("state") || form.get("state") == held.state() {
        return Ok(Ok(held));
    }
    let theirs = current(desk, kind, language).await?;
    let mine = form.has("body").then(|| typed(form));
    // Sent twice, or both wrote the same.
    if mine.as_ref() == Some(&theirs) {
        return Ok(Ok(held));
    }
    let meanwhile = Meanwhile {
        by: held.changed_by.clone(),
        at: held.changed_at.unwrap_or(now),
        comparison: mine.map(|mine| Comparison::of(theirs, mine)),
    };
    let entered = meanwhile.comparison.is_some().then(|| FormState::filled(form));
    let page = EditorPage::new(desk, kind, language, entered).await?;
    let page = page.changed_meanwhile(meanwhile, held.state());
    page.answer(StatusCode::CONFLICT).map(Err)
}
