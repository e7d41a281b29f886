//! `/o/{org}/roles/{role}`: what a role may do and who holds it; for those who may change it, its form.

use super::about::{About, locked};
use super::catalogue::Catalogue;
use super::edit_page::EditPage;
use super::editing::may_define_roles;
use super::matrix::{Matrix, Shown};
use super::role::Role;
use crate::access::{Permission, Permissions, Scoped, ViewRoles, Who};
use crate::database::Tx;
use crate::web::{Answer, AppError, Frame, Reply, Words};
use actix_web::web::Path;
use askama::Template;
use diesel::QueryResult;

#[derive(Template)]
#[template(path = "roles/role.html")]
struct RolePage {
    frame: Frame,
    t: Words,
    base: String,
    permissions_base: String,
    role: Role,
    about: About,
    matrix: Matrix,
    held: usize,
    /// Why it has no form.
    fixed: Option<String>,
    /// Where a copy of it begins, for those who may define roles.
    copy: Option<String>,
}

/// GET `/o/{org}/roles/{key or id}`
pub async fn show(actor: Scoped<ViewRoles>, path: Path<(String, String)>) -> Answer {
    let Scoped { mut tx, who, .. } = actor;
    let all = Role::all(&mut tx, who.org()).await?;
    let named = |role: &&Role| role.key == path.1 || role.id.to_string() == path.1;
    let role = all.iter().find(named).cloned().ok_or(AppError::NotFound)?;
    let catalogue = Catalogue::load(&mut tx, who.t).await?;
    let fixed = why_fixed(&mut tx, &who, &role).await?;
    if fixed.is_none() && !role.built_in {
        let page = EditPage::of(&mut tx, &who, &catalogue, &all, role).await?;
        return Reply::page(&page);
    }
    let shown = Shown {
        before: role.permissions(),
        ticked: role.permissions(),
        may: Permissions::NONE,
        others: &[],
        t: who.t,
    };
    let may_copy = who.may(Permission::RolesEdit) && may_define_roles(&mut tx, who.org()).await?;
    let page = RolePage {
        frame: Frame::organization(&who, "roles"),
        t: who.t,
        base: who.path("/roles"),
        permissions_base: who.path("/permissions"),
        about: About::load(&mut tx, &who, &all, &role, &catalogue).await?,
        matrix: Matrix::new(&catalogue, shown),
        held: role.permissions().iter().count(),
        fixed,
        copy: may_copy.then(|| who.path(&format!("/roles/new?from={}", role.key))),
        role,
    };
    Reply::page(&page)
}

/// Why this person cannot change this role; `None` for built-in ones, which say so themselves.
async fn why_fixed(tx: &mut Tx, who: &Who, role: &Role) -> QueryResult<Option<String>> {
    if role.built_in {
        return Ok(None);
    }
    if !who.may(Permission::RolesEdit) {
        return Ok(Some(who.t.members_lacks(Permission::RolesEdit.key())));
    }
    if !may_define_roles(tx, who.org()).await? {
        return Ok(Some(who.t.roles_not_here().to_owned()));
    }
    let because = locked(tx, who, role.permissions()).await?;
    Ok(because.map(|because| format!("{} {because}", who.t.roles_rule())))
}
