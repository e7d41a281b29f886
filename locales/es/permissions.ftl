# Who may do what, and why.

permissions-why-title = Qué puede hacer { $name }
permissions-why-your-title = Qué puede hacer usted
permissions-why-text = Cada permiso con el rol que lo da: dónde, desde cuándo, quién lo asignó y hasta cuándo.
permissions-stopped-suspended = La membresía de { $name } está suspendida: nada de esto vale ahora.
permissions-stopped-removed = { $name } ya no es miembro: nada de esto vale ahora.
permissions-stopped-over = La membresía de { $name } terminó: nada de esto vale ahora.
permissions-stopped-organization = La organización { $organization } no está activa: nada de esto vale ahora para sus miembros.
permissions-nothing = { $name } no tiene ningún rol. Puede iniciar sesión y ver la página de inicio.
permissions-nothing-listed = Estos roles no dan ningún permiso por sí mismos. { $name } puede iniciar sesión y ver la página de inicio.
permissions-filter = Filtrar por permiso, área o rol
permissions-group = { $application }: { $resource }
permissions-applications = Aplicaciones
permissions-every-application = Todos los permisos de todas las aplicaciones, también de las futuras
permissions-permission = Permiso
permissions-because = Motivo
permissions-since = desde el { $date }
permissions-since-by = desde el { $date }, por { $by }
permissions-since-through = desde el { $date }, { $through }
permissions-until = hasta el { $end }
permissions-in = en { $team }
permissions-who-changed = Quién cambió estos roles
permissions-who-changed-text = Cada cambio consta en el registro de auditoría.
permissions-who-could = Quién podría cambiar esto
permissions-who-could-text = Quien tenga roles.assign y todo lo que tiene { $name }.
permissions-who-could-nobody = Nadie más en la organización. El personal de la plataforma sí podría.
permissions-staff-note = El personal de la plataforma tiene su propio acceso, que no forma parte de esto.

permissions-title = Permisos
permissions-text = Lo que se puede permitir aquí a las personas y qué roles lo permiten.
permissions-roles-with = Roles que lo permiten
permissions-no-role = Ningún rol
permissions-all-roles = Todos los roles
permissions-all-permissions = Todos los permisos
permissions-who-holds = Quién lo tiene y por qué
permissions-why-link = Todo lo que puede hacer { $name }
permissions-limited = Limitado a sus equipos: puede que otras personas también lo tengan.
permissions-nobody = Nadie lo tiene
permissions-nobody-text = Ningún miembro tiene un rol que lo permita.
permissions-no-members-view = Usted no tiene members.view, así que no se muestran los nombres.
permissions-shown = { $count ->
    [one] 1 persona
   *[other] { $count } personas
}
permissions-shown-some = { $count ->
    [one] 1 persona en esta página
   *[other] { $count } personas en esta página
}
permissions-export = Exportar como CSV
permissions-export-text = Un archivo contiene hasta 20 000 personas y empieza por esta página. La exportación queda en el registro de auditoría.
permissions-hidden = { $count ->
    [one] y un rol en un equipo que usted no ve
   *[other] y { $count } roles en equipos que usted no ve
}
