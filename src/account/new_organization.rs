//! A signed-in person founds another organization: `/organizations/new`.

use crate::access::limits::TryLimit;
use crate::access::{Caller, SignedIn};
use crate::sign_up::{SignUpMode, found};
use crate::web::names::clean_name;
use crate::web::{Answer, Form, FormState, Frame, Reply, Words};
use actix_web::http::StatusCode;
use askama::Template;
use jiff::SignedDuration;

#[derive(Template)]
#[template(path = "account/new_organization.html")]
struct NewPage {
    frame: Frame,
    t: Words,
    entered: FormState,
    closed: bool,
    needs_approval: bool,
}

impl NewPage {
    fn new(caller: &Caller, mode: SignUpMode, entered: FormState) -> Self {
        let frame = Frame::personal(caller, "organizations");
        Self {
            frame,
            t: caller.t,
            entered,
            closed: mode == SignUpMode::Closed,
            needs_approval: mode == SignUpMode::Approval,
        }
    }
}

/// GET /organizations/new
pub async fn new(mut me: SignedIn) -> Answer {
    let mode = SignUpMode::of_platform(&mut me.tx).await?;
    Reply::page(&NewPage::new(&me.caller, mode, FormState::default()))
}

/// POST /organizations
pub async fn create(mut me: SignedIn, form: Form) -> Answer {
    let (t, person) = (me.caller.t, &me.caller.person);
    let mode = SignUpMode::of_platform(&mut me.tx).await?;
    let mut entered = FormState::filled(&form);
    if mode == SignUpMode::Closed {
        return Reply::html(StatusCode::FORBIDDEN, &NewPage::new(&me.caller, mode, entered));
    }
    let Some(name) = entered.keep(
        "name",
        clean_name(form.get("name")).ok_or(t.sign_up_organization_missing()),
    ) else {
        return Reply::refused(&NewPage::new(&me.caller, mode, entered));
    };
    let daily = TryLimit::new(
        format!("organizations of {}", person.id),
        10,
        SignedDuration::from_hours(24),
    );
    daily.count_in(&mut me.tx, 1, me.caller.now()).await?;
    let founded = found(&mut me.tx, person, &name, mode, &me.caller.author()).await?;
    let founded = founded.ok_or_else(|| anyhow::anyhow!("no free slug for a new organization"))?;
    me.tx.commit().await?;
    Ok(founded.welcome(t, &name))
}
