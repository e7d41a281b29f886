-- Single sign-on: an organization's own mail domains and identity providers, and sessions that began there.

-- ---------------------------------------------------------------- connections

CREATE TABLE connections (
    organization_id uuid NOT NULL REFERENCES organizations ON DELETE CASCADE,
    id              uuid NOT NULL UNIQUE,
    protocol        text NOT NULL DEFAULT 'saml' CHECK (protocol IN ('saml')),
    guide           text NOT NULL CHECK (length(guide) BETWEEN 1 AND 60),      -- which vendor's words its pages use
    name            text NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
    status          text NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'active', 'disabled')),
    stage           text NOT NULL DEFAULT 'test' CHECK (stage IN ('test', 'pilot', 'everyone', 'enforced')),
    stage_before    text CHECK (stage_before IN ('test', 'pilot', 'everyone', 'enforced')),   -- one click back
    stage_since     timestamptz NOT NULL,
    settings        jsonb NOT NULL,                  -- of the current version
    version         integer NOT NULL DEFAULT 1 CHECK (version > 0),
    step            text NOT NULL DEFAULT 'values',  -- where the wizard was left
    contact_email   text NOT NULL DEFAULT '' CHECK (length(contact_email) <= 254),   -- the IT contact who is warned as well
    -- Who comes through becomes a member, or only those who are members already may.
    provisioning    boolean NOT NULL DEFAULT true,
    -- Until when at least one of the provider's certificates is valid; null: there is none.
    certificate_ends_at timestamptz,
    -- What the metadata's address said last.
    refreshed_at    timestamptz,
    refresh_fault   text NOT NULL DEFAULT '',        -- why not; empty: it went well
    held_refresh    jsonb,                           -- settings that wait for approval, and why
    created_at      timestamptz NOT NULL,
    created_by      text NOT NULL DEFAULT '',
    updated_at      timestamptz NOT NULL,
    updated_by      text NOT NULL DEFAULT '',
    PRIMARY KEY (organization_id, id),
    CHECK (status = 'active' OR stage <> 'enforced')
);
CREATE INDEX connections_certificates ON connections (certificate_ends_at) WHERE status = 'active';
CREATE INDEX connections_refresh ON connections (refreshed_at) WHERE status <> 'draft';

-- Every version of a connection's settings. What was tested, and what worked, is known of each.
CREATE TABLE connection_versions (
    organization_id uuid NOT NULL,
    connection_id   uuid NOT NULL,
    version         integer NOT NULL,
    settings        jsonb NOT NULL,
    change          text NOT NULL DEFAULT '',        -- what made it, e.g. 'metadata', 'refresh', 'rollback:3'
    created_at      timestamptz NOT NULL,
    created_by_id   uuid,
    created_by      text NOT NULL DEFAULT '',
    tested_at       timestamptz,                     -- the last passed test of exactly these settings
    tested_by_id    uuid,
    tested_by       text NOT NULL DEFAULT '',
    worked_at       timestamptz,                     -- the last sign-in that succeeded with them
    PRIMARY KEY (organization_id, connection_id, version),
    FOREIGN KEY (organization_id, connection_id) REFERENCES connections ON DELETE CASCADE
);

-- Our own key pairs. One signs; the next is published beside it before it takes over, the previous still decrypts.
CREATE TABLE connection_keys (
    organization_id uuid NOT NULL,
    id              uuid NOT NULL,
    connection_id   uuid NOT NULL,
    state           text NOT NULL CHECK (state IN ('next', 'current', 'previous')),
    certificate     bytea NOT NULL,                  -- X.509, DER
    sealed_key      bytea NOT NULL,                  -- PKCS#8, DER, sealed with the installation's key
    created_at      timestamptz NOT NULL,
    PRIMARY KEY (organization_id, id),
    FOREIGN KEY (organization_id, connection_id) REFERENCES connections ON DELETE CASCADE
);
CREATE UNIQUE INDEX connection_keys_state ON connection_keys (organization_id, connection_id, state);

