# Join links: one link that lets many people in.

join-links-text = Un solo enlace para muchas personas, con roles fijos. Quien lo tenga puede entrar hasta que expire, se agote o usted lo revoque.
join-links-create = Crear un enlace para unirse
join-links-caption = Enlaces para unirse, los más recientes primero
join-links-name = Para qué
join-links-uses = Usos
join-links-uses-of = { $used } de { $most }
join-links-created-by = Creado por
join-links-until = Funciona hasta
join-links-used-up = Agotado
join-links-empty = Todavía no hay enlaces para unirse
join-links-empty-text = Un enlace para unirse es ideal para un cartel, un chat o un manual: las personas entran por su cuenta, con los roles que usted eligió.

## The form
join-links-new-text = Las personas que siguen el enlace confirman primero su dirección. Lo que asigna no se puede cambiar después; en ese caso, cree un enlace nuevo.
join-links-name-hint = Para su propio control, por ejemplo “Equipo de almacén, otoño”. Las personas que siguen el enlace no lo ven.
join-links-what = Qué asigna
join-links-team = Equipo
join-links-team-hint = Los roles valen en este equipo y en los que contiene.
join-links-whole = Toda la organización
join-links-limits = Hasta dónde llega
join-links-most-uses = Cuántas personas
join-links-uses-hint = De 1 a 10 000. Al llegar a ese número, el enlace deja de funcionar.
join-links-uses-unit = personas
join-links-domains = Solo estos dominios de correo
join-links-domains-hint = Por ejemplo acme.example, separados por comas o líneas. Los subdominios cuentan como otros dominios. Vacío: cualquier dirección.
join-links-approval = Cada persona espera aprobación
join-links-approval-hint = Confirman su dirección y envían una solicitud; alguien que puede invitar les da acceso en “Solicitudes para unirse”.
join-links-error-name = Escriba para qué es el enlace, hasta 80 caracteres
join-links-error-uses = Indique un número de personas de 1 a 10 000
join-links-error-team = Elija un equipo de esta organización
join-links-error-team-owner = El rol de propietario abarca toda la organización: no elija ningún equipo, o elija otro rol
join-links-error-domain = Corrija “{ $word }”: no es un dominio como acme.example
join-links-error-domains = Escriba hasta { $most } dominios; aquí hay { $count }

## One link
join-links-link = Enlace
join-links-made = El enlace está listo. Comparta su dirección solo con quienes deban entrar.
join-links-address = Dirección del enlace
join-links-code = Código QR del enlace
join-links-code-alt = Código QR con la dirección del enlace para unirse “{ $name }”. La dirección está al lado como texto.
join-links-show = Mostrar el enlace
join-links-show-hint = Su dirección da acceso. Cada consulta queda en el registro de auditoría.
join-links-hidden = La dirección no se muestra hasta que la pida.
join-links-domains-any = Cualquier dirección
join-links-fact-domains = Dominios de correo
join-links-fact-approval = Aprobación
join-links-approval-yes = Cada persona espera aprobación
join-links-approval-no = Las personas entran de inmediato
join-links-newcomers = Quién entró con él
join-links-newcomers-none = Nadie todavía.
join-links-restore = Restablecer
join-links-change-refused = No puede cambiar este enlace porque no podría asignar sus roles. { $reason }
join-links-revoked = El enlace para unirse “{ $name }” se revocó. Ya no da acceso a nadie.
join-links-restored = El enlace para unirse “{ $name }” vuelve a funcionar.
join-links-late-revoked = El enlace para unirse “{ $name }” ya está revocado.
join-links-late-restored = El enlace para unirse “{ $name }” no está revocado.

## Somebody who followed it
join-links-title = Únase a { $organization }
join-links-from = Un enlace de
join-links-address-first = Primero, su dirección
join-links-address-text = Le enviamos un correo con un enlace personal, para que nadie más que usted se una con su dirección.
join-links-limited = Este enlace solo acepta direcciones de determinados dominios. Use su dirección del trabajo.
join-links-email-hint = Iniciará sesión con ella.
join-links-send = Enviarme un enlace
join-links-mailed = Revise su correo
join-links-mailed-text = Enviamos un enlace a { $email }. El correo dice hasta cuándo funciona. Todavía no se creó nada.
join-links-mailed-note = ¿No llegó? Mire en la carpeta de spam o vuelva a escribir la dirección dentro de unos minutos.
join-links-again = Usar otra dirección
join-links-needs-approval = Alguien de { $organization } revisa cada solicitud antes de que usted sea miembro.
join-links-error-other-domain = Este enlace no acepta direcciones de ese dominio. Use su dirección del trabajo o hable con la persona que le dio el enlace.
join-links-other-account = Su dirección no sirve para este enlace
join-links-other-account-text = Inició sesión como { $email } y este enlace no acepta direcciones de ese dominio.
join-links-somebody-else = Este enlace es para otra dirección
join-links-somebody-else-text = Se envió a { $mailed } y usted inició sesión como { $email }. Para continuar, cambie de cuenta.
join-links-switch = Cerrar sesión y usar otra dirección
join-links-asked = Solicitó unirse a { $organization }. Recibirá la respuesta por correo.
join-links-asked-before = Ya solicitó unirse a { $organization } y esa solicitud todavía espera respuesta.
join-links-has-account = { $email } ya tiene una cuenta. Inicie sesión y vuelva a seguir el enlace.
join-links-no-seat = Todas las licencias de { $organization } están en uso. Pida a la persona que le dio el enlace que libere una; el enlace sigue funcionando hasta que expire.

## A link that lets nobody in
join-links-unknown-text = Puede que esté incompleto. Copie la dirección completa o hable con la persona que se lo dio.
join-links-over-title = Este enlace ya se usó o su plazo terminó
join-links-over-text = Un enlace personal funciona una sola vez y no por mucho tiempo. Si entró con él, inicie sesión. Si no, vuelva a seguir el enlace para unirse.
join-links-gone-title = Este enlace a { $organization } ya no funciona
join-links-cut-text = La organización { $organization } no está activa en este momento, así que nadie puede unirse. Vuelva a intentarlo más tarde o hable con la persona que le dio el enlace.
join-links-revoked-text = Se revocó. Pida uno nuevo a la persona que se lo dio.
join-links-expired-text = Su plazo terminó. Pida uno nuevo a la persona que se lo dio.
join-links-used-up-text = Ya lo usaron todas las personas para las que se creó. Pida uno nuevo a la persona que se lo dio.
join-links-creator-gone-text = Quien lo creó ya no puede asignar sus roles. Pida uno nuevo a la persona que se lo dio.
join-links-refused-lost = El enlace ya no funciona
