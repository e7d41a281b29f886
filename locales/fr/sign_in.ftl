# Signing in and out, and choosing a new password.

sign-in-title = Se connecter
sign-in-intro = Commencez par votre adresse professionnelle. Sur la page suivante, vous prouvez que c’est bien vous.
sign-in-email = Adresse e-mail professionnelle
sign-in-new = Vous découvrez Tenantry ?
sign-in-create = Créer une organisation
sign-in-invited = Un collègue vous a envoyé une invitation ? Ouvrez le lien qu’elle contient.
sign-in-use-password = Utiliser plutôt votre mot de passe
sign-in-use-password-note = Votre mot de passe vous sera demandé, quelle que soit la méthode de votre organisation.
sign-in-email-missing = Saisissez votre adresse e-mail, par exemple name@company.com
sign-in-as = Vous vous connectez avec
sign-in-another = Utiliser une autre adresse
sign-in-forgot = Mot de passe oublié ?
sign-in-password-missing = Saisissez votre mot de passe
sign-in-wrong = Cette adresse et ce mot de passe ne correspondent pas. Vérifiez les deux ou choisissez un nouveau mot de passe.
sign-in-signed-out = Votre session est fermée.

## What a new password must be
sign-in-new-password = Nouveau mot de passe
sign-in-password-hint = Au moins 15 caractères. L’idéal : quelques mots que personne d’autre n’aurait l’idée d’associer ; ni chiffres ni symboles ne sont exigés.
sign-in-password-too-short = Utilisez au moins { $least } caractères
sign-in-password-too-long = Utilisez au maximum { $most } caractères
sign-in-password-common = Choisissez un mot de passe plus difficile à deviner : celui-ci figure dans les listes que les pirates essaient en premier
sign-in-password-about-you = Choisissez un mot de passe qui ne se compose pas de votre nom, de votre adresse ou de votre organisation

## A new password
sign-in-reset-title = Choisir un nouveau mot de passe
sign-in-reset-intro = Saisissez l’adresse avec laquelle vous vous connectez. Nous y envoyons un lien pour choisir un nouveau mot de passe.
sign-in-reset-send = Envoyer le lien
sign-in-reset-back = Revenir à la connexion
sign-in-reset-sent-title = Consultez vos e-mails
sign-in-reset-sent-text = Si cette adresse a un compte, un e-mail avec un lien est en route :
sign-in-reset-sent-note = Le lien fonctionne une seule fois, jusqu’au moment indiqué dans l’e-mail. Rien reçu ? Regardez dans vos courriers indésirables ou renvoyez-le.
sign-in-reset-again = Renvoyer
sign-in-reset-for = Pour le compte
sign-in-reset-save = Enregistrer le nouveau mot de passe
sign-in-reset-effect = Tous vos appareils seront déconnectés.
sign-in-reset-done = Votre mot de passe a été modifié. Connectez-vous avec le nouveau.
sign-in-reset-over-title = Ce lien ne fonctionne plus
sign-in-reset-over-text = Un lien pour choisir un nouveau mot de passe fonctionne une seule fois, et pas longtemps ; seul le plus récent compte. Demandez-en un nouveau : cela prend une minute.
sign-in-reset-new = Envoyer un nouveau lien

## An organization's own page
sign-in-organization-title = Se connecter à { $organization }
sign-in-organization-intro = Choisissez comment vous connecter.
sign-in-organization-address = Ou connectez-vous avec votre adresse et votre mot de passe.
sign-in-asks = { $organization } demande à ses membres de se connecter avec { $name }.
sign-in-continue-with = Continuer avec { $name }
sign-in-break-glass = Le fournisseur d’identité ne fonctionne pas ? Utilisez un code d’urgence
sign-in-elsewhere = Se connecter ailleurs
sign-in-shut-title = { $organization } n’accepte pas les mots de passe
sign-in-shut-text = Votre session a été ouverte avec un mot de passe, mais { $organization } exige une autre méthode, et aucune ne vous est encore ouverte. Adressez-vous à une personne qui gère l’organisation.
sign-in-shut-next = Vos organisations
