//! A request to create an organization, and its completion by the link that was mailed.

use super::SignUpMode;
use super::founding::{Founded, TIME_ZONE, found};
use crate::access::{self, Person};
use crate::account::{NewUser, User};
use crate::audit::{self, Action, Author, AuthorKind, Event};
use crate::database::Tx;
use crate::domains::{Captured, Domain};
use crate::schema::sign_ups;
use crate::sign_in::password::PasswordHash;
use crate::state::State;
use crate::tokens::TokenHash;
use crate::web::AppError;
use crate::web::names::EmailAddress;
use actix_web::HttpRequest;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;

/// A request whose link works.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = sign_ups, check_for_backend(diesel::pg::Pg))]
pub struct Registration {
    pub name: String,
    pub email: String,
    pub organization_name: String,
    pub locale: String,
}

/// What became of a completion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Completion {
    Begun(Founded),
    /// The organization that has proven the domain of the address took the person in, or did not.
    Captured(Taken),
    /// That organization takes nobody in any more.
    NotCaptured,
    /// The link was used or ran out in the meantime.
    Over,
    /// The address got an account in the meantime.
    Known,
}

/// An organization, and what became of somebody who came by their domain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    pub slug: String,
    pub organization: String,
    pub captured: Captured,
}

impl Registration {
    /// The request of that link, while it works.
    pub async fn find(tx: &mut Tx, token: TokenHash, now: Timestamp) -> QueryResult<Option<Self>> {
        sign_ups::table
            .filter(sign_ups::token_hash.eq(token.to_vec()))
            .filter(sign_ups::used_at.is_null())
            .filter(sign_ups::expires_at.gt(now.to_diesel()))
            .select(Self::as_select())
            .first(tx)
            .await
            .optional()
    }

    /// Uses the link up, creates the person, and signs in; then creates the organization, or (`join`) brings the
    /// person to the one that has proven their domain. Of two at once, the database lets one through. Commit only
    /// what has [`Completion::Begun`], or who was captured.
    pub async fn complete(
        &self,
        tx: &mut Tx,
        state: &State,
        req: &HttpRequest,
        token: TokenHash,
        password: PasswordHash,
        join: bool,
    ) -> Result<Completion, AppError> {
        let visit = access::Visit::of(req);
        let now = visit.now.to_diesel();
        let link = sign_ups::table
            .filter(sign_ups::token_hash.eq(token.to_vec()))
            .filter(sign_ups::used_at.is_null())
            .filter(sign_ups::expires_at.gt(now));
        if diesel::update(link).set(sign_ups::used_at.eq(now)).execute(tx).await? == 0 {
            return Ok(Completion::Over);
        }
        let mode = SignUpMode::of_platform(tx).await?;
        let email = EmailAddress::parse(&self.email).ok_or_else(|| anyhow::anyhow!("a sign-up has no address"))?;
        let new = NewUser {
            email: &email,
            name: &self.name,
            password,
            locale: &self.locale,
            time_zone: TIME_ZONE,
        };
        let Some(id) = User::create(tx, new, visit.now).await? else {
            return Ok(Completion::Known);
        };
        let person = Person {
            id,
            name: self.name.clone(),
            email: self.email.clone(),
            locale: self.locale.clone(),
            time_zone: TIME_ZONE.into(),
        };
        let author = Author::new(AuthorKind::Member, Some(id.uuid()), &self.name, &visit);
        access::sign_in(tx, state, req, id).await?;
        audit::record(
            tx,
            None,
            &author,
            Event::new(Action::SignedIn).on("user", id.uuid(), &self.email),
        )
        .await?;
        if join {
            return captured(tx, state, &email, &person, &author).await;
        }
        let founded = found(tx, &person, &self.organization_name, mode, &author).await?;
        let founded = founded.ok_or_else(|| anyhow::anyhow!("no free slug for a new organization"))?;
        Ok(Completion::Begun(founded))
    }
}

async fn captured(
    tx: &mut Tx,
    state: &State,
    email: &EmailAddress,
    person: &Person,
    author: &Author,
) -> Result<Completion, AppError> {
    let Some(capturing) = Domain::capturing(tx, email, author.at).await? else {
        return Ok(Completion::NotCaptured);
    };
    let captured = capturing.admit(tx, &state.config.secret_key, person, author).await?;
    Ok(Completion::Captured(Taken {
        slug: capturing.organization.slug,
        organization: capturing.organization.name,
        captured,
    }))
}
