//! POST `…/emails/{kind}/suspension` and `…/reinstatement`: a kind of mail goes out no more, or again. POST
//! `…/inheritance`: an organization leaves that to the platform.

use crate::audit::{Action, Event};
use crate::emails::desk::Way;
use crate::emails::{Desk, Kind, Shelf, Switches};
use crate::web::{Answer, AppError, Flash, Reply};
use serde_json::{Value, json};

async fn switch<W: Way>(mut desk: Desk<W>, wanted: Option<bool>) -> Answer {
    let kind = desk.kind()?;
    let t = desk.t();
    if !kind.may_be_off() {
        return Err(AppError::Conflict(t.emails_always_on().to_owned()));
    }
    let (shelf, author) = (desk.shelf(), desk.author());
    let of = format!("{}/{}", desk.base(), kind.key());
    let to = Reply::to(format!("{of}/settings"));
    let before = desk.switches().await?;
    let stands = match shelf {
        Shelf::Platform => Some(before.is_on(kind)),
        Shelf::Organization(_) => before.own(kind),
    };
    if stands == wanted || !shelf.switch(&mut desk.tx, kind, wanted, &author).await? {
        return Ok(to.with(Flash::info(t.emails_unchanged())));
    }
    let after = desk.switches().await?;
    let (action, sentence) = match wanted {
        Some(true) => (Action::EmailSwitchedOn, t.emails_switched_on(kind.label(t))),
        Some(false) => (Action::EmailSwitchedOff, t.emails_switched_off(kind.label(t))),
        None if after.is_on(kind) => (Action::EmailSwitchInherited, t.emails_inherited_on(kind.label(t))),
        None => (Action::EmailSwitchInherited, t.emails_inherited_off(kind.label(t))),
    };
    let event = Event::new(action).change(fact(&before, kind), fact(&after, kind));
    desk.record(event, kind, None).await?;
    desk.tx.commit().await?;
    let undo = match stands {
        None => "inheritance",
        Some(true) => "reinstatement",
        Some(false) => "suspension",
    };
    Ok(to.with(Flash::success(sentence).undo(format!("{of}/{undo}"))))
}

fn fact(switches: &Switches, kind: Kind) -> Value {
    json!({ "sent": switches.is_on(kind), "as_the_platform": switches.own(kind).is_none() })
}

/// It is not sent any more, neither what waits already.
pub async fn off<W: Way>(desk: Desk<W>) -> Answer {
    switch(desk, Some(false)).await
}

/// It is sent again.
pub async fn on<W: Way>(desk: Desk<W>) -> Answer {
    switch(desk, Some(true)).await
}

/// It is sent or not as the platform has it.
pub async fn inherit<W: Way>(desk: Desk<W>) -> Answer {
    switch(desk, None).await
}
