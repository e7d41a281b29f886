//! The permissions that there are, as people read about them: the portal's own and the applications'.

use crate::access::catalogue::ApplicationPermission;
use crate::access::{Permission, Permissions};
use crate::database::Tx;
use crate::roles::{Role, wording};
use crate::schema::applications;
use crate::web::Words;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use std::collections::HashMap;

/// A permission in words.
#[derive(Clone, Debug)]
pub(super) struct Known {
    pub number: u16,
    pub key: String,
    /// What it allows.
    pub sentence: String,
    /// "Members", or "CRM: contacts".
    pub group: String,
    /// An application's.
    pub foreign: bool,
}

impl Known {
    /// All of them, in the order in which pages list them.
    pub async fn all(tx: &mut Tx, t: Words) -> QueryResult<Vec<Self>> {
        let own = Permission::ALL.iter().map(|one| Self {
            number: *one as u16,
            key: one.key().to_owned(),
            sentence: wording::permission(*one, t).to_owned(),
            group: wording::area(one.area(), t).to_owned(),
            foreign: false,
        });
        let names: Vec<(String, String)> = applications::table
            .select((applications::key, applications::name))
            .load(tx)
            .await?;
        let names: HashMap<String, String> = names.into_iter().collect();
        let of_applications = ApplicationPermission::all(tx).await?.into_iter().map(|one| Self {
            number: one.number(),
            sentence: if one.description.is_empty() {
                one.key.clone()
            } else {
                one.description.clone()
            },
            group: t.permissions_group(
                names.get(one.application()).map_or(one.application(), String::as_str),
                one.resource(),
            ),
            foreign: true,
            key: one.key,
        });
        Ok(own.chain(of_applications).collect())
    }

    /// The permission of that name.
    pub async fn find(tx: &mut Tx, t: Words, key: &str) -> QueryResult<Option<Self>> {
        Ok(Self::all(tx, t).await?.into_iter().find(|one| one.key == key))
    }

    /// Whether a role allows it.
    pub fn is_in(&self, role: &Role) -> bool {
        role.permissions().has_number(self.number)
    }

    /// Whether words that somebody looks for are in it.
    pub fn matches(&self, needle: &str) -> bool {
        [&self.key, &self.sentence, &self.group]
            .iter()
            .any(|text| text.to_lowercase().contains(needle))
    }
}

/// Whether a role allows whatever applications know, also what is yet to come.
pub(super) fn allows_every_application(role: &Role) -> bool {
    role.permissions().covers(Permissions::all_of_applications())
}

/// Puts things under the headings that they name, which are in order.
pub(super) fn grouped<T>(all: impl IntoIterator<Item = (String, T)>) -> Vec<(String, Vec<T>)> {
    let mut groups: Vec<(String, Vec<T>)> = vec![];
    for (group, one) in all {
        match groups.iter_mut().find(|(name, _)| *name == group) {
            Some((_, list)) => list.push(one),
            None => groups.push((group, vec![one])),
        }
    }
    groups
}
