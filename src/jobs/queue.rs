//! The queue: one table.

use super::lease::LEASE;
use crate::chance::Chance;
use crate::database::Pool;
use crate::schema::jobs;
use crate::seal::SecretKey;
use diesel::prelude::*;
use diesel::sql_types::{Array, Double, Int8, Timestamptz, Uuid as SqlUuid};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use jiff::Timestamp;
use jiff_diesel::ToDiesel;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use uuid::Uuid;

const PURPOSE: &str = "job";

/// What a job does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Renders and sends one mail.
    Mail,
}

impl Kind {
    fn key(self) -> &'static str {
        match self {
            Kind::Mail => "mail",
        }
    }

    fn parse(key: &str) -> Option<Self> {
        [Kind::Mail].into_iter().find(|kind| kind.key() == key)
    }
}

/// A claimed job.
#[derive(Debug)]
pub struct Job {
    pub id: Uuid,
    pub kind: Kind,
    pub payload: Value,
    sealed: Option<Vec<u8>>,
    pub attempts: i32,
    pub max_attempts: i32,
    /// All its tries are used up, and none said what became of it: a worker died each time, or gave up in a panic.
    pub is_spent: bool,
    /// How often the whole mail was handed over and no answer came.
    pub unanswered: i32,
    /// When it was enqueued.
    pub created_at: Timestamp,
    /// The claim by which it is held: another one each time, also of the same worker.
    pub(super) claim: Uuid,
}

/// Adds a job to the transaction, and answers its id. `secret` is sealed: it stands encrypted in the table until the job is done.
pub async fn enqueue(
    tx: &mut AsyncPgConnection,
    key: &SecretKey,
    kind: Kind,
    payload: &impl Serialize,
    secret: Option<&impl Serialize>,
    now: Timestamp,
) -> Result<Uuid, crate::web::AppError> {
    let id = Chance.id();
    let sealed = secret
        .map(serde_json::to_vec)
        .transpose()?
        .map(|plain| key.seal(PURPOSE, Chance.bytes(), &plain));
    let payload = serde_json::to_value(payload)?;
    diesel::insert_into(jobs::table)
        .values((
            jobs::id.eq(id),
            jobs::kind.eq(kind.key()),
            jobs::payload.eq(payload),
            jobs::sealed.eq(sealed),
            jobs::run_at.eq(now.to_diesel()),
            jobs::created_at.eq(now.to_diesel()),
        ))
        .execute(tx)
        .await?;
    Ok(id)
}

/// Adds a job without a secret to the transaction, and answers its id.
pub async fn enqueue_open(
    tx: &mut AsyncPgConnection,
    kind: Kind,
    payload: &impl Serialize,
    now: Timestamp,
) -> Result<Uuid, crate::web::AppError> {
    let id = Chance.id();
    diesel::insert_into(jobs::table)
        .values((
            jobs::id.eq(id),
            jobs::kind.eq(kind.key()),
            jobs::payload.eq(serde_json::to_value(payload)?),
            jobs::run_at.eq(now.to_diesel()),
            jobs::created_at.eq(now.to_diesel()),
        ))
        .execute(tx)
        .await?;
    Ok(id)
}

/// Adds many jobs at once, (payload, secret) each, and answers their ids in the same order.
pub async fn enqueue_all<P: Serialize, S: Serialize>(
    tx: &mut AsyncPgConnection,
    key: &SecretKey,
    kind: Kind,
    jobs: &[(P, S)],
    now: Timestamp,
) -> Result<Vec<Uuid>, crate::web::AppError> {
    let mut rows = Vec::with_capacity(jobs.len());
    let ids: Vec<Uuid> = jobs.iter().map(|_| Chance.id()).collect();
    for (id, (payload, secret)) in ids.iter().zip(jobs) {
        let sealed = key.seal(PURPOSE, Chance.bytes(), &serde_json::to_vec(secret)?);
        rows.push((
            jobs::id.eq(*id),
            jobs::kind.eq(kind.key()),
            jobs::payload.eq(serde_json::to_value(payload)?),
            jobs::sealed.eq(sealed),
            jobs::run_at.eq(now.to_diesel()),
            jobs::created_at.eq(now.to_diesel()),
        ));
    }
    diesel::insert_into(jobs::table).values(rows).execute(tx).await?;
    Ok(ids)
}

/// Takes back those of these jobs that nobody works on yet.
pub async fn take_back(tx: &mut AsyncPgConnection, ids: &[Uuid]) -> QueryResult<usize> {
    let waiting = jobs::table
        .filter(jobs::id.eq_any(ids))
        .filter(jobs::done_at.is_null())
        .filter(jobs::failed_at.is_null())
        .filter(jobs::locked_until.is_null());
    diesel::delete(waiting).execute(tx).await
}

