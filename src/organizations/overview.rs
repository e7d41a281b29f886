//! What the overview shows. Every question stops after the few rows that it needs, so that the page costs
//! the same for ten people and for a million.

use crate::access::BuiltInRole;
use crate::audit::Action;
use crate::database::Tx;
use crate::ids::{MemberId, OrgId};
use crate::roles::Role;
use crate::schema::{assignments, audit_events, invitations, members, organizations, roles};
use crate::web::names;
use diesel::dsl::{exists, not, sql};
use diesel::prelude::*;
use diesel::sql_types::Bool;
use diesel_async::RunQueryDsl;
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel;
use uuid::Uuid;

/// Above this a number is shown as "50+".
const MOST: i64 = 50;
/// Requests older than this have been answered in another way.
const REQUESTS: SignedDuration = SignedDuration::from_hours(30 * 24);

/// A number that was counted up to a limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounded(usize);

impl Bounded {
    pub fn is_none(self) -> bool {
        self.0 == 0
    }

    /// The number for sentences; at the limit it is the limit.
    pub fn number(self) -> i64 {
        (self.0 as i64).min(MOST)
    }
}

impl std::fmt::Display for Bounded {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.0 as i64 > MOST { write!(f, "{MOST}+") } else { self.0.fmt(f) }
    }
}

/// Invitations that somebody should know of.
#[derive(Clone, Copy, Debug)]
pub struct Invitations {
    pub pending: Bounded,
    pub failed: Bounded,
    /// Invitees who ask for a new invitation.
    pub requested: Bounded,
}

/// The conditions of an invitation that nothing has become of yet, word for word as its indexes have them.
macro_rules! open {
    () => {
        invitations::accepted_at.is_null().and(invitations::declined_at.is_null()).and(invitations::revoked_at.is_null())
    };
}

impl Invitations {
    pub async fn of(tx: &mut Tx, org: OrgId, now: Timestamp) -> QueryResult<Self> {
        let of_org = || invitations::table.filter(invitations::organization_id.eq(org)).select(invitations::id).limit(MOST + 1);
        let pending = of_org().filter(open!()).filter(invitations::expires_at.gt(now.to_diesel()));
        let failed = pending.filter(sql::<Bool>("invitations.mail_state = 'failed'"));
        let pending = Bounded(pending.load::<Uuid>(tx).await?.len());
        let failed = Bounded(failed.load::<Uuid>(tx).await?.len());
        Ok(Self { pending, failed, requested: requested(tx, org, now).await? })
    }
}

/// People whose request is not answered: neither invited anew nor in by now.
async fn requested(tx: &mut Tx, org: OrgId, now: Timestamp) -> QueryResult<Bounded> {
    let again = diesel::alias!(invitations as again);
    let invited_again = again
        .filter(again.field(invitations::organization_id).eq(org))
        .filter(again.field(invitations::email).eq(invitations::email))
        .filter(again.field(invitations::accepted_at).is_null())
        .filter(again.field(invitations::declined_at).is_null())
        .filter(again.field(invitations::revoked_at).is_null())
        .filter(again.field(invitations::expires_at).gt(now.to_diesel()));
    let joined = members::table
        .filter(members::organization_id.eq(org))
        .filter(members::email.eq(invitations::email))
        .filter(members::status.ne("removed"));
    let found: Vec<Uuid> = invitations::table
        .filter(invitations::organization_id.eq(org))
        .filter(invitations::requested_at.gt((now - REQUESTS).to_diesel()))
        .filter(invitations::accepted_at.is_null().and(invitations::declined_at.is_null()))
        .filter(not(exists(invited_again)))
        .filter(not(exists(joined)))
        .select(invitations::id)
        .limit(MOST + 1)
        .load(tx)
        .await?;
    Ok(Bounded(found.len()))
}

/// Somebody to turn to.
#[derive(Clone, Debug, Queryable)]
pub struct Contact {
    pub member: MemberId,
    user: Uuid,
    pub name: String,
    pub email: String,
}

