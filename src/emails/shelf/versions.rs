//! What was published: numbered, and never changed.

use super::{NO_DRAFT, Shelf, Template};
use crate::audit::Author;
use crate::database::Tx;
use crate::emails::{Kind, Language, Text};
use diesel::prelude::*;
use diesel::sql_types::{Int4, Int8, Nullable, Text as SqlText, Timestamptz, Uuid as SqlUuid};
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;

/// A text that was published once.
#[derive(Clone, Debug, QueryableByName)]
pub struct Version {
    #[diesel(sql_type = Int4)]
    pub number: i32,
    #[diesel(embed)]
    text: Text,
    /// The version that it brought back.
    #[diesel(sql_type = Nullable<Int4>)]
    pub restored: Option<i32>,
    #[diesel(sql_type = Timestamptz, deserialize_as = jiff_diesel::Timestamp)]
    pub created_at: Timestamp,
    #[diesel(sql_type = SqlText)]
    pub created_by: String,
}

impl Version {
    pub fn text(&self) -> Text {
        self.text.clone()
    }
}

const COLUMNS: &str = "number, subject, body, format, plain, restored, created_at, created_by";

impl Shelf {
    /// One version.
    pub async fn version(
        self,
        tx: &mut Tx,
        kind: Kind,
        language: Language,
        number: i32,
    ) -> QueryResult<Option<Version>> {
        diesel::sql_query(self.sql(&format!(
            "SELECT {COLUMNS} FROM @versions WHERE # kind = $2 AND locale = $3 AND number = $4"
        )))
        .bind::<Nullable<SqlUuid>, _>(self.organization())
        .bind::<SqlText, _>(kind.key())
        .bind::<SqlText, _>(language.tag)
        .bind::<Int4, _>(number)
        .get_result(tx)
        .await
        .optional()
    }

    /// The version in use.
    pub async fn in_use(self, tx: &mut Tx, kind: Kind, language: Language) -> QueryResult<Option<Version>> {
        match self.find(tx, kind, language).await?.published {
            Some(number) => self.version(tx, kind, language, number).await,
            None => Ok(None),
        }
    }

    /// The newest versions, at most so many.
    pub async fn newest(self, tx: &mut Tx, kind: Kind, language: Language, most: i64) -> QueryResult<Vec<Version>> {
        diesel::sql_query(self.sql(&format!(
            "SELECT {COLUMNS} FROM @versions WHERE # kind = $2 AND locale = $3 ORDER BY number DESC LIMIT $4"
        )))
        .bind::<Nullable<SqlUuid>, _>(self.organization())
        .bind::<SqlText, _>(kind.key())
        .bind::<SqlText, _>(language.tag)
        .bind::<Int8, _>(most)
        .load(tx)
        .await
    }

    /// Makes a text the one that is sent, and forgets the draft; answers its number. The template is held. `restored`:
    /// the version that it brings back.
    pub async fn publish(
        self,
        tx: &mut Tx,
        at: (Kind, Language),
        held: &Template,
        text: &Text,
        restored: Option<i32>,
        author: &Author,
    ) -> QueryResult<i32> {
        let number = self.add_version(tx, at, held, text, restored, author).await?;
        self.drop_draft(tx, at.0, at.1).await?;
        Ok(number)
    }

    /// The same, and the draft stays.
    pub(super) async fn add_version(
        self,
        tx: &mut Tx,
        (kind, language): (Kind, Language),
        held: &Template,
        text: &Text,
        restored: Option<i32>,
        author: &Author,
    ) -> QueryResult<i32> {
        let number = held.latest + 1;
        diesel::sql_query(self.sql(
            "INSERT INTO @versions (! kind, locale, number, subject, body, format, plain, restored, created_at, created_by_id, created_by)
             VALUES (? $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        ))
        .bind::<Nullable<SqlUuid>, _>(self.organization())
        .bind::<SqlText, _>(kind.key())
        .bind::<SqlText, _>(language.tag)
        .bind::<Int4, _>(number)
        .bind::<SqlText, _>(&text.subject)
        .bind::<SqlText, _>(&text.body)
        .bind::<SqlText, _>(text.format.key())
        .bind::<SqlText, _>(&text.plain)
        .bind::<Nullable<Int4>, _>(restored)
        .bind::<Timestamptz, _>(author.at.to_diesel())
        .bind::<Nullable<SqlUuid>, _>(author.id)
        .bind::<SqlText, _>(&author.name)
        .execute(tx)
        .await?;
        let seen = match self {
            Self::Platform => "",
            Self::Organization(_) => PLATFORM_SEEN,
        };
        diesel::sql_query(self.sql(&format!(
            "UPDATE @templates SET published = $4, latest = $4 {seen} WHERE # kind = $2 AND locale = $3"
        )))
        .bind::<Nullable<SqlUuid>, _>(self.organization())
        .bind::<SqlText, _>(kind.key())
        .bind::<SqlText, _>(language.tag)
        .bind::<Int4, _>(number)
        .execute(tx)
        .await?;
        Ok(number)
    }

    /// Lets what is below be sent again. The versions stay; what waits is forgotten.
    pub async fn reset(self, tx: &mut Tx, kind: Kind, language: Language) -> QueryResult<()> {
        self.unschedule(tx, kind, language).await?;
        diesel::sql_query(self.sql(&format!(
            "UPDATE @templates SET published = NULL, {NO_DRAFT} WHERE # kind = $2 AND locale = $3"
        )))
        .bind::<Nullable<SqlUuid>, _>(self.organization())
        .bind::<SqlText, _>(kind.key())
        .bind::<SqlText, _>(language.tag)
        .execute(tx)
        .await
        .map(|_| ())
    }
}

/// The organization's text was published with this one of the platform's in view.
const PLATFORM_SEEN: &str = ", platform_version = coalesce((SELECT p.published FROM platform_email_templates p WHERE p.kind = $2 AND p.locale = $3), 0)";
