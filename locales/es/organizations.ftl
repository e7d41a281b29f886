# An organization's own pages: overview, home, settings, the end.

## Overview
organizations-customer-since = Cliente desde { $month }.
organizations-partner-since = Socio desde { $month }.
organizations-contract-until = Contrato hasta el { $date }.
organizations-figures = Cifras clave
organizations-members = Miembros
organizations-of-seats = de { $limit } licencias
organizations-no-limit = Sin límite de licencias
organizations-seats-full = Todas las licencias están en uso
organizations-seats-free = { $count ->
    [one] 1 licencia libre
    [many] { $count } de licencias libres
   *[other] { $count } licencias libres
}
organizations-pending = Invitaciones pendientes
organizations-pending-none = Nadie tiene una invitación abierta
organizations-pending-waiting = A la espera de respuesta
organizations-failed = No entregadas
organizations-failed-none = Se entregaron todas las invitaciones abiertas
organizations-failed-note = Correos devueltos
organizations-requested = Piden una invitación nueva
organizations-requested-none = Nadie espera
organizations-requested-note = Personas cuyo enlace ya no funciona
organizations-invite = Invitar a personas
organizations-invite-lacking = Para invitar a personas necesita members.invite.
organizations-invite-ask = Para invitar a personas necesita members.invite. Quién puede dárselo: { $names }.
organizations-attention = Requiere atención
organizations-fine = Ahora no hay nada que hacer
organizations-fine-text = Propietarios, invitaciones y solicitudes están en orden.
organizations-one-owner = Solo hay un propietario
organizations-one-owner-text = Si { $name } no está, nadie puede cerrar la organización ni nombrar a otros propietarios. Se recomienda tener un segundo.
organizations-add-owner = Nombrar un segundo propietario
organizations-add-owner-why = Solo un propietario puede nombrar a otro. Hable con { $name }.
organizations-failed-title = { $count ->
    [one] No se pudo entregar 1 invitación
   *[other] No se pudieron entregar { $count } invitaciones
}
organizations-failed-many = No se pudieron entregar más de { $count } invitaciones
organizations-failed-text = Vea el motivo, corrija la dirección y vuelva a invitar.
organizations-requested-title = { $count ->
    [one] 1 persona pide una invitación nueva
   *[other] { $count } personas piden una invitación nueva
}
organizations-requested-many = Más de { $count } personas piden una invitación nueva
organizations-requested-text = Su enlace expiró o se revocó. Vuelva a invitarlas o déjelo así.
organizations-see-invitations = Ver las invitaciones
organizations-answer = Responder
organizations-setup = Primeros pasos
organizations-setup-done = { $done } de { $total }
organizations-step-done = Hecho
organizations-step-open = Por hacer
organizations-step-settings = Revise el nombre y la configuración
organizations-step-settings-text = El idioma y la zona horaria se aplican a los correos
organizations-step-domain = Verifique su dominio de correo
organizations-step-domain-text = Así, quienes tienen una dirección de ese dominio llegan aquí
organizations-step-people = Invite a tres personas
organizations-step-people-text = Se unen con un enlace que reciben por correo
organizations-step-owners = Nombre un segundo propietario
organizations-step-owners-text = Para que la organización nunca se quede sin acceso
organizations-step-defaults = Elija los roles predeterminados
organizations-step-defaults-text = Lo que recibe un miembro nuevo si no se indica otra cosa
organizations-step-sso = Conecte el inicio de sesión único
organizations-step-sso-text = Las personas inician sesión con su cuenta del trabajo.
organizations-checklist-hide = Ocultar esta lista
organizations-checklist-gone = Los primeros pasos están ocultos
organizations-checklist-back = Los primeros pasos se muestran de nuevo
organizations-events = Últimos eventos
organizations-events-all = Registro de auditoría
organizations-events-none = Todavía no pasó nada.
organizations-events-lacking-text = Para ver lo que pasó aquí necesita audit.view.

## Home of a member
organizations-home-text = Usted es miembro de { $organization }.
organizations-your-roles = Sus roles
organizations-no-roles = Todavía no tiene ningún rol. Se lo puede asignar alguien de los que aparecen en esta página.
organizations-what-role-can = Qué permite este rol
organizations-role-nothing = Su propia cuenta y esta página.
organizations-contacts = Quién puede ayudarle
organizations-contacts-text = Administran { $organization } aquí: pídales acceso o hable con ellos cuando algo no funcione.
organizations-owner = Propietario
organizations-admin = Administrador
organizations-more = Su cuenta
organizations-all = Sus organizaciones
organizations-all-text = Cambie a otra organización o cree una.
organizations-profile = Su perfil
organizations-profile-text = Nombre, idioma y zona horaria
organizations-leave = Abandonar esta organización…

