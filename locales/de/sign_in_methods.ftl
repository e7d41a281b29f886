# Which ways of signing in are open, and the way in when the identity provider fails.

methods-title = Anmeldemethoden
methods-intro = Wie man sich bei dieser Organisation anmeldet, und warum.
methods-on = Ein
methods-off = Aus
methods-password = Passwort
methods-password-text = Ob sich diese Organisation mit einem Passwort öffnen lässt.
methods-password-how = Um Passwörter hier auszuschalten, erzwingen Sie Single Sign-on. Um einem einzelnen Mitglied das Passwort zu lassen oder zu nehmen, öffnen Sie dessen Seite.
methods-why-platform-on = Die Plattform lässt Passwörter zu.
methods-why-platform-off = Die Plattform lässt keine Passwörter zu.
methods-why-organization-on = Der Hersteller lässt Passwörter für Ihre Organisation zu, unabhängig von der Plattform.
methods-why-organization-off = Der Hersteller hat Passwörter für Ihre Organisation ausgeschaltet.
methods-why-enforced = Aus: Single Sign-on über { $name } wird erzwungen.
methods-sso = Single Sign-on
methods-sso-text = Ihre Identitätsanbieter und wie weit der Rollout jeweils ist.
methods-sso-none = Noch ist kein Identitätsanbieter verbunden.
methods-sso-disabled = Deaktiviert
methods-exceptions = Ausnahmen: Das Passwort bleibt
methods-exceptions-text = Mit ihrem Passwort lässt sich die Organisation immer öffnen, auch wenn Single Sign-on erzwungen wird. Halten Sie diese Liste kurz.
methods-only = Nur Single Sign-on
methods-only-text = Für diese Mitglieder öffnet kein Passwort die Organisation.

## Break-glass codes
methods-codes = Notfallcodes
methods-codes-text = Für den Tag, an dem der Identitätsanbieter ausfällt: Mit Adresse, Passwort und einem Code kommen Admins für eine Stunde hinein.
methods-codes-never = Es gibt noch keine. Sie bekommen zehn, wenn Sie Single Sign-on erzwingen, oder jetzt.
methods-codes-left = Übrig
methods-codes-count = { $count } von 10
methods-codes-made = Erstellt
methods-codes-used = Verwendet
methods-codes-few = Nur noch wenige Codes sind übrig. Erstellen Sie neue, solange Sie können.
methods-codes-new = 10 neue Codes erstellen
methods-codes-see = Ansehen, wie viele übrig sind, oder neue erstellen
methods-codes-title = Ihre Notfallcodes
methods-codes-once = Sie werden nur dieses eine Mal angezeigt. Alle früheren Codes sind ungültig.
methods-codes-keep = Jeder funktioniert einmal, zusammen mit der Adresse und dem Passwort eines Admin-Kontos. Drucken Sie sie aus oder bewahren Sie sie dort auf, wo Sie ohne dieses Portal herankommen.
methods-codes-where = Sie werden hier verwendet:
methods-codes-kept = Ich habe sie gesichert
methods-enforced-now = Single Sign-on wird jetzt erzwungen. Alle Admins wurden per E-Mail informiert.
methods-ends-own = Ihre Sitzung hat mit einem Passwort begonnen: Auf der nächsten Seite werden Sie gebeten, sich über Ihren Identitätsanbieter anzumelden. Sichern Sie zuerst die Codes.

methods-glass-title = Mit Notfallcode anmelden
methods-glass-text = Wenn der Identitätsanbieter Ihrer Organisation ausfällt, kommen Admins mit einem Einmalcode hinein. Das wird protokolliert, und alle Admins werden informiert.
methods-glass-code = Notfallcode
methods-glass-code-hint = Vier Gruppen zu je vier Zeichen, zum Beispiel 7K3M-…
methods-glass-act = Für eine Stunde anmelden
methods-glass-usual = Auf dem üblichen Weg anmelden
methods-glass-wrong = Adresse, Passwort und Code passen nicht zusammen, der Code wurde bereits verwendet, oder diese Organisation verlangt keinen
methods-glass-broken = Der Code hat die Organisation für eine Stunde geöffnet. Er ist verbraucht, und alle Admins wurden informiert.
methods-fault-code = Geben Sie einen Code ein
methods-fault-codes = Verwenden Sie die Schaltfläche „10 neue Codes erstellen“, um neue Codes zu erstellen

