//! The list of members: 50 rows at a time, from where the page before ended. Every variant is read from an
//! index that has its order, so that the hundredth page costs what the first does.

use super::filter::{By, Cursor, End, Filter, Status};
use super::member::Member;
use crate::database::Tx;
use crate::ids::{MemberId, OrgId, RoleId};
use crate::roles::Role;
use crate::schema::{assignments, functions, members, roles};
use diesel::dsl::exists;
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff_diesel::ToDiesel;
use std::collections::HashMap;

/// Rows of a page.
pub const ROWS: i64 = 50;

/// A role that at most this many hold is read from its holders; one that more hold, from the list.
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

impl Filter {
    /// The page after a cursor.
    pub async fn page(&self, tx: &mut Tx, org: OrgId, after: Option<&Cursor>) -> QueryResult<Page> {
        let mut rows = if self.words.is_empty() {
            self.walk(tx, org, after).await?
        } else {
            self.search(tx, org, after).await?
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

    /// The database's own search answers ids; the rows are read behind the wall.
    async fn search(&self, tx: &mut Tx, org: OrgId, after: Option<&Cursor>) -> QueryResult<Rows> {
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
        let found = functions::search_members(&self.words, status, role, name, id, ROWS as i32 + 1);
        let ids: Vec<MemberId> = diesel::select(found).get_result(tx).await?;
        load(
            tx,
            self.base(org)
                .filter(members::id.eq_any(ids))
                .order((members::sort_name, members::id)),
        )
        .await
    }

    async fn walk(&self, tx: &mut Tx, org: OrgId, after: Option<&Cursor>) -> QueryResult<Rows> {
        let few = match &self.role {
            Some(role) => holders_if_few(tx, org, role.id).await?,
            None => None,
        };
        let query = || self.with_role(org, few.as_deref());
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

    fn with_role<'a>(&self, org: OrgId, few: Option<&[MemberId]>) -> Query<'a> {
        let all = self.base(org);
        match (&self.role, few) {
            (_, Some(ids)) => all.filter(members::id.eq_any(ids.to_vec())),
            (Some(role), None) => all.filter(exists(
                assignments::table
                    .filter(assignments::organization_id.eq(org))
                    .filter(assignments::role_id.eq(role.id))
                    .filter(assignments::member_id.eq(members::id)),
            )),
            (None, None) => all,
        }
    }
}

async fn load(tx: &mut Tx, query: Query<'_>) -> QueryResult<Rows> {
    query.select((Member::as_select(), members::sort_name)).load(tx).await
}

/// The holders of a role, if they are few; a page of a rare role would read the whole list otherwise.
async fn holders_if_few(tx: &mut Tx, org: OrgId, role: RoleId) -> QueryResult<Option<Vec<MemberId>>> {
    let holders: Vec<MemberId> = assignments::table
        .filter(assignments::organization_id.eq(org))
        .filter(assignments::role_id.eq(role))
        .limit(FEW + 1)
        .select(assignments::member_id)
        .load(tx)
        .await?;
    Ok(Some(holders).filter(|holders| holders.len() as i64 <= FEW))
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

/// The roles of the members of a page, in one question.
pub async fn roles_of(tx: &mut Tx, org: OrgId, listed: &[Member]) -> QueryResult<HashMap<MemberId, Vec<Role>>> {
    let rows: Vec<(MemberId, Role)> = assignments::table
        .inner_join(
            roles::table.on(roles::organization_id
                .eq(assignments::organization_id)
                .and(roles::id.eq(assignments::role_id))),
        )
        .filter(assignments::organization_id.eq(org))
        .filter(assignments::member_id.eq_any(listed.iter().map(|member| member.id)))
        .order((roles::created_at, roles::id))
        .select((assignments::member_id, Role::as_select()))
        .load(tx)
        .await?;
    let mut all: HashMap<MemberId, Vec<Role>> = HashMap::new();
    for (member, role) in rows {
        all.entry(member).or_default().push(role);
    }
    Ok(all)
}
