//! Hands a mail to the organization's own server, or to the platform's.

use super::MailServer;
use crate::database::{Mode, Tx};
use crate::jobs::{Job, Worker};
use crate::mail::reason::Reason;
use crate::mail::{OutgoingMail, Relay, SendFault, Trouble};
use jiff::SignedDuration;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use uuid::Uuid;

/// At this try the platform's server sends what waits for somebody to mend a setting.
const TRIES_OF_SETTINGS: i32 = 3;
/// And at this one, half an hour after the first, what the server keeps putting off.
const TRIES_OF_MOODS: i32 = 6;
/// A server that did not answer is left alone for this time, so that it does not hold up everybody's mails.
const REST: SignedDuration = SignedDuration::from_secs(60);
/// How often it is noted that a mail went through.
const NOTES: SignedDuration = SignedDuration::from_secs(60);
/// So many organizations' lines a worker remembers.
const MOST: usize = 64;

/// The way to a server with the revision of its settings.
type Kept = (Uuid, Arc<Relay>);

/// The open lines to organizations' own servers, for a worker.
#[derive(Clone, Default)]
pub struct Relays(Arc<Mutex<HashMap<Uuid, Kept>>>);

impl Relays {
    /// The way to a server, with the lines that are open; another one when its settings are others.
    fn to(&self, server: &MailServer, worker: &Worker) -> Result<Arc<Relay>, Trouble> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let org = server.org().uuid();
        if let Some((revision, relay)) = kept.get(&org)
            && *revision == server.revision
        {
            return Ok(relay.clone());
        }
        let account = server.account(&worker.config.secret_key).map_err(|_| Trouble::SignIn)?;
        let relay = Arc::new(Relay::new(&account, worker.fetcher.clone())?);
        if kept.len() >= MOST {
            kept.clear();
        }
        kept.insert(org, (server.revision, relay.clone()));
        Ok(relay)
    }
}

/// Sends a mail; `server` is the organization's own, if it carries this one, and `name` what readers see as its sender.
///
/// # Errors
/// As [`crate::mail::Mailer::send`].
pub async fn send(
    worker: &Worker,
    job: &Job,
    server: Option<&MailServer>,
    name: &str,
    mail: &OutgoingMail,
) -> Result<(), SendFault> {
    let Some(server) = server else {
        return worker.mailer.send(mail).await;
    };
    let outcome = match resting(server, worker) {
        Some(trouble) => Err(trouble),
        None => {
            let outcome = through(worker, server, name, mail).await;
            note(worker, server, outcome.as_ref().err().copied()).await;
            outcome
        }
    };
    match outcome {
        Ok(outcome) => outcome,
        Err(trouble) if job.attempts >= tries(trouble) => {
            tracing::warn!(job = %job.id, org = %server.org().uuid(), trouble = trouble.key(),
                "an organization's mail server does not take a mail; the platform's does");
            worker.mailer.send(mail).await
        }
        Err(_) => Err(SendFault::Transient(Reason::OwnServer.into())),
    }
}

async fn through(
    worker: &Worker,
    server: &MailServer,
    name: &str,
    mail: &OutgoingMail,
) -> Result<Result<(), SendFault>, Trouble> {
    worker.relays.to(server, worker)?.send(mail, name).await
}

fn tries(trouble: Trouble) -> i32 {
    if trouble.lasts() {
        TRIES_OF_SETTINGS
    } else {
        TRIES_OF_MOODS
    }
}

/// Why it is not even asked now.
fn resting(server: &MailServer, worker: &Worker) -> Option<Trouble> {
    let trouble = server.trouble().filter(|one| *one == Trouble::Slow)?;
    let rested = server.fault_at.is_none_or(|at| worker.clock.now() - REST > at);
    (!rested).then_some(trouble)
}

/// Writes down what its owners see on the page. That it cannot be written holds no mail up.
async fn note(worker: &Worker, server: &MailServer, trouble: Option<Trouble>) {
    let now = worker.clock.now();
    let is_news = trouble.is_some() || server.trouble().is_some() || server.sent_at.is_none_or(|at| now - NOTES > at);
    if !is_news {
        return;
    }
    let writing = async {
        let mut tx = Tx::begin(&worker.pool, Mode::Write).await?;
        tx.enter(server.org()).await?;
        server.note(&mut tx, trouble, now).await?;
        tx.commit().await?;
        anyhow::Ok(())
    };
    if let Err(error) = writing.await {
        tracing::warn!(%error, "what an organization's mail server did could not be noted");
    }
}
