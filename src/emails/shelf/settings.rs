//! What was set for kinds of mail.

use super::{Shelf, with_author};
use crate::audit::Author;
use crate::database::Tx;
use crate::emails::Kind;
use crate::emails::settings::Stored;
use diesel::prelude::*;
use diesel::sql_types::{Int4, Nullable, Text as SqlText, Timestamptz};
use diesel_async::RunQueryDsl;
use jiff::Timestamp;

/// Who set or switched a kind last.
#[derive(Clone, Debug, QueryableByName)]
pub struct LastSetting {
    #[diesel(sql_type = Timestamptz, deserialize_as = jiff_diesel::Timestamp)]
    pub updated_at: Timestamp,
    #[diesel(sql_type = SqlText)]
    pub updated_by: String,
}

impl Shelf {
    /// What was set here for a kind.
    pub async fn settings(self, tx: &mut Tx, kind: Kind) -> QueryResult<Stored> {
        let most = match self {
            Self::Platform => "link_most",
            Self::Organization(_) => "NULL::integer AS link_most",
        };
        let text =
            format!("SELECT link_minutes, {most}, reminder_days, reminders, per_hour FROM @settings WHERE # kind = $2");
        let found = self.about(&text, kind).get_result(tx).await.optional()?;
        Ok(found.unwrap_or_default())
    }

    /// Two who set the same kind take turns, until the transaction ends.
    pub async fn take_turns(self, tx: &mut Tx, kind: Kind) -> QueryResult<()> {
        let lock = "SELECT pg_advisory_xact_lock(hashtextextended('email settings:' || coalesce($1::text, '') || ':' || $2, 0))";
        self.about(lock, kind).execute(tx).await.map(|_| ())
    }

    /// Who set or switched a kind here last, and when.
    pub async fn last_setting(self, tx: &mut Tx, kind: Kind) -> QueryResult<Option<LastSetting>> {
        let text = "SELECT updated_at, updated_by FROM @settings WHERE # kind = $2";
        self.about(text, kind).get_result(tx).await.optional()
    }

    /// Sets all of it. Whether the kind is sent stays as it is.
    pub async fn save_settings(self, tx: &mut Tx, kind: Kind, stored: &Stored, author: &Author) -> QueryResult<()> {
        let (key, most, value, again) = match self {
            Self::Platform => ("kind", ", link_most", ", $10", ", link_most = excluded.link_most"),
            Self::Organization(_) => ("organization_id, kind", "", "", ""),
        };
        let text = format!(
            "INSERT INTO @settings (! kind, enabled, inherits, updated_at, updated_by, link_minutes, reminder_days, reminders, per_hour{most})
             VALUES (? $2, true, true, $3, $5, $6, $7, $8, $9{value})
             ON CONFLICT ({key}) DO UPDATE SET link_minutes = excluded.link_minutes, reminder_days = excluded.reminder_days,
                 reminders = excluded.reminders, per_hour = excluded.per_hour, updated_at = excluded.updated_at,
                 updated_by = excluded.updated_by{again}"
        );
        with_author(self.about(&text, kind), author)
            .bind::<Nullable<Int4>, _>(stored.link_minutes)
            .bind::<Nullable<Int4>, _>(stored.reminder_days)
            .bind::<Nullable<Int4>, _>(stored.reminders)
            .bind::<Nullable<Int4>, _>(stored.per_hour)
            .bind::<Nullable<Int4>, _>(stored.link_most)
            .execute(tx)
            .await
            .map(|_| ())
    }
}
