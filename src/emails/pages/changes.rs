//! What is written: POST `…/drafts` keeps it for later, POST `…/emails/{kind}` publishes it.

use super::editor::EditorPage;
use super::meanwhile::hold;
use super::{current, inherited, language, looked_at};
use crate::access::limits::TryLimit;
use crate::audit::{Action, Event};
use crate::emails::desk::Way;
use crate::emails::shelf::{Key, Template};
use crate::emails::template::{LONGEST_BODY, Parsed};
use crate::emails::{Desk, Format, Kind, Language, Text, Version};
use crate::web::{Answer, AppError, Flash, Form, FormState, Reply, Words};
use actix_web::http::StatusCode;
use jiff::SignedDuration;
use serde_json::{Value, json};

/// So many texts one person puts into use in an hour.
const MOST_VERSIONS: i32 = 60;

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

/// Keeps the text as the draft, in the transaction; answers whether it is another than what stands already. The template
/// is held.
pub(super) async fn keep<W: Way>(desk: &mut Desk<W>, entered: &Entered) -> Result<bool, AppError> {
    let Entered { kind, language, text } = entered;
    let (shelf, author) = (desk.shelf(), desk.author());
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
    if let Err(page) = hold(&mut desk, &form, (kind, language)).await? {
        return Ok(page);
    }
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

/// Makes it the text that is sent.
pub async fn publish<W: Way>(mut desk: Desk<W>, form: Form) -> Answer {
    let entered = match read(&mut desk, &form, false).await? {
        Ok(entered) => entered,
        Err(page) => return Ok(page),
    };
    let Entered { kind, language, text } = entered;
    let held = match hold(&mut desk, &form, (kind, language)).await? {
        Ok(held) => held,
        Err(page) => return Ok(page),
    };
    let (to, t) = (back(&desk, kind, language, &form), desk.t());
    let source = Source::Typed(&held);
    match put_into_use(&mut desk, (kind, language), &text, source).await? {
        Some(InUse { replaced, .. }) => {
            let sentence = match desk.switches().await?.is_on(kind) {
                true => t.emails_published(),
                false => t.emails_published_off(),
            };
            desk.tx.commit().await?;
            Ok(to.with(Flash::success(said(t, sentence, replaced))))
        }
        None => Ok(to.with(Flash::info(t.emails_unchanged()))),
    }
}

/// A text came into use.
pub(super) struct InUse {
    /// Its number.
    pub number: i32,
    /// Another that waited for its moment does so no more; it is in the history now.
    pub replaced: bool,
}

/// The sentence, and what became of a text that waited.
pub(super) fn said(t: Words, sentence: &str, replaced: bool) -> String {
    match replaced {
        true => format!("{sentence} {}", t.emails_schedule_dropped()),
        false => sentence.to_owned(),
    }
}

/// Counts a text that somebody puts into use, now or later: its version stays for good. What changes nothing is not
/// committed and does not count.
pub(super) async fn count<W: Way>(desk: &mut Desk<W>) -> Result<(), AppError> {
    let (person, now) = (desk.caller().person.id, desk.caller().now());
    let limit = TryLimit::new(
        format!("email versions:{person}"),
        MOST_VERSIONS,
        SignedDuration::from_hours(1),
    );
    limit.count_in(&mut desk.tx, 1, now).await
}

/// Where a text that comes into use is from.
pub(super) enum Source<'a> {
    /// The form, in which the draft stood.
    Typed(&'a Template),
    /// The history.
    Version(&'a Version),
}

/// Makes a text the one that is sent; `None` when it is already. The template is held.
pub(super) async fn put_into_use<W: Way>(
    desk: &mut Desk<W>,
    at: Key,
    text: &Text,
    source: Source<'_>,
) -> Result<Option<InUse>, AppError> {
    count(desk).await?;
    let ((kind, language), shelf, author) = (at, desk.shelf(), desk.author());
    let before = shelf.in_use(&mut desk.tx, kind, language).await?;
    let sent = match &before {
        Some(version) => version.text(),
        None => inherited(desk, kind, language).await?,
    };
    let has_draft = matches!(source, Source::Typed(held) if held.draft().is_some());
    let waits = shelf.schedule(&mut desk.tx, kind, language).await?;
    if sent == *text && !has_draft && waits.is_none() {
        return Ok(None);
    }
    let replaced = shelf.make_room(&mut desk.tx, at, text).await?;
    let (number, action) = match source {
        Source::Typed(_) => {
            let number = shelf.publish(&mut desk.tx, at, text, &author).await?;
            (number, Action::EmailPublished)
        }
        Source::Version(version) => {
            let number = shelf.bring_back(&mut desk.tx, at, version, &author).await?;
            (number, Action::EmailRolledBack)
        }
    };
    let before = facts(language, &sent, before.map(|version| version.number));
    let event = Event::new(action).change(before, facts(language, text, Some(number)));
    desk.record(event, kind, Some(language)).await?;
    Ok(Some(InUse { number, replaced }))
}
