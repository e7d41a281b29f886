//! What changes the row of a mail server, and its event.

use super::mail_server::{MailServer, key_of, purpose};
use crate::audit::{self, Action, Author, Event};
use crate::chance::Chance;
use crate::database::Tx;
use crate::ids::OrgId;
use crate::mail::LineEncryption;
use crate::schema::mail_servers;
use crate::seal::SecretKey;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff_diesel::ToDiesel;
use serde_json::{Value, json};
use uuid::Uuid;
use zeroize::Zeroizing;

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

impl MailServer {
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
            mail_servers::code_person.eq(None::<Uuid>),
            mail_servers::code_expires_at.eq(None::<jiff_diesel::Timestamp>),
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
}
