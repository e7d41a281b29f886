# Which ways of signing in are open, and the way in when the identity provider fails.

methods-title = Méthodes de connexion
methods-intro = Comment on se connecte à cette organisation, et pourquoi.
methods-on = Activé
methods-off = Désactivé
methods-password = Mot de passe
methods-password-text = Indique si un mot de passe ouvre cette organisation.
methods-password-how = Pour désactiver les mots de passe ici, rendez l’authentification unique obligatoire. Pour garder ou retirer le mot de passe d’un membre, ouvrez sa fiche.
methods-why-platform-on = La plateforme accepte les mots de passe.
methods-why-platform-off = La plateforme n’accepte pas les mots de passe.
methods-why-organization-on = L’éditeur maintient les mots de passe pour votre organisation, quel que soit le réglage de la plateforme.
methods-why-organization-off = L’éditeur a désactivé les mots de passe pour votre organisation.
methods-why-enforced = Désactivé : l’authentification unique par { $name } est obligatoire.
methods-sso = Authentification unique
methods-sso-text = Vos fournisseurs d’identité, et où en est le déploiement de chacun.
methods-sso-none = Aucun fournisseur d’identité n’est encore connecté.
methods-sso-disabled = Désactivée
methods-exceptions = Exceptions : le mot de passe reste
methods-exceptions-text = Leur mot de passe ouvre l’organisation, quelle que soit l’obligation. Gardez cette liste courte.
methods-only = Authentification unique seulement
methods-only-text = Aucun mot de passe ne leur ouvre l’organisation.

## Break-glass codes
methods-codes = Codes d’urgence
methods-codes-text = Pour le jour où le fournisseur d’identité ne répond plus : avec son adresse, son mot de passe et un code, un admin entre pendant une heure.
methods-codes-never = Il n’y en a pas encore. Vous en recevez dix quand vous rendez l’authentification unique obligatoire, ou dès maintenant.
methods-codes-left = Restants
methods-codes-count = { $count } sur 10
methods-codes-made = Création
methods-codes-used = Utilisation
methods-codes-few = Il reste peu de codes. Créez-en de nouveaux tant que c’est possible.
methods-codes-new = Créer 10 nouveaux codes
methods-codes-see = Voir combien il en reste ou en créer de nouveaux
methods-codes-title = Vos codes d’urgence
methods-codes-once = Ils ne s’affichent qu’une fois. Les codes précédents ne sont plus valables.
methods-codes-keep = Chacun fonctionne une seule fois, avec l’adresse et le mot de passe d’un admin. Imprimez-les ou gardez-les à un endroit accessible sans ce portail.
methods-codes-where = Ils s’utilisent ici :
methods-codes-kept = Je les ai mis en lieu sûr
methods-enforced-now = L’authentification unique est maintenant obligatoire. Tous les admins ont reçu un e-mail.
methods-ends-own = Votre session a été ouverte avec un mot de passe : la page suivante vous demandera de vous connecter par votre fournisseur d’identité. Mettez d’abord les codes en lieu sûr.

methods-glass-title = Se connecter avec un code d’urgence
methods-glass-text = Quand le fournisseur d’identité de votre organisation ne répond plus, un admin entre avec un code à usage unique. Cela figure dans le journal d’audit, et tous les admins en sont informés.
methods-glass-code = Code d’urgence
methods-glass-code-hint = Quatre groupes de quatre, comme 7K3M-…
methods-glass-act = Se connecter pour une heure
methods-glass-usual = Se connecter comme d’habitude
methods-glass-wrong = L’adresse, le mot de passe et le code ne correspondent pas, ou le code a déjà servi, ou cette organisation n’en demande pas
methods-glass-broken = Le code a ouvert l’organisation pour une heure. Il n’est plus utilisable, et tous les admins en ont été informés.
methods-fault-code = Saisissez un code
methods-fault-codes = Pour créer de nouveaux codes, utilisez le bouton « Créer 10 nouveaux codes »

