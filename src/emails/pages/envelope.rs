//! What stands above a mail in its reader's program: from whom it comes, and where an answer goes.

use crate::branding::Letterhead;
use crate::emails::desk::Way;
use crate::emails::{Desk, Kind};
use crate::mail_servers::MailServer;
use crate::web::AppError;
use anyhow::Context as _;
use lettre::message::Mailbox;

/// The head of a mail, for people.
#[derive(Default)]
pub(super) struct Envelope {
    /// "Acme <portal@tenantry.example>".
    pub from: String,
    /// "help@acme.example".
    pub answers: String,
}

impl Envelope {
    /// Of a mail of this kind, as it would leave now: through the organization's own server where that carries it, else
    /// through the platform's, whose sender is `platform` as `TENANTRY_MAIL_FROM` has it.
    pub async fn of<W: Way>(
        desk: &mut Desk<W>,
        kind: Kind,
        brand: &Letterhead,
        platform: &str,
    ) -> Result<Self, AppError> {
        let server = match desk.org() {
            Some(org) => MailServer::carrying(&mut desk.tx, org, kind).await?,
            None => None,
        };
        let of_server = match (server, desk.who()) {
            (Some(server), Some(who)) => {
                let address = server.sender.parse().context("the sender of a mail server")?;
                Mailbox::new(Some(who.organization.name.clone()), address)
            }
            _ => platform.parse().context("TENANTRY_MAIL_FROM")?,
        };
        let Mailbox { name, email } = brand.sender(&of_server);
        let answers = brand.reply_to().map_or_else(|| email.clone(), |mailbox| mailbox.email);
        Ok(Self {
            from: match name {
                Some(name) => format!("{name} <{email}>"),
                None => email.to_string(),
            },
            answers: answers.to_string(),
        })
    }
}
