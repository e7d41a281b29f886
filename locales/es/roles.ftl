# Roles: names, what they are for, and why one may not be given.

roles-owner = Propietario
roles-owner-text = Todo en la organización, incluido cerrarla. Siempre hay al menos uno.
roles-admin = Administrador
roles-admin-text = Todo, salvo cerrar la organización y hacer cambios en los propietarios.
roles-user-manager = Gestor de usuarios
roles-user-manager-text = Invita, edita y quita miembros, y asigna los roles cuyos permisos tiene.
roles-auditor = Auditor
roles-auditor-text = Ve todo, no cambia nada y puede exportar el registro de auditoría.
roles-member = Miembro
roles-member-text = Su propia cuenta y la página de inicio de la organización.
roles-locked-assign = Usted no tiene roles.assign, así que no puede asignar ni quitar roles.
roles-locked-lacks = Incluye { $names }, que usted no tiene.
roles-ask = Quién puede ayudarle: { $names }.

roles-intro = Qué permite cada rol. Un miembro puede tener varios; se suman.
roles-holders = { $count ->
    [0] Nadie
    [one] 1 miembro
   *[other] { $count } miembros
}
roles-holders-many = Más de 1000 miembros
roles-held-by = Asignado a
roles-built-in = Integrado
roles-default = Predeterminado
roles-can-give-title = Puede asignarlo
roles-permissions = Permisos
roles-permissions-text = { $count } de { $total } permisos del portal.
roles-area-count = { $count } de { $total }
roles-defaults = Roles predeterminados
roles-defaults-text = Lo que recibe un miembro nuevo si la invitación no indica ningún rol.
roles-defaults-save = Guardar los roles predeterminados
roles-defaults-unseen = Elija los roles predeterminados
roles-defaults-saved = Los miembros nuevos reciben ahora: { $names }.
roles-no-defaults-saved = Los miembros nuevos ya no reciben ningún rol, salvo que la invitación lo indique.
roles-who-holds = Quién lo tiene
roles-who-holds-all = Ver a todos los que lo tienen
roles-who-holds-none = Nadie tiene este rol.
roles-who-gives = Quién puede asignarlo
roles-who-gives-text = Los miembros que tienen roles.assign y todos los permisos de este rol. Por sí solo basta con:
roles-who-gives-you = Usted puede asignarlo y quitarlo.
roles-no-members-view = Usted no tiene members.view, así que no se muestran los nombres.

roles-area-organization = Organización
roles-area-members = Miembros
roles-area-roles = Roles
roles-area-teams = Equipos
roles-area-domains = Dominios
roles-area-sign-in = Inicio de sesión
roles-area-identity-providers = Proveedores de identidad
roles-area-emails = Correos
roles-area-audit = Registro de auditoría
roles-area-analytics = Estadísticas
roles-area-api-keys = Claves de API
roles-area-webhooks = Webhooks
roles-area-privacy = Privacidad

roles-may-organization-view = Ver la configuración
roles-may-organization-edit = Cambiar el nombre, la configuración y los roles predeterminados
roles-may-organization-close = Cerrar la organización
roles-may-members-view = Ver los miembros
roles-may-members-invite = Invitar a miembros
roles-may-members-edit = Suspender y reactivar miembros y cerrar sus sesiones
roles-may-members-remove = Quitar miembros y restablecer su membresía
roles-may-roles-view = Ver los roles
roles-may-roles-assign = Asignar y quitar roles
roles-may-roles-edit = Crear y cambiar roles
roles-may-teams-edit = Crear y cambiar equipos
roles-may-domains-edit = Agregar y verificar dominios
roles-may-sign-in-edit = Cambiar los métodos de inicio de sesión
roles-may-identity-providers-view = Ver los proveedores de identidad
roles-may-identity-providers-edit = Cambiar los proveedores de identidad
roles-may-emails-view = Ver las plantillas de correo
roles-may-emails-edit = Cambiar las plantillas de correo
roles-may-audit-view = Leer el registro de auditoría
roles-may-audit-export = Exportar el registro de auditoría
roles-may-analytics-view = Ver las estadísticas
roles-may-api-keys-edit = Crear y revocar claves de API
roles-may-webhooks-edit = Cambiar los webhooks
roles-may-privacy-edit = Cambiar la configuración de privacidad

roles-locked-sooner = Lo que usted tiene termina el { $until }. Asígnelo como máximo hasta entonces.

