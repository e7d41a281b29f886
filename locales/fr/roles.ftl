# Roles: names, what they are for, and why one may not be given.

roles-owner = Propriétaire
roles-owner-text = Tout dans l’organisation, y compris la fermer. Il y a toujours au moins un propriétaire.
roles-admin = Admin
roles-admin-text = Tout, sauf fermer l’organisation et intervenir sur les propriétaires.
roles-user-manager = Gestionnaire des utilisateurs
roles-user-manager-text = Invite, modifie et retire des membres, et attribue les rôles dont il a lui-même les autorisations.
roles-auditor = Auditeur
roles-auditor-text = Voit tout, ne modifie rien et peut exporter le journal d’audit.
roles-member = Membre
roles-member-text = Son propre compte et la page d’accueil de l’organisation.
roles-locked-assign = Vous n’avez pas roles.assign : vous ne pouvez ni attribuer ni retirer de rôles.
roles-locked-lacks = Ce rôle inclut { $names }, que vous n’avez pas.
roles-ask = Qui peut vous aider : { $names }.

roles-intro = Ce que chaque rôle permet de faire. Un membre peut en avoir plusieurs ; ils se cumulent.
roles-holders = { $count ->
    [0] Personne
    [one] { $count } membre
   *[other] { $count } membres
}
roles-holders-many = Plus de 1 000 membres
roles-held-by = Attribué à
roles-built-in = Intégré
roles-default = Par défaut
roles-can-give-title = Vous pouvez l’attribuer
roles-permissions = Autorisations
roles-permissions-text = { $count } autorisations du portail sur { $total }.
roles-area-count = { $count } sur { $total }
roles-defaults = Rôles par défaut
roles-defaults-text = Ce que reçoit un nouveau membre quand l’invitation ne précise aucun rôle.
roles-defaults-save = Enregistrer les rôles par défaut
roles-defaults-unseen = Choisissez les rôles par défaut
roles-defaults-saved = Les nouveaux membres reçoivent désormais : { $names }.
roles-no-defaults-saved = Les nouveaux membres ne reçoivent désormais aucun rôle, sauf si une invitation en précise un.
roles-who-holds = Qui a ce rôle
roles-who-holds-all = Voir toutes les personnes qui l’ont
roles-who-holds-none = Personne n’a ce rôle.
roles-who-gives = Qui peut l’attribuer
roles-who-gives-text = Les membres qui ont roles.assign et toutes les autorisations de ce rôle. L’un de ces rôles suffit :
roles-who-gives-you = Vous pouvez l’attribuer et le retirer.
roles-no-members-view = Vous n’avez pas members.view : les noms ne sont pas affichés.

roles-area-organization = Organisation
roles-area-members = Membres
roles-area-roles = Rôles
roles-area-teams = Équipes
roles-area-domains = Domaines
roles-area-sign-in = Connexion
roles-area-identity-providers = Fournisseurs d’identité
roles-area-emails = E-mails
roles-area-audit = Journal d’audit
roles-area-analytics = Statistiques
roles-area-api-keys = Clés API
roles-area-webhooks = Webhooks
roles-area-privacy = Confidentialité

roles-may-organization-view = Voir les paramètres
roles-may-organization-edit = Modifier le nom, les paramètres et les rôles par défaut
roles-may-organization-close = Fermer l’organisation
roles-may-members-view = Voir les membres
roles-may-members-invite = Inviter des membres
roles-may-members-edit = Suspendre et réactiver des membres, fermer leurs sessions
roles-may-members-remove = Retirer et réintégrer des membres
roles-may-roles-view = Voir les rôles
roles-may-roles-assign = Attribuer et retirer des rôles
roles-may-roles-edit = Créer et modifier des rôles
roles-may-teams-edit = Créer et modifier des équipes
roles-may-domains-edit = Ajouter et valider des domaines
roles-may-sign-in-edit = Modifier les méthodes de connexion
roles-may-identity-providers-view = Voir les fournisseurs d’identité
roles-may-identity-providers-edit = Modifier les fournisseurs d’identité
roles-may-emails-view = Voir les modèles d’e-mail
roles-may-emails-edit = Modifier les modèles d’e-mail
roles-may-audit-view = Consulter le journal d’audit
roles-may-audit-export = Exporter le journal d’audit
roles-may-analytics-view = Voir les statistiques
roles-may-api-keys-edit = Créer et révoquer des clés API
roles-may-webhooks-edit = Modifier les webhooks
roles-may-privacy-edit = Modifier les paramètres de confidentialité

