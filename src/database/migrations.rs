//! Migrations, embedded in the binary, run by the owner under an advisory lock.

use super::connect;
use diesel::connection::SimpleConnection;
use diesel_async::AsyncPgConnection;
use diesel_async::async_connection_wrapper::AsyncConnectionWrapper;
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

const MIGRATIONS: EmbeddedMigrations = embed_migrations!("migrations");

/// Any number that nobody else locks: two replicas that start at once take turns.
const LOCK: i64 = 0x7465_6e61_6e74;

/// Runs what is pending and says how many that were. Needs a multi-thread runtime.
pub async fn run(url: &str) -> anyhow::Result<usize> {
    with_harness(url, |harness| {
        harness.batch_execute(&format!("SELECT pg_advisory_lock({LOCK})"))?;
        let done = harness
            .run_pending_migrations(MIGRATIONS)
            .map(|done| done.len())
            .map_err(|e| anyhow::anyhow!("{e}"));
        harness.batch_execute(&format!("SELECT pg_advisory_unlock({LOCK})"))?;
        done
    })
    .await
}

/// How many migrations are pending.
pub async fn pending(url: &str) -> anyhow::Result<usize> {
    with_harness(url, |harness| {
        Ok(harness
            .pending_migrations(MIGRATIONS)
            .map_err(|e| anyhow::anyhow!("{e}"))?
            .len())
    })
    .await
}

/// A name for this set of migrations, for the template database of the tests.
pub fn fingerprint() -> String {
    use diesel::migration::MigrationSource;
    use sha2::{Digest, Sha256};
    let mut hash = Sha256::new();
    for migration in MigrationSource::<diesel::pg::Pg>::migrations(&MIGRATIONS).expect("embedded") {
        hash.update(migration.name().to_string());
    }
    hash.update(include_str!("../../migrations/2026-11-22-000001_ground/up.sql"));
    hex::encode(&hash.finalize()[..8])
}

async fn with_harness<T: Send + 'static>(
    url: &str,
    work: impl FnOnce(&mut AsyncConnectionWrapper<AsyncPgConnection>) -> anyhow::Result<T> + Send + 'static,
) -> anyhow::Result<T> {
    let url = url.to_owned();
    tokio::task::spawn_blocking(move || {
        let connection = tokio::runtime::Handle::current().block_on(connect(&url))?;
        work(&mut AsyncConnectionWrapper::from(connection))
    })
    .await?
}
