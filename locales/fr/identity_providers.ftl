# Identity providers: connecting one, and keeping it working.

identity-providers-text = Chacun se connecte avec son compte professionnel. Connectez votre fournisseur d’identité, testez-le, puis ouvrez l’accès par étapes.
identity-providers-connect = Connecter un fournisseur
identity-providers-all = Tous
identity-providers-choose = Quel fournisseur d’identité utilisez-vous ?
identity-providers-choose-text = Nous affichons les étapes qui lui sont propres, avec ses termes. Un brouillon est conservé à chaque étape.
identity-providers-search = Rechercher un fournisseur
identity-providers-none = Aucun fournisseur d’identité pour l’instant
identity-providers-none-text = Dès qu’un fournisseur est connecté, chacun peut utiliser son compte professionnel.
identity-providers-may-not = Il faut l’autorisation identity_providers.edit. Ces personnes peuvent vous l’accorder : { $names }
identity-providers-too-many = Une organisation peut avoir jusqu’à { $most } connexions SSO. Supprimez-en une dont vous n’avez plus besoin.
identity-providers-stage = Qui se connecte
identity-providers-stage-none = Personne pour l’instant
identity-providers-stage-test = Personne, tests uniquement
identity-providers-stage-pilot = La liste pilote
identity-providers-stage-everyone = Tout le monde, mot de passe encore accepté
identity-providers-stage-enforced = Tout le monde, sans mot de passe
identity-providers-status-draft = Brouillon
identity-providers-status-active = Active
identity-providers-status-disabled = Désactivée
identity-providers-last-success = Dernière connexion
identity-providers-domains = Domaines
identity-providers-warning-ended = Le certificat du fournisseur a expiré : personne ne peut se connecter
identity-providers-warning-ends = { $days ->
    [one] Le certificat du fournisseur expire dans { $days } jour
   *[other] Le certificat du fournisseur expire dans { $days } jours
}
identity-providers-banner-ends = { $days ->
    [one] Le certificat de la connexion SSO { $connection } expire dans { $days } jour. Ensuite, personne ne pourra plus se connecter ainsi.
   *[other] Le certificat de la connexion SSO { $connection } expire dans { $days } jours. Ensuite, personne ne pourra plus se connecter ainsi.
}
identity-providers-banner-ended = Le certificat de la connexion SSO { $connection } a expiré : personne ne peut se connecter ainsi.
identity-providers-banner-see = Voir ce qu’il faut faire
identity-providers-warning-held = De nouvelles métadonnées du fournisseur attendent votre approbation
identity-providers-warning-refresh = Les métadonnées du fournisseur n’ont pas pu être relues

## The steps
identity-providers-steps = Configurer l’authentification unique
identity-providers-step-provider = Fournisseur
identity-providers-step-values = Créer l’application
identity-providers-step-metadata = Métadonnées
identity-providers-step-attributes = Attributs
identity-providers-step-groups = Groupes
identity-providers-step-options = Options
identity-providers-step-test = Test
identity-providers-step-activation = Activation
identity-providers-step-done = (terminé)
identity-providers-step-of = Étape { $number } sur { $of }
identity-providers-share = Confier au service informatique
identity-providers-in-use = Cette connexion SSO est en service. Ce que vous enregistrez ici s’applique immédiatement : lancez un test juste après.
identity-providers-foot-draft = Dernière modification : { $by } · { $at }. Conservé en brouillon ; rien ne change encore pour les membres.
identity-providers-back = Retour : { $step }
identity-providers-later = Enregistrer et terminer plus tard
identity-providers-kept = Le brouillon est conservé. Revenez quand vous voulez.
identity-providers-saved = Enregistré
identity-providers-save-next = Enregistrer et continuer
identity-providers-resume = Reprendre
identity-providers-unsure = (peut porter un autre nom)
identity-providers-unsure-field = Nous n’avons pas pu vérifier ce nom : le champ peut s’appeler autrement.

## Our values
identity-providers-values-title = Créer l’application dans { $vendor }
identity-providers-values-beside = Gardez cette page ouverte à côté, pendant que vous travaillez dans { $vendor }.
identity-providers-in-vendor = Dans { $vendor }
identity-providers-checked = Comparé à la documentation { $vendor } le { $day }.
identity-providers-ours = Valeurs à coller dans { $vendor }
identity-providers-ours-text = Avec les noms de champ utilisés par { $vendor }.
identity-providers-download = Télécharger nos métadonnées (XML)
identity-providers-download-text = pour les fournisseurs qui les importent
identity-providers-values-done = L’application est créée

