-- What became of everything that somebody had when they left an organization.

CREATE TABLE receipts (
    organization_id uuid NOT NULL REFERENCES organizations ON DELETE CASCADE,
    id              uuid NOT NULL,
    member_id       uuid NOT NULL,
    cause           text NOT NULL CHECK (cause IN ('removed', 'left', 'ended', 'contract', 'directory')),
    created_at      timestamptz NOT NULL,
    created_by      text NOT NULL DEFAULT '',
    created_by_id   uuid,
    -- Sessions, roles, teams and things made, each with what happened to it.
    lines           jsonb NOT NULL,
    restored_at     timestamptz,
    restored_by     text NOT NULL DEFAULT '',
    -- Roles that came back, and roles that stayed out.
    restored        jsonb,
    PRIMARY KEY (organization_id, id),
    FOREIGN KEY (organization_id, member_id) REFERENCES members ON DELETE CASCADE
);
CREATE INDEX receipts_member ON receipts (organization_id, member_id, created_at DESC);

ALTER TABLE receipts ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON receipts TO tenantry_app
    USING (organization_id = current_organization()) WITH CHECK (organization_id = current_organization());
GRANT SELECT, INSERT, UPDATE ON receipts TO tenantry_app;

-- The invitations of one inviter that nobody answered yet.
CREATE INDEX invitations_undecided_by ON invitations (organization_id, invited_by)
    WHERE accepted_at IS NULL AND declined_at IS NULL AND revoked_at IS NULL;
