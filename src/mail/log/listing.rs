//! The list of mails: newest first, by state, kind and the beginning of the address, page by page along the index.

use super::State;
use crate::database::Tx;
use crate::emails::Kind;
use crate::ids::OrgId;
use crate::mail::reason::Why;
use crate::schema::mail_log;
use crate::web::cursor::Cursor;
use diesel::dsl::sql;
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::sql_types::{Bool, Text};
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;
use uuid::Uuid;

/// Rows on one page.
const ROWS: usize = 50;

/// A line of the log.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = mail_log, check_for_backend(diesel::pg::Pg))]
pub struct Entry {
    /// The job's id.
    pub id: Uuid,
    /// `None`: a mail of the platform.
    pub organization_id: Option<Uuid>,
    pub kind: String,
    pub is_trial: bool,
    pub recipient: String,
    pub invitation_id: Option<Uuid>,
    pub state: String,
    /// See [`Why`].
    pub reason: String,
    pub attempts: i32,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub created_at: Timestamp,
    #[diesel(deserialize_as = jiff_diesel::NullableTimestamp)]
    pub last_try_at: Option<Timestamp>,
    #[diesel(deserialize_as = jiff_diesel::NullableTimestamp)]
    pub next_try_at: Option<Timestamp>,
    #[diesel(deserialize_as = jiff_diesel::NullableTimestamp)]
    pub sent_at: Option<Timestamp>,
}

impl Entry {
    pub fn state(&self) -> State {
        State::parse(&self.state).unwrap_or(State::Queued)
    }

    /// The line of that id, if the wall shows it.
    pub async fn find(tx: &mut Tx, id: Uuid) -> QueryResult<Option<Self>> {
        mail_log::table
            .find(id)
            .select(Self::as_select())
            .first(tx)
            .await
            .optional()
    }
}

/// Which part of the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Part {
    #[default]
    First,
    /// What is older than this row.
    After(Cursor),
    /// What is newer than this row.
    Before(Cursor),
}

/// What is looked for.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// With what the address begins.
    pub recipient: String,
    pub state: Option<State>,
    pub kind: Option<Kind>,
    /// For staff: mails of these organizations alone.
    pub organizations: Option<Vec<Uuid>>,
}

impl Filter {
    pub fn is_empty(&self) -> bool {
        self.recipient.is_empty() && self.state.is_none() && self.kind.is_none() && self.organizations.is_none()
    }
}

/// One page of the list.
#[derive(Debug, Default)]
pub struct Listing {
    pub rows: Vec<Entry>,
    pub newer: Option<Cursor>,
    pub older: Option<Cursor>,
}

impl Listing {
    /// Reads one page of an organization's lines; `None`: of everybody's, for staff.
    pub async fn read(tx: &mut Tx, org: Option<OrgId>, filter: &Filter, part: Part) -> QueryResult<Self> {
        let query = matching(org, filter).select(Entry::as_select()).limit(ROWS as i64 + 1);
        let query = match part {
            Part::First => query.order((mail_log::created_at.desc(), mail_log::id.desc())),
            Part::After(Cursor { at, id }) => {
                let at = at.to_diesel();
                query
                    .filter(mail_log::created_at.le(at))
                    .filter(mail_log::created_at.lt(at).or(mail_log::id.lt(id)))
                    .order((mail_log::created_at.desc(), mail_log::id.desc()))
            }
            Part::Before(Cursor { at, id }) => {
                let at = at.to_diesel();
                query
                    .filter(mail_log::created_at.ge(at))
                    .filter(mail_log::created_at.gt(at).or(mail_log::id.gt(id)))
                    .order((mail_log::created_at.asc(), mail_log::id.asc()))
            }
        };
        Ok(Self::of(query.load(tx).await?, part))
    }

    fn of(mut rows: Vec<Entry>, part: Part) -> Self {
        let more = rows.len() > ROWS;
        rows.truncate(ROWS);
        let backwards = matches!(part, Part::Before(_));
        if backwards {
            rows.reverse();
        }
        let place = |row: &Entry| Cursor {
            at: row.created_at,
            id: row.id,
        };
        let has_newer = if backwards { more } else { part != Part::First };
        Self {
            newer: rows.as_slice().first().map(place).filter(|_| has_newer),
            older: rows.as_slice().last().map(place).filter(|_| backwards || more),
            rows,
        }
    }
}

fn matching(org: Option<OrgId>, filter: &Filter) -> mail_log::BoxedQuery<'static, Pg> {
    let mut query = mail_log::table.into_boxed();
    if let Some(org) = org {
        query = query.filter(mail_log::organization_id.eq(org.uuid()));
    }
    if let Some(organizations) = &filter.organizations {
        query = query.filter(mail_log::organization_id.eq_any(organizations.clone()));
    }
    if let Some(state) = filter.state {
        // Written out, so that the index of what is not sent is used.
        query = match state {
            State::Sent => query.filter(mail_log::state.eq(State::Sent.key())),
            state => query
                .filter(mail_log::state.eq(state.key()))
                .filter(sql::<Bool>("mail_log.state <> 'sent'")),
        };
    }
    if let Some(kind) = filter.kind {
        query = query.filter(mail_log::kind.eq(kind.key()));
    }
    if !filter.recipient.is_empty() {
        let words = filter.recipient.to_lowercase();
        // By characters, as the index is sorted; LIKE would not be let through the wall to it.
        query = query.filter(
            sql::<Bool>("mail_log.recipient ~>=~ ")
                .bind::<Text, _>(words.clone())
                .sql(" AND mail_log.recipient ~<~ (")
                .bind::<Text, _>(words)
                .sql(" || chr(1114109))"),
        );
    }
    query
}

/// Why the last mail from this organization to that address was refused for good; `None`: it was not, or it was not for
/// the address's sake. The transaction is inside the organization.
pub async fn refused(tx: &mut Tx, org: OrgId, email: &str) -> QueryResult<Option<Why>> {
    let last: Option<(String, String)> = mail_log::table
        .filter(mail_log::organization_id.eq(org.uuid()))
        .filter(mail_log::recipient.eq(email.to_lowercase()))
        .filter(mail_log::state.eq_any([State::Sent.key(), State::Failed.key()]))
        .order(mail_log::last_try_at.desc())
        .select((mail_log::state, mail_log::reason))
        .first(tx)
        .await
        .optional()?;
    Ok(last
        .filter(|(state, _)| state == State::Failed.key())
        .and_then(|(_, reason)| Why::parse(&reason))
        .filter(|why| why.reason.is_about_the_address()))
}
