# What ends on its own: reasons in the audit log.

endings-role-over = Estaba asignado hasta entonces
endings-membership-over = La membresía llegó a su fin
