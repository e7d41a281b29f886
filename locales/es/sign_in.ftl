# Signing in and out, and choosing a new password.

sign-in-title = Iniciar sesión
sign-in-intro = Empiece con su dirección del trabajo. En la página siguiente demuestra que es usted.
sign-in-email = Correo electrónico del trabajo
sign-in-new = ¿Es su primera vez en Tenantry?
sign-in-create = Crear una organización
sign-in-invited = ¿Le invitó un colega? Abra el enlace de su invitación.
sign-in-use-password = Usar mi contraseña
sign-in-use-password-note = Se le pedirá su contraseña, use lo que use su organización.
sign-in-email-missing = Escriba su dirección de correo electrónico, por ejemplo nombre@empresa.com
sign-in-as = Inicia sesión como
sign-in-another = Usar otra dirección
sign-in-forgot = ¿Olvidó su contraseña?
sign-in-password-missing = Escriba su contraseña
sign-in-wrong = La dirección y la contraseña no coinciden. Revise ambas o elija una contraseña nueva.
sign-in-signed-out = Su sesión se cerró.

## What a new password must be
sign-in-new-password = Contraseña nueva
sign-in-password-hint = Al menos 15 caracteres. Lo mejor son unas cuantas palabras que solo usted juntaría; no hacen falta números ni símbolos.
sign-in-password-too-short = Use al menos { $least } caracteres
sign-in-password-too-long = Use como máximo { $most } caracteres
sign-in-password-common = Elija una contraseña más difícil de adivinar: esta figura en las listas que los atacantes prueban primero
sign-in-password-about-you = Elija una contraseña que no se componga de su nombre, su dirección o su organización

## A new password
sign-in-reset-title = Elija una contraseña nueva
sign-in-reset-intro = Escriba la dirección con la que inicia sesión. Le enviamos un enlace para elegir una contraseña nueva.
sign-in-reset-send = Enviar el enlace
sign-in-reset-back = Volver al inicio de sesión
sign-in-reset-sent-title = Revise su correo
sign-in-reset-sent-text = Si esta dirección tiene una cuenta, hay un correo con un enlace en camino:
sign-in-reset-sent-note = El enlace funciona una sola vez, hasta el momento que indica el correo. ¿No llegó? Mire en la carpeta de spam o envíelo de nuevo.
sign-in-reset-again = Enviar de nuevo
sign-in-reset-for = Para la cuenta
sign-in-reset-save = Guardar la contraseña nueva
sign-in-reset-effect = Se cerrará la sesión en todos los dispositivos en los que la tenga iniciada.
sign-in-reset-done = Su contraseña se cambió. Inicie sesión con la nueva.
sign-in-reset-over-title = Este enlace ya no funciona
sign-in-reset-over-text = Un enlace para elegir una contraseña nueva funciona una sola vez y no por mucho tiempo, y solo vale el más reciente. Pida un enlace nuevo; tarda un minuto.
sign-in-reset-new = Enviar un enlace nuevo

## An organization's own page
sign-in-organization-title = Inicie sesión en { $organization }
sign-in-organization-intro = Elija cómo inicia sesión.
sign-in-organization-address = O inicie sesión con su dirección y su contraseña.
sign-in-asks = { $organization } pide iniciar sesión con { $name }.
sign-in-continue-with = Continuar con { $name }
sign-in-break-glass = ¿No funciona el proveedor de identidad? Use un código de emergencia
sign-in-elsewhere = Iniciar sesión en otro lugar
sign-in-shut-title = { $organization } no acepta contraseñas
sign-in-shut-text = Inició sesión con su contraseña, pero { $organization } pide otro método y usted todavía no tiene ninguno. Hable con alguien que administre la organización.
sign-in-shut-next = Sus organizaciones
