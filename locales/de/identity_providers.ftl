# Identity providers: connecting one, and keeping it working.

identity-providers-text = Personen melden sich mit ihrem Unternehmenskonto an. Verbinden Sie Ihren Identitätsanbieter, testen Sie ihn und lassen Sie dann schrittweise alle herein.
identity-providers-connect = Anbieter verbinden
identity-providers-all = Alle
identity-providers-choose = Welchen Identitätsanbieter verwenden Sie?
identity-providers-choose-text = Wir zeigen Ihnen die passenden Schritte in den Worten des Anbieters. Nach jedem Schritt wird ein Entwurf gespeichert.
identity-providers-search = Anbieter suchen
identity-providers-none = Noch kein Identitätsanbieter
identity-providers-none-text = Sobald einer verbunden ist, melden sich Personen mit ihrem Unternehmenskonto an.
identity-providers-may-not = Dafür ist die Berechtigung identity_providers.edit nötig. Sie bekommen sie von: { $names }
identity-providers-too-many = Eine Organisation kann bis zu { $most } Verbindungen haben. Entfernen Sie eine, die Sie nicht mehr brauchen.
identity-providers-stage = Wer sich anmeldet
identity-providers-stage-none = Noch niemand
identity-providers-stage-test = Niemand, nur Tests
identity-providers-stage-pilot = Die Pilotliste
identity-providers-stage-everyone = Alle, Passwort bleibt möglich
identity-providers-stage-enforced = Alle, ohne Passwort
identity-providers-status-draft = Entwurf
identity-providers-status-active = Aktiv
identity-providers-status-disabled = Deaktiviert
identity-providers-last-success = Letzte Anmeldung
identity-providers-domains = Domains
identity-providers-warning-ended = Das Zertifikat des Anbieters ist abgelaufen: Niemand kann sich anmelden
identity-providers-warning-ends = { $days ->
    [one] Das Zertifikat des Anbieters läuft in einem Tag ab
   *[other] Das Zertifikat des Anbieters läuft in { $days } Tagen ab
}
identity-providers-banner-ends = { $days ->
    [one] Das Zertifikat von { $connection } läuft in einem Tag ab. Danach kann sich niemand mehr darüber anmelden.
   *[other] Das Zertifikat von { $connection } läuft in { $days } Tagen ab. Danach kann sich niemand mehr darüber anmelden.
}
identity-providers-banner-ended = Das Zertifikat von { $connection } ist abgelaufen: Niemand kann sich darüber anmelden.
identity-providers-banner-see = Ansehen, was zu tun ist
identity-providers-warning-held = Neue Metadaten des Anbieters warten auf Ihre Genehmigung
identity-providers-warning-refresh = Die Metadaten des Anbieters konnten nicht erneut gelesen werden

## The steps
identity-providers-steps = Single Sign-on einrichten
identity-providers-step-provider = Anbieter
identity-providers-step-values = App anlegen
identity-providers-step-metadata = Metadaten
identity-providers-step-attributes = Attribute
identity-providers-step-groups = Gruppen
identity-providers-step-options = Optionen
identity-providers-step-test = Test
identity-providers-step-activation = Aktivieren
identity-providers-step-done = (erledigt)
identity-providers-step-of = Schritt { $number } von { $of }
identity-providers-share = Mit der IT teilen
identity-providers-in-use = Über diese Verbindung melden sich Personen an. Was Sie hier speichern, gilt sofort; führen Sie deshalb gleich danach einen Test aus.
identity-providers-foot-draft = Zuletzt geändert von { $by }, { $at }. Als Entwurf gespeichert; für Mitglieder ändert sich noch nichts.
identity-providers-back = Zurück zu: { $step }
identity-providers-later = Speichern und später fortsetzen
identity-providers-kept = Der Entwurf ist gespeichert. Kommen Sie zurück, wann immer Sie möchten.
identity-providers-saved = Gespeichert
identity-providers-save-next = Speichern und weiter
identity-providers-resume = Fortsetzen
identity-providers-unsure = (heißt eventuell anders)
identity-providers-unsure-field = Diesen Namen konnten wir nicht prüfen: Das Feld heißt eventuell anders.

## Our values
identity-providers-values-title = App in { $vendor } anlegen
identity-providers-values-beside = Lassen Sie diese Seite neben { $vendor } geöffnet.
identity-providers-in-vendor = In { $vendor }
identity-providers-checked = Mit den Seiten von { $vendor } abgeglichen: { $day }.
identity-providers-ours = Werte zum Einfügen in { $vendor }
identity-providers-ours-text = Benannt wie die Felder in { $vendor }.
identity-providers-download = Unsere Metadaten herunterladen (XML)
identity-providers-download-text = für Anbieter, die sie importieren können
identity-providers-values-done = Ich habe die App angelegt

