//! Changing a member: roles, suspension, removal, and the ways back. Changes of one organization take turns,
//! so that what was checked still holds when it is written.

use super::member::{Member, assign, other_active_owners, permissions_of, take_turns};
use super::refusal::{Outcome, Refusal};
use crate::access::{Permissions, Who};
use crate::audit::{self, Action, Event};
use crate::database::Tx;
use crate::ids::{MemberId, OrgId};
use crate::organizations::seats::Seats;
use crate::roles::Role;
use crate::schema::{assignments, members};
use diesel::prelude::*;
use diesel::result::{DatabaseErrorKind, Error};
use diesel_async::RunQueryDsl;
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel;
use serde_json::json;

/// Somebody who was removed can be brought back for this long.
pub const RESTORABLE_FOR: SignedDuration = SignedDuration::from_hours(30 * 24);

/// A member with what they hold.
#[derive(Clone, Debug)]
pub struct Subject {
    pub member: Member,
    /// Also those of a removed member: they come back with them.
    pub roles: Vec<Role>,
}

impl Subject {
    /// Reads a member to show them.
    pub async fn find(tx: &mut Tx, org: OrgId, id: MemberId) -> QueryResult<Option<Self>> {
        let Some(member) = Member::find(tx, org, id).await? else {
            return Ok(None);
        };
        let roles = member.roles(tx, org).await?;
        Ok(Some(Self { member, roles }))
    }

    /// Reads a member to change them: waits for its turn first.
    pub async fn hold(tx: &mut Tx, org: OrgId, id: MemberId) -> QueryResult<Option<Self>> {
        take_turns(tx, org).await?;
        Self::find(tx, org, id).await
    }

    pub fn permissions(&self) -> Permissions {
        permissions_of(&self.roles)
    }

    /// May this person change the roles of this member at all? (Each role is asked for on its own as well.)
    pub fn may_be_edited(&self, who: &Who) -> Result<(), Refusal> {
        if self.member.is_removed() {
            return Err(Refusal::Removed);
        }
        Member::may_be_touched_by(who, &self.roles).map_err(Refusal::Limited)
    }

    /// May this person suspend, reinstate or remove this member?
    pub fn may_be_stopped(&self, who: &Who) -> Result<(), Refusal> {
        if who.member == Some(self.member.id) {
            return Err(Refusal::Yourself);
        }
        self.may_be_edited(who)
    }

    /// May this person bring this member back, with the roles they had?
    pub fn may_be_restored(&self, who: &Who) -> Result<(), Refusal> {
        if !self.member.is_removed() {
            return Err(Refusal::NotRemoved);
        }
        if self.restorable_until() < who.now() {
            return Err(Refusal::TooLate);
        }
        self.roles
            .iter()
            .try_for_each(|role| role.may_be_granted_by(who))
            .map_err(Refusal::RoleLimited)
    }

    /// The end of the thirty days.
    pub fn restorable_until(&self) -> Timestamp {
        self.member.status_changed_at + RESTORABLE_FOR
    }

    /// Gives and takes roles until the member holds `wanted`. Roles that this person may not touch stay as
    /// they are: their boxes are locked, so a form does not send them.
    pub async fn set_roles(&self, tx: &mut Tx, who: &Who, wanted: &[Role]) -> QueryResult<Outcome> {
        if let Err(refusal) = self.may_be_edited(who) {
            return Ok(Outcome::Refused(refusal));
        }
        let missing = |list: &[Role], role: &Role| !list.iter().any(|other| other.id == role.id);
        let given: Vec<Role> = wanted
            .iter()
            .filter(|role| missing(&self.roles, role))
            .cloned()
            .collect();
        if let Some(limit) = given.iter().find_map(|role| role.may_be_granted_by(who).err()) {
            return Ok(Outcome::Refused(Refusal::RoleLimited(limit)));
        }
        let taken: Vec<&Role> = self
            .roles
            .iter()
            .filter(|role| missing(wanted, role) && role.may_be_granted_by(who).is_ok())
            .collect();
        if given.is_empty() && taken.is_empty() {
            return Ok(Outcome::Unchanged);
        }
        if taken.iter().any(|role| role.is_owner()) && self.is_last_owner(tx, who.org()).await? {
            return Ok(Outcome::Refused(Refusal::LastOwner));
        }
        let gone = assignments::table
            .filter(assignments::organization_id.eq(who.org()))
            .filter(assignments::member_id.eq(self.member.id))
            .filter(assignments::role_id.eq_any(taken.iter().map(|role| role.id)));
        if let Some(refused) = last_owner(diesel::delete(gone).execute(tx).await)? {
            return Ok(refused);
        }
        assign(tx, who.org(), self.member.id, &given, &who.author()).await?;
        let now = self.member.roles(tx, who.org()).await?;
        let after: Vec<_> = now.iter().map(|role| role.name.as_str()).collect();
        let event = Event::new(Action::MemberRolesChanged)
            .change(json!({ "roles": self.role_names() }), json!({ "roles": after }));
        self.record(tx, who, event).await
    }

