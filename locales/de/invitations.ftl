# Inviting people, and their way in.

## The form
invitations-invite = Personen einladen
invitations-invite-text = Jede Person bekommt eine E-Mail mit einem eigenen Link. Er funktioniert einmal und nur für diese Adresse.
invitations-who = Wen möchten Sie einladen?
invitations-emails = E-Mail-Adressen
invitations-emails-hint = Eine oder viele. Fügen Sie sie aus einer E-Mail oder Tabelle ein: Kommas, Zeilen und „Name <Adresse>“ funktionieren.
invitations-what = Was sie dürfen
invitations-what-text = Eine oder mehrere Rollen. Sie können das später ändern.
invitations-role-locked = Diese Rolle können Sie nicht vergeben. { $reason }
invitations-locked-who = { $reason } Das können: { $names }.
invitations-days = Link gilt für
invitations-locale = Sprache der E-Mail
invitations-locale-hint = In ihr kommen die E-Mail und die Seite hinter ihrem Link. Wer ein Konto hat, liest in der eigenen Sprache.
invitations-language-again = Sprache
invitations-reminders = Erinnerungen
invitations-reminders-none = Noch keine
invitations-reminders-sent = { $count ->
    [one] 1, { $when }
   *[other] { $count }, zuletzt { $when }
}
invitations-days-hint = 1 bis { $most } Tage.
invitations-days-unit = Tage
invitations-message-hint = Steht in der E-Mail unter Ihrem Namen. Nur Text, höchstens 1.000 Zeichen.
invitations-before = Vor dem Senden
invitations-fact-until = Link gilt bis
invitations-until-usual = { $date }, sofern Sie keine andere Dauer wählen
invitations-seats = Plätze
invitations-send = Einladungen senden
invitations-send-one = 1 Einladung senden
invitations-send-many = { $count } Einladungen senden
invitations-send-hint = Die E-Mails werden sofort gesendet. Danach können Sie jede Einladung widerrufen.

## What is wrong with the form
invitations-error-no-address = Geben Sie mindestens eine E-Mail-Adresse ein
invitations-error-address = Korrigieren Sie „{ $word }“: Das ist keine E-Mail-Adresse
invitations-error-addresses = Korrigieren Sie { $count } Einträge, die keine E-Mail-Adressen sind: { $words }
invitations-error-too-many = Senden Sie höchstens { $most } Einladungen auf einmal; das sind { $count }
invitations-error-role = Wählen Sie Rollen dieser Organisation; eine Rolle „{ $key }“ gibt es hier nicht
invitations-error-role-limit = Die Rolle { $role } können Sie nicht vergeben. { $reason }
invitations-error-message = Kürzen Sie die Nachricht auf { $most } Zeichen; sie hat { $length }
invitations-error-days = Geben Sie eine Anzahl von 1 bis { $most } Tagen ein
invitations-error-name = Geben Sie Ihren Namen ein, höchstens 120 Zeichen

## What became of each address
invitations-results = Ergebnis für jede Adresse
invitations-result = { $email }: { $text }
invitations-nobody-invited = Niemand wurde eingeladen: Unten steht, woran es bei jeder Adresse liegt
invitations-is-member = Diese Person ist bereits Mitglied.
invitations-is-waiting = Diese Person wurde bereits eingeladen, und die Einladung gilt noch.
invitations-is-too-often = Diese Adresse wurde heute zu oft eingeladen. Versuchen Sie es morgen erneut.
invitations-badge-member = Bereits Mitglied
invitations-badge-waiting = Bereits eingeladen
invitations-badge-too-often = Zu oft
invitations-open-member = Mitglied { $email } öffnen
invitations-open-invitation = Einladung von { $email } öffnen
invitations-sent-one = { $email } wurde eingeladen.
invitations-sent = { $count ->
    [one] 1 Einladung wurde gesendet.
   *[other] { $count } Einladungen wurden gesendet.
}
invitations-left-out = Ausgelassen: { $addresses }.
invitations-short = { $email } ({ $why })
invitations-short-member = ist bereits Mitglied
invitations-short-waiting = wurde bereits eingeladen
invitations-short-too-often = wurde heute zu oft eingeladen

## The list
invitations-list-text = Wen Sie eingeladen haben und was daraus geworden ist.
invitations-search = Nach E-Mail-Adresse suchen
invitations-caption = Einladungen, die neuesten zuerst
invitations-sent-column = Eingeladen
invitations-until-column = Link gilt bis
invitations-by = von { $name }
invitations-asks = Bittet um neue Einladung
invitations-restore = Wiederherstellen
invitations-open = Einladung öffnen
invitations-empty = Noch keine Einladungen
invitations-empty-text = Laden Sie andere über ihre E-Mail-Adresse ein. Hier sehen Sie dann, wer eingeladen wurde, wessen E-Mail nicht ankam und wer beigetreten ist.
invitations-locked-invite = Dafür ist die Berechtigung members.invite nötig, die Ihre Rollen nicht haben.

