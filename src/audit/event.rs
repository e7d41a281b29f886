//! An event, and how it is written down.

use super::Action;
use crate::access::Visit;
use crate::chance::Chance;
use crate::database::{Pool, Tx};
use crate::ids::OrgId;
use crate::schema::audit_events;
use crate::web::AppError;
use diesel::prelude::*;
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use jiff::Timestamp;
use jiff_diesel::ToDiesel;
use serde_json::Value;
use uuid::Uuid;

/// In which quality somebody acted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AuthorKind {
    Member,
    /// The platform's staff: their doings in an organization are visible to its admins.
    Staff,
    /// Somebody who is not signed in.
    Visitor,
    /// The program itself: a job, the command line.
    System,
}

impl AuthorKind {
    fn key(self) -> &'static str {
        match self {
            Self::Member => "member",
            Self::Staff => "staff",
            Self::Visitor => "visitor",
            Self::System => "system",
        }
    }
}

/// Who did it, from where, when, in which request.
#[derive(Clone, Debug)]
pub struct Author {
    pub kind: AuthorKind,
    pub id: Option<Uuid>,
    pub name: String,
    pub address: String,
    pub request_id: String,
    pub at: Timestamp,
}

impl Author {
    pub fn new(kind: AuthorKind, id: Option<Uuid>, name: &str, visit: &Visit) -> Self {
        Self {
            kind,
            id,
            name: name.to_owned(),
            address: visit.address.clone(),
            request_id: visit.request_id.clone(),
            at: visit.now,
        }
    }

    /// The program itself.
    pub fn system(name: &str, at: Timestamp) -> Self {
        Self {
            kind: AuthorKind::System,
            id: None,
            name: name.to_owned(),
            address: String::new(),
            request_id: String::new(),
            at,
        }
    }
}

/// To whom or what it was done.
#[derive(Clone, Debug, Default)]
pub struct Target {
    pub kind: &'static str,
    pub id: Option<Uuid>,
    pub name: String,
}

/// What happened. No password, token or other secret belongs in here.
#[derive(Clone, Debug)]
pub struct Event {
    pub action: Action,
    pub target: Target,
    pub before: Option<Value>,
    pub after: Option<Value>,
    pub reason: String,
}

impl Event {
    pub fn new(action: Action) -> Self {
        Self {
            action,
            target: Target::default(),
            before: None,
            after: None,
            reason: String::new(),
        }
    }

    /// To whom: `event.on("member", id, name)`.
    pub fn on(mut self, kind: &'static str, id: impl Into<Option<Uuid>>, name: impl Into<String>) -> Self {
        self.target = Target {
            kind,
            id: id.into(),
            name: name.into(),
        };
        self
    }

    /// The values before and after, as flat JSON objects with the same keys.
    pub fn change(mut self, before: impl Into<Option<Value>>, after: impl Into<Option<Value>>) -> Self {
        self.before = before.into();
        self.after = after.into();
        self
    }

    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = reason.into();
        self
    }
}

/// Writes an event in the transaction of the change. `org` is `None` for the platform's own events.
pub async fn record(tx: &mut AsyncPgConnection, org: Option<OrgId>, author: &Author, event: Event) -> QueryResult<()> {
    write(tx, org, author, event, "done").await
}

/// Writes an event in a transaction of its own: for what was looked at, since a GET's may not write.
pub async fn note(pool: &Pool, org: Option<OrgId>, author: &Author, event: Event) -> Result<(), AppError> {
    apart(pool, org, author, event, "done").await
}

/// Writes down a refused attempt, in a transaction of its own: the attempt's is rolled back.
pub async fn refuse(pool: &Pool, org: Option<OrgId>, author: &Author, event: Event) -> Result<(), AppError> {
    apart(pool, org, author, event, "refused").await
}

async fn apart(pool: &Pool, org: Option<OrgId>, author: &Author, event: Event, outcome: &str) -> Result<(), AppError> {
    let mut tx = Tx::begin(pool, crate::database::Mode::Write).await?;
    if let Some(org) = org {
        tx.enter(org).await?;
    }
    write(&mut tx, org, author, event, outcome).await?;
    tx.commit().await?;
    Ok(())
}

/// Writes many events in the transaction of the change.
pub async fn record_all(
    tx: &mut AsyncPgConnection,
    org: Option<OrgId>,
    author: &Author,
    events: Vec<Event>,
) -> QueryResult<()> {
    write_all(tx, org, author, events, "done").await
}

async fn write(
    tx: &mut AsyncPgConnection,
    org: Option<OrgId>,
    author: &Author,
    event: Event,
    outcome: &str,
) -> QueryResult<()> {
    write_all(tx, org, author, vec![event], outcome).await
}

async fn write_all(
    tx: &mut AsyncPgConnection,
    org: Option<OrgId>,
    author: &Author,
    events: Vec<Event>,
    outcome: &str,
) -> QueryResult<()> {
    let row = |event: Event| {
        (
            audit_events::id.eq(Chance.id()),
            audit_events::organization_id.eq(org.map(OrgId::uuid)),
            audit_events::at.eq(author.at.to_diesel()),
            audit_events::action.eq(event.action.key()),
            audit_events::outcome.eq(outcome),
            audit_events::actor_kind.eq(author.kind.key()),
            audit_events::actor_id.eq(author.id),
            audit_events::actor_name.eq(&author.name),
            (
                audit_events::target_kind.eq(event.target.kind),
                audit_events::target_id.eq(event.target.id),
                audit_events::target_name.eq(event.target.name),
                audit_events::before.eq(event.before),
                audit_events::after.eq(event.after),
                audit_events::reason.eq(event.reason),
                audit_events::address.eq(&author.address),
                audit_events::request_id.eq(&author.request_id),
            ),
        )
    };
    let mut rows: Vec<_> = events.into_iter().map(row).collect();
    // One row is a statement that the connection keeps prepared; many are not.
    let written = match (rows.len(), rows.pop()) {
        (1, Some(one)) => diesel::insert_into(audit_events::table).values(one).execute(tx).await,
        (_, last) => {
            diesel::insert_into(audit_events::table)
                .values(rows.into_iter().chain(last).collect::<Vec<_>>())
                .execute(tx)
                .await
        }
    };
    written.map(|_| ())
}
