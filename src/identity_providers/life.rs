//! Switching a connection off, on again, and removing it. Its sessions end with it: access asks at every request
//! whether the connection is active.

use super::{Connection, Stage, Status};
use crate::audit::{self, Action, Author, Event};
use crate::database::Tx;
use crate::ids::{ConnectionId, OrgId};
use crate::schema::{assignments, connections, domains, external_identities, sessions};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;
use serde_json::json;

/// What goes with a connection.
#[derive(Clone, Copy, Debug, Default)]
pub struct Effects {
    /// Sessions that end.
    pub sessions: i64,
    /// People whose way in this is.
    pub people: i64,
    /// Roles that came from its groups.
    pub roles: i64,
    /// Domains whose people sign in there.
    pub domains: i64,
}

impl Effects {
    /// At this moment.
    pub async fn of(tx: &mut Tx, org: OrgId, id: ConnectionId, now: Timestamp) -> QueryResult<Self> {
        Ok(Self {
            sessions: sessions::table
                .filter(sessions::only_organization_id.eq(org))
                .filter(sessions::connection_id.eq(id))
                .filter(sessions::expires_at.gt(now.to_diesel()))
                .count()
                .get_result(tx)
                .await?,
            people: external_identities::table
                .filter(external_identities::organization_id.eq(org))
                .filter(external_identities::connection_id.eq(id))
                .count()
                .get_result(tx)
                .await?,
            roles: assignments::table
                .filter(assignments::organization_id.eq(org))
                .filter(assignments::connection_id.eq(id))
                .count()
                .get_result(tx)
                .await?,
            domains: domains::table
                .filter(domains::organization_id.eq(org))
                .filter(domains::connection_id.eq(id))
                .count()
                .get_result(tx)
                .await?,
        })
    }
}

impl Connection {
    /// Nobody comes through it any more, and whoever did is out. An enforced connection falls back to `everyone`,
    /// so that passwords open the organization again.
    pub async fn disable(&self, tx: &mut Tx, org: OrgId, author: &Author) -> QueryResult<()> {
        self.end_sessions(tx, org).await?;
        let stage = self.stage.min(Stage::Everyone);
        self.put(tx, org, Status::Disabled, stage, author).await?;
        self.note(tx, org, Action::ConnectionDisabled, Status::Disabled, author)
            .await
    }

    /// People may come through it again, as far as the roll-out had come.
    pub async fn enable(&self, tx: &mut Tx, org: OrgId, author: &Author) -> QueryResult<()> {
        self.put(tx, org, Status::Active, self.stage, author).await?;
        self.note(tx, org, Action::ConnectionEnabled, Status::Active, author)
            .await
    }

    /// Forgets it, with everything that hangs on it. Accounts and members stay.
    pub async fn remove(&self, tx: &mut Tx, org: OrgId, author: &Author) -> QueryResult<()> {
        let effects = Effects::of(tx, org, self.id, author.at).await?;
        self.end_sessions(tx, org).await?;
        let before = json!({
            "name": self.name, "status": self.status.key(), "issuer": self.settings.entity_id,
            "sessions": effects.sessions, "people": effects.people, "roles_from_groups": effects.roles,
        });
        diesel::delete(connections::table.find((org, self.id)))
            .execute(tx)
            .await?;
        let event = Event::new(Action::ConnectionRemoved)
            .on("connection", self.id.uuid(), &self.name)
            .change(before, None);
        audit::record(tx, Some(org), author, event).await
    }

    async fn end_sessions(&self, tx: &mut Tx, org: OrgId) -> QueryResult<()> {
        diesel::delete(
            sessions::table
                .filter(sessions::only_organization_id.eq(org))
                .filter(sessions::connection_id.eq(self.id)),
        )
        .execute(tx)
        .await
        .map(|_| ())
    }

    async fn put(&self, tx: &mut Tx, org: OrgId, status: Status, stage: Stage, author: &Author) -> QueryResult<()> {
        diesel::update(connections::table.find((org, self.id)))
            .set((
                connections::status.eq(status.key()),
                connections::stage.eq(stage.key()),
                connections::updated_at.eq(author.at.to_diesel()),
                connections::updated_by.eq(&author.name),
            ))
            .execute(tx)
            .await
            .map(|_| ())
    }

    async fn note(&self, tx: &mut Tx, org: OrgId, action: Action, now: Status, author: &Author) -> QueryResult<()> {
        let event = Event::new(action)
            .on("connection", self.id.uuid(), &self.name)
            .change(json!({ "status": self.status.key() }), json!({ "status": now.key() }));
        audit::record(tx, Some(org), author, event).await
    }
}
