//! One request, and the two answers to it.

use super::deciding::{Given, Outcome};
use super::{JoinRequest, State};
use crate::access::{Actor, InviteMembers, Place, Who};
use crate::audit::{self, Action, Event};
use crate::database::Tx;
use crate::ids::{JoinRequestId, OrgId};
use crate::invitations::form::{RoleChoice, roles};
use crate::join_links::{JoinLink, Team, place_of, team};
use crate::roles::Role;
use crate::schema::members;
use crate::state::App;
use crate::web::{Answer, AppError, Flash, Form, FormState, Frame, Reply, Times, Words};
use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use uuid::Uuid;

const MOST_CHARACTERS: usize = 500;

#[derive(Template)]
#[template(path = "join_requests/request.html")]
struct RequestPage {
    frame: Frame,
    t: Words,
    times: Times,
    request: JoinRequest,
    state: State,
    link: Option<String>,
    /// They were a member once and were removed.
    was_removed: bool,
    list: String,
    path: String,
    member: Option<String>,
    form: FormState,
    choices: Vec<RoleChoice>,
    teams: Vec<Team>,
}

/// The request of the path; 404 for one of another organization.
async fn find(actor: &mut Actor<InviteMembers>, path: &Path<(String, String)>) -> Result<JoinRequest, AppError> {
    let id = Uuid::parse_str(&path.1).map_err(|_| AppError::NotFound)?;
    let org = actor.org();
    JoinRequest::find(&mut actor.tx, org, JoinRequestId::from(id))
        .await?
        .ok_or(AppError::NotFound)
}

/// GET `/o/{org}/join-requests/{id}`
pub async fn show(mut actor: Actor<InviteMembers>, path: Path<(String, String)>) -> Answer {
    let request = find(&mut actor, &path).await?;
    Reply::page(&RequestPage::new(&mut actor.tx, &actor.who, request, None).await?)
}

impl RequestPage {
    async fn new(tx: &mut Tx, who: &Who, request: JoinRequest, form: Option<FormState>) -> Result<Self, AppError> {
        let org = who.org();
        let all = Role::all(tx, org).await?;
        let link = match request.link_id {
            Some(id) => JoinLink::find(tx, org, id).await?,
            None => None,
        };
        let form = match form {
            Some(form) => form,
            None => usual(tx, who, &all, link.as_ref()).await?,
        };
        let list = who.path("/join-requests");
        Ok(Self {
            frame: Frame::organization(who, "join-requests"),
            t: who.t,
            times: Times::new(&who.person.time_zone, who.now(), who.t),
            state: request.state(who.now()),
            link: link.map(|link| link.name),
            was_removed: was_removed(tx, org, &request).await?,
            path: format!("{list}/{}", request.id),
            list,
            member: request.member_id.map(|id| who.path(&format!("/members/{id}"))),
            choices: RoleChoice::all(tx, who, &all, &form, &Place::ORGANIZATION).await?,
            teams: Team::all(tx, org).await?,
            form,
            request,
        })
    }
}

/// The roles and the team of the link that they followed, else the default roles; of those only what this
/// person may give.
async fn usual(tx: &mut Tx, who: &Who, all: &[Role], link: Option<&JoinLink>) -> QueryResult<FormState> {
    let offered = match link {
        Some(link) => link.roles(tx, who.org()).await?,
        None => all.iter().filter(|role| role.is_default).cloned().collect(),
    };
    let keys = offered
        .iter()
        .filter(|role| role.may_be_granted_by(who).is_ok())
        .map(|role| role.key.clone())
        .collect();
    let team = link.and_then(|link| link.team_id).map(|id| id.to_string());
    Ok(FormState::default()
        .set_all("role", keys)
        .set("team", team.unwrap_or_default()))
}

async fn was_removed(tx: &mut Tx, org: OrgId, request: &JoinRequest) -> QueryResult<bool> {
    let gone = members::table
        .filter(members::organization_id.eq(org))
        .filter(members::user_id.eq(request.user_id))
        .filter(members::status.eq("removed"));
    diesel::select(diesel::dsl::exists(gone)).get_result(tx).await
}

