//! Invitations to the platform's staff: a one-time link, mailed by a colleague or printed by the command line.

use crate::access::StaffRole;
use crate::audit::{self, Action, Author, Event};
use crate::chance::Chance;
use crate::clock::Clock;
use crate::config::PublicUrl;
use crate::database::{Mode, Tx, owner_pool};
use crate::emails::{self, settings::link_life};
use crate::ids::UserId;
use crate::schema::{staff, staff_invitations, users};
use crate::tokens::Token;
use crate::web::names::EmailAddress;
use anyhow::Context;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;
use uuid::Uuid;

/// The path before the token.
pub const PATH: &str = "/staff-invitations/";

/// An invitation as it stands in the database.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = staff_invitations, check_for_backend(diesel::pg::Pg))]
pub struct StaffInvitation {
    pub id: Uuid,
    pub email: String,
    role: String,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub created_at: Timestamp,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub expires_at: Timestamp,
    #[diesel(deserialize_as = jiff_diesel::NullableTimestamp)]
    used_at: Option<Timestamp>,
    #[diesel(deserialize_as = jiff_diesel::NullableTimestamp)]
    revoked_at: Option<Timestamp>,
}

/// A link that was just made: its secret and its end.
pub struct Fresh {
    pub token: Token,
    pub expires_at: Timestamp,
}

impl StaffInvitation {
    /// Makes a link; an open one to the same address ends. `None` when that person is staff already.
    pub async fn make(
        tx: &mut Tx,
        email: &EmailAddress,
        role: StaffRole,
        by: Option<UserId>,
        author: &Author,
    ) -> QueryResult<Option<Fresh>> {
        let already = staff::table
            .inner_join(users::table)
            .filter(users::email.eq(email.as_str()))
            .select(staff::user_id);
        if already.first::<Uuid>(tx).await.optional()?.is_some() {
            return Ok(None);
        }
        let open = staff_invitations::table
            .filter(staff_invitations::email.eq(email.as_str()))
            .filter(
                staff_invitations::used_at
                    .is_null()
                    .and(staff_invitations::revoked_at.is_null()),
            );
        diesel::update(open)
            .set(staff_invitations::revoked_at.eq(author.at.to_diesel()))
            .execute(tx)
            .await?;
        let fresh = Fresh {
            token: Chance.token(),
            expires_at: author.at + link_life(tx, None, emails::Kind::StaffInvitation).await?,
        };
        diesel::insert_into(staff_invitations::table)
            .values((
                staff_invitations::id.eq(Chance.id()),
                staff_invitations::email.eq(email.as_str()),
                staff_invitations::role.eq(role.key()),
                staff_invitations::token_hash.eq(fresh.token.hash().to_vec()),
                staff_invitations::invited_by.eq(by.map(UserId::uuid)),
                staff_invitations::created_at.eq(author.at.to_diesel()),
                staff_invitations::expires_at.eq(fresh.expires_at.to_diesel()),
            ))
            .execute(tx)
            .await?;
        let after = serde_json::json!({ "email": email.as_str(), "role": role.key() });
        audit::record(
            tx,
            None,
            author,
            Event::new(Action::StaffInvited)
                .on("user", None, email.as_str())
                .change(None, after),
        )
        .await?;
        Ok(Some(fresh))
    }

    /// Those that still work.
    pub async fn open(tx: &mut Tx, now: Timestamp) -> QueryResult<Vec<Self>> {
        staff_invitations::table
            .filter(
                staff_invitations::used_at
                    .is_null()
                    .and(staff_invitations::revoked_at.is_null()),
            )
            .filter(staff_invitations::expires_at.gt(now.to_diesel()))
            .order(staff_invitations::created_at.desc())
            .limit(100)
            .select(Self::as_select())
            .load(tx)
            .await
    }

    /// The one of this link.
    pub async fn of(tx: &mut Tx, token: &Token) -> QueryResult<Option<Self>> {
        let one = staff_invitations::table.filter(staff_invitations::token_hash.eq(token.hash().to_vec()));
        one.select(Self::as_select()).first(tx).await.optional()
    }

    /// Whether its link works.
    pub fn works(&self, now: Timestamp) -> bool {
        self.used_at.is_none() && self.revoked_at.is_none() && self.expires_at > now
    }

    /// The role that it gives. (The database knows no others.)
    pub fn role(&self) -> StaffRole {
        StaffRole::parse(&self.role).unwrap_or(StaffRole::Auditor)
    }

    /// Takes the link, once: `false` when somebody was faster, or when it works no more.
    pub async fn take(&self, tx: &mut Tx, person: UserId, author: &Author) -> QueryResult<bool> {
        let now = author.at.to_diesel();
        let mine = staff_invitations::table
            .find(self.id)
            .filter(
                staff_invitations::used_at
                    .is_null()
                    .and(staff_invitations::revoked_at.is_null()),
            )
            .filter(staff_invitations::expires_at.gt(now));
        if diesel::update(mine)
            .set(staff_invitations::used_at.eq(now))
            .execute(tx)
            .await?
            == 0
        {
            return Ok(false);
        }
        diesel::insert_into(staff::table)
            .values((
                staff::user_id.eq(person),
                staff::role.eq(&self.role),
                staff::created_at.eq(now),
            ))
            .on_conflict(staff::user_id)
            .do_update()
            .set(staff::role.eq(&self.role))
            .execute(tx)
            .await?;
        let after = serde_json::json!({ "email": self.email, "role": self.role });
        audit::record(
            tx,
            None,
            author,
            Event::new(Action::StaffJoined)
                .on("user", person.uuid(), &self.role)
                .change(None, after),
        )
        .await?;
        Ok(true)
    }

    /// Ends a link that nobody took; says to whom it went.
    pub async fn revoke(tx: &mut Tx, id: Uuid, author: &Author) -> QueryResult<Option<String>> {
        let open = staff_invitations::table.find(id).filter(
            staff_invitations::used_at
                .is_null()
                .and(staff_invitations::revoked_at.is_null()),
        );
        let set = staff_invitations::revoked_at.eq(author.at.to_diesel());
        let email: Option<String> = diesel::update(open)
            .set(set)
            .returning(staff_invitations::email)
            .get_result(tx)
            .await
            .optional()?;
        if let Some(email) = &email {
            let event = Event::new(Action::InvitationRevoked).on("user", None, email.as_str());
            audit::record(tx, None, author, event).await?;
        }
        Ok(email)
    }
}

/// Makes a link on the command line: how the first member of staff gets in. Answers its absolute address.
///
/// # Errors
/// When the address or the role is none, when that person is staff already, or when the database fails.
pub async fn invite_from_command_line(
    url: &str,
    public_url: &PublicUrl,
    email: &str,
    role: &str,
) -> anyhow::Result<String> {
    let email = EmailAddress::parse(email).with_context(|| format!("{email} is not an email address"))?;
    let role = StaffRole::parse(role).with_context(|| format!("{role} is not a staff role"))?;
    let mut tx = Tx::begin(&owner_pool(url, 1)?, Mode::Write).await?;
    let author = Author::system("tenantry staff invite", Clock.now());
    let fresh = StaffInvitation::make(&mut tx, &email, role, None, &author).await?;
    let fresh = fresh.with_context(|| format!("{email} is staff already"))?;
    tx.commit().await?;
    Ok(public_url.join(&format!("{PATH}{}", fresh.token.reveal())))
}
