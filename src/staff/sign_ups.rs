//! New customers that wait: approve, or say no with a reason.

use super::organizations::{Owner, open, owners, welcome};
use super::{locked, times};
use crate::access::{Caller, Staff, StaffEditOrganizations, StaffPermission, StaffView};
use crate::database::Tx;
use crate::organizations::{Organization, Outcome, Reason};
use crate::schema::organizations;
use crate::state::App;
use crate::web::{Answer, AppError, Flash, Form, FormState, Frame, Reply, Times, Words};
use actix_web::web::Path;
use askama::Template;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use uuid::Uuid;

/// So many are shown, those who wait longest first.
const MOST: i64 = 50;

/// An organization that waits.
pub(super) struct Waiting {
    pub id: Uuid,
    pub name: String,
    pub slug: String,
    pub since: Timestamp,
    pub owners: Vec<Owner>,
}

impl Waiting {
    /// Those who wait longest.
    pub(super) async fn oldest(tx: &mut Tx, most: i64) -> Result<Vec<Self>, AppError> {
        let pending = organizations::table.filter(organizations::status.eq("pending"));
        let rows: Vec<Organization> = pending
            .order((organizations::created_at, organizations::id))
            .limit(most)
            .select(Organization::as_select())
            .load(tx)
            .await?;
        let ids: Vec<_> = rows.iter().map(|row| row.id).collect();
        let mut owners = owners(tx, &ids).await?;
        let waiting = rows.into_iter().map(|row| Self {
            owners: owners.remove(&row.id).unwrap_or_default(),
            id: row.id,
            name: row.name,
            slug: row.slug,
            since: row.created_at,
        });
        Ok(waiting.collect())
    }
}

#[derive(Template)]
#[template(path = "staff/sign_ups.html")]
struct SignUpsPage {
    frame: Frame,
    t: Words,
    times: Times,
    waiting: Vec<Waiting>,
    entered: FormState,
    /// The one whose refusal lacks a reason.
    faulty: Option<Uuid>,
    locked: Option<String>,
}

impl SignUpsPage {
    async fn new(tx: &mut Tx, caller: &Caller, entered: FormState, faulty: Option<Uuid>) -> Result<Self, AppError> {
        Ok(Self {
            waiting: Waiting::oldest(tx, MOST).await?,
            frame: Frame::staff(caller, "staff-sign-ups"),
            t: caller.t,
            times: times(caller),
            entered,
            faulty,
            locked: locked(caller, StaffPermission::EditOrganizations),
        })
    }

    fn is_faulty(&self, one: &Waiting) -> bool {
        self.faulty == Some(one.id)
    }
}

/// Who waits.
pub async fn list(mut staff: Staff<StaffView>) -> Answer {
    Reply::page(&SignUpsPage::new(&mut staff.tx, &staff.caller, FormState::default(), None).await?)
}

/// Opens the organization and writes to its owner.
pub async fn approve(mut staff: Staff<StaffEditOrganizations>, path: Path<Uuid>, app: App) -> Answer {
    let t = staff.caller.t;
    let (org, organization) = open(&mut staff.tx, path.into_inner()).await?;
    let author = staff.caller.author();
    let outcome = Organization::approve(&mut staff.tx, org, &author).await?;
    if outcome != Outcome::Done {
        return Err(AppError::Conflict(t.staff_wrong_status().to_owned()));
    }
    welcome(&mut staff.tx, &app.config.secret_key, org, &organization, &author).await?;
    staff.tx.commit().await?;
    Ok(Reply::to("/staff/sign-ups").with(Flash::success(t.staff_approved(organization.name))))
}

/// Closes it with a `reason`.
pub async fn refuse(mut staff: Staff<StaffEditOrganizations>, path: Path<Uuid>, form: Form) -> Answer {
    let t = staff.caller.t;
    let id = path.into_inner();
    let (org, organization) = open(&mut staff.tx, id).await?;
    let Some(reason) = Reason::parse(form.get("reason")) else {
        let mut entered = FormState::filled(&form);
        entered.fault("reason", t.staff_fault_refusal());
        return Reply::refused(&SignUpsPage::new(&mut staff.tx, &staff.caller, entered, Some(id)).await?);
    };
    let author = staff.caller.author();
    if Organization::refuse(&mut staff.tx, org, &reason, &author).await? != Outcome::Done {
        return Err(AppError::Conflict(t.staff_wrong_status().to_owned()));
    }
    staff.tx.commit().await?;
    Ok(Reply::to("/staff/sign-ups").with(Flash::success(t.staff_refused(organization.name))))
}
