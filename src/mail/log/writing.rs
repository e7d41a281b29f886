//! Lines are written with the job and noted with what became of it.

use super::State;
use crate::database::{Away, Mode, Pool, Tx};
use crate::ids::OrgId;
use crate::jobs;
use crate::mail::Letter;
use crate::mail::reason::{Reason, Why};
use crate::schema::mail_log;
use diesel::prelude::*;
use diesel::sql_types::Bool;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;
use uuid::Uuid;

/// Rows of one statement, well below the 65,535 values that Postgres takes.
const ROWS: usize = 1_000;

/// The Message-ID of a job's mail: the same for every try, so that a doubled mail can be told from a second one.
pub(in crate::mail) fn message_id(job: Uuid) -> String {
    format!("<{job}@tenantry>")
}

/// A transaction that sees the lines of a letter: those of its organization, or those of the platform.
pub(in crate::mail) async fn begin(pool: &Pool, letter: &Letter) -> Result<Tx, Away> {
    Tx::begin_inside(pool, Mode::Write, letter.organization_id.map(OrgId::proven)).await
}

/// Begins a line for each of these letters.
pub(in crate::mail) async fn wrote(tx: &mut Tx, letters: &[(Uuid, &Letter)], now: Timestamp) -> QueryResult<()> {
    for part in letters.chunks(ROWS) {
        let rows: Vec<_> = part.iter().map(|(job, letter)| line(*job, letter, now)).collect();
        diesel::insert_into(mail_log::table).values(rows).execute(tx).await?;
    }
    Ok(())
}

#[derive(Insertable)]
#[diesel(table_name = mail_log)]
struct Line<'a> {
    id: Uuid,
    organization_id: Option<Uuid>,
    kind: &'static str,
    is_trial: bool,
    locale: &'a str,
    recipient: String,
    invitation_id: Option<Uuid>,
    created_at: jiff_diesel::Timestamp,
    next_try_at: jiff_diesel::Timestamp,
    message_id: String,
}

fn line(job: Uuid, letter: &Letter, now: Timestamp) -> Line<'_> {
    Line {
        id: job,
        organization_id: letter.organization_id,
        kind: letter.kind().key(),
        is_trial: letter.is_trial(),
        locale: &letter.locale,
        recipient: letter.to.to_lowercase(),
        invitation_id: letter.invitation,
        created_at: now.to_diesel(),
        next_try_at: now.to_diesel(),
        message_id: message_id(job),
    }
}

/// What became of a try.
pub(in crate::mail) enum Outcome {
    /// Why it did not say what somebody wrote, if so.
    Sent(Option<Reason>),
    /// Another try follows, then.
    Again(Why, Timestamp),
    Failed(Why),
    /// It is not wanted any more; there was no try.
    Cancelled(Reason),
    /// Its reader had enough for now: it waits until then without having been tried.
    PutOff(Timestamp),
}

/// Notes it; `attempts` counts this one. Only that it was sent is noted of a line that does not wait any more: a late
/// try of what was taken back, or was sent by another worker, changes nothing. `false`: it is such a one. The
/// transaction is one of [`begin`].
pub(in crate::mail) async fn note(
    tx: &mut Tx,
    job: Uuid,
    attempts: i32,
    outcome: &Outcome,
    now: Timestamp,
) -> QueryResult<bool> {
    let tried = !matches!(outcome, Outcome::Cancelled(_) | Outcome::PutOff(_));
    let (state, reason, next) = match outcome {
        Outcome::Sent(why) => (State::Sent, why.map_or("", Reason::key).to_owned(), None),
        Outcome::Again(why, next) => (State::Queued, why.to_string(), Some(*next)),
        Outcome::Failed(why) => (State::Failed, why.to_string(), None),
        Outcome::Cancelled(reason) => (State::Cancelled, reason.key().to_owned(), None),
        Outcome::PutOff(next) => (State::Queued, Reason::Delayed.key().to_owned(), Some(*next)),
    };
    let waits = mail_log::state
        .eq(State::Queued.key())
        .or((state == State::Sent).into_sql::<Bool>());
    let noted = diesel::update(mail_log::table.find(job).filter(waits))
        .set((
            mail_log::state.eq(state.key()),
            mail_log::reason.eq(reason),
            mail_log::attempts.eq(if tried { attempts } else { attempts - 1 }),
            tried.then(|| mail_log::last_try_at.eq(now.to_diesel())),
            mail_log::next_try_at.eq(next.map(|at| at.to_diesel())),
            (state == State::Sent).then(|| mail_log::sent_at.eq(now.to_diesel())),
        ))
        .execute(tx)
        .await?;
    Ok(noted > 0)
}

/// Takes back the mails of an invitation that were not sent yet. The transaction is inside its organization.
pub async fn cancel_mails_of(tx: &mut Tx, invitation: Uuid) -> QueryResult<()> {
    let waiting = mail_log::table
        .filter(mail_log::invitation_id.eq(invitation))
        .filter(mail_log::state.eq(State::Queued.key()));
    let ids: Vec<Uuid> = diesel::update(waiting)
        .set((
            mail_log::state.eq(State::Cancelled.key()),
            mail_log::reason.eq(Reason::InvitationOver.key()),
            mail_log::next_try_at.eq(None::<jiff_diesel::Timestamp>),
        ))
        .returning(mail_log::id)
        .get_results(tx)
        .await?;
    jobs::take_back(tx, &ids).await?;
    Ok(())
}
