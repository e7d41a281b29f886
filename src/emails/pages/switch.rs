//! POST `…/emails/{kind}/suspension` and `…/reinstatement`: a kind of mail goes out no more, or again.

use crate::audit::{Action, Event};
use crate::emails::Desk;
use crate::emails::desk::Way;
use crate::web::{Answer, AppError, Flash, Reply};
use serde_json::json;

async fn switch<W: Way>(mut desk: Desk<W>, on: bool) -> Answer {
    let kind = desk.kind()?;
    let t = desk.t();
    if !kind.may_be_off() {
        return Err(AppError::Conflict(t.emails_always_on().to_owned()));
    }
    let (shelf, author) = (desk.shelf(), desk.author());
    shelf.switch(&mut desk.tx, kind, on, &author).await?;
    let action = if on {
        Action::EmailSwitchedOn
    } else {
        Action::EmailSwitchedOff
    };
    let event = Event::new(action).change(json!({ "sent": !on }), json!({ "sent": on }));
    desk.record(event, kind, None).await?;
    desk.tx.commit().await?;
    let to = format!("{}/{}", desk.base(), kind.key());
    let (sentence, undo) = match on {
        true => (t.emails_switched_on(kind.label(t)), "suspension"),
        false => (t.emails_switched_off(kind.label(t)), "reinstatement"),
    };
    Ok(Reply::to(&to).with(Flash::success(sentence).undo(format!("{to}/{undo}"))))
}

/// It is not sent any more, neither what waits already.
pub async fn off<W: Way>(desk: Desk<W>) -> Answer {
    switch(desk, false).await
}

/// It is sent again.
pub async fn on<W: Way>(desk: Desk<W>) -> Answer {
    switch(desk, true).await
}
