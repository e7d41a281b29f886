# An organization's own pages: overview, home, settings, the end.

## Overview
organizations-customer-since = Customer since { $month }.
organizations-partner-since = Partner since { $month }.
organizations-contract-until = Contract until { $date }.
organizations-figures = Key figures
organizations-members = Members
organizations-of-seats = of { $limit } seats
organizations-no-limit = No limit on seats
organizations-seats-full = Every seat is taken
organizations-seats-free = { $count ->
    [one] 1 seat is free
   *[other] { $count } seats are free
}
organizations-pending = Pending invitations
organizations-pending-none = Nobody has an open invitation
organizations-pending-waiting = Waiting for an answer
organizations-failed = Not delivered
organizations-failed-none = Every open invitation was delivered
organizations-failed-note = Mails that came back
organizations-requested = New invitations asked for
organizations-requested-none = Nobody is waiting
organizations-requested-note = People whose link no longer works
organizations-invite = Invite people
organizations-invite-lacking = You need members.invite to invite people.
organizations-invite-ask = You need members.invite to invite people. { $names } can give it to you.
organizations-attention = Needs attention
organizations-fine = Nothing needs you now
organizations-fine-text = Owners, invitations and requests are in order.
organizations-one-owner = Only one owner
organizations-one-owner-text = If { $name } is away, nobody can close the organization or name other owners. A second owner is advised.
organizations-add-owner = Name a second owner
organizations-add-owner-why = Only an owner can name another. Ask { $name }.
organizations-failed-title = { $count ->
    [one] 1 invitation could not be delivered
   *[other] { $count } invitations could not be delivered
}
organizations-failed-many = More than { $count } invitations could not be delivered
organizations-failed-text = Look at the reason, correct the address, and invite again.
organizations-requested-title = { $count ->
    [one] 1 person asks for a new invitation
   *[other] { $count } people ask for a new invitation
}
organizations-requested-many = More than { $count } people ask for a new invitation
organizations-requested-text = Their link expired or was revoked. Invite them again, or leave it.
organizations-see-invitations = See invitations
organizations-answer = Answer
organizations-setup = First steps
organizations-setup-done = { $done } of { $total }
organizations-step-done = Done
organizations-step-open = To do
organizations-step-settings = Check the name and the settings
organizations-step-settings-text = Language and time zone apply to mails
organizations-step-domain = Prove your mail domain
organizations-step-domain-text = Then people with an address there find their way in
organizations-step-people = Invite three people
organizations-step-people-text = They join by a link in a mail
organizations-step-owners = Name a second owner
organizations-step-owners-text = So that nobody is ever locked out
organizations-step-defaults = Choose the default roles
organizations-step-defaults-text = What a new member gets when nothing else is said
organizations-step-sso = Connect single sign-on
organizations-step-sso-text = People sign in with the account that they have at work.
organizations-checklist-hide = Hide this list
organizations-checklist-gone = The first steps are hidden
organizations-checklist-back = The first steps are back
organizations-events = Latest events
organizations-events-all = Audit log
organizations-events-none = Nothing has happened yet.
organizations-events-lacking-text = You need audit.view to see what happened here.

## Home of a member
organizations-home-text = You are a member of { $organization }.
organizations-your-roles = Your roles
organizations-no-roles = You have no role yet. Somebody listed on this page can give you one.
organizations-what-role-can = What this role can do
organizations-role-nothing = Your own account and this page.
organizations-contacts = Who can help
organizations-contacts-text = They look after { $organization } here: ask them for access, or when something is wrong.
organizations-owner = Owner
organizations-admin = Admin
organizations-more = Your account
organizations-all = Your organizations
organizations-all-text = Switch to another organization, or create one.
organizations-profile = Your profile
organizations-profile-text = Name, language and time zone
organizations-leave = Leave this organization…

