//! How the newest mail of an invitation stands, as the invitation itself says it.

use super::{Outcome, State};
use crate::database::Tx;
use crate::mail::{Letter, LetterKind};
use crate::schema::invitations;
use diesel::prelude::*;
use diesel::sql_types::{Bool, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;
use uuid::Uuid;

/// Organization and id.
type Key = (Uuid, Uuid);

/// Holds an invitation until the transaction ends, before its job or its line of the log is touched: whoever answers it,
/// sends it again or takes it back goes the same way, so the two never wait for each other in a ring. The transaction
/// is inside its organization.
pub(in crate::mail) async fn hold(tx: &mut Tx, key: Option<Key>) -> QueryResult<()> {
    let Some(key) = key else { return Ok(()) };
    let row = invitations::table.find(key).for_update();
    let held = row.select(invitations::id).first::<Uuid>(tx).await.optional();
    held.map(|_| ())
}

/// Notes at the invitation of a letter what became of a try; it is held.
pub(in crate::mail) async fn follow(
    tx: &mut Tx,
    job: Uuid,
    letter: &Letter,
    outcome: &Outcome,
    now: Timestamp,
) -> QueryResult<()> {
    let Some(key) = letter.invitation_key() else {
        return Ok(());
    };
    let (state, error) = match outcome {
        Outcome::Sent(_) => (State::Sent, String::new()),
        Outcome::Failed(why) => (State::Failed, why.to_string()),
        Outcome::Again(why, _) => (State::Queued, why.to_string()),
        Outcome::Cancelled(_) | Outcome::PutOff(_) => return Ok(()),
    };
    let sent = (state == State::Sent).then_some(now);
    let is_reminder = matches!(letter.kind, LetterKind::Invitation { reminder: true, .. });
    set(tx, key, job, (state, &error), sent, is_reminder).await
}

/// The mail is tried again; its invitation is held.
pub(super) async fn wait_again(tx: &mut Tx, key: Option<Key>, job: Uuid) -> QueryResult<()> {
    let Some(key) = key else { return Ok(()) };
    set(tx, key, job, (State::Queued, ""), None, false).await
}

/// Only its newest mail speaks for an invitation. Once a reminder was sent, its link is the one that works.
async fn set(
    tx: &mut Tx,
    (org, invitation): Key,
    job: Uuid,
    (state, error): (State, &str),
    sent: Option<Timestamp>,
    is_reminder: bool,
) -> QueryResult<()> {
    diesel::sql_query(
        "UPDATE invitations SET mail_state = $4, mail_error = $5, mail_sent_at = coalesce($6, mail_sent_at),
                token_hash = CASE WHEN $7 THEN coalesce(reminder_hash, token_hash) ELSE token_hash END,
                reminder_hash = CASE WHEN $7 THEN NULL ELSE reminder_hash END
          WHERE organization_id = $1 AND id = $2
            AND NOT EXISTS (SELECT FROM mail_log younger JOIN mail_log mine ON mine.id = $3
                             WHERE younger.organization_id = $1 AND younger.invitation_id = $2
                               AND (younger.created_at, younger.id) > (mine.created_at, mine.id))",
    )
    .bind::<SqlUuid, _>(org)
    .bind::<SqlUuid, _>(invitation)
    .bind::<SqlUuid, _>(job)
    .bind::<Text, _>(state.key())
    .bind::<Text, _>(error)
    .bind::<Nullable<Timestamptz>, _>(sent.map(|at| at.to_diesel()))
    .bind::<Bool, _>(is_reminder && sent.is_some())
    .execute(tx)
    .await
    .map(|_| ())
}
