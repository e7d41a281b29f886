//! A request to join as a row, and the state that people see.

use crate::database::Tx;
use crate::ids::{JoinLinkId, JoinRequestId, MemberId, OrgId, UserId};
use crate::schema::join_requests;
use crate::web::cursor::Cursor;
use crate::web::{Words, names};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;

/// Rows on one page.
const ROWS: usize = 50;

/// Somebody asks to join.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = join_requests, check_for_backend(diesel::pg::Pg))]
pub struct JoinRequest {
    pub id: JoinRequestId,
    pub user_id: UserId,
    pub name: String,
    pub email: String,
    /// The link that they followed; `None`: on their own.
    pub link_id: Option<JoinLinkId>,
    pub message: String,
    state: String,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub created_at: Timestamp,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub expires_at: Timestamp,
    #[diesel(deserialize_as = jiff_diesel::NullableTimestamp)]
    pub decided_at: Option<Timestamp>,
    pub decided_by_name: String,
    pub reason: String,
    pub member_id: Option<MemberId>,
}

/// What became of a request so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Pending,
    Approved,
    Declined,
    Withdrawn,
    Expired,
}

impl State {
    /// The word for people.
    pub fn label(self, t: Words) -> &'static str {
        match self {
            Self::Pending => t.common_pending(),
            Self::Approved => t.join_requests_approved_state(),
            Self::Declined => t.common_declined(),
            Self::Withdrawn => t.join_requests_withdrawn_state(),
            Self::Expired => t.common_expired(),
        }
    }

    /// The tone of the design.
    pub fn tone(self) -> &'static str {
        match self {
            Self::Pending => "info",
            Self::Approved => "success",
            Self::Declined | Self::Expired => "warning",
            Self::Withdrawn => "neutral",
        }
    }

    pub fn is_pending(self) -> bool {
        self == Self::Pending
    }
}

impl JoinRequest {
    /// The state at this moment: over at its end, even if nothing has noted that.
    pub fn state(&self, now: Timestamp) -> State {
        match self.state.as_str() {
            "approved" => State::Approved,
            "declined" => State::Declined,
            "withdrawn" => State::Withdrawn,
            "pending" if self.expires_at > now => State::Pending,
            _ => State::Expired,
        }
    }

    /// The request of that id in this organization.
    pub async fn find(tx: &mut Tx, org: OrgId, id: JoinRequestId) -> QueryResult<Option<Self>> {
        join_requests::table
            .find((org, id))
            .select(Self::as_select())
            .first(tx)
            .await
            .optional()
    }

    /// One page, the newest first, and where the next one begins: those who wait, or everything.
    pub async fn newest(
        tx: &mut Tx,
        org: OrgId,
        waiting: bool,
        after: Option<Cursor>,
        now: Timestamp,
    ) -> QueryResult<(Vec<Self>, Option<Cursor>)> {
        let mut query = join_requests::table
            .filter(join_requests::organization_id.eq(org))
            .order((join_requests::created_at.desc(), join_requests::id.desc()))
            .select(Self::as_select())
            .limit(ROWS as i64 + 1)
            .into_boxed();
        if waiting {
            query = query
                .filter(join_requests::state.eq("pending"))
                .filter(join_requests::expires_at.gt(now.to_diesel()));
        }
        if let Some(Cursor { at, id }) = after {
            let at = at.to_diesel();
            query = query
                .filter(join_requests::created_at.le(at))
                .filter(join_requests::created_at.lt(at).or(join_requests::id.lt(id)));
        }
        let mut rows: Vec<Self> = query.load(tx).await?;
        let more = rows.len() > ROWS;
        rows.truncate(ROWS);
        let next = rows.last().filter(|_| more).map(|last| Cursor {
            at: last.created_at,
            id: last.id.uuid(),
        });
        Ok((rows, next))
    }

    pub fn initials(&self) -> String {
        names::initials(&self.name)
    }

    pub fn tint(&self) -> u8 {
        names::tint(self.user_id.uuid())
    }
}

/// How many wait for an answer, counted up to `most`.
pub async fn waiting(tx: &mut Tx, org: OrgId, now: Timestamp, most: i64) -> QueryResult<usize> {
    let ids: Vec<JoinRequestId> = join_requests::table
        .filter(join_requests::organization_id.eq(org))
        .filter(join_requests::state.eq("pending"))
        .filter(join_requests::expires_at.gt(now.to_diesel()))
        .select(join_requests::id)
        .limit(most)
        .load(tx)
        .await?;
    Ok(ids.len())
}
