# Mails.

mail-greeting = Hello { $name },
mail-greeting-nobody = Hello,
mail-footer = Sent by Tenantry, the portal in which organizations run themselves.
mail-link-hint = If the button does not work, copy this address into your browser:

mail-invitation-subject = { $inviter } invites you to { $organization }
mail-invitation-text = { $inviter } invites you to join { $organization }.
mail-invitation-roles = You will join as: { $roles }.
mail-invitation-expires = The link works until { $expires }.
mail-invitation-button = See the invitation
mail-invitation-note = Nothing happens until you accept. If you did not expect this mail, you can decline on that page or ignore it.

mail-reminder-subject = Reminder: { $inviter } invites you to { $organization }
mail-reminder-text = { $inviter } invited you to join { $organization }, and the invitation still waits for your answer.
mail-reminder-note = This mail has a new link; the one before no longer works. If you do not want to come, decline on that page: then nobody reminds you again.

mail-requested-subject = { $invitee } asks for a new invitation to { $organization }
mail-requested-text = The invitation of { $invitee } to { $organization } no longer works, and they ask you for a new one.
mail-requested-button = See the invitation
mail-requested-note = To let them in, send the invitation again on that page. To say no, do nothing.

mail-sign-up-subject = Confirm your address to create { $organization }
mail-sign-up-text = You asked to create the organization { $organization }. Confirm your address, choose a password, and it is yours.
mail-sign-up-button = Confirm and continue
mail-sign-up-note = The link works once. If this was not you, ignore this mail: nothing was created.

mail-sign-up-known-subject = You already have an account
mail-sign-up-known-text = Somebody, probably you, asked to create the organization { $organization } with your address, which already has an account. Sign in, then create it under “Organizations”.
mail-sign-up-known-button = Sign in
mail-sign-up-known-note = If this was not you, ignore this mail: nothing was changed.

mail-approved-subject = { $organization } is ready
mail-approved-text = The platform’s staff approved { $organization }. You can sign in and invite your colleagues.
mail-approved-button = Open your organization
mail-approved-note = A short list on the first page shows what to do next.

mail-reset-subject = Choose a new password
mail-reset-text = You, or somebody who knows your address, asked for a new password for your account.
mail-reset-button = Choose a new password
mail-reset-note = The link works once. If this was not you, ignore this mail: your password stays as it is.

mail-changed-subject = Your password was changed
mail-changed-text = The password of your account was just changed, and all other sessions were ended.
mail-changed-note = If this was not you, ask for a new password on the sign-in page at once, and tell your administrator.

mail-device-subject = Your account was opened in a new browser
mail-device-text = Somebody signed in to your account with a browser that we do not know: { $device }, at { $at }, from the network address { $address }.
mail-device-what-to-do = If that was you, there is nothing to do. If it was not, end that session and change your password. If you sign in through your organization, tell its administrator as well.
mail-device-button = See where you are signed in
mail-device-note = A browser also counts as new when its cookies were deleted.

mail-roles-subject = Your roles in { $organization } have changed
mail-roles-text = { $person } changed your roles in { $organization }.
mail-roles-given = New: { $roles }.
mail-roles-taken = No longer: { $roles }.
mail-roles-until = { $role } until { $ends }
mail-roles-without-end = { $role } without an end
mail-roles-note = If this surprises you, ask an administrator of the organization.

mail-suspended-subject = Your access to { $organization } is suspended
mail-suspended-text = An administrator suspended your membership in { $organization }. You cannot enter it until somebody lifts that; your roles are kept.
mail-suspended-note = If you think this is a mistake, ask an administrator of the organization.
mail-reinstated-subject = You can enter { $organization } again
mail-reinstated-text = An administrator gave you your access to { $organization } back.
mail-reinstated-note = Sign in with your usual account.

mail-removed-subject = You no longer belong to { $organization }
mail-removed-text = An administrator ended your membership in { $organization }. Your access ended at that moment.
mail-removed-note = If you think this is a mistake, ask an administrator of the organization: they can bring you back within 30 days.

mail-staff-subject = { $inviter } invites you to the platform’s staff
mail-staff-text = { $inviter } invites you to the platform’s staff, as: { $role }.
mail-staff-button = See the invitation
mail-staff-note = The link works once. If you did not expect this mail, ignore it: nothing happens until you accept.

mail-join-confirm-subject = Confirm your address to join { $organization }
mail-join-confirm-text = Somebody, probably you, followed a link to join { $organization } and gave this address. Confirm that it is yours to go on.
mail-join-confirm-button = Confirm and continue
mail-join-confirm-note = The link works once. If this was not you, ignore this mail: nothing was created.

