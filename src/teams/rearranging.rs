//! Moving, merging and removing a team: a page that shows who gains and who loses, and the act itself.

use super::change::Outcome;
use super::effects::Effects;
use super::show::{Address, held, path_of};
use super::tree::{again, note};
use super::{Team, show};
use crate::access::{EditTeams, Permission, Scoped, Who};
use crate::database::Tx;
use crate::state::App;
use crate::web::form::Fields;
use crate::web::{Answer, AppError, Flash, Form, Frame, Query, Reply, Words};
use askama::Template;

/// What is to become of the team.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    Move,
    Merge,
    Remove,
}

impl Act {
    fn is_move(&self) -> bool {
        *self == Self::Move
    }

    fn is_removal(&self) -> bool {
        *self == Self::Remove
    }

    /// The noun in the path, and the field with the other team.
    fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::Move => ("place", "parent"),
            Self::Merge => ("merger", "into"),
            Self::Remove => ("removal", ""),
        }
    }
}

#[derive(Template)]
#[template(path = "teams/rearranging.html")]
struct EffectsPage {
    frame: Frame,
    t: Words,
    base: String,
    list: String,
    action: String,
    field: &'static str,
    act: Act,
    team: Team,
    /// Where it may go.
    choices: Vec<Team>,
    root: bool,
    chosen: Option<Team>,
    /// Something was chosen, so the effects are those of the choice.
    decided: bool,
    effects: Effects,
    errors: Vec<(&'static str, String)>,
}

/// GET `/o/{org}/teams/{id}/place?parent=`
pub async fn show_move(actor: Scoped<EditTeams>, path: Address, query: Query, app: App) -> Answer {
    look(actor, path, query, app, Act::Move).await
}

/// POST `/o/{org}/teams/{id}/place`: `parent`, or nothing for the root.
pub async fn move_it(actor: Scoped<EditTeams>, path: Address, form: Form, app: App) -> Answer {
    act(actor, path, form, app, Act::Move).await
}

/// GET `/o/{org}/teams/{id}/merger?into=`
pub async fn show_merge(actor: Scoped<EditTeams>, path: Address, query: Query, app: App) -> Answer {
    look(actor, path, query, app, Act::Merge).await
}

/// POST `/o/{org}/teams/{id}/merger`: `into`.
pub async fn merge(actor: Scoped<EditTeams>, path: Address, form: Form, app: App) -> Answer {
    act(actor, path, form, app, Act::Merge).await
}

/// GET `/o/{org}/teams/{id}/removal`
pub async fn show_removal(actor: Scoped<EditTeams>, path: Address, query: Query, app: App) -> Answer {
    look(actor, path, query, app, Act::Remove).await
}

/// POST `/o/{org}/teams/{id}/removal`
pub async fn remove(actor: Scoped<EditTeams>, path: Address, form: Form, app: App) -> Answer {
    act(actor, path, form, app, Act::Remove).await
}

async fn look(actor: Scoped<EditTeams>, path: Address, query: Query, app: App, act: Act) -> Answer {
    let Scoped { mut tx, who, .. } = actor;
    let team = held(&mut tx, &who, &app, &path).await?;
    let chosen = chosen(&mut tx, &who, &query, act).await?.ok_or(AppError::NotFound)?;
    let decided = act == Act::Remove || query.has(act.names().1);
    Reply::page(&EffectsPage::new(&mut tx, &who, team, chosen, decided, act).await?)
}

async fn act(actor: Scoped<EditTeams>, path: Address, form: Form, app: App, act: Act) -> Answer {
    let Scoped { mut tx, who, .. } = actor;
    let team = held(&mut tx, &who, &app, &path).await?;
    let (_, field) = act.names();
    let found = chosen(&mut tx, &who, &form, act).await?;
    let other = match found {
        Some(other) if act != Act::Merge || other.is_some() => other,
        _ => {
            let mut page = EffectsPage::new(&mut tx, &who, team, None, false, act).await?;
            page.errors.push((field, who.t.teams_unknown().to_owned()));
            return Reply::refused(&page);
        }
    };
    let outcome = match (act, &other) {
        (Act::Move, other) => team.move_below(&mut tx, &who, other.as_ref()).await?,
        (Act::Merge, Some(other)) => team.merge_into(&mut tx, &who, other).await?,
        _ => team.remove(&mut tx, &who).await?,
    };
    let refusal = match outcome {
        Outcome::Refused(refusal) => refusal,
        _ => {
            tx.commit().await?;
            return Ok(done(&who, &team, other.as_ref(), act));
        }
    };
    drop(tx);
    let status = note(&who, &app, Some(&team), &refusal).await?;
    let mut tx = again(&app, &who).await?;
    let mut page = EffectsPage::new(&mut tx, &who, team, other, true, act).await?;
    page.errors.push((
        if field.is_empty() { "effects" } else { field },
        refusal.sentence(who.t),
    ));
    Reply::html(status, &page)
}

fn done(who: &Who, team: &Team, other: Option<&Team>, act: Act) -> Reply {
    let (name, t) = (team.name.as_str(), who.t);
    match (act, other) {
        (Act::Move, _) => Reply::to(path_of(who, team.id)).with(Flash::success(t.teams_moved(name))),
        (Act::Merge, Some(other)) => {
            Reply::to(path_of(who, other.id)).with(Flash::success(t.teams_merged(name, other.name.as_str())))
        }
        _ => Reply::to(who.path("/teams")).with(Flash::success(t.teams_removed(name))),
    }
}

/// The other team that is named: `Some(None)` is the root, `None` no team that this person sees.
async fn chosen(tx: &mut Tx, who: &Who, fields: &Fields, act: Act) -> Result<Option<Option<Team>>, AppError> {
    if act == Act::Remove {
        return Ok(Some(None));
    }
    let found = Team::place_named(tx, who.org(), fields.get(act.names().1)).await?;
    let sees = |team: &Team| {
        who.may_at(Permission::TeamsEdit, &team.place()) || who.may_at(Permission::MembersView, &team.place())
    };
    Ok(found
        .map(|(_, team)| team)
        .filter(|team| team.as_ref().is_none_or(sees)))
}

impl EffectsPage {
    async fn new(
        tx: &mut Tx,
        who: &Who,
        team: Team,
        chosen: Option<Team>,
        decided: bool,
        act: Act,
    ) -> Result<Self, AppError> {
        let mut choices = Team::all(tx, who.org()).await?;
        choices.retain(|other| !other.is_within(team.id) && who.may_at(Permission::TeamsEdit, &other.place()));
        let effects = match decided {
            true => Effects::of(tx, who, &team, chosen.as_ref(), act != Act::Move).await?,
            false => Effects::default(),
        };
        let (noun, field) = act.names();
        Ok(Self {
            frame: Frame::organization(who, "teams"),
            t: who.t,
            base: show::path_of(who, team.id),
            list: who.path("/teams"),
            action: format!("{}/{noun}", show::path_of(who, team.id)),
            field,
            act,
            root: act == Act::Move && who.may(Permission::TeamsEdit),
            choices,
            chosen,
            decided,
            effects,
            team,
            errors: vec![],
        })
    }

    fn title(&self) -> String {
        let name = self.team.name.as_str();
        match self.act {
            Act::Move => self.t.teams_move_title(name),
            Act::Merge => self.t.teams_merge_title(name),
            Act::Remove => self.t.teams_remove_title(name),
        }
    }

    fn button(&self) -> String {
        let name = self.team.name.as_str();
        match self.act {
            Act::Move => self.t.teams_move_act(name),
            Act::Merge => self.t.teams_merge_act(name),
            Act::Remove => self.t.teams_remove_act(name),
        }
    }

    fn chosen_id(&self) -> String {
        self.chosen.as_ref().map(|team| team.id.to_string()).unwrap_or_default()
    }

    fn error(&self, field: &str) -> Option<&str> {
        self.errors
            .iter()
            .find(|(name, _)| *name == field)
            .map(|(_, text)| text.as_str())
    }
}
