//! The fifth step: which roles the provider's groups bring. Only members do it; a link gives nobody a role.

use super::chrome::Chrome;
use crate::access::{Place, Who};
use crate::audit::{self, Action, Event};
use crate::identity_providers::group_role::{self, Mapped};
use crate::identity_providers::guide_view::GuideView;
use crate::identity_providers::{ByEditor, Desk, GroupRole, NewGroupRole, Step};
use crate::ids::TeamId;
use crate::invitations::form::RoleChoice;
use crate::join_links::{Team, place_of};
use crate::roles::Role;
use crate::state::App;
use crate::web::{Answer, AppError, Flash, Form, FormState, Frame, Reply, Times, Words};
use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;
use uuid::Uuid;

/// Longest name of a group, as the column keeps it.
const LONGEST: usize = 200;

/// A line of the mapping, as a page shows it.
struct Line {
    line: GroupRole,
    team: Option<String>,
    /// Why this person may not take it away.
    locked: Option<String>,
}

#[derive(Template)]
#[template(path = "identity_providers/groups.html")]
struct GroupsPage {
    frame: Frame,
    t: Words,
    chrome: Chrome,
    times: Times,
    lines: Vec<Line>,
    choices: Vec<RoleChoice>,
    teams: Vec<Team>,
    state: FormState,
    /// The attribute in which the groups come; empty: none does.
    attribute: String,
    defaults: String,
}

type EditorDesk = Desk<ByEditor>;

fn member(desk: &EditorDesk) -> Result<Who, AppError> {
    desk.hand.who().cloned().ok_or(AppError::NotFound)
}

impl GroupsPage {
    async fn of(desk: &mut EditorDesk, app: &App, state: FormState) -> Result<Self, AppError> {
        let who = member(desk)?;
        let (org, t) = (desk.org(), desk.t());
        let teams = Team::all(&mut desk.tx, org).await?;
        let team = Team::parse(state.value("team"), &teams).flatten();
        let place = place_of(&mut desk.tx, org, team).await?;
        let roles = Role::all(&mut desk.tx, org).await?;
        let guide = GuideView::of(
            desk.t(),
            &desk.connection,
            &desk.connection.addresses(&app.config.public_url),
            "",
        );
        let name = |line: &GroupRole| {
            let id = line.team?.uuid();
            teams.iter().find(|team| team.id == id).map(|team| team.name.clone())
        };
        let lines = GroupRole::all(&mut desk.tx, org, desk.connection.id).await?;
        let lines = lines
            .into_iter()
            .map(|line| Line {
                team: name(&line),
                locked: crate::access::granting::may_take(&who, line.role.permissions(), &line.place)
                    .err()
                    .map(|limit| limit.reason(t)),
                line,
            })
            .collect();
        let defaults: Vec<&str> = roles
            .iter()
            .filter(|one| one.is_default)
            .map(|one| one.label(t))
            .collect();
        Ok(Self {
            frame: desk.hand.frame(),
            t,
            chrome: Chrome::of(desk, &guide, Step::Groups),
            times: desk.hand.times(),
            lines,
            defaults: t.list(&defaults),
            choices: choices(&who, &roles, &place, &state),
            teams,
            state,
            attribute: desk.connection.settings.attributes.groups.clone(),
        })
    }
}

/// The roles that one may map to; an owner is made by hand.
fn choices(who: &Who, roles: &[Role], place: &Place, state: &FormState) -> Vec<RoleChoice> {
    let offered = roles.iter().filter(|role| !role.is_owner());
    offered
        .map(|role| RoleChoice {
            key: role.key.clone(),
            name: role.label(who.t).to_owned(),
            description: role.about(who.t).to_owned(),
            chosen: state.chosen("role", &role.key),
            locked: GroupRole::may_be_written(who, role, place)
                .err()
                .map(|limit| limit.reason(who.t)),
        })
        .collect()
}

/// GET `…/groups`
pub async fn show(mut desk: EditorDesk, app: App) -> Answer {
    let page = GroupsPage::of(&mut desk, &app, FormState::default()).await?;
    Reply::page(&page)
}

/// POST `…/groups`: adds a line.
pub async fn add(mut desk: EditorDesk, form: Form, app: App) -> Answer {
    let (org, t, who) = (desk.org(), desk.t(), member(&desk)?);
    let mut state = FormState::filled(&form);
    let (group, everybody) = (form.get("group"), form.get("everybody") == "on");
    if !everybody && (group.is_empty() || group.chars().count() > LONGEST) {
        state.fault("group", t.identity_providers_error_group(LONGEST));
    }
    let all = Role::all(&mut desk.tx, org).await?;
    let keys = form.all("role");
    let roles: Vec<Role> = all
        .into_iter()
        .filter(|role| keys.contains(&role.key) && !role.is_owner())
        .collect();
    if roles.is_empty() || roles.len() != keys.len() {
        state.fault("role", t.identity_providers_error_role());
    }
    let teams = Team::all(&mut desk.tx, org).await?;
    let team = state.keep(
        "team",
        Team::parse(form.get("team"), &teams).ok_or(t.join_links_error_team()),
    );
    let (Some(team), true) = (team, state.is_fine()) else {
        return Reply::refused(&GroupsPage::of(&mut desk, &app, state).await?);
    };
    let new = NewGroupRole {
        group: if everybody { "" } else { group },
        roles: &roles,
        team: team.map(TeamId::from),
    };
    let outcome = new.write(&mut desk.tx, &who, &desk.connection).await?;
    finish(desk, outcome, state, &app).await
}

/// POST `…/groups/{line}/removal`
pub async fn remove(mut desk: EditorDesk, path: Path<(String, String, String)>, app: App) -> Answer {
    let id = Uuid::parse_str(&path.2).map_err(|_| AppError::NotFound)?;
    let who = member(&desk)?;
    let outcome = group_role::remove(&mut desk.tx, &who, &desk.connection, id).await?;
    finish(desk, outcome, FormState::default(), &app).await
}

async fn finish(mut desk: EditorDesk, outcome: Mapped, mut state: FormState, app: &App) -> Answer {
    let (org, t, author) = (desk.org(), desk.t(), desk.hand.author());
    match outcome {
        Mapped::Done => {
            let next = Reply::to(desk.path("/groups")).with(Flash::success(t.identity_providers_saved()));
            desk.connection.reach(&mut desk.tx, org, Step::Groups).await?;
            desk.tx.commit().await?;
            Ok(next)
        }
        Mapped::Gone => Err(AppError::NotFound),
        Mapped::TooMany => {
            state.fault("group", t.identity_providers_error_groups_many());
            let page = GroupsPage::of(&mut desk, app, state).await?;
            Reply::html(StatusCode::CONFLICT, &page)
        }
        Mapped::Limited(role, limit) => {
            let reason = limit.reason(t);
            state.fault("role", t.invitations_error_role_limit(reason.as_str(), role.label(t)));
            let page = GroupsPage::of(&mut desk, app, state).await?;
            drop(desk);
            let event = Event::new(Action::AccessRefused)
                .on("role", role.id.uuid(), role.name.stored())
                .reason(reason);
            audit::refuse(&app.pool, Some(org), &author, event).await?;
            Reply::html(StatusCode::FORBIDDEN, &page)
        }
    }
}

/// POST `…/group-steps`: on to the next step, whether or not anything is mapped.
pub async fn next(mut desk: EditorDesk) -> Answer {
    let org = desk.org();
    desk.connection.reach(&mut desk.tx, org, Step::Options).await?;
    let next = Reply::to(desk.path("/options"));
    desk.tx.commit().await?;
    Ok(next)
}
