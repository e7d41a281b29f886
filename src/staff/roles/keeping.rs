//! Templates as rows.

use crate::audit::{self, Action, Author, Event};
use crate::chance::Chance;
use crate::database::Tx;
use crate::roles::Template;
use crate::schema::{functions, role_templates};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff_diesel::ToDiesel;
use serde_json::{Value, json};
use std::collections::HashMap;
use uuid::Uuid;

/// Organizations are counted up to here.
pub(super) const MOST_COUNTED: i32 = 1_000;

/// What a template is to be.
#[derive(Clone, Debug)]
pub(super) struct Wish {
    pub name: String,
    pub description: String,
    pub permissions: Vec<String>,
}

/// What became of it.
#[derive(Clone, Debug)]
pub(super) enum Kept {
    Done(Uuid),
    Unchanged,
    NameTaken,
    Gone,
}

impl Wish {
    fn told(&self) -> Value {
        json!({ "name": self.name, "description": self.description, "permissions": self.permissions })
    }

    /// Offers a new one.
    pub async fn create(&self, tx: &mut Tx, author: &Author) -> QueryResult<Kept> {
        let id = Chance.id();
        let made = diesel::insert_into(role_templates::table)
            .values((
                role_templates::id.eq(id),
                role_templates::name.eq(&self.name),
                role_templates::description.eq(&self.description),
                role_templates::permissions.eq(&self.permissions),
                role_templates::created_at.eq(author.at.to_diesel()),
                role_templates::updated_at.eq(author.at.to_diesel()),
                role_templates::updated_by.eq(&author.name),
            ))
            .on_conflict_do_nothing()
            .execute(tx)
            .await?;
        if made == 0 {
            return Ok(Kept::NameTaken);
        }
        let event = Event::new(Action::TemplateCreated)
            .on("role_template", id, &self.name)
            .change(None, self.told());
        audit::record(tx, None, author, event).await?;
        Ok(Kept::Done(id))
    }

    /// Makes a template this. Only other permissions make another version: a name is no reason to ask
    /// organizations anything.
    pub async fn save(&self, tx: &mut Tx, id: Uuid, author: &Author) -> QueryResult<Kept> {
        let Some(old) = held(tx, id).await? else {
            return Ok(Kept::Gone);
        };
        let before = Self {
            name: old.name,
            description: old.description,
            permissions: old.permissions,
        };
        if before.told() == self.told() {
            return Ok(Kept::Unchanged);
        }
        let taken: Option<Uuid> = role_templates::table
            .filter(functions::lower(role_templates::name).eq(functions::lower(&self.name)))
            .filter(role_templates::id.ne(id))
            .select(role_templates::id)
            .first(tx)
            .await
            .optional()?;
        if taken.is_some() {
            return Ok(Kept::NameTaken);
        }
        let next = i32::from(before.permissions != self.permissions);
        diesel::update(role_templates::table.find(id))
            .set((
                role_templates::name.eq(&self.name),
                role_templates::description.eq(&self.description),
                role_templates::permissions.eq(&self.permissions),
                role_templates::version.eq(role_templates::version + next),
                role_templates::updated_at.eq(author.at.to_diesel()),
                role_templates::updated_by.eq(&author.name),
            ))
            .execute(tx)
            .await?;
        let event = Event::new(Action::TemplateEdited)
            .on("role_template", id, &self.name)
            .change(before.told(), self.told());
        audit::record(tx, None, author, event).await?;
        Ok(Kept::Done(id))
    }
}

async fn held(tx: &mut Tx, id: Uuid) -> QueryResult<Option<Template>> {
    role_templates::table
        .find(id)
        .for_update()
        .select(Template::as_select())
        .first(tx)
        .await
        .optional()
}

/// Stops offering a template — who took it keeps it — or offers it again.
pub(super) async fn retire(tx: &mut Tx, id: Uuid, retired: bool, author: &Author) -> QueryResult<Kept> {
    let Some(old) = held(tx, id).await? else {
        return Ok(Kept::Gone);
    };
    if old.retired_at.is_some() == retired {
        return Ok(Kept::Unchanged);
    }
    diesel::update(role_templates::table.find(id))
        .set(role_templates::retired_at.eq(retired.then(|| author.at.to_diesel())))
        .execute(tx)
        .await?;
    let action = if retired {
        Action::TemplateRetired
    } else {
        Action::TemplateRestored
    };
    audit::record(tx, None, author, Event::new(action).on("role_template", id, &old.name)).await?;
    Ok(Kept::Done(id))
}

/// How many organizations took each template, counted no further than [`MOST_COUNTED`] + 1.
pub(super) async fn uses(tx: &mut Tx, ids: &[Uuid]) -> QueryResult<HashMap<Uuid, i64>> {
    let counted: Value = diesel::select(functions::template_uses(ids, MOST_COUNTED + 1))
        .get_result(tx)
        .await?;
    Ok(serde_json::from_value(counted).unwrap_or_default())
}