## Settings
organizations-settings-title = Settings
organizations-settings-text = How { $name } is called and found.
organizations-look = Logo, colour and sender:
organizations-general = General
organizations-name-hint = As people know it. It stands in every mail.
organizations-slug = Address
organizations-slug-hint = Small letters, digits and hyphens. Links to the old address keep working: they lead to the new one.
organizations-slug-warning = A new address changes every link of this organization. Old links lead to the new address for good, and nobody else can take the old one.
organizations-locale-hint = For mails to people whose language is not known.
organizations-zone-hint = For mails, and for people who have not chosen their own.
organizations-save = Save settings
organizations-saved = Settings saved
organizations-moved = Settings saved. The organization is now found at /o/{ $slug }
organizations-unchanged = Nothing was changed
organizations-fault-name = Enter a name of 1 to 120 characters
organizations-fault-slug = Enter an address of 1 to 63 small letters, digits and hyphens, with no hyphen at the start or end
organizations-fault-slug-taken = Enter another address: this one is taken, or was another organization’s
organizations-fault-locale = Choose a language from the list
organizations-fault-time-zone = Choose a time zone from the list
organizations-lacking = You need { $permission } to change this.
organizations-lacking-ask = You need { $permission } to change this. { $names } can give it to you.
organizations-defaults = Default roles
organizations-defaults-text = What a new member gets when the invitation says nothing else.
organizations-defaults-legend = Roles for new members
organizations-defaults-save = Save default roles
organizations-danger = Close this organization
organizations-danger-text = Everybody loses access at once. It can be opened again for a while; then everything is erased.
organizations-close = Close { $name }…

## The end
organizations-closing-title = Close { $name }?
organizations-closing-crumb = Close
organizations-closing-effects = This happens at once
organizations-closing-members = { $count ->
    [one] 1 member loses access
   *[other] { $count } members lose access
}
organizations-closing-you = You lose access too, except to one page: export the data, or open it again
organizations-closing-invitations = Open invitations stop working
organizations-closing-address = Its address stays taken
organizations-closing-kept = Nothing is deleted for a while: owners are told until when it can be opened again
organizations-closing-accounts = Accounts stay, and so does access to other organizations
organizations-confirmation = Type the name of the organization
organizations-confirmation-hint = To be sure that you mean this one: { $name }
organizations-fault-confirmation = Type the name exactly as it is: { $name }
organizations-closing-act = Close { $name }
organizations-closing-keep = Keep { $name } open
organizations-closed = { $name } is closed
organizations-closed-already = The organization is closed already, or its status does not allow this.

## Export and the way back
organizations-export-title = Export
organizations-export-text = Everything that { $name } holds, as one file.
organizations-export-closed = { $name } is closed; nobody else gets in. Everything is kept until { $until }, then erased.
organizations-export-what = The data of this organization
organizations-export-parts = One JSON file with settings, members, roles, assignments, teams, invitations, join links and requests, domains, receipts, and your mails: what they say, how they look, where they went. No password and no link is in it. The audit log has an export of its own.
organizations-export-audited = Each export is written to the audit log.
organizations-export-act = Download the data
organizations-export-link = Export the data…
organizations-restoration-title = Open it again
organizations-restoration-text = You closed it yourself, so you can open it again: members and roles are as they were.
organizations-restoration-staff = It was closed by the platform’s staff, or its contract ended. Ask the platform’s staff to open it again.
organizations-restoration-act = Open { $name } again
organizations-reopened = { $name } is open again
organizations-banner-ending = { $name } closes on { $date }: its contract ends. Ask the platform’s staff to renew it.
organizations-banner-trial = The trial of { $name } ends on { $date }.
organizations-seats-state = { $reserved ->
    [0] { $taken } of { $limit } seats are taken
   *[other] { $taken } of { $limit } seats are taken, { $reserved } reserved
}
organizations-seats-short = { $left ->
    [0] There is no seat left. Free one, or ask the platform for more.
    [one] You have 1 seat left and asked for { $asked }. Nothing was sent.
   *[other] You have { $left } seats left and asked for { $asked }. Nothing was sent.
}
