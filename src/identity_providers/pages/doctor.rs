//! The doctor: a captured response is examined, and nothing comes of it but the report. It signs nobody in and is
//! not kept; that somebody looked is an event.

use super::failed::Places;
use super::report::{Reading, ReportView};
use crate::access::limits::TryLimit;
use crate::audit::{self, Action, Event};
use crate::identity_providers::guide_view::GuideView;
use crate::identity_providers::{ByViewer, Desk, Keys};
use crate::saml::{self, Expectation, InResponseTo};
use crate::sso::report::Report;
use crate::state::App;
use crate::web::{Answer, AppError, FormState, Frame, LongForm, Reply, Words};
use actix_web::{HttpRequest, web};
use askama::Template;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::SignedDuration;

/// So often in an hour may somebody ask the doctor.
const MOST: i32 = 60;

#[derive(Template)]
#[template(path = "identity_providers/doctor.html")]
struct DoctorPage {
    frame: Frame,
    t: Words,
    guide: GuideView,
    name: String,
    list: String,
    base: String,
    state: FormState,
    report: Option<ReportView>,
}

impl DoctorPage {
    fn of(desk: &Desk<ByViewer>, app: &App, state: FormState) -> Result<Self, AppError> {
        let who = desk.hand.who().ok_or(AppError::NotFound)?;
        Ok(Self {
            frame: desk.hand.frame(),
            t: desk.t(),
            guide: GuideView::of(
                desk.t(),
                &desk.connection,
                &desk.connection.addresses(&app.config.public_url),
                "",
            ),
            name: desk.connection.name.clone(),
            list: who.path("/identity-providers"),
            base: desk.path(""),
            state,
            report: None,
        })
    }
}

/// GET `…/doctor`
pub async fn show(desk: Desk<ByViewer>, app: App) -> Answer {
    Reply::page(&DoctorPage::of(&desk, &app, FormState::default())?)
}

/// POST `…/doctor`. The try is counted while no transaction is open; then whoever asks comes in anew.
pub async fn examine(desk: Desk<ByViewer>, req: HttpRequest, form: LongForm, app: App) -> Answer {
    let (org, t, author) = (desk.org(), desk.t(), desk.hand.author());
    drop(desk);
    TryLimit::new(format!("doctor {org}"), MOST, SignedDuration::from_hours(1))
        .count(&app.pool, 1, author.at)
        .await?;
    let mut desk = Desk::<ByViewer>::enter(&req).await?;
    let mut state = FormState::default();
    let Some(response) = captured(form.get("response")) else {
        state.fault("response", t.identity_providers_error_response());
        return Reply::refused(&DoctorPage::of(&desk, &app, state)?);
    };
    let mut page = DoctorPage::of(&desk, &app, state)?;
    let keys = Keys::of(&mut desk.tx, org, desk.connection.id).await?;
    let event =
        Event::new(Action::ConnectionExamined).on("connection", desk.connection.id.uuid(), &desk.connection.name);
    audit::record(&mut desk.tx, Some(org), &author, event).await?;
    desk.tx.commit().await?;
    let (connection, state) = (desk.connection.clone(), app.clone());
    let (settings, places) = (desk.connection.settings.clone(), Places::of(&desk));
    let examined = web::block(move || -> Result<saml::Report, AppError> {
        let sp = connection.service_provider(&state.config.public_url, keys.open(&state.config.secret_key)?);
        let expectation = Expectation {
            sp: &sp,
            idp: &connection.identity_provider(),
            now: author.at,
            in_response_to: InResponseTo::Any,
            require_encrypted: connection.settings.require_encrypted,
        };
        Ok(saml::examine(&response, &expectation))
    });
    let examined = examined.await.map_err(|error| AppError::Internal(error.into()))??;
    let mut report = Report::of(&examined, true);
    if let Ok(assertion) = examined.assertion() {
        report = report.with_attributes(assertion, true);
    }
    let reading = Reading {
        settings: &settings,
        guide: &page.guide,
        places,
        t,
    };
    page.report = Some(ReportView::of(&report, &reading));
    Reply::page(&page)
}

/// The form field as a provider posts it, out of what was pasted: base64, the same percent-encoded, a whole
/// `SAMLResponse=…`, or the XML itself.
fn captured(pasted: &str) -> Option<String> {
    let text = pasted.trim();
    let text = text.split_once("SAMLResponse=").map_or(text, |(_, value)| value);
    if text.is_empty() {
        return None;
    }
    if text.starts_with('<') {
        return Some(STANDARD.encode(text));
    }
    let text = text.split('&').next().unwrap_or_default();
    let text = percent_encoding::percent_decode_str(text).decode_utf8().ok()?;
    Some(text.split_whitespace().collect())
}
