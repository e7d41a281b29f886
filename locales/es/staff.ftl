# The staff console.

staff-role-admin = Administrador de la plataforma
staff-role-support = Soporte de la plataforma
staff-role-auditor = Auditor de la plataforma
staff-role-admin-text = Todo: todas las organizaciones, el equipo y la configuración de la plataforma.
staff-role-support-text = Ve todas las organizaciones; las edita, aprueba, suspende y reactiva.
staff-role-auditor-text = Ve todo, no cambia nada.
staff-locked = Su rol de personal no incluye { $permission }. Un administrador de la plataforma puede hacerlo.
staff-unchanged = No se cambió nada: ya estaba así.
staff-saved = Guardado
staff-show-them = Mostrar

## Overview
staff-overview-text = Lo que las organizaciones de la plataforma necesitan de usted.
staff-all-organizations = Todas las organizaciones
staff-waiting = Esperan su respuesta
staff-waiting-since = en espera desde: { $when }
staff-contracts = Contratos que terminan
staff-contracts-none = Ningún contrato termina en los próximos 30 días.
staff-recent = Lo último que pasó

## The list
staff-organization = Organización
staff-organizations-text = Clientes y socios, con lo que requiere atención.
staff-organizations-none = Ninguna organización coincide. Pruebe con menos letras o borre los filtros.
staff-create-organization = Crear organización
staff-tabs = Organizaciones por estado
staff-tab-all = Todas
staff-to-approve = Por aprobar
staff-search-organizations = Buscar por nombre o nombre corto
staff-search-organizations-hint = Nombre o nombre corto
staff-kind = Tipo
staff-any-kind = Cualquier tipo
staff-seats = Licencias
staff-health = Situación
staff-healthy = En orden
staff-contract-ends = Fin del contrato
staff-created = Creación
staff-no-owner-yet = Sin propietario todavía
staff-flag-no-owner = Sin propietario
staff-flag-one-owner = Un solo propietario
staff-flag-contract-ended = Contrato terminado
staff-flag-contract-ends-soon = El contrato termina pronto
staff-flag-full = Sin licencias libres
staff-flag-over-seats = Licencias excedidas: { $count }

## One organization
staff-facts = Datos
staff-slug = Nombre corto en las direcciones
staff-slug-hint = Letras minúsculas, números y guiones. El anterior sigue llevando aquí.
staff-slug-hint-new = Letras minúsculas, números y guiones. Si lo deja vacío, se forma a partir del nombre.
staff-kind-hint = Un cliente usa su producto; un socio lo vende o le da soporte.
staff-seats-unlimited = { $members }, sin límite
staff-no-end = Sin fecha de fin
staff-owners = Propietarios
staff-owners-none = Esta organización todavía no tiene propietario. El primero entra por invitación.
staff-invited = Con invitación: { $emails }
staff-see-as-admin = Verla como su administrador
staff-see-text = Entra con lo que permite su rol de personal. Lo que cambie allí consta en su registro de auditoría.
staff-suspended-because = Suspendida ({ $when }): { $reason }
staff-pending-since = Alguien dio de alta esta organización ({ $when }). Se abre cuando usted la apruebe.
staff-closed-because = Cerrada ({ $when }): { $reason }
staff-closed-since = Esta organización se cerró ({ $when }). Sus datos siguen aquí.

## Creating and editing
staff-new-text = El propietario recibe un correo con un enlace y configura todo lo demás.
staff-owner-email = Correo electrónico del propietario
staff-owner-email-hint = La primera persona de la organización, con todos los permisos en ella.
staff-seat-limit = Licencias
staff-seat-limit-hint = Cuántos miembros puede haber. Déjelo vacío si no hay límite.
staff-contract-hint = Déjelo vacío si no hay fecha de fin.
staff-create-and-invite = Crear e invitar al propietario
staff-organization-created = La organización { $name } se creó. La invitación para { $owner } está en camino.
staff-edit-title = Editar { $name }
staff-edit-text = Los administradores de la organización ven en su registro de auditoría lo que usted cambia.

