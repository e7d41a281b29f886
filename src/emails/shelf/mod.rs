//! Where templates stand: the platform's, and each organization's own. Both have the same shape; the platform's tables
//! have no organization.

mod schedules;
mod settings;
mod switches;
mod versions;

use super::{Kind, Language, Text};
use crate::audit::Author;
use crate::database::Tx;
use crate::ids::OrgId;
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::query_builder::{BoxedSqlQuery, SqlQuery};
use diesel::sql_types::{Bool, Int4, Nullable, Text as SqlText, Timestamptz, Uuid as SqlUuid};
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;
pub use schedules::Schedule;
pub use settings::LastSetting;
pub use switches::Switches;
use uuid::Uuid;
pub use versions::Version;

/// A kind in a language.
pub(super) type Key = (Kind, Language);

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
    draft_format: String,
    #[diesel(sql_type = SqlText)]
    draft_plain: String,
    #[diesel(sql_type = Nullable<Timestamptz>, deserialize_as = jiff_diesel::NullableTimestamp)]
    pub draft_at: Option<Timestamp>,
    #[diesel(sql_type = SqlText)]
    pub draft_by: String,
    /// When the text that waits was scheduled.
    #[diesel(sql_type = Nullable<Timestamptz>, deserialize_as = jiff_diesel::NullableTimestamp)]
    scheduled_at: Option<Timestamp>,
    /// When somebody changed anything of it last, and who.
    #[diesel(sql_type = Nullable<Timestamptz>, deserialize_as = jiff_diesel::NullableTimestamp)]
    pub changed_at: Option<Timestamp>,
    #[diesel(sql_type = SqlText)]
    pub changed_by: String,
}

impl Template {
    /// The state of it, for a form to send back: another one means that somebody changed it meanwhile.
    pub fn state(&self) -> String {
        let moment = |at: Option<Timestamp>| at.map_or(0, Timestamp::as_microsecond);
        format!(
            "{}-{}-{}-{}",
            self.latest,
            self.published.unwrap_or(0),
            moment(self.draft_at),
            moment(self.scheduled_at)
        )
    }

    /// What was saved and not published.
    pub fn draft(&self) -> Option<Text> {
        Some(Text {
            subject: self.draft_subject.clone()?,
            body: self.draft_body.clone()?,
            format: self.draft_format.clone().into(),
            plain: self.draft_plain.clone(),
        })
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
    /// A text waits for its moment.
    #[diesel(sql_type = Bool)]
    pub is_scheduled: bool,
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

    /// A statement about a kind, which is `$2`.
    fn about<'a>(self, text: &str, kind: Kind) -> Statement<'a> {
        diesel::sql_query(self.sql(text))
            .into_boxed::<Pg>()
            .bind::<Nullable<SqlUuid>, _>(self.organization())
            .bind::<SqlText, _>(kind.key())
    }

    /// A statement about a kind in a language, which is `$3`.
    fn of<'a>(self, text: &str, (kind, language): Key) -> Statement<'a> {
        self.about(text, kind).bind::<SqlText, _>(language.tag)
    }

    /// How a kind stands in a language; nothing of its own yet: the default.
    pub async fn find(self, tx: &mut Tx, kind: Kind, language: Language) -> QueryResult<Template> {
        let platform_version = match self {
            Self::Platform => "0 AS platform_version",
            Self::Organization(_) => "platform_version",
        };
        let text = format!(
            "SELECT published, latest, {platform_version}, draft_subject, draft_body, draft_format, draft_plain, draft_at, draft_by,
                    changed_at, changed_by, (SELECT created_at FROM @schedules WHERE # kind = $2 AND locale = $3) AS scheduled_at
               FROM @templates WHERE # kind = $2 AND locale = $3"
        );
        let found = self.of(&text, (kind, language)).get_result(tx).await.optional()?;
        Ok(found.unwrap_or_default())
    }

    /// The same, held until the transaction ends: two who change it take turns.
    pub async fn hold(self, tx: &mut Tx, kind: Kind, language: Language) -> QueryResult<Template> {
        let key = match self {
            Self::Platform => "kind, locale",
            Self::Organization(_) => "organization_id, kind, locale",
        };
        let text = format!(
            "INSERT INTO @templates (! kind, locale) VALUES (? $2, $3) ON CONFLICT ({key}) DO UPDATE SET kind = excluded.kind"
        );
        self.of(&text, (kind, language)).execute(tx).await?;
        // In a statement of its own: it sees what the one before did while this one waited.
        self.find(tx, kind, language).await
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
        let sql = "UPDATE @templates SET draft_subject = $4, draft_body = $5, draft_format = $6, draft_plain = $7,
                          draft_at = $8, draft_by = $10, changed_at = $8, changed_by = $10
                    WHERE # kind = $2 AND locale = $3";
        let statement = with_author(with_text(self.of(sql, (kind, language)), text), author);
        statement.execute(tx).await.map(|_| ())
    }

    /// All templates that are in use, have a draft, or have a text that waits.
    pub async fn standing(self, tx: &mut Tx) -> QueryResult<Vec<Standing>> {
        let same = match self {
            Self::Platform => "",
            Self::Organization(_) => "s.organization_id = t.organization_id AND ",
        };
        diesel::sql_query(self.sql(&format!(
            "SELECT * FROM (SELECT kind, locale, published IS NOT NULL AS is_published, draft_body IS NOT NULL AS has_draft,
                    EXISTS (SELECT FROM @schedules s WHERE {same} s.kind = t.kind AND s.locale = t.locale) AS is_scheduled
               FROM @templates t WHERE # true) x
              WHERE is_published OR has_draft OR is_scheduled"
        )))
        .bind::<Nullable<SqlUuid>, _>(self.organization())
        .load(tx)
        .await
    }
}

/// A statement to which values are bound; see [`Shelf::sql`].
type Statement<'a> = BoxedSqlQuery<'a, Pg, SqlQuery>;

/// Binds the four parts of a text.
fn with_text<'a>(statement: Statement<'a>, text: &'a Text) -> Statement<'a> {
    statement
        .bind::<SqlText, _>(&text.subject)
        .bind::<SqlText, _>(&text.body)
        .bind::<SqlText, _>(text.format.key())
        .bind::<SqlText, _>(&text.plain)
}

/// Binds when, the id of who, and who.
fn with_author<'a>(statement: Statement<'a>, author: &'a Author) -> Statement<'a> {
    statement
        .bind::<Timestamptz, _>(author.at.to_diesel())
        .bind::<Nullable<SqlUuid>, _>(author.id)
        .bind::<SqlText, _>(&author.name)
}

/// What stands where there is no draft.
const NO_DRAFT: &str = "draft_subject = NULL, draft_body = NULL, draft_format = 'markdown', draft_plain = '', draft_at = NULL, draft_by = ''";
