-- The audit log proves itself: the events of an organization are links of a chain. The hash of a link is
--     sha256(hash of the link before || the event's canonical text in UTF-8)
-- and 32 zero bytes stand before the first. The platform's own events (organization null) are a chain as
-- well, under the id 00000000-0000-0000-0000-000000000000.

-- ---------------------------------------------------------------- tables

-- Where a chain ends, and where it begins when its first events were deleted after their time.
CREATE TABLE audit_heads (
    organization_id     uuid PRIMARY KEY,
    sequence            bigint NOT NULL CHECK (sequence >= 0),
    hash                bytea NOT NULL CHECK (length(hash) = 32),
    first_sequence      bigint NOT NULL DEFAULT 1 CHECK (first_sequence >= 1),
    first_previous_hash bytea NOT NULL DEFAULT decode(repeat('00', 32), 'hex') CHECK (length(first_previous_hash) = 32)
) WITH (fillfactor = 50);

CREATE TABLE audit_chain (
    organization_id uuid NOT NULL,
    sequence        bigint NOT NULL,
    event_id        uuid NOT NULL UNIQUE,
    hash            bytea NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (organization_id, sequence)
);

-- What was found when somebody verified a chain, the newest first.
CREATE TABLE audit_verifications (
    organization_id uuid NOT NULL,
    id              uuid NOT NULL,
    at              timestamptz NOT NULL,
    by_name         text NOT NULL,
    outcome         text NOT NULL CHECK (outcome IN ('good', 'partial', 'broken')),
    first_sequence  bigint NOT NULL,            -- from here …
    last_sequence   bigint NOT NULL,            -- … to here it is as it was written
    last_hash       bytea NOT NULL CHECK (length(last_hash) = 32),
    fault           text NOT NULL DEFAULT '',   -- what is wrong with the first bad one
    bad_sequence    bigint,
    PRIMARY KEY (organization_id, id)
);
CREATE INDEX audit_verifications_newest ON audit_verifications (organization_id, at DESC, id DESC);

-- For how long events are kept; null is for ever. The platform's is what new organizations begin with.
ALTER TABLE organizations ADD COLUMN audit_retention_days integer CHECK (audit_retention_days BETWEEN 90 AND 3650);
ALTER TABLE platform_settings ADD COLUMN audit_retention_days integer CHECK (audit_retention_days BETWEEN 90 AND 3650);
CREATE FUNCTION begin_with_retention() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
    NEW.audit_retention_days := (SELECT s.audit_retention_days FROM platform_settings s);
    RETURN NEW;
END $$;
CREATE TRIGGER begin_with_retention BEFORE INSERT ON organizations FOR EACH ROW
    WHEN (NEW.audit_retention_days IS NULL) EXECUTE FUNCTION begin_with_retention();

-- ---------------------------------------------------------------- the chain

-- An event as text, the same for ever: a JSON array of its columns in this order, the moment in microseconds
-- since 1970. No setting of a session changes it. Of columns that come later, those without a value are to be
-- left out, so that the text of older events stays. (An array, since names would double the time it takes.
-- Not qualified by a schema, and without settings of its own, so that queries can take it apart.)
CREATE FUNCTION audit_canonical(e audit_events) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT json_build_array(
        e.id, e.organization_id, (extract(epoch FROM e.at) * 1000000)::bigint, e.action, e.outcome,
        e.actor_kind, e.actor_id, e.actor_name, e.target_kind, e.target_id, e.target_name,
        e.before, e.after, e.reason, e.address, e.request_id)::text
$$;

-- The id of a chain.
CREATE FUNCTION audit_chain_of(organization uuid) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT coalesce(organization, '00000000-0000-0000-0000-000000000000'::uuid) $$;

-- A transaction notes whose events it writes …
CREATE FUNCTION audit_note_chains() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
    noted text := coalesce(current_setting('tenantry.audit_chains', true), '');
    one text;
BEGIN
    FOR one IN SELECT DISTINCT public.audit_chain_of(n.organization_id)::text FROM new_rows n LOOP
        IF position(one IN noted) = 0 THEN noted := noted || ' ' || one; END IF;
    END LOOP;
    PERFORM set_config('tenantry.audit_chains', noted, true);
    RETURN NULL;
END $$;
CREATE TRIGGER audit_note_chains AFTER INSERT ON audit_events REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION audit_note_chains();

-- … and adds them at its commit. Only then is the head of a chain locked, so that writers of one
-- organization wait for each other's commit and for nothing else. A transaction that writes to several
-- chains locks their heads in the order of their ids before the first, so that no two wait in a ring.
CREATE FUNCTION audit_add_to_chain() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
    mine uuid := public.audit_chain_of(NEW.organization_id);
    noted text := coalesce(current_setting('tenantry.audit_chains', true), '');
    canonical bytea := convert_to(public.audit_canonical(NEW), 'UTF8');
    zeros bytea := decode(repeat('00', 32), 'hex');
    n bigint;
    h bytea;
BEGIN
    IF length(noted) > 37 THEN
        INSERT INTO public.audit_heads (organization_id, sequence, hash)
        SELECT c::uuid, 0, zeros FROM regexp_split_to_table(trim(noted), ' ') c ORDER BY c::uuid
            ON CONFLICT (organization_id) DO NOTHING;
        PERFORM 1 FROM public.audit_heads a
          WHERE a.organization_id IN (SELECT c::uuid FROM regexp_split_to_table(trim(noted), ' ') c)
          ORDER BY a.organization_id FOR UPDATE;
        PERFORM set_config('tenantry.audit_chains', '', true);
    END IF;
    UPDATE public.audit_heads a SET sequence = a.sequence + 1, hash = sha256(a.hash || canonical)
     WHERE a.organization_id = mine RETURNING a.sequence, a.hash INTO n, h;
    IF NOT FOUND THEN
        INSERT INTO public.audit_heads AS a (organization_id, sequence, hash) VALUES (mine, 1, sha256(zeros || canonical))
            ON CONFLICT (organization_id) DO UPDATE SET sequence = a.sequence + 1, hash = sha256(a.hash || canonical)
            RETURNING a.sequence, a.hash INTO n, h;
    END IF;
    INSERT INTO public.audit_chain (organization_id, sequence, event_id, hash) VALUES (mine, n, NEW.id, h);
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER audit_add_to_chain AFTER INSERT ON audit_events
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION audit_add_to_chain();

-- Events from before the chain: in the order of their time.
DO $$
DECLARE
    org uuid;
    e audit_events;
    n bigint;
    h bytea;
BEGIN
    FOR org IN SELECT DISTINCT audit_chain_of(organization_id) FROM audit_events LOOP
        n := 0;
        h := decode(repeat('00', 32), 'hex');
        FOR e IN SELECT * FROM audit_events x WHERE x.organization_id IS NOT DISTINCT FROM nullif(org, audit_chain_of(NULL)) ORDER BY x.at, x.id LOOP
            n := n + 1;
            h := sha256(h || convert_to(audit_canonical(e), 'UTF8'));
            INSERT INTO audit_chain (organization_id, sequence, event_id, hash) VALUES (org, n, e.id, h);
        END LOOP;
        INSERT INTO audit_heads (organization_id, sequence, hash) VALUES (org, n, h);
    END LOOP;
END $$;

-- ---------------------------------------------------------------- verifying

-- Looks at the links `from_sequence` to `to_sequence` of a chain, of which `previous` is the hash before the
-- first, and answers how many are there, the hash of the last, and the first of each fault: an event that
-- is gone, an event that is not as it was written, a place where the numbers do not go on.
-- (Not SECURITY DEFINER: who asks sees what they may see. The settings make it walk along the chain: left
-- alone, the planner would read every event there is for each part of it.)
CREATE FUNCTION audit_verify(chain uuid, from_sequence bigint, to_sequence bigint, previous bytea)
    RETURNS TABLE (links bigint, last_hash bytea, removed bigint, changed bigint, misplaced bigint)
    LANGUAGE plpgsql STABLE SET enable_hashjoin = off SET enable_mergejoin = off SET enable_bitmapscan = off SET enable_sort = off AS $$
BEGIN
    RETURN QUERY
    SELECT count(*), (SELECT l.hash FROM audit_chain l WHERE l.organization_id = chain AND l.sequence = to_sequence),
           min(x.expected) FILTER (WHERE x.id IS NULL),
           min(x.expected) FILTER (WHERE x.id IS NOT NULL AND x.hash <> sha256(x.before_it || x.canonical)),
           min(x.expected) FILTER (WHERE x.sequence <> x.expected)
      FROM (
        SELECT c.sequence, c.hash, e.id, convert_to(audit_canonical(e), 'UTF8') AS canonical,
               coalesce(lag(c.hash) OVER w, previous) AS before_it,
               coalesce(lag(c.sequence) OVER w, from_sequence - 1) + 1 AS expected
          FROM audit_chain c LEFT JOIN audit_events e ON e.id = c.event_id
         WHERE c.organization_id = chain AND c.sequence BETWEEN from_sequence AND to_sequence
        WINDOW w AS (ORDER BY c.sequence)) x;
END $$;

-- ---------------------------------------------------------------- retention

-- Deletes up to `most` events from the beginning of the chain of the organization whose wall is open: those
-- older than its own setting, never a newer one, and never by a clock that is ahead of the database's. The
-- last of them is named by an event, so that a verifier knows that nothing else is missing at the front.
-- Begins only when the oldest is a day over its time: one event a day says enough.
CREATE FUNCTION audit_prune(moment timestamptz, most integer) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
    org uuid := public.current_organization();
    days integer;
    name text;
    over timestamptz;
    head public.audit_heads;
    oldest timestamptz;
    cut bigint;
    cut_hash bytea;
    gone uuid[];
BEGIN
    SELECT o.audit_retention_days, o.name INTO days, name FROM public.organizations o WHERE o.id = org;
    IF days IS NULL OR NOT pg_try_advisory_xact_lock(hashtextextended('audit_prune ' || org, 0)) THEN RETURN 0; END IF;
    over := least(moment, now()) - make_interval(days => days);
    SELECT * INTO head FROM public.audit_heads h WHERE h.organization_id = org;
    IF NOT FOUND THEN RETURN 0; END IF;
    SELECT e.at INTO oldest FROM public.audit_chain c JOIN public.audit_events e ON e.id = c.event_id
     WHERE c.organization_id = org AND c.sequence = head.first_sequence;
    IF oldest IS NULL OR oldest > over - interval '1 day' THEN RETURN 0; END IF;

    -- Up to the first that is to be kept, or whose event is missing: what is broken stays to be found.
    SELECT min(c.sequence) - 1 INTO cut
      FROM (SELECT * FROM public.audit_chain WHERE organization_id = org AND sequence >= head.first_sequence
             ORDER BY sequence LIMIT most + 1) c
      LEFT JOIN public.audit_events e ON e.id = c.event_id
     WHERE e.at IS NULL OR e.at >= over OR c.sequence >= head.first_sequence + most OR c.sequence = head.sequence;
    IF cut IS NULL OR cut < head.first_sequence THEN RETURN 0; END IF;
    SELECT c.hash INTO cut_hash FROM public.audit_chain c WHERE c.organization_id = org AND c.sequence = cut;

    WITH links AS (DELETE FROM public.audit_chain c
                    WHERE c.organization_id = org AND c.sequence BETWEEN head.first_sequence AND cut RETURNING c.event_id)
    SELECT array_agg(event_id) INTO gone FROM links;
    DELETE FROM public.audit_events WHERE id = ANY (gone);
    UPDATE public.audit_heads SET first_sequence = cut + 1, first_previous_hash = cut_hash WHERE organization_id = org;
    INSERT INTO public.audit_events (id, organization_id, at, action, outcome, actor_kind, actor_name, target_kind, target_id, target_name, after)
    VALUES (gen_random_uuid(), org, least(moment, now()), 'audit.pruned', 'done', 'system', 'Tenantry', 'organization', org, name,
            jsonb_build_object('events', cut - head.first_sequence + 1, 'last_sequence', cut,
                               'last_hash', encode(cut_hash, 'hex'), 'retention_days', days));
    RETURN cut - head.first_sequence + 1;
END $$;

-- ---------------------------------------------------------------- the wall

DO $$ DECLARE t text; BEGIN
    FOREACH t IN ARRAY ARRAY['audit_heads', 'audit_chain', 'audit_verifications'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format($p$CREATE POLICY tenant ON %I FOR SELECT TO tenantry_app USING (organization_id = current_organization())$p$, t);
        EXECUTE format($p$CREATE POLICY staff ON %I FOR SELECT TO tenantry_app USING (is_staff())$p$, t);
    END LOOP;
END $$;
CREATE POLICY write ON audit_verifications FOR INSERT TO tenantry_app
    WITH CHECK (organization_id = current_organization() OR is_staff());
GRANT SELECT ON audit_heads, audit_chain TO tenantry_app;
GRANT SELECT, INSERT ON audit_verifications TO tenantry_app;
REVOKE ALL ON FUNCTION audit_prune(timestamptz, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit_canonical(audit_events), audit_chain_of(uuid), audit_prune(timestamptz, integer),
    audit_verify(uuid, bigint, bigint, bytea) TO tenantry_app;
