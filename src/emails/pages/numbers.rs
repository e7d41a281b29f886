//! The numbers that can be set for a kind of mail, as fields of a form.

use crate::emails::Kind;
use crate::emails::settings::{Lifetime, PER_HOUR, REMINDER_DAYS, REMINDERS, Settings, Stored, Unit};
use crate::web::form::Fields;
use crate::web::{FormState, Words};
use std::ops::RangeInclusive;

/// A number that may be left out.
pub(super) struct Number {
    pub id: &'static str,
    pub label: &'static str,
    pub hint: String,
    pub unit: &'static str,
    bounds: RangeInclusive<i32>,
    /// What it counts in the database.
    factor: i32,
    stored: Option<i32>,
}

impl Number {
    pub fn least(&self) -> i32 {
        *self.bounds.start()
    }

    pub fn most(&self) -> i32 {
        *self.bounds.end()
    }

    /// What stands in the field before anybody types.
    pub fn value(&self) -> String {
        let within = |value: i32| (value / self.factor).clamp(self.least(), self.most());
        self.stored.map(|value| within(value).to_string()).unwrap_or_default()
    }

    /// Reads the field.
    pub fn read(&self, fields: &Fields, state: &mut FormState, t: Words) -> Option<i32> {
        let raw = fields.get(self.id);
        if raw.is_empty() {
            return None;
        }
        let number = raw.parse::<i32>().ok().filter(|number| self.bounds.contains(number));
        let fault = t.emails_settings_fault(self.label, self.least(), self.most());
        Some(state.keep(self.id, number.ok_or(fault))? * self.factor)
    }
}

/// What the fields are made of.
struct Form<'a> {
    t: Words,
    kind: Kind,
    settings: &'a Settings,
    is_platform: bool,
}

/// What can be set for a kind at this desk.
pub(super) fn numbers(t: Words, kind: Kind, settings: &Settings, is_platform: bool) -> Vec<Number> {
    let form = Form {
        t,
        kind,
        settings,
        is_platform,
    };
    let link = kind.lifetime().map(|lifetime| form.link(lifetime)).unwrap_or_default();
    let reminders = match kind.reminds() {
        true => form.reminders(),
        false => vec![],
    };
    let is_limited = !kind.is_limited_at_the_door() && !kind.is_alarm();
    let per_hour = is_limited.then(|| form.per_hour());
    link.into_iter().chain(reminders).chain(per_hour).collect()
}

impl Form<'_> {
    /// What stands at this desk.
    fn own(&self) -> Stored {
        match self.is_platform {
            true => self.settings.platform,
            false => self.settings.own,
        }
    }

    /// What holds where the field stays empty.
    fn below(&self) -> Settings {
        let platform = match self.is_platform {
            true => Stored::default(),
            false => self.settings.platform,
        };
        Settings {
            platform,
            own: Stored::default(),
            ..*self.settings
        }
    }

    fn link(&self, lifetime: Lifetime) -> Vec<Number> {
        let (t, factor, key) = (self.t, lifetime.unit.minutes(), lifetime.unit.key());
        let below = self.below();
        let in_unit = |minutes: Option<i32>, otherwise: i32| minutes.map_or(otherwise, |minutes| minutes / factor);
        let allowed = match self.is_platform {
            true => lifetime.most,
            false => in_unit(self.settings.link_most(), lifetime.most),
        };
        let usual = in_unit(below.link_minutes(), lifetime.usual).min(allowed);
        let mut hint = t.emails_settings_link_hint(lifetime.least, allowed, key, usual);
        if self.kind.is_chosen_each_time() {
            hint = format!("{hint} {}", t.emails_settings_link_choosable());
        }
        let field = |id, label, hint, most, stored| Number {
            id,
            label,
            hint,
            unit: unit(t, lifetime.unit),
            bounds: lifetime.least..=most,
            factor,
            stored,
        };
        let link = field("link", t.emails_settings_link(), hint, allowed, self.own().link_minutes);
        let bounds = self.is_platform && self.kind.is_of_organizations();
        let most = bounds.then(|| {
            let hint = t.emails_settings_link_most_hint(lifetime.most, key);
            let label = t.emails_settings_link_most();
            field("link_most", label, hint, lifetime.most, self.own().link_most)
        });
        [link].into_iter().chain(most).collect()
    }

    fn reminders(&self) -> Vec<Number> {
        let (t, own, below) = (self.t, self.own(), self.below().reminding());
        vec![
            Number {
                id: "reminders",
                label: t.emails_settings_reminders(),
                hint: t.emails_settings_reminders_hint(*REMINDERS.end(), below.times),
                unit: t.emails_settings_times(),
                bounds: REMINDERS,
                factor: 1,
                stored: own.reminders,
            },
            Number {
                id: "reminder_days",
                label: t.emails_settings_reminder_days(),
                hint: t.emails_settings_reminder_days_hint(*REMINDER_DAYS.end(), below.after_days),
                unit: t.emails_settings_days(),
                bounds: REMINDER_DAYS,
                factor: 1,
                stored: own.reminder_days,
            },
        ]
    }

    fn per_hour(&self) -> Number {
        let (t, usual) = (self.t, self.below().per_hour());
        let most = if self.is_platform { *PER_HOUR.end() } else { usual };
        Number {
            id: "per_hour",
            label: t.emails_settings_per_hour(),
            hint: match self.kind.may_be_off() {
                true => t.emails_settings_per_hour_hint_dropped(most, usual),
                false => t.emails_settings_per_hour_hint_waits(most, usual),
            },
            unit: t.emails_settings_per_hour_unit(),
            bounds: 1..=most,
            factor: 1,
            stored: self.own().per_hour,
        }
    }
}

fn unit(t: Words, unit: Unit) -> &'static str {
    match unit {
        Unit::Minutes => t.emails_settings_minutes(),
        Unit::Hours => t.emails_settings_hours(),
        Unit::Days => t.emails_settings_days(),
    }
}
