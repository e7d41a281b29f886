# Join links: one link that lets many people in.

join-links-text = Ein Link für viele Personen, mit festgelegten Rollen. Wer ihn hat, kann beitreten, bis er abläuft, aufgebraucht ist oder Sie ihn widerrufen.
join-links-create = Beitrittslink erstellen
join-links-caption = Beitrittslinks, die neuesten zuerst
join-links-name = Wofür
join-links-uses = Verwendungen
join-links-uses-of = { $used } von { $most }
join-links-created-by = Erstellt von
join-links-until = Gilt bis
join-links-used-up = Aufgebraucht
join-links-empty = Noch keine Beitrittslinks
join-links-empty-text = Ein Beitrittslink passt auf einen Aushang, in einen Chat oder ein Handbuch: Personen treten von selbst bei, mit den Rollen, die Sie festgelegt haben.

## The form
join-links-new-text = Wer dem Link folgt, bestätigt zuerst die eigene Adresse. Was der Link gewährt, lässt sich später nicht ändern; erstellen Sie stattdessen einen neuen.
join-links-name-hint = Für Ihre eigene Übersicht, zum Beispiel „Lagerteam, Herbst“. Wer dem Link folgt, sieht das nicht.
join-links-what = Was der Link gewährt
join-links-team = Team
join-links-team-hint = Die Rollen gelten in diesem Team und in den Teams darunter.
join-links-whole = Die ganze Organisation
join-links-limits = Wie weit der Link reicht
join-links-most-uses = Wie viele Personen
join-links-uses-hint = 1 bis 10.000. Danach funktioniert der Link nicht mehr.
join-links-uses-unit = Personen
join-links-domains = Nur Adressen dieser Domains
join-links-domains-hint = Zum Beispiel acme.example, getrennt durch Kommas oder Zeilen. Subdomains zählen als eigene Domains. Leer: jede Adresse.
join-links-approval = Jede Person wartet auf Genehmigung
join-links-approval-hint = Die Person bestätigt ihre Adresse und fragt an. Wer einladen darf, lässt sie unter „Beitrittsanfragen“ herein.
join-links-error-name = Geben Sie ein, wofür der Link ist, höchstens 80 Zeichen
join-links-error-uses = Geben Sie eine Anzahl von 1 bis 10.000 Personen ein
join-links-error-team = Wählen Sie ein Team dieser Organisation
join-links-error-team-owner = Die Inhaberrolle gilt immer für die ganze Organisation: Wählen Sie kein Team oder eine andere Rolle
join-links-error-domain = Korrigieren Sie „{ $word }“: Das ist keine Domain wie acme.example
join-links-error-domains = Geben Sie höchstens { $most } Domains ein; das sind { $count }

## One link
join-links-link = Link
join-links-made = Der Link ist bereit. Geben Sie seine Adresse nur an Personen weiter, die beitreten sollen.
join-links-address = Adresse des Links
join-links-code = QR-Code des Links
join-links-code-alt = QR-Code mit der Adresse des Beitrittslinks „{ $name }“. Die Adresse steht daneben als Text.
join-links-show = Link anzeigen
join-links-show-hint = Wer die Adresse hat, kommt herein. Das Anzeigen wird im Audit-Log vermerkt.
join-links-hidden = Die Adresse wird erst auf Ihren Wunsch angezeigt.
join-links-domains-any = Jede Adresse
join-links-fact-domains = Adressdomains
join-links-fact-approval = Genehmigung
join-links-approval-yes = Jede Person wartet auf Genehmigung
join-links-approval-no = Personen treten sofort bei
join-links-newcomers = Wer darüber beigetreten ist
join-links-newcomers-none = Noch niemand.
join-links-restore = Wiederherstellen
join-links-change-refused = Über diesen Link können Sie nicht bestimmen, weil Sie seine Rollen nicht vergeben dürfen. { $reason }
join-links-revoked = Der Beitrittslink „{ $name }“ wurde widerrufen. Er lässt niemanden mehr herein.
join-links-restored = Der Beitrittslink „{ $name }“ gilt wieder.
join-links-late-revoked = Der Beitrittslink „{ $name }“ ist bereits widerrufen.
join-links-late-restored = Der Beitrittslink „{ $name }“ ist nicht widerrufen.

