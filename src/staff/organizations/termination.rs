//! Closing an organization: asked for with its name, since everybody's access ends at once.

use super::open;
use super::status::answer;
use crate::access::{Staff, StaffCloseOrganizations};
use crate::organizations::Organization;
use crate::web::{Answer, AppError, Flash, Form, FormState, Frame, Reply, Words};
use actix_web::web::Path;
use askama::Template;
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
pub async fn terminate(mut staff: Staff<StaffCloseOrganizations>, path: Path<Uuid>, form: Form) -> Answer {
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
    let outcome = Organization::close(&mut staff.tx, org, &author).await?;
    staff.tx.commit().await?;
    answer(
        t,
        outcome,
        &format!("/staff/organizations/{}", org.uuid()),
        Flash::success(t.staff_closed(organization.name.as_str())),
    )
}
