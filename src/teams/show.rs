//! `/o/{org}/teams/{id}`: one team: who is in it, who administers it, what is below it; its name.

use super::Team;
use super::change::Outcome;
use super::effects::{Right, rights_at};
use super::tree::{again, name, note};
use crate::access::{EditTeams, Permission, Scoped, ViewMembers, Who};
use crate::database::Tx;
use crate::ids::{MemberId, TeamId, UserId};
use crate::schema::{members, team_roster};
use crate::state::App;
use crate::web::{Answer, AppError, Flash, Form, FormState, Frame, Reply, Words, names};
use actix_web::web::Path;
use askama::Template;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use uuid::Uuid;

/// People shown on the page.
const SHOWN: i64 = 12;
/// People are counted up to here.
const MOST_COUNTED: i64 = 1_000;

pub(super) type Address = Path<(String, Uuid)>;

/// Somebody of the team.
#[derive(Clone, Debug, Queryable)]
pub(super) struct Person {
    id: MemberId,
    user: UserId,
    name: String,
    email: String,
}

#[derive(Template)]
#[template(path = "teams/team.html")]
pub(super) struct TeamPage {
    frame: Frame,
    t: Words,
    base: String,
    list: String,
    members: String,
    invite: String,
    team: Team,
    /// The teams above it that this person sees, from the root.
    above: Vec<Team>,
    below: Vec<Team>,
    people: Vec<Person>,
    count: String,
    rights: Vec<Right>,
    may_invite: bool,
    may_edit_people: bool,
    /// Whether this person may arrange it: rename it, move it, merge it, remove it.
    may_edit: bool,
    may_move: bool,
    no_edit: Option<String>,
    form: FormState,
}

/// GET `/o/{org}/teams/{id}`
pub async fn page(actor: Scoped<ViewMembers>, path: Address) -> Answer {
    let Scoped { mut tx, who, .. } = actor;
    let team = seen(&mut tx, &who, &path).await?;
    Reply::page(&TeamPage::new(&mut tx, &who, team, FormState::default()).await?)
}

/// POST `/o/{org}/teams/{id}`: `name`.
pub async fn rename(actor: Scoped<EditTeams>, path: Address, form: Form, app: App) -> Answer {
    let Scoped { mut tx, who, .. } = actor;
    let team = held(&mut tx, &who, &app, &path).await?;
    let mut state = FormState::filled(&form);
    let Some(name) = state.keep("name", name(form.get("name"), who.t)) else {
        return Reply::refused(&TeamPage::new(&mut tx, &who, team, state).await?);
    };
    match team.rename(&mut tx, &who, &name).await? {
        Outcome::Refused(refusal) => {
            drop(tx);
            let status = note(&who, &app, Some(&team), &refusal).await?;
            state.fault("name", refusal.sentence(who.t));
            let mut tx = again(&app, &who).await?;
            Reply::html(status, &TeamPage::new(&mut tx, &who, team, state).await?)
        }
        _ => {
            tx.commit().await?;
            Ok(Reply::to(path_of(&who, team.id)).with(Flash::success(who.t.teams_renamed(name))))
        }
    }
}

/// The team of the path, if this person sees its people.
pub(super) async fn seen(tx: &mut Tx, who: &Who, path: &Address) -> Result<Team, AppError> {
    Team::find(tx, who.org(), TeamId::from(path.1))
        .await?
        .filter(|team| who.may_at(Permission::MembersView, &team.place()))
        .ok_or(AppError::NotFound)
}

/// The team of the path, to change it. Who sees it without the right to change it is told so.
pub(super) async fn held(tx: &mut Tx, who: &Who, app: &App, path: &Address) -> Result<Team, AppError> {
    let team = Team::find(tx, who.org(), TeamId::from(path.1))
        .await?
        .ok_or(AppError::NotFound)?;
    if who.may_at(Permission::TeamsEdit, &team.place()) {
        return Ok(team);
    }
    match who.may_at(Permission::MembersView, &team.place()) {
        true => {
            tx.give_up();
            Err(AppError::forbidden(&app.pool, who, Permission::TeamsEdit).await)
        }
        false => Err(AppError::NotFound),
    }
}

