CREATE OR REPLACE FUNCTION organizations_with_due_connections(refreshed_before timestamptz, ending_before timestamptz, most integer) RETURNS uuid[]
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT coalesce(array_agg(x.organization_id), '{}') FROM (
        SELECT organization_id FROM connections
         WHERE status <> 'draft' AND settings->>'metadata_url' <> '' AND (refreshed_at IS NULL OR refreshed_at <= refreshed_before)
        UNION
        SELECT organization_id FROM connections WHERE status = 'active' AND certificate_ends_at <= ending_before
        LIMIT most) x $$;
ALTER TABLE sso_attempts DROP COLUMN stray;
ALTER TABLE connections DROP COLUMN signing_ends_at, DROP COLUMN signing_fingerprint;
