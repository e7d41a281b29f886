//! Who works on a job, and what became of it. Whatever a worker notes but success it notes only while the lease is its
//! own: whoever lost it may be the slower of two. Leases begin and end by the database's clock: those of replicas differ.

use super::Job;
use crate::database::Pool;
use crate::schema::jobs;
use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::{Double, Nullable, Timestamptz};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel;
use uuid::Uuid;

/// A worker that does not report back loses its job to another after this time.
pub(super) const LEASE: SignedDuration = SignedDuration::from_secs(30);

/// The row of a job, as long as this claim holds it.
#[diesel::dsl::auto_type(no_type_alias)]
fn held(job: Uuid, claim: Uuid) -> _ {
    jobs::table
        .find(job)
        .filter(jobs::locked_by.eq(claim))
        .filter(jobs::done_at.is_null())
        .filter(jobs::failed_at.is_null())
}

type Nobody = (
    diesel::dsl::Eq<jobs::locked_until, Option<jiff_diesel::Timestamp>>,
    diesel::dsl::Eq<jobs::locked_by, Option<Uuid>>,
);

/// Ends the lease. Without its name, a renewal that waited for the row does not find it any more.
fn nobody() -> Nobody {
    (
        jobs::locked_until.eq(None::<jiff_diesel::Timestamp>),
        jobs::locked_by.eq(None::<Uuid>),
    )
}

impl Job {
    /// Holds the lease for longer. `false`: it was lost.
    pub(super) async fn renew(&self, pool: &Pool) -> anyhow::Result<bool> {
        let mut connection = pool.get().await?;
        let until =
            sql::<Nullable<Timestamptz>>("now() + make_interval(secs => ").bind::<Double, _>(LEASE.as_secs_f64());
        let renewed = diesel::update(held(self.id, self.claim))
            .set(jobs::locked_until.eq(until.sql(")")))
            .execute(&mut connection)
            .await?;
        Ok(renewed > 0)
    }
}

/// Marks a job as done and forgets its secret, in the transaction of what the job did.
pub async fn done(tx: &mut AsyncPgConnection, job: Uuid, now: Timestamp) -> QueryResult<usize> {
    diesel::update(jobs::table.find(job))
        .set((
            jobs::done_at.eq(now.to_diesel()),
            jobs::failed_at.eq(None::<jiff_diesel::Timestamp>),
            jobs::sealed.eq(None::<Vec<u8>>),
            nobody(),
            jobs::last_error.eq(None::<String>),
        ))
        .execute(tx)
        .await
}

/// Ends a job from which nothing is to come any more, and forgets its secret. `false`: the lease was lost.
pub async fn dropped(tx: &mut AsyncPgConnection, job: &Job, now: Timestamp) -> QueryResult<bool> {
    let noted = diesel::update(held(job.id, job.claim))
        .set((
            jobs::done_at.eq(now.to_diesel()),
            jobs::sealed.eq(None::<Vec<u8>>),
            nobody(),
            jobs::last_error.eq(None::<String>),
        ))
        .execute(tx)
        .await?;
    Ok(noted > 0)
}

/// Marks a job as failed for good, or for another try later. Answers when that is; the outer `None`: the lease was
/// lost, and the job is somebody else's.
pub async fn failed(
    tx: &mut AsyncPgConnection,
    job: &Job,
    error: &str,
    for_good: bool,
    now: Timestamp,
) -> QueryResult<Option<Option<Timestamp>>> {
    let gone = for_good || job.attempts >= job.max_attempts;
    let next = now + pause(job.attempts);
    let noted = diesel::update(held(job.id, job.claim))
        .set((
            jobs::last_error.eq(error),
            nobody(),
            jobs::run_at.eq(next.to_diesel()),
            jobs::failed_at.eq(gone.then(|| now.to_diesel())),
        ))
        .execute(tx)
        .await?;
    Ok((noted > 0).then_some((!gone).then_some(next)))
}

/// Puts a job off without counting this as a try. `false`: the lease was lost.
pub async fn put_off(tx: &mut AsyncPgConnection, job: &Job, until: Timestamp) -> QueryResult<bool> {
    let noted = diesel::update(held(job.id, job.claim))
        .set((
            jobs::attempts.eq(jobs::attempts - 1),
            nobody(),
            jobs::run_at.eq(until.to_diesel()),
        ))
        .execute(tx)
        .await?;
    Ok(noted > 0)
}

/// The same in a transaction of its own: nothing else is to be noted, since nothing happened.
///
/// # Errors
/// When the database does not answer; then the lease ends by itself.
pub async fn give_back(pool: &Pool, job: &Job, until: Timestamp) -> anyhow::Result<()> {
    let mut connection = pool.get().await?;
    put_off(&mut connection, job, until).await?;
    Ok(())
}

/// Counts that the whole mail was handed over and no answer came; answers how often that was.
///
/// # Errors
/// When the database does not answer.
pub async fn count_unanswered(pool: &Pool, job: &Job) -> anyhow::Result<i32> {
    let mut connection = pool.get().await?;
    let counted = diesel::update(jobs::table.find(job.id))
        .set(jobs::unanswered.eq(jobs::unanswered + 1))
        .returning(jobs::unanswered)
        .get_result(&mut connection)
        .await?;
    Ok(counted)
}

/// Lets a job that failed for good begin anew. `false`: it did not fail, or is not there any more.
pub async fn begin_anew(tx: &mut AsyncPgConnection, job: Uuid, now: Timestamp) -> QueryResult<bool> {
    let failed = jobs::table.find(job).filter(jobs::failed_at.is_not_null());
    let begun = diesel::update(failed)
        .set((
            jobs::attempts.eq(0),
            jobs::failed_at.eq(None::<jiff_diesel::Timestamp>),
            nobody(),
            jobs::run_at.eq(now.to_diesel()),
        ))
        .execute(tx)
        .await?;
    Ok(begun > 0)
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
