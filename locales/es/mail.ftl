# Mails.

mail-greeting = Hola, { $name }:
mail-greeting-nobody = Hola:
mail-footer = Enviado por Tenantry, el portal en el que cada organización se administra por su cuenta.
mail-link-hint = Si el botón no funciona, copie esta dirección en su navegador:

mail-invitation-subject = { $inviter } le invita a { $organization }
mail-invitation-text = { $inviter } le invita a unirse a { $organization }.
mail-invitation-roles = Tendrá estos roles: { $roles }.
mail-invitation-expires = El enlace funciona hasta el { $expires }.
mail-invitation-button = Ver la invitación
mail-invitation-note = No pasa nada hasta que la acepte. Si no esperaba este correo, puede rechazar la invitación en esa página o ignorarlo.
mail-reminder-subject = Recordatorio: { $inviter } le invita a { $organization }
mail-reminder-text = { $inviter } le invitó a unirse a { $organization }, y la invitación todavía espera su respuesta.
mail-reminder-note = Este correo trae un enlace nuevo; el anterior ya no funciona. Si no quiere unirse, rechace la invitación en esa página: entonces no recibirá más recordatorios.

mail-requested-subject = { $invitee } pide una invitación nueva a { $organization }
mail-requested-text = La invitación de { $invitee } a { $organization } ya no funciona y le pide a usted una nueva.
mail-requested-button = Ver la invitación
mail-requested-note = Para dar acceso, vuelva a enviar la invitación en esa página. Para negarlo, no haga nada.

mail-sign-up-subject = Confirme su dirección para crear { $organization }
mail-sign-up-text = Pidió crear la organización { $organization }. Confirme su dirección, elija una contraseña y será suya.
mail-sign-up-button = Confirmar y continuar
mail-sign-up-note = El enlace funciona una sola vez. Si no fue usted, ignore este correo: no se creó nada.

mail-sign-up-known-subject = Ya tiene una cuenta
mail-sign-up-known-text = Alguien, probablemente usted, pidió crear la organización { $organization } con su dirección, que ya tiene una cuenta. Inicie sesión y créela en “Organizaciones”.
mail-sign-up-known-button = Iniciar sesión
mail-sign-up-known-note = Si no fue usted, ignore este correo: no se cambió nada.

mail-approved-subject = La organización { $organization } está lista
mail-approved-text = El personal de la plataforma aprobó { $organization }. Ya puede iniciar sesión e invitar a sus colegas.
mail-approved-button = Abrir su organización
mail-approved-note = Una breve lista en la primera página le muestra qué hacer a continuación.

mail-reset-subject = Elija una contraseña nueva
mail-reset-text = Usted, o alguien que conoce su dirección, pidió una contraseña nueva para su cuenta.
mail-reset-button = Elegir una contraseña nueva
mail-reset-note = El enlace funciona una sola vez. Si no fue usted, ignore este correo: su contraseña se queda como está.

mail-changed-subject = Su contraseña se cambió
mail-changed-text = La contraseña de su cuenta se acaba de cambiar y se cerraron todas las demás sesiones.
mail-changed-note = Si no fue usted, pida de inmediato una contraseña nueva en la página de inicio de sesión y avise a su administrador.
mail-device-subject = Su cuenta se abrió en un navegador nuevo
mail-device-text = Alguien inició sesión en su cuenta con un navegador que no conocemos: { $device }, el { $at }, desde la dirección de red { $address }.
mail-device-what-to-do = Si fue usted, no hay nada que hacer. Si no, cierre esa sesión y cambie su contraseña. Si inicia sesión a través de su organización, avise también a sus administradores.
mail-device-button = Ver dónde tiene sesiones abiertas
mail-device-note = Un navegador también cuenta como nuevo cuando se borraron sus cookies.
mail-roles-subject = Sus roles en { $organization } han cambiado
mail-roles-text = { $person } cambió sus roles en { $organization }.
mail-roles-given = Nuevos: { $roles }.
mail-roles-taken = Ya no: { $roles }.
mail-roles-until = { $role } hasta el { $ends }
mail-roles-without-end = { $role } sin fin
mail-roles-note = Si esto le sorprende, hable con un administrador de la organización.
mail-suspended-subject = Su acceso a { $organization } está suspendido
mail-suspended-text = Un administrador suspendió su membresía en { $organization }. No podrá entrar hasta que se levante la suspensión; sus roles se conservan.
mail-suspended-note = Si cree que es un error, hable con un administrador de la organización.
mail-reinstated-subject = Puede volver a entrar en { $organization }
mail-reinstated-text = Un administrador le devolvió el acceso a { $organization }.
mail-reinstated-note = Inicie sesión con su cuenta habitual.

