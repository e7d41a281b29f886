//! What changes a template: POST `…/drafts` keeps it for later, POST `…/adoption` keeps what is below for later, POST
//! `…/emails/{kind}` publishes it, POST `…/restoration` goes back to what is below, POST `…/rollbacks` brings a version
//! back.

use super::editor::EditorPage;
use super::{current, inherited, language, looked_at};
use crate::audit::{Action, Event};
use crate::emails::desk::Way;
use crate::emails::template::{LONGEST_BODY, Parsed, Part};
use crate::emails::{Desk, Format, Kind, Language, Text};
use crate::web::{Answer, AppError, Flash, Form, FormState, Reply, Words};
use actix_web::http::StatusCode;
use serde_json::{Value, json};

/// A form whose text may be used.
pub(super) struct Entered {
    pub kind: Kind,
    pub language: Language,
    pub text: Text,
}

/// Reads the form. `draft`: what is not finished yet may be kept, but not for any length.
///
/// # Errors
/// The inner one: the page with what is wrong.
pub(super) async fn read<W: Way>(
    desk: &mut Desk<W>,
    form: &Form,
    draft: bool,
) -> Result<Result<Entered, Reply>, AppError> {
    let kind = desk.kind()?;
    let mut state = FormState::filled(form);
    let Some(language) = Language::parse(form.get("locale")) else {
        state.fault("locale", desk.t().emails_fault_language());
        let language = language(desk, "");
        let page = EditorPage::new(desk, kind, language, Some(state)).await?;
        return Ok(Err(page.answer(StatusCode::UNPROCESSABLE_ENTITY)?));
    };
    let text = typed(form);
    let faults = Parsed::read(kind, &text).err().unwrap_or_default();
    let too_long = text.subject.chars().count() > 1_000
        || [&text.body, &text.plain]
            .iter()
            .any(|part| part.chars().count() > LONGEST_BODY);
    if faults.is_empty() || (draft && !too_long) {
        return Ok(Ok(Entered { kind, language, text }));
    }
    for fault in &faults {
        state.fault(fault.part.field(), fault.sentence(desk.t()));
    }
    if faults.is_empty() {
        state.fault(Part::Subject.field(), desk.t().emails_fault_long_subject(1_000));
    }
    let page = EditorPage::new(desk, kind, language, Some(state)).await?;
    Ok(Err(page.answer(StatusCode::UNPROCESSABLE_ENTITY)?))
}

/// What stands in the form.
pub(super) fn typed(form: &Form) -> Text {
    Text::typed(form.raw("subject"), form.raw("body"))
        .in_format(Format::from(form.get("format")))
        .with_plain(form.raw("plain"))
}

/// For events.
pub(super) fn facts(language: Language, text: &Text, version: Option<i32>) -> Value {
    json!({ "language": language.name, "subject": text.subject, "version": version })
}

/// Keeps the text as the draft, in the transaction; answers whether it is another than what stands already.
pub(super) async fn keep<W: Way>(desk: &mut Desk<W>, entered: &Entered) -> Result<bool, AppError> {
    let Entered { kind, language, text } = entered;
    let (shelf, author) = (desk.shelf(), desk.author());
    shelf.hold(&mut desk.tx, *kind, *language).await?;
    if current(desk, *kind, *language).await? == *text {
        return Ok(false);
    }
    shelf.save_draft(&mut desk.tx, *kind, *language, text, &author).await?;
    let event = Event::new(Action::EmailDrafted).change(None, facts(*language, text, None));
    desk.record(event, *kind, Some(*language)).await?;
    Ok(true)
}

/// Back to the editor, with the preview as it was looked at.
pub(super) fn back<W: Way>(desk: &Desk<W>, kind: Kind, language: Language, form: &Form) -> Reply {
    Reply::to(looked_at(desk.page(kind, language), |name| form.get(name)))
}

/// Keeps it for later. A text that waits for its moment stays as it was. `then`: the language to go on with.
pub async fn save_draft<W: Way>(mut desk: Desk<W>, form: Form) -> Answer {
    let entered = match read(&mut desk, &form, true).await? {
        Ok(entered) => entered,
        Err(page) => return Ok(page),
    };
    let Entered { kind, language, .. } = entered;
    let then = Language::parse(form.get("then"));
    let to = back(&desk, kind, then.unwrap_or(language), &form);
    if !keep(&mut desk, &entered).await? {
        return Ok(match then {
            Some(_) => to,
            None => to.with(Flash::info(desk.t().emails_unchanged())),
        });
    }
    let (shelf, t) = (desk.shelf(), desk.t());
    let waits = shelf.schedule(&mut desk.tx, kind, language).await?;
    let sentence = match waits.filter(|one| !one.refused) {
        Some(waits) => t.emails_draft_saved_beside(desk.times().exact(&waits.publish_at)),
        None if then.is_some() => t.emails_draft_saved_in(language.name),
        None => t.emails_draft_saved().to_owned(),
    };
    desk.tx.commit().await?;
    Ok(to.with(Flash::success(sentence)))
}

