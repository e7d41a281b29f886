# The staff console.

staff-role-admin = Staff admin
staff-role-support = Staff support
staff-role-auditor = Staff auditor
staff-role-admin-text = Everything: all organizations, the team, the platform’s settings.
staff-role-support-text = Sees every organization; edits, approves, suspends and reinstates them.
staff-role-auditor-text = Sees everything, changes nothing.
staff-locked = Your staff role does not include { $permission }. A staff admin can do this.
staff-unchanged = Nothing was changed: it was so already.
staff-saved = Saved
staff-show-them = Show them

## Overview
staff-overview-text = What the platform’s organizations need from you.
staff-all-organizations = All organizations
staff-waiting = Waiting for you
staff-waiting-since = waiting since: { $when }
staff-contracts = Contracts that end
staff-contracts-none = No contract ends within 30 days.
staff-recent = What happened last

## The list
staff-organization = Organization
staff-organizations-text = Customers and partners, with what needs a hand.
staff-organizations-none = No organization matches. Try fewer letters, or clear the filters.
staff-create-organization = Create organization
staff-tabs = Organizations by status
staff-tab-all = All
staff-to-approve = To approve
staff-search-organizations = Search by name or slug
staff-search-organizations-hint = Name or slug
staff-kind = Kind
staff-any-kind = Any kind
staff-seats = Seats
staff-health = Health
staff-healthy = Healthy
staff-contract-ends = Contract ends
staff-created = Created
staff-no-owner-yet = No owner yet
staff-flag-no-owner = No owner
staff-flag-one-owner = One owner
staff-flag-contract-ended = Contract ended
staff-flag-contract-ends-soon = Contract ends soon
staff-flag-full = No seat left
staff-flag-over-seats = { $count } over seats

## One organization
staff-facts = Facts
staff-slug = Short name in addresses
staff-slug-hint = Small letters, digits and hyphens. The old one goes on leading here.
staff-slug-hint-new = Small letters, digits and hyphens. Leave it empty and it is made of the name.
staff-kind-hint = A customer uses your product; a partner sells or supports it.
staff-seats-unlimited = { $members }, no limit
staff-no-end = No end
staff-owners = Owners
staff-owners-none = Nobody owns this organization yet. The first owner comes in by invitation.
staff-invited = Invited: { $emails }
staff-see-as-admin = See it as its admin does
staff-see-text = You enter with what your staff role allows. What you change there stands in its audit log.
staff-suspended-because = Suspended ({ $when }): { $reason }
staff-pending-since = Somebody signed up for this organization ({ $when }). It opens when you approve it.
staff-closed-because = Closed ({ $when }): { $reason }
staff-closed-since = This organization was closed ({ $when }). Its data are still there.

## Creating and editing
staff-new-text = The owner gets a mail with a link, and sets up everything else.
staff-owner-email = Email address of the owner
staff-owner-email-hint = The first person in the organization, with every right in it.
staff-seat-limit = Seats
staff-seat-limit-hint = How many members there may be. Leave it empty for no limit.
staff-contract-hint = Leave it empty when there is no end.
staff-create-and-invite = Create and invite the owner
staff-organization-created = { $name } was created. The invitation for { $owner } is on its way.
staff-edit-title = Edit { $name }
staff-edit-text = The organization’s admins see in their audit log what you change.

## Status
staff-approve-title = Let it in
staff-approve-text = Its owner gets a mail and can begin at once.
staff-approve = Approve
staff-approved = { $name } was approved. Its owner gets a mail.
staff-suspend-title = Suspend it
staff-suspend-text = Its members cannot use it until you reinstate it. Nothing is deleted.
staff-suspend-hint = The members read it when they sign in.
staff-suspend-name = Suspend { $name }
staff-suspended = { $name } was suspended.
staff-reinstate-text = Its members can use it again at once, as it was.
staff-reinstate-name = Reinstate { $name }
staff-reinstated = { $name } was reinstated.
staff-close = Close it
staff-close-text = For good: when the contract is over.
staff-close-step = Close organization…
staff-close-title = Close { $name }?
staff-close-name = Close { $name }
staff-keep-name = Keep { $name }
staff-close-effect-members = { $count ->
    [one] 1 member loses access at once.
   *[other] { $count } members lose access at once.
}
staff-close-effect-invitations = Open invitations stop working.
staff-close-effect-data = Nothing is deleted: members, roles and the audit log stay.
staff-close-effect-staff = Staff can reinstate it.
staff-close-confirmation = To confirm, type its name: { $name }
staff-closed = { $name } was closed.
staff-wrong-status = The status of this organization does not allow this any more. Somebody else may have changed it; look at it again.

## Sign-ups
staff-sign-ups-text = New customers that signed up by themselves. Those who wait longest come first.
staff-sign-ups-none = Nobody waits
staff-sign-ups-none-text = No organization waits for approval.
staff-refuse-step = Say no…
staff-refuse-name = Refuse { $name }
staff-refused = { $name } was refused and closed.