## The provider's values
identity-providers-metadata-title = Metadaten von { $vendor } übernehmen
identity-providers-metadata-text = Darin steht, wo man sich anmeldet und mit welchem Zertifikat der Anbieter signiert.
identity-providers-bring = Wie möchten Sie sie angeben?
identity-providers-by-url = Als URL
identity-providers-by-file = Als Datei
identity-providers-by-xml = Als Text
identity-providers-by-hand = Feld für Feld
identity-providers-metadata-url = Metadaten-URL
identity-providers-metadata-url-hint = Sieht so aus: { $example }. Wir lesen sie jeden Tag neu, damit ein neues Zertifikat nie jemanden aussperrt.
identity-providers-metadata-url-hint-plain = Beginnt mit https://. Wir lesen sie jeden Tag neu, damit ein neues Zertifikat nie jemanden aussperrt.
identity-providers-file = Metadatendatei
identity-providers-file-hint = Die XML-Datei, die Sie bei Ihrem Anbieter heruntergeladen haben, höchstens 1 MiB.
identity-providers-xml = Metadaten (XML)
identity-providers-xml-hint = Vollständig, vom ersten < bis zum letzten >.
identity-providers-entity-id = Aussteller (Issuer)
identity-providers-entity-id-hint = Wie der Anbieter sich selbst nennt, genau in seiner Schreibweise: meist eine URL.
identity-providers-sso-url = Anmelde-URL
identity-providers-sso-url-hint = Wohin man zum Anmelden geleitet wird. Beginnt mit https://.
identity-providers-binding = Wie Anfragen gesendet werden
identity-providers-binding-hint = HTTP-Redirect passt für fast jeden Anbieter.
identity-providers-slo-url = Abmelde-URL
identity-providers-slo-url-hint = Für Single Logout, falls der Anbieter es unterstützt.
identity-providers-certificate-hint = Mit den Zeilen BEGIN und END. Fügen Sie mehrere nacheinander ein, während der Anbieter sein Zertifikat austauscht.
identity-providers-read-it = Einlesen
identity-providers-read-hand = Prüfen und speichern
identity-providers-read = Eingelesen. Vergleichen Sie unser Ergebnis mit Ihrem Anbieter.
identity-providers-known = Was wir über den Anbieter wissen
identity-providers-known-text = Vergleichen Sie die Angaben mit denen in { $vendor }.
identity-providers-known-nothing = Noch nichts. Die Angaben erscheinen hier, sobald Sie sie übernehmen.
identity-providers-known-right = Das stimmt
identity-providers-certificate-until = Gültig bis
identity-providers-certificate-from = Gültig ab
identity-providers-certificate-key = Schlüssel
identity-providers-certificate-issuer = Ausgestellt von
identity-providers-certificate-print = Fingerabdruck (SHA-256)
identity-providers-certificate-origin = Herkunft
identity-providers-certificate-valid = Gültig
identity-providers-certificate-ended = Abgelaufen
identity-providers-certificate-future = Noch nicht gültig
identity-providers-certificate-ends = { $days ->
    [one] Läuft in einem Tag ab
   *[other] Läuft in { $days } Tagen ab
}
identity-providers-from-metadata = Aus den Metadaten, { $date }
identity-providers-from-hand = Von Hand eingegeben, { $date }

