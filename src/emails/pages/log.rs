//! GET `…/emails/log`: what became of every mail, the newest first; POST `…/emails/log/{id}/retries`: one that failed is
//! tried again.

use crate::access::limits::TryLimit;
use crate::audit::{self, Action, Event};
use crate::database::Tx;
use crate::emails::desk::Way;
use crate::emails::{Desk, Kind, Shelf};
use crate::ids::OrgId;
use crate::mail::log::{self, Entry, Filter, Listing, Part, State};
use crate::mail::reason;
use crate::schema::organizations;
use crate::state::App;
use crate::web::cursor::Cursor;
use crate::web::names::percent;
use crate::web::{Answer, AppError, Flash, Frame, Query, Reply, Times, Words};
use actix_web::HttpRequest;
use askama::Template;
use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::{Bool, Text};
use diesel_async::RunQueryDsl;
use jiff::SignedDuration;
use std::collections::HashMap;
use uuid::Uuid;

/// So many mails may one person try again per hour.
const MOST_RETRIES: i32 = 200;
/// Mails of so many organizations are listed together at most.
const MOST_ORGANIZATIONS: i64 = 50;

/// Kinds of the platform that are about an organization, and stand in its log.
const ABOUT_ORGANIZATIONS: [Kind; 8] = [
    Kind::OrganizationApproved,
    Kind::ContractEnds,
    Kind::TrialEnds,
    Kind::ContractRenewed,
    Kind::OrganizationClosed,
    Kind::OrganizationReopened,
    Kind::ErasureSoon,
    Kind::OwnerAppointed,
];

/// A line as it is shown.
struct Line {
    entry: Entry,
    label: String,
    state: State,
    reason: String,
    /// For staff: whose mail it is, with its page.
    organization: Option<(String, String)>,
}

#[derive(Template)]
#[template(path = "emails/log.html", blocks = ["list"])]
struct LogPage {
    frame: Frame,
    t: Words,
    times: Times,
    /// The list of templates.
    list: String,
    path: String,
    is_platform: bool,
    filter: Filter,
    /// For staff: part of the name or slug of an organization.
    organization: String,
    kinds: Vec<Kind>,
    lines: Vec<Line>,
    /// The filter as an address has it.
    here: String,
    newer: Option<String>,
    older: Option<String>,
    no_edit: Option<String>,
}

impl LogPage {
    fn states(&self) -> [State; 4] {
        State::ALL
    }

    fn wants_state(&self, state: &State) -> bool {
        self.filter.state.as_ref() == Some(state)
    }

    fn wants_kind(&self, kind: &Kind) -> bool {
        self.filter.kind.as_ref() == Some(kind)
    }
}

fn filter_of(query: &Query) -> Filter {
    Filter {
        recipient: query.get("q").chars().take(254).collect(),
        state: State::parse(query.get("state")),
        kind: Kind::parse(query.get("mail")),
        organizations: None,
    }
}

fn part_of(query: &Query) -> Part {
    match (Cursor::read(query.get("after")), Cursor::read(query.get("before"))) {
        (Some(cursor), _) => Part::After(cursor),
        (_, Some(cursor)) => Part::Before(cursor),
        _ => Part::First,
    }
}

/// The list.
pub async fn show<W: Way>(mut desk: Desk<W>, query: Query) -> Answer {
    let (mut filter, org) = (filter_of(&query), desk.org());
    let organization: String = query.get("organization").chars().take(200).collect();
    if org.is_none() && !organization.is_empty() {
        filter.organizations = Some(called(&mut desk.tx, &organization).await?);
    }
    let listing = Listing::read(&mut desk.tx, org, &filter, part_of(&query)).await?;
    let names = match org {
        Some(_) => HashMap::new(),
        None => names_of(&mut desk.tx, &listing.rows).await?,
    };
    let no_edit = desk.no_edit().await?;
    let t = desk.t();
    let lines = listing.rows.into_iter().map(|entry| line(entry, &names, t)).collect();
    let path = format!("{}/log", desk.base());
    let here = written(&filter, org.is_none().then_some(organization.as_str()));
    let place = |name: &str, cursor: Cursor| format!("{path}?{here}&{name}={}", cursor.write());
    let is_platform = desk.shelf() == Shelf::Platform;
    let is_here = |kind: &Kind| is_platform || kind.is_of_organizations() || ABOUT_ORGANIZATIONS.contains(kind);
    let page = LogPage {
        frame: desk.frame(),
        t,
        times: desk.times(),
        list: desk.base(),
        is_platform,
        kinds: Kind::ALL.iter().copied().filter(is_here).collect(),
        newer: listing.newer.map(|cursor| place("before", cursor)),
        older: listing.older.map(|cursor| place("after", cursor)),
        here,
        lines,
        no_edit,
        filter,
        organization,
        path,
    };
    Reply::page_or_block(&desk.caller().visit, &page, &page.as_list())
}

