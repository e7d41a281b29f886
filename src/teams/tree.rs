//! `/o/{org}/teams`: the tree as far as one sees it, and the form for a new team.

use super::change::{LONGEST_NAME, Outcome, Refusal};
use super::{Team, show};
use crate::access::{EditTeams, Permission, Reach, Scoped, ViewMembers, Who};
use crate::audit::{self, Action, Event};
use crate::database::{Mode, Tx};
use crate::members::list_page::lacks;
use crate::state::App;
use crate::web::{Answer, AppError, Flash, Form, FormState, Frame, Reply, Words};
use actix_web::http::StatusCode;
use askama::Template;

#[derive(Template)]
#[template(path = "teams/tree.html")]
pub(super) struct TreePage {
    frame: Frame,
    t: Words,
    base: String,
    teams: Vec<Team>,
    /// The teams below which this person may make one, and whether at the root too.
    parents: Vec<Team>,
    root: bool,
    whole: bool,
    no_edit: Option<String>,
    form: FormState,
}

/// GET `/o/{org}/teams`
pub async fn list(actor: Scoped<ViewMembers>) -> Answer {
    let Scoped { mut tx, who, .. } = actor;
    Reply::page(&TreePage::new(&mut tx, &who, FormState::default()).await?)
}

/// POST `/o/{org}/teams`: `name`, `parent`.
pub async fn create(actor: Scoped<EditTeams>, form: Form, app: App) -> Answer {
    let Scoped { mut tx, who, reach, .. } = actor;
    let mut state = FormState::filled(&form);
    let name = state.keep("name", name(form.get("name"), who.t));
    let parent = match Team::place_named(&mut tx, who.org(), form.get("parent")).await? {
        Some((place, parent)) if reach.includes(&place) => Some(parent),
        Some((place, _)) if place.is_organization() => {
            state.fault("parent", who.t.teams_no_parent());
            None
        }
        _ => {
            state.fault("parent", who.t.teams_unknown());
            None
        }
    };
    let (Some(name), Some(parent)) = (name, parent) else {
        return Reply::refused(&TreePage::new(&mut tx, &who, state).await?);
    };
    match Team::create(&mut tx, &who, &name, parent.as_ref()).await? {
        Outcome::Done(id) => {
            tx.commit().await?;
            let flash = Flash::success(who.t.teams_created(name));
            Ok(Reply::to(show::path_of(&who, id)).with(flash))
        }
        Outcome::Unchanged => Ok(Reply::to(who.path("/teams"))),
        Outcome::Refused(refusal) => {
            drop(tx);
            let status = note(&who, &app, None, &refusal).await?;
            let field = match refusal {
                Refusal::NameTaken => "name",
                _ => "parent",
            };
            state.fault(field, refusal.sentence(who.t));
            let mut tx = again(&app, &who).await?;
            Reply::html(status, &TreePage::new(&mut tx, &who, state).await?)
        }
    }
}

impl TreePage {
    async fn new(tx: &mut Tx, who: &Who, form: FormState) -> Result<Self, AppError> {
        let seeing = who.reach(Permission::MembersView);
        let editing = who.reach(Permission::TeamsEdit);
        let all = Team::all(tx, who.org()).await?;
        let within = |reach: &Option<Reach>| -> Vec<Team> {
            let near = |team: &&Team| reach.as_ref().is_some_and(|reach| reach.includes(&team.place()));
            all.iter().filter(near).cloned().collect()
        };
        Ok(Self {
            frame: Frame::organization(who, "teams"),
            t: who.t,
            base: who.path("/teams"),
            teams: within(&seeing),
            parents: within(&editing),
            root: editing == Some(Reach::Organization),
            whole: seeing == Some(Reach::Organization),
            no_edit: lacks(tx, who, Permission::TeamsEdit).await?,
            form,
        })
    }

    /// For templates: how deep a team stands among those that are shown, from 0.
    fn indent(&self, team: &Team) -> usize {
        let above = self
            .teams
            .iter()
            .filter(|other| other.id != team.id && team.is_within(other.id));
        above.count()
    }
}

/// A name of a team: one line of 1 to 80 characters.
pub(super) fn name(raw: &str, t: Words) -> Result<String, String> {
    let name = raw.split_whitespace().collect::<Vec<_>>().join(" ");
    match name.chars().count() {
        0 => Err(t.teams_name_missing().to_owned()),
        length if length > LONGEST_NAME || name.chars().any(char::is_control) => {
            Err(t.teams_name_too_long(LONGEST_NAME))
        }
        _ => Ok(name),
    }
}

/// Writes down a refused attempt; answers the status that says it.
pub(super) async fn note(who: &Who, app: &App, team: Option<&Team>, refusal: &Refusal) -> Result<StatusCode, AppError> {
    if !refusal.is_of_granting() {
        return Ok(StatusCode::CONFLICT);
    }
    let event = Event::new(Action::AccessRefused)
        .on(
            "team",
            team.map(|team| team.id.uuid()),
            team.map(|team| team.name.clone()).unwrap_or_default(),
        )
        .reason(refusal.sentence(who.t));
    audit::refuse(&app.pool, Some(who.org()), &who.author(), event).await?;
    Ok(StatusCode::FORBIDDEN)
}

/// A fresh look, after a change that was rolled back.
pub(super) async fn again(app: &App, who: &Who) -> Result<Tx, AppError> {
    let mut tx = Tx::begin(&app.pool, Mode::Read).await?;
    tx.enter(who.org()).await?;
    Ok(tx)
}
