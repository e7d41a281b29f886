//! Who holds a role, as far as a page shows it.

use crate::access::{Permission, Reach, Who};
use crate::database::Tx;
use crate::ids::{MemberId, RoleId, UserId};
use crate::schema::{assignments, members, team_roster};
use crate::web::names;
use diesel::dsl::exists;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff_diesel::ToDiesel;

/// Holders are counted up to here; beyond, the page says "1,000+".
const MOST_COUNTED: i64 = 1_000;

/// Holders shown on the page of a role.
pub(super) const SHOWN: i64 = 12;

/// Somebody who holds the role.
pub(super) struct Holder {
    pub id: MemberId,
    pub name: String,
    pub email: String,
    pub tint: u8,
}

/// Active and suspended holders of a role, as far as this person sees members. Counting the others as well
/// would tell about teams beyond their reach.
macro_rules! holders_of {
    ($who:expr, $role:expr) => {{
        let all = assignments::table
            .inner_join(
                members::table.on(members::organization_id
                    .eq(assignments::organization_id)
                    .and(members::id.eq(assignments::member_id))),
            )
            .filter(assignments::organization_id.eq($who.org()))
            .filter(assignments::role_id.eq($role))
            .filter(
                assignments::ends_at
                    .is_null()
                    .or(assignments::ends_at.gt($who.now().to_diesel())),
            )
            .filter(members::status.ne("removed"))
            .into_boxed();
        match $who.reach(Permission::MembersView) {
            Some(Reach::Teams(teams)) => all.filter(exists(
                team_roster::table
                    .filter(team_roster::organization_id.eq($who.org()))
                    .filter(team_roster::team_id.eq_any(teams))
                    .filter(team_roster::member_id.eq(assignments::member_id)),
            )),
            _ => all,
        }
    }};
}

/// How many hold a role, counted no further than a page needs.
pub(super) async fn count(tx: &mut Tx, who: &Who, role: RoleId) -> QueryResult<String> {
    let mut counted = holders_of!(who, role)
        .limit(MOST_COUNTED + 1)
        .select(assignments::member_id)
        .load::<MemberId>(tx)
        .await?;
    // Somebody may hold it in several teams.
    counted.sort_unstable();
    counted.dedup();
    let counted = counted.len() as i64;
    Ok(if counted > MOST_COUNTED {
        who.t.roles_holders_many().to_owned()
    } else {
        who.t.roles_holders(counted)
    })
}

/// The first of those who hold a role.
pub(super) async fn first(tx: &mut Tx, who: &Who, role: RoleId) -> QueryResult<Vec<Holder>> {
    let rows: Vec<(MemberId, String, String, UserId)> = holders_of!(who, role)
        .order(assignments::member_id)
        .limit(SHOWN)
        .select((members::id, members::name, members::email, members::user_id))
        .load(tx)
        .await?;
    let holder = |(id, name, email, user): (MemberId, String, String, UserId)| Holder {
        id,
        name,
        email,
        tint: names::tint(user.uuid()),
    };
    Ok(rows.into_iter().map(holder).collect())
}