## Somebody who followed it
join-links-title = { $organization } beitreten
join-links-from = Link von
join-links-address-first = Zuerst Ihre Adresse
join-links-address-text = Wir senden Ihnen eine E-Mail mit einem persönlichen Link, damit niemand außer Ihnen mit Ihrer Adresse beitritt.
join-links-limited = Dieser Link gilt nur für Adressen bestimmter Domains. Verwenden Sie Ihre geschäftliche Adresse.
join-links-email-hint = Mit dieser Adresse melden Sie sich künftig an.
join-links-send = Link zusenden
join-links-mailed = Prüfen Sie Ihr Postfach
join-links-mailed-text = Wir haben einen Link an { $email } gesendet. In der E-Mail steht, bis wann er gilt. Es wurde noch nichts erstellt.
join-links-mailed-note = Nichts angekommen? Sehen Sie im Spam-Ordner nach oder geben Sie die Adresse nach einigen Minuten noch einmal ein.
join-links-again = Andere Adresse verwenden
join-links-needs-approval = Jemand von { $organization } sieht sich jede Anfrage an, bevor Sie Mitglied werden.
join-links-error-other-domain = Dieser Link gilt nicht für Adressen dieser Domain. Verwenden Sie Ihre geschäftliche Adresse oder fragen Sie die Person, die Ihnen den Link gegeben hat.
join-links-other-account = Ihre Adresse passt nicht
join-links-other-account-text = Sie sind als { $email } angemeldet, und dieser Link gilt nicht für Adressen dieser Domain.
join-links-somebody-else = Dieser Link ist für eine andere Adresse
join-links-somebody-else-text = Er wurde an { $mailed } gesendet, und Sie sind als { $email } angemeldet. Wechseln Sie das Konto, um fortzufahren.
join-links-switch = Abmelden und andere Adresse verwenden
join-links-asked = Sie haben den Beitritt zu { $organization } angefragt. Die Antwort bekommen Sie per E-Mail.
join-links-asked-before = Sie haben den Beitritt zu { $organization } bereits angefragt, und diese Anfrage wartet noch auf eine Antwort.
join-links-has-account = { $email } hat bereits ein Konto. Melden Sie sich an und folgen Sie dann dem Link noch einmal.
join-links-no-seat = Alle Plätze von { $organization } sind belegt. Bitten Sie die Person, die Ihnen den Link gegeben hat, einen frei zu machen; der Link gilt weiter, bis er abläuft.

## A link that lets nobody in
join-links-unknown-text = Vielleicht ist er unvollständig. Kopieren Sie die ganze Adresse oder fragen Sie die Person, die sie Ihnen gegeben hat.
join-links-over-title = Dieser Link wurde verwendet oder ist abgelaufen
join-links-over-text = Ein persönlicher Link gilt nur einmal und nicht lange. Wenn Sie damit beigetreten sind, melden Sie sich an. Andernfalls folgen Sie dem Beitrittslink noch einmal.
join-links-gone-title = Dieser Link zu { $organization } funktioniert nicht mehr
join-links-cut-text = { $organization } ist im Moment nicht aktiv und nimmt niemanden auf. Versuchen Sie es später erneut oder fragen Sie die Person, die Ihnen den Link gegeben hat.
join-links-revoked-text = Er wurde widerrufen. Bitten Sie die Person, die ihn Ihnen gegeben hat, um einen neuen.
join-links-expired-text = Er ist abgelaufen. Bitten Sie die Person, die ihn Ihnen gegeben hat, um einen neuen.
join-links-used-up-text = So viele Personen, wie vorgesehen waren, haben ihn verwendet. Bitten Sie die Person, die ihn Ihnen gegeben hat, um einen neuen.
join-links-creator-gone-text = Wer ihn erstellt hat, darf seine Rollen nicht mehr vergeben. Bitten Sie die Person, die ihn Ihnen gegeben hat, um einen neuen.
join-links-refused-lost = Der Link funktioniert nicht mehr
