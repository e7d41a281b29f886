//! An organization's own mail server, as the worker and the page of its settings speak with it.

use super::named::tls_for;
use super::server::{Encryption, Server};
use super::{OutgoingMail, SendFault, Trouble, compose};
use crate::config::PublicUrl;
use crate::fetch::Fetcher;
use lettre::{
    Address,
    message::Mailbox,
    transport::smtp::{authentication::Credentials, extension::ClientId},
};
use std::net::IpAddr;
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

/// Why an organization's own mail server did not take a mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotTaken {
    /// The mail or its recipient is refused for certain: as if the platform's server had said it.
    Mail(SendFault),
    /// Something is wrong with the server, or may be, and another one might take the mail. With what it said.
    Server(Trouble, Option<u16>),
}

impl From<Trouble> for NotTaken {
    fn from(trouble: Trouble) -> Self {
        Self::Server(trouble, None)
    }
}

/// The way to it. Lines that are open are kept for the next mails.
pub struct Relay {
    server: Server,
    sender: String,
}

/// What we say first (RFC 5321, section 4.1.1.1): a name, or an address in brackets.
fn hello(host: &str) -> ClientId {
    match host.trim_matches(['[', ']']).parse() {
        Ok(IpAddr::V4(address)) => ClientId::Ipv4(address),
        Ok(IpAddr::V6(address)) => ClientId::Ipv6(address),
        Err(_) => ClientId::Domain(host.to_owned()),
    }
}

impl Relay {
    /// Nothing is asked yet. Each time a line is opened, the fetcher looks at every address of the host first. We come
    /// under the portal's name, which customers know, and not under this machine's.
    ///
    /// # Errors
    /// [`Trouble::NotPublic`] for a host that no certificate could name.
    pub fn new(account: &Account, portal: &PublicUrl, fetcher: Fetcher) -> Result<Self, Trouble> {
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
            server: Server::of_customer(hello(&portal.host()), place, encryption, credentials, fetcher),
            sender: account.sender.clone(),
        })
    }

    /// The same for somebody who waits at a page: seconds instead of minutes for the answer to a mail.
    #[must_use]
    pub fn hurried(self) -> Self {
        Self {
            server: self.server.hurried(),
            ..self
        }
    }

    /// Hands a mail over, from the organization's own sender. It may take ten minutes to be taken.
    ///
    /// # Errors
    /// [`NotTaken`] says whether the mail or the server is why.
    pub async fn send(&self, mail: &OutgoingMail, name: &str) -> Result<(), NotTaken> {
        let address: Address = self.sender.parse().map_err(|_| Trouble::Sender)?;
        let name = super::name_line(name);
        let from = Mailbox::new((!name.is_empty()).then_some(name), address);
        let message = compose(from, mail).map_err(NotTaken::Mail)?;
        self.server
            .deliver_for_customer(message.envelope(), &message.formatted())
            .await
    }
}
