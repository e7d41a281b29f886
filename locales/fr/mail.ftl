# Mails.

mail-greeting = Bonjour { $name },
mail-greeting-nobody = Bonjour,
mail-footer = Envoyé par Tenantry, le portail dans lequel les organisations se gèrent elles-mêmes.
mail-link-hint = Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur :

mail-invitation-subject = { $inviter } vous invite dans { $organization }
mail-invitation-text = { $inviter } vous invite à rejoindre { $organization }.
mail-invitation-roles = Vous y aurez les rôles suivants : { $roles }.
mail-invitation-expires = Le lien est valable jusqu’au { $expires }.
mail-invitation-button = Voir l’invitation
mail-invitation-note = Rien ne se passe tant que vous n’avez pas accepté. Si vous n’attendiez pas cet e-mail, vous pouvez refuser sur cette page ou l’ignorer.
mail-reminder-subject = Rappel : { $inviter } vous invite dans { $organization }
mail-reminder-text = { $inviter } vous a invité à rejoindre { $organization }, et l’invitation attend toujours votre réponse.
mail-reminder-note = Cet e-mail contient un nouveau lien ; le précédent ne fonctionne plus. Si vous ne souhaitez pas venir, refusez sur cette page : vous ne recevrez plus de rappel.

mail-requested-subject = { $invitee } demande une nouvelle invitation à rejoindre { $organization }
mail-requested-text = L’invitation envoyée à { $invitee } pour rejoindre { $organization } n’est plus valable, et cette personne vous en demande une nouvelle.
mail-requested-button = Voir l’invitation
mail-requested-note = Pour la laisser entrer, renvoyez l’invitation sur cette page. Pour refuser, ne faites rien.

mail-sign-up-subject = Confirmez votre adresse pour créer { $organization }
mail-sign-up-text = Vous avez demandé à créer l’organisation { $organization }. Confirmez votre adresse, choisissez un mot de passe, et elle est à vous.
mail-sign-up-button = Confirmer et continuer
mail-sign-up-note = Le lien fonctionne une seule fois. Si la demande ne vient pas de vous, ignorez cet e-mail : rien n’a été créé.

mail-sign-up-known-subject = Vous avez déjà un compte
mail-sign-up-known-text = Quelqu’un, sans doute vous, a demandé à créer l’organisation { $organization } avec votre adresse, qui a déjà un compte. Connectez-vous, puis créez-la sous « Organisations ».
mail-sign-up-known-button = Se connecter
mail-sign-up-known-note = Si la demande ne vient pas de vous, ignorez cet e-mail : rien n’a été modifié.

mail-approved-subject = { $organization } : votre organisation est prête
mail-approved-text = L’équipe de la plateforme a approuvé { $organization }. Vous pouvez vous connecter et inviter vos collègues.
mail-approved-button = Ouvrir votre organisation
mail-approved-note = Sur la première page, une courte liste indique la suite.

mail-reset-subject = Choisissez un nouveau mot de passe
mail-reset-text = Vous, ou une personne qui connaît votre adresse, avez demandé un nouveau mot de passe pour votre compte.
mail-reset-button = Choisir un nouveau mot de passe
mail-reset-note = Le lien fonctionne une seule fois. Si la demande ne vient pas de vous, ignorez cet e-mail : votre mot de passe reste le même.

mail-changed-subject = Votre mot de passe a été modifié
mail-changed-text = Le mot de passe de votre compte vient d’être modifié, et toutes vos autres sessions ont été fermées.
mail-changed-note = Si ce n’était pas vous, demandez immédiatement un nouveau mot de passe sur la page de connexion et prévenez vos admins.
mail-device-subject = Votre compte a été ouvert dans un nouveau navigateur
mail-device-text = Quelqu’un s’est connecté à votre compte avec un navigateur que nous ne connaissons pas : { $device }, le { $at }, depuis l’adresse réseau { $address }.
mail-device-what-to-do = Si c’était vous, il n’y a rien à faire. Sinon, mettez fin à cette session et changez votre mot de passe. Si vous vous connectez par votre organisation, prévenez aussi ses admins.
mail-device-button = Voir où vous êtes connecté
mail-device-note = Un navigateur compte aussi comme nouveau lorsque ses cookies ont été supprimés.
mail-roles-subject = Vos rôles dans { $organization } ont changé
mail-roles-text = { $person } a modifié vos rôles dans { $organization }.
mail-roles-given = Nouveaux : { $roles }.
mail-roles-taken = Retirés : { $roles }.
mail-roles-until = { $role } jusqu’au { $ends }
mail-roles-without-end = { $role } sans fin
mail-roles-note = Si cela vous surprend, adressez-vous aux admins de l’organisation.
mail-suspended-subject = Votre accès à { $organization } est suspendu
mail-suspended-text = Un admin a suspendu votre adhésion à { $organization }. Vous ne pouvez plus y entrer tant que la suspension n’est pas levée ; vos rôles sont conservés.
mail-suspended-note = Si vous pensez qu’il s’agit d’une erreur, adressez-vous aux admins de l’organisation.
mail-reinstated-subject = Vous pouvez de nouveau entrer dans { $organization }
mail-reinstated-text = Un admin vous a rendu votre accès à { $organization }.
mail-reinstated-note = Connectez-vous avec votre compte habituel.

