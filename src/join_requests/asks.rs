//! What people asked for, in their own words, as their page shows it.

use super::asking::LIFE;
use crate::database::Tx;
use crate::ids::{JoinRequestId, UserId};
use crate::schema::join_asks;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;

/// So many of a person's own requests are listed.
const LISTED: i64 = 50;

/// What a person asked for and has no answer to yet, as they see it.
#[derive(Clone, Debug, Queryable)]
pub struct OwnRequest {
    pub id: JoinRequestId,
    /// The address as they wrote it, or the name that a link told them.
    pub label: String,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub created_at: Timestamp,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub expires_at: Timestamp,
}

/// What a person waits for, the newest first.
pub async fn open_of(tx: &mut Tx, person: UserId, now: Timestamp) -> QueryResult<Vec<OwnRequest>> {
    join_asks::table
        .filter(join_asks::user_id.eq(person))
        .filter(join_asks::closed_at.is_null())
        .filter(join_asks::expires_at.gt(now.to_diesel()))
        .order(join_asks::created_at.desc())
        .limit(LISTED)
        .select((
            join_asks::id,
            join_asks::label,
            join_asks::created_at,
            join_asks::expires_at,
        ))
        .load(tx)
        .await
}

/// Notes what a person asked for.
pub(super) async fn note_ask(
    tx: &mut Tx,
    id: JoinRequestId,
    person: UserId,
    label: &str,
    now: Timestamp,
) -> QueryResult<()> {
    diesel::insert_into(join_asks::table)
        .values((
            join_asks::id.eq(id),
            join_asks::user_id.eq(person),
            join_asks::label.eq(label),
            join_asks::created_at.eq(now.to_diesel()),
            join_asks::expires_at.eq((now + LIFE).to_diesel()),
        ))
        .execute(tx)
        .await
        .map(|_| ())
}

/// Takes an answered request off a person's list, with whatever else they asked of the same organization.
pub(super) async fn close_asks(
    tx: &mut Tx,
    id: JoinRequestId,
    person: UserId,
    labels: [&String; 2],
    now: Timestamp,
) -> QueryResult<()> {
    let same = join_asks::id.eq(id).or(join_asks::label.eq_any(labels));
    let open = join_asks::table
        .filter(join_asks::user_id.eq(person))
        .filter(join_asks::closed_at.is_null())
        .filter(same);
    diesel::update(open)
        .set(join_asks::closed_at.eq(now.to_diesel()))
        .execute(tx)
        .await
        .map(|_| ())
}