## The provider's values
identity-providers-metadata-title = Fournir les métadonnées { $vendor }
identity-providers-metadata-text = Elles indiquent où l’on se connecte et avec quel certificat le fournisseur signe.
identity-providers-bring = Comment souhaitez-vous les fournir ?
identity-providers-by-url = Par leur URL
identity-providers-by-file = Dans un fichier
identity-providers-by-xml = Par copier-coller
identity-providers-by-hand = Champ par champ
identity-providers-metadata-url = URL des métadonnées
identity-providers-metadata-url-hint = Exemple : { $example }. Nous la relisons chaque jour, pour qu’un nouveau certificat ne bloque jamais personne.
identity-providers-metadata-url-hint-plain = Commence par https://. Nous la relisons chaque jour, pour qu’un nouveau certificat ne bloque jamais personne.
identity-providers-file = Fichier de métadonnées
identity-providers-file-hint = Le fichier XML téléchargé chez votre fournisseur, 1 Mio au maximum.
identity-providers-xml = Métadonnées (XML)
identity-providers-xml-hint = En entier, du premier < au dernier >.
identity-providers-entity-id = Émetteur (Issuer)
identity-providers-entity-id-hint = Le nom que le fournisseur se donne, exactement comme il l’écrit : en général une URL.
identity-providers-sso-url = URL de connexion
identity-providers-sso-url-hint = La page vers laquelle on est dirigé pour se connecter. Commence par https://.
identity-providers-binding = Mode d’envoi des requêtes
identity-providers-binding-hint = HTTP-Redirect convient à presque tous les fournisseurs.
identity-providers-slo-url = URL de déconnexion
identity-providers-slo-url-hint = Pour la déconnexion unique, si le fournisseur la propose.
identity-providers-certificate-hint = Avec ses lignes BEGIN et END. Pendant que le fournisseur change de certificat, collez-en plusieurs l’un après l’autre.
identity-providers-read-it = Lire les métadonnées
identity-providers-read-hand = Vérifier et enregistrer
identity-providers-read = Lecture terminée. Comparez ce que nous avons compris avec votre fournisseur.
identity-providers-known = Ce que nous savons du fournisseur
identity-providers-known-text = Comparez avec ce qu’affiche { $vendor }.
identity-providers-known-nothing = Rien pour l’instant. Les valeurs s’affichent ici dès que vous les fournissez.
identity-providers-known-right = Tout est correct
identity-providers-certificate-until = Valable jusqu’au
identity-providers-certificate-from = Valable à partir du
identity-providers-certificate-key = Clé
identity-providers-certificate-issuer = Délivré par
identity-providers-certificate-print = Empreinte (SHA-256)
identity-providers-certificate-origin = Provenance
identity-providers-certificate-valid = Valide
identity-providers-certificate-ended = Expiré
identity-providers-certificate-future = Pas encore valide
identity-providers-certificate-ends = { $days ->
    [one] Expire dans { $days } jour
   *[other] Expire dans { $days } jours
}
identity-providers-from-metadata = Métadonnées, { $date }
identity-providers-from-hand = Saisie manuelle, { $date }

