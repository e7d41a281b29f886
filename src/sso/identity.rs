//! Who somebody at a provider is here. The key is (connection, subject): an address alone never says who somebody is.

use super::claims::Claims;
use super::reason::Rule;
use crate::audit::{self, Action, Author, Event};
use crate::chance::Chance;
use crate::database::Tx;
use crate::ids::{ConnectionId, IdentityId, MemberId, OrgId, UserId};
use crate::schema::{connections, external_identities, members, sessions, users};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;
use serde_json::json;

/// An identity and the person whose it is.
#[derive(Clone, Debug)]
pub struct Identity {
    pub id: IdentityId,
    pub user: UserId,
    /// As the provider said last.
    pub email: String,
}

impl Identity {
    /// The one that a provider knows by this subject.
    pub async fn find(tx: &mut Tx, org: OrgId, connection: ConnectionId, subject: &str) -> QueryResult<Option<Self>> {
        let row: Option<(IdentityId, UserId, String)> = external_identities::table
            .filter(external_identities::organization_id.eq(org))
            .filter(external_identities::connection_id.eq(connection.uuid()))
            .filter(external_identities::subject.eq(subject))
            .select((
                external_identities::id,
                external_identities::user_id,
                external_identities::email,
            ))
            .first(tx)
            .await
            .optional()?;
        Ok(row.map(|(id, user, email)| Self { id, user, email }))
    }

    /// Links a person to what a provider knows them by. The person agreed, or was born of this very sign-in. `None`
    /// when the subject belongs to somebody already, also by a race.
    pub async fn link(
        tx: &mut Tx,
        org: OrgId,
        connection: (ConnectionId, &str),
        claims: &Claims,
        user: UserId,
        author: &Author,
    ) -> QueryResult<Option<IdentityId>> {
        let (id, now) = (IdentityId::from(Chance.id()), author.at.to_diesel());
        let made = diesel::insert_into(external_identities::table)
            .values((
                external_identities::organization_id.eq(org),
                external_identities::id.eq(id),
                external_identities::connection_id.eq(connection.0.uuid()),
                external_identities::subject.eq(&claims.subject),
                external_identities::user_id.eq(user),
                external_identities::email.eq(&claims.email),
                external_identities::groups.eq(&claims.groups),
                external_identities::created_at.eq(now),
                external_identities::last_used_at.eq(now),
            ))
            .on_conflict_do_nothing()
            .execute(tx)
            .await?;
        if made == 0 {
            return Ok(None);
        }
        let event = Event::new(Action::IdentityLinked)
            .on("user", user.uuid(), &claims.email)
            .change(None, json!({ "connection": connection.1, "email": claims.email }));
        audit::record(tx, Some(org), author, event).await?;
        Ok(Some(id))
    }

    /// Notes what the provider says now; `false` when the identity is gone meanwhile.
    pub async fn note(&self, tx: &mut Tx, org: OrgId, claims: &Claims, author: &Author) -> QueryResult<bool> {
        let noted = diesel::update(external_identities::table.find((org, self.id)))
            .set((
                external_identities::email.eq(&claims.email),
                external_identities::groups.eq(&claims.groups),
                external_identities::last_used_at.eq(author.at.to_diesel()),
            ))
            .execute(tx)
            .await?;
        if noted == 0 || self.email == claims.email {
            return Ok(noted == 1);
        }
        let moved = self.move_account(tx, claims, author.at).await?;
        let event = Event::new(Action::IdentityAddressChanged)
            .on("user", self.user.uuid(), &claims.email)
            .change(
                json!({ "email": self.email }),
                json!({ "email": claims.email, "account": moved }),
            );
        audit::record(tx, Some(org), author, event).await?;
        Ok(true)
    }

    /// The account takes over an address that changed at the provider, if the account has nothing else: it was born of
    /// a sign-in like this one, has no password, and belongs to no other organization, which knows the person by the
    /// address that they have. Everybody else keeps their address, and the member's page shows both.
    async fn move_account(&self, tx: &mut Tx, claims: &Claims, now: Timestamp) -> QueryResult<bool> {
        let elsewhere: serde_json::Value =
            diesel::select(crate::schema::functions::organizations_of(self.user, now.to_diesel()))
                .get_result(tx)
                .await?;
        if elsewhere.as_array().is_none_or(|list| list.len() > 1) {
            return Ok(false);
        }
        let taken = users::table.filter(users::email.eq(&claims.email));
        if diesel::select(diesel::dsl::exists(taken)).get_result(tx).await? {
            return Ok(false);
        }
        diesel::update(users::table.find(self.user))
            .filter(users::password_hash.eq(""))
            .set(users::email.eq(&claims.email))
            .execute(tx)
            .await
            .map(|changed| changed == 1)
    }
}

