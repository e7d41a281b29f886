# Words around every page: sidebar, top bar, banners, foot.

layout-product = Tenantry
layout-skip = Skip to content
layout-menu = Menu
layout-breadcrumb = Breadcrumb
layout-switch = Switch organization
layout-your-account = Your account: { $name }
layout-your-organizations = Your organizations
layout-all-organizations = All your organizations

layout-overview = Overview
layout-people = People
layout-members = Members
layout-invitations = Invitations
layout-join-links = Join links
layout-signing-in = Signing in
layout-identity-providers = Single sign-on
layout-join-requests = Join requests
layout-roles = Roles
layout-organization = Organization
layout-audit = Audit log
layout-settings = Settings
layout-emails = Emails
layout-domains = Domains

layout-staff = Staff
layout-staff-console = Staff console
layout-staff-detail = Staff: all organizations
layout-organizations = Organizations
layout-sign-ups = Sign-ups
layout-oversight = Oversight
layout-team = Staff team

layout-you = You
layout-profile = Profile
layout-security = Security
layout-sessions = Sessions
layout-sign-out = Sign out

layout-demo-mail = Demo: read the mail
layout-seen-as-staff = You see { $name } as platform staff. What you change here stands in its audit log.
layout-back-to-staff = Back to the staff console
layout-suspended = { $name } is suspended. Its members cannot sign in until it is reinstated.

layout-time-zone = Times are in { $zone }.
layout-time-zone-change = Change
layout-time-zone-object = the time zone
layout-sheet-help = Stuck? Ask the person who looks after accounts in your organization.
layout-no-role = No role
layout-roles-in = { $roles } in { $name }

layout-role-of-team = { $role } ({ $team })
layout-teams = Teams
