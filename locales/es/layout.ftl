# Words around every page: sidebar, top bar, banners, foot.

layout-product = Tenantry
layout-skip = Ir al contenido
layout-menu = Menú
layout-breadcrumb = Ruta de navegación
layout-switch = Cambiar de organización
layout-your-account = Su cuenta: { $name }
layout-your-organizations = Sus organizaciones
layout-all-organizations = Todas sus organizaciones

layout-overview = Resumen
layout-people = Personas
layout-members = Miembros
layout-invitations = Invitaciones
layout-join-links = Enlaces para unirse
layout-signing-in = Inicio de sesión
layout-identity-providers = Inicio de sesión único
layout-join-requests = Solicitudes para unirse
layout-roles = Roles
layout-organization = Organización
layout-audit = Registro de auditoría
layout-settings = Configuración
layout-emails = Correos
layout-domains = Dominios

layout-staff = Personal
layout-staff-console = Consola del personal
layout-staff-detail = Personal: todas las organizaciones
layout-organizations = Organizaciones
layout-sign-ups = Altas
layout-oversight = Supervisión
layout-team = Equipo de la plataforma

layout-you = Usted
layout-profile = Perfil
layout-security = Seguridad
layout-sessions = Sesiones
layout-sign-out = Cerrar sesión

layout-demo-mail = Demo: leer el correo
layout-seen-as-staff = Está viendo { $name } como personal de la plataforma. Lo que cambie aquí consta en su registro de auditoría.
layout-back-to-staff = Volver a la consola del personal
layout-suspended = La organización { $name } está suspendida. Sus miembros no pueden iniciar sesión hasta que se reactive.

layout-time-zone = Las horas se muestran en { $zone }.
layout-time-zone-change = Cambiar
layout-time-zone-object = la zona horaria
layout-sheet-help = ¿Necesita ayuda? Hable con quien administra las cuentas en su organización.
layout-no-role = Ningún rol
layout-roles-in = { $roles } en { $name }

layout-role-of-team = { $role } ({ $team })
layout-teams = Equipos
