# Mail domains of an organization: proof, and what becomes of people who have an address there.

domains-intro = Prouvez qu’un domaine de messagerie vous appartient. Les personnes qui y ont une adresse pourront alors trouver votre organisation et se connecter par votre fournisseur d’identité.
domains-empty = Aucun domaine pour l’instant
domains-empty-text = Ajoutez la partie de vos adresses qui suit le @. Un seul enregistrement dans votre DNS suffit pour la valider.
domains-new = Ajouter un domaine
domains-name = Domaine
domains-name-hint = La partie de vos adresses qui suit le @, par exemple acme.com. Une adresse web ou e-mail convient aussi.
domains-add = Ajouter le domaine
domains-added = { $domain } est dans la liste. Publiez l’enregistrement ci-dessous, puis vérifiez.
domains-locked = Vous pouvez consulter les domaines, mais pas les modifier : il faut domains.edit.
domains-locked-ask = Vous pouvez consulter les domaines, mais pas les modifier : il faut domains.edit. Ces personnes peuvent vous aider : { $names }.
domains-in-letters = En caractères d’origine : { $letters }

## What cannot be added
domains-error-missing = Saisissez un domaine, par exemple acme.com
domains-error-wildcard = Retirez l’astérisque : saisissez acme.com, puis chaque autre domaine séparément
domains-error-address = Ceci est une adresse IP. Saisissez le domaine de vos adresses e-mail, par exemple acme.com
domains-error-single = Saisissez le domaine complet avec son extension, par exemple acme.com
domains-error-malformed = Ceci ne ressemble pas à un domaine. Saisissez la partie de vos adresses qui suit le @, par exemple acme.com
domains-error-reserved = Les noms avec cette extension n’existent dans aucun DNS. Saisissez un domaine que vous avez enregistré
domains-error-free = Tout le monde peut y avoir une adresse : il ne peut pas être propre à votre organisation. Saisissez un domaine que vous avez enregistré
domains-error-suffix = Tout le monde peut enregistrer des noms sous celui-ci. Saisissez le nom complet que vous avez enregistré
domains-error-known = { $domain } est déjà dans votre liste
domains-error-many = Votre liste contient { $most } domaines, le maximum. Retirez-en un d’abord

## How far the proof is
domains-pending = Pas encore validé
domains-proven = Validé
domains-lapsing = Enregistrement introuvable
domains-lapsed = Validation expirée
domains-since = Validé depuis le { $date }
domains-checked = Dernière vérification : { $when }
domains-never-checked = Pas encore vérifié
domains-next-pending = Publiez cet enregistrement TXT là où votre DNS est géré, puis vérifiez. Il peut falloir jusqu’à une heure pour que les autres serveurs le voient.
domains-next-proven = Nous vérifions l’enregistrement chaque jour. Laissez-le en place.
domains-next-lapsing = L’enregistrement est introuvable depuis le { $since }. Remettez-le en place avant le { $until } ; d’ici là, tout fonctionne comme avant.
domains-next-lapsed = Les personnes de ce domaine n’entrent plus grâce à lui, et une autre organisation peut le valider. Remettez l’enregistrement en place, puis vérifiez.

## The record
domains-record = L’enregistrement
domains-record-type = Type
domains-record-name = Nom ou hôte
domains-record-name-hint = Certains hébergeurs ajoutent le domaine eux-mêmes : dans ce cas, saisissez seulement { $label }
domains-record-value = Valeur
domains-record-at-apex = La même valeur est aussi acceptée en enregistrement TXT de { $domain } directement.
domains-check = Vérifier maintenant
domains-check-again = Vérifier de nouveau
domains-found-proven = { $domain } est validé.
domains-found-still = L’enregistrement du domaine { $domain } est en place.
domains-found-no-record = Il n’y a pas encore d’enregistrement TXT sous { $record }.
domains-found-no-name = Le domaine { $domain } n’existe pas dans le DNS. Est-il bien orthographié ?
domains-found-wrong = Une autre valeur se trouve sous { $record } : { $seen }
domains-found-doubled = L’enregistrement se trouve sous { $label }.{ $domain }.{ $domain } : votre hébergeur ajoute le domaine lui-même. Saisissez seulement { $label } comme nom.
domains-found-timeout = Les serveurs de noms du domaine { $domain } n’ont pas répondu à temps. Réessayez dans quelques minutes.
domains-found-failed = Les serveurs de noms du domaine { $domain } ont renvoyé une erreur. Réessayez dans quelques minutes ; si le problème persiste, adressez-vous à la personne qui gère votre DNS.
domains-found-taken = Une autre organisation a déjà validé { $domain } : ce domaine ne peut pas être aussi le vôtre. Demandez à vos collègues s’ils utilisent une autre organisation ici.
domains-gone = { $domain } a été retiré entre-temps.