mail-removed-subject = Ya no pertenece a { $organization }
mail-removed-text = Un administrador puso fin a su membresía en { $organization }. Su acceso terminó en ese momento.
mail-removed-note = Si cree que es un error, hable con un administrador de la organización: durante 30 días puede restablecer su membresía.

mail-staff-subject = { $inviter } le invita al personal de la plataforma
mail-staff-text = { $inviter } le invita al personal de la plataforma, con el rol: { $role }.
mail-staff-button = Ver la invitación
mail-staff-note = El enlace funciona una sola vez. Si no esperaba este correo, ignórelo: no pasa nada hasta que acepte.

mail-join-confirm-subject = Confirme su dirección para unirse a { $organization }
mail-join-confirm-text = Alguien, probablemente usted, siguió un enlace para unirse a { $organization } e indicó esta dirección. Confirme que es suya para continuar.
mail-join-confirm-button = Confirmar y continuar
mail-join-confirm-note = El enlace funciona una sola vez. Si no fue usted, ignore este correo: no se creó nada.

mail-join-asked-subject = { $person } solicita unirse a { $organization }
mail-join-asked-text = { $person } ({ $email }) solicita unirse a { $organization }. Puede aprobar la solicitud y elegir los roles, o rechazarla.
mail-join-asked-button = Ver la solicitud
mail-join-asked-note = No pasa nada hasta que alguien responda. Una solicitud sin respuesta expira a los 30 días.

mail-join-approved-subject = Ya es miembro de { $organization }
mail-join-approved-text = Su solicitud para unirse a { $organization } se aprobó.
mail-join-approved-note = Inicie sesión con su cuenta de siempre.

mail-join-declined-subject = Su solicitud para unirse a { $organization } se rechazó
mail-join-declined-text = Alguien que administra { $organization } rechazó su solicitud para unirse.
mail-join-declined-note = Si cree que es un error, hable con la persona que conozca allí.
mail-ends-role-subject = Su rol { $role } en { $organization } termina pronto
mail-ends-role-text = Su rol { $role } en { $organization } termina el { $ends }. Desde ese momento ya no podrá hacer lo que permite.
mail-ends-role-note = Si todavía lo necesita, hable antes de ese día con quien se lo asignó.
mail-ends-role-button = Ver qué puede hacer
mail-ends-role-of-subject = { $role } de { $name } en { $organization } termina pronto
mail-ends-role-of-text = Usted asignó a { $name } el rol { $role } en { $organization }. Termina el { $ends }.
mail-ends-of-note = Si quiere que termine, no haga nada: nadie tiene que estar pendiente.
mail-ends-of-button = Renovar
mail-ends-membership-subject = Su membresía en { $organization } termina pronto
mail-ends-membership-text = Su membresía en { $organization } termina el { $ends }. Desde ese momento ya no podrá entrar.
mail-ends-membership-note = Si necesita continuar, hable antes de ese día con un administrador de la organización.
mail-ends-membership-of-subject = La membresía de { $name } en { $organization } termina pronto
mail-ends-membership-of-text = Usted puso fecha de fin a la membresía de { $name } en { $organization }. Termina el { $ends }.
mail-over-text = Su membresía en { $organization } llegó a su fin. Su acceso terminó en ese momento.
mail-life-open = Abrir la organización
mail-life-export = Exportar los datos
mail-life-note = Recibe este correo porque administra la organización.
mail-life-ending-subject = La organización { $organization } se cierra el { $date }
mail-life-ending-text = El contrato de { $organization } termina: el { $date } la organización se cierra y todos sus miembros pierden el acceso. Para que continúe, pida al personal de la plataforma que lo renueve. Puede exportar los datos en la configuración.
mail-life-trial-subject = El periodo de prueba de { $organization } termina el { $date }
mail-life-trial-text = El periodo de prueba de { $organization } termina: el { $date } la organización se cierra y todos sus miembros pierden el acceso. Para que continúe, pida un contrato al personal de la plataforma.
mail-life-renewed-subject = { $organization } continúa
mail-life-renewed-text = El contrato de { $organization } se prorrogó. Ahora termina el { $date }; antes no se cierra nada.
mail-life-closed-subject = La organización { $organization } está cerrada
mail-life-closed-text = La organización { $organization } está cerrada y ya nadie tiene acceso a ella. Sus datos se pueden exportar hasta el { $date }; después se borra todo. Hasta entonces, el personal de la plataforma puede volver a abrirla tal como estaba. Si la cerró usted, también puede hacerlo.
mail-life-reopened-subject = La organización { $organization } está abierta de nuevo
mail-life-reopened-text = La organización { $organization } está abierta de nuevo, con sus miembros y roles tal como estaban.
mail-life-purge-subject = La organización { $organization } se borrará el { $date }
mail-life-purge-text = El { $date } se borra todo lo de { $organization }: miembros, roles, invitaciones y su registro de auditoría. Hasta entonces puede exportar los datos o pedir al personal de la plataforma que vuelva a abrirla.
mail-life-purged-subject = La organización { $organization } se borró
mail-life-purged-text = Se borró todo lo de { $organization }: miembros, roles, invitaciones y su registro de auditoría. Las cuentas de las personas se conservan. Este es el último correo al respecto.
mail-life-appointed-subject = { $organization } tiene un nuevo propietario
mail-life-appointed-text = { $organization } no tenía propietario, así que el personal de la plataforma nombró uno. El registro de auditoría indica a quién y por qué.

