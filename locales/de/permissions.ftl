# Who may do what, and why.

permissions-why-title = Was { $name } darf
permissions-why-your-title = Was Sie dürfen
permissions-why-text = Jede Berechtigung mit der Rolle, aus der sie kommt: wo, seit wann, von wem, bis wann.
permissions-stopped-suspended = { $name } ist gesperrt: Zurzeit gilt nichts davon.
permissions-stopped-removed = { $name } wurde entfernt: Zurzeit gilt nichts davon.
permissions-stopped-over = Die Mitgliedschaft von { $name } ist abgelaufen: Zurzeit gilt nichts davon.
permissions-stopped-organization = { $organization } ist nicht aktiv: Für die Mitglieder gilt zurzeit nichts davon.
permissions-nothing = { $name } hat keine Rolle, kann sich aber anmelden und die Startseite sehen.
permissions-nothing-listed = Diese Rollen enthalten keine eigene Berechtigung. { $name } kann sich anmelden und die Startseite sehen.
permissions-filter = Nach Berechtigung, Bereich oder Rolle filtern
permissions-group = { $application }: { $resource }
permissions-applications = Anwendungen
permissions-every-application = Alle Berechtigungen aller Anwendungen, auch künftiger
permissions-permission = Berechtigung
permissions-because = Aufgrund von
permissions-since = seit { $date }
permissions-since-by = seit { $date }, vergeben von { $by }
permissions-since-through = seit { $date }, { $through }
permissions-until = bis { $end }
permissions-in = in { $team }
permissions-who-changed = Wer diese Rollen geändert hat
permissions-who-changed-text = Jede Änderung steht im Audit-Log.
permissions-who-could = Wer das ändern könnte
permissions-who-could-text = Alle mit der Berechtigung roles.assign und allem, was { $name } hat.
permissions-who-could-nobody = Niemand sonst in der Organisation. Das Plattform-Team könnte es.
permissions-staff-note = Das Plattform-Team hat einen eigenen Zugang, der hier nicht aufgeführt ist.

permissions-title = Berechtigungen
permissions-text = Was hier erlaubt werden kann und welche Rollen es erlauben.
permissions-roles-with = Rollen, die es erlauben
permissions-no-role = Keine Rolle
permissions-all-roles = Alle Rollen
permissions-all-permissions = Alle Berechtigungen
permissions-who-holds = Wer sie hat, und warum
permissions-why-link = Alles, was { $name } darf
permissions-limited = Auf Ihre Teams begrenzt: Andere können sie ebenfalls haben.
permissions-nobody = Niemand hat sie
permissions-nobody-text = Kein Mitglied hat eine Rolle, die das erlaubt.
permissions-no-members-view = Ihnen fehlt die Berechtigung members.view, deshalb werden keine Namen angezeigt.
permissions-shown = { $count ->
    [one] 1 Person
   *[other] { $count } Personen
}
permissions-shown-some = { $count ->
    [one] 1 Person auf dieser Seite
   *[other] { $count } Personen auf dieser Seite
}
permissions-export = Als CSV exportieren
permissions-export-text = Eine Datei umfasst bis zu 20.000 Personen und beginnt mit dieser Seite. Der Export wird im Audit-Log vermerkt.
permissions-hidden = { $count ->
    [one] und eine Rolle in einem Team, das Sie nicht sehen
   *[other] und { $count } Rollen in Teams, die Sie nicht sehen
}
