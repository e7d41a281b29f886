# El aspecto de una organización.

branding-title = Imagen de marca
branding-text = El aspecto de { $name } en sus correos, ante las personas invitadas y en su página de inicio de sesión en cuanto el inicio de sesión único esté abierto a todos.
branding-logo = Logotipo
branding-logo-text = Encabeza cada correo y esas páginas.
branding-no-logo = No hay logotipo: los correos empiezan por su texto y las páginas muestran el nombre del portal.
branding-file = Imagen
branding-file-hint = PNG, JPEG o WebP, hasta 512 KiB. Se guarda como un PNG pequeño, sin nada de lo que el archivo ocultaba.
branding-upload = Subir el logotipo
branding-replace = Sustituir el logotipo
branding-remove = Quitar el logotipo
branding-logo-saved = El logotipo se muestra desde ahora.
branding-logo-removed = El logotipo se ha quitado.
branding-words = Color y remitente
branding-words-text = Los campos que deje vacíos siguen al portal.
branding-save = Guardar color y remitente
branding-accent = Color de acento
branding-accent-hint = Para botones y enlaces, por ejemplo #7b1e3a. El texto blanco tiene que leerse sobre él; los tonos para enlaces y para el modo oscuro se calculan automáticamente.
branding-pick = Elegir un color
branding-take = Usar { $shade }
branding-light = Claro
branding-dark = Oscuro
branding-button = Botón
branding-link = Enlace
branding-ratio = { $ground }: blanco sobre el botón { $ratio }:1
branding-sender = Nombre del remitente
branding-sender-hint = Aparece en los buzones junto a la dirección { $address }, que se mantiene.
branding-sender-hint-own = Aparece en los buzones. Los correos que pasan por su propio servidor salen de { $own }, todos los demás de { $platform }.
branding-reply-to = Dirección de respuesta
branding-reply-to-hint = La dirección a la que se envían las respuestas.
branding-footer = Dirección al final
branding-footer-hint = Unas líneas al pie de cada correo, como el nombre y la dirección de su empresa.
branding-saved = Guardado. Los correos que se envíen desde ahora tienen este aspecto.
branding-unchanged = No hay nada que cambiar: ya está así.
branding-preview = Un correo con este aspecto
branding-preview-hint = El correo de bienvenida con lo guardado y valores ficticios.

## Quitar el logotipo
branding-removal-title = ¿Quitar el logotipo?
branding-removal-effects = Qué ocurre
branding-removal-mails = Los correos y las páginas dejan de mostrar un logotipo.
branding-removal-file = La imagen se elimina. Para recuperarla, súbala de nuevo.
branding-removal-sent = Los correos ya enviados la conservan.
branding-keep = Conservar el logotipo

## Errores
branding-fault-colour = Escriba un color como # y seis dígitos, por ejemplo #7b1e3a
branding-fault-contrast = El texto blanco se lee mal sobre { $colour }. Use { $nearest }. El contraste es { $ratio }:1; hace falta 4,5:1.
branding-fault-name = El nombre de un remitente solo tiene palabras: sin direcciones, comillas ni caracteres ocultos
branding-fault-name-long = Escriba como máximo { $most } caracteres
branding-fault-name-platform = Solo el propio portal envía correos con su nombre. Escriba el de su organización.
branding-fault-reply-to = Escriba una dirección de correo, por ejemplo ayuda@example.com
branding-fault-footer = Escriba como máximo { $lines } líneas y { $most } caracteres
branding-fault-no-file = Elija una imagen
branding-fault-bytes = El archivo ocupa más de { $most } KiB. Guarde la imagen más pequeña.
branding-fault-svg = Es un SVG, que puede contener programas. Guárdelo como PNG.
branding-fault-kind = No es PNG, JPEG ni WebP, se llame como se llame el archivo
branding-fault-broken = La imagen está incompleta o dañada. Guárdela de nuevo.
branding-fault-large = La imagen tiene demasiados píxeles: como máximo { $most } por lado y { $megapixels } millones en total
branding-fault-small = La imagen es demasiado pequeña o estrecha: debe tener al menos 16 píxeles de alto y de ancho, y mostrar algo
