//! The names of the applications' permissions, for sentences. A number means the same for ever, so a process
//! may keep them; it learns new ones whenever it reads the catalogue.

use super::permissions::FIRST_OF_APPLICATIONS;
use crate::schema::permissions;
use diesel::prelude::*;
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use std::collections::HashMap;
use std::sync::{LazyLock, RwLock};

static NAMES: LazyLock<RwLock<HashMap<u16, String>>> = LazyLock::new(RwLock::default);

/// The name of an application's permission, if this process knows it.
pub(super) fn name_of(number: u16) -> Option<String> {
    if number < FIRST_OF_APPLICATIONS {
        return None;
    }
    NAMES.read().ok()?.get(&number).cloned()
}

/// An application's permission, as staff keep it.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = permissions, check_for_backend(diesel::pg::Pg))]
pub struct ApplicationPermission {
    /// `application:resource.action`
    pub key: String,
    number: i32,
    /// The key of its application.
    application: Option<String>,
    /// What it allows, in a sentence.
    pub description: String,
    #[diesel(deserialize_as = jiff_diesel::NullableTimestamp)]
    pub retired_at: Option<jiff::Timestamp>,
}

impl ApplicationPermission {
    /// All of them, also retired ones, by application and name.
    pub async fn all(connection: &mut AsyncPgConnection) -> QueryResult<Vec<Self>> {
        let all: Vec<Self> = permissions::table
            .filter(permissions::application.is_not_null())
            .order(permissions::key)
            .select(Self::as_select())
            .load(connection)
            .await?;
        if let Ok(mut names) = NAMES.write() {
            names.extend(all.iter().map(|one| (one.number(), one.key.clone())));
        }
        Ok(all)
    }

    /// What it allows; where nobody wrote a sentence, its name.
    pub fn words(&self) -> String {
        let text = if self.description.is_empty() {
            &self.key
        } else {
            &self.description
        };
        text.clone()
    }

    /// Its place in a set of permissions.
    pub fn number(&self) -> u16 {
        u16::try_from(self.number).unwrap_or(u16::MAX)
    }

    /// The key of its application: before the colon.
    pub fn application(&self) -> &str {
        self.application.as_deref().unwrap_or_default()
    }

    /// `contacts` of `crm:contacts.export`.
    pub fn resource(&self) -> &str {
        let rest = self.key.split_once(':').map_or("", |(_, rest)| rest);
        rest.split_once('.').map_or(rest, |(resource, _)| resource)
    }
}
