//! Migrations, embedded in the binary, run by the owner under an advisory lock.

use super::{connect, older};
use diesel::connection::{BoxableConnection, SimpleConnection};
use diesel::migration::{self, MigrationMetadata, MigrationName, MigrationSource, MigrationVersion};
use diesel::pg::Pg;
use diesel_async::AsyncPgConnection;
use diesel_async::async_connection_wrapper::AsyncConnectionWrapper;
use diesel_migrations::MigrationHarness;
use include_dir::{Dir, include_dir};
use std::fmt;

static FOLDER: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/migrations");

/// Any number that nobody else locks: two replicas that start at once take turns.
const LOCK: i64 = 0x7465_6e61_6e74;

/// Runs what is pending and says how many that were. Needs a multi-thread runtime.
pub async fn run(url: &str) -> anyhow::Result<usize> {
    with_harness(url, |harness| {
        harness.batch_execute(&format!("SELECT pg_advisory_lock({LOCK})"))?;
        let is_older = older::is_older(harness)?;
        let done = harness
            .run_pending_migrations(Migrations { is_older })
            .map(|done| done.len())
            .map_err(|e| anyhow::anyhow!("{e}"));
        if is_older && done.as_ref().is_ok_and(|done| *done > 0) {
            older::forget_by_triggers(harness)?;
        }
        harness.batch_execute(&format!("SELECT pg_advisory_unlock({LOCK})"))?;
        done
    })
    .await
}

/// How many migrations are pending.
pub async fn pending(url: &str) -> anyhow::Result<usize> {
    with_harness(url, |harness| {
        Ok(harness
            .pending_migrations(Migrations { is_older: false })
            .map_err(|e| anyhow::anyhow!("{e}"))?
            .len())
    })
    .await
}

/// A name for this set of migrations, for the template database of the tests.
pub fn fingerprint() -> String {
    use sha2::{Digest, Sha256};
    let mut hash = Sha256::new();
    for (name, sql) in all() {
        hash.update(name);
        hash.update(sql);
    }
    hex::encode(&hash.finalize()[..8])
}

/// Name and statements of each, in their order.
fn all() -> Vec<(&'static str, &'static str)> {
    let mut all: Vec<_> = FOLDER
        .dirs()
        .filter_map(|folder| {
            let name = folder.path().file_name()?.to_str()?;
            let sql = folder.get_file(folder.path().join("up.sql"))?.contents_utf8()?;
            Some((name, sql))
        })
        .collect();
    all.sort_unstable();
    all
}

/// Those of the program, as this server can run them.
struct Migrations {
    is_older: bool,
}

impl MigrationSource<Pg> for Migrations {
    fn migrations(&self) -> migration::Result<Vec<Box<dyn migration::Migration<Pg>>>> {
        let all = all().into_iter().map(|(name, sql)| {
            let sql = match self.is_older {
                true => older::understandable(sql),
                false => sql.to_owned(),
            };
            Box::new(Migration { name: Name(name), sql }) as Box<dyn migration::Migration<Pg>>
        });
        Ok(all.collect())
    }
}

struct Migration {
    name: Name,
    sql: String,
}

#[derive(Clone, Copy)]
struct Name(&'static str);

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl MigrationName for Name {
    /// What stands before the first underscore, without dashes: as diesel's own sources have it.
    fn version(&self) -> MigrationVersion<'_> {
        let (date, _) = self.0.split_once('_').unwrap_or((self.0, ""));
        MigrationVersion::from(date.replace('-', ""))
    }
}

/// Every one runs in a transaction.
struct Transactional;

impl MigrationMetadata for Transactional {
    fn run_in_transaction(&self) -> bool {
        true
    }
}

impl migration::Migration<Pg> for Migration {
    fn run(&self, connection: &mut dyn BoxableConnection<Pg>) -> migration::Result<()> {
        Ok(connection.batch_execute(&self.sql)?)
    }

    fn revert(&self, _: &mut dyn BoxableConnection<Pg>) -> migration::Result<()> {
        Err("the program only goes forward; see migrations/README.md".into())
    }

    fn metadata(&self) -> &dyn MigrationMetadata {
        &Transactional
    }

    fn name(&self) -> &dyn MigrationName {
        &self.name
    }
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
