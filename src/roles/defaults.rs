//! POST `/o/{org}/roles/defaults`: what a new member gets when nothing else is said.

use super::pages::RolesPage;
use super::role::Role;
use crate::access::granting::Limit;
use crate::access::{Actor, AssignRoles, Permission, Who};
use crate::audit::{self, Action, Event};
use crate::database::Tx;
use crate::schema::{organizations, roles};
use crate::state::App;
use crate::web::{Answer, AppError, Flash, Form, Reply};
use actix_web::http::StatusCode;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use serde_json::json;

/// `role` repeatable: the whole new set. The limits of granting hold for every role that goes in or out:
/// a default is a role given to everybody who comes.
pub async fn change(actor: Actor<AssignRoles>, form: Form, app: App) -> Answer {
    let Actor { mut tx, who, .. } = actor;
    if !who.may(Permission::OrganizationEdit) {
        drop(tx);
        return Err(AppError::forbidden(&app.pool, &who, Permission::OrganizationEdit).await);
    }
    // Two changes at once take turns, so that the event tells what was there before.
    organizations::table.find(who.org()).for_no_key_update().select(organizations::member_count).first::<i64>(&mut tx).await?;
    let keys = form.all("role");
    // No box at all is a wish too, but only from a form that shows them.
    if keys.is_empty() && !form.has("chosen") {
        let page = RolesPage::load(&mut tx, &who).await?;
        return Reply::refused(&page.with_error(who.t.roles_defaults_unseen()));
    }
    let all = Role::all(&mut tx, who.org()).await?;
    if let Some(unknown) = keys.iter().find(|key| !all.iter().any(|role| role.key == **key)) {
        let page = RolesPage::load(&mut tx, &who).await?;
        return Reply::refused(&page.with_error(who.t.members_unknown_role(unknown.as_str())));
    }
    // Locked boxes are not sent: a default that this person may not take stays.
    let wanted = |role: &Role| keys.contains(&role.key) || role.is_default && role.may_be_granted_by(&who).is_err();
    let changed: Vec<&Role> = all.iter().filter(|role| wanted(role) != role.is_default).collect();
    if let Some(limit) = changed.iter().find_map(|role| role.may_be_granted_by(&who).err()) {
        return refused(&mut tx, &who, &app, limit).await;
    }
    if changed.is_empty() {
        return Ok(Reply::to(who.path("/roles")).with(Flash::info(who.t.members_unchanged())));
    }
    for role in &changed {
        diesel::update(roles::table.find((who.org(), role.id))).set(roles::is_default.eq(!role.is_default)).execute(&mut tx).await?;
    }
    let names = |chosen: &dyn Fn(&Role) -> bool| all.iter().filter(|role| chosen(role)).map(|role| role.name.clone()).collect::<Vec<_>>();
    let (before, after) = (names(&|role| role.is_default), names(&wanted));
    let event = Event::new(Action::DefaultRolesChanged)
        .on("organization", who.org().uuid(), &who.organization.name)
        .change(json!({ "default_roles": before }), json!({ "default_roles": after }));
    audit::record(&mut tx, Some(who.org()), &who.author(), event).await?;
    tx.commit().await?;
    let said = if after.is_empty() { who.t.roles_no_defaults_saved().to_owned() } else { who.t.roles_defaults_saved(after.join(", ")) };
    Ok(Reply::to(who.path("/roles")).with(Flash::success(said)))
}

async fn refused(tx: &mut Tx, who: &Who, app: &App, limit: Limit) -> Answer {
    let page = RolesPage::load(tx, who).await?.with_error(who.t.members_role_limited(limit.names(who.t)));
    let event = Event::new(Action::AccessRefused)
        .on("organization", who.org().uuid(), &who.organization.name)
        .reason(who.t.members_note_lacks(limit.names(who.t)));
    audit::refuse(&app.pool, Some(who.org()), &who.author(), event).await?;
    Reply::html(StatusCode::FORBIDDEN, &page)
}
