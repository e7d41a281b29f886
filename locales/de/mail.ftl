# Mails.

mail-greeting = Guten Tag { $name }!
mail-greeting-nobody = Guten Tag!
mail-footer = Gesendet von Tenantry, dem Portal, in dem Organisationen sich selbst verwalten.
mail-link-hint = Wenn die Schaltfläche nicht funktioniert, kopieren Sie diese Adresse in Ihren Browser:

mail-invitation-subject = { $inviter } lädt Sie zu { $organization } ein
mail-invitation-text = { $inviter } lädt Sie ein, { $organization } beizutreten.
mail-invitation-roles = Ihre Rollen dort: { $roles }.
mail-invitation-expires = Der Link gilt bis { $expires }.
mail-invitation-button = Einladung ansehen
mail-invitation-note = Es geschieht nichts, bevor Sie annehmen. Wenn Sie diese E-Mail nicht erwartet haben, können Sie auf der Seite ablehnen oder die E-Mail ignorieren.
mail-reminder-subject = Erinnerung: { $inviter } lädt Sie zu { $organization } ein
mail-reminder-text = { $inviter } hat Sie eingeladen, { $organization } beizutreten. Die Einladung wartet noch auf Ihre Antwort.
mail-reminder-note = Diese E-Mail enthält einen neuen Link; der vorige gilt nicht mehr. Wenn Sie nicht beitreten möchten, lehnen Sie auf der Seite ab: Dann werden Sie nicht mehr erinnert.

mail-requested-subject = { $invitee } bittet um eine neue Einladung zu { $organization }
mail-requested-text = Die Einladung von { $invitee } zu { $organization } funktioniert nicht mehr, und Sie werden um eine neue gebeten.
mail-requested-button = Einladung ansehen
mail-requested-note = Um die Person hereinzulassen, senden Sie die Einladung auf der Seite erneut. Andernfalls müssen Sie nichts tun.

mail-sign-up-subject = Bestätigen Sie Ihre Adresse, um { $organization } zu erstellen
mail-sign-up-text = Sie möchten die Organisation { $organization } erstellen. Bestätigen Sie Ihre Adresse und legen Sie ein Passwort fest, dann gehört sie Ihnen.
mail-sign-up-button = Bestätigen und weiter
mail-sign-up-note = Der Link gilt nur einmal. Wenn Sie das nicht waren, ignorieren Sie diese E-Mail: Es wurde nichts erstellt.

mail-sign-up-known-subject = Sie haben bereits ein Konto
mail-sign-up-known-text = Jemand, vermutlich Sie, möchte die Organisation { $organization } mit Ihrer Adresse erstellen, zu der es bereits ein Konto gibt. Melden Sie sich an und erstellen Sie sie dann unter „Organisationen“.
mail-sign-up-known-button = Anmelden
mail-sign-up-known-note = Wenn Sie das nicht waren, ignorieren Sie diese E-Mail: Es wurde nichts geändert.

mail-approved-subject = { $organization } ist bereit
mail-approved-text = Das Plattform-Team hat { $organization } genehmigt. Sie können sich anmelden und andere einladen.
mail-approved-button = Organisation öffnen
mail-approved-note = Eine kurze Liste auf der ersten Seite zeigt Ihnen, was als Nächstes zu tun ist.

mail-reset-subject = Legen Sie ein neues Passwort fest
mail-reset-text = Sie oder jemand, der Ihre Adresse kennt, hat ein neues Passwort für Ihr Konto angefordert.
mail-reset-button = Neues Passwort festlegen
mail-reset-note = Der Link gilt nur einmal. Wenn Sie das nicht waren, ignorieren Sie diese E-Mail: Ihr Passwort bleibt, wie es ist.

