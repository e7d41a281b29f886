# A person's own pages.

account-organizations-title = Organisationen
account-organizations-intro = Die Organisationen, denen Sie angehören, und Ihre Rollen darin.
account-organizations-create = Organisation erstellen
account-organizations-none-title = Sie gehören noch keiner Organisation an
account-organizations-none-text = Lassen Sie sich von jemandem aus Ihrem Unternehmen einladen. Die E-Mail bringt Sie mit einem Klick hinein.
account-organizations-pending = { $name } wartet auf die Genehmigung durch das Plattform-Team. Sie bekommen eine E-Mail, sobald sie erteilt ist.
account-organizations-organization = Organisation
account-staff-console = Plattform-Konsole öffnen

## Another organization
account-new-intro = Sie erhalten die Inhaberrolle. Ihre anderen Organisationen bleiben, wie sie sind.
account-new-approval = Das Plattform-Team sieht sich jede neue Organisation an. Sie bekommen eine E-Mail, sobald Ihre genehmigt ist.
account-new-closed = Auf dieser Plattform ist die Registrierung geschlossen: Neue Organisationen erstellt nur das Plattform-Team.

## Profile
account-title = Profil
account-intro = Wie andere Sie sehen und wie Ihnen Datum, Uhrzeit und Texte angezeigt werden.
account-name = Name
account-name-missing = Geben Sie Ihren Namen ein, höchstens 120 Zeichen
account-email-hint = Mit dieser Adresse melden Sie sich an. Wenn Sie sie ändern möchten, wenden Sie sich an die Admins Ihrer Organisation.
account-locale-missing = Wählen Sie eine Sprache aus der Liste
account-time-zone-hint = Datum und Uhrzeit werden in dieser Zeitzone angezeigt.
account-time-zone-missing = Wählen Sie eine Zeitzone aus der Liste
account-saved = Ihr Profil wurde gespeichert.

## Security
account-security-title = Sicherheit
account-security-intro = Womit Sie nachweisen, dass Sie es sind.
account-password-title = Passwort ändern
account-password-last = Zuletzt geändert: { $when }.
account-password-current = Aktuelles Passwort
account-password-current-missing = Geben Sie Ihr aktuelles Passwort ein
account-password-current-wrong = Das ist nicht Ihr aktuelles Passwort. Prüfen Sie die Eingabe oder legen Sie per E-Mail ein neues fest.
account-password-same = Wählen Sie ein Passwort, das sich vom aktuellen unterscheidet
account-password-effect = Auf allen anderen Geräten werden Sie abgemeldet. Zur Sicherheit erhalten Sie eine E-Mail.
account-password-save = Passwort ändern
account-password-saved = Ihr Passwort wurde geändert, alle anderen Sitzungen wurden beendet.
account-password-forgot = Aktuelles Passwort vergessen?

## Sessions
account-sessions-title = Sitzungen
account-sessions-intro = Die Browser, in denen Sie angemeldet sind. Beenden Sie alle Sitzungen, die Sie nicht kennen, und ändern Sie danach Ihr Passwort.
account-sessions-device = Gerät
account-sessions-address = IP-Adresse
account-sessions-used = Zuletzt verwendet
account-sessions-started = Angemeldet
account-sessions-this = Diese Sitzung
account-sessions-end = Sitzung beenden
account-sessions-end-which = : { $device }, { $address }
account-sessions-end-others = Alle anderen Sitzungen beenden
account-sessions-only = Sie sind sonst nirgends angemeldet.
account-sessions-ended = Die Sitzung wurde beendet.
account-sessions-others-ended = { $count ->
    [one] Eine andere Sitzung wurde beendet.
   *[other] { $count } andere Sitzungen wurden beendet.
}
account-device = { $browser } unter { $system }
account-device-unknown = Unbekanntes Gerät
