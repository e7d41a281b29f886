//! The proof that a mail server works: a code that comes back out of a mail that it delivered.

use super::mail_server::MailServer;
use super::page::{Wrong, answer};
use super::words::sentence;
use crate::access::limits::TryLimit;
use crate::access::{Actor, EditEmails, Who};
use crate::audit::{self, Action, Event};
use crate::branding::Letterhead;
use crate::database::{Mode, Tx};
use crate::mail::{NotTaken, OutgoingMail, Relay};
use crate::state::App;
use crate::web::{Answer, AppError, Flash, Form, Reply, Words};
use actix_web::http::StatusCode;
use askama::Template;
use jiff::SignedDuration;

/// So many test mails an organization may ask for in an hour: each opens a connection to where it likes.
const MOST: i32 = 10;
const PURPOSE: &str = "mail server code";

#[derive(Template)]
#[template(path = "mail_servers/test_mail.html")]
struct HtmlPart<'a> {
    t: Words,
    subject: &'a str,
    text: &'a str,
    code: &'a str,
}

/// What the code is hashed with: it proves these settings only.
fn hashed(app: &App, server: &MailServer, code: &str) -> [u8; 32] {
    let text = format!("{} {code}", server.revision);
    app.config.secret_key.sign(PURPOSE, text.as_bytes())
}

/// Six digits.
fn code(app: &App) -> String {
    format!("{:06}", u64::from_be_bytes(app.chance.bytes()) % 1_000_000)
}

fn mail(who: &Who, server: &MailServer, code: &str, app: &App) -> Result<OutgoingMail, AppError> {
    let t = who.t;
    let subject = t.mail_servers_mail_subject(code);
    let text = t.mail_servers_mail_text(server.host.as_str(), who.organization.name.as_str());
    let html = HtmlPart {
        t,
        subject: &subject,
        text: &text,
        code,
    }
    .render()?;
    Ok(OutgoingMail {
        to: who.person.email.clone(),
        to_name: Some(who.person.name.clone()),
        text: format!("{text}\n\n{code}\n\n{}\n", t.mail_servers_mail_note()),
        subject,
        html,
        message_id: format!("<{}@tenantry>", app.chance.id()),
        look: Letterhead::default(),
        unsubscribe: None,
    })
}

/// POST `/o/{org}/emails/server/tests`: mails a code to whoever asks, through the server. No transaction is open while
/// it is spoken with.
pub async fn test(mut actor: Actor<EditEmails>, app: App) -> Answer {
    let org = actor.org();
    let server = MailServer::find(&mut actor.tx, org).await?.ok_or(AppError::NotFound)?;
    let Actor { tx, who, .. } = actor;
    drop(tx);
    let limit = TryLimit::new(
        format!("mail server tests of {org}"),
        MOST,
        SignedDuration::from_hours(1),
    );
    limit.count(&app.pool, 1, who.now()).await?;
    let code = code(&app);
    let mail = mail(&who, &server, &code, &app)?;
    match deliver(&server, &mail, &who, &app).await {
        Ok(()) => {
            let mut tx = Tx::begin(&app.pool, Mode::Write).await?;
            tx.enter(org).await?;
            let author = who.author();
            if !server
                .expect_code(&mut tx, &hashed(&app, &server, &code), &author)
                .await?
            {
                return Err(AppError::Conflict(who.t.mail_servers_error_changed().to_owned()));
            }
            server.record(&mut tx, Action::MailServerTested, &author).await?;
            tx.commit().await?;
            let sentence = who.t.mail_servers_test_sent(who.person.email.as_str());
            Ok(Reply::to(who.path("/emails/server")).with(Flash::success(sentence)))
        }
        Err(problem) => refused(&who, &server, problem, &app).await,
    }
}

/// Hands the test mail over; the error is a sentence.
async fn deliver(server: &MailServer, mail: &OutgoingMail, who: &Who, app: &App) -> Result<(), String> {
    let t = who.t;
    let account = server
        .account(&app.config.secret_key)
        .map_err(|_| t.mail_servers_error_password_again().to_owned())?;
    let sent = match Relay::new(&account, &app.config.public_url, app.fetcher.clone()) {
        Ok(relay) => relay.hurried().send(mail, &who.organization.name).await,
        Err(trouble) => Err(trouble.into()),
    };
    sent.map_err(|not_taken| match not_taken {
        NotTaken::Mail(_) => t.mail_servers_test_refused(who.person.email.as_str()),
        NotTaken::Server(trouble, _) => sentence(t, trouble).to_owned(),
    })
}

async fn refused(who: &Who, server: &MailServer, problem: String, app: &App) -> Answer {
    let event = Event::new(Action::MailServerTested)
        .on("mail_server", None, &server.host)
        .reason(&problem);
    audit::refuse(&app.pool, Some(who.org()), &who.author(), event).await?;
    let mut tx = Tx::begin(&app.pool, Mode::Read).await?;
    tx.enter(who.org()).await?;
    let wrong = Wrong {
        problem: Some(problem),
        ..Wrong::default()
    };
    answer((&mut tx, who), StatusCode::UNPROCESSABLE_ENTITY, wrong, app).await
}

/// POST `/o/{org}/emails/server/proof`: the `code` out of the mail. A wrong one counts also when nothing else is kept.
pub async fn prove(mut actor: Actor<EditEmails>, form: Form, app: App) -> Answer {
    let (t, org, author) = (actor.who.t, actor.org(), actor.who.author());
    let server = MailServer::held(&mut actor.tx, org).await?.ok_or(AppError::NotFound)?;
    let code: String = form.get("code").chars().filter(char::is_ascii_digit).collect();
    let expected = server.count_code(&mut actor.tx, &author).await?;
    let is_right = expected.as_ref().map(|hash| {
        use subtle::ConstantTimeEq as _;
        bool::from(hashed(&app, &server, &code).as_slice().ct_eq(hash))
    });
    if is_right == Some(true) {
        server.prove(&mut actor.tx, &author).await?;
        actor.tx.commit().await?;
        return Ok(Reply::to(actor.who.path("/emails/server")).with(Flash::success(t.mail_servers_proven())));
    }
    actor.tx.commit().await?;
    let mut tx = Tx::begin(&app.pool, Mode::Read).await?;
    tx.enter(org).await?;
    let wrong = Wrong {
        code: Some(match is_right {
            Some(_) => t.mail_servers_error_code(),
            None => t.mail_servers_error_code_over(),
        }),
        ..Wrong::default()
    };
    answer((&mut tx, &actor.who), StatusCode::UNPROCESSABLE_ENTITY, wrong, &app).await
}