## What is wrong with what was brought
identity-providers-fault-empty = Bringen Sie die Metadaten mit: Hier ist nichts enthalten
identity-providers-fault-too-large = Verwenden Sie die Metadaten nur eines Anbieters: Diese sind größer als 1 MiB
identity-providers-fault-html = Verwenden Sie das XML selbst: Das ist eine Webseite, wie sie hinter einer Anmeldung erscheint
identity-providers-fault-doctype = Verwenden Sie Metadaten ohne Dokumenttyp (DOCTYPE): Mit Dokumenttyp lesen wir sie grundsätzlich nicht
identity-providers-fault-not-xml = Verwenden Sie die vollständige Datei: Das lässt sich nicht als XML lesen ({ $why })
identity-providers-fault-not-metadata = Verwenden Sie die Metadaten des Anbieters: Dieses XML ist etwas anderes ({ $root })
identity-providers-fault-service-provider = Verwenden Sie die Metadaten des Anbieters: Das sind die Metadaten eines Dienstes ({ $name }), vielleicht unsere eigenen
identity-providers-fault-no-provider = Verwenden Sie die Metadaten eines Identitätsanbieters: Hier ist keiner enthalten
identity-providers-fault-several = Verwenden Sie die Metadaten eines einzigen Anbieters: Hier sind mehrere enthalten ({ $names })
identity-providers-fault-no-entity-id = Prüfen Sie die Einstellungen beim Anbieter: In den Metadaten fehlt sein Name (entityID)
identity-providers-fault-not-saml2 = Wählen Sie beim Anbieter SAML 2.0: Diese Metadaten sind für ein anderes Protokoll
identity-providers-fault-no-sign-on = Prüfen Sie die Einstellungen beim Anbieter: Die Metadaten nennen keine Anmelde-URL für HTTP-Redirect oder HTTP-POST
identity-providers-fault-address = Prüfen Sie die Einstellungen beim Anbieter: Diese URL in den Metadaten ist nicht verwendbar ({ $address }). Sie muss mit https:// beginnen
identity-providers-fault-no-certificate = Prüfen Sie die Einstellungen beim Anbieter: Die Metadaten enthalten kein Signaturzertifikat
identity-providers-fault-all-ended = Erstellen Sie beim Anbieter ein neues Zertifikat und übernehmen Sie dieses: Alle hier enthaltenen sind abgelaufen
identity-providers-fault-not-text = Verwenden Sie die XML-Datei: Das ist kein Text in UTF-8
identity-providers-fault-certificate-empty = Fügen Sie das Zertifikat ein, mit dem der Anbieter signiert
identity-providers-fault-private-key = Fügen Sie das Zertifikat ein, nicht den privaten Schlüssel. Tauschen Sie diesen Schlüssel beim Anbieter aus: Er sollte ihn nie verlassen
identity-providers-fault-encoding = Kopieren Sie das Zertifikat noch einmal, mit den Zeilen BEGIN und END: Es ist unvollständig
identity-providers-fault-not-certificate = Fügen Sie das Signaturzertifikat des Anbieters ein: Das ist etwas anderes
identity-providers-fault-rsa = Erstellen Sie beim Anbieter ein Zertifikat mit einem längeren Schlüssel: Dieser RSA-Schlüssel hat { $bits } Bit, mindestens 2048 sind nötig
identity-providers-fault-key = Erstellen Sie beim Anbieter ein Zertifikat mit einem RSA- oder EC-Schlüssel: Diese Art von Schlüssel wird nicht unterstützt ({ $kind })
identity-providers-fetch-not-an-address = Geben Sie eine URL ein, die mit https:// beginnt
identity-providers-fetch-not-https = Geben Sie eine Adresse ein, die mit https:// beginnt
identity-providers-fetch-credentials = Entfernen Sie Benutzername und Passwort aus der Adresse
identity-providers-fetch-port = Geben Sie eine Adresse ohne Port ein oder mit Port 443 oder einem ab 1024
identity-providers-fetch-not-public = Prüfen Sie die Adresse: Im öffentlichen Internet gibt es diesen Host nicht. Hinter einer Firewall verwenden Sie die Metadaten als Datei
identity-providers-fetch-dns-failed = Versuchen Sie es in einer Minute erneut: Das DNS hat für diesen Host nicht geantwortet
identity-providers-fetch-unreachable = Prüfen Sie die Adresse: Der Server nimmt keine Verbindungen an. Hinter einer Firewall verwenden Sie die Metadaten als Datei
identity-providers-fetch-timed-out = Versuchen Sie es erneut oder verwenden Sie die Metadaten als Datei: Der Server hat länger als 10 Sekunden gebraucht
identity-providers-fetch-certificate-expired = Informieren Sie die Stelle, die den Anbieter verwaltet: Das Zertifikat dieses Webservers ist abgelaufen
identity-providers-fetch-certificate-other-name = Prüfen Sie die Adresse: Das Zertifikat dieses Webservers gilt für einen anderen Namen
identity-providers-fetch-certificate-untrusted = Verwenden Sie die Metadaten als Datei: Das Zertifikat dieses Webservers stammt nicht von einer öffentlichen Zertifizierungsstelle
identity-providers-fetch-tls = Verwenden Sie die Metadaten als Datei: Es kam keine TLS-Verbindung zustande
identity-providers-fetch-redirected = Geben Sie die Adresse der Metadaten selbst ein: Diese leitet woandershin weiter
identity-providers-fetch-redirected-to = Geben Sie die Adresse der Metadaten selbst ein: Diese leitet weiter zu { $to }
identity-providers-fetch-status = Prüfen Sie die Adresse: Der Server antwortet mit { $status }
identity-providers-fetch-broken = Verwenden Sie die Metadaten als Datei: Die Antwort des Servers ließ sich nicht lesen
identity-providers-error-entity-id = Geben Sie den Aussteller ein, höchstens 1.024 Zeichen
identity-providers-error-sso-url = Geben Sie die Anmelde-URL ein; sie beginnt mit https://
identity-providers-error-slo-url = Geben Sie eine Abmelde-URL ein, die mit https:// beginnt, oder lassen Sie das Feld leer

## Attributes
identity-providers-attributes-title = Was der Anbieter über Personen mitteilt
identity-providers-attributes-text = Die Namen, unter denen { $vendor } seine Angaben sendet. Sie sind so ausgefüllt, wie die Schritte sie einrichten.
identity-providers-attributes-names = Attributnamen in { $vendor }
identity-providers-attributes-id = Eine Person wird an ihrer Kennung erkannt, nie an ihrer Adresse. Wählen Sie eine, die auch nach einer Heirat oder einem Umzug gleich bleibt.
identity-providers-attribute-usual = Die Schritte für { $vendor } verwenden { $usual }.
identity-providers-attribute-subject = Kennung
identity-providers-attribute-subject-hint = Was sich bei einer Person nie ändert. Leer: die NameID.
identity-providers-attribute-email = E-Mail-Adresse
identity-providers-attribute-email-hint = Leer: Die NameID ist die Adresse. Zugelassen sind nur Adressen Ihrer bestätigten Domains.
identity-providers-attribute-first = Vorname
identity-providers-attribute-first-hint = Leer, wenn der vollständige Name in einem Attribut kommt.
identity-providers-attribute-last = Nachname
identity-providers-attribute-last-hint = Leer, wenn der vollständige Name in einem Attribut kommt.
identity-providers-attribute-name = Vollständiger Name
identity-providers-attribute-name-hint = Wenn er in einem Attribut kommt.
identity-providers-attribute-groups = Gruppen
identity-providers-attribute-groups-hint = Die Gruppen der Person. Nötig, wenn Gruppen Rollen vergeben sollen.
identity-providers-error-attribute = Geben Sie einen Namen mit höchstens { $most } Zeichen in einer Zeile ein
identity-providers-name-id = NameID
identity-providers-not-mapped = Nicht zugeordnet

