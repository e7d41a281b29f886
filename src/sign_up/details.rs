//! A stranger asks to create an organization.

use crate::access::limits::{TryLimit, network};
use crate::account::User;
use crate::audit::{self, Action, Author, Event};
use crate::database::{Mode, Tx};
use crate::emails::{self, settings::link_life};
use crate::mail::{self, Letter, LetterKind};
use crate::schema::sign_ups;
use crate::state::State;
use crate::web::names::EmailAddress;
use crate::web::{AppError, Times, Words};
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

impl Details {
    /// Sends the link, or to somebody who has an account a hint to sign in: the same work and the same answer.
    /// Too many requests for one address are passed over in silence.
    ///
    /// # Errors
    /// [`AppError::TooManyTries`] when one network asks too often.
    pub async fn request(&self, state: &State, author: &Author) -> Result<(), AppError> {
        let (email, now) = (&self.email, author.at);
        let network = network(&author.address);
        TryLimit::new(format!("sign-up network {network}"), 20, SignedDuration::from_hours(1))
            .count(&state.pool, 1, now)
            .await?;
        match TryLimit::new(format!("sign-up address {email}"), 5, DAY)
            .count(&state.pool, 1, now)
            .await
        {
            Err(AppError::TooManyTries { .. }) => return Ok(()),
            other => other?,
        }
        let mut tx = Tx::begin(&state.pool, Mode::Write).await?;
        let user = User::by_email(&mut tx, email).await?;
        let token = state.chance.token();
        let ends = now + link_life(&mut tx, None, emails::Kind::SignUp).await?;
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
                sign_ups::expires_at.eq(ends.to_diesel()),
            ))
            .execute(&mut tx)
            .await?;
        let link = Some(("/sign-up/", &token)).filter(|_| user.is_none());
        mail::post(&mut tx, &state.config.secret_key, &self.letter(user, ends), link, now).await?;
        audit::record(
            &mut tx,
            None,
            author,
            Event::new(Action::SignUpRequested).on("organization", None, &self.organization),
        )
        .await?;
        tx.commit().await?;
        Ok(())
    }

    fn letter(&self, user: Option<User>, ends: Timestamp) -> Letter {
        let organization = self.organization.clone();
        let (name, locale, kind) = match user {
            Some(user) => (user.name, user.locale, LetterKind::SignUpKnown { organization }),
            None => (
                self.name.clone(),
                self.locale.clone(),
                LetterKind::SignUp {
                    organization,
                    // Nobody knows their time zone yet.
                    expires: Times::new("UTC", ends, Words::for_locale(&self.locale)).exact_in_zone(&ends),
                },
            ),
        };
        Letter {
            to: self.email.to_string(),
            name,
            locale,
            organization_id: None,
            invitation: None,
            kind,
        }
    }
}
