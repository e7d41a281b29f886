DROP FUNCTION organizations_with_ends(timestamptz, integer);
DROP FUNCTION told_from(timestamptz, timestamptz);
DROP INDEX members_due;
DROP INDEX assignments_untold;
DROP INDEX assignments_member;

CREATE OR REPLACE FUNCTION search_members_of(words text, wanted_status text, wanted_role text, wanted_teams uuid[], after_name text, after_id uuid, most integer)
    RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public SET plan_cache_mode = force_custom_plan AS $$
DECLARE
    org uuid := current_organization();
    needle text := lower(words);
    pattern text := '%' || replace(replace(replace(needle, '\', '\\'), '%', '\%'), '_', '\_') || '%';
    holders uuid[];
    people uuid[];
    found_ids uuid[];
BEGIN
    IF org IS NULL THEN RETURN '{}'; END IF;
    IF wanted_role IS NOT NULL THEN
        SELECT array_agg(x.member_id) INTO holders FROM (
            SELECT a.member_id FROM roles r JOIN assignments a ON a.organization_id = org AND a.role_id = r.id
             WHERE r.organization_id = org AND r.key = wanted_role LIMIT 5001) x;
        IF holders IS NULL THEN RETURN '{}'; END IF;
        IF cardinality(holders) > 5000 THEN holders := NULL; END IF;
    END IF;
    IF wanted_teams IS NOT NULL THEN
        -- Those who were removed are in no roster: they are found by the teams they were in.
        IF wanted_status = 'removed' THEN
            SELECT array_agg(x.member_id) INTO people FROM (
                SELECT tm.member_id FROM team_members tm JOIN teams t ON t.organization_id = org AND t.id = tm.team_id
                 WHERE tm.organization_id = org AND t.path && wanted_teams LIMIT 5001) x;
        ELSE
            SELECT array_agg(x.member_id) INTO people FROM (
                SELECT r.member_id FROM team_roster r WHERE r.organization_id = org AND r.team_id = ANY (wanted_teams) LIMIT 5001) x;
        END IF;
        IF people IS NULL THEN RETURN '{}'; END IF;
        IF cardinality(people) > 5000 THEN people := NULL; END IF;
    END IF;
    IF length(needle) < 3 THEN
        SELECT array_agg(x.id ORDER BY x.sort_name, x.id) INTO found_ids FROM (
            SELECT m.id, m.sort_name FROM members m
             WHERE m.organization_id = org
               AND m.sort_name ~>=~ needle AND m.sort_name ~<~ (needle || chr(1114109))
               AND CASE WHEN wanted_status IS NULL THEN m.status <> 'removed' ELSE m.status = wanted_status END
               AND (holders IS NULL OR m.id = ANY (holders))
               AND (wanted_role IS NULL OR holders IS NOT NULL OR EXISTS (SELECT 1 FROM assignments a JOIN roles r ON r.organization_id = org AND r.id = a.role_id
                                   WHERE a.organization_id = org AND a.member_id = m.id AND r.key = wanted_role))
               AND (people IS NULL OR m.id = ANY (people))
               AND (wanted_teams IS NULL OR people IS NOT NULL OR EXISTS (
                        SELECT 1 FROM team_members tm JOIN teams t ON t.organization_id = org AND t.id = tm.team_id
                         WHERE tm.organization_id = org AND tm.member_id = m.id AND t.path && wanted_teams))
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
               AND (people IS NULL OR m.id = ANY (people))
               AND (wanted_teams IS NULL OR people IS NOT NULL OR EXISTS (
                        SELECT 1 FROM team_members tm JOIN teams t ON t.organization_id = org AND t.id = tm.team_id
                         WHERE tm.organization_id = org AND tm.member_id = m.id AND t.path && wanted_teams))
               AND (after_name IS NULL OR (m.sort_name, m.id) > (after_name, after_id))
             ORDER BY m.sort_name, m.id LIMIT most) x;
    END IF;
    RETURN coalesce(found_ids, '{}');
END $$;
