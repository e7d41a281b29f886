# Members: the list, one member, and what can be done with them.

members-intro = Todas las personas que pueden iniciar sesión en { $organization } y lo que pueden hacer.
members-invite = Invitar a personas
members-by-state = Miembros por estado
members-search = Buscar por nombre o dirección
members-search-hint = Nombre o dirección
members-count = { $count ->
    [one] 1 miembro
    [many] { $count } de miembros
   *[other] { $count } miembros
}
members-found = { $count ->
    [one] 1 resultado
   *[other] { $count } resultados
}
members-found-many = Más de una página de resultados
members-member = Miembro
members-joined = Incorporación
members-removed-at = Salida
members-open = Abrir la página del miembro
members-change-roles = Cambiar los roles
members-suspend-or-remove = Suspender o quitar
members-first-page = Primera página
members-none-removed = No se quitó a nadie
members-none-removed-text = Aquí aparece durante 30 días quien deja de ser miembro; mientras tanto, se puede restablecer su membresía.

members-lacks = Usted no tiene { $permission }.
members-limited = { $name } tiene { $names }, que usted no tiene.
members-role-limited = Puede asignar y quitar los roles cuyos permisos tiene. Le falta: { $names }.
members-last-owner = No hay más propietarios activos que { $name }. Nombre primero a otra persona.
members-yourself = Se trata de usted. Hable con otra persona o abandone la organización por su cuenta.
members-is-removed = { $name } ya no es miembro. Primero restablezca su membresía.
members-is-not-removed = { $name } ya es miembro.
members-too-late = { $name } dejó de ser miembro hace más de 30 días. Envíele una nueva invitación.
members-no-seat = Todas las licencias están en uso. Quite a alguien o pida más licencias a la plataforma.
members-note-lacks = Le falta { $names }
members-note-last-owner = No hay otro propietario activo
members-note-yourself = Es su propia membresía
members-note-removed = Ya no era miembro
members-note-not-removed = Ya es miembro
members-note-too-late = Dejó de ser miembro hace más de 30 días
members-note-no-seat = Todas las licencias están en uso
members-left = Se fue por su cuenta

members-roles-text = Los roles se suman. Los cambios se aplican de inmediato.
members-save-roles = Guardar los roles
members-status = Miembro
members-invited-by = { $date }, invitación de { $name }
members-source-domain = { $date }, por una dirección de su dominio
members-source-sign-up = { $date }, al dar de alta la organización
members-source-staff = { $date }, por el personal de la plataforma
members-source-import = { $date }, por importación
members-source-sso = { $date }, por el proveedor de identidad
members-source-join-link = { $date }, con el enlace para unirse “{ $link }”
members-source-join-request = { $date }, con una solicitud para unirse que aprobó { $name }
members-joined-on = { $date }
members-suspended-on = Suspensión
members-removed-on = Salida
members-sessions = Sesiones en esta organización
members-sessions-text = Navegadores que se usaron aquí. La dirección es la última desde la que se conectaron.
members-sessions-none = Últimamente no se usó ninguna sesión aquí.
members-sessions-end = Cerrar las sesiones
members-sessions-ended = { $count ->
    [0] { $name } no tenía sesiones aquí.
    [one] Se cerró 1 sesión de { $name }.
   *[other] Se cerraron { $count } sesiones de { $name }.
}
members-device = Dispositivo
members-address = Dirección
members-activity = Actividad reciente
members-activity-text = Lo que { $name } hizo aquí y lo que otros hicieron con su membresía.
members-activity-none = Nada todavía.
members-activity-all = Todo en el registro de auditoría
members-refused = rechazado
members-suspend-text = corta su acceso de inmediato. Los roles se conservan.
members-reinstate-text = permite a { $name } volver a entrar, con los mismos roles.
members-remove-text = corta su acceso y libera la licencia. Se puede deshacer durante 30 días.
members-suspend-reason = Motivo
members-suspend-reason-hint = Aparece en el registro de auditoría y en esta página.
members-reason-too-long = Escriba un motivo de 500 caracteres como máximo
members-remove-from = Quitar de { $organization }
members-bring-back = Restablecer
members-bring-back-text = { $name } dejó de ser miembro el { $date }. Hasta el { $until } se puede restablecer su membresía, con los roles que tenía.
members-gone-text = { $name } dejó de ser miembro el { $date }, hace más de 30 días. Si debe volver, envíele una nueva invitación.
members-unknown-role = Elija roles de la lista: { $key } no está en ella