## One member
methods-member = Anmeldung
methods-member-open = Diese Organisation lässt sich mit Passwörtern öffnen.
methods-member-closed = Diese Organisation lässt sich nicht mit einem Passwort öffnen, von benannten Ausnahmen abgesehen.
methods-member-inherit = Wie die Organisation
methods-member-inherit-text = Ein Passwort funktioniert, solange Single Sign-on nicht erzwungen wird.
methods-member-on = Das Passwort bleibt
methods-member-on-text = Eine benannte Ausnahme: Das Passwort funktioniert auch, wenn Single Sign-on erzwungen wird.
methods-member-off = Nur Single Sign-on
methods-member-off-text = Das Passwort öffnet hier nichts, sobald eine Verbindung alle durchlässt. Mit Inhaberrolle bleibt es gültig, bis die erste Anmeldung über eine Verbindung gelungen ist.
methods-member-save = Anmeldung speichern
methods-member-saved = Anmeldung von { $name }: { $switch }
methods-last-way-in = { $name } hat die Inhaberrolle und sich noch nie über Single Sign-on angemeldet. Damit ginge der letzte Weg hinein verloren. Zuerst ist eine Anmeldung darüber nötig.
methods-note-last-way-in = Damit ginge einer Person mit Inhaberrolle der letzte Weg hinein verloren
methods-shuts-out = Damit kämen Personen nicht mehr hinein, die keinen anderen Weg haben: { $names }. Führen Sie sie zuerst zu einer Verbindung, die funktioniert, oder lassen Sie ihr Passwort zu.
methods-fault-switch = Wählen Sie eine der Antworten

## Staff
methods-staff-intro = Die Anmeldemethoden, die die Plattform anbietet. Organisationen fügen ihre eigenen Identitätsanbieter hinzu.
methods-staff-password-text = Ob sich Organisationen, die der Plattform folgen, mit einem Passwort öffnen lassen.
methods-staff-keep = Das Plattform-Team behält seine Passwörter, und für einzelne Organisationen können Sie auf ihrer Seite etwas anderes festlegen.
methods-shut-out = { $count ->
    [0] Keine Organisation würde ausgesperrt.
    [one] 1 Organisation hat kein funktionierendes Single Sign-on und würde ausgesperrt:
   *[other] { $count } Organisationen haben kein funktionierendes Single Sign-on und würden ausgesperrt:
}
methods-shut-out-now = { $count ->
    [0] Keine Organisation ist ausgesperrt.
    [one] 1 Organisation hat kein funktionierendes Single Sign-on und ist ausgesperrt:
   *[other] { $count } Organisationen haben kein funktionierendes Single Sign-on und sind ausgesperrt:
}
methods-shut-out-many = Mehr als { $count } Organisationen haben kein funktionierendes Single Sign-on:
methods-shut-out-others = { $count ->
    [one] Und 1 weitere
   *[other] Und { $count } weitere
}
methods-staff-confirmation = Geben Sie den Namen der Plattform ein
methods-staff-change = Passwörter ein- oder ausschalten
methods-staff-off = Passwörter ausschalten
methods-staff-on = Passwörter einschalten
methods-fault-confirmation = Das sperrt Personen aus. Geben Sie zur Bestätigung den Namen genau so ein: { $name }
methods-organization-works = Single Sign-on lässt alle durch.
methods-organization-no-sso = Es gibt kein funktionierendes Single Sign-on: Ohne Passwörter könnte sich niemand anmelden.
methods-organization-inherit = Wie die Plattform
methods-organization-inherit-text = Ein Passwort funktioniert, solange die Plattform Passwörter zulässt.
methods-organization-on = Ein
methods-organization-on-text = Unabhängig von der Plattform; die Organisation kann trotzdem Single Sign-on erzwingen.
methods-organization-off = Aus
methods-organization-off-text = Nur Single Sign-on sowie Mitglieder, für die die Organisation eine Ausnahme macht.
methods-organization-confirmation = Geben Sie zum Ausschalten den Namen der Organisation ein
methods-organization-confirmation-hint = Damit sicher ist, dass Sie es so meinen: { $name }
methods-organization-save = Anmeldemethoden speichern
