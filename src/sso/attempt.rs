//! Tries to sign in through a connection, as its administrators see them: redacted, the newest of each kind.

use super::reason::Reason;
use super::report::Report;
use crate::database::Tx;
use crate::ids::{AttemptId, ConnectionId, MemberId, OrgId};
use crate::schema::sso_attempts;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use uuid::Uuid;

/// So many of a connection are kept of what anybody could have sent.
pub(super) const MOST_STRAY: i64 = 20;
/// So many of a connection are kept at most.
pub const MOST: i64 = Kind::SignIn.most() + Kind::Test.most() + Kind::SignOut.most() + MOST_STRAY;

/// What an attempt was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    SignIn,
    Test,
    SignOut,
}

impl Kind {
    const ALL: [Self; 3] = [Self::SignIn, Self::Test, Self::SignOut];

    /// So many of a connection are kept, whatever becomes of the other kinds.
    pub(super) const fn most(self) -> i64 {
        match self {
            Self::SignIn => 100,
            Self::Test | Self::SignOut => 50,
        }
    }

    fn of(key: &str) -> Self {
        Self::ALL
            .into_iter()
            .find(|one| one.key() == key)
            .unwrap_or(Self::SignIn)
    }

    /// The word in the database.
    pub fn key(self) -> &'static str {
        match self {
            Self::SignIn => "sign_in",
            Self::Test => "test",
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
    pub by: Option<Uuid>,
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
    Option<Uuid>,
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
}

impl Attempt {
    /// Whether somebody with a set-up link tested: what they may see.
    pub fn is_test_by_link(&self) -> bool {
        self.kind == Kind::Test && self.by.is_none()
    }
}

impl From<Row> for Attempt {
    fn from(row: Row) -> Self {
        let (id, connection, at, kind, stage, version, reason, subject, member, by, by_name, address, report) = row;
        Self {
            id,
            connection,
            at: at.into(),
            kind: Kind::of(&kind),
            stage,
            version,
            reason: reason_of(&reason),
            subject,
            member,
            by,
            by_name,
            address,
            report: serde_json::from_value(report).unwrap_or_default(),
        }
    }
}

/// A word that this version does not know still says that it failed.
fn reason_of(key: &str) -> Option<Reason> {
    let unknown = crate::saml::Reason::StructureUnexpected.into();
    (!key.is_empty()).then(|| Reason::from_key(key).unwrap_or(unknown))
}

/// One try as a line of a list: without its report.
#[derive(Clone, Debug)]
pub struct Listed {
    pub id: AttemptId,
    pub at: Timestamp,
    pub kind: Kind,
    /// Of the settings with which it was examined.
    pub version: i32,
    /// `None`: it passed.
    pub reason: Option<Reason>,
    /// Masked.
    pub subject: String,
    /// Who tested.
    pub by_name: String,
}

impl Listed {
    /// The newest of a connection, of one kind or of all, at most so many.
    pub async fn newest(
        tx: &mut Tx,
        org: OrgId,
        connection: ConnectionId,
        kind: Option<Kind>,
        most: i64,
    ) -> QueryResult<Vec<Self>> {
        type Line = (AttemptId, jiff_diesel::Timestamp, String, i32, String, String, String);
        let mut query = sso_attempts::table
            .filter(sso_attempts::organization_id.eq(org))
            .filter(sso_attempts::connection_id.eq(connection.uuid()))
            .order((sso_attempts::at.desc(), sso_attempts::id.desc()))
            .limit(most)
            .select((
                sso_attempts::id,
                sso_attempts::at,
                sso_attempts::purpose,
                sso_attempts::version,
                sso_attempts::reason,
                sso_attempts::subject,
                sso_attempts::by_name,
            ))
            .into_boxed();
        if let Some(kind) = kind {
            query = query.filter(sso_attempts::purpose.eq(kind.key()));
        }
        let lines: Vec<Line> = query.load(tx).await?;
        let line = |(id, at, kind, version, reason, subject, by_name): Line| Self {
            id,
            at: at.into(),
            kind: Kind::of(&kind),
            version,
            reason: reason_of(&reason),
            subject,
            by_name,
        };
        Ok(lines.into_iter().map(line).collect())
    }

    /// Whether somebody with a set-up link tested: what they may see.
    pub fn is_test_by_link(&self) -> bool {
        self.kind == Kind::Test && self.by_name.is_empty()
    }

    /// Whether it got through every check.
    pub fn passed(&self) -> bool {
        self.reason.is_none()
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