## What is wrong with what was brought
identity-providers-fault-empty = Fournissez les métadonnées : il n’y a rien ici
identity-providers-fault-too-large = Fournissez les métadonnées d’un seul fournisseur : ceci dépasse 1 Mio
identity-providers-fault-html = Fournissez le fichier XML lui-même : ceci est une page web, sans doute une page de connexion
identity-providers-fault-doctype = Fournissez des métadonnées sans type de document (DOCTYPE) : nous n’en acceptons jamais
identity-providers-fault-not-xml = Fournissez le fichier complet : ceci n’est pas lisible comme du XML ({ $why })
identity-providers-fault-not-metadata = Fournissez les métadonnées du fournisseur : ce XML contient autre chose ({ $root })
identity-providers-fault-service-provider = Fournissez les métadonnées du fournisseur : celles-ci décrivent un service ({ $name }), peut-être le nôtre
identity-providers-fault-no-provider = Fournissez les métadonnées d’un fournisseur d’identité : celles-ci n’en contiennent aucun
identity-providers-fault-several = Fournissez les métadonnées d’un seul fournisseur : celles-ci en contiennent plusieurs ({ $names })
identity-providers-fault-no-entity-id = Vérifiez les paramètres du fournisseur : son nom (entityID) manque dans ses métadonnées
identity-providers-fault-not-saml2 = Choisissez SAML 2.0 chez le fournisseur : ces métadonnées concernent un autre protocole
identity-providers-fault-no-sign-on = Vérifiez les paramètres du fournisseur : ses métadonnées n’indiquent aucune URL de connexion en HTTP-Redirect ou HTTP-POST
identity-providers-fault-address = Vérifiez les paramètres du fournisseur : cette URL dans ses métadonnées est inutilisable ({ $address }). Elle doit commencer par https://
identity-providers-fault-no-certificate = Vérifiez les paramètres du fournisseur : ses métadonnées ne contiennent aucun certificat de signature
identity-providers-fault-all-ended = Créez un nouveau certificat chez le fournisseur et fournissez-le : tous ceux-ci ont expiré
identity-providers-fault-not-text = Fournissez le fichier XML : ceci n’est pas du texte en UTF-8
identity-providers-fault-certificate-empty = Collez le certificat avec lequel le fournisseur signe
identity-providers-fault-private-key = Collez le certificat, pas la clé privée. Remplacez cette clé chez votre fournisseur : elle ne devrait jamais en sortir
identity-providers-fault-encoding = Copiez de nouveau le certificat, avec ses lignes BEGIN et END : il est incomplet
identity-providers-fault-not-certificate = Collez le certificat de signature du fournisseur : ceci est autre chose
identity-providers-fault-rsa = Créez chez le fournisseur un certificat avec une clé plus longue : cette clé RSA a { $bits } bits, il en faut au moins 2048
identity-providers-fault-key = Créez chez le fournisseur un certificat avec une clé RSA ou EC : ce type de clé n’est pas pris en charge ({ $kind })
identity-providers-fetch-not-an-address = Saisissez une adresse web qui commence par https://
identity-providers-fetch-not-https = Saisissez une adresse qui commence par https://
identity-providers-fetch-credentials = Retirez le nom d’utilisateur et le mot de passe de l’adresse
identity-providers-fetch-port = Saisissez une adresse sans port, ou avec le port 443 ou un port à partir de 1024
identity-providers-fetch-not-public = Vérifiez l’adresse : cet hôte n’existe pas sur l’internet public. S’il est derrière un pare-feu, fournissez les métadonnées dans un fichier
identity-providers-fetch-dns-failed = Réessayez dans une minute : le DNS n’a pas répondu pour cet hôte
identity-providers-fetch-unreachable = Vérifiez l’adresse : le serveur n’accepte pas de connexion. S’il est derrière un pare-feu, fournissez les métadonnées dans un fichier
identity-providers-fetch-timed-out = Réessayez ou fournissez les métadonnées dans un fichier : le serveur a mis plus de 10 secondes à répondre
identity-providers-fetch-certificate-expired = Prévenez l’administrateur du fournisseur : le certificat de ce serveur web a expiré
identity-providers-fetch-certificate-other-name = Vérifiez l’adresse : le certificat de ce serveur web porte un autre nom
identity-providers-fetch-certificate-untrusted = Fournissez les métadonnées dans un fichier : le certificat de ce serveur web ne vient pas d’une autorité publique
identity-providers-fetch-tls = Fournissez les métadonnées dans un fichier : la connexion TLS n’a pas pu être établie
identity-providers-fetch-redirected = Saisissez l’adresse des métadonnées elles-mêmes : celle-ci redirige ailleurs
identity-providers-fetch-redirected-to = Saisissez l’adresse des métadonnées elles-mêmes : celle-ci redirige vers { $to }
identity-providers-fetch-status = Vérifiez l’adresse : le serveur répond { $status }
identity-providers-fetch-broken = Fournissez les métadonnées dans un fichier : la réponse du serveur est illisible
identity-providers-error-entity-id = Saisissez le nom que le fournisseur se donne, 1 024 caractères au maximum
identity-providers-error-sso-url = Saisissez l’URL de connexion ; elle commence par https://
identity-providers-error-slo-url = Saisissez une URL de déconnexion qui commence par https://, ou rien

## Attributes
identity-providers-attributes-title = Ce que le fournisseur dit des personnes
identity-providers-attributes-text = Les noms d’attribut sous lesquels { $vendor } envoie ses informations. Ils sont préremplis d’après les étapes précédentes.
identity-providers-attributes-names = Noms des attributs dans { $vendor }
identity-providers-attributes-id = Une personne est reconnue à son identifiant, jamais à son adresse. Choisissez-en un qui ne change ni avec un mariage ni avec une mutation.
identity-providers-attribute-usual = Les étapes pour { $vendor } utilisent { $usual }.
identity-providers-attribute-subject = Identifiant
identity-providers-attribute-subject-hint = Ce qui ne change jamais pour une personne. Vide : le NameID.
identity-providers-attribute-email = Adresse e-mail
identity-providers-attribute-email-hint = Vide : le NameID est l’adresse. Seules les adresses de vos domaines validés sont acceptées.
identity-providers-attribute-first = Prénom
identity-providers-attribute-first-hint = Vide si le nom complet arrive dans un seul attribut.
identity-providers-attribute-last = Nom de famille
identity-providers-attribute-last-hint = Vide si le nom complet arrive dans un seul attribut.
identity-providers-attribute-name = Nom complet
identity-providers-attribute-name-hint = S’il arrive dans un seul attribut.
identity-providers-attribute-groups = Groupes
identity-providers-attribute-groups-hint = Les groupes de la personne. Nécessaire pour que des groupes attribuent des rôles.
identity-providers-error-attribute = Saisissez un nom de { $most } caractères au maximum, sur une seule ligne
identity-providers-name-id = NameID
identity-providers-not-mapped = Non mappé

