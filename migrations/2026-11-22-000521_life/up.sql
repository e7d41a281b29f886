-- An organization's life: trial, notices before its end, closed with a grace period, erased.

ALTER TABLE organizations DROP CONSTRAINT organizations_status_check;
ALTER TABLE organizations ADD CONSTRAINT organizations_status_check
    CHECK (status IN ('pending', 'trial', 'active', 'suspended', 'terminating', 'closed'));
ALTER TABLE organizations ADD COLUMN trial_ends_on date;
ALTER TABLE organizations ADD COLUMN purge_at timestamptz;           -- of a closed one: when it is erased
ALTER TABLE organizations ADD COLUMN closed_by text NOT NULL DEFAULT '' CHECK (closed_by IN ('', 'owner', 'staff', 'end'));
ALTER TABLE organizations ADD COLUMN end_told integer;               -- the nearest notice before the end, in days
ALTER TABLE organizations ADD COLUMN purge_told integer;             -- the nearest notice before it is erased, in days
CREATE INDEX organizations_ending ON organizations (closes_at) WHERE closes_at IS NOT NULL AND status <> 'closed';
CREATE INDEX organizations_purged ON organizations (purge_at) WHERE purge_at IS NOT NULL;

-- Whose contract is over or nearly so is told first: nobody loses access by an upgrade.
UPDATE organizations SET closes_at = greatest((contract_ends_on + 1)::timestamp AT TIME ZONE time_zone, now() + interval '30 days')
 WHERE contract_ends_on IS NOT NULL AND status <> 'closed';
UPDATE organizations SET closed_by = 'staff', purge_at = now() + interval '30 days' WHERE status = 'closed';

ALTER TABLE platform_settings ADD COLUMN grace_days integer NOT NULL DEFAULT 30 CHECK (grace_days BETWEEN 7 AND 365);

-- What is left of an erased organization; its slug stays taken for a year.
CREATE TABLE tombstones (
    id        uuid PRIMARY KEY,
    slug      text NOT NULL UNIQUE,
    name      text NOT NULL,
    purged_at timestamptz NOT NULL
);
GRANT SELECT, INSERT, DELETE ON tombstones TO tenantry_app;

CREATE OR REPLACE FUNCTION slug_is_taken(wanted text, except_for uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
$$ SELECT EXISTS (SELECT 1 FROM organizations WHERE slug = wanted AND id IS DISTINCT FROM except_for)
       OR EXISTS (SELECT 1 FROM organization_slugs WHERE slug = wanted AND organization_id IS DISTINCT FROM except_for)
       OR EXISTS (SELECT 1 FROM tombstones WHERE slug = wanted) $$;

-- Erases the organization whose wall is open, once its time has come, and answers how many rows of each
-- table it had. The serving role may delete neither organizations nor events, so this runs as the owner.
CREATE FUNCTION purge_organization(moment timestamptz) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
    org uuid := current_organization();
    counts jsonb := '{}';
    tenants text[];
    tenant text;
    waits boolean;
    n bigint;
BEGIN
    PERFORM 1 FROM organizations WHERE id = org AND status = 'closed' AND purge_at <= moment FOR UPDATE;
    IF NOT FOUND THEN RETURN NULL; END IF;
    SELECT array_agg(c.table_name ORDER BY c.table_name) INTO tenants
      FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
     WHERE c.table_schema = 'public' AND c.column_name = 'organization_id' AND t.table_type = 'BASE TABLE' AND c.table_name <> 'jobs';
    FOREACH tenant IN ARRAY tenants LOOP
        EXECUTE format('SELECT count(*) FROM %I WHERE organization_id = $1', tenant) INTO n USING org;
        IF n > 0 THEN counts := counts || jsonb_build_object(tenant, n); END IF;
    END LOOP;
    INSERT INTO tombstones SELECT id, slug, name, moment FROM organizations WHERE id = org ON CONFLICT DO NOTHING;
    DELETE FROM jobs WHERE organization_id = org OR payload->>'organization_id' = org::text;
    DELETE FROM rate_limits WHERE key = 'invitations:' || org;
    -- What others point to waits for them: a few rounds, whatever tables there are.
    FOR round IN 1..cardinality(tenants) LOOP
        waits := false;
        FOREACH tenant IN ARRAY tenants LOOP
            BEGIN
                EXECUTE format('DELETE FROM %I WHERE organization_id = $1', tenant) USING org;
            EXCEPTION WHEN foreign_key_violation THEN waits := true;
            END;
        END LOOP;
        EXIT WHEN NOT waits;
    END LOOP;
    DELETE FROM organizations WHERE id = org;
    RETURN counts;
END $$;
REVOKE ALL ON FUNCTION purge_organization(timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION purge_organization(timestamptz) TO tenantry_app;

-- ---------------------------------------------------------------- handing over an organization

CREATE TABLE ownership_offers (
    organization_id uuid NOT NULL,
    id              uuid NOT NULL,
    giver_id        uuid NOT NULL,               -- members
    receiver_id     uuid NOT NULL,
    steps_down      boolean NOT NULL,            -- the giver becomes an admin when it is accepted
    created_at      timestamptz NOT NULL,
    expires_at      timestamptz NOT NULL,
    accepted_at     timestamptz,
    declined_at     timestamptz,
    withdrawn_at    timestamptz,
    PRIMARY KEY (organization_id, id),
    FOREIGN KEY (organization_id, giver_id) REFERENCES members ON DELETE CASCADE,
    FOREIGN KEY (organization_id, receiver_id) REFERENCES members ON DELETE CASCADE,
    CHECK (giver_id <> receiver_id),
    CHECK (num_nonnulls(accepted_at, declined_at, withdrawn_at) <= 1)
);
CREATE UNIQUE INDEX ownership_offers_open ON ownership_offers (organization_id, receiver_id)
    WHERE accepted_at IS NULL AND declined_at IS NULL AND withdrawn_at IS NULL;
ALTER TABLE ownership_offers ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON ownership_offers TO tenantry_app
    USING (organization_id = current_organization()) WITH CHECK (organization_id = current_organization());
GRANT SELECT, INSERT, UPDATE, DELETE ON ownership_offers TO tenantry_app;

-- Has anybody an active owner's role there? For the staff console's list.
CREATE FUNCTION has_owner(org uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT is_staff() AND EXISTS (
        SELECT 1 FROM roles r
          JOIN assignments a ON a.organization_id = r.organization_id AND a.role_id = r.id
          JOIN members m ON m.organization_id = a.organization_id AND m.id = a.member_id
         WHERE r.organization_id = org AND r.key = 'owner' AND m.status = 'active') $$;
REVOKE ALL ON FUNCTION has_owner(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION has_owner(uuid) TO tenantry_app;
