//! `/o/{org}/members/{id}`: one member, what they may do, and what may be done about them.

use super::list_page::with_help;
use super::sessions::MemberSession;
use super::sign_in::SignInCard;
use super::{Assignment, Refusal, Subject};
use crate::access::{Permission, Place, Reach, Scoped, ViewMembers, Who, granting};
use crate::account::Device;
use crate::audit::Action;
use crate::database::Tx;
use crate::ids::MemberId;
use crate::join_links::JoinLink;
use crate::mail;
use crate::offboarding::Receipt;
use crate::roles::Role;
use crate::schema::audit_events;
use crate::sign_in::methods::Switch;
use crate::teams::Team;
use crate::web::names::percent;
use crate::web::{Answer, AppError, Frame, Query, Reply, Times, Words};
use actix_web::web::Path;
use askama::Template;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use uuid::Uuid;

/// Events shown on the page.
const EVENTS: usize = 8;

/// A role with its box: ticked, or locked.
pub(super) struct RoleBox {
    role: Role,
    held: bool,
    locked: bool,
    /// Why this role is locked, where the reason is not that of the whole card.
    why: Option<String>,
}

/// A role that the member holds, as a row.
pub(super) struct Holding {
    one: Assignment,
    /// The way to it: "Sales › North", or nothing for the whole organization.
    path: String,
    /// Why this person may not take or renew it.
    locked: Option<String>,
}

/// A team within reach, with its box.
pub(super) struct TeamBox {
    id: String,
    name: String,
    is_in: bool,
}

/// An event of this member, in a sentence.
pub(super) struct Done {
    at: Timestamp,
    sentence: String,
    reason: String,
    refused: bool,
}

#[derive(Template)]
#[template(path = "members/member.html")]
pub(super) struct MemberPage {
    frame: Frame,
    t: Words,
    times: Times,
    /// `/o/acme/members`
    list: String,
    /// `/o/acme/members/{id}`
    base: String,
    organization: String,
    subject: Subject,
    /// The join link that they came by.
    through: Option<String>,
    yourself: bool,
    leave_path: String,
    boxes: Vec<RoleBox>,
    holdings: Vec<Holding>,
    /// Roles in teams beyond this person's reach.
    hidden: usize,
    /// Where roles can be given: the teams where this person may assign, and whether everywhere.
    places: Vec<Team>,
    everywhere: bool,
    /// The team that the boxes are about; empty: the whole organization.
    shown: String,
    expires_at: String,
    teams: Vec<TeamBox>,
    other_teams: usize,
    no_teams: Option<String>,
    access_path: String,
    teams_path: String,
    /// Now, for the least that a date field takes.
    soonest: String,
    sign_in: SignInCard,
    sessions: Vec<(MemberSession, String)>,
    events: Vec<Done>,
    /// Why this person may not read the audit log.
    no_audit: Option<String>,
    audit_path: String,
    no_roles: Option<String>,
    no_edit: Option<String>,
    no_sessions: Option<String>,
    no_remove: Option<String>,
    no_restore: Option<String>,
    restorable: bool,
    /// Why the last mail to them was refused, for those who may see it.
    unreached: Option<String>,
    mails_path: String,
    /// The receipt of the last time that they left.
    receipt_path: Option<String>,
    reason: String,
    errors: Vec<(&'static str, String)>,
}

/// GET `/o/{org}/members/{id}?team=`: the boxes are about that team, or about the whole organization.
pub async fn show(actor: Scoped<ViewMembers>, path: Path<(String, Uuid)>, query: Query) -> Answer {
    let Scoped { mut tx, who, reach, .. } = actor;
    let subject = Subject::find(&mut tx, who.org(), MemberId::from(path.1), who.now())
        .await?
        .filter(|subject| reach.includes_any(&subject.places()))
        .ok_or(AppError::NotFound)?;
    Reply::page(&MemberPage::about(&mut tx, &who, subject, query.get("team")).await?)
}

impl MemberPage {
    pub(super) async fn new(tx: &mut Tx, who: &Who, subject: Subject) -> Result<Self, AppError> {
        Self::about(tx, who, subject, "").await
    }

