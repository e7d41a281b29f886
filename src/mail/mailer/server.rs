//! The conversation with a mail server (RFC 5321).
//!
//! lettre's own transport does not tell at which command the server said no, nor does it bound the wait for an answer.
//! Both matter here: "no" to the recipient is final, "no" to our name or our sender is a fault of the configuration
//! that somebody will mend, and the mail must wait for it.

use super::SendFault;
use crate::mail::reason::{Reason, Why};
use lettre::{
    address::Envelope,
    transport::smtp::{
        Error,
        authentication::{Credentials, DEFAULT_MECHANISMS},
        client::{AsyncSmtpConnection, TlsParameters},
        commands::{Data, Mail, Rcpt},
        extension::{ClientId, Extension, MailBodyParameter, MailParameter},
    },
};
use std::{
    error::Error as _,
    sync::{Mutex, PoisonError},
    time::Duration,
};
use tokio::time::timeout;
use url::{Host, Url};

/// For each step: connecting, and each answer.
const PATIENCE: Duration = Duration::from_secs(10);
/// For the answer to a whole mail. Whoever stops waiting too early sends a mail again that was taken
/// (RFC 5321, section 4.5.3.2.6, asks for this long).
const TAKING_PATIENCE: Duration = Duration::from_mins(10);
/// An idle line that is still good answers at once.
const IDLE_PATIENCE: Duration = Duration::from_secs(2);

pub(super) struct Server {
    host: String,
    port: u16,
    encryption: Encryption,
    credentials: Option<Credentials>,
    hello: ClientId,
    /// The line of the last mail, for the next one.
    idle: Mutex<Option<AsyncSmtpConnection>>,
}

enum Encryption {
    None,
    FromTheStart(TlsParameters),
    StartTls(TlsParameters),
}

/// At what point the conversation ended.
#[derive(Clone, Copy)]
enum Step {
    Connect,
    Encrypt,
    SignIn,
    Sender,
    Recipient,
    Content,
}

impl Server {
    pub(super) fn from_url(raw: &str) -> Result<Self, String> {
        let url = Url::parse(raw).map_err(|fault| format!("cannot be read: {fault}"))?;
        let host = match url.host() {
            Some(Host::Domain(name)) if !name.is_empty() => name.to_owned(),
            Some(Host::Ipv4(ip)) => ip.to_string(),
            Some(Host::Ipv6(ip)) => ip.to_string(),
            _ => return Err("names no host".into()),
        };
        if !matches!(url.path(), "" | "/") || url.query().is_some() || url.fragment().is_some() {
            return Err("must end after host and port; a password with /, ? or # needs percent-encoding".into());
        }
        let tls = || {
            TlsParameters::new(host.clone())
                .map_err(|fault| format!("names a host that cannot be used with TLS: {fault}"))
        };
        let (encryption, port) = match url.scheme() {
            "smtp" => (Encryption::None, 25),
            "smtps" => (Encryption::FromTheStart(tls()?), 465),
            "smtp+starttls" => (Encryption::StartTls(tls()?), 587),
            _ => return Err("must begin with smtp://, smtps:// or smtp+starttls://".into()),
        };
        Ok(Self {
            credentials: credentials(&url)?,
            port: url.port().unwrap_or(port),
            host,
            encryption,
            hello: ClientId::default(),
            idle: Mutex::new(None),
        })
    }

    pub(super) async fn deliver(&self, envelope: &Envelope, raw: &[u8]) -> Result<(), SendFault> {
        let mut line = match self.idle_line().await {
            Some(line) => line,
            None => self.connect().await?,
        };
        let outcome = hand_over(&mut line, envelope, raw).await;
        match outcome {
            Ok(()) => *self.idle.lock().unwrap_or_else(PoisonError::into_inner) = Some(line),
            Err(_) => drop(timeout(IDLE_PATIENCE, line.abort()).await),
        }
        outcome
    }

