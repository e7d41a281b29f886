//! A person's membership in one organization, and the rules of changing it.

use super::assignment::Giving;
use crate::access::Person;
use crate::audit::{self, Action, Author, Event};
use crate::chance::Chance;
use crate::database::Tx;
use crate::ids::{MemberId, OrgId, TeamId, UserId};
use crate::invitations::close_invitations_of;
use crate::roles::Role;
use crate::schema::{assignments, members, roles, team_members};
use crate::web::names;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;

/// A member as lists and pages show them.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = members, check_for_backend(diesel::pg::Pg))]
pub struct Member {
    pub id: MemberId,
    pub user_id: UserId,
    pub name: String,
    pub email: String,
    /// `active`, `suspended` or `removed`.
    pub status: String,
    pub status_reason: String,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub status_changed_at: Timestamp,
    pub source: String,
    pub invited_by_name: String,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub joined_at: Timestamp,
    #[diesel(deserialize_as = jiff_diesel::NullableTimestamp)]
    pub last_seen_at: Option<Timestamp>,
    /// When the membership is over; `None`: it has no end.
    #[diesel(deserialize_as = jiff_diesel::NullableTimestamp)]
    pub ends_at: Option<Timestamp>,
}

/// How somebody came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    Invitation,
    SignUp,
    Staff,
    Import,
    JoinLink,
    JoinRequest,
    /// An identity provider vouched for them.
    SingleSignOn,
    /// Their address is of a domain that the organization has proven.
    Domain,
}

impl Source {
    fn key(self) -> &'static str {
        match self {
            Self::Invitation => "invitation",
            Self::SignUp => "sign_up",
            Self::Staff => "staff",
            Self::Import => "import",
            Self::JoinLink => "join_link",
            Self::JoinRequest => "join_request",
            Self::SingleSignOn => "sso",
            Self::Domain => "domain",
        }
    }
}

/// Somebody on their way in.
#[derive(Clone, Copy, Debug)]
pub struct Joining<'a> {
    pub org: OrgId,
    pub organization_name: &'a str,
    pub person: &'a Person,
    pub roles: &'a [Role],
    /// The team that they come into, and to which their roles are limited.
    pub team: Option<TeamId>,
    pub source: Source,
    /// The name of the inviter, or nothing.
    pub invited_by: &'a str,
}

impl Member {
    /// Makes somebody a member, or brings back one who was removed, with exactly these roles; an invitation that waits
    /// for their address is over. The caller has checked who may give them, and holds the organization for the seat.
    /// `None` when they are a member already.
    pub async fn join(tx: &mut Tx, joining: Joining<'_>, author: &Author) -> QueryResult<Option<MemberId>> {
        let Joining { org, person, .. } = joining;
        let fresh = MemberId::from(Chance.id());
        let now = author.at.to_diesel();
        let row = (
            members::name.eq(&person.name),
            members::email.eq(&person.email),
            members::status.eq("active"),
            members::status_reason.eq(""),
            members::status_changed_at.eq(now),
            members::source.eq(joining.source.key()),
            members::invited_by_name.eq(joining.invited_by),
            members::joined_at.eq(now),
            members::ends_at.eq(None::<jiff_diesel::Timestamp>),
        );
        let made = diesel::insert_into(members::table)
            .values((
                members::organization_id.eq(org),
                members::id.eq(fresh),
                members::user_id.eq(person.id),
                row,
            ))
            .on_conflict((members::organization_id, members::user_id))
            .do_nothing()
            .execute(tx)
            .await?;
        let member = if made == 1 {
            fresh
        } else {
            let gone = members::table
                .filter(members::organization_id.eq(org))
                .filter(members::user_id.eq(person.id))
                .filter(members::status.eq("removed"));
            let Some(back) = diesel::update(gone)
                .set(row)
                .returning(members::id)
                .get_result::<MemberId>(tx)
                .await
                .optional()?
            else {
                return Ok(None);
            };
            forget_place(tx, org, back).await?;
            back
        };
        if let Some(team) = joining.team {
            enter_team(tx, org, member, team, author).await?;
        }
        let giving = Giving {
            roles: joining.roles,
            team: joining.team,
            ends_at: None,
            by: joining.invited_by,
        };
        giving.write(tx, org, member, author).await?;
        let names: Vec<_> = joining.roles.iter().map(|role| role.name.stored()).collect();
        let event = Event::new(Action::MemberJoined)
            .on("member", member.uuid(), joining.organization_name)
            .change(None, serde_json::json!({ "name": person.name, "email": person.email, "roles": names, "invited_by": joining.invited_by }));
        audit::record(tx, Some(org), author, event).await?;
        close_invitations_of(tx, org, &person.email, author.at).await?;
        Ok(Some(member))
    }

