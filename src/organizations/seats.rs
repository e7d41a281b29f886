//! Seats: how many there are, are taken, and are reserved by open invitations. Every way in asks here.

use crate::database::Tx;
use crate::ids::OrgId;
use crate::invitations::is_invited;
use crate::schema::{invitations, members, organizations};
use crate::web::Words;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;

/// The seats of an organization at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seats {
    /// Active and suspended members whose membership has not ended.
    pub taken: i64,
    /// Open invitations; counted only where there is a limit.
    pub reserved: i64,
    pub limit: Option<i64>,
}

/// There are fewer seats than somebody asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Short {
    pub left: i64,
    pub asked: i64,
}

impl Short {
    /// "You have 2 seats left and asked for 5."
    pub fn sentence(self, t: Words) -> String {
        t.organizations_seats_short(self.asked, self.left)
    }
}

impl Seats {
    /// How things are, to show.
    pub async fn of(tx: &mut Tx, org: OrgId, now: Timestamp) -> QueryResult<Self> {
        let row = (organizations::member_count, organizations::seat_limit);
        let (count, limit) = organizations::table.find(org).select(row).first(tx).await?;
        Self::count(tx, org, now, count, limit).await
    }

    /// Takes `n` seats for people who come in or are invited now: the organization is held until the end of the
    /// transaction, so that of two who ask for the last seat one gets it.
    pub async fn take(tx: &mut Tx, org: OrgId, n: usize, now: Timestamp) -> QueryResult<Result<(), Short>> {
        let seats = Self::hold(tx, org, now).await?;
        let asked = i64::try_from(n).unwrap_or(i64::MAX);
        Ok(match seats.left() {
            Some(left) if left < asked => Err(Short { left, asked }),
            _ => Ok(()),
        })
    }

    /// Takes one seat for somebody who comes in now, by another way than an invitation; where one waits for their
    /// address, it is the seat that this holds.
    pub async fn take_for(tx: &mut Tx, org: OrgId, email: &str, now: Timestamp) -> QueryResult<Result<(), Short>> {
        let seats = Self::hold(tx, org, now).await?;
        let Some(left) = seats.left().filter(|left| *left < 1) else {
            return Ok(Ok(()));
        };
        let has_own = seats.limit.is_some_and(|limit| seats.taken < limit) && is_invited(tx, org, email, now).await?;
        Ok(if has_own { Ok(()) } else { Err(Short { left, asked: 1 }) })
    }

    /// Fills one seat for somebody whose invitation holds it. Other reservations do not count against them;
    /// only members do, where the limit was lowered meanwhile.
    pub async fn fill(tx: &mut Tx, org: OrgId, now: Timestamp) -> QueryResult<bool> {
        let seats = Self::hold(tx, org, now).await?;
        Ok(seats.limit.is_none_or(|limit| seats.taken < limit))
    }

    async fn hold(tx: &mut Tx, org: OrgId, now: Timestamp) -> QueryResult<Self> {
        let row = (organizations::member_count, organizations::seat_limit);
        let held = organizations::table.find(org).for_no_key_update().select(row);
        let (count, limit) = held.first(tx).await?;
        Self::count(tx, org, now, count, limit).await
    }

    async fn count(tx: &mut Tx, org: OrgId, now: Timestamp, count: i64, limit: Option<i32>) -> QueryResult<Self> {
        let Some(limit) = limit.map(i64::from) else {
            return Ok(Self {
                taken: count,
                reserved: 0,
                limit: None,
            });
        };
        let ended: i64 = members::table
            .filter(members::organization_id.eq(org))
            .filter(members::ends_at.le(now.to_diesel()))
            .filter(members::status.ne("removed"))
            .count()
            .get_result(tx)
            .await?;
        let reserved = invitations::table
            .filter(invitations::organization_id.eq(org))
            .filter(
                invitations::accepted_at
                    .is_null()
                    .and(invitations::declined_at.is_null())
                    .and(invitations::revoked_at.is_null()),
            )
            .filter(invitations::expires_at.gt(now.to_diesel()));
        Ok(Self {
            taken: count - ended,
            reserved: reserved.count().get_result(tx).await?,
            limit: Some(limit),
        })
    }

    /// Seats that nobody has or was promised; `None` without a limit.
    pub fn left(&self) -> Option<i64> {
        self.limit.map(|limit| (limit - self.taken - self.reserved).max(0))
    }

    /// "23 of 25 seats are taken, 2 reserved"; nothing without a limit.
    pub fn sentence(&self, t: Words) -> Option<String> {
        self.limit
            .map(|limit| t.organizations_seats_state(limit, self.reserved, self.taken))
    }
}
