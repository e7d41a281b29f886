# Requests to join, and their answers.

join-requests-text = People who ask to join. Nobody is in before you approve.
join-requests-caption = Requests to join, the newest first
join-requests-person = Who
join-requests-since = Asked
join-requests-how = How
join-requests-by-link = By the join link “{ $link }”
join-requests-alone = On their own
join-requests-look = Answer
join-requests-show-waiting = Waiting
join-requests-show-all = All
join-requests-views = Which requests
join-requests-empty = Nobody asks to join
join-requests-empty-all = No requests yet
join-requests-empty-text = Requests come from join links that want approval, and from people who know your address, if you allow that.
join-requests-open = People may ask by themselves: under “Organizations” they enter “{ $slug }”.
join-requests-closed = People cannot ask by themselves. Requests come from join links that want approval.
join-requests-settings = Change this in the settings
join-requests-approved-state = Approved
join-requests-withdrawn-state = Withdrawn

## One request
join-requests-title = Request of { $name }
join-requests-request = Request
join-requests-until = Waits until
join-requests-answered = Answered
join-requests-answered-by = { $time }, by { $name }
join-requests-was-removed = { $name } was a member before and was removed. Approving brings them back with the roles that you choose here, and no others.
join-requests-approve = Approve
join-requests-approve-title = Let them in
join-requests-approve-text = Choose what they may do. You can change it later.
join-requests-decline = Decline
join-requests-decline-title = Decline the request
join-requests-reason-hint = Stands in the mail to the person. Up to 500 characters.
join-requests-approved = { $name } is a member now and was told by mail.
join-requests-declined = The request of { $name } was declined. They were told by mail.
join-requests-late-decided = Somebody answered the request of { $name } before you.
join-requests-late-withdrawn = { $name } withdrew the request in the meantime.
join-requests-late-expired = The request of { $name } has expired. They can ask again.
join-requests-late-member = { $name } is a member already.
join-requests-no-seat = Every seat is taken, so { $name } cannot come in. Remove a member or ask for more seats; the request goes on waiting.
join-requests-error-reason = Shorten the reason to { $most } characters; it has { $length }

## The overview
join-requests-waiting = { $count ->
    [one] 1 person asks to join
   *[other] { $count } people ask to join
}
join-requests-waiting-many = More than { $count } people ask to join
join-requests-waiting-text = Nobody is in before somebody approves.
join-requests-see = See requests

## The setting
join-requests-setting = Requests to join
join-requests-setting-text = People without an invitation or a link can ask to come in.
join-requests-setting-label = People may ask to join by themselves
join-requests-setting-hint = They enter your organization’s address; those who may invite decide. Whether on or off, asking tells nobody that your organization is here.
join-requests-setting-save = Save
join-requests-switched-on = People may ask to join by themselves now.
join-requests-switched-off = People can no longer ask to join by themselves. Requests that wait stay.

## A person's own requests
join-requests-ask = Ask to join
join-requests-new-title = Ask to join an organization
join-requests-new-text = If the organization takes requests, those who look after it decide. You get a mail with their answer.
join-requests-organization = Address of the organization
join-requests-organization-hint = As it stands in the addresses of its pages after /o/, such as acme. Ask a colleague if you do not know it.
join-requests-message-hint = Who you are and why you ask. Plain text, up to 500 characters.
join-requests-send = Send request
join-requests-error-organization = Enter the address of the organization: small letters, digits and hyphens, such as acme
join-requests-error-message = Shorten the message to { $most } characters; it has { $length }
join-requests-sent = Your request to “{ $slug }” is on its way, if there is such an organization and it takes requests.
join-requests-own = You asked to join
join-requests-own-text = You get a mail when somebody answers. Without an answer a request ends after 30 days.
join-requests-own-since = Asked: { $since }. Ends on { $until }.
join-requests-withdraw = Withdraw
join-requests-withdrawn = You withdrew your request to “{ $label }”.
join-requests-late-answered = Your request to “{ $label }” was answered in the meantime.