/// A filter as an address has it; `organization` is staff's.
fn written(filter: &Filter, organization: Option<&str>) -> String {
    let (state, kind) = (filter.state.map_or("", State::key), filter.kind.map_or("", Kind::key));
    let of = organization.map(|words| format!("&organization={}", percent(words)));
    let words = percent(&filter.recipient);
    format!("q={words}&state={state}&mail={kind}{}", of.unwrap_or_default())
}

fn line(entry: Entry, names: &HashMap<Uuid, (String, String)>, t: Words) -> Line {
    let label = Kind::parse(&entry.kind).map_or(entry.kind.as_str(), |kind| kind.label(t));
    Line {
        label: match entry.is_trial {
            true => t.emails_test_subject(label),
            false => label.to_owned(),
        },
        state: entry.state(),
        reason: reason::in_words(&entry.reason, t),
        organization: entry.organization_id.and_then(|id| names.get(&id).cloned()),
        entry,
    }
}

/// Name and staff's page of the organizations on the page.
async fn names_of(tx: &mut Tx, rows: &[Entry]) -> QueryResult<HashMap<Uuid, (String, String)>> {
    let mut ids: Vec<Uuid> = rows.iter().filter_map(|row| row.organization_id).collect();
    ids.sort_unstable();
    ids.dedup();
    let found: Vec<(Uuid, String)> = organizations::table
        .filter(organizations::id.eq_any(ids))
        .select((organizations::id, organizations::name))
        .load(tx)
        .await?;
    let named = found
        .into_iter()
        .map(|(id, name)| (id, (name, format!("/staff/organizations/{id}"))));
    Ok(named.collect())
}

/// The organizations with these words in their name or slug.
async fn called(tx: &mut Tx, words: &str) -> QueryResult<Vec<Uuid>> {
    let escaped = words.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
    let matches = sql::<Bool>("(organizations.name || ' ' || organizations.slug) ILIKE ");
    organizations::table
        .filter(matches.bind::<Text, _>(format!("%{escaped}%")))
        .order(organizations::id)
        .limit(MOST_ORGANIZATIONS)
        .select(organizations::id)
        .load(tx)
        .await
}

/// Tries one again, and goes back to the list as it was. Whether anything stands in its way is asked here, not for every
/// line of the list.
pub async fn again<W: Way>(mut desk: Desk<W>, query: Query, req: HttpRequest, app: App) -> Answer {
    let id = req.match_info().get("id").and_then(|id| Uuid::parse_str(id).ok());
    let (t, author, now) = (desk.t(), desk.author(), desk.caller().now());
    let found = match id {
        Some(id) => Entry::find(&mut desk.tx, id).await?,
        None => None,
    };
    let entry = found.ok_or(AppError::NotFound)?;
    TryLimit::new(
        format!("mail retries:{}", desk.caller().person.id),
        MOST_RETRIES,
        SignedDuration::from_hours(1),
    )
    .count_in(&mut desk.tx, 1, now)
    .await?;
    if let Err(obstacle) = log::again(&mut desk.tx, &app.config.secret_key, &entry, now).await? {
        return Err(AppError::Conflict(obstacle.sentence(t).to_owned()));
    }
    let org = entry.organization_id.map(OrgId::proven);
    let event = Event::new(Action::EmailRetried)
        .on("mail", entry.id, &entry.recipient)
        .change(None, serde_json::json!({ "kind": entry.kind }));
    audit::record(&mut desk.tx, org, &author, event).await?;
    desk.tx.commit().await?;
    let organization = desk.org().is_none().then(|| query.get("organization"));
    let to = format!("{}/log?{}", desk.base(), written(&filter_of(&query), organization));
    Ok(Reply::to(&to).with(Flash::success(t.mail_log_retried(entry.recipient.as_str()))))
}
