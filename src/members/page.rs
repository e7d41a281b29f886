//! `/o/{org}/members/{id}`: one member, what they may do, and what may be done about them.

use super::list_page::{lacks, with_help};
use super::sessions::MemberSession;
use super::{Refusal, Subject};
use crate::access::{Actor, Permission, ViewMembers, Who};
use crate::account::Device;
use crate::audit::Action;
use crate::database::Tx;
use crate::ids::MemberId;
use crate::join_links::JoinLink;
use crate::roles::Role;
use crate::schema::audit_events;
use crate::web::{Answer, AppError, Frame, Reply, Times, Words};
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
    reason: String,
    errors: Vec<(&'static str, String)>,
}

/// GET `/o/{org}/members/{id}`
pub async fn show(actor: Actor<ViewMembers>, path: Path<(String, Uuid)>) -> Answer {
    let Actor { mut tx, who, .. } = actor;
    let subject = Subject::find(&mut tx, who.org(), MemberId::from(path.1))
        .await?
        .ok_or(AppError::NotFound)?;
    Reply::page(&MemberPage::new(&mut tx, &who, subject).await?)
}

impl MemberPage {
    pub(super) async fn new(tx: &mut Tx, who: &Who, subject: Subject) -> Result<Self, AppError> {
        let (t, member) = (who.t, &subject.member);
        let sessions = member.sessions(tx, who.org(), who.now()).await?;
        let stopping = subject.may_be_stopped(who);
        let editing = subject.may_be_edited(who);
        let restoring = subject.may_be_restored(who);
        let list = who.path("/members");
        Ok(Self {
            frame: Frame::organization(who, "members"),
            t,
            times: Times::new(&who.person.time_zone, who.now(), t),
            base: format!("{list}/{}", member.id),
            list,
            organization: who.organization.name.clone(),
            through: match member.source.as_str() {
                "join_link" => JoinLink::of_member(tx, who.org(), member.id).await?,
                _ => None,
            },
            yourself: who.member == Some(member.id),
            leave_path: who.path("/departure"),
            boxes: boxes(tx, who, &subject).await?,
            sessions: sessions
                .into_iter()
                .map(|one| (one.clone(), Device::of(&one.user_agent).in_words(t)))
                .collect(),
            events: if who.may(Permission::AuditView) {
                events(tx, who, &subject).await?
            } else {
                vec![]
            },
            no_audit: lacks(tx, who, Permission::AuditView).await?,
            audit_path: who.path(&format!("/audit?target={}", member.id)),
            no_roles: barrier(tx, who, &subject, Permission::RolesAssign, editing).await?,
            no_edit: barrier(tx, who, &subject, Permission::MembersEdit, stopping).await?,
            no_sessions: barrier(tx, who, &subject, Permission::MembersEdit, editing).await?,
            no_remove: barrier(tx, who, &subject, Permission::MembersRemove, stopping).await?,
            no_restore: barrier(tx, who, &subject, Permission::MembersRemove, restoring).await?,
            restorable: member.is_removed() && restoring != Err(Refusal::TooLate),
            reason: String::new(),
            errors: vec![],
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
            "sign_up" => t.members_source_sign_up(date),
            "staff" => t.members_source_staff(date),
            "import" => t.members_source_import(date),
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

/// Why a control is locked: the permission is missing, or the member is beyond this person's reach.
async fn barrier(
    tx: &mut Tx,
    who: &Who,
    subject: &Subject,
    needed: Permission,
    reach: Result<(), Refusal>,
) -> Result<Option<String>, AppError> {
    if let Some(why) = lacks(tx, who, needed).await? {
        return Ok(Some(why));
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

async fn boxes(tx: &mut Tx, who: &Who, subject: &Subject) -> Result<Vec<RoleBox>, AppError> {
    let closed = !who.may(Permission::RolesAssign) || subject.may_be_edited(who).is_err();
    let mut boxes = vec![];
    for role in Role::all(tx, who.org()).await? {
        let held = subject.roles.iter().any(|other| other.id == role.id);
        let why = match role.may_be_granted_by(who) {
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
