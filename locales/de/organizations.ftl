# An organization's own pages: overview, home, settings, the end.

## Overview
organizations-customer-since = Kunde seit { $month }.
organizations-partner-since = Partner seit { $month }.
organizations-contract-until = Vertrag bis { $date }.
organizations-figures = Kennzahlen
organizations-members = Mitglieder
organizations-of-seats = von { $limit } Plätzen
organizations-no-limit = Plätze unbegrenzt
organizations-seats-full = Alle Plätze sind belegt
organizations-seats-free = { $count ->
    [one] 1 Platz ist frei
   *[other] { $count } Plätze sind frei
}
organizations-pending = Ausstehende Einladungen
organizations-pending-none = Niemand hat eine offene Einladung
organizations-pending-waiting = Warten auf eine Antwort
organizations-failed = Nicht zugestellt
organizations-failed-none = Alle offenen Einladungen wurden zugestellt
organizations-failed-note = Zurückgekommene E-Mails
organizations-requested = Neue Einladungen angefordert
organizations-requested-none = Niemand wartet
organizations-requested-note = Personen, deren Link nicht mehr funktioniert
organizations-invite = Personen einladen
organizations-invite-lacking = Um Personen einzuladen, brauchen Sie die Berechtigung members.invite.
organizations-invite-ask = Um Personen einzuladen, brauchen Sie die Berechtigung members.invite. Sie bekommen sie von { $names }.
organizations-attention = Zu erledigen
organizations-fine = Zurzeit ist nichts zu erledigen
organizations-fine-text = Inhaberschaft, Einladungen und Anfragen sind in Ordnung.
organizations-one-owner = Nur eine Person mit Inhaberrolle
organizations-one-owner-text = Wenn { $name } nicht da ist, kann niemand die Organisation schließen oder die Inhaberrolle vergeben. Wir empfehlen, sie einer zweiten Person zu geben.
organizations-add-owner = Zweiter Person die Inhaberrolle geben
organizations-add-owner-why = Die Inhaberrolle kann nur vergeben, wer sie selbst hat. Wenden Sie sich an { $name }.
organizations-failed-title = { $count ->
    [one] 1 Einladung konnte nicht zugestellt werden
   *[other] { $count } Einladungen konnten nicht zugestellt werden
}
organizations-failed-many = Mehr als { $count } Einladungen konnten nicht zugestellt werden
organizations-failed-text = Sehen Sie sich den Grund an, korrigieren Sie die Adresse und laden Sie erneut ein.
organizations-requested-title = { $count ->
    [one] 1 Person bittet um eine neue Einladung
   *[other] { $count } Personen bitten um eine neue Einladung
}
organizations-requested-many = Mehr als { $count } Personen bitten um eine neue Einladung
organizations-requested-text = Der Link ist abgelaufen oder wurde widerrufen. Laden Sie erneut ein oder lassen Sie es dabei.
organizations-see-invitations = Einladungen ansehen
organizations-answer = Beantworten
organizations-setup = Erste Schritte
organizations-setup-done = { $done } von { $total }
organizations-step-done = Erledigt
organizations-step-open = Offen
organizations-step-settings = Name und Einstellungen prüfen
organizations-step-settings-text = Sprache und Zeitzone gelten für E-Mails
organizations-step-domain = E-Mail-Domain bestätigen
organizations-step-domain-text = Dann finden Personen mit einer Adresse dieser Domain von selbst zu Ihnen
organizations-step-people = Drei Personen einladen
organizations-step-people-text = Sie treten über einen Link in einer E-Mail bei
organizations-step-owners = Zweiter Person die Inhaberrolle geben
organizations-step-owners-text = Damit nie jemand ausgesperrt wird
organizations-step-defaults = Standardrollen wählen
organizations-step-defaults-text = Was ein neues Mitglied bekommt, wenn nichts anderes angegeben ist
organizations-step-sso = Single Sign-on verbinden
organizations-step-sso-text = Personen melden sich mit ihrem Unternehmenskonto an.
organizations-checklist-hide = Liste ausblenden
organizations-checklist-gone = Die ersten Schritte sind ausgeblendet
organizations-checklist-back = Die ersten Schritte sind wieder da
organizations-events = Letzte Ereignisse
organizations-events-all = Audit-Log
organizations-events-none = Noch ist nichts geschehen.
organizations-events-lacking-text = Um zu sehen, was hier geschehen ist, brauchen Sie die Berechtigung audit.view.

## Home of a member
organizations-home-text = Sie sind Mitglied von { $organization }.
organizations-your-roles = Ihre Rollen
organizations-no-roles = Sie haben noch keine Rolle. Die hier aufgeführten Personen können Ihnen eine geben.
organizations-what-role-can = Was diese Rolle erlaubt
organizations-role-nothing = Ihr eigenes Konto und diese Seite.
organizations-contacts = Wer hilft
organizations-contacts-text = Diese Personen verwalten { $organization } hier: Wenden Sie sich an sie, wenn Sie Zugang brauchen oder etwas nicht stimmt.
organizations-owner = Inhaber
organizations-admin = Admin
organizations-more = Ihr Konto
organizations-all = Ihre Organisationen
organizations-all-text = Wechseln Sie zu einer anderen Organisation oder erstellen Sie eine.
organizations-profile = Ihr Profil
organizations-profile-text = Name, Sprache und Zeitzone
organizations-leave = Diese Organisation verlassen …

