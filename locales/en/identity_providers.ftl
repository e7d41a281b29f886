# Identity providers: connecting one, and keeping it working.

identity-providers-text = People sign in with the account that they have at work. Connect your identity provider, test it, then let people through in steps.
identity-providers-connect = Connect a provider
identity-providers-all = All
identity-providers-choose = Which identity provider do you use?
identity-providers-choose-text = We show its own steps, in its own words. A draft is kept at every step.
identity-providers-search = Search providers
identity-providers-none = No identity provider yet
identity-providers-none-text = Once one is connected, people sign in with the account that they have at work.
identity-providers-may-not = It takes the right identity_providers.edit. These people could give it: { $names }
identity-providers-too-many = An organization has up to { $most } connections. Remove one that you no longer need.
identity-providers-stage = Who signs in
identity-providers-stage-none = Nobody yet
identity-providers-stage-test = Nobody, tests only
identity-providers-stage-pilot = The pilot list
identity-providers-stage-everyone = Everybody, or by password
identity-providers-stage-enforced = Everybody, and no passwords
identity-providers-status-draft = Draft
identity-providers-status-active = Active
identity-providers-status-disabled = Switched off
identity-providers-last-success = Last sign-in
identity-providers-domains = Domains
identity-providers-warning-ended = The provider’s certificate has ended: nobody can sign in
identity-providers-warning-ends = { $days ->
    [one] The provider’s certificate ends in one day
   *[other] The provider’s certificate ends in { $days } days
}
identity-providers-banner-ends = { $days ->
    [one] The certificate of { $connection } ends in one day. After that, nobody can sign in with it.
   *[other] The certificate of { $connection } ends in { $days } days. After that, nobody can sign in with it.
}
identity-providers-banner-ended = The certificate of { $connection } has ended: nobody can sign in with it.
identity-providers-banner-see = See what to do
identity-providers-warning-held = New metadata of the provider waits for your approval
identity-providers-warning-refresh = The provider’s metadata could not be read again

## The steps
identity-providers-steps = Set up single sign-on
identity-providers-step-provider = Provider
identity-providers-step-values = Create the app
identity-providers-step-metadata = Metadata
identity-providers-step-attributes = Attributes
identity-providers-step-groups = Groups
identity-providers-step-options = Options
identity-providers-step-test = Test
identity-providers-step-activation = Switch on
identity-providers-step-done = (done)
identity-providers-step-of = Step { $number } of { $of }
identity-providers-share = Share with IT
identity-providers-in-use = People sign in through this connection. What you save here counts at once, so run a test right after.
identity-providers-foot-draft = Last changed by { $by } · { $at }. Kept as a draft; nothing changes for members yet.
identity-providers-back = Back to { $step }
identity-providers-later = Save and finish later
identity-providers-kept = The draft is kept. Come back whenever you like.
identity-providers-saved = Saved
identity-providers-save-next = Save and continue
identity-providers-resume = Go on
identity-providers-unsure = (may be called otherwise)
identity-providers-unsure-field = We could not check this name: the field may be called otherwise.

## Our values
identity-providers-values-title = Create the app in { $vendor }
identity-providers-values-beside = Keep this page beside { $vendor }.
identity-providers-in-vendor = In { $vendor }
identity-providers-checked = Compared with { $vendor }’s pages on { $day }.
identity-providers-ours = Values to paste into { $vendor }
identity-providers-ours-text = Named as { $vendor } names its fields.
identity-providers-download = Download our metadata (XML)
identity-providers-download-text = for providers that import it
identity-providers-values-done = I created the app

