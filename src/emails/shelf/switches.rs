//! Kinds that are switched off, or on again.

use super::{Shelf, with_author};
use crate::audit::Author;
use crate::database::Tx;
use crate::emails::Kind;
use diesel::prelude::*;
use diesel::sql_types::{Bool, Nullable, Text as SqlText, Uuid as SqlUuid};
use diesel_async::RunQueryDsl;
use std::collections::HashMap;

#[derive(QueryableByName)]
struct Switch {
    #[diesel(sql_type = SqlText)]
    kind: String,
    #[diesel(sql_type = Bool)]
    enabled: bool,
}

/// Which kinds are sent, at one desk.
#[derive(Clone, Debug, Default)]
pub struct Switches {
    platform: HashMap<Kind, bool>,
    /// Nothing at the platform's desk.
    own: HashMap<Kind, bool>,
}

impl Switches {
    /// Whether a kind is sent.
    pub fn is_on(&self, kind: Kind) -> bool {
        self.own(kind).unwrap_or_else(|| self.is_on_below(kind))
    }

    /// What an organization decided for itself; `None`: it follows the platform.
    pub fn own(&self, kind: Kind) -> Option<bool> {
        self.own.get(&kind).copied().filter(|_| kind.may_be_off())
    }

    /// Whether the platform sends a kind.
    pub fn is_on_below(&self, kind: Kind) -> bool {
        !kind.may_be_off() || self.platform.get(&kind).copied().unwrap_or(true)
    }
}

impl Shelf {
    /// How all kinds are switched.
    pub async fn switches(self, tx: &mut Tx) -> QueryResult<Switches> {
        let platform = Self::Platform.switched(tx).await?;
        let own = match self {
            Self::Platform => HashMap::new(),
            Self::Organization(_) => self.switched(tx).await?,
        };
        Ok(Switches { platform, own })
    }

    async fn switched(self, tx: &mut Tx) -> QueryResult<HashMap<Kind, bool>> {
        let rows: Vec<Switch> = diesel::sql_query(self.sql("SELECT kind, enabled FROM @settings WHERE # NOT inherits"))
            .bind::<Nullable<SqlUuid>, _>(self.organization())
            .load(tx)
            .await?;
        let known = rows
            .into_iter()
            .filter_map(|row| Some((Kind::parse(&row.kind)?, row.enabled)));
        Ok(known.collect())
    }

    /// Switches a kind on or off; `None`: as what is below has it. Answers whether it was otherwise before.
    pub async fn switch(self, tx: &mut Tx, kind: Kind, wanted: Option<bool>, author: &Author) -> QueryResult<bool> {
        let key = match self {
            Self::Platform => "kind",
            Self::Organization(_) => "organization_id, kind",
        };
        let text = match wanted {
            Some(_) => format!(
                "INSERT INTO @settings AS s (! kind, updated_at, updated_by, enabled) VALUES (? $2, $3, $5, $6)
                 ON CONFLICT ({key}) DO UPDATE SET enabled = excluded.enabled, inherits = false,
                        updated_at = excluded.updated_at, updated_by = excluded.updated_by
                  WHERE s.inherits OR s.enabled <> excluded.enabled"
            ),
            None => "UPDATE @settings SET inherits = true, enabled = $6, updated_at = $3, updated_by = $5
                      WHERE # kind = $2 AND NOT inherits"
                .to_owned(),
        };
        with_author(self.about(&text, kind), author)
            .bind::<Bool, _>(wanted.unwrap_or(true))
            .execute(tx)
            .await
            .map(|rows| rows > 0)
    }
}
