//! What mails are about, as the list of templates sorts them.

use super::{Kind, Scope};
use crate::web::Words;

/// What a mail is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    Joining,
    Members,
    Ownership,
    SignOn,
    Domains,
    Organizations,
    Accounts,
}

impl Topic {
    /// All of them, in the order of the list.
    pub const ALL: [Self; 7] = [
        Self::Joining,
        Self::Members,
        Self::Ownership,
        Self::SignOn,
        Self::Domains,
        Self::Organizations,
        Self::Accounts,
    ];

    /// The name in the page.
    pub fn key(self) -> &'static str {
        match self {
            Self::Joining => "about-joining",
            Self::Members => "about-members",
            Self::Ownership => "about-ownership",
            Self::SignOn => "about-sign-on",
            Self::Domains => "about-domains",
            Self::Organizations => "about-organizations",
            Self::Accounts => "about-accounts",
        }
    }

    /// Its heading.
    pub fn label(self, t: Words) -> &'static str {
        match self {
            Self::Joining => t.emails_topic_joining(),
            Self::Members => t.emails_topic_members(),
            Self::Ownership => t.ownership_title(),
            Self::SignOn => t.layout_identity_providers(),
            Self::Domains => t.layout_domains(),
            Self::Organizations => t.emails_topic_organizations(),
            Self::Accounts => t.emails_topic_accounts(),
        }
    }

    /// Its kinds, in the order of the registry.
    pub fn kinds(self) -> impl Iterator<Item = Kind> {
        Kind::ALL.iter().copied().filter(move |kind| kind.topic() == self)
    }

    /// Who words its mails: all of a topic are worded by the same.
    pub fn scope(self) -> Scope {
        match self {
            Self::Joining | Self::Members | Self::Ownership | Self::SignOn | Self::Domains => Scope::Organization,
            Self::Organizations | Self::Accounts => Scope::Platform,
        }
    }
}

impl Kind {
    /// What it is about.
    pub fn topic(self) -> Topic {
        match self {
            Self::Welcome
            | Self::Invitation
            | Self::InvitationReminder
            | Self::InvitationRequested
            | Self::JoinConfirmation
            | Self::JoinRequested
            | Self::JoinApproved
            | Self::JoinDeclined => Topic::Joining,
            Self::RoleEnds
            | Self::RoleOfMemberEnds
            | Self::MembershipEnds
            | Self::MembershipOfMemberEnds
            | Self::MembershipOver
            | Self::RolesChanged
            | Self::MemberSuspended
            | Self::MemberReinstated
            | Self::MemberRemoved => Topic::Members,
            Self::OwnershipOffered | Self::OwnershipAccepted | Self::OwnershipDeclined => Topic::Ownership,
            Self::SetupConnection
            | Self::SsoEnforced
            | Self::SsoReleased
            | Self::BreakGlassCodesMade
            | Self::BreakGlassUsed
            | Self::CertificateEnds
            | Self::CertificateEnded
            | Self::MetadataHeld => Topic::SignOn,
            Self::SetupDomain
            | Self::DomainLapsing
            | Self::DomainLapsesSoon
            | Self::DomainLapsed
            | Self::DomainBack => Topic::Domains,
            Self::SignUp
            | Self::SignUpKnown
            | Self::OrganizationApproved
            | Self::ContractEnds
            | Self::TrialEnds
            | Self::ContractRenewed
            | Self::OrganizationClosed
            | Self::OrganizationReopened
            | Self::ErasureSoon
            | Self::OrganizationErased
            | Self::OwnerAppointed => Topic::Organizations,
            Self::PasswordReset
            | Self::PasswordChanged
            | Self::NewDevice
            | Self::SsoConsent
            | Self::StaffInvitation => Topic::Accounts,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_stands_in_the_list_of_whoever_words_it() {
        for kind in Kind::ALL {
            assert_eq!(kind.topic().scope(), kind.scope(), "{kind:?}");
        }
        let listed: usize = Topic::ALL.iter().map(|topic| topic.kinds().count()).sum();
        assert_eq!(listed, Kind::ALL.len());
        assert!(Topic::ALL.iter().all(|topic| topic.kinds().count() > 0));
    }
}
