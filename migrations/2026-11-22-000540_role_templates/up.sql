-- Roles that the vendor offers to all organizations, and what an organization made of them.

CREATE TABLE role_templates (
    id          uuid PRIMARY KEY,
    name        text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    description text NOT NULL DEFAULT '' CHECK (length(description) <= 200),
    permissions text[] NOT NULL DEFAULT '{}',       -- names of the catalogue
    version     integer NOT NULL DEFAULT 1,         -- one more with each change of the permissions
    created_at  timestamptz NOT NULL,
    updated_at  timestamptz NOT NULL,
    updated_by  text NOT NULL DEFAULT '',
    retired_at  timestamptz                         -- no longer offered; whoever took it keeps it
);
CREATE UNIQUE INDEX role_templates_name ON role_templates (lower(name));
GRANT SELECT, INSERT, UPDATE ON role_templates TO tenantry_app;

-- Where an organization's role came from, and the version that it has.
ALTER TABLE roles ADD COLUMN template_id uuid REFERENCES role_templates;
ALTER TABLE roles ADD COLUMN template_version integer CHECK ((template_id IS NULL) = (template_version IS NULL));
CREATE INDEX roles_of_template ON roles (template_id) WHERE template_id IS NOT NULL;

-- One name means one role.
CREATE UNIQUE INDEX roles_name ON roles (organization_id, lower(name));

-- What a new organization begins with.
ALTER TABLE platform_settings ADD COLUMN custom_roles boolean NOT NULL DEFAULT true;

-- How many organizations took each of these, counted no further than `most`; for staff alone.
CREATE FUNCTION template_uses(wanted uuid[], most integer) RETURNS jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
BEGIN
    IF NOT is_staff() THEN RETURN '{}'; END IF;
    RETURN (SELECT coalesce(jsonb_object_agg(w.id, (
               SELECT count(DISTINCT x.organization_id) FROM (
                   SELECT r.organization_id FROM roles r WHERE r.template_id = w.id LIMIT most) x)), '{}')
              FROM unnest(wanted) AS w(id));
END $$;
REVOKE ALL ON FUNCTION template_uses(uuid[], integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION template_uses(uuid[], integer) TO tenantry_app;

-- The last owner is looked for once per statement, and only where an owner's role was touched: a role that
-- 100,000 members hold is replaced in one statement.
DROP TRIGGER keep_an_owner ON assignments;
CREATE FUNCTION keep_owners() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
    org uuid;
BEGIN
    FOR org IN SELECT DISTINCT c.organization_id FROM changed c
                 JOIN roles r ON r.organization_id = c.organization_id AND r.id = c.role_id
                WHERE r.key = 'owner' ORDER BY 1 LOOP
        PERFORM 1 FROM organizations WHERE id = org AND status <> 'closed' FOR NO KEY UPDATE;
        CONTINUE WHEN NOT FOUND;
        IF NOT EXISTS (
            SELECT 1 FROM roles r
              JOIN assignments a ON a.organization_id = r.organization_id AND a.role_id = r.id
              JOIN members m ON m.organization_id = a.organization_id AND m.id = a.member_id
             WHERE r.organization_id = org AND r.key = 'owner' AND m.status = 'active' AND m.ends_at IS NULL)
        THEN
            RAISE EXCEPTION 'an organization keeps at least one active owner' USING ERRCODE = '23514', CONSTRAINT = 'last_owner';
        END IF;
    END LOOP;
    RETURN NULL;
END $$;
CREATE TRIGGER keep_an_owner AFTER UPDATE ON assignments REFERENCING OLD TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION keep_owners();
CREATE TRIGGER keep_an_owner_left AFTER DELETE ON assignments REFERENCING OLD TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION keep_owners();
