//! Reading the audit log: the newest events first, page by page. However long the log is, a page reads
//! about as many rows as it shows.

use super::Action;
use crate::database::Tx;
use crate::ids::{OrgId, TeamId};
use crate::schema::{audit_event_teams, audit_events};
use crate::web::Words;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use diesel::dsl::sql;
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::sql_types::Bool;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;
use serde_json::Value;
use std::cmp::Reverse;
use uuid::Uuid;

/// Events on a page.
pub const PER_PAGE: usize = 50;

/// Whose log.
#[derive(Clone, Copy, Debug)]
pub enum Scope {
    /// One organization's.
    Organization(OrgId),
    /// Everything, also the platform's own events. The transaction is staff's.
    Platform,
}

/// Whether it was done or refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Result {
    Done,
    Refused,
}

impl Result {
    pub fn key(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Refused => "refused",
        }
    }

    pub fn parse(key: &str) -> Option<Self> {
        [Self::Done, Self::Refused]
            .into_iter()
            .find(|result| result.key() == key)
    }
}

/// Which events. Empty shows all.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Done by one of these people. `Some` of nobody finds nothing.
    pub actors: Option<Vec<Uuid>>,
    /// Done to one of these.
    pub targets: Option<Vec<Uuid>>,
    pub action: Option<Action>,
    pub result: Option<Result>,
    /// About these teams and what is below them.
    pub teams: Option<Vec<TeamId>>,
    /// From this moment on.
    pub from: Option<Timestamp>,
    /// Before this moment.
    pub until: Option<Timestamp>,
}

impl Filter {
    fn is_empty(&self) -> bool {
        self.actors.is_none()
            && self.targets.is_none()
            && self.teams.is_none()
            && self.action.is_none()
            && self.result.is_none()
            && self.from.is_none()
            && self.until.is_none()
    }
}

/// The place in the log after which a page begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cursor {
    at: Timestamp,
    id: Uuid,
}

impl Cursor {
    /// The place of an event.
    pub(super) fn of(event: &Recorded) -> Self {
        Self {
            at: event.at,
            id: event.id,
        }
    }

    /// For links.
    pub fn encode(self) -> String {
        URL_SAFE_NO_PAD.encode(format!("{}.{}", self.at.as_microsecond(), self.id))
    }

    /// `None` when it is none of ours: then the list begins at its beginning.
    pub fn parse(raw: &str) -> Option<Self> {
        let text = String::from_utf8(URL_SAFE_NO_PAD.decode(raw).ok()?).ok()?;
        let (at, id) = text.split_once('.')?;
        Some(Self {
            at: Timestamp::from_microsecond(at.parse().ok()?).ok()?,
            id: id.parse().ok()?,
        })
    }
}

/// An event as it was written down.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = audit_events, check_for_backend(Pg))]
pub struct Recorded {
    pub id: Uuid,
    pub organization_id: Option<Uuid>,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub at: Timestamp,
    pub action: String,
    /// `done` or `refused`.
    pub outcome: String,
    /// `member`, `staff`, `visitor` or `system`.
    pub actor_kind: String,
    pub actor_id: Option<Uuid>,
    pub actor_name: String,
    pub target_kind: String,
    pub target_id: Option<Uuid>,
    pub target_name: String,
    pub before: Option<Value>,
    pub after: Option<Value>,
    pub reason: String,
    pub address: String,
    pub request_id: String,
}

/// A page of the log.
#[derive(Clone, Debug)]
pub struct Page {
    pub events: Vec<Recorded>,
    /// Where the next page begins, if there is one.
    pub next: Option<Cursor>,
}

impl Page {
    /// For a filter that could not be understood.
    pub fn empty() -> Self {
        Self {
            events: vec![],
            next: None,
        }
    }

    /// How many events are shown, in words. Never how many there are: counting them all would cost more
    /// with every event.
    pub fn shown(&self, t: Words, later_page: bool) -> String {
        let count = self.events.len();
        match (later_page, self.next) {
            (true, _) => t.audit_shown_older(count),
            (false, Some(_)) => t.audit_shown_more(count),
            (false, None) => t.audit_shown(count),
        }
    }
}

/// The newest events of a log, after a place in it.
pub async fn newest(tx: &mut Tx, scope: Scope, filter: &Filter, after: Option<Cursor>) -> QueryResult<Page> {
    let mut events = some(tx, scope, filter, after, PER_PAGE + 1).await?;
    let more = events.len() > PER_PAGE;
    events.truncate(PER_PAGE);
    let next = events.last().filter(|_| more).map(Cursor::of);
    Ok(Page { events, next })
}

/// The newest few events: for the overview.
pub async fn latest(tx: &mut Tx, scope: Scope, filter: &Filter, most: usize) -> QueryResult<Vec<Recorded>> {
    some(tx, scope, filter, None, most).await
}

