//! The limits of granting (contract.md): one place decides who may give or take what, and every way in
//! asks here — member page, invitation, default role, restoration.

use super::{Permission, Permissions, Who};

/// Why somebody may not give or take a role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// They do not hold `roles.assign`.
    MayNotAssign,
    /// The role has permissions that they lack.
    Lacks(Permissions),
}

/// May this person give or take a role with these permissions? Only if they hold `roles.assign` and every
/// permission of the role.
pub fn may_grant(who: &Who, role: Permissions) -> Result<(), Limit> {
    may_grant_holding(who.permissions, role)
}

/// The same for somebody who is not asking themselves: the inviter, when their invitation is accepted.
pub fn may_grant_holding(held: Permissions, role: Permissions) -> Result<(), Limit> {
    if !held.has(Permission::RolesAssign) {
        return Err(Limit::MayNotAssign);
    }
    match held.lacking(role) {
        none if none.is_empty() => Ok(()),
        lacking => Err(Limit::Lacks(lacking)),
    }
}

/// May this person edit, suspend, reset or remove somebody who holds these permissions? Nobody touches a
/// person who holds a permission that they lack.
pub fn may_touch(who: &Who, theirs: Permissions) -> Result<(), Limit> {
    match who.permissions.lacking(theirs) {
        none if none.is_empty() => Ok(()),
        lacking => Err(Limit::Lacks(lacking)),
    }
}

#[cfg(test)]
mod tests {
    use super::super::BuiltInRole::{self, *};
    use super::*;

    fn can(giver: BuiltInRole, role: BuiltInRole) -> bool {
        may_grant_holding(giver.permissions(), role.permissions()).is_ok()
    }

    #[test]
    fn nobody_gives_more_than_they_hold() {
        assert!(can(Owner, Owner) && can(Owner, Admin));
        assert!(!can(Admin, Owner) && can(Admin, Admin) && can(Admin, UserManager));
        assert!(can(UserManager, Member) && can(UserManager, UserManager));
        assert!(!can(UserManager, Admin) && !can(UserManager, Auditor));
        assert!(!can(Auditor, Member) && !can(Member, Member));
    }
}