## The provider's values
identity-providers-metadata-title = Bring the metadata of { $vendor }
identity-providers-metadata-text = It says where people sign in, and with which certificate the provider signs.
identity-providers-bring = How do you bring it?
identity-providers-by-url = By its address
identity-providers-by-file = As a file
identity-providers-by-xml = Pasted
identity-providers-by-hand = Field by field
identity-providers-metadata-url = Metadata address
identity-providers-metadata-url-hint = Looks like { $example }. We read it again every day, so that a new certificate never locks anybody out.
identity-providers-metadata-url-hint-plain = Begins with https://. We read it again every day, so that a new certificate never locks anybody out.
identity-providers-file = Metadata file
identity-providers-file-hint = The XML file that you downloaded from your provider, up to 1 MiB.
identity-providers-xml = Metadata (XML)
identity-providers-xml-hint = All of it, from the first < to the last >.
identity-providers-entity-id = Issuer
identity-providers-entity-id-hint = The provider’s name for itself, exactly as it writes it: usually an address.
identity-providers-sso-url = Sign-in address
identity-providers-sso-url-hint = Where people are sent to sign in. Begins with https://.
identity-providers-binding = How requests are sent
identity-providers-binding-hint = HTTP-Redirect suits nearly every provider.
identity-providers-slo-url = Sign-out address
identity-providers-slo-url-hint = For single logout, where the provider offers it.
identity-providers-certificate-hint = With its BEGIN and END lines. Paste several, one after the other, while the provider exchanges its certificate.
identity-providers-read-it = Read it
identity-providers-read-hand = Check and save
identity-providers-read = Read. Compare what we understood with your provider.
identity-providers-known = What we know of the provider
identity-providers-known-text = Compare it with what { $vendor } shows.
identity-providers-known-nothing = Nothing yet. It appears here as soon as you bring it.
identity-providers-known-right = This is right
identity-providers-certificate-until = Valid until
identity-providers-certificate-from = Valid from
identity-providers-certificate-key = Key
identity-providers-certificate-issuer = Issued by
identity-providers-certificate-print = Fingerprint (SHA-256)
identity-providers-certificate-origin = Origin
identity-providers-certificate-valid = Valid
identity-providers-certificate-ended = Ended
identity-providers-certificate-future = Not valid yet
identity-providers-certificate-ends = { $days ->
    [one] Ends in one day
   *[other] Ends in { $days } days
}
identity-providers-from-metadata = From the metadata, { $date }
identity-providers-from-hand = Typed in, { $date }

## What is wrong with what was brought
identity-providers-fault-empty = Bring the metadata: there is nothing in this
identity-providers-fault-too-large = Bring the metadata of one provider only: this is larger than 1 MiB
identity-providers-fault-html = Bring the XML itself: this is a web page, as one gets behind a sign-in
identity-providers-fault-doctype = Bring metadata without a document type (DOCTYPE): ours is never read with one
identity-providers-fault-not-xml = Bring the whole file: this cannot be read as XML ({ $why })
identity-providers-fault-not-metadata = Bring the provider’s metadata: this XML is something else ({ $root })
identity-providers-fault-service-provider = Bring the provider’s metadata: this is the metadata of a service ({ $name }), perhaps our own
identity-providers-fault-no-provider = Bring the metadata of an identity provider: there is none in this
identity-providers-fault-several = Bring the metadata of one provider: there are several in this ({ $names })
identity-providers-fault-no-entity-id = Look at the provider’s settings: its metadata lacks its name (entityID)
identity-providers-fault-not-saml2 = Choose SAML 2.0 at the provider: this metadata is for another protocol
identity-providers-fault-no-sign-on = Look at the provider’s settings: its metadata names no sign-in address over HTTP-Redirect or HTTP-POST
identity-providers-fault-address = Look at the provider’s settings: this address in its metadata cannot be used ({ $address }). It has to begin with https://
identity-providers-fault-no-certificate = Look at the provider’s settings: its metadata has no signing certificate
identity-providers-fault-all-ended = Make a new certificate at the provider, and bring that one: every one in this has ended
identity-providers-fault-not-text = Bring the XML file: this is no text in UTF-8
identity-providers-fault-certificate-empty = Paste the certificate with which the provider signs
identity-providers-fault-private-key = Paste the certificate, not the private key. Exchange that key at your provider: it should never leave it
identity-providers-fault-encoding = Copy the certificate again, with its BEGIN and END lines: this is incomplete
identity-providers-fault-not-certificate = Paste the provider’s signing certificate: this is something else
identity-providers-fault-rsa = Make a certificate with a longer key at the provider: this RSA key has { $bits } bits, and 2048 are the least
identity-providers-fault-key = Make a certificate with an RSA or EC key at the provider: this kind of key is not supported ({ $kind })
identity-providers-fetch-not-an-address = Enter a web address that begins with https://
identity-providers-fetch-not-https = Enter an address that begins with https://
identity-providers-fetch-credentials = Take the user name and password out of the address
identity-providers-fetch-port = Enter an address without a port, or with 443 or one from 1024 on
identity-providers-fetch-not-public = Check the address: there is no such host on the public internet. Behind a firewall, bring the metadata as a file
identity-providers-fetch-dns-failed = Try again in a minute: the DNS did not answer for this host
identity-providers-fetch-unreachable = Check the address: the server does not take connections. Behind a firewall, bring the metadata as a file
identity-providers-fetch-timed-out = Try again, or bring the metadata as a file: the server took longer than 10 seconds
identity-providers-fetch-certificate-expired = Tell the provider’s administrator: the certificate of that web server has expired
identity-providers-fetch-certificate-other-name = Check the address: the certificate of that web server is for another name
identity-providers-fetch-certificate-untrusted = Bring the metadata as a file: the certificate of that web server is not from a public authority
identity-providers-fetch-tls = Bring the metadata as a file: no TLS connection came about
identity-providers-fetch-redirected = Enter the address of the metadata itself: this one sends elsewhere
identity-providers-fetch-redirected-to = Enter the address of the metadata itself: this one sends to { $to }
identity-providers-fetch-status = Check the address: the server answers with { $status }
identity-providers-fetch-broken = Bring the metadata as a file: the server’s answer could not be read
identity-providers-error-entity-id = Enter the provider’s name for itself, up to 1,024 characters
identity-providers-error-sso-url = Enter the sign-in address; it begins with https://
identity-providers-error-slo-url = Enter a sign-out address that begins with https://, or nothing

