//! An organization's own mail server, as the worker and the page of its settings speak with it.

use super::server::{Encryption, Server, tls_for};
use super::{OutgoingMail, SendFault, Trouble, compose};
use crate::fetch::Fetcher;
use lettre::{Address, message::Mailbox, transport::smtp::authentication::Credentials};
use zeroize::Zeroizing;

/// How a line to a mail server is encrypted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineEncryption {
    /// From the first byte (RFC 8314): port 465.
    Tls,
    /// By STARTTLS, and never without (RFC 3207): port 587 or 25.
    StartTls,
    /// Not at all: only for hosts that the operator lists, in its own network.
    None,
}

/// Where an organization's mail server stands, and as whom we come.
#[derive(Clone)]
pub struct Account {
    /// As the fetcher writes it.
    pub host: String,
    pub port: u16,
    pub encryption: LineEncryption,
    /// User name and password.
    pub credentials: Option<(String, Zeroizing<String>)>,
    /// The address that mails come from.
    pub sender: String,
}

/// The way to it. Lines that are open are kept for the next mails.
pub struct Relay {
    server: Server,
    sender: String,
}

impl Relay {
    /// Nothing is asked yet. Each time a line is opened, the fetcher looks at every address of the host first.
    ///
    /// # Errors
    /// [`Trouble::NotPublic`] for a host that no certificate could name.
    pub fn new(account: &Account, fetcher: Fetcher) -> Result<Self, Trouble> {
        let tls = || tls_for(account.host.trim_matches(['[', ']'])).map_err(|_| Trouble::NotPublic);
        let encryption = match account.encryption {
            LineEncryption::Tls => Encryption::FromTheStart(tls()?),
            LineEncryption::StartTls => Encryption::StartTls(tls()?),
            LineEncryption::None => Encryption::None,
        };
        let credentials = account
            .credentials
            .as_ref()
            .map(|(user, password)| Credentials::new(user.clone(), password.to_string()));
        let place = (account.host.as_str(), account.port);
        Ok(Self {
            server: Server::of_customer(place, encryption, credentials, fetcher),
            sender: account.sender.clone(),
        })
    }

    /// Hands a mail over, from the organization's own sender. The inner fault is about the recipient, or about the mail
    /// itself: as if the platform's server had said it.
    ///
    /// # Errors
    /// [`Trouble`] with the server.
    pub async fn send(&self, mail: &OutgoingMail, name: &str) -> Result<Result<(), SendFault>, Trouble> {
        let address: Address = self.sender.parse().map_err(|_| Trouble::Sender)?;
        let name = super::name_line(name);
        let from = Mailbox::new((!name.is_empty()).then_some(name), address);
        match compose(from, mail) {
            Ok(message) => {
                self.server
                    .try_for_customer(message.envelope(), &message.formatted())
                    .await
            }
            Err(fault) => Ok(Err(fault)),
        }
    }
}
