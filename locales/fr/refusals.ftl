# People who want no more mails of a kind: the page behind "unsubscribe".
refusals-title = Ne plus recevoir ces e-mails
refusals-text = { $organization } envoie « { $kind } » à { $email }.
refusals-button = Ne plus me les envoyer
refusals-hint = Seuls les e-mails de ce type s’arrêtent. Ceux dont vous avez besoin pour entrer et ceux qui concernent votre sécurité continuent d’arriver.
refusals-done-title = Vous ne recevrez plus ces e-mails
refusals-done-text = { $organization } n’envoie plus « { $kind } » à { $email }.
refusals-mistake = Une erreur ?
refusals-again-button = Me les envoyer de nouveau
refusals-again = Vous recevrez de nouveau ces e-mails
