# Which ways of signing in are open, and the way in when the identity provider fails.

methods-title = Métodos de inicio de sesión
methods-intro = Cómo se inicia sesión en esta organización y por qué.
methods-on = Activado
methods-off = Desactivado
methods-password = Contraseña
methods-password-text = Si se puede entrar en esta organización con contraseña.
methods-password-how = Para desactivar aquí las contraseñas, exija el inicio de sesión único. Para conservar o quitar la contraseña de un miembro, abra su página.
methods-why-platform-on = La plataforma acepta contraseñas.
methods-why-platform-off = La plataforma no acepta contraseñas.
methods-why-organization-on = El personal de la plataforma mantiene activadas las contraseñas para su organización, diga lo que diga el ajuste general.
methods-why-organization-off = El personal de la plataforma desactivó las contraseñas para su organización.
methods-why-enforced = Desactivado: es obligatorio el inicio de sesión único con { $name }.
methods-sso = Inicio de sesión único
methods-sso-text = Sus proveedores de identidad y hasta dónde llega el despliegue de cada uno.
methods-sso-none = Todavía no hay ningún proveedor de identidad conectado.
methods-sso-disabled = Desactivado
methods-exceptions = Excepciones: la contraseña se conserva
methods-exceptions-text = Su contraseña da acceso a la organización aunque se exija otra cosa. Mantenga corta esta lista.
methods-only = Solo inicio de sesión único
methods-only-text = Estas personas no pueden entrar en la organización con contraseña.

## Break-glass codes
methods-codes = Códigos de emergencia
methods-codes-text = Para el día en que falle el proveedor de identidad: con dirección, contraseña y un código, un administrador entra durante una hora.
methods-codes-never = Todavía no hay ninguno. Recibe diez cuando exija el inicio de sesión único, o ahora mismo.
methods-codes-left = Quedan
methods-codes-count = { $count } de 10
methods-codes-made = Creados
methods-codes-used = Usados
methods-codes-few = Quedan pocos códigos. Cree otros mientras pueda.
methods-codes-new = Crear 10 códigos nuevos
methods-codes-see = Ver cuántos quedan o crear otros
methods-codes-title = Sus códigos de emergencia
methods-codes-once = Solo se muestran esta vez. Los códigos anteriores ya no sirven.
methods-codes-keep = Cada uno funciona una sola vez, con la dirección y la contraseña de un administrador. Imprímalos o guárdelos donde pueda consultarlos sin este portal.
methods-codes-where = Se usan aquí:
methods-codes-kept = Ya los guardé
methods-enforced-now = El inicio de sesión único ya es obligatorio. Se comunicó por correo a todos los administradores.
methods-ends-own = Su sesión empezó con contraseña: la próxima página le pide iniciar sesión con su proveedor de identidad. Guarde antes los códigos.

methods-glass-title = Iniciar sesión con un código de emergencia
methods-glass-text = Cuando falla el proveedor de identidad de su organización, un administrador entra con un código de un solo uso. Queda registrado y se avisa a todos los administradores.
methods-glass-code = Código de emergencia
methods-glass-code-hint = Cuatro grupos de cuatro, por ejemplo 7K3M-…
methods-glass-act = Iniciar sesión durante una hora
methods-glass-usual = Iniciar sesión de la forma habitual
methods-glass-wrong = La dirección, la contraseña y el código no coinciden, el código ya se usó o esta organización no pide ninguno
methods-glass-broken = El código da acceso a la organización durante una hora. Queda consumido y se avisó a todos los administradores.
methods-fault-code = Escriba un código
methods-fault-codes = Para crear códigos nuevos, use el botón “Crear 10 códigos nuevos”

## One member
methods-member = Inicio de sesión
methods-member-open = En esta organización se entra con contraseña.
methods-member-closed = En esta organización no se entra con contraseña, salvo excepciones personales.
methods-member-inherit = Como la organización
methods-member-inherit-text = La contraseña funciona, salvo que sea obligatorio el inicio de sesión único.
methods-member-on = La contraseña se conserva
methods-member-on-text = Una excepción personal: su contraseña funciona aunque sea obligatorio el inicio de sesión único.
methods-member-off = Solo inicio de sesión único
methods-member-off-text = Su contraseña deja de dar acceso aquí en cuanto una conexión admite a todos. Un propietario la conserva hasta que haya entrado por una conexión.
methods-member-save = Guardar cómo inicia sesión
methods-member-saved = Inicio de sesión de { $name }: { $switch }
methods-last-way-in = { $name } tiene el rol de propietario y nunca entró con el inicio de sesión único, así que perdería su última vía de acceso. Primero tiene que iniciar sesión así.
methods-note-last-way-in = un propietario perdería su última vía de acceso
methods-shuts-out = Se quedarían sin acceso personas que no tienen otra forma de entrar: { $names }. Antes diríjalas a una conexión que funcione o permita su contraseña.
methods-fault-switch = Elija una de las respuestas

## Staff
methods-staff-intro = Los métodos de inicio de sesión que ofrece la plataforma. Las organizaciones agregan sus propios proveedores de identidad.
methods-staff-password-text = Si se puede entrar con contraseña en las organizaciones que siguen a la plataforma.
methods-staff-keep = El personal conserva su contraseña, y cada organización puede tener un ajuste distinto en su página.
methods-shut-out = { $count ->
    [0] Ninguna organización se quedaría sin acceso.
    [one] 1 organización no tiene un inicio de sesión único que funcione y se quedaría sin acceso:
   *[other] { $count } organizaciones no tienen un inicio de sesión único que funcione y se quedarían sin acceso:
}
methods-shut-out-now = { $count ->
    [0] Ninguna organización se queda sin acceso.
    [one] 1 organización no tiene un inicio de sesión único que funcione y se queda sin acceso:
   *[other] { $count } organizaciones no tienen un inicio de sesión único que funcione y se quedan sin acceso:
}
methods-shut-out-many = Más de { $count } organizaciones no tienen un inicio de sesión único que funcione:
methods-shut-out-others = { $count ->
    [one] Y 1 más
   *[other] Y { $count } más
}
methods-staff-confirmation = Escriba el nombre de la plataforma
methods-staff-change = Cambiar el ajuste de las contraseñas
methods-staff-off = Desactivar las contraseñas
methods-staff-on = Activar las contraseñas
methods-fault-confirmation = Para dejar a personas sin acceso, escriba el nombre exactamente como es: { $name }
methods-organization-works = El inicio de sesión único da acceso a todos.
methods-organization-no-sso = No tiene un inicio de sesión único que funcione: sin contraseñas nadie podría entrar.
methods-organization-inherit = Como la plataforma
methods-organization-inherit-text = La contraseña funciona mientras la plataforma acepte contraseñas.
methods-organization-on = Activado
methods-organization-on-text = Diga lo que diga la plataforma; la organización puede exigir de todos modos el inicio de sesión único.
methods-organization-off = Desactivado
methods-organization-off-text = Solo el inicio de sesión único y los miembros con una excepción de la organización.
methods-organization-confirmation = Para desactivarlo, escriba el nombre de la organización
methods-organization-confirmation-hint = Para confirmar que es lo que quiere: { $name }
methods-organization-save = Guardar los métodos de inicio de sesión
