-- The world of the benchmark: 1,000 organizations, one with 1,000,000 members, one with 1,000, and
-- 10,000,000 audit events. Ids and names are computed, so every run has the same rows. Indexes that a bulk
-- load would only slow down are made afterwards; the definitions come from the catalogue, not from here.

CREATE TEMP TABLE kept AS
    SELECT schemaname, indexname, indexdef FROM pg_indexes
     WHERE tablename IN ('members', 'users', 'audit_events') AND indexdef NOT LIKE '%UNIQUE%';
DO $$ DECLARE i text; BEGIN FOR i IN SELECT indexname FROM kept LOOP EXECUTE format('DROP INDEX %I', i); END LOOP; END $$;

INSERT INTO organizations (id, slug, name, status_changed_at, created_at, updated_at)
SELECT md5('org' || n)::uuid,
       CASE n WHEN 1 THEN 'million' WHEN 2 THEN 'thousand' ELSE 'org-' || n END,
       CASE n WHEN 1 THEN 'Million' WHEN 2 THEN 'Thousand' ELSE 'Organization ' || n END,
       now(), now() - n * interval '1 hour', now()
  FROM generate_series(1, 1000) n;

INSERT INTO roles (organization_id, id, key, name, permissions, built_in, is_default, created_at)
SELECT o.id, md5(o.id || r.key)::uuid, r.key, r.name, r.permissions, true, r.key = 'member', now() + r.place * interval '1 ms'
  FROM organizations o CROSS JOIN bench_roles r;

-- 'million' and 'thousand' have a connection each, through which everybody may come; its provider is forged by every
-- run, whose certificate then stands in the settings. One of many groups brings a role that its people have anyway.
INSERT INTO connections (organization_id, id, guide, name, status, stage, stage_since, settings, created_at, updated_at)
SELECT md5('org' || n)::uuid, md5('connection' || n)::uuid, 'saml', 'Bench', 'active', 'everyone', now(), '{}', now(), now() FROM generate_series(1, 2) n;
INSERT INTO connection_versions (organization_id, connection_id, version, settings, created_at)
SELECT organization_id, id, version, settings, created_at FROM connections;
INSERT INTO connection_roles (organization_id, id, connection_id, group_name, role_id, created_at)
SELECT organization_id, id, id, 'group-3-of-the-organization', md5(organization_id || 'member')::uuid, now() FROM connections;
INSERT INTO domains (organization_id, id, name, token, status, proven_at, checked_at, connection_id, created_at)
SELECT o.id, c.id, o.slug || '.test', 'bench', 'proven', now(), now(), c.id, now() FROM connections c JOIN organizations o ON o.id = c.organization_id;

-- 200 first names × 500 last names, spread evenly; one in 100,000 is called Quetzalcoatl.
CREATE TEMP TABLE people AS
SELECT n, md5('user' || n)::uuid AS user_id, md5('member' || n)::uuid AS member_id,
       CASE WHEN n % 100000 = 77777 THEN 'Quetzalcoatl'
            ELSE (ARRAY['Alice','Bob','Carol','Dana','Emil','Fatma','Gina','Hugo','Ines','Jonas','Klara','Liam','Mona','Noor','Olga','Pavel','Quinn','Rosa','Sven','Tara'])[1 + n % 20] || (ARRAY['','a','o','i','e','us','ine','ette','ka','ra'])[1 + n / 20 % 10]
       END || ' ' ||
       (ARRAY['Anders','Berg','Costa','Dahl','Evans','Fischer','Garcia','Hansen','Ito','Jensen','Khan','Larsen','Meyer','Novak','Okafor','Petrov','Quist','Rossi','Schmidt','Tanaka','Ueda','Vogel','Weber','Xu','Young'])[1 + n / 200 % 25] || (ARRAY['','son','berg','feld','man','stein','sen','dahl','gaard','wood','ley','ford','ton','well','worth','field','shaw','croft','mere','brook'])[1 + n / 5000 % 20] AS name,
       'person' || n || '@example.test' AS email,
       CASE WHEN n <= 1000000 THEN 1 WHEN n <= 1001000 THEN 2 ELSE 3 + (n - 1001001) % 998 END AS org
  FROM generate_series(1, 1004000) n;