mail-changed-subject = Ihr Passwort wurde geändert
mail-changed-text = Das Passwort Ihres Kontos wurde gerade geändert, und alle anderen Sitzungen wurden beendet.
mail-changed-note = Wenn Sie das nicht waren, fordern Sie auf der Anmeldeseite sofort ein neues Passwort an und informieren Sie die Admins Ihrer Organisation.
mail-device-subject = Ihr Konto wurde in einem neuen Browser geöffnet
mail-device-text = Jemand hat sich mit einem Browser, den wir nicht kennen, bei Ihrem Konto angemeldet: { $device }, am { $at }, von der Netzwerkadresse { $address }.
mail-device-what-to-do = Wenn Sie das waren, ist nichts zu tun. Wenn nicht, beenden Sie diese Sitzung und ändern Sie Ihr Passwort. Wenn Sie sich über Ihre Organisation anmelden, sagen Sie auch deren Admins Bescheid.
mail-device-button = Sehen, wo Sie angemeldet sind
mail-device-note = Ein Browser gilt auch dann als neu, wenn seine Cookies gelöscht wurden.
mail-roles-subject = Ihre Rollen in { $organization } haben sich geändert
mail-roles-text = { $person } hat Ihre Rollen in { $organization } geändert.
mail-roles-given = Neu: { $roles }.
mail-roles-taken = Nicht mehr: { $roles }.
mail-roles-until = { $role } bis { $ends }
mail-roles-without-end = { $role } ohne Ende
mail-roles-note = Wenn Sie das überrascht, wenden Sie sich an die Admins der Organisation.
mail-suspended-subject = Ihr Zugang zu { $organization } ist gesperrt
mail-suspended-text = Ihre Mitgliedschaft in { $organization } wurde gesperrt. Bis die Sperre aufgehoben wird, haben Sie keinen Zugang; Ihre Rollen bleiben erhalten.
mail-suspended-note = Wenn Sie das für ein Versehen halten, wenden Sie sich an die Admins der Organisation.
mail-reinstated-subject = Sie haben wieder Zugang zu { $organization }
mail-reinstated-text = Ihr Zugang zu { $organization } wurde Ihnen zurückgegeben.
mail-reinstated-note = Melden Sie sich mit Ihrem gewohnten Konto an.

mail-removed-subject = Sie gehören nicht mehr zu { $organization }
mail-removed-text = Ihre Mitgliedschaft in { $organization } wurde beendet. Seitdem haben Sie keinen Zugang mehr.
mail-removed-note = Wenn Sie das für ein Versehen halten, wenden Sie sich an die Admins der Organisation: Innerhalb von 30 Tagen können Sie wieder aufgenommen werden.

mail-staff-subject = { $inviter } lädt Sie in das Plattform-Team ein
mail-staff-text = { $inviter } lädt Sie in das Plattform-Team ein, mit der Rolle: { $role }.
mail-staff-button = Einladung ansehen
mail-staff-note = Der Link funktioniert nur einmal. Wenn Sie diese E-Mail nicht erwartet haben, ignorieren Sie sie: Es geschieht nichts, bevor Sie annehmen.

mail-join-confirm-subject = Bestätigen Sie Ihre Adresse, um { $organization } beizutreten
mail-join-confirm-text = Jemand, vermutlich Sie, ist einem Link gefolgt, um { $organization } beizutreten, und hat diese Adresse angegeben. Bestätigen Sie, dass es Ihre ist, um fortzufahren.
mail-join-confirm-button = Bestätigen und weiter
mail-join-confirm-note = Der Link gilt nur einmal. Wenn Sie das nicht waren, ignorieren Sie diese E-Mail: Es wurde nichts erstellt.

mail-join-asked-subject = { $person } möchte { $organization } beitreten
mail-join-asked-text = { $person } ({ $email }) möchte { $organization } beitreten. Sie können die Anfrage genehmigen und die Rollen wählen oder die Anfrage ablehnen.
mail-join-asked-button = Anfrage ansehen
mail-join-asked-note = Es geschieht nichts, bevor jemand antwortet. Ohne Antwort läuft eine Anfrage nach 30 Tagen ab.

mail-join-approved-subject = Sie sind jetzt Mitglied von { $organization }
mail-join-approved-text = Ihre Anfrage, { $organization } beizutreten, wurde genehmigt.
mail-join-approved-note = Melden Sie sich mit Ihrem gewohnten Konto an.

