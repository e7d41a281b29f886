//! A portal with two organizations and everybody who might knock, and the addresses that the route table means.

use crate::support::page::Answer;
use crate::support::{App, Organization, Person};
use reqwest::Method;
use tenantry::access::BuiltInRole;
use tenantry::web::table::Entry;
use uuid::Uuid;

/// An id that nothing has.
const NOTHING: Uuid = Uuid::from_u128(0x0198_0000_0000_7000_8000_0000_dead_beef);

/// A token that opens nothing.
const NO_TOKEN: &str = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// Everybody who might knock, in the order of the golden table.
pub struct Town {
    pub app: App,
    pub acme: Organization,
    pub globex: Organization,
    pub people: Vec<(&'static str, Person)>,
    /// The owner of the other organization.
    pub gina: Person,
}

/// Whose ids stand in an address.
#[derive(Clone, Copy)]
pub enum Ids<'a> {
    /// Rows that are there.
    Of(&'a Organization),
    /// Ids that nothing has.
    Nothing,
}

impl Town {
    pub async fn build() -> Self {
        let app = App::start().await;
        let (acme, alice) = app.organization("Acme", "Alice").await;
        let (globex, gina) = app.organization("Globex", "Gina").await;
        let mut people = vec![("owner", alice)];
        for (name, role) in [
            ("Bob", "admin"),
            ("Uma", "user_manager"),
            ("Axel", "auditor"),
            ("Carol", "member"),
        ] {
            people.push((role, acme.member(name, role).await));
        }
        let team = acme.team("North", None).await;
        people.push(("team manager", acme.member_of("Tess", "user_manager", team).await));
        for (name, role, knocks_as) in [
            ("Sam", "admin", "staff admin"),
            ("Sue", "support", "support"),
            ("Art", "auditor", "staff auditor"),
        ] {
            people.push((knocks_as, app.staff(name, role).await));
        }
        globex.member("Greg", "member").await;
        people.push(("stranger", gina.clone()));
        people.push(("nobody", app.visitor()));
        let town = Self {
            app,
            acme,
            globex,
            people,
            gina,
        };
        for organization in [&town.acme, &town.globex] {
            town.furnish(organization).await;
        }
        let copies = [
            "CREATE SCHEMA backup",
            "CREATE TABLE backup.members AS TABLE members",
            "CREATE TABLE backup.organizations AS TABLE organizations",
        ];
        for copy in copies {
            town.app.execute(copy, &[]).await;
        }
        town
    }

    /// Some changes need no fields: leaving, hiding a checklist. This takes them back.
    pub async fn restore(&self) {
        let members = "UPDATE members m SET status = b.status, status_reason = b.status_reason, status_changed_at = b.status_changed_at
                         FROM backup.members b WHERE b.id = m.id AND m.status <> b.status";
        let organizations = "UPDATE organizations o SET status = b.status, status_reason = b.status_reason, checklist_hidden = b.checklist_hidden,
                               status_changed_at = b.status_changed_at, updated_at = b.updated_at, updated_by = b.updated_by
                              FROM backup.organizations b WHERE b.id = o.id AND (o.status, o.checklist_hidden) <> (b.status, b.checklist_hidden)";
        self.app.execute(members, &[]).await;
        self.app.execute(organizations, &[]).await;
    }

