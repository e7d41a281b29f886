//! POST `…/emails/{kind}/conversion`: what stands in the form as HTML, to go on from there. Nothing is saved.

use super::changes::{Entered, read};
use super::editor::EditorPage;
use crate::emails::desk::Way;
use crate::emails::template::as_html;
use crate::emails::{Desk, Format};
use crate::web::{Answer, AppError, Form, FormState};
use actix_web::http::StatusCode;

/// Shows the form again, with the body as HTML. There is no way back but a text that is in Markdown: what HTML says
/// cannot always be said in it.
pub async fn convert<W: Way>(mut desk: Desk<W>, form: Form) -> Answer {
    if Format::from(form.get("format")) == Format::Html {
        return Err(AppError::Conflict(desk.t().emails_no_way_back(desk.way_back())));
    }
    let Entered { kind, language, text } = match read(&mut desk, &form, false).await? {
        Ok(entered) => entered,
        Err(page) => return Ok(page),
    };
    let html = as_html(&text);
    let state = FormState::filled(&form)
        .set("body", html.body)
        .set("format", html.format.key());
    let page = EditorPage::new(&mut desk, kind, language, Some(state)).await?;
    page.just_converted().answer(StatusCode::OK)
}
