//! Roles that come from groups. An assignment with a connection follows that connection's mapping: it is given and
//! taken as the provider names groups. What a person gave by hand has no connection and stays. The owner's role is
//! never mapped, so a provider can neither make nor unmake an owner.

mod everybody;

pub use everybody::{Applied, apply_to_all};

use crate::access::RoleName;
use crate::audit::{self, Action, Author, Event};
use crate::chance::Chance;
use crate::database::Tx;
use crate::ids::{AssignmentId, ConnectionId, MemberId, OrgId, RoleId, TeamId, UserId};
use crate::schema::{assignments, connection_roles, members, roles, teams};
use crate::web::Words;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::collections::HashSet;

/// A line of the mapping that holds for somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mapped {
    /// The group that brings it; empty: everybody gets it.
    pub group: String,
    pub role_id: RoleId,
    pub role: RoleName,
    pub team_id: Option<TeamId>,
    pub team: Option<String>,
}

impl Mapped {
    /// In a reader's language: "User manager", or "User manager (Sales)".
    pub fn label(&self, t: Words) -> String {
        self.role.label_at(self.team.as_deref(), t)
    }

    fn place(&self) -> (RoleId, Option<TeamId>) {
        (self.role_id, self.team_id)
    }
}

/// Group, role and its name, team and its name.
type Row = (String, RoleId, RoleName, Option<TeamId>, Option<String>);

/// What somebody in these groups gets, in the order of the groups.
pub async fn outcome(tx: &mut Tx, org: OrgId, connection: ConnectionId, groups: &[String]) -> QueryResult<Vec<Mapped>> {
    let rows: Vec<Row> = connection_roles::table
        .inner_join(
            roles::table.on(roles::organization_id
                .eq(connection_roles::organization_id)
                .and(roles::id.eq(connection_roles::role_id))),
        )
        .left_join(
            teams::table.on(teams::organization_id
                .eq(connection_roles::organization_id)
                .and(teams::id.nullable().eq(connection_roles::team_id))),
        )
        .filter(connection_roles::organization_id.eq(org))
        .filter(connection_roles::connection_id.eq(connection.uuid()))
        .filter(
            connection_roles::group_name
                .eq("")
                .or(connection_roles::group_name.eq_any(groups)),
        )
        .filter(roles::key.ne("owner"))
        .order((connection_roles::group_name, roles::created_at, roles::id))
        .select((
            connection_roles::group_name,
            connection_roles::role_id,
            roles::name,
            connection_roles::team_id,
            teams::name.nullable(),
        ))
        .load(tx)
        .await?;
    let mapped = |(group, role_id, role, team_id, team)| Mapped {
        group,
        role_id,
        role,
        team_id,
        team,
    };
    Ok(rows.into_iter().map(mapped).collect())
}

/// Whether the connection maps anything at all; where it does not, members get the organization's default roles.
pub async fn is_mapped(tx: &mut Tx, org: OrgId, connection: ConnectionId) -> QueryResult<bool> {
    let lines = connection_roles::table
        .filter(connection_roles::organization_id.eq(org))
        .filter(connection_roles::connection_id.eq(connection.uuid()));
    diesel::select(diesel::dsl::exists(lines)).get_result(tx).await
}

/// What has to change for a member.
#[derive(Debug, Default)]
pub struct Changes {
    given: Vec<Mapped>,
    taken: Vec<AssignmentId>,
}

impl Changes {
    /// What has to change until the member holds what these groups bring.
    pub async fn of(
        tx: &mut Tx,
        org: OrgId,
        connection: ConnectionId,
        member: MemberId,
        groups: &[String],
        now: Timestamp,
    ) -> QueryResult<Self> {
        let wanted = outcome(tx, org, connection, groups).await?;
        let held: Vec<(AssignmentId, RoleId, Option<TeamId>, Option<ConnectionId>)> = assignments::table
            .filter(assignments::organization_id.eq(org))
            .filter(assignments::member_id.eq(member))
            .filter(
                assignments::ends_at
                    .is_null()
                    .or(assignments::ends_at.gt(now.to_diesel())),
            )
            .select((
                assignments::id,
                assignments::role_id,
                assignments::team_id,
                assignments::connection_id,
            ))
            .load(tx)
            .await?;
        let places: HashSet<_> = wanted.iter().map(Mapped::place).collect();
        let mut there: HashSet<_> = held.iter().map(|one| (one.1, one.2)).collect();
        Ok(Self {
            given: wanted.into_iter().filter(|one| there.insert(one.place())).collect(),
            taken: held
                .iter()
                .filter(|one| one.3 == Some(connection) && !places.contains(&(one.1, one.2)))
                .map(|one| one.0)
                .collect(),
        })
    }

