# Roles: names, what they are for, and why one may not be given.

roles-owner = Inhaber
roles-owner-text = Alles in der Organisation, auch das Schließen. Mindestens eine Person hat diese Rolle immer.
roles-admin = Admin
roles-admin-text = Alles, außer die Organisation zu schließen und die Inhaberrolle zu ändern.
roles-user-manager = Benutzerverwaltung
roles-user-manager-text = Mitglieder einladen, bearbeiten und entfernen und Rollen vergeben, deren Berechtigungen man selbst hat.
roles-auditor = Auditor
roles-auditor-text = Alles sehen, nichts ändern und das Audit-Log exportieren.
roles-member = Mitglied
roles-member-text = Das eigene Konto und die Startseite der Organisation.
roles-locked-assign = Ihnen fehlt die Berechtigung roles.assign, deshalb können Sie keine Rollen vergeben oder entziehen.
roles-locked-lacks = Sie enthält Berechtigungen, die Ihnen fehlen: { $names }.
roles-ask = Hilfe bekommen Sie von { $names }.

roles-intro = Was jede Rolle erlaubt. Ein Mitglied kann mehrere haben; sie addieren sich.
roles-holders = { $count ->
    [0] Niemand
    [one] 1 Mitglied
   *[other] { $count } Mitglieder
}
roles-holders-many = Über 1.000 Mitglieder
roles-held-by = Vergeben an
roles-built-in = Integriert
roles-default = Standard
roles-can-give-title = Sie können sie vergeben
roles-permissions = Berechtigungen
roles-permissions-text = { $count } von { $total } Berechtigungen des Portals.
roles-area-count = { $count } von { $total }
roles-defaults = Standardrollen
roles-defaults-text = Was ein neues Mitglied bekommt, wenn die Einladung keine Rolle angibt.
roles-defaults-save = Standardrollen speichern
roles-defaults-unseen = Wählen Sie die Standardrollen
roles-defaults-saved = Neue Mitglieder bekommen jetzt: { $names }.
roles-no-defaults-saved = Neue Mitglieder bekommen jetzt keine Rolle, es sei denn, die Einladung gibt eine an.
roles-who-holds = Wer sie hat
roles-who-holds-all = Alle mit dieser Rolle anzeigen
roles-who-holds-none = Niemand hat diese Rolle.
roles-who-gives = Wer sie vergeben darf
roles-who-gives-text = Mitglieder mit roles.assign und allen Berechtigungen dieser Rolle. Bereits eine dieser Rollen genügt:
roles-who-gives-you = Sie dürfen sie vergeben und entziehen.
roles-no-members-view = Ihnen fehlt die Berechtigung members.view, deshalb werden keine Namen angezeigt.

roles-area-organization = Organisation
roles-area-members = Mitglieder
roles-area-roles = Rollen
roles-area-teams = Teams
roles-area-domains = Domains
roles-area-sign-in = Anmeldung
roles-area-identity-providers = Identitätsanbieter
roles-area-emails = E-Mails
roles-area-audit = Audit-Log
roles-area-analytics = Analysen
roles-area-api-keys = API-Schlüssel
roles-area-webhooks = Webhooks
roles-area-privacy = Datenschutz

roles-may-organization-view = Einstellungen ansehen
roles-may-organization-edit = Name, Einstellungen und Standardrollen ändern
roles-may-organization-close = Organisation schließen
roles-may-members-view = Mitglieder ansehen
roles-may-members-invite = Mitglieder einladen
roles-may-members-edit = Mitglieder sperren und entsperren, ihre Sitzungen beenden
roles-may-members-remove = Mitglieder entfernen und wieder aufnehmen
roles-may-roles-view = Rollen ansehen
roles-may-roles-assign = Rollen vergeben und entziehen
roles-may-roles-edit = Rollen erstellen und ändern
roles-may-teams-edit = Teams erstellen und ändern
roles-may-domains-edit = Domains hinzufügen und bestätigen
roles-may-sign-in-edit = Anmeldemethoden ändern
roles-may-identity-providers-view = Identitätsanbieter ansehen
roles-may-identity-providers-edit = Identitätsanbieter ändern
roles-may-emails-view = E-Mail-Vorlagen ansehen
roles-may-emails-edit = E-Mail-Vorlagen ändern
roles-may-audit-view = Audit-Log lesen
roles-may-audit-export = Audit-Log exportieren
roles-may-analytics-view = Analysen ansehen
roles-may-api-keys-edit = API-Schlüssel erstellen und widerrufen
roles-may-webhooks-edit = Webhooks ändern
roles-may-privacy-edit = Datenschutzeinstellungen ändern

