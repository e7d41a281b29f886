//! A team as a row, and where it stands in the tree.

use crate::access::{Place, Reach};
use crate::database::Tx;
use crate::ids::{MemberId, OrgId, TeamId};
use crate::schema::{team_members, teams};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use std::collections::HashMap;

/// A team of an organization.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = teams, check_for_backend(diesel::pg::Pg))]
pub struct Team {
    pub id: TeamId,
    pub parent_id: Option<TeamId>,
    pub name: String,
    path: Vec<TeamId>,
}

impl Team {
    /// The teams of an organization as a tree: each after the one above it, siblings by name.
    pub async fn all(tx: &mut Tx, org: OrgId) -> QueryResult<Vec<Self>> {
        let mut all: Vec<Self> = teams::table
            .filter(teams::organization_id.eq(org))
            .select(Self::as_select())
            .load(tx)
            .await?;
        let names: HashMap<TeamId, String> = all.iter().map(|team| (team.id, team.name.to_lowercase())).collect();
        let place = |team: &Self| -> Vec<(String, TeamId)> {
            team.path
                .iter()
                .map(|id| (names.get(id).cloned().unwrap_or_default(), *id))
                .collect()
        };
        all.sort_by_cached_key(place);
        Ok(all)
    }

    /// The teams within reach, as a tree.
    pub async fn within(tx: &mut Tx, org: OrgId, reach: &Reach) -> QueryResult<Vec<Self>> {
        let mut all = Self::all(tx, org).await?;
        all.retain(|team| reach.includes(&team.place()));
        Ok(all)
    }

    /// The team of that id.
    pub async fn find(tx: &mut Tx, org: OrgId, id: TeamId) -> QueryResult<Option<Self>> {
        teams::table
            .find((org, id))
            .select(Self::as_select())
            .first(tx)
            .await
            .optional()
    }

    /// The place that a form names: nothing is the organization. `None` when there is no such team.
    pub async fn place_named(tx: &mut Tx, org: OrgId, raw: &str) -> QueryResult<Option<(Place, Option<Self>)>> {
        if raw.is_empty() {
            return Ok(Some((Place::ORGANIZATION, None)));
        }
        let Ok(id) = raw.parse::<uuid::Uuid>() else {
            return Ok(None);
        };
        let team = Self::find(tx, org, id.into()).await?;
        Ok(team.map(|team| (team.place(), Some(team))))
    }

    /// Where a role limited to this team holds.
    pub fn place(&self) -> Place {
        Place::team(self.path.clone())
    }

    /// For a select: the name behind as many signs as there are teams above it in this list.
    pub fn indented(&self, shown: &[Self]) -> String {
        let above = shown
            .iter()
            .filter(|other| other.id != self.id && self.is_within(other.id))
            .count();
        format!("{}{}", "– ".repeat(above), self.name)
    }

    /// 1 at the root.
    pub fn depth(&self) -> usize {
        self.path.len()
    }

    /// Whether this team is that one, or below it.
    pub fn is_within(&self, other: TeamId) -> bool {
        self.path.contains(&other)
    }
}

/// The teams that a member is in, also a removed one.
pub async fn circle_of(tx: &mut Tx, org: OrgId, member: MemberId) -> QueryResult<Vec<Team>> {
    Ok(circles_of(tx, org, &[member])
        .await?
        .remove(&member)
        .unwrap_or_default())
}

/// The teams of many members, in one question; by name.
pub async fn circles_of(tx: &mut Tx, org: OrgId, members: &[MemberId]) -> QueryResult<HashMap<MemberId, Vec<Team>>> {
    let rows: Vec<(MemberId, Team)> = team_members::table
        .inner_join(
            teams::table.on(teams::organization_id
                .eq(team_members::organization_id)
                .and(teams::id.eq(team_members::team_id))),
        )
        .filter(team_members::organization_id.eq(org))
        .filter(team_members::member_id.eq_any(members))
        .order((teams::name, teams::id))
        .select((team_members::member_id, Team::as_select()))
        .load(tx)
        .await?;
    let mut all: HashMap<MemberId, Vec<Team>> = HashMap::new();
    for (member, team) in rows {
        all.entry(member).or_default().push(team);
    }
    Ok(all)
}
