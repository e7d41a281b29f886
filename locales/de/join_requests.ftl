# Requests to join, and their answers.

join-requests-text = Personen, die beitreten möchten. Ohne Ihre Genehmigung kommt niemand herein.
join-requests-caption = Beitrittsanfragen, die neuesten zuerst
join-requests-person = Wer
join-requests-since = Angefragt
join-requests-how = Wie
join-requests-by-link = Über den Beitrittslink „{ $link }“
join-requests-alone = Von sich aus
join-requests-look = Beantworten
join-requests-show-waiting = Offene
join-requests-show-all = Alle
join-requests-views = Welche Anfragen
join-requests-empty = Niemand möchte beitreten
join-requests-empty-all = Noch keine Anfragen
join-requests-empty-text = Anfragen kommen über Beitrittslinks mit Genehmigung und, wenn Sie das erlauben, von Personen, die Ihre Adresse kennen.
join-requests-open = Personen können von sich aus anfragen: Unter „Organisationen“ geben sie „{ $slug }“ ein.
join-requests-closed = Personen können nicht von sich aus anfragen. Anfragen kommen über Beitrittslinks mit Genehmigung.
join-requests-settings = In den Einstellungen ändern
join-requests-approved-state = Genehmigt
join-requests-withdrawn-state = Zurückgezogen

## One request
join-requests-title = Anfrage von { $name }
join-requests-request = Anfrage
join-requests-until = Wartet bis
join-requests-answered = Beantwortet
join-requests-answered-by = { $time }, von { $name }
join-requests-was-removed = { $name } war früher Mitglied und wurde entfernt. Wenn Sie genehmigen, gelten nur die Rollen, die Sie hier wählen, und keine früheren.
join-requests-approve = Genehmigen
join-requests-approve-title = Anfrage genehmigen
join-requests-approve-text = Wählen Sie, was die Person tun darf. Sie können das später ändern.
join-requests-decline = Ablehnen
join-requests-decline-title = Anfrage ablehnen
join-requests-reason-hint = Steht in der E-Mail an die Person. Höchstens 500 Zeichen.
join-requests-approved = { $name } ist jetzt Mitglied und wurde per E-Mail informiert.
join-requests-declined = Die Anfrage von { $name } wurde abgelehnt. Die Person wurde per E-Mail informiert.
join-requests-late-decided = Jemand anderes hat die Anfrage von { $name } bereits beantwortet.
join-requests-late-withdrawn = { $name } hat die Anfrage inzwischen zurückgezogen.
join-requests-late-expired = Die Anfrage von { $name } ist abgelaufen. Die Person kann erneut anfragen.
join-requests-late-member = { $name } ist bereits Mitglied.
join-requests-no-seat = Alle Plätze sind belegt, deshalb kann { $name } nicht beitreten. Entfernen Sie ein Mitglied oder bitten Sie um mehr Plätze; die Anfrage wartet so lange.
join-requests-error-reason = Kürzen Sie den Grund auf { $most } Zeichen; er hat { $length }

## The overview
join-requests-waiting = { $count ->
    [one] 1 Person möchte beitreten
   *[other] { $count } Personen möchten beitreten
}
join-requests-waiting-many = Mehr als { $count } Personen möchten beitreten
join-requests-waiting-text = Ohne Genehmigung kommt niemand herein.
join-requests-see = Anfragen ansehen

## The setting
join-requests-setting = Beitrittsanfragen
join-requests-setting-text = Personen ohne Einladung oder Link können um Aufnahme bitten.
join-requests-setting-label = Personen können von sich aus den Beitritt anfragen
join-requests-setting-hint = Dazu geben sie die Adresse Ihrer Organisation ein; wer einladen darf, entscheidet. Ob ein oder aus: Durch eine Anfrage erfährt niemand, ob es Ihre Organisation hier gibt.
join-requests-setting-save = Speichern
join-requests-switched-on = Personen können jetzt von sich aus den Beitritt anfragen.
join-requests-switched-off = Personen können den Beitritt nicht mehr von sich aus anfragen. Offene Anfragen bleiben bestehen.

## A person's own requests
join-requests-ask = Beitritt anfragen
join-requests-new-title = Beitritt zu einer Organisation anfragen
join-requests-new-text = Wenn die Organisation Anfragen annimmt, entscheiden die Personen, die sie verwalten. Die Antwort bekommen Sie per E-Mail.
join-requests-organization = Adresse der Organisation
join-requests-organization-hint = Wie sie in den Adressen ihrer Seiten nach /o/ steht, zum Beispiel acme. Wenn Sie sie nicht kennen, fragen Sie in Ihrem Unternehmen nach.
join-requests-message-hint = Wer Sie sind und warum Sie anfragen. Nur Text, höchstens 500 Zeichen.
join-requests-send = Anfrage senden
join-requests-error-organization = Geben Sie die Adresse der Organisation ein: Kleinbuchstaben, Ziffern und Bindestriche, zum Beispiel acme
join-requests-error-message = Kürzen Sie die Nachricht auf { $most } Zeichen; sie hat { $length }
join-requests-sent = Ihre Anfrage an „{ $slug }“ ist unterwegs, sofern es die Organisation gibt und sie Anfragen annimmt.
join-requests-own = Ihre Beitrittsanfragen
join-requests-own-text = Sie bekommen eine E-Mail, sobald jemand antwortet. Ohne Antwort endet eine Anfrage nach 30 Tagen.
join-requests-own-since = Angefragt: { $since }. Endet am { $until }.
join-requests-withdraw = Zurückziehen
join-requests-withdrawn = Sie haben Ihre Anfrage an „{ $label }“ zurückgezogen.
join-requests-late-answered = Ihre Anfrage an „{ $label }“ wurde inzwischen beantwortet.
