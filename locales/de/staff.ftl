# The staff console.

staff-role-admin = Plattform-Admin
staff-role-support = Plattform-Support
staff-role-auditor = Plattform-Auditor
staff-role-admin-text = Alles: alle Organisationen, das Team und die Einstellungen der Plattform.
staff-role-support-text = Sieht alle Organisationen; bearbeitet, genehmigt, sperrt und entsperrt sie.
staff-role-auditor-text = Sieht alles, ändert nichts.
staff-locked = Ihre Rolle im Plattform-Team umfasst { $permission } nicht. Plattform-Admins können das tun.
staff-unchanged = Es wurde nichts geändert: Es war schon so.
staff-saved = Gespeichert
staff-show-them = Anzeigen

## Overview
staff-overview-text = Was die Organisationen der Plattform von Ihnen brauchen.
staff-all-organizations = Alle Organisationen
staff-waiting = Warten auf Sie
staff-waiting-since = wartet seit: { $when }
staff-contracts = Auslaufende Verträge
staff-contracts-none = In den nächsten 30 Tagen endet kein Vertrag.
staff-recent = Was zuletzt geschah

## The list
staff-organization = Organisation
staff-organizations-text = Kunden und Partner und was bei ihnen zu tun ist.
staff-organizations-none = Keine Organisation passt. Versuchen Sie es mit weniger Buchstaben oder setzen Sie die Filter zurück.
staff-create-organization = Organisation erstellen
staff-tabs = Organisationen nach Status
staff-tab-all = Alle
staff-to-approve = Zu genehmigen
staff-search-organizations = Nach Name oder Kurzname suchen
staff-search-organizations-hint = Name oder Kurzname
staff-kind = Art
staff-any-kind = Alle Arten
staff-seats = Plätze
staff-health = Zustand
staff-healthy = In Ordnung
staff-contract-ends = Vertrag endet
staff-created = Erstellt
staff-no-owner-yet = Noch ohne Inhaber
staff-flag-no-owner = Ohne Inhaber
staff-flag-one-owner = Nur ein Inhaber
staff-flag-contract-ended = Vertrag ausgelaufen
staff-flag-contract-ends-soon = Vertrag läuft bald aus
staff-flag-full = Kein Platz mehr frei
staff-flag-over-seats = { $count } über der Platzzahl

## One organization
staff-facts = Angaben
staff-slug = Kurzname in Adressen
staff-slug-hint = Kleinbuchstaben, Ziffern und Bindestriche. Der alte führt weiterhin hierher.
staff-slug-hint-new = Kleinbuchstaben, Ziffern und Bindestriche. Wenn Sie das Feld leer lassen, wird er aus dem Namen gebildet.
staff-kind-hint = Ein Kunde nutzt Ihr Produkt; ein Partner verkauft oder betreut es.
staff-seats-unlimited = { $members }, unbegrenzt
staff-no-end = Unbefristet
staff-owners = Personen mit Inhaberrolle
staff-owners-none = Noch hat hier niemand die Inhaberrolle. Die erste Person mit dieser Rolle kommt per Einladung.
staff-invited = Eingeladen: { $emails }
staff-see-as-admin = Aus Sicht der Admins ansehen
staff-see-text = Dort gilt, was Ihre Rolle im Plattform-Team erlaubt. Was Sie ändern, steht im Audit-Log der Organisation.
staff-suspended-because = Gesperrt ({ $when }): { $reason }
staff-pending-since = Jemand hat diese Organisation registriert ({ $when }). Sie wird geöffnet, sobald Sie sie genehmigen.
staff-closed-because = Geschlossen ({ $when }): { $reason }
staff-closed-since = Diese Organisation wurde geschlossen ({ $when }). Ihre Daten sind noch vorhanden.

## Creating and editing
staff-new-text = Wer die Inhaberrolle bekommt, erhält eine E-Mail mit einem Link und richtet alles Weitere ein.
staff-owner-email = E-Mail-Adresse für die Inhaberrolle
staff-owner-email-hint = Die erste Person in der Organisation, mit allen Berechtigungen darin.
staff-seat-limit = Plätze
staff-seat-limit-hint = Wie viele Mitglieder möglich sind. Leer: unbegrenzt.
staff-contract-hint = Leer: unbefristet.
staff-create-and-invite = Erstellen und einladen
staff-organization-created = { $name } wurde erstellt. Die Einladung für { $owner } ist unterwegs.
staff-edit-title = { $name } bearbeiten
staff-edit-text = Die Admins der Organisation sehen in ihrem Audit-Log, was Sie ändern.

