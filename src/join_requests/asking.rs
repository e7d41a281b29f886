//! Asking to join: the row, its event, and mails to those who can answer.

use super::asks::note_ask;
use crate::access::limits::TryLimit;
use crate::access::{Permission, Person};
use crate::audit::{self, Action, Author, Event};
use crate::chance::Chance;
use crate::database::Tx;
use crate::ids::{JoinLinkId, JoinRequestId, OrgId, UserId};
use crate::mail::{self, JoinLetter, Letter, LetterKind};
use crate::organizations::{Contact, Organization};
use crate::schema::{join_requests, users};
use crate::seal::SecretKey;
use crate::web::AppError;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::SignedDuration;
use jiff_diesel::ToDiesel;

/// A request waits so long for an answer.
pub(super) const LIFE: SignedDuration = SignedDuration::from_hours(30 * 24);
/// So many of those who could answer get a mail.
const MOST_TOLD: usize = 3;
/// So many requests of a day are told by mail; the list shows them all.
const MOST_MAILS: i32 = 20;

/// Somebody asks to join. The transaction is inside the wall of the organization.
#[derive(Debug)]
pub struct Asking<'a> {
    pub org: OrgId,
    pub organization: &'a Organization,
    pub person: &'a Person,
    pub link: Option<JoinLinkId>,
    pub message: &'a str,
}

impl Asking<'_> {
    /// Writes the request, and what its author sees of it. `None` when one waits already.
    pub async fn ask(&self, tx: &mut Tx, key: &SecretKey, author: &Author) -> Result<Option<JoinRequestId>, AppError> {
        let id = JoinRequestId::from(Chance.id());
        if !self.write(tx, key, id, author).await? {
            return Ok(None);
        }
        note_ask(tx, id, self.person.id, &self.organization.name, author.at).await?;
        Ok(Some(id))
    }

    /// Writes the request under this id; `false` when one waits already.
    pub(super) async fn write(
        &self,
        tx: &mut Tx,
        key: &SecretKey,
        id: JoinRequestId,
        author: &Author,
    ) -> Result<bool, AppError> {
        expire(tx, self.org, self.person.id, author).await?;
        let written = diesel::insert_into(join_requests::table)
            .values((
                join_requests::organization_id.eq(self.org),
                join_requests::id.eq(id),
                join_requests::user_id.eq(self.person.id),
                join_requests::name.eq(&self.person.name),
                join_requests::email.eq(&self.person.email),
                join_requests::link_id.eq(self.link),
                join_requests::message.eq(self.message),
                join_requests::created_at.eq(author.at.to_diesel()),
                join_requests::expires_at.eq((author.at + LIFE).to_diesel()),
            ))
            .on_conflict_do_nothing()
            .execute(tx)
            .await?;
        if written == 0 {
            return Ok(false);
        }
        let event = Event::new(Action::JoinRequested)
            .on("join_request", id.uuid(), &self.person.email)
            .change(
                None,
                serde_json::json!({ "name": self.person.name, "email": self.person.email }),
            );
        audit::record(tx, Some(self.org), author, event).await?;
        self.tell(tx, key, id, author).await?;
        Ok(true)
    }

    /// Mails a few of those who can answer; beyond the day's limit the list alone tells.
    async fn tell(&self, tx: &mut Tx, key: &SecretKey, id: JoinRequestId, author: &Author) -> Result<(), AppError> {
        let limit = TryLimit::new(
            format!("join-request mails:{}", self.org),
            MOST_MAILS,
            SignedDuration::from_hours(24),
        );
        match limit.count_in(tx, 1, author.at).await {
            Err(AppError::TooManyTries { .. }) => return Ok(()),
            other => other?,
        }
        let able = [Permission::MembersInvite, Permission::RolesAssign];
        let contacts = Contact::with_permissions(tx, self.org, &able, MOST_TOLD).await?;
        let emails: Vec<&str> = contacts.iter().map(|contact| contact.email.as_str()).collect();
        let readers: Vec<(String, String, String)> = users::table
            .filter(users::email.eq_any(emails))
            .select((users::email, users::name, users::locale))
            .load(tx)
            .await?;
        for (to, name, locale) in readers {
            let kind = JoinLetter::Asked {
                organization: self.organization.name.clone(),
                person: self.person.name.clone(),
                email: self.person.email.clone(),
                message: self.message.to_owned(),
                path: format!("/o/{}/join-requests/{id}", self.organization.slug),
            };
            let letter = Letter {
                to,
                name,
                locale,
                organization_id: Some(self.org.uuid()),
                invitation: None,
                kind: LetterKind::Joining(kind),
            };
            mail::post(tx, key, &letter, None, author.at).await?;
        }
        Ok(())
    }
}

/// A request whose time is over makes room for the next.
async fn expire(tx: &mut Tx, org: OrgId, person: UserId, author: &Author) -> QueryResult<usize> {
    let over = join_requests::table
        .filter(join_requests::organization_id.eq(org))
        .filter(join_requests::user_id.eq(person))
        .filter(join_requests::state.eq("pending"))
        .filter(join_requests::expires_at.le(author.at.to_diesel()));
    diesel::update(over)
        .set(join_requests::state.eq("expired"))
        .execute(tx)
        .await
}
