//! Asking people in: one or hundreds at once, in a handful of statements.

use super::invitation::undecided;
use super::quota::{count_for_organization, too_often};
use crate::access::Person;
use crate::audit::{self, Action, Author, Event};
use crate::database::Tx;
use crate::emails::{Kind, settings::Settings};
use crate::ids::{InvitationId, MemberId, OrgId, TeamId};
use crate::organizations::Organization;
use crate::organizations::seats::{Seats, Short};
use crate::roles::Role;
use crate::schema::{invitations, members};
use crate::seal::SecretKey;
use crate::state::State as AppState;
use crate::web::names::EmailAddress;
use crate::web::{AppError, Words};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;
use std::collections::{HashMap, HashSet};

/// Who invites whom, to what. The caller has checked that the inviter may give these roles.
#[derive(Debug)]
pub struct Sending<'a> {
    pub org: OrgId,
    pub inviter: &'a Person,
    pub roles: &'a [Role],
    /// The team that they come into, and to which their roles are limited.
    pub team: Option<TeamId>,
    pub emails: &'a [EmailAddress],
    pub message: &'a str,
    /// For how many days the link works.
    pub days: i32,
    /// The language in which they are written to, unless they have an account and chose one.
    pub locale: &'a str,
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
    /// There are not seats enough for all who were asked in.
    NoSeat,
}

/// What became of each address, in the order in which they were written.
#[derive(Clone, Debug, Default)]
pub struct Report(pub Vec<(EmailAddress, Fate)>, pub Option<Short>);

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
        let short = Seats::take(tx, self.org, fresh.len(), author.at).await?.err();
        if short.is_some() {
            fates.extend(fresh.iter().map(|email| (email.as_str().to_owned(), Fate::NoSeat)));
        } else if !fresh.is_empty() {
            self.replace(tx, &fresh, author).await?;
            let written = self.write(tx, &fresh, author).await?;
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
            short,
        ))
    }

    /// The addresses that need no invitation.
    async fn known(&self, tx: &mut Tx, author: &Author) -> Result<HashMap<String, Fate>, AppError> {
        let emails: Vec<&str> = self.emails.iter().map(EmailAddress::as_str).collect();
        let inside: Vec<(String, MemberId)> = members::table
            .filter(members::organization_id.eq(self.org))
            .filter(members::email.eq_any(&emails))
            .filter(members::status.ne("removed"))
            .select((members::email, members::id))
            .load(tx)
            .await?;
        let waiting: Vec<(String, InvitationId)> = invitations::table
            .filter(invitations::organization_id.eq(self.org))
            .filter(invitations::email.eq_any(&emails))
            .filter(undecided())
            .filter(invitations::expires_at.gt(author.at.to_diesel()))
            .select((invitations::email, invitations::id))
            .load(tx)
            .await?;
        let waiting = waiting.into_iter().map(|(email, id)| (email, Fate::Waiting(id)));
        Ok(waiting
            .chain(inside.into_iter().map(|(email, id)| (email, Fate::Member(id))))
            .collect())
    }

    /// Ends the expired invitations of these addresses; each makes room for a new one. It comes after the
    /// counting, so that it locks rows in the same order as a resend does.
    async fn replace(&self, tx: &mut Tx, fresh: &[&EmailAddress], author: &Author) -> QueryResult<()> {
        let emails: Vec<&str> = fresh.iter().map(|email| email.as_str()).collect();
        let ended: Vec<(InvitationId, String)> = diesel::update(invitations::table)
            .filter(invitations::organization_id.eq(self.org))
            .filter(invitations::email.eq_any(emails))
            .filter(undecided())
            .filter(invitations::expires_at.le(author.at.to_diesel()))
            .set(invitations::revoked_at.eq(author.at.to_diesel()))
            .returning((invitations::id, invitations::email))
            .get_results(tx)
            .await?;
        if ended.is_empty() {
            return Ok(());
        }
        let event = |(id, email): (InvitationId, String)| {
            let reason = Words::english().invitations_replaced();
            Event::new(Action::InvitationRevoked)
                .on("invitation", id.uuid(), email)
                .reason(reason)
        };
        audit::record_all(tx, Some(self.org), author, ended.into_iter().map(event).collect()).await
    }

    /// Counts against the limits; answers the addresses that were invited too often.
    async fn count(&self, tx: &mut Tx, fresh: &[&EmailAddress], now: Timestamp) -> Result<HashSet<String>, AppError> {
        count_for_organization(tx, self.org, fresh.len(), now).await?;
        Ok(too_often(tx, fresh.iter().map(|email| email.as_str()), now).await?)
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
    let organization = Organization::current(tx, org).await?;
    let settings = Settings::of(tx, Some(org), Kind::Invitation).await?;
    let emails = std::slice::from_ref(email);
    let sending = Sending {
        org,
        inviter,
        roles: &roles,
        team: None,
        emails,
        message: "",
        days: settings.link_days(),
        locale: &organization.locale,
    };
    let report = sending.send(tx, &state.config.secret_key, author).await?;
    report
        .0
        .into_iter()
        .next()
        .map(|(_, fate)| fate)
        .ok_or_else(|| anyhow::anyhow!("an address without a fate").into())
}
