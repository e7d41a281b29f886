DROP TABLE email_settings, email_versions, email_templates, platform_email_settings, platform_email_versions, platform_email_templates;
