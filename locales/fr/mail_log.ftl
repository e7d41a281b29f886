# Le journal des e-mails.

mail-log-title = Journal des e-mails
mail-log-text = Chaque e-mail envoyé à vos membres, et ce qu’il est devenu.
mail-log-text-platform = Chaque e-mail de la plateforme et de ses organisations, et ce qu’il est devenu.
mail-log-link = Journal des e-mails
mail-log-search = Adresses qui commencent par
mail-log-begins = L’adresse commence par
mail-log-any-mail = Tous les e-mails
mail-log-empty = Aucun e-mail pour l’instant
mail-log-empty-text = Dès que quelqu’un est invité, son e-mail apparaît ici.
mail-log-to = À
mail-log-of-platform = Plateforme
mail-log-tries = Essais
mail-log-when = Rédigé
mail-log-next-try = Prochain : { $when }
mail-log-cancelled = Non envoyé
mail-log-kept = Les lignes sont conservées 90 jours. Le contenu des e-mails et leurs liens ne le sont pas.
mail-log-retried = Nouvel essai d’envoi à { $email }
mail-log-with-code = { $sentence } ({ $code })

mail-log-refused = Les e-mails n’arrivent pas à { $name } : { $reason }.
mail-log-refused-link = Voir les e-mails envoyés à cette adresse

mail-log-address-invalid = L’adresse n’est pas valide
mail-log-mailbox-unknown = La boîte aux lettres n’existe pas
mail-log-mailbox-full = La boîte aux lettres est pleine
mail-log-mailbox-moved = La boîte aux lettres a changé d’adresse
mail-log-domain-unknown = Ce domaine de messagerie n’existe pas
mail-log-not-allowed = La distribution à cette adresse n’est pas autorisée
mail-log-address-not-understood = Le serveur de messagerie ne comprend pas l’adresse
mail-log-address-refused = Le serveur de messagerie refuse cette adresse
mail-log-latin-only = Le serveur de messagerie n’accepte que des lettres latines simples dans une adresse
mail-log-not-written = L’e-mail n’a pas pu être rédigé
mail-log-no-answer = Le serveur de messagerie n’a pas répondu à temps
mail-log-try-later = Le serveur de messagerie demande de réessayer plus tard
mail-log-turned-away = Le serveur de messagerie nous refuse
mail-log-encryption-refused = Le serveur de messagerie refuse de chiffrer
mail-log-encryption-failed = La connexion au serveur de messagerie ne peut pas être chiffrée
mail-log-sign-in-refused = Le serveur de messagerie n’accepte pas notre nom d’utilisateur et notre mot de passe
mail-log-no-way-to-sign-in = Le serveur de messagerie ne propose aucun mode d’authentification que nous connaissons
mail-log-sender-refused = Le serveur de messagerie n’accepte pas notre adresse d’expéditeur
mail-log-content-refused = Le serveur de messagerie n’accepte pas ce message
mail-log-unreachable = Le serveur de messagerie est injoignable
mail-log-broken-off = Le serveur de messagerie a interrompu la conversation
mail-log-our-fault = Une erreur s’est produite de notre côté
mail-log-delayed = Cette personne a reçu beaucoup d’e-mails en une heure ; celui-ci attend
mail-log-too-many = Cette personne a reçu beaucoup d’e-mails en une heure et peut se passer de celui-ci
mail-log-switched-off = Ce type d’e-mail est désactivé
mail-log-invitation-over = L’invitation a reçu une réponse, a été révoquée ou renvoyée, ou a expiré
mail-log-link-over = Son lien a expiré ou a été utilisé

mail-log-retry-not-failed = Cet e-mail n’a pas échoué, ou un nouvel essai est déjà en cours.
mail-log-retry-forgotten = L’échec est trop ancien pour un nouvel essai.
mail-log-retry-invitation-over = L’invitation a reçu une réponse, a été renvoyée ou a expiré : invitez à nouveau si nécessaire.
mail-log-retry-link-over = Son lien ne fonctionne plus : demandez-en un nouveau.
mail-log-retry-switched-off = Ce type d’e-mail est désactivé : activez-le d’abord.
