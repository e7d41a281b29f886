# Inviting people, and their way in.

## The form
invitations-invite = Invitar a personas
invitations-invite-text = Cada persona recibe un correo con su propio enlace. Funciona una sola vez y solo para esa dirección.
invitations-who = A quién invitar
invitations-emails = Direcciones de correo electrónico
invitations-emails-hint = Una o muchas. Péguelas de un correo o de una hoja de cálculo: sirven comas, líneas y “Nombre <dirección>”.
invitations-what = Qué podrán hacer
invitations-what-text = Uno o varios roles. Puede cambiarlo más adelante.
invitations-role-locked = No puede asignar este rol. { $reason }
invitations-locked-who = { $reason } Estas personas pueden: { $names }.
invitations-days = El enlace funciona durante
invitations-locale = Idioma del correo
invitations-locale-hint = En él llegan el correo y la página de su enlace. Quien tiene una cuenta lee en su propio idioma.
invitations-language-again = Idioma
invitations-reminders = Recordatorios
invitations-reminders-none = Ninguno todavía
invitations-reminders-sent = { $count ->
    [one] 1, { $when }
   *[other] { $count }, el último { $when }
}
invitations-days-hint = De 1 a { $most } días.
invitations-days-unit = días
invitations-message-hint = Aparece en el correo bajo su nombre. Texto sin formato, hasta 1000 caracteres.
invitations-before = Antes de enviar
invitations-fact-until = El enlace funciona hasta
invitations-until-usual = { $date }, si no elige otro número de días
invitations-seats = Licencias
invitations-send = Enviar invitaciones
invitations-send-one = Enviar 1 invitación
invitations-send-many = Enviar { $count } invitaciones
invitations-send-hint = Los correos salen de inmediato. Después puede revocar cada invitación.

## What is wrong with the form
invitations-error-no-address = Escriba al menos una dirección de correo electrónico
invitations-error-address = Corrija “{ $word }”: no es una dirección de correo electrónico
invitations-error-addresses = Corrija { $count } entradas que no son direcciones de correo electrónico: { $words }
invitations-error-too-many = Envíe hasta { $most } invitaciones a la vez; aquí hay { $count }
invitations-error-role = Elija roles de esta organización; no tiene ningún rol “{ $key }”
invitations-error-role-limit = No puede asignar el rol { $role }. { $reason }
invitations-error-message = Acorte el mensaje a { $most } caracteres; tiene { $length }
invitations-error-days = Indique un número de días de 1 a { $most }
invitations-error-name = Escriba su nombre, de hasta 120 caracteres

## What became of each address
invitations-results = Resultado de cada dirección
invitations-result = { $email }: { $text }
invitations-nobody-invited = No se invitó a nadie: vea abajo qué lo impide en cada dirección
invitations-is-member = Esta persona ya es miembro.
invitations-is-waiting = Esta persona ya tiene una invitación que sigue funcionando.
invitations-is-too-often = Hoy se invitó a esta dirección demasiadas veces. Vuelva a intentarlo mañana.
invitations-badge-member = Ya es miembro
invitations-badge-waiting = Ya tiene invitación
invitations-badge-too-often = Demasiadas veces
invitations-open-member = Abrir la página de { $email }
invitations-open-invitation = Abrir la invitación de { $email }
invitations-sent-one = Se invitó a { $email }.
invitations-sent = { $count ->
    [one] Se envió 1 invitación.
   *[other] Se enviaron { $count } invitaciones.
}
invitations-left-out = No se incluyó a: { $addresses }.
invitations-short = { $email } ({ $why })
invitations-short-member = ya es miembro
invitations-short-waiting = ya tiene una invitación
invitations-short-too-often = hoy se invitó demasiadas veces

## The list
invitations-list-text = A quién invitó a entrar y hasta dónde llegó cada persona.
invitations-search = Buscar por correo electrónico
invitations-caption = Invitaciones, las más recientes primero
invitations-sent-column = Fecha de invitación
invitations-until-column = El enlace funciona hasta
invitations-by = de { $name }
invitations-asks = Pide una nueva
invitations-restore = Restablecer
invitations-open = Abrir la invitación
invitations-empty = Todavía no hay invitaciones
invitations-empty-text = Invite a sus colegas por correo electrónico. Aquí verá a quién se invitó, qué correos no llegaron y quién entró.
invitations-locked-invite = Se necesita members.invite, que sus roles no incluyen.

