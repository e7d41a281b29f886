//! An assignment as the reason for what it allows, as far as a reader sees it.

use crate::access::{Permission, Who};
use crate::database::Tx;
use crate::identity_providers;
use crate::ids::AssignmentId;
use crate::members::Assignment;
use crate::teams::Team;
use crate::web::names::percent;
use crate::web::{AppError, Times};
use std::collections::HashMap;

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
    /// What came from a group, by the id of the assignment.
    through: HashMap<AssignmentId, String>,
}

impl<'a> Sight<'a> {
    pub async fn new(tx: &mut Tx, who: &'a Who) -> Result<Self, AppError> {
        Ok(Self {
            teams: Team::all(tx, who.org()).await?,
            times: Times::new(&who.person.time_zone, who.now(), who.t),
            linked: who.may_somewhere(Permission::RolesView),
            through: HashMap::new(),
            who,
        })
    }

    /// The same, which also knows which of these came from groups of identity providers.
    pub async fn with_groups(self, tx: &mut Tx, ids: &[AssignmentId]) -> Result<Self, AppError> {
        Ok(Self {
            through: identity_providers::through(tx, self.who.org(), ids, self.who.t).await?,
            ..self
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
            role: one.role.label(t).to_owned(),
            role_path: self
                .linked
                .then(|| self.who.path(&format!("/roles/{}", percent(&one.role.key)))),
            place: self.place(one),
            given: match (self.through.get(&one.id), one.created_by.as_str()) {
                (Some(through), _) => t.permissions_since_through(since, through.as_str()),
                (None, "") => t.permissions_since(since),
                (None, by) => t.permissions_since_by(by, since),
            },
            until: until.map(|end| t.permissions_until(self.times.exact(&end))),
        }
    }
}
