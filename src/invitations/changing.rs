//! Sending an invitation again, taking it back, and taking that back.

use super::invitation::undecided;
use super::quota::{count_for_organization, too_often};
use super::writing::{Asking, expiry, role_names};
use super::{Invitation, State};
use crate::access::granting::Limit;
use crate::access::limits::TryLimit;
use crate::access::{Place, Who};
use crate::account::User;
use crate::audit::{self, Action, Event};
use crate::chance::Chance;
use crate::database::Tx;
use crate::mail;
use crate::organizations::Organization;
use crate::organizations::seats::Seats;
use crate::roles::Role;
use crate::schema::invitations;
use crate::seal::SecretKey;
use crate::web::AppError;
use diesel::prelude::*;
use diesel::result::{DatabaseErrorKind, Error};
use diesel_async::RunQueryDsl;
use jiff::SignedDuration;
use jiff_diesel::ToDiesel;

/// So many times per hour may one invitation be sent again.
const MOST_RESENDS: i32 = 5;

/// What became of a change to an invitation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    Done,
    /// This person may not give its roles.
    Limited(Limit),
    /// Its state does not allow it any more.
    Over(State),
    /// The address has another open invitation.
    AnotherOpen,
    /// The address was invited too often today.
    TooOften,
    /// Every seat is taken or reserved.
    NoSeat,
}

impl Invitation {
    /// May this person send, revoke or restore an invitation to these roles?
    pub fn may_be_changed_by(who: &Who, roles: &[Role], place: &Place) -> Result<(), Limit> {
        roles
            .iter()
            .try_for_each(|role| role.may_be_granted_at(who, place, None))
    }

    /// Sends it again: with a new link, for as many days as before; the old link is dead. Whoever does it
    /// is the inviter from now on. `locale`: another language than before.
    ///
    /// # Errors
    /// [`AppError::TooManyTries`] beyond the limits.
    pub async fn resend(
        &self,
        tx: &mut Tx,
        key: &SecretKey,
        who: &Who,
        locale: Option<&str>,
    ) -> Result<Outcome, AppError> {
        let roles = self.roles(tx, who.org()).await?;
        let (place, _) = self.place(tx, who.org()).await?;
        if let Err(limit) = Self::may_be_changed_by(who, &roles, &place) {
            return Ok(Outcome::Limited(limit));
        }
        count_for_organization(tx, who.org(), 1, who.now()).await?;
        TryLimit::new(
            format!("invitation-resend:{}", self.id),
            MOST_RESENDS,
            SignedDuration::from_hours(1),
        )
        .count_in(tx, 1, who.now())
        .await?;
        if !too_often(tx, [self.email.as_str()].into_iter(), who.now())
            .await?
            .is_empty()
        {
            return Ok(Outcome::TooOften);
        }
        if !self.state(who.now()).is_open() && Seats::take(tx, who.org(), 1, who.now()).await?.is_err() {
            return Ok(Outcome::NoSeat);
        }
        match self.renew(tx, key, who, &roles, locale).await? {
            Outcome::Done => {}
            other => return Ok(other),
        }
        let after = serde_json::json!({ "email": self.email, "roles": role_names(&roles) });
        let event = Event::new(Action::InvitationResent)
            .on("invitation", self.id.uuid(), &self.email)
            .change(None, after);
        audit::record(tx, Some(who.org()), &who.author(), event).await?;
        Ok(Outcome::Done)
    }