/// An identity as a member's page or a receipt shows it.
#[derive(Clone, Debug, Queryable)]
pub struct Shown {
    pub connection: ConnectionId,
    pub connection_name: String,
    pub email: String,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub last_used_at: Timestamp,
}

/// By which identities somebody comes into this organization.
pub async fn of_person(tx: &mut Tx, org: OrgId, person: UserId) -> QueryResult<Vec<Shown>> {
    external_identities::table
        .inner_join(
            connections::table.on(connections::organization_id
                .eq(external_identities::organization_id)
                .and(connections::id.eq(external_identities::connection_id))),
        )
        .filter(external_identities::organization_id.eq(org))
        .filter(external_identities::user_id.eq(person))
        .order((connections::name, external_identities::email))
        .select((
            connections::id,
            connections::name,
            external_identities::email,
            external_identities::last_used_at,
        ))
        .load(tx)
        .await
}

/// What [`end_all`] ended.
#[derive(Clone, Debug, Default)]
pub struct Ended {
    /// Connection and address of each identity.
    pub identities: Vec<(String, String)>,
    pub sessions: usize,
}

/// Ends what links somebody to this organization's providers: identities, the sessions that began there, and the roles
/// that came with groups. For whoever leaves.
///
/// Coming back does not bring the link back: whoever is restored, or invited anew, agrees at their next sign-in once
/// more, since who they are at the provider may have changed meanwhile.
pub async fn end_all(tx: &mut Tx, org: OrgId, person: UserId) -> QueryResult<Ended> {
    let identities = of_person(tx, org, person).await?;
    super::roles::take_all(tx, org, person).await?;
    // The identities before the sessions: a sign-in under way writes to its identity, so it is over by then and its
    // session is found below, or it finds the identity gone.
    let theirs = external_identities::table
        .filter(external_identities::organization_id.eq(org))
        .filter(external_identities::user_id.eq(person));
    diesel::delete(theirs).execute(tx).await?;
    let through = sessions::table
        .filter(sessions::user_id.eq(person))
        .filter(sessions::only_organization_id.eq(org.uuid()));
    let ended = diesel::delete(through).execute(tx).await?;
    Ok(Ended {
        identities: identities
            .into_iter()
            .map(|one| (one.connection_name, one.email))
            .collect(),
        sessions: ended,
    })
}

/// A person's place in this organization, as signing in asks for it.
#[derive(Clone, Debug)]
pub struct Place {
    pub member: MemberId,
    pub status: String,
    pub ends_at: Option<Timestamp>,
}

type Row = (MemberId, String, jiff_diesel::NullableTimestamp);

impl From<Row> for Place {
    fn from((member, status, ends_at): Row) -> Self {
        let ends_at = ends_at.into();
        Self {
            member,
            status,
            ends_at,
        }
    }
}

impl Place {
    /// Whether it lets them in at this moment.
    pub fn admits(&self, now: Timestamp) -> Result<(), Rule> {
        match self.status.as_str() {
            "suspended" => Err(Rule::MemberSuspended),
            "removed" => Err(Rule::MemberRemoved),
            _ if self.ends_at.is_some_and(|end| end <= now) => Err(Rule::MemberEnded),
            _ => Ok(()),
        }
    }

    /// The place of a member, held until the end of the transaction: nobody suspends or removes them meanwhile.
    pub async fn hold(tx: &mut Tx, org: OrgId, member: MemberId) -> QueryResult<Option<Self>> {
        let row: Option<Row> = members::table
            .find((org, member))
            .for_no_key_update()
            .select((members::id, members::status, members::ends_at))
            .first(tx)
            .await
            .optional()?;
        Ok(row.map(Self::from))
    }
}

/// Their place; `None`: they never belonged here.
pub async fn place_of(tx: &mut Tx, org: OrgId, person: UserId) -> QueryResult<Option<Place>> {
    let row: Option<Row> = members::table
        .filter(members::organization_id.eq(org))
        .filter(members::user_id.eq(person))
        .select((members::id, members::status, members::ends_at))
        .first(tx)
        .await
        .optional()?;
    Ok(row.map(Place::from))
}
