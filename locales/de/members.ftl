# Members: the list, one member, and what can be done with them.

members-intro = Alle, die sich bei { $organization } anmelden können, und was sie dürfen.
members-invite = Personen einladen
members-by-state = Mitglieder nach Status
members-search = Nach Name oder Adresse suchen
members-search-hint = Name oder Adresse
members-count = { $count ->
    [one] 1 Mitglied
   *[other] { $count } Mitglieder
}
members-found = { $count ->
    [one] 1 Treffer
   *[other] { $count } Treffer
}
members-found-many = Treffer auf mehreren Seiten
members-member = Mitglied
members-joined = Beigetreten
members-removed-at = Entfernt
members-open = Mitglied öffnen
members-change-roles = Rollen ändern
members-suspend-or-remove = Sperren oder entfernen
members-first-page = Erste Seite
members-none-removed = Niemand wurde entfernt
members-none-removed-text = Entfernte Mitglieder stehen hier 30 Tage lang und können wieder aufgenommen werden.

members-lacks = Ihnen fehlt die Berechtigung { $permission }.
members-limited = { $name } hat Berechtigungen, die Ihnen fehlen: { $names }.
members-role-limited = Sie dürfen Rollen vergeben und entziehen, deren Berechtigungen Sie selbst haben. Ihnen fehlt: { $names }.
members-last-owner = { $name } hat als einziges aktives Mitglied die Inhaberrolle. Geben Sie sie zuerst jemand anderem.
members-yourself = Das sind Sie selbst. Bitten Sie jemand anderen darum oder verlassen Sie die Organisation selbst.
members-is-removed = { $name } wurde entfernt. Nehmen Sie die Person zuerst wieder auf.
members-is-not-removed = { $name } ist bereits Mitglied.
members-too-late = { $name } wurde vor mehr als 30 Tagen entfernt. Laden Sie die Person neu ein.
members-no-seat = Alle Plätze sind belegt. Entfernen Sie jemanden oder bitten Sie das Plattform-Team um mehr Plätze.
members-note-lacks = Fehlende Berechtigung: { $names }
members-note-last-owner = Einziges aktives Mitglied mit der Inhaberrolle
members-note-yourself = Die eigene Mitgliedschaft
members-note-removed = Wurde bereits entfernt
members-note-not-removed = Ist bereits Mitglied
members-note-too-late = Vor mehr als 30 Tagen entfernt
members-note-no-seat = Alle Plätze sind belegt
members-left = Hat die Organisation selbst verlassen

members-roles-text = Rollen addieren sich. Eine Änderung gilt sofort.
members-save-roles = Rollen speichern
members-status = Mitglied
members-invited-by = { $date }, eingeladen von { $name }
members-source-domain = { $date }, über eine Adresse Ihrer Domain
members-source-sign-up = { $date }, über die Registrierung
members-source-staff = { $date }, vom Plattform-Team hinzugefügt
members-source-import = { $date }, importiert
members-source-sso = Am { $date } über den Identitätsanbieter beigetreten
members-source-join-link = { $date }, über den Beitrittslink „{ $link }“
members-source-join-request = { $date }, auf Beitrittsanfrage; genehmigt von { $name }
members-joined-on = { $date }
members-suspended-on = Gesperrt
members-removed-on = Entfernt
members-sessions = Sitzungen in dieser Organisation
members-sessions-text = Browser, die hier verwendet wurden, mit der jeweils letzten IP-Adresse.
members-sessions-none = In letzter Zeit wurde hier keine Sitzung verwendet.
members-sessions-end = Sitzungen beenden
members-sessions-ended = { $count ->
    [0] { $name } hatte hier keine Sitzungen.
    [one] 1 Sitzung von { $name } wurde beendet.
   *[other] { $count } Sitzungen von { $name } wurden beendet.
}
members-device = Gerät
members-address = IP-Adresse
members-activity = Letzte Aktivität
members-activity-text = Was { $name } hier getan hat und was andere an der Mitgliedschaft geändert haben.
members-activity-none = Noch nichts.
members-activity-all = Alles im Audit-Log
members-refused = verweigert
members-suspend-text = beendet den Zugang sofort. Die Rollen bleiben erhalten.
members-reinstate-text = lässt { $name } wieder herein, mit denselben Rollen.
members-remove-text = beendet den Zugang und gibt den Platz frei. Lässt sich 30 Tage lang rückgängig machen.
members-suspend-reason = Grund
members-suspend-reason-hint = Steht im Audit-Log und auf dieser Seite.
members-reason-too-long = Geben Sie einen Grund mit höchstens 500 Zeichen ein
members-remove-from = Aus { $organization } entfernen
members-bring-back = Wieder aufnehmen
members-bring-back-text = { $name } wurde am { $date } entfernt. Eine Wiederaufnahme mit den bisherigen Rollen ist bis { $until } möglich.
members-gone-text = { $name } wurde am { $date } entfernt, vor mehr als 30 Tagen. Laden Sie die Person neu ein, wenn sie zurückkommen soll.
members-unknown-role = Wählen Sie Rollen aus der Liste: { $key } gehört nicht dazu

