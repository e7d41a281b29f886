//! A role given to a member: where it holds, until when, since when, by whom.

use super::Member;
use crate::access::{Grant, Held, Permissions, Place};
use crate::audit::Author;
use crate::chance::Chance;
use crate::database::Tx;
use crate::ids::{AssignmentId, MemberId, OrgId, RoleId, TeamId};
use crate::roles::Role;
use crate::schema::{assignments, members, teams};
use crate::web::Words;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;
use std::collections::HashMap;

/// A role that a member holds.
#[derive(Clone, Debug)]
pub struct Assignment {
    pub id: AssignmentId,
    pub role: Role,
    pub place: Place,
    /// The name of the team; `None`: it holds in the whole organization.
    pub team: Option<String>,
    pub ends_at: Option<Timestamp>,
    pub created_at: Timestamp,
    /// The name of whoever gave it.
    pub created_by: String,
}

type Row = (
    MemberId,
    AssignmentId,
    RoleId,
    Option<jiff_diesel::Timestamp>,
    jiff_diesel::Timestamp,
    String,
    Option<(String, Vec<TeamId>)>,
);

impl Assignment {
    /// What these members hold at this moment, the strongest role first. `roles` are the organization's.
    pub async fn of_many(
        tx: &mut Tx,
        org: OrgId,
        roles: &[Role],
        members: &[MemberId],
        now: Timestamp,
    ) -> QueryResult<HashMap<MemberId, Vec<Self>>> {
        let rows: Vec<Row> = assignments::table
            .left_join(
                teams::table.on(teams::organization_id
                    .eq(assignments::organization_id)
                    .and(teams::id.nullable().eq(assignments::team_id))),
            )
            .filter(assignments::organization_id.eq(org))
            .filter(assignments::member_id.eq_any(members))
            .filter(
                assignments::ends_at
                    .is_null()
                    .or(assignments::ends_at.gt(now.to_diesel())),
            )
            .select((
                assignments::member_id,
                assignments::id,
                assignments::role_id,
                assignments::ends_at,
                assignments::created_at,
                assignments::created_by,
                (teams::name, teams::path).nullable(),
            ))
            .load(tx)
            .await?;
        let mut all: HashMap<MemberId, Vec<(usize, Self)>> = HashMap::new();
        for row in rows {
            let Some(rank) = roles.iter().position(|role| role.id == row.2) else {
                continue;
            };
            let (member, one) = Self::of(row, roles[rank].clone());
            all.entry(member).or_default().push((rank, one));
        }
        Ok(all.into_iter().map(|(member, list)| (member, ranked(list))).collect())
    }

    /// What one member holds at this moment.
    pub async fn of_member(tx: &mut Tx, org: OrgId, member: MemberId, now: Timestamp) -> QueryResult<Vec<Self>> {
        let roles = Role::all(tx, org).await?;
        let mut all = Self::of_many(tx, org, &roles, &[member], now).await?;
        Ok(all.remove(&member).unwrap_or_default())
    }

    fn of((member, id, _, ends_at, created_at, created_by, team): Row, role: Role) -> (MemberId, Self) {
        let (team, path) = team.unzip();
        let one = Self {
            id,
            role,
            place: path.map(Place::team).unwrap_or_default(),
            team,
            ends_at: ends_at.map(Timestamp::from),
            created_at: created_at.into(),
            created_by,
        };
        (member, one)
    }

    /// Whether it holds at exactly this place.
    pub fn is_at(&self, place: &Place) -> bool {
        self.place == *place
    }

    /// For events: "User manager (Sales) until 2026-12-31T17:00Z".
    pub fn in_words(&self) -> String {
        match self.ends_at {
            Some(end) => format!("{} until {}", self.stored(), end.strftime("%Y-%m-%dT%H:%MZ")),
            None => self.stored(),
        }
    }

    /// The name in a reader's language: "User manager", or "User manager (Sales)".
    pub fn label(&self, t: Words) -> String {
        self.role.name.label_at(self.team.as_deref(), t)
    }

    /// For events: "User manager", or "User manager (Sales)".
    pub fn stored(&self) -> String {
        self.role.name.stored_at(self.team.as_deref())
    }
}

fn ranked(mut list: Vec<(usize, Assignment)>) -> Vec<Assignment> {
    list.sort_by(|(a, one), (b, other)| (a, &one.team, one.id).cmp(&(b, &other.team, other.id)));
    list.into_iter().map(|(_, one)| one).collect()
}

/// Everything that these allow together, wherever.
pub fn permissions_of(assignments: &[Assignment]) -> Permissions {
    assignments
        .iter()
        .fold(Permissions::NONE, |all, one| all.union(one.role.permissions()))
}

/// What a member holds at this moment, as the limits of granting ask for it. An end of the membership is an
/// end of all of it.
pub async fn held_by(tx: &mut Tx, org: OrgId, member: MemberId, now: Timestamp) -> QueryResult<Held> {
    let end: Option<jiff_diesel::Timestamp> = members::table
        .find((org, member))
        .select(members::ends_at)
        .first(tx)
        .await?;
    let end = end.map(Timestamp::from);
    let all = Assignment::of_member(tx, org, member, now).await?;
    let grant = |one: Assignment| Grant {
        role: one.role.name.clone(),
        permissions: one.role.permissions(),
        team: one.place.team_id(),
        team_name: one.team,
        ends: [one.ends_at, end].into_iter().flatten().min(),
    };
    Ok(Held::new(all.into_iter().map(grant).collect()))
}

/// Roles on their way to a member.
#[derive(Debug)]
pub(super) struct Giving<'a> {
    pub roles: &'a [Role],
    pub team: Option<TeamId>,
    pub ends_at: Option<Timestamp>,
    /// The name of whoever gave it, if it is not the author: the inviter.
    pub by: &'a str,
}

impl Giving<'_> {
    /// Writes assignments. The limits of granting were asked before.
    pub async fn write(&self, tx: &mut Tx, org: OrgId, member: MemberId, author: &Author) -> QueryResult<()> {
        // What is over, but not cleared away yet, makes room.
        let over = assignments::table
            .filter(assignments::organization_id.eq(org))
            .filter(assignments::member_id.eq(member))
            .filter(assignments::ends_at.le(author.at.to_diesel()));
        diesel::delete(over).execute(tx).await?;
        let (by, by_id) = match self.by {
            "" => (author.name.as_str(), author.id),
            by => (by, None),
        };
        let rows: Vec<_> = self
            .roles
            .iter()
            .map(|role| {
                // An owner owns the whole organization.
                let team = self.team.filter(|_| !role.is_owner());
                (
                    assignments::organization_id.eq(org),
                    assignments::id.eq(Chance.id()),
                    assignments::member_id.eq(member),
                    assignments::role_id.eq(role.id),
                    assignments::team_id.eq(team),
                    assignments::ends_at.eq(self.ends_at.map(|end| end.to_diesel())),
                    assignments::created_at.eq(author.at.to_diesel()),
                    assignments::created_by.eq(by),
                    assignments::created_by_id.eq(by_id),
                )
            })
            .collect();
        diesel::insert_into(assignments::table)
            .values(rows)
            .on_conflict_do_nothing()
            .execute(tx)
            .await
            .map(|_| ())
    }
}

impl Member {
    /// What this member holds at this moment, the strongest first.
    pub async fn assignments(&self, tx: &mut Tx, org: OrgId, now: Timestamp) -> QueryResult<Vec<Assignment>> {
        Assignment::of_member(tx, org, self.id, now).await
    }
}
