//! `/o/{org}/identity-providers/{id}/enforcement`: what it demands, whom it would lock out, and the act itself.

use super::super::{Connection, Stage};
use super::affected::Affected;
use super::enforcement::{Condition, conditions};
use super::place::{Address, Way, find, hold, page_of};
use crate::access::{Actor, EditSignIn, Who};
use crate::audit::{self, Action, Event};
use crate::database::Tx;
use crate::mail::SignInLetter;
use crate::sign_in::methods::{Codes, CodesPage, password_exception, tell};
use crate::state::App;
use crate::web::{Answer, AppError, Flash, Form, FormState, Frame, Reply, Times, Words};
use actix_web::http::StatusCode;
use askama::Template;

#[derive(Template)]
#[template(path = "rollout/enforcement.html")]
struct EnforcementPage {
    frame: Frame,
    t: Words,
    times: Times,
    way: Way,
    connection: Connection,
    organization: String,
    members_path: String,
    methods_path: String,
    conditions: Vec<Condition>,
    affected: Affected,
    /// The session with which this page is seen ends its access as well.
    ends_own: bool,
    entered: FormState,
}

impl EnforcementPage {
    async fn new(tx: &mut Tx, who: &Who, connection: Connection, entered: FormState) -> Result<Self, AppError> {
        let base = page_of(who, &connection);
        Ok(Self {
            frame: Frame::organization(who, "identity-providers"),
            t: who.t,
            times: Times::new(&who.person.time_zone, who.now(), who.t),
            way: Way::new(who, &connection, "enforcement"),
            organization: who.organization.name.clone(),
            members_path: who.path("/members"),
            methods_path: who.path("/sign-in-methods"),
            conditions: conditions(tx, who, &connection, &base).await?,
            affected: Affected::by(tx, who.org(), &connection, who.now()).await?,
            ends_own: ends_own(tx, who).await?,
            entered,
            connection,
        })
    }

    fn is_enforced(&self) -> bool {
        self.connection.stage == Stage::Enforced
    }

    fn is_ready(&self) -> bool {
        self.conditions.iter().all(|condition| condition.is_met)
    }

    /// Lists of people: (title, text, them, tone).
    fn lists(&self) -> [(String, &'static str, &super::affected::Named, &'static str); 3] {
        let (t, all) = (self.t, &self.affected);
        [
            (
                t.rollout_outside(all.outside.count()),
                t.rollout_outside_text(),
                &all.outside,
                "danger",
            ),
            (
                t.rollout_strangers(all.strangers.count()),
                t.rollout_strangers_text(),
                &all.strangers,
                "warning",
            ),
            (
                t.rollout_exceptions(all.exceptions.count()),
                t.rollout_exceptions_text(),
                &all.exceptions,
                "success",
            ),
        ]
    }
}

/// Whether this person's own session would be sent to the identity provider.
async fn ends_own(tx: &mut Tx, who: &Who) -> Result<bool, AppError> {
    let Some(member) = who.member else { return Ok(false) };
    Ok(who.only_organization.is_none() && !password_exception(tx, who.org(), member).await?)
}

/// GET `…/enforcement`
pub async fn show(mut actor: Actor<EditSignIn>, path: Address) -> Answer {
    let connection = find(&mut actor.tx, &actor.who, &path).await?;
    Reply::page(&EnforcementPage::new(&mut actor.tx, &actor.who, connection, FormState::default()).await?)
}

/// POST `…/enforcement`: `confirmation`, the name of the organization. Answers the break-glass codes, once.
pub async fn create(actor: Actor<EditSignIn>, path: Address, form: Form, app: App) -> Answer {
    let Actor { mut tx, who, .. } = actor;
    let mut connection = hold(&mut tx, &who, &path).await?;
    let (t, base) = (who.t, page_of(&who, &connection));
    if connection.stage == Stage::Enforced {
        return Ok(Reply::to(format!("{base}/enforcement")).with(Flash::info(t.rollout_unchanged())));
    }
    let open = conditions(&mut tx, &who, &connection, &base).await?;
    if let Some(open) = open.iter().find(|condition| !condition.is_met) {
        return refused(tx, &who, &app, connection, open.title).await;
    }
    let organization = who.organization.name.as_str();
    if form.get("confirmation") != organization {
        let mut entered = FormState::filled(&form);
        entered.fault("confirmation", t.organizations_fault_confirmation(organization));
        return Reply::refused(&EnforcementPage::new(&mut tx, &who, connection, entered).await?);
    }
    if let Some(permission) = connection.brings_too_much(&mut tx, &who).await? {
        drop(tx);
        return Err(AppError::forbidden(&app.pool, &who, permission).await);
    }
    let ends_own = ends_own(&mut tx, &who).await?;
    connection
        .go_to(&mut tx, who.org(), Stage::Enforced, &who.author())
        .await?;
    let codes = Codes::renew(&mut tx, who.org(), organization, &who.author()).await?;
    let letter = SignInLetter::enforced(&who, &connection.name);
    tell(&mut tx, &app.config.secret_key, who.org(), letter, who.now()).await?;
    tx.commit().await?;
    Reply::page(&CodesPage::after_enforcement(&who, &codes, ends_own, &base))
}

/// A condition does not hold: 409 with the page, and the attempt is written down.
async fn refused(mut tx: Tx, who: &Who, app: &App, connection: Connection, condition: &'static str) -> Answer {
    let event = Event::new(Action::SsoEnforced)
        .on("connection", connection.id.uuid(), &connection.name)
        .reason(condition);
    let mut entered = FormState::default();
    entered.fault("conditions", who.t.rollout_fault_condition(condition));
    let page = EnforcementPage::new(&mut tx, who, connection, entered).await?;
    drop(tx);
    audit::refuse(&app.pool, Some(who.org()), &who.author(), event).await?;
    Reply::html(StatusCode::CONFLICT, &page)
}
