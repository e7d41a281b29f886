# Pages for what went wrong: what happened, and what to do next.

errors-not-found-title = Hier gibt es nichts
errors-not-found-text = Vielleicht ist die Adresse falsch geschrieben, das Gesuchte gibt es nicht mehr, oder es gehört zu einer Organisation, in der Sie nicht Mitglied sind.
errors-forbidden-title = Ihre Rolle erlaubt das nicht
errors-forbidden-text = Dafür ist die Berechtigung „{ $permission }“ nötig, die Ihre Rollen nicht haben.
errors-forbidden-who = Sie bekommen sie von: { $names }.
errors-forged-title = Diese Anfrage kam von einer anderen Website
errors-forged-text = Es wurde nichts geändert. Wenn Sie das tun wollten, öffnen Sie die Seite hier und senden Sie das Formular erneut.
errors-bad-request-title = Wir konnten diese Anfrage nicht verstehen
errors-bad-request-text = Es wurde nichts geändert. Gehen Sie zurück, laden Sie die Seite neu und senden Sie das Formular erneut.
errors-too-large-title = Das ist zu viel auf einmal
errors-too-large-text = Es wurde nichts geändert. Senden Sie weniger auf einmal: Bis zu 500 Adressen sind möglich.
errors-conflict-title = Das ist jetzt nicht möglich
errors-too-many-title = Zu viele Versuche
errors-too-many-text = { $minutes ->
    [one] Warten Sie eine Minute und versuchen Sie es dann erneut.
   *[other] Warten Sie { $minutes } Minuten und versuchen Sie es dann erneut.
}
errors-busy-title = Gerade melden sich viele Personen an
errors-busy-text = Warten Sie einige Sekunden und versuchen Sie es dann erneut.
errors-away-title = Wir sind gleich wieder da
errors-away-text = Die Datenbank antwortet nicht. Es wurde nichts geändert; versuchen Sie es in einigen Sekunden erneut.
errors-internal-title = Bei uns ist etwas schiefgegangen
errors-internal-text = Es wurde nichts geändert. Versuchen Sie es erneut. Wenn es wieder geschieht, nennen Sie Ihren Admins die Referenznummer unten.
errors-pending-title = Ihre Organisation wartet auf die Genehmigung
errors-pending-text = { $name } wurde erstellt und wartet auf die Genehmigung durch das Plattform-Team. Sie bekommen eine E-Mail, sobald sie erteilt ist.
errors-suspended-title = Diese Organisation ist gesperrt
errors-suspended-text = { $name } wurde vom Plattform-Team gesperrt und kann erst nach der Entsperrung wieder verwendet werden. Es wurde nichts gelöscht.
errors-suspended-text-reason = { $name } wurde vom Plattform-Team gesperrt: „{ $reason }“. Die Organisation kann erst nach der Entsperrung wieder verwendet werden; es wurde nichts gelöscht.
errors-closed-title = Diese Organisation ist geschlossen
errors-closed-text-ask = { $name } wurde geschlossen. Wer die Inhaberrolle hat, kann die Daten noch exportieren und die Organisation vielleicht wieder öffnen. Wenden Sie sich an { $owners }.
errors-closed-text = { $name } wurde geschlossen. Wenn das ein Versehen war, wenden Sie sich an das Plattform-Team.
errors-back-to-overview = Zurück zur Übersicht
errors-back-to-start = Zurück zur Startseite
errors-reference = Referenznummer:
errors-gone-meanwhile = Etwas, worauf sich Ihre Eingabe bezieht, wurde gerade gelöscht, zum Beispiel eine Rolle. Sehen Sie sich die Seite noch einmal an und wiederholen Sie die Eingabe.
errors-collided = Jemand anderes hat im selben Moment dasselbe geändert und war schneller. Ihre Änderung wurde nicht übernommen: Sehen Sie sich die Seite noch einmal an und wiederholen Sie die Eingabe.
errors-account-only-title = Diese Seite gehört zu Ihrem eigenen Konto
errors-account-only-text = Sie haben sich über den Identitätsanbieter Ihrer Organisation angemeldet, der nur diese Organisation öffnet. Um Ihr Konto anzusehen oder zu ändern, melden Sie sich dort mit Ihrem eigenen Passwort an. Wenn Sie keines haben, wählen Sie auf der nächsten Seite „Passwort vergessen?“.
errors-sign-in-to-account = Bei Ihrem Konto anmelden
