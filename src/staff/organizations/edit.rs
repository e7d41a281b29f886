//! What staff keep about an organization: names, contract, seats.

use super::fields::Reading;
use super::open;
use crate::access::{Staff, StaffEditOrganizations};
use crate::ids::OrgId;
use crate::mail::LifeStage;
use crate::organizations::life_mail::{Readers, tell};
use crate::organizations::{Changes, Organization, Outcome};
use crate::state::App;
use crate::web::form::Fields;
use crate::web::times::zones;
use crate::web::{Answer, AppError, Flash, Form, FormState, Frame, Reply, Words};
use actix_web::web::Path;
use askama::Template;
use uuid::Uuid;

#[derive(Template)]
#[template(path = "staff/organization_edit.html")]
struct EditPage {
    frame: Frame,
    t: Words,
    organization: Organization,
    entered: FormState,
    zones: Vec<String>,
}

impl EditPage {
    fn new(staff: &Staff<StaffEditOrganizations>, organization: Organization, entered: FormState) -> Self {
        Self {
            frame: Frame::staff(&staff.caller, "staff-organizations"),
            t: staff.caller.t,
            organization,
            entered,
            zones: zones(),
        }
    }

    fn path(&self) -> String {
        format!("/staff/organizations/{}", self.organization.id)
    }
}

/// The form, filled with what is.
pub async fn edit(mut staff: Staff<StaffEditOrganizations>, path: Path<Uuid>) -> Answer {
    let (_, organization) = open(&mut staff.tx, path.into_inner()).await?;
    let entered = FormState::default()
        .set("name", &organization.name)
        .set("slug", &organization.slug)
        .set("kind", &organization.kind)
        .set(
            "seat_limit",
            organization.seat_limit.map(|n| n.to_string()).unwrap_or_default(),
        )
        .set(
            "contract_ends_on",
            organization
                .contract_ends_on
                .map(|date| date.to_string())
                .unwrap_or_default(),
        )
        .set("custom_roles", if organization.custom_roles { "yes" } else { "no" })
        .set(
            "trial_ends_on",
            organization
                .trial_ends_on
                .map(|date| date.to_string())
                .unwrap_or_default(),
        )
        .set("locale", &organization.locale)
        .set("time_zone", &organization.time_zone);
    Reply::page(&EditPage::new(&staff, organization, entered))
}

/// Saves it; an old slug goes on leading here.
pub async fn save(mut staff: Staff<StaffEditOrganizations>, path: Path<Uuid>, form: Form, app: App) -> Answer {
    let t = staff.caller.t;
    let (org, organization) = open(&mut staff.tx, path.into_inner()).await?;
    let (changes, mut entered) = read(&form, t);
    let Some(changes) = changes else {
        return Reply::refused(&EditPage::new(&staff, organization, entered));
    };
    let author = staff.caller.author();
    let to = format!("/staff/organizations/{}", org.uuid());
    match Organization::edit(&mut staff.tx, org, changes, &author).await? {
        Outcome::SlugTaken | Outcome::WrongStatus => {
            entered.fault("slug", t.staff_fault_slug_taken());
            Reply::refused(&EditPage::new(&staff, organization, entered))
        }
        Outcome::Unchanged => Ok(Reply::to(to).with(Flash::info(t.staff_unchanged()))),
        Outcome::Done => {
            renewed(&mut staff, &organization, &app).await?;
            staff.tx.commit().await?;
            Ok(Reply::to(to).with(Flash::success(t.staff_saved())))
        }
    }
}

/// Tells people whose organization was about to close that it goes on.
async fn renewed(staff: &mut Staff<StaffEditOrganizations>, old: &Organization, app: &App) -> Result<(), AppError> {
    let now = staff.caller.now();
    let new = Organization::current(&mut staff.tx, OrgId::proven(old.id)).await?;
    let later =
        old.end_told.is_some() && new.is_open_at(now) && new.closes_at.is_none_or(|at| Some(at) > old.closes_at);
    if !later {
        return Ok(());
    }
    let (key, stage) = (&app.config.secret_key, LifeStage::Renewed);
    tell(&mut staff.tx, key, &new, Readers::Editors, stage, new.closes_at, now).await
}

fn read(fields: &Fields, t: Words) -> (Option<Changes>, FormState) {
    let mut form = Reading::new(fields, t);
    let (name, slug, kind) = (form.name(), form.slug(), form.kind());
    let (seats, contract, trial) = (form.seats(), form.contract(), form.trial());
    let (locale, zone) = (form.locale(), form.time_zone());
    let custom_roles = form.custom_roles();
    let changes = || {
        Some(Changes {
            name: Some(name?),
            slug: slug?,
            kind: Some(kind?.to_owned()),
            locale: Some(locale?),
            time_zone: Some(zone?),
            seat_limit: Some(seats?),
            contract_ends_on: Some(contract?),
            custom_roles: custom_roles?,
            trial_ends_on: Some(trial?),
        })
    };
    (changes(), form.state)
}
