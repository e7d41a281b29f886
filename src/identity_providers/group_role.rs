//! Which roles somebody gets who comes through a connection: by the groups that the provider names, or everybody.
//! The limits of granting hold here as on every way in.

use super::Connection;
use crate::access::granting::{self, Limit};
use crate::access::{Place, Who};
use crate::audit::{self, Action, Event};
use crate::chance::Chance;
use crate::database::Tx;
use crate::ids::{ConnectionId, OrgId, TeamId};
use crate::join_links::place_of;
use crate::roles::Role;
use crate::schema::connection_roles;
use crate::sso;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;
use serde_json::json;
use uuid::Uuid;

/// So many lines may a mapping have.
const MOST: i64 = 500;

/// A line of the mapping.
#[derive(Clone, Debug)]
pub struct GroupRole {
    pub id: Uuid,
    /// As the provider names it; empty: everybody who comes.
    pub group: String,
    pub role: Role,
    pub place: Place,
    /// `None`: in the whole organization.
    pub team: Option<TeamId>,
    pub created_at: Timestamp,
    /// Who wrote it.
    pub created_by: String,
}

type Row = (
    Uuid,
    String,
    crate::ids::RoleId,
    Option<TeamId>,
    jiff_diesel::Timestamp,
    String,
);

/// A line to be written.
pub struct NewGroupRole<'a> {
    pub group: &'a str,
    pub roles: &'a [Role],
    pub team: Option<TeamId>,
}

/// What became of a change.
pub enum Mapped {
    Done,
    /// This person may not give or take the role there.
    Limited(Box<Role>, Limit),
    /// There are too many lines.
    TooMany,
    Gone,
}

impl GroupRole {
    /// The lines of a connection, by group.
    pub async fn all(tx: &mut Tx, org: OrgId, connection: ConnectionId) -> QueryResult<Vec<Self>> {
        let rows: Vec<Row> = connection_roles::table
            .filter(connection_roles::organization_id.eq(org))
            .filter(connection_roles::connection_id.eq(connection))
            .order((
                connection_roles::group_name,
                connection_roles::created_at,
                connection_roles::id,
            ))
            .select((
                connection_roles::id,
                connection_roles::group_name,
                connection_roles::role_id,
                connection_roles::team_id,
                connection_roles::created_at,
                connection_roles::created_by,
            ))
            .load(tx)
            .await?;
        let roles = Role::all(tx, org).await?;
        let mut all = vec![];
        for (id, group, role, team, created_at, created_by) in rows {
            let Some(role) = roles.iter().find(|one| one.id == role) else {
                continue;
            };
            all.push(Self {
                place: place_of(tx, org, team.map(TeamId::uuid)).await?,
                role: role.clone(),
                created_at: created_at.into(),
                id,
                group,
                team,
                created_by,
            });
        }
        Ok(all)
    }

    /// May this person give the role there by a mapping? An owner is made by hand, one at a time.
    pub fn may_be_written(who: &Who, role: &Role, place: &Place) -> Result<(), Limit> {
        role.may_be_granted_at(who, place, None)
    }
}

impl NewGroupRole<'_> {
    /// Writes it; whoever is in that group holds the roles from now on. The organization is held before.
    pub async fn write(&self, tx: &mut Tx, who: &Who, connection: &Connection) -> Result<Mapped, crate::web::AppError> {
        let (org, author) = (who.org(), who.author());
        let place = place_of(tx, org, self.team.map(TeamId::uuid)).await?;
        for role in self.roles {
            if let Err(limit) = GroupRole::may_be_written(who, role, &place) {
                return Ok(Mapped::Limited(Box::new(role.clone()), limit));
            }
        }
        let count: i64 = connection_roles::table
            .filter(connection_roles::organization_id.eq(org))
            .filter(connection_roles::connection_id.eq(connection.id))
            .count()
            .get_result(tx)
            .await?;
        if count + self.roles.len() as i64 > MOST {
            return Ok(Mapped::TooMany);
        }
        let row = |role: &Role| {
            (
                connection_roles::organization_id.eq(org),
                connection_roles::id.eq(Chance.id()),
                connection_roles::connection_id.eq(connection.id),
                connection_roles::group_name.eq(self.group),
                connection_roles::role_id.eq(role.id),
                connection_roles::team_id.eq(self.team),
                connection_roles::created_at.eq(author.at.to_diesel()),
                connection_roles::created_by_id.eq(author.id),
                connection_roles::created_by.eq(&author.name),
            )
        };
        let rows: Vec<_> = self.roles.iter().map(row).collect();
        let written = diesel::insert_into(connection_roles::table)
            .values(rows)
            .on_conflict_do_nothing()
            .execute(tx)
            .await?;
        if written > 0 {
            let names: Vec<&str> = self.roles.iter().map(|role| role.name.stored()).collect();
            let after = json!({ "group": self.group, "roles": names, "team": self.team.map(TeamId::uuid) });
            note(tx, who, connection, None, Some(after)).await?;
            sso::roles::apply_to_all(tx, org, (connection.id, &connection.name), &author).await?;
        }
        Ok(Mapped::Done)
    }
}

/// Takes a line away; whoever held the role by it no longer does. The organization is held before.
pub async fn remove(tx: &mut Tx, who: &Who, connection: &Connection, id: Uuid) -> Result<Mapped, crate::web::AppError> {
    let org = who.org();
    let all = GroupRole::all(tx, org, connection.id).await?;
    let Some(line) = all.into_iter().find(|line| line.id == id) else {
        return Ok(Mapped::Gone);
    };
    if let Err(limit) = granting::may_take(who, line.role.permissions(), &line.place) {
        return Ok(Mapped::Limited(Box::new(line.role), limit));
    }
    diesel::delete(connection_roles::table.find((org, id)))
        .execute(tx)
        .await?;
    let before = json!({ "group": line.group, "roles": [line.role.name], "team": line.team.map(TeamId::uuid) });
    note(tx, who, connection, Some(before), None).await?;
    sso::roles::apply_to_all(tx, org, (connection.id, &connection.name), &who.author()).await?;
    Ok(Mapped::Done)
}

async fn note(
    tx: &mut Tx,
    who: &Who,
    connection: &Connection,
    before: Option<serde_json::Value>,
    after: Option<serde_json::Value>,
) -> QueryResult<()> {
    let event = Event::new(Action::ConnectionGroupsChanged)
        .on("connection", connection.id.uuid(), &connection.name)
        .change(before, after);
    audit::record(tx, Some(who.org()), &who.author(), event).await
}