roles-locked-sooner = Votre propre accès s’arrête avant : { $until }. Ne dépassez pas cette date.

## Roles of one’s own
roles-area-of-application = { $application } : { $resource }
roles-own = Personnalisé
roles-from-vendor = De l’éditeur
roles-new = Nouveau rôle
roles-create = Créer le rôle
roles-save = Enregistrer le rôle
roles-save-for = { $count ->
    [one] Enregistrer pour { $count } membre
   *[other] Enregistrer pour { $count } membres
}
roles-check = Voir les effets
roles-check-text = Voyez qui gagne et qui perd quoi avant d’enregistrer.
roles-created = Le rôle { $name } a été créé.
roles-saved = Le rôle { $name } a été enregistré. Il s’applique immédiatement à toutes les personnes qui l’ont.
roles-about = À propos de ce rôle
roles-description = Utilité
roles-description-hint = Une phrase courte, pour que les autres sachent quand l’attribuer.
roles-matrix-text = Case cochée : les membres qui ont ce rôle peuvent le faire. À côté, les rôles intégrés pour comparer.
roles-identifier = Identifiant
roles-permission = Autorisation
roles-retired = Archivée
roles-added = Ajoutée
roles-taken = Retirée
roles-you-lack = Vous n’avez pas vous-même cette autorisation.
roles-locked-boxes = Certaines cases sont verrouillées : vous ne pouvez inclure dans un rôle que ce dont vous disposez dans toute l’organisation et sans date de fin.
roles-rule = Modifier un rôle revient à donner et à retirer des autorisations à toutes les personnes qui l’ont. Il vous faut donc roles.assign et toutes les autorisations du rôle, avant et après, dans toute l’organisation et sans date de fin.
roles-copy = Créer une copie
roles-copy-of = { $name } (copie)
roles-fixed = Les rôles intégrés sont les mêmes partout et ne peuvent pas être modifiés. Créez une copie pour avoir la vôtre.
roles-fixed-short = Les rôles intégrés ne peuvent pas être modifiés.
roles-not-here = L’équipe de la plateforme a choisi de limiter cette organisation aux rôles intégrés et à ceux de l’éditeur. Adressez-vous à elle s’il vous en faut d’autres.
roles-changed-meanwhile = { $name } a modifié ce rôle pendant que vous le consultiez. Comparez, puis enregistrez de nouveau.
roles-too-many = Il y a déjà { $most } rôles, le maximum pour une organisation. Supprimez-en un d’abord.
roles-fault-name = Saisissez un nom de 1 à 60 caractères
roles-fault-taken = Un autre rôle porte déjà ce nom. Choisissez-en un autre.
roles-fault-description = 200 caractères au maximum
roles-fault-unknown = L’autorisation « { $name } » n’existe pas
roles-fault-retired = { $name } est dans les archives : aucun rôle ne peut plus recevoir cette autorisation
roles-fault-template = L’éditeur ne propose pas ce rôle. Choisissez-en un autre.
roles-fault-replacement = Choisissez un rôle de cette organisation autre que propriétaire, ou aucun remplacement
roles-edit-text = Attribué à : { $holders }. Une modification s’applique immédiatement à toutes les personnes qui l’ont.
roles-new-text = Vous pourrez ensuite l’utiliser pour des membres, des invitations et des liens d’adhésion.

