# The roll-out of single sign-on: stages, history, enforcement.

rollout-crumb = Rollout
rollout-tabs = Rollout
rollout-tab-stages = Stufen
rollout-tab-history = Verlauf
rollout-tab-enforcement = Erzwingen
rollout-title = Rollout von { $name }
rollout-intro = Lassen Sie zuerst einige Personen durch, dann alle. Jeder Schritt lässt sich mit einem Klick zurücknehmen.
rollout-by = { $name }, { $when }
rollout-unchanged = Es wurde nichts geändert: Es war schon so.
rollout-nothing = Nichts
rollout-nobody = Niemand
rollout-changed = { $name } ist jetzt auf der Stufe „{ $stage }“
rollout-back-to = Zurück zu „{ $stage }“

## Stages
rollout-stages = Stufen
rollout-stages-text = Wer sich über diesen Identitätsanbieter anmeldet und wie es auf jeder Stufe lief.
rollout-stage-test = Test
rollout-stage-pilot = Pilot
rollout-stage-everyone = Alle
rollout-stage-enforced = Erzwungen
rollout-meaning-test = Niemand meldet sich darüber an. Sie testen die Verbindung, und für niemanden ändert sich etwas.
rollout-meaning-pilot = Personen auf der Pilotliste melden sich darüber an. Für alle anderen bleibt es wie bisher.
rollout-meaning-everyone = Alle mit einer Adresse aus den Domains der Verbindung melden sich darüber an. Passwörter funktionieren weiter.
rollout-meaning-enforced = Die Organisation lässt sich nicht mehr mit einem Passwort öffnen, außer von Mitgliedern mit eigener Ausnahme.
rollout-now = Jetzt
rollout-since = Seit: { $when }
rollout-count = { $passed ->
    [one] 1 Anmeldung erfolgreich
   *[other] { $passed } Anmeldungen erfolgreich
}, { $refused ->
    [one] 1 verweigert
   *[other] { $refused } verweigert
}
rollout-go-to = Weiter zu „{ $stage }“
rollout-see-enforcement = Ansehen, was Erzwingen bedeutet …
rollout-barrier-not-active = Aktivieren Sie zuerst die Verbindung: Sie lässt noch niemanden durch.
rollout-barrier-untested = Zuerst muss ein Test mit den jetzigen Einstellungen bestanden sein.
rollout-barrier-enforcement = Die Seite „Erzwingen“ zeigt, wer ausgesperrt würde, und führt dorthin.
rollout-fault-stage = Wählen Sie eine der Stufen: Test, Pilot, Alle, Erzwungen
rollout-untested-title = Version { $number } ist in Verwendung und wurde nie getestet.
rollout-untested-text = Die Einstellungen wurden nach dem letzten bestandenen Test geändert, deshalb können Anmeldungen fehlschlagen. Testen Sie sie jetzt oder gehen Sie zurück.
rollout-back-to-version = Zurück zu Version { $number }

## Settings in use
rollout-settings = Aktuelle Einstellungen
rollout-version = Version
rollout-tested = Letzter bestandener Test
rollout-tested-never = Nie getestet
rollout-worked = Letzte Anmeldung
rollout-see-history = Alle Versionen ansehen

## Pilot list
rollout-pilots = Pilotliste
rollout-pilots-text = Diese Personen melden sich ab der Stufe „Pilot“ darüber an.
rollout-pilots-none = Noch steht niemand auf der Liste.
rollout-pilots-label = Adressen
rollout-pilots-hint = Eine oder viele, aus Ihren bestätigten Domains: { $domains }
rollout-pilots-hint-none = Eine oder viele. Bestätigen Sie zuerst eine Domain: Auf die Pilotliste können nur Adressen Ihrer eigenen Domains.
rollout-pilots-add = Zur Pilotliste hinzufügen
rollout-pilots-added = { $count ->
    [0] Es wurde nichts geändert: Die Adressen stehen schon auf der Liste
    [one] 1 Adresse zur Pilotliste hinzugefügt
   *[other] { $count } Adressen zur Pilotliste hinzugefügt
}
rollout-pilots-removed = { $count ->
    [one] 1 Adresse von der Pilotliste entfernt
   *[other] { $count } Adressen von der Pilotliste entfernt
}
rollout-fault-no-address = Geben Sie mindestens eine Adresse ein
rollout-fault-addresses = Korrigieren Sie, was keine Adresse ist: { $addresses }
rollout-fault-foreign = Geben Sie nur Adressen Ihrer bestätigten Domains ein. Diese gehören nicht dazu: { $addresses }
rollout-fault-too-many = Auf die Liste passen höchstens { $most } Adressen. Kürzen Sie sie oder gehen Sie weiter zu „Alle“

