//! Showing the address, revoking, restoring: the handlers.

use super::changing::Outcome;
use super::page::{LinkPage, find};
use super::{JoinLink, place_of};
use crate::access::granting::Limit;
use crate::access::{InviteMembers, Scoped};
use crate::audit::{self, Action, Event};
use crate::state::App;
use crate::web::{Answer, AppError, Flash, Reply};
use actix_web::http::StatusCode;
use actix_web::web::Path;

/// POST `…/views`: shows the address again, and writes down who looked.
pub async fn view(mut actor: Scoped<InviteMembers>, path: Path<(String, String)>, app: App) -> Answer {
    let link = find(&mut actor, &path).await?;
    let org = actor.org();
    let roles = link.roles(&mut actor.tx, org).await?;
    let place = place_of(&mut actor.tx, org, link.team_id).await?;
    if let Err(limit) = JoinLink::may_be_given_by(&actor.who, &roles, &place) {
        return not_yours(actor, link, limit, &app).await;
    }
    let token = link.reveal(&mut actor.tx, &app.config.secret_key, &actor.who).await?;
    let page = LinkPage::new(&mut actor.tx, &actor.who, link)
        .await?
        .showing(&app, &token);
    actor.tx.commit().await?;
    Reply::page(&page)
}

/// POST `…/revocation`
pub async fn revoke(mut actor: Scoped<InviteMembers>, path: Path<(String, String)>, app: App) -> Answer {
    let link = find(&mut actor, &path).await?;
    let t = actor.who.t;
    match link.revoke(&mut actor.tx, &actor.who).await? {
        Outcome::Done => {
            actor.tx.commit().await?;
            let one = actor.who.path(&format!("/join-links/{}", link.id));
            let told = Flash::success(t.join_links_revoked(link.name.as_str())).undo(format!("{one}/restoration"));
            Ok(Reply::to(one).with(told))
        }
        Outcome::Limited(limit) => not_yours(actor, link, limit, &app).await,
        Outcome::TooLate => Err(AppError::Conflict(t.join_links_late_revoked(link.name.as_str()))),
    }
}

/// POST `…/restoration`
pub async fn restore(mut actor: Scoped<InviteMembers>, path: Path<(String, String)>, app: App) -> Answer {
    let link = find(&mut actor, &path).await?;
    let t = actor.who.t;
    match link.restore(&mut actor.tx, &actor.who).await? {
        Outcome::Done => {
            actor.tx.commit().await?;
            let one = actor.who.path(&format!("/join-links/{}", link.id));
            Ok(Reply::to(one).with(Flash::success(t.join_links_restored(link.name.as_str()))))
        }
        Outcome::Limited(limit) => not_yours(actor, link, limit, &app).await,
        Outcome::TooLate => Err(AppError::Conflict(t.join_links_late_restored(link.name.as_str()))),
    }
}

/// 403: who could not give the roles of a link has no say over it.
async fn not_yours(mut actor: Scoped<InviteMembers>, link: JoinLink, limit: Limit, app: &App) -> Answer {
    let reason = limit.reason(actor.who.t);
    let event = Event::new(Action::AccessRefused)
        .on("join_link", link.id.uuid(), &link.name)
        .reason(reason.as_str());
    let page = LinkPage::new(&mut actor.tx, &actor.who, link).await?.refused(&reason);
    drop(actor.tx);
    audit::refuse(&app.pool, Some(actor.who.org()), &actor.who.author(), event).await?;
    Reply::html(StatusCode::FORBIDDEN, &page)
}
