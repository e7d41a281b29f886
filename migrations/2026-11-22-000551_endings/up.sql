-- What one member holds: asked at every request. The unique indexes are partial, so none of them answers it.
CREATE INDEX assignments_member ON assignments (organization_id, member_id);

-- Finding what ends soon, or has ended, over all organizations, without reading what was cleared away before.
CREATE INDEX assignments_untold ON assignments (ends_at) WHERE ends_at IS NOT NULL AND end_told_at IS NULL;
CREATE INDEX members_due ON members (ends_at) WHERE ends_at IS NOT NULL AND status <> 'removed';

-- When people are told of an end: a week before; a day before where the whole span is shorter than eight days.
CREATE FUNCTION told_from(begins timestamptz, ends timestamptz) RETURNS timestamptz LANGUAGE sql STABLE AS $$
    SELECT ends - CASE WHEN ends - begins < interval '8 days' THEN interval '1 day' ELSE interval '7 days' END $$;

-- The organizations in which a role or a membership is over, or its end is to be told. Ids only: the worker
-- enters each before it reads.
CREATE FUNCTION organizations_with_ends(moment timestamptz, most integer) RETURNS uuid[]
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT coalesce(array_agg(x.organization_id), '{}') FROM (
        SELECT a.organization_id FROM assignments a WHERE a.ends_at <= moment
        UNION
        SELECT m.organization_id FROM members m WHERE m.ends_at <= moment AND m.status <> 'removed'
        UNION
        SELECT a.organization_id FROM assignments a
          JOIN members m ON m.organization_id = a.organization_id AND m.id = a.member_id AND m.status = 'active'
          JOIN organizations o ON o.id = a.organization_id AND o.status = 'active'
         WHERE a.end_told_at IS NULL AND a.ends_at > moment AND a.ends_at <= moment + interval '7 days'
           AND told_from(a.created_at, a.ends_at) <= moment
        UNION
        SELECT m.organization_id FROM members m
          JOIN organizations o ON o.id = m.organization_id AND o.status = 'active'
         WHERE m.end_told_at IS NULL AND m.status = 'active' AND m.ends_at > moment AND m.ends_at <= moment + interval '7 days'
           AND told_from(m.joined_at, m.ends_at) <= moment
        LIMIT most) x $$;
REVOKE ALL ON FUNCTION organizations_with_ends(timestamptz, integer), told_from(timestamptz, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION organizations_with_ends(timestamptz, integer), told_from(timestamptz, timestamptz) TO tenantry_app;

-- As before; who holds a role is who holds it now.
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
             WHERE r.organization_id = org AND r.key = wanted_role AND (a.ends_at IS NULL OR a.ends_at > now()) LIMIT 5001) x;
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
                                   WHERE a.organization_id = org AND a.member_id = m.id AND r.key = wanted_role AND (a.ends_at IS NULL OR a.ends_at > now())))
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
                                   WHERE a.organization_id = org AND a.member_id = m.id AND r.key = wanted_role AND (a.ends_at IS NULL OR a.ends_at > now())))
               AND (people IS NULL OR m.id = ANY (people))
               AND (wanted_teams IS NULL OR people IS NOT NULL OR EXISTS (
                        SELECT 1 FROM team_members tm JOIN teams t ON t.organization_id = org AND t.id = tm.team_id
                         WHERE tm.organization_id = org AND tm.member_id = m.id AND t.path && wanted_teams))
               AND (after_name IS NULL OR (m.sort_name, m.id) > (after_name, after_id))
             ORDER BY m.sort_name, m.id LIMIT most) x;
    END IF;
    RETURN coalesce(found_ids, '{}');
END $$;
