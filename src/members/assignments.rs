//! What is done about the roles of one member: POST to `/o/{org}/members/{id}/roles` and to one assignment.

use super::actions::{Address, hold};
use super::answer::{answer, page_of};
use super::page::MemberPage;
use super::{Assignment, Outcome, Refusal, Subject, Wish, news};
use crate::access::{AssignRoles, Permission, Place, Scoped, Who};
use crate::audit::Action;
use crate::database::Tx;
use crate::roles::Role;
use crate::state::App;
use crate::teams::Team;
use crate::web::form::Fields;
use crate::web::names::percent;
use crate::web::{Answer, AppError, Flash, Form, Query, Reply, Times};
use actix_web::web::Path;
use jiff::Timestamp;
use uuid::Uuid;

/// What a form or an Undo asks for.
struct Asked {
    place: Place,
    roles: Vec<(Role, Option<Timestamp>)>,
    besides: bool,
}

/// A field and what is wrong with it.
type Fault = (&'static str, String);

/// POST `…/roles`: `role` repeatable, `team` (nothing: the whole organization), `expires_at`. The boxes are
/// all that the member holds there. A form that showed another place (`shown`) gives besides.
pub async fn set(actor: Scoped<AssignRoles>, path: Address, form: Form, query: Query, app: App) -> Answer {
    let Scoped { mut tx, who, .. } = actor;
    let subject = hold(&mut tx, &who, &app, &path, Permission::RolesAssign).await?;
    let asked = match query.has("undo") {
        true => undone(&mut tx, &who, &query).await?,
        false => asked(&mut tx, &who, &form, &subject).await?,
    };
    let asked = match asked {
        Ok(asked) => asked,
        Err((field, sentence)) => {
            let page = MemberPage::new(&mut tx, &who, subject).await?;
            return Reply::refused(&page.with_error(field, sentence));
        }
    };
    let wish = Wish {
        roles: &asked.roles,
        place: &asked.place,
        besides: asked.besides,
    };
    let outcome = match asked.place.team_id() {
        Some(_) if !may_place(&who, &asked.place) => beyond(),
        _ => subject.set_roles(&mut tx, &who, &wish).await?,
    };
    let undo = undo_path(&who, &subject, &asked.place);
    let finish = async |tx: &mut Tx, subject: &Subject| said(tx, &who, subject, undo).await;
    answer(tx, &who, &app, subject, outcome, Action::MemberRolesChanged, finish).await
}

/// POST `…/assignments/{assignment}/withdrawal`
pub async fn remove(actor: Scoped<AssignRoles>, path: Path<(String, Uuid, Uuid)>, app: App) -> Answer {
    let Scoped { mut tx, who, .. } = actor;
    let (subject, one) = find(&mut tx, &who, &app, &path).await?;
    let outcome = subject.take_assignment(&mut tx, &who, &one).await?;
    let undo = undo_path(&who, &subject, &one.place);
    let finish = async |tx: &mut Tx, subject: &Subject| said(tx, &who, subject, undo).await;
    answer(tx, &who, &app, subject, outcome, Action::MemberRolesChanged, finish).await
}

/// POST `…/assignments/{assignment}/renewals`: `expires_at`, or nothing for no end.
pub async fn renew(actor: Scoped<AssignRoles>, path: Path<(String, Uuid, Uuid)>, form: Form, app: App) -> Answer {
    let Scoped { mut tx, who, .. } = actor;
    let (subject, one) = find(&mut tx, &who, &app, &path).await?;
    let ends = match end(&who, form.get("expires_at")) {
        Ok(ends) => ends,
        Err(sentence) => {
            let page = MemberPage::new(&mut tx, &who, subject).await?;
            return Reply::refused(&page.with_error("expires_at", sentence));
        }
    };
    let outcome = subject.renew_assignment(&mut tx, &who, &one, ends).await?;
    let finish = async |tx: &mut Tx, subject: &Subject| {
        news::roles_changed(tx, &who, subject).await?;
        Ok(Flash::success(
            who.t
                .members_role_renewed(subject.member.name.as_str(), one.label(who.t)),
        ))
    };
    answer(tx, &who, &app, subject, outcome, Action::MemberRolesChanged, finish).await
}

async fn find(
    tx: &mut Tx,
    who: &Who,
    app: &App,
    path: &Path<(String, Uuid, Uuid)>,
) -> Result<(Subject, Assignment), AppError> {
    let address = Address::from((path.0.clone(), path.1));
    let subject = hold(tx, who, app, &address, Permission::RolesAssign).await?;
    let one = subject.assignments.iter().find(|one| one.id.uuid() == path.2).cloned();
    Ok((subject, one.ok_or(AppError::NotFound)?))
}

/// The limits say it too, but a team that somebody cannot see is none that they may name.
fn may_place(who: &Who, place: &Place) -> bool {
    who.may_at(Permission::RolesAssign, place)
}

fn beyond() -> Outcome {
    Outcome::Refused(Refusal::RoleLimited(crate::access::granting::Limit::MayNotAssign))
}

async fn asked(tx: &mut Tx, who: &Who, form: &Fields, subject: &Subject) -> Result<Result<Asked, Fault>, AppError> {
    let Some((place, _)) = Team::place_named(tx, who.org(), form.get("team")).await? else {
        return Ok(Err(("team", who.t.members_unknown_team().to_owned())));
    };
    let ends = match end(who, form.get("expires_at")) {
        Ok(ends) => ends,
        Err(sentence) => return Ok(Err(("expires_at", sentence))),
    };
    let keys = form.all("role");
    let roles = Role::with_keys(tx, who.org(), &keys).await?;
    if let Some(unknown) = unknown(&keys, &roles) {
        return Ok(Err(("roles", who.t.members_unknown_role(unknown))));
    }
    // Boxes that were ticked for the place that the form showed are not meant for another one.
    let besides = form.has("shown") && form.get("shown") != form.get("team");
    let shown = |role: &Role| {
        let at_shown = |one: &Assignment| match one.place.team_id() {
            Some(team) => team.to_string() == form.get("shown"),
            None => form.get("shown").is_empty(),
        };
        subject
            .assignments
            .iter()
            .any(|one| one.role.id == role.id && at_shown(one))
    };
    let roles = roles
        .into_iter()
        .filter(|role| !(besides && shown(role)))
        .map(|role| (role, ends))
        .collect();
    Ok(Ok(Asked { place, roles, besides }))
}

fn unknown<'a>(keys: &'a [String], roles: &[Role]) -> Option<&'a str> {
    keys.iter()
        .find(|key| !roles.iter().any(|role| role.key == **key))
        .map(String::as_str)
}

