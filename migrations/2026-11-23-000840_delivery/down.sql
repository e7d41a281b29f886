DROP INDEX mail_log_by_kind, mail_log_all_by_kind, email_settings_reminders, invitations_to_remind;
CREATE INDEX invitations_waiting ON invitations (expires_at)
    WHERE accepted_at IS NULL AND declined_at IS NULL AND revoked_at IS NULL AND mail_state = 'sent';
CREATE OR REPLACE FUNCTION organizations_with_reminders(moment timestamptz, most integer, usual_days integer, usual_times integer)
    RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT coalesce(array_agg(x.organization_id), '{}') FROM (
        SELECT DISTINCT i.organization_id FROM invitations i
          JOIN organizations o ON o.id = i.organization_id AND o.status IN ('trial', 'active', 'terminating')
           AND (o.closes_at IS NULL OR o.closes_at > moment)
          LEFT JOIN platform_email_settings p ON p.kind = 'invitation_reminder'
          LEFT JOIN email_settings s ON s.organization_id = i.organization_id AND s.kind = 'invitation_reminder'
         WHERE i.accepted_at IS NULL AND i.declined_at IS NULL AND i.revoked_at IS NULL AND i.mail_state = 'sent'
           AND i.expires_at > moment + interval '12 hours'
           AND i.reminders < coalesce(s.reminders, p.reminders, usual_times)
           AND greatest(i.mail_sent_at, i.reminded_at)
               <= moment - make_interval(hours => 24 * coalesce(s.reminder_days, p.reminder_days, usual_days))
         LIMIT most) x $$;
CREATE OR REPLACE FUNCTION organization_of_invitation(token bytea) RETURNS uuid
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
$$ SELECT organization_id FROM invitations WHERE token_hash = token $$;
ALTER TABLE invitations DROP COLUMN reminder_hash;
