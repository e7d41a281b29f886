//! Things that somebody made and that work by their rights: when they leave, these stop working.

use crate::database::Tx;
use crate::ids::{OrgId, TeamId, UserId};
use crate::schema::{invitations, join_links};
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
    JoinLink,
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
    let mut made = open_invitations(tx, org, person, now).await?;
    made.extend(open_links(tx, org, person, now).await?);
    Ok(made)
}

async fn open_links(tx: &mut Tx, org: OrgId, person: UserId, now: Timestamp) -> QueryResult<Vec<Made>> {
    let rows: Vec<(Uuid, String, Option<TeamId>)> = join_links::table
        .filter(join_links::organization_id.eq(org))
        .filter(join_links::created_by.eq(person))
        .filter(join_links::revoked_at.is_null())
        .filter(join_links::expires_at.gt(now.to_diesel()))
        .filter(join_links::uses.lt(join_links::most_uses))
        .order((join_links::created_at.desc(), join_links::id.desc()))
        .limit(MOST)
        .select((join_links::id, join_links::name, join_links::team_id))
        .load(tx)
        .await?;
    let made = |(id, name, team)| Made {
        kind: Kind::JoinLink,
        id,
        name,
        team,
    };
    Ok(rows.into_iter().map(made).collect())
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