/// As many as `most`, after a place in the log.
///
/// Asks once for each pair of actor and target, so that each question walks along one index and stops;
/// a list of ids in one question would sort all they ever did.
pub(super) async fn some(
    tx: &mut Tx,
    scope: Scope,
    filter: &Filter,
    after: Option<Cursor>,
    most: usize,
) -> QueryResult<Vec<Recorded>> {
    let each = |ids: &Option<Vec<Uuid>>| {
        ids.as_ref()
            .map_or_else(|| vec![None], |ids| ids.iter().copied().map(Some).collect())
    };
    let mut events = vec![];
    for actor in each(&filter.actors) {
        for target in each(&filter.targets) {
            let one = One { actor, target, after };
            match (&filter.teams, scope) {
                (Some(teams), Scope::Organization(org)) => {
                    for team in teams {
                        let query = of_team(org, *team, filter, &one).limit(most as i64);
                        events.extend(query.load::<Recorded>(tx).await?);
                    }
                }
                _ => events.extend(
                    query(scope, filter, &one)
                        .limit(most as i64)
                        .load::<Recorded>(tx)
                        .await?,
                ),
            }
        }
    }
    events.sort_by_key(|event| Reverse((event.at, event.id)));
    events.dedup_by_key(|event| event.id);
    events.truncate(most);
    Ok(events)
}

type Query<'a> =
    diesel::dsl::IntoBoxed<'a, diesel::dsl::Select<audit_events::table, diesel::dsl::AsSelect<Recorded, Pg>>, Pg>;

type TeamQuery<'a> = diesel::dsl::IntoBoxed<
    'a,
    diesel::dsl::Select<
        diesel::dsl::InnerJoinOn<
            audit_event_teams::table,
            audit_events::table,
            diesel::dsl::Eq<audit_events::id, audit_event_teams::event_id>,
        >,
        diesel::dsl::AsSelect<Recorded, Pg>,
    >,
    Pg,
>;

/// One question of several: one actor, one target.
struct One {
    actor: Option<Uuid>,
    target: Option<Uuid>,
    after: Option<Cursor>,
}

/// Narrows a query by the filter; `$at` and `$id` are the columns of the index that it walks along.
macro_rules! narrowed {
    ($query:ident, $filter:ident, $one:ident, $at:expr, $id:expr) => {{
        use audit_events as e;
        let mut query = $query;
        if let Some(actor) = $one.actor {
            query = query.filter(e::actor_id.eq(actor));
        }
        if let Some(target) = $one.target {
            query = query.filter(e::target_id.eq(target));
        }
        if let Some(action) = $filter.action {
            query = query.filter(e::action.eq(action.key()));
        }
        query = match $filter.result {
            // Word for word the condition of the index of refused attempts.
            Some(Result::Refused) => query.filter(sql::<Bool>("audit_events.outcome = 'refused'")),
            Some(Result::Done) => query.filter(e::outcome.eq("done")),
            None => query,
        };
        if $one.after.is_some() || !$filter.is_empty() {
            // A literal also keeps the query from being prepared for good. A plan for all values would gather
            // and sort a large organization's events (360 ms), one for these values walks along an index.
            query = query.filter(sql::<Bool>("TRUE"));
        }
        if let Some(from) = $filter.from {
            query = query.filter($at.ge(from.to_diesel()));
        }
        if let Some(until) = $filter.until {
            query = query.filter($at.lt(until.to_diesel()));
        }
        if let Some(after) = $one.after {
            let at = after.at.to_diesel();
            // The first half walks along the index, the second leaves out what stood on the page before.
            query = query.filter($at.le(at)).filter($at.lt(at).or($id.lt(after.id)));
        }
        query.order(($at.desc(), $id.desc()))
    }};
}

fn query(scope: Scope, filter: &Filter, one: &One) -> Query<'static> {
    let mut all = audit_events::table.select(Recorded::as_select()).into_boxed::<Pg>();
    if let Scope::Organization(org) = scope {
        all = all.filter(audit_events::organization_id.eq(org.uuid()));
    }
    narrowed!(all, filter, one, audit_events::at, audit_events::id)
}

/// The events about one team and what is below it, along its own index.
fn of_team(org: OrgId, team: TeamId, filter: &Filter, one: &One) -> TeamQuery<'static> {
    let all = audit_event_teams::table
        .inner_join(audit_events::table.on(audit_events::id.eq(audit_event_teams::event_id)))
        .select(Recorded::as_select())
        .into_boxed::<Pg>()
        .filter(audit_event_teams::organization_id.eq(org))
        .filter(audit_event_teams::team_id.eq(team));
    narrowed!(all, filter, one, audit_event_teams::at, audit_event_teams::event_id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_in_the_log_reads_back() {
        let cursor = Cursor {
            at: "2026-11-22T14:05:01.123456Z".parse().expect("a time"),
            id: Uuid::from_u128(7),
        };
        assert_eq!(Cursor::parse(&cursor.encode()), Some(cursor));
        for nonsense in [
            "",
            "x",
            "####",
            &URL_SAFE_NO_PAD.encode("1.2"),
            &URL_SAFE_NO_PAD.encode("99999999999999999999.x"),
        ] {
            assert_eq!(Cursor::parse(nonsense), None, "{nonsense}");
        }
    }
}
