# People who want no more mails of a kind: the page behind "unsubscribe".

refusals-title = Stop these mails
refusals-text = { $organization } sends “{ $kind }” to { $email }.
refusals-button = Stop sending me these
refusals-hint = Only mails of this kind stop. What you need to get in, and what is about your safety, still comes.
refusals-done-title = You will not get these mails any more
refusals-done-text = { $organization } no longer sends “{ $kind }” to { $email }.
refusals-mistake = Pressed by mistake?
refusals-again-button = Send them to me again
refusals-again = You will get these mails again
