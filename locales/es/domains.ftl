# Mail domains of an organization: proof, and what becomes of people who have an address there.

domains-intro = Verifique que un dominio de correo es suyo. Así, quienes tienen una dirección de ese dominio llegan a su organización e inician sesión con su proveedor de identidad.
domains-empty = Todavía no hay dominios
domains-empty-text = Agregue la parte de sus direcciones que va después de la @. Se verifica con un registro en su DNS.
domains-new = Agregar un dominio
domains-name = Dominio
domains-name-hint = La parte de sus direcciones que va después de la @, por ejemplo acme.com. También sirve una dirección web o de correo.
domains-add = Agregar el dominio
domains-added = { $domain } está en la lista. Publique el registro de abajo y después compruébelo.
domains-locked = Puede ver los dominios, pero no cambiarlos: para eso se necesita domains.edit.
domains-locked-ask = Puede ver los dominios, pero no cambiarlos: para eso se necesita domains.edit. Quién puede ayudarle: { $names }.
domains-in-letters = En su propia escritura: { $letters }

## What cannot be added
domains-error-missing = Escriba un dominio, por ejemplo acme.com
domains-error-wildcard = Quite el asterisco: escriba acme.com y agregue aparte cada uno de los demás dominios
domains-error-address = Esto es una dirección IP. Escriba el dominio de sus direcciones de correo, por ejemplo acme.com
domains-error-single = Escriba el dominio completo con su terminación, por ejemplo acme.com
domains-error-malformed = Esto no parece un dominio. Escriba la parte de sus direcciones que va después de la @, por ejemplo acme.com
domains-error-reserved = Los nombres con esta terminación no están en ningún DNS. Escriba un dominio que haya registrado
domains-error-free = Cualquiera puede tener una dirección ahí, así que no puede ser el dominio de su organización. Escriba un dominio que haya registrado
domains-error-suffix = Cualquiera puede registrar nombres dentro de este. Escriba el nombre completo que haya registrado
domains-error-known = { $domain } ya está en su lista
domains-error-many = Su lista tiene { $most } dominios y no caben más. Quite uno primero

## How far the proof is
domains-pending = Sin verificar
domains-proven = Verificado
domains-lapsing = Falta el registro
domains-lapsed = Verificación perdida
domains-since = Verificado desde el { $date }
domains-checked = Última comprobación: { $when }
domains-never-checked = Sin comprobar todavía
domains-next-pending = Publique este registro TXT donde se administra su DNS y después compruébelo. Otros servidores pueden tardar hasta una hora en verlo.
domains-next-proven = Buscamos el registro todos los días. Déjelo donde está.
domains-next-lapsing = El registro falta desde el { $since }. Vuelva a ponerlo antes del { $until }; hasta entonces todo funciona como antes.
domains-next-lapsed = Ya nadie llega a su organización por tener una dirección de este dominio, y otra organización puede verificarlo. Vuelva a poner el registro y después compruébelo.

## The record
domains-record = El registro
domains-record-type = Tipo
domains-record-name = Nombre o host
domains-record-name-hint = Algunos proveedores completan el dominio por su cuenta: en ese caso escriba solo { $label }
domains-record-value = Valor
domains-record-at-apex = El mismo valor también sirve como registro TXT del propio { $domain }.
domains-check = Comprobar ahora
domains-check-again = Volver a comprobar
domains-found-proven = { $domain } está verificado.
domains-found-still = El registro de { $domain } está en su sitio.
domains-found-no-record = Todavía no hay ningún registro TXT en { $record }.
domains-found-no-name = El dominio { $domain } no existe en el DNS. ¿Está bien escrito?
domains-found-wrong = En { $record } hay otro valor: { $seen }
domains-found-doubled = El registro está en { $label }.{ $domain }.{ $domain }: su proveedor completa el dominio por su cuenta. Escriba solo { $label } como nombre.
domains-found-timeout = Los servidores de nombres de { $domain } no respondieron a tiempo. Vuelva a intentarlo en unos minutos.
domains-found-failed = Los servidores de nombres de { $domain } no dieron respuesta. Vuelva a intentarlo en unos minutos; si sigue igual, hable con quien administra su DNS.
domains-found-taken = Otra organización ya verificó { $domain }, así que no puede ser también de la suya. Pregunte a sus colegas si usan otra organización aquí.
domains-gone = Entretanto alguien quitó { $domain }.

## People with an address there
domains-capture = Cuando una persona nueva confirma una dirección de este dominio
domains-capture-hint = Nadie se entera de que su organización está aquí antes de confirmar su dirección.
domains-capture-off = No pasa nada
domains-capture-suggest = Se le indica que ustedes están aquí y puede solicitar unirse
domains-capture-approval = Solicita unirse y ustedes aprueban
domains-capture-join = Se une de inmediato, con los roles predeterminados
domains-capture-needs-proof = Las opciones de solicitar y de unirse se pueden elegir cuando el dominio esté verificado.
domains-capture-unproven = Verifique primero { $domain }. Hasta entonces, tener una dirección de ese dominio no permite unirse ni solicitarlo.
domains-capture-unknown = Elija una de las cuatro opciones.
domains-capture-limited = Las personas nuevas recibirían los roles predeterminados y usted no puede asignar “{ $role }”: { $reason }
domains-capture-saved = Guardado: qué pasa con las personas de { $domain }.
domains-unchanged = No se cambió nada.

## Where its people sign in
domains-connection = Inician sesión con
domains-connection-hint = La etapa de cada conexión decide a quién deja entrar.
domains-connection-auto = La única conexión activa: { $name }
domains-connection-none = Su contraseña, mientras no haya ninguna conexión activa
domains-connection-several = Su contraseña, hasta que elija una conexión
domains-connection-inactive = { $name } (sin activar)
domains-connection-saved = Guardado: dónde inician sesión las personas de { $domain }.
domains-connect = Conectar un proveedor de identidad

## Removal
domains-removal = Quitar { $domain }
domains-remove = Quitar { $domain } de la lista
domains-effects = Qué pasa
domains-effect-plain = Sale de la lista. Si lo vuelve a agregar, recibe un registro nuevo.
domains-effect-capture = Ya nadie llega a su organización por tener una dirección de este dominio.
domains-effect-connection = Los inicios de sesión con su proveedor de identidad y una dirección de este dominio se rechazan.
domains-effect-others = Otra organización puede verificarlo.
domains-effect-members = Los miembros siguen siéndolo, con sus roles.
domains-removed = { $domain } se quitó.
domains-removal-enforced = { $organization } solo permite entrar con su proveedor de identidad y, sin { $domain } verificado, quienes tienen una dirección de ese dominio se quedarían sin acceso. Primero devuelva la conexión a “Todos”.

## For a person who has proven an address
domains-offer = { $organization } usa { $domain }
domains-offer-ask-text = Su dirección es de este dominio. Solicite unirse y le responderá alguien que administra la organización.
domains-offer-join-text = Su dirección es de este dominio, así que puede unirse de inmediato.
domains-offer-ask = Solicitar unirse
domains-offer-join = Unirse
domains-offer-gone = Esta organización ya no admite a personas por su dominio.
domains-way = { $organization } usa { $domain }. ¿Cómo quiere empezar?
domains-way-join = Unirse a { $organization }
domains-way-ask = Solicitar unirse a { $organization }
domains-way-own = Crear { $organization }
domains-way-button = Continuar
domains-no-seat = { $organization } no tiene licencias libres. Hable con sus administradores o empiece con su propia organización.
