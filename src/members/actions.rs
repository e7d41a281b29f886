//! What is done about one member: POST to `/o/{org}/members/{id}/…`.

use super::answer::{answer, page_of, removed};
use super::page::MemberPage;
use super::{Outcome, Subject, news};
use crate::access::{EditMembers, Permission, RemoveMembers, Scoped, Who};
use crate::audit::Action;
use crate::database::Tx;
use crate::ids::MemberId;
use crate::offboarding::Receipt;
use crate::state::App;
use crate::web::{Answer, AppError, Flash, Form, Reply};
use actix_web::web::Path;
use uuid::Uuid;

pub(super) type Address = Path<(String, Uuid)>;

/// A reason has at most this many characters.
const LONGEST_REASON: usize = 500;

/// POST `…/suspension`
pub async fn suspend(actor: Scoped<EditMembers>, path: Address, form: Form, app: App) -> Answer {
    let Scoped { mut tx, who, .. } = actor;
    let subject = hold(&mut tx, &who, &app, &path, Permission::MembersEdit).await?;
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
        async |tx, subject| {
            news::suspended(tx, &who, subject).await?;
            Ok(Flash::success(who.t.members_suspended_flash(subject.member.name.as_str())).undo(undo))
        },
    )
    .await
}

/// POST `…/reinstatement`
pub async fn reinstate(actor: Scoped<EditMembers>, path: Address, app: App) -> Answer {
    let Scoped { mut tx, who, .. } = actor;
    let subject = hold(&mut tx, &who, &app, &path, Permission::MembersEdit).await?;
    let outcome = subject.reinstate(&mut tx, &who).await?;
    answer(
        tx,
        &who,
        &app,
        subject,
        outcome,
        Action::MemberReinstated,
        async |tx, subject| {
            news::reinstated(tx, &who, subject).await?;
            Ok(Flash::success(
                who.t.members_reinstated_flash(subject.member.name.as_str()),
            ))
        },
    )
    .await
}

/// POST `…/removal`
pub async fn remove(actor: Scoped<RemoveMembers>, path: Address, app: App) -> Answer {
    let Scoped { mut tx, who, .. } = actor;
    let subject = hold(&mut tx, &who, &app, &path, Permission::MembersRemove).await?;
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
            let flash = Flash::success(who.t.members_removed_flash(subject.member.name.as_str())).undo(undo);
            let receipt = Receipt::latest_of(tx, who.org(), subject.member.id).await?;
            Ok(match receipt {
                Some(id) => flash.link(who.path(&format!("/receipts/{id}")), who.t.offboarding_see()),
                None => flash,
            })
        },
    )
    .await
}

/// POST `…/restoration`
pub async fn restore(actor: Scoped<RemoveMembers>, path: Address, app: App) -> Answer {
    let Scoped { mut tx, who, .. } = actor;
    let subject = hold(&mut tx, &who, &app, &path, Permission::MembersRemove).await?;
    let (outcome, left_out) = subject.restore(&mut tx, &who).await?;
    answer(
        tx,
        &who,
        &app,
        subject,
        outcome,
        Action::MemberRestored,
        async |tx, subject| {
            news::reinstated(tx, &who, subject).await?;
            let name = subject.member.name.as_str();
            let left_out: Vec<String> = left_out.iter().map(|one| one.label(who.t)).collect();
            Ok(match left_out.is_empty() {
                true => Flash::success(who.t.members_restored_flash(name)),
                false => Flash::warning(who.t.offboarding_left_out(name, who.t.list(&left_out))),
            })
        },
    )
    .await
}

/// POST `…/session-removal`
pub async fn end_sessions(actor: Scoped<EditMembers>, path: Address, app: App) -> Answer {
    let Scoped { mut tx, who, .. } = actor;
    let subject = hold(&mut tx, &who, &app, &path, Permission::MembersEdit).await?;
    let outcome = subject
        .may_be_reset(&who)
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

/// Reads the member of the path to change them. Beyond this person's reach they do not exist; a colleague who
/// may see them, but not do this to them, is told which right is missing.
pub(super) async fn hold(
    tx: &mut Tx,
    who: &Who,
    app: &App,
    path: &Address,
    right: Permission,
) -> Result<Subject, AppError> {
    let subject = Subject::hold(tx, who.org(), MemberId::from(path.1), who.now())
        .await?
        .ok_or(AppError::NotFound)?;
    if subject.is_reached_by(who, right) {
        return Ok(subject);
    }
    if subject.is_reached_by(who, Permission::MembersView) {
        tx.give_up();
        return Err(AppError::forbidden(&app.pool, who, right).await);
    }
    Err(AppError::NotFound)
}
