# Identity providers: connecting one, and keeping it working.

identity-providers-text = Las personas inician sesión con su cuenta del trabajo. Conecte su proveedor de identidad, pruébelo y después dé acceso por etapas.
identity-providers-connect = Conectar un proveedor
identity-providers-all = Todos
identity-providers-choose = ¿Qué proveedor de identidad usa?
identity-providers-choose-text = Le mostramos sus propios pasos, con sus propios términos. En cada paso se conserva un borrador.
identity-providers-search = Buscar proveedores
identity-providers-none = Todavía no hay ningún proveedor de identidad
identity-providers-none-text = En cuanto haya uno conectado, las personas inician sesión con su cuenta del trabajo.
identity-providers-may-not = Se necesita el permiso identity_providers.edit. Estas personas podrían dárselo: { $names }
identity-providers-too-many = Una organización tiene hasta { $most } conexiones. Quite una que ya no necesite.
identity-providers-stage = Quién inicia sesión
identity-providers-stage-none = Nadie todavía
identity-providers-stage-test = Nadie, solo pruebas
identity-providers-stage-pilot = La lista piloto
identity-providers-stage-everyone = Todos, también con contraseña
identity-providers-stage-enforced = Todos, sin contraseñas
identity-providers-status-draft = Borrador
identity-providers-status-active = Activo
identity-providers-status-disabled = Desactivado
identity-providers-last-success = Último inicio de sesión
identity-providers-domains = Dominios
identity-providers-warning-ended = El certificado del proveedor expiró: nadie puede iniciar sesión
identity-providers-warning-ends = { $days ->
    [one] El certificado del proveedor expira en un día
   *[other] El certificado del proveedor expira en { $days } días
}
identity-providers-banner-ends = { $days ->
    [one] El certificado de { $connection } expira en un día. Después, nadie podrá iniciar sesión con esta conexión.
   *[other] El certificado de { $connection } expira en { $days } días. Después, nadie podrá iniciar sesión con esta conexión.
}
identity-providers-banner-ended = El certificado de { $connection } expiró: nadie puede iniciar sesión con esta conexión.
identity-providers-banner-see = Ver qué hacer
identity-providers-warning-held = Hay metadatos nuevos del proveedor pendientes de su aprobación
identity-providers-warning-refresh = No se pudieron volver a leer los metadatos del proveedor

## The steps
identity-providers-steps = Configurar el inicio de sesión único
identity-providers-step-provider = Proveedor
identity-providers-step-values = Crear la aplicación
identity-providers-step-metadata = Metadatos
identity-providers-step-attributes = Atributos
identity-providers-step-groups = Grupos
identity-providers-step-options = Opciones
identity-providers-step-test = Prueba
identity-providers-step-activation = Activar
identity-providers-step-done = (hecho)
identity-providers-step-of = Paso { $number } de { $of }
identity-providers-share = Compartir con TI
identity-providers-in-use = Hay personas que inician sesión con esta conexión. Lo que guarde aquí se aplica de inmediato, así que haga una prueba justo después.
identity-providers-foot-draft = Último cambio: { $by } · { $at }. Se conserva como borrador; todavía no cambia nada para los miembros.
identity-providers-back = Volver a “{ $step }”
identity-providers-later = Guardar y terminar más tarde
identity-providers-kept = El borrador se conserva. Vuelva cuando quiera.
identity-providers-saved = Guardado
identity-providers-save-next = Guardar y continuar
identity-providers-resume = Continuar
identity-providers-unsure = (puede llamarse de otra forma)
identity-providers-unsure-field = No pudimos comprobar este nombre: el campo puede llamarse de otra forma.

## Our values
identity-providers-values-title = Cree la aplicación en { $vendor }
identity-providers-values-beside = Mantenga esta página junto a la de { $vendor }.
identity-providers-in-vendor = En { $vendor }
identity-providers-checked = Comparado con las páginas de { $vendor } el { $day }.
identity-providers-ours = Valores para pegar en { $vendor }
identity-providers-ours-text = Con los nombres que { $vendor } da a sus campos.
identity-providers-download = Descargar nuestros metadatos (XML)
identity-providers-download-text = para los proveedores que los importan
identity-providers-values-done = Ya creé la aplicación

