//! What is done about one member: POST to `/o/{org}/members/{id}/…`.

use super::answer::{answer, page_of, removed};
use super::page::MemberPage;
use super::{Outcome, Subject};
use crate::access::{Actor, AssignRoles, EditMembers, RemoveMembers, Who};
use crate::audit::Action;
use crate::database::Tx;
use crate::ids::MemberId;
use crate::roles::Role;
use crate::state::App;
use crate::web::names::percent;
use crate::web::{Answer, AppError, Flash, Form, Query, Reply};
use actix_web::web::Path;
use uuid::Uuid;

type Address = Path<(String, Uuid)>;

/// A reason has at most this many characters.
const LONGEST_REASON: usize = 500;

/// POST `…/roles`: the boxes are the whole new set. Undo sends the set from before in the address.
pub async fn set_roles(actor: Actor<AssignRoles>, path: Address, form: Form, query: Query, app: App) -> Answer {
    let Actor { mut tx, who, .. } = actor;
    let subject = hold(&mut tx, &who, &path).await?;
    let keys = if query.has("undo") {
        query.all("role")
    } else {
        form.all("role")
    };
    let wanted = Role::with_keys(&mut tx, who.org(), &keys).await?;
    if let Some(unknown) = keys.iter().find(|key| !wanted.iter().any(|role| role.key == **key)) {
        let page = MemberPage::new(&mut tx, &who, subject).await?;
        return Reply::refused(&page.with_error("roles", who.t.members_unknown_role(unknown.as_str())));
    }
    let outcome = subject.set_roles(&mut tx, &who, &wanted).await?;
    let before: String = subject
        .roles
        .iter()
        .map(|role| format!("&role={}", percent(&role.key)))
        .collect();
    let undo = format!("{}/roles?undo=1{before}", page_of(&who, &subject));
    answer(
        tx,
        &who,
        &app,
        subject,
        outcome,
        Action::MemberRolesChanged,
        async |tx, subject| {
            let roles = subject.member.roles(tx, who.org()).await?;
            let names: Vec<_> = roles.iter().map(|role| role.name.as_str()).collect();
            let name = subject.member.name.as_str();
            let said = if names.is_empty() {
                who.t.members_roles_none_saved(name)
            } else {
                who.t.members_roles_saved(name, names.join(", "))
            };
            Ok(Flash::success(said).undo(undo))
        },
    )
    .await
}

/// POST `…/suspension`
pub async fn suspend(actor: Actor<EditMembers>, path: Address, form: Form, app: App) -> Answer {
    let Actor { mut tx, who, .. } = actor;
    let subject = hold(&mut tx, &who, &path).await?;
    let reason = form.get("reason");
    if reason.chars().count() > LONGEST_REASON {
        let page = MemberPage::new(&mut tx, &who, subject).await?;
        return Reply::refused(
            &page
                .with_reason(reason)
                .with_error("reason", who.t.members_reason_too_long()),
        );
    }
    let outcome = subject.suspend(&mut tx, &who, reason).await?;
    let undo = format!("{}/reinstatement", page_of(&who, &subject));
    answer(
        tx,
        &who,
        &app,
        subject,
        outcome,
        Action::MemberSuspended,
        async |_, subject| Ok(Flash::success(who.t.members_suspended_flash(subject.member.name.as_str())).undo(undo)),
    )
    .await
}

/// POST `…/reinstatement`
pub async fn reinstate(actor: Actor<EditMembers>, path: Address, app: App) -> Answer {
    let Actor { mut tx, who, .. } = actor;
    let subject = hold(&mut tx, &who, &path).await?;
    let outcome = subject.reinstate(&mut tx, &who).await?;
    answer(
        tx,
        &who,
        &app,
        subject,
        outcome,
        Action::MemberReinstated,
        async |_, subject| {
            Ok(Flash::success(
                who.t.members_reinstated_flash(subject.member.name.as_str()),
            ))
        },
    )
    .await
}

/// POST `…/removal`
pub async fn remove(actor: Actor<RemoveMembers>, path: Address, app: App) -> Answer {
    let Actor { mut tx, who, .. } = actor;
    let subject = hold(&mut tx, &who, &path).await?;
    let outcome = subject.remove(&mut tx, &who).await?;
    let undo = format!("{}/restoration", page_of(&who, &subject));
    answer(
        tx,
        &who,
        &app,
        subject,
        outcome,
        Action::MemberRemoved,
        async |tx, subject| {
            removed(tx, &who, &app, subject).await?;
            Ok(Flash::success(who.t.members_removed_flash(subject.member.name.as_str())).undo(undo))
        },
    )
    .await
}

/// POST `…/restoration`
pub async fn restore(actor: Actor<RemoveMembers>, path: Address, app: App) -> Answer {
    let Actor { mut tx, who, .. } = actor;
    let subject = hold(&mut tx, &who, &path).await?;
    let outcome = subject.restore(&mut tx, &who).await?;
    answer(
        tx,
        &who,
        &app,
        subject,
        outcome,
        Action::MemberRestored,
        async |_, subject| {
            Ok(Flash::success(
                who.t.members_restored_flash(subject.member.name.as_str()),
            ))
        },
    )
    .await
}

/// POST `…/session-removal`
pub async fn end_sessions(actor: Actor<EditMembers>, path: Address, app: App) -> Answer {
    let Actor { mut tx, who, .. } = actor;
    let subject = hold(&mut tx, &who, &path).await?;
    let outcome = subject
        .may_be_edited(&who)
        .map_or_else(Outcome::Refused, |()| Outcome::Done);
    answer(
        tx,
        &who,
        &app,
        subject,
        outcome,
        Action::MemberSessionsEnded,
        async |tx, subject| {
            let ended = subject.member.end_sessions(tx, &who).await?;
            Ok(Flash::success(
                who.t.members_sessions_ended(ended, subject.member.name.as_str()),
            ))
        },
    )
    .await
}

async fn hold(tx: &mut Tx, who: &Who, path: &Address) -> Result<Subject, AppError> {
    Subject::hold(tx, who.org(), MemberId::from(path.1))
        .await?
        .ok_or(AppError::NotFound)
}
