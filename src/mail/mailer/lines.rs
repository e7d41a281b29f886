//! The open lines to a mail server, kept for the next mails: one for each mail that a worker sends at the same time.

use lettre::transport::smtp::client::AsyncSmtpConnection;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::{Duration, Instant};
use tokio::time::{sleep, timeout};

/// So many lines wait for work: as many as a worker does jobs at once.
const MOST: usize = 8;
/// So many mails go over one line; some servers count.
const MAILS: u32 = 100;
/// So long a line waits; servers hang up after minutes.
const IDLE: Duration = Duration::from_secs(30);
/// A line that was used within this time is taken as it is; an older one is asked whether it still stands.
const FRESH: Duration = Duration::from_secs(2);
/// A line that is still good answers at once.
const PATIENCE: Duration = Duration::from_secs(2);

/// An open line and what went over it.
pub(super) struct Line {
    pub smtp: AsyncSmtpConnection,
    mails: u32,
    since: Instant,
}

/// Lines that wait.
#[derive(Default)]
pub(super) struct Lines(Arc<Mutex<Waiting>>);

#[derive(Default)]
struct Waiting {
    lines: Vec<Line>,
    /// Somebody closes those that wait too long.
    is_watched: bool,
}

impl Line {
    pub fn new(smtp: AsyncSmtpConnection) -> Self {
        Self {
            smtp,
            mails: 0,
            since: Instant::now(),
        }
    }

    /// Hangs up, politely where the other side listens.
    pub async fn close(mut self) {
        drop(timeout(PATIENCE, self.smtp.abort()).await);
    }
}

impl Lines {
    /// The line that was used last, if it still stands.
    pub async fn take(&self) -> Option<Line> {
        loop {
            let mut line = lock(&self.0).lines.pop()?;
            let waited = line.since.elapsed();
            if waited < FRESH {
                return Some(line);
            }
            if waited < IDLE && timeout(PATIENCE, line.smtp.test_connected()).await == Ok(true) {
                return Some(line);
            }
            line.close().await;
        }
    }

    /// Keeps a line over which a mail went, or closes it where enough went over it, or enough wait.
    pub async fn keep(&self, mut line: Line) {
        line.mails += 1;
        line.since = Instant::now();
        let too_much = {
            let mut waiting = lock(&self.0);
            if line.mails >= MAILS || waiting.lines.len() >= MOST {
                Some(line)
            } else {
                waiting.lines.push(line);
                if !waiting.is_watched {
                    waiting.is_watched = true;
                    tokio::spawn(watch(Arc::downgrade(&self.0)));
                }
                None
            }
        };
        if let Some(line) = too_much {
            line.close().await;
        }
    }
}

fn lock(waiting: &Mutex<Waiting>) -> MutexGuard<'_, Waiting> {
    waiting.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Closes what waited too long, until nothing waits.
async fn watch(waiting: Weak<Mutex<Waiting>>) {
    loop {
        sleep(IDLE).await;
        let Some(waiting) = waiting.upgrade() else { return };
        let (old, is_over) = {
            let mut waiting = lock(&waiting);
            let is_old = |line: &mut Line| line.since.elapsed() >= IDLE;
            let old: Vec<Line> = waiting.lines.extract_if(.., is_old).collect();
            waiting.is_watched = !waiting.lines.is_empty();
            (old, !waiting.is_watched)
        };
        for line in old {
            line.close().await;
        }
        if is_over {
            return;
        }
    }
}
