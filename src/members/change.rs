//! Changing a member: roles, suspension, removal, and the ways back. Changes of one organization take turns,
//! so that what was checked still holds when it is written.

use super::assignment::{Assignment, Giving};
use super::member::{Member, other_active_owners};
use super::refusal::{Outcome, Refusal};
use crate::access::granting::{self, Limit};
use crate::access::{Permission, Permissions, Place, Who};
use crate::audit::{self, Action, Event};
use crate::database::Tx;
use crate::ids::{MemberId, OrgId};
use crate::offboarding::{self, Cause, Leaving, LeftOut, Receipt, Restored};
use crate::organizations::seats::Seats;
use crate::organizations::take_turns;
use crate::roles::Role;
use crate::schema::{assignments, members};
use crate::teams::{Team, circle_of};
use crate::web::Words;
use diesel::prelude::*;
use diesel::result::{DatabaseErrorKind, Error};
use diesel_async::RunQueryDsl;
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel;
use serde_json::json;

/// Somebody who was removed can be brought back for this long.
pub const RESTORABLE_FOR: SignedDuration = SignedDuration::from_hours(30 * 24);

/// A member with what they hold and where they belong.
#[derive(Clone, Debug)]
pub struct Subject {
    pub member: Member,
    /// Also those of a removed member: they come back with them.
    pub assignments: Vec<Assignment>,
    pub teams: Vec<Team>,
}

impl Subject {
    /// Reads a member to show them.
    pub async fn find(tx: &mut Tx, org: OrgId, id: MemberId, now: Timestamp) -> QueryResult<Option<Self>> {
        let Some(member) = Member::find(tx, org, id).await? else {
            return Ok(None);
        };
        Ok(Some(Self {
            assignments: member.assignments(tx, org, now).await?,
            teams: circle_of(tx, org, id).await?,
            member,
        }))
    }

    /// Reads a member to change them: waits for its turn first.
    pub async fn hold(tx: &mut Tx, org: OrgId, id: MemberId, now: Timestamp) -> QueryResult<Option<Self>> {
        take_turns(tx, org).await?;
        Self::find(tx, org, id, now).await
    }

    /// Where this member belongs: their teams.
    pub fn places(&self) -> Vec<Place> {
        self.teams.iter().map(Team::place).collect()
    }

    /// Whether the right of this person reaches this member.
    pub fn is_reached_by(&self, who: &Who, permission: Permission) -> bool {
        who.reach(permission)
            .is_some_and(|reach| reach.includes_any(&self.places()))
    }

    /// May this person change anything about this member? Not without every permission that the member holds,
    /// where the member holds it.
    pub fn may_be_touched(&self, who: &Who) -> Result<(), Limit> {
        let theirs: Vec<(Permissions, &Place)> = self
            .assignments
            .iter()
            .map(|one| (one.role.permissions(), &one.place))
            .collect();
        granting::may_touch(who, &theirs)
    }

    /// May this person change the roles of this member at all? (Each role is asked for on its own as well.)
    pub fn may_be_edited(&self, who: &Who) -> Result<(), Refusal> {
        if self.member.is_removed() {
            return Err(Refusal::Removed);
        }
        self.may_be_touched(who).map_err(Refusal::Limited)
    }

    /// May this person do with the whole membership what needs this permission? Who administers a team may
    /// not end what belongs to other teams as well.
    pub fn may_be_stopped(&self, who: &Who, permission: Permission) -> Result<(), Refusal> {
        if who.member == Some(self.member.id) {
            return Err(Refusal::Yourself);
        }
        self.may_be_edited(who)?;
        self.is_all_within(who, permission)
    }

    /// May this person end the sessions of this member?
    pub fn may_be_reset(&self, who: &Who) -> Result<(), Refusal> {
        self.may_be_edited(who)?;
        if who.member == Some(self.member.id) {
            return Ok(());
        }
        self.is_all_within(who, Permission::MembersEdit)
    }

    fn is_all_within(&self, who: &Who, permission: Permission) -> Result<(), Refusal> {
        match who.reach(permission) {
            Some(reach) if reach.includes_all(&self.places()) => Ok(()),
            _ => Err(Refusal::OtherTeams),
        }
    }

    /// May this person bring this member back? Roles that they may not give stay out, but only an owner brings
    /// back an owner.
    pub fn may_be_restored(&self, who: &Who) -> Result<(), Refusal> {
        if !self.member.is_removed() {
            return Err(Refusal::NotRemoved);
        }
        if self.restorable_until() < who.now() {
            return Err(Refusal::TooLate);
        }
        self.is_all_within(who, Permission::MembersRemove)?;
        let owning = self.assignments.iter().find(|one| one.role.is_owner());
        owning.map_or(Ok(()), |one| {
            one.role
                .may_be_granted_at(who, &one.place, one.ends_at)
                .map_err(Refusal::RoleLimited)
        })
    }

    /// The end of the thirty days.
    pub fn restorable_until(&self) -> Timestamp {
        self.member.status_changed_at + RESTORABLE_FOR
    }

