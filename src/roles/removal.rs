//! Deleting a role: everything that names it is moved to another, or dropped, in one transaction.

use super::effect::Effect;
use super::role::Role;
use crate::access::granting::{self, Limit};
use crate::access::{Permissions, Who};
use crate::audit::{self, Action, Event};
use crate::database::Tx;
use crate::ids::RoleId;
use crate::organizations::take_turns;
use crate::schema::roles;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Nullable, Text, Timestamptz, Uuid};
use diesel_async::RunQueryDsl;
use jiff_diesel::ToDiesel;
use serde_json::json;

/// What became of a wish to delete a role.
#[derive(Clone, Debug)]
pub enum Removed {
    /// So many members held it.
    Done(i64),
    BuiltIn,
    Gone,
    /// There is no such role to take its place, or it cannot.
    NoReplacement,
    Limited(Limit),
    /// It takes these from the person who asks, who did not confirm it.
    LosesOwn(Permissions),
}

/// What names a role.
#[derive(Clone, Copy, Debug, Default, QueryableByName)]
pub struct Uses {
    #[diesel(sql_type = BigInt)]
    pub members: i64,
    /// Open ones.
    #[diesel(sql_type = BigInt)]
    pub invitations: i64,
    /// Those that still let somebody in.
    #[diesel(sql_type = BigInt)]
    pub join_links: i64,
    /// Lines by which an identity provider's groups bring it.
    #[diesel(sql_type = BigInt)]
    pub groups: i64,
}

/// Where a member holds the replacement as well, the later of the two ends counts.
const MERGE: &str = "
UPDATE assignments kept SET ends_at = CASE WHEN kept.ends_at IS NULL OR gone.ends_at IS NULL THEN NULL ELSE greatest(kept.ends_at, gone.ends_at) END
  FROM assignments gone
 WHERE gone.organization_id = $1 AND gone.role_id = $2 AND (gone.ends_at IS NULL OR gone.ends_at > $4)
   AND kept.organization_id = $1 AND kept.role_id = $3 AND kept.member_id = gone.member_id AND kept.team_id IS NOT DISTINCT FROM gone.team_id
   AND kept.ends_at IS NOT NULL AND (gone.ends_at IS NULL OR gone.ends_at > kept.ends_at)";

const MOVE: &str = "
UPDATE assignments a SET role_id = $3, created_at = $4, created_by = $5, created_by_id = $6, end_told_at = NULL
 WHERE a.organization_id = $1 AND a.role_id = $2 AND (a.ends_at IS NULL OR a.ends_at > $4)
   AND NOT EXISTS (SELECT 1 FROM assignments b WHERE b.organization_id = $1 AND b.role_id = $3 AND b.member_id = a.member_id
                      AND coalesce(b.team_id, '00000000-0000-0000-0000-000000000000') = coalesce(a.team_id, '00000000-0000-0000-0000-000000000000'))";

/// What a group of an identity provider brings; whoever deletes the role has written the line from then on.
const MOVE_GROUPS: &str = "
UPDATE connection_roles m SET role_id = $3, created_at = $4, created_by = $5, created_by_id = $6
 WHERE m.organization_id = $1 AND m.role_id = $2
   AND NOT EXISTS (SELECT 1 FROM connection_roles n WHERE n.organization_id = $1 AND n.connection_id = m.connection_id AND n.role_id = $3
                      AND n.group_name = m.group_name AND n.team_id IS NOT DISTINCT FROM m.team_id)";

/// Tables that name roles besides the assignments and the groups, and what stands beside the role in their keys.
const NAMING: [(&str, &str); 2] = [("invitation_roles", "invitation_id"), ("join_link_roles", "link_id")];

/// Another role is named instead.
fn move_in(table: &str, key: &str) -> String {
    format!(
        "INSERT INTO {table} (organization_id, {key}, role_id)
         SELECT n.organization_id, n.{key}, $3 FROM {table} n WHERE n.organization_id = $1 AND n.role_id = $2
         ON CONFLICT DO NOTHING"
    )
}

fn forget_in(table: &str) -> String {
    format!("DELETE FROM {table} WHERE organization_id = $1 AND role_id = $2")
}

