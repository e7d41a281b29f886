//! The log as a file, CSV or JSON Lines, which verifies offline (docs/audit-verification.md). It is written
//! while it is read, part by part, so that a long log costs no more memory than a short one. Each part is
//! read in a transaction of its own: a slow reader holds no connection. That is safe, since links are only
//! ever added, and the export ends at the link that was the last when it began.

use super::chain::{Chain, Head};
use super::export_format::{Format, Link};
use super::filter::Wanted;
use super::list::{self, Cursor, Filter, Scope};
use super::{Action, Event, note};
use crate::access::limits::TryLimit;
use crate::access::{Actor, ExportAudit, Who};
use crate::database::{Mode, Pool, Tx};
use crate::schema::audit_chain;
use crate::state::App;
use crate::web::form::Query;
use crate::web::{self, AppError, Reply};
use actix_web::http::header::CONTENT_DISPOSITION;
use actix_web::web::Bytes;
use diesel::prelude::*;
use diesel::sql_types::{Array, BigInt, Bytea, Text, Uuid as SqlUuid};
use diesel_async::RunQueryDsl;
use futures_util::Stream;
use futures_util::stream::try_unfold;
use jiff::SignedDuration;
use serde_json::{Map, Value, json};
use std::collections::HashMap;
use uuid::Uuid;

/// An organization's log is exported at most this many times an hour.
const MOST_AN_HOUR: i32 = 60;

/// Events that are read at a time: about a megabyte.
const PART: usize = 1_000;

/// GET `…/audit/export?format=csv|jsonl` with the filters of the log.
pub async fn download(mut actor: Actor<ExportAudit>, query: Query, app: App) -> web::Answer {
    let (who, scope) = (&actor.who, Scope::Organization(actor.org()));
    let wanted = Wanted::parse(&mut actor.tx, scope, None, who, who.path("/audit"), &query).await?;
    if !wanted.form.is_fine() {
        return super::pages::refused(actor, wanted).await;
    }
    let format = Format::parse(query.get("format")).ok_or(AppError::BadRequest)?;
    let head = Head::of(&mut actor.tx, Chain::from(scope)).await?;
    let who = actor.who.clone();
    drop(actor.tx);
    let key = format!("audit-export:{}", who.org());
    TryLimit::new(key, MOST_AN_HOUR, SignedDuration::from_hours(1))
        .count(&app.pool, 1, who.now())
        .await?;
    write_down(&app, &who, format, &wanted, head.as_ref()).await?;
    let file = format!(
        "attachment; filename=\"{}-audit-{}.{}\"",
        who.organization.slug,
        who.now().strftime("%Y-%m-%d"),
        format.key()
    );
    let place = if wanted.nobody {
        Place::End
    } else if wanted.is_filtered() {
        Place::Filtered(Box::new(wanted.filter), None)
    } else {
        head.map_or(Place::End, |head| Place::Chain(head.first_sequence - 1, head.sequence))
    };
    let stream = parts(app.pool.clone(), scope, format, place);
    Ok(Reply::stream(format.content_type(), stream).header(CONTENT_DISPOSITION, file))
}

/// An export is an event, written before the first byte leaves.
async fn write_down(
    app: &App,
    who: &Who,
    format: Format,
    wanted: &Wanted,
    head: Option<&Head>,
) -> Result<(), AppError> {
    let mut after = Map::from_iter([("format".to_owned(), json!(format.key()))]);
    if wanted.is_filtered() {
        let filters: Vec<&str> = wanted.chips.iter().map(|(words, _)| words.as_str()).collect();
        after.insert("filters".to_owned(), json!(filters));
    } else {
        after.insert("events".to_owned(), json!(head.map_or(0, Head::events)));
    }
    let event = Event::new(Action::AuditExported)
        .on("organization", who.org().uuid(), &who.organization.name)
        .change(None, Value::Object(after));
    note(&app.pool, Some(who.org()), &who.author(), event).await
}

/// Where an export is.
enum Place {
    /// After this link, up to that one: the whole chain, the oldest first.
    Chain(i64, i64),
    /// What a filter finds, the newest first, after a place in the log.
    Filtered(Box<Filter>, Option<Cursor>),
    End,
}

