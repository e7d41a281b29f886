//! Asking people in: one or hundreds at once, in a handful of statements.

use super::Invitation;
use crate::access::Person;
use crate::access::limits::{TryLimit, count_each};
use crate::audit::{self, Action, Author, Event};
use crate::chance::Chance;
use crate::database::Tx;
use crate::ids::{InvitationId, MemberId, OrgId};
use crate::mail::{self, Letter, LetterKind};
use crate::organizations::Organization;
use crate::roles::Role;
use crate::schema::{invitation_roles, invitations, members, platform_settings};
use crate::seal::SecretKey;
use crate::state::State as AppState;
use crate::tokens::Token;
use crate::web::names::EmailAddress;
use crate::web::{AppError, Times, Words};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel;
use std::collections::{HashMap, HashSet};

/// So many invitations may go to one address per day, from all organizations together.
const MOST_PER_RECIPIENT: i32 = 20;
/// Links work for this long unless somebody says otherwise.
pub const USUAL_DAYS: i32 = 7;

const DAY: SignedDuration = SignedDuration::from_hours(24);

/// Who invites whom, to what. The caller has checked that the inviter may give these roles.
#[derive(Debug)]
pub struct Sending<'a> {
    pub org: OrgId,
    pub inviter: &'a Person,
    pub roles: &'a [Role],
    pub emails: &'a [EmailAddress],
    pub message: &'a str,
    /// For how many days the link works, 1 to 90.
    pub days: i32,
}

/// What became of one address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    Invited(InvitationId),
    /// A member already, active or suspended.
    Member(MemberId),
    /// An open invitation waits already.
    Waiting(InvitationId),
    /// This address was invited too often today.
    TooOften,
}

/// What became of each address, in the order in which they were written.
#[derive(Clone, Debug, Default)]
pub struct Report(pub Vec<(EmailAddress, Fate)>);

impl Report {
    /// How many invitations went out.
    pub fn invited(&self) -> usize {
        self.0
            .iter()
            .filter(|(_, fate)| matches!(fate, Fate::Invited(_)))
            .count()
    }
}

