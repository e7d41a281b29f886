//! The team in which the roles of a newcomer hold.

use crate::database::Tx;
use crate::ids::{MemberId, OrgId, UserId};
use diesel::prelude::*;
use diesel::sql_types::{Nullable, Text, Timestamptz, Uuid as SqlUuid};
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;
use uuid::Uuid;

/// So many teams are offered; an organization with more narrows them down on its teams' pages.
const MOST: i64 = 500;

/// A team to choose.
#[derive(Clone, Debug, QueryableByName)]
pub struct Team {
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    #[diesel(sql_type = Text)]
    pub name: String,
}

impl Team {
    /// The teams of an organization, each after the one it belongs to: "Sales / North".
    pub async fn all(tx: &mut Tx, org: OrgId) -> QueryResult<Vec<Self>> {
        diesel::sql_query(
            "SELECT t.id, (SELECT string_agg(above.name, ' / ' ORDER BY cardinality(above.path)) FROM teams above
                            WHERE above.organization_id = t.organization_id AND above.id = ANY (t.path)) AS name
               FROM teams t WHERE t.organization_id = $1 ORDER BY 2 LIMIT $2",
        )
        .bind::<SqlUuid, _>(org)
        .bind::<diesel::sql_types::Int8, _>(MOST)
        .load(tx)
        .await
    }

    /// The id in a form, if it names one of these; `Some(None)` when no team was chosen.
    pub fn parse(raw: &str, all: &[Self]) -> Option<Option<Uuid>> {
        if raw.is_empty() {
            return Some(None);
        }
        let id = Uuid::parse_str(raw).ok()?;
        all.iter().any(|team| team.id == id).then_some(Some(id))
    }

    /// For templates: the value of the option.
    pub fn value(&self) -> String {
        self.id.to_string()
    }
}

/// Says of somebody who has just joined who gave them their roles, and puts them into the team in which these
/// hold.
pub(crate) async fn settle(
    tx: &mut Tx,
    org: OrgId,
    member: MemberId,
    team: Option<Uuid>,
    giver: (Option<UserId>, &str),
    now: Timestamp,
) -> QueryResult<()> {
    diesel::sql_query(
        "UPDATE assignments SET team_id = $3, created_by_id = $4, created_by = $5 WHERE organization_id = $1 AND member_id = $2",
    )
    .bind::<SqlUuid, _>(org)
    .bind::<SqlUuid, _>(member)
    .bind::<Nullable<SqlUuid>, _>(team)
    .bind::<Nullable<SqlUuid>, _>(giver.0)
    .bind::<Text, _>(giver.1)
    .execute(tx)
    .await?;
    let Some(team) = team else { return Ok(()) };
    diesel::sql_query(
        "INSERT INTO team_members (organization_id, team_id, member_id, created_at, created_by) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT DO NOTHING",
    )
    .bind::<SqlUuid, _>(org)
    .bind::<SqlUuid, _>(team)
    .bind::<SqlUuid, _>(member)
    .bind::<Timestamptz, _>(now.to_diesel())
    .bind::<Text, _>(giver.1)
    .execute(tx)
    .await
    .map(|_| ())
}
