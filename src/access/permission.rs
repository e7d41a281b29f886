//! The portal's permissions and the built-in roles made of them (contract.md, "Built-in roles").

use super::Permissions;
use std::fmt;

macro_rules! permissions {
    ($($name:ident $key:literal $marker:ident)*) => {
        /// Something that one may do in an organization.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Permission { $($name),* }

        impl Permission {
            /// All permissions, in the order in which pages list them.
            pub const ALL: &'static [Permission] = &[$(Permission::$name),*];

            /// The name in the database, in audit events and on pages: `area.verb`.
            pub fn key(self) -> &'static str {
                match self { $(Permission::$name => $key),* }
            }
        }

        $(
            #[doc = concat!("Marker of `", $key, "` for [`Actor`](super::Actor).")]
            pub struct $marker;
            impl Right for $marker { const PERMISSION: Permission = Permission::$name; }
        )*
    };
}

/// A permission as a type: the argument of [`Actor`](super::Actor).
pub trait Right: 'static {
    const PERMISSION: Permission;
}

permissions! {
    OrganizationView "organization.view" ViewOrganization
    OrganizationEdit "organization.edit" EditOrganization
    OrganizationClose "organization.close" CloseOrganization
    MembersView "members.view" ViewMembers
    MembersInvite "members.invite" InviteMembers
    MembersEdit "members.edit" EditMembers
    MembersRemove "members.remove" RemoveMembers
    RolesView "roles.view" ViewRoles
    RolesAssign "roles.assign" AssignRoles
    RolesEdit "roles.edit" EditRoles
    TeamsEdit "teams.edit" EditTeams
    DomainsEdit "domains.edit" EditDomains
    SignInEdit "sign_in.edit" EditSignIn
    IdentityProvidersView "identity_providers.view" ViewIdentityProviders
    IdentityProvidersEdit "identity_providers.edit" EditIdentityProviders
    EmailsView "emails.view" ViewEmails
    EmailsEdit "emails.edit" EditEmails
    AuditView "audit.view" ViewAudit
    AuditExport "audit.export" ExportAudit
    AnalyticsView "analytics.view" ViewAnalytics
    ApiKeysEdit "api_keys.edit" EditApiKeys
    WebhooksEdit "webhooks.edit" EditWebhooks
    PrivacyEdit "privacy.edit" EditPrivacy
}

impl Permission {
    /// The permission of that name.
    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|p| p.key() == key)
    }

    /// The area before the dot.
    pub fn area(self) -> &'static str {
        self.key().split_once('.').map_or("", |(area, _)| area)
    }

    fn is_view(self) -> bool {
        self.key().ends_with(".view")
    }
}

impl fmt::Display for Permission {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key())
    }
}

/// The five roles that every organization has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BuiltInRole {
    Owner,
    Admin,
    UserManager,
    Auditor,
    Member,
}

impl BuiltInRole {
    pub const ALL: [Self; 5] = [Self::Owner, Self::Admin, Self::UserManager, Self::Auditor, Self::Member];

    /// The role's key, which never changes.
    pub fn key(self) -> &'static str {
        match self {
            Self::Owner => "owner",
            Self::Admin => "admin",
            Self::UserManager => "user_manager",
            Self::Auditor => "auditor",
            Self::Member => "member",
        }
    }

    /// What the role may do.
    pub fn permissions(self) -> Permissions {
        use Permission::*;
        match self {
            Self::Owner => Permissions::all(),
            Self::Admin => Permission::ALL
                .iter()
                .copied()
                .filter(|p| *p != OrganizationClose)
                .collect::<Permissions>()
                .union(Permissions::all_of_applications()),
            Self::UserManager => [
                MembersView,
                MembersInvite,
                MembersEdit,
                MembersRemove,
                RolesView,
                RolesAssign,
            ]
            .into_iter()
            .collect(),
            Self::Auditor => Permission::ALL
                .iter()
                .copied()
                .filter(|p| p.is_view() || *p == AuditExport)
                .collect(),
            Self::Member => Permissions::NONE,
        }
    }
}

/// What one may do in the staff console, and in every organization through it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StaffRole {
    Admin,
    Support,
    Auditor,
}

impl StaffRole {
    pub const ALL: [Self; 3] = [Self::Admin, Self::Support, Self::Auditor];

    pub fn key(self) -> &'static str {
        match self {
            Self::Admin => "admin",
            Self::Support => "support",
            Self::Auditor => "auditor",
        }
    }

    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.key() == key)
    }

    /// What staff of this role may do inside any organization: admins everything, support looks,
    /// auditors look and export.
    pub fn permissions_in_organizations(self) -> Permissions {
        match self {
            Self::Admin => Permissions::all(),
            Self::Support => Permission::ALL.iter().copied().filter(|p| p.is_view()).collect(),
            Self::Auditor => BuiltInRole::Auditor.permissions(),
        }
    }

    /// What staff of this role may do in the console.
    pub fn may(self, right: StaffPermission) -> bool {
        use StaffPermission::*;
        match self {
            Self::Admin => true,
            Self::Support => matches!(right, View | EditOrganizations | SuspendOrganizations),
            Self::Auditor => matches!(right, View),
        }
    }
}

macro_rules! staff_permissions {
    ($($name:ident $key:literal $marker:ident)*) => {
        /// Something that one may do in the staff console.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum StaffPermission { $($name),* }
        impl StaffPermission {
            /// The name on pages and in audit events.
            pub fn key(self) -> &'static str {
                match self { $(StaffPermission::$name => $key),* }
            }
        }
        $(
            #[doc = concat!("Marker of `", $key, "` for [`Staff`](super::Staff).")]
            pub struct $marker;
            impl StaffRight for $marker { const PERMISSION: StaffPermission = StaffPermission::$name; }
        )*
    };
}

/// A staff permission as a type: the argument of [`Staff`](super::Staff).
pub trait StaffRight: 'static {
    const PERMISSION: StaffPermission;
}

staff_permissions! {
    View "staff.view" StaffView
    CreateOrganizations "staff.organizations.create" StaffCreateOrganizations
    EditOrganizations "staff.organizations.edit" StaffEditOrganizations
    SuspendOrganizations "staff.organizations.suspend" StaffSuspendOrganizations
    CloseOrganizations "staff.organizations.close" StaffCloseOrganizations
    EditTeam "staff.team.edit" StaffEditTeam
    EditSettings "staff.settings.edit" StaffEditSettings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_admin_has_everything_but_closing() {
        let lacking = BuiltInRole::Admin.permissions().lacking(Permissions::all());
        assert_eq!(lacking.iter().collect::<Vec<_>>(), [Permission::OrganizationClose]);
    }

    #[test]
    fn an_auditor_changes_nothing() {
        let odd: Vec<_> = BuiltInRole::Auditor
            .permissions()
            .iter()
            .filter(|p| !p.is_view() && *p != Permission::AuditExport)
            .collect();
        assert!(odd.is_empty(), "{odd:?}");
    }

    #[test]
    fn names_read_back() {
        for permission in Permission::ALL {
            assert_eq!(Permission::parse(permission.key()), Some(*permission));
        }
    }
}
