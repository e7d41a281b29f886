//! How things stand now, which Undo compares with what an event left.

use super::Action;
use super::list::Recorded;
use crate::access::Who;
use crate::database::Tx;
use crate::ids::{MemberId, OrgId};
use crate::members::Assignment;
use crate::organizations::Organization;
use crate::roles::Role;
use crate::schema::{invitations, members};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use jiff::Timestamp;
use std::collections::{BTreeSet, HashMap};
use uuid::Uuid;

/// How things stand, of all that the events are about: read at once, not event by event.
pub(super) struct Now {
    /// Status, and since when.
    pub members: HashMap<Uuid, (String, Timestamp)>,
    /// The roles that members hold, in the words of events: with team and end.
    pub held: HashMap<Uuid, BTreeSet<String>>,
    /// Names of roles to their keys.
    pub keys: HashMap<String, String>,
    /// When revoked.
    pub invitations: HashMap<Uuid, Option<Timestamp>>,
    pub organization: Option<Organization>,
}

fn targets(events: &[Recorded], actions: &[Action]) -> Vec<Uuid> {
    let wanted = |event: &&Recorded| actions.iter().any(|action| action.key() == event.action);
    let mut ids: Vec<Uuid> = events
        .iter()
        .filter(wanted)
        .filter_map(|event| event.target_id)
        .collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}

async fn statuses(tx: &mut Tx, org: OrgId, ids: Vec<Uuid>) -> QueryResult<HashMap<Uuid, (String, Timestamp)>> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let found: Vec<(Uuid, String, jiff_diesel::Timestamp)> = members::table
        .filter(members::organization_id.eq(org))
        .filter(members::id.eq_any(ids))
        .select((members::id, members::status, members::status_changed_at))
        .load(tx)
        .await?;
    let since = |(id, status, at): (Uuid, String, jiff_diesel::Timestamp)| (id, (status, at.to_jiff()));
    Ok(found.into_iter().map(since).collect())
}

async fn revocations(tx: &mut Tx, org: OrgId, ids: Vec<Uuid>) -> QueryResult<HashMap<Uuid, Option<Timestamp>>> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let found: Vec<(Uuid, Option<jiff_diesel::Timestamp>)> = invitations::table
        .filter(invitations::organization_id.eq(org))
        .filter(invitations::id.eq_any(ids))
        .select((invitations::id, invitations::revoked_at))
        .load(tx)
        .await?;
    let at = |(id, at): (Uuid, Option<jiff_diesel::Timestamp>)| (id, at.map(jiff_diesel::Timestamp::to_jiff));
    Ok(found.into_iter().map(at).collect())
}

impl Now {
    pub async fn read(tx: &mut Tx, who: &Who, events: &[Recorded]) -> QueryResult<Self> {
        let org = who.org();
        let of_members = [
            Action::MemberRemoved,
            Action::MemberSuspended,
            Action::MemberRolesChanged,
        ];
        let edited = events
            .iter()
            .any(|event| event.action == Action::OrganizationEdited.key());
        let mut now = Self {
            members: statuses(tx, org, targets(events, &of_members)).await?,
            held: HashMap::new(),
            keys: HashMap::new(),
            invitations: revocations(tx, org, targets(events, &[Action::InvitationRevoked])).await?,
            organization: match edited {
                true => Some(Organization::current(tx, org).await?),
                false => None,
            },
        };
        let with_roles = targets(events, &[Action::MemberRolesChanged]);
        if !with_roles.is_empty() {
            let all = Role::all(tx, org).await?;
            let ids: Vec<MemberId> = with_roles.into_iter().map(MemberId::from).collect();
            let held = Assignment::of_many(tx, org, &all, &ids, who.now()).await?;
            let words = |list: Vec<Assignment>| list.iter().map(Assignment::in_words).collect();
            now.held = held
                .into_iter()
                .map(|(member, list)| (member.uuid(), words(list)))
                .collect();
            now.keys = all
                .into_iter()
                .map(|role| (role.name.stored().to_owned(), role.key))
                .collect();
        }
        Ok(now)
    }
}