## Groups
identity-providers-groups-title = Welche Rollen vergeben Gruppen?
identity-providers-groups-text = Wer laut { $vendor } einer Gruppe angehört, bekommt deren Rollen ab der nächsten Anmeldung und verliert sie mit dem Verlassen der Gruppe. Von Hand vergebene Rollen bleiben.
identity-providers-groups-unmapped = Im vorigen Schritt ist kein Attribut für Gruppen angegeben. Deshalb wirkt nur, was alle bekommen.
identity-providers-groups-none = Noch vergibt keine Gruppe eine Rolle
identity-providers-groups-none-text = Ohne Eintrag bekommen neue Mitglieder die üblichen Rollen: { $roles }.
identity-providers-groups-add = Rollen für eine Gruppe hinzufügen
identity-providers-group = Gruppe
identity-providers-group-hint = Genau in der Schreibweise des Anbieters. Microsoft sendet Objekt-IDs, sofern nichts anderes eingestellt ist.
identity-providers-group-everybody = Alle, die über diesen Anbieter kommen
identity-providers-everybody = Alle, die darüber kommen
identity-providers-written-by = Eingetragen von
identity-providers-error-group = Geben Sie den Namen der Gruppe mit höchstens { $most } Zeichen ein oder wählen Sie alle
identity-providers-error-role = Wählen Sie mindestens eine Rolle dieser Organisation; die Inhaberrolle kann keine Gruppe vergeben
identity-providers-error-groups-many = Entfernen Sie zuerst einen Eintrag: Eine Verbindung kann bis zu 500 haben
identity-providers-through-group = über { $connection }, Gruppe { $group }
identity-providers-through = über { $connection }
identity-providers-groups-to-roles = Gruppen und Rollen
identity-providers-no-role = Keine Rolle
identity-providers-mapping-none = Keine Gruppe vergibt eine Rolle. Neue Mitglieder bekommen die üblichen Rollen.

## Options
identity-providers-options-title = Optionen
identity-providers-options-text = Diese Auswahl passt für die meisten Organisationen.
identity-providers-options-people = Personen
identity-providers-options-protocol = Protokoll
identity-providers-option-name = Name der Verbindung
identity-providers-option-name-hint = Er wird bei der Wahl der Anmeldung angezeigt.
identity-providers-option-provisioning = Neue Personen werden Mitglieder
identity-providers-option-provisioning-hint = Bei der ersten Anmeldung tritt die Person bei, sofern ein Platz frei ist. Andernfalls erhalten nur Personen Zugang, die Sie eingeladen haben.
identity-providers-option-contact = IT-Kontakt
identity-providers-option-contact-hint = Wird neben Ihnen gewarnt, bevor ein Zertifikat abläuft.
identity-providers-option-sign = Anfragen signieren
identity-providers-option-sign-hint = Der Anbieter kann prüfen, dass eine Anfrage von uns kommt. Nötig, wenn er signierte Anfragen verlangt.
identity-providers-option-encrypt = Verschlüsselung verlangen
identity-providers-option-encrypt-hint = Lehnt ab, was signiert, aber nicht verschlüsselt ist. Schalten Sie zuerst beim Anbieter die Verschlüsselung ein.
identity-providers-option-initiated = Anmeldung darf beim Anbieter beginnen
identity-providers-option-initiated-hint = Für Kacheln auf der Startseite des Anbieters. Weniger sicher, weil niemand die Anmeldung angefordert hat.
identity-providers-option-format = NameID-Format
identity-providers-option-format-hint = Was wir anfordern; voreingestellt ist die Wahl der Anleitung.
identity-providers-format-any = Der Anbieter entscheidet
identity-providers-format-email = E-Mail-Adresse
identity-providers-format-persistent = Dauerhaft (persistent)
identity-providers-format-unspecified = Nicht angegeben (unspecified)
identity-providers-error-name = Geben Sie einen Namen mit höchstens 80 Zeichen ein
identity-providers-error-format = Wählen Sie eines der Formate