## Groups
identity-providers-groups-title = Quels rôles les groupes attribuent-ils ?
identity-providers-groups-text = Toute personne placée dans un groupe par { $vendor } en a les rôles dès sa prochaine connexion, et les perd en le quittant. Les rôles attribués à la main restent.
identity-providers-groups-unmapped = L’étape précédente n’indique aucun attribut pour les groupes : seuls les rôles attribués à tout le monde ont un effet.
identity-providers-groups-none = Aucun groupe n’attribue de rôle pour l’instant
identity-providers-groups-none-text = Sans aucune ligne, les nouveaux membres reçoivent les rôles habituels : { $roles }.
identity-providers-groups-add = Ajouter des rôles pour un groupe
identity-providers-group = Groupe
identity-providers-group-hint = Exactement comme le fournisseur l’écrit ; Microsoft envoie des ID d’objet, sauf réglage contraire.
identity-providers-group-everybody = Toutes les personnes qui passent par ce fournisseur
identity-providers-everybody = Tout le monde
identity-providers-written-by = Ajouté par
identity-providers-error-group = Saisissez le nom du groupe, { $most } caractères au maximum, ou choisissez toutes les personnes
identity-providers-error-role = Choisissez au moins un rôle de cette organisation ; un groupe ne peut rendre personne propriétaire
identity-providers-error-groups-many = Retirez d’abord une ligne : une connexion SSO en accepte jusqu’à 500
identity-providers-through-group = par { $connection }, groupe { $group }
identity-providers-through = par { $connection }
identity-providers-groups-to-roles = Groupes et rôles
identity-providers-no-role = Aucun rôle
identity-providers-mapping-none = Aucun groupe n’attribue de rôle. Les nouveaux membres reçoivent les rôles habituels.

## Options
identity-providers-options-title = Options
identity-providers-options-text = Les choix par défaut conviennent à la plupart des organisations.
identity-providers-options-people = Personnes
identity-providers-options-protocol = Protocole
identity-providers-option-name = Nom de la connexion SSO
identity-providers-option-name-hint = Il s’affiche au moment de choisir comment se connecter.
identity-providers-option-provisioning = Les nouvelles personnes deviennent membres
identity-providers-option-provisioning-hint = Toute personne qui se connecte pour la première fois rejoint l’organisation, s’il reste une place. Sinon, seules les personnes invitées peuvent entrer.
identity-providers-option-contact = Contact informatique
identity-providers-option-contact-hint = Reçoit comme vous un avertissement avant l’expiration d’un certificat.
identity-providers-option-sign = Signer les requêtes
identity-providers-option-sign-hint = Le fournisseur peut vérifier qu’une requête vient de nous. Nécessaire s’il exige des requêtes signées.
identity-providers-option-encrypt = Exiger le chiffrement
identity-providers-option-encrypt-hint = Refuse ce qui est signé mais pas chiffré. Activez d’abord le chiffrement chez le fournisseur.
identity-providers-option-initiated = Autoriser les connexions lancées depuis le fournisseur
identity-providers-option-initiated-hint = Pour les icônes du portail d’applications du fournisseur. Moins sûr, car personne ici n’a demandé ce qui arrive.
identity-providers-option-format = Format du NameID
identity-providers-option-format-hint = Ce que nous demandons ; le choix du guide est présélectionné.
identity-providers-format-any = Au choix du fournisseur
identity-providers-format-email = Adresse e-mail
identity-providers-format-persistent = Persistant
identity-providers-format-unspecified = Non spécifié
identity-providers-error-name = Saisissez un nom de 80 caractères au maximum
identity-providers-error-format = Choisissez l’un des formats

