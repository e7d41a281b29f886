//! The server: database, workers, listeners, and the way down.

use crate::access::session_layer;
use crate::clock::Clock;
use crate::config::Config;
use crate::database::cluster::{ClusterOptions, PrivateCluster};
use crate::database::{self, Pool, migrations};
use crate::fetch::Resolver;
use crate::jobs::{self, Worker};
use crate::mail::Mailer;
use crate::state::{Shared, State};
use crate::web::router::Paths;
use crate::web::{AppError, assets, edge};
use crate::{demo, routes};
use actix_web::dev::ServerHandle;
use actix_web::{App, HttpServer, middleware, web};
use anyhow::Context;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::watch;

/// A request that is under way at SIGTERM may take this long to end.
const DRAIN_SECONDS: u64 = 10;
/// After SIGTERM the listener stays for this long, so that a balancer sees `/readyz` at 503 first.
const NOTICE: Duration = Duration::from_millis(500);

/// Serves until SIGTERM or SIGINT.
pub fn serve(config: Config, with_worker: bool) -> anyhow::Result<()> {
    start(config, with_worker, async |_, _| Ok(()))
}

/// Serves the demo: its data is loaded on the first start and kept on the next.
pub fn demo(config: Config) -> anyhow::Result<()> {
    assets::set_demo();
    start(config, true, async |url, config| demo::load(url, config).await)
}

/// Works on the queue until SIGTERM or SIGINT.
pub fn work(config: Config) -> anyhow::Result<()> {
    log(&config);
    Clock::shift(config.clock_shift);
    let database = Database::open(&config)?;
    runtime()?.block_on(async {
        migrations::run(&database.url).await?;
        let (stop, stopped) = watch::channel(false);
        let worker = tokio::spawn(jobs::run_until_stopped(worker(&config, &database.url)?, stopped));
        terminated().await?;
        stop.send_replace(true);
        worker.await?;
        anyhow::Ok(())
    })
}

/// Says what works and what does not; an error if anything does not.
pub fn doctor(config: Config) -> anyhow::Result<()> {
    println!("configuration  in order");
    let database = Database::open(&config)?;
    runtime()?.block_on(async {
        let pending = migrations::pending(&database.url)
            .await
            .context("database       does not answer")?;
        println!("database       answers");
        println!(
            "migrations     {}",
            if pending == 0 {
                "in order".to_owned()
            } else {
                format!("{pending} pending: run `tenantry migrate`")
            }
        );
        Mailer::from_url(config.smtp_url.as_deref(), &config.mail_from)?;
        println!(
            "mail           {}",
            if config.smtp_url.is_some() {
                "configured"
            } else {
                "kept at /dev/mail"
            }
        );
        println!("signatures     {}", signatures(&config).await);
        anyhow::ensure!(pending == 0, "{pending} migration(s) pending");
        Ok(())
    })
}

/// Whether the record that lets others check our mails is there.
async fn signatures(config: &Config) -> String {
    let Some(signer) = &config.dkim else {
        return "none: mails are not signed (TENANTRY_DKIM_KEY)".to_owned();
    };
    let (name, text) = signer.record();
    match Resolver::new(config.dns_resolver).txt(&name).await {
        Ok(found) if found.contains(&text) => format!("as {name}, which is published"),
        Ok(_) => format!("as {name}, where another record stands: `tenantry mail dkim` prints ours"),
        Err(fault) => format!("as {name}, which is not seen ({fault}): `tenantry mail dkim` prints it"),
    }
}

/// Runs a command that needs nothing but the database, as its owner.
pub fn with_database(
    vars: &BTreeMap<String, String>,
    work: impl AsyncFnOnce(String) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    let url = vars.get("DATABASE_URL").filter(|url| !url.is_empty()).cloned();
    let dir = vars
        .get("TENANTRY_DATA_DIR")
        .map_or_else(|| PathBuf::from("./data"), PathBuf::from);
    let database = Database::at(url, &dir)?;
    runtime()?.block_on(work(database.url.clone()))
}

/// The database of a command: given by its address, or a private cluster that ends with us.
struct Database {
    url: String,
    _cluster: Option<PrivateCluster>,
}

impl Database {
    fn open(config: &Config) -> anyhow::Result<Self> {
        Self::at(config.database_url.clone(), &config.data_dir)
    }