## Test
identity-providers-test-title = Verbindung testen
identity-providers-test-text = Eine echte Anmeldung, bei der aber niemand angemeldet wird. Für niemanden ändert sich etwas.
identity-providers-test-what = Was geschieht
identity-providers-test-1 = Ihr Browser öffnet { $vendor }, wo Sie sich wie gewohnt anmelden.
identity-providers-test-2 = { $vendor } schickt Sie hierher zurück, mit den Angaben über Sie.
identity-providers-test-3 = Sie sehen zu jeder Prüfung, was wir erwartet haben und was kam, und zu jeder fehlgeschlagenen, wie Sie sie beheben.
identity-providers-test-run = Test ausführen
identity-providers-test-again = Test erneut ausführen
identity-providers-test-incomplete = Übernehmen Sie zuerst die Metadaten von { $vendor }.
identity-providers-test-passed = Genau diese Einstellungen haben einen Test bestanden.
identity-providers-test-waits = Aktivieren können Sie nach einem bestandenen Test
identity-providers-test-waits-text = Damit niemand ausgesperrt wird.
identity-providers-tests = Letzte Tests
identity-providers-tests-none = Noch keine.
identity-providers-outdated = mit früheren Einstellungen
identity-providers-untested = Nicht getestet
identity-providers-tested-at = Getestet: { $at }

## Switching on
identity-providers-activation-title = { $name } aktivieren
identity-providers-activation-text = Für niemanden ändert sich schon die Anmeldung: Sie entscheiden schrittweise, wer sich darüber anmeldet.
identity-providers-activation-ready = Alles bereit?
identity-providers-activation-tested = Diese Einstellungen haben einen Test bestanden, durchgeführt von { $by }, { $at }
identity-providers-activation-tested-it = Diese Einstellungen haben einen Test bestanden, durchgeführt von Ihrer IT, { $at }
identity-providers-activation-own-test = Den Test selbst ausführen
identity-providers-activation-untested = Diese Einstellungen testen
identity-providers-activation-untested-text = Mit genau den jetzt gespeicherten Einstellungen muss ein Test bestanden sein.
identity-providers-activation-domain = Eine Ihrer Domains ist bestätigt
identity-providers-activation-no-domain = Domain bestätigen
identity-providers-activation-no-domain-text = Zugelassen sind nur Personen mit einer Adresse einer bestätigten Domain. Bis eine bestätigt ist, also niemand.
identity-providers-activation-next = Wie es weitergeht
identity-providers-activation-1 = Die Verbindung ist aktiv, zunächst nur für Tests.
identity-providers-activation-2 = Unter „Rollout“ lassen Sie zuerst einige Personen durch, dann alle. Passwörter funktionieren währenddessen weiter.
identity-providers-activation-3 = Später können Sie die Anmeldung darüber für alle verbindlich machen. Bei jedem Schritt führt ein Klick zurück.
identity-providers-activation-done = Zur Verbindung
identity-providers-activate = { $name } aktivieren
identity-providers-activated = { $name } ist aktiv. Noch meldet sich niemand darüber an: Wählen Sie unter „Rollout“, wer es tun soll.
identity-providers-error-untested = Zuerst muss ein Test mit genau diesen Einstellungen bestanden sein
identity-providers-error-own-test = Ihre IT hat den Test bestanden. Bevor Sie die Verbindung aktivieren, führen Sie ihn auch selbst erfolgreich aus

## A report
identity-providers-attempt-passed = Alles in Ordnung
identity-providers-attempt-passed-text = { $vendor } hat geantwortet, und alle Prüfungen sind bestanden. Niemand wurde angemeldet.
identity-providers-attempt-failed = { $failed } von { $all } Prüfungen fehlgeschlagen
identity-providers-attempt-failed-text = Beheben Sie, was unten steht, und testen Sie dann erneut. Außer Ihnen war niemand betroffen; Sie können { $vendor } so oft ändern, wie Sie möchten.
identity-providers-attempt-outdated = Die Einstellungen haben sich seither geändert. Führen Sie den Test erneut aus.
identity-providers-to-fix = Zu beheben
identity-providers-n-failed = { $count } fehlgeschlagen
identity-providers-n-passed = { $count } bestanden
identity-providers-passed = Bestanden
identity-providers-failed = Fehlgeschlagen
identity-providers-word-failed = (fehlgeschlagen)
identity-providers-word-passed = (bestanden)
identity-providers-skipped = { $count ->
    [one] Eine Prüfung war nicht möglich oder nicht nötig
   *[other] { $count } Prüfungen waren nicht möglich oder nicht nötig
}
identity-providers-fix-in = In { $vendor } beheben:
identity-providers-fix = Beheben:
identity-providers-copy-right = Richtigen Wert kopieren
identity-providers-said = Was { $vendor } mitgeteilt hat
identity-providers-said-nothing = Nichts, was sich lesen ließ.
identity-providers-said-masked = Werte werden nur von Tests aufbewahrt und nur der testenden Person und denen gezeigt, die Identitätsanbieter ändern dürfen.
identity-providers-for-support = Für den Support
identity-providers-message-says = Was die Nachricht über sich selbst angibt
identity-providers-document = Antwort anzeigen (geschwärzt)
identity-providers-document-label = Die Antwort des Anbieters, geschwärzt
identity-providers-no-document = Die Antwort ließ sich nicht als XML lesen.
identity-providers-arrival-known = Diese Person ist Mitglied und käme herein.
identity-providers-arrival-new = Diese Person würde Mitglied.
identity-providers-arrival-consent = Zu dieser Adresse gibt es ein Konto: Die Person wird einmal gefragt, ob es ihres ist.
identity-providers-seen-issuer = Aussteller (Issuer)
identity-providers-seen-audience = Zielgruppe (Audience)
identity-providers-seen-destination = Ziel (Destination)
identity-providers-seen-recipient = Empfänger (Recipient)
identity-providers-seen-name-id = NameID
identity-providers-seen-format = NameID-Format
identity-providers-seen-issued = Erstellt
identity-providers-seen-from = Gültig ab
identity-providers-seen-until = Gültig bis
identity-providers-seen-status = Status
identity-providers-seen-certificate = Zertifikat in der Nachricht (nicht vertraut)
identity-providers-kind-sign-in = Anmeldung
identity-providers-kind-test = Test
identity-providers-kind-sign-out = Abmeldung

