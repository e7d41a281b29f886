//! Acme's own mail server: entered, and neither proven nor switched on, since nobody could have sent a code back.

use super::{Stage, member};
use crate::access::Person;
use crate::ids::OrgId;
use crate::mail::LineEncryption;
use crate::mail_servers::{MailServer, Settings};

const DAY: i64 = 1_440;

impl Stage<'_> {
    pub(super) async fn acme_mail_server(&mut self, org: OrgId, alice: &Person) -> anyhow::Result<()> {
        let settings = Settings {
            host: "smtp.acme.example".to_owned(),
            port: 587,
            encryption: LineEncryption::StartTls,
            username: String::new(),
            password: None,
            sender: "portal@acme.example".to_owned(),
        };
        let author = member(alice, self.ago(9 * DAY));
        MailServer::save(&mut self.tx, org, &settings, &self.config.secret_key, &author).await?;
        Ok(())
    }
}