-- Which roles somebody gets who comes through: '' for everybody, else for a group that the provider names.
CREATE TABLE connection_roles (
    organization_id uuid NOT NULL,
    id              uuid NOT NULL,
    connection_id   uuid NOT NULL,
    group_name      text NOT NULL DEFAULT '' CHECK (length(group_name) <= 200),
    role_id         uuid NOT NULL,
    team_id         uuid,                            -- null: in the whole organization
    created_at      timestamptz NOT NULL,
    created_by_id   uuid,
    created_by      text NOT NULL DEFAULT '',
    PRIMARY KEY (organization_id, id),
    FOREIGN KEY (organization_id, connection_id) REFERENCES connections ON DELETE CASCADE,
    FOREIGN KEY (organization_id, role_id) REFERENCES roles,
    FOREIGN KEY (organization_id, team_id) REFERENCES teams ON DELETE CASCADE
);
CREATE UNIQUE INDEX connection_roles_once ON connection_roles
    (organization_id, connection_id, group_name, role_id, coalesce(team_id, '00000000-0000-0000-0000-000000000000'::uuid));
CREATE INDEX connection_roles_role ON connection_roles (organization_id, role_id);
CREATE INDEX connection_roles_team ON connection_roles (organization_id, team_id) WHERE team_id IS NOT NULL;

-- A role that came from a group, and goes with it. What a person gave by hand has none.
ALTER TABLE assignments ADD COLUMN connection_id uuid;
ALTER TABLE assignments ADD FOREIGN KEY (organization_id, connection_id) REFERENCES connections ON DELETE CASCADE;
CREATE INDEX assignments_connection ON assignments (organization_id, connection_id) WHERE connection_id IS NOT NULL;

-- Who is let through first.
CREATE TABLE connection_pilots (
    organization_id uuid NOT NULL,
    connection_id   uuid NOT NULL,
    email           text NOT NULL CHECK (email = lower(email) AND length(email) <= 254),
    created_at      timestamptz NOT NULL,
    created_by      text NOT NULL DEFAULT '',
    PRIMARY KEY (organization_id, connection_id, email),
    FOREIGN KEY (organization_id, connection_id) REFERENCES connections ON DELETE CASCADE
);

-- What came of each stage.
CREATE TABLE connection_counts (
    organization_id uuid NOT NULL,
    connection_id   uuid NOT NULL,
    stage           text NOT NULL CHECK (stage IN ('test', 'pilot', 'everyone', 'enforced')),
    passed          bigint NOT NULL DEFAULT 0,
    refused         bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (organization_id, connection_id, stage),
    FOREIGN KEY (organization_id, connection_id) REFERENCES connections ON DELETE CASCADE
);

-- A certificate's end is told once for each number of days before it.
CREATE TABLE connection_warnings (
    organization_id uuid NOT NULL,
    connection_id   uuid NOT NULL,
    fingerprint     text NOT NULL,
    days            integer NOT NULL,
    told_at         timestamptz NOT NULL,
    PRIMARY KEY (organization_id, connection_id, fingerprint, days),
    FOREIGN KEY (organization_id, connection_id) REFERENCES connections ON DELETE CASCADE
);

-- ---------------------------------------------------------------- domains

CREATE TABLE domains (
    organization_id uuid NOT NULL REFERENCES organizations ON DELETE CASCADE,
    id              uuid NOT NULL,
    name            text NOT NULL CHECK (name = lower(name) AND length(name) BETWEEN 3 AND 253),   -- in ASCII (RFC 5891)
    token           text NOT NULL,                   -- stands in the TXT record; public once it is published
    status          text NOT NULL DEFAULT 'pending' CHECK (status IN ('pending', 'proven', 'lapsing', 'lapsed')),
    proven_at       timestamptz,
    checked_at      timestamptz,
    last_result     text NOT NULL DEFAULT '',        -- why the last look did not find the proof; empty: it did
    lapsing_since   timestamptz,
    told_days       integer,                         -- the last warning of the lapse
    capture         text NOT NULL DEFAULT 'off' CHECK (capture IN ('off', 'suggest', 'approval', 'join')),
    connection_id   uuid,                            -- where people of this domain sign in
    created_at      timestamptz NOT NULL,
    created_by      text NOT NULL DEFAULT '',
    PRIMARY KEY (organization_id, id),
    UNIQUE (organization_id, name),
    FOREIGN KEY (organization_id, connection_id) REFERENCES connections ON DELETE SET NULL (connection_id)
);
-- One organization at a time has proven a domain.
CREATE UNIQUE INDEX domains_proven ON domains (name) WHERE status IN ('proven', 'lapsing');
CREATE INDEX domains_due ON domains (checked_at) WHERE status IN ('proven', 'lapsing');
CREATE INDEX domains_connection ON domains (organization_id, connection_id) WHERE connection_id IS NOT NULL;

