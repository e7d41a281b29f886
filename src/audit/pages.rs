//! The audit log of an organization.

use super::chain;
use super::filter::Wanted;
use super::list::{self, Scope};
use super::log::{Links, Log};
use super::refusal::who_could_grant;
use super::undo;
use crate::access::{Actor, Permission, Scoped, ViewAudit, Who};
use crate::database::Tx;
use crate::web::form::Query;
use crate::web::{self, AppError, Frame, Reply, Words};
use askama::Template;

#[derive(Template)]
#[template(path = "audit/index.html", blocks = ["list"])]
struct IndexPage {
    frame: Frame,
    t: Words,
    path: String,
    wanted: Wanted,
    log: Log,
    shown: String,
    newest: Option<String>,
    older: Option<String>,
    /// Why this person may not export, and who could.
    no_export: Option<String>,
}

impl IndexPage {
    fn actions(&self) -> Vec<(&'static str, &'static str)> {
        Wanted::actions(self.t)
    }

    /// The export of what is shown.
    fn export(&self, format: &str) -> String {
        self.wanted.export(&format!("{}/export", self.path), format)
    }
}

/// The newest events, page by page.
pub async fn index(mut actor: Scoped<ViewAudit>, query: Query) -> web::Answer {
    let (who, scope) = (&actor.who, Scope::Organization(actor.org()));
    let wanted = Wanted::parse(
        &mut actor.tx,
        scope,
        actor.reach.teams(),
        who,
        who.path("/audit"),
        &query,
    )
    .await?;
    let page = page(&mut actor.tx, who, wanted).await?;
    if !page.wanted.form.is_fine() && !who.visit.htmx {
        return Reply::refused(&page);
    }
    if !page.wanted.form.is_fine() {
        return Reply::refused(&page.as_list());
    }
    Reply::page_or_block(&who.visit, &page, &page.as_list())
}

/// The log again, for an export that could not be understood.
pub(super) async fn refused<R>(mut actor: Actor<R>, wanted: Wanted) -> web::Answer {
    Reply::refused(&page(&mut actor.tx, &actor.who, wanted).await?)
}

async fn page(tx: &mut Tx, who: &Who, wanted: Wanted) -> Result<IndexPage, AppError> {
    let scope = Scope::Organization(who.org());
    let page = match wanted.form.is_fine() {
        true => list::newest(tx, scope, &wanted.filter, wanted.after).await?,
        false => list::Page::empty(),
    };
    let links = Links {
        numbers: chain::numbers_of(tx, page.events.iter().map(|event| event.id)).await?,
        undo: undo::offers(tx, who, &page.events).await?,
        ..Links::organization(who)
    };
    Ok(IndexPage {
        frame: Frame::organization(who, "audit"),
        t: who.t,
        log: Log::new(&page.events, who, &links),
        shown: page.shown(who.t, wanted.after.is_some()),
        newest: wanted.after.map(|_| wanted.page(None)),
        older: page.next.map(|next| wanted.page(Some(next))),
        path: who.path("/audit"),
        no_export: lacking(tx, who, Permission::AuditExport).await?,
        wanted,
    })
}

/// Why not, and who could help; nothing when they may.
pub(super) async fn lacking(tx: &mut Tx, who: &Who, permission: Permission) -> Result<Option<String>, AppError> {
    if who.may(permission) {
        return Ok(None);
    }
    let names = who_could_grant(tx, who, permission).await?;
    Ok(Some(match names.is_empty() {
        true => who.t.audit_lacking(permission.key()),
        false => who.t.audit_lacking_ask(who.t.list(&names), permission.key()),
    }))
}
