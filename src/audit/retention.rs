//! For how long events are kept: an organization's own setting, and the sweep that deletes what is over.

use super::{Action, Event, record, verification};
use crate::access::{Actor, EditOrganization};
use crate::database::{Mode, Pool, Tx};
use crate::ids::OrgId;
use crate::schema::{functions, organizations};
use crate::state::App;
use crate::web::form::{Form, FormState};
use crate::web::{self, Flash, Reply};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;
use serde_json::json;
use uuid::Uuid;

/// Events that are deleted in one transaction: well under a second.
const MOST: i32 = 10_000;

/// Days from a form: `Some(None)` is for ever, `None` is neither.
pub fn parse(raw: &str) -> Option<Option<i32>> {
    match raw.parse() {
        _ if raw.is_empty() => Some(None),
        Ok(days @ 90..=3650) => Some(Some(days)),
        _ => None,
    }
}

/// Reads the setting of an organization.
pub async fn of(tx: &mut Tx, org: OrgId) -> QueryResult<Option<i32>> {
    organizations::table
        .find(org)
        .select(organizations::audit_retention_days)
        .first(tx)
        .await
}

/// POST `…/audit/retention`
pub async fn save(mut actor: Actor<EditOrganization>, form: Form, app: App) -> web::Answer {
    let (t, org) = (actor.who.t, actor.org());
    let Some(days) = parse(form.get("days")) else {
        let mut entered = FormState::filled(&form);
        entered.fault("days", t.audit_fault_retention());
        return verification::refused(&mut actor.tx, &actor.who, &app, entered).await;
    };
    let (name, old): (String, Option<i32>) = organizations::table
        .find(org)
        .for_no_key_update()
        .select((organizations::name, organizations::audit_retention_days))
        .first(&mut actor.tx)
        .await?;
    let page = actor.who.path("/audit/verification");
    if old == days {
        return Ok(Reply::to(page).with(Flash::info(t.audit_retention_unchanged())));
    }
    diesel::update(organizations::table.find(org))
        .set(organizations::audit_retention_days.eq(days))
        .execute(&mut actor.tx)
        .await?;
    let event = Event::new(Action::AuditRetentionChanged)
        .on("organization", org.uuid(), name)
        .change(json!({ "retention_days": old }), json!({ "retention_days": days }));
    record(&mut actor.tx, Some(org), &actor.who.author(), event).await?;
    actor.tx.commit().await?;
    Ok(Reply::to(page).with(Flash::success(t.audit_retention_saved())))
}

/// Deletes what is over its time in every organization that has set one. The database itself holds to the
/// setting, writes the event and keeps the chain; two sweeps at once do not meet.
pub async fn sweep(pool: &Pool, now: Timestamp) -> anyhow::Result<()> {
    let mut tx = Tx::begin(pool, Mode::Read).await?;
    tx.enter_as_staff().await?;
    let wanted: Vec<Uuid> = organizations::table
        .filter(organizations::audit_retention_days.is_not_null())
        .select(organizations::id)
        .load(&mut tx)
        .await?;
    drop(tx);
    for org in wanted {
        while part(pool, OrgId::proven(org), now).await? == i64::from(MOST) {}
    }
    Ok(())
}

async fn part(pool: &Pool, org: OrgId, now: Timestamp) -> anyhow::Result<i64> {
    let mut tx = Tx::begin(pool, Mode::Write).await?;
    tx.enter(org).await?;
    let gone = diesel::select(functions::audit_prune(now.to_diesel(), MOST))
        .get_result(&mut tx)
        .await?;
    tx.commit().await?;
    Ok(gone)
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn days_have_bounds() {
        assert_eq!(parse(""), Some(None));
        assert_eq!(parse("90"), Some(Some(90)));
        assert_eq!(parse("3650"), Some(Some(3650)));
        for nonsense in ["89", "3651", "0", "-90", "90.5", "x", "99999999999"] {
            assert_eq!(parse(nonsense), None, "{nonsense}");
        }
    }
}
