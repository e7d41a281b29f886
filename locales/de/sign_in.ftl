# Signing in and out, and choosing a new password.

sign-in-title = Anmelden
sign-in-intro = Beginnen Sie mit Ihrer geschäftlichen Adresse. Auf der nächsten Seite weisen Sie nach, dass Sie es sind.
sign-in-email = Geschäftliche E-Mail-Adresse
sign-in-new = Neu bei Tenantry?
sign-in-create = Organisation erstellen
sign-in-invited = Wurden Sie eingeladen? Öffnen Sie den Link in Ihrer Einladung.
sign-in-use-password = Stattdessen Passwort verwenden
sign-in-use-password-note = Sie werden nach Ihrem Passwort gefragt, unabhängig davon, was Ihre Organisation verwendet.
sign-in-email-missing = Geben Sie Ihre E-Mail-Adresse ein, zum Beispiel name@company.com
sign-in-as = Sie melden sich an als
sign-in-another = Andere Adresse verwenden
sign-in-forgot = Passwort vergessen?
sign-in-password-missing = Geben Sie Ihr Passwort ein
sign-in-wrong = Adresse und Passwort passen nicht zusammen. Prüfen Sie beides oder legen Sie ein neues Passwort fest.
sign-in-signed-out = Sie sind abgemeldet.

## What a new password must be
sign-in-new-password = Neues Passwort
sign-in-password-hint = Mindestens 15 Zeichen. Am besten einige Wörter, die nur Sie so zusammenstellen würden; Ziffern oder Sonderzeichen sind nicht nötig.
sign-in-password-too-short = Verwenden Sie mindestens { $least } Zeichen
sign-in-password-too-long = Verwenden Sie höchstens { $most } Zeichen
sign-in-password-common = Wählen Sie ein Passwort, das schwerer zu erraten ist: Dieses steht auf den Listen, die bei Angriffen zuerst probiert werden
sign-in-password-about-you = Wählen Sie ein Passwort, das nicht aus Ihrem Namen, Ihrer Adresse oder Ihrer Organisation besteht

## A new password
sign-in-reset-title = Neues Passwort festlegen
sign-in-reset-intro = Geben Sie die Adresse ein, mit der Sie sich anmelden. Wir senden Ihnen einen Link, mit dem Sie ein neues Passwort festlegen.
sign-in-reset-send = Link senden
sign-in-reset-back = Zurück zur Anmeldung
sign-in-reset-sent-title = Prüfen Sie Ihr Postfach
sign-in-reset-sent-text = Wenn es zu dieser Adresse ein Konto gibt, ist eine E-Mail mit einem Link unterwegs:
sign-in-reset-sent-note = Der Link gilt nur einmal und bis zu dem Zeitpunkt, der in der E-Mail steht. Nichts angekommen? Sehen Sie im Spam-Ordner nach oder senden Sie ihn erneut.
sign-in-reset-again = Erneut senden
sign-in-reset-for = Für das Konto
sign-in-reset-save = Neues Passwort speichern
sign-in-reset-effect = Auf allen Geräten, auf denen Sie angemeldet sind, werden Sie abgemeldet.
sign-in-reset-done = Ihr Passwort wurde geändert. Melden Sie sich mit dem neuen an.
sign-in-reset-over-title = Dieser Link funktioniert nicht mehr
sign-in-reset-over-text = Ein Link für ein neues Passwort gilt nur einmal und nicht lange, und nur der neueste zählt. Fordern Sie einen neuen Link an; das dauert eine Minute.
sign-in-reset-new = Neuen Link senden

## An organization's own page
sign-in-organization-title = Bei { $organization } anmelden
sign-in-organization-intro = Wählen Sie, wie Sie sich anmelden.
sign-in-organization-address = Oder melden Sie sich mit Adresse und Passwort an.
sign-in-asks = Bei { $organization } melden Sie sich über { $name } an.
sign-in-continue-with = Weiter mit { $name }
sign-in-break-glass = Der Identitätsanbieter funktioniert nicht? Notfallcode verwenden
sign-in-elsewhere = Woanders anmelden
sign-in-shut-title = { $organization } lässt keine Passwörter zu
sign-in-shut-text = Sie sind mit Ihrem Passwort angemeldet, aber { $organization } verlangt einen anderen Weg, und für Sie steht noch keiner offen. Wenden Sie sich an jemanden aus der Verwaltung der Organisation.
sign-in-shut-next = Ihre Organisationen
