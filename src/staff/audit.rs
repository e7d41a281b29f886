//! The audit log of the whole platform: every organization's events and the platform's own.

use crate::access::{Staff, StaffView};
use crate::audit::chain;
use crate::audit::filter::Wanted;
use crate::audit::list::{self, Page, Scope};
use crate::audit::log::{Links, Log};
use crate::database::Tx;
use crate::schema::organizations;
use crate::web::{Answer, Frame, Query, Reply, Words};
use actix_web::http::StatusCode;
use askama::Template;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use std::collections::HashMap;
use uuid::Uuid;

const PATH: &str = "/staff/audit";

#[derive(Template)]
#[template(path = "staff/audit.html", blocks = ["list"])]
struct AuditPage {
    frame: Frame,
    t: Words,
    path: String,
    wanted: Wanted,
    log: Log,
    shown: String,
    newest: Option<String>,
    older: Option<String>,
}

impl AuditPage {
    fn actions(&self) -> Vec<(&'static str, &'static str)> {
        Wanted::actions(self.t)
    }
}

/// The newest events, page by page.
pub async fn list(mut staff: Staff<StaffView>, query: Query) -> Answer {
    let (caller, scope) = (&staff.caller, Scope::Platform);
    let wanted = Wanted::parse(&mut staff.tx, scope, None, caller, PATH.to_owned(), &query).await?;
    let page = match wanted.form.is_fine() {
        true => list::newest(&mut staff.tx, scope, &wanted.filter, wanted.after).await?,
        false => Page::empty(),
    };
    let organizations = named(&mut staff.tx, &page).await?;
    let links = Links {
        log: PATH.to_owned(),
        organizations,
        name_organizations: true,
        numbers: chain::numbers_of(&mut staff.tx, page.events.iter().map(|event| event.id)).await?,
        ..Links::default()
    };
    let page = AuditPage {
        frame: Frame::staff(caller, "staff-audit"),
        t: caller.t,
        path: PATH.to_owned(),
        log: Log::new(&page.events, caller, &links),
        shown: page.shown(caller.t, wanted.after.is_some()),
        newest: wanted.after.map(|_| wanted.page(None)),
        older: page.next.map(|next| wanted.page(Some(next))),
        wanted,
    };
    let reply = Reply::page_or_block(&caller.visit, &page, &page.as_list())?;
    Ok(if page.wanted.form.is_fine() {
        reply
    } else {
        reply.status(StatusCode::UNPROCESSABLE_ENTITY)
    })
}

/// Slug and name of the organizations on the page.
async fn named(tx: &mut Tx, page: &Page) -> QueryResult<HashMap<Uuid, (String, String)>> {
    let mut ids: Vec<Uuid> = page.events.iter().filter_map(|event| event.organization_id).collect();
    ids.sort_unstable();
    ids.dedup();
    let rows: Vec<(Uuid, String, String)> = organizations::table
        .filter(organizations::id.eq_any(ids))
        .select((organizations::id, organizations::slug, organizations::name))
        .load(tx)
        .await?;
    Ok(rows.into_iter().map(|(id, slug, name)| (id, (slug, name))).collect())
}
