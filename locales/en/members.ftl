# Members: the list, one member, and what can be done with them.

members-intro = Everyone who can sign in to { $organization }, and what they may do.
members-invite = Invite people
members-by-state = Members by state
members-search = Search by name or address
members-search-hint = Name or address
members-count = { $count ->
    [one] 1 member
   *[other] { $count } members
}
members-found = { $count ->
    [one] 1 found
   *[other] { $count } found
}
members-found-many = More than one page found
members-member = Member
members-joined = Joined
members-removed-at = Removed
members-open = Open member
members-change-roles = Change roles
members-suspend-or-remove = Suspend or remove
members-first-page = First page
members-none-removed = Nobody was removed
members-none-removed-text = Who is removed stands here for 30 days and can be brought back.

members-lacks = You do not hold { $permission }.
members-limited = { $name } holds { $names }, which you lack.
members-role-limited = You may give and take roles whose permissions you hold. You lack { $names }.
members-last-owner = { $name } is the last active owner. Make somebody else an owner first.
members-yourself = This is you. Ask somebody else, or leave the organization yourself.
members-is-removed = { $name } was removed. Bring them back first.
members-is-not-removed = { $name } is a member already.
members-too-late = { $name } was removed more than 30 days ago. Invite them again.
members-no-seat = Every seat is taken. Remove somebody, or ask the platform for more seats.
members-note-lacks = Lacks { $names }
members-note-last-owner = The last active owner
members-note-yourself = Their own membership
members-note-removed = Was removed before
members-note-not-removed = Is a member already
members-note-too-late = Removed more than 30 days before
members-note-no-seat = Every seat is taken
members-left = Left on their own

members-roles-text = Roles add up. A change counts at once.
members-save-roles = Save roles
members-status = Member
members-invited-by = { $date }, invited by { $name }
members-source-domain = { $date }, by an address of your domain
members-source-sign-up = { $date }, signed up
members-source-staff = { $date }, added by staff
members-source-import = { $date }, imported
members-source-sso = Joined on { $date } through the identity provider
members-source-join-link = { $date }, through the join link “{ $link }”
members-source-join-request = { $date }, asked to join; approved by { $name }
members-joined-on = { $date }
members-suspended-on = Suspended
members-removed-on = Removed
members-sessions = Sessions in this organization
members-sessions-text = Browsers that were used here. The address is the last one they came from.
members-sessions-none = No session was used here lately.
members-sessions-end = End sessions
members-sessions-ended = { $count ->
    [0] { $name } had no sessions here.
    [one] 1 session of { $name } ended.
   *[other] { $count } sessions of { $name } ended.
}
members-device = Device
members-address = Address
members-activity = Recent activity
members-activity-text = What { $name } did here, and what was done to them.
members-activity-none = Nothing yet.
members-activity-all = All in the audit log
members-refused = refused
members-suspend-text = ends their access at once. Roles are kept.
members-reinstate-text = lets { $name } in again, with the same roles.
members-remove-text = ends their access and frees the seat. Can be undone for 30 days.
members-suspend-reason = Reason
members-suspend-reason-hint = Stands in the audit log and on this page.
members-reason-too-long = Enter a reason of at most 500 characters
members-remove-from = Remove from { $organization }
members-bring-back = Bring back
members-bring-back-text = { $name } was removed on { $date }. Until { $until } they can be brought back, with the roles they had.
members-gone-text = { $name } was removed on { $date }, more than 30 days ago. Invite them again if they should come back.
members-unknown-role = Choose roles from the list: { $key } is not one of them

members-roles-saved = { $name } now has: { $roles }.
members-roles-none-saved = { $name } now has no role.
members-unchanged = Nothing changed.
members-suspended-flash = { $name } is suspended.
members-reinstated-flash = { $name } can sign in again.
members-removed-flash = { $name } was removed.
members-restored-flash = { $name } is back.
members-leave = Leave
members-leave-title = Leave { $organization }?
members-leave-effects = What happens
members-leave-access = You can no longer enter { $organization }, from this moment on.
members-leave-roles = You lose your roles: { $roles }.
members-leave-back = You cannot come back on your own. Within 30 days somebody with the right can bring you back.
members-leave-unconfirmed = Read what happens, then press the button
members-stay = Stay
members-you-left = You left { $organization }.

members-bulk-nobody = Pick at least one member first.
members-bulk-too-many = Pick at most 100 members at a time.
members-bulk-removed = { $count ->
    [0] Nobody was removed.
    [one] 1 member was removed.
   *[other] { $count } members were removed.
}
members-bulk-suspended = { $count ->
    [0] Nobody was suspended.
    [one] 1 member was suspended.
   *[other] { $count } members were suspended.
}
members-bulk-restored = { $count ->
    [0] Nobody was brought back.
    [one] 1 member is back.
   *[other] { $count } members are back.
}
members-bulk-reinstated = { $count ->
    [0] Nobody was reinstated.
    [one] 1 member can sign in again.
   *[other] { $count } members can sign in again.
}
members-bulk-left-out = Left out: { $reasons }
members-bulk-and-more = { $reasons } And { $count } more.

members-intro-teams = The people of your teams, and what they may do.
members-your-teams = All your teams
members-until = until { $date }
members-other-teams = { $name } belongs to other teams as well. You can take them out of yours.
members-owner-scope = An owner owns the whole organization, without an end. Choose another role, or no team and no end.
members-note-other-teams = Belongs to other teams as well
members-note-owner-scope = An owner with a team or an end
members-unknown-team = Choose one of the teams in the list.
members-end-past = Choose a day that is still to come.
members-end-unreadable = Enter a day and a time, such as 2026-12-31 17:00.
members-role-renewed = { $role } of { $name } has a new end.
members-teams-saved = The teams of { $name } are saved.
members-end-saved = The membership of { $name } has an end. Nobody has to think of it: it is over at that moment.
members-no-end-saved = The membership of { $name } has no end any more.
members-holds = What { $name } holds
members-holds-text = Each role, where it holds, until when, and who gave it.
members-holds-nothing = No role. { $name } can sign in and see the home page.
members-hidden-roles = { $count ->
    [one] And one role in a team that you do not see.
   *[other] And { $count } roles in teams that you do not see.
}
members-role-where = Where
members-role-until = Until
members-role-given = Given
members-whole-organization = Whole organization
members-no-end = No end
members-given-by = { $date }, by { $name }
members-why = Why { $name } may do what
members-take-role = Take away
members-renew = Change end
members-renew-of = New end of { $role }
members-renew-hint = Empty: no end. In your time zone.
members-give-where = Where these roles hold
members-give-where-hint = In a team, a role holds for its people and for the teams below it.
members-give-until = New roles end
members-give-until-hint = Empty: no end. Roles that are held already keep theirs.
members-roles-of-team = Show the roles in a team
members-show = Show
members-teams = Teams
members-teams-text = Who administers a team administers the people in it.
members-teams-none = There are no teams yet.
members-teams-make = Make the first team
members-save-teams = Save teams
members-other-teams-count = { $count ->
    [one] And one team that you do not see.
   *[other] And { $count } teams that you do not see.
}
members-end = End of membership
members-end-text = At that moment { $name } is out, with every role. The seat is free again.
members-end-label = Ends
members-save-end = Save end
members-ends = Ends
