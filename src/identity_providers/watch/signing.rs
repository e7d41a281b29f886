//! Which of a provider's certificates counts: the one with which it was last seen signing. Another one that is pinned
//! already helps nobody while the provider does not sign with it.

use crate::database::{Mode, Pool, Tx};
use crate::identity_providers::{Connection, Settings};
use crate::ids::OrgId;
use crate::saml::{Certificate, Signer};
use crate::schema::connections;
use crate::web::AppError;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;

impl Connection {
    /// Notes with which certificate the provider signs, where that is news. In a transaction of its own, since the
    /// row is one for many who sign in; settings that have changed meanwhile are left alone.
    pub async fn seen_signing(&self, pool: &Pool, org: OrgId, signer: &Signer) -> Result<(), AppError> {
        if self.signer.as_ref() == Some(signer) {
            return Ok(());
        }
        let mut tx = Tx::begin(pool, Mode::Write).await?;
        tx.enter(org).await?;
        diesel::update(connections::table.find((org, self.id)))
            .filter(connections::version.eq(self.version))
            .set((
                connections::signing_fingerprint.eq(&signer.fingerprint),
                connections::signing_ends_at.eq(signer.ends_at.to_diesel()),
            ))
            .execute(&mut tx)
            .await?;
        tx.commit().await?;
        Ok(())
    }

    /// The certificate whose end people are told of: the one last seen signing; as long as nobody has come through,
    /// the one that ends last. `None`: there is none.
    pub(super) fn watched(&self) -> Option<Signer> {
        self.signer.clone().or_else(|| {
            let trusted = self.settings.trusted();
            let last = trusted.iter().max_by_key(|one| one.not_after())?;
            Some(Signer {
                fingerprint: last.fingerprint(),
                ends_at: last.not_after(),
            })
        })
    }

    /// Until when the certificate is valid that counts.
    pub fn watched_end(&self) -> Option<Timestamp> {
        let signs_until = self.signer.as_ref().map(|one| one.ends_at);
        signs_until.or(self.certificate_ends_at)
    }

    /// Whether another certificate is trusted longer than the one that counts.
    pub(super) fn has_successor(&self) -> bool {
        self.watched_end() < self.certificate_ends_at
    }
}

impl Settings {
    /// Whether this certificate is trusted.
    pub fn trusts(&self, fingerprint: &str) -> bool {
        let mut prints = self.trusted().into_iter().map(|one| Certificate::fingerprint(&one));
        prints.any(|one| one == fingerprint)
    }
}
