//! Where templates stand: the platform's, and each organization's own. Both have the same shape; the platform's tables
//! have no organization.

use super::{Kind, Language, Text};
use crate::audit::Author;
use crate::database::Tx;
use crate::ids::OrgId;
use diesel::prelude::*;
use diesel::sql_types::{Bool, Int4, Int8, Nullable, Text as SqlText, Timestamptz, Uuid as SqlUuid};
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;
use std::collections::HashMap;
use uuid::Uuid;

/// Whose templates. An organization's are behind its wall: the transaction is inside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shelf {
    Platform,
    Organization(OrgId),
}

/// One kind in one language, as it stands.
#[derive(Clone, Debug, Default, QueryableByName)]
pub struct Template {
    /// The version in use; `None`: what is below is in use (the platform's words, or the program's).
    #[diesel(sql_type = Nullable<Int4>)]
    pub published: Option<i32>,
    #[diesel(sql_type = Int4)]
    latest: i32,
    /// The platform's version when this one was published; 0: it had none.
    #[diesel(sql_type = Int4)]
    pub platform_version: i32,
    #[diesel(sql_type = Nullable<SqlText>)]
    draft_subject: Option<String>,
    #[diesel(sql_type = Nullable<SqlText>)]
    draft_body: Option<String>,
    #[diesel(sql_type = SqlText)]
    pub draft_by: String,
}

impl Template {
    /// What was saved and not published.
    pub fn draft(&self) -> Option<Text> {
        Some(Text {
            subject: self.draft_subject.clone()?,
            body: self.draft_body.clone()?,
        })
    }
}

/// A text that was published once.
#[derive(Clone, Debug, QueryableByName)]
pub struct Version {
    #[diesel(sql_type = Int4)]
    pub number: i32,
    #[diesel(sql_type = SqlText)]
    subject: String,
    #[diesel(sql_type = SqlText)]
    body: String,
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
        Text {
            subject: self.subject.clone(),
            body: self.body.clone(),
        }
    }
}

/// A line of the list: a template that is not all as it was.
#[derive(Clone, Debug, QueryableByName)]
pub struct Standing {
    #[diesel(sql_type = SqlText)]
    pub kind: String,
    #[diesel(sql_type = SqlText)]
    pub locale: String,
    #[diesel(sql_type = Bool)]
    pub is_published: bool,
    #[diesel(sql_type = Bool)]
    pub has_draft: bool,
}

#[derive(QueryableByName)]
struct Switch {
    #[diesel(sql_type = SqlText)]
    kind: String,
    #[diesel(sql_type = Bool)]
    enabled: bool,
}

impl Shelf {
    pub(super) fn organization(self) -> Option<Uuid> {
        match self {
            Self::Platform => None,
            Self::Organization(org) => Some(org.uuid()),
        }
    }

    /// The statement for this shelf: `@` begins a table's name, `#` is the condition of an organization, `!` and `?`
    /// are its column and value in an INSERT. The organization is always `$1`.
    pub(super) fn sql(self, text: &str) -> String {
        let [table, condition, column, value] = match self {
            Self::Platform => ["platform_email_", "", "", ""],
            Self::Organization(_) => ["email_", "organization_id = $1 AND ", "organization_id, ", "$1, "],
        };
        text.replace('@', table)
            .replace('#', condition)
            .replace('!', column)
            .replace('?', value)
    }

