//! The world that is measured: a private cluster, a million members, ten million events, and the server.

use crate::client::Connection;
use anyhow::{Context, ensure};
use diesel_async::SimpleAsyncConnection;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tenantry::access::BuiltInRole;
use tenantry::database::cluster::{ClusterOptions, PrivateCluster};
use tenantry::database::{connect, migrations};
use tenantry::sign_in::password::{Hasher, Password};
use tenantry::tokens::Token;

/// The secret of the measured server; it guards nothing.
const SECRET: &str = "dGVuYW50cnktYmVuY2htYXJrLXNlY3JldC1rZXktMDEyMzQ1Njc4OQ==";
/// The password of everybody in the world.
pub const PASSWORD: &str = "correct-horse-bench-42";
/// The port of the measured server, and of the floor beside it.
pub const PORT: u16 = 8391;

/// Whose sessions there are; see [`World::tokens`].
const PEOPLE: [u32; 6] = [1, 1_000_001, 2, 3, 1_001_001, 1_001_002];

/// A cluster with the world in it, and a server on top.
pub struct World {
    dir: PathBuf,
    cluster: Option<PrivateCluster>,
    server: Option<Child>,
    pub load_seconds: Option<f64>,
}

impl World {
    /// Starts the cluster under `dir`, and loads the world if it is not there yet.
    pub async fn open(dir: &Path) -> anyhow::Result<Self> {
        std::fs::create_dir_all(dir)?;
        let dir = dir.canonicalize()?;
        let at = dir.join("postgres");
        let cluster = PrivateCluster::start(
            &at,
            ClusterOptions {
                durable: true,
                die_with_parent: false,
                programs: None,
            },
        )?;
        let mut world = Self {
            dir,
            cluster: Some(cluster),
            server: None,
            load_seconds: None,
        };
        // A world of other migrations, rows or roles is made anew.
        let made_of = include_str!("load.sql").to_owned() + &roles();
        let name = format!("{} {:x}", migrations::fingerprint(), fingerprint(&made_of));
        let stamp = world.dir.join("loaded");
        if std::fs::read_to_string(&stamp).ok().as_deref() != Some(&name) {
            // One that was only half made is nobody's.
            std::fs::write(&stamp, "")?;
            let started = Instant::now();
            world.load().await?;
            world.load_seconds = Some(started.elapsed().as_secs_f64());
            std::fs::write(stamp, name)?;
        }
        Ok(world)
    }

    /// The database, as its owner reaches it.
    pub fn url(&self) -> String {
        self.cluster.as_ref().map(|c| c.url("bench")).unwrap_or_default()
    }

    /// The process of the database.
    pub fn postmaster(&self) -> u32 {
        let file = self.dir.join("postgres/pgdata/postmaster.pid");
        std::fs::read_to_string(file)
            .ok()
            .and_then(|text| text.lines().next()?.trim().parse().ok())
            .unwrap_or(0)
    }

    /// The process of the server.
    pub fn server(&self) -> u32 {
        self.server.as_ref().map_or(0, Child::id)
    }

    async fn load(&self) -> anyhow::Result<()> {
        let cluster = self.cluster.as_ref().context("the cluster runs")?;
        let mut first = connect(&cluster.url("tenantry")).await?;
        first.batch_execute("DROP DATABASE IF EXISTS bench").await?;
        first.batch_execute("CREATE DATABASE bench").await?;
        migrations::run(&self.url()).await?;
        let mut connection = connect(&self.url()).await?;
        let password = Password::parse(PASSWORD, &[]).map_err(|fault| anyhow::anyhow!("{fault:?}"))?;
        let hash = Hasher::new(1)
            .hash(&password, [7; 16])
            .await
            .map_err(|_| anyhow::anyhow!("busy"))?;
        let mut setup = String::from("SET maintenance_work_mem = '1GB'; SET synchronous_commit = off;") + &roles();
        setup += &format!(
            "CREATE FUNCTION pg_temp.bench_password() RETURNS text LANGUAGE sql IMMUTABLE AS $p$ SELECT '{}' $p$;",
            hash.as_str()
        );
        connection.batch_execute(&setup).await?;
        connection
            .batch_execute(&include_str!("load.sql").replace("bench_password()", "pg_temp.bench_password()"))
            .await?;
        connection
            .batch_execute("UPDATE platform_settings SET invitations_per_day = 1000000")
            .await?;
        for (person, token) in PEOPLE.into_iter().zip(self.tokens()) {
            connection.batch_execute(&session(person, &token)).await?;
        }
        connection.batch_execute("VACUUM ANALYZE").await?;
        Ok(())
    }

    /// Session tokens: of the owner of the million, of the owner of the thousand, of those who administer half
    /// of the million and a small team of it, of somebody with six assignments, of somebody with one.
    pub fn tokens(&self) -> [Token; PEOPLE.len()] {
        std::array::from_fn(|n| Token::new([n as u8 + 1; 32]))
    }

    /// The database, as its owner.
    pub async fn database(&self) -> anyhow::Result<diesel_async::AsyncPgConnection> {
        Ok(connect(&self.url()).await?)
    }

