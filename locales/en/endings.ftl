# What ends on its own: reasons in the audit log.

endings-role-over = It was given until then
endings-membership-over = The membership came to its end