    fn at(url: Option<String>, data_dir: &std::path::Path) -> anyhow::Result<Self> {
        if let Some(url) = url {
            return Ok(Self { url, _cluster: None });
        }
        // Started from the main thread on purpose: the signal of a parent's death is tied to the thread.
        let cluster = PrivateCluster::start(
            &data_dir.join("postgres"),
            ClusterOptions {
                durable: true,
                die_with_parent: true,
                programs: None,
            },
        )?;
        Ok(Self {
            url: cluster.url("tenantry"),
            _cluster: Some(cluster),
        })
    }
}

fn runtime() -> anyhow::Result<tokio::runtime::Runtime> {
    Ok(tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()?)
}

fn start(
    config: Config,
    with_worker: bool,
    prepare: impl AsyncFnOnce(&str, &Config) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    log(&config);
    Clock::shift(config.clock_shift);
    let database = Database::open(&config)?;
    let runtime = runtime()?;
    let folder =
        assets::unpack(&config).context("the assets could not be written beside the data (TENANTRY_DATA_DIR)")?;
    actix_web::rt::System::with_tokio_rt(|| runtime).block_on(async {
        migrations::run(&database.url).await.context("the migrations failed")?;
        prepare(&database.url, &config).await?;
        let shared = Arc::new(Shared::new(config.clone()));
        let (stop, stopped) = watch::channel(false);
        let working = match with_worker {
            true => Some(tokio::spawn(jobs::run_until_stopped(
                worker(&config, &database.url)?,
                stopped,
            ))),
            false => None,
        };
        #[cfg(feature = "bench")]
        crate::floor::start(&shared, &database.url).await?;
        let server = listen(&shared, &database.url, folder)?;
        tokio::spawn(drain(server.handle(), shared));
        if config.demo {
            demo::announce(&config);
        } else {
            tracing::info!(address = %config.listen, public_url = config.public_url.origin(), "serving");
        }
        server.await?;
        stop.send_replace(true);
        if let Some(working) = working {
            working.await?;
        }
        anyhow::Ok(())
    })
}

fn listen(shared: &Arc<Shared>, url: &str, folder: PathBuf) -> anyhow::Result<actix_web::dev::Server> {
    let (url, size) = (url.to_owned(), shared.config.connections);
    let address = shared.config.listen;
    let factory_shared = shared.clone();
    let paths = Arc::new(Paths::of(routes::table_for(shared.config.demo).entries()));
    let server = HttpServer::new(move || {
        let shared = factory_shared.clone();
        let pool = database::serving_pool(&url, size).expect("the address was read before");
        App::new()
            .app_data(web::Data::new(State {
                pool,
                shared: shared.clone(),
            }))
            .wrap(session_layer(&shared.config))
            .wrap(middleware::from_fn(edge::edge))
            .configure(|services| assets::mount(services, &folder))
            .service(routes::table_for(shared.config.demo).mounted(paths.clone()))
            .default_service(web::to(|| async { Err::<crate::web::Reply, _>(AppError::NotFound) }))
    })
    .workers(std::thread::available_parallelism().map_or(2, std::num::NonZero::get))
    .shutdown_timeout(DRAIN_SECONDS)
    .client_request_timeout(Duration::from_secs(10))
    .disable_signals()
    .bind(address)
    .with_context(|| format!("cannot listen on {address}"))?;
    Ok(server.run())
}

fn worker(config: &Config, url: &str) -> anyhow::Result<Worker> {
    let pool: Pool = database::serving_pool(url, jobs::CONNECTIONS)?;
    let mailer = Mailer::from_url(config.smtp_url.as_deref(), &config.mail_from)?.signed_by(config.dkim.clone());
    Ok(Worker::new(pool, config.clone(), mailer))
}

async fn drain(server: ServerHandle, shared: Arc<Shared>) {
    if terminated().await.is_ok() {
        let since = Instant::now();
        shared.draining.store(true, Ordering::Relaxed);
        tokio::time::sleep(NOTICE).await;
        server.stop(true).await;
        tracing::info!(
            ms = u64::try_from(since.elapsed().as_millis()).unwrap_or(u64::MAX),
            "drained"
        );
    }
}

async fn terminated() -> anyhow::Result<()> {
    let mut term = signal(SignalKind::terminate())?;
    tokio::select! {
        _ = term.recv() => {}
        result = tokio::signal::ctrl_c() => result?,
    }
    Ok(())
}

fn log(config: &Config) {
    use tracing_subscriber::EnvFilter;
    let filter = EnvFilter::try_from_env("TENANTRY_LOG_LEVEL").unwrap_or_else(|_| EnvFilter::new("info"));
    let log = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr);
    // A second start in one process (tests) keeps the first.
    let _ = if config.log_json {
        log.json().try_init()
    } else {
        log.try_init()
    };
}
