//! A request to create an organization, and its completion by the link that was mailed.

use super::founding::{Founded, TIME_ZONE, found};
use super::SignUpMode;
use crate::access::limits::{TryLimit, network};
use crate::access::{self, Person};
use crate::account::{NewUser, User};
use crate::audit::{self, Action, Author, AuthorKind, Event};
use crate::database::{Mode, Tx};
use crate::mail::{self, Letter, LetterKind};
use crate::schema::sign_ups;
use crate::sign_in::password::PasswordHash;
use crate::state::State;
use crate::tokens::TokenHash;
use crate::web::AppError;
use crate::web::names::EmailAddress;
use actix_web::HttpRequest;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel;

const DAY: SignedDuration = SignedDuration::from_hours(24);

/// What a new customer tells.
#[derive(Clone, Debug)]
pub struct Details {
    pub name: String,
    pub email: EmailAddress,
    pub organization: String,
    pub locale: String,
}

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
    /// The link was used or ran out in the meantime.
    Over,
    /// The address got an account in the meantime.
    Known,
}

impl Details {
    /// Sends the link, or to somebody who has an account a hint to sign in: the same work and the same answer.
    /// Too many requests for one address are passed over in silence.
    ///
    /// # Errors
    /// [`AppError::TooManyTries`] when one network asks too often.
    pub async fn request(&self, state: &State, author: &Author) -> Result<(), AppError> {
        let (email, now) = (&self.email, author.at);
        let network = network(&author.address);
        TryLimit::new(format!("sign-up network {network}"), 20, SignedDuration::from_hours(1)).count(&state.pool, 1, now).await?;
        match TryLimit::new(format!("sign-up address {email}"), 5, DAY).count(&state.pool, 1, now).await {
            Err(AppError::TooManyTries { .. }) => return Ok(()),
            other => other?,
        }
        let mut tx = Tx::begin(&state.pool, Mode::Write).await?;
        let user = User::by_email(&mut tx, email).await?;
        let token = state.chance.token();
        // A known address gets a row as well; nobody ever sees its token.
        diesel::insert_into(sign_ups::table)
            .values((
                sign_ups::id.eq(state.chance.id()),
                sign_ups::name.eq(&self.name),
                sign_ups::email.eq(email.as_str()),
                sign_ups::organization_name.eq(&self.organization),
                sign_ups::locale.eq(&self.locale),
                sign_ups::token_hash.eq(token.hash().to_vec()),
                sign_ups::created_at.eq(now.to_diesel()),
                sign_ups::expires_at.eq((now + DAY).to_diesel()),
            ))
            .execute(&mut tx)
            .await?;
        let link = Some(("/sign-up/", &token)).filter(|_| user.is_none());
        mail::post(&mut tx, &state.config.secret_key, &self.letter(user), link, now).await?;
        audit::record(&mut tx, None, author, Event::new(Action::SignUpRequested).on("organization", None, &self.organization)).await?;
        tx.commit().await?;
        Ok(())
    }

    fn letter(&self, user: Option<User>) -> Letter {
        let organization = self.organization.clone();
        let (name, locale, kind) = match user {
            Some(user) => (user.name, user.locale, LetterKind::SignUpKnown { organization }),
            None => (self.name.clone(), self.locale.clone(), LetterKind::SignUp { organization }),
        };
        Letter { to: self.email.to_string(), name, locale, organization_id: None, invitation: None, kind }
    }
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

    /// Uses the link up, creates person and organization, and signs in. Of two at once, the database lets one
    /// through. Commit only what has [`Completion::Begun`].
    pub async fn complete(&self, tx: &mut Tx, state: &State, req: &HttpRequest, token: TokenHash, password: PasswordHash) -> Result<Completion, AppError> {
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
        let new = NewUser { email: &email, name: &self.name, password, locale: &self.locale, time_zone: TIME_ZONE };
        let Some(id) = User::create(tx, new, visit.now).await? else { return Ok(Completion::Known) };
        let person = Person { id, name: self.name.clone(), email: self.email.clone(), locale: self.locale.clone(), time_zone: TIME_ZONE.into() };
        let author = Author::new(AuthorKind::Member, Some(id.uuid()), &self.name, &visit);
        access::sign_in(tx, state, req, id).await?;
        audit::record(tx, None, &author, Event::new(Action::SignedIn).on("user", id.uuid(), &self.email)).await?;
        let founded = found(tx, &person, &self.organization_name, mode, &author).await?;
        let founded = founded.ok_or_else(|| anyhow::anyhow!("no free slug for a new organization"))?;
        Ok(Completion::Begun(founded))
    }
}
