//! Adding to the catalogue and retiring from it. A number means the same for ever, so nothing is deleted.

use crate::access::catalogue::ApplicationPermission;
use crate::access::{FIRST_OF_APPLICATIONS, Permissions};
use crate::audit::{self, Action, Author, Event};
use crate::database::Tx;
use crate::schema::{applications, permissions, platform_settings};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff_diesel::ToDiesel;
use serde_json::json;

/// A vendor's application.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = applications, check_for_backend(diesel::pg::Pg))]
pub(super) struct Application {
    pub key: String,
    pub name: String,
}

/// What became of a change to the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kept {
    Done,
    Unchanged,
    /// It is there already.
    Taken,
    /// Every number is in use.
    Full,
    /// There is no such application, or permission.
    Unknown,
}

/// Changes of the catalogue take turns, so that no number is given twice.
async fn take_turns(tx: &mut Tx) -> QueryResult<()> {
    let row = platform_settings::table
        .for_update()
        .select(platform_settings::only_row);
    row.first::<bool>(tx).await.map(|_| ())
}

impl Application {
    /// All of them, by name.
    pub async fn all(tx: &mut Tx) -> QueryResult<Vec<Self>> {
        applications::table
            .order(applications::name)
            .select(Self::as_select())
            .load(tx)
            .await
    }

    /// Adds one.
    pub async fn add(&self, tx: &mut Tx, author: &Author) -> QueryResult<Kept> {
        let made = diesel::insert_into(applications::table)
            .values((
                applications::key.eq(&self.key),
                applications::name.eq(&self.name),
                applications::created_at.eq(author.at.to_diesel()),
            ))
            .on_conflict_do_nothing()
            .execute(tx)
            .await?;
        if made == 0 {
            return Ok(Kept::Taken);
        }
        let event = Event::new(Action::ApplicationAdded)
            .on("application", None, &self.name)
            .change(None, json!({ "key": self.key, "name": self.name }));
        audit::record(tx, None, author, event).await?;
        Ok(Kept::Done)
    }
}

/// A permission on its way into the catalogue.
pub(super) struct New {
    pub application: String,
    /// `resource.action`
    pub name: String,
    pub description: String,
}

impl New {
    /// Adds it under the next free number.
    pub async fn add(&self, tx: &mut Tx, author: &Author) -> QueryResult<Kept> {
        take_turns(tx).await?;
        if !Application::all(tx)
            .await?
            .iter()
            .any(|one| one.key == self.application)
        {
            return Ok(Kept::Unknown);
        }
        let key = format!("{}:{}", self.application, self.name);
        let all = ApplicationPermission::all(tx).await?;
        if all.iter().any(|one| one.key == key) {
            return Ok(Kept::Taken);
        }
        let taken = Permissions::of_numbers(all.iter().map(ApplicationPermission::number));
        let free = Permissions::all_of_applications()
            .without(taken)
            .numbers()
            .find(|n| *n >= FIRST_OF_APPLICATIONS);
        let Some(number) = free else { return Ok(Kept::Full) };
        diesel::insert_into(permissions::table)
            .values((
                permissions::key.eq(&key),
                permissions::number.eq(i32::from(number)),
                permissions::application.eq(&self.application),
                permissions::description.eq(&self.description),
                permissions::created_at.eq(author.at.to_diesel()),
            ))
            .execute(tx)
            .await?;
        let event = Event::new(Action::PermissionAdded)
            .on("permission", None, &key)
            .change(None, json!({ "description": self.description }));
        audit::record(tx, None, author, event).await?;
        // This process learns the name at once; others when they show the catalogue.
        ApplicationPermission::all(tx).await?;
        Ok(Kept::Done)
    }
}

/// An application's permission of that name.
pub(super) async fn find(tx: &mut Tx, key: &str) -> QueryResult<Option<ApplicationPermission>> {
    let all = ApplicationPermission::all(tx).await?;
    Ok(all.into_iter().find(|one| one.key == key))
}

/// Writes another sentence.
pub(super) async fn describe(tx: &mut Tx, key: &str, description: &str, author: &Author) -> QueryResult<Kept> {
    take_turns(tx).await?;
    let Some(old) = find(tx, key).await? else {
        return Ok(Kept::Unknown);
    };
    if old.description == description {
        return Ok(Kept::Unchanged);
    }
    diesel::update(permissions::table.find(key))
        .set(permissions::description.eq(description))
        .execute(tx)
        .await?;
    let event = Event::new(Action::PermissionEdited).on("permission", None, key).change(
        json!({ "description": old.description }),
        json!({ "description": description }),
    );
    audit::record(tx, None, author, event).await?;
    Ok(Kept::Done)
}

/// Retires a permission — roles that have it keep it, no other gets it — or brings it back.
pub(super) async fn retire(tx: &mut Tx, key: &str, retired: bool, author: &Author) -> QueryResult<Kept> {
    take_turns(tx).await?;
    let Some(old) = find(tx, key).await? else {
        return Ok(Kept::Unknown);
    };
    if old.retired_at.is_some() == retired {
        return Ok(Kept::Unchanged);
    }
    diesel::update(permissions::table.find(key))
        .set(permissions::retired_at.eq(retired.then(|| author.at.to_diesel())))
        .execute(tx)
        .await?;
    let action = if retired {
        Action::PermissionRetired
    } else {
        Action::PermissionRestored
    };
    audit::record(tx, None, author, Event::new(action).on("permission", None, key)).await?;
    Ok(Kept::Done)
}
