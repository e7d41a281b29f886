//! What stands behind a link: the invitation, its organization, its roles, and whether it still lets
//! somebody in.

use super::invitation::leads_here;
use super::{Invitation, State};
use crate::access::granting::may_grant_holding;
use crate::access::{Held, Permission, Place, StaffRole, Visit};
use crate::branding::PageLook;
use crate::database::Tx;
use crate::ids::{OrgId, UserId};
use crate::members::held_by;
use crate::organizations::Organization;
use crate::roles::Role;
use crate::schema::{functions, invitations, members, staff};
use crate::teams::Team;
use crate::tokens::Token;
use crate::web::Words;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;
use uuid::Uuid;

/// An invitation as its link finds it. The transaction is inside the wall of its organization.
#[derive(Clone, Debug)]
pub struct Standing {
    pub org: OrgId,
    pub organization: Organization,
    pub look: PageLook,
    pub invitation: Invitation,
    pub roles: Vec<Role>,
    /// The team that they come into, if it is one.
    pub team: Option<Team>,
    pub validity: Validity,
}

/// Whether a link lets somebody in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Validity {
    Open,
    /// It was used, declined or revoked, or its time is over.
    Over(State),
    /// The organization is not active.
    Cut,
    /// Whoever invited can no longer give these roles.
    InviterGone,
}

impl Standing {
    /// Follows a link. `None` for an unknown token, also for one that a newer mail replaced.
    pub async fn find(tx: &mut Tx, token: &Token, now: Timestamp) -> QueryResult<Option<Self>> {
        let hash = token.hash();
        let question = functions::organization_of_invitation(hash.as_bytes());
        let Some(org) = diesel::select(question).get_result::<Option<Uuid>>(tx).await? else {
            return Ok(None);
        };
        let org = OrgId::proven(org);
        tx.enter(org).await?;
        let found = invitations::table
            .filter(invitations::organization_id.eq(org))
            .filter(leads_here(hash.as_bytes()))
            .select(Invitation::as_select())
            .first(tx)
            .await
            .optional()?;
        let Some(invitation) = found else { return Ok(None) };
        let organization = Organization::current(tx, org).await?;
        let look = PageLook::of(tx, org, &organization.name).await?;
        let roles = invitation.roles(tx, org).await?;
        let (place, team) = invitation.place(tx, org).await?;
        let validity = match invitation.state(now) {
            _ if !organization.is_open_at(now) => Validity::Cut,
            state if !state.is_open() => Validity::Over(state),
            _ if !giver_may_still(tx, org, invitation.invited_by, &roles, &place, now).await? => Validity::InviterGone,
            _ => Validity::Open,
        };
        Ok(Some(Self {
            org,
            organization,
            look,
            invitation,
            roles,
            team,
            validity,
        }))
    }
}

impl Standing {
    /// The language of its page for somebody who is not signed in: the one that the inviter chose, where that is not
    /// the organization's anyway; else the browser's, else the organization's.
    pub fn language(&self, visit: &Visit) -> &'static str {
        let tag = |locale: &str| Words::for_locale(locale).lang();
        let (chosen, usual) = (tag(&self.invitation.locale), tag(&self.organization.locale));
        match chosen == usual {
            true => visit.language_or(usual),
            false => chosen,
        }
    }
}

/// The limits of granting hold on every way in: what the inviter cannot give today, no link of theirs gives.
pub(crate) async fn giver_may_still(
    tx: &mut Tx,
    org: OrgId,
    giver: Option<UserId>,
    offered: &[Role],
    place: &Place,
    now: Timestamp,
) -> QueryResult<bool> {
    let Some(giver) = giver else { return Ok(false) };
    let held = held_in(tx, org, giver, now).await?;
    let may_give = offered
        .iter()
        .all(|role| may_grant_holding(&held, role.gift(place, None)).is_ok());
    Ok(held.at(place).has(Permission::MembersInvite) && may_give)
}

/// What a person holds in this organization: as its member, else as the platform's staff.
pub(crate) async fn held_in(tx: &mut Tx, org: OrgId, person: UserId, now: Timestamp) -> QueryResult<Held> {
    let member = members::table
        .filter(members::organization_id.eq(org))
        .filter(members::user_id.eq(person))
        .filter(members::status.eq("active"))
        .filter(members::ends_at.is_null().or(members::ends_at.gt(now.to_diesel())))
        .select(members::id);
    if let Some(member) = member.first::<crate::ids::MemberId>(tx).await.optional()? {
        return held_by(tx, org, member, now).await;
    }
    let role: Option<String> = staff::table
        .find(person)
        .select(staff::role)
        .first(tx)
        .await
        .optional()?;
    let role = role.as_deref().and_then(StaffRole::parse);
    Ok(role.map_or_else(Held::default, |role| {
        Held::everywhere_of(role.key(), role.permissions_in_organizations())
    }))
}