INSERT INTO users (id, email, name, password_hash, created_at, password_changed_at)
SELECT user_id, email, name, bench_password(), now(), now() FROM people;
INSERT INTO members (organization_id, id, user_id, name, email, status_changed_at, joined_at, last_seen_at, connection_id)
SELECT md5('org' || org)::uuid, member_id, user_id, name, email, now(), now() - n * interval '1 second', now() - (n::bigint * 7919 % 1000000) * interval '1 second',
       CASE WHEN org <= 2 THEN md5('connection' || org)::uuid END
  FROM people;
-- Who they are at the provider. The members know through which connection they came, as the trigger would note.
ALTER TABLE external_identities DISABLE TRIGGER USER;
INSERT INTO external_identities (organization_id, id, connection_id, subject, user_id, email, created_at, last_used_at)
SELECT md5('org' || org)::uuid, md5('identity' || n)::uuid, md5('connection' || org)::uuid, name_there, user_id, name_there, now(), now()
  FROM people, LATERAL (SELECT 'person' || n || CASE org WHEN 1 THEN '@million.test' ELSE '@thousand.test' END AS name_there) there
 WHERE org <= 2;
ALTER TABLE external_identities ENABLE TRIGGER USER;
INSERT INTO assignments (organization_id, id, member_id, role_id, created_at)
SELECT md5('org' || org)::uuid, md5('assignment' || n)::uuid, member_id,
       md5(md5('org' || org)::uuid || CASE WHEN n IN (1, 1000001) OR n > 1001000 AND (n - 1001001) / 998 = 0 THEN 'owner' WHEN n % 500 = 0 THEN 'admin' ELSE 'member' END)::uuid, now()
  FROM people;

-- Delegation. In 'million': a role of its own with 100,000 holders, a team with 500,000 people and one with
-- 1,000, and somebody who administers each. In 'org-3': forty roles, 200 permissions of applications, 500
-- teams, and a person with six assignments. The roster is written set-wise, as its triggers would.
INSERT INTO applications VALUES ('bench', 'Bench', now());
INSERT INTO permissions (key, number, application, description)
SELECT 'bench:thing' || n || '.edit', 63 + n, 'bench', 'Edit things' FROM generate_series(1, 200) n;
INSERT INTO roles (organization_id, id, key, name, permissions, created_at)
SELECT md5('org1')::uuid, md5('clerk')::uuid, 'clerk', 'Clerk', ARRAY['members.view', 'bench:thing1.edit', 'bench:thing2.edit'], now() + interval '1 s'
UNION ALL
SELECT md5('org3')::uuid, md5('role' || r)::uuid, 'role' || r, 'Role ' || r,
       ARRAY(SELECT 'bench:thing' || n || '.edit' FROM generate_series(1, 200) n WHERE n % 35 >= r % 20) || ARRAY['members.view', 'roles.assign'],
       now() + interval '1 s'
  FROM generate_series(1, 35) r;
INSERT INTO assignments (organization_id, id, member_id, role_id, created_at)
SELECT md5('org1')::uuid, md5('clerk' || n)::uuid, md5('member' || n)::uuid, md5('clerk')::uuid, now() FROM generate_series(10, 1000000, 10) n;

