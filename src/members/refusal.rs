//! What became of a change to a member, and why it was not made.

use crate::access::granting::Limit;
use crate::web::Words;

/// What became of a change to a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Done,
    /// It was so already.
    Unchanged,
    Refused(Refusal),
}

/// Why a change was not made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The member holds a permission that this person lacks.
    Limited(Limit),
    /// A role of the change holds a permission that this person lacks.
    RoleLimited(Limit),
    /// The organization would lose its last active owner.
    LastOwner,
    /// Nobody suspends or removes themselves by accident.
    Yourself,
    /// They were removed: bring them back first.
    Removed,
    /// They are suspended, or active: there is nothing to bring back.
    NotRemoved,
    /// The thirty days are over.
    TooLate,
    /// Every seat is taken.
    NoSeat,
    /// They belong to teams beyond this person's reach as well.
    OtherTeams,
    /// An owner owns the whole organization, without an end.
    OwnerScope,
    /// An owner who never came through a connection has their password alone.
    LastWayIn,
}

impl Refusal {
    /// The limits of granting forbid it, rather than a rule of the organization.
    pub fn is_of_granting(self) -> bool {
        matches!(self, Self::Limited(_) | Self::RoleLimited(_) | Self::OtherTeams)
    }

    /// The reason for the audit log, which speaks about the person rather than to them.
    pub fn note(self, t: Words) -> String {
        match self {
            Self::Limited(Limit::MayNotAssign) | Self::RoleLimited(Limit::MayNotAssign) => {
                t.members_note_lacks(crate::access::Permission::RolesAssign.key())
            }
            Self::Limited(limit @ Limit::EndsSooner(_)) | Self::RoleLimited(limit @ Limit::EndsSooner(_)) => {
                limit.reason(t)
            }
            Self::Limited(limit) | Self::RoleLimited(limit) => t.members_note_lacks(limit.names(t)),
            Self::LastOwner => t.members_note_last_owner().to_owned(),
            Self::Yourself => t.members_note_yourself().to_owned(),
            Self::Removed => t.members_note_removed().to_owned(),
            Self::NotRemoved => t.members_note_not_removed().to_owned(),
            Self::TooLate => t.members_note_too_late().to_owned(),
            Self::NoSeat => t.members_note_no_seat().to_owned(),
            Self::OtherTeams => t.members_note_other_teams().to_owned(),
            Self::OwnerScope => t.members_note_owner_scope().to_owned(),
            Self::LastWayIn => t.methods_note_last_way_in().to_owned(),
        }
    }

    /// The reason in a sentence.
    pub fn sentence(self, t: Words, name: &str) -> String {
        match self {
            Self::Limited(Limit::MayNotAssign) | Self::RoleLimited(Limit::MayNotAssign) => {
                t.roles_locked_assign().to_owned()
            }
            Self::Limited(limit @ Limit::EndsSooner(_)) | Self::RoleLimited(limit @ Limit::EndsSooner(_)) => {
                limit.reason(t)
            }
            Self::Limited(limit) => t.members_limited(name, limit.names(t)),
            Self::RoleLimited(limit) => t.members_role_limited(limit.names(t)),
            Self::LastOwner => t.members_last_owner(name),
            Self::Yourself => t.members_yourself().to_owned(),
            Self::Removed => t.members_is_removed(name),
            Self::NotRemoved => t.members_is_not_removed(name),
            Self::TooLate => t.members_too_late(name),
            Self::NoSeat => t.members_no_seat().to_owned(),
            Self::OtherTeams => t.members_other_teams(name),
            Self::OwnerScope => t.members_owner_scope().to_owned(),
            Self::LastWayIn => t.methods_last_way_in(name),
        }
    }
}
