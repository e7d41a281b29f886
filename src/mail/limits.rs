//! How many mails one person gets from one sender within an hour. Counted for each organization by itself: no neighbour
//! can use up what another may send, or learn from a delay what somebody got from elsewhere.

use super::Letter;
use crate::database::Tx;
use crate::emails::Kind;
use crate::emails::settings::PER_HOUR;
use crate::schema::mail_log;
use diesel::prelude::*;
use diesel::sql_types::Text;
use diesel_async::RunQueryDsl;
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel;
use uuid::Uuid;

/// So many mails of all kinds; how many of one kind, is a setting up to the same number.
#[allow(clippy::cast_sign_loss, reason = "it is 60")]
const MOST_IN_ALL: usize = *PER_HOUR.end() as usize;

/// So many alarms of all kinds. They are counted by themselves, and nobody sets how many: neither a setting nor other
/// mails hold up what somebody must know at once.
const MOST_ALARMS: usize = 200;

const HOUR: SignedDuration = SignedDuration::from_hours(1);

/// Whether a mail may go out now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Admission {
    Granted,
    /// Its reader had enough; from then on there is room.
    From(Timestamp),
}

/// Counts a mail against its reader's limit, once, however often it is tried; `per_hour`: of its kind. The transaction
/// is inside the letter's organization; two mails to one reader take turns until it ends.
pub(super) async fn admit(
    tx: &mut Tx,
    job: Uuid,
    letter: &Letter,
    per_hour: usize,
    now: Timestamp,
) -> QueryResult<Admission> {
    let kind = letter.kind();
    if letter.is_trial() || kind.is_limited_at_the_door() {
        return Ok(Admission::Granted);
    }
    let recipient = letter.to.to_lowercase();
    take_turns(tx, letter.organization_id, &recipient).await?;
    let counted = within_the_hour(tx, letter.organization_id, &recipient, kind.is_alarm(), now).await?;
    if counted.iter().any(|(id, ..)| *id == job) {
        return Ok(Admission::Granted);
    }
    let nth = |wanted: &dyn Fn(&str) -> bool, most: usize| {
        let mut times = counted.iter().filter(|(_, kind, _)| wanted(kind)).map(|(.., at)| *at);
        times.nth(most.saturating_sub(1)).map(Timestamp::from)
    };
    let full_since = match kind.is_alarm() {
        true => nth(&|_| true, MOST_ALARMS),
        false => nth(&|other| other == kind.key(), per_hour).max(nth(&|_| true, MOST_IN_ALL)),
    };
    if let Some(at) = full_since {
        return Ok(Admission::From(at + HOUR));
    }
    diesel::update(mail_log::table.find(job))
        .set(mail_log::admitted_at.eq(now.to_diesel()))
        .execute(tx)
        .await?;
    Ok(Admission::Granted)
}

/// What was counted against the reader's limit within the hour, the newest first: alarms, or everything else.
async fn within_the_hour(
    tx: &mut Tx,
    org: Option<Uuid>,
    recipient: &str,
    alarms: bool,
    now: Timestamp,
) -> QueryResult<Vec<(Uuid, String, jiff_diesel::Timestamp)>> {
    let counted = mail_log::table
        .filter(mail_log::recipient.eq(recipient))
        .filter(mail_log::admitted_at.gt((now - HOUR).to_diesel()))
        .order(mail_log::admitted_at.desc())
        .select((mail_log::id, mail_log::kind, mail_log::admitted_at.assume_not_null()))
        .limit(MOST_ALARMS.max(MOST_IN_ALL) as i64)
        .into_boxed();
    let names = Kind::ALL.iter().filter(|kind| kind.is_alarm()).map(|kind| kind.key());
    let counted = match alarms {
        true => counted.filter(mail_log::kind.eq_any(names)),
        false => counted.filter(mail_log::kind.ne_all(names)),
    };
    let counted = match org {
        Some(org) => counted.filter(mail_log::organization_id.eq(org)),
        None => counted.filter(mail_log::organization_id.is_null()),
    };
    counted.load(tx).await
}

async fn take_turns(tx: &mut Tx, org: Option<Uuid>, recipient: &str) -> QueryResult<()> {
    let key = format!(
        "mails:{}:{recipient}",
        org.map(|org| org.to_string()).unwrap_or_default()
    );
    diesel::sql_query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))")
        .bind::<Text, _>(key)
        .execute(tx)
        .await?;
    Ok(())
}