pub(super) fn path_of(who: &Who, team: TeamId) -> String {
    who.path(&format!("/teams/{team}"))
}

impl TeamPage {
    pub(super) async fn new(tx: &mut Tx, who: &Who, team: Team, form: FormState) -> Result<Self, AppError> {
        let all = Team::all(tx, who.org()).await?;
        let sees = |team: &&Team| who.may_at(Permission::MembersView, &team.place());
        let place = team.place();
        let above: Vec<Team> = all
            .iter()
            .filter(|other| other.id != team.id && team.is_within(other.id))
            .filter(sees)
            .cloned()
            .collect();
        let below = all
            .iter()
            .filter(|other| other.parent_id == Some(team.id))
            .cloned()
            .collect();
        let parent = place.above();
        // Who administers teams above that this person does not see stands on no page of theirs.
        let at: Vec<TeamId> = above.iter().map(|team| team.id).chain([team.id]).collect();
        let may_edit = who.may_at(Permission::TeamsEdit, &place);
        Ok(Self {
            frame: Frame::organization(who, "teams"),
            t: who.t,
            base: path_of(who, team.id),
            list: who.path("/teams"),
            members: who.path("/members"),
            invite: who.path(&format!("/invitations/new?team={}", team.id)),
            people: people(tx, who, team.id).await?,
            count: count(tx, who, team.id).await?,
            rights: rights_at(tx, who, &at).await?,
            may_invite: who.may_at(Permission::MembersInvite, &place),
            may_edit_people: who.may_at(Permission::MembersEdit, &place),
            may_edit,
            may_move: who.may_at(Permission::TeamsEdit, &parent),
            no_edit: match may_edit {
                true => None,
                false => {
                    let missing = [Permission::TeamsEdit].into_iter().collect();
                    let lacks = who.t.members_lacks(Permission::TeamsEdit.key());
                    Some(crate::members::list_page::with_help(tx, who, lacks, missing, "").await?)
                }
            },
            above,
            below,
            team,
            form,
        })
    }

    fn href(&self, member: &MemberId) -> String {
        format!("{}/{member}", self.members)
    }

    fn name_value(&self) -> &str {
        match self.form.value("name") {
            "" => &self.team.name,
            name => name,
        }
    }
}

impl Person {
    fn tint(&self) -> u8 {
        names::tint(self.user.uuid())
    }

    fn initials(&self) -> String {
        names::initials(&self.name)
    }
}

async fn people(tx: &mut Tx, who: &Who, team: TeamId) -> QueryResult<Vec<Person>> {
    let first: Vec<MemberId> = team_roster::table
        .filter(team_roster::organization_id.eq(who.org()))
        .filter(team_roster::team_id.eq(team))
        .order((team_roster::sort_name, team_roster::member_id))
        .limit(SHOWN)
        .select(team_roster::member_id)
        .load(tx)
        .await?;
    members::table
        .filter(members::organization_id.eq(who.org()))
        .filter(members::id.eq_any(first))
        .order((members::sort_name, members::id))
        .select((members::id, members::user_id, members::name, members::email))
        .load(tx)
        .await
}

async fn count(tx: &mut Tx, who: &Who, team: TeamId) -> QueryResult<String> {
    let counted = team_roster::table
        .filter(team_roster::organization_id.eq(who.org()))
        .filter(team_roster::team_id.eq(team))
        .limit(MOST_COUNTED + 1)
        .select(team_roster::member_id)
        .load::<MemberId>(tx)
        .await?
        .len() as i64;
    Ok(match counted {
        many if many > MOST_COUNTED => who.t.teams_people_many().to_owned(),
        counted => who.t.teams_people(counted),
    })
}
