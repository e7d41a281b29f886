//! What follows from a look into the DNS: proof, lapse, and the way back. One organization at a time has proven a
//! name; the unique index decides.

use super::letters::tell;
use super::{Domain, Finding, Look, Status};
use crate::audit::{self, Action, Author, Event};
use crate::database::{Mode, Pool, Tx};
use crate::ids::{DomainId, OrgId};
use crate::mail::DomainStage;
use crate::schema::domains;
use crate::seal::SecretKey;
use crate::web::{AppError, Words};
use diesel::prelude::*;
use diesel::result::{DatabaseErrorKind, Error};
use diesel_async::RunQueryDsl;
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel;
use serde_json::json;

/// So long after the record went missing a domain lapses.
pub const GRACE: SignedDuration = SignedDuration::from_hours(14 * 24);
/// So many days before, people are told again; the first letter comes when it begins.
const WARNINGS: [i32; 2] = [7, 1];

/// A look at one domain of an organization, on its way into the row.
#[derive(Clone, Copy)]
pub struct Settling<'a> {
    pub pool: &'a Pool,
    pub key: &'a SecretKey,
    pub org: OrgId,
    pub id: DomainId,
    pub look: &'a Look,
    /// Only when nobody has looked after this moment.
    pub due: Option<Timestamp>,
    pub author: &'a Author,
}

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Settled {
    /// Proven by this look.
    Proven,
    /// As it was.
    Unchanged,
    Lapsing,
    Lapsed,
    /// Another organization has proven it.
    Taken,
    /// The domain was removed, or somebody else looked.
    Gone,
}

impl Settling<'_> {
    /// Notes the look and what follows from it, with its events and letters.
    pub async fn settle(self) -> Result<Settled, AppError> {
        let mut tx = Tx::begin(self.pool, Mode::Write).await?;
        tx.enter(self.org).await?;
        let Some(domain) = Domain::held(&mut tx, self.org, self.id).await? else {
            return Ok(Settled::Gone);
        };
        if self.due.is_some_and(|due| domain.checked_at.is_some_and(|at| at > due)) {
            return Ok(Settled::Gone);
        }
        let (before, after) = (domain.status(), next(&domain, self.look, self.author.at));
        match self.write(&mut tx, &domain, after).await {
            Err(Error::DatabaseError(DatabaseErrorKind::UniqueViolation, _)) => {
                drop(tx);
                return self.refuse(&domain).await;
            }
            other => other?,
        }
        let settled = match (before, after) {
            (Status::Pending | Status::Lapsed | Status::Lapsing, Status::Proven) => Settled::Proven,
            (Status::Proven, Status::Lapsing) => Settled::Lapsing,
            (Status::Lapsing, Status::Lapsed) => Settled::Lapsed,
            _ => Settled::Unchanged,
        };
        self.record(&mut tx, &domain, settled).await?;
        self.warn(&mut tx, &domain, before, settled).await?;
        tx.commit().await?;
        Ok(settled)
    }

    async fn write(&self, tx: &mut Tx, domain: &Domain, after: Status) -> QueryResult<()> {
        let now = self.author.at;
        let proven_at = match (after, domain.status()) {
            (Status::Proven, Status::Pending | Status::Lapsed) => Some(now),
            _ => domain.proven_at,
        };
        let since = match after {
            Status::Lapsing | Status::Lapsed => Some(domain.lapsing_since.unwrap_or(now)),
            _ => None,
        };
        diesel::update(domains::table.find((self.org, self.id)))
            .set((
                domains::status.eq(after.key()),
                domains::checked_at.eq(now.to_diesel()),
                domains::last_result.eq(self.look.finding.key()),
                domains::proven_at.eq(proven_at.map(|at| at.to_diesel())),
                domains::lapsing_since.eq(since.map(|at| at.to_diesel())),
            ))
            .execute(tx)
            .await
            .map(|_| ())
    }

    /// The proof is there, and came too late.
    async fn refuse(&self, domain: &Domain) -> Result<Settled, AppError> {
        let mut tx = Tx::begin(self.pool, Mode::Write).await?;
        tx.enter(self.org).await?;
        diesel::update(domains::table.find((self.org, self.id)))
            .set((
                domains::checked_at.eq(self.author.at.to_diesel()),
                domains::last_result.eq(Finding::Taken.key()),
            ))
            .execute(&mut tx)
            .await?;
        tx.commit().await?;
        let event = Event::new(Action::DomainProven)
            .on("domain", self.id.uuid(), &domain.name)
            .reason(Words::english().domains_found_taken(domain.name.as_str()));
        audit::refuse(self.pool, Some(self.org), self.author, event).await?;
        Ok(Settled::Taken)
    }

    async fn record(&self, tx: &mut Tx, domain: &Domain, settled: Settled) -> QueryResult<()> {
        let (action, after) = match settled {
            Settled::Proven => (Action::DomainProven, Status::Proven),
            Settled::Lapsing => (Action::DomainLapsing, Status::Lapsing),
            Settled::Lapsed => (Action::DomainLapsed, Status::Lapsed),
            Settled::Unchanged | Settled::Taken | Settled::Gone => return Ok(()),
        };
        let reason = self.look.finding.sentence(Words::english(), &domain.name);
        let event = Event::new(action)
            .on("domain", self.id.uuid(), &domain.name)
            .change(
                json!({ "status": domain.status().key() }),
                json!({ "status": after.key() }),
            )
            .reason(reason.unwrap_or_default());
        audit::record(tx, Some(self.org), self.author, event).await
    }

    /// Tells those who look after domains what becomes of this one.
    async fn warn(&self, tx: &mut Tx, domain: &Domain, before: Status, settled: Settled) -> Result<(), AppError> {
        let now = self.author.at;
        let (stage, told) = match settled {
            Settled::Lapsing => (DomainStage::Lapsing, None),
            Settled::Lapsed => (DomainStage::Lapsed, None),
            Settled::Proven if before == Status::Lapsing => (DomainStage::Back, None),
            Settled::Unchanged if before == Status::Lapsing => match warning(domain, now) {
                Some(days) => (DomainStage::Soon, Some(days)),
                None => return Ok(()),
            },
            _ => return Ok(()),
        };
        diesel::update(domains::table.find((self.org, self.id)))
            .set(domains::told_days.eq(told))
            .execute(tx)
            .await?;
        let end = domain.lapsing_since.unwrap_or(now) + GRACE;
        tell(tx, self.key, self.org, &domain.name, stage, end, now).await
    }
}

/// What a domain is after this look.
fn next(domain: &Domain, look: &Look, now: Timestamp) -> Status {
    let over = domain.lapsing_since.is_some_and(|since| now >= since + GRACE);
    match (domain.status(), &look.finding) {
        (_, Finding::Fine) => Status::Proven,
        (Status::Proven, _) if look.certain => Status::Lapsing,
        (Status::Lapsing, _) if look.certain && over => Status::Lapsed,
        (same, _) => same,
    }
}

/// The warning that is due and was not given yet, in days before the lapse.
fn warning(domain: &Domain, now: Timestamp) -> Option<i32> {
    let left = (domain.lapsing_since? + GRACE).duration_since(now);
    WARNINGS
        .into_iter()
        .rev()
        .find(|days| left <= SignedDuration::from_hours(24 * i64::from(*days)))
        .filter(|days| domain.told_days.is_none_or(|told| told > *days))
}
