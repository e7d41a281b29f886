//! Reading metadata again.

use super::{DAILY, Decision, Held, RETRY, decide, letters};
use crate::audit::{self, Action, Author, Event};
use crate::database::{Mode, Pool, Tx};
use crate::fetch::Fetcher;
use crate::identity_providers::{Connection, Settings};
use crate::ids::{ConnectionId, OrgId};
use crate::organizations::Organization;
use crate::saml::IdpMetadata;
use crate::schema::connections;
use crate::seal::SecretKey;
use crate::web::AppError;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;
use serde_json::json;

/// What became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refreshed {
    Unchanged,
    Changed,
    /// It waits for approval.
    Held,
    /// It could not be fetched or read, and why: the words of a [`FetchFault`](crate::fetch::FetchFault) or a
    /// [`MetadataFault`](crate::saml::MetadataFault).
    Failed(String),
    /// There is no such connection, or no address to read.
    Gone,
}

/// Fetches a connection's metadata and does what [`decide`] says. No transaction is open while the provider is
/// asked. What worked stays when anything is wrong.
pub async fn read_again(
    pool: &Pool,
    fetcher: &Fetcher,
    key: &SecretKey,
    org: OrgId,
    id: ConnectionId,
    author: &Author,
) -> Result<Refreshed, AppError> {
    let url = {
        let mut tx = Tx::begin(pool, Mode::Read).await?;
        tx.enter(org).await?;
        Connection::find(&mut tx, org, id)
            .await?
            .map(|one| one.settings.metadata_url)
    };
    let Some(url) = url.filter(|url| !url.is_empty()) else {
        return Ok(Refreshed::Gone);
    };
    let read = match fetcher.get(&url).await {
        Ok(text) => IdpMetadata::parse(&text).map_err(|fault| fault.to_string()),
        Err(fault) => Err(fault.to_string()),
    };
    let mut tx = Tx::begin(pool, Mode::Write).await?;
    tx.enter(org).await?;
    let Some(mut connection) = Connection::hold(&mut tx, org, id).await? else {
        return Ok(Refreshed::Gone);
    };
    if connection.settings.metadata_url != url {
        return Ok(Refreshed::Gone);
    }
    let result = match read {
        Err(fault) => {
            note_fault(&mut tx, org, &connection, &fault, author).await?;
            Refreshed::Failed(fault)
        }
        Ok(metadata) => {
            let refreshed = take(&mut tx, key, org, &mut connection, &metadata, author).await?;
            diesel::update(connections::table.find((org, id)))
                .set((
                    connections::refreshed_at.eq(author.at.to_diesel()),
                    connections::refresh_fault.eq(""),
                ))
                .execute(&mut tx)
                .await?;
            refreshed
        }
    };
    tx.commit().await?;
    Ok(result)
}

/// It is tried again in an hour; the first fault of its kind is written down.
async fn note_fault(
    tx: &mut Tx,
    org: OrgId,
    connection: &Connection,
    fault: &str,
    author: &Author,
) -> Result<(), AppError> {
    diesel::update(connections::table.find((org, connection.id)))
        .set((
            connections::refreshed_at.eq((author.at - DAILY + RETRY).to_diesel()),
            connections::refresh_fault.eq(fault),
        ))
        .execute(tx)
        .await?;
    if connection.refresh_fault != fault {
        let event = event(Action::ConnectionRefreshFailed, connection).reason(fault);
        audit::record(tx, Some(org), author, event).await?;
    }
    Ok(())
}

/// Something of ours failed, so that not even a fault was noted: it is tried again in an hour, and others come first.
pub(super) async fn postpone(pool: &Pool, org: OrgId, id: ConnectionId, now: Timestamp) -> Result<(), AppError> {
    let mut tx = Tx::begin(pool, Mode::Write).await?;
    tx.enter(org).await?;
    diesel::update(connections::table.find((org, id)))
        .set(connections::refreshed_at.eq((now - DAILY + RETRY).to_diesel()))
        .execute(&mut tx)
        .await?;
    tx.commit().await?;
    Ok(())
}

