-- ---------------------------------------------------------------- reminders

-- The link of a reminder that is on its way, beside the one before it, which works until the reminder was sent.
ALTER TABLE invitations ADD COLUMN reminder_hash bytea UNIQUE CHECK (length(reminder_hash) = 32);

-- A link's token leads to its organization; everything else is then read inside that organization.
CREATE OR REPLACE FUNCTION organization_of_invitation(token bytea) RETURNS uuid
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
$$ SELECT organization_id FROM invitations WHERE token_hash = token OR reminder_hash = token $$;

-- What may be due is found at once, however many invitations wait: those that were reminded of less often than is usual,
-- by their last mail.
DROP INDEX invitations_waiting;
CREATE INDEX invitations_to_remind ON invitations (reminders, (greatest(mail_sent_at, reminded_at)))
    WHERE accepted_at IS NULL AND declined_at IS NULL AND revoked_at IS NULL AND mail_state = 'sent';
-- The organizations that set it otherwise.
CREATE INDEX email_settings_reminders ON email_settings (organization_id)
    WHERE reminders IS NOT NULL OR reminder_days IS NOT NULL;

-- The organizations with an invitation of which somebody is to be reminded, who is no member yet. Ids only: the worker
-- enters each before it reads. The last two are the program's own settings. A link works for 90 days at most, so what
-- was mailed before that is over.
CREATE OR REPLACE FUNCTION organizations_with_reminders(moment timestamptz, most integer, usual_days integer, usual_times integer)
    RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public SET jit = off AS $$
    WITH usual AS MATERIALIZED (
        SELECT coalesce(max(reminders), usual_times) AS times, coalesce(max(reminder_days), usual_days) AS days
          FROM platform_email_settings WHERE kind = 'invitation_reminder'),
    waiting AS (
        SELECT i.organization_id, i.email, i.expires_at, i.reminders, greatest(i.mail_sent_at, i.reminded_at) AS mailed_at
          FROM usual u JOIN unnest('{0,1,2,3,4}'::integer[]) AS n ON n < u.times,
               LATERAL (SELECT * FROM invitations
                         WHERE accepted_at IS NULL AND declined_at IS NULL AND revoked_at IS NULL AND mail_state = 'sent'
                           AND reminders = n
                           AND greatest(mail_sent_at, reminded_at) > moment - interval '91 days'
                           AND greatest(mail_sent_at, reminded_at) <= moment - make_interval(hours => 24 * u.days)
                        OFFSET 0) i   -- a scan of the index for each n, never one of all for a join
        UNION ALL
        SELECT i.organization_id, i.email, i.expires_at, i.reminders, greatest(i.mail_sent_at, i.reminded_at)
          FROM email_settings s,
               LATERAL (SELECT * FROM invitations i
                         WHERE i.organization_id = s.organization_id AND i.expires_at > moment + interval '12 hours'
                           AND accepted_at IS NULL AND declined_at IS NULL AND revoked_at IS NULL AND mail_state = 'sent'
                        OFFSET 0) i
         WHERE s.kind = 'invitation_reminder' AND (s.reminders IS NOT NULL OR s.reminder_days IS NOT NULL))
    SELECT coalesce(array_agg(x.organization_id), '{}') FROM (
        SELECT DISTINCT i.organization_id FROM waiting i CROSS JOIN usual u
          JOIN organizations o ON o.id = i.organization_id AND o.status IN ('trial', 'active', 'terminating')
           AND (o.closes_at IS NULL OR o.closes_at > moment)
          LEFT JOIN email_settings s ON s.organization_id = i.organization_id AND s.kind = 'invitation_reminder'
         WHERE i.expires_at > moment + interval '12 hours'
           AND i.reminders < coalesce(s.reminders, u.times)
           AND i.mailed_at <= moment - make_interval(hours => 24 * coalesce(s.reminder_days, u.days))
           AND NOT EXISTS (SELECT FROM members m WHERE m.organization_id = i.organization_id AND m.email = i.email
                                                   AND m.status <> 'removed')
         LIMIT most) x $$;

-- Invitations from before there were reminders: they are due one after the other in the course of a day, not all in the
-- first minute.
UPDATE invitations SET reminded_at = now() - random() * interval '1 day'
 WHERE accepted_at IS NULL AND declined_at IS NULL AND revoked_at IS NULL AND mail_state = 'sent'
   AND reminders = 0 AND reminded_at IS NULL AND mail_sent_at < now() - interval '1 day';

-- ---------------------------------------------------------------- the log

-- One kind of mail, the newest first.
CREATE INDEX mail_log_by_kind ON mail_log (organization_id, kind, created_at DESC, id DESC);
CREATE INDEX mail_log_all_by_kind ON mail_log (kind, created_at DESC, id DESC);

-- ---------------------------------------------------------------- limits

-- Nobody gets more than 60 mails in an hour, of whatever kind, so no kind may be allowed more.
UPDATE platform_email_settings SET per_hour = 60 WHERE per_hour > 60;
UPDATE email_settings SET per_hour = 60 WHERE per_hour > 60;
