-- Rolling out single sign-on: who would be locked out, and the way in when the provider fails.

-- ---------------------------------------------------------------- who came through which connection

-- The connection through which a member came last; null: through none yet.
ALTER TABLE members ADD COLUMN connection_id uuid;
ALTER TABLE members ADD FOREIGN KEY (organization_id, connection_id) REFERENCES connections ON DELETE SET NULL (connection_id);

CREATE FUNCTION note_connection_of_member() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
    UPDATE members SET connection_id = NEW.connection_id
     WHERE organization_id = NEW.organization_id AND user_id = NEW.user_id AND connection_id IS DISTINCT FROM NEW.connection_id;
    RETURN NULL;
END $$;
CREATE TRIGGER note_connection_of_member AFTER INSERT OR UPDATE OF last_used_at ON external_identities
    FOR EACH ROW EXECUTE FUNCTION note_connection_of_member();

-- Whoever becomes a member after their identity was noted.
CREATE FUNCTION begin_with_connection() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
    NEW.connection_id := (SELECT i.connection_id FROM external_identities i
                           WHERE i.user_id = NEW.user_id AND i.organization_id = NEW.organization_id ORDER BY i.last_used_at DESC LIMIT 1);
    RETURN NEW;
END $$;
CREATE TRIGGER begin_with_connection BEFORE INSERT ON members FOR EACH ROW WHEN (NEW.source IN ('sso', 'domain'))
    EXECUTE FUNCTION begin_with_connection();

-- Those whom enforcement would concern, by domain and by connection. Whoever is NOT in one of a few domains stands in
-- the gaps between them, so the first fifty are found without reading the others, however many there are.
CREATE INDEX members_gaps_of_domains ON members (organization_id, (split_part(email, '@', 2)) COLLATE "C", id)
    WHERE status = 'active' AND password_sign_in <> 'on';
CREATE INDEX members_gaps_of_connections ON members (organization_id, connection_id, id) WHERE status = 'active' AND password_sign_in <> 'on';
-- Members with a rule of their own.
CREATE INDEX members_sign_in ON members (organization_id, password_sign_in, sort_name, id) WHERE password_sign_in <> 'inherit';

-- Definer, since comparisons of texts lose their index behind row-level security. They filter by the setting themselves.
CREATE FUNCTION members_beyond_domains(known text[], moment timestamptz, most integer) RETURNS uuid[]
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT coalesce(array_agg(found.id), '{}') FROM (
        SELECT m.id FROM (
            SELECT k.low, coalesce(lead(k.low) OVER (ORDER BY k.low), chr(1114111)) AS high
              FROM (SELECT unnest(known) COLLATE "C" AS low UNION SELECT '' COLLATE "C") k) gap
         CROSS JOIN LATERAL (
            SELECT x.id FROM members x
             WHERE x.organization_id = current_organization() AND x.status = 'active' AND x.password_sign_in <> 'on'
               AND split_part(x.email, '@', 2) COLLATE "C" > gap.low AND split_part(x.email, '@', 2) COLLATE "C" < gap.high
               AND (x.ends_at IS NULL OR x.ends_at > moment)
             ORDER BY x.organization_id, split_part(x.email, '@', 2) COLLATE "C", x.id LIMIT most) m
         LIMIT most) found $$;

CREATE FUNCTION members_beyond_connections(known uuid[], moment timestamptz, most integer) RETURNS uuid[]
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT coalesce(array_agg(found.id), '{}') FROM (
        (SELECT x.id FROM members x
          WHERE x.organization_id = current_organization() AND x.status = 'active' AND x.password_sign_in <> 'on'
            AND x.connection_id IS NULL AND (x.ends_at IS NULL OR x.ends_at > moment)
          ORDER BY x.organization_id, x.connection_id, x.id LIMIT most)
        UNION ALL
        (SELECT m.id FROM (
            SELECT k.low, coalesce(lead(k.low) OVER (ORDER BY k.low), 'ffffffff-ffff-ffff-ffff-ffffffffffff') AS high
              FROM (SELECT unnest(known) AS low UNION SELECT '00000000-0000-0000-0000-000000000000'::uuid) k) gap
          CROSS JOIN LATERAL (
            SELECT x.id FROM members x
             WHERE x.organization_id = current_organization() AND x.status = 'active' AND x.password_sign_in <> 'on'
               AND x.connection_id > gap.low AND x.connection_id < gap.high AND (x.ends_at IS NULL OR x.ends_at > moment)
             ORDER BY x.organization_id, x.connection_id, x.id LIMIT most) m
          LIMIT most)
        LIMIT most) found $$;

-- ---------------------------------------------------------------- the platform's switch

-- For staff: open organizations that follow the platform and in which no connection lets everybody through.
CREATE FUNCTION organizations_without_single_sign_on(most integer) RETURNS uuid[]
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT coalesce(array_agg(found.id), '{}') FROM (
        SELECT o.id FROM organizations o
         WHERE is_staff() AND o.status IN ('active', 'trial', 'terminating') AND o.password_sign_in = 'inherit'
           AND NOT EXISTS (SELECT FROM connections c WHERE c.organization_id = o.id AND c.status = 'active' AND c.stage IN ('everyone', 'enforced'))
         ORDER BY o.slug LIMIT most) found $$;

-- ---------------------------------------------------------------- the way in when the provider fails

-- Uses up a code, if everything about it is right: the organization, in which a password opens nothing for this person;
-- the person, an active member who decides there about signing in; the code. One statement decides who gets a code.
CREATE FUNCTION use_break_glass(wanted text, person uuid, hash bytea, moment timestamptz) RETURNS uuid
    LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public AS $$
    UPDATE break_glass_codes b SET used_at = moment, used_by = u.name
      FROM organizations o, members m, users u
     WHERE o.id = organization_of_slug(wanted) AND b.organization_id = o.id AND b.code_hash = hash AND b.used_at IS NULL
       AND u.id = person AND m.organization_id = o.id AND m.user_id = u.id
       AND m.status = 'active' AND (m.ends_at IS NULL OR m.ends_at > moment)
       AND (o.sso_enforced OR o.password_sign_in = 'off' OR m.password_sign_in = 'off'
            OR (o.password_sign_in = 'inherit' AND NOT (SELECT p.password_sign_in FROM platform_settings p)))
       AND EXISTS (SELECT FROM assignments a JOIN roles r ON r.organization_id = a.organization_id AND r.id = a.role_id
                    WHERE a.organization_id = o.id AND a.member_id = m.id AND a.team_id IS NULL
                      AND (a.ends_at IS NULL OR a.ends_at > moment) AND 'sign_in.edit' = ANY (r.permissions))
    RETURNING b.organization_id $$;

REVOKE ALL ON FUNCTION note_connection_of_member(), begin_with_connection(), members_beyond_domains(text[], timestamptz, integer),
    members_beyond_connections(uuid[], timestamptz, integer), organizations_without_single_sign_on(integer),
    use_break_glass(text, uuid, bytea, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION members_beyond_domains(text[], timestamptz, integer), members_beyond_connections(uuid[], timestamptz, integer),
    organizations_without_single_sign_on(integer), use_break_glass(text, uuid, bytea, timestamptz) TO tenantry_app;
