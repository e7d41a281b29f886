//! The mail server of an organization as a row.

use crate::audit::{self, Action, Author, Event};
use crate::chance::Chance;
use crate::database::Tx;
use crate::emails::Kind;
use crate::ids::OrgId;
use crate::mail::{Account, LineEncryption, Trouble};
use crate::schema::{domains, mail_servers};
use crate::seal::{CannotOpen, SecretKey};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel;
use serde_json::{Value, json};
use uuid::Uuid;
use zeroize::Zeroizing;

/// So long the code of a test mail counts.
pub(super) const CODE_LASTS: SignedDuration = SignedDuration::from_mins(30);
/// So often it may be entered wrongly.
pub(super) const CODE_TRIES: i32 = 5;

/// The row.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = mail_servers, check_for_backend(diesel::pg::Pg))]
pub struct MailServer {
    #[diesel(select_expression = mail_servers::organization_id)]
    org: Uuid,
    /// Another one with every change of the settings.
    pub revision: Uuid,
    pub host: String,
    port: i32,
    encryption: String,
    pub username: String,
    sealed_password: Option<Vec<u8>>,
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

/// What an admin enters.
#[derive(Clone)]
pub struct Settings {
    /// As the fetcher writes it.
    pub host: String,
    pub port: u16,
    pub encryption: LineEncryption,
    /// Empty: without signing in.
    pub username: String,
    /// `None`: the one that is kept, or none.
    pub password: Option<Zeroizing<String>>,
    pub sender: String,
}

pub(super) fn key_of(encryption: LineEncryption) -> &'static str {
    match encryption {
        LineEncryption::Tls => "tls",
        LineEncryption::StartTls => "starttls",
        LineEncryption::None => "none",
    }
}

