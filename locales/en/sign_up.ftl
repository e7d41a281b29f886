# A new customer's way in.

sign-up-title = Create an organization
sign-up-intro = A place for your company: you become its owner, and invite your colleagues.
sign-up-name = Your name
sign-up-name-missing = Enter your name, up to 120 characters
sign-up-email-hint = We send a link there, to see that it is yours.
sign-up-organization = Name of the organization
sign-up-organization-hint = Your company, for example Acme Industries
sign-up-organization-missing = Enter the name of the organization, up to 120 characters
sign-up-known = Have an account already?
sign-up-closed-title = New organizations are created by the staff
sign-up-closed-text = Sign-up is closed on this platform. Ask its staff to create an organization for you, or ask a colleague to invite you into yours.

sign-up-sent-title = Check your mail
sign-up-sent-text = We sent a mail to
sign-up-sent-next = Open the link in it to choose a password; then { $organization } begins.
sign-up-sent-note = The link works once, until the time that stands in the mail. Nothing there? Look in the spam folder, send it again, or check the address.
sign-up-again = Send it again
sign-up-change = Change the address

sign-up-complete-title = Choose a password
sign-up-complete-text = Your address is confirmed. With a password, { $organization } is yours.
sign-up-complete = Create { $organization }
sign-up-approval-note = The platform’s staff look at every new organization. We will write to you when yours is approved.
sign-up-done = Welcome! { $organization } is yours.
sign-up-pending = { $organization } was created and is waiting for approval. We will write to you when that is done.

sign-up-over-title = This link no longer works
sign-up-over-text = A link to create an organization works once, and not for long. If you used it already, sign in; otherwise begin again.
sign-up-over-next = Begin again
sign-up-account-title = You have an account by now
sign-up-account-text = The address { $email } got an account since this link was sent. Sign in with it, then create the organization under “Organizations”.
