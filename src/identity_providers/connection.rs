//! A connection: one identity provider of one organization.

use super::{Settings, Version};
use crate::audit::Author;
use crate::chance::Chance;
use crate::config::PublicUrl;
use crate::database::Tx;
use crate::ids::{ConnectionId, OrgId};
use crate::saml::Signer;
use crate::schema::connections;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;

/// Whether a connection lets anybody through at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Being set up.
    Draft,
    Active,
    /// Switched off; its sessions ended with it.
    Disabled,
}

/// How far the roll-out has come: who signs in through it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Nobody; tests only.
    Test,
    /// Those on the pilot list.
    Pilot,
    /// Everybody of its domains, who may still use their password.
    Everyone,
    /// Everybody, and no password opens the organization.
    Enforced,
}

macro_rules! keys {
    ($name:ident: $($variant:ident $key:literal)*) => {
        impl $name {
            pub const ALL: &'static [$name] = &[$($name::$variant),*];

            /// The word in the database and in forms.
            pub fn key(self) -> &'static str {
                match self { $($name::$variant => $key),* }
            }

            pub fn parse(key: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.key() == key)
            }
        }
    };
}
keys! { Status: Draft "draft" Active "active" Disabled "disabled" }
keys! { Stage: Test "test" Pilot "pilot" Everyone "everyone" Enforced "enforced" }

/// What stands in the database but cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("the connection {0} has settings that this version cannot read")]
pub struct Fault(ConnectionId);

/// One identity provider of one organization.
#[derive(Clone, Debug)]
pub struct Connection {
    pub id: ConnectionId,
    /// The key of the vendor's [guide](super::guide::Guide).
    pub guide: String,
    pub name: String,
    pub status: Status,
    pub stage: Stage,
    /// Where one click back leads.
    pub stage_before: Option<Stage>,
    pub stage_since: Timestamp,
    pub settings: Settings,
    /// The number of the settings' version.
    pub version: i32,
    /// Where the wizard was left.
    pub step: String,
    /// Warned of certificates besides the admins; empty: nobody.
    pub contact_email: String,
    /// Whether who comes through becomes a member.
    pub provisioning: bool,
    /// Until when one of the trusted certificates is valid.
    pub certificate_ends_at: Option<Timestamp>,
    /// Which of them was last seen signing; `None`: nobody has come through yet, or it is trusted no more.
    pub signer: Option<Signer>,
    pub refreshed_at: Option<Timestamp>,
    /// Why the metadata could not be read again; empty: it could.
    pub refresh_fault: String,
    /// A refresh that waits for approval.
    pub held_refresh: Option<serde_json::Value>,
    pub updated_at: Timestamp,
    pub updated_by: String,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = connections, check_for_backend(diesel::pg::Pg))]
struct Row {
    id: ConnectionId,
    guide: String,
    name: String,
    status: String,
    stage: String,
    stage_before: Option<String>,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    stage_since: Timestamp,
    settings: serde_json::Value,
    version: i32,
    step: String,
    contact_email: String,
    provisioning: bool,
    #[diesel(deserialize_as = jiff_diesel::NullableTimestamp)]
    certificate_ends_at: Option<Timestamp>,
    #[diesel(deserialize_as = jiff_diesel::NullableTimestamp)]
    refreshed_at: Option<Timestamp>,
    refresh_fault: String,
    held_refresh: Option<serde_json::Value>,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    updated_at: Timestamp,
    updated_by: String,
    signing_fingerprint: String,
    #[diesel(deserialize_as = jiff_diesel::NullableTimestamp)]
    signing_ends_at: Option<Timestamp>,
}

impl TryFrom<Row> for Connection {
    type Error = Fault;

    fn try_from(row: Row) -> Result<Self, Fault> {
        let fault = || Fault(row.id);
        Ok(Self {
            status: Status::parse(&row.status).ok_or_else(fault)?,
            stage: Stage::parse(&row.stage).ok_or_else(fault)?,
            stage_before: row.stage_before.as_deref().and_then(Stage::parse),
            settings: serde_json::from_value(row.settings).map_err(|_| Fault(row.id))?,
            id: row.id,
            guide: row.guide,
            name: row.name,
            stage_since: row.stage_since,
            version: row.version,
            step: row.step,
            contact_email: row.contact_email,
            provisioning: row.provisioning,
            certificate_ends_at: row.certificate_ends_at,
            signer: row.signing_ends_at.map(|ends_at| Signer {
                fingerprint: row.signing_fingerprint,
                ends_at,
            }),
            refreshed_at: row.refreshed_at,
            refresh_fault: row.refresh_fault,
            held_refresh: row.held_refresh,
            updated_at: row.updated_at,
            updated_by: row.updated_by,
        })
    }
}

