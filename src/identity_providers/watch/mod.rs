//! Watching over connections: the provider's metadata is read again every day, and people are warned before the
//! certificate ends with which it signs.

mod decision;
mod letters;
mod refresh;
mod signing;

pub use decision::{Decision, Held, Why, decide};
pub use refresh::{Refreshed, approve, dismiss, read_again};

use super::Connection;
use crate::access::Permission;
use crate::audit::Author;
use crate::database::{Mode, Tx};
use crate::ids::{ConnectionId, OrgId};
use crate::jobs::Worker;
use crate::organizations::{Organization, life};
use crate::schema::{connection_warnings, connections, functions};
use crate::web::AppError;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use futures_util::StreamExt;
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel;
use uuid::Uuid;

/// How often metadata is read again.
const DAILY: SignedDuration = SignedDuration::from_hours(24);
/// How soon, when it could not be read.
const RETRY: SignedDuration = SignedDuration::from_hours(1);
/// A certificate that the metadata names no more is trusted for this long: the provider may still sign with it.
pub const OVERLAP: SignedDuration = SignedDuration::from_hours(7 * 24);
/// People are warned so many days before [the certificate that counts](Connection::watched_end) ends. The function
/// `organizations_with_due_connections` knows these days as well.
pub const WARN_DAYS: [i64; 5] = [60, 30, 14, 7, 1];
/// So many organizations are worked on in one go, so many at the same time, and so many goes are one sweep.
const MOST: i32 = 100;
const AT_ONCE: usize = 4;
const GOES: usize = 50;
const DAY: i64 = 24 * 3600;

/// Does what is due, those first who have waited longest.
pub async fn sweep(worker: &Worker) -> Result<(), AppError> {
    for _ in 0..GOES {
        let now = worker.clock.now();
        let soon = now + SignedDuration::from_hours(24 * WARN_DAYS[0]);
        let due = functions::organizations_with_due_connections((now - DAILY).to_diesel(), soon.to_diesel(), MOST);
        let ids: Vec<Uuid> = diesel::select(due).get_result(&mut worker.pool.get().await?).await?;
        let looks = ids.into_iter().map(async |id| {
            // One organization that fails does not hold up the others.
            look(worker, OrgId::proven(id), now).await.unwrap_or_else(|error| {
                tracing::error!(organization = %id, %error, "the connections of an organization could not be looked at");
                0
            })
        });
        let done = futures_util::stream::iter(looks)
            .buffer_unordered(AT_ONCE)
            .fold(0, async |sum, done| sum + done)
            .await;
        if done == 0 {
            break;
        }
    }
    Ok(())
}

/// Answers how many things were done, which are not due any more.
async fn look(worker: &Worker, org: OrgId, now: Timestamp) -> Result<usize, AppError> {
    let mut tx = Tx::begin(&worker.pool, Mode::Read).await?;
    tx.enter(org).await?;
    let organization = Organization::current(&mut tx, org).await?;
    let all = Connection::all(&mut tx, org).await?;
    drop(tx);
    if !life::is_open(&organization.status) {
        return Ok(0);
    }
    let author = Author::system("Tenantry", now);
    let mut done = 0;
    for connection in all.iter().filter(|one| one.wants_refresh(now)) {
        let (pool, key) = (&worker.pool, &worker.config.secret_key);
        if let Err(error) = read_again(pool, &worker.fetcher, key, org, connection.id, &author).await {
            tracing::error!(connection = %connection.id, %error, "metadata could not be taken");
            refresh::postpone(pool, org, connection.id, now).await?;
        }
        done += 1;
    }
    Ok(done + warn(worker, org, &organization, &author).await?)
}

impl Connection {
    fn wants_refresh(&self, now: Timestamp) -> bool {
        self.status != super::Status::Draft
            && !self.settings.metadata_url.is_empty()
            && self.refreshed_at.is_none_or(|at| at <= now - DAILY)
    }

    /// Days until the certificate [that counts](Self::watched_end) ends, rounded up; 0 and less: it has ended. `None`:
    /// there is none.
    pub fn days_left(&self, now: Timestamp) -> Option<i64> {
        Some(days_until(self.watched_end()?, now))
    }
}