members-roles-saved = { $name } hat jetzt: { $roles }.
members-roles-none-saved = { $name } hat jetzt keine Rolle.
members-unchanged = Es wurde nichts geändert.
members-suspended-flash = { $name } ist gesperrt.
members-reinstated-flash = { $name } kann sich wieder anmelden.
members-removed-flash = { $name } wurde entfernt.
members-restored-flash = { $name } ist wieder dabei.
members-leave = Verlassen
members-leave-title = { $organization } verlassen?
members-leave-effects = Was geschieht
members-leave-access = Sie haben ab diesem Moment keinen Zugang mehr zu { $organization }.
members-leave-roles = Sie verlieren Ihre Rollen: { $roles }.
members-leave-back = Sie können nicht von sich aus zurückkehren. Innerhalb von 30 Tagen kann Sie jemand mit der nötigen Berechtigung wieder aufnehmen.
members-leave-unconfirmed = Lesen Sie, was geschieht, und klicken Sie dann auf die Schaltfläche
members-stay = Bleiben
members-you-left = Sie haben { $organization } verlassen.

members-bulk-nobody = Wählen Sie zuerst mindestens ein Mitglied aus.
members-bulk-too-many = Wählen Sie höchstens 100 Mitglieder auf einmal aus.
members-bulk-removed = { $count ->
    [0] Niemand wurde entfernt.
    [one] 1 Mitglied wurde entfernt.
   *[other] { $count } Mitglieder wurden entfernt.
}
members-bulk-suspended = { $count ->
    [0] Niemand wurde gesperrt.
    [one] 1 Mitglied wurde gesperrt.
   *[other] { $count } Mitglieder wurden gesperrt.
}
members-bulk-restored = { $count ->
    [0] Niemand wurde wieder aufgenommen.
    [one] 1 Mitglied ist wieder dabei.
   *[other] { $count } Mitglieder sind wieder dabei.
}
members-bulk-reinstated = { $count ->
    [0] Niemand wurde entsperrt.
    [one] 1 Mitglied kann sich wieder anmelden.
   *[other] { $count } Mitglieder können sich wieder anmelden.
}
members-bulk-left-out = Ausgelassen: { $reasons }
members-bulk-and-more = { $reasons } Und { $count } weitere.

members-intro-teams = Die Personen in Ihren Teams und was sie dürfen.
members-your-teams = Alle Ihre Teams
members-until = Ende: { $date }
members-other-teams = { $name } gehört auch zu anderen Teams. Aus Ihren Teams können Sie die Person herausnehmen.
members-owner-scope = Die Inhaberrolle gilt für die ganze Organisation und unbefristet. Wählen Sie eine andere Rolle oder weder Team noch Ende.
members-note-other-teams = Gehört auch zu anderen Teams
members-note-owner-scope = Inhaberrolle mit Team oder Ende
members-unknown-team = Wählen Sie eines der Teams aus der Liste.
members-end-past = Wählen Sie einen Tag in der Zukunft.
members-end-unreadable = Geben Sie Tag und Uhrzeit ein, zum Beispiel 2026-12-31 17:00.
members-role-renewed = { $role } von { $name } hat ein neues Ende.
members-teams-saved = Die Teams von { $name } sind gespeichert.
members-end-saved = Die Mitgliedschaft von { $name } ist befristet. Sie endet zum gewählten Zeitpunkt von selbst.
members-no-end-saved = Die Mitgliedschaft von { $name } ist nicht mehr befristet.
members-holds = Rollen von { $name }
members-holds-text = Wo jede Rolle gilt, bis wann und wer sie vergeben hat.
members-holds-nothing = Keine Rolle. { $name } kann sich anmelden und die Startseite sehen.
members-hidden-roles = { $count ->
    [one] Und eine Rolle in einem Team, das Sie nicht sehen.
   *[other] Und { $count } Rollen in Teams, die Sie nicht sehen.
}
members-role-where = Wo
members-role-until = Bis
members-role-given = Vergeben
members-whole-organization = Ganze Organisation
members-no-end = Unbefristet
members-given-by = { $date }, von { $name }
members-why = Warum { $name } was darf
members-take-role = Entziehen
members-renew = Ende ändern
members-renew-of = Neues Ende von { $role }
members-renew-hint = Leer: unbefristet. In Ihrer Zeitzone.
members-give-where = Wo diese Rollen gelten
members-give-where-hint = In einem Team gilt eine Rolle für die Personen darin und für die Teams darunter.
members-give-until = Neue Rollen enden
members-give-until-hint = Leer: unbefristet. Bereits vergebene Rollen behalten ihr Ende.
members-roles-of-team = Rollen in einem Team anzeigen
members-show = Anzeigen
members-teams = Teams
members-teams-text = Wer ein Team verwaltet, verwaltet die Personen darin.
members-teams-none = Es gibt noch keine Teams.
members-teams-make = Erstes Team erstellen
members-save-teams = Teams speichern
members-other-teams-count = { $count ->
    [one] Und ein Team, das Sie nicht sehen.
   *[other] Und { $count } Teams, die Sie nicht sehen.
}
members-end = Ende der Mitgliedschaft
members-end-text = Zu diesem Zeitpunkt verliert { $name } den Zugang und alle Rollen. Der Platz wird wieder frei.
members-end-label = Endet
members-save-end = Ende speichern
members-ends = Endet
