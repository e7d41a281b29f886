//! What time does to organizations. Any number of replicas may sweep: each step holds the organization, looks
//! again, and is written in the transaction that posts its mails.

use super::Organization;
use super::life::{Due, NOTICE_DAYS};
use super::life_mail::{Readers, tell};
use crate::audit::{self, Action, Author, Event};
use crate::database::{Mode, Pool, Tx};
use crate::ids::OrgId;
use crate::mail::LifeStage;
use crate::schema::{functions, organizations, tombstones};
use crate::seal::SecretKey;
use crate::web::AppError;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel;
use serde_json::{Value, json};
use uuid::Uuid;

/// The slug of an erased organization stays taken for this long.
const SLUG_KEPT: SignedDuration = SignedDuration::from_hours(365 * 24);

/// Takes every step that is due.
pub async fn sweep(pool: &Pool, key: &SecretKey, now: Timestamp) -> anyhow::Result<()> {
    for id in due(pool, now).await? {
        // One organization that fails does not hold up the others.
        if let Err(error) = step(pool, key, OrgId::proven(id), now).await {
            tracing::error!(organization = %id, %error, "a step in an organization's life failed");
        }
    }
    let mut tx = Tx::begin(pool, Mode::Write).await?;
    diesel::delete(tombstones::table.filter(tombstones::purged_at.lt((now - SLUG_KEPT).to_diesel())))
        .execute(&mut tx)
        .await?;
    tx.commit().await?;
    Ok(())
}

async fn due(pool: &Pool, now: Timestamp) -> anyhow::Result<Vec<Uuid>> {
    let soon = (now + SignedDuration::from_hours(24 * NOTICE_DAYS)).to_diesel();
    let mut tx = Tx::begin(pool, Mode::Read).await?;
    tx.enter_as_staff().await?;
    let ending = organizations::status
        .ne("closed")
        .and(organizations::closes_at.le(soon).is_not_distinct_from(true));
    let closed = organizations::purge_at.le(soon).is_not_distinct_from(true);
    let near: Vec<Organization> = organizations::table
        .filter(ending.or(closed))
        .select(Organization::as_select())
        .load(&mut tx)
        .await?;
    Ok(near.iter().filter(|o| o.due(now).is_some()).map(|o| o.id).collect())
}

async fn step(pool: &Pool, key: &SecretKey, org: OrgId, now: Timestamp) -> Result<(), AppError> {
    let mut tx = Tx::begin(pool, Mode::Write).await?;
    tx.enter(org).await?;
    let organization = Organization::held(&mut tx, org).await?;
    let author = Author::system("Tenantry", now);
    match organization.due(now) {
        Some(Due::Notice(days)) => announce_end(&mut tx, key, &organization, days, &author).await?,
        Some(Due::Close) => {
            Organization::close(&mut tx, org, &author).await?;
            closed(&mut tx, key, org, now).await?;
        }
        // Nobody is erased unannounced: a worker that was away for long tells first.
        Some(Due::Purge) if organization.purge_told.is_none() => {
            let later = (now + SignedDuration::from_hours(24)).to_diesel();
            diesel::update(organizations::table.find(org))
                .set(organizations::purge_at.eq(later))
                .execute(&mut tx)
                .await?;
            announce_purge(&mut tx, key, org, 1, now).await?;
        }
        Some(Due::Purge) => purge(&mut tx, key, &organization, &author).await?,
        Some(Due::PurgeNotice(days)) => announce_purge(&mut tx, key, org, days, now).await?,
        None => return Ok(()),
    }
    tx.commit().await?;
    Ok(())
}

async fn announce_end(
    tx: &mut Tx,
    key: &SecretKey,
    organization: &Organization,
    days: i32,
    author: &Author,
) -> Result<(), AppError> {
    let org = OrgId::proven(organization.id);
    let status = match organization.status.as_str() {
        "active" => "terminating",
        other => other,
    };
    diesel::update(organizations::table.find(org))
        .set((organizations::status.eq(status), organizations::end_told.eq(days)))
        .execute(tx)
        .await?;
    if status != organization.status {
        let event = Event::new(Action::OrganizationEnding)
            .on("organization", org.uuid(), &organization.name)
            .change(json!({ "status": organization.status }), json!({ "status": status }));
        audit::record(tx, Some(org), author, event).await?;
    }
    let stage = if organization.status == "trial" {
        LifeStage::TrialEnding
    } else {
        LifeStage::Ending
    };
    tell(
        tx,
        key,
        organization,
        Readers::Editors,
        stage,
        organization.closes_at,
        author.at,
    )
    .await
}

/// Tells the owners that it is closed, until when it is kept, and how to undo that.
pub async fn closed(tx: &mut Tx, key: &SecretKey, org: OrgId, now: Timestamp) -> Result<(), AppError> {
    let organization = Organization::current(tx, org).await?;
    tell(
        tx,
        key,
        &organization,
        Readers::Owners,
        LifeStage::Closed,
        organization.purge_at,
        now,
    )
    .await
}

async fn announce_purge(tx: &mut Tx, key: &SecretKey, org: OrgId, days: i32, now: Timestamp) -> Result<(), AppError> {
    diesel::update(organizations::table.find(org))
        .set(organizations::purge_told.eq(days))
        .execute(tx)
        .await?;
    let organization = Organization::current(tx, org).await?;
    tell(
        tx,
        key,
        &organization,
        Readers::Owners,
        LifeStage::PurgeSoon,
        organization.purge_at,
        now,
    )
    .await
}

/// Erases everything. People keep their accounts; what remains is an event of the platform with the counts.
async fn purge(tx: &mut Tx, key: &SecretKey, organization: &Organization, author: &Author) -> Result<(), AppError> {
    let readers = super::life_mail::readers(tx, OrgId::proven(organization.id), Readers::Owners).await?;
    let counts: Option<Value> = diesel::select(functions::purge_organization(author.at.to_diesel()))
        .get_result(tx)
        .await?;
    let Some(counts) = counts else { return Ok(()) };
    let event = Event::new(Action::OrganizationPurged)
        .on("organization", organization.id, &organization.name)
        .change(counts, None);
    audit::record(tx, None, author, event).await?;
    super::life_mail::post_to(tx, key, organization, readers, LifeStage::Purged, None, author.at).await
}
