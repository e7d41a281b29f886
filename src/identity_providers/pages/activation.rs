//! The last step: switching a tested connection on. Nobody signs in through it yet; the roll-out decides who does.
//! The test has to be a member's: whoever holds a set-up link says what the provider is, and must not vouch for it too.

use super::chrome::Chrome;
use super::list::has_proven_domain;
use crate::audit::{self, Action, Event};
use crate::identity_providers::guide_view::GuideView;
use crate::identity_providers::{ByEditor, Desk, Stage, Status, Step, Version, vouching_refused};
use crate::schema::connections;
use crate::state::App;
use crate::web::{Answer, AppError, Flash, Frame, Reply, Times, Words};
use actix_web::http::StatusCode;
use askama::Template;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff_diesel::ToDiesel;
use serde_json::json;

#[derive(Template)]
#[template(path = "identity_providers/activation.html")]
struct ActivationPage {
    frame: Frame,
    t: Words,
    chrome: Chrome,
    guide: GuideView,
    times: Times,
    /// The version with its test.
    version: Option<Version>,
    status: Status,
    proven: bool,
    domains: String,
    errors: Vec<(&'static str, String)>,
}

impl ActivationPage {
    async fn of(desk: &mut Desk<ByEditor>, app: &App) -> Result<Self, AppError> {
        let (org, id) = (desk.org(), desk.connection.id);
        let who = desk.hand.who().ok_or(AppError::NotFound)?;
        let domains = who.path("/domains");
        let guide = GuideView::of(
            desk.t(),
            &desk.connection,
            &desk.connection.addresses(&app.config.public_url),
            "",
        );
        Ok(Self {
            frame: desk.hand.frame(),
            t: desk.t(),
            chrome: Chrome::of(desk, &guide, Step::Activation),
            guide,
            times: desk.hand.times(),
            version: Version::find(&mut desk.tx, org, id, desk.connection.version).await?,
            status: desk.connection.status,
            proven: has_proven_domain(&mut desk.tx, org).await?,
            domains,
            errors: vec![],
        })
    }

    /// That exactly these settings passed a member's test: when, and whose.
    fn tested(&self) -> Option<String> {
        let version = self.version.as_ref().filter(|version| version.tested_by_id.is_some())?;
        let at = self.times.near(version.tested_at.as_ref()?);
        Some(
            self.t
                .identity_providers_activation_tested(at, version.tested_by.as_str()),
        )
    }

    /// That somebody with a set-up link passed a test, and no member did.
    fn tested_by_it(&self) -> Option<String> {
        let version = self.version.as_ref().filter(|version| version.tested_by_id.is_none())?;
        let at = self.times.near(version.tested_at.as_ref()?);
        Some(self.t.identity_providers_activation_tested_it(at))
    }

    /// What is missing before it can be switched on.
    fn untested(&self) -> &'static str {
        match self.tested_by_it() {
            Some(_) => self.t.identity_providers_error_own_test(),
            None => self.t.identity_providers_error_untested(),
        }
    }

    fn is_draft(&self) -> bool {
        self.status == Status::Draft
    }
}

/// GET `…/activation`
pub async fn show(mut desk: Desk<ByEditor>, app: App) -> Answer {
    Reply::page(&ActivationPage::of(&mut desk, &app).await?)
}

/// POST `…/activation`
pub async fn activate(mut desk: Desk<ByEditor>, app: App) -> Answer {
    let (org, t, author) = (desk.org(), desk.t(), desk.hand.author());
    let mut page = ActivationPage::of(&mut desk, &app).await?;
    if !page.is_draft() {
        return Ok(Reply::to(desk.path("")));
    }
    if page.tested().is_none() {
        page.errors.push(("tested", page.untested().to_owned()));
        return Reply::html(StatusCode::CONFLICT, &page);
    }
    if let Some(who) = desk.hand.who()
        && let Some(permission) = desk.connection.brings_too_much(&mut desk.tx, who).await?
    {
        return Err(vouching_refused(desk, &app, permission).await);
    }
    let connection = &desk.connection;
    diesel::update(connections::table.find((org, connection.id)))
        .set((
            connections::status.eq(Status::Active.key()),
            connections::stage.eq(Stage::Test.key()),
            connections::stage_since.eq(author.at.to_diesel()),
            connections::step.eq(Step::Activation.key()),
            connections::updated_at.eq(author.at.to_diesel()),
            connections::updated_by.eq(&author.name),
        ))
        .execute(&mut desk.tx)
        .await?;
    crate::identity_providers::setup_link::finish_of(&mut desk.tx, org, connection.id, author.at).await?;
    let event = Event::new(Action::ConnectionActivated)
        .on("connection", connection.id.uuid(), &connection.name)
        .change(
            json!({ "status": "draft" }),
            json!({ "status": "active", "version": connection.version }),
        );
    audit::record(&mut desk.tx, Some(org), &author, event).await?;
    let next = Reply::to(desk.path("")).with(Flash::success(t.identity_providers_activated(connection.name.as_str())));
    desk.tx.commit().await?;
    Ok(next)
}
