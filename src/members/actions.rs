//! What is done about one member: POST to `/o/{org}/members/{id}/…`.

use super::page::MemberPage;
use super::{Outcome, Refusal, Subject};
use crate::access::{Actor, AssignRoles, EditMembers, RemoveMembers, Who};
use crate::account::User;
use crate::audit::{self, Action, Event};
use crate::database::{Mode, Tx};
use crate::ids::MemberId;
use crate::mail::{Letter, LetterKind, post};
use crate::roles::Role;
use crate::state::App;
use crate::web::names::percent;
use crate::web::{Answer, AppError, Flash, Form, Query, Reply};
use actix_web::http::StatusCode;
use actix_web::web::Path;
use uuid::Uuid;

type Address = Path<(String, Uuid)>;

/// A reason has at most this many characters.
const LONGEST_REASON: usize = 500;

/// POST `…/roles`: the boxes are the whole new set. Undo sends the set from before in the address.
pub async fn set_roles(actor: Actor<AssignRoles>, path: Address, form: Form, query: Query, app: App) -> Answer {
    let Actor { mut tx, who, .. } = actor;
    let subject = hold(&mut tx, &who, &path).await?;
    let keys = if query.has("undo") { query.all("role") } else { form.all("role") };
    let wanted = Role::with_keys(&mut tx, who.org(), &keys).await?;
    if let Some(unknown) = keys.iter().find(|key| !wanted.iter().any(|role| role.key == **key)) {
        let page = MemberPage::new(&mut tx, &who, subject).await?;
        return Reply::refused(&page.with_error("roles", who.t.members_unknown_role(unknown.as_str())));
    }
    let outcome = subject.set_roles(&mut tx, &who, &wanted).await?;
    let before: String = subject.roles.iter().map(|role| format!("&role={}", percent(&role.key))).collect();
    let undo = format!("{}/roles?undo=1{before}", page_of(&who, &subject));
    answer(tx, &who, &app, subject, outcome, Action::MemberRolesChanged, async |tx, subject| {
        let roles = subject.member.roles(tx, who.org()).await?;
        let names: Vec<_> = roles.iter().map(|role| role.name.as_str()).collect();
        let name = subject.member.name.as_str();
        let said = if names.is_empty() { who.t.members_roles_none_saved(name) } else { who.t.members_roles_saved(name, names.join(", ")) };
        Ok(Flash::success(said).undo(undo))
    })
    .await
}

/// POST `…/suspension`
pub async fn suspend(actor: Actor<EditMembers>, path: Address, form: Form, app: App) -> Answer {
    let Actor { mut tx, who, .. } = actor;
    let subject = hold(&mut tx, &who, &path).await?;
    let reason = form.get("reason");
    if reason.chars().count() > LONGEST_REASON {
        let page = MemberPage::new(&mut tx, &who, subject).await?;
        return Reply::refused(&page.with_reason(reason).with_error("reason", who.t.members_reason_too_long()));
    }
    let outcome = subject.suspend(&mut tx, &who, reason).await?;
    let undo = format!("{}/reinstatement", page_of(&who, &subject));
    answer(tx, &who, &app, subject, outcome, Action::MemberSuspended, async |_, subject| {
        Ok(Flash::success(who.t.members_suspended_flash(subject.member.name.as_str())).undo(undo))
    })
    .await
}

/// POST `…/reinstatement`
pub async fn reinstate(actor: Actor<EditMembers>, path: Address, app: App) -> Answer {
    let Actor { mut tx, who, .. } = actor;
    let subject = hold(&mut tx, &who, &path).await?;
    let outcome = subject.reinstate(&mut tx, &who).await?;
    answer(tx, &who, &app, subject, outcome, Action::MemberReinstated, async |_, subject| {
        Ok(Flash::success(who.t.members_reinstated_flash(subject.member.name.as_str())))
    })
    .await
}

/// POST `…/removal`
pub async fn remove(actor: Actor<RemoveMembers>, path: Address, app: App) -> Answer {
    let Actor { mut tx, who, .. } = actor;
    let subject = hold(&mut tx, &who, &path).await?;
    let outcome = subject.remove(&mut tx, &who).await?;
    let undo = format!("{}/restoration", page_of(&who, &subject));
    answer(tx, &who, &app, subject, outcome, Action::MemberRemoved, async |tx, subject| {
        removed(tx, &who, &app, subject).await?;
        Ok(Flash::success(who.t.members_removed_flash(subject.member.name.as_str())).undo(undo))
    })
    .await
}

