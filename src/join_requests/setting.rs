//! Whether people may ask to join by themselves. Off unless switched on.

use crate::access::{Actor, EditOrganization};
use crate::audit::{self, Action, Event};
use crate::database::Tx;
use crate::ids::OrgId;
use crate::schema::organizations;
use crate::web::{Answer, Flash, Form, Reply};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use serde_json::json;

/// Whether an organization takes requests of people who followed no link.
pub async fn is_open(tx: &mut Tx, org: OrgId) -> QueryResult<bool> {
    organizations::table
        .find(org)
        .select(organizations::join_requests)
        .first(tx)
        .await
}

/// POST `/o/{org}/settings/join-requests`
pub async fn change(mut actor: Actor<EditOrganization>, form: Form) -> Answer {
    let (tx, who) = (&mut actor.tx, &actor.who);
    let open = form.get("join_requests") == "yes";
    let changed = diesel::update(organizations::table.find(who.org()))
        .filter(organizations::join_requests.ne(open))
        .set(organizations::join_requests.eq(open))
        .execute(tx)
        .await?;
    let back = Reply::to(who.path("/settings"));
    if changed == 0 {
        return Ok(back.with(Flash::info(who.t.organizations_unchanged())));
    }
    let event = Event::new(Action::OrganizationEdited)
        .on("organization", who.org().uuid(), &who.organization.name)
        .change(json!({ "join_requests": !open }), json!({ "join_requests": open }));
    audit::record(tx, Some(who.org()), &who.author(), event).await?;
    tx.commit().await?;
    Ok(back.with(Flash::success(if open {
        who.t.join_requests_switched_on()
    } else {
        who.t.join_requests_switched_off()
    })))
}