roles-locked-sooner = Ihre eigene Berechtigung endet früher: { $until }. Vergeben Sie die Rolle höchstens bis dahin.

## Roles of one’s own
roles-area-of-application = { $application }: { $resource }
roles-own = Eigene
roles-from-vendor = Vom Hersteller
roles-new = Neue Rolle
roles-create = Rolle erstellen
roles-save = Rolle speichern
roles-save-for = { $count ->
    [one] Für 1 Mitglied speichern
   *[other] Für { $count } Mitglieder speichern
}
roles-check = Auswirkung prüfen
roles-check-text = Sehen Sie vor dem Speichern, wer was dazubekommt und wer was verliert.
roles-created = { $name } wurde erstellt.
roles-saved = { $name } wurde gespeichert. Die Änderung gilt sofort für alle, die diese Rolle haben.
roles-about = Über diese Rolle
roles-description = Wofür
roles-description-hint = Ein kurzer Satz, damit andere wissen, wann sie sie vergeben sollen.
roles-matrix-text = Angekreuzt: Mitglieder mit dieser Rolle dürfen das. Daneben zum Vergleich die integrierten Rollen.
roles-identifier = Kennung
roles-permission = Berechtigung
roles-retired = Stillgelegt
roles-added = Hinzugefügt
roles-taken = Entzogen
roles-you-lack = Das fehlt Ihnen selbst.
roles-locked-boxes = Einige Kästchen lassen sich nicht ändern: In eine Rolle können Sie nur aufnehmen, was Sie selbst unbefristet in der ganzen Organisation haben.
roles-rule = Wer eine Rolle ändert, ändert sie für alle, die sie haben. Deshalb brauchen Sie roles.assign und jede Berechtigung der Rolle, vorher wie nachher, unbefristet in der ganzen Organisation.
roles-copy = Kopie erstellen
roles-copy-of = { $name } (Kopie)
roles-fixed = Integrierte Rollen sind überall gleich und lassen sich nicht ändern. Erstellen Sie eine Kopie, um eine eigene zu haben.
roles-fixed-short = Integrierte Rollen lassen sich nicht ändern.
roles-not-here = Das Plattform-Team hat festgelegt, dass diese Organisation nur integrierte Rollen und Rollen vom Hersteller verwendet. Fragen Sie dort nach, wenn Sie andere brauchen.
roles-changed-meanwhile = { $name } hat diese Rolle geändert, während Sie sie vor sich hatten. Vergleichen Sie und speichern Sie dann erneut.
roles-too-many = Es gibt bereits { $most } Rollen, mehr kann eine Organisation nicht haben. Löschen Sie zuerst eine.
roles-fault-name = Geben Sie einen Namen mit 1 bis 60 Zeichen ein
roles-fault-taken = Eine andere Rolle heißt bereits so. Wählen Sie einen anderen Namen.
roles-fault-description = Verwenden Sie höchstens 200 Zeichen
roles-fault-unknown = Eine Berechtigung „{ $name }“ gibt es nicht
roles-fault-retired = { $name } ist stillgelegt: Keine Rolle kann diese Berechtigung mehr bekommen
roles-fault-template = Diese Rolle bietet der Hersteller nicht an. Wählen Sie eine andere.
roles-fault-replacement = Wählen Sie eine Rolle dieser Organisation außer Inhaber, oder keinen Ersatz
roles-edit-text = Vergeben an: { $holders }. Eine Änderung gilt sofort für alle, die diese Rolle haben.
roles-new-text = Danach können Sie sie an Mitglieder, Einladungen und Beitrittslinks vergeben.

