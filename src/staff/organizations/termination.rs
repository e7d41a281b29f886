//! Closing an organization: asked for with its name, since everybody's access ends at once.

use super::open;
use super::status::answer;
use crate::access::{Staff, StaffCloseOrganizations};
use crate::ids::OrgId;
use crate::organizations::{Changes, Organization, Outcome, life, sweep};
use crate::state::App;
use crate::web::{Answer, AppError, Flash, Form, FormState, Frame, Reply, Words};
use actix_web::web::Path;
use askama::Template;
use jiff::civil::Date;
use uuid::Uuid;

#[derive(Template)]
#[template(path = "staff/termination.html")]
struct TerminationPage {
    frame: Frame,
    t: Words,
    organization: Organization,
    entered: FormState,
}

impl TerminationPage {
    fn new(staff: &Staff<StaffCloseOrganizations>, organization: Organization, entered: FormState) -> Self {
        Self {
            frame: Frame::staff(&staff.caller, "staff-organizations"),
            t: staff.caller.t,
            organization,
            entered,
        }
    }

    fn path(&self) -> String {
        format!("/staff/organizations/{}", self.organization.id)
    }
}

/// What would happen.
pub async fn confirm(mut staff: Staff<StaffCloseOrganizations>, path: Path<Uuid>) -> Answer {
    let (_, organization) = open(&mut staff.tx, path.into_inner()).await?;
    if organization.status == "closed" {
        return Err(AppError::Conflict(staff.caller.t.staff_wrong_status().to_owned()));
    }
    Reply::page(&TerminationPage::new(&staff, organization, FormState::default()))
}

/// Closes it, when its name was typed.
pub async fn terminate(mut staff: Staff<StaffCloseOrganizations>, path: Path<Uuid>, form: Form, app: App) -> Answer {
    let t = staff.caller.t;
    let (org, organization) = open(&mut staff.tx, path.into_inner()).await?;
    let typed = form
        .get("confirmation")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    if typed != organization.name {
        let mut entered = FormState::filled(&form);
        entered.fault("confirmation", t.staff_fault_confirmation(organization.name.as_str()));
        return Reply::refused(&TerminationPage::new(&staff, organization, entered));
    }
    let author = staff.caller.author();
    if !form.get("ends_on").is_empty() {
        return at_a_date(staff, org, organization, &form).await;
    }
    let outcome = Organization::close(&mut staff.tx, org, &author).await?;
    if outcome == Outcome::Done {
        sweep::closed(&mut staff.tx, &app.config.secret_key, org, author.at).await?;
    }
    staff.tx.commit().await?;
    answer(
        t,
        outcome,
        &format!("/staff/organizations/{}", org.uuid()),
        Flash::success(t.staff_closed(organization.name.as_str())),
    )
}

/// Sets the last day of its contract instead: people are told before it closes.
async fn at_a_date(
    mut staff: Staff<StaffCloseOrganizations>,
    org: OrgId,
    organization: Organization,
    form: &Form,
) -> Answer {
    let (t, author) = (staff.caller.t, staff.caller.author());
    let day = form.get("ends_on").parse::<Date>().ok();
    let to_come = |day: &Date| life::end_of(*day, &organization.time_zone).is_some_and(|end| end > author.at);
    let Some(day) = day.filter(|day| day.year() <= 2999).filter(to_come) else {
        let mut entered = FormState::filled(form);
        entered.fault("ends_on", t.staff_fault_day_to_come());
        return Reply::refused(&TerminationPage::new(&staff, organization, entered));
    };
    let changes = Changes {
        contract_ends_on: Some(Some(day)),
        ..Changes::default()
    };
    let outcome = Organization::edit(&mut staff.tx, org, changes, &author).await?;
    staff.tx.commit().await?;
    let told = t.staff_closes_on(t.short_date(day), organization.name.as_str());
    answer(
        t,
        outcome,
        &format!("/staff/organizations/{}", org.uuid()),
        Flash::success(told),
    )
}
