//! One attempt: what each check saw, and what to change.

use super::chrome::Chrome;
use super::failed::Places;
use super::report::{Reading, ReportView};
use crate::access::Who;
use crate::identity_providers::guide_view::GuideView;
use crate::identity_providers::{Desk, Settings, Step, Version, Way};
use crate::ids::AttemptId;
use crate::sso::{Attempt, Kind};
use crate::state::App;
use crate::web::{Answer, AppError, Frame, Reply, Times, Words};
use actix_web::HttpRequest;
use askama::Template;
use uuid::Uuid;

#[derive(Template)]
#[template(path = "identity_providers/attempt.html")]
struct AttemptPage {
    frame: Frame,
    t: Words,
    chrome: Chrome,
    guide: GuideView,
    times: Times,
    attempt: Attempt,
    report: ReportView,
    /// Whether the settings have changed since.
    outdated: bool,
    may_edit: bool,
}

impl AttemptPage {
    fn is_test(&self) -> bool {
        self.attempt.kind == Kind::Test
    }
}

/// GET `…/attempts/{attempt}`
pub async fn show<W: Way>(mut desk: Desk<W>, req: HttpRequest, app: App) -> Answer {
    let raw = req.match_info().get("attempt").unwrap_or_default();
    let id = Uuid::parse_str(raw).map_err(|_| AppError::NotFound)?;
    let (org, connection) = (desk.org(), desk.connection.id);
    let attempt = Attempt::find(&mut desk.tx, org, connection, AttemptId::from(id)).await?;
    let mut attempt = attempt.ok_or(AppError::NotFound)?;
    // Somebody with a link sees tests by link: not what colleagues tested, not who signs in.
    if desk.hand.who().is_none() && !attempt.is_test_by_link() {
        return Err(AppError::NotFound);
    }
    let tested_it = |who: &Who| attempt.by == Some(who.person.id.uuid());
    let may_read = desk.hand.may_edit() || desk.hand.who().is_some_and(tested_it);
    if !may_read {
        attempt.report = attempt.report.masked();
    }
    let is_masked = !may_read || attempt.kind != Kind::Test;
    let settings = settings_of(&mut desk, attempt.version).await?;
    let guide = GuideView::of(
        desk.t(),
        &desk.connection,
        &desk.connection.addresses(&app.config.public_url),
        "",
    );
    let reading = Reading {
        settings: &settings,
        guide: &guide,
        places: Places::of(&desk),
        t: desk.t(),
    };
    Reply::page(&AttemptPage {
        frame: desk.hand.frame(),
        t: desk.t(),
        chrome: Chrome::of(&desk, &guide, Step::Test),
        times: desk.hand.times(),
        report: ReportView {
            is_masked,
            ..ReportView::of(&attempt.report, &reading)
        },
        outdated: attempt.version != desk.connection.version,
        may_edit: desk.hand.may_edit(),
        guide,
        attempt,
    })
}

/// The settings with which it was examined.
async fn settings_of<W: Way>(desk: &mut Desk<W>, version: i32) -> Result<Settings, AppError> {
    let (org, connection) = (desk.org(), desk.connection.id);
    let found = Version::find(&mut desk.tx, org, connection, version).await?;
    Ok(found.map_or_else(|| desk.connection.settings.clone(), |version| version.settings))
}

impl Kind {
    /// For people.
    pub fn label(self, t: Words) -> &'static str {
        match self {
            Self::SignIn => t.identity_providers_kind_sign_in(),
            Self::Test => t.identity_providers_kind_test(),
            Self::SignOut => t.identity_providers_kind_sign_out(),
        }
    }
}
