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

## Roles of one’s own
roles-area-of-application = { $application }: { $resource }
roles-own = Own
roles-from-vendor = From the vendor
roles-new = New role
roles-create = Create role
roles-save = Save role
roles-save-for = { $count ->
    [one] Save for 1 member
   *[other] Save for { $count } members
}
roles-check = Check the effect
roles-check-text = See who gains and who loses what before you save.
roles-created = { $name } was created.
roles-saved = { $name } was saved. It counts at once, for everybody who holds it.
roles-about = About this role
roles-description = What for
roles-description-hint = A short sentence, so that others know when to give it.
roles-matrix-text = Ticked: members with this role can do it. Beside it, built-in roles to compare.
roles-identifier = Identifier
roles-permission = Permission
roles-retired = Retired
roles-added = Added
roles-taken = Taken away
roles-you-lack = You lack this yourself.
roles-locked-boxes = Some boxes are locked: you can put into a role only what you hold in the whole organization, without an end.
roles-rule = Who changes a role gives and takes for everybody who holds it. So you need roles.assign and every permission of the role, before and after, in the whole organization and without an end.
roles-copy = Make a copy
roles-copy-of = { $name } (copy)
roles-fixed = Built-in roles are the same everywhere and cannot be changed. Make a copy to have one of your own.
roles-fixed-short = Built-in roles cannot be changed.
roles-not-here = The platform’s staff decided that this organization uses only built-in roles and roles from the vendor. Ask them if you need others.
roles-changed-meanwhile = { $name } changed this role while you were looking at it. Compare, then save again.
roles-too-many = There are { $most } roles already, which is the most an organization can have. Delete one first.
roles-fault-name = Enter a name of 1 to 60 characters
roles-fault-taken = Another role has this name. Choose a different one.
roles-fault-description = Use at most 200 characters
roles-fault-unknown = There is no permission “{ $name }”
roles-fault-retired = { $name } is retired: no role can get it any more
roles-fault-template = The vendor does not offer this role. Choose another.
roles-fault-replacement = Choose a role of this organization other than owner, or nothing instead
roles-edit-text = Held by { $holders }. A change counts at once, for everybody who holds it.
roles-new-text = Give it to members, invitations and join links afterwards.

roles-effect = What would change
roles-effect-unsaved = Not saved yet
roles-effect-none = Nobody gains or loses anything.
roles-effect-nobody = Nobody holds this role, so nobody gains or loses anything.
roles-effect-same = { $count ->
    [one] 1 member keeps exactly what they have, through other roles.
   *[other] { $count } members keep exactly what they have, through other roles.
}
roles-effect-gain = { $count ->
    [one] 1 member gains:
   *[other] { $count } members gain:
}
roles-effect-lose = { $count ->
    [one] 1 member loses:
   *[other] { $count } members lose:
}
roles-effect-who = Who they are
roles-effect-more = and { $count } more
roles-effect-you = You are one of them.
roles-lose-own = You lose access yourself: { $names }
roles-lose-own-check = I know that I lose this and cannot give it back to myself
roles-lose-own-fault = Confirm that you lose access yourself

roles-places-title = Where it may be given
roles-places = In the whole organization or in a team, for good or until a date.
roles-places-owner = In the whole organization only, without an end.
roles-last-change = Last change
roles-last-change-by = { $name }, { $when }
roles-renamed-from = Before it was called “{ $name }”.
roles-history = See all changes
roles-origin = From the vendor’s template “{ $name }”.
roles-newer = The vendor’s version differs
roles-newer-text = The vendor changed “{ $name }” since this role was taken from it. Nothing changes here unless you want it.
roles-newer-see = See the vendor’s version
roles-vendor-title = The vendor’s version of { $name }
roles-vendor-text = Take it over, or leave the role as it is.
roles-vendor-follow = Take over the vendor’s version
roles-vendor-same = The permissions are the same.
roles-offered = From the vendor
roles-offered-text = Roles that the platform’s vendor offers. A role that you take becomes this organization’s own.
roles-take = Add this role
roles-danger = Delete this role
roles-danger-text = You see first who loses what, and may name a role to take its place.
roles-removal-link = Delete role…
roles-removal-title = Delete { $name }?
roles-removal-text = This cannot be undone. The audit log keeps what the role was.
roles-removal-members = { $count ->
    [0] Nobody holds it.
    [one] 1 member holds it.
   *[other] { $count } members hold it.
}
roles-removal-invitations = { $count ->
    [one] 1 open invitation names it.
   *[other] { $count } open invitations name it.
}
roles-removal-default = It is a default role for new members.
roles-removal-replacement = What they get instead
roles-removal-replacement-hint = At the same place and until the same end.
roles-removal-nothing = Nothing instead
roles-removal-do = Delete { $name }
roles-removal-keep = Keep it
roles-removed = { $count ->
    [0] { $name } was deleted. Nobody held it.
    [one] { $name } was deleted. 1 member held it.
   *[other] { $name } was deleted. { $count } members held it.
}

roles-removal-links = { $count ->
    [one] 1 join link gives it
   *[other] { $count } join links give it
}
roles-removal-groups = { $count ->
    [one] One group of an identity provider brings it.
   *[other] { $count } groups of identity providers bring it.
}
