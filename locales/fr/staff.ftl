# The staff console.

staff-role-admin = Admin de la plateforme
staff-role-support = Assistance de la plateforme
staff-role-auditor = Auditeur de la plateforme
staff-role-admin-text = Tout : toutes les organisations, l’équipe, les paramètres de la plateforme.
staff-role-support-text = Voit toutes les organisations ; les modifie, les approuve, les suspend et les réactive.
staff-role-auditor-text = Voit tout, ne modifie rien.
staff-locked = Votre rôle sur la plateforme n’inclut pas { $permission }. Un admin de la plateforme peut le faire.
staff-unchanged = Rien n’a été modifié : c’était déjà le cas.
staff-saved = Enregistré
staff-show-them = Les afficher

## Overview
staff-overview-text = Ce que les organisations de la plateforme attendent de vous.
staff-all-organizations = Toutes les organisations
staff-waiting = À traiter
staff-waiting-since = demande reçue : { $when }
staff-contracts = Contrats arrivant à échéance
staff-contracts-none = Aucun contrat ne se termine dans les 30 jours.
staff-recent = Derniers événements

## The list
staff-organization = Organisation
staff-organizations-text = Clients et partenaires, avec ce qui demande une intervention.
staff-organizations-none = Aucune organisation ne correspond. Essayez avec moins de lettres ou effacez les filtres.
staff-create-organization = Créer une organisation
staff-tabs = Organisations par statut
staff-tab-all = Toutes
staff-to-approve = À approuver
staff-search-organizations = Rechercher par nom ou nom court
staff-search-organizations-hint = Nom ou nom court
staff-kind = Type
staff-any-kind = Tous les types
staff-seats = Places
staff-health = État
staff-healthy = En ordre
staff-contract-ends = Fin du contrat
staff-created = Création
staff-no-owner-yet = Pas encore de propriétaire
staff-flag-no-owner = Aucun propriétaire
staff-flag-one-owner = Un seul propriétaire
staff-flag-contract-ended = Contrat terminé
staff-flag-contract-ends-soon = Contrat bientôt terminé
staff-flag-full = Plus aucune place
staff-flag-over-seats = Places dépassées : { $count }

## One organization
staff-facts = Informations
staff-slug = Nom court dans les adresses
staff-slug-hint = Minuscules, chiffres et traits d’union. L’ancien continue de mener ici.
staff-slug-hint-new = Minuscules, chiffres et traits d’union. Laissez vide pour le former à partir du nom.
staff-kind-hint = Un client utilise votre produit ; un partenaire le vend ou l’accompagne.
staff-seats-unlimited = { $members }, sans limite
staff-no-end = Sans fin
staff-owners = Propriétaires
staff-owners-none = Cette organisation n’a pas encore de propriétaire. Le premier arrive par invitation.
staff-invited = Invitations envoyées à : { $emails }
staff-see-as-admin = La voir comme ses admins
staff-see-text = Vous entrez avec ce que permet votre rôle sur la plateforme. Ce que vous y modifiez figure dans son journal d’audit.
staff-suspended-because = Suspendue ({ $when }) : { $reason }
staff-pending-since = Quelqu’un a inscrit cette organisation ({ $when }). Elle ouvre dès que vous l’approuvez.
staff-closed-because = Fermée ({ $when }) : { $reason }
staff-closed-since = Cette organisation a été fermée ({ $when }). Ses données sont toujours là.

## Creating and editing
staff-new-text = Le propriétaire reçoit un e-mail avec un lien et configure tout le reste.
staff-owner-email = Adresse e-mail du propriétaire
staff-owner-email-hint = La première personne de l’organisation, avec toutes les autorisations.
staff-seat-limit = Places
staff-seat-limit-hint = Nombre maximal de membres. Laissez vide pour ne fixer aucune limite.
staff-contract-hint = Laissez vide s’il n’y a pas de fin.
staff-create-and-invite = Créer et inviter le propriétaire
staff-organization-created = L’organisation { $name } a été créée. L’invitation pour { $owner } est en route.
staff-edit-title = Modifier { $name }
staff-edit-text = Les admins de l’organisation voient vos modifications dans leur journal d’audit.