## Roles of one’s own
roles-area-of-application = { $application }: { $resource }
roles-own = Personalizado
roles-from-vendor = De la plataforma
roles-new = Nuevo rol
roles-create = Crear rol
roles-save = Guardar rol
roles-save-for = { $count ->
    [one] Guardar para 1 miembro
   *[other] Guardar para { $count } miembros
}
roles-check = Comprobar el efecto
roles-check-text = Vea quién gana y quién pierde qué antes de guardar.
roles-created = { $name } se creó.
roles-saved = { $name } se guardó. Se aplica de inmediato a todos los que lo tienen.
roles-about = Sobre este rol
roles-description = Para qué
roles-description-hint = Una frase corta, para que los demás sepan cuándo asignarlo.
roles-matrix-text = Marcado: los miembros con este rol pueden hacerlo. Al lado, los roles integrados para comparar.
roles-identifier = Identificador
roles-permission = Permiso
roles-retired = Retirado
roles-added = Agregado
roles-taken = Quitado
roles-you-lack = Usted no lo tiene.
roles-locked-boxes = Algunas casillas están bloqueadas: en un rol solo puede incluir lo que usted tiene en toda la organización y sin fecha de fin.
roles-rule = Quien cambia un rol da y quita permisos a todos los que lo tienen. Por eso necesita roles.assign y todos los permisos del rol, antes y después del cambio, en toda la organización y sin fecha de fin.
roles-copy = Crear una copia
roles-copy-of = { $name } (copia)
roles-fixed = Los roles integrados son iguales en todas partes y no se pueden cambiar. Cree una copia para tener uno personalizado.
roles-fixed-short = Los roles integrados no se pueden cambiar.
roles-not-here = El personal de la plataforma decidió que esta organización use solo roles integrados y roles de la plataforma. Si necesita otros, hable con ellos.
roles-changed-meanwhile = { $name } cambió este rol mientras usted lo miraba. Compare y vuelva a guardar.
roles-too-many = Ya hay { $most } roles, el máximo que puede tener una organización. Elimine uno primero.
roles-fault-name = Escriba un nombre de 1 a 60 caracteres
roles-fault-taken = Otro rol ya tiene este nombre. Elija uno distinto.
roles-fault-description = Use como máximo 200 caracteres
roles-fault-unknown = No existe el permiso “{ $name }”
roles-fault-retired = El permiso { $name } está retirado: ningún rol puede recibirlo ya
roles-fault-template = La plataforma no ofrece este rol. Elija otro.
roles-fault-replacement = Elija un rol de esta organización que no sea el de propietario, o nada en su lugar
roles-edit-text = Asignado a: { $holders }. Los cambios se aplican de inmediato a todos los que lo tienen.
roles-new-text = Después podrá asignarlo a miembros, invitaciones y enlaces para unirse.

roles-effect = Qué cambiaría
roles-effect-unsaved = Sin guardar
roles-effect-none = Nadie gana ni pierde nada.
roles-effect-nobody = Nadie tiene este rol, así que nadie gana ni pierde nada.
roles-effect-same = { $count ->
    [one] 1 miembro conserva exactamente lo que tiene, por otros roles.
   *[other] { $count } miembros conservan exactamente lo que tienen, por otros roles.
}
roles-effect-gain = { $count ->
    [one] 1 miembro gana:
   *[other] { $count } miembros ganan:
}
roles-effect-lose = { $count ->
    [one] 1 miembro pierde:
   *[other] { $count } miembros pierden:
}
roles-effect-who = Quiénes son
roles-effect-more = y { $count } más
roles-effect-you = Usted está en esta lista.
roles-lose-own = Usted pierde acceso: { $names }
roles-lose-own-check = Sé que pierdo esto y que no podré volver a asignármelo
roles-lose-own-fault = Confirme que usted pierde acceso

roles-places-title = Dónde se puede asignar
roles-places = En toda la organización o en un equipo, para siempre o hasta una fecha.
roles-places-owner = Solo en toda la organización y sin fecha de fin.
roles-last-change = Último cambio
roles-last-change-by = { $name }, { $when }
roles-renamed-from = Antes se llamaba “{ $name }”.
roles-history = Ver todos los cambios
roles-origin = De la plantilla “{ $name }” de la plataforma.
roles-newer = La versión de la plataforma es distinta
roles-newer-text = La plantilla “{ $name }” de la plataforma cambió desde que se adoptó este rol. Aquí no cambia nada si usted no quiere.
roles-newer-see = Ver la versión de la plataforma
roles-vendor-title = La versión de la plataforma de { $name }
roles-vendor-text = Adóptela o deje el rol como está.
roles-vendor-follow = Adoptar la versión de la plataforma
roles-vendor-same = Los permisos son los mismos.
roles-offered = De la plataforma
roles-offered-text = Roles que ofrece la plataforma. Un rol que adopte pasa a ser propio de esta organización.
roles-take = Agregar este rol
roles-danger = Eliminar este rol
roles-danger-text = Primero verá quién pierde qué y podrá indicar un rol que lo sustituya.
roles-removal-link = Eliminar rol…
roles-removal-title = ¿Eliminar { $name }?
roles-removal-text = Esto no se puede deshacer. El registro de auditoría conserva cómo era el rol.
roles-removal-members = { $count ->
    [0] Nadie lo tiene.
    [one] 1 miembro lo tiene.
   *[other] { $count } miembros lo tienen.
}
roles-removal-invitations = { $count ->
    [one] 1 invitación abierta lo incluye.
   *[other] { $count } invitaciones abiertas lo incluyen.
}
roles-removal-default = Es un rol predeterminado para miembros nuevos.
roles-removal-replacement = Qué reciben en su lugar
roles-removal-replacement-hint = En el mismo lugar y hasta la misma fecha de fin.
roles-removal-nothing = Nada en su lugar
roles-removal-do = Eliminar { $name }
roles-removal-keep = Conservarlo
roles-removed = { $count ->
    [0] { $name } se eliminó. Nadie lo tenía.
    [one] { $name } se eliminó. 1 miembro lo tenía.
   *[other] { $name } se eliminó. { $count } miembros lo tenían.
}

roles-removal-links = { $count ->
    [one] 1 enlace para unirse lo asigna
   *[other] { $count } enlaces para unirse lo asignan
}
roles-removal-groups = { $count ->
    [one] Un grupo de un proveedor de identidad lo asigna.
   *[other] { $count } grupos de proveedores de identidad lo asignan.
}
