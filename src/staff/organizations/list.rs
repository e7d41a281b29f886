//! The list of all organizations, with what needs a hand.

use super::query::{Found, Key, STATUSES, StatusCount, Wanted, count_by_status, count_ownerless};
use super::{Owner, kind_words, owners, status_words};
use crate::access::{Caller, Staff, StaffPermission, StaffView};
use crate::organizations::Organization;
use crate::web::{Answer, Frame, Query, Reply, Words, names};
use askama::Template;
use jiff::civil::Date;
use jiff::{ToSpan, tz::TimeZone};

/// A contract's end is worth a hint this many days before.
const ENDS_SOON: i64 = 30;

#[derive(Template)]
#[template(path = "staff/organizations.html", blocks = ["list"])]
struct ListPage {
    frame: Frame,
    t: Words,
    wanted: Wanted,
    tabs: Vec<Tab>,
    rows: Vec<Row>,
    previous: Option<String>,
    next: Option<String>,
    locked: Option<String>,
}

struct Tab {
    label: &'static str,
    href: String,
    count: i64,
    current: bool,
}

struct Row {
    organization: Organization,
    detail: String,
    status: (&'static str, &'static str, bool),
    flags: Vec<Flag>,
    contract: String,
}

/// What needs a hand: words and tone.
pub(super) struct Flag {
    pub text: String,
    pub tone: &'static str,
}

impl ListPage {
    fn sort_href(&self, key: &str) -> String {
        let down = self.wanted.key.name() == key && !self.wanted.down;
        address(
            &self.wanted,
            self.wanted.status,
            &format!("{}{key}", if down { "-" } else { "" }),
        )
    }

    fn sorted(&self, key: &str) -> Option<&'static str> {
        let by_this = self.wanted.key.name() == key;
        by_this.then_some(if self.wanted.down { "descending" } else { "ascending" })
    }

    fn sort_value(&self) -> String {
        sort_value(&self.wanted)
    }

    fn is_kind(&self, kind: &str) -> bool {
        self.wanted.kind == Some(kind)
    }

    fn is_status(&self, status: &str) -> bool {
        self.wanted.status == Some(status)
    }

    fn is_filtered(&self) -> bool {
        !self.wanted.words.is_empty()
            || self.wanted.status.is_some()
            || self.wanted.kind.is_some()
            || self.wanted.ownerless
    }
}

/// Name or slug, status, kind; fifty at a time.
pub async fn list(mut staff: Staff<StaffView>, query: Query) -> Answer {
    let wanted = Wanted::read(&query);
    let Found { rows, previous, next } = wanted.find(&mut staff.tx).await?;
    let ids: Vec<_> = rows.iter().map(|organization| organization.id).collect();
    let mut owners = owners(&mut staff.tx, &ids).await?;
    let (caller, t) = (&staff.caller, staff.caller.t);
    let rows = rows.into_iter().map(|row| {
        let owners = owners.remove(&row.id).unwrap_or_default();
        Row::new(caller, row, &owners)
    });
    let rows = rows.collect();
    let mut tabs = tabs(t, &wanted, &count_by_status(&mut staff.tx).await?);
    tabs.push(Tab {
        label: t.ownership_no_owner(),
        href: "/staff/organizations?owners=none".to_owned(),
        count: count_ownerless(&mut staff.tx).await?,
        current: wanted.ownerless,
    });
    let turn = |name: &str, place: &str| {
        let base = address(&wanted, wanted.status, &sort_value(&wanted));
        format!("{base}{}{name}={place}", if base.contains('?') { '&' } else { '?' })
    };
    let page = ListPage {
        frame: Frame::staff(caller, "staff-organizations"),
        t,
        tabs,
        rows,
        previous: previous.map(|place| turn("before", &place.encode())),
        next: next.map(|place| turn("after", &place.encode())),
        locked: crate::staff::locked(caller, StaffPermission::CreateOrganizations),
        wanted,
    };
    Reply::page_or_block(&caller.visit, &page, &page.as_list())
}

fn sort_value(wanted: &Wanted) -> String {
    match (wanted.key, wanted.down) {
        (Key::Name, false) => String::new(),
        (key, down) => format!("{}{}", if down { "-" } else { "" }, key.name()),
    }
}

/// The address of this list with another status or order.
fn address(wanted: &Wanted, status: Option<&str>, sort: &str) -> String {
    let pairs = [
        ("q", wanted.words.as_str()),
        ("kind", wanted.kind.unwrap_or("")),
        ("status", status.unwrap_or("")),
        (
            "owners",
            if wanted.ownerless && status.is_none() {
                "none"
            } else {
                ""
            },
        ),
        ("sort", sort),
    ];
    let set: Vec<_> = pairs
        .iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| format!("{name}={}", names::percent(value)))
        .collect();
    match set.join("&") {
        query if query.is_empty() => "/staff/organizations".to_owned(),
        query => format!("/staff/organizations?{query}"),
    }
}

fn tabs(t: Words, wanted: &Wanted, counts: &[StatusCount]) -> Vec<Tab> {
    let count = |status: &str| {
        counts
            .iter()
            .find(|count| count.status == status)
            .map_or(0, |count| count.count)
    };
    let everybody = Wanted {
        ownerless: false,
        ..wanted.clone()
    };
    let tab = |label, status: Option<&'static str>, count| Tab {
        label,
        href: address(&everybody, status, &sort_value(wanted)),
        count,
        current: wanted.status == status && !wanted.ownerless,
    };
    let all = tab(t.staff_tab_all(), None, counts.iter().map(|count| count.count).sum());
    let each = STATUSES
        .into_iter()
        .map(|status| tab(status_words(t, status).0, Some(status), count(status)));
    std::iter::once(all).chain(each).collect()
}

impl Row {
    fn new(caller: &Caller, organization: Organization, owners: &[Owner]) -> Self {
        let t = caller.t;
        let owner = owners.first().map_or(t.staff_no_owner_yet(), |owner| &owner.name);
        let today = caller.now().to_zoned(TimeZone::UTC).date();
        Self {
            detail: format!("{} · {owner}", kind_words(t, &organization.kind)),
            status: status_words(t, &organization.status),
            flags: flags(t, &organization, owners.len(), today),
            contract: organization
                .contract_ends_on
                .map(|day| t.short_date(day))
                .unwrap_or_default(),
            organization,
        }
    }
}

/// What needs a hand in this organization.
pub(super) fn flags(t: Words, organization: &Organization, owners: usize, today: Date) -> Vec<Flag> {
    let mut flags = vec![];
    let mut flag = |text: String, tone| flags.push(Flag { text, tone });
    if organization.status == "closed" {
        return flags;
    }
    if owners == 0 {
        flag(t.staff_flag_no_owner().to_owned(), "danger");
    }
    match organization.contract_ends_on {
        Some(end) if end < today => flag(t.staff_flag_contract_ended().to_owned(), "danger"),
        Some(end) if end < today.saturating_add(ENDS_SOON.days()) => {
            flag(t.staff_flag_contract_ends_soon().to_owned(), "warning")
        }
        _ => {}
    }
    if let Some(limit) = organization.seat_limit.map(i64::from) {
        match organization.member_count - limit {
            over @ 1.. => flag(t.staff_flag_over_seats(over), "danger"),
            0 => flag(t.staff_flag_full().to_owned(), "warning"),
            _ => {}
        }
    }
    if owners == 1 && organization.member_count >= 10 {
        flag(t.staff_flag_one_owner().to_owned(), "warning");
    }
    flags
}