/// A sealed password opens for its own organization only.
fn purpose(org: Uuid) -> String {
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
        let found = mail_servers::table
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
        let domain = server.sender.rsplit_once('@').map_or("", |(_, domain)| domain);
        let own = domains::table
            .filter(domains::organization_id.eq(org))
            .filter(domains::name.eq(domain))
            .filter(domains::status.eq_any(["proven", "lapsing"]))
            .select(domains::name)
            .first::<String>(tx)
            .await
            .optional()?;
        Ok(own.map(|_| server))
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

    fn is_exactly(&self, settings: &Settings) -> bool {
        self.is_at(settings) && self.sender == settings.sender && settings.password.is_none()
    }

    fn told(&self) -> Value {
        json!({ "host": self.host, "port": self.port, "encryption": self.encryption, "username": self.username,
                "sender": self.sender })
    }

    /// Keeps settings. They are not proven: nothing leaves through them before they are. `false` when they stood so
    /// already.
    pub(crate) async fn save(
        tx: &mut Tx,
        org: OrgId,
        settings: &Settings,
        key: &SecretKey,
        author: &Author,
    ) -> QueryResult<bool> {
        let before = Self::held(tx, org).await?;
        if before.as_ref().is_some_and(|before| before.is_exactly(settings)) {
            return Ok(false);
        }
        let sealed = match (&settings.password, &before) {
            (Some(password), _) => Some(key.seal(&purpose(org.uuid()), Chance.bytes(), password.as_bytes())),
            (None, Some(before)) if before.is_at(settings) => before.sealed_password.clone(),
            (None, _) => None,
        };
        let values = (
            mail_servers::revision.eq(Chance.id()),
            mail_servers::host.eq(&settings.host),
            mail_servers::port.eq(i32::from(settings.port)),
            mail_servers::encryption.eq(key_of(settings.encryption)),
            mail_servers::username.eq(&settings.username),
            mail_servers::sealed_password.eq(sealed),
            mail_servers::sender.eq(&settings.sender),
            mail_servers::code_hash.eq(None::<Vec<u8>>),
            mail_servers::proven_at.eq(None::<jiff_diesel::Timestamp>),
            mail_servers::proven_by.eq(""),
            mail_servers::active.eq(false),
            mail_servers::carries_all.eq(false),
            mail_servers::sent_at.eq(None::<jiff_diesel::Timestamp>),
            mail_servers::fault.eq(""),
            mail_servers::fault_at.eq(None::<jiff_diesel::Timestamp>),
            mail_servers::updated_at.eq(author.at.to_diesel()),
            mail_servers::updated_by.eq(&author.name),
        );
        diesel::insert_into(mail_servers::table)
            .values((
                mail_servers::organization_id.eq(org),
                mail_servers::created_at.eq(author.at.to_diesel()),
                values.clone(),
            ))
            .on_conflict(mail_servers::organization_id)
            .do_update()
            .set(values)
            .execute(tx)
            .await?;
        let after = json!({ "host": settings.host, "port": settings.port, "encryption": key_of(settings.encryption),
                            "username": settings.username, "sender": settings.sender });
        let event = Event::new(Action::MailServerSaved)
            .on("mail_server", None, &settings.host)
            .change(before.map(|before| before.told()), after);
        audit::record(tx, Some(org), author, event).await?;
        Ok(true)
    }

    /// Switches it on or off, and says what it carries.
    pub(super) async fn switch(
        &self,
        tx: &mut Tx,
        (on, all): (bool, bool),
        action: Action,
        author: &Author,
    ) -> QueryResult<()> {
        diesel::update(mail_servers::table.find(self.org))
            .set((mail_servers::active.eq(on), mail_servers::carries_all.eq(on && all)))
            .execute(tx)
            .await?;
        self.record(tx, action, author).await
    }

    /// Forgets it, password and all.
    pub(super) async fn remove(&self, tx: &mut Tx, author: &Author) -> QueryResult<()> {
        diesel::delete(mail_servers::table.find(self.org)).execute(tx).await?;
        let event = Event::new(Action::MailServerRemoved)
            .on("mail_server", None, &self.host)
            .change(self.told(), None);
        audit::record(tx, Some(self.org()), author, event).await
    }

    pub(super) async fn record(&self, tx: &mut Tx, action: Action, author: &Author) -> QueryResult<()> {
        let event = Event::new(action).on("mail_server", None, &self.host);
        audit::record(tx, Some(self.org()), author, event).await
    }

    /// Keeps the code of a test mail, unless the settings are others by now.
    pub(super) async fn expect_code(&self, tx: &mut Tx, hash: &[u8], author: &Author) -> QueryResult<bool> {
        let row = mail_servers::table
            .find(self.org)
            .filter(mail_servers::revision.eq(self.revision));
        let kept = diesel::update(row)
            .set((
                mail_servers::code_hash.eq(hash.to_vec()),
                mail_servers::code_person.eq(author.id),
                mail_servers::code_tries.eq(0),
                mail_servers::code_expires_at.eq((author.at + CODE_LASTS).to_diesel()),
            ))
            .execute(tx)
            .await?;
        Ok(kept == 1)
    }

    /// Counts a try at the code, for whoever asked for it; answers its hash while there are tries left.
    pub(super) async fn count_code(&self, tx: &mut Tx, author: &Author) -> QueryResult<Option<Vec<u8>>> {
        let row = mail_servers::table
            .find(self.org)
            .filter(mail_servers::revision.eq(self.revision))
            .filter(mail_servers::code_hash.is_not_null())
            .filter(mail_servers::code_person.eq(author.id))
            .filter(mail_servers::code_tries.lt(CODE_TRIES))
            .filter(mail_servers::code_expires_at.gt(author.at.to_diesel()));
        let hash: Option<Option<Vec<u8>>> = diesel::update(row)
            .set(mail_servers::code_tries.eq(mail_servers::code_tries + 1))
            .returning(mail_servers::code_hash)
            .get_result(tx)
            .await
            .optional()?;
        Ok(hash.flatten())
    }

    /// The code came back.
    pub(super) async fn prove(&self, tx: &mut Tx, author: &Author) -> QueryResult<()> {
        diesel::update(mail_servers::table.find(self.org))
            .set((
                mail_servers::code_hash.eq(None::<Vec<u8>>),
                mail_servers::proven_at.eq(author.at.to_diesel()),
                mail_servers::proven_by.eq(&author.name),
            ))
            .execute(tx)
            .await?;
        self.record(tx, Action::MailServerProven, author).await
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
