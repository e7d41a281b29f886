//! Changing roles of an organization's own, within the limits of granting. Changes of one organization take
//! turns.

use super::catalogue::Catalogue;
use super::defining::name_is_taken;
use super::draft::Draft;
use super::effect::Effect;
use super::role::Role;
use super::template::Template;
use crate::access::granting::{self, Limit};
use crate::access::{Permissions, Who};
use crate::audit::{self, Action, Event};
use crate::database::Tx;
use crate::ids::{OrgId, RoleId};
use crate::organizations::take_turns;
use crate::schema::{organizations, roles};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff_diesel::ToDiesel;
use serde_json::json;

/// What became of a wish to define or change a role.
#[derive(Clone, Debug)]
pub enum Edited {
    Done(Role),
    Unchanged,
    /// Another role of this organization has that name.
    NameTaken,
    TooMany,
    /// It needs a permission that this person lacks.
    Limited(Limit),
    /// The built-in roles are the same everywhere.
    BuiltIn,
    /// Staff decided that this organization defines no roles.
    NotHere,
    /// Somebody else changed it since the page was shown: who.
    ChangedMeanwhile(String),
    /// It takes these from the person who asks, who did not confirm it.
    LosesOwn(Permissions),
    Gone,
}

/// How a change is to be made.
#[derive(Clone, Debug, Default)]
pub struct Care {
    /// The state that the page showed; without it the change is made to whatever is there.
    pub seen: Option<String>,
    /// The person who asks knows that they lose something.
    pub may_lose_own: bool,
}

/// Whether this organization may define roles.
pub async fn may_define_roles(tx: &mut Tx, org: OrgId) -> QueryResult<bool> {
    organizations::table
        .find(org)
        .select(organizations::custom_roles)
        .first(tx)
        .await
}

impl Role {
    /// The state of this role, for a form to send back.
    pub fn state(&self) -> String {
        self.updated_at.unwrap_or(self.created_at).as_microsecond().to_string()
    }

    /// Makes a role what the draft says, for everybody who holds it, at once.
    pub async fn redefine(
        tx: &mut Tx,
        who: &Who,
        catalogue: &Catalogue,
        id: RoleId,
        draft: &Draft,
        care: &Care,
    ) -> QueryResult<Edited> {
        take_turns(tx, who.org()).await?;
        if !may_define_roles(tx, who.org()).await? {
            return Ok(Edited::NotHere);
        }
        Self::change(tx, who, catalogue, id, (draft, None), care).await
    }

    /// Makes a role what the vendor's template says by now. The organization's own name and purpose stay.
    pub async fn follow(
        tx: &mut Tx,
        who: &Who,
        catalogue: &Catalogue,
        role: &Self,
        template: &Template,
        care: &Care,
    ) -> QueryResult<Edited> {
        take_turns(tx, who.org()).await?;
        let draft = Draft {
            name: role.name.stored().to_owned(),
            description: role.description.clone(),
            permissions: template.wanted(catalogue, role.permissions()),
        };
        Self::change(tx, who, catalogue, role.id, (&draft, Some(template.version)), care).await
    }

    async fn change(
        tx: &mut Tx,
        who: &Who,
        catalogue: &Catalogue,
        id: RoleId,
        (draft, version): (&Draft, Option<i32>),
        care: &Care,
    ) -> QueryResult<Edited> {
        let Some(role) = Self::named(tx, who.org(), &id.to_string()).await? else {
            return Ok(Edited::Gone);
        };
        if role.built_in {
            return Ok(Edited::BuiltIn);
        }
        let (before, after) = (role.permissions(), draft.permissions);
        if let Err(limit) = granting::may_define(who, before, after) {
            return Ok(Edited::Limited(limit));
        }
        if care.seen.as_ref().is_some_and(|seen| *seen != role.state()) {
            return Ok(Edited::ChangedMeanwhile(role.updated_by));
        }
        if name_is_taken(tx, who.org(), &draft.name, Some(id)).await? {
            return Ok(Edited::NameTaken);
        }
        let said = (draft.name.as_str(), &draft.description, after);
        if said == (role.name.stored(), &role.description, before) && version.is_none() {
            return Ok(Edited::Unchanged);
        }
        if !care.may_lose_own {
            let lost = Effect::own_loss(tx, who, id, before, after).await?;
            if !lost.is_empty() {
                return Ok(Edited::LosesOwn(lost));
            }
        }
        role.write(tx, who, &catalogue.keys(after), draft, version)
            .await
            .map(Edited::Done)
    }

    async fn write(
        self,
        tx: &mut Tx,
        who: &Who,
        permissions: &[String],
        draft: &Draft,
        version: Option<i32>,
    ) -> QueryResult<Self> {
        let author = who.author();
        let role: Self = diesel::update(roles::table.find((who.org(), self.id)))
            .set((
                roles::name.eq(&draft.name),
                roles::description.eq(&draft.description),
                roles::permissions.eq(permissions),
                roles::updated_at.eq(author.at.to_diesel()),
                roles::updated_by.eq(&author.name),
                version.map(|version| roles::template_version.eq(version)),
            ))
            .returning(Self::as_returning())
            .get_result(tx)
            .await?;
        let event = Event::new(Action::RoleEdited)
            .on("role", role.id.uuid(), role.name.stored())
            .change(
                json!({ "name": self.name, "description": self.description, "permissions": self.names }),
                json!({ "name": role.name, "description": role.description, "permissions": role.names }),
            );
        audit::record(tx, Some(who.org()), &author, event).await?;
        Ok(role)
    }
}
