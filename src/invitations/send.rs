//! The page with the form, and what happens when it is sent.

use super::form::{InviteForm, ResultLine, Teams, Usual, Wanted};
use super::{Fate, Report, Sending};
use crate::access::{InviteMembers, Place, Scoped, Who};
use crate::audit::{self, Action, Event};
use crate::roles::Role;
use crate::state::App;
use crate::web::{Answer, AppError, Flash, Form, FormState, Frame, Query, Reply, Words};
use actix_web::http::StatusCode;
use actix_web::http::header::RETRY_AFTER;
use askama::Template;

/// A flash is a cookie: addresses beyond this many bytes are told by their number.
const FLASH_BYTES: usize = 900;
/// Between two of them in a sentence stand at most so many, in any language.
const BETWEEN: usize = 6;

#[derive(Template)]
#[template(path = "invitations/new.html")]
struct NewPage {
    frame: Frame,
    t: Words,
    invite: InviteForm,
    list: String,
}

impl NewPage {
    fn new(who: &Who, invite: InviteForm) -> Self {
        Self {
            frame: Frame::organization(who, "invitations"),
            t: who.t,
            invite,
            list: who.path("/invitations"),
        }
    }
}

/// The form on a page of its own.
pub async fn page(mut actor: Scoped<InviteMembers>, query: Query) -> Answer {
    let invite = InviteForm::empty(&mut actor.tx, &actor.who, query.get("team")).await?;
    Reply::page(&NewPage::new(&actor.who, invite))
}

/// Sends invitations.
pub async fn create(mut actor: Scoped<InviteMembers>, form: Form, app: App) -> Answer {
    let (t, org) = (actor.who.t, actor.org());
    let all = Role::all(&mut actor.tx, org).await?;
    let teams = Teams::of(&mut actor.tx, &actor.who).await?;
    let mut state = FormState::filled(&form);
    let usual = Usual::of(&mut actor.tx, &actor.who).await?;
    let Some(wanted) = Wanted::read(&form, &all, &teams, &usual, &mut state, t) else {
        let invite = InviteForm::with(&mut actor.tx, &actor.who, &all, state).await?;
        return Reply::refused(&NewPage::new(&actor.who, invite));
    };
    let place = wanted.place();
    let not_theirs = |role: &&Role| role.may_be_granted_at(&actor.who, &place, None).is_err();
    if let Some(role) = wanted.roles.iter().find(not_theirs) {
        return not_yours(actor, role, &place, &all, state, &app).await;
    }
    if place.team_id().is_some() && wanted.roles.iter().any(Role::is_owner) {
        state.fault("role", t.members_owner_scope());
        let invite = InviteForm::with(&mut actor.tx, &actor.who, &all, state).await?;
        return Reply::refused(&NewPage::new(&actor.who, invite));
    }
    let Wanted {
        emails,
        roles,
        team,
        message,
        days,
        locale,
    } = &wanted;
    let sending = Sending {
        org,
        inviter: &actor.who.person,
        roles,
        team: team.as_ref().map(|team| team.id),
        emails,
        message,
        days: *days,
        locale,
    };
    let report = sending
        .send(&mut actor.tx, &app.config.secret_key, &actor.who.author())
        .await?;
    if report.invited() == 0 {
        let page = nobody_invited(&mut actor, &report, &all, state).await?;
        if report.1.is_some() {
            drop(actor.tx);
            let event = Event::new(Action::InvitationSent).reason(t.members_note_no_seat());
            audit::refuse(&app.pool, Some(org), &actor.who.author(), event).await?;
        }
        return Ok(page);
    }
    actor.tx.commit().await?;
    Ok(Reply::to(actor.who.path("/invitations")).with(flash(t, &report)))
}

/// 403: the limits of granting forbid a role.
async fn not_yours(
    mut actor: Scoped<InviteMembers>,
    role: &Role,
    place: &Place,
    all: &[Role],
    mut state: FormState,
    app: &App,
) -> Answer {
    let t = actor.who.t;
    let reason = role
        .may_be_granted_at(&actor.who, place, None)
        .err()
        .map(|limit| limit.reason(t))
        .unwrap_or_default();
    state.fault("role", t.invitations_error_role_limit(reason.as_str(), role.label(t)));
    let invite = InviteForm::with(&mut actor.tx, &actor.who, all, state).await?;
    let page = NewPage::new(&actor.who, invite);
    drop(actor.tx);
    let event = Event::new(Action::AccessRefused)
        .on("role", role.id.uuid(), role.name.stored())
        .reason(reason);
    audit::refuse(&app.pool, Some(actor.who.org()), &actor.who.author(), event).await?;
    Reply::html(StatusCode::FORBIDDEN, &page)
}

