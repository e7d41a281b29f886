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
