//! Hands a mail to the organization's own server, or to the platform's.

use super::MailServer;
use crate::database::{Mode, Tx};
use crate::jobs::{self, Job, Worker};
use crate::mail::reason::{Reason, Why};
use crate::mail::{NotTaken, OutgoingMail, SendFault, Trouble};
use jiff::{SignedDuration, Timestamp};

/// At this try the platform's server sends what waits for somebody to mend a setting.
const TRIES_OF_SETTINGS: i32 = 3;
/// And at this one, half an hour after the first, what the server keeps putting off.
const TRIES_OF_MOODS: i32 = 6;
/// So often a server gets a mail to whose end it says nothing: each time it may have taken it.
const TRIES_IN_SILENCE: i32 = 3;
/// A server that did not answer is left alone for this time, so that it does not hold up everybody's mails.
const REST: SignedDuration = SignedDuration::from_secs(60);
/// How often it is noted that a mail went through.
const NOTES: SignedDuration = SignedDuration::from_secs(60);
/// How soon a mail that found the server's turns taken comes again, at first and at last.
const SOON: SignedDuration = SignedDuration::from_secs(5);
const LATER: SignedDuration = SignedDuration::from_secs(60);

/// Sends a mail; `server` is the organization's own, if it carries this one, and `name` what readers see as its sender.
///
/// # Errors
/// As [`crate::mail::Mailer::send`], and [`SendFault::NotYet`] where enough mails wait for the organization's server:
/// nothing was tried then.
pub async fn send(
    worker: &Worker,
    job: &Job,
    server: Option<&MailServer>,
    name: &str,
    mail: &OutgoingMail,
) -> Result<(), SendFault> {
    let Some(server) = server else {
        if job.unanswered > 0 {
            tracing::warn!(job = %job.id, "a mail that an organization's server may have taken leaves through the platform's");
        }
        return worker.mailer.send(mail).await;
    };
    let outcome = if is_resting(server, worker) {
        Err(NotTaken::from(Trouble::Slow))
    } else {
        let Some(turn) = worker.relays.turn(server.org()) else {
            return Err(SendFault::NotYet(next_turn(job, worker.clock.now())));
        };
        let outcome = through(worker, server, name, mail).await;
        drop(turn);
        note(worker, server, outcome).await;
        outcome
    };
    match outcome {
        Ok(()) => Ok(()),
        Err(NotTaken::Mail(fault)) => Err(fault),
        Err(NotTaken::Server(Trouble::Unanswered, _)) => Err(unanswered(worker, job).await),
        Err(NotTaken::Server(..)) if job.unanswered > 0 => Err(SendFault::Transient(Reason::Unanswered.into())),
        Err(NotTaken::Server(trouble, _)) if job.attempts >= tries(trouble) => {
            tracing::warn!(job = %job.id, org = %server.org().uuid(), trouble = trouble.key(),
                "an organization's mail server does not take a mail; the platform's does");
            worker.mailer.send(mail).await
        }
        Err(NotTaken::Server(trouble, code)) => Err(SendFault::Transient(why(trouble, code))),
    }
}

async fn through(worker: &Worker, server: &MailServer, name: &str, mail: &OutgoingMail) -> Result<(), NotTaken> {
    worker.relays.to(server, worker)?.send(mail, name).await
}

fn tries(trouble: Trouble) -> i32 {
    if trouble.lasts() {
        TRIES_OF_SETTINGS
    } else {
        TRIES_OF_MOODS
    }
}

/// What its owners are told stands on the page of their server; the rest stands here.
fn why(trouble: Trouble, code: Option<u16>) -> Why {
    match trouble.is_told() {
        true => Reason::OwnServer.into(),
        false => Why {
            reason: trouble.reason(code),
            code,
        },
    }
}

/// The server got the whole mail and said nothing: it may have taken it. The platform's server would double it for sure
/// where this one is only slow; so the mail is tried here alone, and not often.
async fn unanswered(worker: &Worker, job: &Job) -> SendFault {
    let times = jobs::count_unanswered(&worker.pool, job).await.unwrap_or_else(|error| {
        tracing::warn!(job = %job.id, %error, "that a mail was not answered could not be noted");
        job.unanswered + 1
    });
    match times < TRIES_IN_SILENCE {
        true => SendFault::Transient(Reason::Unanswered.into()),
        false => SendFault::Permanent(Reason::Unanswered.into()),
    }
}

/// The longer it waits the more of them wait: so all of them together ask seldom enough.
fn next_turn(job: &Job, now: Timestamp) -> Timestamp {
    let waited = now.duration_since(job.created_at);
    now + (waited / 4).clamp(SOON, LATER)
}

/// Whether it is not even asked now.
fn is_resting(server: &MailServer, worker: &Worker) -> bool {
    let is_silent = matches!(server.trouble(), Some(Trouble::Slow | Trouble::Unanswered));
    is_silent && server.fault_at.is_some_and(|at| worker.clock.now() - REST <= at)
}

/// Writes down what its owners see on the page. That it cannot be written holds no mail up.
async fn note(worker: &Worker, server: &MailServer, outcome: Result<(), NotTaken>) {
    let now = worker.clock.now();
    let trouble = match outcome {
        Ok(()) => None,
        Err(NotTaken::Server(trouble, _)) if trouble.is_told() => Some(trouble),
        // About one mail or one address: it says neither that the server works nor that it does not.
        Err(_) => return,
    };
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
