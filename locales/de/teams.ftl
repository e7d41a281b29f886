# Teams: the tree, one team, moving and merging.

teams-intro = Eine auf ein Team begrenzte Rolle gilt für die Personen darin und für die Teams darunter.
teams-intro-own = Die Teams, die Sie verwalten, und alles darunter.
teams-none = Noch keine Teams
teams-none-text = Mit Teams kann jemand eine Abteilung verwalten und nichts anderes. Erstellen Sie hier das erste.
teams-none-seen = Sie verwalten kein Team.
teams-tree = Alle Teams
teams-tree-own = Ihre Teams
teams-new = Neues Team
teams-name = Name
teams-parent = Übergeordnetes Team
teams-parent-hint = Wer das übergeordnete Team verwaltet, verwaltet auch dieses.
teams-root = Kein Team: ganz oben
teams-make = Team erstellen
teams-depth = Ebene { $depth }

teams-name-missing = Geben Sie einen Namen ein.
teams-name-too-long = Verwenden Sie höchstens { $most } Zeichen in einer Zeile.
teams-name-taken = Ein Team auf derselben Ebene heißt bereits so. Wählen Sie einen anderen Namen.
teams-unknown = Wählen Sie eines der Teams aus der Liste.
teams-no-parent = Wählen Sie das übergeordnete Team: Sie ordnen Teams unter Ihren eigenen an.
teams-below-itself = Ein Team kann nicht unter sich selbst stehen. Wählen Sie eine andere Position.
teams-too-deep = Mehr als { $most } Ebenen sind nicht möglich. Wählen Sie eine Position weiter oben.
teams-has-teams = Es gibt noch Teams darunter. Verschieben Sie diese zuerst, führen Sie sie zusammen oder entfernen Sie sie.
teams-limited = Damit würde sich ändern, wer welche Berechtigungen für die Personen im Team hat, und diese dürfen Sie nicht vergeben oder entziehen. { $reason }
teams-not-there = Dort dürfen Sie keine Teams anordnen. Ihnen fehlt die Berechtigung { $permission }.
teams-note-removed = Das Team wurde entfernt

teams-created = Das Team { $name } wurde erstellt. Fügen Sie Personen hinzu oder laden Sie welche ein.
teams-renamed = Das Team heißt jetzt { $name }.
teams-moved = { $name } wurde verschoben. Die Berechtigungen ändern sich sofort mit.
teams-merged = { $name } ist jetzt Teil von { $other }.
teams-removed = Das Team { $name } wurde entfernt. Die Personen darin sind weiterhin Mitglieder.
teams-added = { $name } ist jetzt in { $team }.
teams-nobody = Geben Sie die Adresse eines Mitglieds ein, das Sie verwalten. Andere können Sie einladen.

teams-people-title = Personen
teams-people = { $count ->
    [0] Noch niemand
    [one] 1 Person, mit den Teams darunter
   *[other] { $count } Personen, mit den Teams darunter
}
teams-people-many = Über 1.000 Personen, mit den Teams darunter
teams-people-all = Alle Personen in { $name }
teams-invite = Personen in { $name } einladen
teams-add-email = E-Mail-Adresse des Mitglieds
teams-add-act = In das Team aufnehmen
teams-below = Teams darunter
teams-below-none = Keine Teams darunter.
teams-rights = Wer es verwaltet
teams-rights-text = Rollen, die auf dieses Team oder ein übergeordnetes begrenzt sind. Rollen für die ganze Organisation gelten hier ebenfalls.
teams-rights-none = Niemand hat eine Rolle nur für dieses Team. Vergeben Sie eine auf der Seite eines Mitglieds.
teams-rights-where = { $role } in { $team }
teams-change = Name und Position
teams-save-name = Name speichern
teams-move = Verschieben …
teams-merge = Zusammenführen …
teams-remove = Entfernen …

teams-move-title = Wohin soll { $name } verschoben werden?
teams-move-act = { $name } verschieben
teams-merge-title = Mit welchem Team soll { $name } zusammengeführt werden?
teams-merge-act = { $name } zusammenführen
teams-remove-title = Team { $name } entfernen?
teams-remove-act = { $name } entfernen
teams-keep = { $name } unverändert lassen
teams-choose-place = Neue Position
teams-choose-into = Zusammenführen mit
teams-show-effects = Anzeigen, wer was bekommt und verliert
teams-effects = Was das bewirkt
teams-effect-gain = { $name } bekommt Berechtigungen für die Personen im Team: { $role } in { $team }
teams-effect-lose = { $name } verliert Berechtigungen für die Personen im Team: { $role } in { $team }
teams-effect-none = Niemand bekommt oder verliert Berechtigungen für die Personen im Team.
teams-effect-people = Die Personen im Team und die Teams darunter kommen mit.
teams-effect-merge = Die Personen kommen in das andere Team, die Teams darunter werden ihm untergeordnet, und offene Einladungen führen dorthin.
teams-effect-merge-ends = Auf { $name } begrenzte Rollen enden: Sie wurden für weniger Personen vergeben.
teams-effect-remove = Die Personen bleiben Mitglieder der Organisation.
teams-effect-remove-invitations = Offene Einladungen in das Team werden widerrufen.
