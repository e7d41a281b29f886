# People who want no more mails of a kind: the page behind "unsubscribe".
refusals-title = Dejar de recibir estos correos
refusals-text = { $organization } envía «{ $kind }» a { $email }.
refusals-button = No enviármelos más
refusals-hint = Solo se detienen los correos de este tipo. Los que necesita para entrar y los que tratan de su seguridad seguirán llegando.
refusals-done-title = Ya no recibirá estos correos
refusals-done-text = { $organization } ya no envía «{ $kind }» a { $email }.
refusals-mistake = ¿Fue un error?
refusals-again-button = Volver a enviármelos
refusals-again = Volverá a recibir estos correos
