//! The conversation with a mail server (RFC 5321).
//!
//! lettre's own transport does not tell at which command the server said no, nor does it bound the wait for an answer.
//! Both matter here: "no" to the recipient is final, "no" to our name or our sender is a fault of the configuration
//! that somebody will mend, and the mail must wait for it.

use super::lines::{Line, Lines};
use super::trouble::Trouble;
use super::{SendFault, explaining::explain};
use crate::fetch::{FetchFault, Fetcher};
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
use std::time::Duration;
use tokio::net::ToSocketAddrs;
use tokio::time::timeout;
use url::{Host, Url};

/// How long the other side may think.
#[derive(Clone, Copy)]
pub(super) struct Patience {
    /// Each step: connecting, and each answer.
    pub step: Duration,
    /// The answer to the mail itself, which some servers examine before they take it. Whoever stops waiting too early
    /// sends a mail again that was taken (RFC 5321, section 4.5.3.2.6, asks for ten minutes).
    pub content: Duration,
    /// The whole mail.
    pub whole: Duration,
}

/// For the server of the platform.
const PATIENCE: Patience = Patience {
    step: Duration::from_secs(10),
    content: Duration::from_mins(10),
    whole: Duration::from_mins(12),
};

/// For a server that an organization names: a slow one must not hold up everybody's mails.
const SHORT_PATIENCE: Patience = Patience {
    step: Duration::from_secs(6),
    content: Duration::from_secs(15),
    whole: Duration::from_secs(20),
};

pub(super) struct Server {
    host: String,
    port: u16,
    encryption: Encryption,
    credentials: Option<Credentials>,
    hello: ClientId,
    reach: Reach,
    lines: Lines,
    pub(super) patience: Patience,
}

pub(super) enum Encryption {
    None,
    FromTheStart(TlsParameters),
    StartTls(TlsParameters),
}

/// How its address is found.
enum Reach {
    /// The operator named it: by its name.
    Named,
    /// A customer did: every address is looked at before anything is connected to.
    LookedAt(Box<Fetcher>),
}

/// At what point the conversation ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Connect,
    Encrypt,
    SignIn,
    Sender,
    Recipient,
    Content,
}

/// How a conversation ended badly.
#[derive(Debug)]
pub(super) struct Broken {
    pub step: Step,
    pub how: How,
}

#[derive(Debug)]
pub(super) enum How {
    /// The server said no, or the line broke.
    Said(Error),
    /// It did not answer in time.
    Silent,
    /// Nothing was connected to.
    NotReached(FetchFault),
    /// The address has letters that this server does not take.
    Letters,
}

