# Receipts: what somebody had when they left, and what happened to it.

offboarding-title = Récapitulatif de départ : { $name }
offboarding-receipt = Récapitulatif
offboarding-see = Voir le récapitulatif
offboarding-see-of = Ce qu’est devenu tout ce qu’avait { $name }
offboarding-cause-removed = Retrait par { $name } le { $at }.
offboarding-cause-left = Départ volontaire le { $at }.
offboarding-cause-ended = Adhésion arrivée à son terme le { $at }.
offboarding-restored = Réintégration par { $name } le { $at }.
offboarding-restored-without = Non rétablis, car la personne à l’origine de la réintégration ne peut pas les attribuer : { $roles }.
offboarding-left-out = { $name } fait de nouveau partie de l’organisation, mais sans les rôles que vous ne pouvez pas attribuer : { $roles }.
offboarding-sessions = Sessions
offboarding-sessions-ended = { $count ->
    [0] Aucune session n’était à fermer.
    [one] { $count } session a été fermée.
   *[other] { $count } sessions ont été fermées.
}
offboarding-kept-elsewhere = { $count ->
    [one] { $count } session reste ouverte, car cette personne est membre d’une autre organisation. Elle ne donne accès à rien ici.
   *[other] { $count } sessions restent ouvertes, car cette personne est membre d’une autre organisation. Elles ne donnent accès à rien ici.
}
offboarding-kept-staff = { $count ->
    [one] { $count } session reste ouverte, car cette personne fait partie de l’équipe de la plateforme.
   *[other] { $count } sessions restent ouvertes, car cette personne fait partie de l’équipe de la plateforme.
}
offboarding-kept-own = { $count ->
    [one] Le navigateur utilisé pour partir garde sa session ouverte sur le compte. Il ne donne accès à rien ici.
   *[other] { $count } navigateurs gardent leur session ouverte sur le compte. Ils ne donnent accès à rien ici.
}
offboarding-roles = Rôles au moment du départ
offboarding-roles-text = Aucun ne s’applique plus. Une réintégration avec ces rôles est possible jusqu’au { $date }.
offboarding-roles-were = Les rôles attribués au moment du départ.
offboarding-roles-none = Aucun rôle.
offboarding-teams-none = Aucune équipe.
offboarding-teams-text = Cette personne n’en fait plus partie. En cas de réintégration, elle retrouve celles qui existent encore.
offboarding-identities = Fournisseurs d’identité associés
offboarding-identities-text = Ces associations ont été supprimées, avec les rôles attribués par les groupes. Une réintégration ne les rétablit pas : à sa prochaine connexion par le fournisseur d’identité, la personne donne de nouveau son accord.
offboarding-made = Invitations et liens d’adhésion encore ouverts, créés par cette personne
offboarding-made-text = Une invitation ou un lien repose sur les autorisations de la personne qui l’a créé : ils ont donc cessé de fonctionner à ce moment-là.
offboarding-made-staff = { $name } fait partie de l’équipe de la plateforme : à ce titre, ils restent valables. Révoquez ceux qui ne devraient pas l’être.
offboarding-made-none = Aucun n’était ouvert.
offboarding-made-hidden = { $count ->
    [one] Et { $count } en dehors de vos équipes.
   *[other] Et { $count } en dehors de vos équipes.
}
offboarding-many = Seuls les { $count } plus récents figurent ici.
offboarding-stopped = Ne fonctionne plus
offboarding-taken-over = Renvoyée par { $name }
offboarding-gone = N’existe plus
offboarding-take-over = Reprendre
offboarding-take-over-text = Reprendre une invitation la renvoie avec un nouveau lien, en votre nom et selon vos autorisations. Un lien d’adhésion reste inutilisable : créez-en un nouveau.
offboarding-stays = Ce qui n’a pas été révoqué, et pourquoi
offboarding-stays-account = Le compte : il est personnel et peut servir dans d’autres organisations. Il ne donne accès à rien ici.
offboarding-stays-staff = L’accès en tant que membre de l’équipe de la plateforme : c’est la plateforme qui l’accorde et le retire.
offboarding-stays-approvals = Aucune approbation ne dépendait de cette seule personne : toute personne autorisée peut répondre.
offboarding-stays-audit = Ce que cette personne a fait reste dans le journal d’audit.
offboarding-audit = Y voir le retrait