## One connection
identity-providers-rollout = Rollout
identity-providers-attempts = Letzte Versuche
identity-providers-attempts-text = Die letzten 100 Anmeldungen und die neuesten Tests und Abmeldungen, mit gekürzten Namen.
identity-providers-attempts-filter = Welche Versuche
identity-providers-attempts-none = Hier gibt es keine Versuche
identity-providers-attempts-none-text = Jeder Anmeldeversuch über diesen Anbieter wird aufgeführt, bei Fehlschlägen mit dem Grund.
identity-providers-when = Wann
identity-providers-what = Was
identity-providers-person = Wer
identity-providers-outcome = Ergebnis
identity-providers-facts = Einstellungen
identity-providers-version = Version
identity-providers-history = Verlauf
identity-providers-our-side = Unsere Seite
identity-providers-our-acs = Assertion Consumer Service (ACS)
identity-providers-our-entity = Unsere Entity ID, zugleich unsere Metadaten
identity-providers-our-start = Die Anmeldung beginnt unter
identity-providers-read-at = Metadaten erneut gelesen: { $at }
identity-providers-refresh = Jetzt erneut lesen
identity-providers-refreshed = Die Metadaten wurden erneut gelesen und hatten sich geändert. Führen Sie einen Test aus.
identity-providers-refreshed-same = Die Metadaten wurden erneut gelesen; nichts hat sich geändert.
identity-providers-refresh-failed = Die Metadaten konnten nicht gelesen werden: { $why }. Ihre Einstellungen bleiben, wie sie sind.
identity-providers-refresh-left = Es wurde nichts geändert; die zurückgehaltenen Metadaten sind verworfen.
identity-providers-conflict-nothing-held = Es wartet nichts mehr auf eine Genehmigung.
identity-providers-held-title = Neue Metadaten warten auf Sie
identity-providers-held-entity-id = Sie nennen einen anderen Anbieter: { $now } statt { $before }.
identity-providers-held-no-valid-certificate = Danach gäbe es kein gültiges Zertifikat mehr, niemand könnte sich anmelden.
identity-providers-held-no-address = Sie nennen keine Anmelde-URL.
identity-providers-held-out-of-date = Nach eigener Angabe sind sie nicht mehr aktuell.
identity-providers-held-take = Übernehmen
identity-providers-held-leave = Verwerfen
identity-providers-danger = Deaktivieren
identity-providers-disable = Deaktivieren
identity-providers-disable-text = Niemand kann sich mehr darüber anmelden, und wer darüber angemeldet ist, wird abgemeldet. Sie können die Verbindung wieder aktivieren.
identity-providers-disable-enforced = Niemand kann sich mehr darüber anmelden, und wer darüber angemeldet ist, wird abgemeldet. Passwörter funktionieren ab diesem Moment wieder.
identity-providers-disabled = { $name } ist deaktiviert
identity-providers-enable = Wieder aktivieren
identity-providers-enabled = { $name } ist wieder aktiv
identity-providers-remove = Entfernen …
identity-providers-removal-title = { $name } entfernen?
identity-providers-removal-text = Das lässt sich nicht rückgängig machen. Um Anmeldungen zu stoppen, reicht das Deaktivieren.
identity-providers-removal-do = { $name } endgültig entfernen
identity-providers-removal-keep = { $name } behalten
identity-providers-removed = { $name } wurde entfernt
identity-providers-effects = Was damit verloren geht
identity-providers-effect-sessions = { $count ->
    [0] Keine Sitzung endet
    [one] Eine Sitzung endet sofort
   *[other] { $count } Sitzungen enden sofort
}
identity-providers-effect-people = { $count ->
    [0] Niemand meldet sich auf diesem Weg an
    [one] Eine Person kann sich nicht mehr auf diesem Weg anmelden. Sie bleibt Mitglied
   *[other] { $count } Personen können sich nicht mehr auf diesem Weg anmelden. Sie bleiben Mitglieder
}
identity-providers-effect-roles = { $count ->
    [0] Keine Rolle stammt aus den Gruppen des Anbieters
    [one] Eine Rolle aus den Gruppen des Anbieters wird entzogen
   *[other] { $count } Rollen aus den Gruppen des Anbieters werden entzogen
}
identity-providers-effect-domains = { $count ->
    [0] Keine Domain führt hierher
    [one] Eine Domain führt nicht mehr hierher
   *[other] { $count } Domains führen nicht mehr hierher
}
identity-providers-effect-history = Die Einstellungen, ihr Verlauf und die Versuche werden gelöscht. Das Audit-Log bleibt
identity-providers-conflict-inactive = Diese Verbindung ist nicht aktiv.
identity-providers-conflict-enabled = Diese Verbindung ist nicht deaktiviert.
identity-providers-conflict-no-address = Diese Verbindung hat keine Metadaten-URL, die sich lesen ließe.
identity-providers-only-look = Dafür ist die Berechtigung identity_providers.edit nötig.