/// POST `…/restoration`
pub async fn restore(actor: Actor<RemoveMembers>, path: Address, app: App) -> Answer {
    let Actor { mut tx, who, .. } = actor;
    let subject = hold(&mut tx, &who, &path).await?;
    let outcome = subject.restore(&mut tx, &who).await?;
    answer(tx, &who, &app, subject, outcome, Action::MemberRestored, async |_, subject| {
        Ok(Flash::success(who.t.members_restored_flash(subject.member.name.as_str())))
    })
    .await
}

/// POST `…/session-removal`
pub async fn end_sessions(actor: Actor<EditMembers>, path: Address, app: App) -> Answer {
    let Actor { mut tx, who, .. } = actor;
    let subject = hold(&mut tx, &who, &path).await?;
    let outcome = subject.may_be_edited(&who).map_or_else(Outcome::Refused, |()| Outcome::Done);
    answer(tx, &who, &app, subject, outcome, Action::MemberSessionsEnded, async |tx, subject| {
        let ended = subject.member.end_sessions(tx, &who).await?;
        Ok(Flash::success(who.t.members_sessions_ended(ended, subject.member.name.as_str())))
    })
    .await
}

async fn hold(tx: &mut Tx, who: &Who, path: &Address) -> Result<Subject, AppError> {
    Subject::hold(tx, who.org(), MemberId::from(path.1)).await?.ok_or(AppError::NotFound)
}

fn page_of(who: &Who, subject: &Subject) -> String {
    who.path(&format!("/members/{}", subject.member.id))
}

/// What belongs to a removal: their sessions end if they belong nowhere else, and a letter tells them.
pub(super) async fn removed(tx: &mut Tx, who: &Who, app: &App, subject: &Subject) -> Result<(), AppError> {
    subject.member.end_sessions_of_stranger(tx, who).await?;
    let user = User::by_id(tx, subject.member.user_id).await?;
    let letter = Letter {
        to: subject.member.email.clone(),
        name: subject.member.name.clone(),
        locale: user.map(|user| user.locale).unwrap_or_default(),
        organization_id: None,
        invitation: None,
        kind: LetterKind::Removed { organization: who.organization.name.clone() },
    };
    post(tx, &app.config.secret_key, &letter, None, who.now()).await
}

/// Commits and says so, or shows the page again with the reason.
async fn answer(
    mut tx: Tx,
    who: &Who,
    app: &App,
    subject: Subject,
    outcome: Outcome,
    tried: Action,
    finish: impl AsyncFnOnce(&mut Tx, &Subject) -> Result<Flash, AppError>,
) -> Answer {
    let flash = match outcome {
        Outcome::Refused(refusal) => return refused(tx, who, app, &subject, refusal, tried).await,
        Outcome::Unchanged => Flash::info(who.t.members_unchanged()),
        Outcome::Done => finish(&mut tx, &subject).await?,
    };
    tx.commit().await?;
    Ok(Reply::to(page_of(who, &subject)).with(flash))
}

async fn refused(tx: Tx, who: &Who, app: &App, subject: &Subject, refusal: Refusal, tried: Action) -> Answer {
    // Nothing of it stays, and the database may have ended the transaction itself.
    drop(tx);
    let sentence = note(who, app, subject, refusal, tried).await?;
    let mut tx = Tx::begin(&app.pool, Mode::Read).await?;
    tx.enter(who.org()).await?;
    let subject = Subject::find(&mut tx, who.org(), subject.member.id).await?.ok_or(AppError::NotFound)?;
    let place = match tried {
        Action::MemberRolesChanged => "roles",
        _ if subject.member.is_removed() => "restore",
        _ => "leave",
    };
    let status = if refusal.is_of_granting() { StatusCode::FORBIDDEN } else { StatusCode::CONFLICT };
    Reply::html(status, &MemberPage::new(&mut tx, who, subject).await?.with_error(place, sentence))
}

/// Writes a refused attempt down, and answers its reason in a sentence.
pub(super) async fn note(who: &Who, app: &App, subject: &Subject, refusal: Refusal, tried: Action) -> Result<String, AppError> {
    let member = &subject.member;
    let action = if refusal.is_of_granting() { Action::AccessRefused } else { tried };
    let event = Event::new(action).on("member", member.id.uuid(), &member.name).reason(refusal.note(who.t));
    audit::refuse(&app.pool, Some(who.org()), &who.author(), event).await?;
    Ok(refusal.sentence(who.t, &member.name))
}