mail-join-asked-subject = { $person } asks to join { $organization }
mail-join-asked-text = { $person } ({ $email }) asks to join { $organization }. You can approve the request and choose the roles, or decline it.
mail-join-asked-button = See the request
mail-join-asked-note = Nothing happens until somebody answers. A request without an answer expires after 30 days.

mail-join-approved-subject = You are a member of { $organization } now
mail-join-approved-text = Your request to join { $organization } was approved.
mail-join-approved-note = Sign in with your usual account.

mail-join-declined-subject = Your request to join { $organization } was declined
mail-join-declined-text = Somebody who looks after { $organization } declined your request to join.
mail-join-declined-note = If you think this is a mistake, ask the person there whom you know.
mail-ends-role-subject = Your role { $role } in { $organization } ends soon
mail-ends-role-text = Your role { $role } in { $organization } ends on { $ends }. From that moment on you can no longer do what it allows.
mail-ends-role-note = If you still need it, ask whoever gave it to you before that day.
mail-ends-role-button = See what you may do
mail-ends-role-of-subject = { $role } of { $name } in { $organization } ends soon
mail-ends-role-of-text = You gave { $name } the role { $role } in { $organization }. It ends on { $ends }.
mail-ends-of-note = To let it end, do nothing: nobody has to think of it.
mail-ends-of-button = Renew it
mail-ends-membership-subject = Your membership in { $organization } ends soon
mail-ends-membership-text = Your membership in { $organization } ends on { $ends }. From that moment on you can no longer enter it.
mail-ends-membership-note = If you should stay, ask an administrator of the organization before that day.
mail-ends-membership-of-subject = The membership of { $name } in { $organization } ends soon
mail-ends-membership-of-text = You gave the membership of { $name } in { $organization } an end. It is over on { $ends }.
mail-over-text = Your membership in { $organization } came to its end. Your access ended at that moment.
mail-life-open = Open the organization
mail-life-export = Export the data
mail-life-note = You get this mail because you look after the organization.
mail-life-ending-subject = { $organization } closes on { $date }
mail-life-ending-text = The contract of { $organization } ends: on { $date } it closes and everybody in it loses access. Ask the platform’s staff to renew it if it is to go on. You can export its data in the settings.
mail-life-trial-subject = The trial of { $organization } ends on { $date }
mail-life-trial-text = The trial of { $organization } ends: on { $date } it closes and everybody in it loses access. Ask the platform’s staff for a contract if it is to go on.
mail-life-renewed-subject = { $organization } goes on
mail-life-renewed-text = The contract of { $organization } was extended. It now ends on { $date }; nothing closes before.
mail-life-closed-subject = { $organization } is closed
mail-life-closed-text = { $organization } is closed and nobody in it has access any more. Its data can be exported until { $date }; then everything is erased. Until then the platform’s staff can open it again as it was. If you closed it yourself, you can, too.
mail-life-reopened-subject = { $organization } is open again
mail-life-reopened-text = { $organization } is open again, with its members and roles as they were.
mail-life-purge-subject = { $organization } will be erased on { $date }
mail-life-purge-text = Everything of { $organization } is erased on { $date }: members, roles, invitations and its audit log. Until then you can export the data, or ask the platform’s staff to open it again.
mail-life-purged-subject = { $organization } was erased
mail-life-purged-text = Everything of { $organization } was erased: members, roles, invitations and its audit log. Accounts of people stay. This is the last mail about it.
mail-life-appointed-subject = { $organization } gets an owner
mail-life-appointed-text = { $organization } had no owner, so the platform’s staff appointed one. The audit log says who, and why.

mail-ownership-offered-subject = { $person } offers you ownership of { $organization }
mail-ownership-offered-text = { $person } asks you to own { $organization }. Look at what it means, then accept or decline; until then nothing changes.
mail-ownership-offered-button = See the offer
mail-ownership-accepted-subject = { $person } owns { $organization } now
mail-ownership-accepted-text = { $person } accepted your offer and is an owner of { $organization } now.
mail-ownership-declined-subject = { $person } does not want to own { $organization }
mail-ownership-declined-text = { $person } declined your offer. Nothing has changed in { $organization }.

