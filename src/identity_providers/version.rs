//! The history of a connection's settings: who changed them, whether they were tested, whether they worked.

use super::Settings;
use crate::audit::Author;
use crate::database::Tx;
use crate::ids::{ConnectionId, OrgId, UserId};
use crate::schema::connection_versions;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;

/// The settings as they were from one change to the next.
#[derive(Clone, Debug)]
pub struct Version {
    pub number: i32,
    pub settings: Settings,
    /// What made it: `draft`, `metadata`, `hand`, `attributes`, `options`, `refresh`, `rollback:3` …
    pub change: String,
    pub created_at: Timestamp,
    pub created_by: String,
    /// The last passed test of exactly these settings, and whose it was.
    pub tested_at: Option<Timestamp>,
    pub tested_by_id: Option<UserId>,
    pub tested_by: String,
    /// The last sign-in that succeeded with them.
    pub worked_at: Option<Timestamp>,
}

type Row = (
    i32,
    serde_json::Value,
    String,
    jiff_diesel::Timestamp,
    String,
    jiff_diesel::NullableTimestamp,
    Option<UserId>,
    String,
    jiff_diesel::NullableTimestamp,
);

type Columns = (
    connection_versions::version,
    connection_versions::settings,
    connection_versions::change,
    connection_versions::created_at,
    connection_versions::created_by,
    connection_versions::tested_at,
    connection_versions::tested_by_id,
    connection_versions::tested_by,
    connection_versions::worked_at,
);

const COLUMNS: Columns = (
    connection_versions::version,
    connection_versions::settings,
    connection_versions::change,
    connection_versions::created_at,
    connection_versions::created_by,
    connection_versions::tested_at,
    connection_versions::tested_by_id,
    connection_versions::tested_by,
    connection_versions::worked_at,
);

impl Version {
    fn read(row: Row) -> Option<Self> {
        Some(Self {
            number: row.0,
            settings: serde_json::from_value(row.1).ok()?,
            change: row.2,
            created_at: row.3.into(),
            created_by: row.4,
            tested_at: row.5.into(),
            tested_by_id: row.6,
            tested_by: row.7,
            worked_at: row.8.into(),
        })
    }

    /// The newest first, at most so many.
    pub async fn newest(tx: &mut Tx, org: OrgId, connection: ConnectionId, most: i64) -> QueryResult<Vec<Self>> {
        let rows: Vec<Row> = connection_versions::table
            .filter(connection_versions::organization_id.eq(org))
            .filter(connection_versions::connection_id.eq(connection))
            .order(connection_versions::version.desc())
            .limit(most)
            .select(COLUMNS)
            .load(tx)
            .await?;
        Ok(rows.into_iter().filter_map(Self::read).collect())
    }

    /// One of them.
    pub async fn find(tx: &mut Tx, org: OrgId, connection: ConnectionId, number: i32) -> QueryResult<Option<Self>> {
        let row: Option<Row> = connection_versions::table
            .find((org, connection, number))
            .select(COLUMNS)
            .first(tx)
            .await
            .optional()?;
        Ok(row.and_then(Self::read))
    }

    /// The newest other version with which a sign-in succeeded; else the newest of which a test passed.
    pub async fn last_good(
        tx: &mut Tx,
        org: OrgId,
        connection: ConnectionId,
        besides: i32,
    ) -> QueryResult<Option<Self>> {
        let row: Option<Row> = connection_versions::table
            .filter(connection_versions::organization_id.eq(org))
            .filter(connection_versions::connection_id.eq(connection))
            .filter(connection_versions::version.ne(besides))
            .filter(
                connection_versions::worked_at
                    .is_not_null()
                    .or(connection_versions::tested_at.is_not_null()),
            )
            .order((
                connection_versions::worked_at.is_null(),
                connection_versions::version.desc(),
            ))
            .select(COLUMNS)
            .first(tx)
            .await
            .optional()?;
        Ok(row.and_then(Self::read))
    }

    /// Notes of a version what is known of another with the same settings.
    pub(super) async fn inherit(
        &self,
        tx: &mut Tx,
        org: OrgId,
        connection: ConnectionId,
        number: i32,
    ) -> QueryResult<()> {
        diesel::update(connection_versions::table.find((org, connection, number)))
            .set((
                connection_versions::tested_at.eq(self.tested_at.map(|at| at.to_diesel())),
                connection_versions::tested_by_id.eq(self.tested_by_id),
                connection_versions::tested_by.eq(&self.tested_by),
            ))
            .execute(tx)
            .await
            .map(|_| ())
    }

    /// Writes a new one down.
    pub(super) async fn write(
        tx: &mut Tx,
        org: OrgId,
        connection: ConnectionId,
        number: i32,
        settings: &serde_json::Value,
        change: &str,
        author: &Author,
    ) -> QueryResult<()> {
        diesel::insert_into(connection_versions::table)
            .values((
                connection_versions::organization_id.eq(org),
                connection_versions::connection_id.eq(connection),
                connection_versions::version.eq(number),
                connection_versions::settings.eq(settings),
                connection_versions::change.eq(change),
                connection_versions::created_at.eq(author.at.to_diesel()),
                connection_versions::created_by_id.eq(author.id),
                connection_versions::created_by.eq(&author.name),
            ))
            .execute(tx)
            .await
            .map(|_| ())
    }

    /// Notes that a test of exactly these settings passed. `tester`: the person; none for somebody with a
    /// set-up link, whose test counts for neither activation nor enforcement and takes no member's place.
    pub async fn tested(
        tx: &mut Tx,
        org: OrgId,
        connection: ConnectionId,
        number: i32,
        tester: Option<(UserId, &str)>,
        now: Timestamp,
    ) -> QueryResult<()> {
        let by_member = tester.is_some().into_sql::<diesel::sql_types::Bool>();
        let version = connection_versions::table
            .find((org, connection, number))
            .filter(connection_versions::tested_by_id.is_null().or(by_member));
        diesel::update(version)
            .set((
                connection_versions::tested_at.eq(now.to_diesel()),
                connection_versions::tested_by_id.eq(tester.map(|(id, _)| id)),
                connection_versions::tested_by.eq(tester.map_or("", |(_, name)| name)),
            ))
            .execute(tx)
            .await
            .map(|_| ())
    }

    /// Notes that somebody signed in with these settings; at most once a minute, so that a morning's sign-ins do
    /// not queue for one row.
    pub async fn worked(
        tx: &mut Tx,
        org: OrgId,
        connection: ConnectionId,
        number: i32,
        now: Timestamp,
    ) -> QueryResult<()> {
        let minute_ago = (now - jiff::SignedDuration::from_mins(1)).to_diesel();
        diesel::update(
            connection_versions::table.find((org, connection, number)).filter(
                connection_versions::worked_at
                    .is_null()
                    .or(connection_versions::worked_at.lt(minute_ago)),
            ),
        )
        .set(connection_versions::worked_at.eq(now.to_diesel()))
        .execute(tx)
        .await
        .map(|_| ())
    }
}
