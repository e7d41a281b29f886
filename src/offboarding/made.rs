//! Things that somebody made and that work by their rights: when they leave, these stop working.

use crate::database::Tx;
use crate::ids::{OrgId, TeamId, UserId};
use crate::schema::invitations;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use jiff_diesel::ToDiesel;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// At most this many of each kind stand on a receipt.
pub(super) const MOST: i64 = 500;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    Invitation,
}

/// Something that somebody made.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Made {
    pub kind: Kind,
    pub id: Uuid,
    pub name: String,
    /// The team that it leads into; `None`: the whole organization.
    pub team: Option<TeamId>,
}

/// Everything open that this person made here, the newest first.
pub(super) async fn made_by(tx: &mut Tx, org: OrgId, person: UserId, now: Timestamp) -> QueryResult<Vec<Made>> {
    open_invitations(tx, org, person, now).await
}

async fn open_invitations(tx: &mut Tx, org: OrgId, person: UserId, now: Timestamp) -> QueryResult<Vec<Made>> {
    let rows: Vec<(Uuid, String, Option<TeamId>)> = invitations::table
        .filter(invitations::organization_id.eq(org))
        .filter(invitations::invited_by.eq(person))
        .filter(invitations::accepted_at.is_null())
        .filter(invitations::declined_at.is_null())
        .filter(invitations::revoked_at.is_null())
        .filter(invitations::expires_at.gt(now.to_diesel()))
        .order((invitations::created_at.desc(), invitations::id.desc()))
        .limit(MOST)
        .select((invitations::id, invitations::email, invitations::team_id))
        .load(tx)
        .await?;
    let made = |(id, name, team)| Made {
        kind: Kind::Invitation,
        id,
        name,
        team,
    };
    Ok(rows.into_iter().map(made).collect())
}