    /// An open invitation, a role of the organization's own, an invitation to the staff.
    async fn furnish(&self, organization: &Organization) {
        let (org, app) = (organization.id, &self.app);
        app.execute(
            "INSERT INTO invitations (organization_id, id, email, token_hash, invited_by_name, created_at, expires_at)
             VALUES ($1, $2, 'new@example.com', sha256(uuid_send($2)), 'Somebody', now(), now() + interval '1 day')",
            &[&org, &tenantry::chance::Chance.id()],
        )
        .await;
        app.execute(
            "INSERT INTO teams (organization_id, id, name, created_at) VALUES ($1, gen_random_uuid(), 'South', now())",
            &[&org],
        )
        .await;
        app.execute(
            "INSERT INTO invitation_roles SELECT i.organization_id, i.id, r.id FROM invitations i JOIN roles r USING (organization_id)
              WHERE i.organization_id = $1 AND r.key = 'member'",
            &[&org],
        )
        .await;
        for sql in [
            "INSERT INTO applications VALUES ('crm', 'CRM', now()) ON CONFLICT DO NOTHING",
            "INSERT INTO permissions (key, number, application, description) VALUES ('crm:contacts.view', 64, 'crm', 'See contacts') ON CONFLICT DO NOTHING",
            "INSERT INTO role_templates (id, name, permissions, version, created_at, updated_at)
             VALUES (gen_random_uuid(), 'Greeter', '{members.view,crm:contacts.view}', 2, now(), now()) ON CONFLICT DO NOTHING",
        ] {
            app.execute(sql, &[]).await;
        }
        app.execute(
            "INSERT INTO roles (organization_id, id, key, name, permissions, created_at, template_id, template_version)
             SELECT $1, gen_random_uuid(), 'greeter', 'Greeter', '{members.view}', now(), id, 1 FROM role_templates",
            &[&org],
        )
        .await;
        app.execute(
            "INSERT INTO domains (organization_id, id, name, token, created_at) VALUES ($1, gen_random_uuid(), 'town.example', 'token', now())",
            &[&org],
        )
        .await;
        let id = tenantry::chance::Chance.id();
        app.execute(
            "INSERT INTO join_links (organization_id, id, name, token_hash, sealed, most_uses, created_by_name, created_at, expires_at)
             VALUES ($1, $2, 'Poster', sha256(uuid_send($2)), '', 5, 'Somebody', now(), now() + interval '1 day')",
            &[&org, &id],
        )
        .await;
        app.execute(
            "INSERT INTO join_requests (organization_id, id, user_id, name, email, created_at, expires_at)
             SELECT $1, $2, m.user_id, m.name, m.email, now(), now() + interval '1 day' FROM members m WHERE m.organization_id <> $1 ORDER BY m.email LIMIT 1",
            &[&org, &id],
        )
        .await;
        app.execute(
            "INSERT INTO receipts (organization_id, id, member_id, cause, created_at, lines)
             SELECT $1, gen_random_uuid(), id, 'left', now(), '{}' FROM members WHERE organization_id = $1 LIMIT 1",
            &[&org],
        )
        .await;
        app.execute(
            "INSERT INTO connections (organization_id, id, guide, name, stage_since, settings, created_at, updated_at)
             VALUES ($1, gen_random_uuid(), 'okta', 'Okta', now(), '{}', now(), now())",
            &[&org],
        )
        .await;
        for sql in [
            "INSERT INTO connection_versions (organization_id, connection_id, version, settings, created_at)
             SELECT organization_id, id, version, settings, now() FROM connections WHERE organization_id = $1",
            "INSERT INTO sso_attempts (organization_id, id, connection_id, at, purpose, stage, version, reason, report)
             SELECT organization_id, gen_random_uuid(), id, now(), 'test', 'test', 1, 'audience_wrong',
                    '{\"checks\": [{\"code\": \"audience\", \"outcome\": \"failed\", \"reason\": \"audience_wrong\", \"expected\": \"https://a\", \"seen\": \"https://b\"}]}'
               FROM connections WHERE organization_id = $1",
            "INSERT INTO connection_roles (organization_id, id, connection_id, group_name, role_id, created_at)
             SELECT c.organization_id, gen_random_uuid(), c.id, 'IT', r.id, now()
               FROM connections c JOIN roles r USING (organization_id) WHERE c.organization_id = $1 AND r.key = 'member'",
            "INSERT INTO setup_links (organization_id, id, token_hash, task, connection_id, created_at, expires_at)
             SELECT organization_id, gen_random_uuid(), sha256(uuid_send(id)), 'connection', id, now(), now() + interval '1 day'
               FROM connections WHERE organization_id = $1",
        ] {
            app.execute(sql, &[&org]).await;
        }
        app.execute(
            "INSERT INTO ownership_offers (organization_id, id, giver_id, receiver_id, steps_down, created_at, expires_at)
             SELECT $1, gen_random_uuid(), (array_agg(m.id ORDER BY m.joined_at))[1], (array_agg(m.id ORDER BY m.joined_at DESC))[1], false, now(), now() + interval '1 day'
               FROM members m WHERE m.organization_id = $1",
            &[&org],
        )
        .await;
        app.execute(
            "INSERT INTO mail_log (id, organization_id, kind, locale, recipient, state, reason, created_at, message_id)
             VALUES (gen_random_uuid(), $1, 'welcome', 'en', 'new@example.com', 'failed', 'mailbox_unknown 550', now(), '')",
            &[&org],
        )
        .await;
        app.execute(
            "INSERT INTO staff_invitations (id, email, role, token_hash, created_at, expires_at)
             VALUES (gen_random_uuid(), 'new@tenantry.example', 'support', sha256(uuid_send(gen_random_uuid())), now(), now() + interval '1 day')",
            &[],
        )
        .await;
    }

