//! Our own key pairs of a connection, one in each state. They rotate in stages, so that at no moment the provider
//! has to know a key that it was not shown before: the next is published beside the current one, then takes over,
//! while the previous still decrypts until it is retired.

use super::Connection;
use crate::audit::{self, Action, Author, Event};
use crate::database::Tx;
use crate::ids::{ConnectionId, OrgId};
use crate::saml::{Certificate, KeyPair};
use crate::schema::connection_keys;
use crate::seal::SecretKey;
use crate::state::State;
use crate::web::AppError;
use actix_web::web;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;
use serde_json::json;
use uuid::Uuid;

const PURPOSE: &str = "saml-key";

/// Where a key stands in its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyState {
    /// Signs and decrypts.
    Current,
    /// Published, and decrypts.
    Next,
    /// Signed before; still decrypts.
    Previous,
}

impl KeyState {
    /// The order in which the keys stand in the metadata: the first signs.
    pub const ALL: [KeyState; 3] = [Self::Current, Self::Next, Self::Previous];

    /// The word in the database.
    pub fn key(self) -> &'static str {
        match self {
            Self::Current => "current",
            Self::Next => "next",
            Self::Previous => "previous",
        }
    }
}

/// One of our keys. The private half stays sealed until somebody signs or decrypts.
#[derive(Clone)]
pub struct OwnKey {
    pub state: KeyState,
    pub certificate: Certificate,
    pub created_at: Timestamp,
    sealed: Vec<u8>,
}

/// What a step of the rotation came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rotation {
    Done,
    /// There is no key in the state that the step begins with, or one already in that to which it leads.
    OutOfTurn,
}

/// The keys of a connection: the current one first, then the next, then the previous.
#[derive(Clone)]
pub struct Keys(Vec<OwnKey>);

impl Keys {
    /// Those that there are.
    pub async fn of(tx: &mut Tx, org: OrgId, connection: ConnectionId) -> Result<Self, AppError> {
        let rows: Vec<(String, Vec<u8>, Vec<u8>, jiff_diesel::Timestamp)> = connection_keys::table
            .filter(connection_keys::organization_id.eq(org))
            .filter(connection_keys::connection_id.eq(connection.uuid()))
            .select((
                connection_keys::state,
                connection_keys::certificate,
                connection_keys::sealed_key,
                connection_keys::created_at,
            ))
            .load(tx)
            .await?;
        let mut keys = vec![];
        for state in KeyState::ALL {
            for (_, certificate, sealed, at) in rows.iter().filter(|row| row.0 == state.key()) {
                keys.push(OwnKey {
                    state,
                    certificate: Certificate::from_der(certificate).map_err(internal)?,
                    sealed: sealed.clone(),
                    created_at: Timestamp::from(*at),
                });
            }
        }
        Ok(Self(keys))
    }

    /// As [`Keys::of`]; makes the first if there is none. For the beginning of a connection.
    pub async fn ensure(
        tx: &mut Tx,
        state: &State,
        org: OrgId,
        connection: &Connection,
        author: &Author,
    ) -> Result<Self, AppError> {
        let keys = Self::of(tx, org, connection.id).await?;
        if keys.get(KeyState::Current).is_some() {
            return Ok(keys);
        }
        if add(tx, state, org, connection.id, KeyState::Current, author.at).await? {
            record(tx, org, connection, Action::ConnectionKeyMade, author).await?;
        }
        Self::of(tx, org, connection.id).await
    }

    /// Makes the next key, which is published from now on. The organization is held before.
    pub async fn prepare(
        tx: &mut Tx,
        state: &State,
        org: OrgId,
        connection: &Connection,
        author: &Author,
    ) -> Result<Rotation, AppError> {
        if !add(tx, state, org, connection.id, KeyState::Next, author.at).await? {
            return Ok(Rotation::OutOfTurn);
        }
        record(tx, org, connection, Action::ConnectionKeyPrepared, author).await?;
        Ok(Rotation::Done)
    }

    /// The next key signs from now on; the one before it still decrypts. The organization is held before.
    pub async fn switch(tx: &mut Tx, org: OrgId, connection: &Connection, author: &Author) -> QueryResult<Rotation> {
        let states: Vec<String> = of_connection(org, connection.id)
            .select(connection_keys::state)
            .load(tx)
            .await?;
        if !states.iter().any(|state| state == KeyState::Next.key()) {
            return Ok(Rotation::OutOfTurn);
        }
        delete(tx, org, connection.id, KeyState::Previous).await?;
        for (from, to) in [
            (KeyState::Current, KeyState::Previous),
            (KeyState::Next, KeyState::Current),
        ] {
            diesel::update(of_connection(org, connection.id).filter(connection_keys::state.eq(from.key())))
                .set(connection_keys::state.eq(to.key()))
                .execute(tx)
                .await?;
        }
        record(tx, org, connection, Action::ConnectionKeySwitched, author).await?;
        Ok(Rotation::Done)
    }

