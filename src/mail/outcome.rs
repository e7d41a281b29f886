//! Notes what became of a try: the end of the job, the line of the log and the invitation's state, together.

use super::log::{self, Outcome};
use super::reason::{Reason, Why};
use super::{Letter, OutgoingMail};
use crate::chance::Chance;
use crate::database::{Mode, Tx};
use crate::jobs::{self, Job, Worker};
use crate::schema::{dev_mails, invitations};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;

/// The mail server has taken charge of it: whoever holds the lease, the job is done.
pub(super) async fn sent(worker: &Worker, job: &Job, letter: &Letter, mail: &OutgoingMail) -> anyhow::Result<()> {
    let now = worker.clock.now();
    let mut tx = Tx::begin(&worker.pool, Mode::Write).await?;
    jobs::done(&mut tx, job.id, now).await?;
    if !worker.mailer.delivers() {
        keep(worker, &mut tx, mail).await?;
    }
    note(&mut tx, job, letter, &Outcome::Sent, now).await?;
    tx.commit().await?;
    Ok(())
}

pub(super) async fn cancel(worker: &Worker, job: &Job, letter: &Letter, reason: Reason) -> anyhow::Result<()> {
    let now = worker.clock.now();
    let mut tx = Tx::begin(&worker.pool, Mode::Write).await?;
    jobs::done(&mut tx, job.id, now).await?;
    note(&mut tx, job, letter, &Outcome::Cancelled(reason), now).await?;
    tx.commit().await?;
    Ok(())
}

pub(super) async fn put_off(worker: &Worker, job: &Job, letter: &Letter, until: Timestamp) -> anyhow::Result<()> {
    let mut tx = Tx::begin(&worker.pool, Mode::Write).await?;
    if jobs::put_off(&mut tx, job, until).await? {
        let outcome = Outcome::PutOff(Reason::Delayed, until);
        note(&mut tx, job, letter, &outcome, worker.clock.now()).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// In demo, mails stay in the house and are shown at `/dev/mail`.
async fn keep(worker: &Worker, tx: &mut Tx, mail: &OutgoingMail) -> QueryResult<usize> {
    diesel::insert_into(dev_mails::table)
        .values((
            dev_mails::id.eq(Chance.id()),
            dev_mails::sent_at.eq(worker.clock.now().to_diesel()),
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
    let mut tx = Tx::begin(&worker.pool, Mode::Write).await?;
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

/// The log tells what became of the mail, and an invitation of its own.
async fn note(tx: &mut Tx, job: &Job, letter: &Letter, outcome: &Outcome, now: Timestamp) -> QueryResult<()> {
    log::enter(tx, letter).await?;
    log::note(tx, job.id, job.attempts, outcome, now).await?;
    let (Some(org), Some(invitation)) = (letter.organization_id, letter.invitation) else {
        return Ok(());
    };
    let (state, error) = match outcome {
        Outcome::Sent => ("sent", String::new()),
        Outcome::Failed(why) => ("failed", why.to_string()),
        Outcome::Again(why, _) => ("queued", why.to_string()),
        Outcome::Cancelled(_) | Outcome::PutOff(..) => return Ok(()),
    };
    let sent_at = matches!(outcome, Outcome::Sent).then(|| now.to_diesel());
    diesel::update(invitations::table.find((org, invitation)))
        .set((
            invitations::mail_state.eq(state),
            invitations::mail_error.eq(error),
            sent_at.map(|at| invitations::mail_sent_at.eq(at)),
        ))
        .execute(tx)
        .await?;
    Ok(())
}
