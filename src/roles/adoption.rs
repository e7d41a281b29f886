//! POST `/o/{org}/roles/adoptions`: taking over what the vendor offers.

use super::catalogue::Catalogue;
use super::defining::MOST_ROLES;
use super::edit::note_refusal;
use super::editing::Edited;
use super::pages::RolesPage;
use super::role::Role;
use super::template::Template;
use crate::access::{Actor, EditRoles};
use crate::database::Tx;
use crate::state::App;
use crate::web::{Answer, Flash, Form, Reply};
use actix_web::http::StatusCode;

/// Takes the role of `template`.
pub async fn adopt(actor: Actor<EditRoles>, form: Form, app: App) -> Answer {
    let Actor { mut tx, who, .. } = actor;
    let t = who.t;
    let template = match form.get("template").parse() {
        Ok(id) => Template::find(&mut tx, id)
            .await?
            .filter(|one| one.retired_at.is_none()),
        Err(_) => None,
    };
    let again = async |tx: &mut Tx, status, sentence: String| -> Answer {
        Reply::html(
            status,
            &RolesPage::load(tx, &who).await?.with_fault("template", sentence),
        )
    };
    let Some(template) = template else {
        return again(
            &mut tx,
            StatusCode::UNPROCESSABLE_ENTITY,
            t.roles_fault_template().to_owned(),
        )
        .await;
    };
    let catalogue = Catalogue::load(&mut tx, t).await?;
    match Role::adopt(&mut tx, &who, &catalogue, &template).await? {
        Edited::Done(role) => {
            tx.commit().await?;
            let told = t.roles_created(role.label(t));
            Ok(Reply::to(who.path(&format!("/roles/{}", role.key))).with(Flash::success(told)))
        }
        Edited::Limited(limit) => {
            let sentence = format!("{} {}", t.roles_rule(), limit.reason(t));
            let page = again(&mut tx, StatusCode::FORBIDDEN, sentence).await;
            drop(tx);
            note_refusal(&app, &who, template.name, limit).await?;
            page
        }
        Edited::TooMany => again(&mut tx, StatusCode::CONFLICT, t.roles_too_many(MOST_ROLES)).await,
        _ => again(&mut tx, StatusCode::CONFLICT, t.roles_fault_taken().to_owned()).await,
    }
}