## Attributes
identity-providers-attributes-title = What the provider says about people
identity-providers-attributes-text = The names by which { $vendor } sends what it knows. They are filled in as its steps set them up.
identity-providers-attributes-names = Attribute names in { $vendor }
identity-providers-attributes-id = A person is known by the identifier, never by their address. Choose one that does not change when somebody marries or moves.
identity-providers-attribute-usual = The steps for { $vendor } use { $usual }.
identity-providers-attribute-subject = Identifier
identity-providers-attribute-subject-hint = What never changes of a person. Empty: the NameID.
identity-providers-attribute-email = Email address
identity-providers-attribute-email-hint = Empty: the NameID is the address. Only addresses of your proven domains come in.
identity-providers-attribute-first = First name
identity-providers-attribute-first-hint = Empty where the whole name comes in one.
identity-providers-attribute-last = Last name
identity-providers-attribute-last-hint = Empty where the whole name comes in one.
identity-providers-attribute-name = Whole name
identity-providers-attribute-name-hint = Where it comes in one.
identity-providers-attribute-groups = Groups
identity-providers-attribute-groups-hint = In which the person is. Needed if groups are to bring roles.
identity-providers-error-attribute = Enter a name of up to { $most } characters, in one line
identity-providers-name-id = NameID
identity-providers-not-mapped = Not mapped

## Groups
identity-providers-groups-title = Which roles do groups bring?
identity-providers-groups-text = Whoever { $vendor } names in a group holds its roles, from the next sign-in on, and no longer when they leave it. Roles that people gave by hand stay.
identity-providers-groups-unmapped = No attribute for groups is named in the step before, so only what everybody gets has an effect.
identity-providers-groups-none = No group brings a role yet
identity-providers-groups-none-text = Without any line, whoever becomes a member gets the usual roles: { $roles }.
identity-providers-groups-add = Add roles for a group
identity-providers-group = Group
identity-providers-group-hint = Exactly as the provider writes it; Microsoft sends object ids unless told otherwise.
identity-providers-group-everybody = Everybody who comes through this provider
identity-providers-everybody = Everybody who comes
identity-providers-written-by = Written by
identity-providers-error-group = Enter the name of the group, up to { $most } characters, or choose everybody
identity-providers-error-role = Choose at least one role of this organization; nobody becomes an owner by a group
identity-providers-error-groups-many = Remove a line first: a connection has up to 500
identity-providers-through-group = through { $connection }, group { $group }
identity-providers-through = through { $connection }
identity-providers-groups-to-roles = Groups and roles
identity-providers-no-role = No role
identity-providers-mapping-none = No group brings a role. New members get the usual roles.

