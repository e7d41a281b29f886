//! What is done about many members at once: POST to `/o/{org}/members/…`. Each one is asked for on its own;
//! what is allowed is done, and who was left out is told with the reason.

use super::answer::{note, removed};
use super::list_page::ListPage;
use super::{Outcome, Refusal, Subject, news};
use crate::access::{EditMembers, Permission, RemoveMembers, Scoped, Who};
use crate::audit::Action;
use crate::database::{Mode, Tx};
use crate::ids::MemberId;
use crate::schema::members;
use crate::state::App;
use crate::web::form::Fields;
use crate::web::{Answer, AppError, Flash, Form, Query, Reply};
use actix_web::http::StatusCode;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;
use uuid::Uuid;

/// At most this many at a time.
const MOST: usize = 100;

/// The field of a bulk form in the error summary.
const FIELD: &str = "list";

/// POST `/o/{org}/members/removal`: `member` repeatable.
pub async fn remove(actor: Scoped<RemoveMembers>, form: Form, app: App) -> Answer {
    let Scoped { mut tx, who, .. } = actor;
    let ids = match picked(&form) {
        Ok(ids) => ids,
        Err(fault) => return again(&mut tx, &who, StatusCode::UNPROCESSABLE_ENTITY, fault.sentence(&who)).await,
    };
    let mut bulk = Bulk::default();
    for id in ids {
        let subject = hold(&mut tx, &who, id, Permission::MembersRemove).await?;
        let outcome = subject.remove(&mut tx, &who).await?;
        if outcome == Outcome::Done {
            removed(&mut tx, &who, &app, &subject).await?;
        }
        bulk.add(subject, outcome);
    }
    let said = who.t.members_bulk_removed(bulk.done);
    bulk.answer(tx, &who, &app, Action::MemberRemoved, said, Some("restoration"))
        .await
}

/// POST `/o/{org}/members/suspension`: `member` repeatable.
pub async fn suspend(actor: Scoped<EditMembers>, form: Form, app: App) -> Answer {
    let Scoped { mut tx, who, .. } = actor;
    let ids = match picked(&form) {
        Ok(ids) => ids,
        Err(fault) => return again(&mut tx, &who, StatusCode::UNPROCESSABLE_ENTITY, fault.sentence(&who)).await,
    };
    let mut bulk = Bulk::default();
    for id in ids {
        let subject = hold(&mut tx, &who, id, Permission::MembersEdit).await?;
        let outcome = subject.suspend(&mut tx, &who, "").await?;
        if outcome == Outcome::Done {
            news::suspended(&mut tx, &who, &subject).await?;
        }
        bulk.add(subject, outcome);
    }
    let said = who.t.members_bulk_suspended(bulk.done);
    bulk.answer(tx, &who, &app, Action::MemberSuspended, said, Some("reinstatement"))
        .await
}

/// POST `/o/{org}/members/restoration?moment=`: undoes a bulk removal.
pub async fn restore(actor: Scoped<RemoveMembers>, query: Query, app: App) -> Answer {
    let Scoped { mut tx, who, .. } = actor;
    let mut bulk = Bulk::default();
    let mut without = vec![];
    for id in changed_at(&mut tx, &who, "removed", &query).await? {
        let subject = hold(&mut tx, &who, id, Permission::MembersRemove).await?;
        let (outcome, left_out) = subject.restore(&mut tx, &who).await?;
        if outcome == Outcome::Done {
            news::reinstated(&mut tx, &who, &subject).await?;
        }
        if !left_out.is_empty() {
            let left_out: Vec<String> = left_out.iter().map(|one| one.label(who.t)).collect();
            without.push(
                who.t
                    .offboarding_left_out(subject.member.name.as_str(), who.t.list(&left_out)),
            );
        }
        bulk.add(subject, outcome);
    }
    let mut said = who.t.members_bulk_restored(bulk.done);
    if !without.is_empty() {
        said = format!("{said} {}", left_out(&who, without));
    }
    bulk.answer(tx, &who, &app, Action::MemberRestored, said, None).await
}

/// POST `/o/{org}/members/reinstatement?moment=`: undoes a bulk suspension.
pub async fn reinstate(actor: Scoped<EditMembers>, query: Query, app: App) -> Answer {
    let Scoped { mut tx, who, .. } = actor;
    let mut bulk = Bulk::default();
    for id in changed_at(&mut tx, &who, "suspended", &query).await? {
        let subject = hold(&mut tx, &who, id, Permission::MembersEdit).await?;
        let outcome = subject.reinstate(&mut tx, &who).await?;
        if outcome == Outcome::Done {
            news::reinstated(&mut tx, &who, &subject).await?;
        }
        bulk.add(subject, outcome);
    }
    let said = who.t.members_bulk_reinstated(bulk.done);
    bulk.answer(tx, &who, &app, Action::MemberReinstated, said, None).await
}

