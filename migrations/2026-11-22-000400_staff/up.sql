-- Who owns these organizations: up to three active owners of each, for the staff console's list. The
-- wall lets a transaction into one organization at a time, so a list of fifty would ask fifty times.
CREATE FUNCTION owners_of(wanted uuid[]) RETURNS jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
BEGIN
    IF NOT is_staff() THEN RETURN '{}'; END IF;
    RETURN (SELECT coalesce(jsonb_object_agg(w.id, coalesce(found.owners, '[]')), '{}')
      FROM unnest(wanted) AS w(id)
      LEFT JOIN LATERAL (
        SELECT jsonb_agg(jsonb_build_object('id', x.user_id, 'name', x.name, 'email', x.email) ORDER BY x.joined_at) AS owners FROM (
            SELECT m.user_id, m.name, m.email, m.joined_at
              FROM roles r
              JOIN assignments a ON a.organization_id = r.organization_id AND a.role_id = r.id
              JOIN members m ON m.organization_id = a.organization_id AND m.id = a.member_id
             WHERE r.organization_id = w.id AND r.key = 'owner' AND m.status = 'active'
             ORDER BY m.joined_at LIMIT 3) x) found ON true);
END $$;

REVOKE ALL ON FUNCTION owners_of(uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION owners_of(uuid[]) TO tenantry_app;