## One invitation
invitations-title = Invitación de { $email }
invitations-invitation = Invitación
invitations-created = Invitación creada
invitations-mail = Correo
invitations-mail-sent = Enviado el { $time }
invitations-asks-text = El enlace de { $email } ya no funcionaba y ahora pide uno nuevo. Para dar acceso, vuelva a enviar la invitación; para negarlo, no haga nada.
invitations-failed-text = El correo no llegó: { $reason }. Revise la dirección y vuelva a enviarlo, o revoque la invitación e invite a otra dirección.
invitations-resend-hint = Una invitación reenviada tiene un enlace nuevo; el anterior deja de funcionar.
invitations-change-refused = No puede cambiar esta invitación porque no podría asignar sus roles. { $reason }
invitations-replaced = La sustituyó una invitación nueva
invitations-came-otherwise = La persona se incorporó por otra vía
invitations-resent = Se envió un enlace nuevo a { $email }. El anterior ya no funciona.
invitations-revoked = La invitación de { $email } se revocó. Su enlace ya no funciona.
invitations-restored = La invitación de { $email } vuelve a funcionar.
invitations-late-accepted = Entretanto, { $email } aceptó esta invitación y ya es miembro.
invitations-late-declined = { $email } rechazó esta invitación. Si cambió de opinión, envíele una nueva.
invitations-late-revoked = La invitación de { $email } ya está revocada.
invitations-late-open = La invitación de { $email } no está revocada.
invitations-another-open = { $email } tiene una invitación más reciente que sigue funcionando.

## The invitee
invitations-join = Únase a { $organization }
invitations-invites-you = { $inviter } le invita a unirse a { $organization }
invitations-fact-address = Dirección invitada
invitations-fact-inviter = Le invita
invitations-fact-organization = Organización
invitations-your-roles = Sus roles
invitations-you-can = Qué podrá hacer allí
invitations-valid-until = La invitación es válida hasta
invitations-create-account = Cree su cuenta
invitations-create-account-text = Iniciará sesión con { $email }. Solo esta dirección puede aceptar.
invitations-your-name = Su nombre
invitations-your-name-hint = Como lo verán sus colegas.
invitations-create-and-join = Crear la cuenta y unirse a { $organization }
invitations-has-account = Ya tiene una cuenta
invitations-has-account-text = { $email } ya tiene una cuenta. Inicie sesión y volverá aquí para unirse.
invitations-sign-in-to-join = Iniciar sesión para unirse
invitations-signed-in-as = Inició sesión como { $name }, { $email }.
invitations-somebody-else = Esta invitación es para otra persona
invitations-somebody-else-text = Es para { $invited } y usted inició sesión como { $email }. Para unirse, cambie a la cuenta invitada.
invitations-switch = Cerrar sesión y continuar como { $email }
invitations-not-you = ¿No la esperaba?
invitations-decline = Rechazar la invitación
invitations-welcome = Le damos la bienvenida a { $organization }.
invitations-member-already = Ya es miembro de { $organization }, así que no hay nada que aceptar.
invitations-declined = Rechazó la invitación a { $organization }.
invitations-requested = Pedimos a { $inviter } una invitación nueva. Cuando la envíe, recibirá un correo.

## A link that lets nobody in
invitations-unknown-title = Este enlace no funciona
invitations-unknown-text = Puede que esté incompleto o que lo haya sustituido un correo más reciente con un enlace nuevo. Abra el último correo o hable con la persona que le invitó.
invitations-cut-title = Ahora no es posible unirse a { $organization }
invitations-cut-text = La organización { $organization } no está activa en este momento, así que nadie puede unirse. Su invitación se conserva: vuelva a intentarlo más tarde o hable con la persona que le invitó.
invitations-inviter-gone-title = Esta invitación ya no funciona
invitations-inviter-gone-text = { $inviter }, que le invitó, ya no puede asignar estos roles. Pida una invitación nueva; puede enviarla otra persona.
invitations-used-title = Esta invitación ya se usó
invitations-used-text = Alguien la aceptó y se unió a { $organization }. Si fue usted, inicie sesión.
invitations-declined-title = Rechazó la invitación a { $organization }
invitations-declined-text = No se creó nada. Si cambió de opinión, pida a { $inviter } que le invite de nuevo.
invitations-revoked-title = Esta invitación se revocó
invitations-revoked-text = { $inviter } o un colega la retiró. Si fue un error, pida una nueva.
invitations-expired-title = Esta invitación expiró
invitations-expired-text = Su enlace funcionó hasta el { $date }. Pida una nueva; basta un clic.
invitations-ask-again = Pedir una invitación nueva
invitations-go-sign-in = Ir al inicio de sesión
invitations-go-organization = Abrir la organización

invitations-no-seat = Todas las licencias de { $name } están en uso. Pida a quien le invitó que libere una; el enlace sigue funcionando hasta que expire.

invitations-error-no-team = Elija el equipo: puede invitar a sus propios equipos.
invitations-error-team = Elija uno de los equipos de la lista.
invitations-team-hint = Entran en este equipo, y los roles valen en él y en los equipos que contiene.
invitations-no-team = Sin equipo: los roles valen en toda la organización
invitations-in-team = { $team }
## Seats
invitations-is-no-seat = No hay licencia para esta persona.
invitations-badge-no-seat = Sin licencia
