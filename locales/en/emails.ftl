# Mails that staff and organizations word themselves.

emails-title = Email templates
emails-text = What your organization’s mails say. Without words of your own, the platform’s are sent, in each person’s language.
emails-text-platform = What mails say everywhere, unless an organization has words of its own. A change never touches those.
emails-group-organizations = Mails of organizations
emails-group-organizations-text = About members, sign-in and domains.
emails-group-platform = Mails of the platform
emails-group-platform-text = About accounts, and before and after an organization’s life. Organizations cannot change them.
emails-column-mail = Mail
emails-column-words = Words
emails-column-state = Sent
emails-words-own = Own words: { $languages }
emails-words-draft = Draft: { $languages }
emails-words-platform = The platform’s words
emails-words-program = Default words
emails-state-on = Sent
emails-state-off = Switched off

## The editor
emails-page-title = Email template: { $kind }
emails-origin-own = Own words
emails-origin-platform = The platform’s words
emails-origin-program = Default words
emails-has-draft = Draft
emails-tab-own = Own
emails-history = History
emails-switch-off = Stop sending
emails-switch-on = Send again
emails-switched-off = “{ $kind }” is not sent any more
emails-switched-on = “{ $kind }” is sent again
emails-always-on = This mail cannot be switched off: somebody depends on it.
emails-platform-moved = The platform’s text has changed since yours was published. Yours is still sent.
emails-platform-compare = Compare the two
emails-subject = Subject
emails-subject-hint = Up to { $most } characters are seen in most mail programs.
emails-body = Text
emails-body-hint = Markdown: **bold**, *italic*, lists with a hyphen, [words](https://address) for a link. No HTML, no images.
emails-member = Show it as this member sees it
emails-member-hint = An email address. Left empty, made-up values are shown.
emails-member-unknown = No active member has the address { $email }.
emails-member-not-seen = To see it as a member does, you need the permission { $permission }.
emails-look = Preview as
emails-look-desktop = Desktop
emails-look-phone = Phone
emails-look-dark = Dark
emails-look-plain = Plain text
emails-preview = Preview
emails-preview-of = Preview of the mail “{ $kind }”
emails-preview-to = To
emails-preview-update = Update the preview
emails-preview-hint = The preview shows what is saved, until you update it with what stands in the form. Nothing is sent.
emails-save-draft = Save draft
emails-send-test = Send a test to me
emails-publish = Publish
emails-reset-to-default = Go back to the platform’s text
emails-reset-to-program = Go back to the default text
emails-last-change = Published by { $name }, { $when }
emails-draft-of = Draft by { $name }
emails-variables = Variables
emails-variables-text = Each stands for something else in every mail.
emails-button = Button
emails-button-words = Open
emails-button-meaning = On a line of its own, a link to the mail’s address becomes a button
emails-test-subject = Test: { $subject }

## What became of it
emails-draft-saved = Draft saved. People still get the published text.
emails-published = Published. The next mail says this.
emails-unchanged = Nothing was changed
emails-reset = The earlier text is sent again. Your versions stay in the history.
emails-rolled-back = Version { $number } is sent again
emails-test-sent = Draft saved. A test is on its way to { $email }.
emails-version-unusable = Version { $number } cannot be sent any more: it names something that mails no longer know. Open it in the history and copy what you need.

## Faults
emails-fault-language = Choose one of the languages
emails-fault-no-subject = Enter a subject
emails-fault-no-body = Enter a text
emails-fault-long-subject = The subject is longer than { $most } characters
emails-fault-long-body = The text is longer than { $most } characters
emails-fault-unknown = “{ $name }” is not a variable of this mail. Use one from the list.
emails-fault-unclosed = A variable begins and does not end on its line
emails-fault-no-link = The mail needs its link: without { $link } nobody can follow it
emails-fault-address = A link cannot lead to “{ $address }”. Use an address that begins with https:// or mailto:.
emails-fault-no-words = A link has no words that could be pressed
emails-fault-image = Images are not mailed. Write what it shows, or link to it.
emails-fault-too-deep = Too many lists or quotes stand in each other
emails-fault-line = Line { $line }: { $fault }
emails-advice-long-subject = The subject is longer than { $most } characters: most mail programs show only its beginning
emails-advice-html = Line { $line }: HTML is shown as it was typed

## History
emails-history-title = History of “{ $kind }”
emails-history-text = Every text that was published in this language: { $language }.
emails-comparison = Side by side
emails-comparison-of = { $left } on the left, { $right } on the right
emails-left = Left
emails-right = Right
emails-compare = Compare
emails-side-platform = The platform’s text
emails-side-program = The default text
emails-side-version = Version { $number }
emails-same-lines = { $count ->
    [one] 1 line is the same
   *[other] { $count } lines are the same
}
emails-versions = Versions
emails-no-versions = Nothing was published yet in this language.
emails-version = Version
emails-published-by = Published by
emails-in-use = In use
emails-restored = Version { $number } brought back
emails-roll-back = Go back to version { $number }

## Kinds
emails-welcome = Welcome
emails-welcome-about = Sent once to somebody who has just become a member by an invitation, a join link, their domain or single sign-on.
emails-invitation = Invitation
emails-invitation-about = Sent to somebody who is invited, with the link that lets them in.
emails-invitation-reminder = Invitation reminder
emails-invitation-reminder-about = Sent to somebody who has not answered an invitation, with a new link.
emails-invitation-requested = New invitation asked for
emails-invitation-requested-about = Sent to those who can help when an invited person’s link no longer works and they ask for a new one.
emails-join-confirmation = Confirm an address to join
emails-join-confirmation-about = Sent to somebody who follows a join link and has to prove their address.
emails-join-requested = Request to join
emails-join-requested-about = Sent to those who can answer when somebody asks to join.
emails-join-approved = Request approved
emails-join-approved-about = Sent to somebody whose request to join was approved.
emails-join-declined = Request declined
emails-join-declined-about = Sent to somebody whose request to join was declined.
emails-role-ends = Your role ends soon
emails-role-ends-about = Sent to a member whose role ends soon.
emails-role-of-member-ends = Somebody’s role ends soon
emails-role-of-member-ends-about = Sent to whoever gave a role that ends soon.
emails-membership-ends = Your membership ends soon
emails-membership-ends-about = Sent to a member whose membership ends soon.
emails-membership-of-member-ends = Somebody’s membership ends soon
emails-membership-of-member-ends-about = Sent to whoever gave a membership its end.
emails-membership-over = Membership over
emails-membership-over-about = Sent to somebody whose membership came to its end.
emails-roles-changed = Roles changed
emails-roles-changed-about = Sent to a member whose roles were changed, by a person or by their groups.
emails-member-suspended = Member suspended
emails-member-suspended-about = Sent to somebody who was suspended.
emails-member-reinstated = Member back
emails-member-reinstated-about = Sent to somebody whose suspension was lifted, or who was brought back after a removal.
emails-member-removed = Member removed
emails-member-removed-about = Sent to somebody who was removed.
emails-ownership-offered = Ownership offered
emails-ownership-offered-about = Sent to a member who is asked to own the organization.
emails-ownership-accepted = Ownership accepted
emails-ownership-accepted-about = Sent to the owner whose offer was accepted.
emails-ownership-declined = Ownership declined
emails-ownership-declined-about = Sent to the owner whose offer was declined.
emails-setup-connection = Help with an identity provider
emails-setup-connection-about = Sent to somebody in IT, with the link to connect an identity provider.
emails-setup-domain = Help with a domain
emails-setup-domain-about = Sent to somebody in IT, with the link to prove a domain.
emails-sso-enforced = Single sign-on enforced
emails-sso-enforced-about = Sent to those who look after signing in when passwords stop opening the organization.
emails-sso-released = Single sign-on no longer enforced
emails-sso-released-about = Sent to those who look after signing in when passwords open the organization again.
emails-break-glass-codes-made = New break-glass codes
emails-break-glass-codes-made-about = Sent to those who look after signing in when new break-glass codes are made.
emails-break-glass-used = Break-glass code used
emails-break-glass-used-about = Sent to those who look after signing in when somebody came in with a break-glass code.
emails-certificate-ends = Certificate ends soon
emails-certificate-ends-about = Sent before the certificate of an identity provider ends.
emails-certificate-ended = Certificate has ended
emails-certificate-ended-about = Sent when the certificate of an identity provider has ended.
emails-metadata-held = New metadata waits
emails-metadata-held-about = Sent when new metadata of an identity provider waits for approval.
emails-domain-lapsing = Proof of a domain is gone
emails-domain-lapsing-about = Sent when the record that proves a domain is gone.
emails-domain-lapses-soon = Domain lapses soon
emails-domain-lapses-soon-about = Sent again before a domain lapses.
emails-domain-lapsed = Domain lapsed
emails-domain-lapsed-about = Sent when a domain has lapsed.
emails-domain-back = Domain proven again
emails-domain-back-about = Sent when the record of a domain is back.
emails-sign-up = Confirm a sign-up
emails-sign-up-about = Sent to somebody who creates an organization and has to prove their address.
emails-sign-up-known = Sign-up with a known address
emails-sign-up-known-about = Sent when somebody signs up with an address that has an account.
emails-organization-approved = Organization approved
emails-organization-approved-about = Sent to the owner when staff approved their organization.
emails-contract-ends = Contract ends
emails-contract-ends-about = Sent before the contract of an organization ends.
emails-trial-ends = Trial ends
emails-trial-ends-about = Sent before the trial of an organization ends.
emails-contract-renewed = Contract renewed
emails-contract-renewed-about = Sent when the contract of an organization was extended.
emails-organization-closed = Organization closed
emails-organization-closed-about = Sent to owners when an organization has closed.
emails-organization-reopened = Organization open again
emails-organization-reopened-about = Sent to owners when an organization is open again.
emails-erasure-soon = Erasure soon
emails-erasure-soon-about = Sent to owners before everything of an organization is erased.
emails-organization-erased = Organization erased
emails-organization-erased-about = The last mail about an organization.
emails-owner-appointed = Owner appointed
emails-owner-appointed-about = Sent when staff appointed an owner.
emails-password-reset = Password reset
emails-password-reset-about = Sent to somebody who asks for a new password.
emails-password-changed = Password changed
emails-password-changed-about = Sent when the password of an account was changed.
emails-new-device = New browser
emails-new-device-about = Sent to somebody whose account was opened in a browser that we do not know.
emails-sso-consent = Agree to single sign-on
emails-sso-consent-about = Sent to the owner of an account whom an identity provider wants to sign in.
emails-staff-invitation = Staff invitation
emails-staff-invitation-about = Sent to somebody who is invited to the platform’s staff.

## Variables: what they stand for
emails-variable-greeting = The greeting with the person’s name, or without one where it is not known
emails-variable-person-name = The name of the person who gets the mail
emails-variable-person-first-name = Their first name
emails-variable-person-email = Their email address
emails-variable-organization-name = The name of the organization
emails-variable-link = The address that the mail is about
emails-variable-inviter-name = Whoever invited the person
emails-variable-role-names = The roles of the person, with commas
emails-variable-role-name = The role that the mail is about
emails-variable-message = What somebody wrote, word for word; often nothing
emails-variable-expires-on = Until when the link works
emails-variable-date = The day that the mail is about
emails-variable-colleague-name = The other person that the mail is about
emails-variable-colleague-email = The email address of the other person
emails-variable-domain-name = The domain that the mail is about
emails-variable-connection-name = The identity provider that the mail is about
emails-variable-days = How many days are left
emails-variable-network-address = The network address from which somebody came in
emails-variable-device-name = The browser and the system with which somebody signed in
emails-variable-roles-given = The roles that somebody holds now and did not before
emails-variable-roles-taken = The roles that somebody holds no longer

## Variables: what they could be, in previews
emails-sample-greeting = Hello Zoë Brûlé,
emails-sample-person-name = Zoë Brûlé
emails-sample-person-first-name = Zoë
emails-sample-person-email = zoe@acme.example
emails-sample-organization-name = Acme Industries
emails-sample-link = https://portal.example/sample
emails-sample-inviter-name = Bob Okafor
emails-sample-role-names = Member, Auditor
emails-sample-role-name = Auditor
emails-sample-message = See you on Monday!
emails-sample-expires-on = 31 December 2026, 17:00
emails-sample-date = 31 December 2026, 17:00
emails-sample-colleague-name = Carol Danso
emails-sample-colleague-email = carol@acme.example
emails-sample-domain-name = acme.example
emails-sample-connection-name = Okta
emails-sample-days = 14
emails-sample-network-address = 192.0.2.7
emails-sample-device-name = Firefox on Linux
emails-sample-roles-given = Auditor
emails-sample-roles-taken = Admin

## Settings of a kind
emails-settings = Settings
emails-settings-title = Settings of “{ $kind }”
emails-settings-text = What holds for every mail of this kind, whatever it says. A field left empty follows the platform.
emails-settings-text-platform = What holds for every mail of this kind, whatever it says. Organizations without a value of their own follow it.
emails-settings-switch-on = This mail is sent.
emails-settings-switch-off = This mail is not sent.
emails-settings-switch-reminders = It is sent as often as you say below; with 0 reminders it is not sent.
emails-settings-link = The link works for
emails-settings-link-hint = { $unit ->
    [minutes] From { $least } to { $most } minutes; left empty: { $usual }. Links that are on their way keep their end.
    [hours] From { $least } to { $most } hours; left empty: { $usual }. Links that are on their way keep their end.
   *[days] From { $least } to { $most } days; left empty: { $usual }. Links that are on their way keep their end.
}
emails-settings-link-choosable = Whoever makes such a link may choose another time, up to the longest that is allowed.
emails-settings-link-most = Organizations may choose up to
emails-settings-link-most-hint = { $unit ->
    [minutes] At most { $most } minutes. An organization with a longer time is held to it at once.
    [hours] At most { $most } hours. An organization with a longer time is held to it at once.
   *[days] At most { $most } days. An organization with a longer time is held to it at once.
}
emails-settings-minutes = minutes
emails-settings-hours = hours
emails-settings-days = days
emails-settings-reminders = Reminders at most
emails-settings-reminders-hint = From 0 to { $most }; left empty: { $usual }. With 0 nobody is reminded. Nobody is reminded who answered, whose mail was refused, or whose link ends within 12 hours.
emails-settings-reminder-days = Days before each reminder
emails-settings-reminder-days-hint = From 1 to { $most }, counted from the mail before; left empty: { $usual }.
emails-settings-times = times
emails-settings-per-hour = Mails for one person in an hour
emails-settings-per-hour-hint = From 1 to { $most }; left empty: { $usual }. More of this kind for the same person are held back.
emails-settings-per-hour-unit = mails
emails-settings-reminder-elsewhere = Reminders of invitations have settings of their own.
emails-settings-reminder-link = Set the reminders
emails-settings-save = Save settings
emails-settings-saved = Settings saved. They hold from the next mail on.
emails-settings-fault = Enter a whole number from { $least } to { $most }, or nothing
