//! What the vendor decides for the whole platform.

use super::organizations::yes_or_no;
use super::{locked, times};
use crate::access::{Caller, Staff, StaffEditSettings, StaffPermission, StaffView};
use crate::audit::{self, Action, Event, retention};
use crate::schema::platform_settings;
use crate::web::{Answer, Flash, Form, FormState, Frame, Reply, Times, Words};
use askama::Template;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;
use serde_json::json;

/// How new customers come in.
const SIGN_UP: [&str; 3] = ["open", "approval", "closed"];

#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = platform_settings, check_for_backend(diesel::pg::Pg))]
struct Settings {
    sign_up: String,
    invitations_per_day: i32,
    audit_retention_days: Option<i32>,
    custom_roles: bool,
    grace_days: i32,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    updated_at: Timestamp,
    updated_by: String,
}

#[derive(Template)]
#[template(path = "staff/settings.html")]
struct SettingsPage {
    frame: Frame,
    t: Words,
    times: Times,
    settings: Settings,
    entered: FormState,
    locked: Option<String>,
}

impl SettingsPage {
    fn new(caller: &Caller, settings: Settings, entered: FormState) -> Self {
        Self {
            frame: Frame::staff(caller, "staff-settings"),
            t: caller.t,
            times: times(caller),
            settings,
            entered,
            locked: locked(caller, StaffPermission::EditSettings),
        }
    }

    /// The ways in: key, name, what it means.
    fn ways(&self) -> [(&'static str, &'static str, &'static str); 3] {
        let t = self.t;
        [
            ("open", t.staff_sign_up_open(), t.staff_sign_up_open_text()),
            ("approval", t.staff_sign_up_approval(), t.staff_sign_up_approval_text()),
            ("closed", t.staff_sign_up_closed(), t.staff_sign_up_closed_text()),
        ]
    }
}

/// The form; who may not change it sees it.
pub async fn show(mut staff: Staff<StaffView>) -> Answer {
    let settings: Settings = platform_settings::table
        .select(Settings::as_select())
        .first(&mut staff.tx)
        .await?;
    let entered = FormState::default()
        .set("sign_up", &settings.sign_up)
        .set("invitations_per_day", settings.invitations_per_day.to_string())
        .set(
            "audit_retention_days",
            settings
                .audit_retention_days
                .map(|days| days.to_string())
                .unwrap_or_default(),
        )
        .set("custom_roles", if settings.custom_roles { "yes" } else { "no" })
        .set("grace_days", settings.grace_days.to_string());
    Reply::page(&SettingsPage::new(&staff.caller, settings, entered))
}

/// Saves it.
pub async fn save(mut staff: Staff<StaffEditSettings>, form: Form) -> Answer {
    let t = staff.caller.t;
    let old: Settings = platform_settings::table
        .for_update()
        .select(Settings::as_select())
        .first(&mut staff.tx)
        .await?;
    let mut entered = FormState::filled(&form);
    let sign_up = SIGN_UP
        .into_iter()
        .find(|way| *way == form.get("sign_up"))
        .ok_or(t.staff_fault_sign_up());
    let sign_up = entered.keep("sign_up", sign_up);
    let number = form
        .get("invitations_per_day")
        .parse::<i32>()
        .ok()
        .filter(|n| (1..=1_000_000).contains(n));
    let number = entered.keep("invitations_per_day", number.ok_or(t.staff_fault_invitations()));
    let days = retention::parse(form.get("audit_retention_days"));
    let days = entered.keep("audit_retention_days", days.ok_or(t.audit_fault_retention()));
    let custom_roles = yes_or_no(form.get("custom_roles")).ok_or(t.staff_fault_yes_or_no());
    let custom_roles = entered.keep("custom_roles", custom_roles);
    let grace = form.get("grace_days").parse::<i32>().ok();
    let grace = grace.filter(|n| (7..=365).contains(n)).ok_or(t.staff_fault_grace());
    let grace = entered.keep("grace_days", grace);
    let (Some(sign_up), Some(number), Some(days), Some(custom_roles), Some(grace)) =
        (sign_up, number, days, custom_roles, grace)
    else {
        return Reply::refused(&SettingsPage::new(&staff.caller, old, entered));
    };
    let custom_roles = custom_roles.unwrap_or(old.custom_roles);
    let mut before = json!({ "sign_up": old.sign_up, "invitations_per_day": old.invitations_per_day,
        "audit_retention_days": old.audit_retention_days, "grace_days": old.grace_days });
    let mut after =
        json!({ "sign_up": sign_up, "invitations_per_day": number, "audit_retention_days": days, "grace_days": grace });
    if custom_roles != old.custom_roles {
        before["custom_roles"] = json!(old.custom_roles);
        after["custom_roles"] = json!(custom_roles);
    }
    if before == after {
        return Ok(Reply::to("/staff/settings").with(Flash::info(t.staff_unchanged())));
    }
    let author = staff.caller.author();
    diesel::update(platform_settings::table)
        .set((
            platform_settings::sign_up.eq(sign_up),
            platform_settings::invitations_per_day.eq(number),
            platform_settings::audit_retention_days.eq(days),
            platform_settings::custom_roles.eq(custom_roles),
            platform_settings::grace_days.eq(grace),
            platform_settings::updated_at.eq(author.at.to_diesel()),
            platform_settings::updated_by.eq(&author.name),
        ))
        .execute(&mut staff.tx)
        .await?;
    let event = Event::new(Action::PlatformSettingsChanged)
        .on("platform", None, t.layout_product())
        .change(before, after);
    audit::record(&mut staff.tx, None, &author, event).await?;
    staff.tx.commit().await?;
    Ok(Reply::to("/staff/settings").with(Flash::success(t.staff_saved())))
}
