# Receipts: what somebody had when they left, and what happened to it.

offboarding-title = Austrittsprotokoll für { $name }
offboarding-receipt = Austrittsprotokoll
offboarding-see = Austrittsprotokoll ansehen
offboarding-see-of = Was aus allem geworden ist, was { $name } hatte
offboarding-cause-removed = Entfernt von { $name } am { $at }.
offboarding-cause-left = Hat die Organisation am { $at } selbst verlassen.
offboarding-cause-ended = Die Mitgliedschaft ist am { $at } abgelaufen.
offboarding-restored = Wieder aufgenommen von { $name } am { $at }.
offboarding-restored-without = Nicht zurückgegeben, weil die wieder aufnehmende Person es nicht vergeben darf: { $roles }.
offboarding-left-out = { $name } ist wieder dabei, aber ohne das, was Sie nicht vergeben dürfen: { $roles }.
offboarding-sessions = Sitzungen
offboarding-sessions-ended = { $count ->
    [0] Keine Sitzung musste beendet werden.
    [one] 1 Sitzung wurde beendet.
   *[other] { $count } Sitzungen wurden beendet.
}
offboarding-kept-elsewhere = { $count ->
    [one] 1 Sitzung bleibt, weil die Person zu einer weiteren Organisation gehört. Hier öffnet sie nichts.
   *[other] { $count } Sitzungen bleiben, weil die Person zu einer weiteren Organisation gehört. Hier öffnen sie nichts.
}
offboarding-kept-staff = { $count ->
    [one] 1 Sitzung bleibt, weil die Person zum Plattform-Team gehört.
   *[other] { $count } Sitzungen bleiben, weil die Person zum Plattform-Team gehört.
}
offboarding-kept-own = { $count ->
    [one] Der Browser, in dem die Person ausgetreten ist, bleibt bei ihrem Konto angemeldet. Hier öffnet er nichts.
   *[other] { $count } Browser bleiben bei dem Konto der Person angemeldet. Hier öffnen sie nichts.
}
offboarding-roles = Bisherige Rollen
offboarding-roles-text = Die Person hat keine davon mehr. Bis { $date } kann sie mit ihnen wieder aufgenommen werden.
offboarding-roles-were = Die Rollen zum Zeitpunkt des Austritts.
offboarding-roles-none = Keine Rolle.
offboarding-teams-none = Kein Team.
offboarding-teams-text = Die Person ist in keinem davon mehr und kehrt bei einer Wiederaufnahme in jene zurück, die es dann noch gibt.
offboarding-identities = Verknüpfte Identitätsanbieter
offboarding-identities-text = Diese Verknüpfungen wurden beendet, ebenso die Rollen aus Gruppen. Eine Wiederaufnahme stellt sie nicht wieder her: Bei der nächsten Anmeldung über den Identitätsanbieter stimmt die Person neu zu.
offboarding-made = Offene Einladungen und Beitrittslinks der Person
offboarding-made-text = Eine Einladung oder ein Link gilt mit den Berechtigungen der Person, die sie erstellt hat. Diese funktionieren deshalb seit dem Austritt nicht mehr.
offboarding-made-staff = { $name } gehört zum Plattform-Team, deshalb gelten diese mit dessen Berechtigung weiter. Widerrufen Sie, was nicht weiter gelten soll.
offboarding-made-none = Es war nichts offen.
offboarding-made-hidden = { $count ->
    [one] Und eine außerhalb Ihrer Teams.
   *[other] Und { $count } außerhalb Ihrer Teams.
}
offboarding-many = Hier stehen nur die neuesten { $count }.
offboarding-stopped = Funktioniert nicht mehr
offboarding-taken-over = Erneut gesendet von { $name }
offboarding-gone = Nicht mehr vorhanden
offboarding-take-over = Übernehmen
offboarding-take-over-text = Wenn Sie eine Einladung übernehmen, wird sie mit einem neuen Link erneut gesendet, in Ihrem Namen und mit Ihren Berechtigungen. Ein Beitrittslink bleibt ungültig: Erstellen Sie einen eigenen.
offboarding-stays = Was nicht widerrufen wurde, und warum
offboarding-stays-account = Das Konto: Es gehört der Person und vielleicht zu anderen Organisationen. Hier öffnet es nichts.
offboarding-stays-staff = Der Zugang als Teil des Plattform-Teams: Ihn vergibt und entzieht die Plattform.
offboarding-stays-approvals = Keine Genehmigung hing allein von dieser Person ab: Antworten können alle mit der nötigen Berechtigung.
offboarding-stays-audit = Was die Person getan hat, bleibt im Audit-Log.
offboarding-audit = Austritt dort ansehen
