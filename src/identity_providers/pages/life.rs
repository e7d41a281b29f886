//! Switching a connection off and on, removing it, reading its metadata again.

use crate::access::Permission;
use crate::access::limits::TryLimit;
use crate::audit::{Action, Event};
use crate::identity_providers::life::Effects;
use crate::identity_providers::watch::{self, Refreshed};
use crate::identity_providers::{ByEditor, Connection, Desk, Stage, Status, vouching_refused};
use crate::mail::SignInLetter;
use crate::sign_in::methods::{WaysIn, tell};
use crate::state::App;
use crate::web::{Answer, AppError, Flash, Frame, Reply, Words};
use askama::Template;
use jiff::SignedDuration;

/// POST `…/suspension`: nobody comes through it, and whoever did is out.
pub async fn disable(mut desk: Desk<ByEditor>, app: App) -> Answer {
    let (org, t, author) = (desk.org(), desk.t(), desk.hand.author());
    may_release(&mut desk, &app).await?;
    if desk.connection.status != Status::Active {
        return Err(AppError::Conflict(t.identity_providers_conflict_inactive().to_owned()));
    }
    let ways = WaysIn::of(&mut desk.tx, org).await?;
    desk.connection.disable(&mut desk.tx, org, &author).await?;
    desk = keep(&ways, desk, &app, Action::ConnectionDisabled).await?;
    tell_released(&mut desk, &app).await?;
    let flash = Flash::success(t.identity_providers_disabled(desk.connection.name.as_str()));
    let next = Reply::to(desk.path("")).with(flash.undo(desk.path("/reinstatement")));
    desk.tx.commit().await?;
    Ok(next)
}

/// POST `…/reinstatement`
pub async fn enable(mut desk: Desk<ByEditor>) -> Answer {
    let (org, t, author) = (desk.org(), desk.t(), desk.hand.author());
    if desk.connection.status != Status::Disabled {
        return Err(AppError::Conflict(t.identity_providers_conflict_enabled().to_owned()));
    }
    desk.connection.enable(&mut desk.tx, org, &author).await?;
    let flash = Flash::success(t.identity_providers_enabled(desk.connection.name.as_str()));
    let next = Reply::to(desk.path("")).with(flash);
    desk.tx.commit().await?;
    Ok(next)
}

#[derive(Template)]
#[template(path = "identity_providers/removal.html")]
struct RemovalPage {
    frame: Frame,
    t: Words,
    list: String,
    base: String,
    connection: Connection,
    effects: Effects,
}

/// GET `…/removal`: what goes with it.
pub async fn confirm(mut desk: Desk<ByEditor>) -> Answer {
    let (org, id, now) = (desk.org(), desk.connection.id, desk.hand.now());
    let who = desk.hand.who().ok_or(AppError::NotFound)?;
    Reply::page(&RemovalPage {
        frame: desk.hand.frame(),
        t: desk.t(),
        list: who.path("/identity-providers"),
        base: desk.path(""),
        effects: Effects::of(&mut desk.tx, org, id, now).await?,
        connection: desk.connection,
    })
}

/// POST `…/removal`
pub async fn remove(mut desk: Desk<ByEditor>, app: App) -> Answer {
    let (org, t, author) = (desk.org(), desk.t(), desk.hand.author());
    may_release(&mut desk, &app).await?;
    let list = desk.hand.who().ok_or(AppError::NotFound)?.path("/identity-providers");
    let ways = WaysIn::of(&mut desk.tx, org).await?;
    desk.connection.remove(&mut desk.tx, org, &author).await?;
    desk = keep(&ways, desk, &app, Action::ConnectionRemoved).await?;
    tell_released(&mut desk, &app).await?;
    desk.tx.commit().await?;
    let flash = Flash::success(t.identity_providers_removed(desk.connection.name.as_str()));
    Ok(Reply::to(list).with(flash))
}