## Status
staff-approve-title = Approuver l’organisation
staff-approve-text = Son propriétaire reçoit un e-mail et peut commencer immédiatement.
staff-approve = Approuver
staff-approved = L’organisation { $name } est approuvée. Son propriétaire reçoit un e-mail.
staff-suspend-title = Suspendre l’organisation
staff-suspend-text = Ses membres ne peuvent plus l’utiliser tant que vous ne l’avez pas réactivée. Rien n’est supprimé.
staff-suspend-hint = Les membres le lisent quand ils se connectent.
staff-suspend-name = Suspendre { $name }
staff-suspended = L’organisation { $name } est suspendue.
staff-reinstate-text = Ses membres peuvent de nouveau l’utiliser immédiatement, comme avant.
staff-reinstate-name = Réactiver { $name }
staff-reinstated = L’organisation { $name } est réactivée.
staff-close = Fermer l’organisation
staff-close-text = Définitivement : quand le contrat est terminé.
staff-close-step = Fermer l’organisation…
staff-close-title = Fermer { $name } ?
staff-close-name = Fermer { $name }
staff-keep-name = Conserver { $name }
staff-close-effect-members = { $count ->
    [one] { $count } membre perd immédiatement son accès.
   *[other] { $count } membres perdent immédiatement leur accès.
}
staff-close-effect-invitations = Les invitations en cours ne fonctionnent plus.
staff-close-effect-data = Rien n’est supprimé : les membres, les rôles et le journal d’audit restent.
staff-close-effect-staff = L’équipe de la plateforme peut la réactiver.
staff-close-confirmation = Pour confirmer, saisissez son nom : { $name }
staff-closed = L’organisation { $name } est fermée.
staff-wrong-status = Le statut de cette organisation ne permet plus cette action. Quelqu’un d’autre l’a peut-être modifié ; consultez-la de nouveau.

## Sign-ups
staff-sign-ups-text = Les nouveaux clients qui se sont inscrits eux-mêmes, en commençant par ceux qui attendent depuis le plus longtemps.
staff-sign-ups-none = Personne n’attend
staff-sign-ups-none-text = Aucune organisation n’attend d’être approuvée.
staff-refuse-step = Refuser…
staff-refuse-name = Refuser { $name }
staff-refused = L’organisation { $name } a été refusée et fermée.

## People
staff-people-text = Toutes les personnes qui ont un compte, quelle que soit leur organisation. Chaque recherche figure dans le journal d’audit.
staff-people-search = Rechercher par adresse ou nom
staff-people-search-hint = Adresse e-mail, son début, ou des mots du nom
staff-people-start = Rechercher une personne
staff-people-start-text = Saisissez une adresse e-mail, son début avec le @, ou des mots du nom.
staff-people-short = Saisissez au moins 3 lettres
staff-people-short-text = Des mots plus courts donnent trop de résultats.
staff-people-none = Personne n’a cette adresse ni ce nom.
staff-people-more = Les { $count } premiers résultats s’affichent. Saisissez plus de lettres pour affiner.
staff-person-account = Compte
staff-person-audit = Ses actions
staff-person-membership = Ouvrir la fiche du membre
staff-person-none = N’est membre d’aucune organisation.

## The team
staff-team-text = Les personnes qui gèrent la plateforme. Il y a toujours au moins un admin parmi elles.
staff-role-of = Rôle attribué à { $name }
staff-team-open = Invitations en cours
staff-team-sent = envoi : { $when }
staff-team-until = fin de validité : { $when }
staff-team-invite = Inviter un collègue
staff-team-send = Envoyer l’invitation
staff-team-invited = L’invitation pour { $email } est en route.
staff-team-revoked = L’invitation pour { $email } a été révoquée.
staff-team-roles = Ce que permet chaque rôle
staff-team-role-changed = { $name } a maintenant ce rôle : { $role }.
staff-team-remove-title = Retirer { $name } de l’équipe de la plateforme ?
staff-team-remove-name = Retirer { $name }
staff-team-remove-effect-console = Cette personne perd la console et toutes les organisations qu’elle ne voit qu’à ce titre.
staff-team-remove-effect-sessions = Toutes ses sessions sont fermées immédiatement.
staff-team-remove-effect-account = Son compte et ses propres adhésions restent. Vous pourrez l’inviter de nouveau.
staff-team-removed = { $name } ne fait plus partie de l’équipe de la plateforme.
staff-last-admin = { $name } est l’unique admin de la plateforme. Donnez d’abord ce rôle à quelqu’un d’autre.
staff-no-longer-admin = Vous n’êtes plus admin de la plateforme. Quelqu’un vient de modifier votre rôle.

