//! `…/audit/verification`: how the chain stands, what was found last, the signed head. For an organization
//! here, for the platform's chain in the staff console.

use super::chain::{Chain, Head};
use super::head::{Note, PublicKey};
use super::list::Scope;
use super::verify::{self, Fault, Known, Outcome, Verdict};
use super::{Action, Author, Event, retention};
use crate::access::limits::TryLimit;
use crate::access::{Actor, Caller, Permission, ViewAudit, Who};
use crate::chance::Chance;
use crate::database::{Mode, Pool, Tx};
use crate::schema::{audit_chain, audit_events, audit_verifications};
use crate::state::App;
use crate::web::form::FormState;
use crate::web::times::Times;
use crate::web::{self, AppError, Frame, Reply, Words};
use actix_web::http::header::CONTENT_DISPOSITION;
use askama::Template;
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel_async::{RunQueryDsl, SimpleAsyncConnection};
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel;
use serde_json::json;
use std::time::Duration;

/// A request verifies for this long, more than a million events; the next goes on where it stopped.
const LIMIT: Duration = Duration::from_secs(8);

/// A chain is verified at most this many times an hour: it costs seconds of the database's time.
const MOST_AN_HOUR: i32 = 60;

/// How long what was found on the way counts: what lies behind is looked at again after that.
const GOES_ON_FOR: SignedDuration = SignedDuration::from_hours(1);

/// What was found, as it was noted.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = audit_verifications, check_for_backend(Pg))]
pub struct Found {
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub at: Timestamp,
    pub by_name: String,
    pub outcome: String,
    pub first_sequence: i64,
    pub last_sequence: i64,
    pub last_hash: Vec<u8>,
    pub fault: String,
    pub bad_sequence: Option<i64>,
}

impl Found {
    async fn newest(tx: &mut Tx, chain: Chain) -> QueryResult<Option<Self>> {
        use audit_verifications as v;
        v::table
            .filter(v::organization_id.eq(chain.uuid()))
            .order((v::at.desc(), v::id.desc()))
            .select(Self::as_select())
            .first(tx)
            .await
            .optional()
    }

    /// The link after which the next verification goes on.
    fn rest(&self, now: Timestamp) -> Option<Known> {
        (self.outcome == "partial" && self.at + GOES_ON_FOR > now).then(|| Known {
            sequence: self.last_sequence,
            hash: self.last_hash.clone(),
        })
    }

    /// For templates: the colour, the title, the sentence.
    fn told(&self, t: Words, head: &Head) -> (&'static str, &'static str, String) {
        let fault = Fault::parse(&self.fault);
        match (self.outcome.as_str(), fault, self.bad_sequence) {
            ("broken", Some(fault), Some(at)) => ("danger", t.audit_broken_title(), fault.sentence(t, at)),
            ("partial", ..) => {
                let said = t.audit_partial(head.sequence, self.last_sequence);
                ("info", t.audit_partial_title(), said)
            }
            _ => {
                let count = self.last_sequence - self.first_sequence + 1;
                ("success", t.audit_good_title(), t.audit_good(count))
            }
        }
    }
}

/// The part of the page that an organization's and the platform's have in common.
pub struct Standing {
    /// `/o/acme/audit`
    pub log: String,
    pub head: Option<Head>,
    first_at: Option<Timestamp>,
    last_at: Option<Timestamp>,
    pub found: Option<Found>,
    /// The hash of the last event.
    pub hash: String,
    /// The public key of the installation, in base64.
    pub key: String,
    times: Times,
    now: Timestamp,
    t: Words,
}

impl Standing {
    pub async fn read(tx: &mut Tx, scope: Scope, caller: &Caller, log: String, app: &App) -> QueryResult<Self> {
        let chain = Chain::from(scope);
        let head = Head::of(tx, chain).await?;
        let (mut first_at, mut last_at) = (None, None);
        if let Some(head) = &head {
            first_at = moment_of(tx, chain, head.first_sequence).await?;
            last_at = moment_of(tx, chain, head.sequence).await?;
        }
        Ok(Self {
            log,
            hash: head.as_ref().map(|head| hex::encode(&head.hash)).unwrap_or_default(),
            head,
            first_at,
            last_at,
            found: Found::newest(tx, chain).await?,
            key: PublicKey::of(&app.config.secret_key).to_base64(),
            times: Times::new(&caller.person.time_zone, caller.now(), caller.t),
            now: caller.now(),
            t: caller.t,
        })
    }

    /// For templates: the colour, the title and the sentence of what was found last.
    pub fn told(&self) -> Option<(&'static str, &'static str, String)> {
        Some(self.found.as_ref()?.told(self.t, self.head.as_ref()?))
    }

    /// For templates: whether the last verification stopped on its way.
    pub fn goes_on(&self) -> bool {
        self.found.as_ref().is_some_and(|found| found.rest(self.now).is_some())
    }

    /// For templates: "Event 12, 22 November 2026, 14:05".
    pub fn first_event(&self) -> String {
        let number = self.head.as_ref().map_or(0, |head| head.first_sequence);
        self.place(number, self.first_at.as_ref())
    }

    /// For templates: the same of the last one.
    pub fn last_event(&self) -> String {
        let number = self.head.as_ref().map_or(0, |head| head.sequence);
        self.place(number, self.last_at.as_ref())
    }

    fn place(&self, number: i64, at: Option<&Timestamp>) -> String {
        match at {
            Some(at) => self.t.audit_chain_at(self.times.exact(at), number),
            None => self.t.audit_chain_gone(number),
        }
    }

    /// For templates: when and by whom it was verified last.
    pub fn verified(&self) -> String {
        match &self.found {
            Some(found) => self
                .t
                .audit_verified_by(self.times.near(&found.at), found.by_name.as_str()),
            None => self.t.audit_verified_never().to_owned(),
        }
    }
}

async fn moment_of(tx: &mut Tx, chain: Chain, number: i64) -> QueryResult<Option<Timestamp>> {
    let at: Option<jiff_diesel::Timestamp> = audit_chain::table
        .inner_join(audit_events::table.on(audit_events::id.eq(audit_chain::event_id)))
        .filter(audit_chain::organization_id.eq(chain.uuid()))
        .filter(audit_chain::sequence.eq(number))
        .select(audit_events::at)
        .first(tx)
        .await
        .optional()?;
    Ok(at.map(jiff_diesel::Timestamp::to_jiff))
}

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
    write(&mut tx, chain, &verdict, author).await?;
    let outcome = outcome_key(&verdict);
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

fn outcome_key(verdict: &Verdict) -> &'static str {
    match verdict.outcome {
        Outcome::Good => "good",
        Outcome::Partial => "partial",
        Outcome::Broken(..) => "broken",
    }
}

async fn write(tx: &mut Tx, chain: Chain, verdict: &Verdict, author: &Author) -> QueryResult<()> {
    use audit_verifications as v;
    let (bad, fault) = match verdict.outcome {
        Outcome::Broken(at, fault) => (Some(at), fault.key()),
        _ => (None, ""),
    };
    diesel::insert_into(v::table)
        .values((
            v::organization_id.eq(chain.uuid()),
            v::id.eq(Chance.id()),
            v::at.eq(author.at.to_diesel()),
            v::by_name.eq(&author.name),
            v::outcome.eq(outcome_key(verdict)),
            v::first_sequence.eq(verdict.first),
            v::last_sequence.eq(verdict.last),
            v::last_hash.eq(&verdict.last_hash),
            (v::fault.eq(fault), v::bad_sequence.eq(bad)),
        ))
        .execute(tx)
        .await
        .map(|_| ())
}
