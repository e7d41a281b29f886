//! Reminding people of an invitation that they did not answer. The database holds only hashes of tokens, so a reminder
//! brings a new link, as sending again does; the one before works until the reminder was sent, and the end stays the
//! same. Rows decide what is due, and the organization is
//! held while it is worked on: any number of replicas may sweep, and each reminder leaves once.

use super::invitation::{Invitation, undecided};
use super::quota::too_often;
use super::standing::giver_may_still;
use super::writing::Asking;
use crate::account::User;
use crate::audit::{self, Action, Author, Event};
use crate::chance::Chance;
use crate::database::{Mode, Tx};
use crate::emails::Kind;
use crate::emails::settings::{Settings, USUAL_REMINDER_DAYS, USUAL_REMINDERS};
use crate::ids::OrgId;
use crate::jobs::Worker;
use crate::mail;
use crate::organizations::Organization;
use crate::schema::{functions, invitations, members, organizations};
use crate::web::AppError;
use diesel::dsl::{exists, not};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel;
use uuid::Uuid;

/// So many organizations, and so many invitations of each, are worked on in one go.
const ORGANIZATIONS: i32 = 50;
const ROWS: i64 = 100;
/// So many goes are one sweep; the next continues.
const GOES: usize = 20;
/// Nobody is asked to hurry: a link that ends sooner is not worth a reminder.
const TIME_LEFT: SignedDuration = SignedDuration::from_hours(12);

/// Sends the reminders that are due.
pub async fn sweep(worker: &Worker) -> anyhow::Result<()> {
    let now = worker.clock.now();
    for _ in 0..GOES {
        let mut tx = Tx::begin(&worker.pool, Mode::Read).await?;
        let due = functions::organizations_with_reminders(
            now.to_diesel(),
            ORGANIZATIONS,
            USUAL_REMINDER_DAYS,
            USUAL_REMINDERS,
        );
        let due: Vec<Uuid> = diesel::select(due).get_result(&mut tx).await?;
        drop(tx);
        let mut done = 0;
        for org in due {
            match remind(worker, OrgId::proven(org), now).await {
                Ok(rows) => done += rows,
                Err(error) => tracing::warn!(organization = %org, %error, "nobody could be reminded here"),
            }
        }
        if done == 0 {
            break;
        }
    }
    Ok(())
}

/// The reminders of one organization; answers how many invitations were worked on.
async fn remind(worker: &Worker, org: OrgId, now: Timestamp) -> Result<usize, AppError> {
    let mut tx = Tx::begin(&worker.pool, Mode::Write).await?;
    tx.enter(org).await?;
    // Another replica may be at it: then there is nothing left to do.
    let free = organizations::table.find(org).for_no_key_update().skip_locked();
    let slug = free.select(organizations::slug).first::<String>(&mut tx).await;
    if slug.optional()?.is_none() {
        return Ok(0);
    }
    let organization = Organization::current(&mut tx, org).await?;
    if !organization.is_open_at(now) {
        return Ok(0);
    }
    let due = due(&mut tx, org, now).await?;
    for invitation in &due {
        remind_of(&mut tx, worker, &organization, org, invitation, now).await?;
    }
    tx.commit().await?;
    Ok(due.len())
}

/// Invitations whose mail arrived long enough ago, unanswered, with time left, of people who are not members yet.
async fn due(tx: &mut Tx, org: OrgId, now: Timestamp) -> QueryResult<Vec<Invitation>> {
    let settings = Settings::of(tx, Some(org), Kind::InvitationReminder).await?;
    let reminding = settings.reminding();
    let before = (now - SignedDuration::from_hours(24 * i64::from(reminding.after_days))).to_diesel();
    let inside = members::table
        .filter(members::organization_id.eq(org))
        .filter(members::email.eq(invitations::email))
        .filter(members::status.ne("removed"));
    invitations::table
        .filter(invitations::organization_id.eq(org))
        .filter(undecided())
        .filter(not(exists(inside)))
        .filter(invitations::mail_state.eq("sent"))
        .filter(invitations::expires_at.gt((now + TIME_LEFT).to_diesel()))
        .filter(invitations::reminders.lt(reminding.times))
        .filter(invitations::mail_sent_at.le(before))
        .filter(
            invitations::reminded_at
                .is_null()
                .or(invitations::reminded_at.le(before)),
        )
        .order(invitations::email)
        .limit(ROWS)
        .select(Invitation::as_select())
        .load(tx)
        .await
}

async fn remind_of(
    tx: &mut Tx,
    worker: &Worker,
    organization: &Organization,
    org: OrgId,
    invitation: &Invitation,
    now: Timestamp,
) -> Result<(), AppError> {
    let roles = invitation.roles(tx, org).await?;
    let (place, _) = invitation.place(tx, org).await?;
    let of_use = giver_may_still(tx, org, invitation.invited_by, &roles, &place, now).await?
        && too_often(tx, [invitation.email.as_str()].into_iter(), now)
            .await?
            .is_empty();
    let row = invitations::table.find((org, invitation.id));
    if !of_use {
        // Its link would let nobody in, or they hear too much from us: looked at again after as many days.
        let later = invitations::reminded_at.eq(now.to_diesel());
        diesel::update(row).set(later).execute(tx).await?;
        return Ok(());
    }
    let token = Chance.token();
    // Since it was read somebody may have answered it, or sent it again. The count was taken before the row is touched,
    // as sending again does it, so that the two never wait for each other in a ring.
    let same = row
        .filter(undecided())
        .filter(invitations::mail_state.eq("sent"))
        .filter(invitations::reminders.eq(invitation.reminders))
        .filter(invitations::expires_at.eq(invitation.expires_at.to_diesel()));
    let reminded = diesel::update(same)
        .set((
            invitations::reminder_hash.eq(token.hash().to_vec()),
            invitations::mail_state.eq("queued"),
            invitations::mail_error.eq(""),
            invitations::reminders.eq(invitations::reminders + 1),
            invitations::reminded_at.eq(now.to_diesel()),
        ))
        .execute(tx)
        .await?;
    if reminded == 0 {
        return Ok(());
    }
    let asking = Asking {
        organization,
        id: invitation.id,
        email: &invitation.email,
        inviter: &invitation.invited_by_name,
        roles: &roles,
        message: &invitation.message,
        locale: &invitation.locale,
        expires: invitation.expires_at,
        reminder: true,
    };
    let places = User::places(tx, &[invitation.email.as_str()]).await?;
    let letter = asking.letter(places.get(&invitation.email));
    let link = Some(("/invitations/", &token));
    mail::post(tx, &worker.config.secret_key, &letter, link, now).await?;
    let event = Event::new(Action::InvitationReminded).on("invitation", invitation.id.uuid(), &invitation.email);
    Ok(audit::record(tx, Some(org), &Author::system("Tenantry", now), event).await?)
}
