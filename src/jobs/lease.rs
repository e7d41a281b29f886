//! Who works on a job, and what became of it. Whatever a worker notes but success it notes only while the lease is its
//! own: whoever lost it may be the slower of two.

use super::Job;
use crate::database::Pool;
use crate::schema::jobs;
use diesel::prelude::*;
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

impl Job {
    /// Holds the lease for longer. `false`: it was lost.
    pub(super) async fn renew(&self, pool: &Pool, now: Timestamp) -> anyhow::Result<bool> {
        let mut connection = pool.get().await?;
        let renewed = diesel::update(held(self.id, self.claim))
            .set(jobs::locked_until.eq((now + LEASE).to_diesel()))
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
            jobs::sealed.eq(None::<Vec<u8>>),
            jobs::locked_until.eq(None::<jiff_diesel::Timestamp>),
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
            jobs::locked_until.eq(None::<jiff_diesel::Timestamp>),
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
            jobs::locked_until.eq(None::<jiff_diesel::Timestamp>),
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
            jobs::locked_until.eq(None::<jiff_diesel::Timestamp>),
            jobs::run_at.eq(until.to_diesel()),
        ))
        .execute(tx)
        .await?;
    Ok(noted > 0)
}

/// Lets a job that failed for good begin anew. `false`: it did not fail, or is not there any more.
pub async fn begin_anew(tx: &mut AsyncPgConnection, job: Uuid, now: Timestamp) -> QueryResult<bool> {
    let failed = jobs::table.find(job).filter(jobs::failed_at.is_not_null());
    let begun = diesel::update(failed)
        .set((
            jobs::attempts.eq(0),
            jobs::failed_at.eq(None::<jiff_diesel::Timestamp>),
            jobs::locked_until.eq(None::<jiff_diesel::Timestamp>),
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
