//! An offer of ownership, and what becomes of it. Changes hold the organization, so that they take turns with
//! removals and with each other.

use crate::access::{BuiltInRole, Who};
use crate::audit::{self, Action, Author, Event};
use crate::chance::Chance;
use crate::database::Tx;
use crate::ids::{MemberId, OrgId, RoleId};
use crate::members::Member;
use crate::organizations::Organization;
use crate::schema::{assignments, members, ownership_offers, roles};
use diesel::dsl::exists;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel;
use serde_json::json;
use uuid::Uuid;

/// An offer that nobody answers is over after this time.
const OPEN_FOR: SignedDuration = SignedDuration::from_hours(14 * 24);

/// Ownership, offered by an owner to a member.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = ownership_offers, check_for_backend(diesel::pg::Pg))]
pub struct Offer {
    pub id: Uuid,
    pub giver_id: MemberId,
    pub receiver_id: MemberId,
    /// The giver becomes an admin when it is accepted.
    pub steps_down: bool,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub expires_at: Timestamp,
}

/// What became of an offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Done(Uuid),
    /// Nobody active has this address here, or their membership has an end.
    NoMember,
    /// The receiver is an owner already.
    OwnerAlready,
    /// The receiver has an open offer.
    OpenAlready,
    /// Only an owner hands over.
    NotAnOwner,
    /// It was answered, withdrawn, or its time is over.
    Over,
    /// The giver is no owner any more.
    GiverGone,
}

/// Neither answered nor withdrawn.
#[diesel::dsl::auto_type(no_type_alias)]
fn open_offers(org: OrgId) -> _ {
    ownership_offers::table
        .filter(ownership_offers::organization_id.eq(org))
        .filter(
            ownership_offers::accepted_at
                .is_null()
                .and(ownership_offers::declined_at.is_null())
                .and(ownership_offers::withdrawn_at.is_null()),
        )
}

impl Offer {
    /// The open offers of an organization, the newest first.
    pub async fn open(tx: &mut Tx, org: OrgId, now: Timestamp) -> QueryResult<Vec<Self>> {
        open_offers(org)
            .filter(ownership_offers::expires_at.gt(now.to_diesel()))
            .order(ownership_offers::created_at.desc())
            .select(Self::as_select())
            .load(tx)
            .await
    }

    /// The open offer to this person, if there is one.
    pub async fn to(tx: &mut Tx, who: &Who) -> QueryResult<Option<Uuid>> {
        let Some(member) = who.member else { return Ok(None) };
        open_offers(who.org())
            .filter(ownership_offers::receiver_id.eq(member))
            .filter(ownership_offers::expires_at.gt(who.now().to_diesel()))
            .select(ownership_offers::id)
            .first(tx)
            .await
            .optional()
    }

    /// One that is still open.
    pub async fn find(tx: &mut Tx, org: OrgId, id: Uuid, now: Timestamp) -> QueryResult<Option<Self>> {
        open_offers(org)
            .filter(ownership_offers::id.eq(id))
            .filter(ownership_offers::expires_at.gt(now.to_diesel()))
            .select(Self::as_select())
            .first(tx)
            .await
            .optional()
    }

    /// Offers ownership to the member with this address.
    pub async fn make(tx: &mut Tx, who: &Who, email: &str, steps_down: bool) -> QueryResult<Outcome> {
        let (org, now) = (who.org(), who.now());
        Organization::held(tx, org).await?;
        let Some(giver) = who.member else {
            return Ok(Outcome::NotAnOwner);
        };
        if !is_owner(tx, org, giver).await? {
            return Ok(Outcome::NotAnOwner);
        }
        let Some((receiver, name)) = active(tx, org, email).await? else {
            return Ok(Outcome::NoMember);
        };
        if is_owner(tx, org, receiver).await? {
            return Ok(Outcome::OwnerAlready);
        }
        // What is over makes room for a new one.
        diesel::update(ownership_offers::table)
            .filter(ownership_offers::organization_id.eq(org))
            .filter(ownership_offers::receiver_id.eq(receiver))
            .filter(ownership_offers::accepted_at.is_null())
            .filter(ownership_offers::declined_at.is_null())
            .filter(ownership_offers::withdrawn_at.is_null())
            .filter(ownership_offers::expires_at.le(now.to_diesel()))
            .set(ownership_offers::withdrawn_at.eq(now.to_diesel()))
            .execute(tx)
            .await?;
        let id = Chance.id();
        let made = diesel::insert_into(ownership_offers::table)
            .values((
                ownership_offers::organization_id.eq(org),
                ownership_offers::id.eq(id),
                ownership_offers::giver_id.eq(giver),
                ownership_offers::receiver_id.eq(receiver),
                ownership_offers::steps_down.eq(steps_down),
                ownership_offers::created_at.eq(now.to_diesel()),
                ownership_offers::expires_at.eq((now + OPEN_FOR).to_diesel()),
            ))
            .on_conflict_do_nothing()
            .execute(tx)
            .await?;
        if made == 0 {
            return Ok(Outcome::OpenAlready);
        }
        let event = Event::new(Action::OwnershipOffered)
            .on("member", receiver.uuid(), name)
            .change(None, json!({ "steps_down": steps_down }));
        audit::record(tx, Some(org), &who.author(), event).await?;
        Ok(Outcome::Done(id))
    }

