//! Which account the private cluster belongs to. Postgres refuses root, and many a container has nobody else.

use std::ffi::OsString;
use std::fs::{self, DirBuilder};
use std::io::ErrorKind;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, lchown};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, bail, ensure};
use rustix::process::geteuid;

/// Makes root look like user 1000, and lets no other id in.
const NAMESPACE: &[&str] = &["unshare", "--user", "--map-user=1000", "--map-group=1000", "--"];

/// Who runs the server.
#[derive(Clone, Copy)]
pub enum Account {
    /// We are not root.
    Own,
    /// We are root, and the user `postgres` can reach the folder.
    Other { uid: u32, gid: u32 },
    /// We are root, and nobody else can reach the folder: root is called 1000 in a user namespace of one id. Files
    /// keep their owner.
    Namespace,
}

impl Account {
    /// An existing cluster stays with its owner.
    pub fn choose(dir: &Path, data: &Path) -> anyhow::Result<Self> {
        let owner = fs::metadata(data).ok().map(|data| (data.uid(), data.gid()));
        match owner {
            _ if !geteuid().is_root() => {
                let foreign = owner.is_some_and(|(uid, _)| uid != geteuid().as_raw());
                ensure!(
                    !foreign,
                    "{} belongs to another user: remove it, or set TENANTRY_DATA_DIR",
                    data.display()
                );
                Ok(Account::Own)
            }
            Some((0, _)) => Ok(Account::Namespace),
            Some((uid, gid)) => Ok(Account::Other { uid, gid }),
            None => match postgres_user().filter(|&(uid, gid)| is_reachable(dir, uid, gid)) {
                Some((uid, gid)) => Ok(Account::Other { uid, gid }),
                None if namespaces_work() => Ok(Account::Namespace),
                None => bail!(
                    "Postgres does not run as root, and no user postgres can reach {}: run as another user, set \
                     TENANTRY_DATA_DIR to a folder that all may enter, or set DATABASE_URL",
                    dir.display()
                ),
            },
        }
    }

    /// A command of these words, run as this account, with a small fixed environment and nothing to read.
    pub fn command(self, words: impl IntoIterator<Item = OsString>) -> Command {
        let namespace = if let Account::Namespace = self { NAMESPACE } else { &[] };
        let mut line = namespace.iter().map(OsString::from).chain(words);
        let mut command = Command::new(line.next().unwrap_or_default());
        command.args(line).current_dir("/").stdin(Stdio::null());
        command.env_clear().envs([
            ("PATH", "/usr/sbin:/usr/bin:/sbin:/bin"),
            ("LC_ALL", "C"),
            ("TZ", "UTC"),
        ]);
        if let Account::Other { uid, gid } = self {
            command.uid(uid).gid(gid);
        }
        command
    }

    /// Makes a folder that only this account can open. One that is there already must be ours: in `/tmp` anybody
    /// could have put it there.
    pub fn make_private_folder(self, folder: &Path) -> anyhow::Result<()> {
        let us = geteuid().as_raw();
        let (uid, gid) = if let Account::Other { uid, gid } = self {
            (uid, Some(gid))
        } else {
            (us, None)
        };
        let made = DirBuilder::new().mode(0o700).create(folder);
        if !made
            .as_ref()
            .is_err_and(|error| error.kind() == ErrorKind::AlreadyExists)
        {
            made.with_context(|| format!("cannot create the folder {}", folder.display()))?;
        }
        let found = fs::symlink_metadata(folder)?;
        let ours = found.is_dir() && [uid, us].contains(&found.uid()) && found.mode() & 0o077 == 0;
        ensure!(ours, "{} is not a private folder of ours: remove it", folder.display());
        if found.uid() != uid {
            lchown(folder, Some(uid), gid)?;
        }
        Ok(())
    }
}

fn postgres_user() -> Option<(u32, u32)> {
    let users = fs::read_to_string("/etc/passwd").ok()?;
    let fields: Vec<&str> = users
        .lines()
        .find(|line| line.starts_with("postgres:"))?
        .split(':')
        .collect();
    Some((fields.get(2)?.parse().ok()?, fields.get(3)?.parse().ok()?))
}

fn is_reachable(dir: &Path, uid: u32, gid: u32) -> bool {
    dir.ancestors()
        .filter_map(|folder| fs::metadata(folder).ok())
        .all(|folder| {
            let enter = match (folder.uid() == uid, folder.gid() == gid) {
                (true, _) => 0o100,
                (_, true) => 0o010,
                _ => 0o001,
            };
            folder.mode() & enter != 0
        })
}

fn namespaces_work() -> bool {
    let mut test = Account::Namespace.command([OsString::from("true")]);
    test.stderr(Stdio::null()).status().is_ok_and(|status| status.success())
}