/// 409: each address is a member already, or has an open invitation.
async fn nobody_invited(
    actor: &mut Scoped<InviteMembers>,
    report: &Report,
    all: &[Role],
    mut state: FormState,
) -> Answer {
    let who = &actor.who;
    let results: Vec<ResultLine> = report
        .0
        .iter()
        .filter_map(|(email, fate)| line(who, email.as_str(), *fate))
        .collect();
    match results.as_slice() {
        _ if report.1.is_some() => {
            let short = report.1.map(|short| short.sentence(who.t));
            state.fault("emails", short.unwrap_or_default());
        }
        [only] => state.fault(
            "emails",
            who.t.invitations_result(only.email.as_str(), only.text.as_str()),
        ),
        _ => state.fault("emails", who.t.invitations_nobody_invited()),
    }
    let invite = InviteForm {
        results,
        ..InviteForm::with(&mut actor.tx, who, all, state).await?
    };
    let page = NewPage::new(who, invite);
    if report.0.iter().all(|(_, fate)| *fate == Fate::TooOften) {
        return Ok(Reply::html(StatusCode::TOO_MANY_REQUESTS, &page)?.header(RETRY_AFTER, "3600"));
    }
    Reply::html(StatusCode::CONFLICT, &page)
}

fn line(who: &Who, email: &str, fate: Fate) -> Option<ResultLine> {
    let t = who.t;
    let (text, badge, link, resend) = match fate {
        Fate::Invited(_) => return None,
        Fate::Member(id) => {
            let path = who.path(&format!("/members/{id}"));
            (
                t.invitations_is_member(),
                t.invitations_badge_member(),
                Some((path, t.invitations_open_member(email))),
                None,
            )
        }
        Fate::Waiting(id) => {
            let path = who.path(&format!("/invitations/{id}"));
            let link = Some((path.clone(), t.invitations_open_invitation(email)));
            (
                t.invitations_is_waiting(),
                t.invitations_badge_waiting(),
                link,
                Some(format!("{path}/resends")),
            )
        }
        Fate::NoSeat => (t.invitations_is_no_seat(), t.invitations_badge_no_seat(), None, None),
        Fate::TooOften => (
            t.invitations_is_too_often(),
            t.invitations_badge_too_often(),
            None,
            None,
        ),
    };
    Some(ResultLine {
        email: email.to_owned(),
        text: text.to_owned(),
        badge,
        link,
        resend,
    })
}

/// What happened, with the addresses that were left out.
fn flash(t: Words, report: &Report) -> Flash {
    let sent = match report.0.as_slice() {
        [(email, _)] => t.invitations_sent_one(email.as_str()),
        _ => t.invitations_sent(report.invited()),
    };
    let left_out: Vec<String> = report
        .0
        .iter()
        .filter_map(|(email, fate)| {
            let why = match fate {
                Fate::Invited(_) => return None,
                Fate::Member(_) => t.invitations_short_member(),
                Fate::Waiting(_) => t.invitations_short_waiting(),
                Fate::NoSeat => t.invitations_is_no_seat(),
                Fate::TooOften => t.invitations_short_too_often(),
            };
            Some(t.invitations_short(email.as_str(), why))
        })
        .collect();
    if left_out.is_empty() {
        return Flash::success(sent);
    }
    let mut named: Vec<&str> = vec![];
    for text in &left_out {
        if named.iter().map(|n| n.len() + BETWEEN).sum::<usize>() + text.len() < FLASH_BYTES {
            named.push(text);
        }
    }
    let more = match left_out.len() - named.len() {
        0 => None,
        more => Some(t.common_more(more)),
    };
    named.extend(more.as_deref());
    let rest = t.invitations_left_out(t.list(&named));
    Flash::success(format!("{sent} {rest}"))
}

/// What a page answers where a change came too late, in a sentence.
pub(super) fn too_late(sentence: impl Into<String>) -> AppError {
    AppError::Conflict(sentence.into())
}