## The provider's values
identity-providers-metadata-title = Importe los metadatos de { $vendor }
identity-providers-metadata-text = Indican dónde se inicia sesión y con qué certificado firma el proveedor.
identity-providers-bring = ¿Cómo quiere importarlos?
identity-providers-by-url = Desde una dirección
identity-providers-by-file = Como archivo
identity-providers-by-xml = Pegados
identity-providers-by-hand = Campo por campo
identity-providers-metadata-url = Dirección de los metadatos
identity-providers-metadata-url-hint = Se parece a { $example }. La leemos todos los días para que un certificado nuevo nunca deje a nadie sin acceso.
identity-providers-metadata-url-hint-plain = Empieza por https://. La leemos todos los días para que un certificado nuevo nunca deje a nadie sin acceso.
identity-providers-file = Archivo de metadatos
identity-providers-file-hint = El archivo XML que descargó de su proveedor, de hasta 1 MiB.
identity-providers-xml = Metadatos (XML)
identity-providers-xml-hint = Completos, desde el primer < hasta el último >.
identity-providers-entity-id = Emisor
identity-providers-entity-id-hint = El nombre que el proveedor se da a sí mismo, exactamente como lo escribe: suele ser una dirección.
identity-providers-sso-url = Dirección de inicio de sesión
identity-providers-sso-url-hint = A dónde se envía a las personas para iniciar sesión. Empieza por https://.
identity-providers-binding = Cómo se envían las solicitudes
identity-providers-binding-hint = HTTP-Redirect sirve para casi todos los proveedores.
identity-providers-slo-url = Dirección de cierre de sesión
identity-providers-slo-url-hint = Para el cierre de sesión único, si el proveedor lo ofrece.
identity-providers-certificate-hint = Con sus líneas BEGIN y END. Mientras el proveedor renueva su certificado, pegue varios, uno tras otro.
identity-providers-read-it = Leer
identity-providers-read-hand = Comprobar y guardar
identity-providers-read = Metadatos leídos. Compare lo que entendimos con lo que muestra su proveedor.
identity-providers-known = Lo que sabemos del proveedor
identity-providers-known-text = Compárelo con lo que muestra { $vendor }.
identity-providers-known-nothing = Nada todavía. Aparecerá aquí en cuanto los importe.
identity-providers-known-right = Es correcto
identity-providers-certificate-until = Válido hasta
identity-providers-certificate-from = Válido desde
identity-providers-certificate-key = Clave
identity-providers-certificate-issuer = Emitido por
identity-providers-certificate-print = Huella digital (SHA-256)
identity-providers-certificate-origin = Origen
identity-providers-certificate-valid = Válido
identity-providers-certificate-ended = Expirado
identity-providers-certificate-future = Aún no es válido
identity-providers-certificate-ends = { $days ->
    [one] Expira en un día
   *[other] Expira en { $days } días
}
identity-providers-from-metadata = De los metadatos, { $date }
identity-providers-from-hand = Escrito a mano, { $date }

