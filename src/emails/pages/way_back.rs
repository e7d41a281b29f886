//! The ways back: POST `…/restoration` goes back to what is below, POST `…/adoption` makes a draft of it, POST
//! `…/rollbacks` brings a version back. What would be lost is asked about first.

use super::changes::{Entered, InUse, Source, facts, keep, put_into_use, said};
use super::inherited;
use super::meanwhile::hold;
use super::question::{Question, ask};
use crate::audit::{Action, Event};
use crate::emails::desk::Way;
use crate::emails::shelf::Key;
use crate::emails::template::Parsed;
use crate::emails::{Desk, Language};
use crate::web::{Answer, AppError, Flash, Form, Reply};

/// What the address and the form name.
pub(super) fn named<W: Way>(desk: &Desk<W>, form: &Form) -> Result<Key, AppError> {
    let language = Language::parse(form.get("locale")).ok_or(AppError::NotFound)?;
    Ok((desk.kind()?, language))
}

/// Makes a draft of what is below: the platform's text, or the program's.
pub async fn adopt<W: Way>(mut desk: Desk<W>, form: Form) -> Answer {
    let at = named(&desk, &form)?;
    let held = match hold(&mut desk, &form, at).await? {
        Ok(held) => held,
        Err(page) => return Ok(page),
    };
    let (kind, language) = at;
    let text = inherited(&mut desk, kind, language).await?;
    let another = held.draft().filter(|draft| *draft != text);
    if another.is_some() && !form.has("sure") {
        return ask(&mut desk, at, &held, Question::Adoption).await;
    }
    let to = Reply::to(desk.page(kind, language));
    if !keep(&mut desk, &Entered { kind, language, text }).await? {
        return Ok(to.with(Flash::info(desk.t().emails_unchanged())));
    }
    desk.tx.commit().await?;
    Ok(to.with(Flash::success(desk.t().emails_adopted())))
}

/// Goes back to the platform's text, or the program's.
pub async fn restore<W: Way>(mut desk: Desk<W>, form: Form) -> Answer {
    let at = named(&desk, &form)?;
    let held = match hold(&mut desk, &form, at).await? {
        Ok(held) => held,
        Err(page) => return Ok(page),
    };
    let (kind, language) = at;
    let (shelf, t, author) = (desk.shelf(), desk.t(), desk.author());
    let to = Reply::to(desk.page(kind, language));
    let before = shelf.in_use(&mut desk.tx, kind, language).await?;
    let waits = shelf.schedule(&mut desk.tx, kind, language).await?;
    let (was_published, was_drafted) = (before.is_some(), held.draft().is_some());
    if !was_published && !was_drafted && waits.is_none() {
        return Ok(to.with(Flash::info(t.emails_unchanged())));
    }
    if !form.has("sure") {
        return ask(&mut desk, at, &held, Question::Restoration(waits.map(Box::new))).await;
    }
    shelf.reset(&mut desk.tx, at, &author).await?;
    let is_program = desk.is_below_program(at).await?;
    let below = inherited(&mut desk, kind, language).await?;
    let before = before.map(|version| facts(language, &version.text(), Some(version.number)));
    let event = Event::new(Action::EmailReset).change(before, facts(language, &below, None));
    desk.record(event, kind, Some(language)).await?;
    desk.tx.commit().await?;
    let sentence = match is_program {
        _ if !was_published && was_drafted => t.emails_draft_dropped(),
        _ if !was_published => t.emails_schedule_dropped(),
        true => t.emails_reset_platform(),
        false => t.emails_reset(),
    };
    Ok(to.with(Flash::success(sentence)))
}

/// Brings a version back, as a new one: nothing that was sent is forgotten. A draft stays as it is.
pub async fn roll_back<W: Way>(mut desk: Desk<W>, form: Form) -> Answer {
    let at = named(&desk, &form)?;
    let (kind, language) = at;
    let number: i32 = form.get("version").parse().map_err(|_| AppError::NotFound)?;
    let (shelf, t, to) = (desk.shelf(), desk.t(), Reply::to(desk.page(kind, language)));
    let version = shelf.version(&mut desk.tx, kind, language, number).await?;
    let version = version.ok_or(AppError::NotFound)?;
    if Parsed::read(kind, &version.text()).is_err() {
        return Err(AppError::Conflict(t.emails_version_unusable(number)));
    }
    if let Err(page) = hold(&mut desk, &form, at).await? {
        return Ok(page);
    }
    match put_into_use(&mut desk, at, &version.text(), Source::Version(&version)).await? {
        Some(InUse { number: new, replaced }) => {
            desk.tx.commit().await?;
            let sentence = match version.unsent {
                true => t.emails_version_sent(number),
                false => t.emails_rolled_back(new, number),
            };
            Ok(to.with(Flash::success(said(t, &sentence, replaced))))
        }
        None => Ok(to.with(Flash::info(t.emails_unchanged()))),
    }
}