## Failures
rollout-failures = Letzte Fehlschläge
rollout-failures-text = Verweigerte Anmeldeversuche, die neuesten zuerst.
rollout-failures-none = Keine unter den neuesten Versuchen.
rollout-failure-open = Grund ansehen

## History
rollout-history-title = Verlauf von { $name }
rollout-history-text = Alle Versionen der Einstellungen. Beim Zurückgehen entsteht eine neue Version, es geht also nichts verloren.
rollout-version-number = Version { $number }
rollout-in-use = In Verwendung
rollout-has-worked = Hat funktioniert
rollout-has-passed = Getestet
rollout-tested-on = Test bestanden: { $name }, { $when }.
rollout-worked-on = Letzte Anmeldung: { $when }.
rollout-no-changes = Keine Einstellung weicht von der vorherigen Version ab.
rollout-certificate-over = Das Zertifikat { $fingerprint } dieser Version ist abgelaufen.
rollout-back-to-good = Zurück zu Version { $number }, der letzten, die funktioniert hat
rollout-back-to-tested = Zurück zu Version { $number }, der letzten mit bestandenem Test
rollout-to-version = Zurück zu Version { $number }
rollout-rolled-back = Die Einstellungen von Version { $number } sind wieder in Verwendung
rollout-rolled-back-over = Die Einstellungen von Version { $number } sind wieder in Verwendung, aber diese Zertifikate sind abgelaufen: { $fingerprints }
rollout-fault-version = Wählen Sie eine Version dieser Verbindung
rollout-fault-all-over = Alle Zertifikate von Version { $number } sind abgelaufen: Niemand könnte sich damit anmelden. Wählen Sie eine andere Version oder erneuern Sie das Zertifikat.
rollout-cause-draft = Verbindung begonnen
rollout-cause-metadata = Metadaten gelesen
rollout-cause-hand = Von Hand eingegeben
rollout-cause-attributes = Attribute zugeordnet
rollout-cause-refresh = Metadaten erneut gelesen
rollout-cause-rollback = Auf Version { $number } zurückgesetzt
rollout-cause-other = Einstellungen geändert
rollout-field-entity-id = Entity ID
rollout-field-sso-url = Anmelde-URL
rollout-field-sso-binding = Binding für die Anmeldung
rollout-field-slo-url = Abmelde-URL
rollout-field-slo-binding = Binding für die Abmeldung
rollout-field-certificates = Zertifikate
rollout-field-metadata-url = Metadaten-URL
rollout-field-name-id-format = NameID-Format
rollout-field-sign-requests = Anfragen werden signiert
rollout-field-require-encrypted = Assertions müssen verschlüsselt sein
rollout-field-idp-initiated = Anmeldung darf beim Anbieter beginnen
rollout-field-subject = Attribut für die Kennung
rollout-field-email = Attribut für die Adresse
rollout-field-first-name = Attribut für den Vornamen
rollout-field-last-name = Attribut für den Nachnamen
rollout-field-name = Attribut für den vollständigen Namen
rollout-field-groups = Attribut für die Gruppen