    async fn idle_line(&self) -> Option<AsyncSmtpConnection> {
        let mut line = self.idle.lock().unwrap_or_else(PoisonError::into_inner).take()?;
        timeout(IDLE_PATIENCE, line.test_connected())
            .await
            .ok()?
            .then_some(line)
    }

    async fn connect(&self) -> Result<AsyncSmtpConnection, SendFault> {
        let tls = if let Encryption::FromTheStart(tls) = &self.encryption {
            Some(tls.clone())
        } else {
            None
        };
        let address = (self.host.as_str(), self.port);
        let connecting = AsyncSmtpConnection::connect_tokio1(address, Some(PATIENCE), &self.hello, tls, None);
        let mut line = within(Step::Connect, connecting).await?;
        if let Encryption::StartTls(tls) = &self.encryption {
            within(Step::Encrypt, line.starttls(tls.clone(), &self.hello)).await?;
        }
        if let Some(credentials) = &self.credentials {
            within(Step::SignIn, line.auth(DEFAULT_MECHANISMS, credentials)).await?;
        }
        Ok(line)
    }
}

async fn hand_over(line: &mut AsyncSmtpConnection, envelope: &Envelope, raw: &[u8]) -> Result<(), SendFault> {
    let mut options = Vec::new();
    let addresses = || envelope.from().into_iter().chain(envelope.to());
    if !addresses().all(|address| AsRef::<str>::as_ref(address).is_ascii()) {
        if !line.server_info().supports_feature(Extension::SmtpUtfEight) {
            return Err(SendFault::Permanent(Reason::LatinOnly.into()));
        }
        options.push(MailParameter::SmtpUtfEight);
    }
    if !raw.is_ascii() {
        options.push(MailParameter::Body(MailBodyParameter::EightBitMime));
    }
    within(Step::Sender, line.command(Mail::new(envelope.from().cloned(), options))).await?;
    for to in envelope.to() {
        within(Step::Recipient, line.command(Rcpt::new(to.clone(), Vec::new()))).await?;
    }
    within(Step::Content, line.command(Data)).await?;
    within_time(TAKING_PATIENCE, Step::Content, line.message(raw)).await?;
    Ok(())
}

async fn within<T>(step: Step, answer: impl Future<Output = Result<T, Error>>) -> Result<T, SendFault> {
    within_time(PATIENCE, step, answer).await
}

async fn within_time<T>(
    patience: Duration,
    step: Step,
    answer: impl Future<Output = Result<T, Error>>,
) -> Result<T, SendFault> {
    match timeout(patience, answer).await {
        Ok(Ok(answer)) => Ok(answer),
        Ok(Err(fault)) => {
            tracing::debug!(%fault, "the mail server said no");
            Err(explain(step, &fault))
        }
        Err(_) => Err(SendFault::Transient(Reason::NoAnswer.into())),
    }
}

fn explain(step: Step, fault: &Error) -> SendFault {
    let Some(status) = fault.status() else {
        return SendFault::Transient(without_answer(step, fault).into());
    };
    let code = status.to_string();
    let why = |reason| Why {
        reason,
        code: code.parse().ok(),
    };
    if !fault.is_permanent() {
        return SendFault::Transient(why(Reason::TryLater));
    }
    let reason = match step {
        Step::Connect => Reason::TurnedAway,
        Step::Encrypt => Reason::EncryptionRefused,
        Step::SignIn => Reason::SignInRefused,
        Step::Sender => Reason::SenderRefused,
        Step::Content => Reason::ContentRefused,
        Step::Recipient => {
            let details = fault.source().map(ToString::to_string).unwrap_or_default();
            return SendFault::Permanent(why(refused_recipient(&code, &details)));
        }
    };
    SendFault::Transient(why(reason))
}