## What is wrong with what was brought
identity-providers-fault-empty = Proporcione los metadatos: aquí no hay nada
identity-providers-fault-too-large = Importe los metadatos de un solo proveedor: esto ocupa más de 1 MiB
identity-providers-fault-html = Importe el propio XML: esto es una página web, como las que aparecen detrás de un inicio de sesión
identity-providers-fault-doctype = Importe metadatos sin tipo de documento (DOCTYPE): aquí nunca se leen si llevan uno
identity-providers-fault-not-xml = Importe el archivo completo: esto no se puede leer como XML ({ $why })
identity-providers-fault-not-metadata = Importe los metadatos del proveedor: este XML es otra cosa ({ $root })
identity-providers-fault-service-provider = Importe los metadatos del proveedor: estos son los metadatos de un servicio ({ $name }), quizá los nuestros
identity-providers-fault-no-provider = Importe los metadatos de un proveedor de identidad: aquí no hay ninguno
identity-providers-fault-several = Importe los metadatos de un solo proveedor: aquí hay varios ({ $names })
identity-providers-fault-no-entity-id = Revise la configuración del proveedor: en sus metadatos falta su nombre (entityID)
identity-providers-fault-not-saml2 = Elija SAML 2.0 en el proveedor: estos metadatos son de otro protocolo
identity-providers-fault-no-sign-on = Revise la configuración del proveedor: sus metadatos no indican ninguna dirección de inicio de sesión por HTTP-Redirect o HTTP-POST
identity-providers-fault-address = Revise la configuración del proveedor: esta dirección de sus metadatos no se puede usar ({ $address }). Tiene que empezar por https://
identity-providers-fault-no-certificate = Revise la configuración del proveedor: sus metadatos no tienen certificado de firma
identity-providers-fault-all-ended = Cree un certificado nuevo en el proveedor y proporciónelo: todos los de aquí han expirado
identity-providers-fault-not-text = Importe el archivo XML: esto no es texto en UTF-8
identity-providers-fault-certificate-empty = Pegue el certificado con el que firma el proveedor
identity-providers-fault-private-key = Pegue el certificado, no la clave privada. Cambie esa clave en su proveedor: nunca debería salir de él
identity-providers-fault-encoding = Copie otra vez el certificado, con sus líneas BEGIN y END: este está incompleto
identity-providers-fault-not-certificate = Pegue el certificado de firma del proveedor: esto es otra cosa
identity-providers-fault-rsa = Cree en el proveedor un certificado con una clave más larga: esta clave RSA tiene { $bits } bits y el mínimo es 2048
identity-providers-fault-key = Cree en el proveedor un certificado con una clave RSA o EC: este tipo de clave no se admite ({ $kind })
identity-providers-fetch-not-an-address = Escriba una dirección web que empiece por https://
identity-providers-fetch-not-https = Escriba una dirección que empiece por https://
identity-providers-fetch-credentials = Quite de la dirección el nombre de usuario y la contraseña
identity-providers-fetch-port = Escriba una dirección sin puerto, con el 443 o con uno a partir del 1024
identity-providers-fetch-not-public = Revise la dirección: ese host no existe en la Internet pública. Si está detrás de un firewall, importe los metadatos como archivo
identity-providers-fetch-dns-failed = Vuelva a intentarlo en un minuto: el DNS no respondió para este host
identity-providers-fetch-unreachable = Revise la dirección: el servidor no acepta conexiones. Si está detrás de un firewall, importe los metadatos como archivo
identity-providers-fetch-timed-out = Vuelva a intentarlo o importe los metadatos como archivo: el servidor tardó más de 10 segundos
identity-providers-fetch-certificate-expired = Avise al administrador del proveedor: el certificado de ese servidor web expiró
identity-providers-fetch-certificate-other-name = Revise la dirección: el certificado de ese servidor web es para otro nombre
identity-providers-fetch-certificate-untrusted = Importe los metadatos como archivo: el certificado de ese servidor web no es de una autoridad pública
identity-providers-fetch-tls = Importe los metadatos como archivo: no se pudo establecer una conexión TLS
identity-providers-fetch-redirected = Escriba la dirección de los propios metadatos: esta lleva a otra
identity-providers-fetch-redirected-to = Escriba la dirección de los propios metadatos: esta lleva a { $to }
identity-providers-fetch-status = Revise la dirección: el servidor responde con { $status }
identity-providers-fetch-broken = Importe los metadatos como archivo: no se pudo leer la respuesta del servidor
identity-providers-error-entity-id = Escriba el nombre que el proveedor se da a sí mismo, de hasta 1024 caracteres
identity-providers-error-sso-url = Escriba la dirección de inicio de sesión; empieza por https://
identity-providers-error-slo-url = Escriba una dirección de cierre de sesión que empiece por https:// o deje el campo vacío

## Attributes
identity-providers-attributes-title = Lo que el proveedor dice de las personas
identity-providers-attributes-text = Los nombres con los que { $vendor } envía lo que sabe. Ya están completados según sus pasos.
identity-providers-attributes-names = Nombres de los atributos en { $vendor }
identity-providers-attributes-id = A cada persona se la reconoce por el identificador, nunca por su dirección. Elija uno que no cambie aunque la persona cambie de apellido o de departamento.
identity-providers-attribute-usual = Los pasos para { $vendor } usan { $usual }.
identity-providers-attribute-subject = Identificador
identity-providers-attribute-subject-hint = Lo que nunca cambia de una persona. Vacío: el NameID.
identity-providers-attribute-email = Correo electrónico
identity-providers-attribute-email-hint = Vacío: el NameID es la dirección. Solo se aceptan direcciones de sus dominios verificados.
identity-providers-attribute-first = Nombre
identity-providers-attribute-first-hint = Vacío si el nombre completo llega junto.
identity-providers-attribute-last = Apellido
identity-providers-attribute-last-hint = Vacío si el nombre completo llega junto.
identity-providers-attribute-name = Nombre completo
identity-providers-attribute-name-hint = Si llega junto.
identity-providers-attribute-groups = Grupos
identity-providers-attribute-groups-hint = A los que pertenece la persona. Se necesita si los grupos van a asignar roles.
identity-providers-error-attribute = Escriba un nombre de hasta { $most } caracteres, en una sola línea
identity-providers-name-id = NameID
identity-providers-not-mapped = Sin asignar

