//! One connection: what it is, how it does, who tried to sign in through it.

use super::known::Known;
use super::warnings::{Warning, held, warnings};
use crate::access::Permission;
use crate::audit::refusal::who_could_grant;
use crate::identity_providers::guide_view::GuideView;
use crate::identity_providers::{Addresses, ByViewer, Connection, Desk, GroupRole, Stage, Status, Step, Version};
use crate::join_links::Team;
use crate::sso::{self, Listed, words};
use crate::state::App;
use crate::web::{Answer, AppError, Frame, Query, Reply, Times, Words};
use askama::Template;

/// A try, in the list.
struct Line {
    attempt: Listed,
    /// Why it failed, in a sentence; empty: it passed.
    reason: String,
}

/// A line of the mapping, in words.
struct MappingLine {
    group: String,
    role: String,
    team: Option<String>,
    by: String,
}

#[derive(Template)]
#[template(path = "identity_providers/connection.html", blocks = ["attempts"])]
struct ConnectionPage {
    frame: Frame,
    t: Words,
    times: Times,
    list: String,
    base: String,
    connection: Connection,
    guide: GuideView,
    ours: Addresses,
    known: Option<Known>,
    version: Option<Version>,
    mapping: Vec<MappingLine>,
    /// (what, value) of the attributes.
    attributes: Vec<(&'static str, String)>,
    warnings: Vec<Warning>,
    /// Why new metadata waits for approval.
    held: Option<String>,
    attempts: Vec<Line>,
    /// Which of them are shown: ``, `failed`, `passed`.
    outcome: String,
    may_edit: bool,
    helpers: String,
    /// Where the wizard goes on.
    resume: String,
}

impl ConnectionPage {
    fn is_draft(&self) -> bool {
        self.connection.status == Status::Draft
    }

    fn is_active(&self) -> bool {
        self.connection.status == Status::Active
    }

    fn is_enforced(&self) -> bool {
        self.connection.stage == Stage::Enforced
    }
}

/// GET `…/{id}?outcome=`
pub async fn show(mut desk: Desk<ByViewer>, query: Query, app: App) -> Answer {
    let (org, id, t) = (desk.org(), desk.connection.id, desk.t());
    let who = desk.hand.who().ok_or(AppError::NotFound)?.clone();
    let may_edit = desk.hand.may_edit();
    let helpers = match may_edit {
        true => vec![],
        false => who_could_grant(&mut desk.tx, &who, Permission::IdentityProvidersEdit).await?,
    };
    let (times, now) = (desk.hand.times(), desk.hand.now());
    let ours = desk.connection.addresses(&app.config.public_url);
    let settings = &desk.connection.settings;
    let known = settings.is_complete().then(|| Known::of(settings, &times, now, t));
    let attributes = attributes(&desk.connection, t);
    let page = ConnectionPage {
        frame: desk.hand.frame(),
        t,
        list: who.path("/identity-providers"),
        base: desk.path(""),
        guide: GuideView::of(desk.t(), &desk.connection, &ours, ""),
        ours,
        known,
        version: Version::find(&mut desk.tx, org, id, desk.connection.version).await?,
        mapping: mapping(&mut desk, t).await?,
        attributes,
        warnings: warnings(&desk.connection, now, t),
        held: held(&desk.connection, t),
        attempts: attempts(&mut desk, query.get("outcome")).await?,
        outcome: query.get("outcome").to_owned(),
        may_edit,
        helpers: t.list(&helpers),
        resume: desk.path(&format!("/{}", Step::reached(&desk.connection).key())),
        times,
        connection: desk.connection,
    };
    Reply::page_or_block(&who.visit, &page, &page.as_attempts())
}

async fn attempts(desk: &mut Desk<ByViewer>, outcome: &str) -> Result<Vec<Line>, AppError> {
    let (org, id, t) = (desk.org(), desk.connection.id, desk.t());
    let all = Listed::newest(&mut desk.tx, org, id, None, sso::MOST).await?;
    let wanted = |one: &Listed| match outcome {
        "failed" => !one.passed(),
        "passed" => one.passed(),
        _ => true,
    };
    let line = |attempt: Listed| Line {
        reason: attempt
            .reason
            .map(|reason| words::what(t, reason))
            .unwrap_or_default()
            .to_owned(),
        attempt,
    };
    Ok(all.into_iter().filter(wanted).map(line).collect())
}

async fn mapping(desk: &mut Desk<ByViewer>, t: Words) -> Result<Vec<MappingLine>, AppError> {
    let (org, id) = (desk.org(), desk.connection.id);
    let lines = GroupRole::all(&mut desk.tx, org, id).await?;
    let teams = Team::all(&mut desk.tx, org).await?;
    let line = |one: GroupRole| MappingLine {
        group: if one.group.is_empty() {
            t.identity_providers_everybody().to_owned()
        } else {
            one.group
        },
        role: one.role.label(t).to_owned(),
        team: one
            .team
            .and_then(|id| teams.iter().find(|team| team.id == id.uuid()))
            .map(|team| team.name.clone()),
        by: one.created_by,
    };
    Ok(lines.into_iter().map(line).collect())
}

/// What comes from where; where nothing is mapped, from the NameID or not at all.
fn attributes(connection: &Connection, t: Words) -> Vec<(&'static str, String)> {
    let a = &connection.settings.attributes;
    let or = |value: &str, otherwise: &str| {
        if value.is_empty() {
            otherwise.to_owned()
        } else {
            value.to_owned()
        }
    };
    let (name_id, none) = (t.identity_providers_name_id(), t.identity_providers_not_mapped());
    vec![
        (t.identity_providers_attribute_subject(), or(&a.subject, name_id)),
        (t.identity_providers_attribute_email(), or(&a.email, name_id)),
        (t.identity_providers_attribute_first(), or(&a.first_name, none)),
        (t.identity_providers_attribute_last(), or(&a.last_name, none)),
        (t.identity_providers_attribute_name(), or(&a.name, none)),
        (t.identity_providers_attribute_groups(), or(&a.groups, none)),
    ]
}
