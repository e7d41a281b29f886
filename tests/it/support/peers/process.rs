//! The process of an identity provider, from its installation to its end.

use super::settings::{Options, Settings, User};
use super::{Product, Pysaml2, Samlp, SimpleSaml};
use crate::support::cluster::target_folder;
use crate::support::server::free_port_of;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How long a start may take, on a machine that is busy with other tests.
const START_LIMIT: Duration = Duration::from_secs(30);

/// The address of every identity provider.
const HOST: &str = "127.0.0.2";

/// An identity provider that this machine does not have.
#[derive(Debug, thiserror::Error)]
#[error("{0:?} is not installed here (no {1}); bin/test installs it")]
pub struct NotInstalled(Product, PathBuf);

/// A running program in a folder of its own. It is killed with this value, by its process id.
pub(super) struct Process {
    child: Child,
    folder: tempfile::TempDir,
}

impl Process {
    /// Starts the program and waits until it hands out its metadata.
    pub async fn start(product: Product, users: &[User], options: Options) -> Result<(Self, Settings), NotInstalled> {
        is_installed(product)?;
        for _ in 0..5 {
            let port = free_port_of(HOST);
            let base = format!("http://{HOST}:{port}");
            let settings = Settings {
                entity_id: format!("{base}{}", product.paths().metadata),
                base,
                users: users.to_vec(),
                options: options.clone(),
            };
            let mut process = Self::spawn(product, port, &settings);
            if process.is_up(&settings.entity_id).await {
                return Ok((process, settings));
            }
        }
        panic!("{product:?} finds no free port");
    }

    fn spawn(product: Product, port: u16, settings: &Settings) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let log = File::create(folder.path().join("log")).expect("a log");
        write_settings(folder.path(), settings);
        let child = Command::new(scripts().join(product.paths().folder).join("start"))
            .arg(folder.path())
            .arg(port.to_string())
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("PEERS_HOME", installed())
            .stdin(Stdio::null())
            .stdout(log.try_clone().expect("the same file"))
            .stderr(log)
            .spawn()
            .expect("the script is there");
        Self { child, folder }
    }

    /// Answers `false` if the port was taken meanwhile.
    async fn is_up(&mut self, metadata: &str) -> bool {
        let deadline = Instant::now() + START_LIMIT;
        while Instant::now() < deadline {
            if let Some(status) = self.child.try_wait().expect("our own child") {
                let log = self.log();
                let taken = log.to_lowercase().contains("in use");
                assert!(taken, "the identity provider ended at its start ({status}):\n{log}");
                return false;
            }
            if reqwest::get(metadata).await.is_ok_and(|answer| answer.status() == 200) {
                return true;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        panic!(
            "the identity provider was not ready within {START_LIMIT:?}:\n{}",
            self.log()
        );
    }

    pub fn log(&self) -> String {
        self.file("log")
    }

    pub fn file(&self, name: &str) -> String {
        let bytes = std::fs::read(self.folder.path().join(name)).expect("the provider wrote it");
        String::from_utf8_lossy(&bytes).into_owned()
    }

    pub fn write(&self, name: &str, content: &str) {
        write(&self.folder.path().join(name), content);
    }

    pub fn write_settings(&self, settings: &Settings) {
        write_settings(self.folder.path(), settings);
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        if std::thread::panicking() {
            let log = self.log();
            let lines: Vec<_> = log.lines().collect();
            eprintln!("--- the end of the identity provider's log ---");
            eprintln!("{}", lines[lines.len().saturating_sub(40)..].join("\n"));
        }
    }
}

/// Where bin/test installs what is no package of the system.
pub(super) fn installed() -> PathBuf {
    target_folder().join("peers")
}

/// The folder of the start scripts and checkers.
pub(super) fn scripts() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/peers")
}

fn is_installed(product: Product) -> Result<(), NotInstalled> {
    let sign = match product {
        SimpleSaml => PathBuf::from("/usr/share/simplesamlphp/www/saml2/idp/SSOService.php"),
        Pysaml2 => installed().join("pysaml2.txt"),
        Samlp => installed().join("node.txt"),
    };
    if sign.exists() {
        Ok(())
    } else {
        Err(NotInstalled(product, sign))
    }
}

fn write_settings(folder: &Path, settings: &Settings) {
    let text = serde_json::to_string_pretty(settings).expect("settings are data");
    write(&folder.join("settings.json"), &text);
}

/// All at once, since the provider may read at any time.
fn write(path: &Path, content: &str) {
    let half = path.with_extension("half");
    std::fs::write(&half, content).expect("the test's own folder");
    std::fs::rename(half, path).expect("the same folder");
}
