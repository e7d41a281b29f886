//! What came of each stage, and the last tries that failed.

use super::super::Stage;
use crate::database::Tx;
use crate::ids::{AttemptId, ConnectionId, OrgId};
use crate::schema::{connection_counts, sso_attempts};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;

/// So many of the newest tries are looked at; a connection keeps about as many.
const LOOKED_AT: i64 = 100;
/// So many failures are shown.
const SHOWN: usize = 8;

/// Sign-ins of one stage.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Count {
    pub passed: i64,
    pub refused: i64,
}

/// The counters of a connection, by stage.
#[derive(Clone, Debug, Default)]
pub(super) struct Counts(Vec<(Stage, Count)>);

impl Counts {
    pub async fn of(tx: &mut Tx, org: OrgId, connection: ConnectionId) -> QueryResult<Self> {
        let rows: Vec<(String, i64, i64)> = connection_counts::table
            .filter(connection_counts::organization_id.eq(org))
            .filter(connection_counts::connection_id.eq(connection))
            .select((
                connection_counts::stage,
                connection_counts::passed,
                connection_counts::refused,
            ))
            .load(tx)
            .await?;
        let known = rows
            .into_iter()
            .filter_map(|(stage, passed, refused)| Some((Stage::parse(&stage)?, Count { passed, refused })));
        Ok(Self(known.collect()))
    }

    pub fn at(&self, stage: Stage) -> Count {
        let found = self.0.iter().find(|(one, _)| *one == stage);
        found.map(|(_, count)| *count).unwrap_or_default()
    }
}

/// A try that failed.
#[derive(Clone, Debug)]
pub(super) struct Failure {
    pub id: AttemptId,
    pub at: Timestamp,
    /// The key of the failed check's reason.
    pub reason: String,
    /// Masked.
    pub subject: String,
}

impl Failure {
    /// The newest failures among the newest tries.
    pub async fn newest(tx: &mut Tx, org: OrgId, connection: ConnectionId) -> QueryResult<Vec<Self>> {
        let rows: Vec<(AttemptId, jiff_diesel::Timestamp, String, String)> = sso_attempts::table
            .filter(sso_attempts::organization_id.eq(org))
            .filter(sso_attempts::connection_id.eq(connection))
            .filter(sso_attempts::purpose.ne("sign_out"))
            .order((sso_attempts::at.desc(), sso_attempts::id.desc()))
            .limit(LOOKED_AT)
            .select((
                sso_attempts::id,
                sso_attempts::at,
                sso_attempts::reason,
                sso_attempts::subject,
            ))
            .load(tx)
            .await?;
        let failed = rows.into_iter().filter(|(_, _, reason, _)| !reason.is_empty());
        Ok(failed
            .take(SHOWN)
            .map(|(id, at, reason, subject)| Self {
                id,
                at: at.into(),
                reason,
                subject,
            })
            .collect())
    }
}
