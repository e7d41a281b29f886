//! The private cluster: a Postgres of our own, for when no `DATABASE_URL` is given. Linux only.
//!
//! It lives in one folder and is reached through a Unix socket that only its owner can open:
//!
//! - `pgdata/`: the cluster, made by `initdb`; it appears only when it is complete
//! - `run/`: the socket
//! - `postgres.log`: what the server says
//! - `lock`: held while a process starts the server, so that two never do
//!
//! The first process to come starts the server; others find it running and use it.

mod account;
mod binaries;
mod home;

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Child;
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, bail, ensure};
use rustix::process::{Pid, Signal, kill_process};

use home::Home;

/// The superuser of the cluster, and its first database.
const NAME: &str = "tenantry";
/// Long, because a server that was killed replays its log first.
const START_LIMIT: Duration = Duration::from_mins(2);
/// Starts that end at once before we give up. The remains of a killed server can be in the way for a moment.
const START_TRIES: u32 = 20;

/// A running private Postgres. Dropping it stops the server if this process started it.
#[derive(Debug)]
pub struct PrivateCluster {
    sockets: PathBuf,
    /// The server, if this process started it.
    server: Option<Child>,
}

/// How the server treats its data and its parent.
#[derive(Clone, Copy, Debug)]
pub struct ClusterOptions {
    /// Data survives a power cut. Off, the server is faster: for tests.
    pub durable: bool,
    /// The server stops when this process dies, however that happens. Linux ties this to the *thread* that calls
    /// [`PrivateCluster::start`], so call it on one that lives as long as the process. Needs util-linux's `setpriv`.
    pub die_with_parent: bool,
    /// The folder of Postgres's programs, `initdb` and `postgres`; `None`: what is installed (see `TENANTRY_PG_BIN`).
    pub programs: Option<&'static Path>,
}

impl PrivateCluster {
    /// Starts the server in `dir`, or uses the one that already runs there. Blocks until it answers: well under a
    /// second, a few on the first start.
    ///
    /// # Errors
    /// When Postgres is not installed, when no account is left to run it as (it refuses root), or when it exits.
    pub fn start(dir: &Path, options: ClusterOptions) -> anyhow::Result<Self> {
        fs::create_dir_all(dir).with_context(|| format!("cannot create the folder {}", dir.display()))?;
        let dir = dir.canonicalize()?;
        let lock = File::options()
            .create(true)
            .truncate(false)
            .write(true)
            .open(dir.join("lock"));
        let lock = lock.with_context(|| format!("{} is not ours to write: set TENANTRY_DATA_DIR", dir.display()))?;
        lock.lock().context("cannot lock the private Postgres")?;
        let home = Home::open(dir, options.programs)?;
        if !home.data.exists() {
            home.create(options)?;
        }
        let mut cluster = PrivateCluster {
            sockets: home.sockets.clone(),
            server: None,
        };
        cluster.adopt_or_launch(&home, options)?;
        Ok(cluster)
    }

    /// How to reach `database`, in libpq's `key=value` form.
    #[must_use]
    pub fn url(&self, database: &str) -> String {
        let sockets = self.sockets.to_string_lossy();
        format!("host={} user={NAME} dbname={}", quoted(&sockets), quoted(database))
    }

    /// Stops the server if this process started it, and waits until it is gone.
    pub fn stop(self) {
        drop(self);
    }

    /// Lets go of the server without stopping it, for tests in many processes that share one.
    pub fn leave_running(mut self) {
        self.server = None;
    }

    /// Every state can change under us (a server that is stopping, orphans of a killed one, a process id that was
    /// given to somebody else), so each round looks afresh.
    fn adopt_or_launch(&mut self, home: &Home, options: ClusterOptions) -> anyhow::Result<()> {
        let deadline = Instant::now() + START_LIMIT;
        let mut tries = 0;
        while Instant::now() < deadline {
            let running = home.running();
            if running.is_some_and(|server| server.ready) {
                return Ok(());
            }
            if let Some(server) = &mut self.server {
                if let Some(status) = server.try_wait()? {
                    self.server = None;
                    tries += 1;
                    ensure!(
                        tries < START_TRIES,
                        "Postgres ends at its start ({status}); see {}",
                        home.log().display()
                    );
                    sleep(Duration::from_millis(250));
                }
            } else if running.is_none() && !home.has_processes() {
                self.server = Some(home.launch(options)?);
            }
            sleep(Duration::from_millis(20));
        }
        bail!(
            "Postgres was not ready within {} seconds; see {}",
            START_LIMIT.as_secs(),
            home.log().display()
        )
    }
}

impl Drop for PrivateCluster {
    fn drop(&mut self) {
        if let Some(mut server) = self.server.take() {
            // SIGINT is the fast shutdown: open transactions end, nothing committed is lost.
            let _ = kill_process(Pid::from_child(&server), Signal::INT);
            let _ = server.wait();
        }
    }
}

/// A value of a `key=value` connection string.
fn quoted(value: &str) -> String {
    format!("'{}'", value.replace('\\', r"\\").replace('\'', r"\'"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_connection_string_quotes_what_a_folder_may_be_called() {
        let cluster = PrivateCluster {
            sockets: r"/home/o'neil/my \data/run".into(),
            server: None,
        };
        assert_eq!(
            cluster.url("tenantry"),
            r"host='/home/o\'neil/my \\data/run' user=tenantry dbname='tenantry'"
        );
    }

    #[test]
    fn the_first_start_brings_the_server_up_and_the_second_finds_it_running() {
        // A folder that others may enter, so that root can hand it to the user postgres.
        let open = std::os::unix::fs::PermissionsExt::from_mode(0o755);
        let dir = tempfile::Builder::new().permissions(open).tempdir().expect("a folder");
        let options = ClusterOptions {
            durable: false,
            die_with_parent: true,
            programs: None,
        };
        let first = PrivateCluster::start(dir.path(), options).expect("a first start");
        let second = PrivateCluster::start(dir.path(), options).expect("a second start");
        assert!(first.server.is_some());
        assert!(second.server.is_none());

        second.stop();
        let pid_file = dir.path().join("pgdata/postmaster.pid");
        assert!(pid_file.exists(), "only the process that started the server stops it");
        first.stop();
        assert!(!pid_file.exists());
    }
}
