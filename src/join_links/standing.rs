//! What stands behind a link: its organization, its roles, and whether it still lets somebody in.

use super::{JoinLink, State, place_of};
use crate::branding::PageLook;
use crate::database::Tx;
use crate::ids::{JoinLinkId, OrgId};
use crate::invitations::giver_may_still;
use crate::organizations::Organization;
use crate::roles::Role;
use crate::schema::{functions, join_links};
use crate::tokens::Token;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use uuid::Uuid;

/// A link as its token finds it. The transaction is inside the wall of its organization.
#[derive(Clone, Debug)]
pub(super) struct Standing {
    pub org: OrgId,
    pub organization: Organization,
    pub look: PageLook,
    pub link: JoinLink,
    pub roles: Vec<Role>,
    pub validity: Validity,
}

/// Whether a link lets somebody in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Validity {
    Open,
    /// It was revoked or used up, or its time is over.
    Over(State),
    /// The organization is not active.
    Cut,
    /// Whoever created it can no longer give these roles.
    CreatorGone,
}

impl Standing {
    /// Follows a link. `None` for an unknown token.
    pub async fn find(tx: &mut Tx, token: &Token, now: Timestamp) -> QueryResult<Option<Self>> {
        let hash = token.hash();
        let question = functions::organization_of_join_link(hash.as_bytes());
        let Some(org) = diesel::select(question).get_result::<Option<Uuid>>(tx).await? else {
            return Ok(None);
        };
        let org = OrgId::proven(org);
        tx.enter(org).await?;
        let link = join_links::table
            .filter(join_links::organization_id.eq(org))
            .filter(join_links::token_hash.eq(hash.as_bytes()))
            .select(JoinLink::as_select())
            .first(tx)
            .await
            .optional()?;
        match link {
            Some(link) => Self::of(tx, org, link, now).await.map(Some),
            None => Ok(None),
        }
    }

    /// The same for a link whose organization is known.
    pub async fn of_id(tx: &mut Tx, org: OrgId, id: JoinLinkId, now: Timestamp) -> QueryResult<Option<Self>> {
        match JoinLink::find(tx, org, id).await? {
            Some(link) => Self::of(tx, org, link, now).await.map(Some),
            None => Ok(None),
        }
    }

    /// The limits of granting hold on every way in: what its creator cannot give today, no link of theirs gives.
    async fn of(tx: &mut Tx, org: OrgId, link: JoinLink, now: Timestamp) -> QueryResult<Self> {
        let organization = Organization::current(tx, org).await?;
        let look = PageLook::of(tx, org, &organization.name).await?;
        let roles = link.roles(tx, org).await?;
        let place = place_of(tx, org, link.team_id).await?;
        let validity = match link.state(now) {
            _ if !organization.is_open_at(now) => Validity::Cut,
            state if !state.is_active() => Validity::Over(state),
            _ if !giver_may_still(tx, org, link.created_by, &roles, &place, now).await? => Validity::CreatorGone,
            _ => Validity::Open,
        };
        Ok(Self {
            org,
            organization,
            look,
            link,
            roles,
            validity,
        })
    }

    pub fn is_open(&self) -> bool {
        self.validity == Validity::Open
    }
}
