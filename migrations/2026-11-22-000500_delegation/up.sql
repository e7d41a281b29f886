-- Delegation: the catalogue of permissions, teams, and assignments with a scope and an end.

-- ---------------------------------------------------------------- the catalogue of permissions

-- A vendor's application, to which permissions belong (`crm:contacts.export`).
CREATE TABLE applications (
    key         text PRIMARY KEY CHECK (key ~ '^[a-z][a-z0-9-]{0,39}$'),
    name        text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    created_at  timestamptz NOT NULL
);

-- Every permission there is, by number: 0–63 the portal's own, 64–575 the applications'. A number means the
-- same for ever, so that a set of permissions is a row of bits.
CREATE TABLE permissions (
    key         text PRIMARY KEY CHECK (key ~ '^([a-z][a-z0-9-]{0,39}:)?[a-z][a-z0-9_-]{0,39}\.[a-z][a-z0-9_-]{0,39}$'),
    number      integer NOT NULL UNIQUE CHECK (number BETWEEN 0 AND 575),
    application text REFERENCES applications,        -- null: the portal's own
    description text NOT NULL DEFAULT '' CHECK (length(description) <= 200),
    created_at  timestamptz NOT NULL DEFAULT now(),
    retired_at  timestamptz,                         -- no new role may have it
    CHECK ((application IS NULL) = (number < 64))
);
INSERT INTO permissions (key, number)
SELECT key, place - 1 FROM unnest(ARRAY[
    'organization.view', 'organization.edit', 'organization.close',
    'members.view', 'members.invite', 'members.edit', 'members.remove',
    'roles.view', 'roles.assign', 'roles.edit', 'teams.edit', 'domains.edit', 'sign_in.edit',
    'identity_providers.view', 'identity_providers.edit', 'emails.view', 'emails.edit',
    'audit.view', 'audit.export', 'analytics.view', 'api_keys.edit', 'webhooks.edit', 'privacy.edit'])
    WITH ORDINALITY AS p(key, place);

-- The permissions of a role as bits: bit n is byte n/8, 1 << n%8.
ALTER TABLE roles ADD COLUMN mask bytea NOT NULL DEFAULT decode(repeat('00', 72), 'hex') CHECK (length(mask) = 72);
ALTER TABLE roles ADD COLUMN updated_at timestamptz;
ALTER TABLE roles ADD COLUMN updated_by text NOT NULL DEFAULT '';

-- Keeps the bits, and the names in the order of their numbers. A name that the catalogue does not know is
-- refused. Owners and admins have every application permission, also those that are yet to come.
CREATE FUNCTION mask_of_role() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
    known text[];
    bits bytea := decode(repeat('00', 72), 'hex');
    n integer;
BEGIN
    SELECT coalesce(array_agg(p.key ORDER BY p.number), '{}') INTO known FROM permissions p WHERE p.key = ANY (NEW.permissions);
    IF cardinality(known) <> (SELECT count(DISTINCT x) FROM unnest(NEW.permissions) x) THEN
        RAISE EXCEPTION 'a role has a permission that the catalogue does not know' USING ERRCODE = '23503', CONSTRAINT = 'unknown_permission';
    END IF;
    NEW.permissions := known;
    IF NEW.built_in AND NEW.key IN ('owner', 'admin') THEN
        bits := decode(repeat('00', 8) || repeat('ff', 64), 'hex');
    END IF;
    FOR n IN SELECT p.number FROM permissions p WHERE p.key = ANY (known) LOOP
        bits := set_bit(bits, n, 1);
    END LOOP;
    NEW.mask := bits;
    RETURN NEW;
END $$;
CREATE TRIGGER mask_of_role BEFORE INSERT OR UPDATE OF permissions, mask ON roles FOR EACH ROW EXECUTE FUNCTION mask_of_role();
UPDATE roles SET permissions = permissions;

-- Whether the organization's own admins may define roles. Staff decide.
ALTER TABLE organizations ADD COLUMN custom_roles boolean NOT NULL DEFAULT true;

-- ---------------------------------------------------------------- teams