    /// Ends a member's access; roles and seat are kept.
    pub async fn suspend(&self, tx: &mut Tx, who: &Who, reason: &str) -> QueryResult<Outcome> {
        if let Err(refusal) = self.may_be_stopped(who) {
            return Ok(Outcome::Refused(refusal));
        }
        if self.member.is_suspended() {
            return Ok(Outcome::Unchanged);
        }
        self.set_status(tx, who, "suspended", reason, Action::MemberSuspended)
            .await
    }

    /// Lets a suspended member in again.
    pub async fn reinstate(&self, tx: &mut Tx, who: &Who) -> QueryResult<Outcome> {
        if let Err(refusal) = self.may_be_stopped(who) {
            return Ok(Outcome::Refused(refusal));
        }
        if self.member.is_active() {
            return Ok(Outcome::Unchanged);
        }
        self.set_status(tx, who, "active", "", Action::MemberReinstated).await
    }

    /// Takes somebody out of the organization. Their roles stay written down for the way back.
    pub async fn remove(&self, tx: &mut Tx, who: &Who) -> QueryResult<Outcome> {
        match self.may_be_stopped(who) {
            Err(Refusal::Removed) => Ok(Outcome::Unchanged),
            Err(refusal) => Ok(Outcome::Refused(refusal)),
            Ok(()) => self.set_status(tx, who, "removed", "", Action::MemberRemoved).await,
        }
    }

    /// A member goes on their own account; only the last owner may not.
    pub async fn leave(&self, tx: &mut Tx, who: &Who) -> QueryResult<Outcome> {
        self.set_status(tx, who, "removed", who.t.members_left(), Action::MemberRemoved)
            .await
    }

    /// Brings back somebody who was removed, with the roles they had.
    pub async fn restore(&self, tx: &mut Tx, who: &Who) -> QueryResult<Outcome> {
        match self.may_be_restored(who) {
            Err(Refusal::NotRemoved) => return Ok(Outcome::Unchanged),
            Err(refusal) => return Ok(Outcome::Refused(refusal)),
            Ok(()) => {}
        }
        if Seats::take(tx, who.org(), 1, who.now()).await?.is_err() {
            return Ok(Outcome::Refused(Refusal::NoSeat));
        }
        self.set_status(tx, who, "active", "", Action::MemberRestored).await
    }

    async fn set_status(
        &self,
        tx: &mut Tx,
        who: &Who,
        status: &str,
        reason: &str,
        action: Action,
    ) -> QueryResult<Outcome> {
        if status != "active" && self.is_last_owner(tx, who.org()).await? {
            return Ok(Outcome::Refused(Refusal::LastOwner));
        }
        let change = diesel::update(members::table.find((who.org(), self.member.id))).set((
            members::status.eq(status),
            members::status_reason.eq(reason),
            members::status_changed_at.eq(who.now().to_diesel()),
        ));
        if let Some(refused) = last_owner(change.execute(tx).await)? {
            return Ok(refused);
        }
        let roles = self.role_names();
        let event = Event::new(action)
            .change(
                json!({ "status": self.member.status, "roles": roles }),
                json!({ "status": status, "roles": roles }),
            )
            .reason(reason);
        self.record(tx, who, event).await
    }

    async fn record(&self, tx: &mut Tx, who: &Who, event: Event) -> QueryResult<Outcome> {
        audit::record(
            tx,
            Some(who.org()),
            &who.author(),
            event.on("member", self.member.id.uuid(), &self.member.name),
        )
        .await?;
        Ok(Outcome::Done)
    }

    /// Whether the organization would have no active owner without this member.
    pub(super) async fn is_last_owner(&self, tx: &mut Tx, org: OrgId) -> QueryResult<bool> {
        let is_owner = self.member.is_active() && self.roles.iter().any(Role::is_owner);
        Ok(is_owner && other_active_owners(tx, org, &[self.member.id]).await? == 0)
    }

    pub fn role_names(&self) -> Vec<&str> {
        self.roles.iter().map(|role| role.name.as_str()).collect()
    }
}

/// The database's own guard of the last owner, as the answer it stands for.
fn last_owner(done: QueryResult<usize>) -> QueryResult<Option<Outcome>> {
    match done {
        Err(Error::DatabaseError(DatabaseErrorKind::CheckViolation, about))
            if about.constraint_name() == Some("last_owner") =>
        {
            Ok(Some(Outcome::Refused(Refusal::LastOwner)))
        }
        done => done.map(|_| None),
    }
}
