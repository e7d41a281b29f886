//! What a changed mapping does to everybody who came through the connection.

use crate::audit::{self, Action, Author, Event};
use crate::chance::Chance;
use crate::database::Tx;
use crate::ids::{ConnectionId, MemberId, OrgId, RoleId, TeamId};
use crate::schema::assignments;
use diesel::prelude::*;
use diesel::sql_types;
use diesel_async::RunQueryDsl;
use jiff_diesel::ToDiesel;
use serde_json::json;

/// How many assignments a changed mapping gave and took.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Applied {
    pub given: usize,
    pub taken: usize,
}

/// After a change of the mapping: everybody who came through the connection holds what their groups, as the provider
/// named them last, bring now. Two statements over the whole connection; sessions feel it at their next request. The
/// organization is held before.
pub async fn apply_to_all(
    tx: &mut Tx,
    org: OrgId,
    connection: (ConnectionId, &str),
    author: &Author,
) -> QueryResult<Applied> {
    let taken = diesel::sql_query(
        "DELETE FROM assignments a WHERE a.organization_id = $1 AND a.connection_id = $2 AND NOT EXISTS (
             SELECT 1 FROM connection_roles m JOIN roles r ON r.organization_id = m.organization_id AND r.id = m.role_id
               JOIN members p ON p.organization_id = a.organization_id AND p.id = a.member_id
               JOIN external_identities i ON i.organization_id = m.organization_id AND i.connection_id = m.connection_id AND i.user_id = p.user_id
              WHERE m.organization_id = $1 AND m.connection_id = $2 AND r.key <> 'owner'
                AND m.role_id = a.role_id AND m.team_id IS NOT DISTINCT FROM a.team_id
                AND (m.group_name = '' OR m.group_name = ANY (i.groups)))",
    )
    .bind::<sql_types::Uuid, _>(org)
    .bind::<sql_types::Uuid, _>(connection.0)
    .execute(tx)
    .await?;
    let given = give_to_all(tx, org, connection.0, author).await?;
    if given + taken > 0 {
        let event = Event::new(Action::ConnectionRolesApplied)
            .on("connection", connection.0.uuid(), connection.1)
            .change(None, json!({ "given": given, "taken": taken }));
        audit::record(tx, Some(org), author, event).await?;
    }
    Ok(Applied { given, taken })
}

#[derive(QueryableByName)]
struct Gift {
    #[diesel(sql_type = sql_types::Uuid)]
    member: MemberId,
    #[diesel(sql_type = sql_types::Uuid)]
    role: RoleId,
    #[diesel(sql_type = sql_types::Nullable<sql_types::Uuid>)]
    team: Option<TeamId>,
}

async fn give_to_all(tx: &mut Tx, org: OrgId, connection: ConnectionId, author: &Author) -> QueryResult<usize> {
    let due: Vec<Gift> = diesel::sql_query(
        "SELECT DISTINCT p.id AS member, m.role_id AS role, m.team_id AS team
           FROM external_identities i
           JOIN members p ON p.organization_id = i.organization_id AND p.user_id = i.user_id
           JOIN connection_roles m ON m.organization_id = i.organization_id AND m.connection_id = i.connection_id
           JOIN roles r ON r.organization_id = m.organization_id AND r.id = m.role_id
          WHERE i.organization_id = $1 AND i.connection_id = $2 AND p.status <> 'removed' AND r.key <> 'owner'
            AND (m.group_name = '' OR m.group_name = ANY (i.groups))",
    )
    .bind::<sql_types::Uuid, _>(org)
    .bind::<sql_types::Uuid, _>(connection)
    .load(tx)
    .await?;
    let mut given = 0;
    // Postgres takes 65,535 parameters in one statement.
    for part in due.chunks(5_000) {
        let rows: Vec<_> = part
            .iter()
            .map(|gift| {
                (
                    assignments::organization_id.eq(org),
                    assignments::id.eq(Chance.id()),
                    assignments::member_id.eq(gift.member),
                    assignments::role_id.eq(gift.role),
                    assignments::team_id.eq(gift.team),
                    assignments::connection_id.eq(connection.uuid()),
                    assignments::created_at.eq(author.at.to_diesel()),
                    assignments::created_by.eq(&author.name),
                )
            })
            .collect();
        given += diesel::insert_into(assignments::table)
            .values(rows)
            .on_conflict_do_nothing()
            .execute(tx)
            .await?;
    }
    Ok(given)
}
