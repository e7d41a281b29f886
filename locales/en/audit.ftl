# The audit log, in plain words. Every sentence has who ($actor) and whom or what ($target).

audit-organization-created = { $actor } created the organization { $target }
audit-organization-edited = { $actor } changed the settings of { $target }
audit-organization-suspended = { $actor } suspended { $target }
audit-organization-reinstated = { $actor } reinstated { $target }
audit-organization-closed = { $actor } closed { $target }
audit-organization-approved = { $actor } approved { $target }
audit-default-roles-changed = { $actor } changed the default roles of { $target }
audit-member-joined = { $actor } joined { $target }
audit-member-roles-changed = { $actor } changed the roles of { $target }
audit-member-suspended = { $actor } suspended { $target }
audit-member-reinstated = { $actor } reinstated { $target }
audit-member-sessions-ended = { $actor } ended the sessions of { $target }
audit-member-removed = { $actor } removed { $target }
audit-member-restored = { $actor } brought { $target } back
audit-invitation-sent = { $actor } invited { $target }
audit-invitation-resent = { $actor } invited { $target } again
audit-invitation-revoked = { $actor } revoked the invitation of { $target }
audit-invitation-restored = { $actor } restored the invitation of { $target }
audit-invitation-accepted = { $actor } accepted the invitation for { $target }
audit-invitation-declined = { $actor } declined the invitation for { $target }
audit-invitation-requested = { $actor } asked for a new invitation for { $target }
audit-access-refused = { $actor } tried something without the right: { $target }
audit-signed-in = { $actor } signed in as { $target }
audit-sign-in-failed = { $actor } could not sign in as { $target }
audit-session-ended = { $actor } ended a session of { $target }
audit-password-changed = { $actor } changed the password of { $target }
audit-password-reset-requested = { $actor } asked to reset the password of { $target }
audit-account-edited = { $actor } changed the profile of { $target }
audit-sign-up-requested = { $actor } asked to create the organization { $target }
audit-staff-invited = { $actor } invited { $target } to the platform’s staff
audit-staff-joined = { $actor } joined the platform’s staff as { $target }
audit-staff-role-changed = { $actor } changed the staff role of { $target }
audit-staff-removed = { $actor } removed { $target } from the platform’s staff
audit-holders-exported = { $actor } exported who holds { $target }
audit-people-searched = { $actor } searched all people for { $target }
audit-platform-settings-changed = { $actor } changed the settings of { $target }

# Kinds of events, for the filter.
audit-label-organization-created = Organization created
audit-label-organization-edited = Organization settings changed
audit-label-organization-suspended = Organization suspended
audit-label-organization-reinstated = Organization reinstated
audit-label-organization-closed = Organization closed
audit-label-organization-approved = Organization approved
audit-label-default-roles-changed = Default roles changed
audit-label-member-joined = Member joined
audit-label-member-roles-changed = Roles of a member changed
audit-label-member-suspended = Member suspended
audit-label-member-reinstated = Member reinstated
audit-label-member-sessions-ended = Sessions of a member ended
audit-label-member-removed = Member removed
audit-label-member-restored = Member brought back
audit-label-invitation-sent = Invitation sent
audit-label-invitation-resent = Invitation sent again
audit-label-invitation-revoked = Invitation revoked
audit-label-invitation-restored = Invitation restored
audit-label-invitation-accepted = Invitation accepted
audit-label-invitation-declined = Invitation declined
audit-label-invitation-requested = New invitation asked for
audit-label-access-refused = Attempt without the right
audit-label-signed-in = Signed in
audit-label-sign-in-failed = Sign-in failed
audit-label-session-ended = Session ended
audit-label-password-changed = Password changed
audit-label-password-reset-requested = Password reset asked for
audit-label-account-edited = Profile changed
audit-label-sign-up-requested = Sign-up asked for
audit-label-staff-invited = Staff invited
audit-label-staff-joined = Staff joined
audit-label-staff-role-changed = Staff role changed
audit-label-staff-removed = Staff removed
audit-label-holders-exported = Holders of a permission exported
audit-label-people-searched = People searched
audit-label-platform-settings-changed = Platform settings changed

# The page and its parts.
audit-title = Audit log
audit-about = Who did what, when and from where. Nothing here can be changed or deleted, by anyone.
audit-filter = Filter the events
audit-actor = Who did it
audit-target = To whom or what
audit-person-hint = Name or address
audit-action = What happened
audit-any-action = Anything
audit-outcome = Outcome
audit-any-outcome = Done or refused
audit-done = Done
audit-refused = Refused
audit-from = From day
audit-to = To day
audit-fault-day = Enter a day as year, month and day, such as 2026-11-22
audit-fault-order = Enter a last day that is not before the first
audit-fault-action = Choose what happened from the list
audit-fault-outcome = Choose an outcome from the list
audit-newest = Newest
audit-older = Older
audit-shown = { $count ->
    [0] No events
    [one] 1 event
   *[other] { $count } events
}
audit-shown-more = { $count } events, and more
audit-shown-older = { $count ->
    [one] 1 older event
   *[other] { $count } older events
}
audit-empty = No events yet
audit-empty-text = Every change, sign-in and refused attempt will stand here.
audit-nothing-text = Widen the days, or clear the filters.
audit-nobody = Nobody found
audit-nobody-text = For somebody who was removed, enter the whole address. For platform staff, open one of their events and follow “More by”.
audit-not-understood = The filter needs a change
audit-by = By { $name }
audit-about-target = About { $name }
audit-more-by = More by { $name }
audit-more-about = More about { $name }
audit-today = Today, { $date }
audit-yesterday = Yesterday, { $date }
audit-platform-staff = Platform staff
audit-somebody = Somebody
audit-platform = The platform
audit-who = Who
audit-who-member = { $name }, member
audit-who-staff = { $name }, platform staff
audit-who-visitor = { $name }, not signed in
audit-who-visitor-unknown = Somebody who was not signed in
audit-who-system = { $name }, on its own
audit-when = When
audit-organization = Organization
audit-about-whom = About
audit-network = Network address
audit-request = Request
audit-page = On the page
audit-not-set = (not set)
audit-nothing = (nothing)

# What stands in the details of an event.
audit-field-name = Name
audit-field-email = Email address
audit-field-roles = Roles
audit-field-role = Role
audit-field-permissions = Permissions
audit-field-invited-by = Invited by
audit-field-slug = Address of the organization
audit-field-kind = Kind
audit-field-status = Status
audit-field-seat-limit = Seats
audit-field-contract-ends-on = Contract ends on
audit-field-locale = Language
audit-field-time-zone = Time zone
audit-field-message = Message
audit-field-expires-at = Valid until
audit-field-sign-up = Self-registration
audit-field-invitations-per-day = Invitations per day
audit-field-sessions = Sessions
audit-field-default-roles = Default roles
audit-field-checklist-hidden = First steps hidden

audit-member-teams-changed = { $actor } changed the teams of { $target }
audit-label-member-teams-changed = Teams of a member changed
audit-member-end-changed = { $actor } changed the end of the membership of { $target }
audit-label-member-end-changed = End of a membership changed
audit-field-teams = Teams
audit-field-ends-at = Ends
