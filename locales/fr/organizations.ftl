# An organization's own pages: overview, home, settings, the end.

## Overview
organizations-customer-since = Client depuis { $month }.
organizations-partner-since = Partenaire depuis { $month }.
organizations-contract-until = Contrat jusqu’au { $date }.
organizations-figures = Chiffres clés
organizations-members = Membres
organizations-of-seats = sur { $limit } places
organizations-no-limit = Nombre de places illimité
organizations-seats-full = Toutes les places sont prises
organizations-seats-free = { $count ->
    [one] { $count } place disponible
   *[other] { $count } places disponibles
}
organizations-pending = Invitations en cours
organizations-pending-none = Aucune invitation en cours
organizations-pending-waiting = En attente d’une réponse
organizations-failed = Non distribuées
organizations-failed-none = Toutes les invitations en cours ont été distribuées
organizations-failed-note = E-mails retournés
organizations-requested = Nouvelles invitations demandées
organizations-requested-none = Personne n’attend
organizations-requested-note = Personnes dont le lien ne fonctionne plus
organizations-invite = Inviter des personnes
organizations-invite-lacking = Il faut members.invite pour inviter des personnes.
organizations-invite-ask = Il faut members.invite pour inviter des personnes. Ces personnes peuvent vous l’accorder : { $names }.
organizations-attention = À traiter
organizations-fine = Rien à traiter pour l’instant
organizations-fine-text = Propriétaires, invitations et demandes : tout est en ordre.
organizations-one-owner = Un seul propriétaire
organizations-one-owner-text = Si { $name } s’absente, personne ne peut fermer l’organisation ni désigner d’autres propriétaires. Mieux vaut en avoir un second.
organizations-add-owner = Désigner un second propriétaire
organizations-add-owner-why = Seul un propriétaire peut en désigner un autre. Adressez-vous à { $name }.
organizations-failed-title = { $count ->
    [one] { $count } invitation n’a pas pu être distribuée
   *[other] { $count } invitations n’ont pas pu être distribuées
}
organizations-failed-many = Plus de { $count } invitations n’ont pas pu être distribuées
organizations-failed-text = Voyez le motif, corrigez l’adresse et envoyez une nouvelle invitation.
organizations-requested-title = { $count ->
    [one] { $count } personne demande une nouvelle invitation
   *[other] { $count } personnes demandent une nouvelle invitation
}
organizations-requested-many = Plus de { $count } personnes demandent une nouvelle invitation
organizations-requested-text = Leur lien a expiré ou a été révoqué. Invitez-les de nouveau ou ne faites rien.
organizations-see-invitations = Voir les invitations
organizations-answer = Répondre
organizations-setup = Premiers pas
organizations-setup-done = { $done } sur { $total }
organizations-step-done = Terminé
organizations-step-open = À faire
organizations-step-settings = Vérifier le nom et les paramètres
organizations-step-settings-text = La langue et le fuseau horaire s’appliquent aux e-mails
organizations-step-domain = Valider votre domaine de messagerie
organizations-step-domain-text = Les personnes qui y ont une adresse pourront alors trouver votre organisation
organizations-step-people = Inviter trois personnes
organizations-step-people-text = Elles entrent par un lien reçu par e-mail
organizations-step-owners = Désigner un second propriétaire
organizations-step-owners-text = Pour ne jamais perdre l’accès à l’organisation
organizations-step-defaults = Choisir les rôles par défaut
organizations-step-defaults-text = Ce que reçoit un nouveau membre quand rien d’autre n’est précisé
organizations-step-sso = Configurer l’authentification unique
organizations-step-sso-text = Chacun se connecte avec son compte professionnel.
organizations-checklist-hide = Masquer cette liste
organizations-checklist-gone = Les premiers pas sont masqués
organizations-checklist-back = Les premiers pas s’affichent de nouveau
organizations-events = Derniers événements
organizations-events-all = Journal d’audit
organizations-events-none = Aucun événement pour l’instant.
organizations-events-lacking-text = Il faut audit.view pour voir ce qui s’est passé ici.

## Home of a member
organizations-home-text = Vous êtes membre de l’organisation { $organization }.
organizations-your-roles = Vos rôles
organizations-no-roles = Vous n’avez encore aucun rôle. Une personne citée sur cette page peut vous en attribuer un.
organizations-what-role-can = Ce que ce rôle permet
organizations-role-nothing = Votre propre compte et cette page.
organizations-contacts = Qui peut vous aider
organizations-contacts-text = Ces personnes gèrent { $organization } ici : adressez-vous à elles pour obtenir un accès ou en cas de problème.
organizations-owner = Propriétaire
organizations-admin = Admin
organizations-more = Votre compte
organizations-all = Vos organisations
organizations-all-text = Passez à une autre organisation ou créez-en une.
organizations-profile = Votre profil
organizations-profile-text = Nom, langue et fuseau horaire
organizations-leave = Quitter cette organisation…

