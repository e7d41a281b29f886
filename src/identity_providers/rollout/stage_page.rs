//! `/o/{org}/identity-providers/{id}/rollout`: the four stages as a track, and POST `…/stage`.

use super::super::{Connection, Stage, Version};
use super::Barrier;
use super::counts::{Count, Counts, Failure};
use super::pilots::{Pilots, proven_domains};
use super::place::{Address, Way, find, hold, locked, page_of};
use crate::access::{Actor, EditIdentityProviders, Permission, ViewIdentityProviders, Who};
use crate::audit::{self, Action, Event};
use crate::database::Tx;
use crate::mail::SignInLetter;
use crate::sign_in::methods::{WaysIn, tell};
use crate::state::App;
use crate::web::{Answer, AppError, Flash, Form, FormState, Frame, Query, Reply, Times, Words};
use actix_web::http::StatusCode;
use askama::Template;

/// A stage on the track.
struct Stop {
    stage: Stage,
    count: Count,
    is_now: bool,
    is_behind: bool,
    /// What stands before it.
    barrier: Option<Barrier>,
}

#[derive(Template)]
#[template(path = "rollout/stages.html")]
pub(super) struct StagePage {
    frame: Frame,
    t: Words,
    times: Times,
    way: Way,
    connection: Connection,
    version: Option<Version>,
    /// An earlier version that is known to work.
    earlier: Option<i32>,
    track: Vec<Stop>,
    pilots: Vec<String>,
    domains: Vec<String>,
    failures: Vec<Failure>,
    no_edit: Option<String>,
    /// Why this person may not end enforcement.
    no_release: Option<String>,
    entered: FormState,
}

impl StagePage {
    pub(super) async fn new(
        tx: &mut Tx,
        who: &Who,
        connection: Connection,
        entered: FormState,
    ) -> Result<Self, AppError> {
        let (t, org, id) = (who.t, who.org(), connection.id);
        let version = Version::find(tx, org, id, connection.version).await?;
        let counts = Counts::of(tx, org, id).await?;
        let track = Stage::ALL.iter().map(|stage| Stop {
            stage: *stage,
            count: counts.at(*stage),
            is_now: *stage == connection.stage,
            is_behind: *stage < connection.stage,
            barrier: connection.barrier(*stage, version.as_ref()),
        });
        let earlier = match connection.runs_untested(version.as_ref()) {
            true => Version::last_good(tx, org, id, connection.version)
                .await?
                .map(|one| one.number),
            false => None,
        };
        let release = if connection.stage == Stage::Enforced {
            Permission::SignInEdit
        } else {
            Permission::IdentityProvidersEdit
        };
        Ok(Self {
            frame: Frame::organization(who, "identity-providers"),
            t,
            times: Times::new(&who.person.time_zone, who.now(), t),
            way: Way::new(who, &connection, "rollout"),
            track: track.collect(),
            earlier,
            pilots: Pilots::of(tx, org, id).await?.0,
            domains: proven_domains(tx, org).await?,
            failures: Failure::newest(tx, org, id).await?,
            no_edit: locked(tx, who, Permission::IdentityProvidersEdit).await?,
            no_release: locked(tx, who, release).await?,
            entered,
            version,
            connection,
        })
    }

    fn pilots_hint(&self) -> String {
        match self.domains.is_empty() {
            true => self.t.rollout_pilots_hint_none().to_owned(),
            false => self.t.rollout_pilots_hint(self.t.list(&self.domains)),
        }
    }

    /// Whether people sign in with settings that no test has passed.
    fn is_untested(&self) -> bool {
        self.connection.runs_untested(self.version.as_ref())
    }

    /// The stage to which one click leads back.
    fn back(&self) -> Option<Stage> {
        self.connection
            .stage_before
            .filter(|before| *before < self.connection.stage)
    }
}

/// GET `…/rollout`
pub async fn show(mut actor: Actor<ViewIdentityProviders>, path: Address) -> Answer {
    let connection = find(&mut actor.tx, &actor.who, &path).await?;
    Reply::page(&StagePage::new(&mut actor.tx, &actor.who, connection, FormState::default()).await?)
}

/// POST `…/stage`: `stage`, in the form or, for an undo, in the address. To the last stage leads its own page.
pub async fn change(actor: Actor<EditIdentityProviders>, path: Address, form: Form, query: Query, app: App) -> Answer {
    let Actor { mut tx, who, .. } = actor;
    let mut connection = hold(&mut tx, &who, &path).await?;
    let (t, base) = (who.t, page_of(&who, &connection));
    let asked = if form.has("stage") {
        form.get("stage")
    } else {
        query.get("stage")
    };
    let Some(to) = Stage::parse(asked) else {
        let mut entered = FormState::default();
        entered.fault("stage", t.rollout_fault_stage());
        return Reply::refused(&StagePage::new(&mut tx, &who, connection, entered).await?);
    };
    let from = connection.stage;
    if to == from {
        return Ok(Reply::to(format!("{base}/rollout")).with(Flash::info(t.rollout_unchanged())));
    }
    if from == Stage::Enforced && !who.may(Permission::SignInEdit) {
        drop(tx);
        return Err(AppError::forbidden(&app.pool, &who, Permission::SignInEdit).await);
    }
    let version = Version::find(&mut tx, who.org(), connection.id, connection.version).await?;
    match connection.barrier(to, version.as_ref()) {
        Some(Barrier::OnlyByEnforcement) => return Ok(Reply::to(format!("{base}/enforcement"))),
        Some(barrier) => return refused(tx, &who, &app, connection, barrier).await,
        None => {}
    }
    if to > from
        && let Some(permission) = connection.brings_too_much(&mut tx, &who).await?
    {
        drop(tx);
        return Err(AppError::forbidden(&app.pool, &who, permission).await);
    }
    let ways = WaysIn::of(&mut tx, who.org()).await?;
    connection.go_to(&mut tx, who.org(), to, &who.author()).await?;
    let event = Event::new(Action::ConnectionStageChanged).on("connection", connection.id.uuid(), &connection.name);
    tx = ways.keep(tx, &who, &app, event).await?;
    if from == Stage::Enforced {
        let letter = SignInLetter::released(&who, &connection.name);
        tell(&mut tx, &app.config.secret_key, who.org(), letter, who.now()).await?;
    }
    tx.commit().await?;
    let flash = Flash::success(t.rollout_changed(connection.name.as_str(), to.name(t)));
    let flash = match from {
        Stage::Enforced => flash,
        _ => flash.undo(format!("{base}/stage?stage={}", from.key())),
    };
    Ok(Reply::to(format!("{base}/rollout")).with(flash))
}

async fn refused(mut tx: Tx, who: &Who, app: &App, connection: Connection, barrier: Barrier) -> Answer {
    let event = Event::new(Action::ConnectionStageChanged)
        .on("connection", connection.id.uuid(), &connection.name)
        .reason(barrier.sentence(who.t));
    let mut entered = FormState::default();
    entered.fault("stage", barrier.sentence(who.t));
    let page = StagePage::new(&mut tx, who, connection, entered).await?;
    drop(tx);
    audit::refuse(&app.pool, Some(who.org()), &who.author(), event).await?;
    Reply::html(StatusCode::CONFLICT, &page)
}
