//! What the pages of a roll-out have in common: the connection of the path, and the way between the pages.

use super::super::Connection;
use crate::access::{Permission, Who};
use crate::database::Tx;
use crate::ids::ConnectionId;
use crate::members::with_help;
use crate::web::{AppError, Words};
use actix_web::web::Path;
use uuid::Uuid;

/// `/o/{org}/identity-providers/{id}/…`
pub(super) type Address = Path<(String, Uuid)>;

/// The connection of the path, to show it.
pub(super) async fn find(tx: &mut Tx, who: &Who, path: &Address) -> Result<Connection, AppError> {
    let found = Connection::find(tx, who.org(), ConnectionId::from(path.1)).await?;
    found.ok_or(AppError::NotFound)
}

/// The connection of the path, to change it.
pub(super) async fn hold(tx: &mut Tx, who: &Who, path: &Address) -> Result<Connection, AppError> {
    let found = Connection::hold(tx, who.org(), ConnectionId::from(path.1)).await?;
    found.ok_or(AppError::NotFound)
}

/// The page of a connection.
pub(super) fn page_of(who: &Who, connection: &Connection) -> String {
    who.path(&format!("/identity-providers/{}", connection.id))
}

/// Why a control is locked: the right that is missing, and who could help. `None`: it is not.
pub(super) async fn locked(tx: &mut Tx, who: &Who, right: Permission) -> Result<Option<String>, AppError> {
    if who.may(right) {
        return Ok(None);
    }
    let missing = [right].into_iter().collect();
    Ok(Some(
        with_help(tx, who, who.t.members_lacks(right.key()), missing, "").await?,
    ))
}

/// The way between the pages of a connection's roll-out.
#[derive(Clone, Debug)]
pub(super) struct Way {
    /// `/o/acme/identity-providers`
    pub list: String,
    /// `/o/acme/identity-providers/{id}`
    pub base: String,
    here: &'static str,
}

impl Way {
    pub fn new(who: &Who, connection: &Connection, here: &'static str) -> Self {
        Self {
            list: who.path("/identity-providers"),
            base: page_of(who, connection),
            here,
        }
    }

    /// For templates: (address, words, whether it is this page).
    pub fn tabs(&self, t: Words) -> [(String, &'static str, bool); 3] {
        [
            ("rollout", t.rollout_tab_stages()),
            ("history", t.rollout_tab_history()),
            ("enforcement", t.rollout_tab_enforcement()),
        ]
        .map(|(key, words)| (format!("{}/{key}", self.base), words, key == self.here))
    }
}
