//! What becomes of an organization: edited, suspended, reinstated, approved, closed. Its owners and the
//! platform's staff both come this way; the transaction has entered the organization before.

use super::{Organization, slug_is_taken};
use crate::audit::{self, Action, Author, AuthorKind, Event};
use crate::database::Tx;
use crate::ids::OrgId;
use crate::schema::{organization_slugs, organizations};
use diesel::prelude::*;
use diesel::result::{DatabaseErrorKind, Error};
use diesel_async::{RunQueryDsl, SimpleAsyncConnection};
use jiff::civil::Date;
use jiff_diesel::ToDiesel;
use serde_json::{Map, Value, json};

/// What became of a change to an organization.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Done,
    /// It was so already.
    Unchanged,
    /// Its status does not allow it: a closed organization is not suspended, an active one not approved.
    WrongStatus,
    /// Another organization has this slug, or had it.
    SlugTaken,
}

/// Why an organization is suspended: its members read it. 1 to 500 characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason(String);

impl Reason {
    pub fn parse(raw: &str) -> Option<Self> {
        let reason = raw.split_whitespace().collect::<Vec<_>>().join(" ");
        (1..=500).contains(&reason.chars().count()).then_some(Self(reason))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// New values; `None` leaves a value as it is.
#[derive(Clone, Debug, Default)]
pub struct Changes {
    pub name: Option<String>,
    pub slug: Option<String>,
    /// `customer` or `partner`.
    pub kind: Option<String>,
    pub locale: Option<String>,
    pub time_zone: Option<String>,
    /// `Some(None)` takes the limit away.
    pub seat_limit: Option<Option<i32>>,
    /// `Some(None)`: the contract has no end.
    pub contract_ends_on: Option<Option<Date>>,
    /// Whether it may define roles of its own: staff decide.
    pub custom_roles: Option<bool>,
    /// `Some(None)`: it is no trial.
    pub trial_ends_on: Option<Option<Date>>,
}

impl Organization {
    /// Ends everybody's access until it is reinstated; nothing is deleted.
    pub async fn suspend(tx: &mut Tx, org: OrgId, reason: &Reason, author: &Author) -> QueryResult<Outcome> {
        let step = Step {
            from: &["active", "trial", "terminating"],
            to: "suspended",
            reason: reason.as_str(),
            action: Action::OrganizationSuspended,
        };
        step.take(tx, org, author).await
    }

    /// Opens a suspended organization again.
    pub async fn reinstate(tx: &mut Tx, org: OrgId, author: &Author) -> QueryResult<Outcome> {
        Step {
            from: &["suspended"],
            to: "active",
            reason: "",
            action: Action::OrganizationReinstated,
        }
        .take(tx, org, author)
        .await
    }

    /// Opens an organization that somebody signed up for.
    pub async fn approve(tx: &mut Tx, org: OrgId, author: &Author) -> QueryResult<Outcome> {
        Step {
            from: &["pending"],
            to: "active",
            reason: "",
            action: Action::OrganizationApproved,
        }
        .take(tx, org, author)
        .await
    }

    /// Ends the organization. Its data stay for the grace period; until then it can be opened again.
    pub async fn close(tx: &mut Tx, org: OrgId, author: &Author) -> QueryResult<Outcome> {
        let step = Step {
            from: &["active", "trial", "terminating", "suspended", "pending"],
            to: "closed",
            reason: "",
            action: Action::OrganizationClosed,
        };
        step.take(tx, org, author).await
    }

    /// Says no to an organization that somebody signed up for: it is closed before it began.
    pub async fn refuse(tx: &mut Tx, org: OrgId, reason: &Reason, author: &Author) -> QueryResult<Outcome> {
        let step = Step {
            from: &["pending"],
            to: "closed",
            reason: reason.as_str(),
            action: Action::OrganizationClosed,
        };
        step.take(tx, org, author).await
    }

    /// Changes its settings. A former slug keeps leading to it.
    pub async fn edit(tx: &mut Tx, org: OrgId, changes: Changes, author: &Author) -> QueryResult<Outcome> {
        let old = Self::held(tx, org).await?;
        let new = old.clone().with(changes);
        let (before, after) = difference(&old, &new);
        if after.is_empty() {
            return Ok(Outcome::Unchanged);
        }
        if new.slug != old.slug && !move_slug(tx, org, &old.slug, &new.slug, author).await? {
            return Ok(Outcome::SlugTaken);
        }
        diesel::update(organizations::table.find(org))
            .set((
                organizations::name.eq(&new.name),
                organizations::kind.eq(&new.kind),
                organizations::locale.eq(&new.locale),
                organizations::time_zone.eq(&new.time_zone),
                organizations::seat_limit.eq(new.seat_limit),
                organizations::contract_ends_on.eq(new.contract_ends_on.map(|date| date.to_diesel())),
                organizations::custom_roles.eq(new.custom_roles),
                organizations::trial_ends_on.eq(new.trial_ends_on.map(|date| date.to_diesel())),
                organizations::updated_at.eq(author.at.to_diesel()),
                organizations::updated_by.eq(&author.name),
            ))
            .execute(tx)
            .await?;
        move_end(tx, org, &old, &new).await?;
        let event = Event::new(Action::OrganizationEdited)
            .on("organization", org.uuid(), &new.name)
            .change(Value::Object(before), Value::Object(after));
        audit::record(tx, Some(org), author, event).await?;
        Ok(Outcome::Done)
    }

    /// The organization, held until the end of the transaction so that changes take turns.
    pub(crate) async fn held(tx: &mut Tx, org: OrgId) -> QueryResult<Self> {
        organizations::table
            .find(org)
            .for_no_key_update()
            .select(Self::as_select())
            .first(tx)
            .await
    }

    fn with(mut self, changes: Changes) -> Self {
        self.name = changes.name.unwrap_or(self.name);
        self.slug = changes.slug.unwrap_or(self.slug);
        self.kind = changes.kind.unwrap_or(self.kind);
        self.locale = changes.locale.unwrap_or(self.locale);
        self.time_zone = changes.time_zone.unwrap_or(self.time_zone);
        self.seat_limit = changes.seat_limit.unwrap_or(self.seat_limit);
        self.contract_ends_on = changes.contract_ends_on.unwrap_or(self.contract_ends_on);
        self.custom_roles = changes.custom_roles.unwrap_or(self.custom_roles);
        self.trial_ends_on = changes.trial_ends_on.unwrap_or(self.trial_ends_on);
        self
    }

    fn values(&self) -> [(&'static str, Value); 9] {
        [
            ("name", json!(self.name)),
            ("slug", json!(self.slug)),
            ("kind", json!(self.kind)),
            ("locale", json!(self.locale)),
            ("time_zone", json!(self.time_zone)),
            ("seat_limit", json!(self.seat_limit)),
            ("contract_ends_on", json!(self.contract_ends_on)),
            ("custom_roles", json!(self.custom_roles)),
            ("trial_ends_on", json!(self.trial_ends_on)),
        ]
    }
}

/// From one status to another.
struct Step<'a> {
    from: &'a [&'a str],
    to: &'a str,
    reason: &'a str,
    action: Action,
}

impl Step<'_> {
    async fn take(self, tx: &mut Tx, org: OrgId, author: &Author) -> QueryResult<Outcome> {
        let old = Organization::held(tx, org).await?;
        if old.status == self.to {
            return Ok(Outcome::Unchanged);
        }
        if !self.from.contains(&old.status.as_str()) || (self.to != "closed" && old.is_closed_at(author.at)) {
            return Ok(Outcome::WrongStatus);
        }
        let to = if self.to == "active" {
            old.open_status()
        } else {
            self.to
        };
        diesel::update(organizations::table.find(org))
            .set((
                organizations::status.eq(to),
                organizations::status_reason.eq(self.reason),
                organizations::status_changed_at.eq(author.at.to_diesel()),
                organizations::updated_at.eq(author.at.to_diesel()),
                organizations::updated_by.eq(&author.name),
            ))
            .execute(tx)
            .await?;
        if to == "closed" {
            keep_for_a_while(tx, org, &old, author).await?;
        }
        let event = Event::new(self.action)
            .on("organization", org.uuid(), &old.name)
            .change(json!({ "status": old.status }), json!({ "status": to }))
            .reason(self.reason);
        audit::record(tx, Some(org), author, event).await?;
        Ok(Outcome::Done)
    }
}