## People
staff-people-text = Anybody with an account, in whichever organization. Every search is written to the audit log.
staff-people-search = Search by address or name
staff-people-search-hint = Email address, its beginning, or words of a name
staff-people-start = Find a person
staff-people-start-text = Enter an email address, the beginning of one with its @, or words of a name.
staff-people-short = Enter at least 3 letters
staff-people-short-text = Shorter words find too many people.
staff-people-none = Nobody has this address or name.
staff-people-more = The first { $count } are shown. Enter more letters to find fewer.
staff-person-account = Account
staff-person-audit = What they did
staff-person-membership = Open membership
staff-person-none = Belongs to no organization.

## The team
staff-team-text = The platform’s own people. There is always an admin among them.
staff-role-of = Role of { $name }
staff-team-open = Open invitations
staff-team-sent = sent: { $when }
staff-team-until = works until: { $when }
staff-team-invite = Invite a colleague
staff-team-send = Send the invitation
staff-team-invited = The invitation for { $email } is on its way.
staff-team-revoked = The invitation for { $email } was revoked.
staff-team-roles = What each role may do
staff-team-role-changed = { $name } is now { $role }.
staff-team-remove-title = Remove { $name } from the staff?
staff-team-remove-name = Remove { $name }
staff-team-remove-effect-console = They lose the console and every organization that they only see as staff.
staff-team-remove-effect-sessions = All their sessions end at once.
staff-team-remove-effect-account = The account and its own memberships stay. You can invite them again.
staff-team-removed = { $name } was removed from the staff.
staff-last-admin = { $name } is the last staff admin. Make somebody else an admin first.
staff-no-longer-admin = You are not a staff admin any more. Somebody changed your role a moment ago.

## The invitation to the team
staff-accept-title = Join the platform’s staff
staff-accept-text = You are invited to the team that looks after all organizations here.
staff-accept = Join the staff
staff-works-until = Works until
staff-password-hint = At least 15 characters. A few words that only you would put together are best.
staff-accept-sign-in = This address has an account. Sign in to accept.
staff-accept-sign-in-button = Sign in and come back
staff-accept-other = This invitation is for { $email }, and you are signed in as { $who }. Sign out, then open the link again.
staff-over-title = This link no longer works
staff-invitation-over = It was used, revoked, or is too old. Ask a staff admin for a new one.
staff-joined = Welcome. You are now { $role }.

## Settings
staff-settings-text = What counts for the whole platform.
staff-sign-up = New customers
staff-sign-up-open = Everybody can sign up
staff-sign-up-open-text = Whoever proves an email address gets an organization at once.
staff-sign-up-approval = Sign up, then wait for approval
staff-sign-up-approval-text = The organization opens when staff approve it under “Sign-ups”.
staff-sign-up-closed = By invitation only
staff-sign-up-closed-text = Staff create every organization.
staff-invitations-per-day = Invitations per organization and day
staff-invitations-per-day-hint = A number from 1 to 1,000,000. It keeps a stolen account from sending mails without end.

## What a form needs
staff-fault-name = Enter a name of up to 120 letters
staff-fault-slug = Use small letters, digits and hyphens, up to 63, with a letter or digit at both ends
staff-fault-slug-taken = Choose another short name: this one is in use, or was
staff-fault-kind = Choose customer or partner
staff-fault-email = Enter an email address, like name@company.com
staff-fault-seats = Enter a number of seats from 1 to 10,000,000, or nothing
staff-fault-date = Enter a date as year, month and day, like 2027-02-28, or nothing
staff-fault-locale = Choose a language from the list
staff-fault-time-zone = Choose a time zone from the list
staff-fault-reason = Enter a reason of up to 500 letters: the members read it
staff-fault-refusal = Enter a reason of up to 500 letters
staff-fault-confirmation = Type the name exactly: { $name }
staff-fault-role = Choose a role
staff-fault-already = { $email } is staff already
staff-fault-sign-up = Choose how new customers come in
staff-fault-invitations = Enter a number from 1 to 1,000,000

## Audit
staff-audit-text = Every organization’s events and the platform’s own. Nobody can change or delete one without it showing.
staff-audit-chain-text = The platform’s own events are a chain as well; each organization has its own, on the page of its audit log.
staff-audit-retention = Days that audit events are kept
staff-audit-retention-hint = What new organizations begin with, 90 to 3650 days; each may change its own. Empty keeps events for ever.

staff-close-effects = See what ends first
staff-fault-yes-or-no = Choose one of the two

## Trial and end
staff-status-trial = Trial
staff-status-terminating = Ending
staff-trial-ends = Trial ends
staff-trial-hint = The last day of the trial. Leave it empty where there is none, or when it became a contract.
staff-erased-on = Erased on
staff-close-day = Last day
staff-close-day-hint = Leave it empty to close at once. With a day, everybody has access until it is over, and people are told before.
staff-fault-day-to-come = Enter a day that is not over yet, or nothing
staff-closes-on = { $name } closes after { $day }.
staff-grace-days = Days of grace
staff-grace-days-hint = How long a closed organization is kept before everything of it is erased: 7 to 365.
staff-fault-grace = Enter a number of days from 7 to 365