## Settings
organizations-settings-title = Einstellungen
organizations-settings-text = Wie { $name } heißt und zu finden ist.
organizations-look = Logo, Farbe und Absender:
organizations-general = Allgemein
organizations-name-hint = Wie man sie kennt. Der Name steht in jeder E-Mail.
organizations-slug = Adresse
organizations-slug-hint = Kleinbuchstaben, Ziffern und Bindestriche. Links zur alten Adresse funktionieren weiter: Sie führen zur neuen.
organizations-slug-warning = Eine neue Adresse ändert alle Links dieser Organisation. Alte Links führen dauerhaft zur neuen Adresse, und niemand sonst kann die alte übernehmen.
organizations-locale-hint = Für E-Mails an Personen, deren Sprache nicht bekannt ist.
organizations-zone-hint = Für E-Mails und für Personen, die keine eigene gewählt haben.
organizations-save = Einstellungen speichern
organizations-saved = Einstellungen gespeichert
organizations-moved = Einstellungen gespeichert. Die Organisation ist jetzt unter /o/{ $slug } zu finden
organizations-unchanged = Es wurde nichts geändert
organizations-fault-name = Geben Sie einen Namen mit 1 bis 120 Zeichen ein
organizations-fault-slug = Geben Sie eine Adresse aus 1 bis 63 Kleinbuchstaben, Ziffern und Bindestrichen ein, ohne Bindestrich am Anfang oder Ende
organizations-fault-slug-taken = Geben Sie eine andere Adresse ein: Diese ist vergeben oder gehörte einer anderen Organisation
organizations-fault-locale = Wählen Sie eine Sprache aus der Liste
organizations-fault-time-zone = Wählen Sie eine Zeitzone aus der Liste
organizations-lacking = Um das zu ändern, brauchen Sie die Berechtigung { $permission }.
organizations-lacking-ask = Um das zu ändern, brauchen Sie die Berechtigung { $permission }. Sie bekommen sie von { $names }.
organizations-defaults = Standardrollen
organizations-defaults-text = Was ein neues Mitglied bekommt, wenn die Einladung nichts anderes angibt.
organizations-defaults-legend = Rollen für neue Mitglieder
organizations-defaults-save = Standardrollen speichern
organizations-danger = Diese Organisation schließen
organizations-danger-text = Alle verlieren sofort den Zugang. Eine Zeit lang lässt sich die Organisation wieder öffnen; danach wird alles endgültig gelöscht.
organizations-close = { $name } schließen …

## The end
organizations-closing-title = { $name } schließen?
organizations-closing-crumb = Schließen
organizations-closing-effects = Das geschieht sofort
organizations-closing-members = { $count ->
    [one] 1 Mitglied verliert den Zugang
   *[other] { $count } Mitglieder verlieren den Zugang
}
organizations-closing-you = Auch Sie verlieren den Zugang, außer zu einer Seite: Dort können Sie die Daten exportieren oder die Organisation wieder öffnen
organizations-closing-invitations = Offene Einladungen funktionieren nicht mehr
organizations-closing-address = Die Adresse bleibt vergeben
organizations-closing-kept = Eine Zeit lang wird nichts gelöscht: Wer die Inhaberrolle hat, erfährt, bis wann sich die Organisation wieder öffnen lässt
organizations-closing-accounts = Die Konten bleiben, ebenso der Zugang zu anderen Organisationen
organizations-confirmation = Geben Sie den Namen der Organisation ein
organizations-confirmation-hint = Damit sicher ist, dass Sie diese meinen: { $name }
organizations-fault-confirmation = Geben Sie den Namen genau so ein: { $name }
organizations-closing-act = { $name } schließen
organizations-closing-keep = { $name } geöffnet lassen
organizations-closed = { $name } ist geschlossen
organizations-closed-already = Die Organisation ist bereits geschlossen, oder ihr Status erlaubt das nicht.

## Export and the way back
organizations-export-title = Export
organizations-export-text = Alle Daten von { $name } in einer Datei.
organizations-export-closed = { $name } ist geschlossen; niemand sonst kommt hinein. Alles wird bis { $until } aufbewahrt und dann endgültig gelöscht.
organizations-export-what = Die Daten dieser Organisation
organizations-export-parts = Eine JSON-Datei mit Einstellungen, Mitgliedern, Rollen, Zuweisungen, Teams, Einladungen, Beitrittslinks und -anfragen, Domains, Austrittsprotokollen und Ihren E-Mails: Texte, Aussehen, Versand. Passwörter und Links sind nicht enthalten. Das Audit-Log hat einen eigenen Export.
organizations-export-audited = Jeder Export wird im Audit-Log vermerkt.
organizations-export-act = Daten herunterladen
organizations-export-link = Daten exportieren …
organizations-restoration-title = Wieder öffnen
organizations-restoration-text = Sie haben die Organisation selbst geschlossen und können sie deshalb wieder öffnen: Mitglieder und Rollen sind wie zuvor.
organizations-restoration-staff = Das Plattform-Team hat die Organisation geschlossen, oder ihr Vertrag ist ausgelaufen. Bitten Sie das Plattform-Team, sie wieder zu öffnen.
organizations-restoration-act = { $name } wieder öffnen
organizations-reopened = { $name } ist wieder geöffnet
organizations-banner-ending = { $name } wird am { $date } geschlossen: Der Vertrag endet. Bitten Sie das Plattform-Team um eine Verlängerung.
organizations-banner-trial = Die Testphase von { $name } endet am { $date }.
organizations-seats-state = { $reserved ->
    [0] { $taken } von { $limit } Plätzen sind belegt
   *[other] { $taken } von { $limit } Plätzen sind belegt, { $reserved } reserviert
}
organizations-seats-short = { $left ->
    [0] Es ist kein Platz mehr frei. Machen Sie einen frei oder bitten Sie das Plattform-Team um weitere.
    [one] Sie haben noch 1 Platz frei und brauchen { $asked }. Es wurde nichts gesendet.
   *[other] Sie haben noch { $left } Plätze frei und brauchen { $asked }. Es wurde nichts gesendet.
}
