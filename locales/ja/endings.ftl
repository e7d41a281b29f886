# What ends on its own: reasons in the audit log.

endings-role-over = 付与の期限に達したため
endings-membership-over = メンバーシップの終了日時に達したため
