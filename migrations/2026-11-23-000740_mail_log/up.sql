-- What became of every mail: one line per mail that an event caused, written with its job and kept for 90 days. Neither
-- its subject nor its text nor its link stands here.

CREATE TABLE mail_log (
    id              uuid PRIMARY KEY,                -- the job's, and the left side of the Message-ID
    -- Null: a mail of the platform, read by staff alone. No foreign key, like the audit log: a mail about an
    -- organization that is going must not wait for its row.
    organization_id uuid,
    kind            text NOT NULL,                   -- of the registry of kinds
    is_trial        boolean NOT NULL DEFAULT false,  -- somebody sent it to themselves to see how it looks
    locale          text NOT NULL,
    recipient       text NOT NULL,                   -- the address, in small letters
    invitation_id   uuid,
    state           text NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'sent', 'failed', 'cancelled')),
    reason          text NOT NULL DEFAULT '',        -- a name, and the mail server's code: 'mailbox_unknown 550'
    attempts        integer NOT NULL DEFAULT 0,
    created_at      timestamptz NOT NULL,
    admitted_at     timestamptz,                     -- when it was counted against its reader's limit
    last_try_at     timestamptz,
    next_try_at     timestamptz,
    sent_at         timestamptz,
    message_id      text NOT NULL,
    FOREIGN KEY (organization_id, invitation_id) REFERENCES invitations ON DELETE SET NULL (invitation_id)
);
-- The lists: newest first; by state; by the beginning of the address.
CREATE INDEX mail_log_newest ON mail_log (organization_id, created_at DESC, id DESC);
CREATE INDEX mail_log_all ON mail_log (created_at DESC, id DESC);
CREATE INDEX mail_log_by_state ON mail_log (organization_id, state, created_at DESC, id DESC) WHERE state <> 'sent';
CREATE INDEX mail_log_all_by_state ON mail_log (state, created_at DESC, id DESC) WHERE state <> 'sent';
CREATE INDEX mail_log_recipient ON mail_log (organization_id, recipient text_pattern_ops, created_at DESC);
CREATE INDEX mail_log_all_recipients ON mail_log (recipient text_pattern_ops);
CREATE INDEX mail_log_invitation ON mail_log (organization_id, invitation_id) WHERE invitation_id IS NOT NULL;
-- How many a reader got within the hour.
CREATE INDEX mail_log_admitted ON mail_log (organization_id, recipient, admitted_at) WHERE admitted_at IS NOT NULL;

ALTER TABLE mail_log ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON mail_log TO tenantry_app
    USING (organization_id = current_organization()) WITH CHECK (organization_id = current_organization());
CREATE POLICY staff ON mail_log TO tenantry_app USING (is_staff()) WITH CHECK (is_staff());
-- Mails of the platform are written from anywhere: a password reset knows no organization.
CREATE POLICY write ON mail_log FOR INSERT TO tenantry_app
    WITH CHECK (organization_id IS NULL OR organization_id = current_organization());
GRANT SELECT, INSERT, UPDATE ON mail_log TO tenantry_app;

-- Forgets lines older than that, at most so many at once; says how many.
CREATE FUNCTION forget_mails(before timestamptz, most integer) RETURNS bigint
    LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public AS $$
    WITH old AS (SELECT id FROM mail_log WHERE created_at < before ORDER BY created_at LIMIT most),
         gone AS (DELETE FROM mail_log WHERE id IN (SELECT id FROM old) RETURNING 1)
    SELECT count(*) FROM gone $$;
REVOKE ALL ON FUNCTION forget_mails(timestamptz, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION forget_mails(timestamptz, integer) TO tenantry_app;

-- Jobs that are over are cleared away along these, however many there are.
CREATE INDEX jobs_done ON jobs (done_at) WHERE done_at IS NOT NULL;
CREATE INDEX jobs_failed ON jobs (failed_at) WHERE failed_at IS NOT NULL;
