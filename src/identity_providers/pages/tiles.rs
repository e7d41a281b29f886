//! The first step: which provider it is, by tiles.

use super::setup::Guest;
use crate::access::{Actor, EditIdentityProviders};
use crate::audit::{self, Action, Author, Event};
use crate::database::Tx;
use crate::identity_providers::guide_view::{self, Tile};
use crate::identity_providers::{Connection, Keys, Settings};
use crate::ids::{ConnectionId, OrgId};
use crate::organizations::take_turns;
use crate::state::{App, State};
use crate::web::{Answer, AppError, Form, Frame, Query, Reply, Words};
use askama::Template;
use serde_json::json;

/// So many connections may an organization have.
const MOST: usize = 20;

/// The tiles, as a part of a page.
pub struct Tiles {
    pub q: String,
    pub all: Vec<Tile>,
    /// Where choosing one goes.
    pub action: String,
    /// Where searching goes.
    pub search: String,
    pub may_choose: bool,
}

impl Tiles {
    /// Those that fit a search; the general one always does.
    pub fn of(q: &str, list: &str, may_choose: bool) -> Self {
        Self {
            q: q.to_owned(),
            all: guide_view::tiles(q),
            action: list.to_owned(),
            search: format!("{list}/new"),
            may_choose,
        }
    }

    /// For somebody with a link.
    pub fn of_link(q: &str, path: &str) -> Self {
        Self {
            action: format!("{path}/connection"),
            search: path.to_owned(),
            ..Self::of(q, path, true)
        }
    }
}

#[derive(Template)]
#[template(path = "identity_providers/new.html", blocks = ["tiles"])]
struct NewPage {
    frame: Frame,
    t: Words,
    list: String,
    tiles: Tiles,
}

/// GET `/o/{org}/identity-providers/new?q=`
pub async fn show(actor: Actor<EditIdentityProviders>, query: Query) -> Answer {
    let who = &actor.who;
    let list = who.path("/identity-providers");
    let page = NewPage {
        frame: Frame::organization(who, "identity-providers"),
        t: who.t,
        tiles: Tiles::of(query.get("q"), &list, true),
        list,
    };
    Reply::page_or_block(&who.visit, &page, &page.as_tiles())
}

/// POST `/o/{org}/identity-providers`: begins a draft.
pub async fn begin(mut actor: Actor<EditIdentityProviders>, form: Form, app: App) -> Answer {
    let (org, t) = (actor.org(), actor.who.t);
    take_turns(&mut actor.tx, org).await?;
    let author = actor.who.author();
    let id = draft(&mut actor.tx, &app, org, form.get("guide"), &author, t).await?;
    let next = actor.who.path(&format!("/identity-providers/{id}/values"));
    actor.tx.commit().await?;
    Ok(Reply::to(next))
}

/// A draft for a vendor, named after them.
///
/// # Errors
/// 404 for an unknown vendor, 409 where there are too many connections already.
pub(super) async fn draft(
    tx: &mut Tx,
    state: &State,
    org: OrgId,
    guide: &str,
    author: &Author,
    t: Words,
) -> Result<ConnectionId, AppError> {
    let tile = guide_view::tile(guide).ok_or(AppError::NotFound)?;
    let all = Connection::all(tx, org).await?;
    if all.len() >= MOST {
        return Err(AppError::Conflict(t.identity_providers_too_many(MOST)));
    }
    let settings = Settings {
        attributes: guide_view::attributes_of(guide),
        name_id_format: guide_view::name_id_format_of(guide),
        sign_requests: true,
        ..Settings::default()
    };
    let called = if tile.is_generic {
        t.identity_providers_generic_name()
    } else {
        &tile.name
    };
    let name = free_name(called, &all);
    let id = Connection::begin(tx, org, guide, &name, &settings, author).await?;
    let event = Event::new(Action::ConnectionBegun)
        .on("connection", id.uuid(), &name)
        .change(None, json!({ "name": name, "provider": tile.name }));
    audit::record(tx, Some(org), author, event).await?;
    let connection = Connection::find(tx, org, id).await?.ok_or(AppError::NotFound)?;
    Keys::ensure(tx, state, org, &connection, author).await?;
    Ok(id)
}

/// "Okta", or "Okta 2" beside another.
fn free_name(vendor: &str, all: &[Connection]) -> String {
    let taken = |name: &str| all.iter().any(|one| one.name == name);
    let numbered = (2..).map(|n| format!("{vendor} {n}"));
    std::iter::once(vendor.to_owned())
        .chain(numbered)
        .find(|name| !taken(name))
        .unwrap_or_default()
}

/// POST `/setup/{token}/connection`: somebody with a link chooses the provider.
pub async fn begin_by_link(guest: Guest, form: Form, app: App) -> Answer {
    let Guest { mut tx, holder } = guest;
    if holder.connection_of_task()?.is_none() {
        let id = draft(&mut tx, &app, holder.org, form.get("guide"), &holder.author(), holder.t).await?;
        holder.take_up(&mut tx, id).await?;
        tx.commit().await?;
    }
    Ok(Reply::to(format!("{}/values", holder.path())))
}
