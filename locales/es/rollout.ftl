# The roll-out of single sign-on: stages, history, enforcement.

rollout-crumb = Despliegue
rollout-tabs = Despliegue
rollout-tab-stages = Etapas
rollout-tab-history = Historial
rollout-tab-enforcement = Obligatoriedad
rollout-title = Despliegue de { $name }
rollout-intro = Dé acceso primero a unas pocas personas y después a todas. Cada paso se deshace con un clic.
rollout-by = { $name }, { $when }
rollout-unchanged = No se cambió nada: ya estaba así.
rollout-nothing = Nada
rollout-nobody = Nadie
rollout-changed = { $name } está ahora en la etapa “{ $stage }”
rollout-back-to = Volver a “{ $stage }”

## Stages
rollout-stages = Etapas
rollout-stages-text = Quién inicia sesión con este proveedor de identidad y cómo fue en cada etapa.
rollout-stage-test = Prueba
rollout-stage-pilot = Piloto
rollout-stage-everyone = Todos
rollout-stage-enforced = Obligatorio
rollout-meaning-test = Nadie inicia sesión con él. Usted lo prueba y no cambia nada para nadie.
rollout-meaning-pilot = Las personas de la lista piloto inician sesión con él. Las demás siguen como antes.
rollout-meaning-everyone = Inician sesión con él todas las personas cuya dirección está en sus dominios. Las contraseñas siguen funcionando.
rollout-meaning-enforced = Ya no se entra en la organización con contraseña, salvo los miembros que tienen una excepción.
rollout-now = Ahora
rollout-since = Desde: { $when }
rollout-count = { $passed ->
    [one] 1 inicio de sesión correcto
   *[other] { $passed } inicios de sesión correctos
}, { $refused ->
    [one] 1 rechazado
   *[other] { $refused } rechazados
}
rollout-go-to = Pasar a “{ $stage }”
rollout-see-enforcement = Ver qué significa la obligatoriedad…
rollout-barrier-not-active = Active primero la conexión: no da acceso a nadie.
rollout-barrier-untested = Supere primero una prueba de la configuración actual.
rollout-barrier-enforcement = La página “Obligatoriedad” muestra quién se quedaría sin acceso y permite pasar a esta etapa.
rollout-fault-stage = Elija una de las etapas: prueba, piloto, todos u obligatorio
rollout-untested-title = La versión { $number } está en uso y nunca se probó.
rollout-untested-text = La configuración se cambió después de la última prueba superada, así que los inicios de sesión pueden fallar. Pruébela ahora o vuelva atrás.
rollout-back-to-version = Volver a la versión { $number }

## Settings in use
rollout-settings = Configuración en uso
rollout-version = Versión
rollout-tested = Última prueba superada
rollout-tested-never = Nunca se probó
rollout-worked = Último inicio de sesión
rollout-see-history = Ver todas las versiones

## Pilot list
rollout-pilots = Lista piloto
rollout-pilots-text = Inician sesión con él a partir de la etapa “Piloto”.
rollout-pilots-none = Todavía no hay nadie en la lista.
rollout-pilots-label = Direcciones
rollout-pilots-hint = Una o muchas, de sus dominios verificados: { $domains }
rollout-pilots-hint-none = Una o muchas. Verifique primero un dominio: en el piloto solo caben direcciones de sus propios dominios.
rollout-pilots-add = Agregar a la lista piloto
rollout-pilots-added = { $count ->
    [0] No se cambió nada: ya estaban en la lista
    [one] 1 dirección agregada a la lista piloto
   *[other] { $count } direcciones agregadas a la lista piloto
}
rollout-pilots-removed = { $count ->
    [one] 1 dirección quitada de la lista piloto
   *[other] { $count } direcciones quitadas de la lista piloto
}
rollout-fault-no-address = Escriba al menos una dirección
rollout-fault-addresses = Corrija lo que no es una dirección: { $addresses }
rollout-fault-foreign = Escriba solo direcciones de sus dominios verificados. Estas no lo son: { $addresses }
rollout-fault-too-many = Mantenga la lista en { $most } direcciones como máximo o pase a “Todos”

## Failures
rollout-failures = Últimos fallos
rollout-failures-text = Intentos de inicio de sesión rechazados, los más recientes primero.
rollout-failures-none = Ninguno entre los intentos más recientes.
rollout-failure-open = Ver por qué