## Groups
identity-providers-groups-title = ¿Qué roles asignan los grupos?
identity-providers-groups-text = Quien figure en un grupo de { $vendor } tiene sus roles desde el siguiente inicio de sesión y deja de tenerlos cuando sale del grupo. Los roles asignados a mano se conservan.
identity-providers-groups-unmapped = En el paso anterior no se indicó ningún atributo para los grupos, así que solo tiene efecto lo que reciben todos.
identity-providers-groups-none = Todavía ningún grupo asigna roles
identity-providers-groups-none-text = Si no hay ninguna línea, quien se convierte en miembro recibe los roles habituales: { $roles }.
identity-providers-groups-add = Agregar roles para un grupo
identity-providers-group = Grupo
identity-providers-group-hint = Exactamente como lo escribe el proveedor; Microsoft envía identificadores de objeto si no se configura otra cosa.
identity-providers-group-everybody = Todas las personas que entran con este proveedor
identity-providers-everybody = Todas las personas
identity-providers-written-by = Definido por
identity-providers-error-group = Escriba el nombre del grupo, de hasta { $most } caracteres, o elija a todos
identity-providers-error-role = Elija al menos un rol de esta organización; un grupo no puede asignar el rol de propietario
identity-providers-error-groups-many = Quite primero una línea: una conexión tiene hasta 500
identity-providers-through-group = por { $connection }, grupo { $group }
identity-providers-through = por { $connection }
identity-providers-groups-to-roles = Grupos y roles
identity-providers-no-role = Ningún rol
identity-providers-mapping-none = Ningún grupo asigna roles. Los miembros nuevos reciben los roles habituales.

## Options
identity-providers-options-title = Opciones
identity-providers-options-text = Lo que está elegido sirve para la mayoría de las organizaciones.
identity-providers-options-people = Personas
identity-providers-options-protocol = Protocolo
identity-providers-option-name = Nombre de la conexión
identity-providers-option-name-hint = Las personas lo ven al elegir cómo inician sesión.
identity-providers-option-provisioning = Las personas nuevas se convierten en miembros
identity-providers-option-provisioning-hint = Quien inicia sesión por primera vez se une, si hay una licencia libre. Si no se marca, solo entran las personas invitadas.
identity-providers-option-contact = Contacto de TI
identity-providers-option-contact-hint = También recibe un aviso, además de usted, antes de que expire un certificado.
identity-providers-option-sign = Firmar las solicitudes
identity-providers-option-sign-hint = El proveedor puede comprobar que una solicitud viene de nosotros. Se necesita si exige solicitudes firmadas.
identity-providers-option-encrypt = Exigir cifrado
identity-providers-option-encrypt-hint = Rechaza lo que llega firmado pero sin cifrar. Active primero el cifrado en el proveedor.
identity-providers-option-initiated = El inicio de sesión puede empezar en el proveedor
identity-providers-option-initiated-hint = Para los iconos de la página de inicio del proveedor. Es menos seguro, porque nadie pidió lo que llega.
identity-providers-option-format = Formato de NameID
identity-providers-option-format-hint = Lo que solicitamos; ya está elegido lo que indica la guía.
identity-providers-format-any = Decide el proveedor
identity-providers-format-email = Correo electrónico
identity-providers-format-persistent = Persistente
identity-providers-format-unspecified = Sin especificar
identity-providers-error-name = Escriba un nombre, de hasta 80 caracteres
identity-providers-error-format = Elija uno de los formatos

## Test
identity-providers-test-title = Probar la conexión
identity-providers-test-text = Un inicio de sesión real que no abre ninguna sesión. No cambia nada para nadie.
identity-providers-test-what = Qué pasa
identity-providers-test-1 = Su navegador va a { $vendor }, donde inicia sesión como siempre.
identity-providers-test-2 = { $vendor } le devuelve aquí con lo que dice de usted.
identity-providers-test-3 = Verá cada comprobación con lo que esperábamos y lo que llegó y, para cada una que falle, cómo corregirla.
identity-providers-test-run = Hacer la prueba
identity-providers-test-again = Repetir la prueba
identity-providers-test-incomplete = Importe primero los metadatos de { $vendor }.
identity-providers-test-passed = Exactamente esta configuración superó una prueba.
identity-providers-test-waits = Para activarla hay que superar una prueba
identity-providers-test-waits-text = Así nadie se queda sin acceso.
identity-providers-tests = Últimas pruebas
identity-providers-tests-none = Ninguna todavía.
identity-providers-outdated = con una configuración anterior
identity-providers-untested = Sin probar
identity-providers-tested-at = Prueba: { $at }

