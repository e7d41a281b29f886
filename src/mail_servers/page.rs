//! GET `/o/{org}/emails/server`.

use super::mail_server::{MailServer, key_of};
use super::words::sentence;
use crate::access::{Actor, Permission, ViewEmails, Who};
use crate::database::Tx;
use crate::domains::Domain;
use crate::mail::{LineEncryption, Trouble};
use crate::members::with_help;
use crate::roles::Role;
use crate::state::App;
use crate::web::{Answer, AppError, FormState, Frame, Reply, Times, Words};
use actix_web::http::StatusCode;
use askama::Template;

#[derive(Template)]
#[template(path = "mail_servers/page.html")]
struct ServerPage {
    frame: Frame,
    t: Words,
    times: Times,
    emails: String,
    path: String,
    form: FormState,
    server: Option<MailServer>,
    /// What it did not take, or why a test did not arrive.
    problem: Option<String>,
    /// It is what somebody has just tried.
    is_answer: bool,
    /// The fields that it is about.
    faulty: &'static [&'static str],
    /// Domains that a sender may be of.
    domains: Vec<String>,
    domains_path: String,
    /// Its sender is of none of them any more.
    is_lapsed: bool,
    /// A code waits to be entered by the reader.
    waits: bool,
    /// The reader's address.
    email: String,
    /// The address from which the platform's mails come.
    platform: String,
    /// Why the reader may not change anything.
    locked: Option<String>,
    /// Why the reader may not send through it what nobody may switch off.
    no_extension: Option<String>,
}

impl ServerPage {
    fn is_active(&self) -> bool {
        self.server.as_ref().is_some_and(|server| server.active)
    }

    /// Whether one is kept, which nothing else shows.
    fn password_hint(&self) -> &'static str {
        match self.server.as_ref().is_some_and(MailServer::has_password) {
            true => self.t.mail_servers_password_kept(),
            false => self.t.mail_servers_password_hint(),
        }
    }

    /// The id of the sentence above everything, where it is about this field.
    fn said_about(&self, field: &str) -> &'static str {
        match self.faulty.contains(&field) {
            true => "problem",
            false => "",
        }
    }

    fn is_encrypted_by(&self, key: &str) -> bool {
        self.form.value("encryption") == key
    }
}

/// What is wrong when the page is shown again.
#[derive(Default)]
pub(super) struct Wrong {
    /// The settings as they were typed.
    pub settings: Option<FormState>,
    /// A sentence above everything.
    pub problem: Option<String>,
    /// A sentence at the code.
    pub code: Option<&'static str>,
}

/// Shows it; nothing is asked of the server.
pub async fn show(mut actor: Actor<ViewEmails>, app: App) -> Answer {
    answer((&mut actor.tx, &actor.who), StatusCode::OK, Wrong::default(), &app).await
}

pub(super) async fn answer((tx, who): (&mut Tx, &Who), status: StatusCode, wrong: Wrong, app: &App) -> Answer {
    let server = MailServer::find(tx, who.org()).await?;
    let own = Domain::all(tx, who.org()).await?;
    let domains: Vec<String> = own
        .into_iter()
        .filter(|domain| domain.status().is_own())
        .map(|domain| domain.name)
        .collect();
    let mut form = wrong.settings.unwrap_or_else(|| filled(server.as_ref(), &domains));
    if let Some(sentence) = wrong.code {
        form.fault("code", sentence);
    }
    let person = who.person.id.uuid();
    let waits = server
        .as_ref()
        .is_some_and(|server| server.waits_for(person, who.now()));
    let is_lapsed = match &server {
        Some(server) => !server.is_of_own_domain(tx).await?,
        None => false,
    };
    let is_answer = wrong.problem.is_some();
    let problem = wrong.problem.or_else(|| problem(server.as_ref(), who.t));
    let page = ServerPage {
        frame: Frame::organization(who, "emails"),
        t: who.t,
        times: Times::new(&who.person.time_zone, who.now(), who.t),
        emails: who.path("/emails"),
        path: who.path("/emails/server"),
        faulty: problem.as_deref().map_or(&[] as &[_], |problem| fields(problem, who.t)),
        problem,
        is_answer,
        form,
        domains,
        domains_path: who.path("/domains"),
        is_lapsed,
        waits: waits || wrong.code.is_some(),
        email: who.person.email.clone(),
        platform: app.config.sender_address(),
        locked: locked(tx, who).await?,
        no_extension: no_extension(tx, who).await?,
        server,
    };
    Reply::html(status, &page)
}

fn problem(server: Option<&MailServer>, t: Words) -> Option<String> {
    let server = server.filter(|server| server.active)?;
    server.trouble().map(|trouble| sentence(t, trouble).to_owned())
}

/// The fields that such a sentence is about.
fn fields(problem: &str, t: Words) -> &'static [&'static str] {
    let trouble = Trouble::ALL.iter().find(|trouble| sentence(t, **trouble) == problem);
    match trouble {
        Some(Trouble::NotPublic | Trouble::DnsFailed | Trouble::CertificateOtherName) => &["host"],
        Some(Trouble::NotEncrypted | Trouble::NoTls) => &["encryption", "port"],
        Some(Trouble::Port | Trouble::Unreachable | Trouble::Slow) => &["port"],
        Some(Trouble::SignIn) => &["username", "password"],
        Some(Trouble::NoSignIn | Trouble::Relay) => &["username"],
        Some(Trouble::Sender) => &["sender"],
        _ => &[],
    }
}

/// The form as it stands; the password is never shown.
fn filled(server: Option<&MailServer>, domains: &[String]) -> FormState {
    let Some(server) = server else {
        let sender = domains.first().map(|name| format!("portal@{name}")).unwrap_or_default();
        return FormState::default()
            .set("encryption", key_of(LineEncryption::StartTls))
            .set("port", "587")
            .set("sender", sender);
    };
    FormState::default()
        .set("host", &server.host)
        .set("port", server.port().to_string())
        .set("encryption", key_of(server.encryption()))
        .set("username", &server.username)
        .set("sender", &server.sender)
}

async fn locked(tx: &mut Tx, who: &Who) -> Result<Option<String>, AppError> {
    if who.may(Permission::EmailsEdit) {
        return Ok(None);
    }
    let sentence = who.t.members_lacks(Permission::EmailsEdit.key());
    let missing = [Permission::EmailsEdit].into_iter().collect();
    Ok(Some(with_help(tx, who, sentence, missing, "").await?))
}

/// Whoever keeps the server reads the links of invitations: the limits of granting hold here, too. Only somebody who
/// could give every role sends them through it.
pub(super) async fn no_extension(tx: &mut Tx, who: &Who) -> Result<Option<String>, AppError> {
    let roles = Role::all(tx, who.org()).await?;
    let limit = roles.iter().find_map(|role| {
        let limit = role.may_be_granted_by(who).err()?;
        Some((limit, role.label(who.t)))
    });
    let Some((limit, role)) = limit else { return Ok(None) };
    let sentence = who.t.mail_servers_extension_limited(limit.reason(who.t), role);
    Ok(Some(with_help(tx, who, sentence, limit.missing(), "").await?))
}
