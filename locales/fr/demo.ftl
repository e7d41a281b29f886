# Pages of the demo alone.

demo-mails-title = E-mails de la démo
demo-mails-text = La démo n’envoie rien. Tous les e-mails qu’elle aurait envoyés sont conservés ici, du plus récent au plus ancien.
demo-mails-empty = Aucun e-mail pour l’instant
demo-mails-empty-text = Invitez quelqu’un, inscrivez-vous ou réinitialisez un mot de passe : l’e-mail apparaît ici en moins d’une seconde. Actualisez la page pour le voir.
demo-mails-to = À
demo-mails-sent = Envoyé
demo-mails-html = Tel que l’affiche une messagerie
demo-mails-frame = L’e-mail « { $subject } »
demo-mails-back = Revenir au portail
