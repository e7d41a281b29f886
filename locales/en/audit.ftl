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
audit-join-link-created = { $actor } created the join link “{ $target }”
audit-join-link-viewed = { $actor } looked at the address of the join link “{ $target }”
audit-join-link-used = { $actor } used the join link “{ $target }”
audit-join-link-revoked = { $actor } revoked the join link “{ $target }”
audit-join-link-restored = { $actor } restored the join link “{ $target }”
audit-join-requested = { $actor } asked to join: { $target }
audit-join-request-approved = { $actor } approved the request of { $target } to join
audit-join-request-declined = { $actor } declined the request of { $target } to join
audit-join-request-withdrawn = { $actor } withdrew the request to join of { $target }
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
audit-exported = { $actor } exported the audit log of { $target }
audit-verified = { $actor } verified the audit log of { $target }
audit-pruned = { $actor } deleted events of { $target } that were over their time
audit-retention-changed = { $actor } changed how long { $target } keeps its events
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
audit-label-join-link-created = Join link created
audit-label-join-link-viewed = Join link looked at
audit-label-join-link-used = Join link used
audit-label-join-link-revoked = Join link revoked
audit-label-join-link-restored = Join link restored
audit-label-join-requested = Request to join
audit-label-join-request-approved = Request to join approved
audit-label-join-request-declined = Request to join declined
audit-label-join-request-withdrawn = Request to join withdrawn
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
audit-label-exported = Audit log exported
audit-label-verified = Audit log verified
audit-label-pruned = Old events deleted
audit-label-retention-changed = Retention changed
audit-label-platform-settings-changed = Platform settings changed

# The page and its parts.
audit-title = Audit log
audit-about = Who did what, when and from where. Nobody can change or delete an event without it showing.
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

audit-team-created = { $actor } made the team { $target }
audit-label-team-created = Team made
audit-team-edited = { $actor } renamed the team { $target }
audit-label-team-edited = Team renamed
audit-team-moved = { $actor } moved the team { $target }
audit-label-team-moved = Team moved
audit-team-merged = { $actor } merged the team { $target } into another
audit-label-team-merged = Teams merged
audit-team-removed = { $actor } removed the team { $target }
audit-label-team-removed = Team removed
audit-field-parent = Below
audit-field-rights-over-its-people = Rights over its people
audit-field-events = Events
audit-field-last-sequence = Number of the last one
audit-field-last-hash = Its hash
audit-field-retention-days = Days that events are kept
audit-field-format = Format
audit-field-filters = Filters
audit-field-outcome = Result

# Verifying: does the log stand as it was written?
audit-number = Number in the chain
audit-verification = Verification
audit-verification-text = Every event carries the hash of all events before it. So a changed, removed, reordered or cut-off event is found.
audit-verify-now = Verify now
audit-verify-on = Go on verifying
audit-chain-state = The chain
audit-chain-events = Events kept
audit-chain-first = First event kept
audit-chain-last = Last event
audit-chain-hash = Hash of the last event
audit-chain-at = Event { $number }, { $at }
audit-chain-gone = Event { $number }, which is gone
audit-chain-empty = Nothing was written down yet
audit-verified-last = Last verified
audit-verified-by = { $at }, by { $name }
audit-verified-never = Never
audit-good-title = As it was written
audit-good = { $count ->
    [0] There are no events yet.
    [one] The only event is as it was written.
   *[other] All { $count } events are as they were written.
}
audit-partial-title = Good so far
audit-partial = The events up to { $last } of { $all } are as they were written. The time for one request was over: go on here, or run “tenantry audit verify”.
audit-broken-title = Not as it was written
audit-broken-changed = Event { $number } is not as it was written: somebody changed it in the database. From there on nothing can be trusted.
audit-broken-removed = Event { $number } is gone: somebody removed it from the database. From there on nothing can be trusted.
audit-broken-misplaced = Event { $number } is not in its place: somebody removed or reordered events in the database. From there on nothing can be trusted.
audit-broken-cut-off = Event { $number } and those after it are gone: somebody cut off the end of the log.
audit-broken-head = The end of the chain, event { $number }, does not fit what the database notes as its end: somebody cut the log or wrote to it past the program.
audit-broken-front-cut = The log begins with event { $number }, and no deletion after its time explains that: somebody cut off its beginning.
audit-broken-unknown = Somebody added events past the program: the chain, which would go on with event { $number }, does not know them.
audit-broken-rewritten = Event { $number } is another one than when the log was verified before: somebody wrote the chain anew.
audit-head-title = Signed head
audit-head-text = Who can write to the database itself could write the whole chain anew. Not so the copy that you keep: download this note from time to time and keep it elsewhere. It says how the log ended at that moment, signed with a key that is not in the database.
audit-head-download = Download the signed head
audit-head-key = Public key of this installation
audit-head-check = With “tenantry audit verify --head FILE” an operator proves that the log still contains exactly this.

# Exporting.
audit-export-csv = Export as CSV
audit-export-jsonl = Export as JSON Lines
audit-lacking = This needs the permission { $permission }.
audit-lacking-ask = This needs the permission { $permission }. Ask { $names }.

# Retention.
audit-retention = Retention
audit-retention-text = Events older than this are deleted once a day. The deletion stands in the log, and the rest still verifies.
audit-retention-days = Days that events are kept
audit-retention-save = Save retention
audit-retention-saved = Retention saved
audit-retention-unchanged = Nothing was changed
audit-fault-retention = Enter 90 to 3650 days, or nothing to keep events for ever
audit-retention-hint = 90 to 3650 days. Empty keeps them for ever.

# Undo.
audit-undo-removed = Bring { $name } back
audit-undo-suspended = Reinstate { $name }
audit-undo-roles = Give { $name } the roles from before
audit-undo-invitation = Restore the invitation of { $name }
audit-undo-settings = Restore the settings from before
audit-undo-no-longer = This cannot be undone any more: something else has changed since.
audit-undo-too-late = This cannot be undone any more: its time is over.
## Roles and the catalogue of permissions
audit-role-created = { $actor } created the role { $target }
audit-role-edited = { $actor } changed the role { $target }
audit-role-removed = { $actor } deleted the role { $target }
audit-application-added = { $actor } added the application { $target }
audit-permission-added = { $actor } added the permission { $target }
audit-permission-edited = { $actor } changed the sentence of { $target }
audit-permission-retired = { $actor } retired { $target }
audit-permission-restored = { $actor } brought { $target } back
audit-template-created = { $actor } created the role template { $target }
audit-template-edited = { $actor } changed the role template { $target }
audit-template-retired = { $actor } stopped offering { $target }
audit-template-restored = { $actor } offers { $target } again
audit-label-role-created = Role created
audit-label-role-edited = Role changed
audit-label-role-removed = Role deleted
audit-label-application-added = Application added
audit-label-permission-added = Permission added
audit-label-permission-edited = Sentence of a permission changed
audit-label-permission-retired = Permission retired
audit-label-permission-restored = Permission brought back
audit-label-template-created = Role template created
audit-label-template-edited = Role template changed
audit-label-template-retired = Role template no longer offered
audit-label-template-restored = Role template offered again
