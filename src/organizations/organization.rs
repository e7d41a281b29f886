//! An organization: a customer or partner of the vendor, the tenant of everything below `/o/{org}`.

use crate::audit::{self, Action, Author, Event};
use crate::chance::Chance;
use crate::database::Tx;
use crate::ids::OrgId;
use crate::members::{Joining, Member, Source};
use crate::roles::Role;
use crate::schema::{functions, organizations, platform_settings};
use crate::web::names;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff_diesel::ToDiesel;
use uuid::Uuid;

/// An organization as its settings and the staff console show it.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = organizations, check_for_backend(diesel::pg::Pg))]
pub struct Organization {
    pub id: Uuid,
    pub slug: String,
    pub name: String,
    pub kind: String,
    pub status: String,
    pub status_reason: String,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub status_changed_at: Timestamp,
    pub locale: String,
    pub time_zone: String,
    pub seat_limit: Option<i32>,
    #[diesel(deserialize_as = jiff_diesel::NullableDate)]
    pub contract_ends_on: Option<Date>,
    pub member_count: i64,
    pub checklist_hidden: bool,
    /// Whether it may define roles of its own.
    pub custom_roles: bool,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub created_at: Timestamp,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub updated_at: Timestamp,
    pub updated_by: String,
    #[diesel(deserialize_as = jiff_diesel::NullableDate)]
    pub trial_ends_on: Option<Date>,
    /// When it closes, or closed.
    #[diesel(deserialize_as = jiff_diesel::NullableTimestamp)]
    pub closes_at: Option<Timestamp>,
    /// When everything of a closed one is erased.
    #[diesel(deserialize_as = jiff_diesel::NullableTimestamp)]
    pub purge_at: Option<Timestamp>,
    /// Who closed it: `owner`, `staff`, `end` (contract or trial), or nobody.
    pub closed_by: String,
    /// The nearest notice that was given, in days.
    pub end_told: Option<i32>,
    pub purge_told: Option<i32>,
}

/// What a new organization is made of.
#[derive(Clone, Debug)]
pub struct NewOrganization {
    pub name: String,
    pub slug: String,
    /// `customer` or `partner`.
    pub kind: &'static str,
    /// `active`, or `pending` until staff approve it.
    pub status: &'static str,
    pub locale: String,
    pub time_zone: String,
    pub seat_limit: Option<i32>,
    pub contract_ends_on: Option<Date>,
    pub trial_ends_on: Option<Date>,
}

impl NewOrganization {
    /// When it closes by its contract or its trial.
    fn ends(&self) -> Option<Timestamp> {
        let days = [self.contract_ends_on, self.trial_ends_on].into_iter().flatten();
        days.filter_map(|day| super::life::end_of(day, &self.time_zone)).min()
    }
}

impl NewOrganization {
    /// A customer's own organization: open at once, or waiting for staff.
    pub fn signed_up(name: &str, slug: String, needs_approval: bool, locale: &str, time_zone: &str) -> Self {
        Self {
            name: name.to_owned(),
            slug,
            kind: "customer",
            status: if needs_approval { "pending" } else { "active" },
            locale: locale.to_owned(),
            time_zone: time_zone.to_owned(),
            seat_limit: None,
            contract_ends_on: None,
            trial_ends_on: None,
        }
    }
}

impl Organization {
    /// Creates an organization with its roles, and enters it: the transaction is inside its wall afterwards.
    /// `None` when the slug was taken by a race.
    pub async fn create(tx: &mut Tx, new: &NewOrganization, author: &Author) -> QueryResult<Option<OrgId>> {
        let org = OrgId::proven(Chance.id());
        tx.enter(org).await?;
        let now = author.at.to_diesel();
        let custom_roles = platform_settings::table.select(platform_settings::custom_roles);
        let custom_roles: bool = custom_roles.first(tx).await?;
        let made = diesel::insert_into(organizations::table)
            .values((
                organizations::id.eq(org),
                organizations::slug.eq(&new.slug),
                organizations::name.eq(&new.name),
                organizations::kind.eq(new.kind),
                organizations::status.eq(match new.trial_ends_on {
                    Some(_) if new.status == "active" => "trial",
                    _ => new.status,
                }),
                organizations::status_changed_at.eq(now),
                organizations::locale.eq(&new.locale),
                organizations::time_zone.eq(&new.time_zone),
                (
                    organizations::seat_limit.eq(new.seat_limit),
                    organizations::contract_ends_on.eq(new.contract_ends_on.map(|date| date.to_diesel())),
                    organizations::custom_roles.eq(custom_roles),
                    organizations::trial_ends_on.eq(new.trial_ends_on.map(|date| date.to_diesel())),
                    organizations::closes_at.eq(new.ends().map(|at| at.to_diesel())),
                    organizations::created_at.eq(now),
                    organizations::updated_at.eq(now),
                    organizations::updated_by.eq(&author.name),
                ),
            ))
            .on_conflict_do_nothing()
            .execute(tx)
            .await?;
        if made == 0 {
            return Ok(None);
        }
        Role::create_built_in(tx, org, author.at).await?;
        let after =
            serde_json::json!({ "name": new.name, "slug": new.slug, "kind": new.kind, "seat_limit": new.seat_limit });
        audit::record(
            tx,
            Some(org),
            author,
            Event::new(Action::OrganizationCreated)
                .on("organization", org.uuid(), &new.name)
                .change(None, after),
        )
        .await?;
        Ok(Some(org))
    }

    /// Creates an organization whose owner is this person.
    pub async fn create_owned(
        tx: &mut Tx,
        new: &NewOrganization,
        owner: &crate::access::Person,
        author: &Author,
    ) -> QueryResult<Option<OrgId>> {
        let Some(org) = Self::create(tx, new, author).await? else {
            return Ok(None);
        };
        let roles = Role::with_keys(tx, org, &["owner".to_owned()]).await?;
        let joining = Joining {
            org,
            organization_name: &new.name,
            person: owner,
            roles: &roles,
            team: None,
            source: Source::SignUp,
            invited_by: "",
        };
        Member::join(tx, joining, author).await?;
        Ok(Some(org))
    }

    /// The organization whose wall is open.
    pub async fn current(tx: &mut Tx, org: OrgId) -> QueryResult<Self> {
        organizations::table.find(org).select(Self::as_select()).first(tx).await
    }

    pub fn initials(&self) -> String {
        names::initials(&self.name)
    }

    pub fn tint(&self) -> u8 {
        names::tint(self.id)
    }
}

/// Whether another organization has this slug, or had it.
pub async fn slug_is_taken(tx: &mut Tx, slug: &str, except: Option<OrgId>) -> QueryResult<bool> {
    diesel::select(functions::slug_is_taken(slug, except.map(OrgId::uuid)))
        .get_result(tx)
        .await
}

/// A free slug made of a name: `acme`, else `acme-2`, `acme-3`, …
pub async fn free_slug(tx: &mut Tx, name: &str) -> QueryResult<String> {
    let base = names::slug_of(name);
    for number in 2..50 {
        let slug = if number == 2 {
            base.clone()
        } else {
            format!("{base}-{}", number - 1)
        };
        if !slug_is_taken(tx, &slug, None).await? {
            return Ok(slug);
        }
    }
    Ok(format!("{base}-{}", hex::encode(Chance.bytes::<4>())))
}