## Test
identity-providers-test-title = Tester la connexion SSO
identity-providers-test-text = Une vraie connexion, mais qui n’ouvre aucune session. Rien ne change pour personne.
identity-providers-test-what = Ce qui va se passer
identity-providers-test-1 = Votre navigateur ouvre { $vendor }, où vous vous connectez comme d’habitude.
identity-providers-test-2 = { $vendor } vous renvoie ici avec ce qu’il sait de vous.
identity-providers-test-3 = Vous voyez chaque vérification, ce que nous attendions et ce que nous avons reçu, et comment corriger chaque échec.
identity-providers-test-run = Lancer le test
identity-providers-test-again = Relancer le test
identity-providers-test-incomplete = Fournissez d’abord les métadonnées { $vendor }.
identity-providers-test-passed = Ces paramètres précis ont réussi un test.
identity-providers-test-waits = L’activation attend un test réussi
identity-providers-test-waits-text = Pour que personne ne perde son accès.
identity-providers-tests = Derniers tests
identity-providers-tests-none = Aucun pour l’instant.
identity-providers-outdated = avec des paramètres antérieurs
identity-providers-untested = Non testée
identity-providers-tested-at = Testée, { $at }

## Switching on
identity-providers-activation-title = Activer la connexion SSO { $name }
identity-providers-activation-text = Rien ne change encore pour personne : vous décidez par étapes qui se connecte par ce fournisseur.
identity-providers-activation-ready = Tout est prêt ?
identity-providers-activation-tested = Ces paramètres ont réussi un test : { $by }, { $at }
identity-providers-activation-tested-it = Ces paramètres ont réussi un test de votre service informatique, { $at }
identity-providers-activation-own-test = Lancez le test vous-même
identity-providers-activation-untested = Testez ces paramètres
identity-providers-activation-untested-text = Un test doit réussir avec exactement ce qui est enregistré maintenant.
identity-providers-activation-domain = L’un de vos domaines est validé
identity-providers-activation-no-domain = Validez un domaine
identity-providers-activation-no-domain-text = Seules les personnes qui ont une adresse d’un domaine validé peuvent entrer. D’ici là, personne ne le peut.
identity-providers-activation-next = La suite
identity-providers-activation-1 = La connexion SSO est active, pour les tests uniquement.
identity-providers-activation-2 = Sous « Déploiement », vous l’ouvrez d’abord à quelques personnes, puis à tout le monde. Entre-temps, les mots de passe restent valables.
identity-providers-activation-3 = Plus tard, vous pourrez la rendre obligatoire pour tout le monde. À chaque étape, un clic suffit pour revenir en arrière.
identity-providers-activation-done = Voir la connexion SSO
identity-providers-activate = Activer { $name }
identity-providers-activated = La connexion SSO { $name } est active. Personne ne l’utilise encore : choisissez qui sous « Déploiement ».
identity-providers-error-untested = Testez d’abord avec succès ces paramètres précis
identity-providers-error-own-test = Votre service informatique a réussi le test. Réussissez-le aussi vous-même avant d’activer la connexion SSO

## A report
identity-providers-attempt-passed = Tout est correct
identity-providers-attempt-passed-text = { $vendor } a répondu et toutes les vérifications ont réussi. Aucune session n’a été ouverte.
identity-providers-attempt-failed = Vérifications en échec : { $failed } sur { $all }
identity-providers-attempt-failed-text = Corrigez les points ci-dessous, puis relancez le test. Cela ne touche personne d’autre que vous ; vous pouvez modifier { $vendor } autant de fois que vous voulez.
identity-providers-attempt-outdated = Les paramètres ont changé depuis. Relancez le test.
identity-providers-to-fix = À corriger
identity-providers-n-failed = Échecs : { $count }
identity-providers-n-passed = Réussites : { $count }
identity-providers-passed = Réussite
identity-providers-failed = Échec
identity-providers-word-failed = (échec)
identity-providers-word-passed = (réussite)
identity-providers-skipped = { $count ->
    [one] { $count } vérification n’a pas pu être faite ou n’était pas nécessaire
   *[other] { $count } vérifications n’ont pas pu être faites ou n’étaient pas nécessaires
}
identity-providers-fix-in = À corriger dans { $vendor } :
identity-providers-fix = À corriger :
identity-providers-copy-right = Copier la bonne valeur
identity-providers-said = Ce qu’a envoyé { $vendor }
identity-providers-said-nothing = Rien de lisible.
identity-providers-said-masked = Les valeurs ne sont conservées que pour les tests, et visibles seulement par la personne qui a testé et par celles qui peuvent modifier les fournisseurs d’identité.
identity-providers-for-support = Pour l’assistance
identity-providers-message-says = Ce que le message dit de lui-même
identity-providers-document = Afficher la réponse (masquée en partie)
identity-providers-document-label = Réponse du fournisseur, masquée en partie
identity-providers-no-document = La réponse n’a pas pu être lue comme du XML.
identity-providers-arrival-known = Cette personne est membre et pourrait entrer.
identity-providers-arrival-new = Cette personne deviendrait membre.
identity-providers-arrival-consent = Cette adresse a déjà un compte : son titulaire devra confirmer une fois qu’il s’agit bien du sien.
identity-providers-seen-issuer = Émetteur (Issuer)
identity-providers-seen-audience = Audience
identity-providers-seen-destination = Destination
identity-providers-seen-recipient = Destinataire (Recipient)
identity-providers-seen-name-id = NameID
identity-providers-seen-format = Format du NameID
identity-providers-seen-issued = Date d’émission
identity-providers-seen-from = Valable à partir du
identity-providers-seen-until = Valable jusqu’au
identity-providers-seen-status = Statut
identity-providers-seen-certificate = Certificat contenu dans le message (non approuvé)
identity-providers-kind-sign-in = Connexion
identity-providers-kind-test = Test
identity-providers-kind-sign-out = Déconnexion

