//! GET and POST `…/emails/{kind}/settings`: how long the link works, reminders, and how many in an hour.

use super::numbers::{Number, numbers};
use crate::audit::{Action, Event};
use crate::emails::desk::Way;
use crate::emails::settings::{Settings, Stored};
use crate::emails::shelf::LastSetting;
use crate::emails::{Desk, Kind, Shelf};
use crate::web::{Answer, AppError, Flash, Form, FormState, Frame, Reply, Times, Words};
use actix_web::http::StatusCode;
use askama::Template;

#[derive(Template)]
#[template(path = "emails/settings.html")]
struct SettingsPage {
    frame: Frame,
    t: Words,
    times: Times,
    kind: Kind,
    path: String,
    list: String,
    is_platform: bool,
    is_on: bool,
    /// What an organization decided for itself; `None`: it follows the platform.
    own_switch: Option<bool>,
    /// The state that whoever looks has seen, for the form to send back.
    state: String,
    /// Somebody changed it while the page was open.
    is_stale: bool,
    /// Who changed anything of it last, and when.
    last_change: Option<LastSetting>,
    numbers: Vec<Number>,
    entered: FormState,
    no_edit: Option<String>,
}

impl SettingsPage {
    async fn new<W: Way>(desk: &mut Desk<W>, kind: Kind, entered: Option<FormState>) -> Result<Self, AppError> {
        let org = desk.org();
        let settings = Settings::of(&mut desk.tx, org, kind).await?;
        let (shelf, t) = (desk.shelf(), desk.t());
        let switches = desk.switches().await?;
        let own = match shelf {
            Shelf::Platform => settings.platform,
            Shelf::Organization(_) => settings.own,
        };
        let numbers = numbers(t, kind, &settings, shelf == Shelf::Platform);
        let empty = || {
            let fill = |state: FormState, number: &Number| state.set(number.id, number.value());
            numbers.iter().fold(FormState::default(), fill)
        };
        Ok(Self {
            frame: desk.frame(),
            t,
            times: desk.times(),
            kind,
            path: format!("{}/{}", desk.base(), kind.key()),
            list: desk.base(),
            is_platform: shelf == Shelf::Platform,
            is_on: switches.is_on(kind),
            own_switch: switches.own(kind),
            state: match entered.as_ref().map_or("", |entered| entered.value("state")) {
                "" => state(&own),
                seen => seen.to_owned(),
            },
            is_stale: false,
            last_change: shelf.last_setting(&mut desk.tx, kind).await?,
            entered: entered.unwrap_or_else(empty),
            numbers,
            no_edit: desk.no_edit().await?,
        })
    }

    /// Whether it is sent, in a sentence.
    fn sent(&self) -> &'static str {
        let t = self.t;
        match (self.kind.may_be_off(), self.is_on) {
            _ if self.kind.reminds() => t.emails_settings_switch_reminders(),
            (false, _) => t.emails_always_on(),
            (_, true) if self.follows() => t.emails_settings_switch_inherits_on(),
            (_, false) if self.follows() => t.emails_settings_switch_inherits_off(),
            (_, true) => t.emails_settings_switch_on(),
            (_, false) => t.emails_settings_switch_off(),
        }
    }

    /// Whether an organization leaves it to the platform.
    fn follows(&self) -> bool {
        !self.is_platform && self.own_switch.is_none()
    }

    /// Who changed it while the page was open, and when.
    fn meanwhile(&self) -> Option<&LastSetting> {
        self.last_change.as_ref().filter(|_| self.is_stale)
    }

    /// What somebody else set, where something else was typed: label and value.
    fn theirs(&self) -> Vec<(&'static str, String)> {
        let differs = |number: &&Number| number.value() != self.entered.value(number.id).trim();
        let said = |number: &Number| match number.value().as_str() {
            "" => (number.label, self.t.emails_settings_empty().to_owned()),
            value => (number.label, format!("{value} {}", number.unit)),
        };
        self.numbers.iter().filter(differs).map(said).collect()
    }

    /// Where reminders of this kind are set.
    fn reminders(&self) -> Option<String> {
        let path = || format!("{}/{}/settings", self.list, Kind::InvitationReminder.key());
        (self.kind == Kind::Invitation).then(path)
    }
}

/// What is set, for the form to send back: whether the kind is sent is another matter.
fn state(stored: &Stored) -> String {
    let all = [
        stored.link_minutes,
        stored.link_most,
        stored.reminder_days,
        stored.reminders,
        stored.per_hour,
    ];
    all.map(|number| number.map(|number| number.to_string()).unwrap_or_default())
        .join("-")
}

/// The form.
pub async fn show<W: Way>(mut desk: Desk<W>) -> Answer {
    let kind = desk.kind()?;
    Reply::page(&SettingsPage::new(&mut desk, kind, None).await?)
}

/// Reads the form, and notes what is wrong with it.
fn read(t: Words, kind: Kind, form: &Form, numbers: &[Number], entered: &mut FormState) -> Stored {
    let mut stored = Stored::default();
    for number in numbers {
        let value = number.read(form, entered, t);
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
        let fault = t.emails_settings_fault(t.emails_settings_link(), lifetime.least, most / lifetime.unit.minutes());
        entered.fault("link", fault);
    }
    stored
}

/// Saves it, unless somebody else did since the page was shown.
pub async fn save<W: Way>(mut desk: Desk<W>, form: Form) -> Answer {
    let kind = desk.kind()?;
    let (shelf, t, author, org) = (desk.shelf(), desk.t(), desk.author(), desk.org());
    shelf.take_turns(&mut desk.tx, kind).await?;
    let settings = Settings::of(&mut desk.tx, org, kind).await?;
    let is_platform = shelf == Shelf::Platform;
    let mut entered = FormState::filled(&form);
    let numbers = numbers(t, kind, &settings, is_platform);
    let stored = read(t, kind, &form, &numbers, &mut entered);
    if !entered.is_fine() {
        let page = SettingsPage::new(&mut desk, kind, Some(entered)).await?;
        return Reply::html(StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    let to = format!("{}/{}/settings", desk.base(), kind.key());
    let before = if is_platform { settings.platform } else { settings.own };
    if before == stored {
        return Ok(Reply::to(to).with(Flash::info(t.emails_unchanged())));
    }
    if form.has("state") && form.get("state") != state(&before) {
        let mut page = SettingsPage::new(&mut desk, kind, Some(entered)).await?;
        page.state = state(&before);
        page.is_stale = true;
        return Reply::html(StatusCode::CONFLICT, &page);
    }
    shelf.save_settings(&mut desk.tx, kind, &stored, &author).await?;
    let event =
        Event::new(Action::EmailSettingsChanged).change(serde_json::to_value(before)?, serde_json::to_value(stored)?);
    desk.record(event, kind, None).await?;
    desk.tx.commit().await?;
    Ok(Reply::to(to).with(Flash::success(t.emails_settings_saved())))
}