    /// Gives it a new link and mails that.
    async fn renew(
        &self,
        tx: &mut Tx,
        key: &SecretKey,
        who: &Who,
        roles: &[Role],
        locale: Option<&str>,
    ) -> Result<Outcome, AppError> {
        let (org, now, token) = (who.org(), who.now(), Chance.token());
        let locale = locale.unwrap_or(&self.locale);
        let expires = expiry(now, self.works_for_days);
        let none = None::<jiff_diesel::Timestamp>;
        let renewed = diesel::update(invitations::table.find((org, self.id)))
            .filter(
                invitations::accepted_at
                    .is_null()
                    .and(invitations::declined_at.is_null()),
            )
            .set((
                invitations::token_hash.eq(token.hash().to_vec()),
                invitations::expires_at.eq(expires.to_diesel()),
                invitations::invited_by.eq(who.person.id),
                invitations::invited_by_name.eq(&who.person.name),
                invitations::locale.eq(locale),
                invitations::reminder_hash.eq(None::<Vec<u8>>),
                invitations::reminders.eq(0),
                invitations::reminded_at.eq(none),
                invitations::mail_state.eq("queued"),
                invitations::mail_error.eq(""),
                invitations::mail_sent_at.eq(none),
                invitations::opened_at.eq(none),
                invitations::requested_at.eq(none),
                invitations::revoked_at.eq(none),
            ))
            .execute(tx)
            .await;
        match unless_another(renewed)? {
            None => return Ok(Outcome::AnotherOpen),
            Some(0) => return Ok(Outcome::Over(self.state_now(tx, who).await?)),
            Some(_) => {}
        }
        mail::cancel_mails_of(tx, self.id.uuid()).await?;
        let organization = Organization::current(tx, org).await?;
        let asking = Asking {
            organization: &organization,
            id: self.id,
            email: &self.email,
            inviter: &who.person.name,
            roles,
            message: &self.message,
            locale,
            expires,
            reminder: false,
        };
        let places = User::places(tx, &[self.email.as_str()]).await?;
        let letter = asking.letter(places.get(&self.email));
        mail::post(tx, key, &letter, Some(("/invitations/", &token)), now).await?;
        Ok(Outcome::Done)
    }

    /// Takes it back: its link stops working at once.
    pub async fn revoke(&self, tx: &mut Tx, who: &Who) -> Result<Outcome, AppError> {
        let roles = self.roles(tx, who.org()).await?;
        let (place, _) = self.place(tx, who.org()).await?;
        if let Err(limit) = Self::may_be_changed_by(who, &roles, &place) {
            return Ok(Outcome::Limited(limit));
        }
        let revoked = diesel::update(invitations::table.find((who.org(), self.id)))
            .filter(undecided())
            .set(invitations::revoked_at.eq(who.now().to_diesel()))
            .execute(tx)
            .await?;
        if revoked == 0 {
            return Ok(Outcome::Over(self.state_now(tx, who).await?));
        }
        mail::cancel_mails_of(tx, self.id.uuid()).await?;
        let event = Event::new(Action::InvitationRevoked).on("invitation", self.id.uuid(), &self.email);
        audit::record(tx, Some(who.org()), &who.author(), event).await?;
        Ok(Outcome::Done)
    }

    /// Makes a revoked one valid again. If its mail had not left, it gets a new link: nobody has the old one.
    pub async fn restore(&self, tx: &mut Tx, key: &SecretKey, who: &Who) -> Result<Outcome, AppError> {
        let roles = self.roles(tx, who.org()).await?;
        let (place, _) = self.place(tx, who.org()).await?;
        if let Err(limit) = Self::may_be_changed_by(who, &roles, &place) {
            return Ok(Outcome::Limited(limit));
        }
        if Seats::take(tx, who.org(), 1, who.now()).await?.is_err() {
            return Ok(Outcome::NoSeat);
        }
        let restored = diesel::update(invitations::table.find((who.org(), self.id)))
            .filter(invitations::revoked_at.is_not_null())
            .set((
                invitations::revoked_at.eq(None::<jiff_diesel::Timestamp>),
                invitations::invited_by.eq(who.person.id),
                invitations::invited_by_name.eq(&who.person.name),
            ))
            .returning(invitations::mail_state)
            .get_result::<String>(tx)
            .await
            .optional();
        let mail_state = match unless_another(restored)? {
            None => return Ok(Outcome::AnotherOpen),
            Some(None) => return Ok(Outcome::Over(self.state_now(tx, who).await?)),
            Some(Some(state)) => state,
        };
        if mail_state == "queued" {
            self.renew(tx, key, who, &roles, None).await?;
        }
        let event = Event::new(Action::InvitationRestored).on("invitation", self.id.uuid(), &self.email);
        audit::record(tx, Some(who.org()), &who.author(), event).await?;
        Ok(Outcome::Done)
    }

    /// The state after somebody else changed it.
    async fn state_now(&self, tx: &mut Tx, who: &Who) -> QueryResult<State> {
        let now = Self::find(tx, who.org(), self.id).await?;
        Ok(now.as_ref().unwrap_or(self).state(who.now()))
    }
}

/// `None` when the index of open invitations refused: an address has one at a time.
fn unless_another<T>(result: QueryResult<T>) -> QueryResult<Option<T>> {
    match result {
        Ok(value) => Ok(Some(value)),
        Err(Error::DatabaseError(DatabaseErrorKind::UniqueViolation, _)) => Ok(None),
        Err(error) => Err(error),
    }
}
