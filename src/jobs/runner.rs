//! The worker: claims due jobs, does them, and looks again after half a second.

use super::queue::{Job, Kind, claim};
use crate::chance::Chance;
use crate::clock::Clock;
use crate::config::Config;
use crate::database::Pool;
use crate::domains;
use crate::emails;
use crate::fetch::{Fetcher, Resolver};
use crate::identity_providers::watch as connections;
use crate::invitations::reminders;
use crate::mail::{Mailer, delivery};
use crate::mail_servers::Relays;
use crate::members::endings;
use std::time::{Duration, Instant};
use tokio::sync::watch;
use tokio::task::JoinSet;

/// Jobs that one worker does at the same time.
const AT_ONCE: usize = 8;
/// How often a worker says that it still works on a job: some times within a lease.
const RENEW: Duration = Duration::from_secs(8);
/// How long a worker that was told to stop waits for the jobs that run; after that their leases end.
const LAST_WORDS: Duration = Duration::from_secs(25);
/// How often it looks: the longest that a mail waits. (A NOTIFY would cost every writer a lock at commit.)
const LOOK: Duration = Duration::from_millis(500);
/// How often it looks at the lives of organizations.
const LIVES: Duration = Duration::from_secs(30);
/// How often it clears away what is over.
const CLEAN_UP: Duration = Duration::from_secs(600);

/// How often it looks for what came to its end: soon enough for the mails and receipts; access ended before.
const LOOK_FOR_ENDS: Duration = Duration::from_secs(20);

/// How often it looks for invitations that nobody answered.
const REMIND: Duration = Duration::from_secs(60);
/// How often it looks for texts of mails that waited for their moment; they were in use before.
const LOOK_FOR_TEXTS: Duration = Duration::from_secs(5);

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
            match job.renew(&self.pool, self.clock.now()).await {
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

/// What a worker does every so often beside the queue.
struct Rounds {
    clean_up: Every,
    ends: Every,
    lives: Every,
    remind: Every,
    texts: Every,
}

impl Rounds {
    fn new() -> Self {
        let [clean_up, ends, lives, remind, texts] =
            [CLEAN_UP, LOOK_FOR_ENDS, LIVES, REMIND, LOOK_FOR_TEXTS].map(Every::new);
        Self {
            clean_up,
            ends,
            lives,
            remind,
            texts,
        }
    }

    async fn make(&mut self, worker: &Worker) {
        if self.clean_up.is_due()
            && let Err(error) = worker.clean_up().await
        {
            tracing::warn!(%error, "cleaning up failed");
        }
        if self.ends.is_due()
            && let Err(error) = endings::sweep(worker).await
        {
            tracing::warn!(%error, "what came to its end could not be worked on");
        }
        if self.texts.is_due()
            && let Err(error) = emails::due::sweep(worker).await
        {
            tracing::warn!(%error, "the texts of mails that waited could not be published");
        }
        if self.remind.is_due()
            && let Err(error) = reminders::sweep(worker).await
        {
            tracing::warn!(%error, "nobody could be reminded of an invitation");
        }
        if self.lives.is_due() {
            let key = &worker.config.secret_key;
            if let Err(error) = crate::organizations::sweep::sweep(&worker.pool, key, worker.clock.now()).await {
                tracing::warn!(%error, "the lives of organizations could not be looked at");
            }
        }
    }
}

/// Works until told to stop; jobs that run are finished first.
pub async fn run_until_stopped(worker: Worker, mut stop: watch::Receiver<bool>) {
    let outside = tokio::spawn(look_outside(worker.clone()));
    let (mut rounds, mut running) = (Rounds::new(), JoinSet::new());
    while !*stop.borrow() {
        rounds.make(&worker).await;
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
    outside.abort();
    let finishing = async { while running.join_next().await.is_some() {} };
    if tokio::time::timeout(LAST_WORDS, finishing).await.is_err() {
        tracing::warn!("jobs that take long are left to the next worker");
    }
}
