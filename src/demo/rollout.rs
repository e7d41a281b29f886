//! Acme tries out an identity provider: a few versions of its settings, and the people who are to come first. Nobody
//! signs in through it yet.

use super::{Stage, member};
use crate::access::Person;
use crate::identity_providers::{Attributes, Connection, Origin, Settings, TrustedCertificate, Version};
use crate::ids::{ConnectionId, OrgId};
use crate::saml::KeyPair;
use crate::schema::{connection_counts, connection_pilots, connections};
use anyhow::Context;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff_diesel::ToDiesel;

impl Stage<'_> {
    pub(super) async fn acme_rollout(&mut self, org: OrgId, alice: &Person) -> anyhow::Result<()> {
        let made = self.ago(9 * 1_440);
        let certificate = KeyPair::generate("acme.okta.example", made)?.certificate().clone();
        let mut settings = Settings {
            entity_id: "http://www.okta.com/exkdemo".to_owned(),
            sso_url: "https://acme.okta.example/app/tenantry/sso/saml".to_owned(),
            ..Settings::default()
        };
        let id = Connection::begin(&mut self.tx, org, "okta", "Okta", &settings, &member(alice, made)).await?;
        let mut okta = Connection::find(&mut self.tx, org, id)
            .await?
            .context("the connection vanished")?;
        settings
            .certificates
            .push(TrustedCertificate::new(&certificate, Origin::Metadata, made));
        let ends = Some(certificate.not_after());
        for (days, change, email) in [
            (9, "metadata", ""),
            (8, "attributes", "email"),
            (2, "attributes", "mail"),
        ] {
            settings.attributes = Attributes {
                email: email.to_owned(),
                groups: "groups".to_owned(),
                ..Attributes::default()
            };
            let author = member(alice, self.ago(days * 1_440 - 5));
            okta.set(&mut self.tx, org, settings.clone(), ends, change, &author)
                .await?;
        }
        let tester = (alice.id, alice.name.as_str());
        let tested = self.ago(8 * 1_440 - 30);
        Version::tested(&mut self.tx, org, id, 3, Some(tester), tested).await?;
        diesel::update(connections::table.find((org, id)))
            .set(connections::status.eq("active"))
            .execute(&mut self.tx)
            .await?;
        self.acme_pilots(org, id, alice).await
    }

    /// What came of the tests, and the people who are to come first.
    async fn acme_pilots(&mut self, org: OrgId, id: ConnectionId, alice: &Person) -> anyhow::Result<()> {
        let count = (
            connection_counts::organization_id.eq(org),
            connection_counts::connection_id.eq(id),
            connection_counts::stage.eq("test"),
            connection_counts::passed.eq(1),
            connection_counts::refused.eq(2),
        );
        diesel::insert_into(connection_counts::table)
            .values(count)
            .execute(&mut self.tx)
            .await?;
        for email in ["tom.berg@acme.example", "layla.alfassi@acme.example"] {
            let pilot = (
                connection_pilots::organization_id.eq(org),
                connection_pilots::connection_id.eq(id),
                connection_pilots::email.eq(email),
                connection_pilots::created_at.eq(self.ago(1_440).to_diesel()),
                connection_pilots::created_by.eq(&alice.name),
            );
            diesel::insert_into(connection_pilots::table)
                .values(pilot)
                .execute(&mut self.tx)
                .await?;
        }
        Ok(())
    }
}
