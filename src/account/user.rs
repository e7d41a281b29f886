//! A person with an account, in however many organizations.

use crate::access::Person;
use crate::audit::{self, Action, Author, Event};
use crate::chance::Chance;
use crate::database::Tx;
use crate::ids::UserId;
use crate::schema::users;
use crate::sign_in::password::PasswordHash;
use crate::web::names::EmailAddress;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;
use serde_json::json;
use std::collections::HashMap;

/// What signing in needs of a person.
#[derive(Clone, Queryable, Selectable)]
#[diesel(table_name = users, check_for_backend(diesel::pg::Pg))]
pub struct User {
    pub id: UserId,
    pub email: String,
    pub name: String,
    pub password_hash: String,
    pub locale: String,
    pub time_zone: String,
}

/// A person on their way in. Their address is proven: they followed a link that was mailed to it.
#[derive(Debug)]
pub struct NewUser<'a> {
    pub email: &'a EmailAddress,
    pub name: &'a str,
    pub password: PasswordHash,
    pub locale: &'a str,
    pub time_zone: &'a str,
}

/// What a person says of themselves.
#[derive(Clone, Debug)]
pub struct Profile {
    pub name: String,
    /// One of [`Words::locales`](crate::web::Words::locales).
    pub locale: &'static str,
    /// A name of the time zone database.
    pub time_zone: String,
}

impl User {
    /// The person of that address.
    pub async fn by_email(tx: &mut Tx, email: &EmailAddress) -> QueryResult<Option<Self>> {
        users::table
            .filter(users::email.eq(email.as_str()))
            .select(Self::as_select())
            .first(tx)
            .await
            .optional()
    }

    /// Language and time zone of those of these addresses that have an account.
    pub async fn places(tx: &mut Tx, emails: &[&str]) -> QueryResult<HashMap<String, (String, String)>> {
        let found: Vec<(String, String, String)> = users::table
            .filter(users::email.eq_any(emails))
            .select((users::email, users::locale, users::time_zone))
            .load(tx)
            .await?;
        Ok(found
            .into_iter()
            .map(|(email, locale, zone)| (email, (locale, zone)))
            .collect())
    }

    pub async fn by_id(tx: &mut Tx, id: UserId) -> QueryResult<Option<Self>> {
        users::table
            .find(id)
            .select(Self::as_select())
            .first(tx)
            .await
            .optional()
    }

    /// Creates an account; `None` when the address has one already (also by a race).
    pub async fn create(tx: &mut Tx, new: NewUser<'_>, now: Timestamp) -> QueryResult<Option<UserId>> {
        let id = UserId::from(Chance.id());
        let made = diesel::insert_into(users::table)
            .values((
                users::id.eq(id),
                users::email.eq(new.email.as_str()),
                users::name.eq(new.name),
                users::password_hash.eq(new.password.as_str()),
                users::locale.eq(new.locale),
                users::time_zone.eq(new.time_zone),
                users::created_at.eq(now.to_diesel()),
                users::password_changed_at.eq(now.to_diesel()),
            ))
            .on_conflict_do_nothing()
            .execute(tx)
            .await?;
        Ok((made == 1).then_some(id))
    }

    /// Creates the account of somebody who has just proven their address. `place`: locale and time zone. `None` when
    /// the address has one already.
    pub async fn create_proven(
        tx: &mut Tx,
        email: &EmailAddress,
        name: &str,
        password: PasswordHash,
        place: (&str, &str),
        now: Timestamp,
    ) -> QueryResult<Option<Person>> {
        let new = NewUser {
            email,
            name,
            password,
            locale: place.0,
            time_zone: place.1,
        };
        if Self::create(tx, new, now).await?.is_none() {
            return Ok(None);
        }
        Ok(Self::by_email(tx, email).await?.as_ref().map(Person::from))
    }

    /// Creates the account of somebody for whom an identity provider vouches. It has no password, and none verifies.
    /// `place`: locale and time zone. `None` when the address has one already.
    pub async fn create_vouched(
        tx: &mut Tx,
        email: &str,
        name: &str,
        place: (&str, &str),
        now: Timestamp,
    ) -> QueryResult<Option<Person>> {
        let user = diesel::insert_into(users::table)
            .values((
                users::id.eq(Chance.id()),
                users::email.eq(email),
                users::name.eq(name),
                users::password_hash.eq(""),
                users::locale.eq(place.0),
                users::time_zone.eq(place.1),
                users::created_at.eq(now.to_diesel()),
                users::password_changed_at.eq(now.to_diesel()),
            ))
            .on_conflict_do_nothing()
            .returning(Self::as_returning())
            .get_result(tx)
            .await
            .optional()?;
        Ok(user.as_ref().map(Person::from))
    }

    /// Whether there is a password at all: not for somebody who was born of a sign-in through an identity provider.
    pub fn has_password(&self) -> bool {
        !self.password_hash.is_empty()
    }

    /// Changes what a person says of themselves, and writes it down; nothing happens when it is so already.
    pub async fn edit(tx: &mut Tx, person: &Person, edited: &Profile, author: &Author) -> QueryResult<()> {
        let before = json!({ "name": person.name, "locale": person.locale, "time_zone": person.time_zone });
        let after = json!({ "name": edited.name, "locale": edited.locale, "time_zone": edited.time_zone });
        if before == after {
            return Ok(());
        }
        let change = (
            users::name.eq(&edited.name),
            users::locale.eq(edited.locale),
            users::time_zone.eq(&edited.time_zone),
        );
        diesel::update(users::table.find(person.id))
            .set(change)
            .execute(tx)
            .await?;
        let event = Event::new(Action::AccountEdited)
            .on("user", person.id.uuid(), &person.email)
            .change(before, after);
        audit::record(tx, None, author, event).await
    }

    /// Sets a new password. End the person's other sessions in the same transaction.
    pub async fn set_password(tx: &mut Tx, id: UserId, password: &PasswordHash, now: Timestamp) -> QueryResult<()> {
        diesel::update(users::table.find(id))
            .set((
                users::password_hash.eq(password.as_str()),
                users::password_changed_at.eq(now.to_diesel()),
            ))
            .execute(tx)
            .await
            .map(|_| ())
    }
}

impl From<&User> for Person {
    fn from(user: &User) -> Self {
        Self {
            id: user.id,
            name: user.name.clone(),
            email: user.email.clone(),
            locale: user.locale.clone(),
            time_zone: user.time_zone.clone(),
        }
    }
}
