//! The pilot list: who is let through first.

use super::super::Connection;
use crate::audit::{self, Action, Author, Event};
use crate::database::Tx;
use crate::ids::{ConnectionId, OrgId};
use crate::schema::{connection_pilots, domains};
use crate::web::names::EmailAddress;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff_diesel::ToDiesel;
use serde_json::json;

/// A pilot list has at most so many addresses; who has more goes to everyone.
pub(super) const MOST: usize = 500;

/// Why addresses were not added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// Their domains are not proven by this organization.
    Foreign(Vec<String>),
    TooMany,
}

/// The pilot list of a connection.
#[derive(Clone, Debug)]
pub struct Pilots(pub Vec<String>);

impl Pilots {
    /// The addresses, in their order.
    pub async fn of(tx: &mut Tx, org: OrgId, connection: ConnectionId) -> QueryResult<Self> {
        connection_pilots::table
            .filter(connection_pilots::organization_id.eq(org))
            .filter(connection_pilots::connection_id.eq(connection))
            .order(connection_pilots::email)
            .select(connection_pilots::email)
            .limit(MOST as i64)
            .load(tx)
            .await
            .map(Self)
    }

    /// Adds addresses of proven domains; says how many are new.
    pub(super) async fn add(
        tx: &mut Tx,
        org: OrgId,
        connection: &Connection,
        emails: &[EmailAddress],
        author: &Author,
    ) -> QueryResult<Result<usize, Fault>> {
        let proven = proven_domains(tx, org).await?;
        let is_ours = |email: &&EmailAddress| {
            let domain = email.as_str().rsplit_once('@').map_or("", |(_, domain)| domain);
            proven.iter().any(|one| one == domain)
        };
        let foreign: Vec<String> = emails
            .iter()
            .filter(|one| !is_ours(one))
            .map(ToString::to_string)
            .collect();
        if !foreign.is_empty() {
            return Ok(Err(Fault::Foreign(foreign)));
        }
        let known = Self::of(tx, org, connection.id).await?.0;
        let fresh: Vec<&str> = emails
            .iter()
            .map(EmailAddress::as_str)
            .filter(|one| !known.iter().any(|k| k == one))
            .collect();
        if known.len() + fresh.len() > MOST {
            return Ok(Err(Fault::TooMany));
        }
        let row = |email: &&str| {
            (
                connection_pilots::organization_id.eq(org),
                connection_pilots::connection_id.eq(connection.id),
                connection_pilots::email.eq((*email).to_owned()),
                connection_pilots::created_at.eq(author.at.to_diesel()),
                connection_pilots::created_by.eq(author.name.clone()),
            )
        };
        diesel::insert_into(connection_pilots::table)
            .values(fresh.iter().map(row).collect::<Vec<_>>())
            .execute(tx)
            .await?;
        if !fresh.is_empty() {
            let (before, after) = (json!({ "pilots": [] }), json!({ "pilots": fresh }));
            note(tx, org, connection, author, before, after).await?;
        }
        Ok(Ok(fresh.len()))
    }

    /// Takes addresses off the list; says how many were on it.
    pub(super) async fn remove(
        tx: &mut Tx,
        org: OrgId,
        connection: &Connection,
        emails: &[String],
        author: &Author,
    ) -> QueryResult<usize> {
        let listed = connection_pilots::table
            .filter(connection_pilots::organization_id.eq(org))
            .filter(connection_pilots::connection_id.eq(connection.id))
            .filter(connection_pilots::email.eq_any(emails));
        let gone: Vec<String> = diesel::delete(listed)
            .returning(connection_pilots::email)
            .get_results(tx)
            .await?;
        if !gone.is_empty() {
            let (before, after) = (json!({ "pilots": gone }), json!({ "pilots": [] }));
            note(tx, org, connection, author, before, after).await?;
        }
        Ok(gone.len())
    }
}

async fn note(
    tx: &mut Tx,
    org: OrgId,
    connection: &Connection,
    author: &Author,
    before: serde_json::Value,
    after: serde_json::Value,
) -> QueryResult<()> {
    let event = Event::new(Action::PilotsChanged)
        .on("connection", connection.id.uuid(), &connection.name)
        .change(before, after);
    audit::record(tx, Some(org), author, event).await
}

/// The domains that this organization has proven.
pub(super) async fn proven_domains(tx: &mut Tx, org: OrgId) -> QueryResult<Vec<String>> {
    domains::table
        .filter(domains::organization_id.eq(org))
        .filter(domains::status.eq_any(["proven", "lapsing"]))
        .order(domains::name)
        .select(domains::name)
        .load(tx)
        .await
}
