//! How many invitations may leave. They are counted in the transaction that sends them: what is refused or
//! rolled back does not count.

use crate::access::limits::{TryLimit, count_each};
use crate::database::Tx;
use crate::ids::OrgId;
use crate::schema::platform_settings;
use crate::web::AppError;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::{SignedDuration, Timestamp};
use std::collections::HashSet;

/// So many invitations may go to one address per day, from all organizations together.
const MOST_PER_RECIPIENT: i32 = 20;

const DAY: SignedDuration = SignedDuration::from_hours(24);

/// Counts invitations against what the organization may send in a day.
pub(super) async fn count_for_organization(
    tx: &mut Tx,
    org: OrgId,
    count: usize,
    now: Timestamp,
) -> Result<(), AppError> {
    let most: i32 = platform_settings::table
        .select(platform_settings::invitations_per_day)
        .first(tx)
        .await?;
    let count = i32::try_from(count).unwrap_or(i32::MAX);
    TryLimit::new(format!("invitations:{org}"), most, DAY)
        .count_in(tx, count, now)
        .await
}

/// Which of these addresses were invited too often today, by all organizations together. Counts this time.
pub(super) async fn too_often(
    tx: &mut Tx,
    emails: impl Iterator<Item = &str>,
    now: Timestamp,
) -> QueryResult<HashSet<String>> {
    const KEY: &str = "invited:";
    let keys = emails.map(|email| format!("{KEY}{email}")).collect();
    let over = count_each(tx, keys, MOST_PER_RECIPIENT, DAY, now).await?;
    Ok(over.into_iter().map(|key| key[KEY.len()..].to_owned()).collect())
}
