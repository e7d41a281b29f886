# The roll-out of single sign-on: stages, history, enforcement.

rollout-crumb = Déploiement
rollout-tabs = Déploiement
rollout-tab-stages = Phases
rollout-tab-history = Historique
rollout-tab-enforcement = Obligation
rollout-title = Déploiement : { $name }
rollout-intro = Ouvrez l’accès d’abord à quelques personnes, puis à tout le monde. Chaque étape peut être annulée en un clic.
rollout-by = { $name }, { $when }
rollout-unchanged = Rien n’a été modifié : c’était déjà le cas.
rollout-nothing = Rien
rollout-nobody = Personne
rollout-changed = { $name } est maintenant à la phase « { $stage } »
rollout-back-to = Revenir à « { $stage } »

## Stages
rollout-stages = Phases
rollout-stages-text = Qui se connecte par ce fournisseur d’identité, et ce qu’a donné chaque phase.
rollout-stage-test = Test
rollout-stage-pilot = Pilote
rollout-stage-everyone = Tout le monde
rollout-stage-enforced = Obligatoire
rollout-meaning-test = Personne ne se connecte ainsi. Vous testez, et rien ne change pour personne.
rollout-meaning-pilot = Les personnes de la liste pilote se connectent ainsi. Pour toutes les autres, rien ne change.
rollout-meaning-everyone = Toutes les personnes dont l’adresse est dans ses domaines se connectent ainsi. Les mots de passe restent acceptés.
rollout-meaning-enforced = Aucun mot de passe n’ouvre l’organisation, sauf pour les membres qui ont une exception.
rollout-now = Actuelle
rollout-since = Depuis : { $when }
rollout-count = { $passed ->
    [one] { $passed } connexion réussie
   *[other] { $passed } connexions réussies
}, { $refused ->
    [one] { $refused } refusée
   *[other] { $refused } refusées
}
rollout-go-to = Passer à « { $stage } »
rollout-see-enforcement = Voir ce qu’implique l’obligation…
rollout-barrier-not-active = Activez d’abord la connexion SSO : pour l’instant, personne ne peut passer par elle.
rollout-barrier-untested = Réussissez d’abord un test des paramètres actuels.
rollout-barrier-enforcement = La page « Obligation » montre qui perdrait son accès et permet d’y passer.
rollout-fault-stage = Choisissez l’une des phases : Test, Pilote, Tout le monde, Obligatoire
rollout-untested-title = La version { $number } est en service et n’a jamais été testée.
rollout-untested-text = Les paramètres ont été modifiés après le dernier test réussi : des connexions peuvent échouer. Testez-les maintenant ou revenez en arrière.
rollout-back-to-version = Revenir à la version { $number }

## Settings in use
rollout-settings = Paramètres en service
rollout-version = Version
rollout-tested = Dernier test réussi
rollout-tested-never = Jamais testés
rollout-worked = Dernière connexion
rollout-see-history = Voir toutes les versions

## Pilot list
rollout-pilots = Liste pilote
rollout-pilots-text = Ces personnes se connectent ainsi dès la phase « Pilote ».
rollout-pilots-none = La liste est encore vide.
rollout-pilots-label = Adresses
rollout-pilots-hint = Une ou plusieurs, de vos domaines validés : { $domains }
rollout-pilots-hint-none = Une ou plusieurs. Validez d’abord un domaine : seules les adresses de vos propres domaines peuvent figurer ici.
rollout-pilots-add = Ajouter à la liste pilote
rollout-pilots-added = { $count ->
    [0] Rien n’a été modifié : elles figurent déjà dans la liste
    [one] { $count } adresse ajoutée à la liste pilote
   *[other] { $count } adresses ajoutées à la liste pilote
}
rollout-pilots-removed = { $count ->
    [one] { $count } adresse retirée de la liste pilote
   *[other] { $count } adresses retirées de la liste pilote
}
rollout-fault-no-address = Saisissez au moins une adresse
rollout-fault-addresses = Corrigez ce qui n’est pas une adresse : { $addresses }
rollout-fault-foreign = Saisissez uniquement des adresses de vos domaines validés. Celles-ci n’en font pas partie : { $addresses }
rollout-fault-too-many = Limitez la liste à { $most } adresses ou passez à « Tout le monde »

## Failures
rollout-failures = Derniers échecs
rollout-failures-text = Tentatives de connexion refusées, de la plus récente à la plus ancienne.
rollout-failures-none = Aucun parmi les tentatives récentes.
rollout-failure-open = Voir pourquoi

