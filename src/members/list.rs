//! The list of members: 50 rows at a time, from where the page before ended. Every variant is read from an
//! index that has its order, so that the hundredth page costs what the first does.

use super::filter::{By, Cursor, End, Filter, Status};
use super::member::Member;
use crate::access::Reach;
use crate::database::Tx;
use crate::ids::{MemberId, OrgId, RoleId, TeamId};
use crate::schema::{assignments, functions, members, team_members, team_roster, teams};
use diesel::dsl::{exists, now};
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff_diesel::ToDiesel;

/// Rows of a page.
pub const ROWS: i64 = 50;

/// A role that at most this many hold, a team with at most this many in it, is read from them; one with more,
/// from the list.
const FEW: i64 = 5_000;

/// A page of the list.
#[derive(Debug)]
pub struct Page {
    pub members: Vec<Member>,
    /// Where the next one begins, if there is one.
    pub next: Option<Cursor>,
}

type Rows = Vec<(Member, String)>;
type Query<'a> = members::BoxedQuery<'a, Pg>;

/// Whose list: everybody within reach, or the people of one team and below.
#[derive(Clone, Copy, Debug)]
pub struct Range<'a> {
    pub org: OrgId,
    /// `None`: the whole organization. Several teams may overlap.
    pub teams: Option<&'a [TeamId]>,
}

impl<'a> Range<'a> {
    /// What a right reaches, or one team of it. The caller has checked that the team is within reach.
    pub fn new(org: OrgId, reach: &'a Reach, team: Option<&'a TeamId>) -> Self {
        let teams = team.map(std::slice::from_ref).or(reach.teams());
        Self { org, teams }
    }
}

/// Members that a page is read from, where there are few.
type Few = Option<Vec<MemberId>>;

impl Filter {
    /// The page after a cursor.
    pub async fn page(&self, tx: &mut Tx, range: Range<'_>, after: Option<&Cursor>) -> QueryResult<Page> {
        let mut rows = match (self.words.is_empty(), range.teams) {
            (false, _) => self.search(tx, range, after).await?,
            (true, Some([team])) if self.is_plain() => self.roster(tx, range.org, *team, after).await?,
            (true, _) => self.walk(tx, range, after).await?,
        };
        let by = if self.words.is_empty() { self.sort.by } else { By::Name };
        let more = rows.len() as i64 > ROWS;
        rows.truncate(ROWS as usize);
        let next = rows.last().filter(|_| more).map(|last| Cursor::after(last, by));
        Ok(Page {
            members: rows.into_iter().map(|(member, _)| member).collect(),
            next,
        })
    }

    /// By name, whatever the role and the status.
    fn is_plain(&self) -> bool {
        self.role.is_none() && self.status.is_none() && self.sort.by == By::Name
    }

    /// A team's own index by name: its list costs what the organization's costs.
    async fn roster(&self, tx: &mut Tx, org: OrgId, team: TeamId, after: Option<&Cursor>) -> QueryResult<Rows> {
        let mut query = team_roster::table
            .filter(team_roster::organization_id.eq(org))
            .filter(team_roster::team_id.eq(team))
            .limit(ROWS + 1)
            .select(team_roster::member_id)
            .into_boxed();
        if let Some(Cursor {
            end: End::Name(name),
            id,
        }) = after
        {
            let (column, key) = (team_roster::sort_name, team_roster::member_id);
            query = match self.sort.down {
                false => query
                    .filter(column.ge(name.clone()))
                    .filter(column.gt(name.clone()).or(key.gt(*id))),
                true => query
                    .filter(column.le(name.clone()))
                    .filter(column.lt(name.clone()).or(key.lt(*id))),
            };
        }
        query = match self.sort.down {
            false => query.order((team_roster::sort_name.asc(), team_roster::member_id.asc())),
            true => query.order((team_roster::sort_name.desc(), team_roster::member_id.desc())),
        };
        let ids: Vec<MemberId> = query.load(tx).await?;
        let found = members::table
            .filter(members::organization_id.eq(org))
            .filter(members::id.eq_any(&ids))
            .select((Member::as_select(), members::sort_name));
        let mut rows: Rows = found.load(tx).await?;
        rows.sort_by_key(|(member, _)| ids.iter().position(|id| *id == member.id));
        Ok(rows)
    }

