//! Events as people read them: a sentence per event under its day, and the details behind it.

use super::Action;
use super::list::Recorded;
use super::undo::Undo;
use super::words::{field, readable};
use crate::access::{Caller, Who};
use crate::database::Tx;
use crate::schema::organizations;
use crate::web::Words;
use crate::web::names;
use crate::web::times::Times;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use serde_json::{Map, Value};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// The log as `audit/log.html` shows it.
#[derive(Clone, Debug)]
pub struct Log {
    pub days: Vec<Day>,
}

#[derive(Clone, Debug)]
pub struct Day {
    pub heading: String,
    pub lines: Vec<Line>,
}

/// One event.
#[derive(Clone, Debug)]
pub struct Line {
    pub id: Uuid,
    /// "14:05:41", in the reader's zone.
    pub clock: String,
    /// For `<time datetime>`.
    pub machine: String,
    /// The sentence around the name of who did it.
    pub start: String,
    pub actor: String,
    pub end: String,
    pub initials: String,
    pub tint: u8,
    /// "Today, 11:20": for short lists without days.
    pub near: String,
    pub key: String,
    pub refused: bool,
    pub staff: bool,
    /// The organization, where the log is the whole platform's.
    pub organization: Option<String>,
    pub changes: Vec<Change>,
    pub facts: Vec<Fact>,
    /// Links to similar events: (path, words).
    pub more: Vec<(String, String)>,
    pub undo: Option<Undo>,
}

/// A value before and after. `None` where the event has no such side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub label: String,
    pub before: Option<String>,
    pub after: Option<String>,
}

#[derive(Clone, Debug)]
pub struct Fact {
    pub label: &'static str,
    pub text: String,
    pub href: Option<String>,
    /// For machines more than for people.
    pub code: bool,
}

/// Where links lead from here.
#[derive(Clone, Debug, Default)]
pub struct Links {
    /// The page of this log: `/o/acme/audit`.
    pub log: String,
    /// Slug and name of organizations that the events are from.
    pub organizations: HashMap<Uuid, (String, String)>,
    /// Events tell which organization they are from.
    pub name_organizations: bool,
    /// The numbers of events in their chain.
    pub numbers: HashMap<Uuid, i64>,
    /// How events are taken back.
    pub undo: HashMap<Uuid, Undo>,
}

impl Links {
    /// For the log of the organization that this person is in.
    pub fn organization(who: &Who) -> Self {
        let here = (who.organization.slug.clone(), who.organization.name.clone());
        Self {
            log: who.path("/audit"),
            organizations: HashMap::from([(who.org().uuid(), here)]),
            ..Self::default()
        }
    }

    /// For the whole platform's log at `path`: names the organizations that these events are from. The
    /// transaction is staff's.
    pub async fn platform(tx: &mut Tx, path: impl Into<String>, events: &[Recorded]) -> QueryResult<Self> {
        let ids: HashSet<Uuid> = events.iter().filter_map(|event| event.organization_id).collect();
        let found: Vec<(Uuid, String, String)> = organizations::table
            .filter(organizations::id.eq_any(ids))
            .select((organizations::id, organizations::slug, organizations::name))
            .load(tx)
            .await?;
        let organizations = found.into_iter().map(|(id, slug, name)| (id, (slug, name))).collect();
        Ok(Self {
            log: path.into(),
            organizations,
            name_organizations: true,
            ..Self::default()
        })
    }
}

/// Who reads: their language, zone and moment.
struct Reader<'a> {
    t: Words,
    times: Times,
    zone: TimeZone,
    now: Timestamp,
    links: &'a Links,
}

impl Log {
    pub fn new(events: &[Recorded], caller: &Caller, links: &Links) -> Self {
        let reader = Reader::new(caller, links);
        let mut days: Vec<Day> = vec![];
        for event in events {
            let heading = reader.day(&event.at);
            if days.last().is_none_or(|day| day.heading != heading) {
                days.push(Day { heading, lines: vec![] });
            }
            if let Some(day) = days.last_mut() {
                day.lines.push(reader.line(event));
            }
        }
        Self { days }
    }

    /// The same without days.
    pub fn lines(events: &[Recorded], caller: &Caller, links: &Links) -> Vec<Line> {
        let reader = Reader::new(caller, links);
        events.iter().map(|event| reader.line(event)).collect()
    }

    pub fn is_empty(&self) -> bool {
        self.days.is_empty()
    }
}

impl<'a> Reader<'a> {
    fn new(caller: &Caller, links: &'a Links) -> Self {
        let (t, now) = (caller.t, caller.now());
        let times = Times::new(&caller.person.time_zone, now, t);
        let zone = TimeZone::get(&caller.person.time_zone).unwrap_or(TimeZone::UTC);
        Self {
            t,
            times,
            zone,
            now,
            links,
        }
    }

    fn day(&self, at: &Timestamp) -> String {
        let date = self.times.date(at);
        let day = |at: &Timestamp| at.to_zoned(self.zone.clone()).date();
        match day(&self.now) {
            today if today == day(at) => self.t.audit_today(date),
            today if today.checked_sub(1.day()).is_ok_and(|yesterday| yesterday == day(at)) => {
                self.t.audit_yesterday(date)
            }
            _ => date,
        }
    }

