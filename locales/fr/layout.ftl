# Words around every page: sidebar, top bar, banners, foot.

layout-product = Tenantry
layout-skip = Aller au contenu
layout-menu = Menu
layout-breadcrumb = Fil d’Ariane
layout-switch = Changer d’organisation
layout-your-account = Votre compte : { $name }
layout-your-organizations = Vos organisations
layout-all-organizations = Toutes vos organisations

layout-overview = Vue d’ensemble
layout-people = Personnes
layout-members = Membres
layout-invitations = Invitations
layout-join-links = Liens d’adhésion
layout-signing-in = Connexion
layout-identity-providers = Authentification unique
layout-join-requests = Demandes d’adhésion
layout-roles = Rôles
layout-organization = Organisation
layout-audit = Journal d’audit
layout-settings = Paramètres
layout-emails = E-mails
layout-domains = Domaines

layout-staff = Plateforme
layout-staff-console = Console de la plateforme
layout-staff-detail = Plateforme : toutes les organisations
layout-organizations = Organisations
layout-sign-ups = Inscriptions
layout-oversight = Supervision
layout-team = Équipe de la plateforme

layout-you = Vous
layout-profile = Profil
layout-security = Sécurité
layout-sessions = Sessions
layout-sign-out = Se déconnecter

layout-demo-mail = Démo : lire les e-mails
layout-seen-as-staff = Vous consultez { $name } en tant que membre de l’équipe de la plateforme. Ce que vous modifiez ici figure dans le journal d’audit de l’organisation.
layout-back-to-staff = Revenir à la console de la plateforme
layout-suspended = L’organisation { $name } est suspendue. Ses membres ne peuvent pas se connecter tant qu’elle n’est pas réactivée.

layout-time-zone = Heures affichées : fuseau { $zone }.
layout-time-zone-change = Modifier
layout-time-zone-object = le fuseau horaire
layout-sheet-help = Besoin d’aide ? Adressez-vous à la personne qui gère les comptes dans votre organisation.
layout-no-role = Aucun rôle
layout-roles-in = { $roles } dans { $name }

layout-role-of-team = { $role } ({ $team })
layout-teams = Équipes
