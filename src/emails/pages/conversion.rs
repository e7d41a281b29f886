//! POST `…/emails/{kind}/conversion`: what stands in the form as HTML, to go on from there. Nothing is saved.

use super::changes::{Entered, read};
use super::editor::EditorPage;
use super::language;
use crate::emails::desk::Way;
use crate::emails::template::as_html;
use crate::emails::{Desk, Format};
use crate::web::{Answer, AppError, Form, FormState};
use actix_web::http::StatusCode;

/// Shows the form again, with the body as HTML. There is no way back but a text that is in Markdown: what HTML says
/// cannot always be said in it. The one that was converted a moment ago is still in the form, as `markdown`.
pub async fn convert<W: Way>(mut desk: Desk<W>, form: Form) -> Answer {
    if form.get("to") == Format::Markdown.key() && form.has("markdown") {
        return go_back(&mut desk, &form).await;
    }
    if Format::from(form.get("format")) == Format::Html {
        let at = (desk.kind()?, language(&desk, form.get("locale")));
        let is_below_program = desk.is_below_program(at).await?;
        let button = desk.way_back(is_below_program);
        return Err(AppError::Conflict(desk.t().emails_no_way_back(button)));
    }
    let Entered { kind, language, text } = match read(&mut desk, &form, false).await? {
        Ok(entered) => entered,
        Err(page) => return Ok(page),
    };
    let html = as_html(&text);
    let state = FormState::filled(&form)
        .set("body", html.body)
        .set("format", html.format.key())
        .set("markdown", text.body);
    let page = EditorPage::new(&mut desk, kind, language, Some(state)).await?;
    page.answer(StatusCode::OK)
}

/// Shows the text again that was converted a moment ago.
async fn go_back<W: Way>(desk: &mut Desk<W>, form: &Form) -> Answer {
    let (kind, language) = (desk.kind()?, language(desk, form.get("locale")));
    let state = FormState::filled(form)
        .set("body", form.raw("markdown"))
        .set("format", Format::Markdown.key());
    let page = EditorPage::new(desk, kind, language, Some(state)).await?;
    page.answer(StatusCode::OK)
}