    /// Starts the server and answers how long it took to its first page out of the database.
    pub async fn start(&mut self) -> anyhow::Result<Duration> {
        // The sessions of the world are used again, however old the world is.
        connect(&self.url()).await?.batch_execute("UPDATE sessions SET last_seen_at = now(), expires_at = now() + interval '1 day'; DELETE FROM rate_limits").await?;
        let started = Instant::now();
        self.server = Some(self.run(&["serve", "--no-worker"], "smtp://127.0.0.1:9")?);
        loop {
            if let Ok(mut connection) = Connection::open(PORT).await
                && connection
                    .send(b"GET /readyz HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n")
                    .await
                    .is_ok_and(|a| a.status == 200)
            {
                return Ok(started.elapsed());
            }
            ensure!(
                started.elapsed() < Duration::from_secs(30),
                "the server does not answer; see {}",
                self.dir.join("serve.log").display()
            );
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    }

    /// A process that works on the queue, and sends its mails there.
    pub fn worker(&self, smtp_url: &str) -> anyhow::Result<Child> {
        self.run(&["worker"], smtp_url)
    }

    fn run(&self, command: &[&str], smtp_url: &str) -> anyhow::Result<Child> {
        let log = std::fs::File::create(self.dir.join(format!("{}.log", command[0])))?;
        Command::new(std::env::current_exe()?.with_file_name("tenantry"))
            .args(command)
            .env("DATABASE_URL", self.url())
            .env("TENANTRY_PUBLIC_URL", format!("http://127.0.0.1:{PORT}"))
            .env("TENANTRY_LISTEN", format!("127.0.0.1:{PORT}"))
            .env("TENANTRY_BENCH_FLOOR", format!("127.0.0.1:{}", PORT + 1))
            .env("TENANTRY_SECRET_KEY", SECRET)
            .env("TENANTRY_SMTP_URL", smtp_url)
            .env("TENANTRY_DATA_DIR", self.dir.join("data"))
            .env("TENANTRY_LOG", "json")
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .context("the program does not start")
    }

    /// Verifies the chain of a million events by the command, and answers how long it took, and how many there are.
    pub fn verify(&self) -> anyhow::Result<(Duration, u32)> {
        let started = Instant::now();
        let output = Command::new(std::env::current_exe()?.with_file_name("tenantry"))
            .args(["audit", "verify", "--org", "thousand"])
            .env("DATABASE_URL", self.url())
            .output()?;
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        let took = started.elapsed();
        let last = said
            .split_once(" events (1 to ")
            .and_then(|(_, rest)| rest.split(')').next());
        ensure!(output.status.success(), "{said}");
        Ok((took, last.context("no events")?.parse()?))
    }

    /// Stops the server, by its id.
    pub async fn stop_server(&mut self) -> anyhow::Result<()> {
        if let Some(mut child) = self.server.take() {
            child.kill()?;
            child.wait()?;
        }
        Ok(())
    }

    /// Stops everything; the data stays for the next run.
    pub async fn stop(mut self) -> anyhow::Result<()> {
        self.stop_server().await?;
        if let Some(cluster) = self.cluster.take() {
            cluster.stop();
        }
        Ok(())
    }

    /// The cookie of the session with this token, signed as actix-session signs it.
    pub fn cookie(&self, token: &Token) -> anyhow::Result<String> {
        use actix_web::cookie::{Cookie, CookieJar, Key};
        let key = tenantry::seal::SecretKey::from_base64(SECRET).map_err(|e| anyhow::anyhow!("{e}"))?;
        let mut jar = CookieJar::new();
        jar.signed_mut(&Key::from(&key.cookie_key()))
            .add(Cookie::new("session", token.reveal()));
        jar.get("session")
            .map(|cookie| cookie.encoded().to_string())
            .context("a cookie")
    }
}

impl Drop for World {
    fn drop(&mut self) {
        if let Some(child) = &mut self.server {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

/// The built-in roles, for load.sql.
fn roles() -> String {
    let mut all = String::from("CREATE TEMP TABLE bench_roles (place int, key text, name text, permissions text[]);");
    for (place, role) in BuiltInRole::ALL.iter().enumerate() {
        let names: Vec<_> = role.permissions().iter().map(|p| p.key()).collect();
        all += &format!(
            "INSERT INTO bench_roles VALUES ({place}, '{0}', '{0}', '{{{1}}}');",
            role.key(),
            names.join(",")
        );
    }
    all
}

/// A session for a person of the world.
fn session(person: u32, token: &Token) -> String {
    format!(
        "INSERT INTO sessions (id, token_hash, user_id, created_at, last_seen_at, expires_at)
         VALUES (md5('session{person}')::uuid, '\\x{}', md5('user{person}')::uuid, now(), now(), now() + interval '1 day')",
        token.hash().as_bytes().iter().map(|b| format!("{b:02x}")).collect::<String>()
    )
}

/// A short name for a text (FNV-1a).
fn fingerprint(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
