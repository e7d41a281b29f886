//! Looking again every day. Any number of replicas may: each look is settled holding the row, and counts only where
//! nobody else has looked meanwhile.

use super::{Domain, Look, Settled, Settling};
use crate::audit::Author;
use crate::database::{Mode, Tx};
use crate::ids::OrgId;
use crate::jobs::Worker;
use crate::schema::{domains, functions};
use crate::web::AppError;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use futures_util::StreamExt;
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel;
use uuid::Uuid;

/// A proof is looked for again after this time.
const EVERY: SignedDuration = SignedDuration::from_hours(24);
/// So many organizations are worked on in one go, and so many goes are one sweep.
const ORGANIZATIONS: i32 = 50;
const GOES: usize = 20;
/// So many questions are under way at the same time.
const AT_ONCE: usize = 8;

/// Looks at every domain that is due. The demo's own names are in nobody's DNS, so there it looks at none.
pub async fn sweep(worker: &Worker) -> anyhow::Result<()> {
    if worker.config.demo {
        return Ok(());
    }
    for _ in 0..GOES {
        let due = worker.clock.now() - EVERY;
        let mut tx = Tx::begin(&worker.pool, Mode::Read).await?;
        let question = functions::organizations_with_due_domains(due.to_diesel(), ORGANIZATIONS);
        let orgs: Vec<Uuid> = diesel::select(question).get_result(&mut tx).await?;
        drop(tx);
        let mut done = 0;
        for org in orgs {
            match look_at(worker, OrgId::proven(org), due).await {
                Ok(looks) => done += looks,
                Err(error) => tracing::warn!(organization = %org, %error, "its domains could not be looked at"),
            }
        }
        if done == 0 {
            break;
        }
    }
    Ok(())
}

/// The domains of one organization that are due; answers how many looks counted.
async fn look_at(worker: &Worker, org: OrgId, due: Timestamp) -> Result<usize, AppError> {
    let mut tx = Tx::begin(&worker.pool, Mode::Read).await?;
    tx.enter(org).await?;
    let rows: Vec<Domain> = domains::table
        .filter(domains::organization_id.eq(org))
        .filter(domains::status.eq_any(["proven", "lapsing"]))
        .filter(domains::checked_at.le(due.to_diesel()))
        .select(Domain::as_select())
        .load(&mut tx)
        .await?;
    drop(tx);
    let looks = rows.into_iter().map(async |domain| {
        let look = Look::at(&worker.resolver, &domain.name, &domain.token).await;
        (domain, look)
    });
    let looks: Vec<_> = futures_util::stream::iter(looks)
        .buffer_unordered(AT_ONCE)
        .collect()
        .await;
    let mut done = 0;
    for (domain, look) in looks {
        let settling = Settling {
            pool: &worker.pool,
            key: &worker.config.secret_key,
            org,
            id: domain.id,
            look: &look,
            due: Some(due),
            author: &Author::system("Tenantry", worker.clock.now()),
        };
        done += usize::from(settling.settle().await? != Settled::Gone);
    }
    Ok(done)
}