## One connection
identity-providers-rollout = Déploiement
identity-providers-attempts = Dernières tentatives
identity-providers-attempts-text = Les 100 dernières connexions, ainsi que les tests et les déconnexions les plus récents, avec des noms abrégés.
identity-providers-attempts-filter = Tentatives à afficher
identity-providers-attempts-none = Aucune tentative ici
identity-providers-attempts-none-text = Chaque tentative de connexion par ce fournisseur figure ici, avec la raison de son échec.
identity-providers-when = Date
identity-providers-what = Type
identity-providers-person = Personne
identity-providers-outcome = Résultat
identity-providers-facts = Paramètres
identity-providers-version = Version
identity-providers-history = Historique
identity-providers-our-side = De notre côté
identity-providers-our-acs = Assertion Consumer Service (ACS)
identity-providers-our-entity = Notre Entity ID et nos métadonnées
identity-providers-our-start = Adresse de connexion
identity-providers-read-at = Dernière lecture des métadonnées : { $at }
identity-providers-refresh = Relire maintenant
identity-providers-refreshed = Les métadonnées ont été relues et avaient changé. Lancez un test.
identity-providers-refreshed-same = Les métadonnées ont été relues ; rien n’a changé.
identity-providers-refresh-failed = Les métadonnées n’ont pas pu être lues : { $why }. Vos paramètres restent tels quels.
identity-providers-refresh-left = Rien n’a été modifié ; les métadonnées en attente ont été écartées.
identity-providers-conflict-nothing-held = Plus rien n’attend d’approbation.
identity-providers-held-title = De nouvelles métadonnées vous attendent
identity-providers-held-entity-id = Elles désignent un autre fournisseur : { $now } au lieu de { $before }.
identity-providers-held-no-valid-certificate = Elles ne laisseraient aucun certificat valide : personne ne pourrait se connecter.
identity-providers-held-no-address = Elles n’indiquent aucune URL de connexion.
identity-providers-held-out-of-date = Elles indiquent elles-mêmes qu’elles sont périmées.
identity-providers-held-take = Les accepter
identity-providers-held-leave = Les écarter
identity-providers-danger = Désactivation
identity-providers-disable = Désactiver
identity-providers-disable-text = Plus personne n’entre par cette connexion SSO, et les sessions ouvertes par elle sont fermées. Vous pourrez la réactiver.
identity-providers-disable-enforced = Plus personne n’entre par cette connexion SSO, et les sessions ouvertes par elle sont fermées. Les mots de passe sont de nouveau acceptés dès ce moment.
identity-providers-disabled = La connexion SSO { $name } est désactivée
identity-providers-enable = Réactiver
identity-providers-enabled = La connexion SSO { $name } est de nouveau active
identity-providers-remove = Supprimer…
identity-providers-removal-title = Supprimer la connexion SSO { $name } ?
identity-providers-removal-text = Cette action est irréversible. Pour arrêter les connexions, il suffit de désactiver.
identity-providers-removal-do = Supprimer définitivement { $name }
identity-providers-removal-keep = Conserver { $name }
identity-providers-removed = La connexion SSO { $name } a été supprimée
identity-providers-effects = Ce qui disparaît avec elle
identity-providers-effect-sessions = { $count ->
    [0] Aucune session n’est fermée
    [one] { $count } session est fermée immédiatement
   *[other] { $count } sessions sont fermées immédiatement
}
identity-providers-effect-people = { $count ->
    [0] Personne ne se connecte ainsi
    [one] { $count } personne ne pourra plus se connecter ainsi. Elle reste membre
   *[other] { $count } personnes ne pourront plus se connecter ainsi. Elles restent membres
}
identity-providers-effect-roles = { $count ->
    [0] Aucun rôle ne venait de ses groupes
    [one] { $count } rôle venu de ses groupes est retiré
   *[other] { $count } rôles venus de ses groupes sont retirés
}
identity-providers-effect-domains = { $count ->
    [0] Aucun domaine ne mène ici
    [one] { $count } domaine ne mène plus ici
   *[other] { $count } domaines ne mènent plus ici
}
identity-providers-effect-history = Ses paramètres, leur historique et ses tentatives sont supprimés. Le journal d’audit reste
identity-providers-conflict-inactive = Cette connexion SSO n’est pas active.
identity-providers-conflict-enabled = Cette connexion SSO n’est pas désactivée.
identity-providers-conflict-no-address = Cette connexion SSO n’a pas d’URL de métadonnées à lire.
identity-providers-only-look = Il faut l’autorisation identity_providers.edit.

