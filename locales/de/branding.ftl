# Das Aussehen einer Organisation.

branding-title = Branding
branding-text = So erscheint { $name } in E-Mails, gegenüber eingeladenen Personen und auf der eigenen Anmeldeseite, sobald Single Sign-on für alle offen ist.
branding-logo = Logo
branding-logo-text = Es steht oben in jeder E-Mail und auf diesen Seiten.
branding-no-logo = Es gibt kein Logo: E-Mails beginnen mit ihrem Text, und Seiten zeigen den Namen des Portals.
branding-file = Bild
branding-file-hint = PNG, JPEG oder WebP, bis 512 KiB. Gespeichert wird ein kleines PNG ohne alles, was in der Datei verborgen war.
branding-upload = Logo hochladen
branding-replace = Logo ersetzen
branding-remove = Logo entfernen
branding-logo-saved = Das Logo wird ab jetzt angezeigt.
branding-logo-removed = Das Logo ist entfernt.
branding-words = Farbe und Absender
branding-words-text = Felder, die Sie leer lassen, folgen dem Portal.
branding-save = Farbe und Absender speichern
branding-accent = Akzentfarbe
branding-accent-hint = Für Schaltflächen und Links, zum Beispiel #7b1e3a. Weiße Schrift muss darauf lesbar sein; Abstufungen für Links und den Dunkelmodus werden für Sie bestimmt.
branding-pick = Farbe auswählen
branding-take = { $shade } übernehmen
branding-light = Hell
branding-dark = Dunkel
branding-button = Schaltfläche
branding-link = Link
branding-ratio = { $ground }: Weiß auf der Schaltfläche { $ratio }:1
branding-sender = Name des Absenders
branding-sender-hint = Erscheint in Postfächern neben der Adresse { $address }, die bleibt.
branding-sender-hint-own = Erscheint in Postfächern. E-Mails über Ihren eigenen Mailserver kommen von { $own }, alle anderen von { $platform }.
branding-reply-to = Antworten gehen an
branding-reply-to-hint = Die Adresse, an die Antworten gesendet werden.
branding-footer = Anschrift am Ende
branding-footer-hint = Einige Zeilen unter jeder E-Mail, zum Beispiel Name und Anschrift Ihres Unternehmens.
branding-saved = Gespeichert. So sehen E-Mails aus, die ab jetzt gesendet werden.
branding-unchanged = Nichts zu ändern: Es ist schon so.
branding-preview = Eine E-Mail mit diesem Aussehen
branding-preview-hint = Die Willkommens-E-Mail mit den gespeicherten Angaben und erfundenen Werten.

## Das Logo entfernen
branding-removal-title = Das Logo entfernen?
branding-removal-effects = Was geschieht
branding-removal-mails = E-Mails und Seiten zeigen ab jetzt kein Logo mehr.
branding-removal-file = Das Bild wird gelöscht. Um es wiederzuhaben, laden Sie es erneut hoch.
branding-removal-sent = Bereits gesendete E-Mails behalten es.
branding-keep = Logo behalten

## Fehler
branding-fault-colour = Geben Sie eine Farbe als # und sechs Stellen ein, zum Beispiel #7b1e3a
branding-fault-contrast = Weiße Schrift ist auf { $colour } schwer zu lesen. Nehmen Sie { $nearest }. Der Kontrast beträgt { $ratio }:1; nötig sind 4,5:1.
branding-fault-name = Ein Absendername besteht nur aus Wörtern: ohne Adresse, Anführungszeichen und unsichtbare Zeichen
branding-fault-name-long = Geben Sie höchstens { $most } Zeichen ein
branding-fault-name-platform = Unter seinem Namen sendet nur das Portal selbst. Geben Sie den Namen Ihrer Organisation ein.
branding-fault-reply-to = Geben Sie eine E-Mail-Adresse ein, zum Beispiel hilfe@example.com
branding-fault-footer = Geben Sie höchstens { $lines } Zeilen und { $most } Zeichen ein
branding-fault-no-file = Wählen Sie ein Bild aus
branding-fault-bytes = Die Datei ist größer als { $most } KiB. Speichern Sie das Bild kleiner.
branding-fault-svg = Das ist ein SVG, das Programme enthalten kann. Speichern Sie es als PNG.
branding-fault-kind = Das ist kein PNG, JPEG oder WebP, wie auch immer die Datei heißt
branding-fault-broken = Das Bild ist unvollständig oder beschädigt. Speichern Sie es noch einmal.
branding-fault-large = Das Bild hat zu viele Pixel: höchstens { $most } je Seite und { $megapixels } Millionen insgesamt
branding-fault-small = Das Bild ist zu klein oder zu schmal: Es muss mindestens 16 Pixel hoch und breit sein und etwas zeigen
