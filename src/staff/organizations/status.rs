//! Suspending, reinstating and approving an organization. Its members cannot use it before or meanwhile;
//! nothing is deleted.

use super::again;
use super::open;
use crate::access::{Staff, StaffCloseOrganizations, StaffEditOrganizations, StaffSuspendOrganizations};
use crate::audit::Author;
use crate::database::Tx;
use crate::ids::OrgId;
use crate::mail::{Letter, LetterKind, LifeStage, post};
use crate::organizations::life_mail::{Readers, tell};
use crate::organizations::{Organization, Outcome, Reason};
use crate::schema::{assignments, members, roles, users};
use crate::seal::SecretKey;
use crate::state::App;
use crate::web::{Answer, AppError, Flash, Form, FormState, Reply, Words};
use actix_web::web::Path;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use uuid::Uuid;

/// The way back to the organization, when the step was taken or was not needed.
pub(super) fn answer(t: Words, outcome: Outcome, to: &str, flash: Flash) -> Answer {
    match outcome {
        Outcome::Done => Ok(Reply::to(to).with(flash)),
        Outcome::Unchanged => Ok(Reply::to(to).with(Flash::info(t.staff_unchanged()))),
        Outcome::WrongStatus | Outcome::SlugTaken => Err(AppError::Conflict(t.staff_wrong_status().to_owned())),
    }
}

/// Needs a `reason`, which its members read.
pub async fn suspend(mut staff: Staff<StaffSuspendOrganizations>, path: Path<Uuid>, form: Form) -> Answer {
    let t = staff.caller.t;
    let (org, organization) = open(&mut staff.tx, path.into_inner()).await?;
    let Some(reason) = Reason::parse(form.get("reason")) else {
        let mut entered = FormState::filled(&form);
        entered.fault("reason", t.staff_fault_reason());
        return again(staff, org, organization, entered).await;
    };
    let author = staff.caller.author();
    let outcome = Organization::suspend(&mut staff.tx, org, &reason, &author).await?;
    staff.tx.commit().await?;
    let to = format!("/staff/organizations/{}", org.uuid());
    answer(
        t,
        outcome,
        &to,
        Flash::success(t.staff_suspended(organization.name.as_str())).undo(format!("{to}/reinstatement")),
    )
}

/// Opens a closed organization again, as it was, and tells its owners.
pub async fn restore(mut staff: Staff<StaffCloseOrganizations>, path: Path<Uuid>, app: App) -> Answer {
    let t = staff.caller.t;
    let (org, organization) = open(&mut staff.tx, path.into_inner()).await?;
    let (author, key) = (staff.caller.author(), &app.config.secret_key);
    let outcome = Organization::reopen(&mut staff.tx, org, &author).await?;
    if outcome == Outcome::Done {
        let (to, stage) = (Readers::Owners, LifeStage::Reopened);
        tell(&mut staff.tx, key, &organization, to, stage, None, author.at).await?;
    }
    staff.tx.commit().await?;
    answer(
        t,
        outcome,
        &format!("/staff/organizations/{}", org.uuid()),
        Flash::success(t.staff_reinstated(organization.name.as_str())),
    )
}

/// Opens a suspended organization again.
pub async fn reinstate(mut staff: Staff<StaffSuspendOrganizations>, path: Path<Uuid>) -> Answer {
    let t = staff.caller.t;
    let (org, organization) = open(&mut staff.tx, path.into_inner()).await?;
    let author = staff.caller.author();
    let outcome = Organization::reinstate(&mut staff.tx, org, &author).await?;
    staff.tx.commit().await?;
    answer(
        t,
        outcome,
        &format!("/staff/organizations/{}", org.uuid()),
        Flash::success(t.staff_reinstated(organization.name.as_str())),
    )
}

/// Opens what somebody signed up for, and tells its owners.
pub async fn approve(mut staff: Staff<StaffEditOrganizations>, path: Path<Uuid>, app: App) -> Answer {
    let t = staff.caller.t;
    let (org, organization) = open(&mut staff.tx, path.into_inner()).await?;
    let author = staff.caller.author();
    let outcome = Organization::approve(&mut staff.tx, org, &author).await?;
    if outcome == Outcome::Done {
        welcome(&mut staff.tx, &app.config.secret_key, org, &organization, &author).await?;
    }
    staff.tx.commit().await?;
    answer(
        t,
        outcome,
        &format!("/staff/organizations/{}", org.uuid()),
        Flash::success(t.staff_approved(organization.name.as_str())),
    )
}

/// Writes to the owners that their organization is ready.
pub(in crate::staff) async fn welcome(
    tx: &mut Tx,
    key: &SecretKey,
    org: OrgId,
    organization: &Organization,
    author: &Author,
) -> Result<(), AppError> {
    let owners: Vec<(String, String, String)> = assignments::table
        .inner_join(
            roles::table.on(roles::organization_id
                .eq(assignments::organization_id)
                .and(roles::id.eq(assignments::role_id))),
        )
        .inner_join(
            members::table.on(members::organization_id
                .eq(assignments::organization_id)
                .and(members::id.eq(assignments::member_id))),
        )
        .inner_join(users::table.on(users::id.eq(members::user_id)))
        .filter(assignments::organization_id.eq(org))
        .filter(roles::key.eq("owner"))
        .filter(members::status.eq("active"))
        .select((users::email, users::name, users::locale))
        .load(tx)
        .await?;
    for (to, name, locale) in owners {
        let kind = LetterKind::Approved {
            organization: organization.name.clone(),
            path: format!("/o/{}", organization.slug),
        };
        let letter = Letter {
            to,
            name,
            locale,
            organization_id: Some(org.uuid()),
            invitation: None,
            kind,
        };
        post(tx, key, &letter, None, author.at).await?;
    }
    Ok(())
}
