# Pages of the demo alone.

demo-mails-title = E-Mails der Demo
demo-mails-text = Die Demo versendet nichts. Jede E-Mail, die sie gesendet hätte, liegt hier, die neueste zuerst.
demo-mails-empty = Noch keine E-Mail
demo-mails-empty-text = Laden Sie jemanden ein, registrieren Sie sich oder setzen Sie ein Passwort zurück: Die E-Mail erscheint hier innerhalb einer Sekunde. Laden Sie die Seite neu, um sie zu sehen.
demo-mails-to = An
demo-mails-sent = Gesendet
demo-mails-html = So zeigt sie ein E-Mail-Programm
demo-mails-frame = Die E-Mail „{ $subject }“
demo-mails-back = Zurück zum Portal
