//! What a worker does every so often, in tasks of their own: it may take minutes, and neither the queue nor the end
//! waits for it. Rows decide what is due, so what is cut off in the middle is done the next time.

use super::Worker;
use crate::identity_providers::watch as connections;
use crate::invitations::reminders;
use crate::members::endings;
use crate::{domains, emails, organizations};
use std::time::{Duration, Instant};
use tokio::task::JoinSet;

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
/// How often it looks whether one of these is due.
const TICK: Duration = Duration::from_millis(500);

/// Begins them; they end with what is answered.
pub(super) fn begin(worker: &Worker) -> JoinSet<()> {
    let mut tasks = JoinSet::new();
    tasks.spawn(look_outside(worker.clone()));
    tasks.spawn(look_inside(worker.clone()));
    tasks
}

/// Looks at domains and connections beside everything else: other servers take their time.
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

async fn look_inside(worker: Worker) {
    let mut rounds = Rounds::new();
    loop {
        rounds.make(&worker).await;
        tokio::time::sleep(TICK).await;
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

/// What needs nobody but the database, one after the other.
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
            if let Err(error) = organizations::sweep::sweep(&worker.pool, key, worker.clock.now()).await {
                tracing::warn!(%error, "the lives of organizations could not be looked at");
            }
        }
    }
}