## Our keys
identity-providers-keys-title = Nos clés
identity-providers-keys-text = Elles nous servent à signer les requêtes envoyées à { $vendor } et à déchiffrer ce qui est chiffré pour nous.
identity-providers-key-current = En service
identity-providers-key-current-text = Signe et déchiffre.
identity-providers-key-next = Prochaine
identity-providers-key-next-text = Publiée dans nos métadonnées, déchiffre déjà.
identity-providers-key-previous = Précédente
identity-providers-key-previous-text = Ne signe plus, mais déchiffre encore.
identity-providers-key-made = Créée par nous, { $date }
identity-providers-key-download = Télécharger le certificat (PEM)
identity-providers-key-none = Il n’y a pas encore de clé ; la première sera créée quand il en faudra une.
identity-providers-key-rotation = Remplacer la clé
identity-providers-key-rotation-text = Par étapes, pour qu’à aucun moment il ne manque à l’un ce que l’autre utilise.
identity-providers-key-step-1 = Nous créons la prochaine clé et la publions à côté de celle en service.
identity-providers-key-step-2 = Vous fournissez de nouveau nos métadonnées à { $vendor }, ou le prochain certificat.
identity-providers-key-step-3 = La prochaine clé signe ; la précédente déchiffre encore.
identity-providers-key-step-4 = Une fois que le fournisseur utilise la nouvelle, la précédente est supprimée.
identity-providers-key-prepare = Créer la prochaine clé
identity-providers-key-prepare-no = Il y a déjà une prochaine clé, ou aucune n’est encore en service.
identity-providers-key-switch = Mettre en service la prochaine clé
identity-providers-key-switch-no = Il n’y a pas encore de prochaine clé.
identity-providers-key-retire = Supprimer la clé précédente
identity-providers-key-retire-no = Il n’y a pas de clé précédente.
identity-providers-key-prepared = La prochaine clé est créée et publiée
identity-providers-key-switched = La prochaine clé est maintenant en service
identity-providers-key-retired = La clé précédente a été supprimée
identity-providers-key-out-of-turn = Ce n’est pas la prochaine étape : quelqu’un d’autre l’a peut-être déjà effectuée.

## The doctor
identity-providers-doctor = Diagnostic
identity-providers-doctor-link = Examiner une réponse capturée
identity-providers-doctor-text = Collez une réponse capturée dans un navigateur. Elle est examinée avec les paramètres actuels ; aucune session n’est ouverte et la réponse n’est pas conservée.
identity-providers-doctor-paste = Une réponse capturée
identity-providers-doctor-response = SAMLResponse
identity-providers-doctor-hint = Telle qu’envoyée (base64), encodée pour URL (percent-encoding), ou le XML lui-même ; 256 Kio au maximum.
identity-providers-doctor-examine = Examiner
identity-providers-error-response = Collez la SAMLResponse : en base64, encodée pour URL (percent-encoding) ou en XML

## Set-up links
identity-providers-links = Liens de configuration
identity-providers-links-text = Confiez une tâche à une personne du service informatique qui n’a pas de compte ici. Elle voit cette tâche et rien d’autre, en vertu de vos autorisations : le lien ne fonctionne plus si vous les perdez.
identity-providers-link-make = Créer un lien
identity-providers-link-task = Tâche
identity-providers-link-task-hint = Un lien plus ancien pour la même tâche ne fonctionne plus.
identity-providers-link-new = Connecter un fournisseur
identity-providers-link-email = Envoyer par e-mail à
identity-providers-link-email-hint = Vide : vous le transmettez vous-même.
identity-providers-link-days = Durée de validité
identity-providers-link-days-hint = De 1 à { $most } jours, ou jusqu’à la fin de la tâche.
identity-providers-link-days-unit = jours
identity-providers-link-made = Le lien est prêt
identity-providers-link-made-text = Copiez-le maintenant : il ne s’affiche qu’une fois. Toute personne qui l’a peut effectuer la tâche.
identity-providers-link-mailed = Il a été envoyé à { $email }. Il ne s’affiche qu’une fois.
identity-providers-link-address = Adresse du lien
identity-providers-link-all = Liens
identity-providers-link-none = Aucun pour l’instant.
identity-providers-link-handed = Transmis directement
identity-providers-link-by = Créé par { $maker }
identity-providers-link-until = jusqu’au { $date }
identity-providers-link-waiting = Pas encore ouvert
identity-providers-link-opened = Ouvert
identity-providers-link-finished = Terminé
identity-providers-link-revoked = Le lien ne fonctionne plus
identity-providers-link-over-already = Ce lien n’est déjà plus valable.
identity-providers-link-no-domain = Ajoutez d’abord un domaine ; vous pourrez alors confier sa validation à une personne du service informatique.
identity-providers-link-author = Service informatique (lien créé par { $maker })
identity-providers-link-author-email = Service informatique ({ $email }, lien créé par { $maker })
identity-providers-error-target = Choisissez l’une des tâches
identity-providers-error-days = Saisissez un nombre de jours de 1 à { $most }

