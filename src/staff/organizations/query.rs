//! The list's question to the database: filters, an order, and the place where a page begins.

use crate::database::Tx;
use crate::organizations::Organization;
use crate::schema::{functions, organizations};
use crate::web::form::Fields;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use diesel::dsl::{count_star, not, sql};
use diesel::prelude::*;
use diesel::sql_types::{Bool, Text};
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;
use uuid::Uuid;

/// Organizations on a page.
pub const PER_PAGE: usize = 50;

pub const STATUSES: [&str; 6] = ["active", "trial", "terminating", "pending", "suspended", "closed"];
pub const KINDS: [&str; 2] = ["customer", "partner"];

/// By what the list is ordered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    Name,
    Created,
    Members,
}

impl Key {
    pub fn name(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Created => "created",
            Self::Members => "members",
        }
    }
}

/// What is asked for.
#[derive(Clone, Debug)]
pub struct Wanted {
    pub words: String,
    pub status: Option<&'static str>,
    pub kind: Option<&'static str>,
    /// Only those that nobody owns.
    pub ownerless: bool,
    pub key: Key,
    pub down: bool,
    pub from: Option<Place>,
}

impl Wanted {
    /// Reads the address; what it does not understand it leaves out.
    pub fn read(fields: &Fields) -> Self {
        let one_of = |name: &str, all: &[&'static str]| all.iter().copied().find(|known| *known == fields.get(name));
        let sort = fields.get("sort");
        let name = sort.trim_start_matches('-');
        let key = [Key::Created, Key::Members]
            .into_iter()
            .find(|key| key.name() == name)
            .unwrap_or(Key::Name);
        let after = Place::parse(fields.get("after"), false);
        Self {
            words: fields.get("q").chars().take(100).collect(),
            status: one_of("status", &STATUSES),
            kind: one_of("kind", &KINDS),
            ownerless: fields.get("owners") == "none",
            key,
            down: sort.starts_with('-'),
            from: after.or_else(|| Place::parse(fields.get("before"), true)),
        }
    }
}

/// The place beside which a page begins: the value by which the list is ordered, and an id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    value: String,
    id: Uuid,
    /// The page ends here instead.
    back: bool,
}

impl Place {
    pub fn encode(&self) -> String {
        URL_SAFE_NO_PAD.encode(format!("{}{}", self.id.simple(), self.value))
    }

    fn parse(raw: &str, back: bool) -> Option<Self> {
        let text = String::from_utf8(URL_SAFE_NO_PAD.decode(raw).ok()?).ok()?;
        let (id, value) = text.split_at_checked(32)?;
        Some(Self {
            id: id.parse().ok()?,
            value: value.to_owned(),
            back,
        })
    }
}

/// A page of the list.
pub struct Found {
    pub rows: Vec<Organization>,
    pub previous: Option<Place>,
    pub next: Option<Place>,
}

/// Narrows to what lies beyond the place, and orders.
macro_rules! walk {
    ($query:ident, $column:expr, $place:expr, $ascending:expr) => {{
        if let Some((value, id)) = $place {
            $query = match $ascending {
                true => $query.filter(
                    $column
                        .gt(value.clone())
                        .or($column.eq(value).and(organizations::id.gt(id))),
                ),
                false => $query.filter(
                    $column
                        .lt(value.clone())
                        .or($column.eq(value).and(organizations::id.lt(id))),
                ),
            };
        }
        match $ascending {
            true => $query.order(($column.asc(), organizations::id.asc())),
            false => $query.order(($column.desc(), organizations::id.desc())),
        }
    }};
}

impl Wanted {
    /// One page.
    pub async fn find(&self, tx: &mut Tx) -> QueryResult<Found> {
        let name = || functions::lower(organizations::name);
        let mut query = organizations::table
            .select((Organization::as_select(), name()))
            .into_boxed();
        if !self.words.is_empty() {
            let pattern = format!(
                "%{}%",
                self.words.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_")
            );
            query = query.filter(
                sql::<Bool>("(organizations.name || ' ' || organizations.slug) ILIKE ").bind::<Text, _>(pattern),
            );
        }
        if let Some(status) = self.status {
            query = query.filter(organizations::status.eq(status));
        }
        if let Some(kind) = self.kind {
            query = query.filter(organizations::kind.eq(kind));
        }
        if self.ownerless {
            query = query.filter(not(functions::has_owner(organizations::id)));
            query = query.filter(organizations::status.ne("closed"));
        }
        let back = self.from.as_ref().is_some_and(|place| place.back);
        let ascending = self.down == back;
        let from = self.from.as_ref();
        let query = match self.key {
            Key::Name => walk!(
                query,
                name(),
                from.map(|place| (place.value.clone(), place.id)),
                ascending
            ),
            Key::Members => {
                let place = from.and_then(|place| Some((place.value.parse::<i64>().ok()?, place.id)));
                walk!(query, organizations::member_count, place, ascending)
            }
            Key::Created => {
                let moment = |value: &str| Timestamp::from_microsecond(value.parse().ok()?).ok();
                let place = from.and_then(|place| Some((moment(&place.value)?.to_diesel(), place.id)));
                walk!(query, organizations::created_at, place, ascending)
            }
        };
        let rows: Vec<(Organization, String)> = query.limit(PER_PAGE as i64 + 1).load(tx).await?;
        Ok(self.page(rows, back))
    }

    fn page(&self, mut rows: Vec<(Organization, String)>, back: bool) -> Found {
        let more = rows.len() > PER_PAGE;
        rows.truncate(PER_PAGE);
        if back {
            rows.reverse();
        }
        let (has_previous, has_next) = if back {
            (more, true)
        } else {
            (self.from.is_some(), more)
        };
        let place =
            |row: Option<&(Organization, String)>| row.map(|(organization, name)| self.place(organization, name));
        let previous = place(rows.as_slice().first()).filter(|_| has_previous);
        let next = place(rows.as_slice().last()).filter(|_| has_next);
        Found {
            rows: rows.into_iter().map(|(organization, _)| organization).collect(),
            previous,
            next,
        }
    }

    fn place(&self, organization: &Organization, name: &str) -> Place {
        let value = match self.key {
            Key::Name => name.to_owned(),
            Key::Members => organization.member_count.to_string(),
            Key::Created => organization.created_at.as_microsecond().to_string(),
        };
        Place {
            value,
            id: organization.id,
            back: false,
        }
    }
}

/// How many organizations are in a status.
#[derive(Clone, Debug, Queryable)]
pub struct StatusCount {
    pub status: String,
    pub count: i64,
}

/// How many organizations are in each status. There are thousands of them at most: the vendor's customers.
pub async fn count_by_status(tx: &mut Tx) -> QueryResult<Vec<StatusCount>> {
    organizations::table
        .group_by(organizations::status)
        .select((organizations::status, count_star()))
        .load(tx)
        .await
}

/// How many open organizations nobody owns.
pub async fn count_ownerless(tx: &mut Tx) -> QueryResult<i64> {
    organizations::table
        .filter(organizations::status.ne("closed"))
        .filter(not(functions::has_owner(organizations::id)))
        .count()
        .get_result(tx)
        .await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_in_the_list_reads_back() {
        let place = Place {
            value: "kaspar & söhne".into(),
            id: Uuid::from_u128(7),
            back: false,
        };
        assert_eq!(Place::parse(&place.encode(), false), Some(place));
        for nonsense in ["", "x", "####", &URL_SAFE_NO_PAD.encode("é".repeat(20))] {
            assert_eq!(Place::parse(nonsense, false), None, "{nonsense}");
        }
    }
}
