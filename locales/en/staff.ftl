# The staff console.

staff-role-admin = Staff admin
staff-role-support = Staff support
staff-role-auditor = Staff auditor
