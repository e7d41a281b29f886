//! An invitation as a row, and the state that people see.

use crate::access::Place;
use crate::database::Tx;
use crate::ids::{InvitationId, MemberId, OrgId, TeamId, UserId};
use crate::mail::reason;
use crate::roles::Role;
use crate::schema::{invitation_roles, invitations, roles};
use crate::teams::Team;
use crate::web::Words;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use std::collections::HashMap;

/// Somebody was asked to come in.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = invitations, check_for_backend(diesel::pg::Pg))]
pub struct Invitation {
    pub id: InvitationId,
    pub email: String,
    pub message: String,
    pub locale: String,
    pub invited_by: Option<UserId>,
    pub invited_by_name: String,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub created_at: Timestamp,
    #[diesel(deserialize_as = jiff_diesel::Timestamp)]
    pub expires_at: Timestamp,
    pub works_for_days: i32,
    /// `queued`, `sent` or `failed`: the newest mail.
    pub mail_state: String,
    /// Why its mail did not go out, see [`reason`].
    pub mail_error: String,
    #[diesel(deserialize_as = jiff_diesel::NullableTimestamp)]
    pub mail_sent_at: Option<Timestamp>,
    #[diesel(deserialize_as = jiff_diesel::NullableTimestamp)]
    pub opened_at: Option<Timestamp>,
    #[diesel(deserialize_as = jiff_diesel::NullableTimestamp)]
    pub requested_at: Option<Timestamp>,
    #[diesel(deserialize_as = jiff_diesel::NullableTimestamp)]
    pub accepted_at: Option<Timestamp>,
    #[diesel(deserialize_as = jiff_diesel::NullableTimestamp)]
    pub declined_at: Option<Timestamp>,
    #[diesel(deserialize_as = jiff_diesel::NullableTimestamp)]
    pub revoked_at: Option<Timestamp>,
    pub member_id: Option<MemberId>,
    /// The team that they are invited into, and to which the roles are limited.
    pub team_id: Option<TeamId>,
    /// So many reminders went out since somebody sent it.
    pub reminders: i32,
    #[diesel(deserialize_as = jiff_diesel::NullableTimestamp)]
    pub reminded_at: Option<Timestamp>,
}

/// What became of an invitation so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Queued,
    Sent,
    Failed,
    Opened,
    Accepted,
    Declined,
    Expired,
    Revoked,
}

impl State {
    /// All of them, in the order of a life.
    pub const ALL: [Self; 8] = [
        Self::Queued,
        Self::Sent,
        Self::Failed,
        Self::Opened,
        Self::Accepted,
        Self::Declined,
        Self::Expired,
        Self::Revoked,
    ];

    /// The name in the address of the list.
    pub fn key(self) -> &'static str {
        match self {
            Self::Queued => "queued",
            Self::Sent => "sent",
            Self::Failed => "failed",
            Self::Opened => "opened",
            Self::Accepted => "accepted",
            Self::Declined => "declined",
            Self::Expired => "expired",
            Self::Revoked => "revoked",
        }
    }

    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.key() == key)
    }

    /// The word for people.
    pub fn label(self, t: Words) -> &'static str {
        match self {
            Self::Queued => t.common_queued(),
            Self::Sent => t.common_sent(),
            Self::Failed => t.common_failed(),
            Self::Opened => t.common_opened(),
            Self::Accepted => t.common_accepted(),
            Self::Declined => t.common_declined(),
            Self::Expired => t.common_expired(),
            Self::Revoked => t.common_revoked(),
        }
    }

    /// The tone of the design.
    pub fn tone(self) -> &'static str {
        match self {
            Self::Queued | Self::Revoked => "neutral",
            Self::Sent | Self::Opened => "info",
            Self::Failed => "danger",
            Self::Accepted => "success",
            Self::Declined | Self::Expired => "warning",
        }
    }

    /// Whether its link still lets somebody in.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Queued | Self::Sent | Self::Failed | Self::Opened)
    }
}

impl Invitation {
    /// The state at this moment.
    pub fn state(&self, now: Timestamp) -> State {
        match self {
            Self {
                accepted_at: Some(_), ..
            } => State::Accepted,
            Self {
                declined_at: Some(_), ..
            } => State::Declined,
            Self {
                revoked_at: Some(_), ..
            } => State::Revoked,
            _ if self.expires_at <= now => State::Expired,
            Self { opened_at: Some(_), .. } => State::Opened,
            _ => match self.mail_state.as_str() {
                "sent" => State::Sent,
                "failed" => State::Failed,
                _ => State::Queued,
            },
        }
    }

    /// Why its mail did not go out: "The mailbox does not exist (550)".
    pub fn mail_error_in_words(&self, t: Words) -> String {
        reason::in_words(&self.mail_error, t)
    }

    /// The invitation of that id in this organization.
    pub async fn find(tx: &mut Tx, org: OrgId, id: InvitationId) -> QueryResult<Option<Self>> {
        invitations::table
            .find((org, id))
            .select(Self::as_select())
            .first(tx)
            .await
            .optional()
    }

    /// Where its roles hold, and the team, if it is one.
    pub async fn place(&self, tx: &mut Tx, org: OrgId) -> QueryResult<(Place, Option<Team>)> {
        let team = match self.team_id {
            Some(id) => Team::find(tx, org, id).await?,
            None => None,
        };
        Ok((team.as_ref().map(Team::place).unwrap_or_default(), team))
    }

    /// The roles that it gives, the strongest first.
    pub async fn roles(&self, tx: &mut Tx, org: OrgId) -> QueryResult<Vec<Role>> {
        Ok(roles_of(tx, org, &[self.id])
            .await?
            .remove(&self.id)
            .unwrap_or_default())
    }
}

/// The roles of many invitations, in one question.
pub(super) async fn roles_of(
    tx: &mut Tx,
    org: OrgId,
    ids: &[InvitationId],
) -> QueryResult<HashMap<InvitationId, Vec<Role>>> {
    let rows: Vec<(InvitationId, Role)> = invitation_roles::table
        .inner_join(
            roles::table.on(roles::organization_id
                .eq(invitation_roles::organization_id)
                .and(roles::id.eq(invitation_roles::role_id))),
        )
        .filter(invitation_roles::organization_id.eq(org))
        .filter(invitation_roles::invitation_id.eq_any(ids))
        .order((roles::created_at, roles::id))
        .select((invitation_roles::invitation_id, Role::as_select()))
        .load(tx)
        .await?;
    let mut found: HashMap<InvitationId, Vec<Role>> = HashMap::new();
    for (id, role) in rows {
        found.entry(id).or_default().push(role);
    }
    Ok(found)
}

/// Neither accepted nor declined nor revoked; perhaps expired.
#[diesel::dsl::auto_type(no_type_alias)]
pub(super) fn undecided() -> _ {
    invitations::accepted_at
        .is_null()
        .and(invitations::declined_at.is_null())
        .and(invitations::revoked_at.is_null())
}

/// Whether a token of this hash is its link, or that of a reminder which is on its way.
#[diesel::dsl::auto_type(no_type_alias)]
pub(crate) fn leads_here<'a>(hash: &'a [u8]) -> _ {
    invitations::token_hash.eq(hash).or(invitations::reminder_hash.eq(hash))
}