## The invitation to the team
staff-accept-title = Rejoindre l’équipe de la plateforme
staff-accept-text = On vous invite dans l’équipe qui gère toutes les organisations ici.
staff-accept = Rejoindre l’équipe
staff-works-until = Valable jusqu’au
staff-password-hint = Au moins 15 caractères. L’idéal : quelques mots que personne d’autre n’aurait l’idée d’associer.
staff-accept-sign-in = Cette adresse a un compte. Connectez-vous pour accepter.
staff-accept-sign-in-button = Se connecter et revenir
staff-accept-other = Cette invitation est destinée à { $email }, mais votre session est ouverte avec { $who }. Déconnectez-vous, puis ouvrez de nouveau le lien.
staff-over-title = Ce lien ne fonctionne plus
staff-invitation-over = L’invitation a déjà servi, a été révoquée ou est trop ancienne. Demandez-en une nouvelle à un admin de la plateforme.
staff-joined = Bienvenue. Votre rôle est maintenant : { $role }.

## Settings
staff-settings-text = Ce qui s’applique à toute la plateforme.
staff-sign-up = Nouveaux clients
staff-sign-up-open = Inscription ouverte à tous
staff-sign-up-open-text = Toute personne qui confirme une adresse e-mail obtient immédiatement une organisation.
staff-sign-up-approval = Inscription avec approbation
staff-sign-up-approval-text = L’organisation ouvre dès que l’équipe de la plateforme l’approuve sous « Inscriptions ».
staff-sign-up-closed = Sur invitation uniquement
staff-sign-up-closed-text = L’équipe de la plateforme crée toutes les organisations.
staff-invitations-per-day = Invitations par organisation et par jour
staff-invitations-per-day-hint = Un nombre de 1 à 1 000 000. Il empêche un compte volé d’envoyer des e-mails sans fin.

## What a form needs
staff-fault-name = Saisissez un nom de 120 lettres au maximum
staff-fault-slug = Utilisez des minuscules, des chiffres et des traits d’union, 63 au maximum, avec une lettre ou un chiffre au début et à la fin
staff-fault-slug-taken = Choisissez un autre nom court : celui-ci est ou a été utilisé
staff-fault-kind = Choisissez client ou partenaire
staff-fault-email = Saisissez une adresse e-mail, par exemple name@company.com
staff-fault-seats = Saisissez un nombre de places de 1 à 10 000 000, ou rien
staff-fault-date = Saisissez une date sous la forme année-mois-jour, par exemple 2027-02-28, ou rien
staff-fault-locale = Choisissez une langue dans la liste
staff-fault-time-zone = Choisissez un fuseau horaire dans la liste
staff-fault-reason = Saisissez un motif de 500 lettres au maximum : les membres le liront
staff-fault-refusal = Saisissez un motif de 500 lettres au maximum
staff-fault-confirmation = Saisissez le nom exact : { $name }
staff-fault-role = Choisissez un rôle
staff-fault-already = { $email } fait déjà partie de l’équipe de la plateforme
staff-fault-sign-up = Choisissez comment arrivent les nouveaux clients
staff-fault-invitations = Saisissez un nombre de 1 à 1 000 000

## Audit
staff-audit-text = Les événements de toutes les organisations et ceux de la plateforme. Personne ne peut en modifier ou en supprimer un sans que cela se voie.
staff-audit-chain-text = Les événements de la plateforme forment eux aussi une chaîne ; chaque organisation a la sienne, sur la page de son journal d’audit.
staff-audit-retention = Durée de conservation des événements (jours)
staff-audit-retention-hint = Le réglage initial des nouvelles organisations, de 90 à 3650 jours ; chacune peut modifier le sien. Laissez vide pour les conserver sans limite.

staff-close-effects = Voir d’abord ce qui prend fin
staff-fault-yes-or-no = Choisissez l’une des deux réponses

## Trial and end
staff-status-trial = Essai
staff-status-terminating = Fermeture prévue
staff-trial-ends = Fin de l’essai
staff-trial-hint = Le dernier jour de l’essai. Laissez vide s’il n’y en a pas ou s’il est devenu un contrat.
staff-erased-on = Effacement
staff-close-day = Dernier jour
staff-close-day-hint = Laissez vide pour fermer immédiatement. Avec une date, tout le monde garde son accès jusqu’à la fin de ce jour et en est prévenu avant.
staff-fault-day-to-come = Saisissez un jour qui n’est pas encore passé, ou rien
staff-closes-on = L’organisation { $name } fermera à la fin du { $day }.
staff-grace-days = Délai de grâce (jours)
staff-grace-days-hint = Durée pendant laquelle une organisation fermée est conservée avant d’être entièrement effacée : de 7 à 365.
staff-fault-grace = Saisissez un nombre de jours de 7 à 365