/// Days until something ends, rounded up; 0 and less: it has ended.
pub fn days_until(end: Timestamp, now: Timestamp) -> i64 {
    (end.as_second() - now.as_second() + DAY - 1).div_euclid(DAY)
}

/// The warning that so many days call for: the nearest one that has been reached; 0: it has ended.
fn step(days: i64) -> Option<i64> {
    if days <= 0 {
        return Some(0);
    }
    WARN_DAYS.into_iter().filter(|warn| days <= *warn).min()
}

/// Tells of certificates that end soon, once for each number of days. Each warning holds its row, so replicas do
/// not repeat it.
async fn warn(worker: &Worker, org: OrgId, organization: &Organization, author: &Author) -> Result<usize, AppError> {
    let mut tx = Tx::begin(&worker.pool, Mode::Write).await?;
    tx.enter(org).await?;
    let mut told = 0;
    for connection in Connection::all(&mut tx, org).await? {
        if connection.status != super::Status::Active {
            continue;
        }
        let Some(days) = connection.days_left(author.at).and_then(step) else {
            continue;
        };
        let Some(watched) = connection.watched() else {
            continue;
        };
        let noted = diesel::insert_into(connection_warnings::table)
            .values((
                connection_warnings::organization_id.eq(org),
                connection_warnings::connection_id.eq(connection.id),
                connection_warnings::fingerprint.eq(&watched.fingerprint),
                connection_warnings::days.eq(i32::try_from(days).unwrap_or(i32::MAX)),
                connection_warnings::told_at.eq(author.at.to_diesel()),
            ))
            .on_conflict_do_nothing()
            .execute(&mut tx)
            .await?;
        if noted == 1 {
            let (key, ends) = (&worker.config.secret_key, watched.ends_at);
            letters::warn(&mut tx, key, org, organization, &connection, ends, author.at).await?;
        }
        told += noted;
    }
    if told > 0 {
        tx.commit().await?;
    }
    Ok(told)
}

/// A connection in use whose certificate ends soon or has ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ending {
    pub id: ConnectionId,
    /// Of the connection.
    pub name: String,
    /// See [`days_until`].
    pub days: i64,
}

/// The connection whose certificate ends first, if that is soon.
pub async fn most_urgent(tx: &mut Tx, org: OrgId, now: Timestamp) -> QueryResult<Option<Ending>> {
    let soon = now + SignedDuration::from_hours(24 * WARN_DAYS[0]);
    type Row = (
        ConnectionId,
        String,
        jiff_diesel::NullableTimestamp,
        jiff_diesel::NullableTimestamp,
    );
    let active: Vec<Row> = connections::table
        .filter(connections::organization_id.eq(org))
        .filter(connections::status.eq("active"))
        .select((
            connections::id,
            connections::name,
            connections::signing_ends_at,
            connections::certificate_ends_at,
        ))
        .load(tx)
        .await?;
    let ends = |row: Row| Some((row.0, row.1, row.2.to_jiff().or(row.3.to_jiff())?));
    let first = active.into_iter().filter_map(ends).min_by_key(|one| one.2);
    Ok(first.filter(|one| one.2 <= soon).map(|(id, name, ends)| Ending {
        id,
        name,
        days: days_until(ends, now),
    }))
}

/// Whoever may do something about it.
const WHO_CARES: Permission = Permission::IdentityProvidersEdit;

#[cfg(test)]
mod tests {
    use super::step;

    #[test]
    fn each_warning_comes_when_its_day_is_reached() {
        assert_eq!(step(61), None);
        assert_eq!([60, 31].map(step), [Some(60); 2]);
        assert_eq!([30, 15].map(step), [Some(30); 2]);
        assert_eq!([14, 8].map(step), [Some(14); 2]);
        assert_eq!([7, 2].map(step), [Some(7); 2]);
        assert_eq!(step(1), Some(1));
        assert_eq!([0, -3].map(step), [Some(0); 2]);
    }
}
