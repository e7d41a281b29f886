//! The members as whom a mail may be looked at.

use crate::access::Permission;
use crate::database::Tx;
use crate::emails::desk::Way;
use crate::emails::{Desk, calm, cut};
use crate::ids::{MemberId, OrgId};
use crate::schema::{members, users};
use crate::web::names::EmailAddress;
use crate::web::{AppError, Words};
use diesel::prelude::*;
use diesel::sql_types::{Bool, Text as SqlText};
use diesel_async::RunQueryDsl;

/// So many are offered; every other can be typed.
const OFFERED: i64 = 200;
/// So many characters of what was typed stand in a sentence.
const SHOWN: usize = 80;

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

/// Who it is: a member, their name and their address.
pub(super) type Reader = (MemberId, String, String);

/// The active member of this address, or the only one of this name or first name.
///
/// # Errors
/// The inner one: a sentence for whoever typed it.
pub(super) async fn meant(tx: &mut Tx, org: OrgId, typed: &str, t: Words) -> Result<Result<Reader, String>, AppError> {
    let shown = cut(&calm(typed).collect::<String>(), SHOWN);
    if let Some(email) = EmailAddress::parse(typed) {
        let found = members::table
            .inner_join(users::table.on(users::id.eq(members::user_id)))
            .filter(members::organization_id.eq(org))
            .filter(users::email.eq(email.as_str()))
            .filter(members::status.eq("active"))
            .select((members::id, members::name, members::email))
            .first(tx)
            .await
            .optional()?;
        return Ok(found.ok_or_else(|| t.emails_member_unknown(shown)));
    }
    for beginning in [false, true] {
        let mut found = named(tx, org, typed, beginning).await?;
        match found.len() {
            0 => {}
            1 => return Ok(Ok(found.swap_remove(0))),
            _ => return Ok(Err(t.emails_member_several(shown))),
        }
    }
    Ok(Err(t.emails_member_nobody(shown)))
}

/// Two members, at most, of this name; `beginning`: whose name begins with it.
async fn named(tx: &mut Tx, org: OrgId, name: &str, beginning: bool) -> QueryResult<Vec<Reader>> {
    let fits = match beginning {
        true => "starts_with(lower(members.name), lower(",
        false => "(lower(members.name) = lower(",
    };
    let typed = match beginning {
        true => format!("{name} "),
        false => name.to_owned(),
    };
    let condition = diesel::dsl::sql::<Bool>(fits).bind::<SqlText, _>(typed).sql("))");
    members::table
        .filter(members::organization_id.eq(org))
        .filter(members::status.eq("active"))
        .filter(condition)
        .select((members::id, members::name, members::email))
        .limit(2)
        .load(tx)
        .await
}