    /// The database's own search answers ids; the rows are read behind the wall.
    async fn search(&self, tx: &mut Tx, range: Range<'_>, after: Option<&Cursor>) -> QueryResult<Rows> {
        let (name, id) = match after {
            Some(Cursor {
                end: End::Name(name),
                id,
            }) => (Some(name.as_str()), Some(id.uuid())),
            _ => (None, None),
        };
        let (status, role) = (
            self.status.map(Status::key),
            self.role.as_ref().map(|role| role.key.as_str()),
        );
        let found = functions::search_members_of(&self.words, status, role, range.teams, name, id, ROWS as i32 + 1);
        let ids: Vec<MemberId> = diesel::select(found).get_result(tx).await?;
        load(
            tx,
            self.base(range.org)
                .filter(members::id.eq_any(ids))
                .order((members::sort_name, members::id)),
        )
        .await
    }

    async fn walk(&self, tx: &mut Tx, range: Range<'_>, after: Option<&Cursor>) -> QueryResult<Rows> {
        let org = range.org;
        let holders = match &self.role {
            Some(role) => holders_if_few(tx, org, role.id).await?,
            None => None,
        };
        let people = match range.teams {
            Some(teams) if self.status != Some(Status::Removed) => people_if_few(tx, org, teams).await?,
            _ => None,
        };
        let query = || self.narrowed(range, holders.as_ref(), people.as_ref());
        let down = self.sort.down;
        match self.sort.by {
            By::Name => load(tx, by_name(query(), after, down)).await,
            By::Joined => load(tx, by_joined(query(), after, down)).await,
            By::Seen => {
                let mut rows = match after {
                    Some(Cursor {
                        end: End::Seen(None), ..
                    }) => vec![],
                    _ => load(tx, by_seen(query(), after, down)).await?,
                };
                if rows.len() as i64 <= ROWS {
                    let rest = ROWS + 1 - rows.len() as i64;
                    rows.extend(load(tx, never_seen(query(), after).limit(rest)).await?);
                }
                Ok(rows)
            }
        }
    }

    fn base<'a>(&self, org: OrgId) -> Query<'a> {
        let all = members::table
            .filter(members::organization_id.eq(org))
            .limit(ROWS + 1)
            .into_boxed();
        match self.status {
            Some(status) => all.filter(members::status.eq(status.key())),
            None => all.filter(members::status.ne("removed")),
        }
    }

    fn narrowed<'a>(
        &self,
        range: Range<'_>,
        holders: Option<&Vec<MemberId>>,
        people: Option<&Vec<MemberId>>,
    ) -> Query<'a> {
        let org = range.org;
        let all = self.base(org);
        let all = match (&self.role, holders) {
            (None, _) => all,
            (Some(_), Some(ids)) => all.filter(members::id.eq_any(ids.clone())),
            (Some(role), None) => all.filter(exists(
                assignments::table
                    .filter(assignments::organization_id.eq(org))
                    .filter(assignments::role_id.eq(role.id))
                    .filter(assignments::member_id.eq(members::id))
                    .filter(assignments::ends_at.is_null().or(assignments::ends_at.gt(now))),
            )),
        };
        match (range.teams, people) {
            (None, _) => all,
            (Some(_), Some(ids)) => all.filter(members::id.eq_any(ids.clone())),
            // The roster has nobody who was removed; the removed are found by the teams they were in.
            (Some(teams), None) if self.status == Some(Status::Removed) => all.filter(exists(
                team_members::table
                    .inner_join(
                        teams::table.on(teams::organization_id
                            .eq(team_members::organization_id)
                            .and(teams::id.eq(team_members::team_id))),
                    )
                    .filter(team_members::organization_id.eq(org))
                    .filter(team_members::member_id.eq(members::id))
                    .filter(teams::path.overlaps_with(teams.to_vec())),
            )),
            (Some(teams), None) => all.filter(exists(
                team_roster::table
                    .filter(team_roster::organization_id.eq(org))
                    .filter(team_roster::team_id.eq_any(teams.to_vec()))
                    .filter(team_roster::member_id.eq(members::id)),
            )),
        }
    }
}

