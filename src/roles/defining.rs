//! Defining roles of an organization's own, and taking what the vendor offers.

use super::catalogue::Catalogue;
use super::draft::Draft;
use super::editing::{Edited, may_define_roles};
use super::role::Role;
use super::template::Template;
use crate::access::granting;
use crate::access::{Permissions, Who};
use crate::audit::{self, Action, Event};
use crate::chance::Chance;
use crate::database::Tx;
use crate::ids::{OrgId, RoleId};
use crate::organizations::take_turns;
use crate::schema::roles;
use crate::web::names::slug_of;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff_diesel::ToDiesel;
use serde_json::json;

/// An organization has this many roles at most, the built-in ones included.
pub const MOST_ROLES: usize = 100;

/// Words of addresses below `/roles`, which no role has as its key.
const RESERVED: [&str; 4] = ["new", "defaults", "adoptions", "organization"];

impl Role {
    /// Defines a role.
    pub async fn define(tx: &mut Tx, who: &Who, catalogue: &Catalogue, draft: &Draft) -> QueryResult<Edited> {
        take_turns(tx, who.org()).await?;
        if !may_define_roles(tx, who.org()).await? {
            return Ok(Edited::NotHere);
        }
        Self::add(tx, who, catalogue, draft, None).await
    }

    /// Takes a role that the vendor offers.
    pub async fn adopt(tx: &mut Tx, who: &Who, catalogue: &Catalogue, template: &Template) -> QueryResult<Edited> {
        take_turns(tx, who.org()).await?;
        let all = catalogue.set_of(&template.permissions).unwrap_or_default();
        let draft = Draft {
            name: template.name.clone(),
            description: template.description.clone(),
            permissions: all.without(catalogue.retired()),
        };
        Self::add(tx, who, catalogue, &draft, Some(template)).await
    }

    async fn add(
        tx: &mut Tx,
        who: &Who,
        catalogue: &Catalogue,
        draft: &Draft,
        origin: Option<&Template>,
    ) -> QueryResult<Edited> {
        let all = Self::all(tx, who.org()).await?;
        if let Err(limit) = granting::may_define(who, Permissions::NONE, draft.permissions) {
            return Ok(Edited::Limited(limit));
        }
        if all.len() >= MOST_ROLES {
            return Ok(Edited::TooMany);
        }
        if name_is_taken(tx, who.org(), &draft.name, None).await? {
            return Ok(Edited::NameTaken);
        }
        let author = who.author();
        let permissions = catalogue.keys(draft.permissions);
        let role: Self = diesel::insert_into(roles::table)
            .values((
                roles::organization_id.eq(who.org()),
                roles::id.eq(Chance.id()),
                roles::key.eq(free_key(&draft.name, &all)),
                roles::name.eq(&draft.name),
                roles::description.eq(&draft.description),
                roles::permissions.eq(&permissions),
                roles::created_at.eq(author.at.to_diesel()),
                roles::updated_by.eq(&author.name),
                roles::template_id.eq(origin.map(|template| template.id)),
                roles::template_version.eq(origin.map(|template| template.version)),
            ))
            .returning(Self::as_returning())
            .get_result(tx)
            .await?;
        let mut after = json!({ "name": draft.name, "description": draft.description, "permissions": permissions });
        if let Some(template) = origin {
            after["template"] = json!(template.name);
        }
        let event = Event::new(Action::RoleCreated)
            .on("role", role.id.uuid(), role.name.stored())
            .change(None, after);
        audit::record(tx, Some(who.org()), &author, event).await?;
        Ok(Edited::Done(role))
    }
}

/// Whether another role of this organization has that name, however it is written.
pub(super) async fn name_is_taken(tx: &mut Tx, org: OrgId, name: &str, except: Option<RoleId>) -> QueryResult<bool> {
    use crate::schema::functions::lower;
    let other: Option<RoleId> = roles::table
        .filter(roles::organization_id.eq(org))
        .filter(lower(roles::name).eq(lower(name)))
        .select(roles::id)
        .first(tx)
        .await
        .optional()?;
    Ok(other.is_some() && other != except)
}

/// A key made of the name that no role has.
fn free_key(name: &str, all: &[Role]) -> String {
    let base = slug_of(name);
    let taken = |key: &str| RESERVED.contains(&key) || all.iter().any(|role| role.key == key);
    let mut key = base.clone();
    let mut number = 2;
    while taken(&key) {
        key = format!("{base}-{number}");
        number += 1;
    }
    key
}