/// POST `…/approval`
pub async fn approve(mut actor: Actor<InviteMembers>, path: Path<(String, String)>, form: Form, app: App) -> Answer {
    let request = find(&mut actor, &path).await?;
    let (t, org) = (actor.who.t, actor.org());
    let all = Role::all(&mut actor.tx, org).await?;
    let teams = Team::all(&mut actor.tx, org).await?;
    let mut state = FormState::filled(&form);
    let roles = state.keep("role", roles(&form.all("role"), &all, t));
    let team = state.keep("team", team(form.get("team"), &teams, roles.as_deref(), t));
    let (Some(roles), Some(team)) = (roles, team) else {
        return Reply::refused(&RequestPage::new(&mut actor.tx, &actor.who, request, Some(state)).await?);
    };
    let place = place_of(&mut actor.tx, org, team).await?;
    let refused = roles.iter().find_map(|role| {
        role.may_be_granted_at(&actor.who, &place, None)
            .err()
            .map(|limit| (role, limit.reason(t)))
    });
    if let Some((role, reason)) = refused {
        state.fault("role", t.invitations_error_role_limit(reason.as_str(), role.label(t)));
        let page = RequestPage::new(&mut actor.tx, &actor.who, request, Some(state)).await?;
        drop(actor.tx);
        let event = Event::new(Action::AccessRefused)
            .on("role", role.id.uuid(), role.name.stored())
            .reason(reason);
        audit::refuse(&app.pool, Some(org), &actor.who.author(), event).await?;
        return Reply::html(StatusCode::FORBIDDEN, &page);
    }
    let given = Given { roles: &roles, team };
    let key = &app.config.secret_key;
    let outcome = request.approve(&mut actor.tx, key, given, &actor.who).await?;
    let told = t.join_requests_approved(request.name.as_str());
    answer(actor, &request, outcome, Action::JoinRequestApproved, told, &app).await
}

/// POST `…/refusal`
pub async fn decline(mut actor: Actor<InviteMembers>, path: Path<(String, String)>, form: Form, app: App) -> Answer {
    let request = find(&mut actor, &path).await?;
    let t = actor.who.t;
    let mut state = FormState::filled(&form);
    let reason = super::own::text(form.raw("reason"), MOST_CHARACTERS);
    let reason = reason.map_err(|length| t.join_requests_error_reason(length, MOST_CHARACTERS));
    let Some(reason) = state.keep("reason", reason) else {
        return Reply::refused(&RequestPage::new(&mut actor.tx, &actor.who, request, Some(state)).await?);
    };
    let key = &app.config.secret_key;
    let outcome = request.decline(&mut actor.tx, key, &reason, &actor.who).await?;
    let told = t.join_requests_declined(request.name.as_str());
    answer(actor, &request, outcome, Action::JoinRequestDeclined, told, &app).await
}

/// Commits an answer, or says what stood in its way and writes the try down.
async fn answer(
    mut actor: Actor<InviteMembers>,
    request: &JoinRequest,
    outcome: Outcome,
    action: Action,
    told: String,
    app: &App,
) -> Answer {
    let (t, name) = (actor.who.t, request.name.as_str());
    let sentence = match outcome {
        Outcome::Done => {
            actor.tx.commit().await?;
            return Ok(Reply::to(actor.who.path("/join-requests")).with(Flash::success(told)));
        }
        Outcome::Over(State::Withdrawn) => t.join_requests_late_withdrawn(name),
        Outcome::Over(State::Expired) => t.join_requests_late_expired(name),
        Outcome::Over(_) => t.join_requests_late_decided(name),
        Outcome::Member => t.join_requests_late_member(name),
        Outcome::NoSeat => t.join_requests_no_seat(name),
    };
    drop(actor.tx);
    let event = Event::new(action)
        .on("join_request", request.id.uuid(), &request.email)
        .reason(sentence.as_str());
    audit::refuse(&app.pool, Some(actor.who.org()), &actor.who.author(), event).await?;
    Err(AppError::Conflict(sentence))
}
