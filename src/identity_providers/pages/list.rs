//! `/o/{org}/identity-providers`: the connections of an organization, and what needs somebody's attention.

use super::tiles::Tiles;
use super::warnings::{Warning, warnings};
use crate::access::{Actor, Permission, ViewIdentityProviders, Who};
use crate::audit::refusal::who_could_grant;
use crate::database::Tx;
use crate::identity_providers::guide_view::tile;
use crate::identity_providers::{Connection, Stage, Status, Step};
use crate::ids::{ConnectionId, OrgId};
use crate::schema::{connection_versions, domains};
use crate::web::{Answer, Frame, Query, Reply, Times, Words};
use askama::Template;
use diesel::dsl::{exists, max};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use std::collections::HashMap;

/// One connection in the list.
struct Row {
    connection: Connection,
    vendor: String,
    href: String,
    last_success: Option<Timestamp>,
    warnings: Vec<Warning>,
}

impl Row {
    fn is_draft(&self) -> bool {
        self.connection.status == Status::Draft
    }
}

#[derive(Template)]
#[template(path = "identity_providers/list.html")]
struct ListPage {
    frame: Frame,
    t: Words,
    times: Times,
    path: String,
    rows: Vec<Row>,
    may_edit: bool,
    /// Who could let this person set one up.
    helpers: String,
    /// Shown where there is nothing else.
    tiles: Tiles,
    /// The page of the organization's domains, where none is proven yet.
    domains: Option<String>,
}

/// GET `/o/{org}/identity-providers`
pub async fn show(mut actor: Actor<ViewIdentityProviders>, query: Query) -> Answer {
    let (tx, who) = (&mut actor.tx, &actor.who);
    let connections = Connection::all(tx, who.org()).await?;
    let worked = last_successes(tx, who.org()).await?;
    let proven = has_proven_domain(tx, who.org()).await?;
    let may_edit = who.may(Permission::IdentityProvidersEdit);
    let helpers = match may_edit {
        true => vec![],
        false => who_could_grant(tx, who, Permission::IdentityProvidersEdit).await?,
    };
    let rows: Vec<Row> = connections
        .into_iter()
        .map(|connection| row(who, connection, &worked))
        .collect();
    Reply::page(&ListPage {
        frame: Frame::organization(who, "identity-providers"),
        t: who.t,
        times: Times::new(&who.person.time_zone, who.now(), who.t),
        path: who.path("/identity-providers"),
        domains: (!proven && !rows.is_empty()).then(|| who.path("/domains")),
        rows,
        may_edit,
        helpers: who.t.list(&helpers),
        tiles: Tiles::of(query.get("q"), &who.path("/identity-providers"), may_edit),
    })
}

fn row(who: &Who, connection: Connection, worked: &HashMap<ConnectionId, Timestamp>) -> Row {
    let page = who.path(&format!("/identity-providers/{}", connection.id));
    let edits = who.may(Permission::IdentityProvidersEdit);
    Row {
        href: match connection.status {
            Status::Draft if edits => format!("{page}/{}", Step::reached(&connection).key()),
            _ => page,
        },
        vendor: tile(&connection.guide).map_or_else(String::new, |tile| tile.name),
        last_success: worked.get(&connection.id).copied(),
        warnings: warnings(&connection, who.now(), who.t),
        connection,
    }
}

/// When somebody signed in through each connection for the last time.
async fn last_successes(tx: &mut Tx, org: OrgId) -> QueryResult<HashMap<ConnectionId, Timestamp>> {
    let rows: Vec<(ConnectionId, jiff_diesel::NullableTimestamp)> = connection_versions::table
        .filter(connection_versions::organization_id.eq(org))
        .group_by(connection_versions::connection_id)
        .select((connection_versions::connection_id, max(connection_versions::worked_at)))
        .load(tx)
        .await?;
    let known = rows.into_iter().filter_map(|(id, at)| Some((id, Option::from(at)?)));
    Ok(known.collect())
}

/// Whether the organization has a domain of its own: only its addresses may come in.
pub(super) async fn has_proven_domain(tx: &mut Tx, org: OrgId) -> QueryResult<bool> {
    let proven = domains::table
        .filter(domains::organization_id.eq(org))
        .filter(domains::status.eq_any(["proven", "lapsing"]));
    diesel::select(exists(proven)).get_result(tx).await
}

impl Status {
    /// For people.
    pub fn label(self, t: Words) -> &'static str {
        match self {
            Self::Draft => t.identity_providers_status_draft(),
            Self::Active => t.identity_providers_status_active(),
            Self::Disabled => t.identity_providers_status_disabled(),
        }
    }

    pub fn tone(self) -> &'static str {
        match self {
            Self::Draft => "neutral",
            Self::Active => "success",
            Self::Disabled => "warning",
        }
    }
}

impl Stage {
    /// For people: who signs in through it.
    pub fn label(self, t: Words) -> &'static str {
        match self {
            Self::Test => t.identity_providers_stage_test(),
            Self::Pilot => t.identity_providers_stage_pilot(),
            Self::Everyone => t.identity_providers_stage_everyone(),
            Self::Enforced => t.identity_providers_stage_enforced(),
        }
    }
}
