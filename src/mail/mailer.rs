//! Hands one mail to the mail server, and says whether it is worth trying again.

mod conversation;
mod dkim;
mod lines;
mod meaning;
mod named;
mod relay;
mod server;
mod trouble;

pub use dkim::{DkimFault, DkimSigner};
pub use relay::{Account, LineEncryption, NotTaken, Relay};
pub use trouble::Trouble;

use super::reason::{Reason, Why};
use crate::branding::Letterhead;
use crate::emails::calm;
use jiff::Timestamp;
use lettre::{
    Message,
    message::{
        Mailbox,
        header::{HeaderName, HeaderValue},
    },
};
use server::Server;
use std::{fmt, sync::Arc};

/// The way to the mail server. Cheap to clone.
#[derive(Clone)]
pub struct Mailer {
    from: Mailbox,
    /// `None`: nothing leaves the house (the demo shows its mails on a page).
    server: Option<Arc<Server>>,
    signer: Option<Arc<DkimSigner>>,
}

/// One mail to one person, ready to go.
#[derive(Debug, Clone)]
pub struct OutgoingMail {
    /// The address.
    pub to: String,
    /// The person's name, if known.
    pub to_name: Option<String>,
    pub subject: String,
    pub text: String,
    pub html: String,
    /// Left and right of an `@`, with or without angle brackets (RFC 5322, section 3.6.4). The same at every attempt,
    /// so that a mail that arrives twice is recognised as one.
    pub message_id: String,
    /// Who is named as sender, where answers go, and the logo.
    pub look: Letterhead,
    /// Where its reader says that they want no more mails of this kind, absolute (RFC 2369 and RFC 8058).
    pub unsubscribe: Option<String>,
}

/// Why a mail did not go out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SendFault {
    /// Another attempt would fail too: the address itself is refused.
    #[error("{0}")]
    Permanent(Why),
    /// The mail waits and is tried again.
    #[error("{0}")]
    Transient(Why),
    /// Nothing was tried: the organization's own server has its hands full until about then.
    #[error("not before {0}")]
    NotYet(Timestamp),
}

/// What is wrong with the configuration of mail.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MailerFault {
    /// `TENANTRY_SMTP_URL`; the text finishes the sentence "the variable …".
    #[error("{0}")]
    Url(String),
    /// `TENANTRY_MAIL_FROM`.
    #[error("must be an address, such as `Tenantry <portal@example.com>`")]
    From,
}

impl Mailer {
    /// `url`: `smtp://` (no encryption, port 25), `smtps://` (port 465) or `smtp+starttls://` (port 587),
    /// then `user:password@` (percent-encoded) if needed, a host, and a port if it is another.
    /// Without a URL every mail counts as sent and goes nowhere.
    ///
    /// # Errors
    /// [`MailerFault`] names what cannot be read. The server is not asked yet.
    pub fn from_url(url: Option<&str>, from: &str) -> Result<Self, MailerFault> {
        let from = from.parse().map_err(|_| MailerFault::From)?;
        let server = url
            .map(Server::from_url)
            .transpose()
            .map_err(MailerFault::Url)?
            .map(Arc::new);
        Ok(Self {
            from,
            server,
            signer: None,
        })
    }

    /// The same, whose mails are signed for the sender's domain.
    #[must_use]
    pub fn signed_by(self, signer: Option<Arc<DkimSigner>>) -> Self {
        Self { signer, ..self }
    }

    /// Whether mails really go out.
    pub fn delivers(&self) -> bool {
        self.server.is_some()
    }

    /// Hands the mail over; `Ok` means that the mail server has taken charge of it. Each step of the conversation
    /// may take ten seconds; the last, to take charge of the mail, ten minutes.
    ///
    /// # Errors
    /// [`SendFault::Permanent`] when the recipient is refused (5xx), [`SendFault::Transient`] for all the rest; never
    /// [`SendFault::NotYet`].
    pub async fn send(&self, mail: &OutgoingMail) -> Result<(), SendFault> {
        let message = compose(self.from.clone(), mail)?;
        let Some(server) = &self.server else { return Ok(()) };
        let mut raw = message.formatted();
        if let Some(signer) = &self.signer {
            let signed = signer.sign(&raw);
            raw = signed.map_err(|_| SendFault::Transient(Reason::OurFault.into()))?;
        }
        server.deliver(message.envelope(), &raw).await
    }
}

/// The date of the mail is the moment of this attempt, which lettre takes from the system.
fn compose(from: Mailbox, mail: &OutgoingMail) -> Result<Message, SendFault> {
    let address = mail
        .to
        .trim()
        .parse()
        .map_err(|_| SendFault::Permanent(Reason::AddressInvalid.into()))?;
    let name = mail.to_name.as_deref().map(name_line).filter(|name| !name.is_empty());
    let mut message = mail
        .look
        .begin(&from)
        .to(Mailbox::new(name, address))
        .subject(one_line(&mail.subject))
        .message_id(Some(bracketed(&mail.message_id)?))
        // RFC 3834: no holiday notice in answer, please.
        .raw_header(header("Auto-Submitted", "auto-generated"));
    if let Some(address) = mail.unsubscribe.as_deref().filter(|address| is_plain(address)) {
        message = message
            .raw_header(header("List-Unsubscribe", format!("<{address}>")))
            .raw_header(header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"));
    }
    message
        .multipart(mail.look.parts(mail.text.clone(), mail.html.clone()))
        .map_err(|fault| {
            tracing::warn!(%fault, "a mail cannot be written");
            SendFault::Permanent(Reason::NotWritten.into())
        })
}

fn header(name: &'static str, value: impl Into<String>) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.into())
}

/// An address that can stand in a header between angle brackets.
fn is_plain(address: &str) -> bool {
    address
        .bytes()
        .all(|b| b.is_ascii_graphic() && !matches!(b, b'<' | b'>'))
}

/// A name beside an address: on one line, and nothing in it turns what is read.
fn name_line(name: &str) -> String {
    one_line(&calm(name).collect::<String>())
}

/// A header is one line: whatever could begin another becomes a space.
fn one_line(text: &str) -> String {
    let calm: String = text
        .chars()
        .map(|c| {
            if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') {
                ' '
            } else {
                c
            }
        })
        .collect();
    calm.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn bracketed(id: &str) -> Result<String, SendFault> {
    let bare = id.strip_prefix('<').and_then(|id| id.strip_suffix('>')).unwrap_or(id);
    let allowed =
        |b: u8| b.is_ascii_graphic() && !matches!(b, b'<' | b'>' | b'"' | b'\\' | b'(' | b')' | b',' | b';' | b':');
    match bare.split_once('@') {
        Some((left, right)) if !left.is_empty() && !right.is_empty() && bare.bytes().all(allowed) => {
            Ok(format!("<{bare}>"))
        }
        _ => Err(SendFault::Permanent(Reason::NotWritten.into())),
    }
}

impl fmt::Debug for Mailer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mailer")
            .field("from", &self.from)
            .field("delivers", &self.delivers())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod bad_servers;
#[cfg(test)]
mod tests;
