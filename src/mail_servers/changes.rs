//! What admins change: the settings, and whether mails leave through them.

use super::forms::read;
use super::mail_server::MailServer;
use super::page::{Wrong, answer, no_extension};
use crate::access::{Actor, EditEmails};
use crate::audit::{self, Action, Event};
use crate::state::App;
use crate::web::{Answer, AppError, Flash, Form, Reply};
use actix_web::http::StatusCode;

/// POST `/o/{org}/emails/server`: keeps settings, which prove nothing yet.
pub async fn save(mut actor: Actor<EditEmails>, form: Form, app: App) -> Answer {
    let (t, org, author) = (actor.who.t, actor.org(), actor.who.author());
    let before = MailServer::held(&mut actor.tx, org).await?;
    let settings = match read(&mut actor.tx, (org, t), &form, before.as_ref(), &app.fetcher).await? {
        Ok(settings) => settings,
        Err(state) => {
            let wrong = Wrong {
                settings: Some(state),
                ..Wrong::default()
            };
            let (tx, who) = (&mut actor.tx, &actor.who);
            return answer((tx, who), StatusCode::UNPROCESSABLE_ENTITY, wrong, &app).await;
        }
    };
    let changed = MailServer::save(&mut actor.tx, org, &settings, &app.config.secret_key, &author).await?;
    actor.tx.commit().await?;
    Ok(Reply::to(actor.who.path("/emails/server")).with(match changed {
        true => Flash::success(t.mail_servers_saved()),
        false => Flash::info(t.mail_servers_unchanged()),
    }))
}

async fn held(actor: &mut Actor<EditEmails>) -> Result<MailServer, AppError> {
    let org = actor.org();
    MailServer::held(&mut actor.tx, org).await?.ok_or(AppError::NotFound)
}

/// POST `/o/{org}/emails/server/activation`: mails leave through it. Those that nobody may switch off go along where
/// whoever does this could give every role.
pub async fn activate(mut actor: Actor<EditEmails>, app: App) -> Answer {
    let (t, author) = (actor.who.t, actor.who.author());
    let server = held(&mut actor).await?;
    let path = actor.who.path("/emails/server");
    if server.active {
        // What it carries stays, whoever asks again.
        return Ok(Reply::to(path));
    }
    let refusal = match server.proven_at {
        None => Some(t.mail_servers_error_unproven()),
        Some(_) if !server.is_of_own_domain(&mut actor.tx).await? => Some(t.mail_servers_error_domain()),
        Some(_) => None,
    };
    if let Some(sentence) = refusal {
        let wrong = Wrong {
            problem: Some(sentence.to_owned()),
            ..Wrong::default()
        };
        return answer((&mut actor.tx, &actor.who), StatusCode::CONFLICT, wrong, &app).await;
    }
    let all = no_extension(&mut actor.tx, &actor.who).await?.is_none();
    let switched = (true, all);
    server
        .switch(&mut actor.tx, switched, Action::MailServerSwitchedOn, &author)
        .await?;
    actor.tx.commit().await?;
    let undo = format!("{path}/suspension");
    Ok(Reply::to(path).with(Flash::success(t.mail_servers_switched_on(server.host.as_str())).undo(undo)))
}

/// POST `/o/{org}/emails/server/extension`: what nobody may switch off goes through it, too.
pub async fn extend(mut actor: Actor<EditEmails>, app: App) -> Answer {
    let (t, org, author) = (actor.who.t, actor.org(), actor.who.author());
    let server = held(&mut actor).await?;
    if let Some(reason) = no_extension(&mut actor.tx, &actor.who).await? {
        let event = Event::new(Action::AccessRefused)
            .on("mail_server", None, &server.host)
            .reason(&reason);
        let wrong = Wrong {
            problem: Some(reason),
            ..Wrong::default()
        };
        let page = answer((&mut actor.tx, &actor.who), StatusCode::FORBIDDEN, wrong, &app).await;
        drop(actor.tx);
        audit::refuse(&app.pool, Some(org), &author, event).await?;
        return page;
    }
    if !server.active {
        return Err(AppError::Conflict(t.mail_servers_error_inactive().to_owned()));
    }
    server
        .switch(&mut actor.tx, (true, true), Action::MailServerExtended, &author)
        .await?;
    actor.tx.commit().await?;
    Ok(Reply::to(actor.who.path("/emails/server")).with(Flash::success(t.mail_servers_extended())))
}

/// POST `/o/{org}/emails/server/suspension`: back to the platform's server. The settings stay, and stay proven.
pub async fn suspend(mut actor: Actor<EditEmails>) -> Answer {
    let (t, author) = (actor.who.t, actor.who.author());
    let server = held(&mut actor).await?;
    let path = actor.who.path("/emails/server");
    if !server.active {
        return Ok(Reply::to(path));
    }
    server
        .switch(&mut actor.tx, (false, false), Action::MailServerSwitchedOff, &author)
        .await?;
    actor.tx.commit().await?;
    let undo = format!("{path}/activation");
    Ok(Reply::to(path).with(Flash::success(t.mail_servers_switched_off()).undo(undo)))
}

/// POST `/o/{org}/emails/server/removal`: forgets it, with its password.
pub async fn remove(mut actor: Actor<EditEmails>) -> Answer {
    let (t, author) = (actor.who.t, actor.who.author());
    let server = held(&mut actor).await?;
    server.remove(&mut actor.tx, &author).await?;
    actor.tx.commit().await?;
    Ok(Reply::to(actor.who.path("/emails/server")).with(Flash::success(t.mail_servers_removed())))
}