## Switching on
identity-providers-activation-title = Activar { $name }
identity-providers-activation-text = Todavía no cambia el inicio de sesión de nadie: usted decide por etapas quién usa esta conexión.
identity-providers-activation-ready = ¿Todo listo?
identity-providers-activation-tested = Esta configuración superó una prueba de { $by }, { $at }
identity-providers-activation-tested-it = Esta configuración superó una prueba de su equipo de TI, { $at }
identity-providers-activation-own-test = Haga la prueba usted
identity-providers-activation-untested = Pruebe esta configuración
identity-providers-activation-untested-text = Hay que superar una prueba con exactamente lo que está guardado ahora.
identity-providers-activation-domain = Tiene un dominio verificado
identity-providers-activation-no-domain = Verifique un dominio
identity-providers-activation-no-domain-text = Solo entran personas con una dirección de un dominio verificado. Hasta que haya uno, no entra nadie.
identity-providers-activation-next = Qué pasa después
identity-providers-activation-1 = La conexión queda activada, solo para pruebas.
identity-providers-activation-2 = En “Despliegue” da acceso primero a unas pocas personas y después a todas. Entretanto, las contraseñas siguen funcionando.
identity-providers-activation-3 = Más adelante puede exigirla a todos. En cada etapa se vuelve atrás con un clic.
identity-providers-activation-done = Ir a la conexión
identity-providers-activate = Activar { $name }
identity-providers-activated = La conexión { $name } está activada. Todavía nadie inicia sesión con ella: elija quién en “Despliegue”.
identity-providers-error-untested = Primero haga y supere una prueba con exactamente esta configuración
identity-providers-error-own-test = Su equipo de TI superó la prueba. Hágala y supérela también usted antes de activar la conexión

## A report
identity-providers-attempt-passed = Todo es correcto
identity-providers-attempt-passed-text = { $vendor } respondió y se superaron todas las comprobaciones. No se inició ninguna sesión.
identity-providers-attempt-failed = Comprobaciones con errores: { $failed } de { $all }
identity-providers-attempt-failed-text = Corrija lo que se indica abajo y vuelva a probar. No afectó a nadie más que a usted; puede cambiar { $vendor } tantas veces como quiera.
identity-providers-attempt-outdated = La configuración cambió desde entonces. Repita la prueba.
identity-providers-to-fix = Por corregir
identity-providers-n-failed = Con errores: { $count }
identity-providers-n-passed = Superadas: { $count }
identity-providers-passed = Superado
identity-providers-failed = Fallido
identity-providers-word-failed = (con errores)
identity-providers-word-passed = (superada)
identity-providers-skipped = { $count ->
    [one] Una comprobación no se pudo hacer o no hizo falta
   *[other] { $count } comprobaciones no se pudieron hacer o no hicieron falta
}
identity-providers-fix-in = Corregir en { $vendor }:
identity-providers-fix = Para corregirlo:
identity-providers-copy-right = Copiar el valor correcto
identity-providers-said = Lo que dijo { $vendor }
identity-providers-said-nothing = Nada que se pudiera leer.
identity-providers-said-masked = Los valores solo se guardan en las pruebas, y los ven quien hizo la prueba y quienes pueden cambiar los proveedores de identidad.
identity-providers-for-support = Para soporte
identity-providers-message-says = Lo que el mensaje dice de sí mismo
identity-providers-document = Mostrar la respuesta (con datos ocultos)
identity-providers-document-label = La respuesta del proveedor, con datos ocultos
identity-providers-no-document = La respuesta no se pudo leer como XML.
identity-providers-arrival-known = Esta persona es miembro y podría entrar.
identity-providers-arrival-new = Esta persona se convertiría en miembro.
identity-providers-arrival-consent = Esta dirección tiene una cuenta: se le pregunta una vez a su titular si es suya.
identity-providers-seen-issuer = Emisor
identity-providers-seen-audience = Audiencia
identity-providers-seen-destination = Destino
identity-providers-seen-recipient = Destinatario
identity-providers-seen-name-id = NameID
identity-providers-seen-format = Formato de NameID
identity-providers-seen-issued = Creado
identity-providers-seen-from = Válido desde
identity-providers-seen-until = Válido hasta
identity-providers-seen-status = Estado
identity-providers-seen-certificate = Certificado en el mensaje (no es de confianza)
identity-providers-kind-sign-in = Inicio de sesión
identity-providers-kind-test = Prueba
identity-providers-kind-sign-out = Cierre de sesión

