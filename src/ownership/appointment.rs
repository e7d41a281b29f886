//! Staff appoint an owner where nobody owns an organization.

use super::offer::{active, give};
use crate::access::{BuiltInRole, Staff, StaffCloseOrganizations};
use crate::audit::{self, Action, Event};
use crate::database::Tx;
use crate::ids::{MemberId, OrgId};
use crate::invitations::{self, Fate};
use crate::mail::LifeStage;
use crate::organizations::life_mail::{Readers, tell};
use crate::organizations::{Contact, Organization, Reason};
use crate::staff::organizations::{again, open};
use crate::state::App;
use crate::web::names::EmailAddress;
use crate::web::{Answer, AppError, Flash, Form, FormState, Reply};
use actix_web::web::Path;
use serde_json::json;
use uuid::Uuid;

/// A member becomes the owner; another address is invited. The organization's admins are told, and read it in
/// their audit log.
pub async fn create(mut staff: Staff<StaffCloseOrganizations>, path: Path<Uuid>, form: Form, app: App) -> Answer {
    let t = staff.caller.t;
    let (org, organization) = open(&mut staff.tx, path.into_inner()).await?;
    let mut entered = FormState::filled(&form);
    let email = EmailAddress::parse(form.get("owner_email")).ok_or(t.staff_fault_email());
    let email = entered.keep("owner_email", email);
    let reason = entered.keep(
        "owner_reason",
        Reason::parse(form.get("owner_reason")).ok_or(t.staff_fault_reason()),
    );
    let (Some(email), Some(reason)) = (email, reason) else {
        return again(staff, org, organization, entered).await;
    };
    Organization::held(&mut staff.tx, org).await?;
    if organization.is_closed_at(staff.caller.now()) || has_owner(&mut staff.tx, org).await? {
        return Err(AppError::Conflict(t.ownership_fault_has_owner().to_owned()));
    }
    appoint(&mut staff, org, &organization, &email, &reason, &app).await?;
    staff.tx.commit().await?;
    let told = Flash::success(t.ownership_appointed(email.as_str(), organization.name.as_str()));
    Ok(Reply::to(format!("/staff/organizations/{}", org.uuid())).with(told))
}

async fn has_owner(tx: &mut Tx, org: OrgId) -> Result<bool, AppError> {
    Ok(!Contact::with_role(tx, org, BuiltInRole::Owner, 1).await?.is_empty())
}

async fn appoint(
    staff: &mut Staff<StaffCloseOrganizations>,
    org: OrgId,
    organization: &Organization,
    email: &EmailAddress,
    reason: &Reason,
    app: &App,
) -> Result<(), AppError> {
    let (t, author) = (staff.caller.t, staff.caller.author());
    let tx = &mut staff.tx;
    let member: Option<(MemberId, String)> = active(tx, org, email.as_str()).await?;
    let (id, name) = match member {
        Some((id, name)) => {
            give(tx, org, id, BuiltInRole::Owner, &author).await?;
            (Some(id.uuid()), name)
        }
        None => match invitations::invite_owner(tx, app, org, email, &staff.caller.person, &author).await? {
            Fate::Invited(_) => (None, email.as_str().to_owned()),
            Fate::NoSeat => return Err(AppError::Conflict(t.members_no_seat().to_owned())),
            _ => return Err(AppError::Conflict(t.ownership_fault_not_invited().to_owned())),
        },
    };
    let event = Event::new(Action::OwnerAppointed)
        .on("member", id, name)
        .change(None, json!({ "email": email.as_str() }))
        .reason(reason.as_str());
    audit::record(tx, Some(org), &author, event).await?;
    let (key, stage) = (&app.config.secret_key, LifeStage::OwnerAppointed);
    tell(tx, key, organization, Readers::Editors, stage, None, author.at).await
}