fn parts(
    pool: Pool,
    scope: Scope,
    format: Format,
    place: Place,
) -> impl Stream<Item = Result<Bytes, AppError>> + 'static {
    let first = Some(Bytes::from(format.heading()));
    try_unfold((pool, place, first), move |(pool, place, heading)| async move {
        if let Some(heading) = heading.filter(|heading| !heading.is_empty()) {
            return Ok(Some((heading, (pool, place, None))));
        }
        let (links, place) = match place {
            Place::End => return Ok(None),
            place => {
                let mut tx = Tx::begin(&pool, Mode::Read).await?;
                match scope {
                    Scope::Organization(org) => tx.enter(org).await?,
                    Scope::Platform => tx.enter_as_staff().await?,
                }
                place.next(&mut tx, scope).await?
            }
        };
        let mut text = Vec::new();
        for link in &links {
            format.write(link, &mut text)?;
        }
        Ok((!links.is_empty()).then_some((Bytes::from(text), (pool, place, None))))
    })
}

impl Place {
    /// The next part, and where it ends.
    async fn next(self, tx: &mut Tx, scope: Scope) -> Result<(Vec<Link>, Self), AppError> {
        match self {
            Self::Chain(after, last) => {
                let links = of_chain(tx, Chain::from(scope), after, last).await?;
                let place = match links.last() {
                    Some(link) if link.sequence < last => Self::Chain(link.sequence, last),
                    _ => Self::End,
                };
                Ok((links, place))
            }
            Self::Filtered(filter, after) => {
                let page = list::some(tx, scope, &filter, after, PART).await?;
                let links = of_events(tx, Chain::from(scope), page.iter().map(|event| event.id).collect()).await?;
                let place = match page.last() {
                    Some(last) if page.len() == PART => Self::Filtered(filter, Some(Cursor::of(last))),
                    _ => Self::End,
                };
                Ok((links, place))
            }
            Self::End => Ok((vec![], Self::End)),
        }
    }
}

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = BigInt)]
    sequence: i64,
    #[diesel(sql_type = Bytea)]
    hash: Vec<u8>,
    #[diesel(sql_type = Text)]
    canonical: String,
}

const LINK: &str = "SELECT c.sequence, c.hash, audit_canonical(e) AS canonical
   FROM audit_chain c JOIN audit_events e ON e.id = c.event_id";

async fn of_chain(tx: &mut Tx, chain: Chain, after: i64, last: i64) -> QueryResult<Vec<Link>> {
    let found: Vec<Row> = diesel::sql_query(format!(
        "{LINK} WHERE c.organization_id = $1 AND c.sequence > $2 AND c.sequence <= $3 ORDER BY c.sequence"
    ))
    .bind::<SqlUuid, _>(chain.uuid())
    .bind::<BigInt, _>(after)
    .bind::<BigInt, _>(last.min(after + PART as i64))
    .load(tx)
    .await?;
    with_previous(tx, chain, found).await
}

async fn of_events(tx: &mut Tx, chain: Chain, events: Vec<Uuid>) -> QueryResult<Vec<Link>> {
    let found: Vec<Row> = diesel::sql_query(format!("{LINK} WHERE c.event_id = ANY ($1) ORDER BY c.sequence DESC"))
        .bind::<Array<SqlUuid>, _>(events)
        .load(tx)
        .await?;
    with_previous(tx, chain, found).await
}

/// Adds the hashes before each. (A join by `sequence - 1` would read the whole chain for every link: a
/// subtraction may fail, so behind row-level security no index is used for it.)
async fn with_previous(tx: &mut Tx, chain: Chain, rows: Vec<Row>) -> QueryResult<Vec<Link>> {
    let before: Vec<i64> = rows.iter().map(|row| row.sequence - 1).collect();
    let found: Vec<(i64, Vec<u8>)> = audit_chain::table
        .filter(audit_chain::organization_id.eq(chain.uuid()))
        .filter(audit_chain::sequence.eq_any(before))
        .select((audit_chain::sequence, audit_chain::hash))
        .load(tx)
        .await?;
    let mut hashes: HashMap<i64, Vec<u8>> = found.into_iter().collect();
    if let Some(head) = Head::of(tx, chain).await? {
        hashes.insert(head.first_sequence - 1, head.first_previous_hash);
    }
    let link = |row: Row| Link {
        previous: hashes.remove(&(row.sequence - 1)).unwrap_or_default(),
        sequence: row.sequence,
        hash: row.hash,
        canonical: row.canonical,
    };
    Ok(rows.into_iter().map(link).collect())
}
