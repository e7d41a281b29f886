//! Sends the letters of the queue. The invitation's state and the end of the job are written together.

use super::letter::{HtmlPart, Letter, LetterKind, Secret, TextPart};
use super::{Composed, OutgoingMail, SendFault, compose};
use crate::chance::Chance;
use crate::database::{Mode, Tx};
use crate::emails::template::Parsed;
use crate::emails::{self, Choice, Language, Text};
use crate::ids::{InvitationId, OrgId};
use crate::jobs::{self, Job, Worker};
use crate::mail_servers::{self, MailServer};
use crate::refusals;
use crate::schema::{dev_mails, invitations};
use crate::web::Words;
use anyhow::Context;
use askama::Template;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff_diesel::ToDiesel;

/// Sends one letter. An error means: try again later.
pub async fn deliver(worker: &Worker, job: &Job) -> anyhow::Result<()> {
    let letter: Letter = serde_json::from_value(job.payload.clone()).context("a letter that nobody can read")?;
    if !still_wanted(worker, &letter).await? {
        return finish(worker, job, &letter, None).await;
    }
    let (Choice { is_wanted, text }, server) = choose(worker, &letter).await?;
    if !is_wanted {
        return finish(worker, job, &letter, None).await;
    }
    let mail = render(worker, job, &letter, text.as_ref())?;
    match mail_servers::send(worker, job, server.as_ref(), letter.organization(), &mail).await {
        Ok(()) => finish(worker, job, &letter, Some(&mail)).await,
        Err(SendFault::Permanent(reason)) => give_up(worker, job, &letter, &reason, true).await,
        Err(SendFault::Transient(reason)) => give_up(worker, job, &letter, &reason, false).await,
    }
}

/// What the organization, the platform and its reader say about it, and the organization's own server if it leaves
/// through that. A trial brings its own words.
async fn choose(worker: &Worker, letter: &Letter) -> anyhow::Result<(Choice, Option<MailServer>)> {
    if let LetterKind::Trial { text, .. } = &letter.kind {
        let choice = Choice {
            is_wanted: true,
            text: Some(text.clone()),
        };
        return Ok((choice, None));
    }
    let mut tx = Tx::begin(&worker.pool, Mode::Read).await?;
    let org = letter.organization_id.map(OrgId::proven);
    if let Some(org) = org {
        tx.enter(org).await?;
    }
    let kind = letter.kind();
    let mut choice = emails::choose(&mut tx, org, kind, Language::of(&letter.locale)).await?;
    let Some(org) = org else { return Ok((choice, None)) };
    choice.is_wanted = choice.is_wanted && !refusals::is_refused(&mut tx, org, &letter.to, kind).await?;
    Ok((choice, MailServer::carrying(&mut tx, org, kind).await?))
}

fn render(worker: &Worker, job: &Job, letter: &Letter, text: Option<&Text>) -> anyhow::Result<OutgoingMail> {
    let secret: Option<Secret> = job.secret(&worker.config.secret_key)?;
    let path = secret.as_ref().map(|s| s.path.as_str()).or_else(|| letter.open_path());
    let link = path.map(|path| worker.config.public_url.join(path));
    let Composed { subject, html, text } = match text.map(|text| Parsed::read(letter.kind(), text)) {
        Some(Ok(template)) => {
            let language = Language::of(&letter.locale);
            compose(&template, language, &letter.values(language, link.as_deref()), false)?
        }
        // What could be published once may name something that a later release no longer knows: rather our words
        // than none.
        Some(Err(faults)) => {
            tracing::warn!(job = %job.id, kind = letter.kind().key(), ?faults, "a template cannot be used any more");
            in_our_words(letter, link)?
        }
        None => in_our_words(letter, link)?,
    };
    let subject = match &letter.kind {
        LetterKind::Trial { .. } => Words::for_locale(&letter.locale).emails_test_subject(subject),
        _ => subject,
    };
    let name = letter.name.as_str();
    Ok(OutgoingMail {
        to: letter.to.clone(),
        to_name: (!name.is_empty()).then(|| name.to_owned()),
        subject,
        text,
        html,
        // The same for every try of this job, so that a doubled mail can be told from a second one.
        message_id: format!("<{}@tenantry>", job.id),
        unsubscribe: refusals::address_in(letter, &worker.config),
    })
}

fn in_our_words(letter: &Letter, link: Option<String>) -> anyhow::Result<Composed> {
    let t = Words::for_locale(&letter.locale);
    let (name, written) = (letter.name.as_str(), &letter.write(t, link));
    Ok(Composed {
        subject: written.subject.clone(),
        text: TextPart {
            t,
            name,
            letter: written,
        }
        .render()?,
        html: HtmlPart {
            t,
            name,
            letter: written,
        }
        .render()?,
    })
}

/// An invitation that was revoked or accepted while its mail waited is not mailed any more.
async fn still_wanted(worker: &Worker, letter: &Letter) -> anyhow::Result<bool> {
    let (Some(org), Some(invitation), LetterKind::Invitation { .. }) =
        (letter.organization_id, letter.invitation, &letter.kind)
    else {
        return Ok(true);
    };
    let mut tx = Tx::begin(&worker.pool, Mode::Read).await?;
    tx.enter(OrgId::proven(org)).await?;
    let open = invitations::table
        .find((org, invitation))
        .filter(
            invitations::accepted_at
                .is_null()
                .and(invitations::declined_at.is_null())
                .and(invitations::revoked_at.is_null()),
        )
        .select(invitations::id)
        .first::<InvitationId>(&mut tx)
        .await
        .optional()?;
    Ok(open.is_some())
}

/// The job is done. `sent` is `None` where the mail was not wanted any more.
async fn finish(worker: &Worker, job: &Job, letter: &Letter, sent: Option<&OutgoingMail>) -> anyhow::Result<()> {
    let mut tx = Tx::begin(&worker.pool, Mode::Write).await?;
    jobs::done(&mut tx, job.id, worker.clock.now()).await?;
    if let Some(mail) = sent {
        if !worker.mailer.delivers() {
            keep(worker, &mut tx, mail).await?;
        }
        note(worker, &mut tx, letter, "sent", "").await?;
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
            dev_mails::html_part.eq(&mail.html),
        ))
        .execute(tx)
        .await
}

async fn give_up(worker: &Worker, job: &Job, letter: &Letter, reason: &str, for_good: bool) -> anyhow::Result<()> {
    let last = for_good || job.attempts >= job.max_attempts;
    tracing::warn!(job = %job.id, reason, last, "a mail was not accepted");
    let mut tx = Tx::begin(&worker.pool, Mode::Write).await?;
    jobs::failed(&mut tx, job, reason, for_good, worker.clock.now()).await?;
    note(worker, &mut tx, letter, if last { "failed" } else { "queued" }, reason).await?;
    tx.commit().await?;
    Ok(())
}

/// The invitation shows what became of its mail.
async fn note(worker: &Worker, tx: &mut Tx, letter: &Letter, state: &str, error: &str) -> anyhow::Result<()> {
    let (Some(org), Some(invitation), LetterKind::Invitation { .. }) =
        (letter.organization_id, letter.invitation, &letter.kind)
    else {
        return Ok(());
    };
    tx.enter(OrgId::proven(org)).await?;
    let sent_at = (state == "sent").then(|| worker.clock.now().to_diesel());
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
