//! Permissions and their areas, in words.

use crate::access::Permission;
use crate::web::Words;

/// What a permission lets one do: "Invite members".
pub fn permission(permission: Permission, t: Words) -> &'static str {
    use Permission::*;
    match permission {
        OrganizationView => t.roles_may_organization_view(),
        OrganizationEdit => t.roles_may_organization_edit(),
        OrganizationClose => t.roles_may_organization_close(),
        MembersView => t.roles_may_members_view(),
        MembersInvite => t.roles_may_members_invite(),
        MembersEdit => t.roles_may_members_edit(),
        MembersRemove => t.roles_may_members_remove(),
        RolesView => t.roles_may_roles_view(),
        RolesAssign => t.roles_may_roles_assign(),
        RolesEdit => t.roles_may_roles_edit(),
        TeamsEdit => t.roles_may_teams_edit(),
        DomainsEdit => t.roles_may_domains_edit(),
        SignInEdit => t.roles_may_sign_in_edit(),
        IdentityProvidersView => t.roles_may_identity_providers_view(),
        IdentityProvidersEdit => t.roles_may_identity_providers_edit(),
        EmailsView => t.roles_may_emails_view(),
        EmailsEdit => t.roles_may_emails_edit(),
        AuditView => t.roles_may_audit_view(),
        AuditExport => t.roles_may_audit_export(),
        AnalyticsView => t.roles_may_analytics_view(),
        ApiKeysEdit => t.roles_may_api_keys_edit(),
        WebhooksEdit => t.roles_may_webhooks_edit(),
        PrivacyEdit => t.roles_may_privacy_edit(),
    }
}

/// The area of some permissions: "Signing in". A new area shows its key until it has a name.
pub fn area(key: &'static str, t: Words) -> &'static str {
    match key {
        "organization" => t.roles_area_organization(),
        "members" => t.roles_area_members(),
        "roles" => t.roles_area_roles(),
        "teams" => t.roles_area_teams(),
        "domains" => t.roles_area_domains(),
        "sign_in" => t.roles_area_sign_in(),
        "identity_providers" => t.roles_area_identity_providers(),
        "emails" => t.roles_area_emails(),
        "audit" => t.roles_area_audit(),
        "analytics" => t.roles_area_analytics(),
        "api_keys" => t.roles_area_api_keys(),
        "webhooks" => t.roles_area_webhooks(),
        "privacy" => t.roles_area_privacy(),
        other => other,
    }
}