async fn load(tx: &mut Tx, query: Query<'_>) -> QueryResult<Rows> {
    query.select((Member::as_select(), members::sort_name)).load(tx).await
}

/// The holders of a role, if they are few; a page of a rare role would read the whole list otherwise.
async fn holders_if_few(tx: &mut Tx, org: OrgId, role: RoleId) -> QueryResult<Few> {
    let holders: Vec<MemberId> = assignments::table
        .filter(assignments::organization_id.eq(org))
        .filter(assignments::role_id.eq(role))
        .filter(assignments::ends_at.is_null().or(assignments::ends_at.gt(now)))
        .limit(FEW + 1)
        .select(assignments::member_id)
        .load(tx)
        .await?;
    Ok(Some(holders).filter(|holders| holders.len() as i64 <= FEW))
}

/// The people of these teams and below, if they are few.
async fn people_if_few(tx: &mut Tx, org: OrgId, teams: &[TeamId]) -> QueryResult<Few> {
    let mut people: Vec<MemberId> = team_roster::table
        .filter(team_roster::organization_id.eq(org))
        .filter(team_roster::team_id.eq_any(teams))
        .limit(FEW + 1)
        .select(team_roster::member_id)
        .load(tx)
        .await?;
    let few = people.len() as i64 <= FEW;
    people.sort_unstable();
    people.dedup();
    Ok(Some(people).filter(|_| few))
}

/// Restricts a boxed query to what comes after (value, id), and orders it. `>=` beside the rest of the
/// comparison lets the index begin at the right place.
macro_rules! after {
    ($query:ident, $column:expr, $value:expr, $id:expr, $down:expr) => {
        match $down {
            false => $query
                .filter($column.ge($value))
                .filter($column.gt($value).or($column.eq($value).and(members::id.gt($id)))),
            true => $query
                .filter($column.le($value))
                .filter($column.lt($value).or($column.eq($value).and(members::id.lt($id)))),
        }
    };
}

fn by_name<'a>(query: Query<'a>, after: Option<&Cursor>, down: bool) -> Query<'a> {
    let query = match after {
        Some(Cursor {
            end: End::Name(name),
            id,
        }) => after!(query, members::sort_name, name.clone(), *id, down),
        _ => query,
    };
    match down {
        false => query.order((members::sort_name.asc(), members::id.asc())),
        true => query.order((members::sort_name.desc(), members::id.desc())),
    }
}

fn by_joined<'a>(query: Query<'a>, after: Option<&Cursor>, down: bool) -> Query<'a> {
    let query = match after {
        Some(Cursor {
            end: End::Joined(at),
            id,
        }) => after!(query, members::joined_at, at.to_diesel(), *id, down),
        _ => query,
    };
    match down {
        false => query.order((members::joined_at.asc(), members::id.asc())),
        true => query.order((members::joined_at.desc(), members::id.desc())),
    }
}

fn by_seen<'a>(query: Query<'a>, after: Option<&Cursor>, down: bool) -> Query<'a> {
    let query = query.filter(members::last_seen_at.is_not_null());
    let query = match after {
        Some(Cursor {
            end: End::Seen(Some(at)),
            id,
        }) => after!(
            query,
            members::last_seen_at.assume_not_null(),
            at.to_diesel(),
            *id,
            down
        ),
        _ => query,
    };
    match down {
        false => query.order((members::last_seen_at.asc(), members::id.asc())),
        true => query.order((members::last_seen_at.desc(), members::id.desc())),
    }
}

fn never_seen<'a>(query: Query<'a>, after: Option<&Cursor>) -> Query<'a> {
    let query = query.filter(members::last_seen_at.is_null());
    let query = match after {
        Some(Cursor {
            end: End::Seen(None),
            id,
        }) => query.filter(members::id.gt(*id)),
        _ => query,
    };
    query.order(members::id.asc())
}
