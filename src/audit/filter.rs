//! The filter above the log: a form whose fields stand in the address of the page.

use super::Action;
use super::list::{Cursor, Filter, Result, Scope};
use super::people::Meant;
use crate::access::Caller;
use crate::database::Tx;
use crate::ids::TeamId;
use crate::web::Words;
use crate::web::form::{Fields, FormState};
use crate::web::names::percent;
use diesel::QueryResult;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

/// What somebody looks for, as they wrote it.
#[derive(Clone, Debug)]
pub struct Wanted {
    pub form: FormState,
    /// The same as a filter; what could not be understood stands in `form`.
    pub filter: Filter,
    /// The page of the log.
    pub after: Option<Cursor>,
    /// In words, with the address of the log without it: (words, path).
    pub chips: Vec<(String, String)>,
    /// A name or address was given that nobody has.
    pub nobody: bool,
    path: String,
    fields: Fields,
}

const FIELDS: [&str; 6] = ["actor", "target", "action", "outcome", "from", "to"];

impl Wanted {
    /// Understands the fields `actor`, `target`, `action`, `outcome`, `from`, `to` and `after` of the page
    /// at `path`. Days are days in the reader's zone.
    pub async fn parse(
        tx: &mut Tx,
        scope: Scope,
        teams: Option<&[TeamId]>,
        caller: &Caller,
        path: String,
        fields: &Fields,
    ) -> QueryResult<Self> {
        let form = FormState::filled(fields);
        let after = Cursor::parse(fields.get("after"));
        let mut wanted = Self {
            form,
            filter: Filter {
                teams: teams.map(<[_]>::to_vec),
                ..Filter::default()
            },
            after,
            chips: vec![],
            nobody: false,
            path,
            fields: fields.clone(),
        };
        wanted.kinds(caller.t);
        wanted.days(caller);
        wanted.people(tx, scope, caller.t).await?;
        Ok(wanted)
    }

    /// For templates: all kinds of events to choose from, (name, words).
    pub fn actions(t: Words) -> Vec<(&'static str, &'static str)> {
        let mut actions: Vec<_> = Action::ALL
            .iter()
            .map(|action| (action.key(), action.label(t)))
            .collect();
        actions.sort_by_key(|(_, label)| *label);
        actions
    }

    /// Whether anything is filtered.
    pub fn is_filtered(&self) -> bool {
        FIELDS.iter().any(|field| !self.fields.get(field).is_empty())
    }

    /// The address of this list with the page after `cursor`, or of its first page.
    pub fn page(&self, cursor: Option<Cursor>) -> String {
        self.without("", cursor)
    }

    /// The address of an export with the same filter.
    pub fn export(&self, path: &str, format: &str) -> String {
        let fields = self.without("", None);
        match fields.split_once('?') {
            Some((_, filter)) => format!("{path}?format={format}&{filter}"),
            None => format!("{path}?format={format}"),
        }
    }

    fn without(&self, left_out: &str, cursor: Option<Cursor>) -> String {
        let mut parts: Vec<String> = FIELDS
            .iter()
            .filter(|field| **field != left_out && !self.fields.get(field).is_empty())
            .map(|field| format!("{field}={}", percent(self.fields.get(field))))
            .collect();
        parts.extend(cursor.map(|cursor| format!("after={}", cursor.encode())));
        if parts.is_empty() {
            self.path.clone()
        } else {
            format!("{}?{}", self.path, parts.join("&"))
        }
    }

    fn chip(&mut self, field: &str, words: String) {
        let path = self.without(field, None);
        self.chips.push((words, path));
    }

    fn kinds(&mut self, t: Words) {
        let (action, outcome) = (
            self.fields.get("action").to_owned(),
            self.fields.get("outcome").to_owned(),
        );
        if !action.is_empty() {
            self.filter.action = Action::parse(&action);
            match self.filter.action {
                Some(action) => self.chip("action", action.label(t).to_owned()),
                None => self.form.fault("action", t.audit_fault_action()),
            }
        }
        if !outcome.is_empty() {
            self.filter.result = Result::parse(&outcome);
            match self.filter.result {
                Some(Result::Done) => self.chip("outcome", t.audit_done().to_owned()),
                Some(Result::Refused) => self.chip("outcome", t.audit_refused().to_owned()),
                None => self.form.fault("outcome", t.audit_fault_outcome()),
            }
        }
    }

    fn days(&mut self, caller: &Caller) {
        let zone = TimeZone::get(&caller.person.time_zone).unwrap_or(TimeZone::UTC);
        let from = self.day("from", caller.t);
        let to = self.day("to", caller.t);
        if let (Some(from), Some(to)) = (from, to)
            && from > to
        {
            self.form.fault("to", caller.t.audit_fault_order());
        }
        self.filter.from = from.and_then(|day| midnight(day, &zone));
        self.filter.until = to.and_then(|day| midnight(day.checked_add(1.day()).ok()?, &zone));
    }

    fn day(&mut self, field: &'static str, t: Words) -> Option<Date> {
        let raw = self.fields.get(field);
        if raw.is_empty() {
            return None;
        }
        let day = raw
            .parse::<Date>()
            .ok()
            .filter(|day| raw.len() == 10 && (1..9999).contains(&day.year()));
        if day.is_none() {
            self.form.fault(field, t.audit_fault_day());
        }
        day
    }

    async fn people(&mut self, tx: &mut Tx, scope: Scope, t: Words) -> QueryResult<()> {
        let (actor, target) = (
            self.fields.get("actor").to_owned(),
            self.fields.get("target").to_owned(),
        );
        if !actor.is_empty() {
            let meant = self.meant(tx, scope, &actor).await?;
            self.nobody |= meant.actors.is_empty() && self.filter.teams.is_none();
            self.filter.actors = Some(meant.actors);
            self.chip("actor", t.audit_by(meant.name.unwrap_or(actor)));
        }
        if !target.is_empty() {
            let meant = self.meant(tx, scope, &target).await?;
            self.nobody |= meant.targets.is_empty() && self.filter.teams.is_none();
            self.filter.targets = Some(meant.targets);
            self.chip("target", t.audit_about_target(meant.name.unwrap_or(target)));
        }
        Ok(())
    }

    /// Whom a text means. To who sees the log of teams alone it does not say whether anybody beyond them is
    /// meant, nor what they are called.
    async fn meant(&self, tx: &mut Tx, scope: Scope, text: &str) -> QueryResult<Meant> {
        let meant = Meant::by(tx, scope, text).await?;
        Ok(match self.filter.teams {
            None => meant,
            Some(_) => Meant { name: None, ..meant },
        })
    }
}

fn midnight(day: Date, zone: &TimeZone) -> Option<Timestamp> {
    day.to_zoned(zone.clone()).ok().map(|start| start.timestamp())
}
