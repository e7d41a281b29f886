# Mail domains of an organization: proof, and what becomes of people who have an address there.

domains-intro = Bestätigen Sie, dass Ihnen eine E-Mail-Domain gehört. Dann finden Personen mit einer Adresse dieser Domain von selbst zu Ihnen und können sich über Ihren Identitätsanbieter anmelden.
domains-empty = Noch keine Domain
domains-empty-text = Fügen Sie den Teil Ihrer Adressen nach dem @ hinzu. Sie bestätigen ihn mit einem einzigen Eintrag in Ihrem DNS.
domains-new = Domain hinzufügen
domains-name = Domain
domains-name-hint = Der Teil Ihrer Adressen nach dem @, zum Beispiel acme.com. Eine Web- oder E-Mail-Adresse geht auch.
domains-add = Domain hinzufügen
domains-added = { $domain } steht auf der Liste. Veröffentlichen Sie den Eintrag unten und prüfen Sie ihn dann.
domains-locked = Sie können die Domains ansehen, aber nicht ändern: Dafür ist die Berechtigung domains.edit nötig.
domains-locked-ask = Sie können die Domains ansehen, aber nicht ändern: Dafür ist die Berechtigung domains.edit nötig. Hier bekommen Sie Hilfe: { $names }.
domains-in-letters = In der eigenen Schrift: { $letters }

## What cannot be added
domains-error-missing = Geben Sie eine Domain ein, zum Beispiel acme.com
domains-error-wildcard = Lassen Sie den Stern weg: Geben Sie acme.com ein und jede weitere Domain einzeln
domains-error-address = Das ist eine IP-Adresse. Geben Sie die Domain Ihrer E-Mail-Adressen ein, zum Beispiel acme.com
domains-error-single = Geben Sie die vollständige Domain mit Endung ein, zum Beispiel acme.com
domains-error-malformed = Das sieht nicht nach einer Domain aus. Geben Sie den Teil Ihrer Adressen nach dem @ ein, zum Beispiel acme.com
domains-error-reserved = Namen mit dieser Endung stehen in keinem DNS. Geben Sie eine Domain ein, die Sie registriert haben
domains-error-free = Bei dieser Domain können alle eine Adresse bekommen, sie kann also nicht Ihrer Organisation gehören. Geben Sie eine Domain ein, die Sie registriert haben
domains-error-suffix = Unter dieser Endung kann man frei Namen registrieren. Geben Sie den vollständigen Namen ein, den Sie registriert haben
domains-error-known = { $domain } steht bereits auf Ihrer Liste
domains-error-many = Auf Ihrer Liste stehen { $most } Domains, mehr sind nicht möglich. Entfernen Sie zuerst eine

## How far the proof is
domains-pending = Noch nicht bestätigt
domains-proven = Bestätigt
domains-lapsing = Eintrag fehlt
domains-lapsed = Erloschen
domains-since = Bestätigt seit { $date }
domains-checked = Zuletzt geprüft: { $when }
domains-never-checked = Noch nicht geprüft
domains-next-pending = Veröffentlichen Sie diesen TXT-Eintrag bei Ihrem DNS-Anbieter und prüfen Sie ihn dann. Es kann bis zu einer Stunde dauern, bis andere Server ihn sehen.
domains-next-proven = Wir prüfen den Eintrag jeden Tag. Lassen Sie ihn bestehen.
domains-next-lapsing = Der Eintrag fehlt seit { $since }. Legen Sie ihn vor dem { $until } wieder an; bis dahin funktioniert alles wie bisher.
domains-next-lapsed = Über Adressen dieser Domain kommt niemand mehr herein, und eine andere Organisation kann sie bestätigen. Legen Sie den Eintrag wieder an und prüfen Sie ihn dann.

## The record
domains-record = Der Eintrag
domains-record-type = Typ
domains-record-name = Name oder Host
domains-record-name-hint = Manche DNS-Anbieter ergänzen die Domain von selbst: Geben Sie dort nur { $label } ein
domains-record-value = Wert
domains-record-at-apex = Derselbe Wert gilt auch als TXT-Eintrag von { $domain } selbst.
domains-check = Jetzt prüfen
domains-check-again = Erneut prüfen
domains-found-proven = { $domain } ist bestätigt.
domains-found-still = Der Eintrag von { $domain } ist vorhanden.
domains-found-no-record = Unter { $record } gibt es noch keinen TXT-Eintrag.
domains-found-no-name = Die Domain { $domain } gibt es im DNS nicht. Ist sie richtig geschrieben?
domains-found-wrong = Unter { $record } steht ein anderer Wert: { $seen }
domains-found-doubled = Der Eintrag steht unter { $label }.{ $domain }.{ $domain }: Ihr DNS-Anbieter ergänzt die Domain von selbst. Geben Sie als Namen nur { $label } ein.
domains-found-timeout = Die Nameserver von { $domain } haben nicht rechtzeitig geantwortet. Versuchen Sie es in einigen Minuten erneut.
domains-found-failed = Die Nameserver von { $domain } konnten nicht antworten. Versuchen Sie es in einigen Minuten erneut. Wenn es dabei bleibt, fragen Sie die Stelle, die Ihr DNS betreibt.
domains-found-taken = Eine andere Organisation hat { $domain } bestätigt, deshalb kann die Domain nicht auch Ihnen gehören. Fragen Sie in Ihrem Unternehmen, ob hier bereits eine andere Organisation verwendet wird.
domains-gone = { $domain } wurde inzwischen entfernt.

