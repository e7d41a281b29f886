# Pages of the demo alone.

demo-mails-title = Mails of the demo
demo-mails-text = The demo sends nothing. Every mail that it would have sent is kept here, the newest first.
demo-mails-empty = No mail yet
demo-mails-empty-text = Invite somebody, sign up or reset a password: the mail appears here within a second. Reload the page to see it.
demo-mails-to = To
demo-mails-sent = Sent
demo-mails-html = As a mail program shows it
demo-mails-frame = The mail “{ $subject }”
demo-mails-back = Back to the portal
