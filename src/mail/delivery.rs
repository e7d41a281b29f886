//! Sends the letters of the queue.

use super::letter::{HtmlPart, Letter, LetterKind, Secret, TextPart, Written};
use super::limits::{self, Admission};
use super::outcome::{cancel, give_up, put_off, sent, unreadable};
use super::reason::Reason;
use super::{Composed, OutgoingMail, Scheme, SendFault, compose, log, usefulness};
use crate::branding::Letterhead;
use crate::database::{Mode, Tx};
use crate::emails::template::{LONGEST_SUBJECT, Parsed};
use crate::emails::{self, Choice, Language, Text};
use crate::ids::OrgId;
use crate::jobs::{self, Job, Worker};
use crate::mail_servers::{self, MailServer};
use crate::refusals;
use crate::web::Words;
use askama::Template;
use diesel::QueryResult;
use jiff::Timestamp;

/// With what a letter goes out.
struct Ready {
    /// The words that somebody gave it, if anybody did.
    text: Option<Text>,
    look: Letterhead,
    /// The organization's own mail server, if that carries it.
    server: Option<MailServer>,
}

/// What is to become of a letter before it is tried.
enum Verdict {
    /// It goes out.
    Send(Box<Ready>),
    /// Nobody needs it any more, or it is not wanted.
    Cancel(Reason),
    /// Its reader had enough for now.
    PutOff(Timestamp),
}

/// Sends one letter, and notes what became of it. An error means that not even this could be noted.
pub async fn deliver(worker: &Worker, job: &Job) -> anyhow::Result<()> {
    let letter: Letter = match serde_json::from_value(job.payload.clone()) {
        Ok(letter) => letter,
        Err(error) => return unreadable(worker, job, &error).await,
    };
    if job.is_spent {
        return give_up(worker, job, &letter, Reason::OurFault.into(), true).await;
    }
    match attempt(worker, job, &letter).await {
        Ok(()) => Ok(()),
        Err(error) => {
            tracing::warn!(job = %job.id, error = format!("{error:#}"), "a mail failed on our side");
            give_up(worker, job, &letter, Reason::OurFault.into(), false).await
        }
    }
}

async fn attempt(worker: &Worker, job: &Job, letter: &Letter) -> anyhow::Result<()> {
    let secret: Option<Secret> = job.secret(&worker.config.secret_key)?;
    let Ready { text, look, server } = match examine(worker, job, letter, secret.as_ref()).await? {
        Verdict::Send(ready) => *ready,
        Verdict::Cancel(reason) => return cancel(worker, job, letter, reason).await,
        Verdict::PutOff(until) => return put_off(worker, job, letter, until).await,
    };
    let mail = render(worker, job, letter, secret.as_ref(), text.as_ref(), look)?;
    match mail_servers::send(worker, job, server.as_ref(), letter.organization(), &mail).await {
        Ok(()) => sent(worker, job, letter, &mail).await,
        Err(SendFault::Permanent(why)) => give_up(worker, job, letter, why, true).await,
        Err(SendFault::Transient(why)) => give_up(worker, job, letter, why, false).await,
        Err(SendFault::NotYet(until)) => jobs::give_back(&worker.pool, job, until).await,
    }
}

/// Asks whether it is still of use, switched on, and not one too many.
async fn examine(worker: &Worker, job: &Job, letter: &Letter, secret: Option<&Secret>) -> anyhow::Result<Verdict> {
    let now = worker.clock.now();
    let mut tx = Tx::begin(&worker.pool, Mode::Write).await?;
    log::enter(&mut tx, letter).await?;
    if let Some(reason) = usefulness::over(&mut tx, letter, secret, job.created_at, now).await? {
        return Ok(Verdict::Cancel(reason));
    }
    let Choice { is_wanted, text } = choose(&mut tx, letter, now).await?;
    if !is_wanted {
        return Ok(Verdict::Cancel(Reason::SwitchedOff));
    }
    let (org, kind) = (letter.organization_id.map(OrgId::proven), letter.kind());
    let mut server = None;
    if let Some(org) = org {
        let is_asked_for = matches!(letter.kind, LetterKind::Trial { .. });
        if !is_asked_for && refusals::is_refused(&mut tx, org, &letter.to, kind).await? {
            return Ok(Verdict::Cancel(Reason::Unwanted));
        }
        if !is_asked_for {
            server = MailServer::carrying(&mut tx, org, kind).await?;
        }
    }
    let look = Letterhead::of(&mut tx, org, kind).await?;
    let admission = limits::admit(&mut tx, job.id, letter, now).await?;
    tx.commit().await?;
    Ok(match admission {
        Admission::Granted => Verdict::Send(Box::new(Ready { text, look, server })),
        // Whoever can do without a mail is spared the rest; one that must arrive waits.
        Admission::From(_) if letter.kind().may_be_off() => Verdict::Cancel(Reason::TooMany),
        Admission::From(at) => Verdict::PutOff(at),
    })
}

/// What the organization and the platform say about it. A trial brings its own words.
async fn choose(tx: &mut Tx, letter: &Letter, now: Timestamp) -> QueryResult<Choice> {
    if let LetterKind::Trial { text, .. } = &letter.kind {
        return Ok(Choice {
            is_wanted: true,
            text: Some(text.clone()),
        });
    }
    let org = letter.organization_id.map(OrgId::proven);
    emails::choose(tx, org, letter.kind(), Language::of(&letter.locale), now).await
}

fn render(
    worker: &Worker,
    job: &Job,
    letter: &Letter,
    secret: Option<&Secret>,
    text: Option<&Text>,
    look: Letterhead,
) -> anyhow::Result<OutgoingMail> {
    let path = secret.map(|s| s.path.as_str()).or_else(|| letter.open_path());
    let link = path.map(|path| worker.config.public_url.join(path));
    let Composed { subject, html, text } = match text.map(|text| Parsed::read(letter.kind(), text)) {
        Some(Ok(template)) => {
            let language = Language::of(&letter.locale);
            compose(
                &template,
                language,
                &letter.values(language, link.as_deref()),
                Scheme::Reader,
                &look,
            )?
        }
        // What could be published once may name something that a later release no longer knows: rather our words
        // than none.
        Some(Err(faults)) => {
            tracing::warn!(job = %job.id, kind = letter.kind().key(), ?faults, "a template cannot be used any more");
            in_our_words(letter, link, &look)?
        }
        None => in_our_words(letter, link, &look)?,
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
        message_id: log::message_id(job.id),
        look,
        unsubscribe: refusals::address_in(letter, &worker.config),
    })
}

pub(super) fn in_our_words(letter: &Letter, link: Option<String>, look: &Letterhead) -> anyhow::Result<Composed> {
    let t = Words::for_locale(&letter.locale);
    let subject = letter.said(emails::harmless_line)?.write(t, None).subject;
    let letter = letter.said(emails::harmless)?;
    let written = &Written {
        subject: emails::cut(&subject, LONGEST_SUBJECT),
        ..letter.write(t, link)
    };
    let name = letter.name.as_str();
    Ok(Composed {
        subject: written.subject.clone(),
        text: TextPart {
            t,
            name,
            letter: written,
            look,
        }
        .render()?,
        html: HtmlPart {
            t,
            name,
            letter: written,
            look,
        }
        .render()?,
    })
}
