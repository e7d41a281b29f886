-- The name by which lists are ordered, as a column of its own. `lower(name)` in an index was not enough:
-- lower() is not leakproof, so behind row-level security a page that begins after "m…" could not begin
-- there in the index, and read every member before it (73 ms instead of 0.1 ms at 90,000 members).
ALTER TABLE members ADD COLUMN sort_name text NOT NULL GENERATED ALWAYS AS (lower(name)) STORED;

DROP INDEX members_by_name;
DROP INDEX members_by_status;
DROP INDEX members_name_prefix;
CREATE INDEX members_by_name ON members (organization_id, sort_name, id) WHERE status <> 'removed';
CREATE INDEX members_by_status ON members (organization_id, status, sort_name, id);
CREATE INDEX members_name_prefix ON members (organization_id, sort_name text_pattern_ops);

-- As before, now by that column, and for removed members too (`wanted_status` = 'removed').
CREATE OR REPLACE FUNCTION search_members(words text, wanted_status text, wanted_role text, after_name text, after_id uuid, most integer)
    RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public SET plan_cache_mode = force_custom_plan AS $$
DECLARE
    org uuid := current_organization();
    needle text := lower(words);
    pattern text := '%' || replace(replace(replace(needle, '\', '\\'), '%', '\%'), '_', '\_') || '%';
    holders uuid[];
    found_ids uuid[];
BEGIN
    IF org IS NULL THEN RETURN '{}'; END IF;
    IF wanted_role IS NOT NULL THEN
        -- A role that few hold is searched among its holders; one that many hold, among all.
        SELECT array_agg(x.member_id) INTO holders FROM (
            SELECT a.member_id FROM roles r JOIN assignments a ON a.organization_id = org AND a.role_id = r.id
             WHERE r.organization_id = org AND r.key = wanted_role LIMIT 5001) x;
        IF holders IS NULL THEN RETURN '{}'; END IF;
        IF cardinality(holders) > 5000 THEN holders := NULL; END IF;
    END IF;
    IF length(needle) < 3 THEN
        -- One or two characters: what begins with them.
        SELECT array_agg(x.id ORDER BY x.sort_name, x.id) INTO found_ids FROM (
            SELECT m.id, m.sort_name FROM members m
             WHERE m.organization_id = org
               AND m.sort_name ~>=~ needle AND m.sort_name ~<~ (needle || chr(1114109))
               AND CASE WHEN wanted_status IS NULL THEN m.status <> 'removed' ELSE m.status = wanted_status END
               AND (holders IS NULL OR m.id = ANY (holders))
               AND (wanted_role IS NULL OR holders IS NOT NULL OR EXISTS (SELECT 1 FROM assignments a JOIN roles r ON r.organization_id = org AND r.id = a.role_id
                                   WHERE a.organization_id = org AND a.member_id = m.id AND r.key = wanted_role))
               AND (after_name IS NULL OR (m.sort_name, m.id) > (after_name, after_id))
             ORDER BY m.sort_name, m.id LIMIT most) x;
    ELSE
        SELECT array_agg(x.id ORDER BY x.sort_name, x.id) INTO found_ids FROM (
            SELECT m.id, m.sort_name FROM members m
             WHERE m.organization_id = org
               AND (lower(m.name) || ' ' || m.email) LIKE pattern
               AND CASE WHEN wanted_status IS NULL THEN m.status <> 'removed' ELSE m.status = wanted_status END
               AND (holders IS NULL OR m.id = ANY (holders))
               AND (wanted_role IS NULL OR holders IS NOT NULL OR EXISTS (SELECT 1 FROM assignments a JOIN roles r ON r.organization_id = org AND r.id = a.role_id
                                   WHERE a.organization_id = org AND a.member_id = m.id AND r.key = wanted_role))
               AND (after_name IS NULL OR (m.sort_name, m.id) > (after_name, after_id))
             ORDER BY m.sort_name, m.id LIMIT most) x;
    END IF;
    RETURN coalesce(found_ids, '{}');
END $$;
