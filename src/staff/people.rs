//! Finding any person, for support. Every search and every look at a person is written down.

use super::{role_name, times};
use crate::access::{RoleName, Staff, StaffRole, StaffView};
use crate::audit::{self, Action, Event};
use crate::database::Tx;
use crate::schema::{functions, staff, users};
use crate::state::App;
use crate::web::names::{self, EmailAddress};
use crate::web::{Answer, AppError, Frame, Query, Reply, Times, Words};
use actix_web::web::Path;
use askama::Template;
use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::{Bool, Text};
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;
use serde::Deserialize;
use uuid::Uuid;

/// So many people are shown; who looks for more names more.
const MOST: usize = 50;
/// Fewer letters find too many to be of use.
const LEAST_LETTERS: usize = 3;

/// What is read of a person; a macro, because the type has no name.
macro_rules! columns {
    ($now:expr) => {
        (
            users::id,
            users::name,
            users::email,
            users::locale,
            users::time_zone,
            users::created_at,
            users::last_seen_at,
            staff::role.nullable(),
            functions::organizations_of(users::id, $now.to_diesel()),
        )
    };
}
/// A person and where they belong.
#[derive(Clone, Debug, Queryable)]
struct Found {
    id: Uuid,
    name: String,
    email: String,
    locale: String,
    time_zone: String,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    created_at: Timestamp,
    #[diesel(deserialize_as = jiff_diesel::NullableTimestamp)]
    last_seen_at: Option<Timestamp>,
    role: Option<String>,
    organizations: serde_json::Value,
}

/// One of a person's organizations.
#[derive(Clone, Debug, Deserialize)]
struct Belongs {
    id: Uuid,
    slug: String,
    name: String,
    status: String,
    roles: Vec<RoleName>,
}

impl Found {
    /// Those whose address begins with the words, or whose name and address hold each of them.
    async fn by(tx: &mut Tx, words: &str, now: Timestamp) -> QueryResult<Vec<Self>> {
        let mut query = users::table.left_join(staff::table).select(columns!(now)).into_boxed();
        if let Some(email) = EmailAddress::parse(words) {
            query = query.filter(users::email.eq(email.as_str().to_owned()));
        } else if words.contains('@') {
            query = query.filter(users::email.like(format!("{}%", escaped(&words.to_lowercase()))));
        } else {
            // The expression as its index has it.
            for word in words.split_whitespace().take(6) {
                query = query.filter(
                    sql::<Bool>("(users.name || ' ' || users.email) ILIKE ")
                        .bind::<Text, _>(format!("%{}%", escaped(word))),
                );
            }
        }
        // No order in the database: it would have to find all before it shows fifty.
        let mut found: Vec<Self> = query.limit(MOST as i64 + 1).load(tx).await?;
        found.sort_by_key(|person| person.name.to_lowercase());
        Ok(found)
    }

    async fn one(tx: &mut Tx, id: Uuid, now: Timestamp) -> Result<Self, AppError> {
        let found = users::table
            .left_join(staff::table)
            .filter(users::id.eq(id))
            .select(columns!(now))
            .first(tx)
            .await
            .optional()?;
        found.ok_or(AppError::NotFound)
    }

    fn belongs(&self) -> Vec<Belongs> {
        serde_json::from_value(self.organizations.clone()).unwrap_or_default()
    }

    fn tint(&self) -> u8 {
        names::tint(self.id)
    }

    fn initials(&self) -> String {
        names::initials(&self.name)
    }
}

fn escaped(words: &str) -> String {
    words.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_")
}

#[derive(Template)]
#[template(path = "staff/people.html", blocks = ["list"])]
struct PeoplePage {
    frame: Frame,
    t: Words,
    times: Times,
    words: String,
    too_short: bool,
    people: Vec<Found>,
    more: bool,
}

/// By address, beginning of an address, or words of a name.
pub async fn list(staff: Staff<StaffView>, query: Query, app: App) -> Answer {
    let Staff { mut tx, caller, .. } = staff;
    let words: String = query.get("q").chars().take(254).collect();
    let too_short = !words.is_empty()
        && words
            .split_whitespace()
            .all(|word| word.chars().count() < LEAST_LETTERS);
    let mut people = vec![];
    if !words.is_empty() && !too_short {
        people = Found::by(&mut tx, &words, caller.now()).await?;
        // First the one connection goes back, then the other is asked for.
        drop(tx);
        let event = Event::new(Action::PeopleSearched).on("query", None, &words);
        audit::note(&app.pool, None, &caller.author(), event).await?;
    }
    let more = people.len() > MOST;
    people.truncate(MOST);
    let caller = &caller;
    let page = PeoplePage {
        frame: Frame::staff(caller, "staff-users"),
        t: caller.t,
        times: times(caller),
        words,
        too_short,
        people,
        more,
    };
    Reply::page_or_block(&caller.visit, &page, &page.as_list())
}

#[derive(Template)]
#[template(path = "staff/person.html")]
struct PersonPage {
    frame: Frame,
    t: Words,
    times: Times,
    person: Found,
    role: Option<&'static str>,
}

/// One person: account, organizations, roles.
pub async fn show(staff: Staff<StaffView>, path: Path<Uuid>, app: App) -> Answer {
    let Staff { mut tx, caller, .. } = staff;
    let person = Found::one(&mut tx, path.into_inner(), caller.now()).await?;
    drop(tx);
    let (caller, t) = (&caller, caller.t);
    audit::note(
        &app.pool,
        None,
        &caller.author(),
        Event::new(Action::PeopleSearched).on("user", person.id, &person.email),
    )
    .await?;
    let role = person
        .role
        .as_deref()
        .and_then(StaffRole::parse)
        .map(|role| role_name(t, role));
    Reply::page(&PersonPage {
        frame: Frame::staff(caller, "staff-users"),
        t,
        times: times(caller),
        person,
        role,
    })
}