    pub fn person(&self, knocks_as: &str) -> &Person {
        &self
            .people
            .iter()
            .find(|(name, _)| *name == knocks_as)
            .unwrap_or_else(|| panic!("nobody knocks as {knocks_as}"))
            .1
    }

    /// Who may surely call a route: the owner in the organization, an admin in the staff console.
    pub fn who_may(&self, entry: &Entry) -> &Person {
        if entry.path.starts_with("/staff/") || entry.path == "/staff" {
            self.person("staff admin")
        } else {
            self.person("owner")
        }
    }

    /// The address of a route: the organization's slug, and ids after the noun that they belong to.
    pub async fn address(&self, path: &str, slug: &str, ids: Ids<'_>) -> String {
        let mut address = String::new();
        let mut noun = "";
        for segment in path.split('/').skip(1) {
            address.push('/');
            if !segment.starts_with('{') {
                address.push_str(segment);
                noun = segment;
            } else if segment == "{org}" {
                address.push_str(slug);
            } else if segment == "{permission}" {
                address.push_str(if matches!(ids, Ids::Of(_)) {
                    "crm:contacts.view"
                } else {
                    "crm:nothing.view"
                });
            } else if segment == "{kind}" {
                address.push_str(if matches!(ids, Ids::Of(_)) {
                    "welcome"
                } else {
                    "nothing"
                });
            } else if segment == "{state}" {
                address.push_str(if matches!(ids, Ids::Of(_)) {
                    "current"
                } else {
                    "nothing"
                });
            } else if segment == "{logo}" {
                address.push_str("nothing.png");
            } else if segment == "{accent}" {
                address.push_str("0b6579.css");
            } else if segment == "{token}" {
                address.push_str(NO_TOKEN);
            } else {
                address.push_str(&self.id(path, noun, ids).await.to_string());
            }
        }
        address
    }

