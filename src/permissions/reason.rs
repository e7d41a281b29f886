//! An assignment as the reason for what it allows, as far as a reader sees it.

use crate::access::{Permission, Who};
use crate::database::Tx;
use crate::members::Assignment;
use crate::teams::Team;
use crate::web::names::percent;
use crate::web::{AppError, Times};

/// An assignment, as the reason for what it allows.
pub(super) struct Reason {
    pub role: String,
    pub role_path: Option<String>,
    /// "Sales › North"; `None`: the whole organization.
    pub place: Option<String>,
    /// "since 3 October 2026, given by Alice"
    pub given: String,
    pub until: Option<String>,
}

/// Roles in teams beyond reach are counted, not shown.
pub(super) fn sees(who: &Who, one: &Assignment) -> bool {
    let reach = who.reach(Permission::MembersView);
    one.place.is_organization() || reach.is_some_and(|reach| reach.includes(&one.place))
}

/// The page of a permission.
pub(super) fn path_of(who: &Who, key: &str) -> String {
    who.path(&format!("/permissions/{}", percent(key)))
}

/// What a reader needs to see an assignment as a reason.
pub(super) struct Sight<'a> {
    who: &'a Who,
    teams: Vec<Team>,
    times: Times,
    linked: bool,
}

impl<'a> Sight<'a> {
    pub async fn new(tx: &mut Tx, who: &'a Who) -> Result<Self, AppError> {
        Ok(Self {
            teams: Team::all(tx, who.org()).await?,
            times: Times::new(&who.person.time_zone, who.now(), who.t),
            linked: who.may_somewhere(Permission::RolesView),
            who,
        })
    }

    /// "Sales › North"; `None`: the whole organization.
    pub fn place(&self, one: &Assignment) -> Option<String> {
        let names = one
            .place
            .path()
            .iter()
            .filter_map(|id| self.teams.iter().find(|team| team.id == *id));
        (!one.place.is_organization()).then(|| names.map(|team| team.name.as_str()).collect::<Vec<_>>().join(" › "))
    }

    /// `end` is that of the membership.
    pub fn reason(&self, one: &Assignment, end: Option<jiff::Timestamp>) -> Reason {
        let (t, since) = (self.who.t, self.times.date(&one.created_at));
        let until = [one.ends_at, end].into_iter().flatten().min();
        Reason {
            role: one.role.name.clone(),
            role_path: self
                .linked
                .then(|| self.who.path(&format!("/roles/{}", percent(&one.role.key)))),
            place: self.place(one),
            given: match one.created_by.as_str() {
                "" => t.permissions_since(since),
                by => t.permissions_since_by(by, since),
            },
            until: until.map(|end| t.permissions_until(self.times.exact(&end))),
        }
    }
}
