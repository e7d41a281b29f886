//! Coming in: the one statement that decides, and everything that follows from it in one transaction.

use super::invitation::{leads_here, undecided};
use super::standing::{Standing, Validity};
use crate::access::{Caller, Person, Visit};
use crate::account::User;
use crate::audit::{self, Action, Author, AuthorKind, Event};
use crate::database::Tx;
use crate::ids::{MemberId, OrgId, UserId};
use crate::mail::{self, Letter, LetterKind};
use crate::members::{Joining, Member, Source, welcome};
use crate::organizations::seats::Seats;
use crate::schema::{assignments, invitations, members, roles, staff, users};
use crate::seal::SecretKey;
use crate::sign_in::password::PasswordHash;
use crate::tokens::Token;
use crate::web::AppError;
use crate::web::names::EmailAddress;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff_diesel::ToDiesel;

/// Who comes in.
pub enum Newcomer<'a> {
    /// Somebody without an account: a name and a password.
    New { name: &'a str, password: PasswordHash },
    /// The signed-in person of that address.
    Known(&'a Person),
}

/// What became of an acceptance.
#[derive(Debug)]
pub enum Accepted {
    In(UserId),
    /// The link stopped working in the meantime.
    Lost,
    /// The address has an account: its owner is to sign in.
    HasAccount,
    /// A member already.
    Member,
    /// Every seat of the organization is taken.
    NoSeat,
}

impl Standing {
    /// Makes the newcomer a member with the roles of the invitation. Anything but `In` is to be rolled back.
    pub async fn accept(
        &self,
        tx: &mut Tx,
        token: &Token,
        newcomer: Newcomer<'_>,
        visit: &Visit,
    ) -> Result<Accepted, AppError> {
        if self.validity != Validity::Open {
            return Ok(Accepted::Lost);
        }
        // The organization is held before the invitation, as those who invite do it.
        let has_a_seat = Seats::fill(tx, self.org, visit.now).await?;
        if !self.close(tx, token, visit).await? {
            return Ok(Accepted::Lost);
        }
        if !has_a_seat {
            return Ok(Accepted::NoSeat);
        }
        let person = match newcomer {
            Newcomer::Known(person) => person.clone(),
            Newcomer::New { name, password } => match self.create(tx, name, password, visit).await? {
                Some(person) => person,
                None => return Ok(Accepted::HasAccount),
            },
        };
        let author = Author::new(AuthorKind::Member, Some(person.id.uuid()), &person.name, visit);
        let joining = Joining {
            org: self.org,
            organization_name: &self.organization.name,
            person: &person,
            roles: &self.roles,
            team: self.team.as_ref().map(|team| team.id),
            source: Source::Invitation,
            invited_by: &self.invitation.invited_by_name,
        };
        let Some(member) = Member::join(tx, joining, &author).await? else {
            return Ok(Accepted::Member);
        };
        welcome(tx, &joining, author.at).await?;
        self.note(tx, member, &author).await?;
        Ok(Accepted::In(person.id))
    }

    /// The one statement that decides: of two clicks at once, and of a click and a revocation, one wins.
    async fn close(&self, tx: &mut Tx, token: &Token, visit: &Visit) -> QueryResult<bool> {
        diesel::update(invitations::table.find((self.org, self.invitation.id)))
            .filter(leads_here(token.hash().as_bytes()))
            .filter(undecided())
            .filter(invitations::expires_at.gt(visit.now.to_diesel()))
            .set(invitations::accepted_at.eq(visit.now.to_diesel()))
            .execute(tx)
            .await
            .map(|closed| closed == 1)
    }

    async fn create(
        &self,
        tx: &mut Tx,
        name: &str,
        password: PasswordHash,
        visit: &Visit,
    ) -> Result<Option<Person>, AppError> {
        let email = EmailAddress::parse(&self.invitation.email)
            .ok_or_else(|| anyhow::anyhow!("an invitation without an address"))?;
        let place = (self.language(visit), self.organization.time_zone.as_str());
        Ok(User::create_proven(tx, &email, name, password, place, visit.now).await?)
    }

    async fn note(&self, tx: &mut Tx, member: MemberId, author: &Author) -> Result<(), AppError> {
        let id = self.invitation.id;
        diesel::update(invitations::table.find((self.org, id)))
            .set(invitations::member_id.eq(member))
            .execute(tx)
            .await?;
        mail::cancel_mails_of(tx, id.uuid()).await?;
        let event = Event::new(Action::InvitationAccepted).on("invitation", id.uuid(), &self.invitation.email);
        Ok(audit::record(tx, Some(self.org), author, event).await?)
    }

    /// Says no; the link stops working. `false` when it had stopped before.
    pub async fn decline(&self, tx: &mut Tx, token: &Token, author: &Author) -> Result<bool, AppError> {
        let declined = diesel::update(invitations::table.find((self.org, self.invitation.id)))
            .filter(leads_here(token.hash().as_bytes()))
            .filter(undecided())
            .set(invitations::declined_at.eq(author.at.to_diesel()))
            .execute(tx)
            .await?;
        if declined == 0 {
            return Ok(false);
        }
        mail::cancel_mails_of(tx, self.invitation.id.uuid()).await?;
        let event =
            Event::new(Action::InvitationDeclined).on("invitation", self.invitation.id.uuid(), &self.invitation.email);
        audit::record(tx, Some(self.org), author, event).await?;
        Ok(true)
    }

    /// Asks for a new invitation: a note on the old one, and a mail to whoever can send it again.
    pub async fn ask_again(&self, tx: &mut Tx, key: &SecretKey, author: &Author) -> Result<(), AppError> {
        diesel::update(invitations::table.find((self.org, self.invitation.id)))
            .set(invitations::requested_at.eq(author.at.to_diesel()))
            .execute(tx)
            .await?;
        for (to, name, locale) in self.who_can_help(tx).await? {
            let kind = LetterKind::InvitationRequested {
                organization: self.organization.name.clone(),
                invitee: self.invitation.email.clone(),
                path: format!("/o/{}/invitations/{}", self.organization.slug, self.invitation.id),
            };
            let letter = Letter {
                to,
                name,
                locale,
                organization_id: Some(self.organization.id),
                invitation: None,
                kind,
            };
            mail::post(tx, key, &letter, None, author.at).await?;
        }
        let event =
            Event::new(Action::InvitationRequested).on("invitation", self.invitation.id.uuid(), &self.invitation.email);
        Ok(audit::record(tx, Some(self.org), author, event).await?)
    }

    /// The inviter; once they are gone, up to three owners.
    async fn who_can_help(&self, tx: &mut Tx) -> QueryResult<Vec<(String, String, String)>> {
        let person = (users::email, users::name, users::locale);
        if let Some(inviter) = self
            .invitation
            .invited_by
            .filter(|_| self.validity != Validity::InviterGone)
        {
            let here = members::table
                .filter(members::organization_id.eq(self.org))
                .filter(members::user_id.eq(inviter))
                .filter(members::status.eq("active"))
                .filter(members::ends_at.is_null().or(members::ends_at.gt(diesel::dsl::now)));
            let still = diesel::dsl::exists(here).or(diesel::dsl::exists(staff::table.find(inviter)));
            let found = users::table.find(inviter).filter(still).select(person).load(tx).await?;
            if !found.is_empty() {
                return Ok(found);
            }
        }
        owners(self.org).select(person).distinct().limit(3).load(tx).await
    }
}

#[diesel::dsl::auto_type(no_type_alias)]
fn owners(org: OrgId) -> _ {
    roles::table
        .inner_join(
            assignments::table.on(assignments::organization_id
                .eq(roles::organization_id)
                .and(assignments::role_id.eq(roles::id))),
        )
        .inner_join(
            members::table.on(members::organization_id
                .eq(assignments::organization_id)
                .and(members::id.eq(assignments::member_id))),
        )
        .inner_join(users::table.on(users::id.eq(members::user_id)))
        .filter(roles::organization_id.eq(org))
        .filter(roles::key.eq("owner"))
        .filter(members::status.eq("active"))
}

/// Notes that the page was opened; an observation, nothing depends on it.
pub(super) async fn note_opened(tx: &mut Tx, standing: &Standing, now: jiff::Timestamp) -> QueryResult<usize> {
    tx.enter(standing.org).await?;
    diesel::update(invitations::table.find((standing.org, standing.invitation.id)))
        .filter(invitations::opened_at.is_null())
        .set(invitations::opened_at.eq(now.to_diesel()))
        .execute(tx)
        .await
}

/// Who an event of the invitee names: the signed-in person, else the address that the link was mailed to.
pub(super) fn invitee(caller: Option<&Caller>, standing: &Standing, visit: &Visit) -> Author {
    let email = standing.invitation.email.as_str();
    match caller.filter(|caller| caller.person.email == email) {
        Some(caller) => Author::new(
            AuthorKind::Member,
            Some(caller.person.id.uuid()),
            &caller.person.name,
            visit,
        ),
        None => Author::new(AuthorKind::Visitor, None, email, visit),
    }
}
