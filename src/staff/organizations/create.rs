//! A new organization: made here, handed to its owner by mail.

use super::fields::Reading;
use crate::access::{Staff, StaffCreateOrganizations};
use crate::invitations;
use crate::organizations::{NewOrganization, Organization, free_slug, slug_is_taken};
use crate::state::App;
use crate::web::form::Fields;
use crate::web::names::EmailAddress;
use crate::web::{Answer, Flash, Form, FormState, Frame, Reply, Words};
use actix_web::http::StatusCode;
use askama::Template;
use jiff::civil::Date;

#[derive(Template)]
#[template(path = "staff/organization_new.html")]
struct NewPage {
    frame: Frame,
    t: Words,
    entered: FormState,
}

impl NewPage {
    fn new(staff: &Staff<StaffCreateOrganizations>, entered: FormState) -> Self {
        Self {
            frame: Frame::staff(&staff.caller, "staff-organizations"),
            t: staff.caller.t,
            entered,
        }
    }
}

/// What the form says.
struct Input {
    name: String,
    slug: Option<String>,
    kind: &'static str,
    owner: EmailAddress,
    seat_limit: Option<i32>,
    contract_ends_on: Option<Date>,
    trial_ends_on: Option<Date>,
}

impl Input {
    fn read(fields: &Fields, t: Words) -> (Option<Self>, FormState) {
        let mut form = Reading::new(fields, t);
        // Each asks by itself, so that every fault is told at once.
        let (name, slug, kind, owner) = (form.name(), form.slug(), form.kind(), form.owner());
        let (seats, contract, trial) = (form.seats(), form.contract(), form.trial());
        let input = || {
            Some(Self {
                name: name?,
                slug: slug?,
                kind: kind?,
                owner: owner?,
                seat_limit: seats?,
                contract_ends_on: contract?,
                trial_ends_on: trial?,
            })
        };
        (input(), form.state)
    }
}

/// The form.
pub async fn new(staff: Staff<StaffCreateOrganizations>) -> Answer {
    Reply::page(&NewPage::new(&staff, FormState::default().set("kind", "customer")))
}

/// Creates the organization and invites its owner.
pub async fn create(mut staff: Staff<StaffCreateOrganizations>, form: Form, app: App) -> Answer {
    let t = staff.caller.t;
    let (input, mut entered) = Input::read(&form, t);
    let Some(input) = input else {
        return Reply::refused(&NewPage::new(&staff, entered));
    };
    let slug = match input.slug {
        Some(slug) if slug_is_taken(&mut staff.tx, &slug, None).await? => {
            entered.fault("slug", t.staff_fault_slug_taken());
            return Reply::refused(&NewPage::new(&staff, entered));
        }
        Some(slug) => slug,
        None => free_slug(&mut staff.tx, &input.name).await?,
    };
    let author = staff.caller.author();
    let new = NewOrganization {
        name: input.name,
        slug,
        kind: input.kind,
        status: "active",
        locale: staff.caller.person.locale.clone(),
        time_zone: staff.caller.person.time_zone.clone(),
        seat_limit: input.seat_limit,
        contract_ends_on: input.contract_ends_on,
        trial_ends_on: input.trial_ends_on,
    };
    let Some(org) = Organization::create(&mut staff.tx, &new, &author).await? else {
        entered.fault("slug", t.staff_fault_slug_taken());
        return Reply::html(StatusCode::CONFLICT, &NewPage::new(&staff, entered));
    };
    invitations::invite_owner(&mut staff.tx, &app, org, &input.owner, &staff.caller.person, &author).await?;
    staff.tx.commit().await?;
    let told = t.staff_organization_created(new.name.as_str(), input.owner.as_str());
    Ok(Reply::to(format!("/staff/organizations/{}", org.uuid())).with(Flash::success(told)))
}