roles-effect = Ce qui changerait
roles-effect-unsaved = Pas encore enregistré
roles-effect-none = Personne ne gagne ni ne perd rien.
roles-effect-nobody = Personne n’a ce rôle : personne ne gagne ni ne perd rien.
roles-effect-same = { $count ->
    [one] { $count } membre garde exactement les mêmes autorisations, par d’autres rôles.
   *[other] { $count } membres gardent exactement les mêmes autorisations, par d’autres rôles.
}
roles-effect-gain = { $count ->
    [one] { $count } membre gagne :
   *[other] { $count } membres gagnent :
}
roles-effect-lose = { $count ->
    [one] { $count } membre perd :
   *[other] { $count } membres perdent :
}
roles-effect-who = De qui il s’agit
roles-effect-more = et { $count } de plus
roles-effect-you = Vous en faites partie.
roles-lose-own = Vous perdez vous-même des autorisations : { $names }
roles-lose-own-check = Je sais que je perds ces autorisations et que je ne pourrai pas me les redonner
roles-lose-own-fault = Confirmez que vous perdez vous-même ces autorisations

roles-places-title = Où il peut être attribué
roles-places = Dans toute l’organisation ou dans une équipe, sans limite ou jusqu’à une date.
roles-places-owner = Dans toute l’organisation uniquement, sans date de fin.
roles-last-change = Dernière modification
roles-last-change-by = { $name }, { $when }
roles-renamed-from = Ancien nom : « { $name } ».
roles-history = Voir toutes les modifications
roles-origin = Issu du modèle de l’éditeur « { $name } ».
roles-newer = La version de l’éditeur est différente
roles-newer-text = L’éditeur a modifié « { $name } » depuis que ce rôle en a été tiré. Rien ne change ici sans votre accord.
roles-newer-see = Voir la version de l’éditeur
roles-vendor-title = Version de l’éditeur : { $name }
roles-vendor-text = Adoptez-la ou laissez le rôle tel quel.
roles-vendor-follow = Adopter la version de l’éditeur
roles-vendor-same = Les autorisations sont identiques.
roles-offered = De l’éditeur
roles-offered-text = Les rôles que propose l’éditeur de la plateforme. Un rôle que vous adoptez devient propre à cette organisation.
roles-take = Ajouter ce rôle
roles-danger = Supprimer ce rôle
roles-danger-text = Vous voyez d’abord qui perd quoi, et pouvez choisir un rôle de remplacement.
roles-removal-link = Supprimer le rôle…
roles-removal-title = Supprimer { $name } ?
roles-removal-text = Cette action est irréversible. Le journal d’audit garde la trace de ce qu’était le rôle.
roles-removal-members = { $count ->
    [0] Personne n’a ce rôle.
    [one] { $count } membre a ce rôle.
   *[other] { $count } membres ont ce rôle.
}
roles-removal-invitations = { $count ->
    [one] { $count } invitation en cours l’attribue.
   *[other] { $count } invitations en cours l’attribuent.
}
roles-removal-default = C’est un rôle par défaut des nouveaux membres.
roles-removal-replacement = Rôle de remplacement
roles-removal-replacement-hint = Au même endroit et jusqu’à la même date de fin.
roles-removal-nothing = Aucun remplacement
roles-removal-do = Supprimer { $name }
roles-removal-keep = Conserver le rôle
roles-removed = { $count ->
    [0] Le rôle { $name } a été supprimé. Personne ne l’avait.
    [one] Le rôle { $name } a été supprimé. { $count } membre l’avait.
   *[other] Le rôle { $name } a été supprimé. { $count } membres l’avaient.
}

roles-removal-links = { $count ->
    [one] { $count } lien d’adhésion l’attribue
   *[other] { $count } liens d’adhésion l’attribuent
}
roles-removal-groups = { $count ->
    [one] { $count } groupe d’un fournisseur d’identité l’attribue.
   *[other] { $count } groupes de fournisseurs d’identité l’attribuent.
}