mail-sign-on-button = Open the connection
mail-sign-on-note = You get this mail because you look after single sign-on of your organization.
mail-certificate-ends-subject = { $days ->
    [one] The certificate of { $connection } ends tomorrow ({ $organization })
   *[other] The certificate of { $connection } ends in { $days } days ({ $organization })
}
mail-certificate-ends-text = The certificate with which { $connection } signs for { $organization } ends on { $date }. After that nobody can sign in through it.
mail-certificate-ended-subject = The certificate of { $connection } has ended ({ $organization })
mail-certificate-ended-text = The certificate with which { $connection } signs for { $organization } has ended. Nobody can sign in through it until it has a new one.
mail-certificate-what-to-do = Make a new signing certificate in your identity provider, then add it to the connection: old and new work side by side. A connection that knows its metadata address takes the new one by itself within a day.
mail-certificate-successor = The connection already trusts another certificate, which is valid for longer. Let your identity provider sign with that one.
mail-refresh-held-subject = New metadata of { $connection } waits for you ({ $organization })
mail-refresh-held-text = The metadata of { $connection } changed in a way that could lock the people of { $organization } out, so it was not taken. Everything works as before. Look at what changed, then take it or leave it.
mail-sso-enforced-subject = Single sign-on is enforced in { $organization }
mail-sso-enforced-text = { $person } enforced single sign-on through { $detail }. No password opens { $organization } any more, except for members with an exception of their own.
mail-sso-released-subject = Single sign-on is no longer enforced in { $organization }
mail-sso-released-text = { $person } ended the enforcement of { $detail }. Passwords open { $organization } again.
mail-codes-made-subject = New break-glass codes for { $organization }
mail-codes-made-text = { $person } made new break-glass codes for { $organization }. Every earlier code is worth nothing any more.
mail-break-glass-subject = { $person } came into { $organization } with a break-glass code
mail-break-glass-text = { $person } used a break-glass code to come into { $organization } for one hour, from the network address { $detail }. The code is used up.
mail-sso-button = See the sign-in methods
mail-sso-note = If this surprises you, talk to the person named here, and look into the audit log.
## Set-up links
mail-setup-subject = { $person } of { $organization } asks for your help with sign-in
mail-setup-connection-text = { $person } of { $organization } asks you to connect your identity provider, so that people sign in with the account that they have at work. You need no account, and about ten minutes.
mail-setup-domain-text = { $person } of { $organization } asks you to prove a domain by a record in its DNS. You need no account, and about five minutes.
mail-setup-limits = The link leads to this one task and nothing else. Nothing changes for anybody until they switch it on.
mail-setup-button = Begin
mail-setup-note = Whoever has this link can do the task: pass it on only to the colleague who looks after it. If you did not expect this mail, ask them before you begin.
## Agreeing that an identity provider signs one in
mail-sso-consent-subject = Sign in to { $organization } through its identity provider?
mail-sso-consent-text = Somebody signed in at the identity provider of { $organization } with your address, which has an account here. If it was you, open this link in the same browser and agree. From then on the identity provider signs you in to { $organization }.
mail-sso-consent-button = See and agree
mail-sso-consent-note = If it was not you, do nothing: without your consent nobody comes into your account. The link works for half an hour, in the browser in which it was asked for.
mail-domain-button = Open the domains
mail-domain-note = You get this mail because you look after the domains of the organization.
mail-domain-until = Put the record back before { $date }: the domains page shows it, with buttons to copy. Until then everything works as before. After that, people no longer come into { $organization } by an address of { $domain }, and another organization may prove it.
mail-domain-lapsing-subject = The proof of { $domain } is gone from the DNS ({ $organization })
mail-domain-lapsing-text = We look for the TXT record of { $domain } every day. Today it was not there.
mail-domain-soon-subject = { $domain } lapses on { $date } ({ $organization })
mail-domain-soon-text = The TXT record that proves { $domain } is still missing.
mail-domain-lapsed-subject = { $domain } has lapsed ({ $organization })
mail-domain-lapsed-text = The TXT record of { $domain } was missing for 14 days. People no longer come into { $organization } by an address of this domain, and another organization may prove it. To have it back, put the record back and check it on the domains page. Nobody who is a member has lost anything.
mail-domain-back-subject = { $domain } is proven again ({ $organization })
mail-domain-back-text = The TXT record of { $domain } is back. Nothing was interrupted.

## Whoever has just become a member
mail-welcome-subject = Welcome to { $organization }
mail-welcome-text = You are a member of { $organization } now.
mail-welcome-roles = Your roles: { $roles }.
mail-welcome-button = Open the organization
mail-welcome-note = Sign in with the account that you have just used.