## People with an address there
domains-capture = Quand une nouvelle personne a confirmé une adresse de ce domaine
domains-capture-hint = Personne ne découvre votre organisation avant d’avoir confirmé son adresse.
domains-capture-off = Rien ne se passe
domains-capture-suggest = Elle apprend que vous êtes ici et peut demander à vous rejoindre
domains-capture-approval = Elle demande à vous rejoindre ; vous approuvez
domains-capture-join = Elle vous rejoint immédiatement, avec les rôles par défaut
domains-capture-needs-proof = Demander et rejoindre ne peuvent être choisis qu’une fois le domaine validé.
domains-capture-unproven = Validez d’abord { $domain }. D’ici là, personne ne peut s’en servir pour demander à vous rejoindre ou pour entrer.
domains-capture-unknown = Choisissez l’une des quatre options.
domains-capture-limited = Les nouvelles personnes recevraient les rôles par défaut, et vous ne pouvez pas attribuer « { $role } » : { $reason }
domains-capture-saved = Enregistré : ce qui se passe pour les personnes du domaine { $domain }.
domains-unchanged = Rien n’a été modifié.

## Where its people sign in
domains-connection = Ses utilisateurs se connectent avec
domains-connection-hint = La phase de déploiement d’une connexion SSO détermine qui peut entrer par elle.
domains-connection-auto = La seule connexion SSO active : { $name }
domains-connection-none = Leur mot de passe, tant qu’aucune connexion SSO n’est active
domains-connection-several = Leur mot de passe, jusqu’à ce que vous choisissiez une connexion SSO
domains-connection-inactive = { $name } (inactive)
domains-connection-saved = Enregistré : le mode de connexion des personnes du domaine { $domain }.
domains-connect = Connecter un fournisseur d’identité

## Removal
domains-removal = Retirer { $domain }
domains-remove = Retirer { $domain } de la liste
domains-effects = Ce qui va se passer
domains-effect-plain = Le domaine disparaît de la liste. Si vous l’ajoutez de nouveau, il recevra un nouvel enregistrement.
domains-effect-capture = Les personnes qui y ont une adresse n’entrent plus grâce à elle.
domains-effect-connection = Les connexions par votre fournisseur d’identité avec une adresse de ce domaine sont refusées.
domains-effect-others = Une autre organisation peut le valider.
domains-effect-members = Les membres restent membres, avec leurs rôles.
domains-removed = { $domain } a été retiré.
domains-removal-enforced = { $organization } n’accepte que les connexions par son fournisseur d’identité : si { $domain } n’était plus validé, les personnes qui y ont une adresse ne pourraient plus entrer. Ramenez d’abord la connexion SSO à la phase « Tout le monde ».

## For a person who has proven an address
domains-offer = { $organization } utilise { $domain }
domains-offer-ask-text = Votre adresse fait partie de ce domaine. Demandez à rejoindre l’organisation ; une personne qui la gère vous répondra.
domains-offer-join-text = Votre adresse fait partie de ce domaine : vous pouvez rejoindre l’organisation immédiatement.
domains-offer-ask = Demander à rejoindre
domains-offer-join = Rejoindre
domains-offer-gone = Cette organisation n’accueille plus personne par son domaine.
domains-way = { $organization } utilise { $domain }. Comment souhaitez-vous commencer ?
domains-way-join = Rejoindre { $organization }
domains-way-ask = Demander à rejoindre { $organization }
domains-way-own = Créer { $organization }
domains-way-button = Continuer
domains-no-seat = { $organization } n’a plus de place disponible. Adressez-vous à ses admins ou commencez avec votre propre organisation.
