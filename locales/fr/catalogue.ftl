# The catalogue of the applications' permissions, and the role templates: what staff keep.

catalogue-permissions = Autorisations
catalogue-permissions-text = Ce que vos applications permettent de faire. Les organisations les ajoutent à leurs rôles, en plus des autorisations du portail.
catalogue-empty = Aucune application pour l’instant
catalogue-empty-text = Ajoutez d’abord une application, puis ce qu’elle permet de faire, une phrase à la fois.
catalogue-none = Cette application n’a encore aucune autorisation.
catalogue-application = Application
catalogue-add-application = Ajouter une application
catalogue-application-name = Nom de l’application
catalogue-key = Clé
catalogue-key-hint = Minuscules, chiffres et traits d’union, par exemple crm. Elle précède les deux-points et ne change jamais.
catalogue-add-permission = Ajouter une autorisation
catalogue-permission = Autorisation
catalogue-permission-hint = ressource.action, par exemple contacts.export. Elle ne change jamais.
catalogue-sentence = Description
catalogue-sentence-hint = Ce qu’elle permet de faire, par exemple : Exporter les contacts
catalogue-offered = Proposé
catalogue-retired-status = Archivé
catalogue-application-added = { $name } : application ajoutée.
catalogue-permission-added = { $name } : autorisation ajoutée.
catalogue-retired = { $name } est maintenant dans les archives. Les rôles qui l’incluent la conservent ; aucun autre ne peut plus la recevoir.
catalogue-restored = { $name } peut de nouveau être ajoutée à des rôles.
catalogue-retire = Archiver
catalogue-restore = Rétablir
catalogue-retire-text = Les rôles qui l’incluent la conservent, aucun autre ne peut la recevoir. Rien ne cesse de fonctionner.
catalogue-restore-text = Archivée : { $when }. Une fois rétablie, les organisations pourront de nouveau l’ajouter à leurs rôles.
catalogue-full = Les 512 numéros d’autorisation sont tous utilisés. Un numéro garde le même sens pour toujours : aucun ne se libérera.
catalogue-fault-key = Saisissez une clé composée de minuscules, de chiffres et de traits d’union, commençant par une lettre
catalogue-fault-permission = Saisissez ressource.action en minuscules, par exemple contacts.export
catalogue-fault-sentence = Saisissez une description de 1 à 200 caractères
catalogue-fault-application = Choisissez l’une des applications
catalogue-fault-taken = Déjà utilisé. Choisissez autre chose.

catalogue-roles = Modèles de rôle
catalogue-roles-text = Les rôles que vous proposez à toutes les organisations. Chaque organisation en reçoit sa propre copie : si vous modifiez le modèle plus tard, elle voit les différences et décide.
catalogue-roles-empty = Aucun modèle pour l’instant
catalogue-roles-empty-text = Proposez un rôle utile à beaucoup d’organisations, par exemple Assistance client.
catalogue-new-template = Nouveau modèle
catalogue-create-template = Créer le modèle
catalogue-template = Modèle
catalogue-used-by = Utilisé par
catalogue-changed = Modifié
catalogue-uses = { $count ->
    [0] Aucune organisation
    [one] { $count } organisation
   *[other] { $count } organisations
}
catalogue-uses-many = Plus de 1 000 organisations
catalogue-template-text = Adopté par : { $uses }. Vos modifications leur sont proposées ; rien ne change automatiquement.
catalogue-stop = Ne plus proposer
catalogue-stop-text = Les organisations qui l’ont adopté conservent leur rôle.
catalogue-offer = Proposer de nouveau
catalogue-template-retired = Ce modèle n’est plus proposé.
catalogue-template-restored = Ce modèle est de nouveau proposé.

catalogue-custom-roles = Rôles personnalisés
catalogue-custom-roles-hint = Indique si les admins peuvent définir leurs propres rôles. Sinon, l’organisation utilise les rôles intégrés et vos modèles.
catalogue-custom-roles-yes = Rôles personnalisés autorisés
catalogue-custom-roles-no = Rôles intégrés et modèles uniquement
catalogue-custom-roles-default = Rôles personnalisés dans les nouvelles organisations
catalogue-custom-roles-default-hint = Le réglage initial d’une nouvelle organisation. Vous pouvez le modifier pour chacune.
