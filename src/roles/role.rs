//! A role of one organization.

use crate::access::granting::{self, Gift, Limit};
use crate::access::{BuiltInRole, Permission, Permissions, Place, RoleName, Who};
use crate::chance::Chance;
use crate::database::Tx;
use crate::ids::{OrgId, RoleId};
use crate::organizations::Contact;
use crate::schema::roles;
use crate::web::{Times, Words};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;
use std::borrow::Cow;

/// A role and what it may do.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = roles, check_for_backend(diesel::pg::Pg))]
pub struct Role {
    pub id: RoleId,
    /// The name in forms, filters and the database; it never changes.
    pub key: String,
    pub name: RoleName,
    pub description: String,
    /// The names in the order of the catalogue. Owners and admins have every application permission besides.
    #[diesel(column_name = permissions)]
    pub names: Vec<String>,
    #[diesel(column_name = mask)]
    permissions: Permissions,
    pub built_in: bool,
    pub is_default: bool,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub created_at: Timestamp,
    #[diesel(deserialize_as = jiff_diesel::NullableTimestamp)]
    pub updated_at: Option<Timestamp>,
    pub updated_by: String,
    /// The vendor's template that it was taken from, and the version that it has.
    pub template_id: Option<uuid::Uuid>,
    pub template_version: Option<i32>,
}

impl Role {
    /// The roles of an organization, the strongest first.
    pub async fn all(tx: &mut Tx, org: OrgId) -> QueryResult<Vec<Self>> {
        roles::table
            .filter(roles::organization_id.eq(org))
            .order((roles::created_at, roles::id))
            .select(Self::as_select())
            .load(tx)
            .await
    }

    /// The roles of these keys; unknown keys are left out, so compare the counts.
    pub async fn with_keys(tx: &mut Tx, org: OrgId, keys: &[String]) -> QueryResult<Vec<Self>> {
        let all = Self::all(tx, org).await?;
        Ok(all.into_iter().filter(|role| keys.contains(&role.key)).collect())
    }

    /// The role of that key or id.
    pub async fn named(tx: &mut Tx, org: OrgId, named: &str) -> QueryResult<Option<Self>> {
        let all = Self::all(tx, org).await?;
        Ok(all
            .into_iter()
            .find(|role| role.key == named || role.id.to_string() == named))
    }

    /// What is given when nothing else is said.
    pub async fn defaults(tx: &mut Tx, org: OrgId) -> QueryResult<Vec<Self>> {
        Ok(Self::all(tx, org)
            .await?
            .into_iter()
            .filter(|role| role.is_default)
            .collect())
    }

    /// Gives a new organization its five built-in roles; `member` is the default.
    pub async fn create_built_in(tx: &mut Tx, org: OrgId, now: Timestamp) -> QueryResult<()> {
        let rows: Vec<_> = BuiltInRole::ALL
            .into_iter()
            .map(|role| {
                (
                    roles::organization_id.eq(org),
                    roles::id.eq(Chance.id()),
                    roles::key.eq(role.key()),
                    roles::name.eq(role.name()),
                    roles::description.eq(purpose(role, Words::english())),
                    roles::permissions.eq(role.permissions().iter().map(|p| p.key()).collect::<Vec<_>>()),
                    roles::built_in.eq(true),
                    roles::is_default.eq(role == BuiltInRole::Member),
                    roles::created_at.eq(now.to_diesel()),
                )
            })
            .collect();
        diesel::insert_into(roles::table)
            .values(rows)
            .execute(tx)
            .await
            .map(|_| ())
    }

    pub fn permissions(&self) -> Permissions {
        self.permissions
    }

    pub fn is_owner(&self) -> bool {
        self.key == BuiltInRole::Owner.key()
    }

    /// May this person give or take this role in the whole organization, for good?
    pub fn may_be_granted_by(&self, who: &Who) -> Result<(), Limit> {
        self.may_be_granted_at(who, &Place::ORGANIZATION, None)
    }