CREATE TABLE teams (
    organization_id uuid NOT NULL REFERENCES organizations ON DELETE CASCADE,
    id              uuid NOT NULL,
    parent_id       uuid,
    name            text NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
    -- From the root to the team itself; kept by a trigger.
    path            uuid[] NOT NULL DEFAULT '{}',
    created_at      timestamptz NOT NULL,
    PRIMARY KEY (organization_id, id),
    FOREIGN KEY (organization_id, parent_id) REFERENCES teams,
    CONSTRAINT team_depth CHECK (cardinality(path) <= 8)
);
CREATE UNIQUE INDEX teams_name ON teams (organization_id, coalesce(parent_id, '00000000-0000-0000-0000-000000000000'::uuid), lower(name));
CREATE INDEX teams_parent ON teams (organization_id, parent_id);

CREATE TABLE team_members (
    organization_id uuid NOT NULL,
    team_id         uuid NOT NULL,
    member_id       uuid NOT NULL,
    created_at      timestamptz NOT NULL,
    created_by      text NOT NULL DEFAULT '',
    PRIMARY KEY (organization_id, member_id, team_id),
    FOREIGN KEY (organization_id, team_id) REFERENCES teams ON DELETE CASCADE,
    FOREIGN KEY (organization_id, member_id) REFERENCES members ON DELETE CASCADE
);
CREATE INDEX team_members_team ON team_members (organization_id, team_id, member_id);

-- Who is in a team or below it, by name: a team's list is read from here as fast as the whole
-- organization's is from its own index. Kept by triggers alone.
CREATE TABLE team_roster (
    organization_id uuid NOT NULL,
    team_id         uuid NOT NULL,
    sort_name       text NOT NULL,
    member_id       uuid NOT NULL,
    PRIMARY KEY (organization_id, member_id, team_id),
    FOREIGN KEY (organization_id, team_id) REFERENCES teams ON DELETE CASCADE,
    FOREIGN KEY (organization_id, member_id) REFERENCES members ON DELETE CASCADE
);
CREATE INDEX team_roster_by_name ON team_roster (organization_id, team_id, sort_name, member_id);

-- The place in the tree. The organization is held first, so that two moves at once take turns and cannot
-- make a ring of each other.
CREATE FUNCTION place_team() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
    above uuid[] := '{}';
BEGIN
    PERFORM 1 FROM organizations WHERE id = NEW.organization_id FOR NO KEY UPDATE;
    IF NEW.parent_id IS NOT NULL THEN
        SELECT t.path INTO above FROM teams t WHERE t.organization_id = NEW.organization_id AND t.id = NEW.parent_id;
        IF NEW.id = ANY (above) OR NEW.parent_id = NEW.id THEN
            RAISE EXCEPTION 'a team cannot be below itself' USING ERRCODE = '23514', CONSTRAINT = 'team_ring';
        END IF;
    END IF;
    NEW.path := coalesce(above, '{}') || NEW.id;
    RETURN NEW;
END $$;
CREATE TRIGGER place_team BEFORE INSERT OR UPDATE OF parent_id ON teams FOR EACH ROW EXECUTE FUNCTION place_team();

-- Writes the rosters of these people anew.
CREATE FUNCTION write_roster(org uuid, people uuid[]) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$
    DELETE FROM team_roster r WHERE r.organization_id = org AND r.member_id = ANY (people);
    INSERT INTO team_roster (organization_id, team_id, sort_name, member_id)
    SELECT DISTINCT org, above.id, m.sort_name, m.id
      FROM members m
      JOIN team_members tm ON tm.organization_id = org AND tm.member_id = m.id
      JOIN teams t ON t.organization_id = org AND t.id = tm.team_id
      CROSS JOIN unnest(t.path) AS above(id)
     WHERE m.organization_id = org AND m.id = ANY (people) AND m.status <> 'removed';
$$;

CREATE FUNCTION carry_team() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
    IF NEW.path = OLD.path THEN RETURN NULL; END IF;
    UPDATE teams t SET path = NEW.path || t.path[cardinality(OLD.path) + 1:]
     WHERE t.organization_id = NEW.organization_id AND t.path @> ARRAY[NEW.id] AND t.id <> NEW.id;
    PERFORM write_roster(NEW.organization_id, (
        SELECT array_agg(DISTINCT tm.member_id) FROM team_members tm JOIN teams t ON t.organization_id = tm.organization_id AND t.id = tm.team_id
         WHERE tm.organization_id = NEW.organization_id AND NEW.id = ANY (t.path)));
    RETURN NULL;
END $$;
CREATE TRIGGER carry_team AFTER UPDATE OF parent_id ON teams FOR EACH ROW EXECUTE FUNCTION carry_team();

