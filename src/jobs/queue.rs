//! The queue: one table.

use crate::chance::Chance;
use crate::database::Pool;
use crate::schema::jobs;
use crate::seal::SecretKey;
use diesel::prelude::*;
use diesel::sql_types::{Array, Double, Int8, Timestamptz, Uuid as SqlUuid};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use uuid::Uuid;

/// A worker that does not report back loses its job to another after this time.
pub const LEASE: SignedDuration = SignedDuration::from_secs(60);
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
}

/// Adds a job to the transaction. `secret` is sealed: it stands encrypted in the table until the job is done.
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

/// Adds a job without a secret to the transaction.
pub async fn enqueue_open(
    tx: &mut AsyncPgConnection,
    kind: Kind,
    payload: &impl Serialize,
    now: Timestamp,
) -> Result<(), crate::web::AppError> {
    diesel::insert_into(jobs::table)
        .values((
            jobs::id.eq(Chance.id()),
            jobs::kind.eq(kind.key()),
            jobs::payload.eq(serde_json::to_value(payload)?),
            jobs::run_at.eq(now.to_diesel()),
            jobs::created_at.eq(now.to_diesel()),
        ))
        .execute(tx)
        .await?;
    Ok(())
}

/// Adds many jobs at once: (payload, secret) each.
pub async fn enqueue_all<P: Serialize, S: Serialize>(
    tx: &mut AsyncPgConnection,
    key: &SecretKey,
    kind: Kind,
    jobs: &[(P, S)],
    now: Timestamp,
) -> Result<(), crate::web::AppError> {
    let mut rows = Vec::with_capacity(jobs.len());
    for (payload, secret) in jobs {
        let sealed = key.seal(PURPOSE, Chance.bytes(), &serde_json::to_vec(secret)?);
        rows.push((
            jobs::id.eq(Chance.id()),
            jobs::kind.eq(kind.key()),
            jobs::payload.eq(serde_json::to_value(payload)?),
            jobs::sealed.eq(sealed),
            jobs::run_at.eq(now.to_diesel()),
            jobs::created_at.eq(now.to_diesel()),
        ));
    }
    diesel::insert_into(jobs::table).values(rows).execute(tx).await?;
    Ok(())
}

/// Takes back the mails of an invitation that were not sent yet.
pub async fn cancel_mails_of(tx: &mut AsyncPgConnection, invitation: Uuid) -> QueryResult<usize> {
    let waiting = jobs::table
        .filter(jobs::kind.eq(Kind::Mail.key()))
        .filter(jobs::done_at.is_null())
        .filter(jobs::failed_at.is_null())
        .filter(jobs::locked_until.is_null())
        .filter(jobs::payload.contains(serde_json::json!({ "invitation": invitation })));
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
}

/// Claims up to `most` due jobs for this worker, each with a lease. Two workers never hold the same one.
pub(super) async fn claim(pool: &Pool, worker: Uuid, most: i64, now: Timestamp) -> anyhow::Result<Vec<Job>> {
    let mut connection = pool.get().await?;
    let claimed: Vec<Claimed> = diesel::sql_query(
        "UPDATE jobs SET locked_until = $3 + make_interval(secs => $4), locked_by = $1, attempts = attempts + 1
          WHERE id IN (SELECT id FROM jobs WHERE done_at IS NULL AND failed_at IS NULL AND run_at <= $3
                         AND (locked_until IS NULL OR locked_until < $3)
                       ORDER BY run_at LIMIT $2 FOR UPDATE SKIP LOCKED)
         RETURNING id, kind, payload, sealed, attempts, max_attempts",
    )
    .bind::<SqlUuid, _>(worker)
    .bind::<Int8, _>(most)
    .bind::<Timestamptz, _>(now.to_diesel())
    .bind::<Double, _>(LEASE.as_secs_f64())
    .load(&mut connection)
    .await?;
    let (known, unknown): (Vec<_>, Vec<_>) = claimed.into_iter().partition(|job| Kind::parse(&job.kind).is_some());
    if !unknown.is_empty() {
        // A newer replica knows them; give them back at once.
        let ids: Vec<Uuid> = unknown.iter().map(|job| job.id).collect();
        diesel::sql_query("UPDATE jobs SET locked_until = NULL, attempts = attempts - 1, run_at = run_at + interval '1 minute' WHERE id = ANY($1)")
            .bind::<Array<SqlUuid>, _>(ids)
            .execute(&mut connection)
            .await?;
    }
    Ok(known
        .into_iter()
        .filter_map(|job| {
            let kind = Kind::parse(&job.kind)?;
            Some(Job {
                id: job.id,
                kind,
                payload: job.payload,
                sealed: job.sealed,
                attempts: job.attempts,
                max_attempts: job.max_attempts,
            })
        })
        .collect())
}

/// Marks a job as done and forgets its secret, in the transaction of what the job did.
pub async fn done(tx: &mut AsyncPgConnection, job: Uuid, now: Timestamp) -> QueryResult<usize> {
    diesel::update(jobs::table.find(job))
        .set((
            jobs::done_at.eq(now.to_diesel()),
            jobs::sealed.eq(None::<Vec<u8>>),
            jobs::locked_until.eq(None::<jiff_diesel::Timestamp>),
            jobs::last_error.eq(None::<String>),
        ))
        .execute(tx)
        .await
}

/// Marks a job as failed for good, or for another try later.
pub async fn failed(
    tx: &mut AsyncPgConnection,
    job: &Job,
    error: &str,
    for_good: bool,
    now: Timestamp,
) -> QueryResult<usize> {
    let gone = for_good || job.attempts >= job.max_attempts;
    diesel::update(jobs::table.find(job.id))
        .set((
            jobs::last_error.eq(error),
            jobs::locked_until.eq(None::<jiff_diesel::Timestamp>),
            jobs::run_at.eq((now + pause(job.attempts)).to_diesel()),
            jobs::failed_at.eq(gone.then(|| now.to_diesel())),
        ))
        .execute(tx)
        .await
}

/// The pause before the next try: 5 s, 20 s, 80 s, … at most an hour.
fn pause(attempts: i32) -> SignedDuration {
    let seconds = 5 * 4_i64.saturating_pow(u32::try_from(attempts.max(1) - 1).unwrap_or(9).min(9));
    SignedDuration::from_secs(seconds.min(3_600))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_and_stay_bounded() {
        let seconds: Vec<i64> = (1..=7).map(|n| pause(n).as_secs()).collect();
        assert_eq!(seconds, [5, 20, 80, 320, 1_280, 3_600, 3_600]);
    }
}