mail-join-declined-subject = Ihre Beitrittsanfrage an { $organization } wurde abgelehnt
mail-join-declined-text = Jemand aus der Verwaltung von { $organization } hat Ihre Beitrittsanfrage abgelehnt.
mail-join-declined-note = Wenn Sie das für ein Versehen halten, wenden Sie sich an jemanden, den Sie dort kennen.
mail-ends-role-subject = Ihre Rolle { $role } in { $organization } endet bald
mail-ends-role-text = Ihre Rolle { $role } in { $organization } endet am { $ends }. Ab diesem Moment können Sie nicht mehr tun, was sie erlaubt.
mail-ends-role-note = Wenn Sie sie weiter brauchen, wenden Sie sich vorher an die Person, die sie Ihnen gegeben hat.
mail-ends-role-button = Ansehen, was Sie dürfen
mail-ends-role-of-subject = { $role } von { $name } in { $organization } endet bald
mail-ends-role-of-text = Sie haben { $name } die Rolle { $role } in { $organization } gegeben. Sie endet am { $ends }.
mail-ends-of-note = Wenn sie enden soll, müssen Sie nichts tun; das geschieht von selbst.
mail-ends-of-button = Verlängern
mail-ends-membership-subject = Ihre Mitgliedschaft in { $organization } endet bald
mail-ends-membership-text = Ihre Mitgliedschaft in { $organization } endet am { $ends }. Ab diesem Moment haben Sie dort keinen Zugang mehr.
mail-ends-membership-note = Wenn Sie bleiben sollen, wenden Sie sich vorher an die Admins der Organisation.
mail-ends-membership-of-subject = Die Mitgliedschaft von { $name } in { $organization } endet bald
mail-ends-membership-of-text = Sie haben die Mitgliedschaft von { $name } in { $organization } befristet. Sie endet am { $ends }.
mail-over-text = Ihre Mitgliedschaft in { $organization } ist abgelaufen. Seitdem haben Sie keinen Zugang mehr.
mail-life-open = Organisation öffnen
mail-life-export = Daten exportieren
mail-life-note = Sie bekommen diese E-Mail, weil Sie die Organisation verwalten.
mail-life-ending-subject = { $organization } wird am { $date } geschlossen
mail-life-ending-text = Der Vertrag von { $organization } endet: Am { $date } wird die Organisation geschlossen, und alle verlieren den Zugang. Wenn es weitergehen soll, bitten Sie das Plattform-Team um eine Verlängerung. Die Daten können Sie in den Einstellungen exportieren.
mail-life-trial-subject = Die Testphase von { $organization } endet am { $date }
mail-life-trial-text = Die Testphase von { $organization } endet: Am { $date } wird die Organisation geschlossen, und alle verlieren den Zugang. Wenn es weitergehen soll, bitten Sie das Plattform-Team um einen Vertrag.
mail-life-renewed-subject = Für { $organization } geht es weiter
mail-life-renewed-text = Der Vertrag von { $organization } wurde verlängert. Er endet jetzt am { $date }; vorher wird nichts geschlossen.
mail-life-closed-subject = { $organization } ist geschlossen
mail-life-closed-text = { $organization } ist geschlossen, und niemand hat dort mehr Zugang. Die Daten können bis { $date } exportiert werden; danach wird alles endgültig gelöscht. Bis dahin kann das Plattform-Team die Organisation unverändert wieder öffnen. Wenn Sie sie selbst geschlossen haben, können auch Sie das.
mail-life-reopened-subject = { $organization } ist wieder geöffnet
mail-life-reopened-text = { $organization } ist wieder geöffnet, mit denselben Mitgliedern und Rollen wie zuvor.
mail-life-purge-subject = { $organization } wird am { $date } endgültig gelöscht
mail-life-purge-text = Alles von { $organization } wird am { $date } endgültig gelöscht: Mitglieder, Rollen, Einladungen und das Audit-Log. Bis dahin können Sie die Daten exportieren oder das Plattform-Team bitten, die Organisation wieder zu öffnen.
mail-life-purged-subject = { $organization } wurde endgültig gelöscht
mail-life-purged-text = Alles von { $organization } wurde endgültig gelöscht: Mitglieder, Rollen, Einladungen und das Audit-Log. Die Konten der Personen bleiben bestehen. Dies ist die letzte E-Mail dazu.
mail-life-appointed-subject = Für { $organization } wurde die Inhaberschaft vergeben
mail-life-appointed-text = In { $organization } hatte niemand die Inhaberrolle, deshalb hat das Plattform-Team sie vergeben. Im Audit-Log steht, an wen und warum.

