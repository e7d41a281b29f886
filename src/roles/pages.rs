//! `/o/{org}/roles` and `/o/{org}/roles/{key}`: what each role may do, who holds it, who may give it.

use super::role::{Role, who_could_help};
use crate::access::{Permission, Reach, Scoped, ViewRoles, Who};
use crate::database::Tx;
use crate::ids::{MemberId, RoleId};
use crate::schema::{assignments, members, team_roster};
use crate::web::{Answer, AppError, Frame, Reply, Words, names};
use actix_web::web::Path;
use askama::Template;
use diesel::dsl::exists;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff_diesel::ToDiesel;

/// Holders are counted up to here; beyond, the page says "1,000+".
const MOST_COUNTED: i64 = 1_000;

/// Holders shown on the page of a role.
const SHOWN: i64 = 12;

/// A role in the list.
pub(super) struct Listed {
    role: Role,
    holders: String,
    /// Why this person may not give or take it.
    locked: Option<String>,
}

#[derive(Template)]
#[template(path = "roles/list.html")]
pub(super) struct RolesPage {
    frame: Frame,
    t: Words,
    base: String,
    roles: Vec<Listed>,
    no_defaults: Option<String>,
    errors: Vec<(&'static str, String)>,
}

/// GET `/o/{org}/roles`
pub async fn list(actor: Scoped<ViewRoles>) -> Answer {
    let Scoped { mut tx, who, .. } = actor;
    Reply::page(&RolesPage::load(&mut tx, &who).await?)
}

impl RolesPage {
    pub(super) async fn load(tx: &mut Tx, who: &Who) -> Result<Self, AppError> {
        let mut roles = vec![];
        for role in Role::all(tx, who.org()).await? {
            roles.push(Listed {
                holders: count(tx, who, role.id).await?,
                locked: locked(tx, who, &role).await?,
                role,
            });
        }
        let missing = [Permission::RolesAssign, Permission::OrganizationEdit]
            .into_iter()
            .find(|needed| !who.may(*needed));
        let no_defaults = match missing {
            None => None,
            Some(needed) => {
                let names = who_could_help(tx, who.org(), [needed].into_iter().collect()).await?;
                Some(helped(who, who.t.members_lacks(needed.key()), names))
            }
        };
        let frame = Frame::organization(who, "roles");
        Ok(Self {
            frame,
            t: who.t,
            base: who.path("/roles"),
            roles,
            no_defaults,
            errors: vec![],
        })
    }

    pub(super) fn with_error(mut self, sentence: impl Into<String>) -> Self {
        self.errors.push(("defaults", sentence.into()));
        self
    }
}

/// A permission on the page of a role.
struct Held {
    permission: Permission,
    held: bool,
}

struct Holder {
    id: MemberId,
    name: String,
    email: String,
    tint: u8,
}

#[derive(Template)]
#[template(path = "roles/role.html")]
struct RolePage {
    frame: Frame,
    t: Words,
    base: String,
    members_base: String,
    permissions_base: String,
    role: Role,
    holders: Vec<Holder>,
    count: String,
    more: bool,
    /// The list needs `members.view`.
    may_see_members: bool,
    areas: Vec<(&'static str, Vec<Held>)>,
    held: usize,
    /// Names of roles whose holders may give this one.
    givers: Vec<String>,
    locked: Option<String>,
}

/// GET `/o/{org}/roles/{key or id}`
pub async fn show(actor: Scoped<ViewRoles>, path: Path<(String, String)>) -> Answer {
    let Scoped { mut tx, who, .. } = actor;
    let all = Role::all(&mut tx, who.org()).await?;
    let role = all
        .iter()
        .find(|role| role.key == path.1 || role.id.to_string() == path.1)
        .cloned()
        .ok_or(AppError::NotFound)?;
    let may_see_members = who.may_somewhere(Permission::MembersView);
    let holders = if may_see_members {
        holders(&mut tx, &who, role.id).await?
    } else {
        vec![]
    };
    let page = RolePage {
        frame: Frame::organization(&who, "roles"),
        t: who.t,
        base: who.path("/roles"),
        members_base: who.path("/members"),
        permissions_base: who.path("/permissions"),
        count: count(&mut tx, &who, role.id).await?,
        more: holders.len() as i64 == SHOWN,
        holders,
        may_see_members,
        areas: areas(&role),
        held: role.permissions().iter().count(),
        givers: givers(&all, &role),
        locked: locked(&mut tx, &who, &role).await?,
        role,
    };
    Reply::page(&page)
}

impl RolePage {
    fn area_count(&self, list: &[Held]) -> String {
        self.t
            .roles_area_count(list.iter().filter(|one| one.held).count(), list.len())
    }