/// The enhanced status code (RFC 3463) is the better witness, where there is one.
fn refused_recipient(code: &str, details: &str) -> Reason {
    match (details.split_whitespace().next().unwrap_or_default(), code) {
        ("5.1.1" | "5.1.10" | "5.2.1", _) => Reason::MailboxUnknown,
        ("5.2.2", _) => Reason::MailboxFull,
        ("5.1.2", _) => Reason::DomainUnknown,
        (enhanced, _) if enhanced.starts_with("5.7.") => Reason::NotAllowed,
        (_, "550") => Reason::MailboxUnknown,
        (_, "551") => Reason::MailboxMoved,
        (_, "552") => Reason::MailboxFull,
        (_, "553") => Reason::AddressNotUnderstood,
        _ => Reason::AddressRefused,
    }
}

fn without_answer(step: Step, fault: &Error) -> Reason {
    match step {
        _ if fault.is_timeout() => Reason::NoAnswer,
        _ if fault.is_tls() => Reason::EncryptionFailed,
        Step::Connect => Reason::Unreachable,
        Step::Encrypt => Reason::EncryptionFailed,
        Step::SignIn => Reason::NoWayToSignIn,
        Step::Sender | Step::Recipient | Step::Content => Reason::BrokenOff,
    }
}

fn credentials(url: &Url) -> Result<Option<Credentials>, String> {
    let decode = |part: &str| {
        let decoded = percent_encoding::percent_decode_str(part).decode_utf8();
        decoded
            .map(String::from)
            .map_err(|_| "has a user name or password that is not UTF-8".to_owned())
    };
    match (url.username(), url.password()) {
        ("", None) => Ok(None),
        (user, Some(password)) if !user.is_empty() => Ok(Some(Credentials::new(decode(user)?, decode(password)?))),
        _ => Err("needs both a user name and a password, or neither".into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(url: &str) -> String {
        Server::from_url(url).err().unwrap_or_default()
    }

    #[test]
    fn a_url_says_where_and_how() {
        let plain = Server::from_url("smtp://mail.example").unwrap();
        assert_eq!((plain.host.as_str(), plain.port), ("mail.example", 25));
        assert!(matches!(plain.encryption, Encryption::None) && plain.credentials.is_none());
        let tls = Server::from_url("smtps://mail.example/").unwrap();
        assert!(matches!(tls.encryption, Encryption::FromTheStart(_)) && tls.port == 465);
        let start = Server::from_url("smtp+starttls://us%40er:p%3A%2F%C3%A9@mail.example:2525").unwrap();
        assert!(matches!(start.encryption, Encryption::StartTls(_)) && start.port == 2525);
        assert!(start.credentials == Some(Credentials::new("us@er".into(), "p:/é".into())));
        assert_eq!(Server::from_url("smtp://[::1]:26").unwrap().host, "::1");
    }

    #[test]
    fn a_wrong_url_is_explained() {
        assert!(fault("http://mail.example").contains("must begin with"));
        assert!(fault("mail.example:25").contains("names no host"));
        assert!(fault("smtp://").contains("host"));
        assert!(fault("smtp://user@mail.example").contains("both"));
        assert!(fault("smtp://mail.example/inbox").contains("must end"));
        assert!(fault("smtp://mail.example?tls=none").contains("must end"));
        assert!(fault("smtp://u:%ff@mail.example").contains("UTF-8"));
        assert!(fault("nonsense").contains("cannot be read"));
    }

    #[test]
    fn a_refused_recipient_is_described_for_people() {
        assert_eq!(refused_recipient("550", "5.1.1 no such user"), Reason::MailboxUnknown);
        assert_eq!(refused_recipient("550", "unknown"), Reason::MailboxUnknown);
        assert_eq!(refused_recipient("552", ""), Reason::MailboxFull);
        assert_eq!(refused_recipient("550", "5.7.1 relaying denied"), Reason::NotAllowed);
        assert_eq!(refused_recipient("554", "no"), Reason::AddressRefused);
    }
}
