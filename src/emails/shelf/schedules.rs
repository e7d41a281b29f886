//! Texts that wait for their moment. From then on they are what is sent; the sweep makes a version of them afterwards.

use super::{Shelf, Template};
use crate::audit::{Author, AuthorKind};
use crate::database::Tx;
use crate::emails::{Kind, Language, Text};
use diesel::prelude::*;
use diesel::sql_types::{Bool, Nullable, Text as SqlText, Timestamptz, Uuid as SqlUuid};
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
    #[diesel(sql_type = Nullable<SqlUuid>)]
    created_by_id: Option<Uuid>,
    /// Whoever decided it.
    #[diesel(sql_type = SqlText)]
    pub created_by: String,
}

/// Which texts wait.
#[derive(QueryableByName)]
struct Key {
    #[diesel(sql_type = SqlText)]
    kind: String,
    #[diesel(sql_type = SqlText)]
    locale: String,
}

impl Shelf {
    /// What waits for a kind in a language.
    pub async fn schedule(self, tx: &mut Tx, kind: Kind, language: Language) -> QueryResult<Option<Schedule>> {
        diesel::sql_query(self.sql(
            "SELECT publish_at, subject, body, format, plain, refused, created_by_id, created_by FROM @schedules
              WHERE # kind = $2 AND locale = $3",
        ))
        .bind::<Nullable<SqlUuid>, _>(self.organization())
        .bind::<SqlText, _>(kind.key())
        .bind::<SqlText, _>(language.tag)
        .get_result(tx)
        .await
        .optional()
    }

    /// Lets a text wait, in place of one that waits already, and forgets the draft. The template is held.
    pub async fn schedule_for(
        self,
        tx: &mut Tx,
        (kind, language): (Kind, Language),
        text: &Text,
        publish_at: Timestamp,
        author: &Author,
    ) -> QueryResult<()> {
        self.unschedule(tx, kind, language).await?;
        diesel::sql_query(self.sql(
            "INSERT INTO @schedules (! kind, locale, publish_at, subject, body, format, plain, created_at, created_by_id, created_by)
             VALUES (? $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        ))
        .bind::<Nullable<SqlUuid>, _>(self.organization())
        .bind::<SqlText, _>(kind.key())
        .bind::<SqlText, _>(language.tag)
        .bind::<Timestamptz, _>(publish_at.to_diesel())
        .bind::<SqlText, _>(&text.subject)
        .bind::<SqlText, _>(&text.body)
        .bind::<SqlText, _>(text.format.key())
        .bind::<SqlText, _>(&text.plain)
        .bind::<Timestamptz, _>(author.at.to_diesel())
        .bind::<Nullable<SqlUuid>, _>(author.id)
        .bind::<SqlText, _>(&author.name)
        .execute(tx)
        .await?;
        self.drop_draft(tx, kind, language).await
    }

    /// Nothing waits any more; answers whether something did.
    pub async fn unschedule(self, tx: &mut Tx, kind: Kind, language: Language) -> QueryResult<bool> {
        diesel::sql_query(self.sql("DELETE FROM @schedules WHERE # kind = $2 AND locale = $3"))
            .bind::<Nullable<SqlUuid>, _>(self.organization())
            .bind::<SqlText, _>(kind.key())
            .bind::<SqlText, _>(language.tag)
            .execute(tx)
            .await
            .map(|rows| rows > 0)
    }

    /// What has waited long enough.
    pub(in crate::emails) async fn due(self, tx: &mut Tx, now: Timestamp) -> QueryResult<Vec<(Kind, Language)>> {
        let keys: Vec<Key> =
            diesel::sql_query(self.sql(
                "SELECT kind, locale FROM @schedules WHERE # publish_at <= $2 AND NOT refused ORDER BY kind, locale",
            ))
            .bind::<Nullable<SqlUuid>, _>(self.organization())
            .bind::<Timestamptz, _>(now.to_diesel())
            .load(tx)
            .await?;
        let known = |key: Key| Some((Kind::parse(&key.kind)?, Language::parse(&key.locale)?));
        Ok(keys.into_iter().filter_map(known).collect())
    }

    /// Makes a version of what waited; a draft that was begun meanwhile stays. The template is held.
    pub(in crate::emails) async fn publish_scheduled(
        self,
        tx: &mut Tx,
        (kind, language): (Kind, Language),
        held: &Template,
        schedule: &Schedule,
    ) -> QueryResult<i32> {
        let author = Author {
            kind: AuthorKind::Member,
            id: schedule.created_by_id,
            ..Author::system(&schedule.created_by, schedule.publish_at)
        };
        let at = (kind, language);
        let number = self.add_version(tx, at, held, &schedule.text, None, &author).await?;
        self.unschedule(tx, kind, language).await?;
        Ok(number)
    }

    /// Notes that what waited cannot be sent any more.
    pub(in crate::emails) async fn refuse_scheduled(
        self,
        tx: &mut Tx,
        kind: Kind,
        language: Language,
    ) -> QueryResult<()> {
        diesel::sql_query(self.sql("UPDATE @schedules SET refused = true WHERE # kind = $2 AND locale = $3"))
            .bind::<Nullable<SqlUuid>, _>(self.organization())
            .bind::<SqlText, _>(kind.key())
            .bind::<SqlText, _>(language.tag)
            .execute(tx)
            .await
            .map(|_| ())
    }
}
