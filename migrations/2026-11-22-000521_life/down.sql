DROP FUNCTION has_owner(uuid);
DROP TABLE ownership_offers;
DROP FUNCTION purge_organization(timestamptz);
CREATE OR REPLACE FUNCTION slug_is_taken(wanted text, except_for uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
$$ SELECT EXISTS (SELECT 1 FROM organizations WHERE slug = wanted AND id IS DISTINCT FROM except_for)
       OR EXISTS (SELECT 1 FROM organization_slugs WHERE slug = wanted AND organization_id IS DISTINCT FROM except_for) $$;
DROP TABLE tombstones;
ALTER TABLE platform_settings DROP COLUMN grace_days;
UPDATE organizations SET status = 'active' WHERE status IN ('trial', 'terminating');
ALTER TABLE organizations DROP CONSTRAINT organizations_status_check;
ALTER TABLE organizations ADD CONSTRAINT organizations_status_check CHECK (status IN ('pending', 'active', 'suspended', 'closed'));
ALTER TABLE organizations DROP COLUMN trial_ends_on, DROP COLUMN purge_at, DROP COLUMN closed_by, DROP COLUMN end_told, DROP COLUMN purge_told;