/// Makes a draft of what is below: the platform's text, or the program's.
pub async fn adopt<W: Way>(mut desk: Desk<W>, form: Form) -> Answer {
    let kind = desk.kind()?;
    let language = Language::parse(form.get("locale")).ok_or(AppError::NotFound)?;
    let text = inherited(&mut desk, kind, language).await?;
    let to = Reply::to(desk.page(kind, language));
    let entered = Entered { kind, language, text };
    if !keep(&mut desk, &entered).await? {
        return Ok(to.with(Flash::info(desk.t().emails_unchanged())));
    }
    desk.tx.commit().await?;
    Ok(to.with(Flash::success(desk.t().emails_adopted())))
}

/// Makes it the text that is sent.
pub async fn publish<W: Way>(mut desk: Desk<W>, form: Form) -> Answer {
    let entered = match read(&mut desk, &form, false).await? {
        Ok(entered) => entered,
        Err(page) => return Ok(page),
    };
    let Entered { kind, language, text } = entered;
    let to = back(&desk, kind, language, &form);
    let t = desk.t();
    match put_into_use(&mut desk, kind, language, &text, None, Action::EmailPublished).await? {
        Some(published) => {
            desk.tx.commit().await?;
            Ok(to.with(Flash::success(published.said(t, t.emails_published()))))
        }
        None => Ok(to.with(Flash::info(t.emails_unchanged()))),
    }
}

/// A text came into use.
struct InUse {
    /// Its number.
    number: i32,
    /// Another that waited for its moment does so no more.
    cancelled: bool,
}

impl InUse {
    fn said(&self, t: Words, sentence: &str) -> String {
        match self.cancelled {
            true => format!("{sentence} {}", t.emails_schedule_dropped()),
            false => sentence.to_owned(),
        }
    }
}

/// Publishes a text; `None` when it is in use already.
async fn put_into_use<W: Way>(
    desk: &mut Desk<W>,
    kind: Kind,
    language: Language,
    text: &Text,
    restored: Option<i32>,
    action: Action,
) -> Result<Option<InUse>, AppError> {
    let (shelf, author) = (desk.shelf(), desk.author());
    let held = shelf.hold(&mut desk.tx, kind, language).await?;
    let before = shelf.in_use(&mut desk.tx, kind, language).await?;
    let sent = match &before {
        Some(version) => version.text(),
        None => inherited(desk, kind, language).await?,
    };
    let cancelled = shelf.unschedule(&mut desk.tx, kind, language).await?;
    if sent == *text && held.draft().is_none() && !cancelled {
        return Ok(None);
    }
    let before = facts(language, &sent, before.map(|version| version.number));
    let number = shelf
        .publish(&mut desk.tx, (kind, language), &held, text, restored, &author)
        .await?;
    let event = Event::new(action).change(before, facts(language, text, Some(number)));
    desk.record(event, kind, Some(language)).await?;
    Ok(Some(InUse { number, cancelled }))
}

/// Goes back to the platform's text, or the program's.
pub async fn restore<W: Way>(mut desk: Desk<W>, form: Form) -> Answer {
    let kind = desk.kind()?;
    let language = Language::parse(form.get("locale")).ok_or(AppError::NotFound)?;
    let (shelf, t, to) = (desk.shelf(), desk.t(), desk.page(kind, language));
    let held = shelf.hold(&mut desk.tx, kind, language).await?;
    let before = shelf.in_use(&mut desk.tx, kind, language).await?;
    let waits = shelf.schedule(&mut desk.tx, kind, language).await?;
    if before.is_none() && held.draft().is_none() && waits.is_none() {
        return Ok(Reply::to(to).with(Flash::info(t.emails_unchanged())));
    }
    shelf.reset(&mut desk.tx, kind, language).await?;
    let below = inherited(&mut desk, kind, language).await?;
    let before = before.map(|version| facts(language, &version.text(), Some(version.number)));
    let event = Event::new(Action::EmailReset).change(before, facts(language, &below, None));
    desk.record(event, kind, Some(language)).await?;
    desk.tx.commit().await?;
    Ok(Reply::to(to).with(Flash::success(t.emails_reset())))
}

/// Brings a version back, as a new one: nothing that was sent is forgotten.
pub async fn roll_back<W: Way>(mut desk: Desk<W>, form: Form) -> Answer {
    let kind = desk.kind()?;
    let language = Language::parse(form.get("locale")).ok_or(AppError::NotFound)?;
    let number: i32 = form.get("version").parse().map_err(|_| AppError::NotFound)?;
    let (shelf, t, to) = (desk.shelf(), desk.t(), desk.page(kind, language));
    let version = shelf.version(&mut desk.tx, kind, language, number).await?;
    let text = version.ok_or(AppError::NotFound)?.text();
    if Parsed::read(kind, &text).is_err() {
        return Err(AppError::Conflict(t.emails_version_unusable(number)));
    }
    match put_into_use(&mut desk, kind, language, &text, Some(number), Action::EmailRolledBack).await? {
        Some(published) => {
            desk.tx.commit().await?;
            Ok(Reply::to(to).with(Flash::success(
                published.said(t, &t.emails_rolled_back(published.number, number)),
            )))
        }
        None => Ok(Reply::to(to).with(Flash::info(t.emails_unchanged()))),
    }
}
