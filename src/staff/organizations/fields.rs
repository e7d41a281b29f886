//! What stands in the forms about an organization, as types.

use crate::web::form::Fields;
use crate::web::names::{EmailAddress, clean_name, is_slug};
use crate::web::times::is_zone;
use crate::web::{FormState, Words};
use jiff::civil::Date;

/// The most seats that a contract can have.
const MOST_SEATS: i32 = 10_000_000;

/// A form's fields while they are being understood.
pub(super) struct Reading<'a> {
    pub fields: &'a Fields,
    pub state: FormState,
    pub t: Words,
}

impl<'a> Reading<'a> {
    pub fn new(fields: &'a Fields, t: Words) -> Self {
        Self {
            fields,
            state: FormState::filled(fields),
            t,
        }
    }

    fn keep<T>(&mut self, field: &'static str, value: Option<T>, sentence: impl Into<String>) -> Option<T> {
        self.state.keep(field, value.ok_or(sentence))
    }

    pub fn name(&mut self) -> Option<String> {
        let name = clean_name(self.fields.get("name"));
        self.keep("name", name, self.t.staff_fault_name())
    }

    /// An empty slug is `Some(None)`: it will be made of the name.
    pub fn slug(&mut self) -> Option<Option<String>> {
        let raw = self.fields.get("slug");
        let slug = if raw.is_empty() {
            Some(None)
        } else {
            is_slug(raw).then(|| Some(raw.to_owned()))
        };
        self.keep("slug", slug, self.t.staff_fault_slug())
    }

    pub fn kind(&mut self) -> Option<&'static str> {
        let kind = super::query::KINDS
            .into_iter()
            .find(|kind| *kind == self.fields.get("kind"));
        self.keep("kind", kind, self.t.staff_fault_kind())
    }

    pub fn owner(&mut self) -> Option<EmailAddress> {
        let email = EmailAddress::parse(self.fields.get("owner_email"));
        self.keep("owner_email", email, self.t.staff_fault_email())
    }

    /// No number: no limit.
    pub fn seats(&mut self) -> Option<Option<i32>> {
        let raw = self.fields.get("seat_limit");
        let number = raw.parse().ok().filter(|n| (1..=MOST_SEATS).contains(n));
        let seats = if raw.is_empty() { Some(None) } else { number.map(Some) };
        self.keep("seat_limit", seats, self.t.staff_fault_seats())
    }

    /// No date: no end.
    pub fn contract(&mut self) -> Option<Option<Date>> {
        let raw = self.fields.get("contract_ends_on");
        let date = raw
            .parse::<Date>()
            .ok()
            .filter(|date| (2000..=2999).contains(&date.year()));
        let date = if raw.is_empty() { Some(None) } else { date.map(Some) };
        self.keep("contract_ends_on", date, self.t.staff_fault_date())
    }

    /// Nothing said: it stays as it is.
    pub fn custom_roles(&mut self) -> Option<Option<bool>> {
        let choice = yes_or_no(self.fields.get("custom_roles"));
        self.keep("custom_roles", choice, self.t.staff_fault_yes_or_no())
    }

    /// No date: no trial.
    pub fn trial(&mut self) -> Option<Option<Date>> {
        let raw = self.fields.get("trial_ends_on");
        let date = raw
            .parse::<Date>()
            .ok()
            .filter(|date| (2000..=2999).contains(&date.year()));
        let date = if raw.is_empty() { Some(None) } else { date.map(Some) };
        self.keep("trial_ends_on", date, self.t.staff_fault_date())
    }

    pub fn locale(&mut self) -> Option<String> {
        let locale = Words::locales()
            .find(|locale| *locale == self.fields.get("locale"))
            .map(str::to_owned);
        self.keep("locale", locale, self.t.staff_fault_locale())
    }

    pub fn time_zone(&mut self) -> Option<String> {
        let zone = Some(self.fields.get("time_zone").to_owned()).filter(|zone| is_zone(zone));
        self.keep("time_zone", zone, self.t.staff_fault_time_zone())
    }
}

/// `yes`, `no`, or nothing.
pub fn yes_or_no(raw: &str) -> Option<Option<bool>> {
    match raw {
        "" => Some(None),
        "yes" => Some(Some(true)),
        "no" => Some(Some(false)),
        _ => None,
    }
}