    async fn about(tx: &mut Tx, who: &Who, subject: Subject, team: &str) -> Result<Self, AppError> {
        let (t, member) = (who.t, &subject.member);
        let sessions = member.sessions(tx, who.org(), who.now()).await?;
        let stopping = |right| subject.may_be_stopped(who, right);
        let restoring = subject.may_be_restored(who);
        let list = who.path("/members");
        let all_teams = Team::all(tx, who.org()).await?;
        let assigning = who.reach(Permission::RolesAssign);
        let within =
            |reach: &Option<Reach>, team: &Team| reach.as_ref().is_some_and(|reach| reach.includes(&team.place()));
        let places: Vec<Team> = all_teams
            .iter()
            .filter(|team| within(&assigning, team))
            .cloned()
            .collect();
        let everywhere = assigning == Some(Reach::Organization);
        let place = shown_place(&places, everywhere, &subject, team);
        let viewing = who.reach(Permission::MembersView);
        let hidden = |one: &&Assignment| {
            one.place.team_id().is_some() && viewing.as_ref().is_some_and(|reach| !reach.includes(&one.place))
        };
        let editing = who.reach(Permission::MembersEdit);
        let is_in = |team: &Team| subject.teams.iter().any(|other| other.id == team.id);
        let near: Vec<&Team> = match &editing {
            Some(_) => all_teams.iter().filter(|team| within(&editing, team)).collect(),
            None => all_teams
                .iter()
                .filter(|team| is_in(team) && within(&viewing, team))
                .collect(),
        };
        let teams: Vec<TeamBox> = near
            .into_iter()
            .map(|team| TeamBox {
                id: team.id.to_string(),
                name: path_of(&team.place(), &all_teams),
                is_in: is_in(team),
            })
            .collect();
        let times = Times::new(&who.person.time_zone, who.now(), t);
        Ok(Self {
            frame: Frame::organization(who, "members"),
            t,
            base: format!("{list}/{}", member.id),
            access_path: format!("{list}/{}/access", member.id),
            teams_path: who.path("/teams"),
            list,
            organization: who.organization.name.clone(),
            through: match member.source.as_str() {
                "join_link" => JoinLink::of_member(tx, who.org(), member.id).await?,
                _ => None,
            },
            yourself: who.member == Some(member.id),
            leave_path: who.path("/departure"),
            boxes: boxes(tx, who, &subject, &place).await?,
            hidden: subject.assignments.iter().filter(hidden).count(),
            holdings: holdings(who, &subject, &all_teams, hidden),
            places,
            everywhere,
            shown: place.team_id().map(|team| team.to_string()).unwrap_or_default(),
            expires_at: String::new(),
            other_teams: subject.teams.len() - teams.iter().filter(|team| team.is_in).count(),
            teams,
            no_teams: barrier(tx, who, &subject, Permission::MembersEdit, subject.may_be_edited(who)).await?,
            soonest: times.local(&who.now()),
            sign_in: SignInCard::of(tx, who, &subject).await?,
            sessions: sessions
                .into_iter()
                .map(|one| (one.clone(), Device::of(&one.user_agent).in_words(t)))
                .collect(),
            events: if may_read_events(who, &subject) {
                events(tx, who, &subject).await?
            } else {
                vec![]
            },
            no_audit: if may_read_events(who, &subject) {
                None
            } else {
                Some(
                    with_help(
                        tx,
                        who,
                        t.members_lacks(Permission::AuditView.key()),
                        [Permission::AuditView].into_iter().collect(),
                        "",
                    )
                    .await?,
                )
            },
            audit_path: who.path(&format!("/audit?target={}", member.id)),
            no_roles: barrier(tx, who, &subject, Permission::RolesAssign, subject.may_be_edited(who)).await?,
            no_edit: barrier(
                tx,
                who,
                &subject,
                Permission::MembersEdit,
                stopping(Permission::MembersEdit),
            )
            .await?,
            no_sessions: barrier(tx, who, &subject, Permission::MembersEdit, subject.may_be_reset(who)).await?,
            no_remove: barrier(
                tx,
                who,
                &subject,
                Permission::MembersRemove,
                stopping(Permission::MembersRemove),
            )
            .await?,
            no_restore: barrier(tx, who, &subject, Permission::MembersRemove, restoring).await?,
            receipt_path: Receipt::latest_of(tx, who.org(), member.id)
                .await?
                .map(|id| who.path(&format!("/receipts/{id}"))),
            unreached: match who.may(Permission::EmailsView) {
                true => mail::log::refused(tx, who.org(), &member.email)
                    .await?
                    .map(|why| why.in_words(t)),
                false => None,
            },
            mails_path: who.path(&format!("/emails/log?q={}", percent(&member.email))),
            restorable: member.is_removed() && restoring != Err(Refusal::TooLate),
            reason: String::new(),
            errors: vec![],
            times,
            subject,
        })
    }