## Settings
organizations-settings-title = Paramètres
organizations-settings-text = Le nom et l’adresse de l’organisation { $name }.
organizations-look = Logo, couleur et expéditeur :
organizations-general = Général
organizations-name-hint = Le nom sous lequel on vous connaît. Il figure dans chaque e-mail.
organizations-slug = Adresse
organizations-slug-hint = Minuscules, chiffres et traits d’union. Les liens vers l’ancienne adresse restent valables : ils mènent à la nouvelle.
organizations-slug-warning = Une nouvelle adresse change tous les liens de cette organisation. Les anciens liens mènent pour toujours à la nouvelle adresse, et personne d’autre ne peut prendre l’ancienne.
organizations-locale-hint = Pour les e-mails aux personnes dont la langue n’est pas connue.
organizations-zone-hint = Pour les e-mails, et pour les personnes qui n’ont pas choisi le leur.
organizations-save = Enregistrer les paramètres
organizations-saved = Paramètres enregistrés
organizations-moved = Paramètres enregistrés. L’organisation se trouve maintenant sous /o/{ $slug }
organizations-unchanged = Rien n’a été modifié
organizations-fault-name = Saisissez un nom de 1 à 120 caractères
organizations-fault-slug = Saisissez une adresse de 1 à 63 minuscules, chiffres et traits d’union, sans trait d’union au début ni à la fin
organizations-fault-slug-taken = Saisissez une autre adresse : celle-ci est ou a été celle d’une autre organisation
organizations-fault-locale = Choisissez une langue dans la liste
organizations-fault-time-zone = Choisissez un fuseau horaire dans la liste
organizations-lacking = Il faut { $permission } pour modifier cela.
organizations-lacking-ask = Il faut { $permission } pour modifier cela. Ces personnes peuvent vous l’accorder : { $names }.
organizations-defaults = Rôles par défaut
organizations-defaults-text = Ce que reçoit un nouveau membre quand l’invitation ne précise rien d’autre.
organizations-defaults-legend = Rôles des nouveaux membres
organizations-defaults-save = Enregistrer les rôles par défaut
organizations-danger = Fermer cette organisation
organizations-danger-text = Tout le monde perd immédiatement son accès. Elle peut être rouverte pendant un certain temps ; ensuite, tout est effacé.
organizations-close = Fermer { $name }…

## The end
organizations-closing-title = Fermer { $name } ?
organizations-closing-crumb = Fermeture
organizations-closing-effects = Ce qui se passe immédiatement
organizations-closing-members = { $count ->
    [one] { $count } membre perd son accès
   *[other] { $count } membres perdent leur accès
}
organizations-closing-you = Vous aussi perdez votre accès, sauf à une page : exporter les données, ou rouvrir l’organisation
organizations-closing-invitations = Les invitations en cours ne fonctionnent plus
organizations-closing-address = Son adresse reste réservée
organizations-closing-kept = Rien n’est supprimé pendant un certain temps : les propriétaires apprennent jusqu’à quand elle peut être rouverte
organizations-closing-accounts = Les comptes restent, ainsi que l’accès aux autres organisations
organizations-confirmation = Saisissez le nom de l’organisation
organizations-confirmation-hint = Pour confirmer qu’il s’agit bien de celle-ci : { $name }
organizations-fault-confirmation = Saisissez le nom exactement tel qu’il est : { $name }
organizations-closing-act = Fermer { $name }
organizations-closing-keep = Ne pas fermer { $name }
organizations-closed = L’organisation { $name } est fermée
organizations-closed-already = L’organisation est déjà fermée, ou son statut ne le permet pas.

## Export and the way back
organizations-export-title = Export
organizations-export-text = Tout ce que contient l’organisation { $name }, en un seul fichier.
organizations-export-closed = L’organisation { $name } est fermée ; personne d’autre n’y entre. Tout est conservé jusqu’au { $until }, puis effacé.
organizations-export-what = Les données de cette organisation
organizations-export-parts = Un fichier JSON avec les paramètres, les membres, les rôles, leurs attributions, les équipes, les invitations, les liens et demandes d’adhésion, les domaines, les récapitulatifs de départ et vos e-mails : textes, apparence, envois. Il ne contient ni mot de passe ni lien. Le journal d’audit a son propre export.
organizations-export-audited = Chaque export figure dans le journal d’audit.
organizations-export-act = Télécharger les données
organizations-export-link = Exporter les données…
organizations-restoration-title = Rouvrir l’organisation
organizations-restoration-text = Vous l’avez fermée vous-même, vous pouvez donc la rouvrir : les membres et les rôles sont restés les mêmes.
organizations-restoration-staff = L’équipe de la plateforme l’a fermée, ou son contrat a pris fin. Demandez à l’équipe de la plateforme de la rouvrir.
organizations-restoration-act = Rouvrir { $name }
organizations-reopened = L’organisation { $name } est de nouveau ouverte
organizations-banner-ending = L’organisation { $name } ferme le { $date } : son contrat prend fin. Demandez à l’équipe de la plateforme de le renouveler.
organizations-banner-trial = L’essai de l’organisation { $name } se termine le { $date }.
organizations-seats-state = { $reserved ->
    [0] Places prises : { $taken } sur { $limit }
   *[other] Places prises : { $taken } sur { $limit } ; réservées : { $reserved }
}
organizations-seats-short = { $left ->
    [0] Il ne reste aucune place. Libérez-en une ou demandez-en plus à la plateforme.
    [one] Il vous reste { $left } place et vous en avez demandé { $asked }. Rien n’a été envoyé.
   *[other] Il vous reste { $left } places et vous en avez demandé { $asked }. Rien n’a été envoyé.
}
