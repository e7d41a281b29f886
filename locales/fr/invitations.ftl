# Inviting people, and their way in.

## The form
invitations-invite = Inviter des personnes
invitations-invite-text = Chaque personne reçoit un e-mail avec un lien personnel. Il fonctionne une seule fois, et uniquement pour cette adresse.
invitations-who = Qui inviter
invitations-emails = Adresses e-mail
invitations-emails-hint = Une ou plusieurs. Collez-les depuis un e-mail ou un tableur : virgules, lignes et « Nom <adresse> » conviennent.
invitations-what = Ce que ces personnes pourront faire
invitations-what-text = Un ou plusieurs rôles. Vous pourrez les modifier plus tard.
invitations-role-locked = Vous ne pouvez pas attribuer ce rôle. { $reason }
invitations-locked-who = { $reason } Ces personnes le peuvent : { $names }.
invitations-days = Durée de validité du lien
invitations-locale = Langue de l’e-mail
invitations-locale-hint = C’est la langue de l’e-mail et de la page derrière son lien. Qui a un compte lit dans sa propre langue.
invitations-language-again = Langue
invitations-reminders = Rappels
invitations-reminders-none = Aucun pour l’instant
invitations-reminders-sent = { $count ->
    [one] 1, { $when }
   *[other] { $count }, le dernier { $when }
}
invitations-days-hint = De 1 à { $most } jours.
invitations-days-unit = jours
invitations-message-hint = Figure dans l’e-mail sous votre nom. Texte simple, 1 000 caractères au maximum.
invitations-before = Avant l’envoi
invitations-fact-until = Lien valable jusqu’au
invitations-until-usual = { $date }, sauf si vous choisissez une autre durée
invitations-seats = Places
invitations-send = Envoyer les invitations
invitations-send-one = Envoyer 1 invitation
invitations-send-many = Envoyer { $count } invitations
invitations-send-hint = Les e-mails partent immédiatement. Vous pourrez ensuite révoquer chaque invitation.

## What is wrong with the form
invitations-error-no-address = Saisissez au moins une adresse e-mail
invitations-error-address = Corrigez « { $word } » : ce n’est pas une adresse e-mail
invitations-error-addresses = Corrigez { $count } saisies qui ne sont pas des adresses e-mail : { $words }
invitations-error-too-many = Envoyez au maximum { $most } invitations à la fois ; en voici { $count }
invitations-error-role = Choisissez des rôles de cette organisation ; elle n’a pas de rôle « { $key } »
invitations-error-role-limit = Vous ne pouvez pas attribuer le rôle { $role }. { $reason }
invitations-error-message = Limitez le message à { $most } caractères ; il en contient { $length }
invitations-error-days = Saisissez un nombre de jours de 1 à { $most }
invitations-error-name = Saisissez votre nom, 120 caractères au maximum

## What became of each address
invitations-results = Résultat pour chaque adresse
invitations-result = { $email } : { $text }
invitations-nobody-invited = Personne n’a été invité : voyez ci-dessous ce qui bloque pour chaque adresse
invitations-is-member = Cette personne est déjà membre.
invitations-is-waiting = Cette personne a déjà une invitation, toujours valable.
invitations-is-too-often = Cette adresse a été invitée trop souvent aujourd’hui. Réessayez demain.
invitations-badge-member = Déjà membre
invitations-badge-waiting = Invitation en cours
invitations-badge-too-often = Trop souvent
invitations-open-member = Ouvrir la fiche du membre { $email }
invitations-open-invitation = Ouvrir l’invitation envoyée à { $email }
invitations-sent-one = Une invitation a été envoyée à { $email }.
invitations-sent = { $count ->
    [one] { $count } invitation a été envoyée.
   *[other] { $count } invitations ont été envoyées.
}
invitations-left-out = Sans invitation : { $addresses }.
invitations-short = { $email } ({ $why })
invitations-short-member = déjà membre
invitations-short-waiting = invitation déjà en cours
invitations-short-too-often = trop d’invitations aujourd’hui

## The list
invitations-list-text = Les personnes que vous avez invitées, et où elles en sont.
invitations-search = Rechercher par adresse e-mail
invitations-caption = Invitations, de la plus récente à la plus ancienne
invitations-sent-column = Invitation
invitations-until-column = Lien valable jusqu’au
invitations-by = par { $name }
invitations-asks = En demande une nouvelle
invitations-restore = Rétablir
invitations-open = Ouvrir l’invitation
invitations-empty = Aucune invitation pour l’instant
invitations-empty-text = Invitez des collègues par leur adresse e-mail. Vous verrez ici qui a reçu une invitation, quel e-mail n’est pas arrivé et qui a rejoint l’organisation.
invitations-locked-invite = Il faut l’autorisation members.invite, que vos rôles n’incluent pas.

