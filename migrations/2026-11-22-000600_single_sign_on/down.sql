CREATE OR REPLACE FUNCTION access_of(session_hash bytea, org_slug text, moment timestamptz, idle_seconds double precision) RETURNS jsonb
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public AS $$
DECLARE
    person record;
    org organizations%ROWTYPE;
    member uuid;
    member_seen timestamptz;
    member_end timestamptz;
    held jsonb;
    moved text;
    inside boolean;
BEGIN
    SELECT s.id AS session_id, s.last_seen_at, u.id, u.name, u.email, u.locale, u.time_zone, st.role AS staff_role
      INTO person
      FROM sessions s JOIN users u ON u.id = s.user_id LEFT JOIN staff st ON st.user_id = u.id
     WHERE s.token_hash = session_hash AND s.expires_at > moment AND s.last_seen_at > moment - make_interval(secs => idle_seconds);
    IF NOT FOUND THEN RETURN NULL; END IF;

    IF org_slug IS NOT NULL THEN
        SELECT * INTO org FROM organizations o WHERE o.slug = org_slug;
        IF NOT FOUND THEN
            SELECT o.slug INTO moved FROM organization_slugs f JOIN organizations o ON o.id = f.organization_id
              LEFT JOIN members m ON m.organization_id = o.id AND m.user_id = person.id AND m.status = 'active'
                                 AND (m.ends_at IS NULL OR m.ends_at > moment)
             WHERE f.slug = org_slug AND (m.id IS NOT NULL OR person.staff_role IS NOT NULL);
        ELSE
            SELECT m.id, m.last_seen_at, m.ends_at INTO member, member_seen, member_end
              FROM members m WHERE m.organization_id = org.id AND m.user_id = person.id AND m.status = 'active'
               AND (m.ends_at IS NULL OR m.ends_at > moment);
            IF member IS NOT NULL THEN
                SELECT jsonb_agg(jsonb_build_object('role', r.name, 'mask', encode(r.mask, 'hex'), 'team', a.team_id, 'team_name', t.name,
                                                    'ends', extract(epoch FROM least(a.ends_at, member_end))) ORDER BY r.created_at, r.id)
                  INTO held
                  FROM assignments a JOIN roles r ON r.organization_id = a.organization_id AND r.id = a.role_id
                  LEFT JOIN teams t ON t.organization_id = a.organization_id AND t.id = a.team_id
                 WHERE a.organization_id = org.id AND a.member_id = member AND (a.ends_at IS NULL OR a.ends_at > moment);
            END IF;
        END IF;
    END IF;
    inside := org.id IS NOT NULL AND (member IS NOT NULL OR person.staff_role IS NOT NULL);

    IF inside THEN
        PERFORM set_config('tenantry.organization_id', org.id::text, true);
    ELSIF org_slug IS NULL AND person.staff_role IS NOT NULL THEN
        PERFORM set_config('tenantry.staff', 'on', true);
    END IF;

    RETURN jsonb_build_object(
        'session_id', person.session_id,
        'stale', person.last_seen_at < moment - interval '1 minute'
            OR (member IS NOT NULL AND coalesce(member_seen < moment - interval '1 minute', true)),
        'user', jsonb_build_object('id', person.id, 'name', person.name, 'email', person.email, 'locale', person.locale, 'time_zone', person.time_zone),
        'staff_role', person.staff_role,
        'moved_to', moved,
        'organization', CASE WHEN inside THEN
            jsonb_build_object('id', org.id, 'slug', org.slug, 'name', org.name, 'kind', org.kind,
                'status', CASE WHEN org.closes_at <= moment THEN 'closed' ELSE org.status END,
                'status_reason', org.status_reason, 'locale', org.locale, 'time_zone', org.time_zone,
                'member_count', org.member_count, 'seat_limit', org.seat_limit, 'closes', extract(epoch FROM org.closes_at)) END,
        'member_id', member,
        'held', held);
END $$;
DROP FUNCTION organizations_with_due_connections(timestamptz, timestamptz, integer);
DROP FUNCTION organizations_with_due_domains(timestamptz, integer);
DROP FUNCTION organization_of_slug(text), organization_of_consent(bytea), organization_of_setup_link(bytea), organization_of_domain(text), organization_of_connection(uuid);
DROP TABLE setup_links, break_glass_codes, sso_sessions, sso_consents;
DELETE FROM sessions WHERE connection_id IS NOT NULL;
ALTER TABLE sessions DROP COLUMN break_glass_until, DROP COLUMN break_glass_organization_id, DROP COLUMN connection_id, DROP COLUMN only_organization_id;
DROP TABLE external_identities, sso_attempts, sso_used_assertions, sso_requests, domains;
DELETE FROM assignments WHERE connection_id IS NOT NULL;
ALTER TABLE assignments DROP COLUMN connection_id;
DROP TABLE connection_warnings, connection_counts, connection_pilots, connection_roles, connection_keys, connection_versions, connections;
DROP FUNCTION keep_sso_enforced();
UPDATE members SET source = 'import' WHERE source IN ('sso', 'domain');
ALTER TABLE members DROP COLUMN password_sign_in;
ALTER TABLE members DROP CONSTRAINT members_source_check;
ALTER TABLE members ADD CONSTRAINT members_source_check
    CHECK (source IN ('invitation', 'sign_up', 'staff', 'import', 'join_link', 'join_request'));
ALTER TABLE organizations DROP COLUMN sso_enforced, DROP COLUMN password_sign_in;
ALTER TABLE platform_settings DROP COLUMN password_sign_in;
