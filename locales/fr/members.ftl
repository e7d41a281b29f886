# Members: the list, one member, and what can be done with them.

members-intro = Les personnes qui peuvent se connecter à { $organization }, et ce qu’elles peuvent faire.
members-invite = Inviter des personnes
members-by-state = Membres par statut
members-search = Rechercher par nom ou adresse
members-search-hint = Nom ou adresse
members-count = { $count ->
    [one] { $count } membre
   *[other] { $count } membres
}
members-found = { $count ->
    [one] { $count } résultat
   *[other] { $count } résultats
}
members-found-many = Plus d’une page de résultats
members-member = Membre
members-joined = Arrivée
members-removed-at = Retrait
members-open = Ouvrir la fiche
members-change-roles = Modifier les rôles
members-suspend-or-remove = Suspendre ou retirer
members-first-page = Première page
members-none-removed = Aucun membre retiré
members-none-removed-text = Les membres retirés figurent ici pendant 30 jours et peuvent être réintégrés.

members-lacks = Vous n’avez pas l’autorisation { $permission }.
members-limited = { $name } dispose de { $names }, que vous n’avez pas.
members-role-limited = Vous pouvez attribuer et retirer les rôles dont vous avez les autorisations. Il vous manque { $names }.
members-last-owner = { $name } reste l’unique propriétaire. Désignez d’abord un autre propriétaire.
members-yourself = Il s’agit de vous. Demandez à quelqu’un d’autre ou quittez vous-même l’organisation.
members-is-removed = { $name } ne fait plus partie de l’organisation. Réintégrez d’abord cette personne.
members-is-not-removed = { $name } compte déjà parmi les membres.
members-too-late = Le retrait date de plus de 30 jours pour { $name }. Envoyez une nouvelle invitation.
members-no-seat = Toutes les places sont prises. Retirez un membre ou demandez plus de places à la plateforme.
members-note-lacks = Il vous manque { $names }
members-note-last-owner = Dernier propriétaire actif
members-note-yourself = Votre propre adhésion
members-note-removed = Déjà retiré
members-note-not-removed = Déjà membre
members-note-too-late = Retiré il y a plus de 30 jours
members-note-no-seat = Toutes les places sont prises
members-left = Départ volontaire

members-roles-text = Les rôles se cumulent. Une modification s’applique immédiatement.
members-save-roles = Enregistrer les rôles
members-status = Membre
members-invited-by = { $date }, sur invitation envoyée par { $name }
members-source-domain = { $date }, par une adresse de votre domaine
members-source-sign-up = { $date }, par inscription
members-source-staff = { $date }, par l’équipe de la plateforme
members-source-import = { $date }, par importation
members-source-sso = { $date }, par le fournisseur d’identité
members-source-join-link = { $date }, par le lien d’adhésion « { $link } »
members-source-join-request = { $date }, par une demande d’adhésion approuvée par { $name }
members-joined-on = { $date }
members-suspended-on = Suspension
members-removed-on = Retrait
members-sessions = Sessions dans cette organisation
members-sessions-text = Les navigateurs utilisés ici. L’adresse est la dernière constatée.
members-sessions-none = Aucune session utilisée ici récemment.
members-sessions-end = Fermer les sessions
members-sessions-ended = { $count ->
    [0] { $name } n’avait aucune session ici.
    [one] { $count } session fermée pour { $name }.
   *[other] { $count } sessions fermées pour { $name }.
}
members-device = Appareil
members-address = Adresse
members-activity = Activité récente
members-activity-text = Ce qu’a fait { $name } ici, et ce qui concerne cette personne.
members-activity-none = Rien pour l’instant.
members-activity-all = Tout voir dans le journal d’audit
members-refused = refusé
members-suspend-text = met fin immédiatement à l’accès. Les rôles sont conservés.
members-reinstate-text = permet de nouveau l’accès pour { $name }, avec les mêmes rôles.
members-remove-text = met fin à l’accès et libère la place. Annulable pendant 30 jours.
members-suspend-reason = Motif
members-suspend-reason-hint = Figure dans le journal d’audit et sur cette page.
members-reason-too-long = Saisissez un motif de 500 caractères au maximum
members-remove-from = Retirer de l’organisation { $organization }
members-bring-back = Réintégrer
members-bring-back-text = { $name } : retrait le { $date }. Réintégration possible jusqu’au { $until }, avec les rôles d’avant.
members-gone-text = { $name } : retrait le { $date }, il y a plus de 30 jours. Pour un retour, envoyez une nouvelle invitation.
members-unknown-role = Choisissez des rôles de la liste : { $key } n’en fait pas partie