## Status
staff-approve-title = Organisation genehmigen
staff-approve-text = Wer die Inhaberrolle hat, bekommt eine E-Mail und kann sofort beginnen.
staff-approve = Genehmigen
staff-approved = { $name } wurde genehmigt. Wer die Inhaberrolle hat, bekommt eine E-Mail.
staff-suspend-title = Organisation sperren
staff-suspend-text = Bis zur Entsperrung können die Mitglieder sie nicht verwenden. Es wird nichts gelöscht.
staff-suspend-hint = Die Mitglieder lesen das bei der Anmeldung.
staff-suspend-name = { $name } sperren
staff-suspended = { $name } wurde gesperrt.
staff-reinstate-text = Die Mitglieder können sie sofort wieder verwenden, unverändert.
staff-reinstate-name = { $name } entsperren
staff-reinstated = { $name } wurde entsperrt.
staff-close = Organisation schließen
staff-close-text = Endgültig: wenn der Vertrag zu Ende ist.
staff-close-step = Organisation schließen …
staff-close-title = { $name } schließen?
staff-close-name = { $name } schließen
staff-keep-name = { $name } behalten
staff-close-effect-members = { $count ->
    [one] 1 Mitglied verliert sofort den Zugang.
   *[other] { $count } Mitglieder verlieren sofort den Zugang.
}
staff-close-effect-invitations = Offene Einladungen funktionieren nicht mehr.
staff-close-effect-data = Es wird nichts gelöscht: Mitglieder, Rollen und das Audit-Log bleiben.
staff-close-effect-staff = Das Plattform-Team kann sie wieder öffnen.
staff-close-confirmation = Geben Sie zur Bestätigung den Namen ein: { $name }
staff-closed = { $name } wurde geschlossen.
staff-wrong-status = Der Status dieser Organisation erlaubt das nicht mehr. Vielleicht hat ihn jemand anderes geändert; sehen Sie noch einmal nach.

## Sign-ups
staff-sign-ups-text = Neue Kunden, die sich selbst registriert haben. Wer am längsten wartet, steht oben.
staff-sign-ups-none = Niemand wartet
staff-sign-ups-none-text = Keine Organisation wartet auf Genehmigung.
staff-refuse-step = Ablehnen …
staff-refuse-name = { $name } ablehnen
staff-refused = { $name } wurde abgelehnt und geschlossen.

## People
staff-people-text = Alle mit einem Konto, in welcher Organisation auch immer. Jede Suche wird im Audit-Log vermerkt.
staff-people-search = Nach Adresse oder Name suchen
staff-people-search-hint = E-Mail-Adresse, ihr Anfang oder Wörter eines Namens
staff-people-start = Person suchen
staff-people-start-text = Geben Sie eine E-Mail-Adresse ein, den Anfang einer Adresse mit dem @ oder Wörter eines Namens.
staff-people-short = Geben Sie mindestens 3 Buchstaben ein
staff-people-short-text = Kürzere Wörter finden zu viele Personen.
staff-people-none = Niemand hat diese Adresse oder diesen Namen.
staff-people-more = Angezeigt werden die ersten { $count }. Geben Sie mehr Buchstaben ein, um weniger zu finden.
staff-person-account = Konto
staff-person-audit = Was die Person getan hat
staff-person-membership = Mitgliedschaft öffnen
staff-person-none = Gehört zu keiner Organisation.

## The team
staff-team-text = Die Personen, die die Plattform betreuen. Mindestens eine davon ist immer Plattform-Admin.
staff-role-of = Rolle von { $name }
staff-team-open = Offene Einladungen
staff-team-sent = gesendet: { $when }
staff-team-until = gilt bis: { $when }
staff-team-invite = In das Plattform-Team einladen
staff-team-send = Einladung senden
staff-team-invited = Die Einladung für { $email } ist unterwegs.
staff-team-revoked = Die Einladung für { $email } wurde widerrufen.
staff-team-roles = Was jede Rolle erlaubt
staff-team-role-changed = { $name } hat jetzt die Rolle { $role }.
staff-team-remove-title = { $name } aus dem Plattform-Team entfernen?
staff-team-remove-name = { $name } entfernen
staff-team-remove-effect-console = Die Person verliert die Konsole und alle Organisationen, die sie nur als Teil des Plattform-Teams sieht.
staff-team-remove-effect-sessions = Alle ihre Sitzungen enden sofort.
staff-team-remove-effect-account = Das Konto und eigene Mitgliedschaften bleiben. Sie können die Person wieder einladen.
staff-team-removed = { $name } wurde aus dem Plattform-Team entfernt.
staff-last-admin = Außer { $name } ist niemand mehr Plattform-Admin. Geben Sie diese Rolle zuerst jemand anderem.
staff-no-longer-admin = Sie sind nicht mehr Plattform-Admin. Jemand hat gerade Ihre Rolle geändert.

