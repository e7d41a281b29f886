//! POST `…/emails/{kind}/acknowledgement`: the platform has another text, and the organization keeps its own.

use super::meanwhile::hold;
use super::way_back::named;
use crate::audit::{Action, Event};
use crate::emails::desk::Way;
use crate::emails::{Desk, Shelf};
use crate::web::{Answer, Flash, Form, Reply};
use serde_json::json;

/// Keeps it: the change of the platform's text is announced no more.
pub async fn keep<W: Way>(mut desk: Desk<W>, form: Form) -> Answer {
    let at = named(&desk, &form)?;
    let (kind, language) = at;
    let held = match hold(&mut desk, &form, at).await? {
        Ok(held) => held,
        Err(page) => return Ok(page),
    };
    let (t, to) = (desk.t(), Reply::to(desk.page(kind, language)));
    let platform = Shelf::Platform.find(&mut desk.tx, kind, language).await?;
    let now = platform.published.unwrap_or(0);
    let shown = form.get("platform");
    if !shown.is_empty() && shown != now.to_string() {
        // It changed once more since the page was shown: the page says so again.
        return Ok(to);
    }
    if held.published.is_none() || held.platform_version == now {
        return Ok(to.with(Flash::info(t.emails_unchanged())));
    }
    desk.shelf().keep_own(&mut desk.tx, at, now).await?;
    let fact = |version: i32| json!({ "language": language.name, "platform_version": version });
    let event = Event::new(Action::EmailKept).change(fact(held.platform_version), fact(now));
    desk.record(event, kind, Some(language)).await?;
    desk.tx.commit().await?;
    Ok(to.with(Flash::success(t.emails_kept())))
}
