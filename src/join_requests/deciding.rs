//! Answering a request: one statement decides between yes, no, and a change of mind.

use super::asks::close_asks;
use super::{JoinRequest, State};
use crate::access::{Person, Who};
use crate::account::User;
use crate::audit::{self, Action, Author, AuthorKind, Event};
use crate::database::Tx;
use crate::ids::MemberId;
use crate::invitations::{role_labels, role_names};
use crate::join_links::note_link;
use crate::mail::{self, JoinLetter, Letter, LetterKind};
use crate::members::{Joining, Member, Source};
use crate::organizations::seats::Seats;
use crate::roles::Role;
use crate::schema::join_requests;
use crate::seal::SecretKey;
use crate::web::{AppError, Words};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff_diesel::ToDiesel;
use uuid::Uuid;

/// What became of an answer. Anything but `Done` is to be rolled back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    Done,
    /// It was answered or withdrawn in the meantime, or its time is over.
    Over(State),
    /// The person is a member already.
    Member,
    /// Every seat is taken.
    NoSeat,
}

/// What somebody who is let in gets. The caller has asked the limits of granting.
#[derive(Debug)]
pub(super) struct Given<'a> {
    pub roles: &'a [Role],
    pub team: Option<Uuid>,
}

impl JoinRequest {
    /// Lets the person in with these roles. Somebody who was removed is back, with these roles only.
    pub(super) async fn approve(
        &self,
        tx: &mut Tx,
        key: &SecretKey,
        given: Given<'_>,
        who: &Who,
    ) -> Result<Outcome, AppError> {
        if !self.decide(tx, "approved", "", who).await? {
            return Ok(Outcome::Over(self.state_now(tx, who).await?));
        }
        if Seats::take_for(tx, who.org(), &self.email, who.now()).await?.is_err() {
            return Ok(Outcome::NoSeat);
        }
        let user = User::by_id(tx, self.user_id)
            .await?
            .ok_or_else(|| anyhow::anyhow!("a request of nobody"))?;
        let person = Person::from(&user);
        let Some(member) = self.let_in(tx, &person, &given, who).await? else {
            return Ok(Outcome::Member);
        };
        diesel::update(join_requests::table.find((who.org(), self.id)))
            .set(join_requests::member_id.eq(member))
            .execute(tx)
            .await?;
        let event = Event::new(Action::JoinRequestApproved)
            .on("join_request", self.id.uuid(), &self.email)
            .change(
                None,
                serde_json::json!({ "email": self.email, "roles": role_names(given.roles) }),
            );
        audit::record(tx, Some(who.org()), &who.author(), event).await?;
        let letter = JoinLetter::Approved {
            organization: who.organization.name.clone(),
            roles: role_labels(given.roles, Words::for_locale(&user.locale)),
            path: who.path(""),
        };
        self.answer(tx, key, &user, letter, who).await?;
        Ok(Outcome::Done)
    }

    async fn let_in(
        &self,
        tx: &mut Tx,
        person: &Person,
        given: &Given<'_>,
        who: &Who,
    ) -> QueryResult<Option<MemberId>> {
        let joining = Joining {
            org: who.org(),
            organization_name: &who.organization.name,
            person,
            roles: given.roles,
            team: given.team.map(Into::into),
            source: if self.link_id.is_some() {
                Source::JoinLink
            } else {
                Source::JoinRequest
            },
            invited_by: &who.person.name,
        };
        // It is the person who joins; who let them in stands in the event of the approval.
        let joins = Author {
            kind: AuthorKind::Member,
            id: Some(person.id.uuid()),
            name: person.name.clone(),
            address: String::new(),
            ..who.author()
        };
        let Some(member) = Member::join(tx, joining, &joins).await? else {
            return Ok(None);
        };
        if let Some(link) = self.link_id {
            note_link(tx, who.org(), member, link).await?;
        }
        Ok(Some(member))
    }

    /// Says no, perhaps with a reason that the person reads.
    pub(super) async fn decline(
        &self,
        tx: &mut Tx,
        key: &SecretKey,
        reason: &str,
        who: &Who,
    ) -> Result<Outcome, AppError> {
        if !self.decide(tx, "declined", reason, who).await? {
            return Ok(Outcome::Over(self.state_now(tx, who).await?));
        }
        let event = Event::new(Action::JoinRequestDeclined)
            .on("join_request", self.id.uuid(), &self.email)
            .reason(reason);
        audit::record(tx, Some(who.org()), &who.author(), event).await?;
        if let Some(user) = User::by_id(tx, self.user_id).await? {
            let letter = JoinLetter::Declined {
                organization: who.organization.name.clone(),
                reason: reason.to_owned(),
            };
            self.answer(tx, key, &user, letter, who).await?;
        }
        Ok(Outcome::Done)
    }

    /// The one statement that decides: of two answers at once, and of an answer and a withdrawal, one wins.
    async fn decide(&self, tx: &mut Tx, state: &str, reason: &str, who: &Who) -> QueryResult<bool> {
        let now = who.now().to_diesel();
        let decided = diesel::update(join_requests::table.find((who.org(), self.id)))
            .filter(join_requests::state.eq("pending"))
            .filter(join_requests::expires_at.gt(now))
            .set((
                join_requests::state.eq(state),
                join_requests::reason.eq(reason),
                join_requests::decided_at.eq(now),
                join_requests::decided_by.eq(who.person.id),
                join_requests::decided_by_name.eq(&who.person.name),
            ))
            .execute(tx)
            .await?;
        Ok(decided == 1)
    }

    /// Mails the answer, and takes the request off the person's own list.
    async fn answer(
        &self,
        tx: &mut Tx,
        key: &SecretKey,
        user: &User,
        letter: JoinLetter,
        who: &Who,
    ) -> Result<(), AppError> {
        let org = &who.organization;
        close_asks(tx, self.id, self.user_id, [&org.slug, &org.name], who.now()).await?;
        let letter = Letter {
            to: user.email.clone(),
            name: user.name.clone(),
            locale: user.locale.clone(),
            organization_id: Some(who.org().uuid()),
            invitation: None,
            kind: LetterKind::Joining(letter),
        };
        mail::post(tx, key, &letter, None, who.now()).await
    }

    /// The state after somebody else changed it.
    async fn state_now(&self, tx: &mut Tx, who: &Who) -> QueryResult<State> {
        let now = Self::find(tx, who.org(), self.id).await?;
        Ok(now.as_ref().unwrap_or(self).state(who.now()))
    }
}