    /// Makes the receiver an owner. Everything is looked at again: the offer, the giver, the receiver.
    pub async fn accept(tx: &mut Tx, who: &Who, id: Uuid) -> QueryResult<Outcome> {
        let (org, author) = (who.org(), who.author());
        Organization::held(tx, org).await?;
        let Some(offer) = Self::find(tx, org, id, who.now()).await? else {
            return Ok(Outcome::Over);
        };
        let receiver = members::table
            .find((org, offer.receiver_id))
            .filter(members::status.eq("active"))
            .filter(members::ends_at.is_null())
            .select(members::id)
            .first::<MemberId>(tx)
            .await
            .optional()?;
        if receiver.is_none() {
            return Ok(Outcome::NoMember);
        }
        if !is_owner(tx, org, offer.giver_id).await? {
            return Ok(Outcome::GiverGone);
        }
        diesel::update(ownership_offers::table.find((org, id)))
            .set(ownership_offers::accepted_at.eq(who.now().to_diesel()))
            .execute(tx)
            .await?;
        give(tx, org, offer.receiver_id, BuiltInRole::Owner, &author).await?;
        if offer.steps_down {
            give(tx, org, offer.giver_id, BuiltInRole::Admin, &author).await?;
            take_ownership(tx, org, offer.giver_id).await?;
        }
        offer.record(tx, who, Action::OwnershipAccepted, offer.giver_id).await?;
        Ok(Outcome::Done(id))
    }

    /// The receiver says no.
    pub async fn decline(tx: &mut Tx, who: &Who, id: Uuid) -> QueryResult<Outcome> {
        Organization::held(tx, who.org()).await?;
        let Some(offer) = Self::find(tx, who.org(), id, who.now()).await? else {
            return Ok(Outcome::Over);
        };
        diesel::update(ownership_offers::table.find((who.org(), id)))
            .set(ownership_offers::declined_at.eq(who.now().to_diesel()))
            .execute(tx)
            .await?;
        offer.record(tx, who, Action::OwnershipDeclined, offer.giver_id).await?;
        Ok(Outcome::Done(id))
    }

    /// An owner takes it back.
    pub async fn withdraw(tx: &mut Tx, who: &Who, id: Uuid) -> QueryResult<Outcome> {
        Organization::held(tx, who.org()).await?;
        let Some(offer) = Self::find(tx, who.org(), id, who.now()).await? else {
            return Ok(Outcome::Over);
        };
        diesel::update(ownership_offers::table.find((who.org(), id)))
            .set(ownership_offers::withdrawn_at.eq(who.now().to_diesel()))
            .execute(tx)
            .await?;
        offer
            .record(tx, who, Action::OwnershipWithdrawn, offer.receiver_id)
            .await?;
        Ok(Outcome::Done(id))
    }

    async fn record(&self, tx: &mut Tx, who: &Who, action: Action, about: MemberId) -> QueryResult<()> {
        let other = Member::find(tx, who.org(), about).await?;
        let name = other.map(|member| member.name).unwrap_or_default();
        let event = Event::new(action)
            .on("member", about.uuid(), name)
            .change(None, json!({ "steps_down": self.steps_down }));
        audit::record(tx, Some(who.org()), &who.author(), event).await
    }
}

/// The active member with this address whose membership has no end.
pub(super) async fn active(tx: &mut Tx, org: OrgId, email: &str) -> QueryResult<Option<(MemberId, String)>> {
    members::table
        .filter(members::organization_id.eq(org))
        .filter(members::email.eq(email.to_lowercase()))
        .filter(members::status.eq("active"))
        .filter(members::ends_at.is_null())
        .select((members::id, members::name))
        .first(tx)
        .await
        .optional()
}

/// Whether this is an active owner.
pub async fn is_owner(tx: &mut Tx, org: OrgId, member: MemberId) -> QueryResult<bool> {
    let role = role(tx, org, BuiltInRole::Owner).await?;
    let held = assignments::table
        .filter(assignments::organization_id.eq(org))
        .filter(assignments::member_id.eq(member))
        .filter(assignments::role_id.eq(role));
    let here = members::table
        .find((org, member))
        .filter(members::status.eq("active"))
        .filter(exists(held));
    diesel::select(exists(here)).get_result(tx).await
}

async fn role(tx: &mut Tx, org: OrgId, role: BuiltInRole) -> QueryResult<RoleId> {
    roles::table
        .filter(roles::organization_id.eq(org))
        .filter(roles::key.eq(role.key()))
        .select(roles::id)
        .first(tx)
        .await
}

/// Gives a role of the whole organization, unless it is held already.
pub(super) async fn give(
    tx: &mut Tx,
    org: OrgId,
    member: MemberId,
    which: BuiltInRole,
    author: &Author,
) -> QueryResult<usize> {
    let role = role(tx, org, which).await?;
    diesel::insert_into(assignments::table)
        .values((
            assignments::organization_id.eq(org),
            assignments::id.eq(Chance.id()),
            assignments::member_id.eq(member),
            assignments::role_id.eq(role),
            assignments::created_at.eq(author.at.to_diesel()),
            assignments::created_by.eq(&author.name),
        ))
        .on_conflict_do_nothing()
        .execute(tx)
        .await
}

async fn take_ownership(tx: &mut Tx, org: OrgId, member: MemberId) -> QueryResult<usize> {
    let role = role(tx, org, BuiltInRole::Owner).await?;
    let held = assignments::table
        .filter(assignments::organization_id.eq(org))
        .filter(assignments::member_id.eq(member))
        .filter(assignments::role_id.eq(role));
    diesel::delete(held).execute(tx).await
}
