//! People to turn to. In steps, each of which reads a handful of rows: joined in one query, the planner
//! reads every assignment of a large organization (190 ms at 100,000 members).

use crate::access::{BuiltInRole, Permission, Permissions};
use crate::database::Tx;
use crate::ids::{MemberId, OrgId};
use crate::roles::Role;
use crate::schema::{assignments, members};
use crate::web::names;
use diesel::dsl::now;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use uuid::Uuid;

/// So many holders of a role are looked at; some may be suspended.
const LOOKED_AT: i64 = 30;

/// Somebody to turn to.
#[derive(Clone, Debug, Queryable)]
pub struct Contact {
    pub member: MemberId,
    user: Uuid,
    pub name: String,
    pub email: String,
}

impl Contact {
    /// Up to `most` active members with a built-in role, by name.
    pub async fn with_role(tx: &mut Tx, org: OrgId, role: BuiltInRole, most: usize) -> QueryResult<Vec<Self>> {
        let roles = Role::all(tx, org).await?;
        Self::holding(tx, org, roles.into_iter().filter(|r| r.key == role.key()), most).await
    }

    /// Up to `most` active members with a role that has all these permissions, by name.
    pub async fn with_permissions(
        tx: &mut Tx,
        org: OrgId,
        wanted: &[Permission],
        most: usize,
    ) -> QueryResult<Vec<Self>> {
        Self::with_all(tx, org, wanted.iter().copied().collect(), most).await
    }

    /// The same with any permissions, also those of applications.
    pub async fn with_all(tx: &mut Tx, org: OrgId, wanted: Permissions, most: usize) -> QueryResult<Vec<Self>> {
        let roles = Role::all(tx, org).await?;
        Self::holding(
            tx,
            org,
            roles.into_iter().filter(|r| r.permissions().covers(wanted)),
            most,
        )
        .await
    }

    /// Asks role by role, the strongest first, until there are enough.
    async fn holding(
        tx: &mut Tx,
        org: OrgId,
        roles: impl Iterator<Item = Role>,
        most: usize,
    ) -> QueryResult<Vec<Self>> {
        let mut found: Vec<Self> = vec![];
        for role in roles {
            if found.len() >= most {
                break;
            }
            let holders: Vec<MemberId> = assignments::table
                .filter(assignments::organization_id.eq(org))
                .filter(assignments::role_id.eq(role.id))
                // Who administers a team helps that team alone.
                .filter(assignments::team_id.is_null())
                .filter(assignments::ends_at.is_null().or(assignments::ends_at.gt(now)))
                .select(assignments::member_id)
                .limit(LOOKED_AT)
                .load(tx)
                .await?;
            let known: Vec<MemberId> = found.iter().map(|contact| contact.member).collect();
            let fresh: Vec<MemberId> = holders.into_iter().filter(|holder| !known.contains(holder)).collect();
            let people = members::table
                .filter(members::organization_id.eq(org))
                .filter(members::id.eq_any(fresh))
                .filter(members::status.eq("active"))
                .filter(members::ends_at.is_null().or(members::ends_at.gt(now)))
                .order((members::name, members::id))
                .select((members::id, members::user_id, members::name, members::email));
            found.extend(people.load::<Self>(tx).await?);
        }
        found.truncate(most);
        Ok(found)
    }

    pub fn initials(&self) -> String {
        names::initials(&self.name)
    }

    pub fn tint(&self) -> u8 {
        names::tint(self.user)
    }
}
