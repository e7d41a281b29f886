# The log of mails: what became of each.

mail-log-title = Mail log
mail-log-text = Every mail to your people, and what became of it.
mail-log-text-platform = Every mail of the platform and of its organizations, and what became of it.
mail-log-search = Addresses that begin with
mail-log-begins = Address begins with
mail-log-any-mail = Any mail
mail-log-organization = Name or slug of an organization
mail-log-empty = No mails yet
mail-log-empty-text = As soon as somebody is invited, their mail stands here.
mail-log-to = To
mail-log-of-platform = Platform
mail-log-tries = Tries
mail-log-when = When
mail-log-next-try = Next: { $when }
mail-log-cancelled = Not sent
mail-log-kept = Lines are kept for 90 days. What a mail says, and its link, are not kept.
mail-log-retried = The mail to { $email } is tried again
mail-log-with-code = { $sentence } ({ $code })

## A member whom mails do not reach
mail-log-refused = Mails do not reach { $name }: { $reason }.
mail-log-refused-link = See the mails to this address

## Why a mail did not go out. No full stop: it stands in other sentences.
mail-log-address-invalid = The address is not valid
mail-log-mailbox-unknown = The mailbox does not exist
mail-log-mailbox-full = The mailbox is full
mail-log-mailbox-moved = The mailbox has moved
mail-log-domain-unknown = There is no such mail domain
mail-log-not-allowed = Delivery to this address is not allowed
mail-log-address-not-understood = The mail server does not understand the address
mail-log-address-refused = The mail server refuses this address
mail-log-latin-only = The mail server takes only plain Latin letters in an address
mail-log-not-written = The mail could not be written
mail-log-no-answer = The mail server did not answer in time
mail-log-try-later = The mail server asks to try again later
mail-log-turned-away = The mail server turns us away
mail-log-encryption-refused = The mail server refuses to encrypt
mail-log-encryption-failed = The connection to the mail server cannot be encrypted
mail-log-sign-in-refused = The mail server does not accept our user name and password
mail-log-no-way-to-sign-in = The mail server offers no way to sign in that we know
mail-log-sender-refused = The mail server does not accept our sender address
mail-log-content-refused = The mail server does not accept this message
mail-log-unreachable = The mail server cannot be reached
mail-log-broken-off = The mail server broke off the conversation
mail-log-unanswered = The mail server got it, but did not say whether it took it
mail-log-certificate-expired = The certificate of the mail server has expired
mail-log-certificate-other-name = The certificate of the mail server is for another name
mail-log-certificate-untrusted = The certificate of the mail server is not trusted
mail-log-own-server = The organization’s own mail server does not take it
mail-log-unwanted = They want no more mails of this kind
mail-log-our-fault = Something failed on our side
mail-log-delayed = This person had many mails within the hour; this one waits
mail-log-too-many = This person had many mails within the hour, and can do without this one
mail-log-switched-off = This kind of mail is switched off
mail-log-invitation-over = The invitation was answered, revoked or sent anew, or has ended
mail-log-link-over = Its link has ended or was used

## Why a mail that was sent does not say what somebody wrote. No full stop.
mail-log-our-words = The default text was sent: the one written for this mail cannot be used any more

## Why a mail that failed is not tried again, and what to do instead
mail-log-retry-not-failed = This mail did not fail, or is being tried again already.
mail-log-retry-forgotten = It is no longer kept, so it cannot be tried again.
mail-log-retry-invitation-over = The invitation was answered or sent anew, or has ended: invite again if need be.
mail-log-retry-link-over = Its link works no longer: ask for a new one.
mail-log-retry-switched-off = This kind of mail is switched off: switch it on first.
