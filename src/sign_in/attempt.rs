//! One try to sign in.

use crate::account::User;
use crate::database::{Mode, Tx};
use crate::schema::users;
use crate::state::State;
use crate::web::AppError;
use crate::web::names::EmailAddress;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;

/// The person of that address, if the password is theirs. An unknown address costs the same work, as does an account
/// without a password, and no connection is held while the hash is made.
///
/// # Errors
/// [`AppError::Busy`] when too many passwords are being checked already.
pub async fn verify(state: &State, email: &EmailAddress, password: &str) -> Result<Option<User>, AppError> {
    let user = {
        let mut tx = Tx::begin(&state.pool, Mode::Read).await?;
        User::by_email(&mut tx, email).await?
    };
    let stored = user
        .as_ref()
        .filter(|user| user.has_password())
        .map(|user| user.password_hash.as_str());
    let right = state
        .hasher
        .verify(password, stored)
        .await
        .map_err(|_| AppError::Busy)?;
    Ok(user.filter(|_| right))
}

/// Whether the password that was just verified is still the person's. Holds the person until the end of the
/// transaction, so that a change of the password waits, and then ends what began here.
pub async fn still_holds(tx: &mut Tx, user: &User) -> QueryResult<bool> {
    let same = users::table
        .find(user.id)
        .filter(users::password_hash.eq(&user.password_hash))
        .select(users::id);
    same.for_no_key_update()
        .first::<crate::ids::UserId>(tx)
        .await
        .optional()
        .map(|found| found.is_some())
}
