//! How a change to a member is answered: committed and told, or refused with the page and the reason.

use super::page::MemberPage;
use super::{Outcome, Refusal, Subject};
use crate::access::Who;
use crate::account::User;
use crate::audit::{self, Action, Event};
use crate::database::{Mode, Tx};
use crate::mail::{Letter, LetterKind, post};
use crate::state::App;
use crate::web::{Answer, AppError, Flash, Reply};
use actix_web::http::StatusCode;

/// A letter tells somebody that they were removed.
pub(super) async fn removed(tx: &mut Tx, who: &Who, app: &App, subject: &Subject) -> Result<(), AppError> {
    let user = User::by_id(tx, subject.member.user_id).await?;
    let letter = Letter {
        to: subject.member.email.clone(),
        name: subject.member.name.clone(),
        locale: user.map(|user| user.locale).unwrap_or_default(),
        organization_id: Some(who.org().uuid()),
        invitation: None,
        kind: LetterKind::Removed {
            organization: who.organization.name.clone(),
        },
    };
    post(tx, &app.config.secret_key, &letter, None, who.now()).await
}

/// Commits and says so, or shows the page again with the reason.
pub(super) async fn answer(
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
    let subject = Subject::find(&mut tx, who.org(), subject.member.id, who.now())
        .await?
        .ok_or(AppError::NotFound)?;
    let place = match tried {
        Action::MemberRolesChanged => "roles",
        Action::MemberTeamsChanged => "teams",
        Action::MemberEndChanged => "end",
        Action::MemberSignInChanged if !subject.member.is_removed() => "sign_in",
        _ if subject.member.is_removed() => "restore",
        _ => "leave",
    };
    let status = if refusal.is_of_granting() {
        StatusCode::FORBIDDEN
    } else {
        StatusCode::CONFLICT
    };
    Reply::html(
        status,
        &MemberPage::new(&mut tx, who, subject)
            .await?
            .with_error(place, sentence),
    )
}

/// Writes a refused attempt down, and answers its reason in a sentence.
pub(super) async fn note(
    who: &Who,
    app: &App,
    subject: &Subject,
    refusal: Refusal,
    tried: Action,
) -> Result<String, AppError> {
    let member = &subject.member;
    let action = if refusal.is_of_granting() {
        Action::AccessRefused
    } else {
        tried
    };
    let event = Event::new(action)
        .on("member", member.id.uuid(), &member.name)
        .reason(refusal.note(who.t));
    audit::refuse(&app.pool, Some(who.org()), &who.author(), event).await?;
    Ok(refusal.sentence(who.t, &member.name))
}

/// The page of a member.
pub(super) fn page_of(who: &Who, subject: &Subject) -> String {
    who.path(&format!("/members/{}", subject.member.id))
}
