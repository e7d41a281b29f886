//! The code of a test mail, in the row of its server.

use super::mail_server::MailServer;
use crate::audit::{Action, Author};
use crate::database::Tx;
use crate::schema::mail_servers;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel;
use uuid::Uuid;

/// So long the code of a test mail counts.
const CODE_LASTS: SignedDuration = SignedDuration::from_mins(30);
/// So often it may be entered wrongly.
const CODE_TRIES: i32 = 5;

impl MailServer {
    /// Whether a code waits to be entered by this person.
    pub(super) fn waits_for(&self, person: Uuid, now: Timestamp) -> bool {
        self.code_person == Some(person) && self.code_expires_at.is_some_and(|at| at > now)
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
                mail_servers::code_person.eq(None::<Uuid>),
                mail_servers::code_expires_at.eq(None::<jiff_diesel::Timestamp>),
                mail_servers::proven_at.eq(author.at.to_diesel()),
                mail_servers::proven_by.eq(&author.name),
            ))
            .execute(tx)
            .await?;
        self.record(tx, Action::MailServerProven, author).await
    }
}