## Our keys
identity-providers-keys-title = Unsere Schlüssel
identity-providers-keys-text = Damit signieren wir Anfragen an { $vendor } und entschlüsseln, was für uns verschlüsselt wurde.
identity-providers-key-current = In Verwendung
identity-providers-key-current-text = Signiert und entschlüsselt.
identity-providers-key-next = Nächster
identity-providers-key-next-text = Steht in unseren Metadaten und entschlüsselt bereits.
identity-providers-key-previous = Vorheriger
identity-providers-key-previous-text = Signiert nicht mehr, entschlüsselt aber noch.
identity-providers-key-made = Von uns erstellt, { $date }
identity-providers-key-download = Zertifikat herunterladen (PEM)
identity-providers-key-none = Es gibt noch keinen Schlüssel; der erste wird erstellt, sobald er gebraucht wird.
identity-providers-key-rotation = Schlüssel austauschen
identity-providers-key-rotation-text = Schrittweise, damit keiner Seite je der Schlüssel fehlt, den die andere verwendet.
identity-providers-key-step-1 = Wir erstellen den nächsten Schlüssel und veröffentlichen ihn neben dem aktuellen.
identity-providers-key-step-2 = Sie geben { $vendor } unsere Metadaten erneut oder das nächste Zertifikat.
identity-providers-key-step-3 = Der nächste Schlüssel signiert; der vorherige entschlüsselt noch.
identity-providers-key-step-4 = Sobald der Anbieter den neuen verwendet, wird der vorherige gelöscht.
identity-providers-key-prepare = Nächsten Schlüssel erstellen
identity-providers-key-prepare-no = Es gibt schon einen nächsten Schlüssel, oder noch keinen in Verwendung.
identity-providers-key-switch = Nächsten Schlüssel verwenden
identity-providers-key-switch-no = Es gibt noch keinen nächsten Schlüssel.
identity-providers-key-retire = Vorherigen Schlüssel löschen
identity-providers-key-retire-no = Es gibt keinen vorherigen Schlüssel.
identity-providers-key-prepared = Der nächste Schlüssel ist erstellt und veröffentlicht
identity-providers-key-switched = Der nächste Schlüssel ist jetzt in Verwendung
identity-providers-key-retired = Der vorherige Schlüssel wurde gelöscht
identity-providers-key-out-of-turn = Dieser Schritt ist nicht an der Reihe: Vielleicht hat ihn gerade jemand anderes ausgeführt.

## The doctor
identity-providers-doctor = Diagnose
identity-providers-doctor-link = Aufgezeichnete Antwort untersuchen
identity-providers-doctor-text = Fügen Sie eine Antwort ein, die jemand im Browser aufgezeichnet hat. Sie wird mit den jetzigen Einstellungen untersucht; niemand wird angemeldet, und sie wird nicht gespeichert.
identity-providers-doctor-paste = Eine aufgezeichnete Antwort
identity-providers-doctor-response = SAMLResponse
identity-providers-doctor-hint = Wie sie gesendet wurde (base64), prozentkodiert oder als XML; höchstens 256 KiB.
identity-providers-doctor-examine = Untersuchen
identity-providers-error-response = Fügen Sie die SAMLResponse ein: base64, prozentkodiert oder XML

## Set-up links
identity-providers-links = Einrichtungslinks
identity-providers-links-text = Übergeben Sie eine Aufgabe an jemanden aus der IT, der hier kein Konto hat. Der Link zeigt nur diese Aufgabe und gilt mit Ihren Berechtigungen: Wenn Sie sie verlieren, funktioniert er nicht mehr.
identity-providers-link-make = Link erstellen
identity-providers-link-task = Aufgabe
identity-providers-link-task-hint = Ein früherer Link für dieselbe Aufgabe funktioniert dann nicht mehr.
identity-providers-link-new = Anbieter verbinden
identity-providers-link-email = Per E-Mail senden an
identity-providers-link-email-hint = Leer: Sie geben ihn selbst weiter.
identity-providers-link-days = Wie lange er gilt
identity-providers-link-days-hint = 1 bis { $most } Tage, oder bis die Aufgabe erledigt ist.
identity-providers-link-days-unit = Tage
identity-providers-link-made = Der Link ist bereit
identity-providers-link-made-text = Kopieren Sie ihn jetzt: Er wird nur dieses eine Mal angezeigt. Wer ihn hat, kann die Aufgabe erledigen.
identity-providers-link-mailed = Er wurde per E-Mail an { $email } gesendet. Angezeigt wird er nur dieses eine Mal.
identity-providers-link-address = Adresse des Links
identity-providers-link-all = Links
identity-providers-link-none = Noch keine.
identity-providers-link-handed = Selbst weitergegeben
identity-providers-link-by = Erstellt von { $maker }
identity-providers-link-until = bis { $date }
identity-providers-link-waiting = Noch nicht geöffnet
identity-providers-link-opened = Geöffnet
identity-providers-link-finished = Erledigt
identity-providers-link-revoked = Der Link funktioniert nicht mehr
identity-providers-link-over-already = Dieser Link ist bereits ungültig.
identity-providers-link-no-domain = Fügen Sie zuerst eine Domain hinzu; dann können Sie ihre Bestätigung an jemanden aus der IT übergeben.
identity-providers-link-author = IT über einen Link von { $maker }
identity-providers-link-author-email = IT ({ $email }) über einen Link von { $maker }
identity-providers-error-target = Wählen Sie eine der Aufgaben
identity-providers-error-days = Geben Sie eine Anzahl von 1 bis { $most } Tagen ein

