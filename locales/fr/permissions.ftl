# Who may do what, and why.

permissions-why-title = Ce que peut faire { $name }
permissions-why-your-title = Ce que vous pouvez faire
permissions-why-text = Chaque autorisation et le rôle qui l’accorde : où, depuis quand, par qui, jusqu’à quand.
permissions-stopped-suspended = L’accès est suspendu pour { $name } : rien de ceci ne s’applique actuellement.
permissions-stopped-removed = { $name } ne fait plus partie de l’organisation : rien de ceci ne s’applique actuellement.
permissions-stopped-over = L’adhésion a pris fin pour { $name } : rien de ceci ne s’applique actuellement.
permissions-stopped-organization = L’organisation { $organization } n’est pas active : rien de ceci ne s’applique actuellement à ses membres.
permissions-nothing = { $name } n’a aucun rôle, mais peut se connecter et voir la page d’accueil.
permissions-nothing-listed = Ces rôles n’accordent aucune autorisation. { $name } peut se connecter et voir la page d’accueil.
permissions-filter = Filtrer par autorisation, rubrique ou rôle
permissions-group = { $application } : { $resource }
permissions-applications = Applications
permissions-every-application = Toutes les autorisations de toutes les applications, y compris futures
permissions-permission = Autorisation
permissions-because = Provenance
permissions-since = depuis le { $date }
permissions-since-by = depuis le { $date }, attribué par { $by }
permissions-since-through = depuis le { $date }, { $through }
permissions-until = jusqu’au { $end }
permissions-in = dans { $team }
permissions-who-changed = Qui a modifié ces rôles
permissions-who-changed-text = Chaque modification figure dans le journal d’audit.
permissions-who-could = Qui peut modifier cela
permissions-who-could-text = Toute personne qui a roles.assign ainsi que toutes les autorisations dont dispose { $name }.
permissions-who-could-nobody = Personne d’autre dans l’organisation. L’équipe de la plateforme le peut.
permissions-staff-note = L’équipe de la plateforme dispose de son propre accès, qui ne figure pas ici.

permissions-title = Autorisations
permissions-text = Ce qu’il est possible d’autoriser ici, et les rôles qui l’autorisent.
permissions-roles-with = Rôles qui l’incluent
permissions-no-role = Aucun rôle
permissions-all-roles = Tous les rôles
permissions-all-permissions = Toutes les autorisations
permissions-who-holds = Qui en dispose, et pourquoi
permissions-why-link = Tout ce que peut faire { $name }
permissions-limited = Limité à vos équipes : d’autres personnes peuvent aussi en disposer.
permissions-nobody = Personne n’en dispose
permissions-nobody-text = Aucun membre n’a de rôle qui l’autorise.
permissions-no-members-view = Vous n’avez pas members.view : les noms ne sont pas affichés.
permissions-shown = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
permissions-shown-some = { $count ->
    [one] { $count } personne sur cette page
   *[other] { $count } personnes sur cette page
}
permissions-export = Exporter au format CSV
permissions-export-text = Un fichier contient jusqu’à 20 000 personnes, à partir de cette page. Chaque export est consigné dans le journal d’audit.
permissions-hidden = { $count ->
    [one] et { $count } rôle dans une équipe que vous ne voyez pas
   *[other] et { $count } rôles dans des équipes que vous ne voyez pas
}
