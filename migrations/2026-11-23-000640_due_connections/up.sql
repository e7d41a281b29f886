-- With which of its certificates a provider was last seen signing, and until when a certificate of that key is valid:
-- that one is warned of, even where another is pinned already.
ALTER TABLE connections ADD COLUMN signing_fingerprint text NOT NULL DEFAULT '';   -- SHA-256; empty: nobody has come through yet
ALTER TABLE connections ADD COLUMN signing_ends_at timestamptz;

-- A message that anybody could have sent: not proven, or no answer to a request. Few of them are kept, apart from the
-- others, so that they push nothing out.
ALTER TABLE sso_attempts ADD COLUMN stray boolean NOT NULL DEFAULT false;

-- Organizations that are open and have something to do now: whoever has waited longest comes first. Somebody who was
-- told of a certificate's end is not due again before the next step (see watch::WARN_DAYS; `ending_before` is its
-- first step from now). Steps are told by when they begin, so a warning of an earlier certificate does not count.
CREATE OR REPLACE FUNCTION organizations_with_due_connections(refreshed_before timestamptz, ending_before timestamptz, most integer) RETURNS uuid[]
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT coalesce(array_agg(x.organization_id ORDER BY x.waiting, x.organization_id), '{}') FROM (
        SELECT c.organization_id, min(coalesce(c.refreshed_at, '-infinity')) AS waiting
          FROM connections c
          JOIN organizations o ON o.id = c.organization_id
         CROSS JOIN LATERAL (SELECT coalesce(c.signing_ends_at, c.certificate_ends_at) AS ends_at) e
         CROSS JOIN LATERAL (SELECT CASE WHEN e.ends_at <= ending_before - interval '1440 hours' THEN 0
                                         WHEN e.ends_at <= ending_before - interval '1416 hours' THEN 1
                                         WHEN e.ends_at <= ending_before - interval '1272 hours' THEN 7
                                         WHEN e.ends_at <= ending_before - interval '1104 hours' THEN 14
                                         WHEN e.ends_at <= ending_before - interval '720 hours' THEN 30
                                         ELSE 60 END AS days) s
         WHERE o.status IN ('active', 'trial', 'terminating')
           AND ((c.status <> 'draft' AND c.settings->>'metadata_url' <> ''
                 AND (c.refreshed_at IS NULL OR c.refreshed_at <= refreshed_before))
             OR (c.status = 'active' AND e.ends_at <= ending_before
                 AND NOT EXISTS (SELECT FROM connection_warnings w
                                  WHERE w.organization_id = c.organization_id AND w.connection_id = c.id AND w.days = s.days
                                    AND (c.signing_fingerprint = '' OR w.fingerprint = c.signing_fingerprint)
                                    AND w.told_at >= e.ends_at - s.days * interval '24 hours')))
         GROUP BY c.organization_id
         ORDER BY waiting, c.organization_id
         LIMIT most) x $$;
