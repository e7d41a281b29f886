//! Whether, and why, a password opens an organization. What counts is `access_of` in the database; this says it in
//! words, and guards what would take somebody's last way in.

use super::Switch;
use crate::database::Tx;
use crate::ids::{MemberId, OrgId};
use crate::schema::{connections, external_identities, members, organizations, platform_settings};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;

/// What stands between a password and an organization.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Closing {
    /// A connection is enforced.
    pub enforced: bool,
    /// The vendor's decision for this organization.
    pub organization: Switch,
    /// Whether the platform takes passwords.
    pub platform: bool,
}

impl Closing {
    pub async fn of(tx: &mut Tx, org: OrgId) -> QueryResult<Self> {
        let row = (organizations::sso_enforced, organizations::password_sign_in);
        let (enforced, switch): (bool, String) = organizations::table.find(org).select(row).first(tx).await?;
        let platform = platform_settings::table
            .select(platform_settings::password_sign_in)
            .first(tx)
            .await?;
        Ok(Self {
            enforced,
            organization: Switch::parse(&switch).unwrap_or_default(),
            platform,
        })
    }

    /// Whether a password opens it for nobody but named exceptions.
    pub fn is_closed(self) -> bool {
        self.enforced || self.organization == Switch::Off || self.organization == Switch::Inherit && !self.platform
    }
}

/// Whether this member's password opens the organization whatever is enforced.
pub async fn password_exception(tx: &mut Tx, org: OrgId, member: MemberId) -> QueryResult<bool> {
    Ok(switch_of(tx, org, member).await? == Switch::On)
}

/// A member's own switch.
pub async fn switch_of(tx: &mut Tx, org: OrgId, member: MemberId) -> QueryResult<Switch> {
    let key: String = members::table
        .find((org, member))
        .select(members::password_sign_in)
        .first(tx)
        .await?;
    Ok(Switch::parse(&key).unwrap_or_default())
}

/// Whether a member came in through a connection that lets everybody through now.
pub async fn came_through(tx: &mut Tx, org: OrgId, member: MemberId) -> QueryResult<bool> {
    let user = members::table
        .find((org, member))
        .select(members::user_id)
        .single_value();
    let through = external_identities::table
        .inner_join(
            connections::table.on(connections::organization_id
                .eq(external_identities::organization_id)
                .and(connections::id.eq(external_identities::connection_id))),
        )
        .filter(external_identities::organization_id.eq(org))
        .filter(external_identities::user_id.nullable().eq(user))
        .filter(connections::status.eq("active"))
        .filter(connections::stage.eq_any(["everyone", "enforced"]));
    diesel::select(diesel::dsl::exists(through)).get_result(tx).await
}
