-- Links that let many people in, and people who ask to come in.

-- ---------------------------------------------------------------- join links

CREATE TABLE join_links (
    organization_id uuid NOT NULL REFERENCES organizations ON DELETE CASCADE,
    id              uuid NOT NULL,
    name            text NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
    token_hash      bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
    sealed          bytea NOT NULL,                  -- the token, for showing the link again
    team_id         uuid,                            -- its roles hold in this team
    domains         text[] NOT NULL DEFAULT '{}' CHECK (cardinality(domains) <= 20),   -- empty: any address
    approval        boolean NOT NULL DEFAULT false,  -- who follows it asks first
    most_uses       integer NOT NULL CHECK (most_uses BETWEEN 1 AND 10000),
    uses            integer NOT NULL DEFAULT 0 CHECK (uses BETWEEN 0 AND most_uses),
    created_by      uuid REFERENCES users ON DELETE SET NULL,
    created_by_name text NOT NULL,
    created_at      timestamptz NOT NULL,
    expires_at      timestamptz NOT NULL,
    revoked_at      timestamptz,
    PRIMARY KEY (organization_id, id),
    FOREIGN KEY (organization_id, team_id) REFERENCES teams
);
CREATE INDEX join_links_newest ON join_links (organization_id, created_at DESC, id DESC);
CREATE INDEX join_links_team ON join_links (organization_id, team_id) WHERE team_id IS NOT NULL;
CREATE INDEX join_links_creator ON join_links (created_by);

CREATE TABLE join_link_roles (
    organization_id uuid NOT NULL,
    link_id         uuid NOT NULL,
    role_id         uuid NOT NULL,
    PRIMARY KEY (organization_id, link_id, role_id),
    FOREIGN KEY (organization_id, link_id) REFERENCES join_links ON DELETE CASCADE,
    FOREIGN KEY (organization_id, role_id) REFERENCES roles
);
CREATE INDEX join_link_roles_role ON join_link_roles (organization_id, role_id);

-- Somebody gave an address on a link's page and was mailed a link of their own, which proves the address.
-- No account exists before that.
CREATE TABLE join_confirmations (
    organization_id uuid NOT NULL,
    id              uuid NOT NULL,
    link_id         uuid NOT NULL,
    email           text NOT NULL CHECK (email = lower(email) AND length(email) <= 254),
    token_hash      bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
    created_at      timestamptz NOT NULL,
    expires_at      timestamptz NOT NULL,
    used_at         timestamptz,
    PRIMARY KEY (organization_id, id),
    FOREIGN KEY (organization_id, link_id) REFERENCES join_links ON DELETE CASCADE
);
CREATE INDEX join_confirmations_link ON join_confirmations (organization_id, link_id);
CREATE INDEX join_confirmations_end ON join_confirmations (expires_at);

-- ---------------------------------------------------------------- join requests

-- Whether people may ask by themselves. Off: who does not want to be asked gets no mail from strangers.
ALTER TABLE organizations ADD COLUMN join_requests boolean NOT NULL DEFAULT false;

CREATE TABLE join_requests (
    organization_id uuid NOT NULL REFERENCES organizations ON DELETE CASCADE,
    id              uuid NOT NULL,
    user_id         uuid NOT NULL REFERENCES users ON DELETE CASCADE,
    name            text NOT NULL,
    email           text NOT NULL,
    link_id         uuid,                            -- null: on their own
    message         text NOT NULL DEFAULT '' CHECK (length(message) <= 500),
    state           text NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'approved', 'declined', 'withdrawn', 'expired')),
    created_at      timestamptz NOT NULL,
    expires_at      timestamptz NOT NULL,
    decided_at      timestamptz,
    decided_by      uuid REFERENCES users ON DELETE SET NULL,
    decided_by_name text NOT NULL DEFAULT '',
    reason          text NOT NULL DEFAULT '' CHECK (length(reason) <= 500),
    member_id       uuid,
    PRIMARY KEY (organization_id, id),
    FOREIGN KEY (organization_id, link_id) REFERENCES join_links ON DELETE SET NULL (link_id),
    FOREIGN KEY (organization_id, member_id) REFERENCES members ON DELETE SET NULL (member_id)
);
-- A person asks an organization once at a time.
CREATE UNIQUE INDEX join_requests_open ON join_requests (organization_id, user_id) WHERE state = 'pending';
CREATE INDEX join_requests_pending ON join_requests (organization_id, created_at DESC, id DESC) WHERE state = 'pending';
CREATE INDEX join_requests_newest ON join_requests (organization_id, created_at DESC, id DESC);
CREATE INDEX join_requests_user ON join_requests (user_id);
CREATE INDEX join_requests_link ON join_requests (organization_id, link_id);

