-- An organization's own mail server, and who wants no more mails of a kind.

-- Through which its mails leave, once somebody has proven that it works. At most one each.
CREATE TABLE mail_servers (
    organization_id uuid PRIMARY KEY REFERENCES organizations ON DELETE CASCADE,
    revision        uuid NOT NULL,                   -- another one with every change of the settings
    host            text NOT NULL CHECK (length(host) BETWEEN 1 AND 255),
    port            integer NOT NULL CHECK (port BETWEEN 1 AND 65535),
    encryption      text NOT NULL CHECK (encryption IN ('tls', 'starttls', 'none')),
    username        text NOT NULL DEFAULT '' CHECK (length(username) <= 320),
    sealed_password bytea,                           -- null: without signing in
    sender          text NOT NULL CHECK (length(sender) BETWEEN 3 AND 254),
    code_hash       bytea,                           -- the code of the last test mail, until it is entered
    code_person     uuid,                            -- who asked for it
    code_tries      integer NOT NULL DEFAULT 0,
    code_expires_at timestamptz,
    proven_at       timestamptz,                     -- the code came back; null: these settings prove nothing yet
    proven_by       text NOT NULL DEFAULT '',
    active          boolean NOT NULL DEFAULT false,
    carries_all     boolean NOT NULL DEFAULT false,  -- also what nobody may switch off, such as invitations
    sent_at         timestamptz,                     -- the last mail that it took
    fault           text NOT NULL DEFAULT '',        -- why it did not take the last one; empty: it did
    fault_at        timestamptz,
    created_at      timestamptz NOT NULL,
    updated_at      timestamptz NOT NULL,
    updated_by      text NOT NULL DEFAULT '',
    CHECK (proven_at IS NOT NULL OR NOT active),
    CHECK (active OR NOT carries_all),
    CHECK ((username = '') = (sealed_password IS NULL))
);

-- An address that wants no more mails of a kind from an organization. It need not be a member's any more.
CREATE TABLE email_refusals (
    organization_id uuid NOT NULL REFERENCES organizations ON DELETE CASCADE,
    address         text NOT NULL CHECK (length(address) BETWEEN 3 AND 254),
    kind            text NOT NULL CHECK (length(kind) BETWEEN 1 AND 60),
    at              timestamptz NOT NULL,
    PRIMARY KEY (organization_id, address, kind)
);

DO $$ DECLARE t text; BEGIN
    FOREACH t IN ARRAY ARRAY['mail_servers', 'email_refusals'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format($p$CREATE POLICY tenant ON %I TO tenantry_app
            USING (organization_id = current_organization())
            WITH CHECK (organization_id = current_organization())$p$, t);
    END LOOP;
END $$;
GRANT SELECT, INSERT, UPDATE, DELETE ON mail_servers TO tenantry_app;
GRANT SELECT, INSERT, DELETE ON email_refusals TO tenantry_app;
