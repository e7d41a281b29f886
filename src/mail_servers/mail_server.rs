//! The mail server of an organization as a row.

use super::keeping::Settings;
use crate::database::Tx;
use crate::domains::Domain;
use crate::emails::Kind;
use crate::ids::OrgId;
use crate::mail::{Account, LineEncryption, Trouble};
use crate::schema::mail_servers;
use crate::seal::{CannotOpen, SecretKey};
use crate::web::names::EmailAddress;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;
use uuid::Uuid;
use zeroize::Zeroizing;

/// The row.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = mail_servers, check_for_backend(diesel::pg::Pg))]
pub struct MailServer {
    #[diesel(select_expression = mail_servers::organization_id)]
    pub(super) org: Uuid,
    /// Another one with every change of the settings.
    pub revision: Uuid,
    pub host: String,
    pub(super) port: i32,
    pub(super) encryption: String,
    pub username: String,
    pub(super) sealed_password: Option<Vec<u8>>,
    /// The address that mails come from.
    pub sender: String,
    pub(super) code_person: Option<Uuid>,
    #[diesel(deserialize_as = jiff_diesel::NullableTimestamp)]
    pub(super) code_expires_at: Option<Timestamp>,
    #[diesel(deserialize_as = jiff_diesel::NullableTimestamp)]
    pub proven_at: Option<Timestamp>,
    pub proven_by: String,
    pub active: bool,
    /// Also what nobody may switch off.
    pub carries_all: bool,
    #[diesel(deserialize_as = jiff_diesel::NullableTimestamp)]
    pub sent_at: Option<Timestamp>,
    fault: String,
    #[diesel(deserialize_as = jiff_diesel::NullableTimestamp)]
    pub fault_at: Option<Timestamp>,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub updated_at: Timestamp,
    pub updated_by: String,
}

pub(super) fn key_of(encryption: LineEncryption) -> &'static str {
    match encryption {
        LineEncryption::Tls => "tls",
        LineEncryption::StartTls => "starttls",
        LineEncryption::None => "none",
    }
}

/// A sealed password opens for its own organization only.
pub(super) fn purpose(org: Uuid) -> String {
    format!("mail server of {org}")
}

impl MailServer {
    pub async fn find(tx: &mut Tx, org: OrgId) -> QueryResult<Option<Self>> {
        let row = mail_servers::table.find(org).select(Self::as_select());
        row.first(tx).await.optional()
    }

    /// The same, held until the end of the transaction.
    pub async fn held(tx: &mut Tx, org: OrgId) -> QueryResult<Option<Self>> {
        let row = mail_servers::table.find(org).for_update().select(Self::as_select());
        row.first(tx).await.optional()
    }

    /// The one through which a mail of this kind leaves, if there is one: switched on, and its sender still of a domain
    /// that is the organization's own. The transaction is inside its wall.
    pub async fn carrying(tx: &mut Tx, org: OrgId, kind: Kind) -> QueryResult<Option<Self>> {
        if !kind.is_of_organizations() {
            return Ok(None);
        }
        let found: Option<Self> = mail_servers::table
            .find(org)
            .filter(mail_servers::active)
            .select(Self::as_select())
            .first(tx)
            .await
            .optional()?;
        let carries = |server: &Self| server.carries_all || kind.may_be_off();
        let Some(server) = found.filter(carries) else {
            return Ok(None);
        };
        Ok(server.is_of_own_domain(tx).await?.then_some(server))
    }

    /// Whether its sender is still of a domain that the organization has proven.
    pub(super) async fn is_of_own_domain(&self, tx: &mut Tx) -> QueryResult<bool> {
        match EmailAddress::parse(&self.sender) {
            Some(sender) => Ok(Domain::of_address(tx, self.org(), &sender).await?.is_some()),
            None => Ok(false),
        }
    }

    pub fn org(&self) -> OrgId {
        OrgId::proven(self.org)
    }

    pub fn has_password(&self) -> bool {
        self.sealed_password.is_some()
    }

    pub fn port(&self) -> u16 {
        u16::try_from(self.port).unwrap_or_default()
    }

    pub fn encryption(&self) -> LineEncryption {
        match self.encryption.as_str() {
            "tls" => LineEncryption::Tls,
            "none" => LineEncryption::None,
            _ => LineEncryption::StartTls,
        }
    }

    /// Why it did not take the last mail.
    pub fn trouble(&self) -> Option<Trouble> {
        Trouble::parse(&self.fault)
    }

    /// Where it stands and as whom we come, with the password opened.
    ///
    /// # Errors
    /// [`CannotOpen`] when the installation's key is another one than then.
    pub fn account(&self, key: &SecretKey) -> Result<Account, CannotOpen> {
        let credentials = match &self.sealed_password {
            None => None,
            Some(sealed) => {
                let plain = key.open(&purpose(self.org), sealed)?;
                let password = String::from_utf8(plain).map_err(|_| CannotOpen)?;
                Some((self.username.clone(), Zeroizing::new(password)))
            }
        };
        Ok(Account {
            host: self.host.clone(),
            port: self.port(),
            encryption: self.encryption(),
            credentials,
            sender: self.sender.clone(),
        })
    }

    /// Whether these settings lead to the same place as the same user: only then the kept password goes along. A
    /// password that somebody typed for one server is never shown to another.
    pub(super) fn is_at(&self, settings: &Settings) -> bool {
        (
            self.host.as_str(),
            self.port(),
            self.encryption.as_str(),
            self.username.as_str(),
        ) == (
            settings.host.as_str(),
            settings.port,
            key_of(settings.encryption),
            settings.username.as_str(),
        )
    }

    /// Notes what became of a mail, as long as the settings are the same.
    pub(super) async fn note(&self, tx: &mut Tx, trouble: Option<Trouble>, now: Timestamp) -> QueryResult<usize> {
        let row = mail_servers::table
            .find(self.org)
            .filter(mail_servers::revision.eq(self.revision));
        match trouble {
            Some(trouble) => {
                let set = (
                    mail_servers::fault.eq(trouble.key()),
                    mail_servers::fault_at.eq(now.to_diesel()),
                );
                diesel::update(row).set(set).execute(tx).await
            }
            None => {
                let set = (mail_servers::fault.eq(""), mail_servers::sent_at.eq(now.to_diesel()));
                diesel::update(row).set(set).execute(tx).await
            }
        }
    }
}
