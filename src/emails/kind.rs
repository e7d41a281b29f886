//! The registry: every kind of mail that leaves, with what it may say and what it must contain.

use super::Variable;
use crate::web::Words;

/// Who words a mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Staff, and each organization for its own people.
    Organization,
    /// Staff alone: mails about an account, which is nobody's organization's, and those that come before or after it.
    Platform,
}

/// The link that the reader is meant to follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Link {
    /// Without it the mail is of no use.
    Required,
    /// It may be left out.
    Offered,
    No,
}

macro_rules! kinds {
    ($($name:ident $key:literal $scope:ident $link:ident $switch:ident [$($variable:ident)*] $label:ident $about:ident)*) => {
        /// A kind of mail.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Kind { $($name),* }

        impl Kind {
            /// All of them, in the order in which pages list them.
            pub const ALL: &'static [Kind] = &[$(Kind::$name),*];

            /// The name in addresses, in the database and in audit events.
            pub fn key(self) -> &'static str {
                match self { $(Kind::$name => $key),* }
            }

            /// Who may word it.
            pub fn scope(self) -> Scope {
                match self { $(Kind::$name => Scope::$scope),* }
            }

            fn link(self) -> Link {
                match self { $(Kind::$name => Link::$link),* }
            }

            /// Whether it may be switched off: nothing stops for anybody who does not get it.
            pub fn may_be_off(self) -> bool {
                match self { $(Kind::$name => switches::$switch),* }
            }

            fn own_variables(self) -> &'static [Variable] {
                match self { $(Kind::$name => &[$(Variable::$variable),*]),* }
            }

            /// Its name: "Welcome".
            pub fn label(self, t: Words) -> &'static str {
                match self { $(Kind::$name => t.$label()),* }
            }

            /// When it is sent, in a sentence.
            pub fn about(self, t: Words) -> &'static str {
                match self { $(Kind::$name => t.$about()),* }
            }
        }
    };
}

#[allow(non_upper_case_globals, reason = "they are columns of the table below")]
mod switches {
    pub const may_be_off: bool = true;
    pub const always: bool = false;
}

#[rustfmt::skip]
kinds! {
    Welcome "welcome" Organization Offered may_be_off [InviterName RoleNames] emails_welcome emails_welcome_about
    Invitation "invitation" Organization Required always [InviterName RoleNames Message ExpiresOn] emails_invitation emails_invitation_about
    InvitationReminder "invitation_reminder" Organization Required always [InviterName RoleNames Message ExpiresOn] emails_invitation_reminder emails_invitation_reminder_about
    InvitationRequested "invitation_requested" Organization Offered may_be_off [ColleagueEmail] emails_invitation_requested emails_invitation_requested_about
    JoinConfirmation "join_confirmation" Organization Required always [ExpiresOn] emails_join_confirmation emails_join_confirmation_about
    JoinRequested "join_requested" Organization Offered may_be_off [ColleagueName ColleagueEmail Message] emails_join_requested emails_join_requested_about
    JoinApproved "join_approved" Organization Offered may_be_off [RoleNames] emails_join_approved emails_join_approved_about
    JoinDeclined "join_declined" Organization No may_be_off [Message] emails_join_declined emails_join_declined_about
    RoleEnds "role_ends" Organization Offered may_be_off [RoleName Date] emails_role_ends emails_role_ends_about
    RoleOfMemberEnds "role_of_member_ends" Organization Offered may_be_off [ColleagueName RoleName Date] emails_role_of_member_ends emails_role_of_member_ends_about
    MembershipEnds "membership_ends" Organization Offered may_be_off [Date] emails_membership_ends emails_membership_ends_about
    MembershipOfMemberEnds "membership_of_member_ends" Organization Offered may_be_off [ColleagueName Date] emails_membership_of_member_ends emails_membership_of_member_ends_about
    MembershipOver "membership_over" Organization No may_be_off [] emails_membership_over emails_membership_over_about
    RolesChanged "roles_changed" Organization Offered may_be_off [ColleagueName RolesGiven RolesTaken] emails_roles_changed emails_roles_changed_about
    MemberSuspended "member_suspended" Organization No may_be_off [] emails_member_suspended emails_member_suspended_about
    MemberReinstated "member_reinstated" Organization Offered may_be_off [] emails_member_reinstated emails_member_reinstated_about
    MemberRemoved "member_removed" Organization No may_be_off [] emails_member_removed emails_member_removed_about
    OwnershipOffered "ownership_offered" Organization Required always [ColleagueName] emails_ownership_offered emails_ownership_offered_about
    OwnershipAccepted "ownership_accepted" Organization Offered always [ColleagueName] emails_ownership_accepted emails_ownership_accepted_about
    OwnershipDeclined "ownership_declined" Organization Offered may_be_off [ColleagueName] emails_ownership_declined emails_ownership_declined_about
    SetupConnection "setup_connection" Organization Required always [ColleagueName ExpiresOn] emails_setup_connection emails_setup_connection_about
    SetupDomain "setup_domain" Organization Required always [ColleagueName ExpiresOn] emails_setup_domain emails_setup_domain_about
    SsoEnforced "sso_enforced" Organization Offered always [ColleagueName ConnectionName] emails_sso_enforced emails_sso_enforced_about
    SsoReleased "sso_released" Organization Offered always [ColleagueName ConnectionName] emails_sso_released emails_sso_released_about
    BreakGlassCodesMade "break_glass_codes_made" Organization Offered always [ColleagueName] emails_break_glass_codes_made emails_break_glass_codes_made_about
    BreakGlassUsed "break_glass_used" Organization Offered always [ColleagueName NetworkAddress] emails_break_glass_used emails_break_glass_used_about
    CertificateEnds "certificate_ends" Organization Offered always [ConnectionName Days Date] emails_certificate_ends emails_certificate_ends_about
    CertificateEnded "certificate_ended" Organization Offered always [ConnectionName] emails_certificate_ended emails_certificate_ended_about
    MetadataHeld "metadata_held" Organization Offered always [ConnectionName] emails_metadata_held emails_metadata_held_about
    DomainLapsing "domain_lapsing" Organization Offered always [DomainName Date] emails_domain_lapsing emails_domain_lapsing_about
    DomainLapsesSoon "domain_lapses_soon" Organization Offered always [DomainName Date] emails_domain_lapses_soon emails_domain_lapses_soon_about
    DomainLapsed "domain_lapsed" Organization Offered always [DomainName] emails_domain_lapsed emails_domain_lapsed_about
    DomainBack "domain_back" Organization Offered may_be_off [DomainName] emails_domain_back emails_domain_back_about
    SignUp "sign_up" Platform Required always [OrganizationName ExpiresOn] emails_sign_up emails_sign_up_about
    SignUpKnown "sign_up_known" Platform Offered always [OrganizationName] emails_sign_up_known emails_sign_up_known_about
    OrganizationApproved "organization_approved" Platform Offered always [OrganizationName] emails_organization_approved emails_organization_approved_about
    ContractEnds "contract_ends" Platform Offered always [OrganizationName Date] emails_contract_ends emails_contract_ends_about
    TrialEnds "trial_ends" Platform Offered always [OrganizationName Date] emails_trial_ends emails_trial_ends_about
    ContractRenewed "contract_renewed" Platform Offered may_be_off [OrganizationName Date] emails_contract_renewed emails_contract_renewed_about
    OrganizationClosed "organization_closed" Platform Offered always [OrganizationName Date] emails_organization_closed emails_organization_closed_about
    OrganizationReopened "organization_reopened" Platform Offered may_be_off [OrganizationName] emails_organization_reopened emails_organization_reopened_about
    ErasureSoon "erasure_soon" Platform Offered always [OrganizationName Date] emails_erasure_soon emails_erasure_soon_about
    OrganizationErased "organization_erased" Platform No always [OrganizationName] emails_organization_erased emails_organization_erased_about
    OwnerAppointed "owner_appointed" Platform Offered always [OrganizationName] emails_owner_appointed emails_owner_appointed_about
    PasswordReset "password_reset" Platform Required always [ExpiresOn] emails_password_reset emails_password_reset_about
    PasswordChanged "password_changed" Platform No always [] emails_password_changed emails_password_changed_about
    NewDevice "new_device" Platform Offered always [DeviceName Date NetworkAddress] emails_new_device emails_new_device_about
    SsoConsent "sso_consent" Platform Required always [OrganizationName] emails_sso_consent emails_sso_consent_about
    StaffInvitation "staff_invitation" Platform Required always [InviterName RoleName ExpiresOn] emails_staff_invitation emails_staff_invitation_about
}