    /// May this person give this role at a place, until a moment?
    pub fn may_be_granted_at(&self, who: &Who, place: &Place, ends: Option<Timestamp>) -> Result<(), Limit> {
        granting::may_grant(who, self.gift(place, ends))
    }

    /// This role on its way to somebody.
    pub fn gift<'a>(&self, place: &'a Place, ends: Option<Timestamp>) -> Gift<'a> {
        Gift {
            permissions: self.permissions,
            place,
            ends,
        }
    }
}

impl Role {
    /// Its name in a reader's language.
    pub fn label(&self, t: Words) -> &str {
        self.name.label(t)
    }

    /// What it is for, in a reader's language: a built-in role's while it says what it said from the beginning.
    pub fn about(&self, t: Words) -> &str {
        BuiltInRole::ALL
            .into_iter()
            .find(|role| self.built_in && role.key() == self.key)
            .filter(|role| purpose(*role, Words::english()) == self.description)
            .map_or(self.description.as_str(), |role| purpose(role, t))
    }
}

/// What a built-in role is for.
fn purpose(role: BuiltInRole, t: Words) -> &'static str {
    match role {
        BuiltInRole::Owner => t.roles_owner_text(),
        BuiltInRole::Admin => t.roles_admin_text(),
        BuiltInRole::UserManager => t.roles_user_manager_text(),
        BuiltInRole::Auditor => t.roles_auditor_text(),
        BuiltInRole::Member => t.roles_member_text(),
    }
}

/// A role as one may choose it in a form, or the reason why not.
#[derive(Clone, Debug)]
pub struct Choice {
    pub role: Role,
    /// Why this person may not give or take it, in a sentence.
    pub locked: Option<String>,
}

/// The roles of an organization as this person may choose them.
pub async fn choices(tx: &mut Tx, who: &Who) -> QueryResult<Vec<Choice>> {
    let roles = Role::all(tx, who.org()).await?;
    Ok(roles
        .into_iter()
        .map(|role| Choice {
            locked: role.may_be_granted_by(who).err().map(|limit| limit.reason(who.t)),
            role,
        })
        .collect())
}

impl Limit {
    /// The reason in a sentence: which permission is missing.
    pub fn reason(self, t: Words) -> String {
        match self {
            Limit::MayNotAssign => t.roles_locked_assign().to_owned(),
            Limit::Lacks(_) => t.roles_locked_lacks(self.names(t)),
            Limit::EndsSooner(ends) => {
                let until = ends.map(|ends| format!("{} UTC", Times::new("UTC", ends, t).exact(&ends)));
                t.roles_locked_sooner(until.unwrap_or_default())
            }
        }
    }

    /// Up to three of the missing permissions, and how many more there are.
    pub fn names(self, t: Words) -> String {
        let keys = self.missing().names();
        let more = keys.len().saturating_sub(3);
        let mut names: Vec<_> = keys.into_iter().take(3).map(Cow::from).collect();
        if more > 0 {
            names.push(t.common_more(more).into());
        }
        t.list(&names)
    }

    /// What is missing.
    pub fn missing(self) -> Permissions {
        match self {
            Limit::MayNotAssign => [Permission::RolesAssign].into_iter().collect(),
            Limit::Lacks(lacking) => lacking,
            Limit::EndsSooner(_) => Permissions::NONE,
        }
    }
}

/// Up to three active members with a role that holds all of these permissions and `roles.assign`: who could
/// help somebody who lacks them.
pub async fn who_could_help(tx: &mut Tx, org: OrgId, missing: Permissions) -> QueryResult<Vec<String>> {
    let needed = missing.union([Permission::RolesAssign].into_iter().collect());
    let people = Contact::with_all(tx, org, needed, 3).await?;
    Ok(people.into_iter().map(|person| person.name).collect())
}