/// A closed organization is kept for the grace period, from the moment at which its people are told.
async fn keep_for_a_while(tx: &mut Tx, org: OrgId, old: &Organization, author: &Author) -> QueryResult<()> {
    let closed_by = match author.kind {
        AuthorKind::Member => "owner",
        AuthorKind::System => "end",
        AuthorKind::Staff | AuthorKind::Visitor => "staff",
    };
    let closed_at = old.closes_at.filter(|at| *at <= author.at).unwrap_or(author.at);
    let until = author.at + super::life::grace(tx).await?;
    diesel::update(organizations::table.find(org))
        .set((
            organizations::closes_at.eq(closed_at.to_diesel()),
            organizations::purge_at.eq(until.to_diesel()),
            organizations::purge_told.eq(None::<i32>),
            organizations::closed_by.eq(closed_by),
        ))
        .execute(tx)
        .await
        .map(|_| ())
}

/// Another contract, trial or zone: another end, of which people are told anew. What is closed stays closed.
async fn move_end(tx: &mut Tx, org: OrgId, old: &Organization, new: &Organization) -> QueryResult<()> {
    if old.status == "closed" || (old.ends() == new.ends() && old.trial_ends_on == new.trial_ends_on) {
        return Ok(());
    }
    let status = if super::life::is_open(&old.status) {
        new.open_status()
    } else {
        &old.status
    };
    diesel::update(organizations::table.find(org))
        .set((
            organizations::status.eq(status),
            organizations::closes_at.eq(new.ends().map(|at| at.to_diesel())),
            organizations::end_told.eq(None::<i32>),
        ))
        .execute(tx)
        .await
        .map(|_| ())
}

