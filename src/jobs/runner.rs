//! The worker: claims due jobs, does them, and looks again after half a second.

use super::queue::{Job, Kind, claim};
use super::rounds;
use crate::chance::Chance;
use crate::clock::Clock;
use crate::config::Config;
use crate::database::Pool;
use crate::fetch::{Fetcher, Resolver};
use crate::mail::{Mailer, delivery};
use crate::mail_servers::Relays;
use std::time::Duration;
use tokio::sync::watch;
use tokio::task::JoinSet;

/// Jobs that one worker does at the same time.
pub const AT_ONCE: usize = 8;
/// The connections to the database that one worker needs: one for each job, and one each for claiming, for renewing
/// leases, and for the two tasks beside. With fewer, a lease might end because its worker could not renew it.
pub const CONNECTIONS: usize = AT_ONCE + 4;
/// How often a worker says that it still works on a job: some times within a lease.
const RENEW: Duration = Duration::from_secs(8);
/// How long a worker that was told to stop waits for the jobs that run; after that their leases end.
const LAST_WORDS: Duration = Duration::from_secs(25);
/// How often it looks: the longest that a mail waits. (A NOTIFY would cost every writer a lock at commit.)
const LOOK: Duration = Duration::from_millis(500);

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
        }
    }

    /// Begins up to `most` jobs that are due; says how many those are.
    async fn begin(&self, most: usize, running: &mut JoinSet<()>) -> anyhow::Result<usize> {
        let jobs = claim(&self.pool, Chance.id(), i64::try_from(most)?, self.clock.now()).await?;
        let count = jobs.len();
        for job in jobs {
            let worker = self.clone();
            running.spawn(async move { worker.run(&job).await });
        }
        Ok(count)
    }

    /// Does one job, and holds its lease meanwhile. Where the lease was lost, it is left to whoever has it now.
    async fn run(&self, job: &Job) {
        tokio::select! {
            biased;
            () = self.hold(job) => tracing::warn!(job = %job.id, "somebody else works on this job by now"),
            () = self.work(job) => {}
        }
    }

    /// Renews the lease again and again; ends when it was lost.
    async fn hold(&self, job: &Job) {
        loop {
            tokio::time::sleep(RENEW).await;
            match job.renew(&self.pool).await {
                Ok(true) => {}
                Ok(false) => return,
                // While the database is away nobody else can claim it either.
                Err(error) => tracing::warn!(job = %job.id, %error, "a lease could not be renewed"),
            }
        }
    }

    async fn work(&self, job: &Job) {
        let result = match job.kind {
            Kind::Mail => delivery::deliver(self, job).await,
        };
        if let Err(error) = result {
            tracing::error!(job = %job.id, error = format!("{error:#}"), "what became of a job could not be noted; the lease will end");
        }
    }
}

/// Works until told to stop; jobs that run are finished first. What goes on beside the queue ends at once.
pub async fn run_until_stopped(worker: Worker, mut stop: watch::Receiver<bool>) {
    let beside = rounds::begin(&worker);
    let mut running = JoinSet::new();
    while !*stop.borrow() {
        while running.try_join_next().is_some() {}
        let free = AT_ONCE - running.len();
        let begun = match free {
            0 => 0,
            _ => worker.begin(free, &mut running).await.unwrap_or_else(|error| {
                tracing::warn!(%error, "the queue could not be read");
                0
            }),
        };
        // Whatever was left over by a full hand is looked for as soon as one is free.
        let is_full = begun == free;
        tokio::select! {
            () = tokio::time::sleep(LOOK) => {}
            Some(_) = running.join_next(), if is_full => {}
            _ = stop.changed() => {}
        }
    }
    drop(beside);
    let finishing = async { while running.join_next().await.is_some() {} };
    if tokio::time::timeout(LAST_WORDS, finishing).await.is_err() {
        tracing::warn!("jobs that take long are left to the next worker");
    }
}
