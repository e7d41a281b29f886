# A person's own pages.

account-organizations-title = Organisations
account-organizations-intro = Les organisations dont vous êtes membre et vos rôles dans chacune.
account-organizations-create = Créer une organisation
account-organizations-none-title = Vous n’êtes membre d’aucune organisation
account-organizations-none-text = Demandez à un collègue de vous inviter : un clic dans l’e-mail suffira pour entrer.
account-organizations-pending = { $name } attend l’approbation de l’équipe de la plateforme. Nous vous écrirons dès que ce sera fait.
account-organizations-organization = Organisation
account-staff-console = Ouvrir la console de la plateforme

## Another organization
account-new-intro = Vous en devenez propriétaire. Rien ne change dans vos autres organisations.
account-new-approval = L’équipe de la plateforme examine chaque nouvelle organisation. Nous vous écrirons dès que la vôtre sera approuvée.
account-new-closed = Les inscriptions sont fermées sur cette plateforme : seule son équipe crée des organisations.

## Profile
account-title = Profil
account-intro = Comment vos collègues vous voient, et comment s’affichent vos dates et vos textes.
account-name = Nom
account-name-missing = Saisissez votre nom (120 caractères maximum)
account-email-hint = Vous vous connectez avec cette adresse. Pour la modifier, adressez-vous aux admins de votre organisation.
account-locale-missing = Choisissez une langue dans la liste
account-time-zone-hint = Les dates et heures s’affichent dans ce fuseau.
account-time-zone-missing = Choisissez un fuseau horaire dans la liste
account-saved = Votre profil a été enregistré.

## Security
account-security-title = Sécurité
account-security-intro = Ce qui prouve que c’est bien vous.
account-password-title = Modifier votre mot de passe
account-password-last = Dernière modification : { $when }.
account-password-current = Mot de passe actuel
account-password-current-missing = Saisissez votre mot de passe actuel
account-password-current-wrong = Ce n’est pas votre mot de passe actuel. Vérifiez-le ou choisissez-en un nouveau par e-mail.
account-password-same = Choisissez un mot de passe différent de l’actuel
account-password-effect = Tous vos autres appareils seront déconnectés et vous recevrez un e-mail de confirmation.
account-password-save = Modifier le mot de passe
account-password-saved = Votre mot de passe a été modifié et toutes vos autres sessions ont été fermées.
account-password-forgot = Mot de passe actuel oublié ?

## Sessions
account-sessions-title = Sessions
account-sessions-intro = Les navigateurs dans lesquels vous êtes en ligne. Fermez les sessions que vous ne reconnaissez pas, puis modifiez votre mot de passe.
account-sessions-device = Appareil
account-sessions-address = Adresse IP
account-sessions-used = Dernière utilisation
account-sessions-started = Connexion
account-sessions-this = Cette session
account-sessions-end = Fermer la session
account-sessions-end-which =  : { $device }, { $address }
account-sessions-end-others = Fermer toutes les autres sessions
account-sessions-only = Vous n’avez aucune autre session ouverte.
account-sessions-ended = La session a été fermée.
account-sessions-others-ended = { $count ->
    [one] { $count } autre session a été fermée.
   *[other] { $count } autres sessions ont été fermées.
}
account-device = { $browser } sur { $system }
account-device-unknown = Appareil inconnu