roles-effect = Was sich ändern würde
roles-effect-unsaved = Noch nicht gespeichert
roles-effect-none = Niemand bekommt oder verliert etwas.
roles-effect-nobody = Niemand hat diese Rolle, deshalb bekommt oder verliert niemand etwas.
roles-effect-same = { $count ->
    [one] 1 Mitglied behält durch andere Rollen genau das, was es hat.
   *[other] { $count } Mitglieder behalten durch andere Rollen genau das, was sie haben.
}
roles-effect-gain = { $count ->
    [one] 1 Mitglied bekommt dazu:
   *[other] { $count } Mitglieder bekommen dazu:
}
roles-effect-lose = { $count ->
    [one] 1 Mitglied verliert:
   *[other] { $count } Mitglieder verlieren:
}
roles-effect-who = Wer das ist
roles-effect-more = und { $count } weitere
roles-effect-you = Sie gehören dazu.
roles-lose-own = Sie verlieren selbst Berechtigungen: { $names }
roles-lose-own-check = Mir ist klar, dass ich das verliere und mir nicht selbst zurückgeben kann
roles-lose-own-fault = Bestätigen Sie, dass Sie selbst Berechtigungen verlieren

roles-places-title = Wo sie vergeben werden kann
roles-places = In der ganzen Organisation oder in einem Team, unbefristet oder bis zu einem Datum.
roles-places-owner = Nur in der ganzen Organisation und unbefristet.
roles-last-change = Letzte Änderung
roles-last-change-by = { $name }, { $when }
roles-renamed-from = Vorher hieß sie „{ $name }“.
roles-history = Alle Änderungen ansehen
roles-origin = Aus der Vorlage „{ $name }“ des Herstellers.
roles-newer = Die Version des Herstellers weicht ab
roles-newer-text = Der Hersteller hat „{ $name }“ geändert, seit diese Rolle daraus übernommen wurde. Hier ändert sich nichts, solange Sie es nicht möchten.
roles-newer-see = Version des Herstellers ansehen
roles-vendor-title = Die Version des Herstellers von { $name }
roles-vendor-text = Übernehmen Sie sie oder lassen Sie die Rolle, wie sie ist.
roles-vendor-follow = Version des Herstellers übernehmen
roles-vendor-same = Die Berechtigungen sind dieselben.
roles-offered = Vom Hersteller
roles-offered-text = Rollen, die der Hersteller der Plattform anbietet. Wenn Sie eine übernehmen, gehört sie Ihrer Organisation.
roles-take = Diese Rolle hinzufügen
roles-danger = Diese Rolle löschen
roles-danger-text = Sie sehen zuerst, wer was verliert, und können eine Rolle als Ersatz angeben.
roles-removal-link = Rolle löschen …
roles-removal-title = { $name } löschen?
roles-removal-text = Das lässt sich nicht rückgängig machen. Im Audit-Log bleibt erhalten, was die Rolle war.
roles-removal-members = { $count ->
    [0] Niemand hat sie.
    [one] 1 Mitglied hat sie.
   *[other] { $count } Mitglieder haben sie.
}
roles-removal-invitations = { $count ->
    [one] 1 offene Einladung gibt sie an.
   *[other] { $count } offene Einladungen geben sie an.
}
roles-removal-default = Sie ist eine Standardrolle für neue Mitglieder.
roles-removal-replacement = Was sie stattdessen bekommen
roles-removal-replacement-hint = Mit demselben Geltungsbereich und demselben Ende.
roles-removal-nothing = Kein Ersatz
roles-removal-do = { $name } löschen
roles-removal-keep = Behalten
roles-removed = { $count ->
    [0] { $name } wurde gelöscht. Niemand hatte die Rolle.
    [one] { $name } wurde gelöscht. 1 Mitglied hatte die Rolle.
   *[other] { $name } wurde gelöscht. { $count } Mitglieder hatten die Rolle.
}

roles-removal-links = { $count ->
    [one] 1 Beitrittslink vergibt sie
   *[other] { $count } Beitrittslinks vergeben sie
}
roles-removal-groups = { $count ->
    [one] Eine Gruppe eines Identitätsanbieters vergibt sie.
   *[other] { $count } Gruppen von Identitätsanbietern vergeben sie.
}
