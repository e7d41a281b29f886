# Teams: the tree, one team, moving and merging.

teams-intro = Un rol limitado a un equipo vale para sus miembros y para los equipos que contiene.
teams-intro-own = Los equipos que usted administra y los que contienen.
teams-none = Todavía no hay equipos
teams-none-text = Con equipos, alguien puede administrar un departamento y nada más. Cree aquí el primero.
teams-none-seen = Usted no administra ningún equipo.
teams-tree = Todos los equipos
teams-tree-own = Sus equipos
teams-new = Nuevo equipo
teams-name = Nombre
teams-parent = Dentro de
teams-parent-hint = Quien administra el equipo superior también administra este.
teams-root = Ningún equipo: en el nivel superior
teams-make = Crear el equipo
teams-depth = Nivel { $depth }

teams-name-missing = Escriba un nombre.
teams-name-too-long = Use como máximo { $most } caracteres, en una sola línea.
teams-name-taken = Un equipo del mismo nivel ya tiene este nombre. Elija otro.
teams-unknown = Elija uno de los equipos de la lista.
teams-no-parent = Elija el equipo superior: usted organiza equipos dentro de los suyos.
teams-below-itself = Un equipo no puede estar dentro de sí mismo. Elija otro lugar.
teams-too-deep = Los equipos tienen como máximo { $most } niveles. Elija un lugar más arriba.
teams-has-teams = Contiene otros equipos. Muévalos, combínelos o quítelos primero.
teams-limited = Esto cambiaría quién tiene qué permisos sobre sus miembros, y usted no puede darlos ni quitarlos. { $reason }
teams-not-there = No puede organizar equipos ahí. Le falta { $permission }.
teams-note-removed = Su equipo se quitó

teams-created = El equipo { $name } está listo. Agregue personas o invite a algunas.
teams-renamed = El equipo se llama ahora { $name }.
teams-moved = { $name } está en su nuevo lugar. Los permisos se aplican de inmediato.
teams-merged = { $name } forma parte ahora de { $other }.
teams-removed = El equipo { $name } ya no existe. Sus miembros siguen en la organización.
teams-added = { $name } está ahora en { $team }.
teams-nobody = Escriba la dirección de un miembro que usted administre. A las demás personas se las invita.

teams-people-title = Personas
teams-people = { $count ->
    [0] Nadie todavía
    [one] 1 persona, con los equipos que contiene
   *[other] { $count } personas, con los equipos que contiene
}
teams-people-many = Más de 1000 personas, con los equipos que contiene
teams-people-all = Todas las personas de { $name }
teams-invite = Invitar a personas a { $name }
teams-add-email = Correo electrónico del miembro
teams-add-act = Agregar al equipo
teams-below = Equipos que contiene
teams-below-none = No contiene ningún equipo.
teams-rights = Quién lo administra
teams-rights-text = Roles limitados a este equipo o a un equipo superior. Los roles para toda la organización también valen aquí.
teams-rights-none = Nadie tiene un rol solo para este equipo. Asigne uno en la página de un miembro.
teams-rights-where = { $role } en { $team }
teams-change = Nombre y lugar
teams-save-name = Guardar el nombre
teams-move = Mover…
teams-merge = Combinar…
teams-remove = Quitar…

teams-move-title = ¿Dónde debe estar { $name }?
teams-move-act = Mover { $name }
teams-merge-title = ¿Con qué equipo se debe combinar { $name }?
teams-merge-act = Combinar { $name }
teams-remove-title = ¿Quitar el equipo { $name }?
teams-remove-act = Quitar { $name }
teams-keep = Dejar { $name } como está
teams-choose-place = Nuevo lugar
teams-choose-into = Con
teams-show-effects = Mostrar quién gana y quién pierde
teams-effects = Qué efecto tiene
teams-effect-gain = { $name } gana permisos sobre sus miembros: { $role } en { $team }
teams-effect-lose = { $name } pierde permisos sobre sus miembros: { $role } en { $team }
teams-effect-none = Nadie gana ni pierde permisos sobre sus miembros.
teams-effect-people = Sus miembros y los equipos que contiene van con él.
teams-effect-merge = Sus miembros pasan al otro equipo, los equipos que contiene pasan a estar dentro de ese y las invitaciones abiertas llevan a él.
teams-effect-merge-ends = Los roles limitados a { $name } terminan: se asignaron para menos personas.
teams-effect-remove = Sus miembros siguen en la organización.
teams-effect-remove-invitations = Las invitaciones abiertas a este equipo se revocan.
