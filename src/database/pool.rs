//! Pools of connections. A connection's input and output stay on the runtime that opened it, so every web
//! worker has a pool of its own.

use diesel_async::pooled_connection::deadpool;
use diesel_async::pooled_connection::{AsyncDieselConnectionManager, ManagerConfig, RecyclingMethod};
use diesel_async::{AsyncPgConnection, SimpleAsyncConnection};
use futures_util::FutureExt;
use std::sync::Arc;
use std::time::Duration;

/// How long a request waits for a connection before it answers 503.
const WAIT: Duration = Duration::from_secs(3);

/// Limits that keep a hanging statement from holding a connection for ever.
const SESSION: &str = "SET statement_timeout = '15s'; SET lock_timeout = '5s'; SET idle_in_transaction_session_timeout = '30s'; SET TIME ZONE 'UTC'";

/// A pooled connection.
pub type Connection = deadpool::Object<AsyncPgConnection>;

/// A pool of connections to one database, as one role.
#[derive(Clone)]
pub struct Pool(deadpool::Pool<AsyncPgConnection>);

/// The database does not answer: the client gets 503 and may try again.
#[derive(Debug, thiserror::Error)]
#[error("no database connection: {0}")]
pub struct Away(pub String);

impl Pool {
    /// A connection, within three seconds.
    pub async fn get(&self) -> Result<Connection, Away> {
        super::single::check();
        self.0.get().await.map_err(|e| Away(e.to_string()))
    }
}

/// The pool that serves requests, as the role `tenantry_app`.
pub fn serving_pool(url: &str, size: usize) -> anyhow::Result<Pool> {
    pool(url, size, "SET ROLE tenantry_app")
}

/// The pool of the command line, as the role that owns the tables.
pub fn owner_pool(url: &str, size: usize) -> anyhow::Result<Pool> {
    pool(url, size, "")
}

fn pool(url: &str, size: usize, role: &'static str) -> anyhow::Result<Pool> {
    let mut config = ManagerConfig::default();
    config.recycling_method = RecyclingMethod::Fast;
    config.custom_setup = Box::new(move |url: &str| {
        let url = url.to_owned();
        async move {
            let mut connection = connect(&url).await?;
            connection
                .batch_execute(&format!("{SESSION}; {role}"))
                .await
                .map_err(diesel::ConnectionError::CouldntSetupConfiguration)?;
            Ok(connection)
        }
        .boxed()
    });
    let manager = AsyncDieselConnectionManager::<AsyncPgConnection>::new_with_config(url, config);
    let pool = deadpool::Pool::builder(manager)
        .max_size(size)
        .runtime(::deadpool::Runtime::Tokio1)
        .wait_timeout(Some(WAIT))
        .create_timeout(Some(WAIT))
        .recycle_timeout(Some(WAIT))
        .build()?;
    Ok(Pool(pool))
}

/// One connection: TLS where the address asks for it, never over a Unix socket.
pub async fn connect(url: &str) -> diesel::ConnectionResult<AsyncPgConnection> {
    use tokio_postgres::config::{Host, SslMode};
    let bad = |e: tokio_postgres::Error| diesel::ConnectionError::BadConnection(e.to_string());
    let config: tokio_postgres::Config = url.parse().map_err(bad)?;
    let local = config.get_hosts().iter().any(|host| matches!(host, Host::Unix(_)));
    if local || config.get_ssl_mode() == SslMode::Disable {
        let (client, connection) = config.connect(tokio_postgres::NoTls).await.map_err(bad)?;
        return AsyncPgConnection::try_from_client_and_connection(client, connection).await;
    }
    let (client, connection) = config.connect(tls()).await.map_err(bad)?;
    AsyncPgConnection::try_from_client_and_connection(client, connection).await
}

fn tls() -> tokio_postgres_rustls::MakeRustlsConnect {
    let roots = rustls::RootCertStore {
        roots: webpki_roots::TLS_SERVER_ROOTS.to_vec(),
    };
    let config = rustls::ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("the provider has the default versions")
        .with_root_certificates(roots)
        .with_no_client_auth();
    tokio_postgres_rustls::MakeRustlsConnect::new(config)
}
