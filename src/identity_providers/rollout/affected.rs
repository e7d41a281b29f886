//! Whom enforcement would lock out. Both questions read the gaps of an index (migration 000620), so they cost the
//! same in an organization of ten people and of a hundred thousand.

use super::super::{Connection, Stage, Status};
use crate::database::Tx;
use crate::ids::{ConnectionId, MemberId, OrgId};
use crate::schema::{connections, domains, functions, members};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;
use uuid::Uuid;

/// So many are named; that there are more is said.
pub(super) const NAMED: usize = 50;

/// Members, as far as they are named.
#[derive(Clone, Debug, Default)]
pub(super) struct Named {
    /// (id, name, address), by name.
    pub people: Vec<(MemberId, String, String)>,
    pub more: bool,
}

impl Named {
    async fn of(tx: &mut Tx, org: OrgId, ids: Vec<Uuid>) -> QueryResult<Self> {
        let more = ids.len() > NAMED;
        let people = members::table
            .filter(members::organization_id.eq(org))
            .filter(members::id.eq_any(ids))
            .order((members::sort_name, members::id))
            .limit(NAMED as i64)
            .select((members::id, members::name, members::email))
            .load(tx)
            .await?;
        Ok(Self { people, more })
    }

    pub fn is_empty(&self) -> bool {
        self.people.is_empty()
    }

    /// "12", "50+".
    pub fn count(&self) -> String {
        if self.more {
            format!("{NAMED}+")
        } else {
            self.people.len().to_string()
        }
    }
}

/// Whom it concerns when no password opens the organization any more.
#[derive(Clone, Debug)]
pub(super) struct Affected {
    /// Their address is in no domain of the connections that let people in: they cannot come through.
    pub outside: Named,
    /// They never came through: for them it would be the first time.
    pub strangers: Named,
    /// Members whose password goes on opening it.
    pub exceptions: Named,
    /// The domains by which people come through.
    pub domains: Vec<String>,
}

impl Affected {
    /// As if this connection were enforced now.
    pub async fn by(tx: &mut Tx, org: OrgId, connection: &Connection, now: Timestamp) -> QueryResult<Self> {
        let live = live(tx, org, connection.id).await?;
        let domains = domains_of(tx, org, &live).await?;
        let (most, at) = (NAMED as i32 + 1, now.to_diesel());
        let outside = functions::members_beyond_domains(&domains, at, most);
        let outside: Vec<Uuid> = diesel::select(outside).get_result(tx).await?;
        let live: Vec<Uuid> = live.into_iter().map(ConnectionId::uuid).collect();
        let strangers = functions::members_beyond_connections(live, at, most);
        let strangers: Vec<Uuid> = diesel::select(strangers).get_result(tx).await?;
        let exceptions = members::table
            .filter(members::organization_id.eq(org))
            .filter(members::password_sign_in.eq("on"))
            .filter(members::status.eq("active"))
            .order((members::sort_name, members::id))
            .limit(NAMED as i64 + 1)
            .select(members::id);
        let exceptions: Vec<MemberId> = exceptions.load(tx).await?;
        let exceptions = exceptions.into_iter().map(MemberId::uuid).collect();
        Ok(Self {
            outside: Named::of(tx, org, outside).await?,
            strangers: Named::of(tx, org, strangers).await?,
            exceptions: Named::of(tx, org, exceptions).await?,
            domains,
        })
    }
}

/// This connection, and the others that let everybody through.
async fn live(tx: &mut Tx, org: OrgId, this: ConnectionId) -> QueryResult<Vec<ConnectionId>> {
    let wide = [Stage::Everyone.key(), Stage::Enforced.key()];
    let lets_in = connections::status
        .eq(Status::Active.key())
        .and(connections::stage.eq_any(wide));
    connections::table
        .filter(connections::organization_id.eq(org))
        .filter(connections::id.eq(this).or(lets_in))
        .select(connections::id)
        .load(tx)
        .await
}

/// The proven domains whose people come through these connections; one that names no connection is open to all.
async fn domains_of(tx: &mut Tx, org: OrgId, connections: &[ConnectionId]) -> QueryResult<Vec<String>> {
    domains::table
        .filter(domains::organization_id.eq(org))
        .filter(domains::status.eq_any(["proven", "lapsing"]))
        .filter(
            domains::connection_id
                .is_null()
                .or(domains::connection_id.eq_any(connections)),
        )
        .order(domains::name)
        .select(domains::name)
        .load(tx)
        .await
}