    /// The member of that id, also a removed one.
    pub async fn find(tx: &mut Tx, org: OrgId, id: MemberId) -> QueryResult<Option<Self>> {
        members::table
            .find((org, id))
            .select(Self::as_select())
            .first(tx)
            .await
            .optional()
    }

    /// How somebody stands to an organization: `active`, `suspended`, `removed`; `None`: never a member.
    pub async fn status_of(tx: &mut Tx, org: OrgId, person: UserId) -> QueryResult<Option<String>> {
        members::table
            .filter(members::organization_id.eq(org))
            .filter(members::user_id.eq(person))
            .select(members::status)
            .first(tx)
            .await
            .optional()
    }

    pub fn initials(&self) -> String {
        names::initials(&self.name)
    }

    pub fn tint(&self) -> u8 {
        names::tint(self.user_id.uuid())
    }

    pub fn is_active(&self) -> bool {
        self.status == "active"
    }

    pub fn is_suspended(&self) -> bool {
        self.status == "suspended"
    }

    pub fn is_removed(&self) -> bool {
        self.status == "removed"
    }
}

/// Takes everything away that somebody had before: who comes anew begins anew.
async fn forget_place(tx: &mut Tx, org: OrgId, member: MemberId) -> QueryResult<()> {
    let roles = assignments::table
        .filter(assignments::organization_id.eq(org))
        .filter(assignments::member_id.eq(member));
    diesel::delete(roles).execute(tx).await?;
    let teams = team_members::table
        .filter(team_members::organization_id.eq(org))
        .filter(team_members::member_id.eq(member));
    diesel::delete(teams).execute(tx).await.map(|_| ())
}

/// Puts a member into a team.
pub(super) async fn enter_team(
    tx: &mut Tx,
    org: OrgId,
    member: MemberId,
    team: TeamId,
    author: &Author,
) -> QueryResult<()> {
    diesel::insert_into(team_members::table)
        .values((
            team_members::organization_id.eq(org),
            team_members::team_id.eq(team),
            team_members::member_id.eq(member),
            team_members::created_at.eq(author.at.to_diesel()),
            team_members::created_by.eq(&author.name),
        ))
        .on_conflict_do_nothing()
        .execute(tx)
        .await
        .map(|_| ())
}

/// Active owners other than these members.
pub(super) async fn other_active_owners(tx: &mut Tx, org: OrgId, besides: &[MemberId]) -> QueryResult<i64> {
    assignments::table
        .inner_join(
            roles::table.on(roles::organization_id
                .eq(assignments::organization_id)
                .and(roles::id.eq(assignments::role_id))),
        )
        .inner_join(
            members::table.on(members::organization_id
                .eq(assignments::organization_id)
                .and(members::id.eq(assignments::member_id))),
        )
        .filter(assignments::organization_id.eq(org))
        .filter(roles::key.eq("owner"))
        .filter(members::status.eq("active"))
        .filter(members::ends_at.is_null())
        .filter(members::id.ne_all(besides))
        .count()
        .get_result(tx)
        .await
}
