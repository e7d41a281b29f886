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
          JOIN organizations o ON o.id = a.organization_id AND o.status IN ('trial', 'active', 'terminating')
         WHERE a.end_told_at IS NULL AND a.ends_at > moment AND a.ends_at <= moment + interval '7 days'
           AND told_from(a.created_at, a.ends_at) <= moment
        UNION
        SELECT m.organization_id FROM members m
          JOIN organizations o ON o.id = m.organization_id AND o.status IN ('trial', 'active', 'terminating')
         WHERE m.end_told_at IS NULL AND m.status = 'active' AND m.ends_at > moment AND m.ends_at <= moment + interval '7 days'
           AND told_from(m.joined_at, m.ends_at) <= moment
        LIMIT most) x $$;
REVOKE ALL ON FUNCTION organizations_with_ends(timestamptz, integer), told_from(timestamptz, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION organizations_with_ends(timestamptz, integer), told_from(timestamptz, timestamptz) TO tenantry_app;