mail-removed-subject = Vous n’êtes plus membre de l’organisation { $organization }
mail-removed-text = Un admin a mis fin à votre adhésion à { $organization }. Votre accès a pris fin à ce moment-là.
mail-removed-note = Si vous pensez qu’il s’agit d’une erreur, adressez-vous aux admins de l’organisation : ils peuvent vous réintégrer dans les 30 jours.

mail-staff-subject = { $inviter } vous invite dans l’équipe de la plateforme
mail-staff-text = { $inviter } vous invite dans l’équipe de la plateforme, avec ce rôle : { $role }.
mail-staff-button = Voir l’invitation
mail-staff-note = Le lien fonctionne une seule fois. Si vous n’attendiez pas cet e-mail, ignorez-le : rien ne se passe tant que vous n’avez pas accepté.

mail-join-confirm-subject = Confirmez votre adresse pour rejoindre { $organization }
mail-join-confirm-text = Quelqu’un, sans doute vous, a suivi un lien pour rejoindre { $organization } et indiqué cette adresse. Pour continuer, confirmez qu’elle est à vous.
mail-join-confirm-button = Confirmer et continuer
mail-join-confirm-note = Le lien fonctionne une seule fois. Si la demande ne vient pas de vous, ignorez cet e-mail : rien n’a été créé.

mail-join-asked-subject = { $person } demande à rejoindre { $organization }
mail-join-asked-text = { $person } ({ $email }) demande à rejoindre { $organization }. Vous pouvez approuver la demande et choisir les rôles, ou la refuser.
mail-join-asked-button = Voir la demande
mail-join-asked-note = Rien ne se passe tant que personne n’a répondu. Sans réponse, une demande expire au bout de 30 jours.

mail-join-approved-subject = Vous êtes maintenant membre de l’organisation { $organization }
mail-join-approved-text = Votre demande à rejoindre { $organization } a été approuvée.
mail-join-approved-note = Connectez-vous avec votre compte habituel.

mail-join-declined-subject = Votre demande à rejoindre { $organization } a été refusée
mail-join-declined-text = Une personne qui gère { $organization } a refusé votre demande d’adhésion.
mail-join-declined-note = Si vous pensez qu’il s’agit d’une erreur, adressez-vous à votre contact dans l’organisation.
mail-ends-role-subject = Votre rôle { $role } dans { $organization } prend bientôt fin
mail-ends-role-text = Votre rôle { $role } dans { $organization } prend fin le { $ends }. À partir de ce moment, vous ne pourrez plus faire ce qu’il permet.
mail-ends-role-note = Si vous en avez encore besoin, adressez-vous avant cette date à la personne qui vous l’a attribué.
mail-ends-role-button = Voir ce que vous pouvez faire
mail-ends-role-of-subject = { $name }, { $organization } : le rôle { $role } prend bientôt fin
mail-ends-role-of-text = Vous avez attribué à { $name } le rôle { $role } dans { $organization }. Il prend fin le { $ends }.
mail-ends-of-note = Pour le laisser se terminer, ne faites rien : personne n’a besoin d’y penser.
mail-ends-of-button = Prolonger
mail-ends-membership-subject = Votre adhésion à { $organization } prend bientôt fin
mail-ends-membership-text = Votre adhésion à { $organization } prend fin le { $ends }. À partir de ce moment, vous ne pourrez plus y entrer.
mail-ends-membership-note = Si vous devez rester, adressez-vous avant cette date aux admins de l’organisation.
mail-ends-membership-of-subject = { $name } : l’adhésion à { $organization } prend bientôt fin
mail-ends-membership-of-text = Vous avez fixé une fin à l’adhésion du membre { $name } à { $organization }. Elle se termine le { $ends }.
mail-over-text = Votre adhésion à { $organization } est arrivée à son terme. Votre accès a pris fin à ce moment-là.
mail-life-open = Ouvrir l’organisation
mail-life-export = Exporter les données
mail-life-note = Vous recevez cet e-mail parce que vous gérez l’organisation.
mail-life-ending-subject = L’organisation { $organization } ferme le { $date }
mail-life-ending-text = Le contrat de l’organisation { $organization } prend fin : le { $date }, elle ferme et tous ses membres perdent leur accès. Pour continuer, demandez à l’équipe de la plateforme de le renouveler. Vous pouvez exporter les données dans les paramètres.
mail-life-trial-subject = L’essai de l’organisation { $organization } se termine le { $date }
mail-life-trial-text = L’essai de l’organisation { $organization } se termine : le { $date }, elle ferme et tous ses membres perdent leur accès. Pour continuer, demandez un contrat à l’équipe de la plateforme.
mail-life-renewed-subject = L’organisation { $organization } continue
mail-life-renewed-text = Le contrat de l’organisation { $organization } a été prolongé. Il se termine désormais le { $date } ; rien ne ferme avant.
mail-life-closed-subject = L’organisation { $organization } est fermée
mail-life-closed-text = L’organisation { $organization } est fermée et plus personne n’y a accès. Ses données peuvent être exportées jusqu’au { $date } ; ensuite, tout sera effacé. D’ici là, l’équipe de la plateforme peut la rouvrir telle quelle. Si vous l’avez fermée vous-même, vous le pouvez aussi.
mail-life-reopened-subject = L’organisation { $organization } est rouverte
mail-life-reopened-text = L’organisation { $organization } est de nouveau ouverte, avec les mêmes membres et les mêmes rôles.
mail-life-purge-subject = L’organisation { $organization } sera effacée le { $date }
mail-life-purge-text = Tout ce que contient l’organisation { $organization } sera effacé le { $date } : membres, rôles, invitations et journal d’audit. D’ici là, vous pouvez exporter les données ou demander à l’équipe de la plateforme de la rouvrir.
mail-life-purged-subject = L’organisation { $organization } a été effacée
mail-life-purged-text = Tout ce que contenait l’organisation { $organization } a été effacé : membres, rôles, invitations et journal d’audit. Les comptes des personnes restent. Ceci est le dernier e-mail à son sujet.
mail-life-appointed-subject = L’organisation { $organization } a un propriétaire
mail-life-appointed-text = L’organisation { $organization } n’avait pas de propriétaire : l’équipe de la plateforme en a désigné un. Le journal d’audit indique qui, et pourquoi.

