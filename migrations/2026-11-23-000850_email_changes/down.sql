ALTER TABLE email_schedules DROP platform_version;
ALTER TABLE email_versions DROP unsent;
ALTER TABLE platform_email_versions DROP unsent;
ALTER TABLE email_templates DROP changed_at, DROP changed_by;
ALTER TABLE platform_email_templates DROP changed_at, DROP changed_by;