-- ---------------------------------------------------------------- signing in through a connection

-- A request that waits for its answer. The browser that began it holds a cookie whose hash stands here.
CREATE TABLE sso_requests (
    organization_id uuid NOT NULL,
    id              uuid NOT NULL,
    connection_id   uuid NOT NULL,
    request_id      text NOT NULL UNIQUE CHECK (length(request_id) BETWEEN 10 AND 100),   -- the ID of the AuthnRequest
    browser_hash    bytea NOT NULL CHECK (length(browser_hash) = 32),
    purpose         text NOT NULL CHECK (purpose IN ('sign_in', 'test')),
    version         integer NOT NULL,                -- of the settings when it began
    tester_id       uuid,                            -- the user who tests; null: an IT person with a set-up link
    setup_link_id   uuid,
    return_to       text NOT NULL DEFAULT '',
    created_at      timestamptz NOT NULL,
    expires_at      timestamptz NOT NULL,
    used_at         timestamptz,
    PRIMARY KEY (organization_id, id),
    FOREIGN KEY (organization_id, connection_id) REFERENCES connections ON DELETE CASCADE
);
CREATE INDEX sso_requests_end ON sso_requests (expires_at);
CREATE INDEX sso_requests_connection ON sso_requests (organization_id, connection_id);

-- Assertions that were used, until they have expired: none counts twice, on whichever server.
CREATE TABLE sso_used_assertions (
    organization_id uuid NOT NULL,
    connection_id   uuid NOT NULL,
    assertion_hash  bytea NOT NULL CHECK (length(assertion_hash) = 32),
    expires_at      timestamptz NOT NULL,
    PRIMARY KEY (organization_id, connection_id, assertion_hash),
    FOREIGN KEY (organization_id, connection_id) REFERENCES connections ON DELETE CASCADE
);
CREATE INDEX sso_used_assertions_end ON sso_used_assertions (expires_at);

-- The newest tries of each connection, redacted.
CREATE TABLE sso_attempts (
    organization_id uuid NOT NULL,
    id              uuid NOT NULL,
    connection_id   uuid NOT NULL,
    at              timestamptz NOT NULL,
    purpose         text NOT NULL CHECK (purpose IN ('sign_in', 'test', 'doctor', 'sign_out')),
    stage           text NOT NULL,
    version         integer NOT NULL,
    reason          text NOT NULL DEFAULT '',        -- empty: it passed
    subject         text NOT NULL DEFAULT '',        -- masked
    member_id       uuid,
    by_id           uuid,                            -- who tested
    by_name         text NOT NULL DEFAULT '',
    address         text NOT NULL DEFAULT '',
    report          jsonb NOT NULL,                  -- each check with what was expected and seen; attributes; mapping
    PRIMARY KEY (organization_id, id),
    FOREIGN KEY (organization_id, connection_id) REFERENCES connections ON DELETE CASCADE,
    FOREIGN KEY (organization_id, member_id) REFERENCES members ON DELETE SET NULL (member_id)
);
CREATE INDEX sso_attempts_member ON sso_attempts (organization_id, member_id) WHERE member_id IS NOT NULL;
CREATE INDEX sso_attempts_newest ON sso_attempts (organization_id, connection_id, at DESC, id DESC);