INSERT INTO teams (organization_id, id, parent_id, name, created_at)
SELECT md5('org1')::uuid, md5('half')::uuid, NULL::uuid, 'Half', now() UNION ALL SELECT md5('org1')::uuid, md5('small')::uuid, NULL, 'Small', now();
INSERT INTO teams (organization_id, id, name, created_at) SELECT md5('org3')::uuid, md5('team' || n)::uuid, 'Team ' || n, now() FROM generate_series(1, 10) n;
INSERT INTO teams (organization_id, id, parent_id, name, created_at)
SELECT md5('org3')::uuid, md5('team' || n)::uuid, md5('team' || (1 + n % 10))::uuid, 'Team ' || n, now() FROM generate_series(11, 500) n;
ALTER TABLE team_members DISABLE TRIGGER USER;
INSERT INTO team_members (organization_id, team_id, member_id, created_at)
SELECT md5('org1')::uuid, md5('half')::uuid, md5('member' || n)::uuid, now() FROM generate_series(2, 1000000, 2) n
UNION ALL
SELECT md5('org1')::uuid, md5('small')::uuid, md5('member' || n)::uuid, now() FROM generate_series(3, 999999, 999) n;
ALTER TABLE team_members ENABLE TRIGGER USER;
INSERT INTO team_roster (organization_id, team_id, sort_name, member_id)
SELECT tm.organization_id, tm.team_id, m.sort_name, m.id FROM team_members tm JOIN members m ON m.organization_id = tm.organization_id AND m.id = tm.member_id;
INSERT INTO assignments (organization_id, id, member_id, role_id, team_id, created_at)
SELECT md5('org1')::uuid, md5('at' || n)::uuid, md5('member' || n)::uuid, md5(md5('org1')::uuid || 'user_manager')::uuid, md5(CASE n WHEN 2 THEN 'half' ELSE 'small' END)::uuid, now()
  FROM generate_series(2, 3) n
UNION ALL
SELECT md5('org3')::uuid, md5('six' || n)::uuid, md5('member1001001')::uuid, md5('role' || n)::uuid, CASE WHEN n > 2 THEN md5('team' || n)::uuid END, now()
  FROM generate_series(1, 5) n;

-- The trigger would add ten million links one by one. Instead the chain of 'thousand' (a million events) is
-- made in one go; 'million' stays without one, which verifying it would say.
ALTER TABLE audit_events DISABLE TRIGGER USER;
INSERT INTO audit_events (id, organization_id, at, action, outcome, actor_kind, actor_id, actor_name, target_kind, target_id, target_name, after)
SELECT lpad(to_hex(n), 32, '0')::uuid, md5('org' || CASE WHEN n % 10 = 0 THEN 2 ELSE 1 END)::uuid, now() - (10000000 - n) * interval '3 seconds',
       (ARRAY['member.joined','member.roles_changed','invitation.sent','invitation.accepted','member.suspended'])[1 + n % 5], 'done', 'member',
       md5('user' || (1 + n % 50))::uuid, 'Somebody', 'member', md5('member' || (1 + n % 1000000))::uuid, 'Somebody else', '{"roles": ["Member"]}'
  FROM generate_series(1, 10000000) n;
ALTER TABLE audit_events ENABLE TRIGGER USER;
ALTER TABLE audit_chain DROP CONSTRAINT audit_chain_event_id_key;
DO $$
DECLARE
    e audit_events;
    org uuid := md5('org2')::uuid;
    h bytea := decode(repeat('00', 32), 'hex');
    n bigint := 0;
BEGIN
    -- Of this organization the order of ids is the order of time.
    FOR e IN SELECT * FROM audit_events x WHERE x.organization_id = org ORDER BY x.id LOOP
        n := n + 1;
        h := sha256(h || convert_to(audit_canonical(e), 'UTF8'));
        INSERT INTO audit_chain (organization_id, sequence, event_id, hash) VALUES (org, n, e.id, h);
    END LOOP;
    INSERT INTO audit_heads (organization_id, sequence, hash) VALUES (org, n, h);
END $$;
ALTER TABLE audit_chain ADD UNIQUE (event_id);

DO $$ DECLARE d text; BEGIN FOR d IN SELECT indexdef FROM kept LOOP EXECUTE d; END LOOP; END $$;
