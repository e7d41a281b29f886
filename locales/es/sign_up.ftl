# A new customer's way in.

sign-up-title = Cree una organización
sign-up-intro = Un lugar para su empresa: usted recibe la propiedad e invita a sus colegas.
sign-up-name = Su nombre
sign-up-name-missing = Escriba su nombre, de hasta 120 caracteres
sign-up-email-hint = Le enviamos un enlace para comprobar que es suya.
sign-up-organization = Nombre de la organización
sign-up-organization-hint = Su empresa, por ejemplo Acme Industries
sign-up-organization-missing = Escriba el nombre de la organización, de hasta 120 caracteres
sign-up-known = ¿Ya tiene una cuenta?
sign-up-closed-title = Las organizaciones nuevas las crea el personal de la plataforma
sign-up-closed-text = Las altas están cerradas en esta plataforma. Pida a su personal que cree una organización para usted o a un colega que le invite a la suya.

sign-up-sent-title = Revise su correo
sign-up-sent-text = Enviamos un correo a
sign-up-sent-next = Abra el enlace que contiene para elegir una contraseña; después empieza { $organization }.
sign-up-sent-note = El enlace funciona una sola vez, hasta el momento que indica el correo. ¿No llegó? Mire en la carpeta de spam, envíelo de nuevo o revise la dirección.
sign-up-again = Enviar de nuevo
sign-up-change = Cambiar la dirección

sign-up-complete-title = Elija una contraseña
sign-up-complete-text = Su dirección está confirmada. Con una contraseña, la organización { $organization } es suya.
sign-up-complete = Crear { $organization }
sign-up-approval-note = El personal de la plataforma revisa cada organización nueva. Le escribiremos cuando la suya esté aprobada.
sign-up-done = ¡Le damos la bienvenida! La organización { $organization } es suya.
sign-up-pending = La organización { $organization } se creó y está pendiente de aprobación. Le escribiremos cuando esté lista.

sign-up-over-title = Este enlace ya no funciona
sign-up-over-text = Un enlace para crear una organización funciona una sola vez y no por mucho tiempo. Si ya lo usó, inicie sesión; si no, empiece de nuevo.
sign-up-over-next = Empezar de nuevo
sign-up-account-title = Ya tiene una cuenta
sign-up-account-text = La dirección { $email } recibió una cuenta después de que se enviara este enlace. Inicie sesión con ella y cree la organización en “Organizaciones”.
