# The roll-out of single sign-on: stages, history, enforcement.

rollout-crumb = Roll-out
rollout-tabs = Roll-out
rollout-tab-stages = Stages
rollout-tab-history = History
rollout-tab-enforcement = Enforcement
rollout-title = Roll-out of { $name }
rollout-intro = Let a few people through first, then everyone. Each step can be taken back in one click.
rollout-by = { $name }, { $when }
rollout-unchanged = Nothing was changed: it was so already.
rollout-nothing = Nothing
rollout-nobody = Nobody
rollout-changed = { $name } is at the stage “{ $stage }” now
rollout-back-to = Back to “{ $stage }”

## Stages
rollout-stages = Stages
rollout-stages-text = Who signs in through this identity provider, and how it went at each stage.
rollout-stage-test = Test
rollout-stage-pilot = Pilot
rollout-stage-everyone = Everyone
rollout-stage-enforced = Enforced
rollout-meaning-test = Nobody signs in through it. You test it, and nothing changes for anybody.
rollout-meaning-pilot = People on the pilot list sign in through it. Everyone else goes on as before.
rollout-meaning-everyone = Everyone whose address is in its domains signs in through it. Passwords still work.
rollout-meaning-enforced = No password opens the organization, except for members with an exception of their own.
rollout-now = Now
rollout-since = Since: { $when }
rollout-count = { $passed ->
    [one] 1 sign-in passed
   *[other] { $passed } sign-ins passed
}, { $refused ->
    [one] 1 was refused
   *[other] { $refused } were refused
}
rollout-go-to = Go to “{ $stage }”
rollout-see-enforcement = See what enforcement means…
rollout-barrier-not-active = Activate the connection first: it lets nobody through.
rollout-barrier-untested = Pass a test of the present settings first.
rollout-barrier-enforcement = The page “Enforcement” shows who would be locked out, and leads there.
rollout-fault-stage = Choose one of the stages: test, pilot, everyone, enforced
rollout-untested-title = Version { $number } is in use and was never tested.
rollout-untested-text = The settings were changed after the last passed test, so sign-ins may fail. Test them now, or go back.
rollout-back-to-version = Back to version { $number }

## Settings in use
rollout-settings = Settings in use
rollout-version = Version
rollout-tested = Last passed test
rollout-tested-never = Never tested
rollout-worked = Last sign-in
rollout-see-history = See all versions

## Pilot list
rollout-pilots = Pilot list
rollout-pilots-text = They sign in through it from the stage “Pilot” on.
rollout-pilots-none = Nobody is on the list yet.
rollout-pilots-label = Addresses
rollout-pilots-hint = One or many, from your proven domains: { $domains }
rollout-pilots-hint-none = One or many. Prove a domain first: only addresses of your own domains can be pilots.
rollout-pilots-add = Add to the pilot list
rollout-pilots-added = { $count ->
    [0] Nothing was changed: they are on the list already
    [one] 1 address added to the pilot list
   *[other] { $count } addresses added to the pilot list
}
rollout-pilots-removed = { $count ->
    [one] 1 address taken off the pilot list
   *[other] { $count } addresses taken off the pilot list
}
rollout-fault-no-address = Enter at least one address
rollout-fault-addresses = Correct what is no address: { $addresses }
rollout-fault-foreign = Enter addresses of your proven domains only. These are not: { $addresses }
rollout-fault-too-many = Keep the list at { $most } addresses at most, or go to “Everyone”

## Failures
rollout-failures = Last failures
rollout-failures-text = Tries to sign in that were refused, the newest first.
rollout-failures-none = None among the newest tries.
rollout-failure-open = See why