CREATE FUNCTION roster_of_team_members() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
    one record;
BEGIN
    FOR one IN SELECT organization_id, array_agg(DISTINCT member_id) AS people FROM changed GROUP BY 1 LOOP
        PERFORM write_roster(one.organization_id, one.people);
    END LOOP;
    RETURN NULL;
END $$;
CREATE TRIGGER roster_added AFTER INSERT ON team_members REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION roster_of_team_members();
CREATE TRIGGER roster_removed AFTER DELETE ON team_members REFERENCING OLD TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION roster_of_team_members();
CREATE FUNCTION roster_of_member() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
    PERFORM write_roster(NEW.organization_id, ARRAY[NEW.id]);
    RETURN NULL;
END $$;
CREATE TRIGGER roster_of_member AFTER UPDATE OF status, name ON members
    FOR EACH ROW WHEN (OLD.status IS DISTINCT FROM NEW.status OR OLD.name IS DISTINCT FROM NEW.name)
    EXECUTE FUNCTION roster_of_member();

-- ---------------------------------------------------------------- assignments: member × role × scope, perhaps with an end

ALTER TABLE assignments ADD COLUMN team_id uuid;
ALTER TABLE assignments ADD COLUMN ends_at timestamptz;
ALTER TABLE assignments ADD COLUMN created_by_id uuid;
ALTER TABLE assignments ADD COLUMN end_told_at timestamptz;   -- when its end was announced
ALTER TABLE assignments ADD FOREIGN KEY (organization_id, team_id) REFERENCES teams;
ALTER TABLE assignments DROP CONSTRAINT assignments_organization_id_member_id_role_id_key;
CREATE UNIQUE INDEX assignments_once ON assignments (organization_id, member_id, role_id) WHERE team_id IS NULL;
CREATE UNIQUE INDEX assignments_once_in_team ON assignments (organization_id, member_id, role_id, team_id) WHERE team_id IS NOT NULL;
CREATE INDEX assignments_team ON assignments (organization_id, team_id) WHERE team_id IS NOT NULL;
CREATE INDEX assignments_ending ON assignments (ends_at) WHERE ends_at IS NOT NULL;

-- A membership, too, may have an end; and an organization a moment at which it closes.
ALTER TABLE members ADD COLUMN ends_at timestamptz;
ALTER TABLE members ADD COLUMN end_told_at timestamptz;
CREATE INDEX members_ending ON members (ends_at) WHERE ends_at IS NOT NULL;
ALTER TABLE organizations ADD COLUMN closes_at timestamptz;

-- Owners own the whole organization, and without an end: else it could lose its last owner by the clock.
CREATE FUNCTION owners_own_everything() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
    IF (NEW.team_id IS NOT NULL OR NEW.ends_at IS NOT NULL) AND EXISTS (
        SELECT 1 FROM roles r WHERE r.organization_id = NEW.organization_id AND r.id = NEW.role_id AND r.key = 'owner') THEN
        RAISE EXCEPTION 'an owner owns the whole organization, without an end' USING ERRCODE = '23514', CONSTRAINT = 'owner_scope';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER owners_own_everything BEFORE INSERT OR UPDATE ON assignments FOR EACH ROW
    WHEN (NEW.team_id IS NOT NULL OR NEW.ends_at IS NOT NULL) EXECUTE FUNCTION owners_own_everything();

-- As before, and an owner whose membership ends does not count.
CREATE OR REPLACE FUNCTION keep_an_owner() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
    PERFORM 1 FROM organizations WHERE id = OLD.organization_id AND status <> 'closed' FOR NO KEY UPDATE;
    IF NOT FOUND THEN RETURN NULL; END IF;
    IF NOT EXISTS (
        SELECT 1 FROM roles r
          JOIN assignments a ON a.organization_id = r.organization_id AND a.role_id = r.id
          JOIN members m ON m.organization_id = a.organization_id AND m.id = a.member_id
         WHERE r.organization_id = OLD.organization_id AND r.key = 'owner' AND m.status = 'active' AND m.ends_at IS NULL)
    THEN
        RAISE EXCEPTION 'an organization keeps at least one active owner' USING ERRCODE = '23514', CONSTRAINT = 'last_owner';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER keep_an_owner_for_ever AFTER UPDATE OF ends_at ON members
    DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW WHEN (OLD.ends_at IS NULL AND NEW.ends_at IS NOT NULL)
    EXECUTE FUNCTION keep_an_owner();

