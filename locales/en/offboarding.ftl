# Receipts: what somebody had when they left, and what happened to it.

offboarding-title = Receipt for { $name }
offboarding-receipt = Receipt
offboarding-see = See the receipt
offboarding-see-of = What became of everything { $name } had
offboarding-cause-removed = Removed by { $name } on { $at }.
offboarding-cause-left = Left on their own on { $at }.
offboarding-cause-ended = The membership came to its end on { $at }.
offboarding-restored = Brought back by { $name } on { $at }.
offboarding-restored-without = Stayed out, since whoever brought them back may not give it: { $roles }.
offboarding-left-out = { $name } is back, but without what you may not give: { $roles }.
offboarding-sessions = Sessions
offboarding-sessions-ended = { $count ->
    [0] No session had to be ended.
    [one] 1 session was ended.
   *[other] { $count } sessions were ended.
}
offboarding-kept-elsewhere = { $count ->
    [one] 1 session stays, since they belong to another organization. It opens nothing here.
   *[other] { $count } sessions stay, since they belong to another organization. They open nothing here.
}
offboarding-kept-staff = { $count ->
    [one] 1 session stays, since they work for the platform.
   *[other] { $count } sessions stay, since they work for the platform.
}
offboarding-kept-own = { $count ->
    [one] The browser in which they left stays signed in to their account. It opens nothing here.
   *[other] { $count } browsers stay signed in to their account. They open nothing here.
}
offboarding-roles = Roles they held
offboarding-roles-text = They hold none of them any more. Until { $date } they can come back with them.
offboarding-roles-were = What they held when they left.
offboarding-roles-none = No role.
offboarding-teams-none = No team.
offboarding-teams-text = They are in none of them any more, and come back into those that still exist.
offboarding-identities = Identity providers that knew them
offboarding-identities-text = These links were ended, with the roles that came with groups. Bringing the person back does not bring them back: at their next sign-in through the identity provider they agree anew.
offboarding-made = Open invitations and join links they made
offboarding-made-text = An invitation or a link works by the rights of whoever made it, so these stopped working at that moment.
offboarding-made-staff = { $name } works for the platform, so these work on by that right. Revoke what should not.
offboarding-made-none = None was open.
offboarding-made-hidden = { $count ->
    [one] And one beyond your teams.
   *[other] And { $count } beyond your teams.
}
offboarding-many = Only the newest { $count } stand here.
offboarding-stopped = Stopped working
offboarding-taken-over = Sent again by { $name }
offboarding-gone = No longer there
offboarding-take-over = Take over
offboarding-take-over-text = Taking an invitation over sends it again with a new link, in your name and by your rights. A join link stays dead: make one of your own.
offboarding-stays = What was not revoked, and why
offboarding-stays-account = Their account: it is theirs, and may belong to other organizations. It opens nothing here.
offboarding-stays-staff = Their access as the platform’s staff: the platform gives and takes it.
offboarding-stays-approvals = No approval waited for them alone: whoever holds the right can answer.
offboarding-stays-audit = What they did stays in the audit log.
offboarding-audit = See the removal there