## One invitation
invitations-title = Einladung von { $email }
invitations-invitation = Einladung
invitations-created = Eingeladen
invitations-mail = E-Mail
invitations-mail-sent = Gesendet: { $time }
invitations-asks-text = Der Link von { $email } ist abgelaufen, und von dort wird um einen neuen gebeten. Um die Person hereinzulassen, senden Sie die Einladung erneut. Andernfalls müssen Sie nichts tun.
invitations-failed-text = Die E-Mail kam nicht an: { $reason }. Prüfen Sie die Adresse und senden Sie sie erneut, oder widerrufen Sie die Einladung und laden Sie eine andere Adresse ein.
invitations-resend-hint = Eine erneut gesendete Einladung hat einen neuen Link; der alte funktioniert dann nicht mehr.
invitations-change-refused = Sie können diese Einladung nicht ändern, weil Sie ihre Rollen nicht vergeben dürfen. { $reason }
invitations-replaced = Durch eine neue Einladung ersetzt
invitations-came-otherwise = Die Person ist auf anderem Weg beigetreten
invitations-resent = Ein neuer Link wurde an { $email } gesendet. Der alte funktioniert nicht mehr.
invitations-revoked = Die Einladung von { $email } wurde widerrufen. Der Link funktioniert nicht mehr.
invitations-restored = Die Einladung von { $email } gilt wieder.
invitations-late-accepted = { $email } hat diese Einladung inzwischen angenommen und ist jetzt Mitglied.
invitations-late-declined = { $email } hat diese Einladung abgelehnt. Senden Sie eine neue, falls sich das geändert hat.
invitations-late-revoked = Die Einladung von { $email } ist bereits widerrufen.
invitations-late-open = Die Einladung von { $email } ist nicht widerrufen.
invitations-another-open = Für { $email } gibt es eine neuere Einladung, die noch gilt.

## The invitee
invitations-join = { $organization } beitreten
invitations-invites-you = { $inviter } lädt Sie zu { $organization } ein
invitations-fact-address = Eingeladene Adresse
invitations-fact-inviter = Eingeladen von
invitations-fact-organization = Organisation
invitations-your-roles = Ihre Rollen
invitations-you-can = Was Sie dort tun können
invitations-valid-until = Die Einladung gilt bis
invitations-create-account = Konto erstellen
invitations-create-account-text = Sie melden sich künftig mit { $email } an. Nur diese Adresse kann die Einladung annehmen.
invitations-your-name = Ihr Name
invitations-your-name-hint = So sehen ihn die anderen Mitglieder.
invitations-create-and-join = Konto erstellen und { $organization } beitreten
invitations-has-account = Sie haben schon ein Konto
invitations-has-account-text = { $email } hat bereits ein Konto. Melden Sie sich an; danach kommen Sie hierher zurück, um beizutreten.
invitations-sign-in-to-join = Anmelden und beitreten
invitations-signed-in-as = Sie sind angemeldet als { $name }, { $email }.
invitations-somebody-else = Diese Einladung ist für jemand anderen
invitations-somebody-else-text = Sie ist für { $invited }, und Sie sind als { $email } angemeldet. Um beizutreten, wechseln Sie zum eingeladenen Konto.
invitations-switch = Abmelden und als { $email } fortfahren
invitations-not-you = Nicht erwartet?
invitations-decline = Einladung ablehnen
invitations-welcome = Willkommen bei { $organization }.
invitations-member-already = Sie sind bereits Mitglied von { $organization } und müssen nichts mehr annehmen.
invitations-declined = Sie haben die Einladung zu { $organization } abgelehnt.
invitations-requested = Wir haben { $inviter } um eine neue Einladung gebeten. Sie bekommen eine E-Mail, sobald sie gesendet wird.

## A link that lets nobody in
invitations-unknown-title = Dieser Link funktioniert nicht
invitations-unknown-text = Vielleicht ist er unvollständig, oder eine neuere E-Mail mit einem neuen Link hat ihn ersetzt. Öffnen Sie die neueste E-Mail oder fragen Sie die Person, die Sie eingeladen hat.
invitations-cut-title = { $organization } beizutreten, ist derzeit nicht möglich
invitations-cut-text = { $organization } ist im Moment nicht aktiv und nimmt niemanden auf. Ihre Einladung bleibt bestehen: Versuchen Sie es später erneut oder fragen Sie die Person, die Sie eingeladen hat.
invitations-inviter-gone-title = Diese Einladung funktioniert nicht mehr
invitations-inviter-gone-text = Die Einladung stammt von { $inviter }, mittlerweile ohne die Berechtigung, diese Rollen zu vergeben. Bitten Sie um eine neue Einladung; jemand anderes kann sie senden.
invitations-used-title = Diese Einladung wurde bereits verwendet
invitations-used-text = Jemand hat sie angenommen und ist { $organization } beigetreten. Wenn Sie das waren, melden Sie sich an.
invitations-declined-title = Sie haben die Einladung zu { $organization } abgelehnt
invitations-declined-text = Es wurde nichts erstellt. Wenn Sie es sich anders überlegt haben, bitten Sie { $inviter } um eine neue Einladung.
invitations-revoked-title = Diese Einladung wurde widerrufen
invitations-revoked-text = { $inviter } oder jemand anderes aus der Organisation hat sie zurückgenommen. Wenn das ein Versehen war, bitten Sie um eine neue.
invitations-expired-title = Diese Einladung ist abgelaufen
invitations-expired-text = Der Link galt bis { $date }. Bitten Sie um einen neuen; das dauert nur einen Klick.
invitations-ask-again = Neue Einladung anfordern
invitations-go-sign-in = Zur Anmeldung
invitations-go-organization = Organisation öffnen

invitations-no-seat = Alle Plätze von { $name } sind belegt. Bitten Sie die Person, die Sie eingeladen hat, einen frei zu machen; der Link gilt weiter, bis er abläuft.

invitations-error-no-team = Wählen Sie das Team: Sie dürfen in Ihre eigenen Teams einladen.
invitations-error-team = Wählen Sie eines der Teams aus der Liste.
invitations-team-hint = Die Personen kommen in dieses Team, und die Rollen gelten dort und in den Teams darunter.
invitations-no-team = Kein Team: Rollen gelten in der ganzen Organisation
invitations-in-team = { $team }
## Seats
invitations-is-no-seat = Für diese Person ist kein Platz frei.
invitations-badge-no-seat = Kein Platz
