# Das Protokoll der E-Mails.

mail-log-title = E-Mail-Protokoll
mail-log-text = Jede E-Mail an Ihre Leute und was aus ihr wurde.
mail-log-text-platform = Jede E-Mail der Plattform und ihrer Organisationen und was aus ihr wurde.
mail-log-link = E-Mail-Protokoll
mail-log-search = Adressen, die beginnen mit
mail-log-begins = Adresse beginnt mit
mail-log-any-mail = Jede E-Mail
mail-log-empty = Noch keine E-Mails
mail-log-empty-text = Sobald jemand eingeladen wird, steht die E-Mail hier.
mail-log-to = An
mail-log-of-platform = Plattform
mail-log-tries = Versuche
mail-log-when = Geschrieben
mail-log-next-try = Nächster: { $when }
mail-log-cancelled = Nicht gesendet
mail-log-kept = Einträge bleiben 90 Tage. Was in einer E-Mail steht und ihr Link werden nicht aufbewahrt.
mail-log-retried = Die E-Mail an { $email } wird erneut versucht
mail-log-with-code = { $sentence } ({ $code })

mail-log-refused = E-Mails erreichen { $name } nicht: { $reason }.
mail-log-refused-link = E-Mails an diese Adresse ansehen

mail-log-address-invalid = Die Adresse ist ungültig
mail-log-mailbox-unknown = Das Postfach gibt es nicht
mail-log-mailbox-full = Das Postfach ist voll
mail-log-mailbox-moved = Das Postfach ist umgezogen
mail-log-domain-unknown = Diese E-Mail-Domain gibt es nicht
mail-log-not-allowed = Die Zustellung an diese Adresse ist nicht erlaubt
mail-log-address-not-understood = Der Mailserver versteht die Adresse nicht
mail-log-address-refused = Der Mailserver lehnt diese Adresse ab
mail-log-latin-only = Der Mailserver nimmt in Adressen nur einfache lateinische Buchstaben an
mail-log-not-written = Die E-Mail ließ sich nicht erstellen
mail-log-no-answer = Der Mailserver hat nicht rechtzeitig geantwortet
mail-log-try-later = Der Mailserver bittet darum, es später erneut zu versuchen
mail-log-turned-away = Der Mailserver weist uns ab
mail-log-encryption-refused = Der Mailserver verweigert die Verschlüsselung
mail-log-encryption-failed = Die Verbindung zum Mailserver lässt sich nicht verschlüsseln
mail-log-sign-in-refused = Der Mailserver nimmt unseren Benutzernamen und unser Passwort nicht an
mail-log-no-way-to-sign-in = Der Mailserver bietet keine Anmeldung an, die wir kennen
mail-log-sender-refused = Der Mailserver nimmt unsere Absenderadresse nicht an
mail-log-content-refused = Der Mailserver nimmt diese Nachricht nicht an
mail-log-unreachable = Der Mailserver ist nicht erreichbar
mail-log-broken-off = Der Mailserver hat die Verbindung abgebrochen
mail-log-our-fault = Auf unserer Seite ist etwas fehlgeschlagen
mail-log-delayed = Diese Person hat in dieser Stunde viele E-Mails bekommen; diese wartet
mail-log-too-many = Diese Person hat in dieser Stunde viele E-Mails bekommen und kann auf diese verzichten
mail-log-switched-off = Diese Art von E-Mail ist ausgeschaltet
mail-log-invitation-over = Die Einladung wurde beantwortet, widerrufen oder neu gesendet oder ist abgelaufen
mail-log-link-over = Ihr Link ist abgelaufen oder wurde benutzt

mail-log-retry-not-failed = Diese E-Mail ist nicht fehlgeschlagen oder wird schon erneut versucht.
mail-log-retry-forgotten = Sie ist vor zu langer Zeit fehlgeschlagen.
mail-log-retry-invitation-over = Die Einladung wurde beantwortet oder neu gesendet oder ist abgelaufen: Laden Sie bei Bedarf erneut ein.
mail-log-retry-link-over = Ihr Link funktioniert nicht mehr: Fordern Sie einen neuen an.
mail-log-retry-switched-off = Diese Art von E-Mail ist ausgeschaltet: Schalten Sie sie zuerst ein.
