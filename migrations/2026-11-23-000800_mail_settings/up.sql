-- What can be set for a kind of mail besides its words. A column without a value: what is above holds, the platform's
-- value for an organization and the program's for the platform.

ALTER TABLE platform_email_settings
    ADD COLUMN inherits      boolean NOT NULL DEFAULT false,   -- nobody switched it: "enabled" says nothing
    ADD COLUMN link_minutes  integer CHECK (link_minutes > 0), -- how long the mail's link works
    ADD COLUMN link_most     integer CHECK (link_most > 0),    -- the longest that organizations may choose, in minutes
    ADD COLUMN reminder_days integer CHECK (reminder_days > 0),
    ADD COLUMN reminders     integer CHECK (reminders >= 0),   -- so many at most; 0: none
    ADD COLUMN per_hour      integer CHECK (per_hour > 0);     -- so many mails of this kind for one person in an hour

ALTER TABLE email_settings
    ADD COLUMN inherits      boolean NOT NULL DEFAULT false,
    ADD COLUMN link_minutes  integer CHECK (link_minutes > 0),
    ADD COLUMN reminder_days integer CHECK (reminder_days > 0),
    ADD COLUMN reminders     integer CHECK (reminders >= 0),
    ADD COLUMN per_hour      integer CHECK (per_hour > 0);

-- ---------------------------------------------------------------- reminders of invitations

ALTER TABLE invitations
    ADD COLUMN reminders   integer NOT NULL DEFAULT 0,          -- since somebody sent it
    ADD COLUMN reminded_at timestamptz;                         -- when a reminder was sent, or found to be of no use

-- Those that may have to be reminded of: what is over falls out of the range.
CREATE INDEX invitations_waiting ON invitations (expires_at)
    WHERE accepted_at IS NULL AND declined_at IS NULL AND revoked_at IS NULL AND mail_state = 'sent';

-- The organizations with an invitation of which somebody is to be reminded. Ids only: the worker enters each before it
-- reads. The last two are the program's own settings.
CREATE FUNCTION organizations_with_reminders(moment timestamptz, most integer, usual_days integer, usual_times integer)
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
REVOKE ALL ON FUNCTION organizations_with_reminders(timestamptz, integer, integer, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION organizations_with_reminders(timestamptz, integer, integer, integer) TO tenantry_app;

-- ---------------------------------------------------------------- the browsers of a person

-- Where somebody has signed in before: a mail tells of a browser that is not here. The browser has a random id of its
-- own in a cookie; only its hash is kept.
CREATE TABLE known_browsers (
    user_id       uuid NOT NULL REFERENCES users ON DELETE CASCADE,
    browser_hash  bytea NOT NULL CHECK (length(browser_hash) = 32),
    device        text NOT NULL DEFAULT '' CHECK (length(device) <= 60),
    network       text NOT NULL DEFAULT '' CHECK (length(network) <= 60),
    first_seen_at timestamptz NOT NULL,
    last_seen_at  timestamptz NOT NULL,
    told_at       timestamptz,                                  -- when a mail told of it
    PRIMARY KEY (user_id, browser_hash)
);
CREATE INDEX known_browsers_unused ON known_browsers (last_seen_at);
GRANT SELECT, INSERT, UPDATE, DELETE ON known_browsers TO tenantry_app;