ALTER TABLE invitations ADD COLUMN team_id uuid;
ALTER TABLE invitations ADD FOREIGN KEY (organization_id, team_id) REFERENCES teams;
CREATE INDEX invitations_team ON invitations (organization_id, team_id, created_at DESC, id DESC) WHERE team_id IS NOT NULL;

-- ---------------------------------------------------------------- the wall

DO $$ DECLARE t text; BEGIN
    FOREACH t IN ARRAY ARRAY['teams', 'team_members', 'team_roster'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format($p$CREATE POLICY tenant ON %I TO tenantry_app
            USING (organization_id = current_organization())
            WITH CHECK (organization_id = current_organization())$p$, t);
    END LOOP;
END $$;
GRANT SELECT, INSERT, UPDATE, DELETE ON teams, team_members, applications, permissions TO tenantry_app;
GRANT SELECT ON team_roster TO tenantry_app;

-- ---------------------------------------------------------------- who is this, and what may they do

-- The question of the release before: it knows neither scope nor end, so it is told only what holds
-- everywhere, now.
CREATE OR REPLACE FUNCTION who_is(session_hash bytea, org_slug text, moment timestamptz, idle_seconds double precision) RETURNS jsonb
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public AS $$
DECLARE
    answer jsonb := access_of(session_hash, org_slug, moment, idle_seconds);
    granted text;
    role_names text[];
BEGIN
    IF answer IS NULL OR answer->>'member_id' IS NULL THEN RETURN answer; END IF;
    SELECT string_agg(array_to_string(r.permissions, ' '), ' '), array_agg(r.name ORDER BY r.created_at, r.id) INTO granted, role_names
      FROM assignments a JOIN roles r ON r.organization_id = a.organization_id AND r.id = a.role_id
     WHERE a.organization_id = (answer->'organization'->>'id')::uuid AND a.member_id = (answer->>'member_id')::uuid
       AND a.team_id IS NULL AND (a.ends_at IS NULL OR a.ends_at > moment);
    RETURN answer || jsonb_build_object('permissions', granted, 'roles', to_jsonb(role_names));
END $$;

-- One call per request, as who_is was: who this is, and each role they hold here, with its bits, the team it
-- is limited to and its end. Ends are compared here, so that what is over is over at that instant.
CREATE FUNCTION access_of(session_hash bytea, org_slug text, moment timestamptz, idle_seconds double precision) RETURNS jsonb
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

-- The switcher: a person's own organizations at this moment, with the roles they hold there.
CREATE FUNCTION organizations_of(person uuid, moment timestamptz) RETURNS jsonb
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'slug', o.slug, 'name', o.name, 'kind', o.kind,
               'status', CASE WHEN o.closes_at <= moment THEN 'closed' ELSE o.status END,
               'roles', (SELECT coalesce(jsonb_agg(x.name ORDER BY x.first, x.name), '[]') FROM (
                            SELECT r.name, min(r.created_at) AS first FROM assignments a
                              JOIN roles r ON r.organization_id = a.organization_id AND r.id = a.role_id
                             WHERE a.organization_id = o.id AND a.member_id = m.id AND (a.ends_at IS NULL OR a.ends_at > moment)
                             GROUP BY r.name) x)) ORDER BY lower(o.name)), '[]')
      FROM members m JOIN organizations o ON o.id = m.organization_id
     WHERE m.user_id = person AND m.status = 'active' AND (m.ends_at IS NULL OR m.ends_at > moment)
       AND o.status <> 'closed' AND (o.closes_at IS NULL OR o.closes_at > moment) $$;

REVOKE ALL ON FUNCTION access_of(bytea, text, timestamptz, double precision), organizations_of(uuid, timestamptz), write_roster(uuid, uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION access_of(bytea, text, timestamptz, double precision), organizations_of(uuid, timestamptz) TO tenantry_app;

-- ---------------------------------------------------------------- search, also within teams

-- As search_members, which the release before asks. A team with few people is searched among them.
CREATE FUNCTION search_members_of(words text, wanted_status text, wanted_role text, wanted_teams uuid[], after_name text, after_id uuid, most integer)
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
REVOKE ALL ON FUNCTION search_members_of(text, text, text, uuid[], text, uuid, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION search_members_of(text, text, text, uuid[], text, uuid, integer) TO tenantry_app;
