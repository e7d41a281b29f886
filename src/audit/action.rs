//! The kinds of events, and how each reads in a sentence.

use crate::web::Words;

macro_rules! actions {
    ($($name:ident $key:literal $sentence:ident $label:ident)*) => {
        /// Something that is written to the audit log.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Action { $($name),* }

        impl Action {
            /// All of them, for the filter.
            pub const ALL: &'static [Action] = &[$(Action::$name),*];

            /// The name in the database: `noun.verb`.
            pub fn key(self) -> &'static str {
                match self { $(Action::$name => $key),* }
            }

            /// What happened, in words: who (`actor`) did what to whom (`target`).
            pub fn sentence(self, t: Words, actor: &str, target: &str) -> String {
                match self { $(Action::$name => t.$sentence(actor, target)),* }
            }

            /// The kind of event, for the filter: "Member suspended".
            pub fn label(self, t: Words) -> &'static str {
                match self { $(Action::$name => t.$label()),* }
            }
        }
    };
}

actions! {
    OrganizationCreated "organization.created" audit_organization_created audit_label_organization_created
    OrganizationEdited "organization.edited" audit_organization_edited audit_label_organization_edited
    OrganizationSuspended "organization.suspended" audit_organization_suspended audit_label_organization_suspended
    OrganizationReinstated "organization.reinstated" audit_organization_reinstated audit_label_organization_reinstated
    OrganizationClosed "organization.closed" audit_organization_closed audit_label_organization_closed
    OrganizationEnding "organization.ending" audit_organization_ending audit_label_organization_ending
    OrganizationReopened "organization.reopened" audit_organization_reopened audit_label_organization_reopened
    OrganizationPurged "organization.purged" audit_organization_purged audit_label_organization_purged
    OrganizationExported "organization.exported" audit_organization_exported audit_label_organization_exported
    OwnershipOffered "ownership.offered" audit_ownership_offered audit_label_ownership_offered
    OwnershipAccepted "ownership.accepted" audit_ownership_accepted audit_label_ownership_accepted
    OwnershipDeclined "ownership.declined" audit_ownership_declined audit_label_ownership_declined
    OwnershipWithdrawn "ownership.withdrawn" audit_ownership_withdrawn audit_label_ownership_withdrawn
    OwnerAppointed "ownership.appointed" audit_ownership_appointed audit_label_ownership_appointed
    OrganizationApproved "organization.approved" audit_organization_approved audit_label_organization_approved
    DefaultRolesChanged "organization.default_roles_changed" audit_default_roles_changed audit_label_default_roles_changed
    RoleCreated "role.created" audit_role_created audit_label_role_created
    RoleEdited "role.edited" audit_role_edited audit_label_role_edited
    RoleRemoved "role.removed" audit_role_removed audit_label_role_removed
    ConnectionRefreshed "connection.refreshed" audit_connection_refreshed audit_label_connection_refreshed
    ConnectionRefreshHeld "connection.refresh_held" audit_connection_refresh_held audit_label_connection_refresh_held
    ConnectionRefreshDismissed "connection.refresh_dismissed" audit_connection_refresh_dismissed audit_label_connection_refresh_dismissed
    ConnectionRefreshFailed "connection.refresh_failed" audit_connection_refresh_failed audit_label_connection_refresh_failed
    MemberJoined "member.joined" audit_member_joined audit_label_member_joined
    MemberRolesChanged "member.roles_changed" audit_member_roles_changed audit_label_member_roles_changed
    MemberTeamsChanged "member.teams_changed" audit_member_teams_changed audit_label_member_teams_changed
    MemberEndChanged "member.end_changed" audit_member_end_changed audit_label_member_end_changed
    MemberSuspended "member.suspended" audit_member_suspended audit_label_member_suspended
    MemberReinstated "member.reinstated" audit_member_reinstated audit_label_member_reinstated
    MemberSessionsEnded "member.sessions_ended" audit_member_sessions_ended audit_label_member_sessions_ended
    MemberRemoved "member.removed" audit_member_removed audit_label_member_removed
    MemberRestored "member.restored" audit_member_restored audit_label_member_restored
    TeamCreated "team.created" audit_team_created audit_label_team_created
    TeamEdited "team.edited" audit_team_edited audit_label_team_edited
    TeamMoved "team.moved" audit_team_moved audit_label_team_moved
    TeamMerged "team.merged" audit_team_merged audit_label_team_merged
    TeamRemoved "team.removed" audit_team_removed audit_label_team_removed
    InvitationSent "invitation.sent" audit_invitation_sent audit_label_invitation_sent
    InvitationResent "invitation.resent" audit_invitation_resent audit_label_invitation_resent
    InvitationReminded "invitation.reminded" audit_invitation_reminded audit_label_invitation_reminded
    InvitationRevoked "invitation.revoked" audit_invitation_revoked audit_label_invitation_revoked
    InvitationRestored "invitation.restored" audit_invitation_restored audit_label_invitation_restored
    InvitationAccepted "invitation.accepted" audit_invitation_accepted audit_label_invitation_accepted
    InvitationDeclined "invitation.declined" audit_invitation_declined audit_label_invitation_declined
    InvitationRequested "invitation.requested" audit_invitation_requested audit_label_invitation_requested
    JoinLinkCreated "join_link.created" audit_join_link_created audit_label_join_link_created
    JoinLinkViewed "join_link.viewed" audit_join_link_viewed audit_label_join_link_viewed
    JoinLinkUsed "join_link.used" audit_join_link_used audit_label_join_link_used
    JoinLinkRevoked "join_link.revoked" audit_join_link_revoked audit_label_join_link_revoked
    JoinLinkRestored "join_link.restored" audit_join_link_restored audit_label_join_link_restored
    JoinRequested "join_request.sent" audit_join_requested audit_label_join_requested
    JoinRequestApproved "join_request.approved" audit_join_request_approved audit_label_join_request_approved
    JoinRequestDeclined "join_request.declined" audit_join_request_declined audit_label_join_request_declined
    JoinRequestWithdrawn "join_request.withdrawn" audit_join_request_withdrawn audit_label_join_request_withdrawn
    ConnectionBegun "connection.begun" audit_connection_begun audit_label_connection_begun
    ConnectionEdited "connection.edited" audit_connection_edited audit_label_connection_edited
    ConnectionGroupsChanged "connection.groups_changed" audit_connection_groups_changed audit_label_connection_groups_changed
    ConnectionActivated "connection.activated" audit_connection_activated audit_label_connection_activated
    ConnectionDisabled "connection.disabled" audit_connection_disabled audit_label_connection_disabled
    ConnectionEnabled "connection.enabled" audit_connection_enabled audit_label_connection_enabled
    ConnectionRemoved "connection.removed" audit_connection_removed audit_label_connection_removed
    ConnectionExamined "connection.examined" audit_connection_examined audit_label_connection_examined
    SetupLinkCreated "setup_link.created" audit_setup_link_created audit_label_setup_link_created
    SetupLinkRevoked "setup_link.revoked" audit_setup_link_revoked audit_label_setup_link_revoked
    SetupLinkFinished "setup_link.finished" audit_setup_link_finished audit_label_setup_link_finished
    DomainAdded "domain.added" audit_domain_added audit_label_domain_added
    DomainProven "domain.proven" audit_domain_proven audit_label_domain_proven
    DomainLapsing "domain.lapsing" audit_domain_lapsing audit_label_domain_lapsing
    DomainLapsed "domain.lapsed" audit_domain_lapsed audit_label_domain_lapsed
    DomainEdited "domain.edited" audit_domain_edited audit_label_domain_edited
    DomainRemoved "domain.removed" audit_domain_removed audit_label_domain_removed
    HoldersExported "permission.holders_exported" audit_holders_exported audit_label_holders_exported
    ConnectionKeyMade "connection.key_made" audit_connection_key_made audit_label_connection_key_made
    ConnectionKeyPrepared "connection.key_prepared" audit_connection_key_prepared audit_label_connection_key_prepared
    ConnectionKeySwitched "connection.key_switched" audit_connection_key_switched audit_label_connection_key_switched
    ConnectionKeyRetired "connection.key_retired" audit_connection_key_retired audit_label_connection_key_retired
    ConnectionRolesApplied "connection.roles_applied" audit_connection_roles_applied audit_label_connection_roles_applied
    IdentityLinked "identity.linked" audit_identity_linked audit_label_identity_linked
    IdentityUnlinked "identity.unlinked" audit_identity_unlinked audit_label_identity_unlinked
    IdentityAddressChanged "identity.address_changed" audit_identity_address_changed audit_label_identity_address_changed
    SsoRefused "sso.refused" audit_sso_refused audit_label_sso_refused
    SsoSignedOut "sso.signed_out" audit_sso_signed_out audit_label_sso_signed_out
    AccessRefused "access.refused" audit_access_refused audit_label_access_refused
    SignedIn "session.started" audit_signed_in audit_label_signed_in
    SignInFailed "session.refused" audit_sign_in_failed audit_label_sign_in_failed
    SessionEnded "session.ended" audit_session_ended audit_label_session_ended
    PasswordChanged "password.changed" audit_password_changed audit_label_password_changed
    PasswordResetRequested "password.reset_requested" audit_password_reset_requested audit_label_password_reset_requested
    AccountEdited "account.edited" audit_account_edited audit_label_account_edited
    SignUpRequested "sign_up.requested" audit_sign_up_requested audit_label_sign_up_requested
    StaffInvited "staff.invited" audit_staff_invited audit_label_staff_invited
    StaffJoined "staff.joined" audit_staff_joined audit_label_staff_joined
    StaffRoleChanged "staff.role_changed" audit_staff_role_changed audit_label_staff_role_changed
    StaffRemoved "staff.removed" audit_staff_removed audit_label_staff_removed
    PeopleSearched "people.searched" audit_people_searched audit_label_people_searched
    AuditExported "audit.exported" audit_exported audit_label_exported
    AuditVerified "audit.verified" audit_verified audit_label_verified
    AuditPruned "audit.pruned" audit_pruned audit_label_pruned
    AuditRetentionChanged "audit.retention_changed" audit_retention_changed audit_label_retention_changed
    ApplicationAdded "application.added" audit_application_added audit_label_application_added
    PermissionAdded "permission.added" audit_permission_added audit_label_permission_added
    PermissionEdited "permission.edited" audit_permission_edited audit_label_permission_edited
    PermissionRetired "permission.retired" audit_permission_retired audit_label_permission_retired
    PermissionRestored "permission.restored" audit_permission_restored audit_label_permission_restored
    TemplateCreated "role_template.created" audit_template_created audit_label_template_created
    TemplateEdited "role_template.edited" audit_template_edited audit_label_template_edited
    TemplateRetired "role_template.retired" audit_template_retired audit_label_template_retired
    TemplateRestored "role_template.restored" audit_template_restored audit_label_template_restored
    ConnectionStageChanged "connection.stage_changed" audit_connection_stage_changed audit_label_connection_stage_changed
    ConnectionRolledBack "connection.rolled_back" audit_connection_rolled_back audit_label_connection_rolled_back
    PilotsChanged "connection.pilots_changed" audit_pilots_changed audit_label_pilots_changed
    SsoEnforced "sign_in.enforced" audit_sso_enforced audit_label_sso_enforced
    SsoReleased "sign_in.released" audit_sso_released audit_label_sso_released
    BreakGlassCodesMade "break_glass.codes_made" audit_codes_made audit_label_codes_made
    BreakGlassUsed "break_glass.used" audit_break_glass_used audit_label_break_glass_used
    SignInMethodsChanged "sign_in.methods_changed" audit_methods_changed audit_label_methods_changed
    MemberSignInChanged "member.sign_in_changed" audit_member_sign_in_changed audit_label_member_sign_in_changed
    EmailDrafted "email.drafted" audit_email_drafted audit_label_email_drafted
    EmailPublished "email.published" audit_email_published audit_label_email_published
    EmailPublishedOnSchedule "email.published_on_schedule" audit_email_published_on_schedule audit_label_email_published_on_schedule
    EmailScheduled "email.scheduled" audit_email_scheduled audit_label_email_scheduled
    EmailScheduleRefused "email.schedule_refused" audit_email_schedule_refused audit_label_email_schedule_refused
    EmailUnscheduled "email.unscheduled" audit_email_unscheduled audit_label_email_unscheduled
    EmailReset "email.reset" audit_email_reset audit_label_email_reset
    EmailRolledBack "email.rolled_back" audit_email_rolled_back audit_label_email_rolled_back
    EmailSwitchedOff "email.switched_off" audit_email_switched_off audit_label_email_switched_off
    EmailSwitchedOn "email.switched_on" audit_email_switched_on audit_label_email_switched_on
    EmailSwitchInherited "email.switch_inherited" audit_email_switch_inherited audit_label_email_switch_inherited
    EmailKept "email.kept" audit_email_kept audit_label_email_kept
    EmailSettingsChanged "email.settings_changed" audit_email_settings_changed audit_label_email_settings_changed
    BrandingEdited "branding.edited" audit_branding_edited audit_label_branding_edited
    LogoUploaded "branding.logo_uploaded" audit_branding_logo_uploaded audit_label_branding_logo_uploaded
    LogoRemoved "branding.logo_removed" audit_branding_logo_removed audit_label_branding_logo_removed
    EmailTested "email.tested" audit_email_tested audit_label_email_tested
    EmailRetried "email.retried" audit_email_retried audit_label_email_retried
    EmailRefused "email.refused" audit_email_refused audit_label_email_refused
    EmailRefusalWithdrawn "email.refusal_withdrawn" audit_email_refusal_withdrawn audit_label_email_refusal_withdrawn
    MailServerSaved "mail_server.saved" audit_mail_server_saved audit_label_mail_server_saved
    MailServerTested "mail_server.tested" audit_mail_server_tested audit_label_mail_server_tested
    MailServerProven "mail_server.proven" audit_mail_server_proven audit_label_mail_server_proven
    MailServerSwitchedOn "mail_server.switched_on" audit_mail_server_switched_on audit_label_mail_server_switched_on
    MailServerExtended "mail_server.extended" audit_mail_server_extended audit_label_mail_server_extended
    MailServerSwitchedOff "mail_server.switched_off" audit_mail_server_switched_off audit_label_mail_server_switched_off
    MailServerRemoved "mail_server.removed" audit_mail_server_removed audit_label_mail_server_removed
    PlatformSettingsChanged "platform.settings_changed" audit_platform_settings_changed audit_label_platform_settings_changed
}

impl Action {
    /// The action of that name.
    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|action| action.key() == key)
    }
}
