# El registro de correos.

mail-log-title = Registro de correos
mail-log-text = Cada correo a sus miembros y qué fue de él.
mail-log-text-platform = Cada correo de la plataforma y de sus organizaciones, y qué fue de él.
mail-log-link = Registro de correos
mail-log-search = Direcciones que empiezan por
mail-log-begins = La dirección empieza por
mail-log-any-mail = Cualquier correo
mail-log-empty = Aún no hay correos
mail-log-empty-text = En cuanto se invite a alguien, su correo aparecerá aquí.
mail-log-to = Para
mail-log-of-platform = Plataforma
mail-log-tries = Intentos
mail-log-when = Escrito
mail-log-next-try = Próximo: { $when }
mail-log-cancelled = No enviado
mail-log-kept = Las líneas se conservan 90 días. El contenido de los correos y sus enlaces no se conservan.
mail-log-retried = Se vuelve a intentar el correo a { $email }
mail-log-with-code = { $sentence } ({ $code })

mail-log-refused = Los correos no llegan a { $name }: { $reason }.
mail-log-refused-link = Ver los correos a esta dirección

mail-log-address-invalid = La dirección no es válida
mail-log-mailbox-unknown = El buzón no existe
mail-log-mailbox-full = El buzón está lleno
mail-log-mailbox-moved = El buzón se ha trasladado
mail-log-domain-unknown = Ese dominio de correo no existe
mail-log-not-allowed = No se permite la entrega a esta dirección
mail-log-address-not-understood = El servidor de correo no entiende la dirección
mail-log-address-refused = El servidor de correo rechaza esta dirección
mail-log-latin-only = El servidor de correo solo acepta letras latinas simples en una dirección
mail-log-not-written = No se pudo escribir el correo
mail-log-no-answer = El servidor de correo no respondió a tiempo
mail-log-try-later = El servidor de correo pide volver a intentarlo más tarde
mail-log-turned-away = El servidor de correo nos rechaza
mail-log-encryption-refused = El servidor de correo se niega a cifrar
mail-log-encryption-failed = La conexión con el servidor de correo no se puede cifrar
mail-log-sign-in-refused = El servidor de correo no acepta nuestro nombre de usuario y contraseña
mail-log-no-way-to-sign-in = El servidor de correo no ofrece ninguna forma de iniciar sesión que conozcamos
mail-log-sender-refused = El servidor de correo no acepta nuestra dirección de remitente
mail-log-content-refused = El servidor de correo no acepta este mensaje
mail-log-unreachable = No se puede acceder al servidor de correo
mail-log-broken-off = El servidor de correo interrumpió la conversación
mail-log-our-fault = Algo falló por nuestra parte
mail-log-delayed = Esta persona recibió muchos correos en una hora; este espera
mail-log-too-many = Esta persona recibió muchos correos en una hora y puede prescindir de este
mail-log-switched-off = Este tipo de correo está desactivado
mail-log-invitation-over = La invitación se respondió, se revocó o se volvió a enviar, o ha caducado
mail-log-link-over = Su enlace ha caducado o ya se usó

mail-log-retry-not-failed = Este correo no falló, o ya se está volviendo a intentar.
mail-log-retry-forgotten = Falló hace demasiado tiempo para volver a intentarlo.
mail-log-retry-invitation-over = La invitación se respondió, se volvió a enviar o ha caducado: invite de nuevo si hace falta.
mail-log-retry-link-over = Su enlace ya no funciona: pida uno nuevo.
mail-log-retry-switched-off = Este tipo de correo está desactivado: actívelo primero.