mail-ownership-offered-subject = { $person } bietet Ihnen die Inhaberschaft von { $organization } an
mail-ownership-offered-text = { $person } bittet Sie, die Inhaberschaft von { $organization } zu übernehmen. Sehen Sie sich an, was das bedeutet, und nehmen Sie dann an oder lehnen Sie ab; bis dahin ändert sich nichts.
mail-ownership-offered-button = Angebot ansehen
mail-ownership-accepted-subject = { $person } hat jetzt die Inhaberschaft von { $organization }
mail-ownership-accepted-text = { $person } hat Ihr Angebot angenommen und jetzt die Inhaberschaft von { $organization }.
mail-ownership-declined-subject = { $person } lehnt die Inhaberschaft von { $organization } ab
mail-ownership-declined-text = { $person } hat Ihr Angebot abgelehnt. In { $organization } hat sich nichts geändert.

mail-sign-on-button = Verbindung öffnen
mail-sign-on-note = Sie bekommen diese E-Mail, weil Sie das Single Sign-on Ihrer Organisation verwalten.
mail-certificate-ends-subject = { $days ->
    [one] Das Zertifikat von { $connection } läuft morgen ab ({ $organization })
   *[other] Das Zertifikat von { $connection } läuft in { $days } Tagen ab ({ $organization })
}
mail-certificate-ends-text = Das Zertifikat, mit dem { $connection } für { $organization } signiert, läuft am { $date } ab. Danach kann sich niemand mehr darüber anmelden.
mail-certificate-ended-subject = Das Zertifikat von { $connection } ist abgelaufen ({ $organization })
mail-certificate-ended-text = Das Zertifikat, mit dem { $connection } für { $organization } signiert, ist abgelaufen. Bis die Verbindung ein neues hat, kann sich niemand darüber anmelden.
mail-certificate-what-to-do = Erstellen Sie in Ihrem Identitätsanbieter ein neues Signaturzertifikat und fügen Sie es der Verbindung hinzu: Das alte und das neue funktionieren nebeneinander. Eine Verbindung mit Metadaten-URL übernimmt das neue innerhalb eines Tages von selbst.
mail-certificate-successor = Die Verbindung vertraut bereits einem anderen Zertifikat, das länger gültig ist. Lassen Sie Ihren Identitätsanbieter mit diesem signieren.
mail-refresh-held-subject = Neue Metadaten von { $connection } warten auf Sie ({ $organization })
mail-refresh-held-text = Die Metadaten von { $connection } haben sich so geändert, dass sie Personen von { $organization } aussperren könnten, und wurden deshalb nicht übernommen. Alles funktioniert wie bisher. Sehen Sie sich die Änderungen an und übernehmen oder verwerfen Sie sie.
mail-sso-enforced-subject = In { $organization } wird Single Sign-on erzwungen
mail-sso-enforced-text = { $person } hat Single Sign-on über { $detail } erzwungen. { $organization } lässt sich nicht mehr mit einem Passwort öffnen, außer von Mitgliedern mit eigener Ausnahme.
mail-sso-released-subject = In { $organization } wird Single Sign-on nicht mehr erzwungen
mail-sso-released-text = { $person } hat das Erzwingen von Single Sign-on über { $detail } aufgehoben. { $organization } lässt sich wieder mit Passwort öffnen.
mail-codes-made-subject = Neue Notfallcodes für { $organization }
mail-codes-made-text = { $person } hat neue Notfallcodes für { $organization } erstellt. Alle früheren Codes sind damit ungültig.
mail-break-glass-subject = { $person } hat sich mit einem Notfallcode bei { $organization } angemeldet
mail-break-glass-text = { $person } hat sich mit einem Notfallcode für eine Stunde bei { $organization } angemeldet, von der IP-Adresse { $detail }. Der Code ist verbraucht.
mail-sso-button = Anmeldemethoden ansehen
mail-sso-note = Wenn Sie das überrascht, sprechen Sie mit der genannten Person und sehen Sie im Audit-Log nach.
## Set-up links
mail-setup-subject = { $person } von { $organization } bittet Sie um Hilfe bei der Anmeldung
mail-setup-connection-text = { $person } von { $organization } bittet Sie, Ihren Identitätsanbieter zu verbinden, damit sich alle mit ihrem Unternehmenskonto anmelden können. Sie brauchen kein Konto und etwa zehn Minuten.
mail-setup-domain-text = { $person } von { $organization } bittet Sie, eine Domain mit einem Eintrag in ihrem DNS zu bestätigen. Sie brauchen kein Konto und etwa fünf Minuten.
mail-setup-limits = Der Link führt nur zu dieser einen Aufgabe. Für niemanden ändert sich etwas, bevor es in der Organisation aktiviert wird.
mail-setup-button = Beginnen
mail-setup-note = Wer diesen Link hat, kann die Aufgabe erledigen: Geben Sie ihn nur an die Person weiter, die dafür zuständig ist. Wenn Sie diese E-Mail nicht erwartet haben, fragen Sie nach, bevor Sie beginnen.
## Agreeing that an identity provider signs one in
mail-sso-consent-subject = Bei { $organization } über den Identitätsanbieter anmelden?
mail-sso-consent-text = Jemand hat sich beim Identitätsanbieter von { $organization } mit Ihrer Adresse angemeldet, zu der es hier ein Konto gibt. Wenn Sie das waren, öffnen Sie diesen Link im selben Browser und stimmen Sie zu. Von da an meldet Sie der Identitätsanbieter bei { $organization } an.
mail-sso-consent-button = Ansehen und zustimmen
mail-sso-consent-note = Wenn Sie das nicht waren, müssen Sie nichts tun: Ohne Ihre Zustimmung kommt niemand in Ihr Konto. Der Link gilt eine halbe Stunde, in dem Browser, in dem er angefordert wurde.
mail-domain-button = Domains öffnen
mail-domain-note = Sie bekommen diese E-Mail, weil Sie die Domains der Organisation verwalten.
mail-domain-until = Legen Sie den Eintrag vor dem { $date } wieder an: Die Seite „Domains“ zeigt ihn mit Schaltflächen zum Kopieren. Bis dahin funktioniert alles wie bisher. Danach kommt über Adressen von { $domain } niemand mehr zu { $organization }, und eine andere Organisation kann die Domain bestätigen.
mail-domain-lapsing-subject = Der Eintrag für { $domain } fehlt im DNS ({ $organization })
mail-domain-lapsing-text = Wir prüfen den TXT-Eintrag von { $domain } jeden Tag. Heute war er nicht da.
mail-domain-soon-subject = Die Bestätigung von { $domain } erlischt am { $date } ({ $organization })
mail-domain-soon-text = Der TXT-Eintrag, der { $domain } bestätigt, fehlt immer noch.
mail-domain-lapsed-subject = Die Bestätigung von { $domain } ist erloschen ({ $organization })
mail-domain-lapsed-text = Der TXT-Eintrag von { $domain } hat 14 Tage gefehlt. Über Adressen dieser Domain kommt niemand mehr zu { $organization }, und eine andere Organisation kann sie bestätigen. Um sie zurückzubekommen, legen Sie den Eintrag wieder an und prüfen Sie ihn auf der Seite „Domains“. Mitglieder haben nichts verloren.
mail-domain-back-subject = { $domain } ist wieder bestätigt ({ $organization })
mail-domain-back-text = Der TXT-Eintrag von { $domain } ist wieder da. Nichts wurde unterbrochen.
mail-welcome-subject = Willkommen bei { $organization }
mail-welcome-text = Sie sind jetzt Mitglied von { $organization }.
mail-welcome-roles = Ihre Rollen: { $roles }.
mail-welcome-button = Organisation öffnen
mail-welcome-note = Melden Sie sich mit dem Konto an, das Sie gerade verwendet haben.
