//! The private cluster's folder, and the programs that work in it.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::Write;
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, ensure};

use super::account::Account;
use super::{ClusterOptions, NAME, binaries};

/// A socket's address holds 107 bytes, of which Postgres needs 15 for the file's name.
const LONGEST_SOCKET_FOLDER: usize = 92;
/// `trust` is safe: who may open the socket is decided by its folder.
const INITDB: &str = "-E UTF8 --locale=C.UTF-8 -A trust --no-instructions -U";
const MISSING: &str = "cannot run Postgres; its wrappers setpriv and unshare are in the package util-linux";
const SETTINGS: &[&str] = &[
    "listen_addresses=",
    "max_connections=200",
    "timezone=UTC",
    "log_timezone=UTC",
];
/// For data that nobody misses after a power cut.
const HASTY_SETTINGS: &[&str] = &[
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "wal_level=minimal",
    "max_wal_senders=0",
];

/// Where a cluster lives, and who runs it with which binaries.
pub struct Home {
    dir: PathBuf,
    /// `pgdata/`
    pub data: PathBuf,
    /// The folder of the socket, as Postgres calls its `host`.
    pub sockets: PathBuf,
    binaries: PathBuf,
    account: Account,
}

/// The server named by `postmaster.pid`, known to live.
#[derive(Clone, Copy)]
pub struct Running {
    /// It answers.
    pub ready: bool,
}

impl Home {
    /// Finds the programs and the account; makes the socket's folder.
    pub fn open(dir: PathBuf, programs: Option<&Path>) -> anyhow::Result<Self> {
        let data = dir.join("pgdata");
        let (binaries, account) = (binaries::find(&data, programs)?, Account::choose(&dir, &data)?);
        let sockets = socket_folder(&dir)?;
        account.make_private_folder(&sockets)?;
        Ok(Home {
            dir,
            data,
            sockets,
            binaries,
            account,
        })
    }

    /// Makes the cluster and its database under a temporary name, so that `pgdata` is whole or absent.
    pub fn create(&self, options: ClusterOptions) -> anyhow::Result<()> {
        let fresh = self.dir.join("pgdata.new");
        if fresh.exists() {
            fs::remove_dir_all(&fresh)?;
        }
        self.account.make_private_folder(&fresh)?;
        let mut initdb = self.command("initdb", options.die_with_parent);
        initdb.arg("-D").arg(&fresh).args(INITDB.split(' ')).arg(NAME);
        let mut single = self.command("postgres", options.die_with_parent);
        single.args(["--single", "-c", "exit_on_error=on"]);
        if !options.durable {
            initdb.arg("--no-sync");
            single.args(["-c", "fsync=off"]);
        }
        single.arg("-D").arg(&fresh).arg("postgres");
        run(&mut initdb, "")?;
        run(&mut single, &format!("CREATE DATABASE {NAME}\n"))?;
        fs::rename(&fresh, &self.data).context("cannot move the new cluster to its place")
    }

    /// Starts the server as our child. It writes `postmaster.pid` when it is up.
    pub fn launch(&self, options: ClusterOptions) -> anyhow::Result<Child> {
        if self.named_process().is_some_and(|process| process.exists()) {
            // The id belongs to another program by now. Postgres would believe that its server still runs; it sees
            // for itself when the process is gone.
            fs::remove_file(self.pid_file())?;
        }
        let log = File::options().create(true).append(true).mode(0o600).open(self.log())?;
        let mut server = self.command("postgres", options.die_with_parent);
        server.arg("-D").arg(&self.data).arg("-k").arg(&self.sockets);
        let hasty = if options.durable { &[][..] } else { HASTY_SETTINGS };
        for setting in SETTINGS.iter().chain(hasty) {
            server.args(["-c", setting]);
        }
        // Its own process group: Ctrl-C is for us, and we stop the server when our own work is done.
        server.stdout(log.try_clone()?).stderr(log).process_group(0);
        server.spawn().context(MISSING)
    }

    /// What `postmaster.pid` says, if the server that wrote it lives. Its first line is the process id, its eighth
    /// the state (`src/include/utils/pidfile.h` of Postgres).
    pub fn running(&self) -> Option<Running> {
        let text = fs::read_to_string(self.pid_file()).ok()?;
        let ready = text.lines().nth(7).is_some_and(|state| state.trim() == "ready");
        self.is_ours(&self.named_process()?).then_some(Running { ready })
    }

    /// Whether any Postgres process works in the cluster: the orphans of a killed server do for a moment, and a new
    /// server beside them would destroy data.
    pub fn has_processes(&self) -> bool {
        fs::read_dir("/proc")
            .into_iter()
            .flatten()
            .flatten()
            .any(|entry| self.is_ours(&entry.path()))
    }

    fn named_process(&self) -> Option<PathBuf> {
        let text = fs::read_to_string(self.pid_file()).ok()?;
        Some(Path::new("/proc").join(text.lines().next()?.trim()))
    }

    fn pid_file(&self) -> PathBuf {
        self.data.join("postmaster.pid")
    }

    fn is_ours(&self, process: &Path) -> bool {
        fs::read_link(process.join("cwd")).is_ok_and(|folder| folder == self.data)
            && fs::read_to_string(process.join("comm")).is_ok_and(|name| name.trim() == "postgres")
    }

    fn command(&self, program: &str, die_with_parent: bool) -> Command {
        let program = self.binaries.join(program).into_os_string();
        let with_parent = ["setpriv", "--pdeathsig", "INT", "--"].map(OsString::from);
        let words = with_parent.into_iter().filter(|_| die_with_parent).chain([program]);
        self.account.command(words)
    }

    /// What the server says.
    pub fn log(&self) -> PathBuf {
        self.dir.join("postgres.log")
    }
}

/// `run/` in the cluster's folder, or a folder in `/tmp` where that name cannot be a socket's address.
fn socket_folder(dir: &Path) -> anyhow::Result<PathBuf> {
    let near = dir.join("run");
    // A comma separates hosts in a connection string.
    let usable = |path: &str| path.len() <= LONGEST_SOCKET_FOLDER && !path.contains(',');
    if near.to_str().is_some_and(usable) {
        return Ok(near);
    }
    let id = fs::metadata(dir)?;
    Ok(format!("/tmp/tenantry-{:x}-{:x}", id.dev(), id.ino()).into())
}

/// Runs a command with `input` to read. It must succeed.
fn run(command: &mut Command, input: &str) -> anyhow::Result<()> {
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().context(MISSING)?;
    // A command that ends without reading says why below.
    let _ = child.stdin.take().map(|mut stdin| stdin.write_all(input.as_bytes()));
    let output = child.wait_with_output()?;
    let said = [output.stdout, output.stderr].concat();
    ensure!(
        output.status.success(),
        "cannot make the private Postgres: {}",
        String::from_utf8_lossy(&said).trim()
    );
    Ok(())
}
