# Pages for what went wrong: what happened, and what to do next.

errors-not-found-title = There is nothing here
errors-not-found-text = The address may be mistyped, the thing may be gone, or it may belong to an organization that you are not in.
errors-forbidden-title = Your role does not allow this
errors-forbidden-text = This needs the permission “{ $permission }”, which your roles do not have.
errors-forbidden-who = These people can give it to you: { $names }.
errors-forged-title = This request came from another site
errors-forged-text = Nothing was changed. If you meant to do this, open the page here and send the form again.
errors-bad-request-title = We could not understand this request
errors-bad-request-text = Nothing was changed. Go back, reload the page, and send the form again.
errors-too-large-title = This is too much at once
errors-too-large-text = Nothing was changed. Send less at a time: up to 500 addresses fit.
errors-conflict-title = This cannot be done now
errors-too-many-title = Too many tries
errors-too-many-text = { $minutes ->
    [one] Wait a minute, then try again.
   *[other] Wait { $minutes } minutes, then try again.
}
errors-busy-title = Many people are signing in right now
errors-busy-text = Wait a few seconds, then try again.
errors-away-title = We will be back in a moment
errors-away-text = The database does not answer. Nothing was changed; try again in a few seconds.
errors-internal-title = Something went wrong on our side
errors-internal-text = Nothing was changed. Try again; if it happens again, tell your administrator the reference number below.
errors-pending-title = Your organization is waiting for approval
errors-pending-text = { $name } was created and is waiting for the platform’s staff to approve it. We will write to you when that is done.
errors-suspended-title = This organization is suspended
errors-suspended-text = { $name } was suspended by the platform’s staff. Nobody can use it until they reinstate it; nothing was deleted.
errors-suspended-text-reason = { $name } was suspended by the platform’s staff: “{ $reason }”. Nobody can use it until they reinstate it; nothing was deleted.
errors-closed-title = This organization is closed
errors-closed-text-ask = { $name } was closed. Its owners can still export its data and may be able to open it again: ask { $owners }.
errors-closed-text = { $name } was closed. Contact the platform’s staff if that was a mistake.
errors-back-to-overview = Back to the overview
errors-back-to-start = Back to the start
errors-reference = Reference:
errors-gone-meanwhile = Something that this names was deleted a moment ago, such as a role. Look at the page again and repeat what you did.
errors-collided = Somebody changed the same thing at the same moment, and theirs came first. Nothing of yours was changed: look at the page again and repeat what you did.
errors-account-only-title = This page belongs to your own account
errors-account-only-text = You signed in through your organization’s identity provider, which opens that organization only. To see or change your account, sign in to it with your own password; if you have none, choose “Forgot your password?” on the next page.
errors-sign-in-to-account = Sign in to your account
