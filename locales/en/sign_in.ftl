# Signing in and out, and choosing a new password.

sign-in-title = Sign in
sign-in-intro = Start with your work address. On the next page you prove that it is you.
sign-in-email = Work email address
sign-in-new = New to Tenantry?
sign-in-create = Create an organization
sign-in-invited = Invited by a colleague? Open the link in your invitation.
sign-in-use-password = Use your password instead
sign-in-use-password-note = You will be asked for your password, whatever your organization uses.
sign-in-email-missing = Enter your email address, like name@company.com
sign-in-as = You sign in as
sign-in-another = Use another address
sign-in-forgot = Forgot your password?
sign-in-password-missing = Enter your password
sign-in-wrong = This address and password do not belong together. Check both, or choose a new password.
sign-in-signed-out = You are signed out.

## What a new password must be
sign-in-new-password = New password
sign-in-password-hint = At least 15 characters. A few words that only you would put together are best; no digits or signs are demanded.
sign-in-password-too-short = Use at least { $least } characters
sign-in-password-too-long = Use at most { $most } characters
sign-in-password-common = Choose a password that is harder to guess: this one is on the lists that attackers try first
sign-in-password-about-you = Choose a password that does not consist of your name, your address or your organization

## A new password
sign-in-reset-title = Choose a new password
sign-in-reset-intro = Enter the address you sign in with. We send a link there by which you choose a new password.
sign-in-reset-send = Send the link
sign-in-reset-back = Back to sign-in
sign-in-reset-sent-title = Check your mail
sign-in-reset-sent-text = If this address has an account, a mail with a link is on its way:
sign-in-reset-sent-note = The link works once, until the time that stands in the mail. Nothing there? Look in the spam folder, or send it again.
sign-in-reset-again = Send it again
sign-in-reset-for = For the account
sign-in-reset-save = Save the new password
sign-in-reset-effect = All devices on which you are signed in will be signed out.
sign-in-reset-done = Your password was changed. Sign in with the new one.
sign-in-reset-over-title = This link no longer works
sign-in-reset-over-text = A link to choose a new password works once and not for long, and only the newest password counts. Ask for a new link; it takes a minute.
sign-in-reset-new = Send a new link

## An organization's own page
sign-in-organization-title = Sign in to { $organization }
sign-in-organization-intro = Choose how you sign in.
sign-in-organization-address = Or sign in with your address and password.
sign-in-asks = { $organization } asks its people to sign in with { $name }.
sign-in-continue-with = Continue with { $name }
sign-in-break-glass = The identity provider does not work? Use an emergency code
sign-in-elsewhere = Sign in somewhere else
sign-in-shut-title = { $organization } does not take passwords
sign-in-shut-text = You are signed in by your password, but { $organization } asks for another way, and none is open to you yet. Ask somebody who looks after the organization.
sign-in-shut-next = Your organizations
