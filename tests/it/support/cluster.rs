//! One Postgres for all tests, shared by their processes, and a database for each test.

use std::path::{Path, PathBuf};
use tenantry::database::cluster::{ClusterOptions, PrivateCluster};
use tenantry::database::migrations;
use tokio_postgres::{Client, NoTls};

/// Any number that nobody else locks: of the tests that start at once, one builds the template.
const LOCK: i64 = 0x7e57;

/// The database that every cluster of ours comes with.
const MAINTENANCE: &str = "tenantry";

/// Databases of tests that were killed are dropped after this many seconds.
const LEFTOVER_AFTER: i64 = 3600;

/// A test's own database, dropped with this value.
pub struct TestDatabase {
    pub url: String,
    name: String,
    maintenance: String,
    /// The cluster, where it is the test's own.
    own: Option<OwnCluster>,
}

/// A cluster that a test may stop and start as it likes.
pub struct OwnCluster {
    folder: tempfile::TempDir,
    programs: Option<&'static Path>,
    running: Option<PrivateCluster>,
}

impl OwnCluster {
    fn start(programs: Option<&'static Path>) -> Self {
        // A folder that others may enter, so that root can hand it to the user postgres.
        let open = std::os::unix::fs::PermissionsExt::from_mode(0o755);
        let folder = tempfile::Builder::new().permissions(open).tempdir().expect("a folder");
        Self {
            running: Some(start_own(folder.path(), programs)),
            folder,
            programs,
        }
    }
}

impl TestDatabase {
    /// A migrated database in the shared cluster: a copy of the template, made in some 20 ms.
    pub async fn create() -> Self {
        let shared = target_folder().join("test-cluster");
        let options = ClusterOptions {
            durable: false,
            die_with_parent: false,
            programs: None,
        };
        let cluster = PrivateCluster::start(&shared, options).expect("the tests' Postgres starts");
        let database = Self::copy_template(&cluster).await;
        cluster.leave_running();
        database
    }

    /// A migrated database in a cluster that is this test's alone.
    pub async fn create_with_cluster() -> Self {
        let own = OwnCluster::start(None);
        let cluster = own.running.as_ref().expect("it runs");
        let mut database = Self::copy_template(cluster).await;
        database.own = Some(own);
        database
    }

    /// The same by other programs than those that are installed, migrated there.
    pub async fn create_by(programs: &'static Path) -> Self {
        let own = OwnCluster::start(Some(programs));
        let url = own.running.as_ref().expect("it runs").url(MAINTENANCE);
        migrate(url.clone());
        Self {
            name: MAINTENANCE.to_owned(),
            maintenance: url.clone(),
            url,
            own: Some(own),
        }
    }

    /// Stops the test's own cluster, as an operator would.
    pub fn stop_cluster(&mut self) {
        let own = self.own.as_mut().expect("the cluster is the test's own");
        own.running.take().expect("it runs").stop();
    }

    pub fn start_cluster(&mut self) {
        let own = self.own.as_mut().expect("the cluster is the test's own");
        own.running = Some(start_own(own.folder.path(), own.programs));
    }

    /// A connection as the owner of the tables, who stands outside the wall between tenants.
    pub async fn connect(&self) -> Client {
        connect(&self.url).await
    }

    async fn copy_template(cluster: &PrivateCluster) -> Self {
        let maintenance = cluster.url(MAINTENANCE);
        let client = connect(&maintenance).await;
        let template = template(cluster, &client).await;
        let name: String = one(
            &client,
            "SELECT 't_' || extract(epoch FROM now())::bigint || '_' || left(md5(gen_random_uuid()::text), 10)",
        )
        .await;
        client
            .batch_execute(&format!(
                "CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY"
            ))
            .await
            .expect("a copy of the template");
        Self {
            url: cluster.url(&name),
            name,
            maintenance,
            own: None,
        }
    }
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        if self.own.is_none() {
            let (maintenance, name) = (self.maintenance.clone(), self.name.clone());
            // A drop cannot wait, so it waits on a thread of its own.
            let dropped = std::thread::spawn(move || {
                blocking(async move {
                    connect(&maintenance)
                        .await
                        .batch_execute(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"))
                        .await
                })
            });
            let _ = dropped.join();
        }
    }
}

/// The name of the migrated database that every test copies. The first test builds it, and clears away what killed
/// tests left behind.
async fn template(cluster: &PrivateCluster, client: &Client) -> String {
    let template = format!("template_{}", migrations::fingerprint());
    client
        .batch_execute(&format!("SELECT pg_advisory_lock({LOCK})"))
        .await
        .expect("a lock");
    let exists: bool = one(
        client,
        &format!("SELECT EXISTS (SELECT 1 FROM pg_database WHERE datname = '{template}')"),
    )
    .await;
    if !exists {
        clear_leftovers(client).await;
        client
            .batch_execute("DROP DATABASE IF EXISTS building WITH (FORCE)")
            .await
            .expect("no half-built template");
        client
            .batch_execute("CREATE DATABASE building")
            .await
            .expect("a new template");
        let url = cluster.url("building");
        migrate(url);
        client
            .batch_execute(&format!("ALTER DATABASE building RENAME TO {template}"))
            .await
            .expect("the template's name");
    }
    client
        .batch_execute(&format!("SELECT pg_advisory_unlock({LOCK})"))
        .await
        .expect("the lock was ours");
    template
}

fn migrate(url: String) {
    let migrated = std::thread::spawn(move || blocking(async move { migrations::run(&url).await }));
    migrated.join().expect("no panic").expect("the migrations run");
}

async fn clear_leftovers(client: &Client) {
    let old = format!(
        r"SELECT datname FROM pg_database WHERE datname ~ '^t_\d+_' AND split_part(datname, '_', 2)::bigint < extract(epoch FROM now()) - {LEFTOVER_AFTER}"
    );
    for row in client.query(&old, &[]).await.expect("a list of databases") {
        let name: String = row.get(0);
        let _ = client
            .batch_execute(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"))
            .await;
    }
}

fn start_own(folder: &Path, programs: Option<&'static Path>) -> PrivateCluster {
    PrivateCluster::start(
        folder,
        ClusterOptions {
            durable: false,
            die_with_parent: false,
            programs,
        },
    )
    .expect("a Postgres of the test's own starts")
}

/// Where cargo builds: it survives between runs, and git does not see it.
pub fn target_folder() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    root.join(std::env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into()))
}

async fn connect(url: &str) -> Client {
    let (client, connection) = tokio_postgres::connect(url, NoTls).await.expect("the database answers");
    tokio::spawn(connection);
    client
}

async fn one<T: for<'a> tokio_postgres::types::FromSql<'a>>(client: &Client, sql: &str) -> T {
    client.query_one(sql, &[]).await.expect("one row").get(0)
}

fn blocking<T>(work: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build();
    runtime.expect("a runtime").block_on(work)
}