    fn line(&self, event: &Recorded) -> Line {
        let actor = if event.actor_name.is_empty() {
            self.t.audit_somebody()
        } else {
            &event.actor_name
        };
        let sentence = match Action::parse(&event.action) {
            Some(action) => action.sentence(self.t, actor, &event.target_name),
            // Written by a newer version: better its name than nothing.
            None => format!("{actor}: {} {}", event.action, event.target_name),
        };
        let (start, end) = sentence.split_once(actor).unwrap_or(("", &sentence));
        Line {
            id: event.id,
            clock: event.at.to_zoned(self.zone.clone()).strftime("%H:%M:%S").to_string(),
            machine: self.times.machine(&event.at),
            start: start.to_owned(),
            actor: actor.to_owned(),
            end: end.to_owned(),
            initials: names::initials(actor),
            tint: names::tint(event.actor_id.unwrap_or_default()),
            near: self.times.near(&event.at),
            key: event.action.clone(),
            refused: event.outcome == "refused",
            staff: event.actor_kind == "staff",
            organization: self.links.name_organizations.then(|| self.organization(event)),
            changes: changes(self.t, &self.times, event.before.as_ref(), event.after.as_ref()),
            facts: self.facts(event),
            more: self.more(event, actor),
            undo: self.links.undo.get(&event.id).cloned(),
        }
    }

    fn organization(&self, event: &Recorded) -> String {
        match event.organization_id {
            None => self.t.audit_platform().to_owned(),
            Some(id) => self
                .links
                .organizations
                .get(&id)
                .map_or_else(|| id.to_string(), |(_, name)| name.clone()),
        }
    }

    fn facts(&self, event: &Recorded) -> Vec<Fact> {
        let t = self.t;
        let plain = |label, text: String| Fact {
            label,
            text,
            href: None,
            code: false,
        };
        let code = |label, text: &str| Fact {
            label,
            text: text.to_owned(),
            href: None,
            code: true,
        };
        let mut facts = vec![plain(t.audit_who(), self.who(event))];
        if self.links.name_organizations {
            facts.push(plain(t.audit_organization(), self.organization(event)));
        }
        if let Some(href) = self.member_page(event) {
            facts.push(Fact {
                href: Some(href),
                ..plain(t.audit_about_whom(), event.target_name.clone())
            });
        }
        match event.reason.as_str() {
            "" => {}
            path if path.starts_with('/') => facts.push(code(t.audit_page(), path)),
            reason => facts.push(plain(t.common_reason(), reason.to_owned())),
        }
        facts.push(plain(t.audit_when(), self.times.exact(&event.at)));
        if !event.address.is_empty() {
            facts.push(code(t.audit_network(), &event.address));
        }
        if !event.request_id.is_empty() {
            facts.push(code(t.audit_request(), &event.request_id));
        }
        if let Some(number) = self.links.numbers.get(&event.id) {
            facts.push(code(t.audit_number(), &number.to_string()));
        }
        facts
    }

    fn who(&self, event: &Recorded) -> String {
        let name = event.actor_name.as_str();
        match event.actor_kind.as_str() {
            "staff" => self.t.audit_who_staff(name),
            "visitor" if name.is_empty() => self.t.audit_who_visitor_unknown().to_owned(),
            "visitor" => self.t.audit_who_visitor(name),
            "system" => self.t.audit_who_system(name),
            _ => self.t.audit_who_member(name),
        }
    }

    fn member_page(&self, event: &Recorded) -> Option<String> {
        let (slug, _) = self.links.organizations.get(&event.organization_id?)?;
        let joined = event.action == Action::MemberJoined.key();
        (event.target_kind == "member" && !joined).then_some(format!("/o/{slug}/members/{}", event.target_id?))
    }

    fn more(&self, event: &Recorded, actor: &str) -> Vec<(String, String)> {
        let log = &self.links.log;
        let by = event
            .actor_id
            .map(|id| (format!("{log}?actor={id}"), self.t.audit_more_by(actor)));
        let about = event.target_id.filter(|_| !event.target_name.is_empty());
        let about = about.map(|id| {
            (
                format!("{log}?target={id}"),
                self.t.audit_more_about(event.target_name.as_str()),
            )
        });
        by.into_iter().chain(about).collect()
    }
}

/// What differs between the two sides, in words.
fn changes(t: Words, times: &Times, before: Option<&Value>, after: Option<&Value>) -> Vec<Change> {
    let side = |side: Option<&Value>| side.and_then(Value::as_object).cloned();
    let (before, after) = (side(before), side(after));
    let none = Map::new();
    let (old, new) = (before.as_ref().unwrap_or(&none), after.as_ref().unwrap_or(&none));
    let mut keys: Vec<&String> = new.keys().collect();
    keys.extend(old.keys().filter(|key| !new.contains_key(*key)));
    keys.into_iter()
        .filter(|key| old.get(*key) != new.get(*key))
        .map(|key| {
            let text = |side: &Map<String, Value>| readable(t, times, key, side.get(key).unwrap_or(&Value::Null));
            Change {
                label: field(t, key),
                before: before.as_ref().map(text),
                after: after.as_ref().map(text),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn only_what_differs_is_shown_in_words() {
        let t = Words::english();
        let times = Times::new("UTC", Timestamp::UNIX_EPOCH, t);
        let (before, after) = (
            json!({ "name": "Acme", "seat_limit": null, "roles": ["Member"] }),
            json!({ "name": "Acme", "seat_limit": 40, "roles": ["Admin", "Member"] }),
        );
        let shown = changes(t, &times, Some(&before), Some(&after));
        let change = |label: &str, before: &str, after: &str| Change {
            label: label.into(),
            before: Some(before.into()),
            after: Some(after.into()),
        };
        assert_eq!(
            shown,
            [
                change("Roles", "Member", "Admin, Member"),
                change("Seats", "(not set)", "40")
            ]
        );
        let created = changes(t, &times, None, Some(&after));
        assert!(created.iter().all(|change| change.before.is_none()) && created.len() == 3);
    }
}