## Behind a set-up link
identity-providers-guest = Für { $maker }, bis { $date }
identity-providers-setup-title = Single Sign-on für { $organization } einrichten
identity-providers-setup-text = { $maker } von { $organization } bittet Sie, Ihren Identitätsanbieter zu verbinden. Sie brauchen hier kein Konto und etwa zehn Minuten.
identity-providers-setup-begun = Sie haben begonnen. Was Sie gespeichert haben, ist noch da.
identity-providers-setup-tested = Genau diese Einstellungen haben den Test bestanden. Wenn Sie abschließen, erfährt { $maker } davon, kann den Test selbst ausführen und die Verbindung aktivieren.
identity-providers-setup-finish = Abschließen
identity-providers-setup-about = Über diesen Link
identity-providers-setup-organization = Organisation
identity-providers-setup-asks = Auf Bitte von
identity-providers-setup-until = Gültig bis
identity-providers-setup-limits = Er führt nur zu dieser Aufgabe. Sie sehen keine Mitglieder, und bis { $maker } die Verbindung aktiviert, ändert sich für niemanden etwas.
identity-providers-setup-thanks = Vielen Dank, das war alles
identity-providers-setup-thanks-text = { $maker } von { $organization } kann die Verbindung jetzt aktivieren.
identity-providers-setup-closed = Dieser Link funktioniert nicht mehr. Sie können diese Seite schließen.
identity-providers-setup-domain-title = Bestätigen Sie, dass Ihnen { $domain } gehört
identity-providers-setup-domain-text = { $maker } von { $organization } bittet Sie, die Domain mit einem Eintrag in ihrem DNS zu bestätigen. Sie brauchen hier kein Konto.
identity-providers-setup-domain-how = Fügen Sie ihn dort hinzu, wo das DNS Ihrer Domain verwaltet wird. Es kann einige Minuten dauern, bis er sichtbar ist.
identity-providers-setup-domain-check = Eintrag suchen
identity-providers-setup-domain-limits = Der Link führt nur zu dieser Aufgabe. Lassen Sie den Eintrag bestehen: Er wird jeden Tag erneut geprüft.
identity-providers-over-unknown = Dieser Link führt nirgendwohin
identity-providers-over-unknown-text = Prüfen Sie, ob die Adresse vollständig kopiert wurde, oder bitten Sie um einen neuen Link.
identity-providers-over-expired = Dieser Link ist abgelaufen
identity-providers-over-revoked = Dieser Link wurde widerrufen
identity-providers-over-finished = Diese Aufgabe ist erledigt
identity-providers-over-finished-text = Hier ist nichts mehr zu tun. Der Link stammt von { $maker }; dort können Sie nachfragen, wenn sich etwas ändern soll.
identity-providers-over-ask = Der Link stammt von { $maker }. Bitten Sie dort um einen neuen.
identity-providers-over-maker = Dieser Link funktioniert nicht mehr
identity-providers-over-maker-text = Der Link stammt von { $maker }, mittlerweile ohne die Berechtigung, das einzurichten. Bitten Sie die Organisation um einen neuen Link.
identity-providers-over-closed = Diese Organisation ist geschlossen
identity-providers-over-closed-text = { $name } ist zurzeit nicht geöffnet. Wenden Sie sich an die Person, die Ihnen den Link gegeben hat.
identity-providers-your-provider = Identity Provider
identity-providers-generic-name = SAML
identity-providers-unlinked = { $people ->
    [one] Gespeichert. Eine Person hat mehr Berechtigungen als Sie: Sie bestätigt bei der nächsten Anmeldung, wer sie ist.
   *[other] Gespeichert. { $people } Personen haben mehr Berechtigungen als Sie: Sie bestätigen bei der nächsten Anmeldung, wer sie sind.
}
identity-providers-same-fix = wird durch dieselbe Änderung behoben
identity-providers-sent = { $vendor } hat gesendet
identity-providers-expected = Hier erwartet
identity-providers-here-metadata = Metadaten erneut einlesen
identity-providers-here-attributes = Attribute ändern
identity-providers-here-options = Optionen ändern
identity-providers-here-domains = Zu den Domains
identity-providers-said-names = Nur die Namen: Werte erscheinen bei einem Test, dessen Nachricht nachweislich echt ist.
