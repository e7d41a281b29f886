//! Clears away what is over.

use super::Worker;
use crate::audit;
use crate::database::Connection;
use diesel::prelude::*;
use diesel::sql_types::BigInt;
use diesel_async::{RunQueryDsl, SimpleAsyncConnection};

impl Worker {
    /// Deletes sessions, limits, links, jobs and events that are over.
    pub(super) async fn clean_up(&self) -> anyhow::Result<()> {
        let mut connection = self.pool.get().await?;
        connection
            .batch_execute(
                "DELETE FROM sessions WHERE expires_at < now();
                 DELETE FROM rate_limits WHERE window_ends < now();
                 DELETE FROM password_resets WHERE expires_at < now() - interval '30 days';
                 DELETE FROM known_browsers WHERE last_seen_at < now() - interval '366 days';
                 DELETE FROM sign_ups WHERE expires_at < now() - interval '30 days';
                 DELETE FROM join_asks WHERE expires_at < now() - interval '30 days';
                 SELECT forget_join_confirmations(now());
                 -- A link that did not arrive within a week is kept no longer.
                 UPDATE jobs SET sealed = NULL WHERE failed_at < now() - interval '7 days' AND sealed IS NOT NULL",
            )
            .await?;
        for old in OLD {
            in_parts(&mut connection, old).await?;
        }
        drop(connection);
        audit::retention::sweep(&self.pool, self.clock.now()).await
    }
}

/// What grows large, and how a part of it is forgotten; each answers how much that was.
const OLD: [&str; 3] = [
    "WITH old AS (SELECT id FROM jobs WHERE done_at < now() - interval '7 days' LIMIT 2000),
          gone AS (DELETE FROM jobs WHERE id IN (SELECT id FROM old) RETURNING 1) SELECT count(*) AS gone FROM gone",
    "WITH old AS (SELECT id FROM jobs WHERE failed_at < now() - interval '30 days' LIMIT 2000),
          gone AS (DELETE FROM jobs WHERE id IN (SELECT id FROM old) RETURNING 1) SELECT count(*) AS gone FROM gone",
    "SELECT forget_mails(now() - interval '90 days', 2000) AS gone",
];
/// So many parts of each at once; the rest waits for the next time.
const PARTS: usize = 50;

#[derive(QueryableByName)]
struct Forgotten {
    #[diesel(sql_type = BigInt)]
    gone: i64,
}

/// Part by part, so that nobody waits for long.
async fn in_parts(connection: &mut Connection, forget: &str) -> QueryResult<()> {
    for _ in 0..PARTS {
        let part: Forgotten = diesel::sql_query(forget).get_result(connection).await?;
        if part.gone == 0 {
            break;
        }
    }
    Ok(())
}
