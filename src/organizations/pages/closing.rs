//! The end of an organization: a page that tells what it means, and the act itself.

use crate::access::{Actor, CloseOrganization, Who};
use crate::organizations::{Organization, Outcome, sweep};
use crate::state::App;
use crate::web::form::{Form, FormState};
use crate::web::{self, AppError, Flash, Frame, Reply, Words};
use askama::Template;

#[derive(Template)]
#[template(path = "organizations/closing.html")]
struct ClosingPage {
    frame: Frame,
    t: Words,
    path: String,
    name: String,
    members: i64,
    form: FormState,
}

impl ClosingPage {
    fn new(who: &Who, form: FormState) -> Self {
        let organization = &who.organization;
        Self {
            frame: Frame::organization(who, "settings"),
            t: who.t,
            path: who.path(""),
            name: organization.name.clone(),
            members: organization.member_count,
            form,
        }
    }
}

/// Lists the effects and asks for the name.
pub async fn new(actor: Actor<CloseOrganization>) -> web::Answer {
    Reply::page(&ClosingPage::new(&actor.who, FormState::default()))
}

/// Closes it: everybody's access ends with the next request.
pub async fn create(mut actor: Actor<CloseOrganization>, form: Form, app: App) -> web::Answer {
    let (tx, who) = (&mut actor.tx, &actor.who);
    let name = who.organization.name.as_str();
    if form.get("confirmation") != name {
        let mut state = FormState::filled(&form);
        state.fault("confirmation", who.t.organizations_fault_confirmation(name));
        return Reply::refused(&ClosingPage::new(who, state));
    }
    match Organization::close(tx, who.org(), &who.author()).await? {
        Outcome::Done => {
            sweep::closed(tx, &app.config.secret_key, who.org(), who.now()).await?;
            tx.commit().await?;
        }
        _ => return Err(AppError::Conflict(who.t.organizations_closed_already().to_owned())),
    }
    let next = if who.member.is_some() {
        "/organizations"
    } else {
        "/staff/organizations"
    };
    Ok(Reply::to(next).with(Flash::success(who.t.organizations_closed(name))))
}
