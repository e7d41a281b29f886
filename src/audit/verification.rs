//! `…/audit/verification`: how the chain stands, what was found last, the signed head. For an organization
//! here, for the platform's chain in the staff console.

use super::chain::{Chain, Head};
use super::head::Note;
use super::list::Scope;
use super::standing::{Found, Standing};
use super::{Action, Author, Event, retention, verify};
use crate::access::limits::TryLimit;
use crate::access::{Actor, Permission, ViewAudit, Who};
use crate::database::{Mode, Pool, Tx};
use crate::state::App;
use crate::web::form::FormState;
use crate::web::{self, AppError, Frame, Reply, Words};
use actix_web::http::header::CONTENT_DISPOSITION;
use askama::Template;
use diesel_async::SimpleAsyncConnection;
use jiff::{SignedDuration, Timestamp};
use serde_json::json;
use std::time::Duration;

/// A request verifies for this long, more than a million events; the next goes on where it stopped.
const LIMIT: Duration = Duration::from_secs(8);

/// A chain is verified at most this many times an hour: it costs seconds of the database's time.
const MOST_AN_HOUR: i32 = 60;

#[derive(Template)]
#[template(path = "audit/verification.html")]
struct VerificationPage {
    frame: Frame,
    t: Words,
    standing: Standing,
    form: FormState,
    /// Why this person may not change the retention, and who could.
    read_only: Option<String>,
}

/// How the chain stands.
pub async fn show(mut actor: Actor<ViewAudit>, app: App) -> web::Answer {
    let days = retention::of(&mut actor.tx, actor.who.org()).await?;
    let days = days.map(|days| days.to_string()).unwrap_or_default();
    let form = FormState::default().set("days", days);
    Reply::page(&page(&mut actor.tx, &actor.who, &app, form).await?)
}

/// The page again, with what is wrong about the retention.
pub(super) async fn refused(tx: &mut Tx, who: &Who, app: &App, form: FormState) -> web::Answer {
    Reply::refused(&page(tx, who, app, form).await?)
}

async fn page(tx: &mut Tx, who: &Who, app: &App, form: FormState) -> Result<VerificationPage, AppError> {
    let scope = Scope::Organization(who.org());
    Ok(VerificationPage {
        frame: Frame::organization(who, "audit"),
        t: who.t,
        standing: Standing::read(tx, scope, who, who.path("/audit"), app).await?,
        form,
        read_only: super::pages::lacking(tx, who, Permission::OrganizationEdit).await?,
    })
}

/// Verifies, for a while; writes down what was found.
pub async fn create(actor: Actor<ViewAudit>, app: App) -> web::Answer {
    let Actor { tx, who, .. } = actor;
    drop(tx);
    let scope = Scope::Organization(who.org());
    run(&app.pool, scope, &who.organization.name, &who.author()).await?;
    Ok(Reply::to(who.path("/audit/verification")))
}

/// The signed head, to keep elsewhere.
pub async fn head(mut actor: Actor<ViewAudit>, app: App) -> web::Answer {
    let (chain, slug) = (Chain::with_id(actor.org().uuid()), actor.who.organization.slug.clone());
    signed(&mut actor.tx, chain, &slug, &app, actor.who.now()).await
}

/// Answers the signed head as a file.
pub async fn signed(tx: &mut Tx, chain: Chain, slug: &str, app: &App, now: Timestamp) -> web::Answer {
    let head = Head::of(tx, chain).await?.ok_or(AppError::NotFound)?;
    let note = Note::new(chain, slug, &head, now).sign(&app.config.secret_key);
    let file = format!("attachment; filename=\"{slug}-audit-head-{}.txt\"", head.sequence);
    Ok(Reply::raw("text/plain; charset=utf-8", note).header(CONTENT_DISPOSITION, file))
}

/// Verifies a chain within the time of a request, in one view of the database, and writes the result down.
pub async fn run(pool: &Pool, scope: Scope, name: &str, author: &Author) -> Result<(), AppError> {
    let chain = Chain::from(scope);
    let key = format!("audit-verification:{}", chain.uuid());
    TryLimit::new(key, MOST_AN_HOUR, SignedDuration::from_hours(1))
        .count(pool, 1, author.at)
        .await?;
    let mut tx = open(pool, scope, Mode::Read).await?;
    let rest = Found::newest(&mut tx, chain)
        .await?
        .and_then(|found| found.rest(author.at));
    let verdict = verify::verify(&mut tx, chain, rest, LIMIT).await?;
    drop(tx);
    let mut tx = open(pool, scope, Mode::Write).await?;
    Found::write(&mut tx, chain, &verdict, author).await?;
    let outcome = verdict.outcome.key();
    let events = verdict.last - verdict.first + 1;
    let event = Event::new(Action::AuditVerified)
        .on("organization", chain.organization(), name)
        .change(None, json!({ "outcome": outcome, "events": events }));
    let org = match scope {
        Scope::Organization(org) => Some(org),
        Scope::Platform => None,
    };
    super::record(&mut tx, org, author, event).await?;
    tx.commit().await?;
    Ok(())
}

async fn open(pool: &Pool, scope: Scope, mode: Mode) -> Result<Tx, AppError> {
    let mut tx = Tx::begin(pool, mode).await?;
    if mode == Mode::Read {
        // Nothing moves while the chain is walked.
        tx.batch_execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
            .await?;
    }
    match scope {
        Scope::Organization(org) => tx.enter(org).await?,
        Scope::Platform => tx.enter_as_staff().await?,
    }
    Ok(tx)
}
