-- A mail may be written in Markdown or in HTML, its plain text may be written too, and a text may wait for its moment.

ALTER TABLE platform_email_templates
    ADD draft_format text NOT NULL DEFAULT 'markdown' CHECK (draft_format IN ('markdown', 'html')),
    ADD draft_plain  text NOT NULL DEFAULT '' CHECK (length(draft_plain) <= 40000);     -- empty: derived from the body
ALTER TABLE email_templates
    ADD draft_format text NOT NULL DEFAULT 'markdown' CHECK (draft_format IN ('markdown', 'html')),
    ADD draft_plain  text NOT NULL DEFAULT '' CHECK (length(draft_plain) <= 40000);
ALTER TABLE platform_email_versions
    ADD format text NOT NULL DEFAULT 'markdown' CHECK (format IN ('markdown', 'html')),
    ADD plain  text NOT NULL DEFAULT '' CHECK (length(plain) <= 40000);
ALTER TABLE email_versions
    ADD format text NOT NULL DEFAULT 'markdown' CHECK (format IN ('markdown', 'html')),
    ADD plain  text NOT NULL DEFAULT '' CHECK (length(plain) <= 40000);

-- What is sent from `publish_at` on, whether or not a job ran: whoever sends a mail compares. The sweep makes a version
-- of it afterwards and takes the row away; where the text can no longer be sent, it says so in `refused`.
CREATE TABLE platform_email_schedules (
    kind            text NOT NULL,
    locale          text NOT NULL,
    publish_at      timestamptz NOT NULL,
    subject         text NOT NULL CHECK (length(subject) <= 1000),
    body            text NOT NULL CHECK (length(body) <= 40000),
    format          text NOT NULL CHECK (format IN ('markdown', 'html')),
    plain           text NOT NULL CHECK (length(plain) <= 40000),
    refused         boolean NOT NULL DEFAULT false,
    created_at      timestamptz NOT NULL,
    created_by_id   uuid,
    created_by      text NOT NULL DEFAULT '',
    PRIMARY KEY (kind, locale),
    FOREIGN KEY (kind, locale) REFERENCES platform_email_templates ON DELETE CASCADE
);

CREATE TABLE email_schedules (
    organization_id uuid NOT NULL,
    kind            text NOT NULL,
    locale          text NOT NULL,
    publish_at      timestamptz NOT NULL,
    subject         text NOT NULL CHECK (length(subject) <= 1000),
    body            text NOT NULL CHECK (length(body) <= 40000),
    format          text NOT NULL CHECK (format IN ('markdown', 'html')),
    plain           text NOT NULL CHECK (length(plain) <= 40000),
    refused         boolean NOT NULL DEFAULT false,
    created_at      timestamptz NOT NULL,
    created_by_id   uuid,
    created_by      text NOT NULL DEFAULT '',
    PRIMARY KEY (organization_id, kind, locale),
    FOREIGN KEY (organization_id, kind, locale) REFERENCES email_templates ON DELETE CASCADE
);
CREATE INDEX email_schedules_due ON email_schedules (publish_at) WHERE NOT refused;

ALTER TABLE email_schedules ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON email_schedules TO tenantry_app
    USING (organization_id = current_organization())
    WITH CHECK (organization_id = current_organization());
GRANT SELECT, INSERT, UPDATE, DELETE ON email_schedules, platform_email_schedules TO tenantry_app;

-- The organizations in which a text has waited long enough. Ids only: the worker enters each before it reads.
CREATE FUNCTION organizations_with_due_emails(moment timestamptz, most integer) RETURNS uuid[]
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT coalesce(array_agg(x.organization_id), '{}') FROM (
        SELECT DISTINCT s.organization_id FROM email_schedules s WHERE s.publish_at <= moment AND NOT s.refused
        LIMIT most) x $$;
REVOKE ALL ON FUNCTION organizations_with_due_emails(timestamptz, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION organizations_with_due_emails(timestamptz, integer) TO tenantry_app;
