# What ends on its own: reasons in the audit log.

endings-role-over = Le rôle était attribué jusqu’à cette date
endings-membership-over = L’adhésion est arrivée à son terme
