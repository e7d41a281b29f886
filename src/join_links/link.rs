//! A join link as a row, and the state that people see.

use crate::database::Tx;
use crate::ids::{JoinLinkId, MemberId, OrgId, TeamId, UserId};
use crate::roles::Role;
use crate::schema::{join_link_roles, join_links, members, roles};
use crate::web::Words;
use crate::web::cursor::Cursor;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;
use std::collections::HashMap;
use uuid::Uuid;

/// Rows on one page.
const ROWS: usize = 50;

/// A link that lets many people in.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = join_links, check_for_backend(diesel::pg::Pg))]
pub struct JoinLink {
    pub id: JoinLinkId,
    /// What it is for.
    pub name: String,
    pub(super) sealed: Vec<u8>,
    /// Its roles hold in this team; `None`: in the whole organization.
    pub team_id: Option<Uuid>,
    /// Domains of the addresses that it takes, as ASCII; empty: any.
    pub domains: Vec<String>,
    /// Who follows it asks first.
    pub approval: bool,
    pub most_uses: i32,
    pub uses: i32,
    pub created_by: Option<UserId>,
    pub created_by_name: String,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub created_at: Timestamp,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub expires_at: Timestamp,
    #[diesel(deserialize_as = jiff_diesel::NullableTimestamp)]
    pub revoked_at: Option<Timestamp>,
}

/// Whether a link still lets people in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Active,
    Revoked,
    Expired,
    UsedUp,
}

impl State {
    /// The word for people.
    pub fn label(self, t: Words) -> &'static str {
        match self {
            Self::Active => t.common_active(),
            Self::Revoked => t.common_revoked(),
            Self::Expired => t.common_expired(),
            Self::UsedUp => t.join_links_used_up(),
        }
    }

    /// The tone of the design.
    pub fn tone(self) -> &'static str {
        match self {
            Self::Active => "success",
            Self::Revoked => "neutral",
            Self::Expired | Self::UsedUp => "warning",
        }
    }

    pub fn is_active(self) -> bool {
        self == Self::Active
    }
}

impl JoinLink {
    /// The state at this moment.
    pub fn state(&self, now: Timestamp) -> State {
        if self.revoked_at.is_some() {
            State::Revoked
        } else if self.expires_at <= now {
            State::Expired
        } else if self.uses >= self.most_uses {
            State::UsedUp
        } else {
            State::Active
        }
    }

    /// The link of that id in this organization.
    pub async fn find(tx: &mut Tx, org: OrgId, id: JoinLinkId) -> QueryResult<Option<Self>> {
        join_links::table
            .find((org, id))
            .select(Self::as_select())
            .first(tx)
            .await
            .optional()
    }

    /// One page of the list, the newest first, and where the next one begins.
    pub async fn newest(
        tx: &mut Tx,
        org: OrgId,
        teams: Option<Vec<TeamId>>,
        after: Option<Cursor>,
    ) -> QueryResult<(Vec<Self>, Option<Cursor>)> {
        let mut all = join_links::table
            .filter(join_links::organization_id.eq(org))
            .into_boxed();
        if let Some(teams) = teams {
            all = all.filter(join_links::team_id.eq_any(teams));
        }
        let all = all
            .order((join_links::created_at.desc(), join_links::id.desc()))
            .select(Self::as_select())
            .limit(ROWS as i64 + 1);
        let mut rows: Vec<Self> = match after {
            None => all.load(tx).await?,
            Some(Cursor { at, id }) => {
                let at = at.to_diesel();
                all.filter(join_links::created_at.le(at))
                    .filter(join_links::created_at.lt(at).or(join_links::id.lt(id)))
                    .load(tx)
                    .await?
            }
        };
        let more = rows.len() > ROWS;
        rows.truncate(ROWS);
        let next = rows.last().filter(|_| more).map(|last| Cursor {
            at: last.created_at,
            id: last.id.uuid(),
        });
        Ok((rows, next))
    }

    /// The roles that it gives, the strongest first.
    pub async fn roles(&self, tx: &mut Tx, org: OrgId) -> QueryResult<Vec<Role>> {
        Ok(roles_of(tx, org, &[self.id])
            .await?
            .remove(&self.id)
            .unwrap_or_default())
    }
}

/// The roles of many links, in one question.
pub(super) async fn roles_of(
    tx: &mut Tx,
    org: OrgId,
    links: &[JoinLinkId],
) -> QueryResult<HashMap<JoinLinkId, Vec<Role>>> {
    let rows: Vec<(JoinLinkId, Role)> = join_link_roles::table
        .inner_join(
            roles::table.on(roles::organization_id
                .eq(join_link_roles::organization_id)
                .and(roles::id.eq(join_link_roles::role_id))),
        )
        .filter(join_link_roles::organization_id.eq(org))
        .filter(join_link_roles::link_id.eq_any(links))
        .order((roles::created_at, roles::id))
        .select((join_link_roles::link_id, Role::as_select()))
        .load(tx)
        .await?;
    let mut found: HashMap<JoinLinkId, Vec<Role>> = HashMap::new();
    for (id, role) in rows {
        found.entry(id).or_default().push(role);
    }
    Ok(found)
}

/// The names of these links.
pub async fn names_of(tx: &mut Tx, org: OrgId, links: &[JoinLinkId]) -> QueryResult<HashMap<JoinLinkId, String>> {
    let rows: Vec<(JoinLinkId, String)> = join_links::table
        .filter(join_links::organization_id.eq(org))
        .filter(join_links::id.eq_any(links))
        .select((join_links::id, join_links::name))
        .load(tx)
        .await?;
    Ok(rows.into_iter().collect())
}

impl JoinLink {
    /// The name of the link through which a member came.
    pub async fn of_member(tx: &mut Tx, org: OrgId, member: MemberId) -> QueryResult<Option<String>> {
        members::table
            .inner_join(
                join_links::table.on(join_links::organization_id
                    .eq(members::organization_id)
                    .and(members::join_link_id.eq(join_links::id.nullable()))),
            )
            .filter(members::organization_id.eq(org))
            .filter(members::id.eq(member))
            .select(join_links::name)
            .first(tx)
            .await
            .optional()
    }
}
