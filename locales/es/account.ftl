# A person's own pages.

account-organizations-title = Organizaciones
account-organizations-intro = Las organizaciones a las que pertenece y su rol en cada una.
account-organizations-create = Crear una organización
account-organizations-none-title = No pertenece a ninguna organización
account-organizations-none-text = Pida a un colega que le invite; con el correo podrá entrar con un solo clic.
account-organizations-pending = La organización { $name } está pendiente de aprobación por el personal de la plataforma. Le escribiremos cuando esté lista.
account-organizations-organization = Organización
account-staff-console = Abrir la consola del personal

## Another organization
account-new-intro = La organización será de su propiedad. Sus otras organizaciones se quedan como están.
account-new-approval = El personal de la plataforma revisa cada organización nueva. Le escribiremos cuando la suya esté aprobada.
account-new-closed = Las altas están cerradas en esta plataforma: solo su personal crea organizaciones.

## Profile
account-title = Perfil
account-intro = Cómo le ven sus colegas y cómo se le muestran las fechas y los textos.
account-name = Nombre
account-name-missing = Escriba su nombre, de hasta 120 caracteres
account-email-hint = Inicia sesión con esta dirección. Para cambiarla, hable con un administrador de su organización.
account-locale-missing = Elija un idioma de la lista
account-time-zone-hint = Las fechas y las horas se muestran en esta zona.
account-time-zone-missing = Elija una zona horaria de la lista
account-saved = Su perfil se guardó.

## Security
account-security-title = Seguridad
account-security-intro = Lo que demuestra que es usted.
account-password-title = Cambiar la contraseña
account-password-last = Último cambio: { $when }.
account-password-current = Contraseña actual
account-password-current-missing = Escriba su contraseña actual
account-password-current-wrong = Esta no es su contraseña actual. Revísela o elija una nueva por correo.
account-password-same = Elija una contraseña distinta de la actual
account-password-effect = Se cerrará la sesión en todos sus demás dispositivos y se lo comunicaremos por correo.
account-password-save = Cambiar la contraseña
account-password-saved = Su contraseña se cambió y se cerraron todas las demás sesiones.
account-password-forgot = ¿Olvidó su contraseña actual?

## Sessions
account-sessions-title = Sesiones
account-sessions-intro = Los navegadores en los que tiene una sesión iniciada. Cierre las que no reconozca y después cambie su contraseña.
account-sessions-device = Dispositivo
account-sessions-address = Dirección IP
account-sessions-used = Último uso
account-sessions-started = Inicio de sesión
account-sessions-this = Esta sesión
account-sessions-end = Cerrar sesión
account-sessions-end-which = : { $device }, { $address }
account-sessions-end-others = Cerrar todas las demás sesiones
account-sessions-only = No tiene ninguna otra sesión iniciada.
account-sessions-ended = La sesión se cerró.
account-sessions-others-ended = { $count ->
    [one] Se cerró otra sesión.
   *[other] Se cerraron otras { $count } sesiones.
}
account-device = { $browser } en { $system }
account-device-unknown = Dispositivo desconocido