members-roles-saved = Ahora { $name } tiene: { $roles }.
members-roles-none-saved = Ahora { $name } no tiene ningún rol.
members-unchanged = No se cambió nada.
members-suspended-flash = Se suspendió a { $name }.
members-reinstated-flash = { $name } puede volver a iniciar sesión.
members-removed-flash = Se quitó a { $name }.
members-restored-flash = { $name } está de vuelta.
members-leave = Abandonar
members-leave-title = ¿Abandonar { $organization }?
members-leave-effects = Qué pasa
members-leave-access = Desde este momento ya no podrá entrar en { $organization }.
members-leave-roles = Pierde sus roles: { $roles }.
members-leave-back = No puede volver por su cuenta. Durante 30 días, alguien con el permiso necesario puede restablecer su membresía.
members-leave-unconfirmed = Lea lo que pasa y después pulse el botón
members-stay = Quedarse
members-you-left = Abandonó { $organization }.

members-bulk-nobody = Primero elija al menos un miembro.
members-bulk-too-many = Elija como máximo 100 miembros a la vez.
members-bulk-removed = { $count ->
    [0] No se quitó a nadie.
    [one] Se quitó a 1 miembro.
   *[other] Se quitó a { $count } miembros.
}
members-bulk-suspended = { $count ->
    [0] No se suspendió a nadie.
    [one] Se suspendió a 1 miembro.
   *[other] Se suspendió a { $count } miembros.
}
members-bulk-restored = { $count ->
    [0] No se restableció ninguna membresía.
    [one] 1 miembro está de vuelta.
   *[other] { $count } miembros están de vuelta.
}
members-bulk-reinstated = { $count ->
    [0] No se reactivó a nadie.
    [one] 1 miembro puede volver a iniciar sesión.
   *[other] { $count } miembros pueden volver a iniciar sesión.
}
members-bulk-left-out = No se incluyó a: { $reasons }
members-bulk-and-more = { $reasons } Y { $count } más.

members-intro-teams = Las personas de sus equipos y lo que pueden hacer.
members-your-teams = Todos sus equipos
members-until = hasta { $date }
members-other-teams = { $name } también pertenece a otros equipos. Puede quitar su membresía de los equipos que usted administra.
members-owner-scope = El rol de propietario abarca toda la organización y no tiene fecha de fin. Elija otro rol, o ningún equipo y ninguna fecha de fin.
members-note-other-teams = También pertenece a otros equipos
members-note-owner-scope = Un propietario con un equipo o una fecha de fin
members-unknown-team = Elija uno de los equipos de la lista.
members-end-past = Elija un día que esté por venir.
members-end-unreadable = Escriba un día y una hora, por ejemplo 2026-12-31 17:00.
members-role-renewed = { $role } de { $name } tiene una nueva fecha de fin.
members-teams-saved = Los equipos de { $name } se guardaron.
members-end-saved = La membresía de { $name } tiene fecha de fin. Nadie tiene que estar pendiente: termina en ese momento.
members-no-end-saved = La membresía de { $name } ya no tiene fecha de fin.
members-holds = Qué tiene { $name }
members-holds-text = Cada rol, dónde vale, hasta cuándo y quién lo asignó.
members-holds-nothing = Ningún rol. { $name } puede iniciar sesión y ver la página de inicio.
members-hidden-roles = { $count ->
    [one] Y un rol en un equipo que usted no ve.
   *[other] Y { $count } roles en equipos que usted no ve.
}
members-role-where = Dónde
members-role-until = Hasta
members-role-given = Asignado
members-whole-organization = Toda la organización
members-no-end = Sin fecha de fin
members-given-by = { $date }, por { $name }
members-why = Por qué { $name } puede hacer cada cosa
members-take-role = Quitar
members-renew = Cambiar la fecha de fin
members-renew-of = Nueva fecha de fin de { $role }
members-renew-hint = Vacío: sin fecha de fin. En su zona horaria.
members-give-where = Dónde valen estos roles
members-give-where-hint = En un equipo, un rol vale para sus miembros y para los equipos que contiene.
members-give-until = Fin de los roles nuevos
members-give-until-hint = Vacío: sin fecha de fin. Los roles ya asignados conservan la suya.
members-roles-of-team = Mostrar los roles en un equipo
members-show = Mostrar
members-teams = Equipos
members-teams-text = Quien administra un equipo administra a sus miembros.
members-teams-none = Todavía no hay equipos.
members-teams-make = Crear el primer equipo
members-save-teams = Guardar los equipos
members-other-teams-count = { $count ->
    [one] Y un equipo que usted no ve.
   *[other] Y { $count } equipos que usted no ve.
}
members-end = Fin de la membresía
members-end-text = En ese momento termina el acceso de { $name }, con todos sus roles, y la licencia queda libre.
members-end-label = Termina
members-save-end = Guardar la fecha de fin
members-ends = Termina
