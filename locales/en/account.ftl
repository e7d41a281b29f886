# A person's own pages.

account-organizations-title = Organizations
account-organizations-intro = The organizations you belong to, and what you are in each.
account-organizations-create = Create an organization
account-organizations-none-title = You are in no organization
account-organizations-none-text = Ask a colleague to invite you; the mail brings you in with one click.
account-organizations-pending = { $name } is waiting for approval by the platform’s staff. We will write to you when that is done.
account-organizations-organization = Organization
account-staff-console = Open the staff console

## Another organization
account-new-intro = You become its owner. Your other organizations stay as they are.
account-new-approval = The platform’s staff look at every new organization. We will write to you when yours is approved.
account-new-closed = Sign-up is closed on this platform: only its staff create organizations.

## Profile
account-title = Profile
account-intro = How colleagues see you, and how you read dates and texts.
account-name = Name
account-name-missing = Enter your name, up to 120 characters
account-email-hint = You sign in with this address. To change it, ask an administrator of your organization.
account-locale-missing = Choose a language from the list
account-time-zone-hint = Dates and times are shown in this zone.
account-time-zone-missing = Choose a time zone from the list
account-saved = Your profile was saved.

## Security
account-security-title = Security
account-security-intro = What proves that you are you.
account-password-title = Change your password
account-password-last = Last changed: { $when }.
account-password-current = Current password
account-password-current-missing = Enter your current password
account-password-current-wrong = This is not your current password. Check it, or choose a new one by mail.
account-password-same = Choose a password that differs from the current one
account-password-effect = All other devices on which you are signed in will be signed out, and we tell you by mail.
account-password-save = Change password
account-password-saved = Your password was changed, and all other sessions were ended.
account-password-forgot = Forgot your current password?

## Sessions
account-sessions-title = Sessions
account-sessions-intro = The browsers in which you are signed in. End those you do not know, then change your password.
account-sessions-device = Device
account-sessions-address = Network address
account-sessions-used = Last use
account-sessions-started = Signed in
account-sessions-this = This session
account-sessions-end = End session
account-sessions-end-which = : { $device }, { $address }
account-sessions-end-others = End all other sessions
account-sessions-only = You are signed in nowhere else.
account-sessions-ended = The session was ended.
account-sessions-others-ended = { $count ->
    [one] One other session was ended.
   *[other] { $count } other sessions were ended.
}
account-device = { $browser } on { $system }
account-device-unknown = Unknown device