impl Contact {
    /// Up to `most` active members with a built-in role.
    pub async fn with_role(tx: &mut Tx, org: OrgId, role: BuiltInRole, most: i64) -> QueryResult<Vec<Self>> {
        roles::table
            .inner_join(assignments::table.on(assignments::organization_id.eq(roles::organization_id).and(assignments::role_id.eq(roles::id))))
            .inner_join(members::table.on(members::organization_id.eq(assignments::organization_id).and(members::id.eq(assignments::member_id))))
            .filter(roles::organization_id.eq(org))
            .filter(roles::key.eq(role.key()))
            .filter(members::status.eq("active"))
            .select((members::id, members::user_id, members::name, members::email))
            .limit(most)
            .load(tx)
            .await
    }

    pub fn initials(&self) -> String {
        names::initials(&self.name)
    }

    pub fn tint(&self) -> u8 {
        names::tint(self.user)
    }
}

/// The roles of a member, the strongest first.
pub async fn roles_of(tx: &mut Tx, org: OrgId, member: MemberId) -> QueryResult<Vec<Role>> {
    assignments::table
        .inner_join(roles::table.on(roles::organization_id.eq(assignments::organization_id).and(roles::id.eq(assignments::role_id))))
        .filter(assignments::organization_id.eq(org))
        .filter(assignments::member_id.eq(member))
        .order((roles::created_at, roles::id))
        .select(Role::as_select())
        .load(tx)
        .await
}

/// What a new organization still has to do; computed from what is there.
#[derive(Clone, Copy, Debug)]
pub struct Checklist {
    pub settings: bool,
    pub people: bool,
    pub owners: bool,
    pub default_roles: bool,
}

impl Checklist {
    /// Three invited or joined besides the first owner.
    const PEOPLE: i64 = 3;

    pub async fn of(tx: &mut Tx, org: OrgId, member_count: i64, owners: usize) -> QueryResult<Self> {
        let mut people = member_count > Self::PEOPLE;
        if !people {
            let invited = invitations::table.filter(invitations::organization_id.eq(org)).select(invitations::id);
            people = invited.limit(Self::PEOPLE).load::<Uuid>(tx).await?.len() as i64 >= Self::PEOPLE;
        }
        Ok(Self {
            settings: edited(tx, org).await?,
            people,
            owners: owners > 1,
            default_roles: diesel::select(exists(events(org, Action::DefaultRolesChanged))).get_result(tx).await?,
        })
    }

    /// Steps that are done, of four.
    pub fn done(self) -> usize {
        [self.settings, self.people, self.owners, self.default_roles].into_iter().filter(|done| *done).count()
    }

    pub fn is_complete(self) -> bool {
        self.done() == 4
    }

    /// Hides the list, or shows it again.
    pub async fn hide(tx: &mut Tx, org: OrgId, hidden: bool) -> QueryResult<()> {
        diesel::update(organizations::table.find(org)).set(organizations::checklist_hidden.eq(hidden)).execute(tx).await.map(|_| ())
    }
}

#[diesel::dsl::auto_type(no_type_alias)]
fn events(org: OrgId, action: Action) -> _ {
    let (org, action): (Uuid, &'static str) = (org.uuid(), action.key());
    audit_events::table.filter(audit_events::organization_id.eq(org)).filter(audit_events::action.eq(action))
}

/// Whether somebody changed the settings; hiding this list is no such change.
async fn edited(tx: &mut Tx, org: OrgId) -> QueryResult<bool> {
    let hidden = audit_events::after.retrieve_as_object("checklist_hidden");
    let edits = events(org, Action::OrganizationEdited).filter(hidden.is_null());
    diesel::select(exists(edits)).get_result(tx).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bounded_number_says_so() {
        assert_eq!(Bounded(50).to_string(), "50");
        assert_eq!(Bounded(51).to_string(), "50+");
        assert_eq!((Bounded(51).number(), Bounded(0).is_none()), (50, true));
    }
}
