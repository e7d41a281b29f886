# Who may do what, and why.

permissions-why-title = What { $name } may do
permissions-why-your-title = What you may do
permissions-why-text = Each permission with the role that gives it: where, since when, by whom, until when.
permissions-stopped-suspended = { $name } is suspended: none of this works now.
permissions-stopped-removed = { $name } was removed: none of this works now.
permissions-stopped-over = The membership of { $name } is over: none of this works now.
permissions-stopped-organization = { $organization } is not active: none of this works for its members now.
permissions-nothing = { $name } holds no role. They can sign in and see the home page.
permissions-nothing-listed = These roles give no permission of their own. { $name } can sign in and see the home page.
permissions-filter = Filter by permission, area or role
permissions-group = { $application }: { $resource }
permissions-applications = Applications
permissions-every-application = Every permission of every application, also of those to come
permissions-permission = Permission
permissions-because = Because of
permissions-since = since { $date }
permissions-since-by = since { $date }, given by { $by }
permissions-since-through = since { $date }, { $through }
permissions-until = until { $end }
permissions-in = in { $team }
permissions-who-changed = Who changed these roles
permissions-who-changed-text = Each change stands in the audit log.
permissions-who-could = Who could change this
permissions-who-could-text = Whoever holds roles.assign and everything that { $name } holds.
permissions-who-could-nobody = Nobody else in the organization. The platform’s staff could.
permissions-staff-note = The platform’s staff have access of their own, which is no part of this.

permissions-title = Permissions
permissions-text = What people can be allowed to do here, and which roles allow it.
permissions-roles-with = Roles that allow it
permissions-no-role = No role
permissions-all-roles = All roles
permissions-all-permissions = All permissions
permissions-who-holds = Who holds it, and why
permissions-why-link = Everything { $name } may do
permissions-limited = Limited to your teams: others may hold it as well.
permissions-nobody = Nobody holds it
permissions-nobody-text = No member has a role that allows it.
permissions-no-members-view = You do not hold members.view, so names are not shown.
permissions-shown = { $count ->
    [one] 1 person
   *[other] { $count } people
}
permissions-shown-some = { $count ->
    [one] 1 person on this page
   *[other] { $count } people on this page
}
permissions-export = Export as CSV
permissions-export-text = A file holds up to 20,000 people and begins with this page. It is written to the audit log that you took it.
permissions-hidden = { $count ->
    [one] and one role in a team that you do not see
   *[other] and { $count } roles in teams that you do not see
}
