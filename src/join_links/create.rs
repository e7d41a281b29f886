//! The page with the form, and what happens when it is sent.

use super::changing::NewLink;
use super::form::LinkForm;
use super::page::LinkPage;
use super::place_of;
use super::team::Offered;
use crate::access::limits::TryLimit;
use crate::access::{InviteMembers, Scoped, Who};
use crate::audit::{self, Action, Event};
use crate::roles::Role;
use crate::state::App;
use crate::web::{Answer, Form, FormState, Frame, Reply, Words};
use actix_web::http::StatusCode;
use askama::Template;
use jiff::SignedDuration;

/// So many links may an organization make in a day.
const MOST_PER_DAY: i32 = 200;

#[derive(Template)]
#[template(path = "join_links/new.html")]
struct NewPage {
    frame: Frame,
    t: Words,
    form: LinkForm,
    list: String,
}

impl NewPage {
    fn new(who: &Who, form: LinkForm) -> Self {
        Self {
            frame: Frame::organization(who, "join-links"),
            t: who.t,
            form,
            list: who.path("/join-links"),
        }
    }
}

/// GET `/o/{org}/join-links/new`
pub async fn page(mut actor: Scoped<InviteMembers>) -> Answer {
    let form = LinkForm::empty(&mut actor.tx, &actor.who).await?;
    Reply::page(&NewPage::new(&actor.who, form))
}

/// POST `/o/{org}/join-links`: makes the link and shows its address, which nobody else has seen yet.
pub async fn create(mut actor: Scoped<InviteMembers>, form: Form, app: App) -> Answer {
    let (t, org) = (actor.who.t, actor.org());
    let all = Role::all(&mut actor.tx, org).await?;
    let teams = Offered::of(&mut actor.tx, &actor.who).await?;
    let mut state = FormState::filled(&form);
    let Some(new) = NewLink::read(&form, &all, &teams, &mut state, t) else {
        let form = LinkForm::with(&mut actor.tx, &actor.who, &all, teams, state).await?;
        return Reply::refused(&NewPage::new(&actor.who, form));
    };
    let place = place_of(&mut actor.tx, org, new.team).await?;
    let refused = new.roles.iter().find_map(|role| {
        role.may_be_granted_at(&actor.who, &place, None)
            .err()
            .map(|limit| (role, limit.reason(t)))
    });
    if let Some((role, reason)) = refused {
        state.fault("role", t.invitations_error_role_limit(reason.as_str(), role.label(t)));
        let form = LinkForm::with(&mut actor.tx, &actor.who, &all, teams, state).await?;
        let page = NewPage::new(&actor.who, form);
        drop(actor.tx);
        let event = Event::new(Action::AccessRefused)
            .on("role", role.id.uuid(), role.name.stored())
            .reason(reason);
        audit::refuse(&app.pool, Some(org), &actor.who.author(), event).await?;
        return Reply::html(StatusCode::FORBIDDEN, &page);
    }
    TryLimit::new(
        format!("join-links:{org}"),
        MOST_PER_DAY,
        SignedDuration::from_hours(24),
    )
    .count_in(&mut actor.tx, 1, actor.who.now())
    .await?;
    let (link, token) = new.create(&mut actor.tx, &app.config.secret_key, &actor.who).await?;
    let page = LinkPage::new(&mut actor.tx, &actor.who, link).await?.made(&app, &token);
    actor.tx.commit().await?;
    Reply::page(&page)
}