## Status
staff-approve-title = Darle acceso
staff-approve-text = Su propietario recibe un correo y puede empezar de inmediato.
staff-approve = Aprobar
staff-approved = La organización { $name } se aprobó. Su propietario recibe un correo.
staff-suspend-title = Suspenderla
staff-suspend-text = Sus miembros no pueden usarla hasta que usted la reactive. No se elimina nada.
staff-suspend-hint = Los miembros lo leen al iniciar sesión.
staff-suspend-name = Suspender { $name }
staff-suspended = La organización { $name } se suspendió.
staff-reinstate-text = Sus miembros pueden volver a usarla de inmediato, tal como estaba.
staff-reinstate-name = Reactivar { $name }
staff-reinstated = La organización { $name } se reactivó.
staff-close = Cerrarla
staff-close-text = Definitivamente: cuando el contrato termina.
staff-close-step = Cerrar organización…
staff-close-title = ¿Cerrar { $name }?
staff-close-name = Cerrar { $name }
staff-keep-name = No cerrar { $name }
staff-close-effect-members = { $count ->
    [one] 1 miembro pierde el acceso de inmediato.
   *[other] { $count } miembros pierden el acceso de inmediato.
}
staff-close-effect-invitations = Las invitaciones abiertas dejan de funcionar.
staff-close-effect-data = No se elimina nada: los miembros, los roles y el registro de auditoría se conservan.
staff-close-effect-staff = El personal puede reactivarla.
staff-close-confirmation = Para confirmar, escriba su nombre: { $name }
staff-closed = La organización { $name } se cerró.
staff-wrong-status = El estado de esta organización ya no permite esto. Puede que otra persona lo haya cambiado; revísela de nuevo.

## Sign-ups
staff-sign-ups-text = Clientes nuevos que se dieron de alta por su cuenta. Primero los que más tiempo esperan.
staff-sign-ups-none = Nadie espera
staff-sign-ups-none-text = Ninguna organización está pendiente de aprobación.
staff-refuse-step = Rechazar…
staff-refuse-name = Rechazar { $name }
staff-refused = La organización { $name } se rechazó y se cerró.

## People
staff-people-text = Cualquier persona con una cuenta, en la organización que sea. Cada búsqueda queda en el registro de auditoría.
staff-people-search = Buscar por dirección o nombre
staff-people-search-hint = Correo electrónico, su principio o palabras de un nombre
staff-people-start = Buscar a una persona
staff-people-start-text = Escriba un correo electrónico, el principio de uno con su @ o palabras de un nombre.
staff-people-short = Escriba al menos 3 letras
staff-people-short-text = Con palabras más cortas se encuentran demasiadas personas.
staff-people-none = Nadie tiene esta dirección o este nombre.
staff-people-more = Se muestran los primeros { $count }. Escriba más letras para reducir los resultados.
staff-person-account = Cuenta
staff-person-audit = Lo que hizo
staff-person-membership = Abrir la membresía
staff-person-none = No pertenece a ninguna organización.

## The team
staff-team-text = Las personas de la propia plataforma. Siempre hay un administrador entre ellas.
staff-role-of = Rol de { $name }
staff-team-open = Invitaciones abiertas
staff-team-sent = envío: { $when }
staff-team-until = funciona hasta: { $when }
staff-team-invite = Invitar a un colega
staff-team-send = Enviar la invitación
staff-team-invited = La invitación para { $email } está en camino.
staff-team-revoked = La invitación para { $email } se revocó.
staff-team-roles = Qué permite cada rol
staff-team-role-changed = { $name } tiene ahora el rol { $role }.
staff-team-remove-title = ¿Quitar a { $name } del personal?
staff-team-remove-name = Quitar a { $name }
staff-team-remove-effect-console = Pierde la consola y todas las organizaciones que solo ve como personal.
staff-team-remove-effect-sessions = Todas sus sesiones se cierran de inmediato.
staff-team-remove-effect-account = La cuenta y sus propias membresías se conservan. Puede volver a invitarle.
staff-team-removed = Se quitó a { $name } del personal.
staff-last-admin = No hay más administradores de la plataforma que { $name }. Dé primero ese rol a otra persona.
staff-no-longer-admin = Usted ya no tiene el rol de administrador de la plataforma. Alguien lo cambió hace un momento.