-- Who somebody at a provider is here. The key is the provider's own name for them, never the address.
CREATE TABLE external_identities (
    organization_id uuid NOT NULL,
    id              uuid NOT NULL,
    connection_id   uuid NOT NULL,
    subject         text NOT NULL CHECK (length(subject) BETWEEN 1 AND 1024),
    user_id         uuid NOT NULL REFERENCES users ON DELETE CASCADE,
    email           text NOT NULL,                   -- as the provider said last
    groups          text[] NOT NULL DEFAULT '{}',    -- as the provider said last
    created_at      timestamptz NOT NULL,
    last_used_at    timestamptz NOT NULL,
    PRIMARY KEY (organization_id, id),
    UNIQUE (organization_id, connection_id, subject),
    FOREIGN KEY (organization_id, connection_id) REFERENCES connections ON DELETE CASCADE
);
CREATE INDEX external_identities_user ON external_identities (user_id);

-- The address has an account already: its owner must agree, by their password or by a link mailed to them.
CREATE TABLE sso_consents (
    organization_id uuid NOT NULL,
    id              uuid NOT NULL,
    connection_id   uuid NOT NULL,
    user_id         uuid NOT NULL REFERENCES users ON DELETE CASCADE,
    subject         text NOT NULL,
    token_hash      bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
    browser_hash    bytea NOT NULL CHECK (length(browser_hash) = 32),
    claims          jsonb NOT NULL,                  -- what the provider said: address, name, groups, session
    return_to       text NOT NULL DEFAULT '',
    created_at      timestamptz NOT NULL,
    expires_at      timestamptz NOT NULL,
    used_at         timestamptz,
    PRIMARY KEY (organization_id, id),
    FOREIGN KEY (organization_id, connection_id) REFERENCES connections ON DELETE CASCADE
);
CREATE INDEX sso_consents_end ON sso_consents (expires_at);

-- A session that began at a provider opens that organization only, and ends with the connection.
ALTER TABLE sessions ADD COLUMN only_organization_id uuid;
ALTER TABLE sessions ADD COLUMN connection_id uuid;
ALTER TABLE sessions ADD CHECK ((only_organization_id IS NULL) = (connection_id IS NULL));
ALTER TABLE sessions ADD FOREIGN KEY (only_organization_id, connection_id) REFERENCES connections ON DELETE CASCADE;
CREATE INDEX sessions_connection ON sessions (only_organization_id, connection_id) WHERE connection_id IS NOT NULL;
-- A session that was let in by a break-glass code, into which organization and until when.
ALTER TABLE sessions ADD COLUMN break_glass_organization_id uuid REFERENCES organizations ON DELETE CASCADE;
ALTER TABLE sessions ADD COLUMN break_glass_until timestamptz;
ALTER TABLE sessions ADD CHECK ((break_glass_organization_id IS NULL) = (break_glass_until IS NULL));

-- What single logout needs of a session: the provider's name for the person and for its own session.
CREATE TABLE sso_sessions (
    organization_id uuid NOT NULL,
    session_id      uuid NOT NULL REFERENCES sessions ON DELETE CASCADE,
    connection_id   uuid NOT NULL,
    identity_id     uuid NOT NULL,
    name_id         jsonb NOT NULL,
    session_index   text NOT NULL DEFAULT '',
    PRIMARY KEY (organization_id, session_id),
    FOREIGN KEY (organization_id, connection_id) REFERENCES connections ON DELETE CASCADE,
    FOREIGN KEY (organization_id, identity_id) REFERENCES external_identities ON DELETE CASCADE
);
CREATE INDEX sso_sessions_identity ON sso_sessions (organization_id, identity_id);
CREATE INDEX sso_sessions_session ON sso_sessions (session_id);

-- ---------------------------------------------------------------- which ways in are open

