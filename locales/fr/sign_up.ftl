# A new customer's way in.

sign-up-title = Créer une organisation
sign-up-intro = Un espace pour votre entreprise : vous en devenez propriétaire et invitez vos collègues.
sign-up-name = Votre nom
sign-up-name-missing = Saisissez votre nom, 120 caractères au maximum
sign-up-email-hint = Nous y envoyons un lien, pour vérifier qu’elle est à vous.
sign-up-organization = Nom de l’organisation
sign-up-organization-hint = Votre entreprise, par exemple Acme Industries
sign-up-organization-missing = Saisissez le nom de l’organisation, 120 caractères au maximum
sign-up-known = Vous avez déjà un compte ?
sign-up-closed-title = Les nouvelles organisations sont créées par l’équipe de la plateforme
sign-up-closed-text = Les inscriptions sont fermées sur cette plateforme. Demandez à son équipe de créer une organisation pour vous, ou à un collègue de vous inviter dans la vôtre.

sign-up-sent-title = Consultez vos e-mails
sign-up-sent-text = Nous avons envoyé un e-mail à
sign-up-sent-next = Ouvrez le lien qu’il contient pour choisir un mot de passe ; l’organisation { $organization } peut alors commencer.
sign-up-sent-note = Le lien fonctionne une seule fois, jusqu’au moment indiqué dans l’e-mail. Rien reçu ? Regardez dans vos courriers indésirables, renvoyez-le ou vérifiez l’adresse.
sign-up-again = Renvoyer
sign-up-change = Modifier l’adresse

sign-up-complete-title = Choisir un mot de passe
sign-up-complete-text = Votre adresse est confirmée. Avec un mot de passe, l’organisation { $organization } est à vous.
sign-up-complete = Créer { $organization }
sign-up-approval-note = L’équipe de la plateforme examine chaque nouvelle organisation. Nous vous écrirons dès que la vôtre sera approuvée.
sign-up-done = Bienvenue ! L’organisation { $organization } est à vous.
sign-up-pending = L’organisation { $organization } est créée et attend d’être approuvée. Nous vous écrirons dès que ce sera fait.

sign-up-over-title = Ce lien ne fonctionne plus
sign-up-over-text = Un lien pour créer une organisation fonctionne une seule fois, et pas longtemps. Si vous l’avez déjà utilisé, connectez-vous ; sinon, recommencez.
sign-up-over-next = Recommencer
sign-up-account-title = Vous avez maintenant un compte
sign-up-account-text = L’adresse { $email } a reçu un compte depuis l’envoi de ce lien. Connectez-vous avec elle, puis créez l’organisation sous « Organisations ».