## Options
identity-providers-options-title = Options
identity-providers-options-text = What is chosen here suits most organizations.
identity-providers-options-people = People
identity-providers-options-protocol = Protocol
identity-providers-option-name = Name of the connection
identity-providers-option-name-hint = People see it when they choose how to sign in.
identity-providers-option-provisioning = New people become members
identity-providers-option-provisioning-hint = Whoever signs in for the first time joins, if there is a seat. Otherwise only people whom you invited come in.
identity-providers-option-contact = IT contact
identity-providers-option-contact-hint = Is warned besides you before a certificate ends.
identity-providers-option-sign = Sign requests
identity-providers-option-sign-hint = The provider can check that a request comes from us. Needed where it demands signed requests.
identity-providers-option-encrypt = Require encryption
identity-providers-option-encrypt-hint = Refuses what is signed but not encrypted. Switch encryption on at the provider first.
identity-providers-option-initiated = Sign-in may begin at the provider
identity-providers-option-initiated-hint = For tiles on the provider’s start page. Less safe, since nobody asked for what comes.
identity-providers-option-format = NameID format
identity-providers-option-format-hint = What we ask for; the guide’s choice stands here.
identity-providers-format-any = The provider decides
identity-providers-format-email = Email address
identity-providers-format-persistent = Persistent
identity-providers-format-unspecified = Unspecified
identity-providers-error-name = Enter a name, up to 80 characters
identity-providers-error-format = Choose one of the formats

## Test
identity-providers-test-title = Test the connection
identity-providers-test-text = A real sign-in that signs nobody in. It changes nothing for anybody.
identity-providers-test-what = What happens
identity-providers-test-1 = Your browser goes to { $vendor }, where you sign in as you always do.
identity-providers-test-2 = { $vendor } sends you back here with what it says about you.
identity-providers-test-3 = You see each check with what we expected and what came, and for each that fails how to fix it.
identity-providers-test-run = Run the test
identity-providers-test-again = Run the test again
identity-providers-test-incomplete = Bring the metadata of { $vendor } first.
identity-providers-test-passed = Exactly these settings have passed a test.
identity-providers-test-waits = Switching on waits for a passed test
identity-providers-test-waits-text = So that nobody is locked out.
identity-providers-tests = Latest tests
identity-providers-tests-none = None yet.
identity-providers-outdated = with earlier settings
identity-providers-untested = Untested
identity-providers-tested-at = Tested { $at }

## Switching on
identity-providers-activation-title = Switch { $name } on
identity-providers-activation-text = Nobody’s sign-in changes yet: you decide in steps who signs in through it.
identity-providers-activation-ready = Ready?
identity-providers-activation-tested = These settings passed a test by { $by }, { $at }
identity-providers-activation-tested-it = These settings passed a test by your IT, { $at }
identity-providers-activation-own-test = Run the test yourself
identity-providers-activation-untested = Test these settings
identity-providers-activation-untested-text = A test has to pass with exactly what is saved now.
identity-providers-activation-domain = A domain of yours is proven
identity-providers-activation-no-domain = Prove a domain
identity-providers-activation-no-domain-text = Only people with an address of a proven domain come in. Nobody does until one is proven.
identity-providers-activation-next = What happens next
identity-providers-activation-1 = The connection is on, for tests only.
identity-providers-activation-2 = Under “Roll-out” you let a few people through first, then everybody. Passwords keep working meanwhile.
identity-providers-activation-3 = Later you may demand it of everybody. One click leads back at each step.
identity-providers-activation-done = To the connection
identity-providers-activate = Switch { $name } on
identity-providers-activated = { $name } is on. Nobody signs in through it yet: choose who, under “Roll-out”.
identity-providers-error-untested = Test exactly these settings first, and pass
identity-providers-error-own-test = Your IT has passed the test. Run it yourself too, and pass, before you switch the connection on