-- A vendor's staff decide for everybody, and for one organization; an admin for one member.
ALTER TABLE platform_settings ADD COLUMN password_sign_in boolean NOT NULL DEFAULT true;
ALTER TABLE organizations ADD COLUMN password_sign_in text NOT NULL DEFAULT 'inherit' CHECK (password_sign_in IN ('inherit', 'on', 'off'));
-- Only through a connection: kept by the trigger below.
ALTER TABLE organizations ADD COLUMN sso_enforced boolean NOT NULL DEFAULT false;
ALTER TABLE members ADD COLUMN password_sign_in text NOT NULL DEFAULT 'inherit' CHECK (password_sign_in IN ('inherit', 'on', 'off'));
ALTER TABLE members DROP CONSTRAINT members_source_check;
ALTER TABLE members ADD CONSTRAINT members_source_check
    CHECK (source IN ('invitation', 'sign_up', 'staff', 'import', 'join_link', 'join_request', 'sso', 'domain'));

CREATE FUNCTION keep_sso_enforced() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
    org uuid := coalesce(NEW.organization_id, OLD.organization_id);
    enforced boolean;
BEGIN
    SELECT EXISTS (SELECT 1 FROM connections WHERE organization_id = org AND stage = 'enforced' AND status = 'active') INTO enforced;
    UPDATE organizations SET sso_enforced = enforced WHERE id = org AND sso_enforced IS DISTINCT FROM enforced;
    RETURN NULL;
END $$;
CREATE TRIGGER keep_sso_enforced AFTER INSERT OR DELETE OR UPDATE OF status, stage ON connections
    FOR EACH ROW EXECUTE FUNCTION keep_sso_enforced();

-- The way in when the provider fails: each code works once.
CREATE TABLE break_glass_codes (
    organization_id uuid NOT NULL REFERENCES organizations ON DELETE CASCADE,
    id              uuid NOT NULL,
    code_hash       bytea NOT NULL CHECK (length(code_hash) = 32),
    created_at      timestamptz NOT NULL,
    created_by      text NOT NULL DEFAULT '',
    used_at         timestamptz,
    used_by         text NOT NULL DEFAULT '',
    PRIMARY KEY (organization_id, id),
    UNIQUE (organization_id, code_hash)
);

-- A link that hands one task to somebody in IT who has no account. It works by the rights of who made it.
CREATE TABLE setup_links (
    organization_id uuid NOT NULL REFERENCES organizations ON DELETE CASCADE,
    id              uuid NOT NULL,
    token_hash      bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
    task            text NOT NULL CHECK (task IN ('domain', 'connection')),
    connection_id   uuid,
    domain_id       uuid,
    email           text NOT NULL DEFAULT '' CHECK (length(email) <= 254),   -- whom it was mailed to; empty: copied
    created_by_id   uuid REFERENCES users ON DELETE CASCADE,
    created_by      text NOT NULL DEFAULT '',
    created_at      timestamptz NOT NULL,
    expires_at      timestamptz NOT NULL,
    opened_at       timestamptz,
    finished_at     timestamptz,
    revoked_at      timestamptz,
    PRIMARY KEY (organization_id, id),
    FOREIGN KEY (organization_id, connection_id) REFERENCES connections ON DELETE CASCADE,
    FOREIGN KEY (organization_id, domain_id) REFERENCES domains ON DELETE CASCADE
);
CREATE INDEX setup_links_newest ON setup_links (organization_id, created_at DESC);

-- ---------------------------------------------------------------- the wall

