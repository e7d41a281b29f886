# Join links: one link that lets many people in.

join-links-text = One link for many people, with fixed roles. Whoever has it can come in until it expires, is used up, or you revoke it.
join-links-create = Create a join link
join-links-caption = Join links, the newest first
join-links-name = What for
join-links-uses = Uses
join-links-uses-of = { $used } of { $most }
join-links-created-by = Created by
join-links-until = Works until
join-links-used-up = Used up
join-links-empty = No join links yet
join-links-empty-text = A join link suits a poster, a chat or a handbook: people come in by themselves, with the roles that you chose.

## The form
join-links-new-text = People who follow the link prove their address first. What it gives cannot be changed later; make a new link instead.
join-links-name-hint = For your own overview, such as “Warehouse team, autumn”. People who follow the link do not see it.
join-links-what = What it gives
join-links-team = Team
join-links-team-hint = The roles hold in this team and what is below it.
join-links-whole = The whole organization
join-links-limits = How far it goes
join-links-most-uses = How many people
join-links-uses-hint = 1 to 10,000. The link stops working after so many.
join-links-uses-unit = people
join-links-domains = Only these address domains
join-links-domains-hint = Such as acme.example, parted by commas or lines. Sub-domains count as other domains. Empty: any address.
join-links-approval = Each person waits for approval
join-links-approval-hint = They prove their address and ask; somebody who may invite lets them in under “Join requests”.
join-links-error-name = Enter what the link is for, up to 80 characters
join-links-error-uses = Enter a number of people from 1 to 10,000
join-links-error-team = Choose a team of this organization
join-links-error-team-owner = An owner owns the whole organization: choose no team, or another role
join-links-error-domain = Correct “{ $word }”: it is not a domain such as acme.example
join-links-error-domains = Enter up to { $most } domains; these are { $count }

## One link
join-links-link = Link
join-links-made = The link is ready. Share its address only with those who are to come in.
join-links-address = Address of the link
join-links-code = QR code of the link
join-links-code-alt = QR code with the address of the join link “{ $name }”. The address stands beside it as text.
join-links-show = Show link
join-links-show-hint = Its address lets people in. Looking at it is written to the audit log.
join-links-hidden = The address is not shown until you ask for it.
join-links-domains-any = Any address
join-links-fact-domains = Address domains
join-links-fact-approval = Approval
join-links-approval-yes = Each person waits for approval
join-links-approval-no = People come in at once
join-links-newcomers = Who came in by it
join-links-newcomers-none = Nobody yet.
join-links-restore = Restore
join-links-change-refused = You have no say over this link, because you could not give its roles. { $reason }
join-links-revoked = The join link “{ $name }” was revoked. It lets nobody in any more.
join-links-restored = The join link “{ $name }” works again.
join-links-late-revoked = The join link “{ $name }” is revoked already.
join-links-late-restored = The join link “{ $name }” is not revoked.

## Somebody who followed it
join-links-title = Join { $organization }
join-links-from = A link by
join-links-address-first = Your address first
join-links-address-text = We send you a mail with a personal link, so that nobody joins with your address but you.
join-links-limited = This link takes addresses of certain domains only. Use your work address.
join-links-email-hint = You will sign in with it.
join-links-send = Send me a link
join-links-mailed = Check your mail
join-links-mailed-text = We sent a link to { $email }. The mail says until when it works. Nothing was created yet.
join-links-mailed-note = Nothing there? Look into the spam folder, or enter the address again after a few minutes.
join-links-again = Use another address
join-links-needs-approval = Somebody of { $organization } looks at each request before you are a member.
join-links-error-other-domain = This link does not take addresses of that domain. Use your work address, or ask the person who gave you the link.
join-links-other-account = Your address does not fit
join-links-other-account-text = You are signed in as { $email }, and this link does not take addresses of that domain.
join-links-somebody-else = This link is for another address
join-links-somebody-else-text = It was mailed to { $mailed }, and you are signed in as { $email }. To go on, switch the account.
join-links-switch = Sign out and use another address
join-links-asked = You asked to join { $organization }. You get a mail with the answer.
join-links-asked-before = You asked to join { $organization } before, and that request still waits for an answer.
join-links-has-account = { $email } has an account already. Sign in, then follow the link again.
join-links-no-seat = Every seat of { $organization } is taken. Ask the person who gave you the link to free one; the link goes on working until it expires.

## A link that lets nobody in
join-links-unknown-text = It may be incomplete. Copy the whole address, or ask the person who gave it to you.
join-links-over-title = This link was used, or its time is over
join-links-over-text = A personal link works once, and not for long. If you came in with it, sign in. Otherwise follow the join link again.
join-links-gone-title = This link to { $organization } no longer works
join-links-cut-text = { $organization } is not active at the moment, so nobody can join it. Try again later, or ask the person who gave you the link.
join-links-revoked-text = It was revoked. Ask the person who gave it to you for a new one.
join-links-expired-text = Its time is over. Ask the person who gave it to you for a new one.
join-links-used-up-text = As many people as it was made for have used it. Ask the person who gave it to you for a new one.
join-links-creator-gone-text = Whoever created it can no longer give its roles. Ask the person who gave it to you for a new one.
join-links-refused-lost = The link no longer works