## Enforcement
rollout-enforcement-title = Single Sign-on erzwingen?
rollout-enforcement-text = Alle von { $organization } würden sich über { $name } anmelden, und die Organisation ließe sich nicht mehr mit einem Passwort öffnen.
rollout-is-enforced = Single Sign-on wird erzwungen. Seit: { $when }
rollout-release = Zurück zu „Alle“
rollout-conditions = Was dafür nötig ist
rollout-conditions-text = Damit sich die Organisation nicht selbst aussperrt.
rollout-met = erfüllt
rollout-open = noch offen
rollout-condition-active = Die Verbindung ist aktiv
rollout-condition-active-met = Sie lässt Personen durch.
rollout-condition-active-open = Sie ist ein Entwurf oder deaktiviert.
rollout-condition-test = Sie haben innerhalb der letzten 24 Stunden selbst einen Test bestanden
rollout-condition-test-met = Mit genau diesen Einstellungen. Wann: { $when }
rollout-condition-test-open = Ein Test mit genau diesen Einstellungen, durch Sie selbst und nicht durch jemand anderen.
rollout-condition-second = Jemand anderes könnte es rückgängig machen
rollout-condition-second-met = Auch diese Personen entscheiden über die Anmeldung: { $names }
rollout-condition-second-open = Außer Ihnen hat niemand sign_in.edit in der ganzen Organisation.
rollout-condition-domain = Zur Verbindung gehört eine bestätigte Domain
rollout-condition-domain-open = Ohne Domain führt keine Adresse zu diesem Identitätsanbieter.
rollout-fix-activate = Verbindung aktivieren
rollout-fix-test = Einstellungen jetzt testen
rollout-fix-second = Adminrolle an jemand anderen vergeben
rollout-fix-domain = Domain bestätigen
rollout-fault-condition = Erfüllen Sie zuerst: { $condition }
rollout-outside = Würden ausgesperrt: { $count }
rollout-outside-text = Die Adressen dieser Mitglieder liegen außerhalb der Domains der Verbindung. Geben Sie ihnen auf ihrer Seite eine Ausnahme oder entfernen Sie sie.
rollout-strangers = Noch nie darüber angemeldet: { $count }
rollout-strangers-text = Für diese Personen wäre es das erste Mal. Wer beim Anbieter nicht zugewiesen ist, wird ausgesperrt.
rollout-exceptions = Behalten ihr Passwort: { $count }
rollout-exceptions-text = Mitglieder mit eigener Ausnahme. Für sie ändert sich nichts.
rollout-show-names = Namen anzeigen
rollout-and-more = Und weitere: Angezeigt werden die ersten 50.
rollout-domains = Zugehörige Domains
rollout-domains-none = Keine bestätigte Domain.
rollout-after = Was geschieht
rollout-effect-sessions = Sitzungen, die mit einem Passwort begonnen haben, verlieren mit der nächsten Anfrage den Zugang zur Organisation.
rollout-effect-you = Ihre ebenfalls: Auf der nächsten Seite werden Sie gebeten, sich über { $name } anzumelden.
rollout-effect-codes = Sie bekommen zehn Einmalcodes für den Tag, an dem der Anbieter ausfällt. Sie werden einmal angezeigt.
rollout-effect-undo = Ein Klick führt zurück zu „Alle“.
rollout-enforce = Single Sign-on erzwingen
rollout-not-ready = Noch ist nicht alles erfüllt, was dafür nötig ist.
rollout-cause-options = Optionen geändert
rollout-cause-approved-refresh = Neue Metadaten freigegeben
rollout-events = Alles, was getan wurde
rollout-events-text = Auch was keine Version enthält: Name, neue Mitglieder, Gruppen und Rollen, Stufen, Schlüssel. Einstellungen einer Version lassen sich oben zurückholen.
rollout-condition-password = Jemand kann einen Notfallcode verwenden
rollout-condition-password-met = Ein Code gilt nur zusammen mit einem Passwort; diese Personen haben eines: { $names }
rollout-condition-password-open = Ein Code gilt nur zusammen mit einem Passwort, und niemand, der über die Anmeldung entscheidet, hat eines.
rollout-fix-password = Passwort per E-Mail festlegen
