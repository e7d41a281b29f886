//! A process of the real binary, and its end.

use rustix::process::{Pid, Signal, kill_process};
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How long a start may take, on a machine that is busy with other tests.
const START_LIMIT: Duration = Duration::from_secs(30);

/// A running server. It is killed with this value, by its process id.
pub struct Server {
    child: Child,
    pub port: u16,
    pub log: PathBuf,
}

impl Server {
    /// Starts `tenantry serve …` and waits until `/readyz` says yes. Answers `None` if the port was taken meanwhile.
    pub async fn start(port: u16, arguments: &[&str], env: &[(String, String)], log: &Path) -> Option<Self> {
        let file = File::options().create(true).append(true).open(log).expect("a log file");
        let child = Command::new(env!("CARGO_BIN_EXE_tenantry"))
            .arg("serve")
            .args(arguments)
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("TENANTRY_LISTEN", format!("127.0.0.1:{port}"))
            .envs(env.iter().cloned())
            .stdin(Stdio::null())
            .stdout(file.try_clone().expect("the same file"))
            .stderr(file)
            .spawn()
            .expect("the binary was built");
        let mut server = Self {
            child,
            port,
            log: log.to_owned(),
        };
        server.is_up().await.then_some(server)
    }

    /// The server's process id.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Asks it to end and waits until it has; says whether it ended well.
    pub fn terminate(&mut self) -> bool {
        let _ = kill_process(Pid::from_child(&self.child), Signal::TERM);
        self.child.wait().is_ok_and(|status| status.success())
    }

    /// Ends it at once, as a crash would.
    pub fn kill(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }

    async fn is_up(&mut self) -> bool {
        let deadline = Instant::now() + START_LIMIT;
        let ready = format!("http://127.0.0.1:{}/readyz", self.port);
        while Instant::now() < deadline {
            if let Some(status) = self.child.try_wait().expect("our own child") {
                let log = std::fs::read_to_string(&self.log).unwrap_or_default();
                assert!(
                    log.contains("cannot listen"),
                    "the server ended at its start ({status}):\n{log}"
                );
                return false;
            }
            if reqwest::get(&ready).await.is_ok_and(|answer| answer.status() == 200) {
                return true;
            }
            tokio::time::sleep(Duration::from_millis(15)).await;
        }
        let log = std::fs::read_to_string(&self.log).unwrap_or_default();
        panic!("the server was not ready within {START_LIMIT:?}:\n{log}");
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.kill();
    }
}

/// A port that nobody listens on at this moment.
pub fn free_port() -> u16 {
    free_port_of("127.0.0.1")
}

/// The same of another address of this machine.
pub fn free_port_of(host: &str) -> u16 {
    let listener = std::net::TcpListener::bind((host, 0)).expect("a free port");
    listener.local_addr().expect("a bound socket has an address").port()
}