-- What a person asked for, in their own words: an address, whether or not an organization has it. Their page
-- shows these, so that asking does not tell which organizations there are.
CREATE TABLE join_asks (
    id         uuid PRIMARY KEY,
    user_id    uuid NOT NULL REFERENCES users ON DELETE CASCADE,
    label      text NOT NULL CHECK (length(label) BETWEEN 1 AND 120),
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    closed_at  timestamptz
);
CREATE INDEX join_asks_user ON join_asks (user_id, created_at DESC);
CREATE INDEX join_asks_end ON join_asks (expires_at);

-- ---------------------------------------------------------------- members: how they came in

ALTER TABLE members DROP CONSTRAINT members_source_check;
ALTER TABLE members ADD CONSTRAINT members_source_check
    CHECK (source IN ('invitation', 'sign_up', 'staff', 'import', 'join_link', 'join_request'));
ALTER TABLE members ADD COLUMN join_link_id uuid;
ALTER TABLE members ADD FOREIGN KEY (organization_id, join_link_id) REFERENCES join_links ON DELETE SET NULL (join_link_id);
CREATE INDEX members_join_link ON members (organization_id, join_link_id) WHERE join_link_id IS NOT NULL;

-- ---------------------------------------------------------------- the wall

DO $$ DECLARE t text; BEGIN
    FOREACH t IN ARRAY ARRAY['join_links', 'join_link_roles', 'join_confirmations', 'join_requests'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format($p$CREATE POLICY tenant ON %I TO tenantry_app
            USING (organization_id = current_organization())
            WITH CHECK (organization_id = current_organization())$p$, t);
    END LOOP;
END $$;
GRANT SELECT, INSERT, UPDATE, DELETE ON join_links, join_link_roles, join_confirmations, join_requests, join_asks TO tenantry_app;

-- The organization behind a link, or behind the personal one that was mailed.
CREATE FUNCTION organization_of_join_link(token bytea) RETURNS uuid
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
$$ SELECT organization_id FROM join_links WHERE token_hash = token $$;
CREATE FUNCTION organization_of_join_confirmation(token bytea) RETURNS uuid
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
$$ SELECT organization_id FROM join_confirmations WHERE token_hash = token $$;
-- The organization of that address, if it takes requests.
CREATE FUNCTION organization_that_takes_requests(wanted text, moment timestamptz) RETURNS uuid
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
$$ SELECT id FROM organizations WHERE slug = wanted AND join_requests AND status = 'active' AND (closes_at IS NULL OR closes_at > moment) $$;
-- The organization that a person's own request went to, if to any.
CREATE FUNCTION organization_of_join_request(request uuid, person uuid) RETURNS uuid
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
$$ SELECT organization_id FROM join_requests WHERE id = request AND user_id = person $$;
-- Forgets the personal links that ended a month ago, of all organizations.
CREATE FUNCTION forget_join_confirmations(moment timestamptz) RETURNS bigint
    LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public AS
$$ WITH gone AS (DELETE FROM join_confirmations WHERE expires_at < moment - interval '30 days' RETURNING 1) SELECT count(*) FROM gone $$;

REVOKE ALL ON FUNCTION organization_of_join_link(bytea), organization_of_join_confirmation(bytea), organization_that_takes_requests(text, timestamptz),
    organization_of_join_request(uuid, uuid), forget_join_confirmations(timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION organization_of_join_link(bytea), organization_of_join_confirmation(bytea), organization_that_takes_requests(text, timestamptz),
    organization_of_join_request(uuid, uuid), forget_join_confirmations(timestamptz) TO tenantry_app;
