//! The members as whom a mail may be looked at.

use crate::access::Permission;
use crate::emails::Desk;
use crate::emails::desk::Way;
use crate::schema::members;
use crate::web::AppError;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;

/// So many are offered; every other can be typed.
const OFFERED: i64 = 200;

/// Address and name of active members, by name; nobody for whoever may not see members.
pub(super) async fn offered<W: Way>(desk: &mut Desk<W>) -> Result<Vec<(String, String)>, AppError> {
    let Some(org) = desk
        .who()
        .filter(|who| who.may(Permission::MembersView))
        .map(|who| who.org())
    else {
        return Ok(vec![]);
    };
    Ok(members::table
        .filter(members::organization_id.eq(org))
        .filter(members::status.eq("active"))
        .order((members::sort_name, members::id))
        .select((members::email, members::name))
        .limit(OFFERED)
        .load(&mut desk.tx)
        .await?)
}
