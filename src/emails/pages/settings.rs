//! GET and POST `…/emails/{kind}/settings`: how long the link works, reminders, and how many in an hour.

use crate::audit::{Action, Event};
use crate::emails::desk::Way;
use crate::emails::settings::{Lifetime, PER_HOUR, REMINDER_DAYS, REMINDERS, Settings, Stored};
use crate::emails::{Desk, Kind, Shelf};
use crate::web::form::Fields;
use crate::web::{Answer, AppError, Flash, Form, FormState, Frame, Reply, Words};
use actix_web::http::StatusCode;
use askama::Template;
use std::ops::RangeInclusive;

/// A number that may be left out.
struct Number {
    id: &'static str,
    label: &'static str,
    hint: String,
    unit: &'static str,
    bounds: RangeInclusive<i32>,
    /// What it counts in the database.
    factor: i32,
    stored: Option<i32>,
}

impl Number {
    fn least(&self) -> i32 {
        *self.bounds.start()
    }

    fn most(&self) -> i32 {
        *self.bounds.end()
    }

    /// What stands in the field before anybody types.
    fn value(&self) -> String {
        let within = |value: i32| (value / self.factor).clamp(self.least(), self.most());
        self.stored.map(|value| within(value).to_string()).unwrap_or_default()
    }

    /// Reads the field.
    fn read(&self, fields: &Fields, state: &mut FormState, t: Words) -> Option<i32> {
        let raw = fields.get(self.id);
        if raw.is_empty() {
            return None;
        }
        let number = raw.parse::<i32>().ok().filter(|number| self.bounds.contains(number));
        let fault = t.emails_settings_fault(self.least(), self.most());
        Some(state.keep(self.id, number.ok_or(fault))? * self.factor)
    }
}

#[derive(Template)]
#[template(path = "emails/settings.html")]
struct SettingsPage {
    frame: Frame,
    t: Words,
    kind: Kind,
    path: String,
    list: String,
    is_platform: bool,
    is_on: bool,
    numbers: Vec<Number>,
    entered: FormState,
    no_edit: Option<String>,
}

impl SettingsPage {
    async fn new<W: Way>(desk: &mut Desk<W>, kind: Kind, entered: Option<FormState>) -> Result<Self, AppError> {
        let org = desk.org();
        let settings = Settings::of(&mut desk.tx, org, kind).await?;
        let (shelf, t) = (desk.shelf(), desk.t());
        let mut switches = Shelf::Platform.switches(&mut desk.tx).await?;
        switches.extend(shelf.switches(&mut desk.tx).await?);
        let numbers = numbers(t, kind, &settings, shelf == Shelf::Platform);
        let empty = || {
            let fill = |state: FormState, number: &Number| state.set(number.id, number.value());
            numbers.iter().fold(FormState::default(), fill)
        };
        Ok(Self {
            frame: desk.frame(),
            t,
            kind,
            path: format!("{}/{}", desk.base(), kind.key()),
            list: desk.base(),
            is_platform: shelf == Shelf::Platform,
            is_on: !kind.may_be_off() || switches.get(&kind).copied().unwrap_or(true),
            entered: entered.unwrap_or_else(empty),
            numbers,
            no_edit: desk.no_edit().await?,
        })
    }

    /// Whether it is switched off by the number of reminders.
    fn reminds(&self) -> bool {
        self.kind.reminds()
    }

    /// Where reminders of this kind are set.
    fn reminders(&self) -> Option<String> {
        let path = || format!("{}/{}/settings", self.list, Kind::InvitationReminder.key());
        (self.kind == Kind::Invitation).then(path)
    }
}

/// What can be set for a kind at this desk.
fn numbers(t: Words, kind: Kind, settings: &Settings, is_platform: bool) -> Vec<Number> {
    let mut numbers = vec![];
    if let Some(lifetime) = kind.lifetime() {
        lifetimes(t, kind, lifetime, settings, is_platform, &mut numbers);
    }
    let own = if is_platform { settings.platform } else { settings.own };
    // What holds where the field stays empty.
    let below = Settings {
        platform: if is_platform {
            Stored::default()
        } else {
            settings.platform
        },
        own: Stored::default(),
        ..*settings
    };
    if kind.reminds() {
        numbers.push(Number {
            id: "reminders",
            label: t.emails_settings_reminders(),
            hint: t.emails_settings_reminders_hint(*REMINDERS.end(), below.reminding().times),
            unit: t.emails_settings_times(),
            bounds: REMINDERS,
            factor: 1,
            stored: own.reminders,
        });
        numbers.push(Number {
            id: "reminder_days",
            label: t.emails_settings_reminder_days(),
            hint: t.emails_settings_reminder_days_hint(*REMINDER_DAYS.end(), below.reminding().after_days),
            unit: t.emails_settings_days(),
            bounds: REMINDER_DAYS,
            factor: 1,
            stored: own.reminder_days,
        });
    }
    if !kind.is_limited_at_the_door() && !kind.is_alarm() {
        let most = if is_platform { *PER_HOUR.end() } else { below.per_hour() };
        numbers.push(Number {
            id: "per_hour",
            label: t.emails_settings_per_hour(),
            hint: match kind.may_be_off() {
                true => t.emails_settings_per_hour_hint_dropped(most, below.per_hour()),
                false => t.emails_settings_per_hour_hint_waits(most, below.per_hour()),
            },
            unit: t.emails_settings_per_hour_unit(),
            bounds: 1..=most,
            factor: 1,
            stored: own.per_hour,
        });
    }
    numbers
}

