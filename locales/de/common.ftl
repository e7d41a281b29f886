# Words that many pages share.

## Actions
common-save = Speichern
common-cancel = Abbrechen
common-continue = Weiter
common-search = Suchen
common-filter = Filtern
common-clear-all = Alle zurücksetzen
common-edit = Bearbeiten
common-remove = Entfernen
common-suspend = Sperren
common-reinstate = Entsperren
common-resend = Erneut senden
common-revoke = Widerrufen
common-open = Öffnen
common-change = Ändern
common-undo = Rückgängig machen
common-dismiss = Ausblenden
common-copy = Kopieren
common-copied = Kopiert
common-show = Anzeigen
common-hide = Ausblenden
common-previous = Zurück
common-next = Weiter
common-actions = Aktionen
common-actions-for = Aktionen für { $name }
common-remove-filter = Filter entfernen: { $name }
common-try-again = Erneut versuchen

## Fields and lists
common-name = Name
common-email = E-Mail-Adresse
common-password = Passwort
common-role = Rolle
common-roles = Rollen
common-status = Status
common-reason = Grund
common-message = Nachricht
common-last-seen = Zuletzt aktiv
common-language = Sprache
common-time-zone = Zeitzone
common-language-name = Deutsch
common-any-role = Alle Rollen
common-any-status = Jeder Status
common-optional = optional
common-pages = Seiten
common-you = Sie
common-none = Keine
common-nothing-found = Nichts gefunden
common-nothing-found-text = Versuchen Sie es mit weniger Wörtern oder setzen Sie die Filter zurück.
common-select-all = Alle auf dieser Seite auswählen
common-select = { $name } auswählen
common-selected = { $count } ausgewählt
common-with-selected = Ausgewählte Personen
common-shown = { $count } angezeigt
common-errors = { $count ->
    [one] 1 Angabe muss geändert werden
   *[other] { $count } Angaben müssen geändert werden
}
common-error-title = Fehler: { $title }

## States
common-active = Aktiv
common-suspended = Gesperrt
common-removed = Entfernt
common-pending = Ausstehend
common-queued = In Warteschlange
common-sent = Gesendet
common-failed = Fehlgeschlagen
common-opened = Geöffnet
common-accepted = Angenommen
common-declined = Abgelehnt
common-expired = Abgelaufen
common-revoked = Widerrufen
common-closed = Geschlossen
common-yes = Ja
common-no = Nein

## Kinds of organization
common-customer = Kunde
common-partner = Partner

## Times, in words when near
common-never = Nie
common-now = Gerade eben
common-minutes-ago = { $count ->
    [one] vor 1 Minute
   *[other] vor { $count } Minuten
}
common-hours-ago = { $count ->
    [one] vor 1 Stunde
   *[other] vor { $count } Stunden
}
common-today-at = Heute, { $time }
common-yesterday-at = Gestern, { $time }
common-in-minutes = { $count ->
    [one] in 1 Minute
   *[other] in { $count } Minuten
}
common-in-hours = { $count ->
    [one] in 1 Stunde
   *[other] in { $count } Stunden
}
common-in-days = { $count ->
    [one] in 1 Tag
   *[other] in { $count } Tagen
}

common-team = Team
common-any-team = Alle Teams
common-last-change = Zuletzt geändert von { $name } · { $at }
common-date-and-clock = { $date }, { $clock }
common-more = { $more } weitere
common-others = weitere