## A report
identity-providers-attempt-passed = Everything is right
identity-providers-attempt-passed-text = { $vendor } answered, and every check passed. Nobody was signed in.
identity-providers-attempt-failed = { $failed } of { $all } checks failed.
identity-providers-attempt-failed-text = Fix what is named below, then test again. Nobody but you was affected; { $vendor } can be changed as often as you like.
identity-providers-attempt-outdated = The settings have changed since. Run the test again.
identity-providers-to-fix = To fix
identity-providers-n-failed = { $count } failed
identity-providers-n-passed = { $count } passed
identity-providers-passed = Passed
identity-providers-failed = Failed
identity-providers-word-failed = (failed)
identity-providers-word-passed = (passed)
identity-providers-skipped = { $count ->
    [one] One check could not be asked, or did not have to be
   *[other] { $count } checks could not be asked, or did not have to be
}
identity-providers-fix-in = Fix in { $vendor }:
identity-providers-fix = To fix:
identity-providers-same-fix = put right by the same change
identity-providers-sent = { $vendor } sent
identity-providers-expected = Expected here
identity-providers-here-metadata = Read the metadata again
identity-providers-here-attributes = Change the attributes
identity-providers-here-options = Change the options
identity-providers-here-domains = To the domains
identity-providers-copy-right = Copy the right value
identity-providers-said = What { $vendor } said
identity-providers-said-names = Only the names: values appear in a test whose message proves to be genuine.
identity-providers-said-nothing = Nothing that could be read.
identity-providers-said-masked = Values are kept of tests only, and shown to the tester and to those who may change identity providers.
identity-providers-for-support = For support
identity-providers-message-says = What the message says of itself
identity-providers-document = Show the answer (redacted)
identity-providers-document-label = The provider’s answer, redacted
identity-providers-no-document = The answer could not be read as XML.
identity-providers-arrival-known = This person is a member, and would come in.
identity-providers-arrival-new = This person would become a member.
identity-providers-arrival-consent = This address has an account: its owner is asked once whether this is theirs.
identity-providers-seen-issuer = Issuer
identity-providers-seen-audience = Audience
identity-providers-seen-destination = Destination
identity-providers-seen-recipient = Recipient
identity-providers-seen-name-id = NameID
identity-providers-seen-format = NameID format
identity-providers-seen-issued = Made at
identity-providers-seen-from = Valid from
identity-providers-seen-until = Valid until
identity-providers-seen-status = Status
identity-providers-seen-certificate = Certificate in the message (not trusted)
identity-providers-kind-sign-in = Sign-in
identity-providers-kind-test = Test
identity-providers-kind-sign-out = Sign-out