## One member
methods-member = Connexion
methods-member-open = Les mots de passe ouvrent cette organisation.
methods-member-closed = Aucun mot de passe n’ouvre cette organisation, sauf pour les exceptions désignées.
methods-member-inherit = Comme l’organisation
methods-member-inherit-text = Le mot de passe fonctionne, sauf si l’authentification unique est obligatoire.
methods-member-on = Le mot de passe reste
methods-member-on-text = Une exception personnelle : le mot de passe fonctionne même là où l’authentification unique est obligatoire.
methods-member-off = Authentification unique seulement
methods-member-off-text = Le mot de passe n’ouvre plus rien ici dès qu’une connexion SSO est ouverte à tout le monde. Un propriétaire garde le sien jusqu’à sa première connexion par cette voie.
methods-member-save = Enregistrer le mode de connexion
methods-member-saved = Connexion enregistrée pour { $name } : { $switch }
methods-last-way-in = { $name } est propriétaire et n’a encore jamais utilisé l’authentification unique : cela supprimerait son dernier accès. Il faut d’abord une connexion par cette voie.
methods-note-last-way-in = cela supprimerait le dernier accès d’un propriétaire
methods-shuts-out = Des personnes sans autre moyen d’accès ne pourraient plus entrer : { $names }. Dirigez-les d’abord vers une connexion SSO qui fonctionne, ou autorisez leur mot de passe.
methods-fault-switch = Choisissez l’une des réponses

## Staff
methods-staff-intro = Les méthodes de connexion que propose la plateforme. Les organisations ajoutent leurs propres fournisseurs d’identité.
methods-staff-password-text = Indique si un mot de passe ouvre les organisations qui suivent la plateforme.
methods-staff-keep = L’équipe de la plateforme garde ses mots de passe, et chaque organisation peut avoir son propre réglage sur sa page.
methods-shut-out = { $count ->
    [0] Aucune organisation ne perdrait son accès.
    [one] { $count } organisation n’a pas d’authentification unique en état de marche et perdrait son accès :
   *[other] { $count } organisations n’ont pas d’authentification unique en état de marche et perdraient leur accès :
}
methods-shut-out-now = { $count ->
    [0] Aucune organisation n’est sans accès.
    [one] { $count } organisation n’a pas d’authentification unique en état de marche et se trouve sans accès :
   *[other] { $count } organisations n’ont pas d’authentification unique en état de marche et se trouvent sans accès :
}
methods-shut-out-many = Plus de { $count } organisations n’ont pas d’authentification unique en état de marche :
methods-shut-out-others = { $count ->
    [one] Et { $count } autre
   *[other] Et { $count } autres
}
methods-staff-confirmation = Saisissez le nom de la plateforme
methods-staff-change = Modifier le réglage des mots de passe
methods-staff-off = Désactiver les mots de passe
methods-staff-on = Activer les mots de passe
methods-fault-confirmation = Pour supprimer ces accès, saisissez le nom exactement tel qu’il est : { $name }
methods-organization-works = L’authentification unique est ouverte à tout le monde.
methods-organization-no-sso = Elle n’a pas d’authentification unique en état de marche : sans mot de passe, personne ne pourrait se connecter.
methods-organization-inherit = Comme la plateforme
methods-organization-inherit-text = Le mot de passe fonctionne tant que la plateforme accepte les mots de passe.
methods-organization-on = Activé
methods-organization-on-text = Quel que soit le réglage de la plateforme ; l’organisation peut quand même rendre l’authentification unique obligatoire.
methods-organization-off = Désactivé
methods-organization-off-text = Authentification unique seulement, sauf pour les membres à qui l’organisation accorde une exception.
methods-organization-confirmation = Pour désactiver, saisissez le nom de l’organisation
methods-organization-confirmation-hint = Pour confirmer votre choix : { $name }
methods-organization-save = Enregistrer les méthodes de connexion