## One connection
identity-providers-rollout = Despliegue
identity-providers-attempts = Últimos intentos
identity-providers-attempts-text = Los últimos 100 inicios de sesión y las pruebas y los cierres de sesión más recientes, con los nombres abreviados.
identity-providers-attempts-filter = Qué intentos
identity-providers-attempts-none = Aquí no hay intentos
identity-providers-attempts-none-text = Aparece cada intento de iniciar sesión con este proveedor, con el motivo si falló.
identity-providers-when = Cuándo
identity-providers-what = Qué
identity-providers-person = Quién
identity-providers-outcome = Resultado
identity-providers-facts = Configuración
identity-providers-version = Versión
identity-providers-history = Historial
identity-providers-our-side = Nuestro lado
identity-providers-our-acs = Assertion consumer service (ACS)
identity-providers-our-entity = Nuestro entity ID y nuestros metadatos
identity-providers-our-start = El inicio de sesión empieza en
identity-providers-read-at = Última lectura de los metadatos: { $at }
identity-providers-refresh = Volver a leer ahora
identity-providers-refreshed = Los metadatos se volvieron a leer y algo había cambiado. Haga una prueba.
identity-providers-refreshed-same = Los metadatos se volvieron a leer; no hay cambios.
identity-providers-refresh-failed = No se pudieron leer los metadatos: { $why }. Lo que tiene se queda como está.
identity-providers-refresh-left = No se cambió nada; lo que estaba retenido se descartó.
identity-providers-conflict-nothing-held = Ya no hay nada pendiente de aprobación.
identity-providers-held-title = Hay metadatos nuevos pendientes de su aprobación
identity-providers-held-entity-id = Indican otro proveedor: { $now } en lugar de { $before }.
identity-providers-held-no-valid-certificate = No quedaría ningún certificado válido, así que nadie podría iniciar sesión.
identity-providers-held-no-address = No indican ninguna dirección de inicio de sesión.
identity-providers-held-out-of-date = Según ellos mismos, ya no están vigentes.
identity-providers-held-take = Adoptar
identity-providers-held-leave = Descartar
identity-providers-danger = Desactivación
identity-providers-disable = Desactivar
identity-providers-disable-text = Nadie más entra por ella y se cierra la sesión de quienes lo hicieron. Se puede volver a activar.
identity-providers-disable-enforced = Nadie más entra por ella y se cierra la sesión de quienes lo hicieron. Desde ese momento vuelven a funcionar las contraseñas.
identity-providers-disabled = La conexión { $name } está desactivada
identity-providers-enable = Volver a activar
identity-providers-enabled = La conexión { $name } está activada de nuevo
identity-providers-remove = Quitar…
identity-providers-removal-title = ¿Quitar { $name }?
identity-providers-removal-text = Esto no se puede deshacer. Para detener los inicios de sesión basta con desactivarla.
identity-providers-removal-do = Quitar { $name } definitivamente
identity-providers-removal-keep = Conservar { $name }
identity-providers-removed = La conexión { $name } se quitó
identity-providers-effects = Qué se pierde con ella
identity-providers-effect-sessions = { $count ->
    [0] No se cierra ninguna sesión
    [one] Se cierra una sesión de inmediato
   *[other] Se cierran { $count } sesiones de inmediato
}
identity-providers-effect-people = { $count ->
    [0] Nadie inicia sesión de esta forma
    [one] Una persona ya no puede iniciar sesión de esta forma. Sigue siendo miembro
   *[other] { $count } personas ya no pueden iniciar sesión de esta forma. Siguen siendo miembros
}
identity-providers-effect-roles = { $count ->
    [0] Ningún rol venía de sus grupos
    [one] Se quita un rol que venía de sus grupos
   *[other] Se quitan { $count } roles que venían de sus grupos
}
identity-providers-effect-domains = { $count ->
    [0] Ningún dominio lleva aquí
    [one] Un dominio deja de llevar aquí
   *[other] { $count } dominios dejan de llevar aquí
}
identity-providers-effect-history = Se eliminan su configuración, el historial y los intentos. El registro de auditoría se conserva
identity-providers-conflict-inactive = Esta conexión no está activa.
identity-providers-conflict-enabled = Esta conexión no está desactivada.
identity-providers-conflict-no-address = Esta conexión no tiene una dirección de metadatos que leer.
identity-providers-only-look = Se necesita el permiso identity_providers.edit.

