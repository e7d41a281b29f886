# People who want no more mails of a kind: the page behind "unsubscribe".
refusals-title = Diese E-Mails abbestellen
refusals-text = { $organization } sendet „{ $kind }“ an { $email }.
refusals-button = Nicht mehr an mich senden
refusals-hint = Nur E-Mails dieser Art hören auf. Was Sie für den Zugang brauchen und was Ihre Sicherheit betrifft, kommt weiterhin.
refusals-done-title = Sie erhalten diese E-Mails nicht mehr
refusals-done-text = { $organization } sendet „{ $kind }“ nicht mehr an { $email }.
refusals-mistake = Versehentlich gedrückt?
refusals-again-button = Wieder an mich senden
refusals-again = Sie erhalten diese E-Mails wieder
