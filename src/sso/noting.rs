//! How a try is written down.

use super::attempt::{Kind, MOST_STRAY, masked};
use super::reason::Reason;
use super::report::Report;
use super::request::{Purpose, Tester};
use crate::database::Tx;
use crate::identity_providers::{Connection, Stage};
use crate::ids::{AttemptId, ConnectionId, MemberId, OrgId};
use crate::schema::{connection_counts, sso_attempts};
use diesel::prelude::*;
use diesel::sql_types;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;
use uuid::Uuid;

/// A try on its way into the list.
#[derive(Debug)]
pub struct NewAttempt<'a> {
    pub kind: Kind,
    /// The id of the one who tests, and their name.
    pub by: Option<(Uuid, &'a str)>,
    pub member: Option<MemberId>,
    pub subject: &'a str,
    pub reason: Option<Reason>,
    /// Whether anybody could have sent it: it is not proven, or answers no request.
    pub stray: bool,
    pub report: &'a Report,
    /// Whether a sign-in counts for the stage of the roll-out. A test counts for the stage of tests.
    pub counts: bool,
    /// The network address.
    pub address: &'a str,
    pub now: Timestamp,
}

impl<'a> NewAttempt<'a> {
    /// One with this purpose.
    pub fn of(purpose: &'a Purpose, report: &'a Report, address: &'a str, now: Timestamp) -> Self {
        let by = match purpose {
            Purpose::Test(Tester::Member { id, name }) => Some((id.uuid(), name.as_str())),
            Purpose::Test(Tester::Link(_)) | Purpose::SignIn => None,
        };
        Self {
            kind: if *purpose == Purpose::SignIn {
                Kind::SignIn
            } else {
                Kind::Test
            },
            by,
            member: None,
            subject: "",
            reason: None,
            stray: false,
            report,
            counts: *purpose == Purpose::SignIn,
            address,
            now,
        }
    }

    /// Writes it down, and lets the oldest go. A sign-in counts for the stage.
    pub async fn write(self, tx: &mut Tx, org: OrgId, id: AttemptId, connection: &Connection) -> QueryResult<()> {
        let report = serde_json::to_value(self.report)
            .map_err(|error| diesel::result::Error::SerializationError(Box::new(error)))?;
        diesel::insert_into(sso_attempts::table)
            .values((
                sso_attempts::organization_id.eq(org),
                sso_attempts::id.eq(id),
                sso_attempts::connection_id.eq(connection.id.uuid()),
                sso_attempts::at.eq(self.now.to_diesel()),
                sso_attempts::purpose.eq(self.kind.key()),
                sso_attempts::stage.eq(connection.stage.key()),
                sso_attempts::version.eq(connection.version),
                sso_attempts::reason.eq(self.reason.map_or("", Reason::key)),
                (
                    sso_attempts::subject.eq(masked(self.subject)),
                    sso_attempts::member_id.eq(self.member.map(MemberId::uuid)),
                    sso_attempts::by_id.eq(self.by.map(|(id, _)| id)),
                    sso_attempts::by_name.eq(self.by.map_or("", |(_, name)| name)),
                    sso_attempts::address.eq(self.address),
                    sso_attempts::report.eq(report),
                    sso_attempts::stray.eq(self.stray),
                ),
            ))
            .execute(tx)
            .await?;
        self.forget_oldest(tx, org, connection.id).await?;
        let stage = match self.kind {
            Kind::Test => Stage::Test,
            _ if self.counts => connection.stage,
            _ => return Ok(()),
        };
        count(tx, org, connection.id, stage, self.reason.is_none()).await
    }
    /// Of those that are like this one. What anybody can send, and what is not a sign-in, pushes no sign-in out.
    async fn forget_oldest(&self, tx: &mut Tx, org: OrgId, connection: ConnectionId) -> QueryResult<()> {
        let most = if self.stray { MOST_STRAY } else { self.kind.most() };
        diesel::sql_query(
            "DELETE FROM sso_attempts WHERE organization_id = $1 AND id IN (
                 SELECT id FROM sso_attempts
                  WHERE organization_id = $1 AND connection_id = $2 AND stray = $3 AND (stray OR purpose = $4)
                  ORDER BY at DESC, id DESC OFFSET $5 LIMIT 20 FOR UPDATE SKIP LOCKED)",
        )
        .bind::<sql_types::Uuid, _>(org)
        .bind::<sql_types::Uuid, _>(connection)
        .bind::<sql_types::Bool, _>(self.stray)
        .bind::<sql_types::Text, _>(self.kind.key())
        .bind::<sql_types::BigInt, _>(most)
        .execute(tx)
        .await
        .map(|_| ())
    }
}

/// Counts for the stage. The row is one for many, so this comes last in a transaction.
pub(super) async fn count(
    tx: &mut Tx,
    org: OrgId,
    connection: ConnectionId,
    stage: Stage,
    passed: bool,
) -> QueryResult<()> {
    let (good, bad) = (i64::from(passed), i64::from(!passed));
    diesel::insert_into(connection_counts::table)
        .values((
            connection_counts::organization_id.eq(org),
            connection_counts::connection_id.eq(connection.uuid()),
            connection_counts::stage.eq(stage.key()),
            connection_counts::passed.eq(good),
            connection_counts::refused.eq(bad),
        ))
        .on_conflict((
            connection_counts::organization_id,
            connection_counts::connection_id,
            connection_counts::stage,
        ))
        .do_update()
        .set((
            connection_counts::passed.eq(connection_counts::passed + good),
            connection_counts::refused.eq(connection_counts::refused + bad),
        ))
        .execute(tx)
        .await
        .map(|_| ())
}