fn lifetimes(
    t: Words,
    kind: Kind,
    lifetime: Lifetime,
    settings: &Settings,
    is_platform: bool,
    numbers: &mut Vec<Number>,
) {
    let Lifetime {
        unit,
        least,
        most,
        usual,
    } = lifetime;
    let name = match unit.key() {
        "minutes" => t.emails_settings_minutes(),
        "hours" => t.emails_settings_hours(),
        _ => t.emails_settings_days(),
    };
    let (factor, key) = (unit.minutes(), unit.key());
    let allowed = match is_platform {
        true => most,
        false => settings.link_most().map_or(most, |minutes| minutes / factor),
    };
    let usual = match (is_platform, settings.platform.link_minutes) {
        (false, Some(minutes)) => minutes / factor,
        _ => usual,
    };
    let mut hint = t.emails_settings_link_hint(least, allowed, key, usual.min(allowed));
    if kind.is_chosen_each_time() {
        hint = format!("{hint} {}", t.emails_settings_link_choosable());
    }
    let own = if is_platform { settings.platform } else { settings.own };
    numbers.push(Number {
        id: "link",
        label: t.emails_settings_link(),
        hint,
        unit: name,
        bounds: least..=allowed,
        factor,
        stored: own.link_minutes,
    });
    if is_platform && kind.is_of_organizations() {
        numbers.push(Number {
            id: "link_most",
            label: t.emails_settings_link_most(),
            hint: t.emails_settings_link_most_hint(most, key),
            unit: name,
            bounds: least..=most,
            factor,
            stored: own.link_most,
        });
    }
}

/// The form.
pub async fn show<W: Way>(mut desk: Desk<W>) -> Answer {
    let kind = desk.kind()?;
    Reply::page(&SettingsPage::new(&mut desk, kind, None).await?)
}

/// Saves it.
pub async fn save<W: Way>(mut desk: Desk<W>, form: Form) -> Answer {
    let kind = desk.kind()?;
    let (shelf, t, author) = (desk.shelf(), desk.t(), desk.author());
    let org = desk.org();
    let settings = Settings::of(&mut desk.tx, org, kind).await?;
    let is_platform = shelf == Shelf::Platform;
    let mut state = FormState::filled(&form);
    let mut stored = Stored::default();
    for number in numbers(t, kind, &settings, is_platform) {
        let value = number.read(&form, &mut state, t);
        match number.id {
            "link" => stored.link_minutes = value,
            "link_most" => stored.link_most = value,
            "reminders" => stored.reminders = value,
            "reminder_days" => stored.reminder_days = value,
            _ => stored.per_hour = value,
        }
    }
    if let (Some(link), Some(most), Some(lifetime)) = (stored.link_minutes, stored.link_most, kind.lifetime())
        && link > most
    {
        let fault = t.emails_settings_fault(lifetime.least, most / lifetime.unit.minutes());
        state.fault("link", fault);
    }
    if !state.is_fine() {
        let page = SettingsPage::new(&mut desk, kind, Some(state)).await?;
        return Reply::html(StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    let to = format!("{}/{}/settings", desk.base(), kind.key());
    let before = if is_platform { settings.platform } else { settings.own };
    if before == stored {
        return Ok(Reply::to(to).with(Flash::info(t.emails_unchanged())));
    }
    shelf.save_settings(&mut desk.tx, kind, &stored, &author).await?;
    let event =
        Event::new(Action::EmailSettingsChanged).change(serde_json::to_value(before)?, serde_json::to_value(stored)?);
    desk.record(event, kind, None).await?;
    desk.tx.commit().await?;
    Ok(Reply::to(to).with(Flash::success(t.emails_settings_saved())))
}
