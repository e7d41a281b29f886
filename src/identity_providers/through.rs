//! Roles that came from groups, in words: "through Okta, group admins".

use crate::database::Tx;
use crate::ids::{AssignmentId, OrgId};
use crate::web::Words;
use diesel::sql_types::{Array, Nullable, Text, Uuid};
use diesel::{QueryResult, QueryableByName};
use diesel_async::RunQueryDsl;
use std::collections::HashMap;

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = Uuid)]
    id: AssignmentId,
    #[diesel(sql_type = Text)]
    connection: String,
    /// Of the groups in which the person is, those that bring the role; null: everybody gets it.
    #[diesel(sql_type = Nullable<Text>)]
    groups: Option<String>,
}

/// Those of these assignments that came through a connection.
pub async fn through(
    tx: &mut Tx,
    org: OrgId,
    ids: &[AssignmentId],
    t: Words,
) -> QueryResult<HashMap<AssignmentId, String>> {
    let rows: Vec<Row> = diesel::sql_query(
        "SELECT a.id, c.name AS connection,
                (SELECT string_agg(DISTINCT m.group_name, ', ') FROM connection_roles m
                   JOIN members p ON p.organization_id = $1 AND p.id = a.member_id
                   JOIN external_identities i ON i.organization_id = $1 AND i.connection_id = m.connection_id AND i.user_id = p.user_id
                  WHERE m.organization_id = $1 AND m.connection_id = a.connection_id AND m.role_id = a.role_id
                    AND m.team_id IS NOT DISTINCT FROM a.team_id AND m.group_name <> '' AND m.group_name = ANY (i.groups)) AS groups
           FROM assignments a JOIN connections c ON c.organization_id = $1 AND c.id = a.connection_id
          WHERE a.organization_id = $1 AND a.id = ANY ($2)",
    )
    .bind::<Uuid, _>(org)
    .bind::<Array<Uuid>, _>(ids)
    .load(tx)
    .await?;
    let words = |row: Row| {
        let text = match row.groups {
            Some(groups) => t.identity_providers_through_group(row.connection, groups),
            None => t.identity_providers_through(row.connection),
        };
        (row.id, text)
    };
    Ok(rows.into_iter().map(words).collect())
}
