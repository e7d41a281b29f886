//! `/o/{org}/permissions` and `/o/{org}/permissions/{key}`: what one can be allowed to do here, and who is.

use super::holders::{Cursor, Holders};
use super::known::{Known, grouped};
use super::reason::{Reason, Sight, path_of, sees};
use crate::access::{Permission, Reach, Scoped, ViewRoles, Who};
use crate::database::Tx;
use crate::ids::RoleId;
use crate::members::{Assignment, Member};
use crate::roles::Role;
use crate::web::names::percent;
use crate::web::{Answer, AppError, Frame, Query, Reply, Words};
use actix_web::web::Path;
use askama::Template;

/// People on a page.
const ROWS: i64 = 50;

struct Listed {
    known: Known,
    href: String,
    roles: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "permissions/index.html", blocks = ["list"])]
struct IndexPage {
    frame: Frame,
    t: Words,
    base: String,
    roles_path: String,
    q: String,
    groups: Vec<(String, Vec<Listed>)>,
}

/// GET `/o/{org}/permissions?q=`
pub async fn index(actor: Scoped<ViewRoles>, query: Query) -> Answer {
    let Scoped { mut tx, who, .. } = actor;
    let roles = Role::all(&mut tx, who.org()).await?;
    let needle = query.get("q").trim().to_lowercase();
    let all = Known::all(&mut tx, who.t).await?;
    let listed = all.into_iter().filter(|one| one.matches(&needle)).map(|known| {
        let of = |role: &Role| (role.label(who.t).to_owned(), role_path(&who, role));
        let one = Listed {
            href: path_of(&who, &known.key),
            roles: roles.iter().filter(|role| known.is_in(role)).map(of).collect(),
            known,
        };
        (one.known.group.clone(), one)
    });
    let page = IndexPage {
        frame: Frame::organization(&who, "roles"),
        t: who.t,
        base: who.path("/permissions"),
        roles_path: who.path("/roles"),
        q: query.get("q").to_owned(),
        groups: grouped(listed),
    };
    Reply::page_or_block(&who.visit, &page, &page.as_list())
}

/// Somebody who holds it.
struct Holder {
    member: Member,
    href: String,
    access: String,
    reasons: Vec<Reason>,
    /// Roles in teams beyond the reader's reach that give it as well.
    hidden: usize,
}

#[derive(Template)]
#[template(path = "permissions/who.html")]
struct WhoPage {
    frame: Frame,
    t: Words,
    index: String,
    roles_path: String,
    known: Known,
    roles: Vec<(String, String)>,
    may_see_members: bool,
    /// The list is limited to the reader's teams.
    limited: bool,
    holders: Vec<Holder>,
    shown: String,
    first: Option<String>,
    next: Option<String>,
    export: String,
    no_export: Option<String>,
}

/// GET `/o/{org}/permissions/{key}?after=`
pub async fn show(actor: Scoped<ViewRoles>, path: Path<(String, String)>, query: Query) -> Answer {
    let Scoped { mut tx, who, .. } = actor;
    let known = Known::find(&mut tx, who.t, &path.1).await?.ok_or(AppError::NotFound)?;
    let roles = Role::all(&mut tx, who.org()).await?;
    let reach = who.reach(Permission::MembersView);
    let after = Cursor::parse(query.get("after"));
    let (holders, next) = match &reach {
        Some(reach) => read(&mut tx, &who, &known, &roles, reach, after.as_ref(), ROWS).await?,
        None => (vec![], None),
    };
    let base = path_of(&who, &known.key);
    let begin = after
        .as_ref()
        .map(|after| format!("?after={}", after.encode()))
        .unwrap_or_default();
    let ids: Vec<_> = holders
        .iter()
        .flat_map(|(_, held)| held.iter().map(|one| one.id))
        .collect();
    let sight = Sight::new(&mut tx, &who).await?.with_groups(&mut tx, &ids).await?;
    let page = WhoPage {
        frame: Frame::organization(&who, "roles"),
        t: who.t,
        index: who.path("/permissions"),
        roles_path: who.path("/roles"),
        roles: roles
            .iter()
            .filter(|role| known.is_in(role))
            .map(|role| (role.label(who.t).to_owned(), role_path(&who, role)))
            .collect(),
        may_see_members: reach.is_some(),
        limited: matches!(reach, Some(Reach::Teams(_))),
        shown: match (&after, &next) {
            (None, None) => who.t.permissions_shown(holders.len()),
            _ => who.t.permissions_shown_some(holders.len()),
        },
        holders: holders.into_iter().map(|found| holder(&who, &sight, found)).collect(),
        first: after.map(|_| base.clone()),
        next: next.map(|next| format!("{base}?after={}", next.encode())),
        export: format!("{base}/holders{begin}"),
        no_export: match who.may(Permission::AuditExport) {
            true => None,
            false => Some(
                crate::members::with_help(
                    &mut tx,
                    &who,
                    who.t.members_lacks(Permission::AuditExport.key()),
                    [Permission::AuditExport].into_iter().collect(),
                    "",
                )
                .await?,
            ),
        },
        known,
    };
    Reply::page(&page)
}

pub(super) type Found = (Member, Vec<Assignment>);

/// A page of people with the assignments that give it to them.
pub(super) async fn read(
    tx: &mut Tx,
    who: &Who,
    known: &Known,
    roles: &[Role],
    reach: &Reach,
    after: Option<&Cursor>,
    most: i64,
) -> Result<(Vec<Found>, Option<Cursor>), AppError> {
    let giving: Vec<RoleId> = roles
        .iter()
        .filter(|role| known.is_in(role))
        .map(|role| role.id)
        .collect();
    let holders = Holders {
        org: who.org(),
        roles: &giving,
        reach,
        now: who.now(),
    };
    let (people, next) = holders.page(tx, after, most).await?;
    let ids: Vec<_> = people.iter().map(|member| member.id).collect();
    let mut held = Assignment::of_many(tx, who.org(), roles, &ids, who.now()).await?;
    let with = |member: Member| {
        let mut theirs = held.remove(&member.id).unwrap_or_default();
        theirs.retain(|one| known.is_in(&one.role));
        (member, theirs)
    };
    Ok((people.into_iter().map(with).collect(), next))
}

fn holder(who: &Who, sight: &Sight<'_>, (member, held): Found) -> Holder {
    let seen: Vec<&Assignment> = held.iter().filter(|one| sees(who, one)).collect();
    let href = who.path(&format!("/members/{}", member.id));
    Holder {
        hidden: held.len() - seen.len(),
        reasons: seen.into_iter().map(|one| sight.reason(one, member.ends_at)).collect(),
        access: format!("{href}/access"),
        href,
        member,
    }
}

fn role_path(who: &Who, role: &Role) -> String {
    who.path(&format!("/roles/{}", percent(&role.key)))
}
