# What ends on its own: reasons in the audit log.

endings-role-over = Die Rolle war bis dahin vergeben
endings-membership-over = Die Mitgliedschaft ist abgelaufen
