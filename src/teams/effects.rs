//! What moving, merging or removing a team does to rights: whoever administers above its new place gains
//! rights over its people, whoever administered above its old place loses them.

use super::Team;
use crate::access::granting::{self, Gift, Limit};
use crate::access::{Permissions, RoleName, Who};
use crate::database::Tx;
use crate::ids::{MemberId, TeamId};
use crate::schema::{assignments, members, roles, teams};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;

/// A role limited to a team, as somebody holds it there.
#[derive(Clone, Debug)]
pub struct Right {
    pub member: MemberId,
    pub name: String,
    pub role: RoleName,
    pub team: String,
    permissions: Permissions,
    ends: Option<Timestamp>,
}

/// Who gains and who loses rights over the people of a team.
#[derive(Clone, Debug, Default)]
pub struct Effects {
    pub gain: Vec<Right>,
    pub lose: Vec<Right>,
}

impl Effects {
    /// Of a team that will stand below `parent` (nothing: at the root). With `ends`, the roles limited to the
    /// team itself are over.
    pub async fn of(tx: &mut Tx, who: &Who, team: &Team, parent: Option<&Team>, ends: bool) -> QueryResult<Self> {
        let above: Vec<TeamId> = team
            .place()
            .path()
            .iter()
            .copied()
            .filter(|id| ends || *id != team.id)
            .collect();
        let below: Vec<TeamId> = parent.map(|parent| parent.place().path().to_vec()).unwrap_or_default();
        let only = |these: &[TeamId], others: &[TeamId]| -> Vec<TeamId> {
            these.iter().copied().filter(|id| !others.contains(id)).collect()
        };
        Ok(Self {
            gain: rights_at(tx, who, &only(&below, &above)).await?,
            lose: rights_at(tx, who, &only(&above, &below)).await?,
        })
    }

    /// May this person give to those who gain, and take from those who lose, over the people of this team?
    pub fn within_limits(&self, who: &Who, team: &Team) -> Result<(), Limit> {
        let place = team.place();
        for right in &self.gain {
            let gift = Gift {
                permissions: right.permissions,
                place: &place,
                ends: right.ends,
            };
            granting::may_grant(who, gift)?;
        }
        self.lose
            .iter()
            .try_for_each(|right| granting::may_take(who, right.permissions, &place))
    }
}

type Row = (
    MemberId,
    String,
    RoleName,
    String,
    Permissions,
    Option<jiff_diesel::Timestamp>,
);

/// The roles that somebody holds at exactly these teams and that allow something.
pub(super) async fn rights_at(tx: &mut Tx, who: &Who, at: &[TeamId]) -> QueryResult<Vec<Right>> {
    if at.is_empty() {
        return Ok(vec![]);
    }
    let rows: Vec<Row> = assignments::table
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
        .inner_join(
            teams::table.on(teams::organization_id
                .eq(assignments::organization_id)
                .and(teams::id.nullable().eq(assignments::team_id))),
        )
        .filter(assignments::organization_id.eq(who.org()))
        .filter(assignments::team_id.eq_any(at))
        .filter(
            assignments::ends_at
                .is_null()
                .or(assignments::ends_at.gt(who.now().to_diesel())),
        )
        .filter(members::status.ne("removed"))
        .order((teams::path, members::sort_name, members::id, roles::created_at))
        .select((
            members::id,
            members::name,
            roles::name,
            teams::name,
            roles::mask,
            assignments::ends_at,
        ))
        .load(tx)
        .await?;
    let right = |(member, name, role, team, permissions, ends): Row| Right {
        member,
        name,
        role,
        team,
        permissions,
        ends: ends.map(Timestamp::from),
    };
    let all = rows.into_iter().map(right);
    Ok(all.filter(|right| !right.permissions.is_empty()).collect())
}