    pub fn is_none(&self) -> bool {
        self.given.is_empty() && self.taken.is_empty()
    }
}

/// Gives and takes what the groups of somebody who just signed in bring and no longer bring. The organization is held
/// before, where there is something to change.
pub async fn apply(
    tx: &mut Tx,
    org: OrgId,
    connection: ConnectionId,
    member: (MemberId, &str),
    changes: Changes,
    author: &Author,
) -> QueryResult<()> {
    if changes.is_none() {
        return Ok(());
    }
    let before = names(tx, org, member.0).await?;
    // What is over, but not cleared away yet, makes room as well.
    let gone = assignments::table
        .filter(assignments::organization_id.eq(org))
        .filter(assignments::member_id.eq(member.0))
        .filter(
            assignments::id
                .eq_any(&changes.taken)
                .or(assignments::ends_at.assume_not_null().le(author.at.to_diesel())),
        );
    diesel::delete(gone).execute(tx).await?;
    let rows: Vec<_> = changes
        .given
        .iter()
        .map(|one| {
            (
                assignments::organization_id.eq(org),
                assignments::id.eq(Chance.id()),
                assignments::member_id.eq(member.0),
                assignments::role_id.eq(one.role_id),
                assignments::team_id.eq(one.team_id),
                assignments::connection_id.eq(connection.uuid()),
                assignments::created_at.eq(author.at.to_diesel()),
                assignments::created_by.eq(&author.name),
            )
        })
        .collect();
    diesel::insert_into(assignments::table)
        .values(rows)
        .on_conflict_do_nothing()
        .execute(tx)
        .await?;
    let event = Event::new(Action::MemberRolesChanged)
        .on("member", member.0.uuid(), member.1)
        .change(
            json!({ "roles": before }),
            json!({ "roles": names(tx, org, member.0).await? }),
        )
        .reason(Words::english().sso_by_groups());
    audit::record(tx, Some(org), author, event).await
}

/// The names of what a member holds, for the event.
async fn names(tx: &mut Tx, org: OrgId, member: MemberId) -> QueryResult<Vec<String>> {
    let rows: Vec<(RoleName, Option<String>)> = assignments::table
        .inner_join(
            roles::table.on(roles::organization_id
                .eq(assignments::organization_id)
                .and(roles::id.eq(assignments::role_id))),
        )
        .left_join(
            teams::table.on(teams::organization_id
                .eq(assignments::organization_id)
                .and(teams::id.nullable().eq(assignments::team_id))),
        )
        .filter(assignments::organization_id.eq(org))
        .filter(assignments::member_id.eq(member))
        .order((roles::created_at, roles::id, teams::name))
        .select((roles::name, teams::name.nullable()))
        .load(tx)
        .await?;
    let name = |(role, team): &(RoleName, Option<String>)| role.stored_at(team.as_deref());
    Ok(rows.iter().map(name).collect())
}

/// Takes away what somebody held through connections: they left, and come back through the provider or not at all.
pub async fn take_all(tx: &mut Tx, org: OrgId, person: UserId) -> QueryResult<usize> {
    let theirs = members::table
        .filter(members::organization_id.eq(org))
        .filter(members::user_id.eq(person))
        .select(members::id);
    let through = assignments::table
        .filter(assignments::organization_id.eq(org))
        .filter(assignments::member_id.eq_any(theirs))
        .filter(assignments::connection_id.is_not_null());
    diesel::delete(through).execute(tx).await
}