impl Broken {
    /// The line had died before anything was said on it.
    fn is_of_a_dead_line(&self) -> bool {
        self.step == Step::Sender && matches!(&self.how, How::Said(fault) if fault.status().is_none())
    }
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
        let tls = || tls_for(&host);
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
            reach: Reach::Named,
            lines: Lines::default(),
            patience: PATIENCE,
        })
    }

    /// A server that a customer names: every address of the host is looked at, each time.
    pub(super) fn of_customer(
        (host, port): (&str, u16),
        encryption: Encryption,
        credentials: Option<Credentials>,
        fetcher: Fetcher,
    ) -> Self {
        Self {
            host: host.to_owned(),
            port,
            encryption,
            credentials,
            hello: ClientId::default(),
            reach: Reach::LookedAt(Box::new(fetcher)),
            lines: Lines::default(),
            patience: SHORT_PATIENCE,
        }
    }

    /// Hands a mail over.
    pub(super) async fn deliver(&self, envelope: &Envelope, raw: &[u8]) -> Result<(), SendFault> {
        self.try_deliver(envelope, raw).await.map_err(|broken| explain(&broken))
    }

    /// The same for a server whose faults its owners mend; `Ok(Err(…))` is about the recipient.
    pub(super) async fn try_for_customer(
        &self,
        envelope: &Envelope,
        raw: &[u8],
    ) -> Result<Result<(), SendFault>, Trouble> {
        match self.try_deliver(envelope, raw).await {
            Ok(()) => Ok(Ok(())),
            Err(broken) => match Trouble::of(&broken) {
                Some(trouble) => Err(trouble),
                None => Ok(Err(explain(&broken))),
            },
        }
    }

    async fn try_deliver(&self, envelope: &Envelope, raw: &[u8]) -> Result<(), Broken> {
        let whole = timeout(self.patience.whole, self.over_some_line(envelope, raw));
        whole.await.unwrap_or(Err(Broken {
            step: Step::Content,
            how: How::Silent,
        }))
    }

    async fn over_some_line(&self, envelope: &Envelope, raw: &[u8]) -> Result<(), Broken> {
        if let Some(mut line) = self.lines.take().await {
            match self.hand_over(&mut line.smtp, envelope, raw).await {
                Err(broken) if broken.is_of_a_dead_line() => line.close().await,
                outcome => return self.done_with(line, outcome).await,
            }
        }
        let mut line = Line::new(self.connect().await?);
        let outcome = self.hand_over(&mut line.smtp, envelope, raw).await;
        self.done_with(line, outcome).await
    }

    async fn done_with(&self, line: Line, outcome: Result<(), Broken>) -> Result<(), Broken> {
        match &outcome {
            Ok(()) => self.lines.keep(line).await,
            Err(_) => line.close().await,
        }
        outcome
    }

    async fn connect(&self) -> Result<AsyncSmtpConnection, Broken> {
        let mut line = match &self.reach {
            Reach::Named => self.open((self.host.as_str(), self.port)).await?,
            Reach::LookedAt(fetcher) => {
                let is_encrypted = !matches!(self.encryption, Encryption::None);
                let looked_at = fetcher.mail_server(&self.host, self.port, is_encrypted).await;
                let addresses = looked_at.map_err(|fault| Broken {
                    step: Step::Connect,
                    how: How::NotReached(fault),
                })?;
                self.open(&addresses[..]).await?
            }
        };
        if let Encryption::StartTls(tls) = &self.encryption {
            self.step(Step::Encrypt, line.starttls(tls.clone(), &self.hello))
                .await?;
        }
        if let Some(credentials) = &self.credentials {
            self.step(Step::SignIn, line.auth(DEFAULT_MECHANISMS, credentials))
                .await?;
        }
        Ok(line)
    }

    async fn open(&self, addresses: impl ToSocketAddrs) -> Result<AsyncSmtpConnection, Broken> {
        let tls = match &self.encryption {
            Encryption::FromTheStart(tls) => Some(tls.clone()),
            Encryption::None | Encryption::StartTls(_) => None,
        };
        let each = Some(self.patience.step);
        let connecting = AsyncSmtpConnection::connect_tokio1(addresses, each, &self.hello, tls, None);
        self.step(Step::Connect, connecting).await
    }

    async fn hand_over(&self, line: &mut AsyncSmtpConnection, envelope: &Envelope, raw: &[u8]) -> Result<(), Broken> {
        let mut options = Vec::new();
        let addresses = || envelope.from().into_iter().chain(envelope.to());
        if !addresses().all(|address| AsRef::<str>::as_ref(address).is_ascii()) {
            if !line.server_info().supports_feature(Extension::SmtpUtfEight) {
                return Err(Broken {
                    step: Step::Recipient,
                    how: How::Letters,
                });
            }
            options.push(MailParameter::SmtpUtfEight);
        }
        if !raw.is_ascii() {
            options.push(MailParameter::Body(MailBodyParameter::EightBitMime));
        }
        let sender = Mail::new(envelope.from().cloned(), options);
        self.step(Step::Sender, line.command(sender)).await?;
        for to in envelope.to() {
            let recipient = Rcpt::new(to.clone(), Vec::new());
            self.step(Step::Recipient, line.command(recipient)).await?;
        }
        self.step(Step::Content, line.command(Data)).await?;
        within(self.patience.content, Step::Content, line.message(raw)).await?;
        Ok(())
    }

    async fn step<T>(&self, step: Step, answer: impl Future<Output = Result<T, Error>>) -> Result<T, Broken> {
        within(self.patience.step, step, answer).await
    }
}

async fn within<T>(
    patience: Duration,
    step: Step,
    answer: impl Future<Output = Result<T, Error>>,
) -> Result<T, Broken> {
    let how = match timeout(patience, answer).await {
        Ok(Ok(answer)) => return Ok(answer),
        Ok(Err(fault)) => {
            tracing::debug!(%fault, "the mail server said no");
            How::Said(fault)
        }
        Err(_) => How::Silent,
    };
    Err(Broken { step, how })
}

/// TLS to a host: its certificate must be for this name, and of an authority that Mozilla trusts.
pub(super) fn tls_for(host: &str) -> Result<TlsParameters, String> {
    TlsParameters::new(host.to_owned()).map_err(|fault| format!("names a host that cannot be used with TLS: {fault}"))
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
}