impl Job {
    /// Opens the secret of the job.
    pub fn secret<T: DeserializeOwned>(&self, key: &SecretKey) -> anyhow::Result<Option<T>> {
        let Some(sealed) = &self.sealed else { return Ok(None) };
        let plain = key
            .open(PURPOSE, sealed)
            .map_err(|e| anyhow::anyhow!("a job's secret does not open: {e}"))?;
        Ok(Some(serde_json::from_slice(&plain)?))
    }
}

#[derive(QueryableByName)]
struct Claimed {
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
    #[diesel(sql_type = diesel::sql_types::Text)]
    kind: String,
    #[diesel(sql_type = diesel::sql_types::Jsonb)]
    payload: Value,
    #[diesel(sql_type = diesel::sql_types::Nullable<diesel::sql_types::Bytea>)]
    sealed: Option<Vec<u8>>,
    #[diesel(sql_type = diesel::sql_types::Int4)]
    attempts: i32,
    #[diesel(sql_type = diesel::sql_types::Int4)]
    max_attempts: i32,
    #[diesel(sql_type = diesel::sql_types::Int4)]
    unanswered: i32,
    #[diesel(sql_type = Timestamptz)]
    created_at: jiff_diesel::Timestamp,
}

impl Claimed {
    /// `None`: a kind that only a newer release knows.
    fn into_job(self, claim: Uuid) -> Option<Job> {
        Some(Job {
            id: self.id,
            kind: Kind::parse(&self.kind)?,
            payload: self.payload,
            sealed: self.sealed,
            attempts: self.attempts.min(self.max_attempts),
            max_attempts: self.max_attempts,
            is_spent: self.attempts > self.max_attempts,
            unanswered: self.unanswered,
            created_at: self.created_at.into(),
            claim,
        })
    }
}

/// A job that failed for good, as long as it is kept.
pub async fn find_failed(tx: &mut AsyncPgConnection, job: Uuid) -> QueryResult<Option<Job>> {
    let found: Option<Claimed> = diesel::sql_query(
        "SELECT id, kind, payload, sealed, attempts, max_attempts, unanswered, created_at FROM jobs
          WHERE id = $1 AND failed_at IS NOT NULL AND done_at IS NULL",
    )
    .bind::<SqlUuid, _>(job)
    .get_result(tx)
    .await
    .optional()?;
    Ok(found.and_then(|job| job.into_job(Uuid::nil())))
}

/// Claims up to `most` due jobs, each with a lease, under a name of this claim's own. Two workers never hold the same
/// one. What is due was written down by our own clock, `now`; leases end by the database's.
pub(super) async fn claim(pool: &Pool, claim: Uuid, most: i64, now: Timestamp) -> anyhow::Result<Vec<Job>> {
    let mut connection = pool.get().await?;
    let claimed: Vec<Claimed> = diesel::sql_query(
        "UPDATE jobs SET locked_until = now() + make_interval(secs => $4), locked_by = $1, attempts = attempts + 1
          WHERE id IN (SELECT id FROM jobs WHERE done_at IS NULL AND failed_at IS NULL AND run_at <= $3
                         AND (locked_until IS NULL OR locked_until < now())
                       ORDER BY run_at LIMIT $2 FOR UPDATE SKIP LOCKED)
         RETURNING id, kind, payload, sealed, attempts, max_attempts, unanswered, created_at",
    )
    .bind::<SqlUuid, _>(claim)
    .bind::<Int8, _>(most)
    .bind::<Timestamptz, _>(now.to_diesel())
    .bind::<Double, _>(LEASE.as_secs_f64())
    .load(&mut connection)
    .await?;
    let (known, unknown): (Vec<_>, Vec<_>) = claimed.into_iter().partition(|job| Kind::parse(&job.kind).is_some());
    if !unknown.is_empty() {
        // A newer replica knows them; give them back at once.
        let ids: Vec<Uuid> = unknown.iter().map(|job| job.id).collect();
        diesel::sql_query("UPDATE jobs SET locked_until = NULL, locked_by = NULL, attempts = attempts - 1, run_at = run_at + interval '1 minute' WHERE id = ANY($1)")
            .bind::<Array<SqlUuid>, _>(ids)
            .execute(&mut connection)
            .await?;
    }
    Ok(known.into_iter().filter_map(|job| job.into_job(claim)).collect())
}
