//! What stands behind a link: the invitation, its organization, its roles, and whether it still lets
//! somebody in.

use super::{Invitation, State};
use crate::access::granting::may_grant_holding;
use crate::access::{Permission, Permissions, StaffRole};
use crate::database::Tx;
use crate::ids::{OrgId, UserId};
use crate::members::{permissions_of, roles_held};
use crate::organizations::Organization;
use crate::roles::Role;
use crate::schema::{functions, invitations, members, staff};
use crate::tokens::Token;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use uuid::Uuid;

/// An invitation as its link finds it. The transaction is inside the wall of its organization.
#[derive(Clone, Debug)]
pub struct Standing {
    pub org: OrgId,
    pub organization: Organization,
    pub invitation: Invitation,
    pub roles: Vec<Role>,
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
            .filter(invitations::token_hash.eq(hash.as_bytes()))
            .select(Invitation::as_select())
            .first(tx)
            .await
            .optional()?;
        let Some(invitation) = found else { return Ok(None) };
        let organization = Organization::current(tx, org).await?;
        let roles = invitation.roles(tx, org).await?;
        let validity = match invitation.state(now) {
            _ if !organization.is_open_at(now) => Validity::Cut,
            state if !state.is_open() => Validity::Over(state),
            _ if !inviter_may_still(tx, org, invitation.invited_by, &roles).await? => Validity::InviterGone,
            _ => Validity::Open,
        };
        Ok(Some(Self {
            org,
            organization,
            invitation,
            roles,
            validity,
        }))
    }
}

/// The limits of granting hold on every way in: what the inviter cannot give today, no link of theirs gives.
async fn inviter_may_still(tx: &mut Tx, org: OrgId, inviter: Option<UserId>, offered: &[Role]) -> QueryResult<bool> {
    let Some(inviter) = inviter else { return Ok(false) };
    let held = permissions_in(tx, org, inviter).await?;
    let may_give = offered.is_empty() || may_grant_holding(held, permissions_of(offered)).is_ok();
    Ok(held.has(Permission::MembersInvite) && may_give)
}

/// What a person may do in this organization: as its member, else as the platform's staff.
async fn permissions_in(tx: &mut Tx, org: OrgId, person: UserId) -> QueryResult<Permissions> {
    let member = members::table
        .filter(members::organization_id.eq(org))
        .filter(members::user_id.eq(person))
        .filter(members::status.eq("active"))
        .select(members::id);
    if let Some(member) = member.first::<crate::ids::MemberId>(tx).await.optional()? {
        let held = roles_held(tx, org, member).await?;
        return Ok(permissions_of(&held));
    }
    let role: Option<String> = staff::table
        .find(person)
        .select(staff::role)
        .first(tx)
        .await
        .optional()?;
    Ok(role
        .as_deref()
        .and_then(StaffRole::parse)
        .map_or(Permissions::NONE, StaffRole::permissions_in_organizations))
}
