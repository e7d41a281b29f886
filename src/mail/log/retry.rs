//! Trying again what failed: only where the mail is still of use to its reader.

use super::invitation::{hold, wait_again};
use super::{Entry, State};
use crate::database::Tx;
use crate::ids::OrgId;
use crate::jobs;
use crate::mail::letter::Secret;
use crate::mail::reason::Reason;
use crate::mail::{Letter, obstacles};
use crate::schema::mail_log;
use crate::seal::SecretKey;
use crate::web::{AppError, Words};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;

/// Why a mail is not tried again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// It did not fail.
    NotFailed,
    /// It failed so long ago that it is not kept any more.
    Forgotten,
    /// It would not be sent.
    Useless(Reason),
}

impl Obstacle {
    /// In a sentence that says what to do instead.
    pub fn sentence(self, t: Words) -> &'static str {
        match self {
            Self::NotFailed => t.mail_log_retry_not_failed(),
            Self::Forgotten => t.mail_log_retry_forgotten(),
            Self::Useless(Reason::InvitationOver) => t.mail_log_retry_invitation_over(),
            Self::Useless(Reason::LinkOver) => t.mail_log_retry_link_over(),
            Self::Useless(Reason::SwitchedOff) => t.mail_log_retry_switched_off(),
            Self::Useless(reason) => reason.sentence(t),
        }
    }
}

/// What stands in the way of trying this mail again: what would stand in the way of its delivery. The transaction is
/// inside its organization.
async fn obstacle(tx: &mut Tx, key: &SecretKey, entry: &Entry, now: Timestamp) -> QueryResult<Option<Obstacle>> {
    if entry.state() != State::Failed {
        return Ok(Some(Obstacle::NotFailed));
    }
    let Some(job) = jobs::find_failed(tx, entry.id).await? else {
        return Ok(Some(Obstacle::Forgotten));
    };
    // What an older release wrote, or was sealed with another key, nobody can send.
    let Ok(letter) = serde_json::from_value::<Letter>(job.payload.clone()) else {
        return Ok(Some(Obstacle::Forgotten));
    };
    let Ok(secret) = job.secret::<Secret>(key) else {
        return Ok(Some(Obstacle::Useless(Reason::LinkOver)));
    };
    let asked = obstacles::ask(tx, &letter, secret.as_ref(), job.created_at, now).await?;
    Ok(asked.err().map(Obstacle::Useless))
}

/// Tries it again, at once and as often as a new one. Opens the wall for its organization.
///
/// # Errors
/// When the database does not answer.
pub async fn again(
    tx: &mut Tx,
    key: &SecretKey,
    entry: &Entry,
    now: Timestamp,
) -> Result<Result<(), Obstacle>, AppError> {
    if let Some(org) = entry.organization_id {
        tx.enter(OrgId::proven(org)).await?;
    }
    let invitation = entry.organization_id.zip(entry.invitation_id);
    hold(tx, invitation).await?;
    if let Some(obstacle) = obstacle(tx, key, entry, now).await? {
        return Ok(Err(obstacle));
    }
    if !jobs::begin_anew(tx, entry.id, now).await? {
        return Ok(Err(Obstacle::NotFailed));
    }
    diesel::update(mail_log::table.find(entry.id))
        .set((
            mail_log::state.eq(State::Queued.key()),
            mail_log::reason.eq(""),
            mail_log::attempts.eq(0),
            mail_log::admitted_at.eq(None::<jiff_diesel::Timestamp>),
            mail_log::next_try_at.eq(now.to_diesel()),
        ))
        .execute(tx)
        .await?;
    wait_again(tx, invitation, entry.id).await?;
    Ok(Ok(()))
}
