# Inviting people, and their way in.

## The form
invitations-invite = Invite people
invitations-invite-text = Each person gets a mail with a link of their own. It works once, and only for that address.
invitations-who = Whom to invite
invitations-emails = Email addresses
invitations-emails-hint = One or many. Paste from a mail or a spreadsheet: commas, lines, and “Name <address>” all work.
invitations-what = What they may do
invitations-what-text = One role or several. You can change it later.
invitations-role-locked = You cannot give this role. { $reason }
invitations-locked-who = { $reason } These people can: { $names }.
invitations-days = Link works for
invitations-locale = Language of the mail
invitations-locale-hint = The mail and the page behind its link come in it. Whoever has an account reads in their own language.
invitations-language-again = Language
invitations-reminders = Reminders
invitations-reminders-none = None yet
invitations-reminders-sent = { $count ->
    [one] 1, { $when }
   *[other] { $count }, the last { $when }
}
invitations-days-hint = 1 to { $most } days.
invitations-days-unit = days
invitations-message-hint = Stands in the mail under your name. Plain text, up to 1,000 characters.
invitations-before = Before sending
invitations-fact-until = Link works until
invitations-until-usual = { $date }, unless you choose other days
invitations-seats = Seats
invitations-send = Send invitations
invitations-send-one = Send 1 invitation
invitations-send-many = Send { $count } invitations
invitations-send-hint = The mails leave at once. You can revoke each invitation afterwards.

## What is wrong with the form
invitations-error-no-address = Enter at least one email address
invitations-error-address = Correct “{ $word }”: it is not an email address
invitations-error-addresses = Correct { $count } entries that are not email addresses: { $words }
invitations-error-too-many = Send up to { $most } invitations at once; these are { $count }
invitations-error-role = Choose roles of this organization; it has no role “{ $key }”
invitations-error-role-limit = You cannot give the role { $role }. { $reason }
invitations-error-message = Shorten the message to { $most } characters; it has { $length }
invitations-error-days = Enter a number of days from 1 to { $most }
invitations-error-name = Enter your name, up to 120 characters

## What became of each address
invitations-results = Result for each address
invitations-result = { $email }: { $text }
invitations-nobody-invited = Nobody was invited: see below what stands in the way of each address
invitations-is-member = This person is a member already.
invitations-is-waiting = This person was invited already, and the invitation still works.
invitations-is-too-often = This address was invited too often today. Try again tomorrow.
invitations-badge-member = Member already
invitations-badge-waiting = Invited already
invitations-badge-too-often = Too often
invitations-open-member = Open the member { $email }
invitations-open-invitation = Open the invitation of { $email }
invitations-sent-one = { $email } was invited.
invitations-sent = { $count ->
    [one] 1 invitation was sent.
   *[other] { $count } invitations were sent.
}
invitations-left-out = Left out: { $addresses }.
invitations-short = { $email } ({ $why })
invitations-short-member = is a member already
invitations-short-waiting = was invited already
invitations-short-too-often = was invited too often today

## The list
invitations-list-text = Whom you asked to come in, and how far they came.
invitations-search = Search by email address
invitations-caption = Invitations, the newest first
invitations-sent-column = Invited
invitations-until-column = Link works until
invitations-by = by { $name }
invitations-asks = Asks for a new one
invitations-restore = Restore
invitations-open = Open the invitation
invitations-empty = No invitations yet
invitations-empty-text = Invite colleagues by their email address. Here you will see who was invited, whose mail did not arrive, and who came in.
invitations-locked-invite = This needs members.invite, which your roles do not have.

