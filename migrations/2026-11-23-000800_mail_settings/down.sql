DROP TABLE known_browsers;
DROP FUNCTION organizations_with_reminders(timestamptz, integer, integer, integer);
DROP INDEX invitations_waiting;
ALTER TABLE invitations DROP COLUMN reminded_at, DROP COLUMN reminders;
ALTER TABLE email_settings DROP COLUMN per_hour, DROP COLUMN reminders, DROP COLUMN reminder_days, DROP COLUMN link_minutes, DROP COLUMN inherits;
ALTER TABLE platform_email_settings DROP COLUMN per_hour, DROP COLUMN reminders, DROP COLUMN reminder_days,
    DROP COLUMN link_most, DROP COLUMN link_minutes, DROP COLUMN inherits;
