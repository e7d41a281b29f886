//! Refusals as rows.

use super::Refusing;
use crate::database::Tx;
use crate::schema::email_refusals;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;

impl Refusing {
    pub(super) async fn is_so(&self, tx: &mut Tx) -> QueryResult<bool> {
        let row = email_refusals::table.find((self.org, self.email.as_str(), self.kind.key()));
        let found = row.select(email_refusals::kind).first::<String>(tx).await.optional()?;
        Ok(found.is_some())
    }

    /// Refuses; `false` when it was so already.
    pub(super) async fn refuse(&self, tx: &mut Tx, now: Timestamp) -> QueryResult<bool> {
        let made = diesel::insert_into(email_refusals::table)
            .values((
                email_refusals::organization_id.eq(self.org),
                email_refusals::address.eq(self.email.as_str()),
                email_refusals::kind.eq(self.kind.key()),
                email_refusals::at.eq(now.to_diesel()),
            ))
            .on_conflict_do_nothing()
            .execute(tx)
            .await?;
        Ok(made == 1)
    }

    /// Wants them again; `false` when it was so already.
    pub(super) async fn withdraw(&self, tx: &mut Tx) -> QueryResult<bool> {
        let row = email_refusals::table.find((self.org, self.email.as_str(), self.kind.key()));
        Ok(diesel::delete(row).execute(tx).await? == 1)
    }
}
