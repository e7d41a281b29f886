//! A mail domain of an organization as a row, and how it is claimed and changed.

use super::{DomainName, Finding, Policy};
use crate::audit::{self, Action, Author, Event};
use crate::chance::Chance;
use crate::database::Tx;
use crate::ids::{ConnectionId, DomainId, OrgId};
use crate::schema::{domains, organizations};
use crate::web::names::EmailAddress;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;
use serde_json::json;

/// So many domains may an organization claim.
pub const MOST: i64 = 100;

/// How far the proof of a domain is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// The record has not been seen yet.
    Pending,
    Proven,
    /// The record is gone; everything works on until the grace is over.
    Lapsing,
    /// The grace is over: others may prove it.
    Lapsed,
}

impl Status {
    pub fn key(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Proven => "proven",
            Self::Lapsing => "lapsing",
            Self::Lapsed => "lapsed",
        }
    }

    /// Whether the domain counts as the organization's own.
    pub fn is_own(self) -> bool {
        matches!(self, Self::Proven | Self::Lapsing)
    }
}

/// A domain that an organization claims, or has proven.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = domains, check_for_backend(diesel::pg::Pg))]
pub struct Domain {
    pub id: DomainId,
    /// In ASCII.
    pub name: String,
    /// Stands in the TXT record.
    pub token: String,
    status: String,
    #[diesel(deserialize_as = jiff_diesel::NullableTimestamp)]
    pub proven_at: Option<Timestamp>,
    #[diesel(deserialize_as = jiff_diesel::NullableTimestamp)]
    pub checked_at: Option<Timestamp>,
    last_result: String,
    #[diesel(deserialize_as = jiff_diesel::NullableTimestamp)]
    pub lapsing_since: Option<Timestamp>,
    /// The nearest warning of the lapse that was given, in days.
    pub told_days: Option<i32>,
    capture: String,
    pub connection_id: Option<ConnectionId>,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub created_at: Timestamp,
    pub created_by: String,
}

/// What became of a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Claimed {
    Added(DomainId),
    /// It stands on the list already.
    Known,
    /// The list is full.
    TooMany,
}

impl Domain {
    pub fn status(&self) -> Status {
        match self.status.as_str() {
            "proven" => Status::Proven,
            "lapsing" => Status::Lapsing,
            "lapsed" => Status::Lapsed,
            _ => Status::Pending,
        }
    }

    /// What becomes of people whose address is of this domain.
    pub fn policy(&self) -> Policy {
        Policy::parse(&self.capture).unwrap_or(Policy::Off)
    }

    /// What the last look found.
    pub fn finding(&self) -> Finding {
        Finding::parse(&self.last_result)
    }

    /// Adds a name to the list of the organization. Whether another one has proven it is not told here.
    pub async fn claim(tx: &mut Tx, org: OrgId, name: &DomainName, author: &Author) -> QueryResult<Claimed> {
        // Claims take turns, so that the list has an end.
        let hold = organizations::table.find(org).for_no_key_update();
        hold.select(organizations::slug).first::<String>(tx).await?;
        let listed: i64 = domains::table
            .filter(domains::organization_id.eq(org))
            .count()
            .get_result(tx)
            .await?;
        if listed >= MOST {
            return Ok(Claimed::TooMany);
        }
        let id = DomainId::from(Chance.id());
        let made = diesel::insert_into(domains::table)
            .values((
                domains::organization_id.eq(org),
                domains::id.eq(id),
                domains::name.eq(name.as_str()),
                domains::token.eq(Chance.token().reveal()),
                domains::created_at.eq(author.at.to_diesel()),
                domains::created_by.eq(&author.name),
            ))
            .on_conflict_do_nothing()
            .execute(tx)
            .await?;
        if made == 0 {
            return Ok(Claimed::Known);
        }
        let event = Event::new(Action::DomainAdded).on("domain", id.uuid(), name.as_str());
        audit::record(tx, Some(org), author, event).await?;
        Ok(Claimed::Added(id))
    }

    /// Those of an organization, by name.
    pub async fn all(tx: &mut Tx, org: OrgId) -> QueryResult<Vec<Self>> {
        domains::table
            .filter(domains::organization_id.eq(org))
            .order(domains::name)
            .limit(MOST)
            .select(Self::as_select())
            .load(tx)
            .await
    }

    pub async fn find(tx: &mut Tx, org: OrgId, id: DomainId) -> QueryResult<Option<Self>> {
        domains::table
            .find((org, id))
            .select(Self::as_select())
            .first(tx)
            .await
            .optional()
    }

    /// The same, held until the end of the transaction.
    pub async fn held(tx: &mut Tx, org: OrgId, id: DomainId) -> QueryResult<Option<Self>> {
        domains::table
            .find((org, id))
            .for_update()
            .select(Self::as_select())
            .first(tx)
            .await
            .optional()
    }

    /// The organization's own domain that an address is of. A sub-domain is another domain.
    pub async fn of_address(tx: &mut Tx, org: OrgId, email: &EmailAddress) -> QueryResult<Option<Self>> {
        let Some(name) = DomainName::of(email) else {
            return Ok(None);
        };
        domains::table
            .filter(domains::organization_id.eq(org))
            .filter(domains::name.eq(name.as_str()))
            .filter(domains::status.eq_any([Status::Proven.key(), Status::Lapsing.key()]))
            .select(Self::as_select())
            .first(tx)
            .await
            .optional()
    }

    /// Sets what becomes of its people; `false` when it was so already.
    pub async fn set_policy(&self, tx: &mut Tx, org: OrgId, policy: Policy, author: &Author) -> QueryResult<bool> {
        if self.policy() == policy {
            return Ok(false);
        }
        diesel::update(domains::table.find((org, self.id)))
            .set(domains::capture.eq(policy.key()))
            .execute(tx)
            .await?;
        let (before, after) = (
            json!({ "capture": self.policy().key() }),
            json!({ "capture": policy.key() }),
        );
        self.note_edit(tx, org, before, after, author).await?;
        Ok(true)
    }

    /// Sets where its people sign in, by id and name; `false` when it was so already.
    pub async fn set_connection(
        &self,
        tx: &mut Tx,
        org: OrgId,
        connection: Option<(ConnectionId, &str)>,
        before: &str,
        author: &Author,
    ) -> QueryResult<bool> {
        let id = connection.map(|(id, _)| id);
        if self.connection_id == id {
            return Ok(false);
        }
        diesel::update(domains::table.find((org, self.id)))
            .set(domains::connection_id.eq(id))
            .execute(tx)
            .await?;
        let after = json!({ "connection": connection.map_or("", |(_, name)| name) });
        self.note_edit(tx, org, json!({ "connection": before }), after, author)
            .await?;
        Ok(true)
    }

    async fn note_edit(
        &self,
        tx: &mut Tx,
        org: OrgId,
        before: serde_json::Value,
        after: serde_json::Value,
        author: &Author,
    ) -> QueryResult<()> {
        let event = Event::new(Action::DomainEdited)
            .on("domain", self.id.uuid(), &self.name)
            .change(before, after);
        audit::record(tx, Some(org), author, event).await
    }

    /// Takes it off the list.
    pub async fn remove(&self, tx: &mut Tx, org: OrgId, author: &Author) -> QueryResult<()> {
        diesel::delete(domains::table.find((org, self.id))).execute(tx).await?;
        let before = json!({ "status": self.status, "capture": self.capture });
        let event = Event::new(Action::DomainRemoved)
            .on("domain", self.id.uuid(), &self.name)
            .change(before, None);
        audit::record(tx, Some(org), author, event).await
    }
}
