//! The first page of the console: how many organizations there are, who waits, what happened last.

use super::organizations::{StatusCount, count_by_status};
use super::sign_ups::Waiting;
use super::times;
use crate::access::{Staff, StaffView};
use crate::audit::list::{Filter, Scope, latest};
use crate::audit::log::{Line, Links, Log};
use crate::schema::organizations;
use crate::web::{Answer, Frame, Reply, Times, Words};
use askama::Template;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::civil::Date;
use jiff::{ToSpan, tz::TimeZone};
use jiff_diesel::ToDiesel;
use uuid::Uuid;

/// So many of each kind are shown; a link leads to the others.
const FEW: i64 = 5;
const EVENTS: usize = 8;

/// An organization whose contract ends soon, or has ended.
#[derive(Queryable)]
struct Ending {
    id: Uuid,
    name: String,
    #[diesel(deserialize_as = jiff_diesel::NullableDate)]
    ends: Option<Date>,
}

#[derive(Template)]
#[template(path = "staff/overview.html")]
struct OverviewPage {
    frame: Frame,
    t: Words,
    times: Times,
    counts: Vec<StatusCount>,
    waiting: Vec<Waiting>,
    ending: Vec<Ending>,
    events: Vec<Line>,
}

impl OverviewPage {
    fn count(&self, status: &str) -> i64 {
        self.counts
            .iter()
            .find(|count| count.status == status)
            .map_or(0, |count| count.count)
    }
}

/// The page.
pub async fn show(mut staff: Staff<StaffView>) -> Answer {
    let (now, t) = (staff.caller.now(), staff.caller.t);
    let soon = now.to_zoned(TimeZone::UTC).date().saturating_add(30.days());
    let tx = &mut staff.tx;
    let counts = count_by_status(tx).await?;
    let waiting = Waiting::oldest(tx, FEW).await?;
    let ending = organizations::table
        .filter(organizations::status.eq_any(["active", "trial", "terminating", "suspended"]))
        .filter(organizations::contract_ends_on.le(soon.to_diesel()))
        .order((organizations::contract_ends_on, organizations::id))
        .limit(FEW)
        .select((organizations::id, organizations::name, organizations::contract_ends_on))
        .load(tx)
        .await?;
    let events = latest(tx, Scope::Platform, &Filter::default(), EVENTS).await?;
    let caller = &staff.caller;
    let events = Log::lines(&events, caller, &Links::default());
    Reply::page(&OverviewPage {
        frame: Frame::staff(caller, "staff-overview"),
        t,
        times: times(caller),
        counts,
        waiting,
        ending,
        events,
    })
}
