# Requests to join, and their answers.

join-requests-text = Les personnes qui demandent à rejoindre l’organisation. Personne n’entre sans votre approbation.
join-requests-caption = Demandes d’adhésion, de la plus récente à la plus ancienne
join-requests-person = Personne
join-requests-since = Demande
join-requests-how = Origine
join-requests-by-link = Par le lien d’adhésion « { $link } »
join-requests-alone = De sa propre initiative
join-requests-look = Répondre
join-requests-show-waiting = En attente
join-requests-show-all = Toutes
join-requests-views = Demandes à afficher
join-requests-empty = Aucune demande en attente
join-requests-empty-all = Aucune demande pour l’instant
join-requests-empty-text = Les demandes viennent des liens d’adhésion avec approbation et, si vous l’autorisez, des personnes qui connaissent votre adresse.
join-requests-open = On peut envoyer une demande de sa propre initiative : sous « Organisations », il suffit de saisir « { $slug } ».
join-requests-closed = On ne peut pas envoyer de demande de sa propre initiative. Les demandes viennent des liens d’adhésion avec approbation.
join-requests-settings = Modifier cela dans les paramètres
join-requests-approved-state = Approuvée
join-requests-withdrawn-state = Retirée

## One request
join-requests-title = Demande envoyée par { $name }
join-requests-request = Demande
join-requests-until = En attente jusqu’au
join-requests-answered = Réponse
join-requests-answered-by = { $time }, par { $name }
join-requests-was-removed = L’organisation a déjà compté { $name } parmi ses membres, avant un retrait. En approuvant, vous réintégrez cette personne avec les rôles choisis ici, et aucun autre.
join-requests-approve = Approuver
join-requests-approve-title = Approuver la demande
join-requests-approve-text = Choisissez ce que cette personne pourra faire. Vous pourrez le modifier plus tard.
join-requests-decline = Refuser
join-requests-decline-title = Refuser la demande
join-requests-reason-hint = Figure dans l’e-mail envoyé à la personne. 500 caractères au maximum.
join-requests-approved = { $name } compte désormais parmi les membres. Un e-mail l’en informe.
join-requests-declined = La demande envoyée par { $name } a été refusée. Un e-mail l’en informe.
join-requests-late-decided = Quelqu’un a répondu avant vous à la demande envoyée par { $name }.
join-requests-late-withdrawn = Entre-temps, { $name } a retiré sa demande.
join-requests-late-expired = La demande envoyée par { $name } a expiré. Cette personne peut en envoyer une nouvelle.
join-requests-late-member = { $name } compte déjà parmi les membres.
join-requests-no-seat = Toutes les places sont prises : { $name } ne peut pas entrer. Retirez un membre ou demandez plus de places ; la demande reste en attente.
join-requests-error-reason = Limitez le motif à { $most } caractères ; il en contient { $length }

## The overview
join-requests-waiting = { $count ->
    [one] { $count } personne demande à rejoindre l’organisation
   *[other] { $count } personnes demandent à rejoindre l’organisation
}
join-requests-waiting-many = Plus de { $count } personnes demandent à rejoindre l’organisation
join-requests-waiting-text = Personne n’entre avant que quelqu’un approuve.
join-requests-see = Voir les demandes

## The setting
join-requests-setting = Demandes d’adhésion
join-requests-setting-text = Des personnes sans invitation ni lien peuvent demander à entrer.
join-requests-setting-label = Autoriser les demandes d’adhésion spontanées
join-requests-setting-hint = Il suffit de saisir l’adresse de votre organisation ; les personnes autorisées à inviter décident. Activé ou non, une demande ne révèle à personne que votre organisation est ici.
join-requests-setting-save = Enregistrer
join-requests-switched-on = Les demandes d’adhésion spontanées sont maintenant autorisées.
join-requests-switched-off = Les demandes d’adhésion spontanées ne sont plus autorisées. Celles en attente restent.

## A person's own requests
join-requests-ask = Demander à rejoindre
join-requests-new-title = Demander à rejoindre une organisation
join-requests-new-text = Si l’organisation accepte les demandes, les personnes qui la gèrent décident. Vous recevrez leur réponse par e-mail.
join-requests-organization = Adresse de l’organisation
join-requests-organization-hint = Telle qu’elle figure dans l’adresse de ses pages après /o/, par exemple acme. Si vous ne la connaissez pas, demandez à un collègue.
join-requests-message-hint = Qui vous êtes et pourquoi vous faites cette demande. Texte simple, 500 caractères au maximum.
join-requests-send = Envoyer la demande
join-requests-error-organization = Saisissez l’adresse de l’organisation : minuscules, chiffres et traits d’union, par exemple acme
join-requests-error-message = Limitez le message à { $most } caractères ; il en contient { $length }
join-requests-sent = Votre demande à « { $slug } » est envoyée, si cette organisation existe et accepte les demandes.
join-requests-own = Vous avez demandé à rejoindre
join-requests-own-text = Vous recevrez un e-mail dès que quelqu’un aura répondu. Sans réponse, une demande prend fin au bout de 30 jours.
join-requests-own-since = Demande : { $since }. Prend fin le { $until }.
join-requests-withdraw = Retirer
join-requests-withdrawn = Vous avez retiré votre demande à « { $label } ».
join-requests-late-answered = Entre-temps, votre demande à « { $label } » a reçu une réponse.
