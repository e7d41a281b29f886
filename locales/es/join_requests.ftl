# Requests to join, and their answers.

join-requests-text = Personas que solicitan unirse. Nadie entra antes de que usted lo apruebe.
join-requests-caption = Solicitudes para unirse, las más recientes primero
join-requests-person = Quién
join-requests-since = Solicitado
join-requests-how = Cómo
join-requests-by-link = Con el enlace para unirse “{ $link }”
join-requests-alone = Por su cuenta
join-requests-look = Responder
join-requests-show-waiting = Pendientes
join-requests-show-all = Todas
join-requests-views = Qué solicitudes
join-requests-empty = Nadie solicita unirse
join-requests-empty-all = Todavía no hay solicitudes
join-requests-empty-text = Las solicitudes llegan por enlaces para unirse que requieren aprobación y de personas que conocen su dirección, si usted lo permite.
join-requests-open = Las personas pueden enviar solicitudes por su cuenta: en “Organizaciones” escriben “{ $slug }”.
join-requests-closed = Las personas no pueden enviar solicitudes por su cuenta. Llegan por enlaces para unirse que requieren aprobación.
join-requests-settings = Cambiar esto en la configuración
join-requests-approved-state = Aprobado
join-requests-withdrawn-state = Retirado

## One request
join-requests-title = Solicitud de { $name }
join-requests-request = Solicitud
join-requests-until = Espera hasta
join-requests-answered = Respuesta
join-requests-answered-by = { $time }, de { $name }
join-requests-was-removed = { $name } ya fue miembro y se le quitó de la organización. Si aprueba la solicitud, vuelve con los roles que elija aquí y con ningún otro.
join-requests-approve = Aprobar
join-requests-approve-title = Dar acceso
join-requests-approve-text = Elija qué podrá hacer. Puede cambiarlo más adelante.
join-requests-decline = Rechazar
join-requests-decline-title = Rechazar la solicitud
join-requests-reason-hint = Aparece en el correo a la persona. Hasta 500 caracteres.
join-requests-approved = { $name } ya es miembro y recibe un correo para saberlo.
join-requests-declined = La solicitud de { $name } se rechazó. Se le comunicó por correo.
join-requests-late-decided = Otra persona respondió a la solicitud de { $name } antes que usted.
join-requests-late-withdrawn = Entretanto, { $name } retiró la solicitud.
join-requests-late-expired = La solicitud de { $name } expiró. Puede enviar otra.
join-requests-late-member = { $name } ya es miembro.
join-requests-no-seat = Todas las licencias están en uso, así que { $name } no puede entrar. Quite a un miembro o pida más licencias; la solicitud sigue en espera.
join-requests-error-reason = Acorte el motivo a { $most } caracteres; tiene { $length }

## The overview
join-requests-waiting = { $count ->
    [one] 1 persona solicita unirse
   *[other] { $count } personas solicitan unirse
}
join-requests-waiting-many = Más de { $count } personas solicitan unirse
join-requests-waiting-text = Nadie entra antes de que alguien lo apruebe.
join-requests-see = Ver las solicitudes

## The setting
join-requests-setting = Solicitudes para unirse
join-requests-setting-text = Las personas sin invitación ni enlace pueden solicitar acceso.
join-requests-setting-label = Las personas pueden solicitar unirse por su cuenta
join-requests-setting-hint = Escriben la dirección de su organización; deciden quienes pueden invitar. Esté activado o no, una solicitud no revela a nadie que su organización está aquí.
join-requests-setting-save = Guardar
join-requests-switched-on = Ahora las personas pueden solicitar unirse por su cuenta.
join-requests-switched-off = Las personas ya no pueden solicitar unirse por su cuenta. Las solicitudes pendientes se conservan.

## A person's own requests
join-requests-ask = Solicitar unirse
join-requests-new-title = Solicite unirse a una organización
join-requests-new-text = Si la organización acepta solicitudes, deciden quienes la administran. Recibirá su respuesta por correo.
join-requests-organization = Dirección de la organización
join-requests-organization-hint = Como figura en las direcciones de sus páginas después de /o/, por ejemplo acme. Si no la conoce, pregunte a un colega.
join-requests-message-hint = Quién es usted y por qué lo solicita. Texto sin formato, hasta 500 caracteres.
join-requests-send = Enviar la solicitud
join-requests-error-organization = Escriba la dirección de la organización: letras minúsculas, números y guiones, por ejemplo acme
join-requests-error-message = Acorte el mensaje a { $most } caracteres; tiene { $length }
join-requests-sent = Su solicitud a “{ $slug }” está en camino, si existe esa organización y acepta solicitudes.
join-requests-own = Solicitó unirse
join-requests-own-text = Recibirá un correo cuando alguien responda. Sin respuesta, una solicitud expira a los 30 días.
join-requests-own-since = Solicitado: { $since }. Expira el { $until }.
join-requests-withdraw = Retirar
join-requests-withdrawn = Retiró su solicitud a “{ $label }”.
join-requests-late-answered = Entretanto se respondió a su solicitud a “{ $label }”.
