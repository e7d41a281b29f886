# Pages of the demo alone.

demo-mails-title = Correos de la demo
demo-mails-text = La demo no envía nada. Aquí se guarda cada correo que habría enviado, los más recientes primero.
demo-mails-empty = Todavía no hay correos
demo-mails-empty-text = Invite a alguien, cree una organización o restablezca una contraseña: el correo aparece aquí en un segundo. Vuelva a cargar la página para verlo.
demo-mails-to = Para
demo-mails-sent = Enviado
demo-mails-html = Como lo muestra un programa de correo
demo-mails-frame = El correo “{ $subject }”
demo-mails-back = Volver al portal
