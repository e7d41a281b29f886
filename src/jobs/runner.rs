//! The worker: claims due jobs, does them, and looks again after half a second.

use super::queue::{Job, Kind, claim, failed};
use crate::audit;
use crate::chance::Chance;
use crate::clock::Clock;
use crate::config::Config;
use crate::database::Pool;
use crate::domains;
use crate::fetch::Resolver;
use crate::mail::{Mailer, delivery};
use crate::members::endings;
use diesel_async::SimpleAsyncConnection;
use std::time::Duration;
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

/// How often it looks for domains whose proof is a day old.
const LOOK_AT_DOMAINS: Duration = Duration::from_secs(60);

/// What a worker needs.
#[derive(Clone)]
pub struct Worker {
    pub pool: Pool,
    pub config: Config,
    pub mailer: Mailer,
    pub clock: Clock,
    pub resolver: Resolver,
    id: Uuid,
}

impl Worker {
    pub fn new(pool: Pool, config: Config, mailer: Mailer) -> Self {
        let resolver = Resolver::new(config.dns_resolver);
        Self {
            pool,
            config,
            mailer,
            clock: Clock,
            resolver,
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

/// Looks at domains beside everything else: name servers take their time, and mails do not wait for them. What is
/// cut off in the middle is looked at again.
async fn look_at_domains(worker: Worker) {
    loop {
        if let Err(error) = domains::sweep(&worker).await {
            tracing::warn!(%error, "the proofs of domains could not be looked at");
        }
        tokio::time::sleep(LOOK_AT_DOMAINS).await;
    }
}

/// Works until told to stop; a job that runs is finished first.
pub async fn run_until_stopped(worker: Worker, mut stop: watch::Receiver<bool>) {
    let looking = tokio::spawn(look_at_domains(worker.clone()));
    let (mut swept, mut ended, mut lived) = (
        None::<std::time::Instant>,
        None::<std::time::Instant>,
        None::<std::time::Instant>,
    );
    while !*stop.borrow() {
        if swept.is_none_or(|at| at.elapsed() > CLEAN_UP) {
            swept = Some(std::time::Instant::now());
            if let Err(error) = worker.sweep().await {
                tracing::warn!(%error, "cleaning up failed");
            }
        }
        if ended.is_none_or(|at| at.elapsed() > LOOK_FOR_ENDS) {
            ended = Some(std::time::Instant::now());
            if let Err(error) = endings::sweep(&worker).await {
                tracing::warn!(%error, "what came to its end could not be worked on");
            }
        }
        if lived.is_none_or(|at| at.elapsed() > LIVES) {
            lived = Some(std::time::Instant::now());
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
    looking.abort();
}
