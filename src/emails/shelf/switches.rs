//! Kinds that are switched off, or on again.

use super::Shelf;
use crate::audit::Author;
use crate::database::Tx;
use crate::emails::Kind;
use diesel::prelude::*;
use diesel::sql_types::{Bool, Nullable, Text as SqlText, Timestamptz, Uuid as SqlUuid};
use diesel_async::RunQueryDsl;
use jiff_diesel::ToDiesel;
use std::collections::HashMap;

#[derive(QueryableByName)]
struct Switch {
    #[diesel(sql_type = SqlText)]
    kind: String,
    #[diesel(sql_type = Bool)]
    enabled: bool,
}

impl Shelf {
    /// Kinds that were switched here, and how.
    pub async fn switches(self, tx: &mut Tx) -> QueryResult<HashMap<Kind, bool>> {
        let rows: Vec<Switch> = diesel::sql_query(self.sql("SELECT kind, enabled FROM @settings WHERE # NOT inherits"))
            .bind::<Nullable<SqlUuid>, _>(self.organization())
            .load(tx)
            .await?;
        let known = rows
            .into_iter()
            .filter_map(|row| Some((Kind::parse(&row.kind)?, row.enabled)));
        Ok(known.collect())
    }

    /// Switches a kind on or off.
    pub async fn switch(self, tx: &mut Tx, kind: Kind, enabled: bool, author: &Author) -> QueryResult<()> {
        let key = match self {
            Self::Platform => "kind",
            Self::Organization(_) => "organization_id, kind",
        };
        diesel::sql_query(self.sql(&format!(
            "INSERT INTO @settings (! kind, enabled, updated_at, updated_by) VALUES (? $2, $3, $4, $5)
             ON CONFLICT ({key}) DO UPDATE SET enabled = excluded.enabled, inherits = false, updated_at = excluded.updated_at, updated_by = excluded.updated_by"
        )))
        .bind::<Nullable<SqlUuid>, _>(self.organization())
        .bind::<SqlText, _>(kind.key())
        .bind::<Bool, _>(enabled)
        .bind::<Timestamptz, _>(author.at.to_diesel())
        .bind::<SqlText, _>(&author.name)
        .execute(tx)
        .await
        .map(|_| ())
    }
}
