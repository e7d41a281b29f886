# Mail domains of an organization: proof, and what becomes of people who have an address there.

domains-intro = Prove that a mail domain is yours. Then its people can find their way in by their address, and sign in with your identity provider.
domains-empty = No domain yet
domains-empty-text = Add the part of your addresses after the @. You prove it with one record in your DNS.
domains-new = Add a domain
domains-name = Domain
domains-name-hint = The part after the @ in your addresses, such as acme.com. A web or mail address will do.
domains-add = Add the domain
domains-added = { $domain } is on the list. Publish the record below, then check.
domains-locked = You may look at the domains, but not change them: that needs domains.edit.
domains-locked-ask = You may look at the domains, but not change them: that needs domains.edit. These people can help: { $names }.
domains-in-letters = In its own letters: { $letters }

## What cannot be added
domains-error-missing = Enter a domain, like acme.com
domains-error-wildcard = Leave out the star: enter acme.com, and each other domain on its own
domains-error-address = This is a network address. Enter the domain of your mail addresses, like acme.com
domains-error-single = Enter the whole domain with its ending, like acme.com
domains-error-malformed = This does not read as a domain. Enter the part after the @ of your addresses, like acme.com
domains-error-reserved = Names with this ending are in nobody’s DNS. Enter a domain that you have registered
domains-error-free = Anybody can have an address there, so it cannot be your organization’s own. Enter a domain that you have registered
domains-error-suffix = Anybody can register names below this one. Enter the whole name that you have registered
domains-error-known = { $domain } is on your list already
domains-error-many = { $most } domains are on your list, more do not fit. Remove one first

## How far the proof is
domains-pending = Not proven yet
domains-proven = Proven
domains-lapsing = Proof missing
domains-lapsed = Lapsed
domains-since = Proven since { $date }
domains-checked = Last looked: { $when }
domains-never-checked = Nobody has looked yet
domains-next-pending = Publish this TXT record where your DNS is kept, then check. Other servers may take up to an hour to see it.
domains-next-proven = We look for the record every day. Leave it where it is.
domains-next-lapsing = The record has been missing since { $since }. Put it back before { $until }; until then everything works as before.
domains-next-lapsed = People of this domain no longer come in by it, and another organization may prove it. Put the record back, then check.

## The record
domains-record = The record
domains-record-type = Type
domains-record-name = Name or host
domains-record-name-hint = Some providers add the domain by themselves: there, enter only { $label }
domains-record-value = Value
domains-record-at-apex = The same value also counts as a TXT record of { $domain } itself.
domains-check = Check now
domains-check-again = Look again
domains-found-proven = { $domain } is proven.
domains-found-still = The record of { $domain } is in place.
domains-found-no-record = There is no TXT record at { $record } yet.
domains-found-no-name = The domain { $domain } does not exist in the DNS. Is it written as it should be?
domains-found-wrong = At { $record } stands another value: { $seen }
domains-found-doubled = The record stands at { $label }.{ $domain }.{ $domain }: your provider adds the domain by itself. Enter only { $label } as its name.
domains-found-timeout = The name servers of { $domain } did not answer in time. Try again in a few minutes.
domains-found-failed = The name servers of { $domain } failed to answer. Try again in a few minutes; if it stays so, ask whoever runs your DNS.
domains-found-taken = Another organization has proven { $domain }, so it cannot be yours as well. Ask your colleagues whether they use another organization here.
domains-gone = { $domain } was removed in the meantime.

## People with an address there
domains-capture = When somebody new has proven an address of this domain
domains-capture-hint = Nobody learns of your organization before they have proven their address.
domains-capture-off = Nothing happens
domains-capture-suggest = They are told that you are here, and may ask to join
domains-capture-approval = They ask to join; you approve
domains-capture-join = They join at once, with the default roles
domains-capture-needs-proof = Asking and joining can be chosen once the domain is proven.
domains-capture-unproven = Prove { $domain } first. Until then nobody asks or joins by it.
domains-capture-unknown = Choose one of the four.
domains-capture-limited = New people would get the default roles, and you may not give “{ $role }”: { $reason }
domains-capture-saved = Saved: what happens to people of { $domain }.
domains-unchanged = Nothing was changed.

## Where its people sign in
domains-connection = Its people sign in with
domains-connection-hint = How far a connection lets people in is decided by its stage.
domains-connection-auto = The only active connection: { $name }
domains-connection-none = Their password, as long as no connection is active
domains-connection-several = Their password, until you choose a connection
domains-connection-inactive = { $name } (not active)
domains-connection-saved = Saved: where people of { $domain } sign in.
domains-connect = Connect an identity provider

## Removal
domains-removal = Remove { $domain }
domains-remove = Remove { $domain } from the list
domains-effects = What happens
domains-effect-plain = It leaves the list. If you add it again, it gets a new record.
domains-effect-capture = People with an address there no longer come in by it.
domains-effect-connection = Sign-ins through your identity provider with an address there are refused.
domains-effect-others = Another organization may prove it.
domains-effect-members = Members stay members, with their roles.
domains-removed = { $domain } was removed.
domains-removal-enforced = { $organization } lets people in only through its identity provider, and without a proven { $domain } those with an address there could not get in. First set the connection back to “everyone”.

## For a person who has proven an address
domains-offer = { $organization } uses { $domain }
domains-offer-ask-text = Your address is of this domain. Ask to join; somebody who looks after the organization answers.
domains-offer-join-text = Your address is of this domain, so you can join at once.
domains-offer-ask = Ask to join
domains-offer-join = Join
domains-offer-gone = This organization no longer takes people in by their domain.
domains-way = { $organization } uses { $domain }. How do you want to begin?
domains-way-join = Join { $organization }
domains-way-ask = Ask to join { $organization }
domains-way-own = Create { $organization }
domains-way-button = Continue
domains-no-seat = { $organization } has no free seat. Ask its admins, or begin with an organization of your own.
