# Join links: one link that lets many people in.

join-links-text = Un seul lien pour beaucoup de personnes, avec des rôles fixes. Toute personne qui l’a peut entrer jusqu’à ce qu’il expire, soit épuisé ou que vous le révoquiez.
join-links-create = Créer un lien d’adhésion
join-links-caption = Liens d’adhésion, du plus récent au plus ancien
join-links-name = Utilité
join-links-uses = Utilisations
join-links-uses-of = { $used } sur { $most }
join-links-created-by = Créé par
join-links-until = Valable jusqu’au
join-links-used-up = Épuisé
join-links-empty = Aucun lien d’adhésion pour l’instant
join-links-empty-text = Un lien d’adhésion convient à une affiche, à une messagerie ou à un guide d’accueil : chacun entre de son côté, avec les rôles que vous avez choisis.

## The form
join-links-new-text = Les personnes qui suivent le lien confirment d’abord leur adresse. Ce qu’il accorde ne peut plus être modifié ensuite ; créez plutôt un nouveau lien.
join-links-name-hint = Pour vous y retrouver, par exemple « Équipe entrepôt, automne ». Les personnes qui suivent le lien ne le voient pas.
join-links-what = Ce qu’il accorde
join-links-team = Équipe
join-links-team-hint = Les rôles s’appliquent dans cette équipe et ses sous-équipes.
join-links-whole = Toute l’organisation
join-links-limits = Ses limites
join-links-most-uses = Nombre de personnes
join-links-uses-hint = De 1 à 10 000. Au-delà, le lien ne fonctionne plus.
join-links-uses-unit = personnes
join-links-domains = Uniquement ces domaines d’adresse
join-links-domains-hint = Par exemple acme.example, séparés par des virgules ou des retours à la ligne. Les sous-domaines comptent comme d’autres domaines. Vide : toutes les adresses.
join-links-approval = Chaque personne attend d’être approuvée
join-links-approval-hint = Elle confirme son adresse et envoie une demande ; une personne autorisée à inviter l’approuve sous « Demandes d’adhésion ».
join-links-error-name = Indiquez à quoi sert le lien, en 80 caractères au maximum
join-links-error-uses = Saisissez un nombre de personnes de 1 à 10 000
join-links-error-team = Choisissez une équipe de cette organisation
join-links-error-team-owner = Un propriétaire l’est pour toute l’organisation : ne choisissez aucune équipe, ou un autre rôle
join-links-error-domain = Corrigez « { $word } » : ce n’est pas un domaine comme acme.example
join-links-error-domains = Saisissez au maximum { $most } domaines ; en voici { $count }

## One link
join-links-link = Lien
join-links-made = Le lien est prêt. Ne partagez son adresse qu’avec les personnes qui doivent entrer.
join-links-address = Adresse du lien
join-links-code = QR code du lien
join-links-code-alt = QR code avec l’adresse du lien d’adhésion « { $name } ». L’adresse figure à côté sous forme de texte.
join-links-show = Afficher le lien
join-links-show-hint = Son adresse permet d’entrer. Chaque consultation figure dans le journal d’audit.
join-links-hidden = L’adresse ne s’affiche qu’à votre demande.
join-links-domains-any = Toutes les adresses
join-links-fact-domains = Domaines d’adresse
join-links-fact-approval = Approbation
join-links-approval-yes = Chaque personne attend d’être approuvée
join-links-approval-no = Entrée immédiate
join-links-newcomers = Qui l’a utilisé
join-links-newcomers-none = Personne pour l’instant.
join-links-restore = Rétablir
join-links-change-refused = Vous ne pouvez pas gérer ce lien, car vous ne pourriez pas attribuer ses rôles. { $reason }
join-links-revoked = Le lien d’adhésion « { $name } » a été révoqué. Il ne laisse plus entrer personne.
join-links-restored = Le lien d’adhésion « { $name } » fonctionne de nouveau.
join-links-late-revoked = Le lien d’adhésion « { $name } » est déjà révoqué.
join-links-late-restored = Le lien d’adhésion « { $name } » n’est pas révoqué.

## Somebody who followed it
join-links-title = Rejoindre { $organization }
join-links-from = Lien créé par
join-links-address-first = D’abord votre adresse
join-links-address-text = Nous vous envoyons un e-mail avec un lien personnel, pour que personne d’autre n’entre avec votre adresse.
join-links-limited = Ce lien n’accepte que les adresses de certains domaines. Utilisez votre adresse professionnelle.
join-links-email-hint = Elle vous servira à vous connecter.
join-links-send = Recevoir un lien
join-links-mailed = Consultez vos e-mails
join-links-mailed-text = Nous avons envoyé un lien à { $email }. L’e-mail indique jusqu’à quand il est valable. Rien n’a encore été créé.
join-links-mailed-note = Rien reçu ? Regardez dans vos courriers indésirables ou saisissez de nouveau l’adresse dans quelques minutes.
join-links-again = Utiliser une autre adresse
join-links-needs-approval = Une personne qui gère { $organization } examine chaque demande avant que vous deveniez membre.
join-links-error-other-domain = Ce lien n’accepte pas les adresses de ce domaine. Utilisez votre adresse professionnelle ou adressez-vous à la personne qui vous a donné le lien.
join-links-other-account = Votre adresse ne convient pas
join-links-other-account-text = Votre session est ouverte avec { $email }, et ce lien n’accepte pas les adresses de ce domaine.
join-links-somebody-else = Ce lien est destiné à une autre adresse
join-links-somebody-else-text = Il a été envoyé à { $mailed }, mais votre session est ouverte avec { $email }. Pour continuer, changez de compte.
join-links-switch = Se déconnecter et utiliser une autre adresse
join-links-asked = Vous avez demandé à rejoindre { $organization }. Vous recevrez la réponse par e-mail.
join-links-asked-before = Vous avez déjà demandé à rejoindre { $organization }, et cette demande attend toujours une réponse.
join-links-has-account = { $email } a déjà un compte. Connectez-vous, puis suivez de nouveau le lien.
join-links-no-seat = Toutes les places de l’organisation { $organization } sont prises. Demandez à la personne qui vous a donné le lien d’en libérer une ; le lien reste valable jusqu’à son expiration.

## A link that lets nobody in
join-links-unknown-text = Il est peut-être incomplet. Copiez toute l’adresse ou adressez-vous à la personne qui vous l’a donné.
join-links-over-title = Ce lien a déjà servi ou n’est plus valable
join-links-over-text = Un lien personnel fonctionne une seule fois, et pas longtemps. S’il vous a déjà permis d’entrer, connectez-vous. Sinon, suivez de nouveau le lien d’adhésion.
join-links-gone-title = Ce lien pour rejoindre { $organization } ne fonctionne plus
join-links-cut-text = L’organisation { $organization } n’est pas active actuellement : personne ne peut la rejoindre. Réessayez plus tard ou adressez-vous à la personne qui vous a donné le lien.
join-links-revoked-text = Il a été révoqué. Demandez-en un nouveau à la personne qui vous l’a donné.
join-links-expired-text = Il a expiré. Demandez-en un nouveau à la personne qui vous l’a donné.
join-links-used-up-text = Il a déjà servi à autant de personnes que prévu. Demandez-en un nouveau à la personne qui vous l’a donné.
join-links-creator-gone-text = La personne qui l’a créé ne peut plus attribuer ses rôles. Demandez-en un nouveau à la personne qui vous l’a donné.
join-links-refused-lost = Le lien ne fonctionne plus
