//! Texts that wait for their moment. From then on they are what is sent; the sweep makes a version of them afterwards.

use super::{Key, NO_DRAFT, Shelf, with_author, with_text};
use crate::audit::{Author, AuthorKind};
use crate::database::Tx;
use crate::emails::{Kind, Language, Text};
use diesel::prelude::*;
use diesel::sql_types::{Bool, Int4, Nullable, Text as SqlText, Timestamptz, Uuid as SqlUuid};
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;
use uuid::Uuid;

/// A text that waits.
#[derive(Clone, Debug, QueryableByName)]
pub struct Schedule {
    /// From this moment on it is sent.
    #[diesel(sql_type = Timestamptz, deserialize_as = jiff_diesel::Timestamp)]
    pub publish_at: Timestamp,
    #[diesel(embed)]
    pub text: Text,
    /// Its moment came, and it could not be sent any more.
    #[diesel(sql_type = Bool)]
    pub refused: bool,
    /// The platform's version when it was scheduled; `None`: not known, or it is the platform's itself.
    #[diesel(sql_type = Nullable<Int4>)]
    platform_version: Option<i32>,
    #[diesel(sql_type = Timestamptz, deserialize_as = jiff_diesel::Timestamp)]
    created_at: Timestamp,
    #[diesel(sql_type = Nullable<SqlUuid>)]
    created_by_id: Option<Uuid>,
    /// Whoever decided it.
    #[diesel(sql_type = SqlText)]
    pub created_by: String,
}

impl Schedule {
    fn author(&self, at: Timestamp) -> Author {
        Author {
            kind: AuthorKind::Member,
            id: self.created_by_id,
            ..Author::system(&self.created_by, at)
        }
    }
}

/// Which texts wait.
#[derive(QueryableByName)]
struct Waiting {
    #[diesel(sql_type = SqlText)]
    kind: String,
    #[diesel(sql_type = SqlText)]
    locale: String,
}

impl Shelf {
    /// What waits for a kind in a language.
    pub async fn schedule(self, tx: &mut Tx, kind: Kind, language: Language) -> QueryResult<Option<Schedule>> {
        let platform_version = match self {
            Self::Platform => "NULL::integer AS platform_version",
            Self::Organization(_) => "platform_version",
        };
        let text = format!(
            "SELECT publish_at, subject, body, format, plain, refused, {platform_version}, created_at, created_by_id, created_by
               FROM @schedules WHERE # kind = $2 AND locale = $3"
        );
        self.of(&text, (kind, language)).get_result(tx).await.optional()
    }

    /// Lets a text wait, and forgets the draft. One that waits already goes to the history; answers whether there was
    /// another. The template is held.
    pub async fn schedule_for(
        self,
        tx: &mut Tx,
        at: Key,
        text: &Text,
        publish_at: Timestamp,
        author: &Author,
    ) -> QueryResult<bool> {
        let replaced = self.make_room(tx, at, text).await?;
        let (column, value) = match self {
            Self::Platform => ("", String::new()),
            Self::Organization(_) => (", platform_version", format!(", {PLATFORM_NOW}")),
        };
        let insert = format!(
            "INSERT INTO @schedules (! kind, locale, subject, body, format, plain, created_at, created_by_id, created_by, publish_at{column})
             VALUES (? $2, $3, $4, $5, $6, $7, $8, $9, $10, $11{value})"
        );
        with_author(with_text(self.of(&insert, at), text), author)
            .bind::<Timestamptz, _>(publish_at.to_diesel())
            .execute(tx)
            .await?;
        let forget = format!(
            "UPDATE @templates SET {NO_DRAFT}, changed_at = $4, changed_by = $6 WHERE # kind = $2 AND locale = $3"
        );
        with_author(self.of(&forget, at), author).execute(tx).await?;
        Ok(replaced)
    }

    /// Takes away what waits, since this text comes in its place. Another one goes to the history; answers whether it
    /// was another. The template is held.
    pub async fn make_room(self, tx: &mut Tx, at: Key, text: &Text) -> QueryResult<bool> {
        match self.schedule(tx, at.0, at.1).await? {
            Some(waits) if waits.text != *text => self.set_aside(tx, at, &waits).await.map(|_| true),
            _ => self.unschedule(tx, at).await.map(|()| false),
        }
    }

    /// What waited goes to the history, as a version that nobody got; answers its number. The template is held.
    pub async fn set_aside(self, tx: &mut Tx, at: Key, waits: &Schedule) -> QueryResult<i32> {
        let author = waits.author(waits.created_at);
        let number = self.add_version(tx, at, &waits.text, (None, true), &author).await?;
        self.unschedule(tx, at).await?;
        Ok(number)
    }

    /// Notes who took away what waited, where nothing else does.
    pub async fn note_change(self, tx: &mut Tx, at: Key, author: &Author) -> QueryResult<()> {
        let sql = "UPDATE @templates SET changed_at = $4, changed_by = $6 WHERE # kind = $2 AND locale = $3";
        with_author(self.of(sql, at), author).execute(tx).await.map(|_| ())
    }

    /// Nothing waits any more. Its text is somewhere else by now.
    pub async fn unschedule(self, tx: &mut Tx, at: Key) -> QueryResult<()> {
        let sql = "DELETE FROM @schedules WHERE # kind = $2 AND locale = $3";
        self.of(sql, at).execute(tx).await.map(|_| ())
    }

    /// What has waited long enough.
    pub(in crate::emails) async fn due(self, tx: &mut Tx, now: Timestamp) -> QueryResult<Vec<Key>> {
        let keys: Vec<Waiting> =
            diesel::sql_query(self.sql(
                "SELECT kind, locale FROM @schedules WHERE # publish_at <= $2 AND NOT refused ORDER BY kind, locale",
            ))
            .bind::<Nullable<SqlUuid>, _>(self.organization())
            .bind::<Timestamptz, _>(now.to_diesel())
            .load(tx)
            .await?;
        let known = |key: Waiting| Some((Kind::parse(&key.kind)?, Language::parse(&key.locale)?));
        Ok(keys.into_iter().filter_map(known).collect())
    }

    /// Makes a version of what waited; a draft that was begun meanwhile stays. The template is held.
    pub(in crate::emails) async fn publish_scheduled(
        self,
        tx: &mut Tx,
        at: Key,
        schedule: &Schedule,
    ) -> QueryResult<i32> {
        let author = schedule.author(schedule.publish_at);
        let number = self.add_version(tx, at, &schedule.text, (None, false), &author).await?;
        self.put_into_use(tx, at, number, schedule.platform_version, &author)
            .await?;
        self.unschedule(tx, at).await?;
        Ok(number)
    }

    /// Notes that what waited cannot be sent any more.
    pub(in crate::emails) async fn refuse_scheduled(self, tx: &mut Tx, at: Key) -> QueryResult<()> {
        let sql = "UPDATE @schedules SET refused = true WHERE # kind = $2 AND locale = $3";
        self.of(sql, at).execute(tx).await.map(|_| ())
    }
}

/// The platform's version as it stands; 0: it has none.
pub(super) const PLATFORM_NOW: &str =
    "coalesce((SELECT p.published FROM platform_email_templates p WHERE p.kind = $2 AND p.locale = $3), 0)";