fn broken(fault: Fault) -> diesel::result::Error {
    diesel::result::Error::DeserializationError(Box::new(fault))
}

impl Connection {
    /// All of an organization, by name.
    pub async fn all(tx: &mut Tx, org: OrgId) -> QueryResult<Vec<Self>> {
        let rows: Vec<Row> = connections::table
            .filter(connections::organization_id.eq(org))
            .order((connections::name, connections::id))
            .select(Row::as_select())
            .load(tx)
            .await?;
        rows.into_iter().map(|row| row.try_into().map_err(broken)).collect()
    }

    /// One of them.
    pub async fn find(tx: &mut Tx, org: OrgId, id: ConnectionId) -> QueryResult<Option<Self>> {
        let row: Option<Row> = connections::table
            .find((org, id))
            .select(Row::as_select())
            .first(tx)
            .await
            .optional()?;
        row.map(|row| row.try_into().map_err(broken)).transpose()
    }

    /// Reads one to change it: changes of one organization take turns.
    pub async fn hold(tx: &mut Tx, org: OrgId, id: ConnectionId) -> QueryResult<Option<Self>> {
        crate::organizations::take_turns(tx, org).await?;
        Self::find(tx, org, id).await
    }

    /// Begins a draft.
    pub async fn begin(
        tx: &mut Tx,
        org: OrgId,
        guide: &str,
        name: &str,
        settings: &Settings,
        author: &Author,
    ) -> QueryResult<ConnectionId> {
        let id = ConnectionId::from(Chance.id());
        let (at, json) = (author.at.to_diesel(), json(settings)?);
        diesel::insert_into(connections::table)
            .values((
                (
                    connections::organization_id.eq(org),
                    connections::id.eq(id),
                    connections::guide.eq(guide),
                    connections::name.eq(name),
                    connections::stage_since.eq(at),
                    connections::settings.eq(&json),
                ),
                (
                    connections::created_at.eq(at),
                    connections::created_by.eq(&author.name),
                    connections::updated_at.eq(at),
                    connections::updated_by.eq(&author.name),
                ),
            ))
            .execute(tx)
            .await?;
        Version::write(tx, org, id, 1, &json, "draft", author).await?;
        Ok(id)
    }

    /// Writes new settings as the next version, which is untested. Nothing happens when they are the same.
    /// `ends`: until when one of their certificates is valid. Says whether there is a new version.
    pub async fn set(
        &mut self,
        tx: &mut Tx,
        org: OrgId,
        settings: Settings,
        ends: Option<Timestamp>,
        change: &str,
        author: &Author,
    ) -> QueryResult<bool> {
        if settings == self.settings {
            return Ok(false);
        }
        let (at, json) = (author.at.to_diesel(), json(&settings)?);
        self.version += 1;
        self.signer.take_if(|one| !settings.trusts(&one.fingerprint));
        Version::write(tx, org, self.id, self.version, &json, change, author).await?;
        diesel::update(connections::table.find((org, self.id)))
            .set((
                connections::settings.eq(&json),
                connections::version.eq(self.version),
                connections::certificate_ends_at.eq(ends.map(jiff_diesel::Timestamp::from)),
                connections::signing_fingerprint.eq(self.signer.as_ref().map_or("", |one| one.fingerprint.as_str())),
                connections::signing_ends_at.eq(self.signer.as_ref().map(|one| one.ends_at.to_diesel())),
                connections::updated_at.eq(at),
                connections::updated_by.eq(&author.name),
            ))
            .execute(tx)
            .await?;
        self.settings = settings;
        self.certificate_ends_at = ends;
        Ok(true)
    }

    /// Our values, which the provider needs.
    pub fn addresses(&self, ours: &PublicUrl) -> Addresses {
        let of = |end: &str| ours.join(&format!("/sso/saml/{}/{end}", self.id));
        Addresses {
            entity_id: of("metadata"),
            acs_url: of("acs"),
            slo_url: of("slo"),
            start_url: of("start"),
        }
    }
}

fn json(settings: &Settings) -> QueryResult<serde_json::Value> {
    serde_json::to_value(settings).map_err(|e| diesel::result::Error::SerializationError(Box::new(e)))
}

/// Our side of a connection: what an administrator copies into the provider's console.
#[derive(Clone, Debug)]
pub struct Addresses {
    /// Our name for ourselves, which is also where our metadata stands (SAML metadata 2.0, section 4.1).
    pub entity_id: String,
    /// Where the assertion is posted.
    pub acs_url: String,
    pub slo_url: String,
    pub start_url: String,
}