    /// Deletes the previous key: what is still encrypted with it can no longer be read. The organization is held
    /// before.
    pub async fn retire(tx: &mut Tx, org: OrgId, connection: &Connection, author: &Author) -> QueryResult<Rotation> {
        if delete(tx, org, connection.id, KeyState::Previous).await? == 0 {
            return Ok(Rotation::OutOfTurn);
        }
        record(tx, org, connection, Action::ConnectionKeyRetired, author).await?;
        Ok(Rotation::Done)
    }

    /// The key in that state.
    pub fn get(&self, state: KeyState) -> Option<&OwnKey> {
        self.0.iter().find(|key| key.state == state)
    }

    /// All of them, the one that signs first.
    pub fn all(&self) -> &[OwnKey] {
        &self.0
    }

    /// The key pairs, opened. Reading an RSA key takes a while, so off the async threads.
    ///
    /// # Errors
    /// If the installation's key is not the one that sealed them.
    pub fn open(&self, key: &SecretKey) -> Result<Vec<KeyPair>, AppError> {
        self.0
            .iter()
            .map(|one| {
                let private = key.open(PURPOSE, &one.sealed).map_err(internal)?;
                KeyPair::from_parts(&private, one.certificate.clone()).map_err(internal)
            })
            .collect()
    }
}

#[diesel::dsl::auto_type(no_type_alias)]
fn of_connection(org: OrgId, connection: ConnectionId) -> _ {
    let id: Uuid = connection.uuid();
    connection_keys::table
        .filter(connection_keys::organization_id.eq(org))
        .filter(connection_keys::connection_id.eq(id))
}

/// Makes a key pair, unless there is one in that state. It is made while the transaction waits, on a thread that
/// may take its time.
async fn add(
    tx: &mut Tx,
    state: &State,
    org: OrgId,
    connection: ConnectionId,
    kind: KeyState,
    now: Timestamp,
) -> Result<bool, AppError> {
    let there = of_connection(org, connection).filter(connection_keys::state.eq(kind.key()));
    if diesel::select(diesel::dsl::exists(there)).get_result(tx).await? {
        return Ok(false);
    }
    let name = format!("Tenantry {connection}");
    let pair = web::block(move || KeyPair::generate(&name, now))
        .await
        .map_err(internal)?
        .map_err(internal)?;
    let sealed = state
        .config
        .secret_key
        .seal(PURPOSE, state.chance.bytes(), pair.private_der());
    let made = diesel::insert_into(connection_keys::table)
        .values((
            connection_keys::organization_id.eq(org),
            connection_keys::id.eq(state.chance.id()),
            connection_keys::connection_id.eq(connection.uuid()),
            connection_keys::state.eq(kind.key()),
            connection_keys::certificate.eq(pair.certificate().der()),
            connection_keys::sealed_key.eq(sealed),
            connection_keys::created_at.eq(now.to_diesel()),
        ))
        .on_conflict_do_nothing()
        .execute(tx)
        .await?;
    Ok(made == 1)
}

async fn delete(tx: &mut Tx, org: OrgId, connection: ConnectionId, state: KeyState) -> QueryResult<usize> {
    diesel::delete(of_connection(org, connection).filter(connection_keys::state.eq(state.key())))
        .execute(tx)
        .await
}

async fn record(tx: &mut Tx, org: OrgId, connection: &Connection, action: Action, author: &Author) -> QueryResult<()> {
    let keys: Vec<(String, Vec<u8>)> = of_connection(org, connection.id)
        .select((connection_keys::state, connection_keys::certificate))
        .load(tx)
        .await?;
    let now = keys
        .iter()
        .filter_map(|(state, der)| Some((state.clone(), json!(Certificate::from_der(der).ok()?.fingerprint()))))
        .collect::<serde_json::Map<_, _>>();
    let event = Event::new(action)
        .on("connection", connection.id.uuid(), &connection.name)
        .change(None, serde_json::Value::Object(now));
    audit::record(tx, Some(org), author, event).await
}

fn internal(error: impl Into<anyhow::Error>) -> AppError {
    AppError::Internal(error.into())
}
