# The catalogue of the applications' permissions, and the role templates: what staff keep.

catalogue-permissions = Permisos
catalogue-permissions-text = Lo que sus aplicaciones permiten hacer. Las organizaciones incluyen estos permisos en sus roles, junto a los del propio portal.
catalogue-empty = Todavía no hay aplicaciones
catalogue-empty-text = Agregue primero una aplicación y después lo que permite hacer, con una frase para cada permiso.
catalogue-none = Todavía no tiene permisos.
catalogue-application = Aplicación
catalogue-add-application = Agregar aplicación
catalogue-application-name = Nombre de la aplicación
catalogue-key = Clave
catalogue-key-hint = Letras minúsculas, números y guiones, por ejemplo crm. Va delante de los dos puntos y no cambia nunca.
catalogue-add-permission = Agregar permiso
catalogue-permission = Permiso
catalogue-permission-hint = recurso.acción, por ejemplo contacts.export. No cambia nunca.
catalogue-sentence = Descripción
catalogue-sentence-hint = Lo que permite hacer, por ejemplo: Exportar contactos
catalogue-offered = Disponible
catalogue-retired-status = Retirado
catalogue-application-added = { $name } se agregó.
catalogue-permission-added = { $name } se agregó.
catalogue-retired = El permiso { $name } está retirado. Los roles que lo tienen lo conservan; ningún otro puede recibirlo.
catalogue-restored = El permiso { $name } se puede volver a incluir en roles.
catalogue-retire = Retirar
catalogue-restore = Restablecer
catalogue-retire-text = Los roles que lo tienen lo conservan y ningún otro puede recibirlo. Nada deja de funcionar.
catalogue-restore-text = Retirado: { $when }. Las organizaciones podrán volver a incluirlo en roles cuando lo restablezca.
catalogue-full = Los 512 números para permisos están en uso. Un número significa siempre lo mismo, así que ninguno queda libre.
catalogue-fault-key = Escriba una clave con letras minúsculas, números y guiones que empiece por una letra
catalogue-fault-permission = Escriba recurso.acción en minúsculas, por ejemplo contacts.export
catalogue-fault-sentence = Escriba una descripción de 1 a 200 caracteres
catalogue-fault-application = Elija una de las aplicaciones
catalogue-fault-taken = Ya está en uso. Elija otro valor.

catalogue-roles = Plantillas de roles
catalogue-roles-text = Roles que ofrece a todas las organizaciones. Quien adopta uno recibe un rol propio: si después cambia la plantilla, cada organización ve la diferencia y decide.
catalogue-roles-empty = Todavía no hay plantillas
catalogue-roles-empty-text = Ofrezca un rol que muchas organizaciones necesiten, por ejemplo Agente de soporte.
catalogue-new-template = Nueva plantilla
catalogue-create-template = Crear plantilla
catalogue-template = Plantilla
catalogue-used-by = En uso por
catalogue-changed = Último cambio
catalogue-uses = { $count ->
    [0] Nadie todavía
    [one] 1 organización
   *[other] { $count } organizaciones
}
catalogue-uses-many = Más de 1000 organizaciones
catalogue-template-text = En uso por: { $uses }. Los cambios se les ofrecen; nada cambia de forma automática.
catalogue-stop = Dejar de ofrecerla
catalogue-stop-text = Las organizaciones que la adoptaron conservan su rol.
catalogue-offer = Volver a ofrecerla
catalogue-template-retired = Ya no se ofrece.
catalogue-template-restored = Se vuelve a ofrecer.

catalogue-custom-roles = Roles personalizados
catalogue-custom-roles-hint = Si sus administradores pueden definir roles personalizados. Si no, usan los integrados y las plantillas de la plataforma.
catalogue-custom-roles-yes = Puede definir roles
catalogue-custom-roles-no = Solo roles integrados y plantillas
catalogue-custom-roles-default = Roles personalizados en organizaciones nuevas
catalogue-custom-roles-default-hint = Con qué empieza una organización nueva. Puede cambiarlo en cada una.