mail-ownership-offered-subject = { $person } le ofrece la propiedad de { $organization }
mail-ownership-offered-text = { $person } le pide que asuma la propiedad de { $organization }. Mire qué significa y después acepte o rechace; hasta entonces no cambia nada.
mail-ownership-offered-button = Ver la oferta
mail-ownership-accepted-subject = { $person } ya tiene la propiedad de { $organization }
mail-ownership-accepted-text = { $person } aceptó su oferta y ya tiene la propiedad de { $organization }.
mail-ownership-declined-subject = { $person } no quiere la propiedad de { $organization }
mail-ownership-declined-text = { $person } rechazó su oferta. No cambió nada en { $organization }.

mail-sign-on-button = Abrir la conexión
mail-sign-on-note = Recibe este correo porque administra el inicio de sesión único de su organización.
mail-certificate-ends-subject = { $days ->
    [one] El certificado de { $connection } expira mañana ({ $organization })
   *[other] El certificado de { $connection } expira en { $days } días ({ $organization })
}
mail-certificate-ends-text = El certificado con el que { $connection } firma para { $organization } expira el { $date }. Después nadie podrá iniciar sesión con esa conexión.
mail-certificate-ended-subject = El certificado de { $connection } expiró ({ $organization })
mail-certificate-ended-text = El certificado con el que { $connection } firma para { $organization } expiró. Nadie puede iniciar sesión con esa conexión hasta que tenga uno nuevo.
mail-certificate-what-to-do = Cree un certificado de firma nuevo en su proveedor de identidad y agréguelo a la conexión: el anterior y el nuevo funcionan a la vez. Si la conexión conoce la dirección de sus metadatos, adopta el nuevo por sí sola en el plazo de un día.
mail-certificate-successor = La conexión ya confía en otro certificado, válido por más tiempo. Haga que su proveedor de identidad firme con ese.
mail-refresh-held-subject = Hay metadatos nuevos de { $connection } pendientes de su aprobación ({ $organization })
mail-refresh-held-text = Los metadatos de { $connection } cambiaron de una forma que podría dejar sin acceso a las personas de { $organization }, así que no se adoptaron. Todo funciona como antes. Revise qué cambió y después adóptelos o descártelos.
mail-sso-enforced-subject = El inicio de sesión único es obligatorio en { $organization }
mail-sso-enforced-text = { $person } hizo obligatorio el inicio de sesión único con { $detail }. Ya no se entra en { $organization } con contraseña, salvo los miembros que tienen una excepción.
mail-sso-released-subject = El inicio de sesión único ya no es obligatorio en { $organization }
mail-sso-released-text = { $person } dejó de exigir { $detail }. Las contraseñas vuelven a dar acceso a { $organization }.
mail-codes-made-subject = Nuevos códigos de emergencia para { $organization }
mail-codes-made-text = { $person } creó códigos de emergencia nuevos para { $organization }. Los anteriores ya no sirven.
mail-break-glass-subject = { $person } entró en { $organization } con un código de emergencia
mail-break-glass-text = { $person } usó un código de emergencia para entrar en { $organization } durante una hora, desde la dirección IP { $detail }. El código queda consumido.
mail-sso-button = Ver los métodos de inicio de sesión
mail-sso-note = Si esto le sorprende, hable con la persona que se menciona y consulte el registro de auditoría.
## Set-up links
mail-setup-subject = { $person }, de { $organization }, le pide ayuda con el inicio de sesión
mail-setup-connection-text = { $person }, de { $organization }, le pide que conecte su proveedor de identidad para que las personas inicien sesión con su cuenta del trabajo. No necesita cuenta y le llevará unos diez minutos.
mail-setup-domain-text = { $person }, de { $organization }, le pide que verifique un dominio con un registro en su DNS. No necesita cuenta y le llevará unos cinco minutos.
mail-setup-limits = El enlace lleva a esta única tarea y a nada más. No cambia nada para nadie hasta que esa persona lo active.
mail-setup-button = Empezar
mail-setup-note = Quien tenga este enlace puede hacer la tarea: páselo solo al colega que se encargue de ella. Si no esperaba este correo, hable con quien se lo pide antes de empezar.
## Agreeing that an identity provider signs one in
mail-sso-consent-subject = ¿Iniciar sesión en { $organization } con su proveedor de identidad?
mail-sso-consent-text = Alguien inició sesión en el proveedor de identidad de { $organization } con su dirección, que ya tiene una cuenta aquí. Si fue usted, abra este enlace en el mismo navegador y acepte. A partir de entonces iniciará sesión en { $organization } con el proveedor de identidad.
mail-sso-consent-button = Ver y aceptar
mail-sso-consent-note = Si no fue usted, no haga nada: sin su consentimiento nadie entra en su cuenta. El enlace funciona durante media hora, en el navegador en el que se pidió.
mail-domain-button = Abrir los dominios
mail-domain-note = Recibe este correo porque administra los dominios de la organización.
mail-domain-until = Vuelva a poner el registro antes del { $date }: la página de dominios lo muestra, con botones para copiarlo. Hasta entonces todo funciona como antes. Después, ya nadie podrá entrar en { $organization } por tener una dirección de { $domain } y otra organización podrá verificar el dominio.
mail-domain-lapsing-subject = El registro de verificación de { $domain } no está en el DNS ({ $organization })
mail-domain-lapsing-text = Buscamos el registro TXT de { $domain } todos los días. Hoy no estaba.
mail-domain-soon-subject = { $domain } pierde la verificación el { $date } ({ $organization })
mail-domain-soon-text = El registro TXT que verifica { $domain } sigue faltando.
mail-domain-lapsed-subject = { $domain } perdió la verificación ({ $organization })
mail-domain-lapsed-text = El registro TXT de { $domain } faltó durante 14 días. Ya nadie puede entrar en { $organization } por tener una dirección de este dominio y otra organización puede verificarlo. Para recuperarlo, vuelva a poner el registro y compruébelo en la página de dominios. Ningún miembro perdió nada.
mail-domain-back-subject = { $domain } está verificado de nuevo ({ $organization })
mail-domain-back-text = El registro TXT de { $domain } volvió. No se interrumpió nada.
mail-welcome-subject = Le damos la bienvenida a { $organization }
mail-welcome-text = Ya es miembro de { $organization }.
mail-welcome-roles = Sus roles: { $roles }.
mail-welcome-button = Abrir la organización
mail-welcome-note = Inicie sesión con la cuenta que acaba de usar.