## The invitation to the team
staff-accept-title = Dem Plattform-Team beitreten
staff-accept-text = Sie sind in das Team eingeladen, das hier alle Organisationen betreut.
staff-accept = Dem Plattform-Team beitreten
staff-works-until = Gilt bis
staff-password-hint = Mindestens 15 Zeichen. Am besten einige Wörter, die nur Sie so zusammenstellen würden.
staff-accept-sign-in = Zu dieser Adresse gibt es ein Konto. Melden Sie sich an, um anzunehmen.
staff-accept-sign-in-button = Anmelden und zurückkehren
staff-accept-other = Diese Einladung ist für { $email }, und Sie sind als { $who } angemeldet. Melden Sie sich ab und öffnen Sie den Link dann erneut.
staff-over-title = Dieser Link funktioniert nicht mehr
staff-invitation-over = Er wurde verwendet, widerrufen oder ist zu alt. Bitten Sie die Plattform-Admins um einen neuen.
staff-joined = Willkommen. Sie haben jetzt die Rolle { $role }.

## Settings
staff-settings-text = Was für die ganze Plattform gilt.
staff-sign-up = Neue Kunden
staff-sign-up-open = Alle können sich registrieren
staff-sign-up-open-text = Wer eine E-Mail-Adresse bestätigt, bekommt sofort eine Organisation.
staff-sign-up-approval = Registrieren, dann auf Genehmigung warten
staff-sign-up-approval-text = Die Organisation wird geöffnet, sobald das Plattform-Team sie unter „Registrierungen“ genehmigt.
staff-sign-up-closed = Nur auf Einladung
staff-sign-up-closed-text = Alle Organisationen erstellt das Plattform-Team.
staff-invitations-per-day = Einladungen pro Organisation und Tag
staff-invitations-per-day-hint = Eine Zahl von 1 bis 1.000.000. So kann ein gestohlenes Konto nicht endlos E-Mails versenden.

## What a form needs
staff-fault-name = Geben Sie einen Namen mit höchstens 120 Zeichen ein
staff-fault-slug = Verwenden Sie höchstens 63 Kleinbuchstaben, Ziffern und Bindestriche, mit Buchstabe oder Ziffer am Anfang und am Ende
staff-fault-slug-taken = Wählen Sie einen anderen Kurznamen: Dieser ist oder war bereits vergeben
staff-fault-kind = Wählen Sie Kunde oder Partner
staff-fault-email = Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@company.com
staff-fault-seats = Geben Sie eine Anzahl von 1 bis 10.000.000 Plätzen ein oder lassen Sie das Feld leer
staff-fault-date = Geben Sie ein Datum als Jahr, Monat und Tag ein, zum Beispiel 2027-02-28, oder lassen Sie das Feld leer
staff-fault-locale = Wählen Sie eine Sprache aus der Liste
staff-fault-time-zone = Wählen Sie eine Zeitzone aus der Liste
staff-fault-reason = Geben Sie einen Grund mit höchstens 500 Zeichen ein: Die Mitglieder lesen ihn
staff-fault-refusal = Geben Sie einen Grund mit höchstens 500 Zeichen ein
staff-fault-confirmation = Geben Sie den Namen genau so ein: { $name }
staff-fault-role = Wählen Sie eine Rolle
staff-fault-already = { $email } gehört bereits zum Plattform-Team
staff-fault-sign-up = Wählen Sie, wie neue Kunden hereinkommen
staff-fault-invitations = Geben Sie eine Zahl von 1 bis 1.000.000 ein

## Audit
staff-audit-text = Die Ereignisse aller Organisationen und der Plattform selbst. Keines lässt sich unbemerkt ändern oder löschen.
staff-audit-chain-text = Auch die eigenen Ereignisse der Plattform bilden eine Kette; jede Organisation hat ihre eigene, auf der Seite ihres Audit-Logs.
staff-audit-retention = Aufbewahrungsfrist für Audit-Ereignisse in Tagen
staff-audit-retention-hint = Womit neue Organisationen beginnen, 90 bis 3650 Tage; jede kann ihre Frist ändern. Leer: unbegrenzt.

staff-close-effects = Zuerst ansehen, was endet
staff-fault-yes-or-no = Wählen Sie eine der beiden Möglichkeiten

## Trial and end
staff-status-trial = Testphase
staff-status-terminating = Läuft aus
staff-trial-ends = Testphase endet
staff-trial-hint = Der letzte Tag der Testphase. Leer, wenn es keine gibt oder daraus ein Vertrag wurde.
staff-erased-on = Endgültig gelöscht am
staff-close-day = Letzter Tag
staff-close-day-hint = Leer: sofort schließen. Mit Datum haben alle bis zum Ende dieses Tages Zugang und werden vorher informiert.
staff-fault-day-to-come = Geben Sie einen Tag ein, der noch nicht vorbei ist, oder lassen Sie das Feld leer
staff-closes-on = { $name } wird nach dem { $day } geschlossen.
staff-grace-days = Nachfrist in Tagen
staff-grace-days-hint = Wie lange eine geschlossene Organisation aufbewahrt wird, bevor alles endgültig gelöscht wird: 7 bis 365.
staff-fault-grace = Geben Sie eine Anzahl von 7 bis 365 Tagen ein
