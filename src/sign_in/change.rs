//! A password changes, and everything that stood on the old one ends.

use crate::access;
use crate::account::User;
use crate::account::organizations::OwnOrganization;
use crate::audit::{self, Action, Author, Event};
use crate::database::Tx;
use crate::mail::{self, Letter, LetterKind};
use crate::schema::password_resets;
use crate::seal::SecretKey;
use crate::sign_in::password::PasswordHash;
use crate::web::AppError;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff_diesel::ToDiesel;

/// Sets the password, ends every session and every open link to choose another, and tells the person by mail.
pub async fn change_password(
    tx: &mut Tx,
    key: &SecretKey,
    user: &User,
    password: &PasswordHash,
    author: &Author,
) -> Result<(), AppError> {
    User::set_password(tx, user.id, password, author.at).await?;
    access::end_all_sessions(tx, user.id, None).await?;
    let open = password_resets::table
        .filter(password_resets::user_id.eq(user.id))
        .filter(password_resets::used_at.is_null());
    diesel::update(open)
        .set(password_resets::used_at.eq(author.at.to_diesel()))
        .execute(tx)
        .await?;
    mail::post(tx, key, &letter(user, LetterKind::PasswordChanged), None, author.at).await?;
    audit::record(
        tx,
        None,
        author,
        Event::new(Action::PasswordChanged).on("user", user.id.uuid(), &user.email),
    )
    .await?;
    Ok(())
}

/// What a guesser knows about a person: address, name, the names of their organizations.
pub async fn known_about(tx: &mut Tx, user: &User, now: jiff::Timestamp) -> Result<Vec<String>, AppError> {
    let organizations = OwnOrganization::of(tx, user.id, now).await?;
    Ok([user.email.clone(), user.name.clone()]
        .into_iter()
        .chain(organizations.into_iter().map(|o| o.name))
        .collect())
}

/// A letter to somebody with an account, about nothing but that account.
pub(super) fn letter(user: &User, kind: LetterKind) -> Letter {
    Letter {
        to: user.email.clone(),
        name: user.name.clone(),
        locale: user.locale.clone(),
        organization_id: None,
        invitation: None,
        kind,
    }
}
