//! Tries to sign in through a connection, as its administrators see them: redacted, the newest hundred of each.

use super::reason::Reason;
use super::report::Report;
use crate::database::Tx;
use crate::ids::{AttemptId, ConnectionId, MemberId, OrgId, UserId};
use crate::schema::sso_attempts;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;

/// So many of a connection are kept.
pub const MOST: i64 = 100;

/// What an attempt was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    SignIn,
    Test,
    /// A captured response was pasted.
    Doctor,
    SignOut,
}

impl Kind {
    const ALL: [Self; 4] = [Self::SignIn, Self::Test, Self::Doctor, Self::SignOut];

    /// The word in the database.
    pub fn key(self) -> &'static str {
        match self {
            Self::SignIn => "sign_in",
            Self::Test => "test",
            Self::Doctor => "doctor",
            Self::SignOut => "sign_out",
        }
    }
}

/// One try.
#[derive(Clone, Debug)]
pub struct Attempt {
    pub id: AttemptId,
    pub connection: ConnectionId,
    pub at: Timestamp,
    pub kind: Kind,
    /// The stage of the roll-out at that time.
    pub stage: String,
    /// Of the settings with which it was examined.
    pub version: i32,
    /// `None`: it passed.
    pub reason: Option<Reason>,
    /// Masked.
    pub subject: String,
    pub member: Option<MemberId>,
    /// Who tested; `None`: nobody did, or somebody with a set-up link.
    pub by: Option<UserId>,
    pub by_name: String,
    /// Where the browser was.
    pub address: String,
    pub report: Report,
}

type Row = (
    AttemptId,
    ConnectionId,
    jiff_diesel::Timestamp,
    String,
    String,
    i32,
    String,
    String,
    Option<MemberId>,
    Option<UserId>,
    String,
    String,
    serde_json::Value,
);

type Columns = (
    sso_attempts::id,
    sso_attempts::connection_id,
    sso_attempts::at,
    sso_attempts::purpose,
    sso_attempts::stage,
    sso_attempts::version,
    sso_attempts::reason,
    sso_attempts::subject,
    sso_attempts::member_id,
    sso_attempts::by_id,
    sso_attempts::by_name,
    sso_attempts::address,
    sso_attempts::report,
);

const COLUMNS: Columns = (
    sso_attempts::id,
    sso_attempts::connection_id,
    sso_attempts::at,
    sso_attempts::purpose,
    sso_attempts::stage,
    sso_attempts::version,
    sso_attempts::reason,
    sso_attempts::subject,
    sso_attempts::member_id,
    sso_attempts::by_id,
    sso_attempts::by_name,
    sso_attempts::address,
    sso_attempts::report,
);

impl Attempt {
    /// One of a connection.
    pub async fn find(tx: &mut Tx, org: OrgId, connection: ConnectionId, id: AttemptId) -> QueryResult<Option<Self>> {
        let row: Option<Row> = sso_attempts::table
            .find((org, id))
            .filter(sso_attempts::connection_id.eq(connection.uuid()))
            .select(COLUMNS)
            .first(tx)
            .await
            .optional()?;
        Ok(row.map(Self::from))
    }

    /// The newest of a connection, at most so many.
    pub async fn newest(tx: &mut Tx, org: OrgId, connection: ConnectionId, most: i64) -> QueryResult<Vec<Self>> {
        let rows: Vec<Row> = sso_attempts::table
            .filter(sso_attempts::organization_id.eq(org))
            .filter(sso_attempts::connection_id.eq(connection.uuid()))
            .order((sso_attempts::at.desc(), sso_attempts::id.desc()))
            .limit(most)
            .select(COLUMNS)
            .load(tx)
            .await?;
        Ok(rows.into_iter().map(Self::from).collect())
    }

    /// Whether somebody with a set-up link tested: what they may see.
    pub fn is_test_by_link(&self) -> bool {
        self.kind == Kind::Test && self.by.is_none()
    }

    /// Whether it got through every check.
    pub fn passed(&self) -> bool {
        self.reason.is_none()
    }
}

impl From<Row> for Attempt {
    fn from(row: Row) -> Self {
        let (id, connection, at, kind, stage, version, reason, subject, member, by, by_name, address, report) = row;
        Self {
            id,
            connection,
            at: at.into(),
            kind: Kind::ALL
                .into_iter()
                .find(|one| one.key() == kind)
                .unwrap_or(Kind::SignIn),
            stage,
            version,
            // A word that this version does not know still says that it failed.
            reason: (!reason.is_empty())
                .then(|| Reason::from_key(&reason).unwrap_or(crate::saml::Reason::StructureUnexpected.into())),
            subject,
            member,
            by,
            by_name,
            address,
            report: serde_json::from_value(report).unwrap_or_default(),
        }
    }
}

/// A name so that whoever knows it recognises it, and nobody else learns it: `an•••@example.com`, `an•••`.
pub fn masked(text: &str) -> String {
    let (name, rest) = match text.rsplit_once('@') {
        Some((name, domain)) => (name, format!("@{domain}")),
        None => (text, String::new()),
    };
    if text.is_empty() {
        return String::new();
    }
    let shown: String = name
        .chars()
        .take(if name.chars().count() > 4 { 2 } else { 1 })
        .collect();
    let rest: String = rest.chars().take(254).collect();
    format!("{shown}•••{rest}")
}

#[cfg(test)]
mod tests {
    use super::masked;

    #[test]
    fn names_are_recognised_but_not_told() {
        assert_eq!(masked("anna.berg@example.com"), "an•••@example.com");
        assert_eq!(masked("anna"), "a•••");
        assert_eq!(masked("00u1a2b3c4"), "00•••");
        assert_eq!(masked(""), "");
    }
}
