//! The worker: claims due jobs, does them, and looks again after half a second.

use super::queue::{Job, Kind, claim, failed};
use crate::audit;
use crate::chance::Chance;
use crate::clock::Clock;
use crate::config::Config;
use crate::database::Pool;
use crate::domains;
use crate::fetch::{Fetcher, Resolver};
use crate::identity_providers::watch as connections;
use crate::mail::{Mailer, delivery};
use crate::mail_servers::Relays;
use crate::members::endings;
use diesel_async::SimpleAsyncConnection;
use std::time::{Duration, Instant};
use tokio::sync::watch;
use uuid::Uuid;

/// Jobs that one worker does at the same time.
const AT_ONCE: i64 = 8;
/// How often it looks: the longest that a mail waits. (A NOTIFY would cost every writer a lock at commit.)
const LOOK: Duration = Duration::from_millis(500);
/// How often it looks at the lives of organizations.
const LIVES: Duration = Duration::from_secs(30);
/// How often it clears away what is over.
const CLEAN_UP: Duration = Duration::from_secs(600);

/// How often it looks for what came to its end: soon enough for the mails and receipts; access ended before.
const LOOK_FOR_ENDS: Duration = Duration::from_secs(20);

/// How often it looks for domains and metadata that were asked for a day ago, and for certificates that end.
const LOOK_OUTSIDE: Duration = Duration::from_secs(60);

/// What a worker needs.
#[derive(Clone)]
pub struct Worker {
    pub pool: Pool,
    pub config: Config,
    pub mailer: Mailer,
    /// The lines to organizations' own mail servers.
    pub relays: Relays,
    pub clock: Clock,
    pub resolver: Resolver,
    pub fetcher: Fetcher,
    id: Uuid,
}

impl Worker {
    pub fn new(pool: Pool, config: Config, mailer: Mailer) -> Self {
        let resolver = Resolver::new(config.dns_resolver);
        let fetcher = Fetcher::new(resolver.clone(), config.private_hosts.clone());
        Self {
            pool,
            config,
            mailer,
            relays: Relays::default(),
            clock: Clock,
            resolver,
            fetcher,
            id: Chance.id(),
        }
    }

    /// Does what is due; says how many jobs that were.
    pub async fn turn(&self) -> anyhow::Result<usize> {
        let jobs = claim(&self.pool, self.id, AT_ONCE, self.clock.now()).await?;
        let count = jobs.len();
        futures_util::future::join_all(jobs.into_iter().map(|job| self.run(job))).await;
        Ok(count)
    }

    async fn run(&self, job: Job) {
        let result = match job.kind {
            Kind::Mail => delivery::deliver(self, &job).await,
        };
        if let Err(error) = result {
            tracing::warn!(job = %job.id, error = format!("{error:#}"), "a job failed and will be tried again");
            let note = async {
                let mut connection = self.pool.get().await?;
                failed(&mut connection, &job, &format!("{error:#}"), false, self.clock.now()).await?;
                anyhow::Ok(())
            };
            if let Err(error) = note.await {
                tracing::error!(job = %job.id, %error, "the failure could not be noted; the lease will end");
            }
        }
    }

    /// Deletes sessions, limits, links, jobs and events that are over.
    pub async fn sweep(&self) -> anyhow::Result<()> {
        let mut connection = self.pool.get().await?;
        connection
            .batch_execute(
                "DELETE FROM sessions WHERE expires_at < now();
                 DELETE FROM rate_limits WHERE window_ends < now();
                 DELETE FROM password_resets WHERE expires_at < now() - interval '30 days';
                 DELETE FROM sign_ups WHERE expires_at < now() - interval '30 days';
                 DELETE FROM join_asks WHERE expires_at < now() - interval '30 days';
                 SELECT forget_join_confirmations(now());
                 DELETE FROM jobs WHERE done_at < now() - interval '7 days' OR failed_at < now() - interval '30 days'",
            )
            .await?;
        drop(connection);
        audit::retention::sweep(&self.pool, self.clock.now()).await
    }
}

/// Something that is done every so often.
struct Every {
    each: Duration,
    last: Option<Instant>,
}

impl Every {
    fn new(each: Duration) -> Self {
        Self { each, last: None }
    }

    /// Whether it is time; then the time begins anew.
    fn is_due(&mut self) -> bool {
        let due = self.last.is_none_or(|at| at.elapsed() > self.each);
        if due {
            self.last = Some(Instant::now());
        }
        due
    }
}

/// Looks at domains and connections beside everything else: other servers take their time, and mails do not wait for
/// them. What is cut off in the middle is looked at again.
async fn look_outside(worker: Worker) {
    loop {
        if let Err(error) = domains::sweep(&worker).await {
            tracing::warn!(%error, "the proofs of domains could not be looked at");
        }
        if let Err(error) = connections::sweep(&worker).await {
            tracing::warn!(%error, "the connections could not be watched over");
        }
        tokio::time::sleep(LOOK_OUTSIDE).await;
    }
}

/// Works until told to stop; a job that runs is finished first.
pub async fn run_until_stopped(worker: Worker, mut stop: watch::Receiver<bool>) {
    let outside = tokio::spawn(look_outside(worker.clone()));
    let [mut clean_up, mut ends, mut lives] = [CLEAN_UP, LOOK_FOR_ENDS, LIVES].map(Every::new);
    while !*stop.borrow() {
        if clean_up.is_due()
            && let Err(error) = worker.sweep().await
        {
            tracing::warn!(%error, "cleaning up failed");
        }
        if ends.is_due()
            && let Err(error) = endings::sweep(&worker).await
        {
            tracing::warn!(%error, "what came to its end could not be worked on");
        }
        if lives.is_due() {
            let key = &worker.config.secret_key;
            if let Err(error) = crate::organizations::sweep::sweep(&worker.pool, key, worker.clock.now()).await {
                tracing::warn!(%error, "the lives of organizations could not be looked at");
            }
        }
        match worker.turn().await {
            Ok(0) => {}
            Ok(_) => continue,
            Err(error) => tracing::warn!(%error, "the queue could not be read"),
        }
        tokio::select! {
            () = tokio::time::sleep(LOOK) => {}
            _ = stop.changed() => {}
        }
    }
    outside.abort();
}