## Behind a set-up link
identity-providers-guest = Pour { $maker }, jusqu’au { $date }
identity-providers-setup-title = Configurer l’authentification unique pour { $organization }
identity-providers-setup-text = { $maker } ({ $organization }) vous demande de connecter votre fournisseur d’identité. Aucun compte n’est nécessaire ici, et une dizaine de minutes suffisent.
identity-providers-setup-begun = Vous avez commencé. Ce que vous avez enregistré est conservé.
identity-providers-setup-tested = Le test a réussi avec exactement ces paramètres. Cliquez sur « Terminer » pour prévenir { $maker }, qui pourra lancer le test à son tour et activer la connexion SSO.
identity-providers-setup-finish = Terminer
identity-providers-setup-about = À propos de ce lien
identity-providers-setup-organization = Organisation
identity-providers-setup-asks = Demandé par
identity-providers-setup-until = Valable jusqu’au
identity-providers-setup-limits = Il mène à cette tâche et à rien d’autre. Vous ne voyez aucun membre, et rien ne change pour personne avant l’activation par { $maker }.
identity-providers-setup-thanks = Merci, c’est terminé
identity-providers-setup-thanks-text = { $maker } ({ $organization }) peut maintenant activer la connexion SSO.
identity-providers-setup-closed = Ce lien ne fonctionne plus. Vous pouvez fermer cette page.
identity-providers-setup-domain-title = Prouvez que le domaine { $domain } vous appartient
identity-providers-setup-domain-text = { $maker } ({ $organization }) vous demande de valider le domaine par un enregistrement dans son DNS. Aucun compte n’est nécessaire ici.
identity-providers-setup-domain-how = Ajoutez-le là où le DNS de votre domaine est géré. Il peut falloir quelques minutes pour qu’il soit visible.
identity-providers-setup-domain-check = Rechercher l’enregistrement
identity-providers-setup-domain-limits = Le lien mène à cette tâche et à rien d’autre. Laissez l’enregistrement en place : il est vérifié chaque jour.
identity-providers-over-unknown = Ce lien ne mène nulle part
identity-providers-over-unknown-text = Vérifiez que l’adresse a été copiée en entier ou demandez un nouveau lien.
identity-providers-over-expired = Ce lien a expiré
identity-providers-over-revoked = Ce lien a été révoqué
identity-providers-over-finished = Cette tâche est terminée
identity-providers-over-finished-text = Il ne reste rien à faire ici. Si quelque chose doit changer, adressez-vous à { $maker }, qui a créé le lien.
identity-providers-over-ask = Demandez-en un nouveau à { $maker }, qui l’a créé.
identity-providers-over-maker = Ce lien ne fonctionne plus
identity-providers-over-maker-text = { $maker }, qui l’a créé, n’a plus l’autorisation de configurer cela. Demandez un nouveau lien à l’organisation.
identity-providers-over-closed = Cette organisation est fermée
identity-providers-over-closed-text = L’organisation { $name } n’est pas ouverte actuellement. Adressez-vous à la personne qui vous a donné le lien.
identity-providers-your-provider = votre fournisseur
identity-providers-generic-name = SAML
identity-providers-unlinked = { $people ->
    [one] Enregistré. Une personne a plus d’autorisations que vous : elle confirmera son identité à sa prochaine connexion.
   *[other] Enregistré. { $people } personnes ont plus d’autorisations que vous : elles confirmeront leur identité à leur prochaine connexion.
}
identity-providers-same-fix = corrigé par la même modification
identity-providers-sent = { $vendor } a envoyé
identity-providers-expected = Attendu ici
identity-providers-here-metadata = Relire les métadonnées
identity-providers-here-attributes = Modifier les attributs
identity-providers-here-options = Modifier les options
identity-providers-here-domains = Accéder aux domaines
identity-providers-said-names = Uniquement les noms : les valeurs s’affichent lors d’un test dont le message est authentique.