## History
rollout-history-title = Historial de { $name }
rollout-history-text = Todas las versiones de la configuración. Al volver atrás se crea una versión nueva, así que no se pierde nada.
rollout-version-number = Versión { $number }
rollout-in-use = En uso
rollout-has-worked = Funcionó
rollout-has-passed = Probada
rollout-tested-on = Prueba superada: { $name }, { $when }.
rollout-worked-on = Último inicio de sesión: { $when }.
rollout-no-changes = Ningún ajuste difiere de la versión anterior.
rollout-certificate-over = El certificado { $fingerprint } de esta versión expiró.
rollout-back-to-good = Volver a la versión { $number }, la última que funcionó
rollout-back-to-tested = Volver a la versión { $number }, la última que superó una prueba
rollout-to-version = Volver a la versión { $number }
rollout-rolled-back = La configuración de la versión { $number } está de nuevo en uso
rollout-rolled-back-over = La configuración de la versión { $number } está de nuevo en uso, pero estos certificados expiraron: { $fingerprints }
rollout-fault-version = Elija una versión de esta conexión
rollout-fault-all-over = Todos los certificados de la versión { $number } expiraron: nadie podría iniciar sesión con ella. Elija otra versión o renueve el certificado.
rollout-cause-draft = Conexión empezada
rollout-cause-metadata = Metadatos leídos
rollout-cause-hand = Escrito a mano
rollout-cause-attributes = Atributos asignados
rollout-cause-refresh = Metadatos leídos de nuevo
rollout-cause-rollback = Vuelta a la versión { $number }
rollout-cause-other = Configuración cambiada
rollout-field-entity-id = Entity ID
rollout-field-sso-url = Dirección de inicio de sesión
rollout-field-sso-binding = Binding de inicio de sesión
rollout-field-slo-url = Dirección de cierre de sesión
rollout-field-slo-binding = Binding de cierre de sesión
rollout-field-certificates = Certificados
rollout-field-metadata-url = Dirección de los metadatos
rollout-field-name-id-format = Formato de NameID
rollout-field-sign-requests = Las solicitudes se firman
rollout-field-require-encrypted = Las aserciones deben estar cifradas
rollout-field-idp-initiated = El inicio de sesión puede empezar en el proveedor
rollout-field-subject = Atributo para el identificador
rollout-field-email = Atributo para la dirección
rollout-field-first-name = Atributo para el nombre
rollout-field-last-name = Atributo para el apellido
rollout-field-name = Atributo para el nombre completo
rollout-field-groups = Atributo para los grupos

## Enforcement
rollout-enforcement-title = ¿Exigir el inicio de sesión único?
rollout-enforcement-text = Todas las personas de { $organization } iniciarían sesión con { $name } y ya no se entraría en la organización con contraseña.
rollout-is-enforced = El inicio de sesión único es obligatorio. Desde: { $when }
rollout-release = Volver a “Todos”
rollout-conditions = Qué hace falta
rollout-conditions-text = Para que la organización no se cierre el acceso a sí misma.
rollout-met = hecho
rollout-open = pendiente
rollout-condition-active = La conexión está activa
rollout-condition-active-met = Da acceso a personas.
rollout-condition-active-open = Es un borrador o está desactivada.
rollout-condition-test = Usted superó una prueba en las últimas 24 horas
rollout-condition-test-met = Con exactamente esta configuración. Cuándo: { $when }
rollout-condition-test-open = Una prueba con exactamente esta configuración, hecha por usted y no por un colega.
rollout-condition-second = Otra persona podría deshacerlo
rollout-condition-second-met = También deciden sobre el inicio de sesión: { $names }
rollout-condition-second-open = Nadie más que usted tiene sign_in.edit en toda la organización.
rollout-condition-domain = La conexión tiene un dominio verificado
rollout-condition-domain-open = Sin uno, ninguna dirección lleva a este proveedor de identidad.
rollout-fix-activate = Activar la conexión
rollout-fix-test = Probar ahora la configuración
rollout-fix-second = Dar a un colega el rol de administrador
rollout-fix-domain = Verificar un dominio
rollout-fault-condition = Haga esto primero: { $condition }
rollout-outside = No pueden entrar: { $count }
rollout-outside-text = Su dirección está fuera de los dominios, así que perderían el acceso. Deles una excepción en su página o quítelos.
rollout-strangers = Nunca entraron así: { $count }
rollout-strangers-text = Para estas personas sería la primera vez. Quien no esté asignado en el proveedor pierde el acceso.
rollout-exceptions = Conservan su contraseña: { $count }
rollout-exceptions-text = Miembros que tienen una excepción. Para ellos no cambia nada.
rollout-show-names = Mostrar los nombres
rollout-and-more = Y más: se muestran los primeros 50.
rollout-domains = Sus dominios
rollout-domains-none = Ningún dominio verificado.
rollout-after = Qué pasa
rollout-effect-sessions = Las sesiones que empezaron con contraseña pierden el acceso a la organización con la siguiente petición.
rollout-effect-you = La suya también: la próxima página le pide iniciar sesión con { $name }.
rollout-effect-codes = Recibe diez códigos de un solo uso para el día en que falle el proveedor. Solo se muestran una vez.
rollout-effect-undo = Con un clic se vuelve a “Todos”.
rollout-enforce = Exigir el inicio de sesión único
rollout-not-ready = Todavía falta algo de lo que se necesita.
rollout-cause-options = Opciones cambiadas
rollout-cause-approved-refresh = Metadatos nuevos aprobados
rollout-events = Todo lo que se hizo
rollout-events-text = También lo que ninguna versión contiene: nombre, nuevos miembros, grupos y roles, etapas, claves. La configuración de una versión se puede restablecer arriba.
rollout-condition-password = Alguien puede usar un código de emergencia
rollout-condition-password-met = Un código se usa con una contraseña; estas personas tienen una: { $names }
rollout-condition-password-open = Un código se usa con una contraseña, y nadie que decida sobre el inicio de sesión tiene una.
rollout-fix-password = Elegir una contraseña por correo