impl Sending<'_> {
    /// Writes the invitations, their letters and their events. Addresses of members, and those with an open
    /// invitation, are left out; an expired invitation is replaced.
    ///
    /// # Errors
    /// [`AppError::TooManyTries`] when the organization has used up its invitations of the day.
    pub async fn send(&self, tx: &mut Tx, key: &SecretKey, author: &Author) -> Result<Report, AppError> {
        let organization = Organization::current(tx, self.org).await?;
        let mut fates = self.known(tx, author).await?;
        let fresh: Vec<&EmailAddress> = self
            .emails
            .iter()
            .filter(|email| !fates.contains_key(email.as_str()))
            .collect();
        let too_often = self.count(tx, &fresh, author.at).await?;
        let fresh: Vec<&EmailAddress> = fresh
            .into_iter()
            .filter(|email| !too_often.contains(email.as_str()))
            .collect();
        fates.extend(too_often.into_iter().map(|email| (email, Fate::TooOften)));
        if !fresh.is_empty() {
            let written = self.write(tx, &organization, &fresh, author).await?;
            self.post(tx, key, &organization, &written, author).await?;
            fates.extend(written.into_iter().map(|(email, id, _)| (email, Fate::Invited(id))));
        }
        // Whoever is still missing was invited by somebody else in this very moment.
        let missing: Vec<_> = self
            .emails
            .iter()
            .filter(|email| !fates.contains_key(email.as_str()))
            .cloned()
            .collect();
        if !missing.is_empty() {
            fates.extend(
                Sending {
                    emails: &missing,
                    ..*self
                }
                .known(tx, author)
                .await?,
            );
        }
        Ok(Report(
            self.emails
                .iter()
                .filter_map(|email| Some((email.clone(), fates.remove(email.as_str())?)))
                .collect(),
        ))
    }

    /// The addresses that need no invitation. Expired invitations are ended on the way.
    async fn known(&self, tx: &mut Tx, author: &Author) -> Result<HashMap<String, Fate>, AppError> {
        let emails: Vec<&str> = self.emails.iter().map(EmailAddress::as_str).collect();
        let inside: Vec<(String, MemberId)> = members::table
            .filter(members::organization_id.eq(self.org))
            .filter(members::email.eq_any(&emails))
            .filter(members::status.ne("removed"))
            .select((members::email, members::id))
            .load(tx)
            .await?;
        let waiting: Vec<Invitation> = invitations::table
            .filter(invitations::organization_id.eq(self.org))
            .filter(invitations::email.eq_any(&emails))
            .filter(
                invitations::accepted_at
                    .is_null()
                    .and(invitations::declined_at.is_null())
                    .and(invitations::revoked_at.is_null()),
            )
            .select(Invitation::as_select())
            .load(tx)
            .await?;
        let (open, expired): (Vec<_>, Vec<_>) = waiting.into_iter().partition(|i| i.expires_at > author.at);
        self.replace(tx, &expired, author).await?;
        let mut fates: HashMap<String, Fate> = open.into_iter().map(|i| (i.email, Fate::Waiting(i.id))).collect();
        fates.extend(inside.into_iter().map(|(email, id)| (email, Fate::Member(id))));
        Ok(fates)
    }

    async fn replace(&self, tx: &mut Tx, expired: &[Invitation], author: &Author) -> QueryResult<()> {
        if expired.is_empty() {
            return Ok(());
        }
        let ids: Vec<InvitationId> = expired.iter().map(|i| i.id).collect();
        diesel::update(
            invitations::table
                .filter(invitations::organization_id.eq(self.org))
                .filter(invitations::id.eq_any(ids)),
        )
        .filter(
            invitations::accepted_at
                .is_null()
                .and(invitations::declined_at.is_null())
                .and(invitations::revoked_at.is_null()),
        )
        .set(invitations::revoked_at.eq(author.at.to_diesel()))
        .execute(tx)
        .await?;
        let event = |i: &Invitation| {
            Event::new(Action::InvitationRevoked)
                .on("invitation", i.id.uuid(), &i.email)
                .reason(Words::english().invitations_replaced())
        };
        audit::record_all(tx, Some(self.org), author, expired.iter().map(event).collect()).await
    }

    /// Counts against the limits; answers the addresses that were invited too often.
    async fn count(&self, tx: &mut Tx, fresh: &[&EmailAddress], now: Timestamp) -> Result<HashSet<String>, AppError> {
        count_for_organization(tx, self.org, fresh.len(), now).await?;
        Ok(too_often(tx, fresh.iter().map(|email| email.as_str()), now).await?)
    }

    async fn write(
        &self,
        tx: &mut Tx,
        organization: &Organization,
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
                invitations::locale.eq(&organization.locale),
                invitations::token_hash.eq(token.hash().to_vec()),
                invitations::invited_by.eq(self.inviter.id),
                invitations::invited_by_name.eq(&self.inviter.name),
                invitations::created_at.eq(author.at.to_diesel()),
                invitations::expires_at.eq(expiry(author.at, self.days).to_diesel()),
                invitations::works_for_days.eq(self.days),
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

    async fn post(
        &self,
        tx: &mut Tx,
        key: &SecretKey,
        organization: &Organization,
        written: &[(String, InvitationId, Token)],
        author: &Author,
    ) -> Result<(), AppError> {
        let expires = expiry(author.at, self.days);
        let names = role_names(self.roles);
        let letters = written
            .iter()
            .map(|(email, id, token)| {
                (
                    letter(
                        organization,
                        email,
                        *id,
                        &self.inviter.name,
                        &names,
                        self.message,
                        expires,
                    ),
                    token.clone(),
                )
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

/// Counts invitations against what the organization may send in a day.
pub(super) async fn count_for_organization(
    tx: &mut Tx,
    org: OrgId,
    count: usize,
    now: Timestamp,
) -> Result<(), AppError> {
    let most: i32 = platform_settings::table
        .select(platform_settings::invitations_per_day)
        .first(tx)
        .await?;
    let count = i32::try_from(count).unwrap_or(i32::MAX);
    TryLimit::new(format!("invitations:{org}"), most, DAY)
        .count_in(tx, count, now)
        .await
}

/// Which of these addresses were invited too often today, by all organizations together. Counts this time.
pub(super) async fn too_often(
    tx: &mut Tx,
    emails: impl Iterator<Item = &str>,
    now: Timestamp,
) -> QueryResult<HashSet<String>> {
    const KEY: &str = "invited:";
    let keys = emails.map(|email| format!("{KEY}{email}")).collect();
    let over = count_each(tx, keys, MOST_PER_RECIPIENT, DAY, now).await?;
    Ok(over.into_iter().map(|key| key[KEY.len()..].to_owned()).collect())
}

/// When a link stops working.
pub(super) fn expiry(now: Timestamp, days: i32) -> Timestamp {
    now + SignedDuration::from_hours(24 * i64::from(days))
}

/// "Member, Auditor".
pub(super) fn role_names(roles: &[Role]) -> String {
    roles
        .iter()
        .map(|role| role.name.as_str())
        .collect::<Vec<_>>()
        .join(", ")
}

/// The letter with the link.
pub(super) fn letter(
    organization: &Organization,
    email: &str,
    id: InvitationId,
    inviter: &str,
    roles: &str,
    message: &str,
    expires: Timestamp,
) -> Letter {
    let words = Words::for_locale(&organization.locale);
    // The zone is named: the reader may sit in another one.
    let expires = format!(
        "{} ({})",
        Times::new(&organization.time_zone, expires, words).exact(&expires),
        organization.time_zone
    );
    Letter {
        to: email.to_owned(),
        name: String::new(),
        locale: organization.locale.clone(),
        organization_id: Some(organization.id),
        invitation: Some(id.uuid()),
        kind: LetterKind::Invitation {
            organization: organization.name.clone(),
            inviter: inviter.to_owned(),
            roles: if roles.is_empty() {
                words.common_none().to_owned()
            } else {
                roles.to_owned()
            },
            message: message.to_owned(),
            expires,
        },
    }
}

/// Invites the first owner of an organization whose wall this transaction has open; the mail leaves when it
/// commits. Answers what became of the address.
///
/// # Errors
/// [`AppError::TooManyTries`] when the organization has used up its invitations of the day.
pub async fn invite_owner(
    tx: &mut Tx,
    state: &AppState,
    org: OrgId,
    email: &EmailAddress,
    inviter: &Person,
    author: &Author,
) -> Result<Fate, AppError> {
    let roles = Role::with_keys(tx, org, &["owner".to_owned()]).await?;
    let emails = std::slice::from_ref(email);
    let sending = Sending {
        org,
        inviter,
        roles: &roles,
        emails,
        message: "",
        days: USUAL_DAYS,
    };
    let report = sending.send(tx, &state.config.secret_key, author).await?;
    report
        .0
        .into_iter()
        .next()
        .map(|(_, fate)| fate)
        .ok_or_else(|| anyhow::anyhow!("an address without a fate").into())
}