## History
rollout-history-title = History of { $name }
rollout-history-text = Every version of the settings. Going back makes a new version, so nothing is lost.
rollout-version-number = Version { $number }
rollout-in-use = In use
rollout-has-worked = Worked
rollout-has-passed = Tested
rollout-tested-on = Test passed: { $name }, { $when }.
rollout-worked-on = Last sign-in: { $when }.
rollout-no-changes = No setting differs from the version before.
rollout-certificate-over = The certificate { $fingerprint } of this version is over.
rollout-back-to-good = Back to version { $number }, the last that worked
rollout-back-to-tested = Back to version { $number }, the last that passed a test
rollout-to-version = Back to version { $number }
rollout-rolled-back = The settings of version { $number } are in use again
rollout-rolled-back-over = The settings of version { $number } are in use again, but these certificates are over: { $fingerprints }
rollout-fault-version = Choose a version of this connection
rollout-fault-all-over = Every certificate of version { $number } is over: nobody could sign in with it. Choose another version, or renew the certificate.
rollout-cause-draft = Connection begun
rollout-cause-metadata = Metadata read
rollout-cause-hand = Entered by hand
rollout-cause-attributes = Attributes mapped
rollout-cause-refresh = Metadata read again
rollout-cause-rollback = Rolled back to version { $number }
rollout-cause-other = Settings changed
rollout-field-entity-id = Entity ID
rollout-field-sso-url = Sign-on address
rollout-field-sso-binding = Sign-on binding
rollout-field-slo-url = Sign-out address
rollout-field-slo-binding = Sign-out binding
rollout-field-certificates = Certificates
rollout-field-metadata-url = Metadata address
rollout-field-name-id-format = Name ID format
rollout-field-sign-requests = Requests are signed
rollout-field-require-encrypted = Assertions must be encrypted
rollout-field-idp-initiated = Sign-in may begin at the provider
rollout-field-subject = Attribute for the subject
rollout-field-email = Attribute for the address
rollout-field-first-name = Attribute for the first name
rollout-field-last-name = Attribute for the last name
rollout-field-name = Attribute for the whole name
rollout-field-groups = Attribute for the groups

## Enforcement
rollout-enforcement-title = Enforce single sign-on?
rollout-enforcement-text = Everyone of { $organization } would sign in through { $name }, and no password would open the organization.
rollout-is-enforced = Single sign-on is enforced. Since: { $when }
rollout-release = Back to “Everyone”
rollout-conditions = What it takes
rollout-conditions-text = So that nobody locks the organization out of itself.
rollout-met = done
rollout-open = still open
rollout-condition-active = The connection is active
rollout-condition-active-met = It lets people through.
rollout-condition-active-open = It is a draft, or switched off.
rollout-condition-test = You passed a test yourself within 24 hours
rollout-condition-test-met = Of exactly these settings. When: { $when }
rollout-condition-test-open = A test of exactly these settings, by you and not by a colleague.
rollout-condition-second = Somebody else could undo it
rollout-condition-second-met = They decide about signing in as well: { $names }
rollout-condition-second-open = Nobody besides you holds sign_in.edit in the whole organization.
rollout-condition-domain = A proven domain belongs to the connection
rollout-condition-domain-open = Without one, nobody’s address leads to this identity provider.
rollout-fix-activate = Activate the connection
rollout-fix-test = Test the settings now
rollout-fix-second = Make a colleague an admin
rollout-fix-domain = Prove a domain
rollout-fault-condition = Do this first: { $condition }
rollout-outside = Cannot come through: { $count }
rollout-outside-text = Their address is outside of the domains, so enforcement locks them out. Give them an exception on their page, or remove them.
rollout-strangers = Never came through: { $count }
rollout-strangers-text = For them it would be the first time. Whoever is not assigned at the provider is locked out.
rollout-exceptions = Keep their password: { $count }
rollout-exceptions-text = Members with an exception of their own. Nothing changes for them.
rollout-show-names = Show the names
rollout-and-more = And more: the first 50 are shown.
rollout-domains = Its domains
rollout-domains-none = No proven domain.
rollout-after = What happens
rollout-effect-sessions = Sessions that began with a password lose the organization with their next request.
rollout-effect-you = Yours does as well: your next page asks you to sign in through { $name }.
rollout-effect-codes = You get ten one-time codes for the day on which the provider fails. They are shown once.
rollout-effect-undo = One click leads back to “Everyone”.
rollout-enforce = Enforce single sign-on
rollout-not-ready = Not everything that it takes is done yet.
rollout-cause-options = Options changed
rollout-cause-approved-refresh = New metadata approved
rollout-events = Everything that was done
rollout-events-text = Also what no version holds: name, new members, groups and roles, stages, keys. Settings of a version can be brought back above.
rollout-condition-password = Somebody can use a break-glass code
rollout-condition-password-met = A code is used with a password; these people have one: { $names }
rollout-condition-password-open = A code is used with a password, and nobody who decides about signing in has one.
rollout-fix-password = Choose a password by mail
