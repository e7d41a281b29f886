//! What was published, and what waited and was taken away: numbered, and never changed.

use super::schedules::PLATFORM_NOW;
use super::{Key, NO_DRAFT, Shelf, with_author, with_text};
use crate::audit::Author;
use crate::database::Tx;
use crate::emails::{Kind, Language, Text};
use diesel::prelude::*;
use diesel::sql_types::{Bool, Int4, Int8, Nullable, Text as SqlText, Timestamptz};
use diesel_async::RunQueryDsl;
use jiff::Timestamp;

/// A text that was published once, or was to be.
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
    /// It waited for its moment, and was cancelled or replaced: nobody got it.
    #[diesel(sql_type = Bool)]
    pub unsent: bool,
}

/// The number of a new version.
#[derive(QueryableByName)]
struct Number {
    #[diesel(sql_type = Int4)]
    number: i32,
}

impl Version {
    pub fn text(&self) -> Text {
        self.text.clone()
    }
}

const COLUMNS: &str = "number, subject, body, format, plain, restored, created_at, created_by, unsent";

impl Shelf {
    /// One version.
    pub async fn version(
        self,
        tx: &mut Tx,
        kind: Kind,
        language: Language,
        number: i32,
    ) -> QueryResult<Option<Version>> {
        let text = format!("SELECT {COLUMNS} FROM @versions WHERE # kind = $2 AND locale = $3 AND number = $4");
        let statement = self.of(&text, (kind, language)).bind::<Int4, _>(number);
        statement.get_result(tx).await.optional()
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
        let text =
            format!("SELECT {COLUMNS} FROM @versions WHERE # kind = $2 AND locale = $3 ORDER BY number DESC LIMIT $4");
        let statement = self.of(&text, (kind, language)).bind::<Int8, _>(most);
        statement.load(tx).await
    }

    /// Makes a text the one that is sent, and forgets the draft; answers its number. The template is held.
    pub async fn publish(self, tx: &mut Tx, at: Key, text: &Text, author: &Author) -> QueryResult<i32> {
        let number = self.add_version(tx, at, text, (None, false), author).await?;
        self.put_into_use(tx, at, number, None, author).await?;
        let forget = format!("UPDATE @templates SET {NO_DRAFT} WHERE # kind = $2 AND locale = $3");
        self.of(&forget, at).execute(tx).await?;
        Ok(number)
    }

    /// Brings a version back as a new one, which is sent; the draft stays. Answers its number. The template is held.
    pub async fn bring_back(self, tx: &mut Tx, at: Key, version: &Version, author: &Author) -> QueryResult<i32> {
        let brought = (Some(version.number), false);
        let number = self.add_version(tx, at, &version.text, brought, author).await?;
        self.put_into_use(tx, at, number, None, author).await?;
        Ok(number)
    }

    /// Writes a version down. `restored`: the version that it brings back; `unsent`: nobody got it.
    pub(super) async fn add_version(
        self,
        tx: &mut Tx,
        at: Key,
        text: &Text,
        (restored, unsent): (Option<i32>, bool),
        author: &Author,
    ) -> QueryResult<i32> {
        let next =
            "UPDATE @templates SET latest = latest + 1 WHERE # kind = $2 AND locale = $3 RETURNING latest AS number";
        let Number { number } = self.of(next, at).get_result(tx).await?;
        let insert = "INSERT INTO @versions (! kind, locale, subject, body, format, plain, created_at, created_by_id, created_by, number, restored, unsent)
                      VALUES (? $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";
        with_author(with_text(self.of(insert, at), text), author)
            .bind::<Int4, _>(number)
            .bind::<Nullable<Int4>, _>(restored)
            .bind::<Bool, _>(unsent)
            .execute(tx)
            .await?;
        Ok(number)
    }

    /// Makes a version the one that is sent. `seen`: the platform's version that its author had in view; `None`: the
    /// one that stands.
    pub(super) async fn put_into_use(
        self,
        tx: &mut Tx,
        at: Key,
        number: i32,
        seen: Option<i32>,
        author: &Author,
    ) -> QueryResult<()> {
        let platform = match self {
            Self::Platform => String::new(),
            Self::Organization(_) => format!(", platform_version = coalesce($8, {PLATFORM_NOW})"),
        };
        let text = format!(
            "UPDATE @templates SET published = $7, changed_at = $4, changed_by = $6{platform}
              WHERE # kind = $2 AND locale = $3"
        );
        with_author(self.of(&text, at), author)
            .bind::<Int4, _>(number)
            .bind::<Nullable<Int4>, _>(seen)
            .execute(tx)
            .await
            .map(|_| ())
    }

    /// Notes that an organization saw this version of the platform's (0: none) and keeps its own text.
    pub async fn keep_own(self, tx: &mut Tx, at: Key, seen: i32) -> QueryResult<()> {
        for table in ["@templates", "@schedules"] {
            let text = format!("UPDATE {table} SET platform_version = $4 WHERE # kind = $2 AND locale = $3");
            self.of(&text, at).bind::<Int4, _>(seen).execute(tx).await?;
        }
        Ok(())
    }

    /// Lets what is below be sent again. The versions stay, what waits becomes one, and the draft is forgotten. The
    /// template is held.
    pub async fn reset(self, tx: &mut Tx, at: Key, author: &Author) -> QueryResult<()> {
        if let Some(waits) = self.schedule(tx, at.0, at.1).await? {
            self.set_aside(tx, at, &waits).await?;
        }
        let text = format!(
            "UPDATE @templates SET published = NULL, {NO_DRAFT}, changed_at = $4, changed_by = $6
              WHERE # kind = $2 AND locale = $3"
        );
        with_author(self.of(&text, at), author).execute(tx).await.map(|_| ())
    }
}
