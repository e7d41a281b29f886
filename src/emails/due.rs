//! What becomes of texts that waited for their moment. They are in use from that moment on without any of this
//! ([`super::choose`] compares); the sweep makes versions of them, and writes it down, or whoever changes anything of
//! them before it came by.

use super::Shelf;
use super::shelf::Key;
use super::template::Parsed;
use crate::audit::{self, Action, Author, Event};
use crate::database::{Mode, Tx};
use crate::ids::OrgId;
use crate::jobs::Worker;
use crate::schema::functions;
use diesel::QueryResult;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;
use serde_json::json;
use uuid::Uuid;

/// So many organizations are worked on in one go; the next sweep continues.
const ORGANIZATIONS: i32 = 100;

/// Publishes what has waited long enough.
pub async fn sweep(worker: &Worker) -> anyhow::Result<()> {
    let now = worker.clock.now();
    let mut tx = Tx::begin(&worker.pool, Mode::Read).await?;
    let due = functions::organizations_with_due_emails(now.to_diesel(), ORGANIZATIONS);
    let due: Vec<Uuid> = diesel::select(due).get_result(&mut tx).await?;
    drop(tx);
    let organizations = due.into_iter().map(OrgId::proven).map(Shelf::Organization);
    for shelf in [Shelf::Platform].into_iter().chain(organizations) {
        if let Err(error) = publish_due(worker, shelf, now).await {
            tracing::warn!(?shelf, %error, "the texts that waited here could not be published");
        }
    }
    Ok(())
}

async fn publish_due(worker: &Worker, shelf: Shelf, now: Timestamp) -> anyhow::Result<()> {
    let mut tx = Tx::begin(&worker.pool, Mode::Write).await?;
    if let Shelf::Organization(org) = shelf {
        tx.enter(org).await?;
    }
    for (kind, language) in shelf.due(&mut tx, now).await? {
        publish(&mut tx, shelf, (kind, language), now).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// One text, unless another replica or a person was faster. The template is held afterwards.
pub(super) async fn publish(tx: &mut Tx, shelf: Shelf, at: Key, now: Timestamp) -> QueryResult<()> {
    let (kind, language) = at;
    shelf.hold(tx, kind, language).await?;
    let waits = shelf.schedule(tx, kind, language).await?;
    let Some(schedule) = waits.filter(|one| one.publish_at <= now && !one.refused) else {
        return Ok(());
    };
    let before = shelf.in_use(tx, kind, language).await?.map(
        |version| json!({ "language": language.name, "subject": version.text().subject, "version": version.number }),
    );
    let (action, number) = match Parsed::read(kind, &schedule.text) {
        Ok(_) => {
            let number = shelf.publish_scheduled(tx, at, &schedule).await?;
            (Action::EmailPublishedOnSchedule, Some(number))
        }
        Err(_) => {
            shelf.refuse_scheduled(tx, at).await?;
            (Action::EmailScheduleRefused, None)
        }
    };
    let after = json!({ "language": language.name, "subject": schedule.text.subject, "version": number });
    let t = crate::web::Words::english();
    let event = Event::new(action)
        .on("email_template", None, format!("{} ({})", kind.label(t), language.name))
        .change(before, after)
        .reason(&schedule.created_by);
    let org = match shelf {
        Shelf::Platform => None,
        Shelf::Organization(org) => Some(org),
    };
    audit::record(tx, org, &Author::system("Tenantry", now), event).await
}
