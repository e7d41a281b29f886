//! The audit log of an organization.

use super::filter::Wanted;
use super::list::{self, Scope};
use super::log::{Links, Log};
use crate::access::{Actor, ViewAudit};
use crate::web::form::Query;
use crate::web::{self, Frame, Reply, Words};
use actix_web::http::StatusCode;
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
}

impl IndexPage {
    fn actions(&self) -> Vec<(&'static str, &'static str)> {
        Wanted::actions(self.t)
    }
}

/// The newest events, page by page.
pub async fn index(mut actor: Actor<ViewAudit>, query: Query) -> web::Answer {
    let (who, scope) = (&actor.who, Scope::Organization(actor.org()));
    let path = who.path("/audit");
    let wanted = Wanted::parse(&mut actor.tx, scope, who, path.clone(), &query).await?;
    let page = match wanted.form.is_fine() {
        true => list::newest(&mut actor.tx, scope, &wanted.filter, wanted.after).await?,
        false => list::Page::empty(),
    };
    let links = Links::organization(who);
    let page = IndexPage {
        frame: Frame::organization(who, "audit"),
        t: who.t,
        log: Log::new(&page.events, who, &links),
        shown: page.shown(who.t, wanted.after.is_some()),
        newest: wanted.after.map(|_| wanted.page(None)),
        older: page.next.map(|next| wanted.page(Some(next))),
        path,
        wanted,
    };
    let reply = Reply::page_or_block(&who.visit, &page, &page.as_list())?;
    Ok(if page.wanted.form.is_fine() {
        reply
    } else {
        reply.status(StatusCode::UNPROCESSABLE_ENTITY)
    })
}