mail-ownership-offered-subject = { $person } vous propose la propriété de l’organisation { $organization }
mail-ownership-offered-text = { $person } vous propose de devenir propriétaire de l’organisation { $organization }. Voyez ce que cela implique, puis acceptez ou refusez ; d’ici là, rien ne change.
mail-ownership-offered-button = Voir l’offre
mail-ownership-accepted-subject = { $person } est maintenant propriétaire de l’organisation { $organization }
mail-ownership-accepted-text = { $person } a accepté votre offre et est maintenant propriétaire de l’organisation { $organization }.
mail-ownership-declined-subject = { $person } ne souhaite pas devenir propriétaire de l’organisation { $organization }
mail-ownership-declined-text = { $person } a refusé votre offre. Rien n’a changé dans { $organization }.

mail-sign-on-button = Ouvrir la connexion SSO
mail-sign-on-note = Vous recevez cet e-mail parce que vous gérez l’authentification unique de votre organisation.
mail-certificate-ends-subject = { $days ->
    [one] { $connection } : le certificat expire demain ({ $organization })
   *[other] { $connection } : le certificat expire dans { $days } jours ({ $organization })
}
mail-certificate-ends-text = Le certificat avec lequel { $connection } signe pour { $organization } expire le { $date }. Ensuite, plus personne ne pourra se connecter par ce fournisseur.
mail-certificate-ended-subject = { $connection } : le certificat a expiré ({ $organization })
mail-certificate-ended-text = Le certificat avec lequel { $connection } signe pour { $organization } a expiré. Personne ne peut se connecter par ce fournisseur tant qu’il n’est pas remplacé.
mail-certificate-what-to-do = Créez un nouveau certificat de signature chez votre fournisseur d’identité, puis ajoutez-le à la connexion SSO : l’ancien et le nouveau fonctionnent côte à côte. Une connexion SSO qui connaît l’URL de ses métadonnées reprend le nouveau d’elle-même en un jour.
mail-certificate-successor = La connexion SSO fait déjà confiance à un autre certificat, valable plus longtemps. Faites signer votre fournisseur d’identité avec celui-là.
mail-refresh-held-subject = { $connection } : de nouvelles métadonnées vous attendent ({ $organization })
mail-refresh-held-text = Les métadonnées de la connexion SSO { $connection } ont changé d’une façon qui pourrait bloquer l’accès à { $organization } : elles n’ont donc pas été reprises. Tout fonctionne comme avant. Voyez ce qui a changé, puis acceptez-les ou écartez-les.
mail-sso-enforced-subject = L’authentification unique est désormais obligatoire dans { $organization }
mail-sso-enforced-text = { $person } a rendu l’authentification unique obligatoire par { $detail }. Plus aucun mot de passe n’ouvre { $organization }, sauf pour les membres qui ont une exception.
mail-sso-released-subject = L’authentification unique n’est plus obligatoire dans { $organization }
mail-sso-released-text = { $person } a levé l’obligation de passer par { $detail }. Les mots de passe ouvrent de nouveau { $organization }.
mail-codes-made-subject = Nouveaux codes d’urgence pour { $organization }
mail-codes-made-text = { $person } a créé de nouveaux codes d’urgence pour { $organization }. Les codes précédents ne sont plus valables.
mail-break-glass-subject = { $person } a utilisé un code d’urgence pour entrer dans { $organization }
mail-break-glass-text = { $person } a utilisé un code d’urgence pour entrer dans { $organization } pendant une heure, depuis l’adresse IP { $detail }. Le code n’est plus utilisable.
mail-sso-button = Voir les méthodes de connexion
mail-sso-note = Si cela vous surprend, parlez-en à la personne nommée ici et consultez le journal d’audit.
## Set-up links
mail-setup-subject = { $person } ({ $organization }) a besoin de votre aide pour la connexion
mail-setup-connection-text = { $person } ({ $organization }) vous demande de connecter votre fournisseur d’identité, pour que chacun se connecte avec son compte professionnel. Aucun compte n’est nécessaire, et une dizaine de minutes suffisent.
mail-setup-domain-text = { $person } ({ $organization }) vous demande de valider un domaine par un enregistrement dans son DNS. Aucun compte n’est nécessaire, et cinq minutes environ suffisent.
mail-setup-limits = Le lien mène à cette seule tâche et à rien d’autre. Rien ne change pour personne avant l’activation par l’organisation.
mail-setup-button = Commencer
mail-setup-note = Toute personne qui a ce lien peut effectuer la tâche : ne le transmettez qu’au collègue qui s’en occupe. Si vous n’attendiez pas cet e-mail, renseignez-vous auprès de la personne qui l’a demandé avant de commencer.
## Agreeing that an identity provider signs one in
mail-sso-consent-subject = Se connecter à { $organization } par son fournisseur d’identité ?
mail-sso-consent-text = Quelqu’un s’est connecté chez le fournisseur d’identité de l’organisation { $organization } avec votre adresse, qui a un compte ici. Si c’était vous, ouvrez ce lien dans le même navigateur et donnez votre accord. Ensuite, le fournisseur d’identité vous connectera à { $organization }.
mail-sso-consent-button = Voir et donner mon accord
mail-sso-consent-note = Si ce n’était pas vous, ne faites rien : sans votre accord, personne n’entre dans votre compte. Le lien est valable une demi-heure, dans le navigateur où il a été demandé.
mail-domain-button = Ouvrir les domaines
mail-domain-note = Vous recevez cet e-mail parce que vous gérez les domaines de l’organisation.
mail-domain-until = Remettez l’enregistrement en place avant le { $date } : la page des domaines l’affiche, avec des boutons pour le copier. D’ici là, tout fonctionne comme avant. Ensuite, une adresse du domaine { $domain } ne permettra plus d’entrer dans { $organization }, et une autre organisation pourra valider ce domaine.
mail-domain-lapsing-subject = { $domain } : l’enregistrement de validation a disparu du DNS ({ $organization })
mail-domain-lapsing-text = Nous recherchons chaque jour l’enregistrement TXT du domaine { $domain }. Aujourd’hui, il était introuvable.
mail-domain-soon-subject = { $domain } : la validation expire le { $date } ({ $organization })
mail-domain-soon-text = L’enregistrement TXT qui valide { $domain } est toujours introuvable.
mail-domain-lapsed-subject = { $domain } : la validation a expiré ({ $organization })
mail-domain-lapsed-text = L’enregistrement TXT du domaine { $domain } a été introuvable pendant 14 jours. Une adresse de ce domaine ne permet plus d’entrer dans { $organization }, et une autre organisation peut le valider. Pour le récupérer, remettez l’enregistrement en place et vérifiez-le sur la page des domaines. Les membres actuels n’ont rien perdu.
mail-domain-back-subject = { $domain } est de nouveau validé ({ $organization })
mail-domain-back-text = L’enregistrement TXT du domaine { $domain } est de retour. Rien n’a été interrompu.
mail-welcome-subject = Bienvenue dans { $organization }
mail-welcome-text = Vous êtes maintenant membre de l’organisation { $organization }.
mail-welcome-roles = Vos rôles : { $roles }.
mail-welcome-button = Ouvrir l’organisation
mail-welcome-note = Connectez-vous avec le compte que vous venez d’utiliser.
