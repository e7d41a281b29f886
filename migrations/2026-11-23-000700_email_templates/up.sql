-- Mails that the platform and its organizations word themselves. A template is one kind of mail in one language; what
-- is sent is its published version, and without one the words that came with the program.

-- ---------------------------------------------------------------- the platform's

CREATE TABLE platform_email_templates (
    kind            text NOT NULL CHECK (length(kind) BETWEEN 1 AND 60),
    locale          text NOT NULL CHECK (length(locale) BETWEEN 2 AND 20),
    published       integer,                         -- the version in use; null: the words of the program
    latest          integer NOT NULL DEFAULT 0,      -- the highest number that was given
    draft_subject   text CHECK (length(draft_subject) <= 1000),
    draft_body      text CHECK (length(draft_body) <= 40000),
    draft_at        timestamptz,
    draft_by        text NOT NULL DEFAULT '',
    PRIMARY KEY (kind, locale),
    CHECK ((draft_subject IS NULL) = (draft_body IS NULL))
);

CREATE TABLE platform_email_versions (
    kind            text NOT NULL,
    locale          text NOT NULL,
    number          integer NOT NULL CHECK (number > 0),
    subject         text NOT NULL CHECK (length(subject) <= 1000),
    body            text NOT NULL CHECK (length(body) <= 40000),
    restored        integer,                         -- the version that this one brought back
    created_at      timestamptz NOT NULL,
    created_by_id   uuid,
    created_by      text NOT NULL DEFAULT '',
    PRIMARY KEY (kind, locale, number),
    FOREIGN KEY (kind, locale) REFERENCES platform_email_templates ON DELETE CASCADE
);

-- Kinds that are switched off, or on again.
CREATE TABLE platform_email_settings (
    kind            text PRIMARY KEY CHECK (length(kind) BETWEEN 1 AND 60),
    enabled         boolean NOT NULL,
    updated_at      timestamptz NOT NULL,
    updated_by      text NOT NULL DEFAULT ''
);

-- ---------------------------------------------------------------- an organization's own

CREATE TABLE email_templates (
    organization_id uuid NOT NULL REFERENCES organizations ON DELETE CASCADE,
    kind            text NOT NULL CHECK (length(kind) BETWEEN 1 AND 60),
    locale          text NOT NULL CHECK (length(locale) BETWEEN 2 AND 20),
    published       integer,                         -- the version in use; null: the platform's
    latest          integer NOT NULL DEFAULT 0,
    platform_version integer NOT NULL DEFAULT 0,     -- the platform's version when this one was published; 0: it had none
    draft_subject   text CHECK (length(draft_subject) <= 1000),
    draft_body      text CHECK (length(draft_body) <= 40000),
    draft_at        timestamptz,
    draft_by        text NOT NULL DEFAULT '',
    PRIMARY KEY (organization_id, kind, locale),
    CHECK ((draft_subject IS NULL) = (draft_body IS NULL))
);

CREATE TABLE email_versions (
    organization_id uuid NOT NULL,
    kind            text NOT NULL,
    locale          text NOT NULL,
    number          integer NOT NULL CHECK (number > 0),
    subject         text NOT NULL CHECK (length(subject) <= 1000),
    body            text NOT NULL CHECK (length(body) <= 40000),
    restored        integer,
    created_at      timestamptz NOT NULL,
    created_by_id   uuid,
    created_by      text NOT NULL DEFAULT '',
    PRIMARY KEY (organization_id, kind, locale, number),
    FOREIGN KEY (organization_id, kind, locale) REFERENCES email_templates ON DELETE CASCADE
);

CREATE TABLE email_settings (
    organization_id uuid NOT NULL REFERENCES organizations ON DELETE CASCADE,
    kind            text NOT NULL CHECK (length(kind) BETWEEN 1 AND 60),
    enabled         boolean NOT NULL,
    updated_at      timestamptz NOT NULL,
    updated_by      text NOT NULL DEFAULT '',
    PRIMARY KEY (organization_id, kind)
);

-- ---------------------------------------------------------------- the wall

DO $$ DECLARE t text; BEGIN
    FOREACH t IN ARRAY ARRAY['email_templates', 'email_versions', 'email_settings'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format($p$CREATE POLICY tenant ON %I TO tenantry_app
            USING (organization_id = current_organization())
            WITH CHECK (organization_id = current_organization())$p$, t);
    END LOOP;
END $$;
-- What was sent once stays in the history.
GRANT SELECT, INSERT, UPDATE, DELETE ON email_templates, email_settings TO tenantry_app;
GRANT SELECT, INSERT ON email_versions TO tenantry_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON platform_email_templates, platform_email_settings TO tenantry_app;
GRANT SELECT, INSERT ON platform_email_versions TO tenantry_app;
