//! A running portal of a test's own: server, database, mail sink.

use super::cluster::TestDatabase;
use super::dns::Dns;
use super::mailbox::Mailbox;
use super::people::{Organization, Person};
use super::server::{Server, free_port};
use super::site::Site;
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Base64 of 32 bytes that are no secret.
const SECRET_KEY: &str = "dGVzdHMta2VlcC1ubyBzZWNyZXRzLSBub3QgYSBiaXQ=";

/// The portal. Everything of it ends with this value; on a failed test the server's log is printed.
pub struct App {
    servers: Vec<Server>,
    pub mail: Mailbox,
    pub database: TestDatabase,
    site: Arc<Site>,
    env: Vec<(String, String)>,
    arguments: Vec<&'static str>,
    folder: tempfile::TempDir,
}

impl App {
    /// `tenantry serve` on a port of its own, with an empty database.
    pub async fn start() -> Self {
        Self::start_with(&[], &[]).await
    }

    /// The same with further arguments, and with environment variables that win over the usual ones.
    pub async fn start_with(arguments: &[&'static str], env: &[(&str, &str)]) -> Self {
        Self::launch(TestDatabase::create().await, arguments, env).await
    }

    /// The same, with this name server to ask.
    pub async fn start_with_dns(dns: &Dns) -> Self {
        Self::start_with(&[], &[("TENANTRY_DNS_RESOLVER", &dns.address())]).await
    }

    /// The same with a Postgres that the test may stop and start.
    pub async fn start_with_cluster() -> Self {
        Self::launch(TestDatabase::create_with_cluster().await, &[], &[]).await
    }

    /// The same on a Postgres by these programs.
    pub async fn start_on_postgres(programs: &'static Path) -> Self {
        Self::launch(TestDatabase::create_by(programs).await, &[], &[]).await
    }

    async fn launch(database: TestDatabase, arguments: &[&'static str], extra: &[(&str, &str)]) -> Self {
        let mail = Mailbox::start().await;
        let folder = tempfile::tempdir().expect("a folder");
        let mut env = vec![
            ("DATABASE_URL".to_owned(), database.url.clone()),
            ("TENANTRY_SECRET_KEY".to_owned(), SECRET_KEY.to_owned()),
            ("TENANTRY_SMTP_URL".to_owned(), mail.url()),
            (
                "TENANTRY_MAIL_FROM".to_owned(),
                "Portal <portal@tenantry.example>".to_owned(),
            ),
            ("TENANTRY_CONNECTIONS".to_owned(), "4".to_owned()),
        ];
        env.extend(
            extra
                .iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned())),
        );
        let log = folder.path().join("server.log");
        let server = loop {
            let port = free_port();
            let mut env = env.clone();
            env.push(("TENANTRY_PUBLIC_URL".to_owned(), format!("http://127.0.0.1:{port}")));
            env.push((
                "TENANTRY_DATA_DIR".to_owned(),
                folder.path().join("data").display().to_string(),
            ));
            if let Some(server) = Server::start(port, arguments, &env, &log).await {
                break server;
            }
        };
        let base = format!("http://127.0.0.1:{}", server.port);
        env.push(("TENANTRY_PUBLIC_URL".to_owned(), base.clone()));
        let site = Arc::new(Site::new(base, SECRET_KEY, &database.url));
        Self {
            servers: vec![server],
            mail,
            database,
            site,
            env,
            arguments: arguments.to_vec(),
            folder,
        }
    }

    /// A second server on the same database, behind the same address as a balancer would have it. Answers where it
    /// listens: `alice.through(&replica)`.
    pub async fn replica(&mut self) -> String {
        self.replica_with(&self.arguments.clone()).await
    }

