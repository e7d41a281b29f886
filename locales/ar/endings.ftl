# What ends on its own: reasons in the audit log.

endings-role-over = انتهت المدة التي مُنح لها
endings-membership-over = انتهت مدة العضوية
