//! Notes what became of a try: the invitation's state, the end of the job and the line of the log, together. The
//! invitation is held first, see [`log::hold`].

use super::log::{self, Outcome};
use super::reason::{Reason, Why};
use super::{Letter, OutgoingMail};
use crate::chance::Chance;
use crate::database::{Mode, Tx};
use crate::jobs::{self, Job, Worker};
use crate::schema::dev_mails;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;
use std::time::Duration;

/// How long after it could not be noted that a mail was sent it is tried again: longer each time.
const SOON: Duration = Duration::from_millis(200);
/// The longest pause.
const LATEST: Duration = Duration::from_secs(5);

/// The mail server has taken charge of it: whoever holds the lease, the job is done. Where that cannot be noted, only
/// the note is tried again, never the mail; it ends when the lease was lost, which the worker holds meanwhile.
pub(super) async fn sent(worker: &Worker, job: &Job, letter: &Letter, mail: &OutgoingMail, why: Option<Reason>) {
    let (at, mut pause) = (worker.clock.now(), SOON);
    while let Err(error) = note_sent(worker, job, letter, mail, why, at).await {
        tracing::warn!(job = %job.id, error = format!("{error:#}"), "that a mail was sent could not be noted yet");
        tokio::time::sleep(pause).await;
        pause = (pause * 2).min(LATEST);
    }
}

async fn note_sent(
    worker: &Worker,
    job: &Job,
    letter: &Letter,
    mail: &OutgoingMail,
    why: Option<Reason>,
    at: Timestamp,
) -> anyhow::Result<()> {
    let mut tx = begin(worker, letter).await?;
    jobs::done(&mut tx, job.id, at).await?;
    if !worker.mailer.delivers() {
        keep(&mut tx, mail, at).await?;
    }
    note(&mut tx, job, letter, &Outcome::Sent(why), at).await?;
    tx.commit().await?;
    Ok(())
}

pub(super) async fn cancel(worker: &Worker, job: &Job, letter: &Letter, reason: Reason) -> anyhow::Result<()> {
    let now = worker.clock.now();
    let mut tx = begin(worker, letter).await?;
    if jobs::dropped(&mut tx, job, now).await? {
        note(&mut tx, job, letter, &Outcome::Cancelled(reason), now).await?;
    }
    tx.commit().await?;
    Ok(())
}

pub(super) async fn put_off(worker: &Worker, job: &Job, letter: &Letter, until: Timestamp) -> anyhow::Result<()> {
    let mut tx = begin(worker, letter).await?;
    if jobs::put_off(&mut tx, job, until).await? {
        note(&mut tx, job, letter, &Outcome::PutOff(until), worker.clock.now()).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// In demo, mails stay in the house and are shown at `/dev/mail`.
async fn keep(tx: &mut Tx, mail: &OutgoingMail, at: Timestamp) -> QueryResult<usize> {
    diesel::insert_into(dev_mails::table)
        .values((
            dev_mails::id.eq(Chance.id()),
            dev_mails::sent_at.eq(at.to_diesel()),
            dev_mails::recipient.eq(&mail.to),
            dev_mails::subject.eq(&mail.subject),
            dev_mails::text_part.eq(&mail.text),
            dev_mails::html_part.eq(mail.look.standing_alone(&mail.html)),
        ))
        .execute(tx)
        .await
}

/// It did not go out, this time or for good.
pub(super) async fn give_up(
    worker: &Worker,
    job: &Job,
    letter: &Letter,
    why: Why,
    for_good: bool,
) -> anyhow::Result<()> {
    let now = worker.clock.now();
    let mut tx = begin(worker, letter).await?;
    let noted = jobs::failed(&mut tx, job, &why.to_string(), for_good, now).await?;
    let Some(next) = noted else { return Ok(()) };
    tracing::warn!(job = %job.id, %why, last = next.is_none(), "a mail was not accepted");
    let outcome = next.map_or(Outcome::Failed(why), |next| Outcome::Again(why, next));
    note(&mut tx, job, letter, &outcome, now).await?;
    tx.commit().await?;
    Ok(())
}

/// A letter that this release cannot read. Perhaps a newer one can, so it is tried again like any other.
pub(super) async fn unreadable(worker: &Worker, job: &Job, error: &serde_json::Error) -> anyhow::Result<()> {
    tracing::warn!(job = %job.id, %error, "a letter that nobody can read");
    let (now, why) = (worker.clock.now(), Why::from(Reason::OurFault));
    let mut tx = Tx::begin(&worker.pool, Mode::Write).await?;
    let noted = jobs::failed(&mut tx, job, &why.to_string(), false, now).await?;
    let Some(next) = noted else { return Ok(()) };
    // Nobody knows whose it is.
    tx.enter_as_staff().await?;
    let outcome = next.map_or(Outcome::Failed(why), |next| Outcome::Again(why, next));
    log::note(&mut tx, job.id, job.attempts, &outcome, now).await?;
    tx.commit().await?;
    Ok(())
}

/// A transaction inside the letter's organization that holds its invitation.
async fn begin(worker: &Worker, letter: &Letter) -> anyhow::Result<Tx> {
    let mut tx = log::begin(&worker.pool, letter).await?;
    log::hold(&mut tx, letter.invitation_key()).await?;
    Ok(tx)
}

/// The log tells what became of the mail, and an invitation what became of its newest.
async fn note(tx: &mut Tx, job: &Job, letter: &Letter, outcome: &Outcome, now: Timestamp) -> QueryResult<()> {
    if log::note(tx, job.id, job.attempts, outcome, now).await? {
        log::follow(tx, job.id, letter, outcome, now).await?;
    }
    Ok(())
}
