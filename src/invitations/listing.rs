//! The list of invitations: newest first, by state and address, page by page along the index.

use super::invitation::{roles_of, undecided};
use super::{Invitation, State};
use crate::database::Tx;
use crate::ids::{InvitationId, OrgId, TeamId};
use crate::roles::Role;
use crate::schema::invitations;
use crate::web::cursor::Cursor;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;

/// Rows on one page.
const ROWS: usize = 50;

fn place_of(invitation: &Invitation) -> Cursor {
    Cursor {
        at: invitation.created_at,
        id: invitation.id.uuid(),
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
    /// A piece of the address.
    pub words: String,
    pub state: Option<State>,
}

impl Filter {
    /// For the page: whether this state is chosen.
    pub fn chooses(&self, state: &State) -> bool {
        self.state.as_ref() == Some(state)
    }

    pub fn is_empty(&self) -> bool {
        self.words.is_empty() && self.state.is_none()
    }
}

/// One page of the list.
#[derive(Debug, Default)]
pub struct Listing {
    pub rows: Vec<(Invitation, Vec<Role>)>,
    pub newer: Option<Cursor>,
    pub older: Option<Cursor>,
}

impl Listing {
    /// Reads one page; of these teams alone, if any are named.
    pub async fn read(
        tx: &mut Tx,
        org: OrgId,
        teams: Option<Vec<TeamId>>,
        filter: &Filter,
        part: Part,
        now: Timestamp,
    ) -> QueryResult<Self> {
        let mut query = matching(org, filter, now);
        if let Some(teams) = teams {
            query = query.filter(invitations::team_id.eq_any(teams));
        }
        let query = query.select(Invitation::as_select()).limit(ROWS as i64 + 1);
        let mut rows: Vec<Invitation> = match part {
            Part::First => {
                query
                    .order((invitations::created_at.desc(), invitations::id.desc()))
                    .load(tx)
                    .await?
            }
            Part::After(Cursor { at, id }) => {
                let at = at.to_diesel();
                query
                    .filter(invitations::created_at.le(at))
                    .filter(invitations::created_at.lt(at).or(invitations::id.lt(id)))
                    .order((invitations::created_at.desc(), invitations::id.desc()))
                    .load(tx)
                    .await?
            }
            Part::Before(Cursor { at, id }) => {
                let at = at.to_diesel();
                query
                    .filter(invitations::created_at.ge(at))
                    .filter(invitations::created_at.gt(at).or(invitations::id.gt(id)))
                    .order((invitations::created_at.asc(), invitations::id.asc()))
                    .load(tx)
                    .await?
            }
        };
        let more = rows.len() > ROWS;
        rows.truncate(ROWS);
        let backwards = matches!(part, Part::Before(_));
        if backwards {
            rows.reverse();
        }
        let newer = rows
            .as_slice()
            .first()
            .map(place_of)
            .filter(|_| if backwards { more } else { part != Part::First });
        let older = rows.as_slice().last().map(place_of).filter(|_| backwards || more);
        let ids: Vec<InvitationId> = rows.iter().map(|row| row.id).collect();
        let mut roles = roles_of(tx, org, &ids).await?;
        let rows = rows
            .into_iter()
            .map(|row| {
                let roles = roles.remove(&row.id).unwrap_or_default();
                (row, roles)
            })
            .collect();
        Ok(Self { rows, newer, older })
    }
}

fn matching(org: OrgId, filter: &Filter, now: Timestamp) -> invitations::BoxedQuery<'static, diesel::pg::Pg> {
    let query = invitations::table
        .filter(invitations::organization_id.eq(org))
        .into_boxed();
    let query = match filter.words.as_str() {
        "" => query,
        words => query.filter(invitations::email.like(format!("%{}%", escaped(&words.to_lowercase())))),
    };
    let Some(state) = filter.state else { return query };
    let now = now.to_diesel();
    let waiting = undecided();
    let open = waiting.and(invitations::expires_at.gt(now));
    match state {
        State::Accepted => query.filter(invitations::accepted_at.is_not_null()),
        State::Declined => query.filter(invitations::declined_at.is_not_null()),
        State::Revoked => query.filter(invitations::revoked_at.is_not_null()),
        State::Expired => query.filter(waiting).filter(invitations::expires_at.le(now)),
        State::Opened => query.filter(open).filter(invitations::opened_at.is_not_null()),
        State::Queued | State::Sent | State::Failed => query
            .filter(open)
            .filter(invitations::opened_at.is_null())
            .filter(invitations::mail_state.eq(state.key())),
    }
}

/// The signs of LIKE as plain signs.
fn escaped(words: &str) -> String {
    words.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_")
}
