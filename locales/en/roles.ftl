# Roles: names, what they are for, and why one may not be given.

roles-owner = Owner
roles-owner-text = Everything in the organization, including closing it. There is always at least one.
roles-admin = Admin
roles-admin-text = Everything but closing the organization and touching owners.
roles-user-manager = User manager
roles-user-manager-text = Invites, edits and removes members, and gives the roles whose permissions they hold.
roles-auditor = Auditor
roles-auditor-text = Sees everything, changes nothing, and may export the audit log.
roles-member = Member
roles-member-text = Their own account and the home page of the organization.
roles-locked-assign = You do not hold roles.assign, so you cannot give or take roles.
roles-locked-lacks = It holds { $names }, which you lack.
roles-names-more = { $names } and { $more } more
roles-ask = { $names } can help.

roles-intro = What each role may do. A member may have several; they add up.
roles-holders = { $count ->
    [0] Nobody
    [one] 1 member
   *[other] { $count } members
}
roles-holders-many = 1,000+ members
roles-held-by = Held by
roles-built-in = Built-in
roles-default = Default
roles-can-give = Yes
roles-can-give-title = You can give it
roles-permissions = Permissions
roles-permissions-text = { $count } of { $total } permissions of the portal.
roles-area-count = { $count } of { $total }
roles-defaults = Default roles
roles-defaults-text = What a new member gets when an invitation names no role.
roles-defaults-save = Save default roles
roles-defaults-unseen = Choose the default roles
roles-defaults-saved = New members now get: { $names }.
roles-no-defaults-saved = New members now get no role unless an invitation names one.
roles-who-holds = Who holds it
roles-who-holds-all = See all who hold it
roles-who-holds-none = Nobody holds this role.
roles-who-gives = Who may give it
roles-who-gives-text = Members who hold roles.assign and every permission of this role. Alone suffices:
roles-who-gives-you = You may give and take it.
roles-no-members-view = You do not hold members.view, so names are not shown.

roles-area-organization = Organization
roles-area-members = Members
roles-area-roles = Roles
roles-area-teams = Teams
roles-area-domains = Domains
roles-area-sign-in = Signing in
roles-area-identity-providers = Identity providers
roles-area-emails = Emails
roles-area-audit = Audit log
roles-area-analytics = Analytics
roles-area-api-keys = API keys
roles-area-webhooks = Webhooks
roles-area-privacy = Privacy

roles-may-organization-view = See settings
roles-may-organization-edit = Change name, settings and default roles
roles-may-organization-close = Close the organization
roles-may-members-view = See members
roles-may-members-invite = Invite members
roles-may-members-edit = Suspend and reinstate members, end their sessions
roles-may-members-remove = Remove members and bring them back
roles-may-roles-view = See roles
roles-may-roles-assign = Give and take roles
roles-may-roles-edit = Create and change roles
roles-may-teams-edit = Create and change teams
roles-may-domains-edit = Add and verify domains
roles-may-sign-in-edit = Change sign-in methods
roles-may-identity-providers-view = See identity providers
roles-may-identity-providers-edit = Change identity providers
roles-may-emails-view = See email templates
roles-may-emails-edit = Change email templates
roles-may-audit-view = Read the audit log
roles-may-audit-export = Export the audit log
roles-may-analytics-view = See analytics
roles-may-api-keys-edit = Create and revoke API keys
roles-may-webhooks-edit = Change webhooks
roles-may-privacy-edit = Change privacy settings

roles-locked-sooner = What you hold ends { $until }. Give it until then at most.