## People with an address there
domains-capture = Wenn jemand Neues eine Adresse dieser Domain bestätigt hat
domains-capture-hint = Vor der Bestätigung der Adresse erfährt niemand von Ihrer Organisation.
domains-capture-off = Es geschieht nichts
domains-capture-suggest = Die Person erfährt, dass es Ihre Organisation hier gibt, und kann den Beitritt anfragen
domains-capture-approval = Die Person fragt den Beitritt an; Sie genehmigen
domains-capture-join = Die Person tritt sofort bei, mit den Standardrollen
domains-capture-needs-proof = Anfrage und Beitritt können Sie wählen, sobald die Domain bestätigt ist.
domains-capture-unproven = Bestätigen Sie zuerst { $domain }. Bis dahin ist darüber weder eine Anfrage noch ein Beitritt möglich.
domains-capture-unknown = Wählen Sie eine der vier Möglichkeiten.
domains-capture-limited = Neue Personen bekämen die Standardrollen, und die Rolle „{ $role }“ dürfen Sie nicht vergeben: { $reason }
domains-capture-saved = Gespeichert: was bei Adressen von { $domain } geschieht.
domains-unchanged = Es wurde nichts geändert.

## Where its people sign in
domains-connection = Anmeldung mit Adressen dieser Domain
domains-connection-hint = Wen eine Verbindung hereinlässt, bestimmt ihre Stufe.
domains-connection-auto = Über die einzige aktive Verbindung: { $name }
domains-connection-none = Mit Passwort, solange keine Verbindung aktiv ist
domains-connection-several = Mit Passwort, bis Sie eine Verbindung wählen
domains-connection-inactive = { $name } (nicht aktiv)
domains-connection-saved = Gespeichert: wo man sich mit Adressen von { $domain } anmeldet.
domains-connect = Identitätsanbieter verbinden

## Removal
domains-removal = { $domain } entfernen
domains-remove = { $domain } von der Liste entfernen
domains-effects = Was geschieht
domains-effect-plain = Die Domain verschwindet von der Liste. Wenn Sie sie wieder hinzufügen, bekommt sie einen neuen Eintrag.
domains-effect-capture = Über Adressen dieser Domain kommt niemand mehr herein.
domains-effect-connection = Anmeldungen über Ihren Identitätsanbieter mit einer Adresse dieser Domain werden verweigert.
domains-effect-others = Eine andere Organisation kann sie bestätigen.
domains-effect-members = Mitglieder bleiben Mitglieder, mit ihren Rollen.
domains-removed = { $domain } wurde entfernt.
domains-removal-enforced = { $organization } lässt Personen nur über den Identitätsanbieter herein. Ohne die bestätigte Domain { $domain } kämen alle mit einer Adresse dieser Domain nicht mehr hinein. Stellen Sie die Verbindung zuerst auf „Alle“ zurück.

## For a person who has proven an address
domains-offer = { $organization } verwendet { $domain }
domains-offer-ask-text = Ihre Adresse gehört zu dieser Domain. Fragen Sie den Beitritt an; jemand aus der Verwaltung der Organisation antwortet Ihnen.
domains-offer-join-text = Ihre Adresse gehört zu dieser Domain, Sie können also sofort beitreten.
domains-offer-ask = Beitritt anfragen
domains-offer-join = Beitreten
domains-offer-gone = Diese Organisation nimmt niemanden mehr über die Domain auf.
domains-way = { $organization } verwendet { $domain }. Wie möchten Sie beginnen?
domains-way-join = { $organization } beitreten
domains-way-ask = Beitritt zu { $organization } anfragen
domains-way-own = { $organization } erstellen
domains-way-button = Weiter
domains-no-seat = { $organization } hat keinen freien Platz. Wenden Sie sich an die Admins dort oder beginnen Sie mit einer eigenen Organisation.
