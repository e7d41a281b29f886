# Pages for what went wrong: what happened, and what to do next.

errors-not-found-title = Cette page est introuvable
errors-not-found-text = L’adresse contient peut-être une faute de frappe, l’élément n’existe plus, ou il appartient à une organisation dont vous n’êtes pas membre.
errors-forbidden-title = Votre rôle ne permet pas cette action
errors-forbidden-text = Il faut l’autorisation « { $permission } », que vos rôles n’incluent pas.
errors-forbidden-who = Ces personnes peuvent vous l’accorder : { $names }.
errors-forged-title = Cette demande vient d’un autre site
errors-forged-text = Rien n’a été modifié. Si vous vouliez vraiment faire cela, ouvrez la page ici et envoyez de nouveau le formulaire.
errors-bad-request-title = Nous n’avons pas compris cette demande
errors-bad-request-text = Rien n’a été modifié. Revenez en arrière, actualisez la page et envoyez de nouveau le formulaire.
errors-too-large-title = C’est trop en une seule fois
errors-too-large-text = Rien n’a été modifié. Envoyez moins de données à la fois : 500 adresses au maximum.
errors-conflict-title = Cette action est impossible pour le moment
errors-too-many-title = Trop de tentatives
errors-too-many-text = { $minutes ->
    [one] Patientez une minute, puis réessayez.
   *[other] Patientez { $minutes } minutes, puis réessayez.
}
errors-busy-title = Beaucoup de personnes se connectent en ce moment
errors-busy-text = Patientez quelques secondes, puis réessayez.
errors-away-title = Nous revenons dans un instant
errors-away-text = La base de données ne répond pas. Rien n’a été modifié ; réessayez dans quelques secondes.
errors-internal-title = Un problème est survenu de notre côté
errors-internal-text = Rien n’a été modifié. Réessayez ; si le problème persiste, communiquez à vos admins le numéro de référence ci-dessous.
errors-pending-title = Votre organisation attend d’être approuvée
errors-pending-text = L’organisation { $name } est créée et attend l’approbation de l’équipe de la plateforme. Nous vous écrirons dès que ce sera fait.
errors-suspended-title = Cette organisation est suspendue
errors-suspended-text = L’équipe de la plateforme a suspendu { $name }. Personne ne peut y accéder avant sa réactivation ; rien n’a été supprimé.
errors-suspended-text-reason = L’équipe de la plateforme a suspendu { $name } : « { $reason } ». Personne ne peut y accéder avant sa réactivation ; rien n’a été supprimé.
errors-closed-title = Cette organisation est fermée
errors-closed-text-ask = L’organisation { $name } a été fermée. Ses propriétaires peuvent encore exporter ses données et peut-être la rouvrir. Adressez-vous à : { $owners }.
errors-closed-text = L’organisation { $name } a été fermée. S’il s’agit d’une erreur, contactez l’équipe de la plateforme.
errors-back-to-overview = Revenir à la vue d’ensemble
errors-back-to-start = Revenir à l’accueil
errors-reference = Référence :
errors-gone-meanwhile = Un élément mentionné ici, par exemple un rôle, vient d’être supprimé. Consultez de nouveau la page et refaites votre modification.
errors-collided = Quelqu’un a modifié la même chose au même moment et l’a emporté de peu. Rien de votre côté n’a été modifié : consultez de nouveau la page et refaites votre modification.
errors-account-only-title = Cette page fait partie de votre propre compte
errors-account-only-text = Votre connexion est passée par le fournisseur d’identité de votre organisation, qui ne donne accès qu’à celle-ci. Pour consulter ou modifier votre compte, connectez-vous avec votre propre mot de passe ; si vous n’en avez pas, choisissez « Mot de passe oublié ? » sur la page suivante.
errors-sign-in-to-account = Se connecter à votre compte