## One connection
identity-providers-rollout = Roll-out
identity-providers-attempts = Latest attempts
identity-providers-attempts-text = The last 100 sign-ins and the newest tests and sign-outs, with names shortened.
identity-providers-attempts-filter = Which attempts
identity-providers-attempts-none = No attempts here
identity-providers-attempts-none-text = Every try to sign in through this provider is listed, with why it failed.
identity-providers-when = When
identity-providers-what = What
identity-providers-person = Who
identity-providers-outcome = Outcome
identity-providers-facts = Settings
identity-providers-version = Version
identity-providers-history = History
identity-providers-our-side = Our side
identity-providers-our-acs = Assertion consumer service (ACS)
identity-providers-our-entity = Our entity ID, and our metadata
identity-providers-our-start = Sign-in begins at
identity-providers-read-at = Metadata read again: { $at }
identity-providers-refresh = Read again now
identity-providers-refreshed = The metadata was read again, and something had changed. Run a test.
identity-providers-refreshed-same = The metadata was read again; nothing has changed.
identity-providers-refresh-failed = The metadata could not be read: { $why }. What you have stays as it is.
identity-providers-refresh-left = Nothing was changed; what was held back is forgotten.
identity-providers-conflict-nothing-held = Nothing waits for approval any more.
identity-providers-held-title = New metadata waits for you
identity-providers-held-entity-id = It names another provider: { $now } instead of { $before }.
identity-providers-held-no-valid-certificate = It would leave no valid certificate, so nobody could sign in.
identity-providers-held-no-address = It names no address to sign in at.
identity-providers-held-out-of-date = It says of itself that it is out of date.
identity-providers-held-take = Take it
identity-providers-held-leave = Leave it
identity-providers-danger = Switching off
identity-providers-disable = Switch off
identity-providers-disable-text = Nobody comes through it any more, and whoever did is signed out. It can be switched on again.
identity-providers-disable-enforced = Nobody comes through it any more, and whoever did is signed out. Passwords work again from that moment on.
identity-providers-disabled = { $name } is switched off
identity-providers-enable = Switch on again
identity-providers-enabled = { $name } is on again
identity-providers-remove = Remove…
identity-providers-removal-title = Remove { $name }?
identity-providers-removal-text = This cannot be undone. Switching off is enough to stop sign-ins.
identity-providers-removal-do = Remove { $name } for good
identity-providers-removal-keep = Keep { $name }
identity-providers-removed = { $name } was removed
identity-providers-effects = What goes with it
identity-providers-effect-sessions = { $count ->
    [0] No session ends
    [one] One session ends at once
   *[other] { $count } sessions end at once
}
identity-providers-effect-people = { $count ->
    [0] Nobody signs in this way
    [one] One person can no longer sign in this way. They stay a member
   *[other] { $count } people can no longer sign in this way. They stay members
}
identity-providers-effect-roles = { $count ->
    [0] No role came from its groups
    [one] One role that came from its groups is taken away
   *[other] { $count } roles that came from its groups are taken away
}
identity-providers-effect-domains = { $count ->
    [0] No domain leads here
    [one] One domain no longer leads here
   *[other] { $count } domains no longer lead here
}
identity-providers-effect-history = Its settings, their history and its attempts are deleted. The audit log stays
identity-providers-conflict-inactive = This connection is not active.
identity-providers-conflict-enabled = This connection is not switched off.
identity-providers-conflict-no-address = This connection has no metadata address to read.
identity-providers-only-look = It takes the right identity_providers.edit.

## Our keys
identity-providers-keys-title = Our keys
identity-providers-keys-text = With these we sign requests to { $vendor }, and decrypt what it encrypts for us.
identity-providers-key-current = In use
identity-providers-key-current-text = Signs and decrypts.
identity-providers-key-next = Next
identity-providers-key-next-text = Published in our metadata, and decrypts already.
identity-providers-key-previous = Previous
identity-providers-key-previous-text = Signs no longer, but still decrypts.
identity-providers-key-made = Made by us, { $date }
identity-providers-key-download = Download the certificate (PEM)
identity-providers-key-none = There is no key yet; the first one is made when it is needed.
identity-providers-key-rotation = Exchange the key
identity-providers-key-rotation-text = In steps, so that at no moment one side lacks what the other uses.
identity-providers-key-step-1 = We make the next key and publish it beside the one in use.
identity-providers-key-step-2 = You give { $vendor } our metadata anew, or the next certificate.
identity-providers-key-step-3 = The next key signs; the one before still decrypts.
identity-providers-key-step-4 = Once the provider uses the new one, the previous is deleted.
identity-providers-key-prepare = Make the next key
identity-providers-key-prepare-no = There is a next key already, or none in use yet.
identity-providers-key-switch = Use the next key
identity-providers-key-switch-no = There is no next key yet.
identity-providers-key-retire = Delete the previous key
identity-providers-key-retire-no = There is no previous key.
identity-providers-key-prepared = The next key is made and published
identity-providers-key-switched = The next key is in use now
identity-providers-key-retired = The previous key was deleted
identity-providers-key-out-of-turn = That step is not next: somebody else may have done it a moment ago.

## The doctor
identity-providers-doctor = Doctor
identity-providers-doctor-link = Examine a captured response
identity-providers-doctor-text = Paste a response that somebody captured in their browser. It is examined with the settings of this moment; nobody is signed in, and it is not kept.
identity-providers-doctor-paste = A captured response
identity-providers-doctor-response = SAMLResponse
identity-providers-doctor-hint = As it was posted (base64), percent-encoded, or the XML itself; up to 256 KiB.
identity-providers-doctor-examine = Examine
identity-providers-error-response = Paste the SAMLResponse: base64, percent-encoded, or XML

