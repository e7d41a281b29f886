//! Sending again, revoking, restoring: the handlers, and which of them a page offers.

use super::changing::Outcome;
use super::detail::DetailPage;
use super::form::spoken;
use super::send::too_late;
use super::{Invitation, State};
use crate::access::{InviteMembers, Permission, Place, Reach, Right, Scoped, Who};
use crate::audit::{self, Action, Event};
use crate::ids::InvitationId;
use crate::roles::Role;
use crate::state::App;
use crate::web::{Answer, AppError, Flash, Form, Reply};
use actix_web::web::Path;
use uuid::Uuid;

/// What one may do to an invitation, and why not.
#[derive(Debug)]
pub struct Offers {
    pub resend: bool,
    pub revoke: bool,
    pub restore: bool,
    /// Why this person may do none of it.
    pub locked: Option<String>,
}

impl Offers {
    pub fn of(who: &Who, invitation: &Invitation, roles: &[Role], place: &Place) -> Self {
        let state = invitation.state(who.now());
        let locked = match Invitation::may_be_changed_by(who, roles, place) {
            _ if !who.may_at(Permission::MembersInvite, place) => Some(who.t.invitations_locked_invite().to_owned()),
            Err(limit) => Some(limit.reason(who.t)),
            Ok(()) => None,
        };
        Self {
            resend: !matches!(state, State::Accepted | State::Declined),
            revoke: state.is_open() || state == State::Expired,
            restore: state == State::Revoked,
            locked,
        }
    }
}

/// The invitation of the path; 404 for one of another organization, or of a team that this person does not
/// see.
pub(super) async fn find<R>(actor: &mut Scoped<R>, path: &Path<(String, String)>) -> Result<Invitation, AppError> {
    let id = Uuid::parse_str(&path.1).map_err(|_| AppError::NotFound)?;
    let org = actor.org();
    let found = Invitation::find(&mut actor.tx, org, InvitationId::from(id))
        .await?
        .ok_or(AppError::NotFound)?;
    let (place, _) = found.place(&mut actor.tx, org).await?;
    let sees = |reach: Reach| reach.includes(&place);
    match actor.reach.includes(&place) || actor.who.reach(Permission::MembersView).is_some_and(sees) {
        true => Ok(found),
        false => Err(AppError::NotFound),
    }
}

/// The same to change it: who sees it, but may not invite there, is told so.
async fn hold<R: Right>(
    actor: &mut Scoped<R>,
    path: &Path<(String, String)>,
    app: &App,
) -> Result<Invitation, AppError> {
    let found = find(actor, path).await?;
    let (place, _) = found.place(&mut actor.tx, actor.who.org()).await?;
    match actor.reach.includes(&place) {
        true => Ok(found),
        false => {
            actor.tx.give_up();
            Err(AppError::forbidden(&app.pool, &actor.who, R::PERMISSION).await)
        }
    }
}

/// Sends it again with a new link.
pub async fn resend(mut actor: Scoped<InviteMembers>, path: Path<(String, String)>, form: Form, app: App) -> Answer {
    let invitation = hold(&mut actor, &path, &app).await?;
    let locale = match form.get("locale") {
        "" => None,
        tag => match spoken(tag) {
            Some(locale) => Some(locale),
            None => {
                let fault = actor.who.t.account_locale_missing();
                return Reply::refused(&DetailPage::faulty(&mut actor, &invitation, "locale", fault).await?);
            }
        },
    };
    let outcome = invitation
        .resend(&mut actor.tx, &app.config.secret_key, &actor.who, locale)
        .await?;
    let told = Flash::success(actor.who.t.invitations_resent(invitation.email.as_str()));
    answer(actor, &invitation, outcome, told, &form, &app).await
}

/// Takes it back.
pub async fn revoke(mut actor: Scoped<InviteMembers>, path: Path<(String, String)>, form: Form, app: App) -> Answer {
    let invitation = hold(&mut actor, &path, &app).await?;
    let outcome = invitation.revoke(&mut actor.tx, &actor.who).await?;
    let undo = actor.who.path(&format!("/invitations/{}/restoration", invitation.id));
    let told = Flash::success(actor.who.t.invitations_revoked(invitation.email.as_str())).undo(undo);
    answer(actor, &invitation, outcome, told, &form, &app).await
}

/// Takes a revocation back.
pub async fn restore(mut actor: Scoped<InviteMembers>, path: Path<(String, String)>, form: Form, app: App) -> Answer {
    let invitation = hold(&mut actor, &path, &app).await?;
    let outcome = invitation
        .restore(&mut actor.tx, &app.config.secret_key, &actor.who)
        .await?;
    let told = Flash::success(actor.who.t.invitations_restored(invitation.email.as_str()));
    answer(actor, &invitation, outcome, told, &form, &app).await
}

async fn answer(
    mut actor: Scoped<InviteMembers>,
    invitation: &Invitation,
    outcome: Outcome,
    told: Flash,
    form: &Form,
    app: &App,
) -> Answer {
    let t = actor.who.t;
    let email = invitation.email.as_str();
    match outcome {
        Outcome::Done => {
            actor.tx.commit().await?;
            let one = actor.who.path(&format!("/invitations/{}", invitation.id));
            let path = if form.get("from") == "detail" {
                one
            } else {
                actor.who.path("/invitations")
            };
            Ok(Reply::to(path).with(told))
        }
        Outcome::Limited(limit) => {
            let reason = limit.reason(t);
            let page = DetailPage::refused(&mut actor, invitation, &reason).await?;
            drop(actor.tx);
            let event = Event::new(Action::AccessRefused)
                .on("invitation", invitation.id.uuid(), email)
                .reason(reason);
            audit::refuse(&app.pool, Some(actor.who.org()), &actor.who.author(), event).await?;
            Reply::html(actix_web::http::StatusCode::FORBIDDEN, &page)
        }
        Outcome::Over(State::Accepted) => Err(too_late(t.invitations_late_accepted(email))),
        Outcome::Over(State::Declined) => Err(too_late(t.invitations_late_declined(email))),
        Outcome::Over(State::Revoked) => Err(too_late(t.invitations_late_revoked(email))),
        Outcome::Over(_) => Err(too_late(t.invitations_late_open(email))),
        Outcome::NoSeat => {
            drop(actor.tx);
            let event = Event::new(Action::InvitationResent)
                .on("invitation", invitation.id.uuid(), email)
                .reason(t.members_note_no_seat());
            audit::refuse(&app.pool, Some(actor.who.org()), &actor.who.author(), event).await?;
            Err(too_late(t.members_no_seat()))
        }
        Outcome::AnotherOpen => Err(too_late(t.invitations_another_open(email))),
        Outcome::TooOften => Err(AppError::TooManyTries { retry_after: 3_600 }),
    }
}
