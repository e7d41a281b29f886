//! What is set for a mail, and whose words it gets. The reader's language decides first: an organization's own text in
//! it, else the platform's in it, else the words of the program in it.

use super::settings::{Settings, Stored};
use super::template::Parsed;
use super::{Kind, Language, Shelf, Text};
use crate::database::Tx;
use crate::ids::OrgId;
use crate::web::names::EmailAddress;
use diesel::prelude::*;
use diesel::sql_types::{Bool, Int4, Nullable, Text as SqlText, Timestamptz, Uuid as SqlUuid};
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;

/// What is set for a kind of mail and its reader; by default, nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    /// It is not switched off.
    pub is_on: bool,
    /// Its reader wants no more of this kind.
    pub is_refused: bool,
    /// So many of it may one person get in an hour.
    pub per_hour: usize,
}

impl Default for Rules {
    fn default() -> Self {
        Row::default().read(Kind::Welcome)
    }
}

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = Bool)]
    is_on: bool,
    #[diesel(sql_type = Bool)]
    is_refused: bool,
    #[diesel(sql_type = Nullable<Int4>)]
    own_per_hour: Option<i32>,
    #[diesel(sql_type = Nullable<Int4>)]
    platform_per_hour: Option<i32>,
}

impl Default for Row {
    fn default() -> Self {
        Self {
            is_on: true,
            is_refused: false,
            own_per_hour: None,
            platform_per_hour: None,
        }
    }
}

impl Row {
    fn read(self, kind: Kind) -> Rules {
        let stored = |per_hour| Stored {
            per_hour,
            ..Stored::default()
        };
        let settings = Settings {
            kind,
            platform: stored(self.platform_per_hour),
            own: stored(self.own_per_hour),
        };
        Rules {
            is_on: self.is_on || !kind.may_be_off(),
            is_refused: self.is_refused && kind.may_be_off(),
            per_hour: usize::try_from(settings.per_hour()).unwrap_or_default(),
        }
    }
}

/// Asks for all of it at once, where anything can be set, for a mail of an organization (the transaction is inside its
/// wall) or of the platform.
pub async fn rules(tx: &mut Tx, org: Option<OrgId>, kind: Kind, reader: &str) -> QueryResult<Rules> {
    if !kind.may_be_off() && (kind.is_limited_at_the_door() || kind.is_alarm()) {
        return Ok(Rules::default());
    }
    let reader = EmailAddress::parse(reader);
    let row: Row = diesel::sql_query(
        "SELECT coalesce((SELECT enabled FROM email_settings WHERE organization_id = $1 AND kind = $3 AND NOT inherits),
                         (SELECT enabled FROM platform_email_settings WHERE kind = $3 AND NOT inherits), true) AS is_on,
                EXISTS (SELECT FROM email_refusals WHERE organization_id = $2 AND address = $4 AND kind = $3) AS is_refused,
                (SELECT per_hour FROM email_settings WHERE organization_id = $1 AND kind = $3) AS own_per_hour,
                (SELECT per_hour FROM platform_email_settings WHERE kind = $3) AS platform_per_hour",
    )
    .bind::<Nullable<SqlUuid>, _>(wording(org, kind).map(OrgId::uuid))
    .bind::<Nullable<SqlUuid>, _>(org.map(OrgId::uuid))
    .bind::<SqlText, _>(kind.key())
    .bind::<Nullable<SqlText>, _>(reader.as_ref().map(EmailAddress::as_str))
    .get_result(tx)
    .await?;
    Ok(row.read(kind))
}

/// The organization that may word it and set something for it.
fn wording(org: Option<OrgId>, kind: Kind) -> Option<OrgId> {
    org.filter(|_| kind.is_of_organizations())
}

/// A text that somebody gave a mail.
#[derive(QueryableByName)]
struct Worded {
    /// Its moment has come, and the sweep made no version of it yet.
    #[diesel(sql_type = Bool)]
    waited: bool,
    #[diesel(sql_type = SqlText)]
    subject: String,
    #[diesel(sql_type = SqlText)]
    body: String,
    #[diesel(sql_type = SqlText)]
    format: String,
    #[diesel(sql_type = SqlText)]
    plain: String,
}

impl Worded {
    /// The text, unless it waited and cannot be sent any more.
    fn text(self, kind: Kind) -> Option<Text> {
        let text = Text {
            subject: self.subject,
            body: self.body,
            format: self.format.into(),
            plain: self.plain,
        };
        (!self.waited || Parsed::read(kind, &text).is_ok()).then_some(text)
    }
}

impl Shelf {
    /// The question for the words that are in use here: what waited for its moment, and what is published.
    fn words(self, place: u8) -> String {
        self.sql(&format!(
            "SELECT {place} AS place, true AS waited, subject, body, format, plain FROM @schedules
              WHERE # kind = $2 AND locale = $3 AND publish_at <= $4 AND NOT refused
             UNION ALL
             SELECT {place} AS place, false AS waited, subject, body, format, plain FROM @versions
              WHERE # kind = $2 AND locale = $3
                AND number = (SELECT published FROM @templates WHERE # kind = $2 AND locale = $3)"
        ))
    }
}

/// The words that somebody gave a mail, as they are to be at that moment: a text that waited for it is in use, whether
/// or not the sweep saw it. `None`: those of the program. The transaction is inside the organization's wall.
pub async fn text(
    tx: &mut Tx,
    org: Option<OrgId>,
    kind: Kind,
    language: Language,
    now: Timestamp,
) -> QueryResult<Option<Text>> {
    let org = wording(org, kind);
    let own = org.map(|org| Shelf::Organization(org).words(1));
    let asked: Vec<String> = own.into_iter().chain([Shelf::Platform.words(2)]).collect();
    let sql = format!("{} ORDER BY place, waited DESC", asked.join(" UNION ALL "));
    let found: Vec<Worded> = diesel::sql_query(sql)
        .bind::<Nullable<SqlUuid>, _>(org.map(OrgId::uuid))
        .bind::<SqlText, _>(kind.key())
        .bind::<SqlText, _>(language.tag)
        .bind::<Timestamptz, _>(now.to_diesel())
        .load(tx)
        .await?;
    Ok(found.into_iter().find_map(|words| words.text(kind)))
}
