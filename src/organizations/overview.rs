//! What the overview shows. Every question stops after the few rows that it needs, so that the page costs
//! the same for ten people and for a million.

use crate::audit::Action;
use crate::database::Tx;
use crate::domains::Domain;
use crate::ids::OrgId;
use crate::join_requests;
use crate::schema::{audit_events, connections, invitations, members, organizations};
use diesel::dsl::{exists, sql};
use diesel::prelude::*;
use diesel::sql_types::Bool;
use diesel_async::RunQueryDsl;
use jiff::{SignedDuration, Timestamp};
use jiff_diesel::ToDiesel;
use std::collections::HashSet;
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

    /// Whether there are more than the limit.
    pub fn is_over(self) -> bool {
        self.0 as i64 > MOST
    }

    /// The number for sentences; above the limit it is the limit.
    pub fn number(self) -> i64 {
        (self.0 as i64).min(MOST)
    }
}

impl std::fmt::Display for Bounded {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.is_over() {
            write!(f, "{MOST}+")
        } else {
            self.0.fmt(f)
        }
    }
}

/// Invitations that somebody should know of.
#[derive(Clone, Copy, Debug)]
pub struct Invitations {
    pub pending: Bounded,
    pub failed: Bounded,
    /// Invitees who ask for a new invitation.
    pub requested: Bounded,
    /// People who ask to join.
    pub asking: Bounded,
}

/// The conditions of an invitation that nothing has become of yet, word for word as its indexes have them.
macro_rules! open {
    () => {
        invitations::accepted_at
            .is_null()
            .and(invitations::declined_at.is_null())
            .and(invitations::revoked_at.is_null())
    };
}

impl Invitations {
    pub async fn of(tx: &mut Tx, org: OrgId, now: Timestamp) -> QueryResult<Self> {
        let of_org = || {
            invitations::table
                .filter(invitations::organization_id.eq(org))
                .select(invitations::id)
                .limit(MOST + 1)
        };
        let pending = of_org()
            .filter(open!())
            .filter(invitations::expires_at.gt(now.to_diesel()));
        let failed = pending.filter(sql::<Bool>("invitations.mail_state = 'failed'"));
        let pending = Bounded(pending.load::<Uuid>(tx).await?.len());
        let failed = Bounded(failed.load::<Uuid>(tx).await?.len());
        Ok(Self {
            pending,
            failed,
            requested: requested(tx, org, now).await?,
            asking: Bounded(join_requests::waiting(tx, org, now, MOST + 1).await?),
        })
    }
}

/// People whose request is not answered: neither invited anew nor in by now. The newest requests are looked
/// at, then what became of exactly those addresses.
async fn requested(tx: &mut Tx, org: OrgId, now: Timestamp) -> QueryResult<Bounded> {
    let asked: Vec<String> = invitations::table
        .filter(invitations::organization_id.eq(org))
        .filter(invitations::requested_at.gt((now - REQUESTS).to_diesel()))
        .filter(
            invitations::accepted_at
                .is_null()
                .and(invitations::declined_at.is_null()),
        )
        .order(invitations::requested_at.desc())
        .select(invitations::email)
        .limit(MOST + 1)
        .load(tx)
        .await?;
    if asked.is_empty() {
        return Ok(Bounded(0));
    }
    let invited = invitations::table
        .filter(invitations::organization_id.eq(org))
        .filter(invitations::email.eq_any(&asked))
        .filter(open!())
        .filter(invitations::expires_at.gt(now.to_diesel()))
        .select(invitations::email);
    let joined = members::table
        .filter(members::organization_id.eq(org))
        .filter(members::email.eq_any(&asked))
        .filter(members::status.ne("removed"))
        .select(members::email);
    let mut answered: HashSet<String> = invited.load(tx).await?.into_iter().collect();
    answered.extend(joined.load::<String>(tx).await?);
    let waiting: HashSet<&String> = asked.iter().filter(|email| !answered.contains(*email)).collect();
    Ok(Bounded(waiting.len()))
}

/// What a new organization still has to do; computed from what is there.
#[derive(Clone, Copy, Debug)]
pub struct Checklist {
    pub settings: bool,
    pub people: bool,
    pub owners: bool,
    pub default_roles: bool,
    pub domain: bool,
    /// An identity provider lets people in.
    pub single_sign_on: bool,
}

impl Checklist {
    /// Three invited or joined besides the first owner.
    const PEOPLE: i64 = 3;

    pub async fn of(tx: &mut Tx, org: OrgId, member_count: i64, owners: usize) -> QueryResult<Self> {
        let mut people = member_count > Self::PEOPLE;
        if !people {
            let invited = invitations::table
                .filter(invitations::organization_id.eq(org))
                .select(invitations::id);
            people = invited.limit(Self::PEOPLE).load::<Uuid>(tx).await?.len() as i64 >= Self::PEOPLE;
        }
        Ok(Self {
            settings: edited(tx, org).await?,
            people,
            owners: owners > 1,
            default_roles: diesel::select(exists(events(org, Action::DefaultRolesChanged)))
                .get_result(tx)
                .await?,
            domain: Domain::all(tx, org)
                .await?
                .iter()
                .any(|domain| domain.status().is_own()),
            single_sign_on: diesel::select(exists(
                connections::table
                    .filter(connections::organization_id.eq(org))
                    .filter(connections::status.eq("active")),
            ))
            .get_result(tx)
            .await?,
        })
    }

    /// How many steps there are.
    pub const STEPS: usize = 6;

    /// Steps that are done.
    pub fn done(self) -> usize {
        let steps = [
            self.settings,
            self.domain,
            self.people,
            self.owners,
            self.default_roles,
            self.single_sign_on,
        ];
        steps.into_iter().filter(|done| *done).count()
    }

    pub fn is_complete(self) -> bool {
        self.done() == Self::STEPS
    }

    /// Hides the list, or shows it again.
    pub async fn hide(tx: &mut Tx, org: OrgId, hidden: bool) -> QueryResult<()> {
        diesel::update(organizations::table.find(org))
            .set(organizations::checklist_hidden.eq(hidden))
            .execute(tx)
            .await
            .map(|_| ())
    }
}

#[diesel::dsl::auto_type(no_type_alias)]
fn events(org: OrgId, action: Action) -> _ {
    let (org, action): (Uuid, &'static str) = (org.uuid(), action.key());
    audit_events::table
        .filter(audit_events::organization_id.eq(org))
        .filter(audit_events::action.eq(action))
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
