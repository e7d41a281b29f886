# Words around every page: sidebar, top bar, banners, foot.

layout-product = Tenantry
layout-skip = Zum Inhalt springen
layout-menu = Menü
layout-breadcrumb = Navigationspfad
layout-switch = Organisation wechseln
layout-your-account = Ihr Konto: { $name }
layout-your-organizations = Ihre Organisationen
layout-all-organizations = Alle Ihre Organisationen

layout-overview = Übersicht
layout-people = Personen
layout-members = Mitglieder
layout-invitations = Einladungen
layout-join-links = Beitrittslinks
layout-signing-in = Anmeldung
layout-identity-providers = Single Sign-on
layout-join-requests = Beitrittsanfragen
layout-roles = Rollen
layout-organization = Organisation
layout-audit = Audit-Log
layout-settings = Einstellungen
layout-emails = E-Mails
layout-domains = Domains

layout-staff = Plattform-Team
layout-staff-console = Plattform-Konsole
layout-staff-detail = Plattform: alle Organisationen
layout-organizations = Organisationen
layout-sign-ups = Registrierungen
layout-oversight = Aufsicht
layout-team = Team

layout-you = Ihr Bereich
layout-profile = Profil
layout-security = Sicherheit
layout-sessions = Sitzungen
layout-sign-out = Abmelden

layout-demo-mail = Demo: E-Mails lesen
layout-seen-as-staff = Sie sehen { $name } als Teil des Plattform-Teams. Was Sie hier ändern, steht im Audit-Log der Organisation.
layout-back-to-staff = Zurück zur Plattform-Konsole
layout-suspended = { $name } ist gesperrt. Bis zur Entsperrung können sich die Mitglieder nicht anmelden.

layout-time-zone = Alle Zeiten in { $zone }.
layout-time-zone-change = Ändern
layout-time-zone-object = (Zeitzone)
layout-sheet-help = Kommen Sie nicht weiter? Fragen Sie die Person, die sich in Ihrer Organisation um Konten kümmert.
layout-no-role = Keine Rolle
layout-roles-in = { $roles } in { $name }

layout-role-of-team = { $role } ({ $team })
layout-teams = Teams
