//! Sends the letters of the queue.

use super::letter::{HtmlPart, Letter, LetterKind, Secret, TextPart, Written};
use super::limits::{self, Admission};
use super::outcome::{cancel, give_up, put_off, sent, unreadable};
use super::reason::Reason;
use super::{Composed, OutgoingMail, Scheme, SendFault, compose, log, obstacles};
use crate::branding::Letterhead;
use crate::database::Tx;
use crate::emails::template::{LONGEST_SUBJECT, Parsed};
use crate::emails::{self, Language, Text};
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

/// What one try came to.
enum Tried {
    /// The mail server has taken charge of it; why it did not say what somebody wrote, if so.
    Taken(Box<OutgoingMail>, Option<Reason>),
    Refused(SendFault),
    Cancelled(Reason),
    PutOff(Timestamp),
}

/// Sends one letter, and notes what became of it. An error means that not even this could be noted, of a mail that did
/// not go out.
pub async fn deliver(worker: &Worker, job: &Job) -> anyhow::Result<()> {
    let letter: Letter = match serde_json::from_value(job.payload.clone()) {
        Ok(letter) => letter,
        Err(error) => return unreadable(worker, job, &error).await,
    };
    if job.is_spent {
        return give_up(worker, job, &letter, Reason::OurFault.into(), true).await;
    }
    match attempt(worker, job, &letter).await {
        Ok(Tried::Taken(mail, why)) => {
            sent(worker, job, &letter, &mail, why).await;
            Ok(())
        }
        Ok(Tried::Refused(SendFault::Permanent(why))) => give_up(worker, job, &letter, why, true).await,
        Ok(Tried::Refused(SendFault::Transient(why))) => give_up(worker, job, &letter, why, false).await,
        Ok(Tried::Refused(SendFault::NotYet(until))) => jobs::give_back(&worker.pool, job, until).await,
        Ok(Tried::Cancelled(reason)) => cancel(worker, job, &letter, reason).await,
        Ok(Tried::PutOff(until)) => put_off(worker, job, &letter, until).await,
        Err(error) => {
            tracing::warn!(job = %job.id, error = format!("{error:#}"), "a mail failed on our side");
            give_up(worker, job, &letter, Reason::OurFault.into(), false).await
        }
    }
}

/// Everything up to the moment when a server takes it. Nothing is noted here: what fails afterwards is not a mail that
/// failed.
async fn attempt(worker: &Worker, job: &Job, letter: &Letter) -> anyhow::Result<Tried> {
    let secret: Option<Secret> = job.secret(&worker.config.secret_key)?;
    let Ready { text, look, server } = match examine(worker, job, letter, secret.as_ref()).await? {
        Verdict::Send(ready) => *ready,
        Verdict::Cancel(reason) => return Ok(Tried::Cancelled(reason)),
        Verdict::PutOff(until) => return Ok(Tried::PutOff(until)),
    };
    let (mail, why) = render(worker, job, letter, secret.as_ref(), text.as_ref(), look)?;
    Ok(
        match mail_servers::send(worker, job, server.as_ref(), letter.organization(), &mail).await {
            Ok(()) => Tried::Taken(Box::new(mail), why),
            Err(fault) => Tried::Refused(fault),
        },
    )
}

/// Asks what stands in its way and whether it is one too many, and gathers what it goes out with.
async fn examine(worker: &Worker, job: &Job, letter: &Letter, secret: Option<&Secret>) -> anyhow::Result<Verdict> {
    let now = worker.clock.now();
    let mut tx = log::begin(&worker.pool, letter).await?;
    let rules = match obstacles::ask(&mut tx, letter, secret, job.created_at, now).await? {
        Ok(rules) => rules,
        Err(reason) => return Ok(Verdict::Cancel(reason)),
    };
    match limits::admit(&mut tx, job.id, letter, rules.per_hour, now).await? {
        Admission::Granted => {}
        // Whoever can do without a mail is spared the rest; one that must arrive waits.
        Admission::From(_) if letter.kind().may_be_off() => return Ok(Verdict::Cancel(Reason::TooMany)),
        Admission::From(at) => return Ok(Verdict::PutOff(at)),
    }
    let ready = Ready::of(&mut tx, letter, now).await?;
    tx.commit().await?;
    Ok(Verdict::Send(Box::new(ready)))
}

impl Ready {
    async fn of(tx: &mut Tx, letter: &Letter, now: Timestamp) -> QueryResult<Self> {
        let (org, kind) = (letter.organization_id.map(OrgId::proven), letter.kind());
        // A trial brings its own words, and nothing that somebody set stands between it and whoever asked for it.
        let (text, server) = match (&letter.kind, org) {
            (LetterKind::Trial { text, .. }, _) => (Some(text.clone()), None),
            (_, org) => {
                let language = Language::of(&letter.locale);
                let text = emails::text(tx, org, kind, language, now).await?;
                let server = match org {
                    Some(org) => MailServer::carrying(tx, org, kind).await?,
                    None => None,
                };
                (text, server)
            }
        };
        let look = Letterhead::of(tx, org, kind, letter.organization()).await?;
        Ok(Self { text, look, server })
    }
}

/// The mail, and why it does not say what somebody wrote, if so.
fn render(
    worker: &Worker,
    job: &Job,
    letter: &Letter,
    secret: Option<&Secret>,
    text: Option<&Text>,
    look: Letterhead,
) -> anyhow::Result<(OutgoingMail, Option<Reason>)> {
    let mut why = None;
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
            why = Some(Reason::OurWords);
            in_our_words(letter, link, &look)?
        }
        None => in_our_words(letter, link, &look)?,
    };
    let subject = match &letter.kind {
        LetterKind::Trial { .. } => Words::for_locale(&letter.locale).emails_test_subject(subject),
        _ => subject,
    };
    let name = letter.name.as_str();
    let mail = OutgoingMail {
        to: letter.to.clone(),
        to_name: (!name.is_empty()).then(|| name.to_owned()),
        subject,
        text,
        html,
        message_id: log::message_id(job.id),
        look,
        unsubscribe: refusals::address_in(letter, &worker.config),
    };
    Ok((mail, why))
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
