//! An organization's life by the clock: open, told of its end, closed with a grace period, erased.

use super::{Organization, Outcome};
use crate::audit::{self, Action, Author, Event};
use crate::database::Tx;
use crate::ids::OrgId;
use crate::schema::{organizations, platform_settings};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel;
use serde_json::json;

/// So many days before its contract ends an organization counts as terminating.
pub const NOTICE_DAYS: i64 = 30;
/// Days before the end at which people are told.
const END_NOTICES: [i32; 4] = [1, 7, 14, 30];
/// Days before it is erased at which its owners are told.
const PURGE_NOTICES: [i32; 2] = [1, 7];

/// Whether members may come in.
pub fn is_open(status: &str) -> bool {
    matches!(status, "active" | "trial" | "terminating")
}

/// What the clock asks for next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// Tell that so many days are left, at most.
    Notice(i32),
    Close,
    PurgeNotice(i32),
    Purge,
}

/// The end of a day in a time zone: the first moment of the next.
pub fn end_of(day: Date, zone: &str) -> Option<Timestamp> {
    let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    Some(day.tomorrow().ok()?.to_zoned(zone).ok()?.timestamp())
}

impl Organization {
    /// When it closes by its contract or its trial, whichever is over first.
    pub fn ends(&self) -> Option<Timestamp> {
        [self.contract_ends_on, self.trial_ends_on]
            .into_iter()
            .flatten()
            .filter_map(|day| end_of(day, &self.time_zone))
            .min()
    }

    /// Whether it is closed at this moment, also when no job has noticed yet.
    pub fn is_closed_at(&self, now: Timestamp) -> bool {
        self.status == "closed" || self.closes_at.is_some_and(|at| at <= now)
    }

    /// Whether members may come in at this moment.
    pub fn is_open_at(&self, now: Timestamp) -> bool {
        is_open(&self.status) && !self.is_closed_at(now)
    }

    /// The status of an open organization.
    pub(super) fn open_status(&self) -> &'static str {
        if self.trial_ends_on.is_some() {
            "trial"
        } else {
            "active"
        }
    }

    /// What the clock asks for at this moment. After a jump only the nearest notice is given.
    pub fn due(&self, now: Timestamp) -> Option<Due> {
        let nearest = |at: Timestamp, notices: &[i32], told: Option<i32>| {
            let left = at.duration_since(now);
            let day = |days: i32| SignedDuration::from_hours(24 * i64::from(days));
            let reached = notices.iter().copied().find(|days| left <= day(*days));
            reached.filter(|days| told.is_none_or(|told| told > *days))
        };
        match (self.status.as_str(), self.closes_at, self.purge_at) {
            ("closed", _, Some(at)) if at <= now => Some(Due::Purge),
            ("closed", _, Some(at)) => nearest(at, &PURGE_NOTICES, self.purge_told).map(Due::PurgeNotice),
            ("closed", ..) => None,
            (_, Some(at), _) if at <= now => Some(Due::Close),
            (_, Some(at), _) => nearest(at, &END_NOTICES, self.end_told).map(Due::Notice),
            _ => None,
        }
    }

    /// Until when a closed organization can be had back.
    pub fn kept_until(&self, times: &crate::web::Times) -> String {
        self.purge_at.as_ref().map(|at| times.exact(at)).unwrap_or_default()
    }

    /// Opens a closed organization as it was: members, roles, settings. A contract or trial that is over is
    /// taken out, since it would close it again at once.
    pub async fn reopen(tx: &mut Tx, org: OrgId, author: &Author) -> QueryResult<Outcome> {
        let old = Self::held(tx, org).await?;
        if !old.is_closed_at(author.at) {
            return Ok(Outcome::Unchanged);
        }
        let still = |day: &Date| end_of(*day, &old.time_zone).is_some_and(|end| end > author.at);
        let mut new = old.clone();
        new.contract_ends_on = old.contract_ends_on.filter(still);
        new.trial_ends_on = old.trial_ends_on.filter(still);
        let none = None::<jiff_diesel::Timestamp>;
        diesel::update(organizations::table.find(org))
            .set((
                organizations::status.eq(new.open_status()),
                organizations::status_reason.eq(""),
                organizations::status_changed_at.eq(author.at.to_diesel()),
                organizations::contract_ends_on.eq(new.contract_ends_on.map(|day| day.to_diesel())),
                organizations::trial_ends_on.eq(new.trial_ends_on.map(|day| day.to_diesel())),
                organizations::closes_at.eq(new.ends().map(|at| at.to_diesel())),
                organizations::purge_at.eq(none),
                organizations::closed_by.eq(""),
                organizations::end_told.eq(None::<i32>),
                organizations::purge_told.eq(None::<i32>),
                organizations::updated_at.eq(author.at.to_diesel()),
                organizations::updated_by.eq(&author.name),
            ))
            .execute(tx)
            .await?;
        let facts = |o: &Self, status: &str| json!({ "status": status, "contract_ends_on": o.contract_ends_on, "trial_ends_on": o.trial_ends_on });
        let event = Event::new(Action::OrganizationReopened)
            .on("organization", org.uuid(), &old.name)
            .change(facts(&old, "closed"), facts(&new, new.open_status()));
        audit::record(tx, Some(org), author, event).await?;
        Ok(Outcome::Done)
    }
}

/// How long a closed organization is kept.
pub async fn grace(tx: &mut Tx) -> QueryResult<SignedDuration> {
    let days: i32 = platform_settings::table
        .select(platform_settings::grace_days)
        .first(tx)
        .await?;
    Ok(SignedDuration::from_hours(24 * i64::from(days)))
}
