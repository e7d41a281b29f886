//! The chain: every event is a link with a number, and with the hash of all before it. The database adds
//! links at commit (see the migration `audit_chain`); from here they are read.

use super::list::Scope;
use crate::schema::{audit_chain, audit_heads};
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use std::collections::HashMap;
use uuid::Uuid;

/// Whose chain: an organization's, or the platform's under an id of zeros.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chain(Uuid);

impl Chain {
    pub const PLATFORM: Self = Self(Uuid::nil());

    /// By the organization's bare id: for the command line, which stands outside every wall.
    pub fn with_id(id: Uuid) -> Self {
        Self(id)
    }

    pub fn uuid(self) -> Uuid {
        self.0
    }

    /// The organization's id; none for the platform's chain.
    pub fn organization(self) -> Option<Uuid> {
        (self != Self::PLATFORM).then_some(self.0)
    }
}

impl From<Scope> for Chain {
    fn from(scope: Scope) -> Self {
        match scope {
            Scope::Organization(org) => Self(org.uuid()),
            Scope::Platform => Self::PLATFORM,
        }
    }
}

/// Where a chain ends, and where it begins.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = audit_heads, check_for_backend(Pg))]
pub struct Head {
    pub sequence: i64,
    /// SHA-256, like every hash here.
    pub hash: Vec<u8>,
    /// 1, until events were deleted after their time.
    pub first_sequence: i64,
    pub first_previous_hash: Vec<u8>,
}

impl Head {
    /// None while nothing was written down.
    pub async fn of(connection: &mut AsyncPgConnection, chain: Chain) -> QueryResult<Option<Self>> {
        audit_heads::table
            .find(chain.uuid())
            .select(Self::as_select())
            .first(connection)
            .await
            .optional()
    }

    /// How many events are kept.
    pub fn events(&self) -> i64 {
        self.sequence - self.first_sequence + 1
    }
}

/// The hash of a link, also of the one before the first that is kept.
pub async fn hash_at(
    connection: &mut AsyncPgConnection,
    chain: Chain,
    head: &Head,
    sequence: i64,
) -> QueryResult<Option<Vec<u8>>> {
    if sequence == head.first_sequence - 1 {
        return Ok(Some(head.first_previous_hash.clone()));
    }
    audit_chain::table
        .find((chain.uuid(), sequence))
        .select(audit_chain::hash)
        .first(connection)
        .await
        .optional()
}

/// The numbers of these events.
pub async fn numbers_of(
    connection: &mut AsyncPgConnection,
    events: impl IntoIterator<Item = Uuid>,
) -> QueryResult<HashMap<Uuid, i64>> {
    let found: Vec<(Uuid, i64)> = audit_chain::table
        .filter(audit_chain::event_id.eq_any(events.into_iter().collect::<Vec<_>>()))
        .select((audit_chain::event_id, audit_chain::sequence))
        .load(connection)
        .await?;
    Ok(found.into_iter().collect())
}
