-- The overview looks at what is open, failed or asked for, never at everything that ever was.
CREATE INDEX IF NOT EXISTS invitations_pending ON invitations (organization_id, expires_at)
    WHERE accepted_at IS NULL AND declined_at IS NULL AND revoked_at IS NULL;
CREATE INDEX IF NOT EXISTS invitations_failed ON invitations (organization_id, expires_at)
    WHERE mail_state = 'failed' AND accepted_at IS NULL AND declined_at IS NULL AND revoked_at IS NULL;
CREATE INDEX IF NOT EXISTS invitations_requested ON invitations (organization_id, requested_at)
    WHERE requested_at IS NOT NULL AND accepted_at IS NULL AND declined_at IS NULL;