members-roles-saved = { $name } a maintenant : { $roles }.
members-roles-none-saved = { $name } n’a maintenant aucun rôle.
members-unchanged = Rien n’a été modifié.
members-suspended-flash = L’accès est suspendu pour { $name }.
members-reinstated-flash = { $name } peut de nouveau se connecter.
members-removed-flash = { $name } ne fait plus partie de l’organisation.
members-restored-flash = { $name } fait de nouveau partie de l’organisation.
members-leave = Quitter
members-leave-title = Quitter { $organization } ?
members-leave-effects = Ce qui va se passer
members-leave-access = Vous ne pouvez plus entrer dans { $organization }, dès ce moment.
members-leave-roles = Vous perdez vos rôles : { $roles }.
members-leave-back = Vous ne pouvez pas revenir de vous-même. Pendant 30 jours, une personne autorisée peut vous réintégrer.
members-leave-unconfirmed = Lisez ce qui va se passer, puis cliquez sur le bouton
members-stay = Rester
members-you-left = Vous avez quitté { $organization }.

members-bulk-nobody = Sélectionnez d’abord au moins un membre.
members-bulk-too-many = Sélectionnez au maximum 100 membres à la fois.
members-bulk-removed = { $count ->
    [0] Aucun membre n’a été retiré.
    [one] { $count } membre a été retiré.
   *[other] { $count } membres ont été retirés.
}
members-bulk-suspended = { $count ->
    [0] Aucun membre n’a été suspendu.
    [one] { $count } membre a été suspendu.
   *[other] { $count } membres ont été suspendus.
}
members-bulk-restored = { $count ->
    [0] Aucun membre n’a été réintégré.
    [one] { $count } membre a été réintégré.
   *[other] { $count } membres ont été réintégrés.
}
members-bulk-reinstated = { $count ->
    [0] Aucun membre n’a été réactivé.
    [one] { $count } membre peut de nouveau se connecter.
   *[other] { $count } membres peuvent de nouveau se connecter.
}
members-bulk-left-out = Laissés de côté : { $reasons }
members-bulk-and-more = { $reasons } Et { $count } de plus.

members-intro-teams = Les personnes de vos équipes, et ce qu’elles peuvent faire.
members-your-teams = Toutes vos équipes
members-until = fin : { $date }
members-other-teams = { $name } fait aussi partie d’autres équipes. Vous pouvez retirer cette personne des vôtres.
members-owner-scope = Un propriétaire l’est pour toute l’organisation, sans date de fin. Choisissez un autre rôle, ou ni équipe ni date de fin.
members-note-other-teams = Fait aussi partie d’autres équipes
members-note-owner-scope = Propriétaire avec une équipe ou une date de fin
members-unknown-team = Choisissez l’une des équipes de la liste.
members-end-past = Choisissez une date à venir.
members-end-unreadable = Saisissez une date et une heure, par exemple 2026-12-31 17:00.
members-role-renewed = Le rôle { $role } a une nouvelle date de fin pour { $name }.
members-teams-saved = Les équipes sont enregistrées pour { $name }.
members-end-saved = L’adhésion a maintenant une fin pour { $name }. Personne n’a besoin d’y penser : elle se termine à ce moment-là.
members-no-end-saved = L’adhésion n’a plus de fin pour { $name }.
members-holds = Les rôles du membre { $name }
members-holds-text = Chaque rôle, où il s’applique, jusqu’à quand et qui l’a attribué.
members-holds-nothing = Aucun rôle. { $name } peut se connecter et voir la page d’accueil.
members-hidden-roles = { $count ->
    [one] Et { $count } rôle dans une équipe que vous ne voyez pas.
   *[other] Et { $count } rôles dans des équipes que vous ne voyez pas.
}
members-role-where = Où
members-role-until = Fin
members-role-given = Attribué
members-whole-organization = Toute l’organisation
members-no-end = Sans fin
members-given-by = { $date }, par { $name }
members-why = Ce que peut faire { $name }, et pourquoi
members-take-role = Retirer
members-renew = Modifier la fin
members-renew-of = Nouvelle fin du rôle { $role }
members-renew-hint = Vide : sans fin. Dans votre fuseau horaire.
members-give-where = Où ces rôles s’appliquent
members-give-where-hint = Dans une équipe, un rôle s’applique à ses membres et à ses sous-équipes.
members-give-until = Fin des nouveaux rôles
members-give-until-hint = Vide : sans fin. Les rôles déjà attribués gardent la leur.
members-roles-of-team = Afficher les rôles dans une équipe
members-show = Afficher
members-teams = Équipes
members-teams-text = Une personne qui administre une équipe en administre les membres.
members-teams-none = Il n’y a pas encore d’équipe.
members-teams-make = Créer la première équipe
members-save-teams = Enregistrer les équipes
members-other-teams-count = { $count ->
    [one] Et { $count } équipe que vous ne voyez pas.
   *[other] Et { $count } équipes que vous ne voyez pas.
}
members-end = Fin de l’adhésion
members-end-text = À ce moment-là, { $name } ne fait plus partie de l’organisation et perd tous ses rôles. La place redevient disponible.
members-end-label = Fin
members-save-end = Enregistrer la fin
members-ends = Fin
