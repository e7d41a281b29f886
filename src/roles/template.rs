//! A role that the vendor offers to all organizations.

use super::catalogue::Catalogue;
use super::role::Role;
use crate::access::Permissions;
use crate::database::Tx;
use crate::schema::role_templates;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use uuid::Uuid;

/// A template, as staff keep it.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = role_templates, check_for_backend(diesel::pg::Pg))]
pub struct Template {
    pub id: Uuid,
    pub name: String,
    pub description: String,
    /// Names of the catalogue.
    pub permissions: Vec<String>,
    /// One more with each change of the permissions.
    pub version: i32,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub updated_at: Timestamp,
    pub updated_by: String,
    /// No longer offered since.
    #[diesel(deserialize_as = jiff_diesel::NullableTimestamp)]
    pub retired_at: Option<Timestamp>,
}

impl Template {
    /// All of them by name, also those that are no longer offered.
    pub async fn all(tx: &mut Tx) -> QueryResult<Vec<Self>> {
        role_templates::table
            .order(role_templates::name)
            .select(Self::as_select())
            .load(tx)
            .await
    }

    /// The template of that id.
    pub async fn find(tx: &mut Tx, id: Uuid) -> QueryResult<Option<Self>> {
        role_templates::table
            .find(id)
            .select(Self::as_select())
            .first(tx)
            .await
            .optional()
    }

    /// What is offered to an organization that has these roles: what it has not taken yet.
    pub async fn offered(tx: &mut Tx, roles: &[Role]) -> QueryResult<Vec<Self>> {
        let mut all = Self::all(tx).await?;
        all.retain(|one| one.retired_at.is_none() && !roles.iter().any(|role| role.template_id == Some(one.id)));
        Ok(all)
    }

    /// The template of a role, if the vendor changed it since the role was taken from it.
    pub async fn newer_than(tx: &mut Tx, role: &Role) -> QueryResult<Option<Self>> {
        let Some(id) = role.template_id else { return Ok(None) };
        let template = Self::find(tx, id).await?;
        Ok(template.filter(|template| Some(template.version) != role.template_version))
    }

    /// What a role that has `held` gets from it: what is retired comes to nobody, and stays where it is.
    pub fn wanted(&self, catalogue: &Catalogue, held: Permissions) -> Permissions {
        let all = catalogue.set_of(&self.permissions).unwrap_or_default();
        all.without(catalogue.retired().without(held))
    }
}
