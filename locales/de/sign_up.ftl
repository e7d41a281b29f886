# A new customer's way in.

sign-up-title = Organisation erstellen
sign-up-intro = Ein Ort für Ihr Unternehmen: Sie erhalten die Inhaberrolle und laden andere ein.
sign-up-name = Ihr Name
sign-up-name-missing = Geben Sie Ihren Namen ein, höchstens 120 Zeichen
sign-up-email-hint = Wir senden einen Link dorthin, um zu prüfen, dass die Adresse Ihnen gehört.
sign-up-organization = Name der Organisation
sign-up-organization-hint = Ihr Unternehmen, zum Beispiel Acme Industries
sign-up-organization-missing = Geben Sie den Namen der Organisation ein, höchstens 120 Zeichen
sign-up-known = Haben Sie schon ein Konto?
sign-up-closed-title = Neue Organisationen erstellt das Plattform-Team
sign-up-closed-text = Auf dieser Plattform ist die Registrierung geschlossen. Bitten Sie das Plattform-Team, eine Organisation für Sie zu erstellen, oder lassen Sie sich in die Ihres Unternehmens einladen.

sign-up-sent-title = Prüfen Sie Ihr Postfach
sign-up-sent-text = Wir haben eine E-Mail gesendet an
sign-up-sent-next = Öffnen Sie den Link darin, um ein Passwort festzulegen; dann geht es mit { $organization } los.
sign-up-sent-note = Der Link gilt nur einmal und bis zu dem Zeitpunkt, der in der E-Mail steht. Nichts angekommen? Sehen Sie im Spam-Ordner nach, senden Sie ihn erneut oder prüfen Sie die Adresse.
sign-up-again = Erneut senden
sign-up-change = Adresse ändern

sign-up-complete-title = Passwort festlegen
sign-up-complete-text = Ihre Adresse ist bestätigt. Mit einem Passwort gehört { $organization } Ihnen.
sign-up-complete = { $organization } erstellen
sign-up-approval-note = Das Plattform-Team sieht sich jede neue Organisation an. Sie bekommen eine E-Mail, sobald Ihre genehmigt ist.
sign-up-done = Willkommen! { $organization } gehört Ihnen.
sign-up-pending = { $organization } wurde erstellt und wartet auf die Genehmigung. Sie bekommen eine E-Mail, sobald sie erteilt ist.

sign-up-over-title = Dieser Link funktioniert nicht mehr
sign-up-over-text = Ein Link zum Erstellen einer Organisation gilt nur einmal und nicht lange. Wenn Sie ihn schon verwendet haben, melden Sie sich an; andernfalls beginnen Sie von vorn.
sign-up-over-next = Von vorn beginnen
sign-up-account-title = Sie haben inzwischen ein Konto
sign-up-account-text = Zur Adresse { $email } gibt es seit dem Versand dieses Links ein Konto. Melden Sie sich damit an und erstellen Sie die Organisation dann unter „Organisationen“.