## One invitation
invitations-title = Invitation of { $email }
invitations-invitation = Invitation
invitations-created = Invited
invitations-mail = Mail
invitations-mail-sent = Sent { $time }
invitations-asks-text = The link of { $email } was over, and they ask for a new one. Send the invitation again to let them in; to say no, do nothing.
invitations-failed-text = The mail did not arrive: { $reason }. Check the address, then send it again, or revoke it and invite another address.
invitations-resend-hint = A resent invitation has a new link; the old one stops working.
invitations-change-refused = You cannot change this invitation, because you could not give its roles. { $reason }
invitations-replaced = A new invitation replaced it
invitations-came-otherwise = The person came in another way
invitations-resent = { $email } was sent a new link. The old one no longer works.
invitations-revoked = The invitation of { $email } was revoked. Its link no longer works.
invitations-restored = The invitation of { $email } works again.
invitations-late-accepted = { $email } has accepted this invitation in the meantime and is a member now.
invitations-late-declined = { $email } has declined this invitation. Invite them anew if they changed their mind.
invitations-late-revoked = The invitation of { $email } is revoked already.
invitations-late-open = The invitation of { $email } is not revoked.
invitations-another-open = { $email } has a newer invitation that still works.

## The invitee
invitations-join = Join { $organization }
invitations-invites-you = { $inviter } invites you to join { $organization }
invitations-fact-address = Invited address
invitations-fact-inviter = Invited by
invitations-fact-organization = Organization
invitations-your-roles = Your roles
invitations-you-can = What you can do there
invitations-valid-until = The invitation is valid until
invitations-create-account = Create your account
invitations-create-account-text = You will sign in with { $email }. Only this address can accept.
invitations-your-name = Your name
invitations-your-name-hint = As colleagues will see it.
invitations-create-and-join = Create account and join { $organization }
invitations-has-account = You have an account
invitations-has-account-text = { $email } has an account already. Sign in, and you come back here to join.
invitations-sign-in-to-join = Sign in to join
invitations-signed-in-as = You are signed in as { $name }, { $email }.
invitations-somebody-else = This invitation is for somebody else
invitations-somebody-else-text = It is for { $invited }, and you are signed in as { $email }. To join, switch to the invited account.
invitations-switch = Sign out and continue as { $email }
invitations-not-you = Not expected?
invitations-decline = Decline invitation
invitations-welcome = Welcome to { $organization }.
invitations-member-already = You are a member of { $organization } already, so there is nothing to accept.
invitations-declined = You declined the invitation to { $organization }.
invitations-requested = We asked { $inviter } for a new invitation. You will get a mail when it is sent.

## A link that lets nobody in
invitations-unknown-title = This link does not work
invitations-unknown-text = It may be incomplete, or a newer mail with a new link has replaced it. Open the newest mail, or ask the person who invited you.
invitations-cut-title = { $organization } cannot be joined now
invitations-cut-text = { $organization } is not active at the moment, so nobody can join it. Your invitation is kept: try again later, or ask the person who invited you.
invitations-inviter-gone-title = This invitation no longer works
invitations-inviter-gone-text = { $inviter }, who invited you, can no longer give these roles. Ask for a new invitation; somebody else can send it.
invitations-used-title = This invitation was used
invitations-used-text = Somebody has accepted it and joined { $organization }. If that was you, sign in.
invitations-declined-title = You declined the invitation to { $organization }
invitations-declined-text = Nothing was created. If you changed your mind, ask { $inviter } to invite you again.
invitations-revoked-title = This invitation was revoked
invitations-revoked-text = { $inviter } or a colleague took it back. If that was a mistake, ask for a new one.
invitations-expired-title = This invitation has expired
invitations-expired-text = Its link worked until { $date }. Ask for a new one; that takes one click.
invitations-ask-again = Ask for a new invitation
invitations-go-sign-in = Go to sign in
invitations-go-organization = Open the organization

invitations-no-seat = Every seat of { $name } is taken. Ask whoever invited you to free one; the link goes on working until it expires.

invitations-error-no-team = Choose the team: you may invite into your own teams.
invitations-error-team = Choose one of the teams in the list.
invitations-team-hint = They come into this team, and the roles hold in it and below.
invitations-no-team = No team: roles hold in the whole organization
invitations-in-team = { $team }
## Seats
invitations-is-no-seat = There is no seat for this person.
invitations-badge-no-seat = No seat
