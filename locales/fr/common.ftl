# Words that many pages share.

## Actions
common-save = Enregistrer
common-cancel = Annuler
common-continue = Continuer
common-search = Rechercher
common-filter = Filtrer
common-clear-all = Tout effacer
common-edit = Modifier
common-remove = Retirer
common-suspend = Suspendre
common-reinstate = Réactiver
common-resend = Renvoyer
common-revoke = Révoquer
common-open = Ouvrir
common-change = Modifier
common-undo = Annuler
common-dismiss = Masquer ce message
common-copy = Copier
common-copied = Copié
common-show = Afficher
common-hide = Masquer
common-previous = Précédent
common-next = Suivant
common-actions = Actions
common-actions-for = Actions pour { $name }
common-remove-filter = Retirer le filtre : { $name }
common-try-again = Réessayer

## Fields and lists
common-name = Nom
common-email = Adresse e-mail
common-password = Mot de passe
common-role = Rôle
common-roles = Rôles
common-status = Statut
common-reason = Motif
common-message = Message
common-last-seen = Dernière activité
common-language = Langue
common-time-zone = Fuseau horaire
common-language-name = Français
common-any-role = Tous les rôles
common-any-status = Tous les statuts
common-optional = facultatif
common-pages = Pages
common-you = vous
common-none = Aucun
common-nothing-found = Aucun résultat
common-nothing-found-text = Essayez avec moins de mots ou effacez les filtres.
common-select-all = Tout sélectionner sur cette page
common-select = Sélectionner { $name }
common-selected = Sélection : { $count }
common-with-selected = Pour la sélection
common-shown = Résultats affichés : { $count }
common-errors = { $count ->
    [one] { $count } point à corriger
   *[other] { $count } points à corriger
}
common-error-title = Erreur : { $title }

## States
common-active = Actif
common-suspended = Suspendu
common-removed = Retiré
common-pending = En attente
common-queued = En attente d’envoi
common-sent = Envoyé
common-failed = Échec
common-opened = Ouvert
common-accepted = Accepté
common-declined = Refusé
common-expired = Expiré
common-revoked = Révoqué
common-closed = Fermé
common-yes = Oui
common-no = Non

## Kinds of organization
common-customer = Client
common-partner = Partenaire

## Times, in words when near
common-never = Jamais
common-now = à l’instant
common-minutes-ago = { $count ->
    [one] il y a { $count } minute
   *[other] il y a { $count } minutes
}
common-hours-ago = { $count ->
    [one] il y a { $count } heure
   *[other] il y a { $count } heures
}
common-today-at = aujourd’hui, { $time }
common-yesterday-at = hier, { $time }
common-in-minutes = { $count ->
    [one] dans { $count } minute
   *[other] dans { $count } minutes
}
common-in-hours = { $count ->
    [one] dans { $count } heure
   *[other] dans { $count } heures
}
common-in-days = { $count ->
    [one] dans { $count } jour
   *[other] dans { $count } jours
}

common-team = Équipe
common-any-team = Toutes les équipes
common-last-change = Dernière modification : { $name } · { $at }
common-date-and-clock = { $date } à { $clock }
common-more = { $more } de plus
common-others = d’autres personnes
