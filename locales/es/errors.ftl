# Pages for what went wrong: what happened, and what to do next.

errors-not-found-title = Aquí no hay nada
errors-not-found-text = Puede que la dirección esté mal escrita, que lo que busca ya no exista o que pertenezca a una organización en la que usted no está.
errors-forbidden-title = Su rol no permite hacer esto
errors-forbidden-text = Se necesita el permiso “{ $permission }”, que sus roles no incluyen.
errors-forbidden-who = Estas personas pueden dárselo: { $names }.
errors-forged-title = Esta petición vino de otro sitio
errors-forged-text = No se cambió nada. Si quería hacer esto, abra la página aquí y vuelva a enviar el formulario.
errors-bad-request-title = No pudimos entender esta petición
errors-bad-request-text = No se cambió nada. Vuelva atrás, recargue la página y envíe de nuevo el formulario.
errors-too-large-title = Esto es demasiado de una vez
errors-too-large-text = No se cambió nada. Envíe menos cada vez: caben hasta 500 direcciones.
errors-conflict-title = Esto no se puede hacer ahora
errors-too-many-title = Demasiados intentos
errors-too-many-text = { $minutes ->
    [one] Espere un minuto y vuelva a intentarlo.
   *[other] Espere { $minutes } minutos y vuelva a intentarlo.
}
errors-busy-title = Ahora mismo hay muchas personas iniciando sesión
errors-busy-text = Espere unos segundos y vuelva a intentarlo.
errors-away-title = Volvemos en un momento
errors-away-text = La base de datos no responde. No se cambió nada; vuelva a intentarlo en unos segundos.
errors-internal-title = Algo falló de nuestro lado
errors-internal-text = No se cambió nada. Vuelva a intentarlo; si se repite, indique a su administrador el número de referencia de abajo.
errors-pending-title = Su organización está pendiente de aprobación
errors-pending-text = La organización { $name } se creó y está pendiente de que el personal de la plataforma la apruebe. Le escribiremos cuando esté lista.
errors-suspended-title = Esta organización está suspendida
errors-suspended-text = El personal de la plataforma suspendió la organización { $name }. Nadie puede usarla hasta que la reactive; no se eliminó nada.
errors-suspended-text-reason = El personal de la plataforma suspendió la organización { $name }: “{ $reason }”. Nadie puede usarla hasta que la reactive; no se eliminó nada.
errors-closed-title = Esta organización está cerrada
errors-closed-text-ask = La organización { $name } se cerró. Sus propietarios todavía pueden exportar los datos y quizá volver a abrirla: hable con { $owners }.
errors-closed-text = { $name } se cerró. Si fue un error, póngase en contacto con el personal de la plataforma.
errors-back-to-overview = Volver al resumen
errors-back-to-start = Volver al inicio
errors-reference = Referencia:
errors-gone-meanwhile = Algo de lo que aquí se menciona se eliminó hace un momento, por ejemplo un rol. Revise la página y repita lo que hizo.
errors-collided = Otra persona cambió lo mismo en el mismo momento y su cambio llegó primero. Lo suyo no se guardó: revise la página y repita lo que hizo.
errors-account-only-title = Esta página pertenece a su propia cuenta
errors-account-only-text = Inició sesión con el proveedor de identidad de su organización, que solo da acceso a esa organización. Para ver o cambiar su cuenta, inicie sesión en ella con su propia contraseña; si no tiene, elija “¿Olvidó su contraseña?” en la página siguiente.
errors-sign-in-to-account = Iniciar sesión en su cuenta
