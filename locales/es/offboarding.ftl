# Receipts: what somebody had when they left, and what happened to it.

offboarding-title = Comprobante de salida de { $name }
offboarding-receipt = Comprobante de salida
offboarding-see = Ver el comprobante
offboarding-see-of = Qué pasó con todo lo que tenía { $name }
offboarding-cause-removed = { $name } puso fin a esta membresía el { $at }.
offboarding-cause-left = Se fue por su cuenta el { $at }.
offboarding-cause-ended = La membresía llegó a su fin el { $at }.
offboarding-restored = { $name } restableció esta membresía el { $at }.
offboarding-restored-without = No se restableció, porque quien lo hizo no puede asignarlo: { $roles }.
offboarding-left-out = { $name } está de vuelta, pero sin lo que usted no puede asignar: { $roles }.
offboarding-sessions = Sesiones
offboarding-sessions-ended = { $count ->
    [0] No hizo falta cerrar ninguna sesión.
    [one] Se cerró 1 sesión.
   *[other] Se cerraron { $count } sesiones.
}
offboarding-kept-elsewhere = { $count ->
    [one] 1 sesión se conserva, porque la persona pertenece a otra organización. Aquí no da acceso a nada.
   *[other] { $count } sesiones se conservan, porque la persona pertenece a otra organización. Aquí no dan acceso a nada.
}
offboarding-kept-staff = { $count ->
    [one] 1 sesión se conserva, porque la persona trabaja para la plataforma.
   *[other] { $count } sesiones se conservan, porque la persona trabaja para la plataforma.
}
offboarding-kept-own = { $count ->
    [one] El navegador en el que se fue mantiene la sesión de su cuenta. Aquí no da acceso a nada.
   *[other] { $count } navegadores mantienen la sesión de su cuenta. Aquí no dan acceso a nada.
}
offboarding-roles = Roles que tenía
offboarding-roles-text = Ya no tiene ninguno. Hasta el { $date } puede volver con ellos.
offboarding-roles-were = Lo que tenía cuando se fue.
offboarding-roles-none = Ningún rol.
offboarding-teams-none = Ningún equipo.
offboarding-teams-text = Ya no está en ninguno y, si vuelve, entra en los que todavía existan.
offboarding-identities = Proveedores de identidad que reconocían a la persona
offboarding-identities-text = Estas vinculaciones terminaron, con los roles que venían de grupos. No vuelven al restablecer la membresía: en su siguiente inicio de sesión con el proveedor de identidad, la persona da de nuevo su consentimiento.
offboarding-made = Invitaciones abiertas y enlaces para unirse que creó
offboarding-made-text = Una invitación o un enlace funciona con los permisos de quien lo creó, así que estos dejaron de funcionar en ese momento.
offboarding-made-staff = { $name } trabaja para la plataforma, así que estos siguen funcionando con ese acceso. Revoque los que no deban hacerlo.
offboarding-made-none = No había nada abierto.
offboarding-made-hidden = { $count ->
    [one] Y uno fuera de sus equipos.
   *[other] Y { $count } fuera de sus equipos.
}
offboarding-many = Aquí solo aparecen los { $count } más recientes.
offboarding-stopped = Dejó de funcionar
offboarding-taken-over = Reenvío de { $name }
offboarding-gone = Ya no existe
offboarding-take-over = Asumir
offboarding-take-over-text = Al asumir una invitación se vuelve a enviar con un enlace nuevo, en nombre de usted y con sus permisos. Un enlace para unirse no se recupera: cree uno propio.
offboarding-stays = Qué no se revocó y por qué
offboarding-stays-account = Su cuenta: es suya y puede pertenecer a otras organizaciones. Aquí no da acceso a nada.
offboarding-stays-staff = Su acceso como personal de la plataforma: lo da y lo quita la plataforma.
offboarding-stays-approvals = Ninguna aprobación dependía solo de esta persona: puede responder cualquiera que tenga el permiso.
offboarding-stays-audit = Lo que hizo permanece en el registro de auditoría.
offboarding-audit = Ver allí la salida