    /// The page again, with what was wrong or refused.
    pub(super) fn with_error(mut self, field: &'static str, sentence: impl Into<String>) -> Self {
        self.errors.push((field, sentence.into()));
        self
    }

    pub(super) fn with_reason(mut self, reason: &str) -> Self {
        self.reason = reason.to_owned();
        self
    }

    fn joined(&self) -> String {
        let (t, member) = (self.t, &self.subject.member);
        let date = self.times.date(&member.joined_at);
        if let Some(link) = self.through.as_deref() {
            return t.members_source_join_link(date, link);
        }
        match member.source.as_str() {
            "join_request" => t.members_source_join_request(date, member.invited_by_name.as_str()),
            "domain" => t.members_source_domain(date),
            "sign_up" => t.members_source_sign_up(date),
            "staff" => t.members_source_staff(date),
            "import" => t.members_source_import(date),
            "sso" => t.members_source_sso(date),
            _ if member.invited_by_name.is_empty() => t.members_joined_on(date),
            _ => t.members_invited_by(date, member.invited_by_name.as_str()),
        }
    }

    fn error(&self, field: &str) -> Option<&str> {
        self.errors
            .iter()
            .find(|(name, _)| *name == field)
            .map(|(_, sentence)| sentence.as_str())
    }
}

/// Whether the audit log of this member is open to this person: their right reaches the member.
fn may_read_events(who: &Who, subject: &Subject) -> bool {
    subject.is_reached_by(who, Permission::AuditView)
}

/// Which place the boxes are about: the one that was asked for, else the first where this person may assign.
fn shown_place(places: &[Team], everywhere: bool, subject: &Subject, team: &str) -> Place {
    if let Some(team) = places.iter().find(|place| place.id.to_string() == team) {
        return team.place();
    }
    if everywhere {
        return Place::ORGANIZATION;
    }
    let theirs = |place: &&Team| subject.teams.iter().any(|team| team.id == place.id);
    let first = places.iter().find(theirs).or(places.first());
    first.map(Team::place).unwrap_or_default()
}

/// "Sales › North", as far as these teams are known.
fn path_of(place: &Place, teams: &[Team]) -> String {
    let names = place
        .path()
        .iter()
        .filter_map(|id| teams.iter().find(|team| team.id == *id));
    names.map(|team| team.name.as_str()).collect::<Vec<_>>().join(" › ")
}

/// The roles as rows, but those in teams beyond reach.
fn holdings(who: &Who, subject: &Subject, teams: &[Team], hidden: impl Fn(&&Assignment) -> bool) -> Vec<Holding> {
    let closed = subject.may_be_edited(who).is_err();
    let row = |one: &Assignment| Holding {
        locked: match granting::may_take(who, one.role.permissions(), &one.place) {
            _ if closed => Some(String::new()),
            Err(limit) => Some(limit.reason(who.t)),
            Ok(()) => None,
        },
        path: path_of(&one.place, teams),
        one: one.clone(),
    };
    subject.assignments.iter().filter(|one| !hidden(one)).map(row).collect()
}

/// Why a control is locked: the permission is missing, or the member is beyond this person's reach.
async fn barrier(
    tx: &mut Tx,
    who: &Who,
    subject: &Subject,
    needed: Permission,
    reach: Result<(), Refusal>,
) -> Result<Option<String>, AppError> {
    if !subject.is_reached_by(who, needed) {
        let missing = [needed].into_iter().collect();
        return Ok(Some(
            with_help(tx, who, who.t.members_lacks(needed.key()), missing, "").await?,
        ));
    }
    let Err(refusal) = reach else { return Ok(None) };
    let sentence = refusal.sentence(who.t, &subject.member.name);
    Ok(Some(match refusal {
        Refusal::Limited(limit) | Refusal::RoleLimited(limit) => {
            with_help(tx, who, sentence, limit.missing(), &subject.member.name).await?
        }
        _ => sentence,
    }))
}

async fn boxes(tx: &mut Tx, who: &Who, subject: &Subject, place: &Place) -> Result<Vec<RoleBox>, AppError> {
    let closed = !subject.is_reached_by(who, Permission::RolesAssign) || subject.may_be_edited(who).is_err();
    let mut boxes = vec![];
    for role in Role::all(tx, who.org()).await? {
        if role.is_owner() && !place.is_organization() {
            continue;
        }
        let held = subject
            .assignments
            .iter()
            .any(|one| one.is_at(place) && one.role.id == role.id);
        let why = match granting::may_take(who, role.permissions(), place) {
            Err(limit) if !closed => Some(with_help(tx, who, limit.reason(who.t), limit.missing(), "").await?),
            _ => None,
        };
        boxes.push(RoleBox {
            role,
            held,
            locked: closed || why.is_some(),
            why,
        });
    }
    Ok(boxes)
}

type EventRow = (jiff_diesel::Timestamp, String, String, String, String, String);

/// The latest events by this person here, and about this member.
async fn events(tx: &mut Tx, who: &Who, subject: &Subject) -> Result<Vec<Done>, AppError> {
    let columns = (
        audit_events::at,
        audit_events::action,
        audit_events::outcome,
        audit_events::actor_name,
        audit_events::target_name,
        audit_events::reason,
    );
    let newest = || {
        audit_events::table
            .filter(audit_events::organization_id.eq(who.org().uuid()))
            .order((audit_events::at.desc(), audit_events::id.desc()))
            .limit(EVENTS as i64)
    };
    // Two questions, one for each index; one question with OR would read all of both.
    let about: Vec<EventRow> = newest()
        .filter(audit_events::target_id.eq(subject.member.id.uuid()))
        .select(columns)
        .load(tx)
        .await?;
    let by: Vec<EventRow> = newest()
        .filter(audit_events::actor_id.eq(subject.member.user_id.uuid()))
        .filter(audit_events::target_id.is_distinct_from(subject.member.id.uuid()))
        .select(columns)
        .load(tx)
        .await?;
    let mut all: Vec<Done> = about.into_iter().chain(by).filter_map(|row| done(who.t, row)).collect();
    all.sort_by_key(|event| std::cmp::Reverse(event.at));
    all.truncate(EVENTS);
    Ok(all)
}

fn done(t: Words, (at, action, outcome, actor, target, reason): EventRow) -> Option<Done> {
    let sentence = Action::parse(&action)?.sentence(t, &actor, &target);
    Some(Done {
        at: at.into(),
        sentence,
        reason,
        refused: outcome == "refused",
    })
}
