//! A mail server, and the lines to it.

use super::bounded::Bounded;
use super::conversation::{Broken, How, Step, hand_over, offer, within};
use super::lines::{Line, Lines};
use super::meaning::Meaning;
use super::{NotTaken, SendFault};
use crate::fetch::{Fetcher, MailEncryption};
use lettre::{
    address::Envelope,
    transport::smtp::{
        authentication::{Credentials, DEFAULT_MECHANISMS},
        client::{AsyncSmtpConnection, TlsParameters},
        extension::ClientId,
    },
};
use std::time::Duration;
use tokio::net::ToSocketAddrs;
use tokio::time::timeout;

/// How long the other side may think.
#[derive(Clone, Copy)]
pub(super) struct Patience {
    /// Each step: connecting, and each answer.
    pub step: Duration,
    /// All of them up to the mail itself.
    pub offer: Duration,
    /// The mail itself, up to the final dot.
    pub writing: Duration,
    /// The answer to the dot: some servers examine a mail before they take it. Whoever stops waiting too early sends a
    /// mail again that was taken, so RFC 5321, section 4.5.3.2.6, asks for ten minutes.
    pub answer: Duration,
}

/// For the server of the platform.
pub(super) const PATIENCE: Patience = Patience {
    step: Duration::from_secs(10),
    offer: Duration::from_mins(2),
    writing: Duration::from_mins(3),
    answer: Duration::from_mins(10),
};

/// For a server that an organization names: less before the dot, where stopping costs nothing. After it, no less: a
/// worker lets few of its jobs wait for one such server, so a slow one holds up only its own organization.
const PATIENCE_WITH_CUSTOMERS: Patience = Patience {
    step: Duration::from_secs(6),
    offer: Duration::from_secs(20),
    writing: Duration::from_secs(15),
    answer: Duration::from_mins(10),
};

/// For the same while somebody looks at a page and waits. It is a test mail: nobody sends it again but they.
const PATIENCE_AT_A_PAGE: Patience = Patience {
    answer: Duration::from_secs(15),
    ..PATIENCE_WITH_CUSTOMERS
};

pub(super) struct Server {
    pub(super) host: String,
    pub(super) port: u16,
    pub(super) encryption: Encryption,
    pub(super) credentials: Option<Credentials>,
    pub(super) hello: ClientId,
    pub(super) reach: Reach,
    pub(super) lines: Lines,
    pub(super) patience: Patience,
}

pub(super) enum Encryption {
    None,
    FromTheStart(TlsParameters),
    StartTls(TlsParameters),
}

/// How its address is found.
pub(super) enum Reach {
    /// The operator named it: by its name.
    Named,
    /// A customer did: every address is looked at before anything is connected to.
    LookedAt(Box<Fetcher>),
}

impl Server {
    /// A server that a customer names: every address of the host is looked at, each time.
    pub(super) fn of_customer(
        hello: ClientId,
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
            hello,
            reach: Reach::LookedAt(Box::new(fetcher)),
            lines: Lines::default(),
            patience: PATIENCE_WITH_CUSTOMERS,
        }
    }

    /// The same for somebody who waits at a page.
    pub(super) fn hurried(self) -> Self {
        Self {
            patience: PATIENCE_AT_A_PAGE,
            ..self
        }
    }

    /// Hands a mail over.
    pub(super) async fn deliver(&self, envelope: &Envelope, raw: &[u8]) -> Result<(), SendFault> {
        let outcome = self.try_deliver(envelope, raw).await;
        outcome.map_err(|broken| Meaning::of(&broken).for_the_mail())
    }

    /// The same for a server whose faults its owners mend, and beside which there is another.
    pub(super) async fn deliver_for_customer(&self, envelope: &Envelope, raw: &[u8]) -> Result<(), NotTaken> {
        let outcome = self.try_deliver(envelope, raw).await;
        outcome.map_err(|broken| Meaning::of(&broken).for_its_owners())
    }

    async fn try_deliver(&self, envelope: &Envelope, raw: &[u8]) -> Result<(), Broken> {
        let offering = timeout(self.patience.offer, self.offered(envelope, raw.is_ascii()));
        let mut line = offering.await.unwrap_or(Err(Broken {
            step: Step::Content,
            how: How::Silent,
        }))?;
        let outcome = hand_over(&mut line.smtp, raw, self.patience).await;
        match &outcome {
            Ok(()) => self.lines.keep(line).await,
            Err(_) => line.close().await,
        }
        outcome
    }

    /// A line over which the server waits for the mail.
    async fn offered(&self, envelope: &Envelope, is_ascii: bool) -> Result<Line, Broken> {
        if let Some(mut line) = self.lines.take().await {
            match offer(&mut line.smtp, envelope, is_ascii, self.patience.step).await {
                Err(broken) if broken.is_of_a_dead_line() => line.close().await,
                outcome => return or_closed(line, outcome).await,
            }
        }
        let mut line = Line::new(self.connect().await?);
        let outcome = offer(&mut line.smtp, envelope, is_ascii, self.patience.step).await;
        or_closed(line, outcome).await
    }

    async fn connect(&self) -> Result<AsyncSmtpConnection, Broken> {
        let mut line = match &self.reach {
            Reach::Named => self.open((self.host.as_str(), self.port)).await?,
            Reach::LookedAt(fetcher) => self.open_bounded(fetcher).await?,
        };
        if let Encryption::StartTls(tls) = &self.encryption {
            within(
                self.patience.step,
                Step::Encrypt,
                line.starttls(tls.clone(), &self.hello),
            )
            .await?;
        }
        if let Some(credentials) = &self.credentials {
            within(
                self.patience.step,
                Step::SignIn,
                line.auth(DEFAULT_MECHANISMS, credentials),
            )
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
        within(self.patience.step, Step::Connect, connecting).await
    }

    /// The same to a server that a customer names: an address that was looked at, and answers that are bounded.
    async fn open_bounded(&self, fetcher: &Fetcher) -> Result<AsyncSmtpConnection, Broken> {
        let encryption = match &self.encryption {
            Encryption::FromTheStart(_) => MailEncryption::FromTheStart,
            Encryption::StartTls(_) => MailEncryption::Later,
            Encryption::None => MailEncryption::None,
        };
        let broken = |how| Broken {
            step: Step::Connect,
            how,
        };
        let opening = timeout(self.patience.step, fetcher.mail_line(&self.host, self.port, encryption));
        let (line, peer) = opening
            .await
            .map_err(|_| broken(How::Silent))?
            .map_err(|fault| broken(How::NotReached(fault)))?;
        let line = Box::new(Bounded::new(line, peer));
        let greeting = AsyncSmtpConnection::connect_with_transport(line, &self.hello);
        within(self.patience.step, Step::Connect, greeting).await
    }
}

async fn or_closed(line: Line, outcome: Result<(), Broken>) -> Result<Line, Broken> {
    match outcome {
        Ok(()) => Ok(line),
        Err(broken) => {
            line.close().await;
            Err(broken)
        }
    }
}