/// Reads the end of a role: a day or a minute that is still to come.
pub(super) fn end(who: &Who, raw: &str) -> Result<Option<Timestamp>, String> {
    if raw.is_empty() {
        return Ok(None);
    }
    match Times::new(&who.person.time_zone, who.now(), who.t).parse(raw) {
        Some(end) if end > who.now() => Ok(Some(end)),
        Some(_) => Err(who.t.members_end_past().to_owned()),
        None => Err(who.t.members_end_unreadable().to_owned()),
    }
}

/// The set from before, in the address of Undo: `held=key`, or `held=key@microseconds` for one with an end.
fn undo_path(who: &Who, subject: &Subject, place: &Place) -> String {
    let team = place.team_id().map(|team| team.to_string()).unwrap_or_default();
    let mut path = format!("{}/roles?undo=1&team={team}", page_of(who, subject));
    for one in subject.assignments.iter().filter(|one| one.is_at(place)) {
        let end = one
            .ends_at
            .map(|end| format!("@{}", end.as_microsecond()))
            .unwrap_or_default();
        path.push_str(&format!("&held={}{end}", percent(&one.role.key)));
    }
    path
}

async fn undone(tx: &mut Tx, who: &Who, query: &Fields) -> Result<Result<Asked, Fault>, AppError> {
    let Some((place, _)) = Team::place_named(tx, who.org(), query.get("team")).await? else {
        return Ok(Err(("team", who.t.members_unknown_team().to_owned())));
    };
    let held = query.all("held");
    let parts = |raw: &String| match raw.split_once('@') {
        Some((key, end)) => (
            key.to_owned(),
            end.parse().ok().and_then(|end| Timestamp::from_microsecond(end).ok()),
        ),
        None => (raw.clone(), None),
    };
    let held: Vec<(String, Option<Timestamp>)> = held.iter().map(parts).collect();
    let keys: Vec<String> = held.iter().map(|(key, _)| key.clone()).collect();
    let roles = Role::with_keys(tx, who.org(), &keys).await?;
    if let Some(unknown) = unknown(&keys, &roles) {
        return Ok(Err(("roles", who.t.members_unknown_role(unknown))));
    }
    let ends = |role: &Role| held.iter().find(|(key, _)| *key == role.key).and_then(|(_, end)| *end);
    // What would be over by now is not given back.
    let roles = roles
        .into_iter()
        .map(|role| (ends(&role), role))
        .filter(|(end, _)| end.is_none_or(|end| end > who.now()))
        .map(|(end, role)| (role, end))
        .collect();
    Ok(Ok(Asked {
        place,
        roles,
        besides: false,
    }))
}

/// Tells the member by mail, and whoever did it on the page.
async fn said(tx: &mut Tx, who: &Who, subject: &Subject, undo: String) -> Result<Flash, AppError> {
    news::roles_changed(tx, who, subject).await?;
    let now = subject.member.assignments(tx, who.org(), who.now()).await?;
    let names: Vec<_> = now.iter().map(|one| one.label(who.t)).collect();
    let name = subject.member.name.as_str();
    let said = if names.is_empty() {
        who.t.members_roles_none_saved(name)
    } else {
        who.t.members_roles_saved(name, who.t.list(&names))
    };
    Ok(Flash::success(said).undo(undo))
}