    /// The same, started with other arguments.
    pub async fn replica_with(&mut self, arguments: &[&'static str]) -> String {
        let log = self.folder.path().join("replica.log");
        let mut env = self.env.clone();
        env.push((
            "TENANTRY_DATA_DIR".to_owned(),
            self.folder.path().join("replica").display().to_string(),
        ));
        loop {
            if let Some(server) = Server::start(free_port(), arguments, &env, &log).await {
                let base = format!("http://127.0.0.1:{}", server.port);
                self.servers.push(server);
                return base;
            }
        }
    }

    /// Stops the server in good order and starts it again on the same port.
    pub async fn restart(&mut self) {
        let ended_well = self.servers[0].terminate();
        assert!(ended_well, "the server did not end well:\n{}", self.log());
        self.start_again().await;
    }

    /// Restarts the server with its clock put ahead (`40d`), with or without a worker.
    pub async fn jump(&mut self, shift: &str, worker: bool) {
        self.env.retain(|(name, _)| name != "TENANTRY_CLOCK_SHIFT");
        self.env.push(("TENANTRY_CLOCK_SHIFT".to_owned(), shift.to_owned()));
        self.arguments = if worker { vec![] } else { vec!["--no-worker"] };
        self.restart().await;
    }

    /// Asks the server to end, as an operator would; says whether it ended well.
    pub async fn terminate(&mut self) -> bool {
        let mut server = self.servers.remove(0);
        tokio::task::spawn_blocking(move || server.terminate())
            .await
            .expect("no panic")
    }

    /// Ends the server at once, as a crash would.
    pub fn kill9(&mut self) {
        self.servers[0].kill();
    }

    /// Ends the oldest replica at once, as a crash would.
    pub fn kill9_oldest_replica(&mut self) {
        assert!(self.servers.len() > 1, "there is no replica");
        self.servers.remove(1).kill();
    }

    /// Starts the server again, on the same port.
    pub async fn start_again(&mut self) {
        let mut env = self.env.clone();
        env.push((
            "TENANTRY_DATA_DIR".to_owned(),
            self.folder.path().join("data").display().to_string(),
        ));
        let server = Server::start(self.servers[0].port, &self.arguments, &env, &self.log_path()).await;
        self.servers[0] = server.expect("the port is still ours");
    }

    /// Runs another command of the binary with the server's environment; answers what it prints.
    pub fn command(&self, arguments: &[&str]) -> String {
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_tenantry"))
            .args(arguments)
            .env_clear()
            .envs(self.env.iter().cloned())
            .output();
        let output = output.expect("the binary was built");
        assert!(
            output.status.success(),
            "tenantry {arguments:?}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    /// Runs a command that may fail; answers its exit code, and what it prints to both sides.
    pub fn tries_command(&self, arguments: &[&str]) -> (Option<i32>, String) {
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_tenantry"))
            .args(arguments)
            .env_clear()
            .envs(self.env.iter().cloned())
            .output()
            .expect("the binary was built");
        let (out, err) = (
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr),
        );
        (output.status.code(), format!("{out}{err}"))
    }

    /// The process id of the server.
    pub fn process_id(&self) -> u32 {
        self.servers[0].id()
    }

    /// What the server has logged so far.
    pub fn log(&self) -> String {
        std::fs::read_to_string(self.log_path()).unwrap_or_default()
    }

    fn log_path(&self) -> PathBuf {
        self.folder.path().join("server.log")
    }

    /// An active customer with its owner, who is signed in: `let (acme, alice) = app.organization("Acme", "Alice").await;`
    /// Addresses are made of both names: `alice@acme.example`.
    pub async fn organization(&self, name: &str, owner: &str) -> (Organization, Person) {
        Organization::create(&self.site, name, owner).await
    }

    /// A signed-in member of the platform's staff, `admin`, `support` or `auditor`: `sam@tenantry.example`.
    pub async fn staff(&self, name: &str, role: &str) -> Person {
        let person = Person::with_account(&self.site, name, &format!("{}@tenantry.example", name.to_lowercase())).await;
        self.site
            .execute(
                "INSERT INTO staff (user_id, role, created_at) VALUES ($1, $2, now())",
                &[&person.id(), &role],
            )
            .await;
        person.signed_in().await
    }

    /// A person with an account and [`PASSWORD`](super::PASSWORD), in no organization, not signed in.
    pub async fn person(&self, name: &str, email: &str) -> Person {
        Person::with_account(&self.site, name, email).await
    }

    /// Somebody who has no account yet, but a name and an address.
    pub fn newcomer(&self, name: &str, email: &str) -> Person {
        self.visitor().called(name, email)
    }

    /// Somebody without an account, in a fresh browser.
    pub fn visitor(&self) -> Person {
        Person::visitor(&self.site)
    }
}

impl Deref for App {
    type Target = Site;
    fn deref(&self) -> &Site {
        &self.site
    }
}

impl Drop for App {
    fn drop(&mut self) {
        if std::thread::panicking() {
            for server in &self.servers {
                let log = std::fs::read_to_string(&server.log).unwrap_or_default();
                let lines: Vec<_> = log.lines().filter(|line| !line.contains("answered")).collect();
                eprintln!("--- the end of {} ---", server.log.display());
                eprintln!("{}", lines[lines.len().saturating_sub(40)..].join("\n"));
            }
        }
        // Servers end before their database is dropped.
        self.servers.clear();
    }
}
