//! Limits on tries, in Postgres, so that all replicas count together. A try counts at once, also when the
//! request that made it is rolled back or cut off.

use crate::database::Pool;
use crate::web::AppError;
use diesel::prelude::*;
use diesel::sql_types::{Array, Double, Int4, Text, Timestamptz};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel;

/// At most `most` tries for a key within a window that begins with the first.
#[derive(Clone, Debug)]
pub struct TryLimit {
    pub key: String,
    pub most: i32,
    pub window: SignedDuration,
}

#[derive(QueryableByName)]
struct Counted {
    #[diesel(sql_type = Text)]
    key: String,
    #[diesel(sql_type = Int4)]
    tries: i32,
    #[diesel(sql_type = Timestamptz)]
    window_ends: jiff_diesel::Timestamp,
}

impl TryLimit {
    pub fn new(key: impl Into<String>, most: i32, window: SignedDuration) -> Self {
        Self {
            key: key.into(),
            most,
            window,
        }
    }

    /// Counts `tries` tries.
    ///
    /// # Errors
    /// [`AppError::TooManyTries`] when there were too many; it says after how many seconds to come back.
    pub async fn count(&self, pool: &Pool, tries: i32, now: Timestamp) -> Result<(), AppError> {
        let mut connection = pool.get().await?;
        self.count_in(&mut connection, tries, now).await
    }

    /// Counts in the transaction of what is limited: only what was really done counts.
    ///
    /// # Errors
    /// As [`TryLimit::count`].
    pub async fn count_in(
        &self,
        connection: &mut AsyncPgConnection,
        tries: i32,
        now: Timestamp,
    ) -> Result<(), AppError> {
        let counted = count_keys(connection, std::slice::from_ref(&self.key), self.window, tries, now).await?;
        match counted.into_iter().find(|counted| counted.tries > self.most) {
            None => Ok(()),
            Some(over) => {
                let ends: Timestamp = over.window_ends.into();
                Err(AppError::TooManyTries {
                    retry_after: (ends.as_second() - now.as_second()).max(1),
                })
            }
        }
    }

    /// Takes a try back: it was a good one.
    pub async fn give_back(&self, pool: &Pool, tries: i32) -> Result<(), AppError> {
        let mut connection = pool.get().await?;
        diesel::sql_query("UPDATE rate_limits SET tries = greatest(tries - $2, 0) WHERE key = $1")
            .bind::<Text, _>(&self.key)
            .bind::<Int4, _>(tries)
            .execute(&mut connection)
            .await?;
        Ok(())
    }
}

/// Counts one try for each of many keys in the transaction of what is limited; answers the keys that had too many.
pub async fn count_each(
    connection: &mut AsyncPgConnection,
    mut keys: Vec<String>,
    most: i32,
    window: SignedDuration,
    now: Timestamp,
) -> QueryResult<Vec<String>> {
    // In one order everywhere, so that two transactions wait for each other instead of locking up.
    keys.sort_unstable();
    keys.dedup();
    let counted = count_keys(connection, &keys, window, 1, now).await?;
    Ok(counted
        .into_iter()
        .filter(|counted| counted.tries > most)
        .map(|counted| counted.key)
        .collect())
}

async fn count_keys(
    connection: &mut AsyncPgConnection,
    keys: &[String],
    window: SignedDuration,
    tries: i32,
    now: Timestamp,
) -> QueryResult<Vec<Counted>> {
    diesel::sql_query(
        "INSERT INTO rate_limits AS r (key, tries, window_ends) SELECT k, $2, $3 + make_interval(secs => $4) FROM unnest($1) AS k
         ON CONFLICT (key) DO UPDATE SET
             tries = CASE WHEN r.window_ends <= $3 THEN $2 ELSE r.tries + $2 END,
             window_ends = CASE WHEN r.window_ends <= $3 THEN excluded.window_ends ELSE r.window_ends END
         RETURNING key, tries, window_ends",
    )
    .bind::<Array<Text>, _>(keys)
    .bind::<Int4, _>(tries)
    .bind::<Timestamptz, _>(now.to_diesel())
    .bind::<Double, _>(window.as_secs_f64())
    .load(connection)
    .await
}

/// The network of an address: /24 of IPv4, /64 of IPv6; what one sender can change at will counts as one.
pub fn network(address: &str) -> String {
    match address.parse() {
        Ok(std::net::IpAddr::V4(ip)) => {
            let [a, b, c, _] = ip.octets();
            format!("{a}.{b}.{c}.0/24")
        }
        Ok(std::net::IpAddr::V6(ip)) => {
            let [a, b, c, d, ..] = ip.segments();
            format!("{a:x}:{b:x}:{c:x}:{d:x}::/64")
        }
        Err(_) => "unknown".to_owned(),
    }
}
