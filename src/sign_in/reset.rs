//! A link by which somebody who forgot their password chooses a new one: once, and not for long.

use super::change::{change_password, letter};
use super::password::PasswordHash;
use crate::access::limits::{TryLimit, network};
use crate::account::User;
use crate::audit::{self, Action, Author, Event};
use crate::database::{Mode, Tx};
use crate::emails::{self, settings::link_life};
use crate::mail::{self, Letter, LetterKind};
use crate::schema::{password_resets, users};
use crate::state::State;
use crate::tokens::TokenHash;
use crate::web::names::EmailAddress;
use crate::web::{AppError, Times, Words};
use diesel::prelude::*;
use diesel_async::{RunQueryDsl, SimpleAsyncConnection};
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel;

const HOUR: SignedDuration = SignedDuration::from_hours(1);

/// Sends a link to the address, if it has an account. Nobody can tell from outside: the work is the same, and
/// too many requests for one address are passed over in silence.
///
/// # Errors
/// [`AppError::TooManyTries`] when one network asks too often.
pub async fn request(state: &State, email: &EmailAddress, author: &Author) -> Result<(), AppError> {
    let network = network(&author.address);
    TryLimit::new(format!("reset network {network}"), 20, HOUR)
        .count(&state.pool, 1, author.at)
        .await?;
    match TryLimit::new(format!("reset address {email}"), 5, HOUR)
        .count(&state.pool, 1, author.at)
        .await
    {
        Err(AppError::TooManyTries { .. }) => return Ok(()),
        other => other?,
    }
    let mut tx = Tx::begin(&state.pool, Mode::Write).await?;
    let user = User::by_email(&mut tx, email).await?;
    let token = state.chance.token();
    // The letter to a stranger is written as well, and taken back before it can leave: the same work.
    tx.batch_execute("SAVEPOINT letter").await?;
    let ends = author.at + link_life(&mut tx, None, emails::Kind::PasswordReset).await?;
    let letter = match &user {
        Some(user) => letter(user, reset(&user.locale, &user.time_zone, ends)),
        None => stranger(email, ends),
    };
    mail::post(
        &mut tx,
        &state.config.secret_key,
        &letter,
        Some(("/password-resets/", &token)),
        author.at,
    )
    .await?;
    if let Some(user) = &user {
        diesel::insert_into(password_resets::table)
            .values((
                password_resets::id.eq(state.chance.id()),
                password_resets::user_id.eq(user.id),
                password_resets::token_hash.eq(token.hash().to_vec()),
                password_resets::created_at.eq(author.at.to_diesel()),
                password_resets::expires_at.eq(ends.to_diesel()),
            ))
            .execute(&mut tx)
            .await?;
    } else {
        tx.batch_execute("ROLLBACK TO letter").await?;
    }
    let event = Event::new(Action::PasswordResetRequested).on("user", user.map(|user| user.id.uuid()), email.as_str());
    audit::record(&mut tx, None, author, event).await?;
    tx.commit().await?;
    Ok(())
}

fn reset(locale: &str, zone: &str, ends: Timestamp) -> LetterKind {
    let times = Times::new(zone, ends, Words::for_locale(locale));
    LetterKind::PasswordReset {
        expires: times.exact_in_zone(&ends),
    }
}

fn stranger(email: &EmailAddress, ends: Timestamp) -> Letter {
    let kind = reset("", "UTC", ends);
    Letter {
        to: email.to_string(),
        name: String::new(),
        locale: String::new(),
        organization_id: None,
        invitation: None,
        kind,
    }
}

/// Whose link this is, while it works.
pub async fn owner(tx: &mut Tx, token: TokenHash, now: Timestamp) -> QueryResult<Option<User>> {
    password_resets::table
        .inner_join(users::table.on(users::id.eq(password_resets::user_id)))
        .filter(password_resets::token_hash.eq(token.to_vec()))
        .filter(password_resets::used_at.is_null())
        .filter(password_resets::expires_at.gt(now.to_diesel()))
        .select(User::as_select())
        .first(tx)
        .await
        .optional()
}

/// Uses the link up and changes the password; `false` when it was used or ran out in the meantime. Of two
/// at once, the database lets one through.
pub async fn consume(
    tx: &mut Tx,
    state: &State,
    token: TokenHash,
    user: &User,
    password: &PasswordHash,
    author: &Author,
) -> Result<bool, AppError> {
    let now = author.at.to_diesel();
    let link = password_resets::table
        .filter(password_resets::token_hash.eq(token.to_vec()))
        .filter(password_resets::used_at.is_null())
        .filter(password_resets::expires_at.gt(now));
    if diesel::update(link)
        .set(password_resets::used_at.eq(now))
        .execute(tx)
        .await?
        == 0
    {
        return Ok(false);
    }
    change_password(tx, &state.config.secret_key, user, password, author).await?;
    Ok(true)
}
