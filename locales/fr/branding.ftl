# L’apparence d’une organisation.

branding-title = Identité visuelle
branding-text = L’apparence de { $name } dans ses e-mails, pour les personnes invitées et sur sa page de connexion, dès que l’authentification unique est ouverte à tous.
branding-logo = Logo
branding-logo-text = Il figure en tête de chaque e-mail et de ces pages.
branding-no-logo = Aucun logo : les e-mails commencent par leur texte et les pages affichent le nom du portail.
branding-file = Image
branding-file-hint = PNG, JPEG ou WebP, jusqu’à 512 Kio. Elle est conservée sous forme de petit PNG, sans rien de ce que le fichier cachait.
branding-upload = Envoyer le logo
branding-replace = Remplacer le logo
branding-remove = Supprimer le logo
branding-logo-saved = Le logo est affiché dès maintenant.
branding-logo-removed = Le logo est supprimé.
branding-words = Couleur et expéditeur
branding-words-text = Les champs que vous laissez vides suivent le portail.
branding-save = Enregistrer couleur et expéditeur
branding-accent = Couleur d’accent
branding-accent-hint = Pour les boutons et les liens, par exemple #7b1e3a. Un texte blanc doit y être lisible ; les nuances pour les liens et le mode sombre sont déterminées pour vous.
branding-pick = Choisir une couleur
branding-take = Utiliser { $shade }
branding-light = Clair
branding-dark = Sombre
branding-button = Bouton
branding-link = Lien
branding-ratio = { $ground } : blanc sur le bouton { $ratio }:1
branding-sender = Nom de l’expéditeur
branding-sender-hint = Affiché dans les boîtes de réception à côté de l’adresse { $address }, qui reste.
branding-sender-hint-own = Affiché dans les boîtes de réception. Les e-mails qui passent par votre propre serveur viennent de { $own }, tous les autres de { $platform }.
branding-reply-to = Adresse de réponse
branding-reply-to-hint = L’adresse à laquelle les réponses sont envoyées.
branding-footer = Adresse en bas de page
branding-footer-hint = Quelques lignes sous chaque e-mail, comme le nom et l’adresse de votre entreprise.
branding-saved = Enregistré. Les e-mails envoyés à partir de maintenant ont cette apparence.
branding-unchanged = Rien à modifier : c’est déjà le cas.
branding-preview = Un e-mail avec cette apparence
branding-preview-hint = L’e-mail de bienvenue avec ce qui est enregistré et des valeurs fictives.

## Suppression du logo
branding-removal-title = Supprimer le logo ?
branding-removal-effects = Ce qui se passe
branding-removal-mails = Les e-mails et les pages n’affichent plus de logo.
branding-removal-file = L’image est effacée. Pour la retrouver, envoyez-la à nouveau.
branding-removal-sent = Les e-mails déjà envoyés la conservent.
branding-keep = Conserver le logo

## Erreurs
branding-fault-colour = Saisissez une couleur sous la forme # suivi de six chiffres, par exemple #7b1e3a
branding-fault-contrast = Un texte blanc se lit mal sur { $colour }. Prenez { $nearest }. Le contraste est de { $ratio }:1 ; il faut 4,5:1.
branding-fault-name = Un nom d’expéditeur ne contient que des mots : ni adresse, ni guillemets, ni caractères cachés
branding-fault-name-long = Saisissez au plus { $most } caractères
branding-fault-name-platform = Seul le portail envoie des e-mails sous son nom. Saisissez celui de votre organisation.
branding-fault-reply-to = Saisissez une adresse e-mail, par exemple aide@example.com
branding-fault-footer = Saisissez au plus { $lines } lignes et { $most } caractères
branding-fault-no-file = Choisissez une image
branding-fault-bytes = Le fichier dépasse { $most } Kio. Enregistrez l’image en plus petit.
branding-fault-svg = C’est un SVG, qui peut contenir des programmes. Enregistrez-le en PNG.
branding-fault-kind = Ce n’est ni un PNG, ni un JPEG, ni un WebP, quel que soit le nom du fichier
branding-fault-broken = L’image est incomplète ou endommagée. Enregistrez-la à nouveau.
branding-fault-large = L’image a trop de pixels : au plus { $most } de chaque côté et { $megapixels } millions en tout
branding-fault-small = L’image est trop petite ou trop étroite : elle doit avoir au moins 16 pixels de haut et de large et montrer quelque chose
