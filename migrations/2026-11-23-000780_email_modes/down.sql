DROP FUNCTION organizations_with_due_emails(timestamptz, integer);
DROP TABLE email_schedules, platform_email_schedules;
ALTER TABLE email_versions DROP format, DROP plain;
ALTER TABLE platform_email_versions DROP format, DROP plain;
ALTER TABLE email_templates DROP draft_format, DROP draft_plain;
ALTER TABLE platform_email_templates DROP draft_format, DROP draft_plain;