    async fn id(&self, path: &str, noun: &str, ids: Ids<'_>) -> Uuid {
        let Ids::Of(organization) = ids else { return NOTHING };
        // A connection's public addresses: who comes through them is asked in tests of their own.
        if noun == "saml" || path.starts_with("/setup/") {
            return NOTHING;
        }
        let member = BuiltInRole::Member.key();
        let sql = match (path.starts_with("/staff/"), noun) {
            (false, "members") => {
                "SELECT m.id FROM members m JOIN assignments a ON a.organization_id = m.organization_id AND a.member_id = m.id
                   JOIN roles r ON r.organization_id = a.organization_id AND r.id = a.role_id WHERE m.organization_id = $1 AND r.key = $2 ORDER BY m.name LIMIT 1"
            }
            (false, "invitations") => "SELECT id FROM invitations WHERE organization_id = $1 AND $2 <> ''",
            (false, "join-links") => "SELECT id FROM join_links WHERE organization_id = $1 AND $2 <> ''",
            (false, "join-requests" | "requests") => "SELECT id FROM join_requests WHERE organization_id = $1 AND $2 <> ''",
            (false, "identity-providers") => "SELECT id FROM connections WHERE organization_id = $1 AND $2 <> '' LIMIT 1",
            (false, "attempts") => "SELECT id FROM sso_attempts WHERE organization_id = $1 AND $2 <> '' LIMIT 1",
            (false, "groups") => "SELECT id FROM connection_roles WHERE organization_id = $1 AND $2 <> '' LIMIT 1",
            (false, "setup-links") => "SELECT id FROM setup_links WHERE organization_id = $1 AND $2 <> '' LIMIT 1",
            (_, "log") => "SELECT id FROM mail_log WHERE organization_id = $1 AND $2 <> '' LIMIT 1",
            (false, "receipts") => "SELECT id FROM receipts WHERE organization_id = $1 AND $2 <> ''",
            (true, "roles") => "SELECT id FROM role_templates WHERE $1::uuid IS NOT NULL AND $2 <> '' LIMIT 1",
            (false, "roles") => "SELECT id FROM roles WHERE organization_id = $1 AND NOT built_in AND $2 <> ''",
            (false, "domains") => "SELECT id FROM domains WHERE organization_id = $1 AND $2 <> ''",
            (false, "teams") => "SELECT id FROM teams WHERE organization_id = $1 AND $2 <> '' ORDER BY name LIMIT 1",
            (false, "assignments") => "SELECT id FROM assignments WHERE organization_id = $1 AND $2 <> '' LIMIT 1",
            (false, "ownership") => "SELECT id FROM ownership_offers WHERE organization_id = $1 AND $2 <> ''",
            (false, "audit") => "SELECT id FROM audit_events WHERE organization_id = $1 AND $2 <> '' LIMIT 1",
            (_, "sessions") => {
                "SELECT s.id FROM sessions s JOIN members m USING (user_id) WHERE m.organization_id = $1 AND $2 <> '' LIMIT 1"
            }
            (true, "organizations" | "sign-ups") => "SELECT id FROM organizations WHERE id = $1 AND $2 <> ''",
            (true, "users") => "SELECT user_id FROM members WHERE organization_id = $1 AND $2 <> '' LIMIT 1",
            (true, "team") => "SELECT user_id FROM staff WHERE role = 'auditor' AND $1::uuid IS NOT NULL AND $2 <> ''",
            (true, "invitations") => "SELECT id FROM staff_invitations WHERE $1::uuid IS NOT NULL AND $2 <> '' LIMIT 1",
            (true, "audit") => "SELECT id FROM audit_events WHERE $1::uuid IS NOT NULL AND $2 <> '' LIMIT 1",
            _ => panic!("{path}: which ids follow \"{noun}\"? Say it here"),
        };
        self.app.value(sql, &[&organization.id, &member]).await
    }

    /// Knocks once at a route, from a browser of its own, which a sign-out may spoil. A POST is empty, and names ids that
    /// nothing has, so that it changes (nearly) nothing.
    pub async fn knock(&self, person: &Person, entry: &Entry, slug: &str) -> Answer {
        let person = if person.has_account() {
            &person.signed_in().await
        } else {
            person
        };
        if entry.method == actix_web::http::Method::GET {
            let address = self.address(entry.path, slug, Ids::Of(&self.acme)).await;
            return person.asks(Method::GET, &address, &[], "").await;
        }
        let address = self.address(entry.path, slug, Ids::Nothing).await;
        person.asks(Method::POST, &address, &[], "").await
    }

    /// All rows of an organization, as text: to see that nothing changed.
    pub async fn rows_of(&self, organization: &Organization) -> Vec<String> {
        let tables: Vec<String> = self
            .app
            .values("SELECT table_name::text FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'organization_id' ORDER BY 1", &[])
            .await;
        let mut rows = vec![];
        for table in tables.iter().filter(|table| {
            ![
                "audit_events",
                "audit_chain",
                "audit_event_teams",
                "audit_heads",
                "audit_verifications",
                "session_uses",
            ]
            .contains(&table.as_str())
        }) {
            let sql = format!(
                "SELECT '{table} ' || (to_jsonb(t) - 'last_seen_at')::text FROM {table} t WHERE organization_id = $1 ORDER BY 1"
            );
            rows.extend(self.app.values::<String>(&sql, &[&organization.id]).await);
        }
        rows.extend(
            self.app
                .values::<String>(
                    "SELECT to_jsonb(o)::text FROM organizations o WHERE id = $1",
                    &[&organization.id],
                )
                .await,
        );
        rows
    }
}