## History
rollout-history-title = Historique : { $name }
rollout-history-text = Toutes les versions des paramètres. Revenir en arrière crée une nouvelle version : rien n’est perdu.
rollout-version-number = Version { $number }
rollout-in-use = En service
rollout-has-worked = A fonctionné
rollout-has-passed = Testée
rollout-tested-on = Test réussi : { $name }, { $when }.
rollout-worked-on = Dernière connexion : { $when }.
rollout-no-changes = Aucun paramètre ne diffère de la version précédente.
rollout-certificate-over = Le certificat { $fingerprint } de cette version a expiré.
rollout-back-to-good = Revenir à la version { $number }, la dernière qui a fonctionné
rollout-back-to-tested = Revenir à la version { $number }, la dernière qui a réussi un test
rollout-to-version = Revenir à la version { $number }
rollout-rolled-back = Les paramètres de la version { $number } sont de nouveau en service
rollout-rolled-back-over = Les paramètres de la version { $number } sont de nouveau en service, mais ces certificats ont expiré : { $fingerprints }
rollout-fault-version = Choisissez une version de cette connexion SSO
rollout-fault-all-over = Tous les certificats de la version { $number } ont expiré : personne ne pourrait se connecter avec. Choisissez une autre version ou renouvelez le certificat.
rollout-cause-draft = Connexion SSO commencée
rollout-cause-metadata = Métadonnées lues
rollout-cause-hand = Saisie manuelle
rollout-cause-attributes = Attributs mappés
rollout-cause-refresh = Métadonnées relues
rollout-cause-rollback = Retour à la version { $number }
rollout-cause-other = Paramètres modifiés
rollout-field-entity-id = Entity ID
rollout-field-sso-url = URL de connexion
rollout-field-sso-binding = Binding de connexion
rollout-field-slo-url = URL de déconnexion
rollout-field-slo-binding = Binding de déconnexion
rollout-field-certificates = Certificats
rollout-field-metadata-url = URL des métadonnées
rollout-field-name-id-format = Format du NameID
rollout-field-sign-requests = Requêtes signées
rollout-field-require-encrypted = Chiffrement des assertions exigé
rollout-field-idp-initiated = Connexions lancées depuis le fournisseur
rollout-field-subject = Attribut de l’identifiant
rollout-field-email = Attribut de l’adresse
rollout-field-first-name = Attribut du prénom
rollout-field-last-name = Attribut du nom de famille
rollout-field-name = Attribut du nom complet
rollout-field-groups = Attribut des groupes

## Enforcement
rollout-enforcement-title = Rendre l’authentification unique obligatoire ?
rollout-enforcement-text = Tous les membres de l’organisation { $organization } se connecteraient par { $name }, et aucun mot de passe ne l’ouvrirait plus.
rollout-is-enforced = L’authentification unique est obligatoire. Depuis : { $when }
rollout-release = Revenir à « Tout le monde »
rollout-conditions = Conditions
rollout-conditions-text = Pour que l’organisation ne perde jamais son propre accès.
rollout-met = remplie
rollout-open = à remplir
rollout-condition-active = La connexion SSO est active
rollout-condition-active-met = On peut se connecter par elle.
rollout-condition-active-open = C’est un brouillon, ou elle est désactivée.
rollout-condition-test = Vous avez réussi un test vous-même dans les dernières 24 heures
rollout-condition-test-met = Avec exactement ces paramètres. Date : { $when }
rollout-condition-test-open = Un test de ces paramètres précis, par vous et non par un collègue.
rollout-condition-second = Quelqu’un d’autre pourrait l’annuler
rollout-condition-second-met = Peuvent aussi décider des méthodes de connexion : { $names }
rollout-condition-second-open = À part vous, personne n’a sign_in.edit dans toute l’organisation.
rollout-condition-domain = Un domaine validé est associé à la connexion SSO
rollout-condition-domain-open = Sans cela, aucune adresse ne mène à ce fournisseur d’identité.
rollout-fix-activate = Activer la connexion SSO
rollout-fix-test = Tester les paramètres maintenant
rollout-fix-second = Donner le rôle Admin à un collègue
rollout-fix-domain = Valider un domaine
rollout-fault-condition = À faire d’abord : { $condition }
rollout-outside = Ne peuvent pas passer : { $count }
rollout-outside-text = Leur adresse est en dehors des domaines : l’obligation leur ferait perdre l’accès. Accordez-leur une exception sur leur fiche ou retirez-les.
rollout-strangers = Jamais encore connectés ainsi : { $count }
rollout-strangers-text = Pour ces personnes, ce serait la première fois. Celles à qui l’application n’est pas affectée chez le fournisseur perdraient leur accès.
rollout-exceptions = Gardent leur mot de passe : { $count }
rollout-exceptions-text = Les membres qui ont une exception. Rien ne change pour eux.
rollout-show-names = Afficher les noms
rollout-and-more = Et d’autres : seuls les 50 premiers s’affichent.
rollout-domains = Ses domaines
rollout-domains-none = Aucun domaine validé.
rollout-after = Ce qui va se passer
rollout-effect-sessions = Les sessions ouvertes avec un mot de passe perdent l’accès à l’organisation dès leur prochaine requête.
rollout-effect-you = La vôtre aussi : votre prochaine page vous demandera de vous connecter par { $name }.
rollout-effect-codes = Vous recevez dix codes d’urgence pour le jour où le fournisseur ne répond plus. Ils ne s’affichent qu’une fois.
rollout-effect-undo = Un clic suffit pour revenir à « Tout le monde ».
rollout-enforce = Rendre l’authentification unique obligatoire
rollout-not-ready = Toutes les conditions ne sont pas encore remplies.
rollout-cause-options = Options modifiées
rollout-cause-approved-refresh = Nouvelles métadonnées approuvées
rollout-events = Tout ce qui a été fait
rollout-events-text = Y compris ce qu’aucune version ne contient : nom, nouveaux membres, groupes et rôles, phases, clés. Les paramètres d’une version peuvent être rétablis ci-dessus.
rollout-condition-password = Quelqu’un peut utiliser un code d’urgence
rollout-condition-password-met = Un code s’utilise avec un mot de passe ; ces personnes en ont un : { $names }
rollout-condition-password-open = Un code s’utilise avec un mot de passe, et aucune des personnes qui décident des connexions n’en a un.
rollout-fix-password = Choisir un mot de passe par e-mail
