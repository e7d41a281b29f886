//! Making a set-up link, and taking it back.

use super::setup_link::{SetupLink, Task};
use crate::access::Who;
use crate::account::User;
use crate::audit::{self, Action, Event};
use crate::chance::Chance;
use crate::database::Tx;
use crate::ids::{ConnectionId, DomainId, SetupLinkId};
use crate::mail::{self, Letter, LetterKind};
use crate::schema::setup_links;
use crate::seal::SecretKey;
use crate::tokens::Token;
use crate::web::names::EmailAddress;
use crate::web::{AppError, Times, Words};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::SignedDuration;
use jiff_diesel::ToDiesel;
use serde_json::json;

/// A link to be made.
pub struct NewLink {
    pub task: Task,
    /// `None`: a new one is begun through it.
    pub connection: Option<ConnectionId>,
    pub domain: Option<DomainId>,
    /// To whom it is mailed.
    pub email: Option<EmailAddress>,
    pub days: i32,
}

impl NewLink {
    /// Writes it and mails it. One works for each task: the one before is revoked. The organization is held before.
    pub async fn create(&self, tx: &mut Tx, key: &SecretKey, who: &Who) -> Result<Token, AppError> {
        self.revoke_before(tx, who).await?;
        let (id, token, now) = (SetupLinkId::from(Chance.id()), Chance.token(), who.now());
        let ends = now + SignedDuration::from_hours(24 * i64::from(self.days));
        let email = self.email.as_ref().map(ToString::to_string).unwrap_or_default();
        diesel::insert_into(setup_links::table)
            .values((
                setup_links::organization_id.eq(who.org()),
                setup_links::id.eq(id),
                setup_links::token_hash.eq(token.hash().to_vec()),
                setup_links::task.eq(self.task.key()),
                setup_links::connection_id.eq(self.connection),
                setup_links::domain_id.eq(self.domain),
                setup_links::email.eq(&email),
                setup_links::created_by_id.eq(who.person.id),
                (
                    setup_links::created_by.eq(&who.person.name),
                    setup_links::created_at.eq(now.to_diesel()),
                    setup_links::expires_at.eq(ends.to_diesel()),
                ),
            ))
            .execute(tx)
            .await?;
        let event = Event::new(Action::SetupLinkCreated)
            .on("setup_link", id.uuid(), &email)
            .change(
                None,
                json!({ "task": self.task.key(), "email": email, "expires_at": ends.to_string() }),
            );
        audit::record(tx, Some(who.org()), &who.author(), event).await?;
        if let Some(email) = &self.email {
            let mut places = User::places(tx, &[email.as_str()]).await?;
            let (locale, zone) = places
                .remove(email.as_str())
                .unwrap_or_else(|| (who.organization.locale.clone(), who.organization.time_zone.clone()));
            let times = Times::new(&zone, now, Words::for_locale(&locale));
            let letter = Letter {
                to: email.to_string(),
                name: String::new(),
                locale,
                organization_id: Some(who.org().uuid()),
                invitation: None,
                kind: LetterKind::SetupLink {
                    organization: who.organization.name.clone(),
                    person: who.person.name.clone(),
                    domain: self.task == Task::Domain,
                    expires: times.exact_in_zone(&ends),
                },
            };
            mail::post(tx, key, &letter, Some(("/setup/", &token)), now).await?;
        }
        Ok(token)
    }

    async fn revoke_before(&self, tx: &mut Tx, who: &Who) -> QueryResult<()> {
        let working: Vec<SetupLink> = setup_links::table
            .filter(setup_links::organization_id.eq(who.org()))
            .filter(setup_links::task.eq(self.task.key()))
            .filter(setup_links::connection_id.is_not_distinct_from(self.connection))
            .filter(setup_links::domain_id.is_not_distinct_from(self.domain))
            .filter(setup_links::revoked_at.is_null())
            .filter(setup_links::finished_at.is_null())
            .filter(setup_links::expires_at.gt(who.now().to_diesel()))
            .select(SetupLink::as_select())
            .load(tx)
            .await?;
        for link in working {
            link.revoke(tx, who).await?;
        }
        Ok(())
    }
}

impl SetupLink {
    /// It works no longer, from the next request on.
    pub async fn revoke(&self, tx: &mut Tx, who: &Who) -> QueryResult<()> {
        diesel::update(setup_links::table.find((who.org(), self.id)))
            .set(setup_links::revoked_at.eq(who.now().to_diesel()))
            .execute(tx)
            .await?;
        let event = Event::new(Action::SetupLinkRevoked).on("setup_link", self.id.uuid(), &self.email);
        audit::record(tx, Some(who.org()), &who.author(), event).await
    }
}