## Settings
organizations-settings-title = Configuración
organizations-settings-text = Cómo se llama { $name } y cómo se encuentra.
organizations-look = Logotipo, color y remitente:
organizations-general = General
organizations-name-hint = Como la conoce la gente. Aparece en todos los correos.
organizations-slug = Dirección
organizations-slug-hint = Letras minúsculas, números y guiones. Los enlaces a la dirección anterior siguen funcionando: llevan a la nueva.
organizations-slug-warning = Una dirección nueva cambia todos los enlaces de esta organización. Los antiguos llevan para siempre a la dirección nueva y nadie más puede usar la anterior.
organizations-locale-hint = Para los correos a personas cuyo idioma no se conoce.
organizations-zone-hint = Para los correos y para las personas que no eligieron la suya.
organizations-save = Guardar la configuración
organizations-saved = Configuración guardada
organizations-moved = Configuración guardada. La organización está ahora en /o/{ $slug }
organizations-unchanged = No se cambió nada
organizations-fault-name = Escriba un nombre de 1 a 120 caracteres
organizations-fault-slug = Escriba una dirección de 1 a 63 letras minúsculas, números y guiones, sin guion al principio ni al final
organizations-fault-slug-taken = Escriba otra dirección: esta está en uso o fue de otra organización
organizations-fault-locale = Elija un idioma de la lista
organizations-fault-time-zone = Elija una zona horaria de la lista
organizations-lacking = Para cambiar esto necesita { $permission }.
organizations-lacking-ask = Para cambiar esto necesita { $permission }. Quién puede dárselo: { $names }.
organizations-defaults = Roles predeterminados
organizations-defaults-text = Lo que recibe un miembro nuevo si la invitación no indica otra cosa.
organizations-defaults-legend = Roles para miembros nuevos
organizations-defaults-save = Guardar los roles predeterminados
organizations-danger = Cerrar esta organización
organizations-danger-text = Todas las personas pierden el acceso de inmediato. Durante un tiempo se puede volver a abrir; después se borra todo.
organizations-close = Cerrar { $name }…

## The end
organizations-closing-title = ¿Cerrar { $name }?
organizations-closing-crumb = Cerrar
organizations-closing-effects = Esto pasa de inmediato
organizations-closing-members = { $count ->
    [one] 1 miembro pierde el acceso
   *[other] { $count } miembros pierden el acceso
}
organizations-closing-you = Usted también pierde el acceso, salvo a una página: exportar los datos o volver a abrirla
organizations-closing-invitations = Las invitaciones abiertas dejan de funcionar
organizations-closing-address = Su dirección sigue reservada
organizations-closing-kept = Durante un tiempo no se elimina nada: se comunica a los propietarios hasta cuándo se puede volver a abrir
organizations-closing-accounts = Las cuentas se conservan, igual que el acceso a otras organizaciones
organizations-confirmation = Escriba el nombre de la organización
organizations-confirmation-hint = Para confirmar que se trata de esta: { $name }
organizations-fault-confirmation = Escriba el nombre exactamente como es: { $name }
organizations-closing-act = Cerrar { $name }
organizations-closing-keep = No cerrar { $name }
organizations-closed = La organización { $name } está cerrada
organizations-closed-already = La organización ya está cerrada o su estado no permite esto.

## Export and the way back
organizations-export-title = Exportar
organizations-export-text = Todo lo que contiene { $name }, en un solo archivo.
organizations-export-closed = La organización { $name } está cerrada; nadie más entra. Todo se conserva hasta el { $until } y después se borra.
organizations-export-what = Los datos de esta organización
organizations-export-parts = Un archivo JSON con la configuración, los miembros, los roles, las asignaciones, los equipos, las invitaciones, los enlaces y solicitudes para unirse, los dominios, los comprobantes de salida y sus correos: textos, aspecto y envíos. No contiene contraseñas ni enlaces. El registro de auditoría tiene su propia exportación.
organizations-export-audited = Cada exportación queda en el registro de auditoría.
organizations-export-act = Descargar los datos
organizations-export-link = Exportar los datos…
organizations-restoration-title = Volver a abrirla
organizations-restoration-text = La cerró usted, así que puede volver a abrirla: los miembros y los roles siguen como estaban.
organizations-restoration-staff = La cerró el personal de la plataforma o terminó su contrato. Pida al personal de la plataforma que vuelva a abrirla.
organizations-restoration-act = Volver a abrir { $name }
organizations-reopened = La organización { $name } está abierta de nuevo
organizations-banner-ending = La organización { $name } se cierra el { $date }: su contrato termina. Pida al personal de la plataforma que lo renueve.
organizations-banner-trial = El periodo de prueba de { $name } termina el { $date }.
organizations-seats-state = { $reserved ->
    [0] { $taken } de { $limit } licencias en uso
    [one] { $taken } de { $limit } licencias en uso, 1 reservada
   *[other] { $taken } de { $limit } licencias en uso, { $reserved } reservadas
}
organizations-seats-short = { $left ->
    [0] No quedan licencias. Libere una o pida más a la plataforma.
    [one] Le queda 1 licencia y pidió { $asked }. No se envió nada.
   *[other] Le quedan { $left } licencias y pidió { $asked }. No se envió nada.
}