impl Role {
    /// Who and what names this role, at this moment.
    pub async fn uses(&self, tx: &mut Tx, who: &Who) -> QueryResult<Uses> {
        diesel::sql_query(
            "SELECT (SELECT count(DISTINCT a.member_id) FROM assignments a JOIN members m ON m.organization_id = $1 AND m.id = a.member_id
                      WHERE a.organization_id = $1 AND a.role_id = $2 AND m.status <> 'removed' AND (a.ends_at IS NULL OR a.ends_at > $3)) AS members,
                    (SELECT count(*) FROM invitation_roles r JOIN invitations i ON i.organization_id = $1 AND i.id = r.invitation_id
                      WHERE r.organization_id = $1 AND r.role_id = $2 AND i.accepted_at IS NULL AND i.declined_at IS NULL
                        AND i.revoked_at IS NULL AND i.expires_at > $3) AS invitations,
                    (SELECT count(*) FROM join_link_roles r JOIN join_links l ON l.organization_id = $1 AND l.id = r.link_id
                      WHERE r.organization_id = $1 AND r.role_id = $2 AND l.revoked_at IS NULL AND l.expires_at > $3 AND l.uses < l.most_uses) AS join_links,
                    (SELECT count(*) FROM connection_roles m WHERE m.organization_id = $1 AND m.role_id = $2) AS groups",
        )
        .bind::<Uuid, _>(who.org().uuid())
        .bind::<Uuid, _>(self.id)
        .bind::<Timestamptz, _>(who.now().to_diesel())
        .get_result(tx)
        .await
    }

    /// Whether another role may take the place of this one. An owner is made by hand, one at a time.
    pub fn may_follow(&self, gone: &Self) -> bool {
        self.id != gone.id && !self.is_owner()
    }

    /// Deletes a role. Whoever holds it holds `replacement` from then on, at the same place and until the same
    /// end; without one they hold nothing instead.
    pub async fn remove(
        tx: &mut Tx,
        who: &Who,
        id: RoleId,
        replacement: Option<RoleId>,
        may_lose_own: bool,
    ) -> QueryResult<Removed> {
        take_turns(tx, who.org()).await?;
        // From here on nobody else can name it: a foreign key waits for this lock.
        let locked: Option<RoleId> = roles::table
            .find((who.org(), id))
            .for_update()
            .select(roles::id)
            .first(tx)
            .await
            .optional()?;
        let all = Self::all(tx, who.org()).await?;
        let Some(role) = all.iter().find(|role| locked == Some(role.id)) else {
            return Ok(Removed::Gone);
        };
        if role.built_in {
            return Ok(Removed::BuiltIn);
        }
        let instead = match replacement {
            None => None,
            Some(wanted) => match all.iter().find(|other| other.id == wanted && other.may_follow(role)) {
                Some(other) => Some(other),
                None => return Ok(Removed::NoReplacement),
            },
        };
        let after = instead.map(Self::permissions).unwrap_or_default();
        if let Err(limit) = granting::may_define(who, role.permissions(), after) {
            return Ok(Removed::Limited(limit));
        }
        if !may_lose_own {
            let lost = Effect::own_loss(tx, who, id, role.permissions(), after).await?;
            if !lost.is_empty() {
                return Ok(Removed::LosesOwn(lost));
            }
        }
        role.clear_away(tx, who, instead).await.map(Removed::Done)
    }

    async fn clear_away(&self, tx: &mut Tx, who: &Who, instead: Option<&Self>) -> QueryResult<i64> {
        let uses = self.uses(tx, who).await?;
        if let Some(other) = instead {
            for sql in [MERGE, MOVE, MOVE_GROUPS] {
                self.run(tx, who, sql, Some(other.id)).await?;
            }
            for (table, key) in NAMING {
                self.run(tx, who, &move_in(table, key), Some(other.id)).await?;
            }
            if self.is_default {
                diesel::update(roles::table.find((who.org(), other.id)))
                    .set(roles::is_default.eq(true))
                    .execute(tx)
                    .await?;
            }
        }
        for table in ["assignments", "connection_roles"] {
            self.run(tx, who, &forget_in(table), None).await?;
        }
        for (table, _) in NAMING {
            self.run(tx, who, &forget_in(table), None).await?;
        }
        diesel::delete(roles::table.find((who.org(), self.id)))
            .execute(tx)
            .await?;
        let event = Event::new(Action::RoleRemoved)
            .on("role", self.id.uuid(), self.name.stored())
            .change(
                json!({ "name": self.name, "description": self.description, "permissions": self.names, "members": uses.members,
                        "invitations": uses.invitations, "join_links": uses.join_links, "groups": uses.groups, "default_role": self.is_default }),
                json!({ "replacement": instead.map(|other| other.name.stored()) }),
            );
        audit::record(tx, Some(who.org()), &who.author(), event).await?;
        Ok(uses.members)
    }

    /// Runs one of the statements above. A parameter that it does not use is named here, since Postgres wants
    /// to know its type.
    async fn run(&self, tx: &mut Tx, who: &Who, sql: &str, other: Option<RoleId>) -> QueryResult<()> {
        let author = who.author();
        let sql = format!(
            "WITH known AS (SELECT $3::uuid, $4::timestamptz, $5::text, $6::uuid), done AS ({sql} RETURNING 1)
             SELECT count(*) FROM done"
        );
        diesel::sql_query(sql)
            .bind::<Uuid, _>(who.org().uuid())
            .bind::<Uuid, _>(self.id)
            .bind::<Nullable<Uuid>, _>(other)
            .bind::<Timestamptz, _>(author.at.to_diesel())
            .bind::<Text, _>(&author.name)
            .bind::<Nullable<Uuid>, _>(author.id)
            .execute(tx)
            .await
            .map(|_| ())
    }
}