impl Kind {
    /// The kind of that name.
    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.key() == key)
    }

    /// Whether as many go out as are asked for, since whoever asks is counted where they ask (`access/limits.rs`), and
    /// somebody waits for the mail.
    pub fn is_limited_at_the_door(self) -> bool {
        matches!(
            self,
            Self::Invitation
                | Self::JoinConfirmation
                | Self::SignUp
                | Self::SignUpKnown
                | Self::PasswordReset
                | Self::SsoConsent
        )
    }

    /// Whether it tells of something that somebody who means harm would rather have nobody read: it is not held up by
    /// what else its reader gets, and nobody sets how many of it leave.
    pub fn is_alarm(self) -> bool {
        matches!(
            self,
            Self::OwnershipAccepted
                | Self::OwnerAppointed
                | Self::SsoEnforced
                | Self::SsoReleased
                | Self::BreakGlassCodesMade
                | Self::BreakGlassUsed
                | Self::MetadataHeld
                | Self::DomainLapsed
                | Self::PasswordChanged
                | Self::NewDevice
        )
    }

    /// Whether organizations may word it.
    pub fn is_of_organizations(self) -> bool {
        self.scope() == Scope::Organization
    }

    /// Whether the mail has a link for its reader.
    pub fn has_link(self) -> bool {
        self.link() != Link::No
    }

    /// Whether a template without the link is refused.
    pub fn needs_link(self) -> bool {
        self.link() == Link::Required
    }

    /// What its template may name, in the order in which the editor shows it.
    pub fn variables(self) -> Vec<Variable> {
        let everywhere = [
            Variable::Greeting,
            Variable::PersonName,
            Variable::PersonFirstName,
            Variable::PersonEmail,
        ];
        let organization = self.is_of_organizations().then_some(Variable::OrganizationName);
        let link = self.has_link().then_some(Variable::Link);
        let own = self.own_variables().iter().copied();
        everywhere
            .into_iter()
            .chain(organization)
            .chain(link)
            .chain(own)
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_the_same_in_addresses_and_in_the_queue() {
        for kind in Kind::ALL {
            let stored = serde_json::to_value(kind).expect("a name");
            assert_eq!(stored, kind.key());
            assert_eq!(Kind::parse(kind.key()), Some(*kind));
        }
    }

    #[test]
    fn an_alarm_is_never_switched_off() {
        for kind in Kind::ALL {
            assert!(!(kind.is_alarm() && kind.may_be_off()), "{kind:?}");
        }
    }

    #[test]
    fn what_needs_its_link_is_never_switched_off() {
        for kind in Kind::ALL {
            assert!(!(kind.needs_link() && kind.may_be_off()), "{kind:?}");
        }
    }
}
