# Teams: the tree, one team, moving and merging.

teams-intro = Un rôle limité à une équipe s’applique à ses membres et à ses sous-équipes.
teams-intro-own = Les équipes que vous administrez, et leurs sous-équipes.
teams-none = Aucune équipe pour l’instant
teams-none-text = Avec des équipes, une personne peut administrer un service et lui seul. Créez la première ici.
teams-none-seen = Vous n’administrez aucune équipe.
teams-tree = Toutes les équipes
teams-tree-own = Vos équipes
teams-new = Nouvelle équipe
teams-name = Nom
teams-parent = Équipe parente
teams-parent-hint = Les personnes qui administrent l’équipe parente administrent aussi celle-ci.
teams-root = Aucune : au premier niveau
teams-make = Créer l’équipe
teams-depth = Niveau { $depth }

teams-name-missing = Saisissez un nom.
teams-name-too-long = Utilisez au maximum { $most } caractères, sur une seule ligne.
teams-name-taken = Une équipe voisine porte déjà ce nom. Choisissez-en un autre.
teams-unknown = Choisissez l’une des équipes de la liste.
teams-no-parent = Choisissez l’équipe parente : vous organisez les équipes sous les vôtres.
teams-below-itself = Une équipe ne peut pas se trouver sous elle-même. Choisissez un autre emplacement.
teams-too-deep = Les équipes peuvent avoir { $most } niveaux au maximum. Choisissez un emplacement plus haut.
teams-has-teams = Elle a des sous-équipes. Déplacez-les, fusionnez-les ou supprimez-les d’abord.
teams-limited = Cela changerait les autorisations de certaines personnes sur ses membres, et vous ne pouvez ni les accorder ni les retirer. { $reason }
teams-not-there = Vous ne pouvez pas organiser d’équipes à cet endroit. Il vous manque { $permission }.
teams-note-removed = Son équipe a été supprimée

teams-created = L’équipe { $name } est créée. Ajoutez-y des membres ou invitez des personnes.
teams-renamed = L’équipe s’appelle maintenant { $name }.
teams-moved = L’équipe { $name } est à son nouvel emplacement. Les autorisations suivent immédiatement.
teams-merged = L’équipe { $name } fait maintenant partie de l’équipe { $other }.
teams-removed = L’équipe { $name } a été supprimée. Ses membres restent membres de l’organisation.
teams-added = { $name } fait maintenant partie de l’équipe { $team }.
teams-nobody = Saisissez l’adresse d’un membre que vous administrez. Les autres personnes peuvent être invitées.

teams-people-title = Membres
teams-people = { $count ->
    [0] Personne pour l’instant
    [one] { $count } personne, sous-équipes comprises
   *[other] { $count } personnes, sous-équipes comprises
}
teams-people-many = Plus de 1 000 personnes, sous-équipes comprises
teams-people-all = Toutes les personnes de l’équipe { $name }
teams-invite = Inviter des personnes dans { $name }
teams-add-email = Adresse e-mail du membre
teams-add-act = Ajouter à l’équipe
teams-below = Sous-équipes
teams-below-none = Aucune sous-équipe.
teams-rights = Qui l’administre
teams-rights-text = Les rôles limités à cette équipe ou à une équipe au-dessus. Les rôles pour toute l’organisation s’appliquent ici aussi.
teams-rights-none = Personne n’a de rôle pour cette seule équipe. Attribuez-en un sur la fiche d’un membre.
teams-rights-where = { $role } dans { $team }
teams-change = Nom et emplacement
teams-save-name = Enregistrer le nom
teams-move = Déplacer…
teams-merge = Fusionner…
teams-remove = Supprimer…

teams-move-title = Où déplacer { $name } ?
teams-move-act = Déplacer { $name }
teams-merge-title = Dans quelle équipe fusionner { $name } ?
teams-merge-act = Fusionner { $name }
teams-remove-title = Supprimer l’équipe { $name } ?
teams-remove-act = Supprimer { $name }
teams-keep = Laisser { $name } telle quelle
teams-choose-place = Nouvel emplacement
teams-choose-into = Équipe de destination
teams-show-effects = Voir qui gagne et qui perd quoi
teams-effects = Ce qui va se passer
teams-effect-gain = { $name } gagne des autorisations sur ses membres : { $role } dans { $team }
teams-effect-lose = { $name } perd des autorisations sur ses membres : { $role } dans { $team }
teams-effect-none = Personne ne gagne ni ne perd d’autorisations sur ses membres.
teams-effect-people = Ses membres et ses sous-équipes suivent.
teams-effect-merge = Ses membres et ses sous-équipes passent dans l’autre équipe, et les invitations en cours y mènent.
teams-effect-merge-ends = Les rôles limités à l’équipe { $name } prennent fin : ils étaient prévus pour moins de personnes.
teams-effect-remove = Ses membres restent membres de l’organisation.
teams-effect-remove-invitations = Les invitations en cours dans cette équipe sont révoquées.
