//! Watching over connections: the provider's metadata is read again every day, and people are warned before its
//! last certificate ends.

mod decision;
mod letters;
mod refresh;

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
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel;
use uuid::Uuid;

/// How often metadata is read again.
const DAILY: SignedDuration = SignedDuration::from_hours(24);
/// How soon, when it could not be read.
const RETRY: SignedDuration = SignedDuration::from_hours(1);
/// A certificate that the metadata names no more is trusted for this long: the provider may still sign with it.
pub const OVERLAP: SignedDuration = SignedDuration::from_hours(7 * 24);
/// People are warned so many days before the last certificate ends.
pub const WARN_DAYS: [i64; 5] = [60, 30, 14, 7, 1];
/// Organizations in one turn.
const MOST: i32 = 100;
const DAY: i64 = 24 * 3600;

/// Does what is due.
pub async fn sweep(worker: &Worker) -> Result<(), AppError> {
    let now = worker.clock.now();
    let soon = now + SignedDuration::from_hours(24 * WARN_DAYS[0]);
    let due = functions::organizations_with_due_connections((now - DAILY).to_diesel(), soon.to_diesel(), MOST);
    let ids: Vec<Uuid> = diesel::select(due).get_result(&mut worker.pool.get().await?).await?;
    for id in ids {
        // One organization that fails does not hold up the others.
        if let Err(error) = look(worker, OrgId::proven(id), now).await {
            tracing::error!(organization = %id, %error, "the connections of an organization could not be looked at");
        }
    }
    Ok(())
}

async fn look(worker: &Worker, org: OrgId, now: Timestamp) -> Result<(), AppError> {
    let mut tx = Tx::begin(&worker.pool, Mode::Read).await?;
    tx.enter(org).await?;
    let organization = Organization::current(&mut tx, org).await?;
    let all = Connection::all(&mut tx, org).await?;
    drop(tx);
    if !life::is_open(&organization.status) {
        return Ok(());
    }
    let author = Author::system("Tenantry", now);
    for connection in &all {
        if connection.wants_refresh(now) {
            read_again(
                &worker.pool,
                &worker.fetcher,
                &worker.config.secret_key,
                org,
                connection.id,
                &author,
            )
            .await?;
        }
    }
    warn(worker, org, &organization, &author).await
}

impl Connection {
    fn wants_refresh(&self, now: Timestamp) -> bool {
        self.status != super::Status::Draft
            && !self.settings.metadata_url.is_empty()
            && self.refreshed_at.is_none_or(|at| at <= now - DAILY)
    }

    /// Days until the last trusted certificate ends, rounded up; 0 and less: it has ended. `None`: there is none.
    pub fn days_left(&self, now: Timestamp) -> Option<i64> {
        Some(days_until(self.certificate_ends_at?, now))
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
async fn warn(worker: &Worker, org: OrgId, organization: &Organization, author: &Author) -> Result<(), AppError> {
    let mut tx = Tx::begin(&worker.pool, Mode::Write).await?;
    tx.enter(org).await?;
    let mut told = false;
    for connection in Connection::all(&mut tx, org).await? {
        if connection.status != super::Status::Active {
            continue;
        }
        let Some(days) = connection.days_left(author.at).and_then(step) else {
            continue;
        };
        let trusted = connection.settings.trusted();
        let Some(last) = trusted.iter().max_by_key(|one| one.not_after()) else {
            continue;
        };
        let noted = diesel::insert_into(connection_warnings::table)
            .values((
                connection_warnings::organization_id.eq(org),
                connection_warnings::connection_id.eq(connection.id),
                connection_warnings::fingerprint.eq(last.fingerprint()),
                connection_warnings::days.eq(i32::try_from(days).unwrap_or(i32::MAX)),
                connection_warnings::told_at.eq(author.at.to_diesel()),
            ))
            .on_conflict_do_nothing()
            .execute(&mut tx)
            .await?;
        if noted == 1 {
            told = true;
            let key = &worker.config.secret_key;
            letters::warn(
                &mut tx,
                key,
                org,
                organization,
                &connection,
                last.not_after(),
                author.at,
            )
            .await?;
        }
    }
    if told {
        tx.commit().await?;
    }
    Ok(())
}

/// A connection in use whose last certificate ends soon or has ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ending {
    pub id: ConnectionId,
    /// Of the connection.
    pub name: String,
    /// See [`days_until`].
    pub days: i64,
}

/// The connection whose last certificate ends first, if that is soon.
pub async fn most_urgent(tx: &mut Tx, org: OrgId, now: Timestamp) -> QueryResult<Option<Ending>> {
    let soon = now + SignedDuration::from_hours(24 * WARN_DAYS[0]);
    let found: Option<(ConnectionId, String, jiff_diesel::Timestamp)> = connections::table
        .filter(connections::organization_id.eq(org))
        .filter(connections::status.eq("active"))
        .filter(connections::certificate_ends_at.le(soon.to_diesel()))
        .order(connections::certificate_ends_at)
        .select((
            connections::id,
            connections::name,
            connections::certificate_ends_at.assume_not_null(),
        ))
        .first(tx)
        .await
        .optional()?;
    Ok(found.map(|(id, name, ends)| Ending {
        id,
        name,
        days: days_until(ends.to_jiff(), now),
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
