-- Two who word the same mail must not lose each other's texts, and what waited is never thrown away.

ALTER TABLE platform_email_templates
    ADD changed_at timestamptz,                             -- the last change of any sort: draft, version, schedule
    ADD changed_by text NOT NULL DEFAULT '';
ALTER TABLE email_templates
    ADD changed_at timestamptz,
    ADD changed_by text NOT NULL DEFAULT '';

-- It waited for its moment, and was cancelled or replaced: nobody got it.
ALTER TABLE platform_email_versions ADD unsent boolean NOT NULL DEFAULT false;
ALTER TABLE email_versions ADD unsent boolean NOT NULL DEFAULT false;

-- The platform's version when this was scheduled; 0: it had none; null: not known.
ALTER TABLE email_schedules ADD platform_version integer;
