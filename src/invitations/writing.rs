//! The rows, letters and events of new invitations.

use super::Sending;
use crate::account::User;
use crate::audit::{self, Action, Author, Event};
use crate::chance::Chance;
use crate::database::Tx;
use crate::ids::InvitationId;
use crate::mail::{self, Letter, LetterKind};
use crate::organizations::Organization;
use crate::roles::Role;
use crate::schema::{invitation_roles, invitations};
use crate::seal::SecretKey;
use crate::tokens::Token;
use crate::web::names::EmailAddress;
use crate::web::{AppError, Times, Words};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel;
use std::collections::HashMap;

impl Sending<'_> {
    /// Writes the invitations and their roles; answers those that no open one stood in the way of.
    pub(super) async fn write(
        &self,
        tx: &mut Tx,
        emails: &[&EmailAddress],
        author: &Author,
    ) -> QueryResult<Vec<(String, InvitationId, Token)>> {
        let mut tokens: HashMap<InvitationId, Token> = HashMap::with_capacity(emails.len());
        let mut rows = Vec::with_capacity(emails.len());
        for email in emails {
            let (id, token) = (InvitationId::from(Chance.id()), Chance.token());
            rows.push((
                invitations::organization_id.eq(self.org),
                invitations::id.eq(id),
                invitations::email.eq(email.as_str()),
                invitations::message.eq(self.message),
                invitations::locale.eq(self.locale),
                invitations::token_hash.eq(token.hash().to_vec()),
                invitations::invited_by.eq(self.inviter.id),
                invitations::invited_by_name.eq(&self.inviter.name),
                invitations::created_at.eq(author.at.to_diesel()),
                invitations::expires_at.eq(expiry(author.at, self.days).to_diesel()),
                invitations::works_for_days.eq(self.days),
                invitations::team_id.eq(self.team),
            ));
            tokens.insert(id, token);
        }
        // Somebody else may invite the same address at this moment: the index of open invitations decides.
        let written: Vec<(InvitationId, String)> = diesel::insert_into(invitations::table)
            .values(rows)
            .on_conflict_do_nothing()
            .returning((invitations::id, invitations::email))
            .get_results(tx)
            .await?;
        self.write_roles(tx, written.iter().map(|(id, _)| *id)).await?;
        Ok(written
            .into_iter()
            .filter_map(|(id, email)| Some((email, id, tokens.remove(&id)?)))
            .collect())
    }

    async fn write_roles(&self, tx: &mut Tx, ids: impl Iterator<Item = InvitationId>) -> QueryResult<()> {
        let rows: Vec<_> = ids
            .flat_map(|id| self.roles.iter().map(move |role| (id, role.id)))
            .map(|(id, role)| {
                (
                    invitation_roles::organization_id.eq(self.org),
                    invitation_roles::invitation_id.eq(id),
                    invitation_roles::role_id.eq(role),
                )
            })
            .collect();
        if rows.is_empty() {
            return Ok(());
        }
        diesel::insert_into(invitation_roles::table)
            .values(rows)
            .execute(tx)
            .await
            .map(|_| ())
    }

    pub(super) async fn post(
        &self,
        tx: &mut Tx,
        key: &SecretKey,
        organization: &Organization,
        written: &[(String, InvitationId, Token)],
        author: &Author,
    ) -> Result<(), AppError> {
        let expires = expiry(author.at, self.days);
        let names = role_names(self.roles);
        let emails: Vec<&str> = written.iter().map(|(email, ..)| email.as_str()).collect();
        let places = User::places(tx, &emails).await?;
        let letters = written
            .iter()
            .map(|(email, id, token)| {
                let asking = Asking {
                    organization,
                    id: *id,
                    email,
                    inviter: &self.inviter.name,
                    roles: self.roles,
                    message: self.message,
                    locale: self.locale,
                    expires,
                    reminder: false,
                };
                (asking.letter(places.get(email.as_str())), token.clone())
            })
            .collect();
        mail::post_all(tx, key, letters, "/invitations/", author.at).await?;
        let events = written.iter().map(|(email, id, _)| {
            let after = serde_json::json!({ "email": email, "roles": names, "expires_at": expires.to_string() });
            Event::new(Action::InvitationSent)
                .on("invitation", id.uuid(), email)
                .change(None, after)
        });
        Ok(audit::record_all(tx, Some(self.org), author, events.collect()).await?)
    }
}

/// When a link stops working.
pub(crate) fn expiry(now: Timestamp, days: i32) -> Timestamp {
    now + SignedDuration::from_hours(24 * i64::from(days))
}

/// "Member, Auditor".
pub(crate) fn role_names(roles: &[Role]) -> String {
    roles
        .iter()
        .map(|role| role.name.stored())
        .collect::<Vec<_>>()
        .join(", ")
}

/// The same for people who read it in their language.
pub(crate) fn role_labels(roles: &[Role], t: Words) -> String {
    t.list(&roles.iter().map(|role| role.label(t)).collect::<Vec<_>>())
}

/// What a letter with the link says.
pub(super) struct Asking<'a> {
    pub organization: &'a Organization,
    pub id: InvitationId,
    pub email: &'a str,
    pub inviter: &'a str,
    pub roles: &'a [Role],
    pub message: &'a str,
    /// The language that the inviter chose.
    pub locale: &'a str,
    pub expires: Timestamp,
    /// Nobody answered the one before.
    pub reminder: bool,
}

impl Asking<'_> {
    /// The letter. `place`: language and time zone of the account, if the address has one; they win.
    pub fn letter(&self, place: Option<&(String, String)>) -> Letter {
        let (locale, zone) = place.map_or((self.locale, self.organization.time_zone.as_str()), |(locale, zone)| {
            (locale, zone)
        });
        let words = Words::for_locale(locale);
        let names = role_labels(self.roles, words);
        Letter {
            to: self.email.to_owned(),
            name: String::new(),
            locale: locale.to_owned(),
            organization_id: Some(self.organization.id),
            invitation: Some(self.id.uuid()),
            kind: LetterKind::Invitation {
                organization: self.organization.name.clone(),
                inviter: self.inviter.to_owned(),
                roles: match names.as_str() {
                    "" => words.common_none().to_owned(),
                    _ => names,
                },
                message: self.message.to_owned(),
                // The zone is named: the reader may sit in another one.
                expires: Times::new(zone, self.expires, words).exact_in_zone(&self.expires),
                reminder: self.reminder,
            },
        }
    }
}
