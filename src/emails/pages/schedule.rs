//! POST `…/emails/{kind}/schedule`: what stands in the form waits for its moment. POST `…/schedule/removal`: it waits no
//! more, and is a draft again.

use super::changes::{Entered, back, facts, read};
use super::editor::EditorPage;
use crate::audit::{Action, Event};
use crate::emails::desk::Way;
use crate::emails::{Desk, Language};
use crate::web::{Answer, AppError, Flash, Form, FormState, Reply};
use actix_web::http::StatusCode;
use jiff::{SignedDuration, Timestamp};

/// Nobody remembers longer what waits.
const LONGEST: SignedDuration = SignedDuration::from_hours(366 * 24);

/// Lets it wait.
pub async fn plan<W: Way>(mut desk: Desk<W>, form: Form) -> Answer {
    let Entered { kind, language, text } = match read(&mut desk, &form, false).await? {
        Ok(entered) => entered,
        Err(page) => return Ok(page),
    };
    let (t, now) = (desk.t(), desk.caller().now());
    let at = match moment(&desk, form.get("publish_at"), now) {
        Ok(at) => at,
        Err(sentence) => {
            let mut state = FormState::filled(&form);
            state.fault("publish_at", sentence);
            let page = EditorPage::new(&mut desk, kind, language, Some(state)).await?;
            return page.answer(StatusCode::UNPROCESSABLE_ENTITY);
        }
    };
    let (shelf, author) = (desk.shelf(), desk.author());
    shelf.hold(&mut desk.tx, kind, language).await?;
    shelf
        .schedule_for(&mut desk.tx, (kind, language), &text, at, &author)
        .await?;
    let mut after = facts(language, &text, None);
    after["publish_at"] = at.to_string().into();
    desk.record(
        Event::new(Action::EmailScheduled).change(None, after),
        kind,
        Some(language),
    )
    .await?;
    desk.tx.commit().await?;
    let sentence = t.emails_scheduled(desk.times().exact(&at));
    Ok(back(&desk, kind, language, &form).with(Flash::success(sentence)))
}

fn moment<W: Way>(desk: &Desk<W>, raw: &str, now: Timestamp) -> Result<Timestamp, String> {
    let t = desk.t();
    let at = desk
        .times()
        .parse(raw)
        .ok_or_else(|| t.emails_fault_moment().to_owned())?;
    match at {
        at if at <= now => Err(t.emails_fault_moment_past().to_owned()),
        at if at > now + LONGEST => Err(t.emails_fault_moment_far().to_owned()),
        at => Ok(at),
    }
}

/// Lets it wait no more. Where no other draft was begun meanwhile, it becomes the draft: nothing that was written is
/// lost.
pub async fn cancel<W: Way>(mut desk: Desk<W>, form: Form) -> Answer {
    let kind = desk.kind()?;
    let language = Language::parse(form.get("locale")).ok_or(AppError::NotFound)?;
    let (shelf, author, t) = (desk.shelf(), desk.author(), desk.t());
    let to = Reply::to(desk.page(kind, language));
    let held = shelf.hold(&mut desk.tx, kind, language).await?;
    let Some(waits) = shelf.schedule(&mut desk.tx, kind, language).await? else {
        return Ok(to.with(Flash::info(t.emails_unchanged())));
    };
    shelf.unschedule(&mut desk.tx, kind, language).await?;
    if held.draft().is_none() {
        shelf
            .save_draft(&mut desk.tx, kind, language, &waits.text, &author)
            .await?;
    }
    let mut before = facts(language, &waits.text, None);
    before["publish_at"] = waits.publish_at.to_string().into();
    desk.record(
        Event::new(Action::EmailUnscheduled).change(before, None),
        kind,
        Some(language),
    )
    .await?;
    desk.tx.commit().await?;
    Ok(to.with(Flash::success(t.emails_unscheduled())))
}