## Our keys
identity-providers-keys-title = Nuestras claves
identity-providers-keys-text = Con ellas firmamos las solicitudes a { $vendor } y desciframos lo que cifra para nosotros.
identity-providers-key-current = En uso
identity-providers-key-current-text = Firma y descifra.
identity-providers-key-next = Siguiente
identity-providers-key-next-text = Está publicada en nuestros metadatos y ya descifra.
identity-providers-key-previous = Anterior
identity-providers-key-previous-text = Ya no firma, pero todavía descifra.
identity-providers-key-made = Creada por nosotros, { $date }
identity-providers-key-download = Descargar el certificado (PEM)
identity-providers-key-none = Todavía no hay ninguna clave; la primera se crea cuando hace falta.
identity-providers-key-rotation = Cambiar la clave
identity-providers-key-rotation-text = Por pasos, para que en ningún momento a un lado le falte lo que usa el otro.
identity-providers-key-step-1 = Creamos la clave siguiente y la publicamos junto a la que está en uso.
identity-providers-key-step-2 = Usted vuelve a dar a { $vendor } nuestros metadatos o el certificado siguiente.
identity-providers-key-step-3 = La clave siguiente firma; la anterior todavía descifra.
identity-providers-key-step-4 = Cuando el proveedor usa la nueva, la anterior se elimina.
identity-providers-key-prepare = Crear la clave siguiente
identity-providers-key-prepare-no = Ya hay una clave siguiente o todavía no hay ninguna en uso.
identity-providers-key-switch = Usar la clave siguiente
identity-providers-key-switch-no = Todavía no hay una clave siguiente.
identity-providers-key-retire = Eliminar la clave anterior
identity-providers-key-retire-no = No hay una clave anterior.
identity-providers-key-prepared = La clave siguiente está creada y publicada
identity-providers-key-switched = La clave siguiente ya está en uso
identity-providers-key-retired = La clave anterior se eliminó
identity-providers-key-out-of-turn = Ese paso no es el siguiente: puede que otra persona lo haya hecho hace un momento.

## The doctor
identity-providers-doctor = Diagnóstico
identity-providers-doctor-link = Examinar una respuesta capturada
identity-providers-doctor-text = Pegue una respuesta que alguien capturó en su navegador. Se examina con la configuración actual; no se inicia ninguna sesión y la respuesta no se conserva.
identity-providers-doctor-paste = Una respuesta capturada
identity-providers-doctor-response = SAMLResponse
identity-providers-doctor-hint = Tal como se envió (base64), con codificación de porcentaje o el propio XML; hasta 256 KiB.
identity-providers-doctor-examine = Examinar
identity-providers-error-response = Pegue la SAMLResponse: en base64, con codificación de porcentaje o en XML

## Set-up links
identity-providers-links = Enlaces de configuración
identity-providers-links-text = Encargue una tarea a alguien de TI que no tiene cuenta aquí. Esa persona ve la tarea y nada más, con los permisos de usted: si los pierde, el enlace deja de funcionar.
identity-providers-link-make = Crear un enlace
identity-providers-link-task = Tarea
identity-providers-link-task-hint = Un enlace anterior para la misma tarea deja de funcionar.
identity-providers-link-new = Conectar un proveedor
identity-providers-link-email = Enviarlo por correo a
identity-providers-link-email-hint = Vacío: lo entrega usted.
identity-providers-link-days = Cuánto tiempo funciona
identity-providers-link-days-hint = De 1 a { $most } días, o hasta que la tarea esté hecha.
identity-providers-link-days-unit = días
identity-providers-link-made = El enlace está listo
identity-providers-link-made-text = Cópielo ahora: solo se muestra esta vez. Quien lo tenga puede hacer la tarea.
identity-providers-link-mailed = Se envió a { $email }. Solo se muestra esta vez.
identity-providers-link-address = Dirección del enlace
identity-providers-link-all = Enlaces
identity-providers-link-none = Ninguno todavía.
identity-providers-link-handed = Entregado
identity-providers-link-by = Creado por { $maker }
identity-providers-link-until = hasta el { $date }
identity-providers-link-waiting = Sin abrir
identity-providers-link-opened = Abierto
identity-providers-link-finished = Terminado
identity-providers-link-revoked = El enlace ya no funciona
identity-providers-link-over-already = Este enlace ya no estaba vigente.
identity-providers-link-no-domain = Agregue primero un dominio; después podrá encargar su verificación a alguien de TI.
identity-providers-link-author = TI, con un enlace de { $maker }
identity-providers-link-author-email = TI ({ $email }), con un enlace de { $maker }
identity-providers-error-target = Elija una de las tareas
identity-providers-error-days = Indique un número de días de 1 a { $most }

