//! The limits of granting (contract.md): one place decides who may give or take what, where and for how
//! long, and every way in asks here — member page, invitation, join link, default role, role editing,
//! moving of teams, restoration.

use super::held::{Held, Place};
use super::{Permission, Permissions, Who};
use jiff::Timestamp;

/// Why somebody may not give or take a role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// They do not hold `roles.assign` there.
    MayNotAssign,
    /// The role has permissions that they lack there.
    Lacks(Permissions),
    /// What they hold ends sooner than what they would give: at this moment.
    EndsSooner(Option<Timestamp>),
}

/// A role on its way to somebody: what it allows, where, and until when.
#[derive(Clone, Copy, Debug)]
pub struct Gift<'a> {
    pub permissions: Permissions,
    pub place: &'a Place,
    pub ends: Option<Timestamp>,
}

impl Gift<'_> {
    /// A role for the whole organization, for good.
    pub fn for_good(permissions: Permissions) -> Gift<'static> {
        static EVERYWHERE: Place = Place::ORGANIZATION;
        Gift {
            permissions,
            place: &EVERYWHERE,
            ends: None,
        }
    }
}

/// May this person give or take this? Only if they hold `roles.assign` and every permission of the role at
/// that place or above, and what they give does not outlast what they hold.
pub fn may_grant(who: &Who, gift: Gift<'_>) -> Result<(), Limit> {
    may_grant_holding(&who.held, gift)
}

/// The same for somebody who is not asking themselves: the inviter, when their invitation is accepted.
pub fn may_grant_holding(held: &Held, gift: Gift<'_>) -> Result<(), Limit> {
    let here = held.at(gift.place);
    if !here.has(Permission::RolesAssign) {
        return Err(Limit::MayNotAssign);
    }
    let lacking = here.lacking(gift.permissions);
    if !lacking.is_empty() {
        return Err(Limit::Lacks(lacking));
    }
    if !held.lasting(gift.place, gift.ends).covers(gift.permissions) {
        let ends = held.grants().iter().filter_map(|grant| grant.ends);
        let enough = |end: &Timestamp| held.lasting(gift.place, Some(*end)).covers(gift.permissions);
        return Err(Limit::EndsSooner(ends.filter(enough).max()));
    }
    Ok(())
}

/// May this person define a role, change what it allows, or delete it? That gives and takes the difference for
/// everybody who holds it, at whatever place and until whatever end; so they hold all of both, in the whole
/// organization and for good.
pub fn may_define(who: &Who, before: Permissions, after: Permissions) -> Result<(), Limit> {
    may_grant(who, Gift::for_good(before.union(after)))
}

/// May this person take away what ends on its own anyway? As giving, but nothing has to last.
pub fn may_take(who: &Who, permissions: Permissions, place: &Place) -> Result<(), Limit> {
    let ends = Some(who.now());
    may_grant(
        who,
        Gift {
            permissions,
            place,
            ends,
        },
    )
}

/// May this person edit, suspend, reset or remove somebody who holds this? Nobody touches a person who holds
/// a permission that they lack, at the place where that person holds it.
pub fn may_touch(who: &Who, theirs: &[(Permissions, &Place)]) -> Result<(), Limit> {
    let lacking = theirs
        .iter()
        .map(|(permissions, place)| who.held.at(place).lacking(*permissions))
        .fold(Permissions::NONE, Permissions::union);
    if lacking.is_empty() {
        Ok(())
    } else {
        Err(Limit::Lacks(lacking))
    }
}

#[cfg(test)]
mod tests {
    use super::super::BuiltInRole::{self, *};
    use super::super::held::Grant;
    use super::*;
    use crate::ids::TeamId;
    use uuid::Uuid;

    fn team(n: u128) -> TeamId {
        Uuid::from_u128(n).into()
    }
    fn holding(role: BuiltInRole, at: Option<u128>, ends: Option<Timestamp>) -> Held {
        Held::new(vec![Grant {
            role: "".into(),
            permissions: role.permissions(),
            team: at.map(team),
            team_name: None,
            ends,
        }])
    }
    fn can(giver: BuiltInRole, role: BuiltInRole) -> bool {
        may_grant_holding(&holding(giver, None, None), Gift::for_good(role.permissions())).is_ok()
    }

    #[test]
    fn nobody_gives_more_than_they_hold() {
        assert!(can(Owner, Owner) && can(Owner, Admin));
        assert!(!can(Admin, Owner) && can(Admin, Admin) && can(Admin, UserManager));
        assert!(can(UserManager, Member) && can(UserManager, UserManager));
        assert!(!can(UserManager, Admin) && !can(UserManager, Auditor));
        assert!(!can(Auditor, Member) && !can(Member, Member));
    }

    #[test]
    fn nobody_gives_further_than_they_reach() {
        let held = holding(UserManager, Some(1), None);
        let grant = |place: Place| {
            let gift = Gift {
                permissions: UserManager.permissions(),
                place: &place,
                ends: None,
            };
            may_grant_holding(&held, gift)
        };
        assert_eq!(grant(Place::team(vec![team(1), team(2)])), Ok(()));
        for beyond in [Place::ORGANIZATION, Place::team(vec![team(3)])] {
            assert_eq!(grant(beyond), Err(Limit::MayNotAssign));
        }
    }

    #[test]
    fn nobody_gives_for_longer_than_they_hold() {
        let at = |second| Timestamp::from_second(second).expect("a moment");
        let held = holding(Admin, None, Some(at(100)));
        let gift = |ends| Gift {
            ends,
            ..Gift::for_good(UserManager.permissions())
        };
        assert_eq!(may_grant_holding(&held, gift(Some(at(100)))), Ok(()));
        assert_eq!(
            may_grant_holding(&held, gift(Some(at(101)))),
            Err(Limit::EndsSooner(Some(at(100))))
        );
        assert_eq!(
            may_grant_holding(&held, gift(None)),
            Err(Limit::EndsSooner(Some(at(100))))
        );
        // A role that allows nothing may be given by anybody who may assign.
        assert_eq!(may_grant_holding(&held, Gift::for_good(Permissions::NONE)), Ok(()));
    }
}