    /// The columns of a [`Template`].
    fn template_columns(self) -> &'static str {
        match self {
            Self::Platform => "published, latest, 0 AS platform_version, draft_subject, draft_body, draft_by",
            Self::Organization(_) => "published, latest, platform_version, draft_subject, draft_body, draft_by",
        }
    }

    async fn template(self, tx: &mut Tx, kind: Kind, language: Language, lock: &str) -> QueryResult<Option<Template>> {
        let columns = self.template_columns();
        diesel::sql_query(self.sql(&format!(
            "SELECT {columns} FROM @templates WHERE # kind = $2 AND locale = $3 {lock}"
        )))
        .bind::<Nullable<SqlUuid>, _>(self.organization())
        .bind::<SqlText, _>(kind.key())
        .bind::<SqlText, _>(language.tag)
        .get_result(tx)
        .await
        .optional()
    }

    /// How a kind stands in a language; nothing of its own yet: the default.
    pub async fn find(self, tx: &mut Tx, kind: Kind, language: Language) -> QueryResult<Template> {
        Ok(self.template(tx, kind, language, "").await?.unwrap_or_default())
    }

    /// The same, held until the transaction ends: two who change it take turns.
    pub async fn hold(self, tx: &mut Tx, kind: Kind, language: Language) -> QueryResult<Template> {
        diesel::sql_query(self.sql("INSERT INTO @templates (! kind, locale) VALUES (? $2, $3) ON CONFLICT DO NOTHING"))
            .bind::<Nullable<SqlUuid>, _>(self.organization())
            .bind::<SqlText, _>(kind.key())
            .bind::<SqlText, _>(language.tag)
            .execute(tx)
            .await?;
        let held = self.template(tx, kind, language, "FOR UPDATE").await?;
        held.ok_or(diesel::result::Error::NotFound)
    }

    /// One version.
    pub async fn version(
        self,
        tx: &mut Tx,
        kind: Kind,
        language: Language,
        number: i32,
    ) -> QueryResult<Option<Version>> {
        diesel::sql_query(self.sql(
            "SELECT number, subject, body, restored, created_at, created_by FROM @versions WHERE # kind = $2 AND locale = $3 AND number = $4",
        ))
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
        diesel::sql_query(self.sql(
            "SELECT number, subject, body, restored, created_at, created_by FROM @versions WHERE # kind = $2 AND locale = $3
              ORDER BY number DESC LIMIT $4",
        ))
        .bind::<Nullable<SqlUuid>, _>(self.organization())
        .bind::<SqlText, _>(kind.key())
        .bind::<SqlText, _>(language.tag)
        .bind::<Int8, _>(most)
        .load(tx)
        .await
    }

    /// Keeps a text for later; the template is held.
    pub async fn save_draft(
        self,
        tx: &mut Tx,
        kind: Kind,
        language: Language,
        text: &Text,
        author: &Author,
    ) -> QueryResult<()> {
        diesel::sql_query(self.sql(
            "UPDATE @templates SET draft_subject = $4, draft_body = $5, draft_at = $6, draft_by = $7 WHERE # kind = $2 AND locale = $3",
        ))
        .bind::<Nullable<SqlUuid>, _>(self.organization())
        .bind::<SqlText, _>(kind.key())
        .bind::<SqlText, _>(language.tag)
        .bind::<SqlText, _>(&text.subject)
        .bind::<SqlText, _>(&text.body)
        .bind::<Timestamptz, _>(author.at.to_diesel())
        .bind::<SqlText, _>(&author.name)
        .execute(tx)
        .await
        .map(|_| ())
    }

    /// Makes a text the one that is sent; answers its number. The template is held. `restored`: the version that it
    /// brings back.
    pub async fn publish(
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
            "INSERT INTO @versions (! kind, locale, number, subject, body, restored, created_at, created_by_id, created_by)
             VALUES (? $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        ))
        .bind::<Nullable<SqlUuid>, _>(self.organization())
        .bind::<SqlText, _>(kind.key())
        .bind::<SqlText, _>(language.tag)
        .bind::<Int4, _>(number)
        .bind::<SqlText, _>(&text.subject)
        .bind::<SqlText, _>(&text.body)
        .bind::<Nullable<Int4>, _>(restored)
        .bind::<Timestamptz, _>(author.at.to_diesel())
        .bind::<Nullable<SqlUuid>, _>(author.id)
        .bind::<SqlText, _>(&author.name)
        .execute(tx)
        .await?;
        let platform = match self {
            Self::Platform => "",
            Self::Organization(_) => {
                ", platform_version = coalesce((SELECT p.published FROM platform_email_templates p WHERE p.kind = $2 AND p.locale = $3), 0)"
            }
        };
        diesel::sql_query(self.sql(&format!(
            "UPDATE @templates SET published = $4, latest = $4, draft_subject = NULL, draft_body = NULL, draft_at = NULL, draft_by = '' {platform}
              WHERE # kind = $2 AND locale = $3"
        )))
        .bind::<Nullable<SqlUuid>, _>(self.organization())
        .bind::<SqlText, _>(kind.key())
        .bind::<SqlText, _>(language.tag)
        .bind::<Int4, _>(number)
        .execute(tx)
        .await?;
        Ok(number)
    }

    /// Lets what is below be sent again. The versions stay.
    pub async fn reset(self, tx: &mut Tx, kind: Kind, language: Language) -> QueryResult<()> {
        diesel::sql_query(self.sql(
            "UPDATE @templates SET published = NULL, draft_subject = NULL, draft_body = NULL, draft_at = NULL, draft_by = ''
              WHERE # kind = $2 AND locale = $3",
        ))
        .bind::<Nullable<SqlUuid>, _>(self.organization())
        .bind::<SqlText, _>(kind.key())
        .bind::<SqlText, _>(language.tag)
        .execute(tx)
        .await
        .map(|_| ())
    }

    /// All templates that are in use or have a draft.
    pub async fn standing(self, tx: &mut Tx) -> QueryResult<Vec<Standing>> {
        diesel::sql_query(self.sql(
            "SELECT kind, locale, published IS NOT NULL AS is_published, draft_body IS NOT NULL AS has_draft FROM @templates
              WHERE # (published IS NOT NULL OR draft_body IS NOT NULL)",
        ))
        .bind::<Nullable<SqlUuid>, _>(self.organization())
        .load(tx)
        .await
    }

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