/// What differs, as flat objects with the same keys.
fn difference(old: &Organization, new: &Organization) -> (Map<String, Value>, Map<String, Value>) {
    let changed = old
        .values()
        .into_iter()
        .zip(new.values())
        .filter(|(before, after)| before.1 != after.1);
    changed
        .map(|((key, before), (_, after))| ((key.to_owned(), before), (key.to_owned(), after)))
        .unzip()
}

/// Gives the organization another slug and keeps the old one for those who follow old links. `false` when
/// the new one is taken, also by a race that only the database sees.
async fn move_slug(tx: &mut Tx, org: OrgId, old: &str, new: &str, author: &Author) -> QueryResult<bool> {
    if slug_is_taken(tx, new, Some(org)).await? {
        return Ok(false);
    }
    tx.batch_execute("SAVEPOINT slug").await?;
    match diesel::update(organizations::table.find(org))
        .set(organizations::slug.eq(new))
        .execute(tx)
        .await
    {
        Err(Error::DatabaseError(DatabaseErrorKind::UniqueViolation, _)) => {
            tx.batch_execute("ROLLBACK TO SAVEPOINT slug").await?;
            return Ok(false);
        }
        other => other?,
    };
    diesel::delete(
        organization_slugs::table
            .find(new)
            .filter(organization_slugs::organization_id.eq(org)),
    )
    .execute(tx)
    .await?;
    diesel::insert_into(organization_slugs::table)
        .values((
            organization_slugs::slug.eq(old),
            organization_slugs::organization_id.eq(org),
            organization_slugs::retired_at.eq(author.at.to_diesel()),
        ))
        .execute(tx)
        .await?;
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_says_something() {
        assert_eq!(
            Reason::parse("  unpaid \n invoices ").map(|r| r.0).as_deref(),
            Some("unpaid invoices")
        );
        assert_eq!(Reason::parse(" \n "), None);
        assert_eq!(Reason::parse(&"x".repeat(501)), None);
    }
}
