//! Every permission that a role may have, as the editor lists them: the portal's by area, then each
//! application's by resource.

use super::wording;
use crate::access::catalogue::ApplicationPermission;
use crate::access::{Permission, Permissions};
use crate::database::Tx;
use crate::schema::applications;
use crate::web::Words;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use std::collections::HashMap;

/// A permission, in words.
#[derive(Clone, Debug)]
pub struct Entry {
    pub number: u16,
    pub key: String,
    /// What it lets one do.
    pub text: String,
    /// No role gets it any more.
    pub retired: bool,
}

/// Permissions that belong together.
#[derive(Clone, Debug)]
pub struct Area {
    pub title: String,
    pub entries: Vec<Entry>,
}

/// All permissions.
#[derive(Clone, Debug)]
pub struct Catalogue(pub Vec<Area>);

impl Catalogue {
    pub async fn load(tx: &mut Tx, t: Words) -> QueryResult<Self> {
        let names: HashMap<String, String> = applications::table
            .select((applications::key, applications::name))
            .load::<(String, String)>(tx)
            .await?
            .into_iter()
            .collect();
        let mut all = Self(vec![]);
        for permission in Permission::ALL.iter().copied() {
            let entry = Entry {
                number: permission as u16,
                key: permission.key().to_owned(),
                text: wording::permission(permission, t).to_owned(),
                retired: false,
            };
            all.add(wording::area(permission.area(), t).to_owned(), entry);
        }
        for one in ApplicationPermission::all(tx).await? {
            let application = names.get(one.application()).map_or(one.application(), String::as_str);
            let entry = Entry {
                number: one.number(),
                text: one.words(),
                retired: one.retired_at.is_some(),
                key: one.key.clone(),
            };
            all.add(
                t.roles_area_of_application(application, one.resource().replace(['_', '-'], " ")),
                entry,
            );
        }
        Ok(all)
    }

    fn add(&mut self, title: String, entry: Entry) {
        match self.0.iter_mut().find(|area| area.title == title) {
            Some(area) => area.entries.push(entry),
            None => self.0.push(Area {
                title,
                entries: vec![entry],
            }),
        }
    }

    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.0.iter().flat_map(|area| &area.entries)
    }

    /// The set of these names.
    ///
    /// # Errors
    /// The first name that nobody knows.
    pub fn set_of(&self, names: &[String]) -> Result<Permissions, String> {
        let numbers: HashMap<&str, u16> = self.entries().map(|entry| (entry.key.as_str(), entry.number)).collect();
        let known = names
            .iter()
            .map(|name| numbers.get(name.as_str()).copied().ok_or_else(|| name.clone()));
        known.collect::<Result<Vec<_>, _>>().map(Permissions::of_numbers)
    }

    /// What no role gets any more.
    pub fn retired(&self) -> Permissions {
        Permissions::of_numbers(self.entries().filter(|entry| entry.retired).map(|entry| entry.number))
    }

    /// All that there is.
    pub fn all(&self) -> Permissions {
        Permissions::of_numbers(self.entries().map(|entry| entry.number))
    }

    /// The names of these.
    pub fn keys(&self, set: Permissions) -> Vec<String> {
        self.within(set).map(|entry| entry.key.clone()).collect()
    }

    /// What these let one do, in words.
    pub fn words(&self, set: Permissions) -> Vec<String> {
        self.within(set).map(|entry| entry.text.clone()).collect()
    }

    fn within(&self, set: Permissions) -> impl Iterator<Item = &Entry> {
        self.entries().filter(move |entry| set.has_number(entry.number))
    }
}