## The invitation to the team
staff-accept-title = Únase al personal de la plataforma
staff-accept-text = Recibió una invitación al equipo que administra aquí todas las organizaciones.
staff-accept = Unirse al personal
staff-works-until = Funciona hasta
staff-password-hint = Al menos 15 caracteres. Lo mejor son unas cuantas palabras que solo usted juntaría.
staff-accept-sign-in = Esta dirección tiene una cuenta. Inicie sesión para aceptar.
staff-accept-sign-in-button = Iniciar sesión y volver
staff-accept-other = Esta invitación es para { $email } y usted inició sesión como { $who }. Cierre sesión y vuelva a abrir el enlace.
staff-over-title = Este enlace ya no funciona
staff-invitation-over = Se usó, se revocó o es demasiado antigua. Pida una nueva a un administrador de la plataforma.
staff-joined = Le damos la bienvenida. Ahora tiene el rol { $role }.

## Settings
staff-settings-text = Lo que vale para toda la plataforma.
staff-sign-up = Clientes nuevos
staff-sign-up-open = Cualquiera puede darse de alta
staff-sign-up-open-text = Quien confirma un correo electrónico recibe una organización de inmediato.
staff-sign-up-approval = Darse de alta y esperar la aprobación
staff-sign-up-approval-text = La organización se abre cuando el personal la aprueba en “Altas”.
staff-sign-up-closed = Solo por invitación
staff-sign-up-closed-text = El personal crea todas las organizaciones.
staff-invitations-per-day = Invitaciones por organización y día
staff-invitations-per-day-hint = Un número de 1 a 1 000 000. Evita que una cuenta robada envíe correos sin fin.

## What a form needs
staff-fault-name = Escriba un nombre de hasta 120 letras
staff-fault-slug = Use letras minúsculas, números y guiones, hasta 63, con una letra o un número en ambos extremos
staff-fault-slug-taken = Elija otro nombre corto: este está o estuvo en uso
staff-fault-kind = Elija cliente o socio
staff-fault-email = Escriba un correo electrónico, por ejemplo nombre@empresa.com
staff-fault-seats = Indique un número de licencias de 1 a 10 000 000 o deje el campo vacío
staff-fault-date = Escriba una fecha con año, mes y día, por ejemplo 2027-02-28, o deje el campo vacío
staff-fault-locale = Elija un idioma de la lista
staff-fault-time-zone = Elija una zona horaria de la lista
staff-fault-reason = Escriba un motivo de hasta 500 letras: los miembros lo leen
staff-fault-refusal = Escriba un motivo de hasta 500 letras
staff-fault-confirmation = Escriba el nombre exactamente: { $name }
staff-fault-role = Elija un rol
staff-fault-already = { $email } ya forma parte del personal
staff-fault-sign-up = Elija cómo entran los clientes nuevos
staff-fault-invitations = Indique un número de 1 a 1 000 000

## Audit
staff-audit-text = Los eventos de todas las organizaciones y los de la propia plataforma. Nadie puede cambiar ni eliminar uno sin que se note.
staff-audit-chain-text = Los eventos de la propia plataforma también forman una cadena; cada organización tiene la suya, en la página de su registro de auditoría.
staff-audit-retention = Días que se conservan los eventos de auditoría
staff-audit-retention-hint = Con lo que empiezan las organizaciones nuevas, de 90 a 3650 días; cada una puede cambiarlo. Si se deja vacío, los eventos se conservan siempre.

staff-close-effects = Ver antes qué termina
staff-fault-yes-or-no = Elija una de las dos opciones

## Trial and end
staff-status-trial = En periodo de prueba
staff-status-terminating = Por terminar
staff-trial-ends = Fin del periodo de prueba
staff-trial-hint = El último día del periodo de prueba. Déjelo vacío si no lo hay o si ya pasó a contrato.
staff-erased-on = Fecha de borrado
staff-close-day = Último día
staff-close-day-hint = Déjelo vacío para cerrar de inmediato. Con un día, todos tienen acceso hasta que termine y se les avisa antes.
staff-fault-day-to-come = Indique un día que no haya terminado o deje el campo vacío
staff-closes-on = La organización { $name } se cierra después del { $day }.
staff-grace-days = Días de gracia
staff-grace-days-hint = Cuánto tiempo se conserva una organización cerrada antes de borrarla por completo: de 7 a 365.
staff-fault-grace = Indique un número de días de 7 a 365