async fn take(
    tx: &mut Tx,
    key: &SecretKey,
    org: OrgId,
    connection: &mut Connection,
    metadata: &IdpMetadata,
    author: &Author,
) -> Result<Refreshed, AppError> {
    match decide(&connection.settings, metadata, author.at) {
        Decision::Unchanged => {
            hold_back(tx, org, connection, None).await?;
            Ok(Refreshed::Unchanged)
        }
        Decision::Take(settings) => {
            hold_back(tx, org, connection, None).await?;
            change(tx, org, connection, *settings, "refresh", author).await?;
            Ok(Refreshed::Changed)
        }
        Decision::Hold(held) => {
            let known = Held::of(connection);
            if known.as_ref().map(|one| (one.why, &one.settings.entity_id))
                != Some((held.why, &held.settings.entity_id))
            {
                let event = event(Action::ConnectionRefreshHeld, connection).reason(held.why.key());
                audit::record(tx, Some(org), author, event).await?;
                let organization = Organization::current(tx, org).await?;
                letters::held(tx, key, org, &organization, connection, author.at).await?;
            }
            hold_back(tx, org, connection, Some(&held)).await?;
            Ok(Refreshed::Held)
        }
    }
}

async fn hold_back(tx: &mut Tx, org: OrgId, connection: &Connection, held: Option<&Held>) -> Result<(), AppError> {
    let held = held.map(serde_json::to_value).transpose()?;
    diesel::update(connections::table.find((org, connection.id)))
        .set(connections::held_refresh.eq(held))
        .execute(tx)
        .await?;
    Ok(())
}

async fn change(
    tx: &mut Tx,
    org: OrgId,
    connection: &mut Connection,
    settings: Settings,
    what: &str,
    author: &Author,
) -> Result<(), AppError> {
    let (before, ends) = (connection.settings.clone(), settings.certificates_end());
    if connection.set(tx, org, settings, ends, what, author).await? {
        let event = event(Action::ConnectionRefreshed, connection).change(told(&before), told(&connection.settings));
        audit::record(tx, Some(org), author, event).await?;
    }
    Ok(())
}

/// What an event tells of settings: certificates by fingerprint.
fn told(settings: &Settings) -> serde_json::Value {
    let prints: Vec<String> = settings.trusted().iter().map(|one| one.fingerprint()).collect();
    json!({ "entity_id": settings.entity_id, "sso_url": settings.sso_url, "slo_url": settings.slo_url, "certificates": prints })
}

fn event(action: Action, connection: &Connection) -> Event {
    Event::new(action).on("connection", connection.id.uuid(), &connection.name)
}

impl Held {
    /// What waits for approval, if something does.
    pub fn of(connection: &Connection) -> Option<Self> {
        serde_json::from_value(connection.held_refresh.clone()?).ok()
    }
}

/// Takes what waits; `false`: nothing does any more. The caller holds the connection and commits.
pub async fn approve(tx: &mut Tx, org: OrgId, connection: &mut Connection, author: &Author) -> Result<bool, AppError> {
    let Some(held) = Held::of(connection) else {
        return Ok(false);
    };
    hold_back(tx, org, connection, None).await?;
    change(tx, org, connection, held.settings, "approved_refresh", author).await?;
    Ok(true)
}

/// Leaves what waits; it comes again with the next refresh while the metadata says so.
pub async fn dismiss(tx: &mut Tx, org: OrgId, connection: &Connection, author: &Author) -> Result<bool, AppError> {
    if connection.held_refresh.is_none() {
        return Ok(false);
    }
    hold_back(tx, org, connection, None).await?;
    audit::record(
        tx,
        Some(org),
        author,
        event(Action::ConnectionRefreshDismissed, connection),
    )
    .await?;
    Ok(true)
}
