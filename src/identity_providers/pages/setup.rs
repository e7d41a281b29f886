//! `/setup/{token}`: the first page for somebody in IT without an account, and the end of their task.

use super::setup_domain;
use super::tiles::Tiles;
use crate::access::{Access, Public};
use crate::audit::{self, Action, Event};
use crate::database::Tx;
use crate::identity_providers::setup_link::{Holder, Task, finish_of};
use crate::identity_providers::{Connection, Status, Step, Version};
use crate::state::App;
use crate::web::{Answer, AppError, Frame, Query, Reply, Times, Words};
use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest};
use askama::Template;
use futures_util::future::LocalBoxFuture;

/// Somebody with a link that works, before they have begun, or for a task that is not a connection.
pub struct Guest {
    pub tx: Tx,
    pub holder: Holder,
}

impl FromRequest for Guest {
    type Error = AppError;
    type Future = LocalBoxFuture<'static, Result<Self, AppError>>;
    fn from_request(req: &HttpRequest, _: &mut Payload) -> Self::Future {
        let req = req.clone();
        Box::pin(async move {
            let (tx, holder) = Holder::enter(&req).await?;
            Ok(Self { tx, holder })
        })
    }
}

impl Access for Guest {
    fn name() -> String {
        Public::name()
    }
}

#[derive(Template)]
#[template(path = "identity_providers/setup.html")]
struct SetupPage {
    frame: Frame,
    t: Words,
    organization: String,
    maker: String,
    until: String,
    path: String,
    /// The connection that was begun: its name, and where to go on.
    begun: Option<(String, String)>,
    /// Whether exactly its settings have passed a test: then the task may be finished.
    tested: bool,
    tiles: Tiles,
}

/// GET `/setup/{token}`: changes nothing but the note that it was opened.
pub async fn show(guest: Guest, query: Query, app: App) -> Answer {
    let Guest { mut tx, holder } = guest;
    if holder.link.task() == Task::Domain {
        return setup_domain::page(tx, holder, &app).await;
    }
    let connection = match holder.link.connection_id {
        Some(id) => Connection::find(&mut tx, holder.org, id).await?,
        None => None,
    };
    if connection.as_ref().is_some_and(|one| one.status != Status::Draft) {
        return Err(holder.finished());
    }
    let tested = match &connection {
        Some(one) => Version::find(&mut tx, holder.org, one.id, one.version)
            .await?
            .is_some_and(|version| version.tested_at.is_some()),
        None => false,
    };
    drop(tx);
    holder.note_opened(&app).await?;
    let path = holder.path();
    let times = Times::new(&holder.organization.time_zone, holder.visit.now, holder.t);
    Reply::page(&SetupPage {
        frame: holder.frame(),
        t: holder.t,
        organization: holder.organization.name.clone(),
        maker: holder.link.created_by.clone(),
        until: times.date(&holder.link.expires_at),
        begun: connection.map(|one| {
            let step = Step::reached(&one);
            let step = if step.is_for_links() { step } else { Step::Options };
            (one.name, format!("{path}/{}", step.key()))
        }),
        tested,
        tiles: Tiles::of_link(query.get("q"), &path),
        path,
    })
}

#[derive(Template)]
#[template(path = "identity_providers/setup_done.html")]
pub(super) struct DonePage {
    frame: Frame,
    t: Words,
    /// What was reached.
    text: String,
}

impl DonePage {
    pub fn of(holder: &Holder, text: String) -> Self {
        Self {
            frame: holder.frame(),
            t: holder.t,
            text,
        }
    }
}

/// POST `/setup/{token}/finish`: the task is done; the link works no longer. An admin does the rest.
pub async fn finish(guest: Guest) -> Answer {
    let Guest { mut tx, holder } = guest;
    let (org, now) = (holder.org, holder.visit.now);
    let id = holder.connection_of_task()?.ok_or(AppError::NotFound)?;
    let connection = Connection::hold(&mut tx, org, id).await?.ok_or(AppError::NotFound)?;
    let version = Version::find(&mut tx, org, id, connection.version).await?;
    if version.is_none_or(|version| version.tested_at.is_none()) {
        return Err(AppError::Conflict(
            holder.t.identity_providers_error_untested().to_owned(),
        ));
    }
    finish_of(&mut tx, org, id, now).await?;
    let event = Event::new(Action::SetupLinkFinished).on("connection", id.uuid(), &connection.name);
    audit::record(&mut tx, Some(org), &holder.author(), event).await?;
    tx.commit().await?;
    let (maker, organization) = (holder.link.created_by.as_str(), holder.organization.name.as_str());
    let text = holder.t.identity_providers_setup_thanks_text(maker, organization);
    Reply::page(&DonePage::of(&holder, text))
}