## Behind a set-up link
identity-providers-guest = Para { $maker }, hasta el { $date }
identity-providers-setup-title = Configure el inicio de sesión único de { $organization }
identity-providers-setup-text = { $maker }, de { $organization }, le pide que conecte su proveedor de identidad. No necesita cuenta aquí y le llevará unos diez minutos.
identity-providers-setup-begun = Ya empezó. Lo que guardó se conserva.
identity-providers-setup-tested = La prueba se superó con exactamente esta configuración. Al terminar avisa a { $maker }, que hace también la prueba y se encarga de activar la conexión.
identity-providers-setup-finish = Terminar
identity-providers-setup-about = Sobre este enlace
identity-providers-setup-organization = Organización
identity-providers-setup-asks = Quién lo pide
identity-providers-setup-until = Funciona hasta
identity-providers-setup-limits = Lleva a esta tarea y a nada más. Usted no ve a los miembros y nada cambia para nadie hasta que { $maker } active la conexión.
identity-providers-setup-thanks = Gracias, eso es todo
identity-providers-setup-thanks-text = Ahora { $maker }, de { $organization }, puede activar la conexión.
identity-providers-setup-closed = Este enlace ya no funciona. Puede cerrar esta página.
identity-providers-setup-domain-title = Verifique que { $domain } es suyo
identity-providers-setup-domain-text = { $maker }, de { $organization }, le pide que verifique el dominio con un registro en su DNS. No necesita cuenta aquí.
identity-providers-setup-domain-how = Agréguelo donde se administra el DNS de su dominio. Puede tardar unos minutos en verse.
identity-providers-setup-domain-check = Buscar el registro
identity-providers-setup-domain-limits = El enlace lleva a esta tarea y a nada más. Deje el registro en su sitio: se vuelve a comprobar todos los días.
identity-providers-over-unknown = Este enlace no lleva a ninguna parte
identity-providers-over-unknown-text = Compruebe que se copió la dirección completa o pida un enlace nuevo.
identity-providers-over-expired = Este enlace expiró
identity-providers-over-revoked = Este enlace se revocó
identity-providers-over-finished = Esta tarea está hecha
identity-providers-over-finished-text = Aquí no queda nada por hacer. El enlace lo creó { $maker }: si algo tiene que cambiar, hable con esa persona.
identity-providers-over-ask = Pida uno nuevo a { $maker }, que lo creó.
identity-providers-over-maker = Este enlace ya no funciona
identity-providers-over-maker-text = { $maker }, que lo creó, ya no puede configurar esto. Pida un enlace nuevo a la organización.
identity-providers-over-closed = Esta organización está cerrada
identity-providers-over-closed-text = La organización { $name } no está abierta en este momento. Hable con quien le dio el enlace.
identity-providers-your-provider = su proveedor
identity-providers-generic-name = SAML
identity-providers-unlinked = { $people ->
    [one] Guardado. Una persona tiene más permisos que usted: confirmará quién es la próxima vez que inicie sesión.
   *[other] Guardado. { $people } personas tienen más permisos que usted: confirmarán quiénes son la próxima vez que inicien sesión.
}
identity-providers-same-fix = se corrige con el mismo cambio
identity-providers-sent = { $vendor } envió
identity-providers-expected = Se esperaba aquí
identity-providers-here-metadata = Volver a leer los metadatos
identity-providers-here-attributes = Cambiar los atributos
identity-providers-here-options = Cambiar las opciones
identity-providers-here-domains = Ir a los dominios
identity-providers-said-names = Solo los nombres: los valores aparecen en una prueba cuyo mensaje resulta auténtico.
