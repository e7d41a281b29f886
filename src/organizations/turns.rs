//! Changes of one organization take turns, so that what was checked still holds when it is written.

use crate::database::Tx;
use crate::ids::OrgId;
use crate::schema::organizations;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;

/// Holds the organization until the end of the transaction. Rows of its own come after it, never before.
pub async fn take_turns(tx: &mut Tx, org: OrgId) -> QueryResult<()> {
    organizations::table
        .find(org)
        .for_no_key_update()
        .select(organizations::member_count)
        .first::<i64>(tx)
        .await
        .map(|_| ())
}
