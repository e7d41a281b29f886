# Which ways of signing in are open, and the way in when the identity provider fails.

methods-title = Sign-in methods
methods-intro = How people sign in to this organization, and why.
methods-on = On
methods-off = Off
methods-password = Password
methods-password-text = Whether a password opens this organization.
methods-password-how = To switch passwords off here, enforce single sign-on. To keep or take one member’s password, open their page.
methods-why-platform-on = The platform takes passwords.
methods-why-platform-off = The platform takes no passwords.
methods-why-organization-on = The vendor keeps passwords on for your organization, whatever the platform says.
methods-why-organization-off = The vendor switched passwords off for your organization.
methods-why-enforced = Off: single sign-on through { $name } is enforced.
methods-sso = Single sign-on
methods-sso-text = Your identity providers, and how far each is rolled out.
methods-sso-none = No identity provider is connected yet.
methods-sso-disabled = Switched off
methods-exceptions = Exceptions: the password stays
methods-exceptions-text = Their password opens the organization whatever is enforced. Keep this list short.
methods-only = Single sign-on only
methods-only-text = No password opens the organization for them.

## Break-glass codes
methods-codes = Break-glass codes
methods-codes-text = For the day on which the identity provider fails: with address, password and a code, an admin comes in for one hour.
methods-codes-never = There are none yet. You get ten when you enforce single sign-on, or now.
methods-codes-left = Left
methods-codes-count = { $count } of 10
methods-codes-made = Made
methods-codes-used = Used
methods-codes-few = Few codes are left. Make new ones while you can.
methods-codes-new = Make 10 new codes
methods-codes-see = See how many are left, or make new ones
methods-codes-title = Your break-glass codes
methods-codes-once = They are shown this once. Every earlier code is worth nothing any more.
methods-codes-keep = Each works once, with the address and the password of an admin. Print them, or keep them where you can reach them without this portal.
methods-codes-where = They are used here:
methods-codes-kept = I have kept them
methods-enforced-now = Single sign-on is enforced now. All admins were told by mail.
methods-ends-own = Your session began with a password: the next page asks you to sign in through your identity provider. Keep the codes first.

methods-glass-title = Sign in with a break-glass code
methods-glass-text = When the identity provider of your organization fails, an admin comes in with a one-time code. It is written down, and all admins are told.
methods-glass-code = Break-glass code
methods-glass-code-hint = Four groups of four, such as 7K3M-…
methods-glass-act = Sign in for one hour
methods-glass-usual = Sign in the usual way
methods-glass-wrong = Address, password and code do not fit together, or the code was used, or this organization asks for none
methods-glass-broken = The code opened the organization for one hour. It is used up, and all admins were told.
methods-fault-code = Enter a code
methods-fault-codes = To make new codes, use the button “Make 10 new codes”

## One member
methods-member = Signing in
methods-member-open = Passwords open this organization.
methods-member-closed = No password opens this organization, except for named exceptions.
methods-member-inherit = As the organization
methods-member-inherit-text = A password works unless single sign-on is enforced.
methods-member-on = The password stays
methods-member-on-text = An exception by name: their password works even where single sign-on is enforced.
methods-member-off = Single sign-on only
methods-member-off-text = Their password opens nothing here once a connection lets everyone through. An owner keeps it until they came through one.
methods-member-save = Save how they sign in
methods-member-saved = { $name } signs in: { $switch }
methods-last-way-in = { $name } is an owner who never came in through single sign-on, so this would take their last way in. Let them sign in through it first.
methods-note-last-way-in = it would take an owner’s last way in
methods-shuts-out = That would shut out people who come in no other way: { $names }. Lead them to a connection that works, or let their password in first.
methods-fault-switch = Choose one of the answers

## Staff
methods-staff-intro = The ways of signing in that the platform offers. Organizations add their own identity providers.
methods-staff-password-text = Whether a password opens organizations that follow the platform.
methods-staff-keep = Staff keep their password, and organizations can be set apart on their page.
methods-shut-out = { $count ->
    [0] No organization would be shut out.
    [one] 1 organization has no working single sign-on and would be shut out:
   *[other] { $count } organizations have no working single sign-on and would be shut out:
}
methods-shut-out-now = { $count ->
    [0] No organization is shut out.
    [one] 1 organization has no working single sign-on and is shut out:
   *[other] { $count } organizations have no working single sign-on and are shut out:
}
methods-shut-out-many = More than { $count } organizations have no working single sign-on:
methods-shut-out-others = { $count ->
    [one] And 1 more
   *[other] And { $count } more
}
methods-staff-confirmation = Type the name of the platform
methods-staff-change = Change the password’s switch
methods-staff-off = Switch passwords off
methods-staff-on = Switch passwords on
methods-fault-confirmation = To shut people out, type the name exactly as it is: { $name }
methods-organization-works = Single sign-on lets everybody through.
methods-organization-no-sso = It has no working single sign-on: without passwords nobody could sign in.
methods-organization-inherit = As the platform
methods-organization-inherit-text = A password works as long as the platform takes passwords.
methods-organization-on = On
methods-organization-on-text = Whatever the platform says; the organization may still enforce single sign-on.
methods-organization-off = Off
methods-organization-off-text = Only single sign-on, and members whom the organization excepts.
methods-organization-confirmation = To switch it off, type the organization’s name
methods-organization-confirmation-hint = To be sure that you mean it: { $name }
methods-organization-save = Save sign-in methods
