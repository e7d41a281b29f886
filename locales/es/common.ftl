# Words that many pages share.

## Actions
common-save = Guardar
common-cancel = Cancelar
common-continue = Continuar
common-search = Buscar
common-filter = Filtrar
common-clear-all = Borrar todo
common-edit = Editar
common-remove = Quitar
common-suspend = Suspender
common-reinstate = Reactivar
common-resend = Reenviar
common-revoke = Revocar
common-open = Abrir
common-change = Cambiar
common-undo = Deshacer
common-dismiss = Descartar
common-copy = Copiar
common-copied = Copiado
common-show = Mostrar
common-hide = Ocultar
common-previous = Anterior
common-next = Siguiente
common-actions = Acciones
common-actions-for = Acciones para { $name }
common-remove-filter = Quitar el filtro: { $name }
common-try-again = Volver a intentarlo

## Fields and lists
common-name = Nombre
common-email = Correo electrónico
common-password = Contraseña
common-role = Rol
common-roles = Roles
common-status = Estado
common-reason = Motivo
common-message = Mensaje
common-last-seen = Última actividad
common-language = Idioma
common-time-zone = Zona horaria
common-language-name = Español
common-any-role = Cualquier rol
common-any-status = Cualquier estado
common-optional = opcional
common-pages = Páginas
common-you = usted
common-none = Ninguno
common-nothing-found = No se encontró nada
common-nothing-found-text = Pruebe con menos palabras o borre los filtros.
common-select-all = Seleccionar todo en esta página
common-select = Seleccionar { $name }
common-selected = Selección: { $count }
common-with-selected = Con la selección
common-shown = Se muestran { $count }
common-errors = { $count ->
    [one] Hay que corregir 1 dato
   *[other] Hay que corregir { $count } datos
}
common-error-title = Error: { $title }

## States
common-active = Activo
common-suspended = Suspendido
common-removed = Quitado
common-pending = Pendiente
common-queued = En cola
common-sent = Enviado
common-failed = No entregado
common-opened = Abierto
common-accepted = Aceptado
common-declined = Rechazado
common-expired = Expirado
common-revoked = Revocado
common-closed = Cerrado
common-yes = Sí
common-no = No

## Kinds of organization
common-customer = Cliente
common-partner = Socio

## Times, in words when near
common-never = Nunca
common-now = Ahora
common-minutes-ago = { $count ->
    [one] hace 1 minuto
   *[other] hace { $count } minutos
}
common-hours-ago = { $count ->
    [one] hace 1 hora
   *[other] hace { $count } horas
}
common-today-at = Hoy, { $time }
common-yesterday-at = Ayer, { $time }
common-in-minutes = { $count ->
    [one] en 1 minuto
   *[other] en { $count } minutos
}
common-in-hours = { $count ->
    [one] en 1 hora
   *[other] en { $count } horas
}
common-in-days = { $count ->
    [one] en 1 día
   *[other] en { $count } días
}

common-team = Equipo
common-any-team = Cualquier equipo
common-last-change = Último cambio: { $name } · { $at }
common-date-and-clock = { $date }, { $clock }
common-more = { $more } más
common-others = otras personas