DO $$ DECLARE t text; BEGIN
    FOREACH t IN ARRAY ARRAY['connections', 'connection_versions', 'connection_keys', 'connection_roles', 'connection_pilots', 'connection_counts',
                             'connection_warnings', 'domains', 'sso_requests', 'sso_used_assertions', 'sso_attempts', 'external_identities',
                             'sso_consents', 'sso_sessions', 'break_glass_codes', 'setup_links'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format($p$CREATE POLICY tenant ON %I TO tenantry_app
            USING (organization_id = current_organization())
            WITH CHECK (organization_id = current_organization())$p$, t);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO tenantry_app', t);
    END LOOP;
END $$;

-- A connection's address, a domain, a set-up link lead to their organization; everything else is read inside it.
CREATE FUNCTION organization_of_connection(connection uuid) RETURNS uuid
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
$$ SELECT organization_id FROM connections WHERE id = connection $$;
CREATE FUNCTION organization_of_domain(domain text) RETURNS uuid
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
$$ SELECT organization_id FROM domains WHERE name = domain AND status IN ('proven', 'lapsing') $$;
CREATE FUNCTION organization_of_setup_link(token bytea) RETURNS uuid
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
$$ SELECT organization_id FROM setup_links WHERE token_hash = token $$;
CREATE FUNCTION organization_of_consent(token bytea) RETURNS uuid
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
$$ SELECT organization_id FROM sso_consents WHERE token_hash = token $$;
-- For a sign-in page of one organization: its connections that let people in.
CREATE FUNCTION organization_of_slug(wanted text) RETURNS uuid
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
$$ SELECT id FROM organizations WHERE slug = wanted
   UNION ALL SELECT organization_id FROM organization_slugs WHERE slug = wanted LIMIT 1 $$;

-- The organizations whose domains or certificates are due. Ids only: the worker enters each before it reads.
CREATE FUNCTION organizations_with_due_domains(before timestamptz, most integer) RETURNS uuid[]
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT coalesce(array_agg(x.organization_id), '{}') FROM (
        SELECT DISTINCT organization_id FROM domains
         WHERE status IN ('proven', 'lapsing') AND checked_at <= before LIMIT most) x $$;
CREATE FUNCTION organizations_with_due_connections(refreshed_before timestamptz, ending_before timestamptz, most integer) RETURNS uuid[]
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT coalesce(array_agg(x.organization_id), '{}') FROM (
        SELECT organization_id FROM connections
         WHERE status <> 'draft' AND settings->>'metadata_url' <> '' AND (refreshed_at IS NULL OR refreshed_at <= refreshed_before)
        UNION
        SELECT organization_id FROM connections WHERE status = 'active' AND certificate_ends_at <= ending_before
        LIMIT most) x $$;

REVOKE ALL ON FUNCTION keep_sso_enforced(), organization_of_connection(uuid), organization_of_domain(text), organization_of_setup_link(bytea),
    organization_of_consent(bytea), organization_of_slug(text), organizations_with_due_domains(timestamptz, integer),
    organizations_with_due_connections(timestamptz, timestamptz, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION organization_of_connection(uuid), organization_of_domain(text), organization_of_setup_link(bytea),
    organization_of_consent(bytea), organization_of_slug(text), organizations_with_due_domains(timestamptz, integer),
    organizations_with_due_connections(timestamptz, timestamptz, integer) TO tenantry_app;

-- ---------------------------------------------------------------- who is this, and what may they do

-- As before, and: a session of a connection opens its organization alone and ends with the connection; where a
-- password does not open the organization, the answer says so instead of opening the wall.
CREATE OR REPLACE FUNCTION access_of(session_hash bytea, org_slug text, moment timestamptz, idle_seconds double precision) RETURNS jsonb
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public AS $$
DECLARE
    person record;
    org organizations%ROWTYPE;
    member uuid;
    member_seen timestamptz;
    member_end timestamptz;
    member_password text;
    held jsonb;
    moved text;
    inside boolean;
    other_way boolean := false;
BEGIN
    SELECT s.id AS session_id, s.last_seen_at, s.only_organization_id AS only_organization, s.break_glass_organization_id, s.break_glass_until,
           u.id, u.name, u.email, u.locale, u.time_zone, st.role AS staff_role
      INTO person
      FROM sessions s JOIN users u ON u.id = s.user_id LEFT JOIN staff st ON st.user_id = u.id
     WHERE s.token_hash = session_hash AND s.expires_at > moment AND s.last_seen_at > moment - make_interval(secs => idle_seconds)
       AND (s.connection_id IS NULL
            OR EXISTS (SELECT 1 FROM connections c WHERE c.organization_id = s.only_organization_id AND c.id = s.connection_id AND c.status = 'active'));
    IF NOT FOUND THEN RETURN NULL; END IF;
    -- Nobody signs in as staff through a customer's provider.
    IF person.only_organization IS NOT NULL THEN person.staff_role := NULL; END IF;

    IF org_slug IS NOT NULL THEN
        SELECT * INTO org FROM organizations o WHERE o.slug = org_slug;
        IF NOT FOUND THEN
            SELECT o.slug INTO moved FROM organization_slugs f JOIN organizations o ON o.id = f.organization_id
              LEFT JOIN members m ON m.organization_id = o.id AND m.user_id = person.id AND m.status = 'active'
                                 AND (m.ends_at IS NULL OR m.ends_at > moment)
             WHERE f.slug = org_slug AND (m.id IS NOT NULL OR person.staff_role IS NOT NULL)
               AND (person.only_organization IS NULL OR person.only_organization = o.id);
        END IF;
        -- Every other organization is closed to it, whether or not it exists.
        IF person.only_organization IS NOT NULL AND moved IS NULL AND org.id IS DISTINCT FROM person.only_organization THEN
            RETURN NULL;
        END IF;
        IF org.id IS NOT NULL THEN
            SELECT m.id, m.last_seen_at, m.ends_at, m.password_sign_in INTO member, member_seen, member_end, member_password
              FROM members m WHERE m.organization_id = org.id AND m.user_id = person.id AND m.status = 'active'
               AND (m.ends_at IS NULL OR m.ends_at > moment);
            IF member IS NOT NULL AND person.only_organization IS NULL AND member_password <> 'on'
               AND NOT coalesce(person.break_glass_organization_id = org.id AND person.break_glass_until > moment, false) THEN
                other_way := org.sso_enforced OR org.password_sign_in = 'off'
                    OR (org.password_sign_in = 'inherit' AND NOT (SELECT p.password_sign_in FROM platform_settings p));
                -- A member without a password keeps it while no connection lets everybody through, and an owner until
                -- they came through one themselves: so this switch never takes anybody's last way in.
                IF NOT other_way AND member_password = 'off' THEN
                    other_way := EXISTS (
                        SELECT FROM connections c
                         WHERE c.organization_id = org.id AND c.status = 'active' AND c.stage IN ('everyone', 'enforced')
                           AND (EXISTS (SELECT FROM external_identities i
                                         WHERE i.organization_id = org.id AND i.connection_id = c.id AND i.user_id = person.id)
                                OR NOT EXISTS (SELECT FROM assignments a JOIN roles r ON r.organization_id = a.organization_id AND r.id = a.role_id
                                                WHERE a.organization_id = org.id AND a.member_id = member AND r.key = 'owner')));
                END IF;
                -- Staff keep their password, and nobody's provider vouches for them: they look in, as staff.
                IF other_way AND person.staff_role IS NOT NULL THEN
                    other_way := false;
                    member := NULL;
                END IF;
            END IF;
            IF member IS NOT NULL AND NOT other_way THEN
                SELECT jsonb_agg(jsonb_build_object('role', r.name, 'mask', encode(r.mask, 'hex'), 'team', a.team_id, 'team_name', t.name,
                                                    'ends', extract(epoch FROM least(a.ends_at, member_end))) ORDER BY r.created_at, r.id)
                  INTO held
                  FROM assignments a JOIN roles r ON r.organization_id = a.organization_id AND r.id = a.role_id
                  LEFT JOIN teams t ON t.organization_id = a.organization_id AND t.id = a.team_id
                 WHERE a.organization_id = org.id AND a.member_id = member AND (a.ends_at IS NULL OR a.ends_at > moment);
            END IF;
        END IF;
    END IF;
    inside := org.id IS NOT NULL AND NOT other_way AND (member IS NOT NULL OR person.staff_role IS NOT NULL);

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
        'only_organization', person.only_organization,
        'other_way', other_way,
        'moved_to', moved,
        'organization', CASE WHEN inside THEN
            jsonb_build_object('id', org.id, 'slug', org.slug, 'name', org.name, 'kind', org.kind,
                'status', CASE WHEN org.closes_at <= moment THEN 'closed' ELSE org.status END,
                'status_reason', org.status_reason, 'locale', org.locale, 'time_zone', org.time_zone,
                'member_count', org.member_count, 'seat_limit', org.seat_limit, 'closes', extract(epoch FROM org.closes_at)) END,
        'member_id', member,
        'held', held);
END $$;