    /// Gives and takes roles at one place until the member holds there what is wanted. Roles that this person
    /// may not touch stay as they are: their boxes are locked, so a form does not send them.
    pub async fn set_roles(&self, tx: &mut Tx, who: &Who, wish: &Wish<'_>) -> QueryResult<Outcome> {
        if let Err(refusal) = self.may_be_edited(who) {
            return Ok(Outcome::Refused(refusal));
        }
        let held: Vec<&Assignment> = self.assignments.iter().filter(|one| one.is_at(wish.place)).collect();
        let given: Vec<(Role, Option<Timestamp>)> = wish
            .roles
            .iter()
            .filter(|(role, _)| !held.iter().any(|one| one.role.id == role.id))
            .cloned()
            .collect();
        for (role, ends) in &given {
            if role.is_owner() && (ends.is_some() || !wish.place.is_organization()) {
                return Ok(Outcome::Refused(Refusal::OwnerScope));
            }
            if let Err(limit) = role.may_be_granted_at(who, wish.place, *ends) {
                return Ok(Outcome::Refused(Refusal::RoleLimited(limit)));
            }
        }
        let wanted = |role: &Role| wish.besides || wish.roles.iter().any(|(other, _)| other.id == role.id);
        let taken: Vec<&Assignment> = held
            .into_iter()
            .filter(|one| !wanted(&one.role))
            .filter(|one| granting::may_take(who, one.role.permissions(), &one.place).is_ok())
            .collect();
        if given.is_empty() && taken.is_empty() {
            return Ok(Outcome::Unchanged);
        }
        if let Some(refused) = self.take(tx, who, &taken).await? {
            return Ok(refused);
        }
        for (role, ends_at) in given {
            let giving = Giving {
                roles: std::slice::from_ref(&role),
                team: wish.place.team_id(),
                ends_at,
                by: "",
            };
            giving.write(tx, who.org(), self.member.id, &who.author()).await?;
        }
        self.roles_changed(tx, who).await
    }

    /// Takes one role away.
    pub async fn take_assignment(&self, tx: &mut Tx, who: &Who, one: &Assignment) -> QueryResult<Outcome> {
        if let Err(refusal) = self.may_be_edited(who) {
            return Ok(Outcome::Refused(refusal));
        }
        if let Err(limit) = granting::may_take(who, one.role.permissions(), &one.place) {
            return Ok(Outcome::Refused(Refusal::RoleLimited(limit)));
        }
        if let Some(refused) = self.take(tx, who, &[one]).await? {
            return Ok(refused);
        }
        self.roles_changed(tx, who).await
    }

    /// Gives one role another end, or none.
    pub async fn renew_assignment(
        &self,
        tx: &mut Tx,
        who: &Who,
        one: &Assignment,
        ends: Option<Timestamp>,
    ) -> QueryResult<Outcome> {
        if let Err(refusal) = self.may_be_edited(who) {
            return Ok(Outcome::Refused(refusal));
        }
        if one.role.is_owner() && ends.is_some() {
            return Ok(Outcome::Refused(Refusal::OwnerScope));
        }
        if let Err(limit) = one.role.may_be_granted_at(who, &one.place, ends) {
            return Ok(Outcome::Refused(Refusal::RoleLimited(limit)));
        }
        if one.ends_at == ends {
            return Ok(Outcome::Unchanged);
        }
        diesel::update(assignments::table.find((who.org(), one.id)))
            .set((
                assignments::ends_at.eq(ends.map(|end| end.to_diesel())),
                assignments::end_told_at.eq(None::<jiff_diesel::Timestamp>),
            ))
            .execute(tx)
            .await?;
        self.roles_changed(tx, who).await
    }

    /// Deletes assignments; answers why not, if so.
    async fn take(&self, tx: &mut Tx, who: &Who, taken: &[&Assignment]) -> QueryResult<Option<Outcome>> {
        if taken.iter().any(|one| one.role.is_owner()) && self.is_last_owner(tx, who.org()).await? {
            return Ok(Some(Outcome::Refused(Refusal::LastOwner)));
        }
        let gone = assignments::table
            .filter(assignments::organization_id.eq(who.org()))
            .filter(assignments::id.eq_any(taken.iter().map(|one| one.id)));
        last_owner(diesel::delete(gone).execute(tx).await)
    }

    /// Writes the event that tells the roles before and after.
    async fn roles_changed(&self, tx: &mut Tx, who: &Who) -> QueryResult<Outcome> {
        let after = self.member.assignments(tx, who.org(), who.now()).await?;
        let event = Event::new(Action::MemberRolesChanged).change(
            json!({ "roles": in_words(&self.assignments) }),
            json!({ "roles": in_words(&after) }),
        );
        self.record(tx, who, event).await
    }

