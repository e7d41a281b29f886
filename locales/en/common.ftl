# Words that many pages share.

## Actions
common-save = Save
common-cancel = Cancel
common-continue = Continue
common-search = Search
common-filter = Filter
common-clear-all = Clear all
common-edit = Edit
common-remove = Remove
common-suspend = Suspend
common-reinstate = Reinstate
common-resend = Resend
common-revoke = Revoke
common-open = Open
common-change = Change
common-undo = Undo
common-dismiss = Dismiss
common-copy = Copy
common-copied = Copied
common-show = Show
common-hide = Hide
common-previous = Previous
common-next = Next
common-actions = Actions
common-actions-for = Actions for { $name }
common-remove-filter = Remove filter: { $name }
common-try-again = Try again

## Fields and lists
common-name = Name
common-email = Email address
common-password = Password
common-role = Role
common-roles = Roles
common-status = Status
common-reason = Reason
common-message = Message
common-last-seen = Last seen
common-language = Language
common-time-zone = Time zone
common-language-name = English
common-any-role = Any role
common-any-status = Any status
common-optional = optional
common-pages = Pages
common-you = you
common-none = None
common-nothing-found = Nothing found
common-nothing-found-text = Try fewer words, or clear the filters.
common-select-all = Select all on this page
common-select = Select { $name }
common-selected = { $count } selected
common-with-selected = With those you picked
common-shown = { $count } shown
common-errors = { $count ->
    [one] 1 thing needs a change
   *[other] { $count } things need a change
}
common-error-title = Error: { $title }

## States
common-active = Active
common-suspended = Suspended
common-removed = Removed
common-pending = Pending
common-queued = Queued
common-sent = Sent
common-failed = Failed
common-opened = Opened
common-accepted = Accepted
common-declined = Declined
common-expired = Expired
common-revoked = Revoked
common-closed = Closed
common-yes = Yes
common-no = No

## Kinds of organization
common-customer = Customer
common-partner = Partner

## Times, in words when near
common-never = Never
common-now = Now
common-minutes-ago = { $count ->
    [one] 1 minute ago
   *[other] { $count } minutes ago
}
common-hours-ago = { $count ->
    [one] 1 hour ago
   *[other] { $count } hours ago
}
common-today-at = Today, { $time }
common-yesterday-at = Yesterday, { $time }
common-in-minutes = { $count ->
    [one] in 1 minute
   *[other] in { $count } minutes
}
common-in-hours = { $count ->
    [one] in 1 hour
   *[other] in { $count } hours
}
common-in-days = { $count ->
    [one] in 1 day
   *[other] in { $count } days
}

common-team = Team
common-any-team = Any team
common-last-change = Last changed by { $name } · { $at }
common-date-and-clock = { $date }, { $clock }
common-more = { $more } more
common-others = others
