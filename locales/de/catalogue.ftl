# The catalogue of the applications' permissions, and the role templates: what staff keep.

catalogue-permissions = Berechtigungen
catalogue-permissions-text = Was in Ihren Anwendungen möglich ist. Organisationen nehmen diese Berechtigungen in ihre Rollen auf, neben denen des Portals.
catalogue-empty = Noch keine Anwendung
catalogue-empty-text = Fügen Sie zuerst eine Anwendung hinzu, dann ihre Berechtigungen mit je einem Satz.
catalogue-none = Noch keine Berechtigung.
catalogue-application = Anwendung
catalogue-add-application = Anwendung hinzufügen
catalogue-application-name = Name der Anwendung
catalogue-key = Schlüssel
catalogue-key-hint = Kleinbuchstaben, Ziffern und Bindestriche, zum Beispiel crm. Der Schlüssel steht vor dem Doppelpunkt und ändert sich nie.
catalogue-add-permission = Berechtigung hinzufügen
catalogue-permission = Berechtigung
catalogue-permission-hint = ressource.aktion, zum Beispiel contacts.export. Das ändert sich nie.
catalogue-sentence = Beschreibung
catalogue-sentence-hint = Was die Berechtigung erlaubt, zum Beispiel: Kontakte exportieren
catalogue-offered = Verfügbar
catalogue-retired-status = Stillgelegt
catalogue-application-added = { $name } wurde hinzugefügt.
catalogue-permission-added = { $name } wurde hinzugefügt.
catalogue-retired = { $name } ist stillgelegt. Rollen, die diese Berechtigung haben, behalten sie; andere Rollen können sie nicht mehr bekommen.
catalogue-restored = { $name } kann wieder in Rollen aufgenommen werden.
catalogue-retire = Stilllegen
catalogue-restore = Wieder freigeben
catalogue-retire-text = Rollen, die diese Berechtigung haben, behalten sie. Andere Rollen können sie nicht mehr bekommen. Alles funktioniert weiter.
catalogue-restore-text = Stillgelegt: { $when }. Wenn Sie die Berechtigung wieder freigeben, können Organisationen sie erneut in Rollen aufnehmen.
catalogue-full = Alle 512 Nummern für Berechtigungen sind vergeben. Eine Nummer bedeutet immer dasselbe, deshalb wird keine wieder frei.
catalogue-fault-key = Geben Sie einen Schlüssel aus Kleinbuchstaben, Ziffern und Bindestrichen ein, der mit einem Buchstaben beginnt
catalogue-fault-permission = Geben Sie ressource.aktion in Kleinbuchstaben ein, zum Beispiel contacts.export
catalogue-fault-sentence = Geben Sie eine Beschreibung mit 1 bis 200 Zeichen ein
catalogue-fault-application = Wählen Sie eine der Anwendungen
catalogue-fault-taken = Das ist bereits vergeben. Wählen Sie etwas anderes.

catalogue-roles = Rollenvorlagen
catalogue-roles-text = Rollen, die Sie allen Organisationen anbieten. Wer eine Vorlage übernimmt, bekommt daraus eine eigene Rolle. Wenn Sie die Vorlage später ändern, sehen die Organisationen den Unterschied und entscheiden selbst.
catalogue-roles-empty = Noch keine Vorlage
catalogue-roles-empty-text = Bieten Sie eine Rolle an, die viele Organisationen brauchen, zum Beispiel „Kundensupport“.
catalogue-new-template = Neue Vorlage
catalogue-create-template = Vorlage erstellen
catalogue-template = Vorlage
catalogue-used-by = Verwendet von
catalogue-changed = Geändert
catalogue-uses = { $count ->
    [0] Noch niemand
    [one] 1 Organisation
   *[other] { $count } Organisationen
}
catalogue-uses-many = Über 1.000 Organisationen
catalogue-template-text = Übernommen: { $uses }. Eine Änderung wird dort angeboten; von selbst ändert sich nichts.
catalogue-stop = Nicht mehr anbieten
catalogue-stop-text = Organisationen, die die Vorlage übernommen haben, behalten ihre Rolle.
catalogue-offer = Wieder anbieten
catalogue-template-retired = Die Vorlage wird nicht mehr angeboten.
catalogue-template-restored = Die Vorlage wird wieder angeboten.

catalogue-custom-roles = Eigene Rollen
catalogue-custom-roles-hint = Ob die Admins der Organisation eigene Rollen definieren dürfen. Andernfalls verwenden sie die integrierten Rollen und Ihre Vorlagen.
catalogue-custom-roles-yes = Darf Rollen definieren
catalogue-custom-roles-no = Nur integrierte Rollen und Vorlagen
catalogue-custom-roles-default = Eigene Rollen in neuen Organisationen
catalogue-custom-roles-default-hint = Womit eine neue Organisation beginnt. Sie können es für jede einzeln ändern.
