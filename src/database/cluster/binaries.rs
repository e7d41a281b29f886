//! Where Postgres is installed. Its server programs are rarely in the path.

use std::fs;
use std::path::{self, Path, PathBuf};
use std::process::Command;

use anyhow::Context;

/// What the portal needs at least.
const OLDEST_VERSION: u32 = 14;

/// The folder of Postgres's programs: `given`, or what `TENANTRY_PG_BIN` names, or the installed version that made the cluster,
/// or the newest.
pub fn find(data: &Path, given: Option<&Path>) -> anyhow::Result<PathBuf> {
    let wanted = fs::read_to_string(data.join("PG_VERSION"))
        .ok()
        .and_then(|text| text.trim().parse::<u32>().ok());
    let named = given
        .map(Path::to_path_buf)
        .or_else(|| std::env::var_os("TENANTRY_PG_BIN").map(PathBuf::from));
    let folders = named.clone().map_or_else(installed_folders, |folder| vec![folder]);
    let found = folders
        .into_iter()
        .filter_map(|folder| Some((version(&folder)?, folder)));
    let fitting = found.filter(|(version, _)| wanted.map_or(*version >= OLDEST_VERSION, |wanted| wanted == *version));
    let newest = fitting.max().and_then(|(_, folder)| path::absolute(folder).ok());
    newest.with_context(|| {
        let version = wanted.map_or(format!("{OLDEST_VERSION} or newer"), |version| version.to_string());
        let package = wanted.map_or("postgresql".to_owned(), |version| format!("postgresql-{version}"));
        match named {
            Some(folder) => format!("TENANTRY_PG_BIN={} holds no Postgres {version}", folder.display()),
            None => format!(
                "no Postgres server {version} is installed: install the package {package}, or name the folder of its \
                 programs in TENANTRY_PG_BIN, or set DATABASE_URL to use a server that you already have"
            ),
        }
    })
}

/// Debian, Red Hat, a build of one's own, and whatever is in the path.
fn installed_folders() -> Vec<PathBuf> {
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let debian = versions.map(|entry| entry.path().join("bin"));
    let others = (OLDEST_VERSION..OLDEST_VERSION + 20).map(|version| format!("/usr/pgsql-{version}/bin").into());
    let path = std::env::var_os("PATH").unwrap_or_default();
    debian
        .chain(others)
        .chain(["/usr/local/pgsql/bin".into()])
        .chain(std::env::split_paths(&path))
        .collect()
}

/// The major version: `postgres --version` answers `postgres (PostgreSQL) 15.10 (Debian …)`.
fn version(folder: &Path) -> Option<u32> {
    if !folder.join("initdb").exists() {
        return None;
    }
    let answer = Command::new(folder.join("postgres")).arg("--version").output().ok()?;
    let text = String::from_utf8(answer.stdout).ok()?;
    text.split(' ')
        .nth(2)?
        .split(|c: char| !c.is_ascii_digit())
        .next()?
        .parse()
        .ok()
}