    fn href(&self, holder: &Holder) -> String {
        format!("{}/{}", self.members_base, holder.id)
    }
}

/// Roles that alone suffice to give this one.
fn givers(all: &[Role], role: &Role) -> Vec<String> {
    let suffices = |other: &&Role| {
        other.permissions().has(Permission::RolesAssign) && other.permissions().covers(role.permissions())
    };
    all.iter().filter(suffices).map(|other| other.name.clone()).collect()
}

fn areas(role: &Role) -> Vec<(&'static str, Vec<Held>)> {
    let mut areas: Vec<(&'static str, Vec<Held>)> = vec![];
    for permission in Permission::ALL.iter().copied() {
        let one = Held {
            permission,
            held: role.permissions().has(permission),
        };
        match areas.iter_mut().find(|(area, _)| *area == permission.area()) {
            Some((_, list)) => list.push(one),
            None => areas.push((permission.area(), vec![one])),
        }
    }
    areas
}

/// Active and suspended holders of a role, as far as this person sees members. Counting the others as well
/// would tell about teams beyond their reach.
macro_rules! holders_of {
    ($who:expr, $role:expr) => {{
        let all = assignments::table
            .inner_join(
                members::table.on(members::organization_id
                    .eq(assignments::organization_id)
                    .and(members::id.eq(assignments::member_id))),
            )
            .filter(assignments::organization_id.eq($who.org()))
            .filter(assignments::role_id.eq($role))
            .filter(assignments::ends_at.is_null().or(assignments::ends_at.gt($who.now().to_diesel())))
            .filter(members::status.ne("removed"))
            .into_boxed();
        match $who.reach(Permission::MembersView) {
            Some(Reach::Teams(teams)) => all.filter(exists(
                team_roster::table
                    .filter(team_roster::organization_id.eq($who.org()))
                    .filter(team_roster::team_id.eq_any(teams))
                    .filter(team_roster::member_id.eq(assignments::member_id)),
            )),
            _ => all,
        }
    }};
}

/// How many hold a role, counted no further than a page needs.
async fn count(tx: &mut Tx, who: &Who, role: RoleId) -> QueryResult<String> {
    let mut counted = holders_of!(who, role)
        .limit(MOST_COUNTED + 1)
        .select(assignments::member_id)
        .load::<MemberId>(tx)
        .await?;
    // Somebody may hold it in several teams.
    counted.sort_unstable();
    counted.dedup();
    let counted = counted.len() as i64;
    Ok(if counted > MOST_COUNTED {
        who.t.roles_holders_many().to_owned()
    } else {
        who.t.roles_holders(counted)
    })
}

async fn holders(tx: &mut Tx, who: &Who, role: RoleId) -> QueryResult<Vec<Holder>> {
    let rows: Vec<(MemberId, String, String, crate::ids::UserId)> = holders_of!(who, role)
        .order(assignments::member_id)
        .limit(SHOWN)
        .select((members::id, members::name, members::email, members::user_id))
        .load(tx)
        .await?;
    Ok(rows
        .into_iter()
        .map(|(id, name, email, user)| Holder {
            id,
            name,
            email,
            tint: names::tint(user.uuid()),
        })
        .collect())
}

async fn locked(tx: &mut Tx, who: &Who, role: &Role) -> Result<Option<String>, AppError> {
    let Err(limit) = role.may_be_granted_by(who) else {
        return Ok(None);
    };
    let names = who_could_help(tx, who.org(), limit.missing()).await?;
    Ok(Some(helped(who, limit.reason(who.t), names)))
}

fn helped(who: &Who, reason: String, names: Vec<String>) -> String {
    if names.is_empty() {
        reason
    } else {
        format!("{reason} {}", who.t.roles_ask(names.join(", ")))
    }
}
