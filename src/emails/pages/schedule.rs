//! POST `…/emails/{kind}/schedule`: what stands in the form waits for its moment. POST `…/schedule/removal`: it waits no
//! more, and is a draft again, or in the history.

use super::changes::{Entered, back, count, facts, read};
use super::editor::EditorPage;
use super::meanwhile::hold;
use super::way_back::named;
use crate::audit::{Action, Event};
use crate::emails::Desk;
use crate::emails::desk::Way;
use crate::web::{Answer, Flash, Form, FormState, Reply};
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
    count(&mut desk).await?;
    if let Err(page) = hold(&mut desk, &form, (kind, language)).await? {
        return Ok(page);
    }
    let (shelf, author) = (desk.shelf(), desk.author());
    let replaced = shelf
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
    let sentence = t.emails_scheduled(desk.times().exact(&at));
    let to = back(&desk, kind, language, &form);
    desk.tx.commit().await?;
    Ok(to.with(Flash::success(match replaced {
        true => format!("{sentence} {}", t.emails_schedule_replaced()),
        false => sentence,
    })))
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

/// Lets it wait no more. Where no other draft was begun meanwhile, it becomes the draft, else it goes to the history:
/// nothing that was written is lost.
pub async fn cancel<W: Way>(mut desk: Desk<W>, form: Form) -> Answer {
    let at = named(&desk, &form)?;
    let (kind, language) = at;
    let held = match hold(&mut desk, &form, at).await? {
        Ok(held) => held,
        Err(page) => return Ok(page),
    };
    let (shelf, author, t) = (desk.shelf(), desk.author(), desk.t());
    let to = Reply::to(desk.page(kind, language));
    let Some(waits) = shelf.schedule(&mut desk.tx, kind, language).await? else {
        return Ok(to.with(Flash::info(t.emails_unchanged())));
    };
    let sentence = match held.draft() {
        None => {
            shelf.unschedule(&mut desk.tx, at).await?;
            shelf
                .save_draft(&mut desk.tx, kind, language, &waits.text, &author)
                .await?;
            t.emails_unscheduled()
        }
        Some(_) => {
            shelf.set_aside(&mut desk.tx, at, &waits).await?;
            shelf.note_change(&mut desk.tx, at, &author).await?;
            t.emails_unscheduled_kept()
        }
    };
    let mut before = facts(language, &waits.text, None);
    before["publish_at"] = waits.publish_at.to_string().into();
    let event = Event::new(Action::EmailUnscheduled).change(before, None);
    desk.record(event, kind, Some(language)).await?;
    desk.tx.commit().await?;
    Ok(to.with(Flash::success(sentence)))
}
