//! POST `/o/{org}/roles/defaults`: what a new member gets when nothing else is said.

use super::default_roles::Defaults;
use super::pages::RolesPage;
use super::role::Role;
use crate::access::granting::Limit;
use crate::access::{Actor, AssignRoles, Permission, Who};
use crate::audit::{self, Action, Event};
use crate::database::Tx;
use crate::state::App;
use crate::web::{Answer, AppError, Flash, Form, Reply};
use actix_web::http::StatusCode;

/// `role` repeatable: the whole new set. It needs `organization.edit` besides `roles.assign`.
pub async fn change(actor: Actor<AssignRoles>, form: Form, app: App) -> Answer {
    let Actor { mut tx, who, .. } = actor;
    if !who.may(Permission::OrganizationEdit) {
        drop(tx);
        return Err(AppError::forbidden(&app.pool, &who, Permission::OrganizationEdit).await);
    }
    let keys = form.all("role");
    // No box at all is a wish too, but only from a form that shows them.
    if keys.is_empty() && !form.has("chosen") {
        return again(&mut tx, &who, who.t.roles_defaults_unseen()).await;
    }
    let flash = match Role::set_defaults(&mut tx, &who, &keys).await? {
        Defaults::Unknown(key) => return again(&mut tx, &who, &who.t.members_unknown_role(key)).await,
        Defaults::Limited(limit) => return refused(tx, &who, &app, limit).await,
        Defaults::Unchanged => Flash::info(who.t.members_unchanged()),
        Defaults::Saved(names) if names.is_empty() => Flash::success(who.t.roles_no_defaults_saved()),
        Defaults::Saved(names) => {
            let names: Vec<&str> = names.iter().map(|name| name.label(who.t)).collect();
            Flash::success(who.t.roles_defaults_saved(who.t.list(&names)))
        }
    };
    tx.commit().await?;
    Ok(Reply::to(who.path("/roles")).with(flash))
}

async fn again(tx: &mut Tx, who: &Who, sentence: &str) -> Answer {
    Reply::refused(&RolesPage::load(tx, who).await?.with_fault("defaults", sentence))
}

async fn refused(mut tx: Tx, who: &Who, app: &App, limit: Limit) -> Answer {
    let page = RolesPage::load(&mut tx, who)
        .await?
        .with_fault("defaults", who.t.members_role_limited(limit.names(who.t)));
    drop(tx);
    let event = Event::new(Action::AccessRefused)
        .on("organization", who.org().uuid(), &who.organization.name)
        .reason(who.t.members_note_lacks(limit.names(who.t)));
    audit::refuse(&app.pool, Some(who.org()), &who.author(), event).await?;
    Reply::html(StatusCode::FORBIDDEN, &page)
}