## Set-up links
identity-providers-links = Set-up links
identity-providers-links-text = Hand one task to somebody in IT who has no account here. They see that task and nothing else, by your rights: the link stops when you lose them.
identity-providers-link-make = Make a link
identity-providers-link-task = Task
identity-providers-link-task-hint = An earlier link for the same task stops working.
identity-providers-link-new = Connect a provider
identity-providers-link-email = Mail it to
identity-providers-link-email-hint = Empty: hand it over yourself.
identity-providers-link-days = How long it works
identity-providers-link-days-hint = 1 to { $most } days, or until the task is done.
identity-providers-link-days-unit = days
identity-providers-link-made = The link is ready
identity-providers-link-made-text = Copy it now: it is shown this once. Whoever has it can do the task.
identity-providers-link-mailed = It was mailed to { $email }. It is shown this once.
identity-providers-link-address = Address of the link
identity-providers-link-all = Links
identity-providers-link-none = None yet.
identity-providers-link-handed = Handed over
identity-providers-link-by = Made by { $maker }
identity-providers-link-until = until { $date }
identity-providers-link-waiting = Not opened yet
identity-providers-link-opened = Opened
identity-providers-link-finished = Done
identity-providers-link-revoked = The link works no longer
identity-providers-link-over-already = This link is over already.
identity-providers-link-no-domain = Add a domain first; then you can hand its proof to somebody in IT.
identity-providers-link-author = IT by link of { $maker }
identity-providers-link-author-email = IT ({ $email }) by link of { $maker }
identity-providers-error-target = Choose one of the tasks
identity-providers-error-days = Enter a number of days from 1 to { $most }

## Behind a set-up link
identity-providers-guest = For { $maker }, until { $date }
identity-providers-setup-title = Set up single sign-on for { $organization }
identity-providers-setup-text = { $maker } of { $organization } asks you to connect your identity provider. You need no account here, and about ten minutes.
identity-providers-setup-begun = You have begun. What you saved is kept.
identity-providers-setup-tested = The test passed with exactly these settings. Tell { $maker } by finishing: they run it once themselves and switch it on.
identity-providers-setup-finish = Finish
identity-providers-setup-about = About this link
identity-providers-setup-organization = Organization
identity-providers-setup-asks = Who asks
identity-providers-setup-until = Works until
identity-providers-setup-limits = It leads to this task and nothing else. You see no members, and nothing changes for anybody until { $maker } switches it on.
identity-providers-setup-thanks = Thank you, that was all
identity-providers-setup-thanks-text = { $maker } of { $organization } can switch it on now.
identity-providers-setup-closed = This link works no longer. You may close this page.
identity-providers-setup-domain-title = Prove that { $domain } is yours
identity-providers-setup-domain-text = { $maker } of { $organization } asks you to prove the domain by a record in its DNS. You need no account here.
identity-providers-setup-domain-how = Add it where your domain’s DNS is kept. It may take some minutes until it can be seen.
identity-providers-setup-domain-check = Look for the record
identity-providers-setup-domain-limits = The link leads to this task and nothing else. Leave the record in place: it is looked at again every day.
identity-providers-over-unknown = This link leads nowhere
identity-providers-over-unknown-text = Look whether all of the address was copied, or ask for a new link.
identity-providers-over-expired = This link has expired
identity-providers-over-revoked = This link was revoked
identity-providers-over-finished = This task is done
identity-providers-over-finished-text = Nothing is left to do here. { $maker } made the link; ask them if something has to change.
identity-providers-over-ask = Ask { $maker }, who made it, for a new one.
identity-providers-over-maker = This link works no longer
identity-providers-over-maker-text = { $maker }, who made it, may no longer set this up. Ask the organization for a new link.
identity-providers-over-closed = This organization is closed
identity-providers-over-closed-text = { $name } is not open at this time. Ask whoever gave you the link.
identity-providers-your-provider = your provider
identity-providers-generic-name = SAML
identity-providers-unlinked = { $people ->
    [one] Saved. One person holds more than you do: they confirm who they are at their next sign-in.
   *[other] Saved. { $people } people hold more than you do: they confirm who they are at their next sign-in.
}