## One invitation
invitations-title = Invitation envoyée à { $email }
invitations-invitation = Invitation
invitations-created = Invitation
invitations-mail = E-mail
invitations-mail-sent = Envoyé le { $time }
invitations-asks-text = Le lien envoyé à { $email } n’était plus valable, et cette personne en demande un nouveau. Renvoyez l’invitation pour la laisser entrer ; pour refuser, ne faites rien.
invitations-failed-text = L’e-mail n’est pas arrivé : { $reason }. Vérifiez l’adresse, puis renvoyez-le, ou révoquez l’invitation et invitez une autre adresse.
invitations-resend-hint = Une invitation renvoyée contient un nouveau lien ; l’ancien ne fonctionne plus.
invitations-change-refused = Vous ne pouvez pas modifier cette invitation, car vous ne pourriez pas attribuer ses rôles. { $reason }
invitations-replaced = Une nouvelle invitation l’a remplacée
invitations-came-otherwise = La personne est arrivée par un autre moyen
invitations-resent = Un nouveau lien a été envoyé à { $email }. L’ancien ne fonctionne plus.
invitations-revoked = L’invitation envoyée à { $email } a été révoquée. Son lien ne fonctionne plus.
invitations-restored = L’invitation envoyée à { $email } est de nouveau valable.
invitations-late-accepted = Entre-temps, { $email } a accepté cette invitation et compte désormais parmi les membres.
invitations-late-declined = { $email } a refusé cette invitation. Envoyez-en une nouvelle en cas de changement d’avis.
invitations-late-revoked = L’invitation envoyée à { $email } est déjà révoquée.
invitations-late-open = L’invitation envoyée à { $email } n’est pas révoquée.
invitations-another-open = { $email } a une invitation plus récente, toujours valable.

## The invitee
invitations-join = Rejoindre { $organization }
invitations-invites-you = { $inviter } vous invite à rejoindre { $organization }
invitations-fact-address = Adresse invitée
invitations-fact-inviter = Invitation envoyée par
invitations-fact-organization = Organisation
invitations-your-roles = Vos rôles
invitations-you-can = Ce que vous pourrez y faire
invitations-valid-until = L’invitation est valable jusqu’au
invitations-create-account = Créez votre compte
invitations-create-account-text = Vous vous connecterez avec { $email }. Seule cette adresse peut accepter.
invitations-your-name = Votre nom
invitations-your-name-hint = Tel que vos collègues le verront.
invitations-create-and-join = Créer le compte et rejoindre { $organization }
invitations-has-account = Vous avez un compte
invitations-has-account-text = { $email } a déjà un compte. Connectez-vous : vous reviendrez ici pour rejoindre l’organisation.
invitations-sign-in-to-join = Se connecter pour rejoindre
invitations-signed-in-as = Votre session est ouverte au nom suivant : { $name }, { $email }.
invitations-somebody-else = Cette invitation est destinée à quelqu’un d’autre
invitations-somebody-else-text = Elle est destinée à { $invited }, mais votre session est ouverte avec { $email }. Pour rejoindre l’organisation, passez au compte invité.
invitations-switch = Se déconnecter et continuer avec { $email }
invitations-not-you = Vous ne vous y attendiez pas ?
invitations-decline = Refuser l’invitation
invitations-welcome = Bienvenue dans { $organization }.
invitations-member-already = Vous êtes déjà membre de l’organisation { $organization } : il n’y a rien à accepter.
invitations-declined = Vous avez refusé l’invitation à rejoindre { $organization }.
invitations-requested = Nous avons demandé une nouvelle invitation à { $inviter }. Vous recevrez un e-mail dès qu’elle sera envoyée.

## A link that lets nobody in
invitations-unknown-title = Ce lien ne fonctionne pas
invitations-unknown-text = Il est peut-être incomplet, ou un e-mail plus récent avec un nouveau lien l’a remplacé. Ouvrez l’e-mail le plus récent ou adressez-vous à la personne qui vous invite.
invitations-cut-title = Impossible de rejoindre { $organization } pour l’instant
invitations-cut-text = L’organisation { $organization } n’est pas active actuellement : personne ne peut la rejoindre. Votre invitation est conservée : réessayez plus tard ou adressez-vous à la personne qui vous invite.
invitations-inviter-gone-title = Cette invitation n’est plus valable
invitations-inviter-gone-text = { $inviter }, à l’origine de cette invitation, ne peut plus attribuer ces rôles. Demandez une nouvelle invitation ; quelqu’un d’autre pourra l’envoyer.
invitations-used-title = Cette invitation a déjà servi
invitations-used-text = Quelqu’un l’a acceptée et a rejoint { $organization }. Si c’était vous, connectez-vous.
invitations-declined-title = Vous avez refusé l’invitation à rejoindre { $organization }
invitations-declined-text = Rien n’a été créé. Si vous avez changé d’avis, demandez une nouvelle invitation à { $inviter }.
invitations-revoked-title = Cette invitation a été révoquée
invitations-revoked-text = { $inviter } ou un collègue l’a retirée. S’il s’agit d’une erreur, demandez-en une nouvelle.
invitations-expired-title = Cette invitation a expiré
invitations-expired-text = Son lien était valable jusqu’au { $date }. Demandez-en une nouvelle : un clic suffit.
invitations-ask-again = Demander une nouvelle invitation
invitations-go-sign-in = Aller à la page de connexion
invitations-go-organization = Ouvrir l’organisation

invitations-no-seat = Toutes les places de l’organisation { $name } sont prises. Demandez à la personne qui vous invite d’en libérer une ; le lien reste valable jusqu’à son expiration.

invitations-error-no-team = Choisissez l’équipe : vous pouvez inviter dans vos propres équipes.
invitations-error-team = Choisissez l’une des équipes de la liste.
invitations-team-hint = Les personnes invitées arrivent dans cette équipe, et les rôles s’y appliquent ainsi que dans ses sous-équipes.
invitations-no-team = Aucune équipe : les rôles s’appliquent dans toute l’organisation
invitations-in-team = { $team }
## Seats
invitations-is-no-seat = Il n’y a pas de place pour cette personne.
invitations-badge-no-seat = Pas de place
