//! Messages that count once, on whichever server: what was used is remembered until its own times refuse it.

use crate::database::Tx;
use crate::identity_providers::Connection;
use crate::ids::OrgId;
use crate::schema::sso_used_assertions;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;
use sha2::{Digest, Sha256};

/// Notes the id of an assertion, or of another message that counts once, on whichever server. `false`: it was there.
pub(super) async fn remember(
    tx: &mut Tx,
    org: OrgId,
    connection: &Connection,
    id: &str,
    until: Timestamp,
) -> QueryResult<bool> {
    diesel::insert_into(sso_used_assertions::table)
        .values((
            sso_used_assertions::organization_id.eq(org),
            sso_used_assertions::connection_id.eq(connection.id.uuid()),
            sso_used_assertions::assertion_hash.eq(Sha256::digest(id).to_vec()),
            sso_used_assertions::expires_at.eq(until.to_diesel()),
        ))
        .on_conflict_do_nothing()
        .execute(tx)
        .await
        .map(|new| new == 1)
}

/// Takes away some of what has expired, so that nothing piles up.
pub(super) async fn forget_used(tx: &mut Tx, org: OrgId, now: Timestamp) -> QueryResult<()> {
    diesel::sql_query(
        "DELETE FROM sso_used_assertions WHERE ctid = ANY (ARRAY(
             SELECT ctid FROM sso_used_assertions WHERE organization_id = $1 AND expires_at < $2 - interval '1 hour'
              LIMIT 20 FOR UPDATE SKIP LOCKED))",
    )
    .bind::<diesel::sql_types::Uuid, _>(org)
    .bind::<diesel::sql_types::Timestamptz, _>(now.to_diesel())
    .execute(tx)
    .await
    .map(|_| ())
}