#[derive(Clone, Copy)]
enum Fault {
    Nobody,
    TooMany,
    Unreadable,
}

impl Fault {
    fn sentence(self, who: &Who) -> String {
        match self {
            Self::Nobody | Self::Unreadable => who.t.members_bulk_nobody().to_owned(),
            Self::TooMany => who.t.members_bulk_too_many().to_owned(),
        }
    }
}

fn picked(form: &Fields) -> Result<Vec<MemberId>, Fault> {
    let mut ids: Vec<Uuid> = form
        .all("member")
        .iter()
        .map(|raw| raw.parse())
        .collect::<Result<_, _>>()
        .map_err(|_| Fault::Unreadable)?;
    ids.sort_unstable();
    ids.dedup();
    match ids.len() {
        0 => Err(Fault::Nobody),
        1..=MOST => Ok(ids.into_iter().map(MemberId::from).collect()),
        _ => Err(Fault::TooMany),
    }
}

/// Those whose status changed at exactly that moment: all of one bulk change, and nobody else. A list of
/// their ids would not fit into the cookie that carries the way back.
async fn changed_at(tx: &mut Tx, who: &Who, status: &str, query: &Fields) -> Result<Vec<MemberId>, AppError> {
    let moment = query
        .get("moment")
        .parse()
        .ok()
        .and_then(|micros| Timestamp::from_microsecond(micros).ok())
        .ok_or(AppError::NotFound)?;
    let ids = members::table
        .filter(members::organization_id.eq(who.org()))
        .filter(members::status.eq(status))
        .filter(members::status_changed_at.eq(moment.to_diesel()))
        .limit(MOST as i64)
        .select(members::id)
        .load(tx)
        .await?;
    Ok(ids)
}

/// Beyond this person's reach nobody exists.
async fn hold(tx: &mut Tx, who: &Who, id: MemberId, right: Permission) -> Result<Subject, AppError> {
    Subject::hold(tx, who.org(), id, who.now())
        .await?
        .filter(|subject| subject.is_reached_by(who, right))
        .ok_or(AppError::NotFound)
}

/// What became of each.
#[derive(Default)]
struct Bulk {
    done: usize,
    refused: Vec<(Subject, Refusal)>,
}

impl Bulk {
    fn add(&mut self, subject: Subject, outcome: Outcome) {
        match outcome {
            Outcome::Done => self.done += 1,
            Outcome::Unchanged => {}
            Outcome::Refused(refusal) => self.refused.push((subject, refusal)),
        }
    }

    async fn answer(self, mut tx: Tx, who: &Who, app: &App, tried: Action, said: String, undo: Option<&str>) -> Answer {
        if self.done > 0 {
            tx.commit().await?;
        }
        drop(tx);
        let mut reasons = vec![];
        for (subject, refusal) in &self.refused {
            reasons.push(note(who, app, subject, *refusal, tried).await?);
        }
        let said = if reasons.is_empty() {
            said
        } else {
            format!("{said} {}", left_out(who, reasons))
        };
        if self.done == 0 && !self.refused.is_empty() {
            let limited = self.refused.iter().any(|(_, refusal)| refusal.is_of_granting());
            let status = if limited {
                StatusCode::FORBIDDEN
            } else {
                StatusCode::CONFLICT
            };
            let mut tx = Tx::begin(&app.pool, Mode::Read).await?;
            tx.enter(who.org()).await?;
            return again(&mut tx, who, status, said).await;
        }
        let flash = if self.refused.is_empty() {
            Flash::success(said)
        } else {
            Flash::warning(said)
        };
        let flash = match undo {
            Some(noun) if self.done > 0 => flash.undo(format!(
                "{}/{noun}?moment={}",
                who.path("/members"),
                who.now().as_microsecond()
            )),
            _ => flash,
        };
        Ok(Reply::to(who.path("/members")).with(flash))
    }
}

/// Up to three reasons; the flash is a cookie.
fn left_out(who: &Who, mut reasons: Vec<String>) -> String {
    let more = reasons.len().saturating_sub(3);
    reasons.truncate(3);
    let told = reasons.join(" ");
    who.t.members_bulk_left_out(if more == 0 {
        told
    } else {
        who.t.members_bulk_and_more(more, told)
    })
}

async fn again(tx: &mut Tx, who: &Who, status: StatusCode, sentence: String) -> Answer {
    let page = ListPage::load(tx, who, &Fields::default())
        .await?
        .with_error(FIELD, sentence);
    Reply::html(status, &page)
}