/// POST `…/refreshes`: reads the metadata at its address again, now. No transaction is open while another server is
/// asked.
pub async fn refresh(desk: Desk<ByEditor>, app: App) -> Answer {
    let (org, id, t, author) = (desk.org(), desk.connection.id, desk.t(), desk.hand.author());
    let path = desk.path("");
    drop(desk);
    let limit = TryLimit::new(
        format!("metadata {org}"),
        super::metadata::MOST_FETCHES,
        SignedDuration::from_hours(1),
    );
    limit.count(&app.pool, 1, author.at).await?;
    let key = &app.config.secret_key;
    let flash = match watch::read_again(&app.pool, &app.fetcher, key, org, id, &author).await? {
        Refreshed::Unchanged => Flash::success(t.identity_providers_refreshed_same()),
        Refreshed::Changed => Flash::success(t.identity_providers_refreshed()),
        Refreshed::Held => Flash::warning(t.identity_providers_warning_held()),
        Refreshed::Failed(why) => Flash::warning(t.identity_providers_refresh_failed(why)),
        Refreshed::Gone => {
            return Err(AppError::Conflict(
                t.identity_providers_conflict_no_address().to_owned(),
            ));
        }
    };
    Ok(Reply::to(path).with(flash))
}

/// POST `…/refresh-approval`: takes what was held back.
pub async fn approve_refresh(mut desk: Desk<ByEditor>, app: App) -> Answer {
    if let Some(held) = watch::Held::of(&desk.connection)
        && let Err(permission) = desk.vouch(&held.settings).await?
    {
        return Err(vouching_refused(desk, &app, permission).await);
    }
    settle(desk, true).await
}

/// POST `…/refresh-refusal`: leaves it.
pub async fn leave_refresh(desk: Desk<ByEditor>) -> Answer {
    settle(desk, false).await
}

async fn settle(mut desk: Desk<ByEditor>, take: bool) -> Answer {
    let (org, t, author) = (desk.org(), desk.t(), desk.hand.author());
    let path = desk.path("");
    let settled = match take {
        true => watch::approve(&mut desk.tx, org, &mut desk.connection, &author).await?,
        false => watch::dismiss(&mut desk.tx, org, &desk.connection, &author).await?,
    };
    if !settled {
        return Err(AppError::Conflict(
            t.identity_providers_conflict_nothing_held().to_owned(),
        ));
    }
    desk.tx.commit().await?;
    let sentence = match take {
        true => t.identity_providers_refreshed(),
        false => t.identity_providers_refresh_left(),
    };
    Ok(Reply::to(path).with(Flash::success(sentence)))
}

/// Switching off what everybody must sign in through lets passwords in again: whoever does that decides how people
/// sign in.
async fn may_release(desk: &mut Desk<ByEditor>, app: &App) -> Result<(), AppError> {
    match desk.hand.who() {
        Some(who) if desk.connection.stage == Stage::Enforced && !who.may(Permission::SignInEdit) => {
            desk.tx.give_up();
            Err(AppError::forbidden(&app.pool, who, Permission::SignInEdit).await)
        }
        _ => Ok(()),
    }
}

/// Nobody is shut out by what was done.
async fn keep(ways: &WaysIn, mut desk: Desk<ByEditor>, app: &App, action: Action) -> Result<Desk<ByEditor>, AppError> {
    let connection = &desk.connection;
    let event = Event::new(action).on("connection", connection.id.uuid(), &connection.name);
    let who = desk.hand.who().ok_or(AppError::NotFound)?;
    desk.tx = ways.keep(desk.tx, who, app, event).await?;
    Ok(desk)
}

/// Everybody who looks after signing in is told that passwords open the organization again.
async fn tell_released(desk: &mut Desk<ByEditor>, app: &App) -> Result<(), AppError> {
    let (org, key) = (desk.org(), &app.config.secret_key);
    let letter = match desk.hand.who() {
        Some(who) if desk.connection.stage == Stage::Enforced => SignInLetter::released(who, &desk.connection.name),
        _ => return Ok(()),
    };
    let now = desk.hand.now();
    tell(&mut desk.tx, key, org, letter, now).await
}