    /// Ends a member's access; roles and seat are kept.
    pub async fn suspend(&self, tx: &mut Tx, who: &Who, reason: &str) -> QueryResult<Outcome> {
        if let Err(refusal) = self.may_be_stopped(who, Permission::MembersEdit) {
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
        if let Err(refusal) = self.may_be_stopped(who, Permission::MembersEdit) {
            return Ok(Outcome::Refused(refusal));
        }
        if self.member.is_active() {
            return Ok(Outcome::Unchanged);
        }
        self.set_status(tx, who, "active", "", Action::MemberReinstated).await
    }

    /// Takes somebody out of the organization. Their roles stay written down for the way back.
    pub async fn remove(&self, tx: &mut Tx, who: &Who) -> QueryResult<Outcome> {
        match self.may_be_stopped(who, Permission::MembersRemove) {
            Err(Refusal::Removed) => Ok(Outcome::Unchanged),
            Err(refusal) => Ok(Outcome::Refused(refusal)),
            Ok(()) => self.off_board(tx, who, Cause::Removed, "").await,
        }
    }

    /// A member goes on their own account; only the last owner may not.
    pub async fn leave(&self, tx: &mut Tx, who: &Who) -> QueryResult<Outcome> {
        self.off_board(tx, who, Cause::Left, who.t.members_left()).await
    }

    async fn off_board(&self, tx: &mut Tx, who: &Who, cause: Cause, reason: &str) -> QueryResult<Outcome> {
        let outcome = self
            .set_status(tx, who, "removed", reason, Action::MemberRemoved)
            .await?;
        if outcome == Outcome::Done {
            let leaving = Leaving {
                org: who.org(),
                subject: self,
                cause,
                author: &who.author(),
                session: Some(who.session),
            };
            offboarding::receipt(tx, &leaving).await?;
        }
        Ok(outcome)
    }

    /// Brings back somebody who was removed, with those of their roles that this person may give; answers the
    /// names of the others, which stay out.
    pub async fn restore(&self, tx: &mut Tx, who: &Who) -> QueryResult<(Outcome, Vec<Assignment>)> {
        match self.may_be_restored(who) {
            Err(Refusal::NotRemoved) => return Ok((Outcome::Unchanged, vec![])),
            Err(refusal) => return Ok((Outcome::Refused(refusal), vec![])),
            Ok(()) => {}
        }
        if Seats::take(tx, who.org(), 1, who.now()).await?.is_err() {
            return Ok((Outcome::Refused(Refusal::NoSeat), vec![]));
        }
        let mut back = self.clone();
        let left_out: Vec<Assignment> = back
            .assignments
            .extract_if(.., |one| !may_come_back(who, one))
            .collect();
        let gone = assignments::table
            .filter(assignments::organization_id.eq(who.org()))
            .filter(assignments::id.eq_any(left_out.iter().map(|one| one.id)));
        diesel::delete(gone).execute(tx).await?;
        // A membership that came to its end begins anew without one.
        let over = members::table
            .find((who.org(), self.member.id))
            .filter(members::ends_at.le(who.now().to_diesel()));
        let none = None::<jiff_diesel::Timestamp>;
        diesel::update(over)
            .set((members::ends_at.eq(none), members::end_told_at.eq(none)))
            .execute(tx)
            .await?;
        let outcome = back.set_status(tx, who, "active", "", Action::MemberRestored).await?;
        let restored = Restored {
            back: back.role_names(),
            left_out: left_out.iter().map(LeftOut::from).collect(),
        };
        Receipt::note_restoration(tx, who, self.member.id, &restored).await?;
        Ok((outcome, left_out))
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

    pub(super) async fn record(&self, tx: &mut Tx, who: &Who, event: Event) -> QueryResult<Outcome> {
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
        let is_owner = self.member.is_active() && self.assignments.iter().any(|one| one.role.is_owner());
        Ok(is_owner && other_active_owners(tx, org, &[self.member.id]).await? == 0)
    }

    /// For events: "Admin", "User manager (Sales)".
    pub fn role_names(&self) -> Vec<String> {
        self.assignments.iter().map(Assignment::stored).collect()
    }

    /// The same in a reader's language.
    pub fn role_labels(&self, t: Words) -> Vec<String> {
        self.assignments.iter().map(|one| one.label(t)).collect()
    }
}

/// Which roles a member is to hold at a place.
#[derive(Debug)]
pub struct Wish<'a> {
    /// With the end of each; what is held already keeps its own.
    pub roles: &'a [(Role, Option<Timestamp>)],
    pub place: &'a Place,
    /// Besides what they hold there; otherwise it is all that they hold there.
    pub besides: bool,
}

/// Whether a role comes back with its holder: this person may give it, there and for that long.
fn may_come_back(who: &Who, one: &Assignment) -> bool {
    // A role that allows nothing gives nothing.
    one.role.permissions().is_empty() || one.role.may_be_granted_at(who, &one.place, one.ends_at).is_ok()
}

/// For events: each role with its team and its end.
fn in_words(assignments: &[Assignment]) -> Vec<String> {
    assignments.iter().map(Assignment::in_words).collect()
}

/// The database's own guard of the last owner, as the answer it stands for.
pub(super) fn last_owner(done: QueryResult<usize>) -> QueryResult<Option<Outcome>> {
    match done {
        Err(Error::DatabaseError(DatabaseErrorKind::CheckViolation, about))
            if about.constraint_name() == Some("last_owner") =>
        {
            Ok(Some(Outcome::Refused(Refusal::LastOwner)))
        }
        done => done.map(|_| None),
    }
}
