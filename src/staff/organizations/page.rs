//! One organization as staff see it: its facts, its owners, its state, and the ways into it.

use super::list::{Flag, flags};
use super::sign_in::SignInCard;
use super::{Owner, kind_words, open, owners, status_words};
use crate::access::{Caller, Staff, StaffPermission, StaffRight, StaffView};
use crate::audit::list::{Filter, Scope, latest};
use crate::audit::log::{Line, Links, Log};
use crate::database::Tx;
use crate::ids::OrgId;
use crate::organizations::Organization;
use crate::organizations::seats::Seats;
use crate::schema::{invitation_roles, invitations, roles};
use crate::staff::locked;
use crate::web::{Answer, AppError, FormState, Frame, Reply, Times, Words};
use actix_web::http::StatusCode;
use actix_web::web::Path;
use askama::Template;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::tz::TimeZone;
use jiff_diesel::ToDiesel;
use uuid::Uuid;

/// Events on the page; the organization's audit log has the others.
const EVENTS: usize = 6;
/// Invited owners that are named.
const INVITED: i64 = 5;

#[derive(Template)]
#[template(path = "staff/organization.html")]
pub(super) struct OrganizationPage {
    frame: Frame,
    t: Words,
    times: Times,
    organization: Organization,
    kind: &'static str,
    status: (&'static str, &'static str, bool),
    flags: Vec<Flag>,
    owners: Vec<Owner>,
    invited: Vec<String>,
    events: Vec<Line>,
    /// "23 of 25 seats are taken, 2 reserved".
    seats: Option<String>,
    sign_in: SignInCard,
    entered: FormState,
    locked_edit: Option<String>,
    locked_suspend: Option<String>,
    locked_close: Option<String>,
}

impl OrganizationPage {
    /// `tx` is inside the organization.
    pub async fn new(
        tx: &mut Tx,
        caller: &Caller,
        org: OrgId,
        organization: Organization,
        entered: FormState,
    ) -> Result<Self, AppError> {
        let t = caller.t;
        let times = crate::staff::times(caller);
        let owners = owners(tx, &[organization.id])
            .await?
            .remove(&organization.id)
            .unwrap_or_default();
        let of_invitation = invitation_roles::organization_id
            .eq(invitations::organization_id)
            .and(invitation_roles::invitation_id.eq(invitations::id));
        let of_role = roles::organization_id
            .eq(invitation_roles::organization_id)
            .and(roles::id.eq(invitation_roles::role_id));
        let invited = invitations::table
            .inner_join(invitation_roles::table.on(of_invitation))
            .inner_join(roles::table.on(of_role))
            .filter(invitations::organization_id.eq(org))
            .filter(roles::key.eq("owner"))
            .filter(
                invitations::accepted_at
                    .is_null()
                    .and(invitations::declined_at.is_null())
                    .and(invitations::revoked_at.is_null()),
            )
            .filter(invitations::expires_at.gt(caller.now().to_diesel()))
            .order(invitations::created_at.desc())
            .select(invitations::email)
            .limit(INVITED)
            .load(tx)
            .await?;
        let events = latest(tx, Scope::Organization(org), &Filter::default(), EVENTS).await?;
        let today = caller.now().to_zoned(TimeZone::UTC).date();
        Ok(Self {
            frame: Frame::staff(caller, "staff-organizations"),
            t,
            kind: kind_words(t, &organization.kind),
            status: status_words(t, &organization.status),
            flags: flags(t, &organization, owners.len(), today),
            owners,
            invited,
            events: Log::lines(&events, caller, &Links::default()),
            seats: Seats::of(tx, org, caller.now()).await?.sentence(t),
            sign_in: SignInCard::of(tx, org).await?,
            entered,
            locked_edit: locked(caller, StaffPermission::EditOrganizations),
            locked_suspend: locked(caller, StaffPermission::SuspendOrganizations),
            locked_close: locked(caller, StaffPermission::CloseOrganizations),
            times,
            organization,
        })
    }

    fn path(&self, rest: &str) -> String {
        format!("/staff/organizations/{}{rest}", self.organization.id)
    }

    fn locked_reinstate(&self) -> Option<&str> {
        let closed = self.organization.status == "closed";
        if closed {
            self.locked_close.as_deref()
        } else {
            self.locked_suspend.as_deref()
        }
    }

    fn contract(&self) -> Option<String> {
        self.organization.contract_ends_on.map(|day| self.t.short_date(day))
    }
}

/// The page.
pub async fn show(mut staff: Staff<StaffView>, path: Path<Uuid>) -> Answer {
    let (org, organization) = open(&mut staff.tx, path.into_inner()).await?;
    let page = OrganizationPage::new(&mut staff.tx, &staff.caller, org, organization, FormState::default()).await?;
    Reply::page(&page)
}

/// The page again, with what is wrong with one of its forms.
pub(crate) async fn again<R: StaffRight>(
    mut staff: Staff<R>,
    org: OrgId,
    organization: Organization,
    entered: FormState,
) -> Answer {
    let page = OrganizationPage::new(&mut staff.tx, &staff.caller, org, organization, entered).await?;
    Reply::html(StatusCode::UNPROCESSABLE_ENTITY, &page)
}
