//! The wall between tenants, in the database itself: whatever a page forgets, Postgres remembers.

use crate::support::{App, Organization, Person};
use tokio_postgres::Client;
use tokio_postgres::error::SqlState;
use uuid::Uuid;

/// A column by which a table of the wall names the organization.
fn column(table: &str) -> &'static str {
    if table == "organizations" {
        "id"
    } else {
        "organization_id"
    }
}

/// Two organizations with at least one row in every table of the wall, and a connection as the serving role.
struct Neighbours {
    app: App,
    acme: Organization,
    globex: Organization,
    tables: Vec<String>,
    serving: Client,
}

impl Neighbours {
    async fn meet() -> Self {
        let app = App::start().await;
        let (acme, alice) = app.organization("Acme", "Alice").await;
        let (globex, gina) = app.organization("Globex", "Gina").await;
        furnish(&app, &acme, &alice).await;
        furnish(&app, &globex, &gina).await;
        let walled = "SELECT relname::text FROM pg_class WHERE relrowsecurity AND relnamespace = 'public'::regnamespace ORDER BY 1";
        let tables = app.values(walled, &[]).await;
        let serving = app.database.connect().await;
        serving
            .batch_execute("SET ROLE tenantry_app")
            .await
            .expect("the serving role");
        Self {
            app,
            acme,
            globex,
            tables,
            serving,
        }
    }

    async fn count(&self, table: &str) -> i64 {
        self.serving
            .query_one(&format!("SELECT count(*) FROM {table}"), &[])
            .await
            .expect("a count")
            .get(0)
    }

    async fn enter(&self, organization: &Organization) {
        self.serving
            .execute("SELECT enter_organization($1)", &[&organization.id])
            .await
            .expect("inside");
    }
}

/// Rows for the tables that a new organization leaves empty.
pub(super) async fn furnish(app: &App, organization: &Organization, owner: &Person) {
    let id = Uuid::from_u128(organization.id.as_u128() ^ 1);
    let org = organization.id;
    app.execute(
        "INSERT INTO invitations (organization_id, id, email, token_hash, invited_by_name, created_at, expires_at)
         VALUES ($1, $2, 'new@example.com', sha256(uuid_send($2)), 'Somebody', now(), now() + interval '1 day')",
        &[&org, &id],
    )
    .await;
    app.execute(
        "INSERT INTO invitation_roles SELECT $1, $2, id FROM roles WHERE organization_id = $1 AND key = 'member'",
        &[&org, &id],
    )
    .await;
    for sql in [
        "INSERT INTO join_links (organization_id, id, name, token_hash, sealed, most_uses, created_by_name, created_at, expires_at)
         VALUES ($1, $2, 'Poster', sha256(uuid_send($2)), '', 5, 'Somebody', now(), now() + interval '1 day')",
        "INSERT INTO join_link_roles SELECT $1, $2, id FROM roles WHERE organization_id = $1 AND key = 'member'",
        "INSERT INTO join_confirmations (organization_id, id, link_id, email, token_hash, created_at, expires_at)
         VALUES ($1, $2, $2, 'new@example.com', sha256(uuid_send($2)), now(), now() + interval '1 day')",
        "INSERT INTO join_requests (organization_id, id, user_id, name, email, created_at, expires_at)
         SELECT $1, $2, id, name, email, now(), now() + interval '1 day' FROM users ORDER BY email LIMIT 1",
    ] {
        app.execute(sql, &[&org, &id]).await;
    }
    app.execute(
        "INSERT INTO session_uses SELECT $1, id, $2, now() FROM sessions WHERE user_id = $3",
        &[&org, &owner.member_id(), &owner.id()],
    )
    .await;
    let colleague = organization.member("Colleague", "member").await;
    app.execute(
        "INSERT INTO ownership_offers (organization_id, id, giver_id, receiver_id, steps_down, created_at, expires_at)
         VALUES ($1, gen_random_uuid(), $2, $3, false, now(), now())",
        &[&org, &owner.member_id(), &colleague.member_id()],
    )
    .await;
    app.execute(
        "INSERT INTO audit_verifications VALUES ($1, $2, now(), 'Somebody', 'good', 1, 0, decode(repeat('00', 32), 'hex'))",
        &[&org, &id],
    )
    .await;
    app.execute(
        "INSERT INTO teams (organization_id, id, name, created_at) VALUES ($1, $2, 'North', now())",
        &[&org, &id],
    )
    .await;
    app.execute(
        "INSERT INTO audit_events (id, organization_id, at, action, outcome, actor_kind, actor_name, target_kind, target_id)
         VALUES ($2, $1, now(), 'team.created', 'done', 'system', 'Somebody', 'team', $2)",
        &[&org, &id],
    )
    .await;
    app.execute(
        "INSERT INTO team_members (organization_id, team_id, member_id, created_at) VALUES ($1, $2, $3, now())",
        &[&org, &id, &owner.member_id()],
    )
    .await;
    app.execute(
        "INSERT INTO organization_slugs VALUES ($1 || '-of-old', $2, now())",
        &[&organization.slug, &org],
    )
    .await;
    app.execute(
        "INSERT INTO receipts (organization_id, id, member_id, cause, created_at, lines) VALUES ($1, $2, $3, 'left', now(), '{}')",
        &[&org, &id, &owner.member_id()],
    )
    .await;
    for sql in [
        "INSERT INTO email_templates (organization_id, kind, locale, published) VALUES ($1, 'welcome', 'en', 1)",
        "INSERT INTO email_versions (organization_id, kind, locale, number, subject, body, created_at) VALUES ($1, 'welcome', 'en', 1, 'Hi', 'Hi', now())",
        "INSERT INTO branding (organization_id, accent, updated_at) VALUES ($1, '#0b6579', now())",
        "INSERT INTO email_schedules (organization_id, kind, locale, publish_at, subject, body, format, plain, created_at) VALUES ($1, 'welcome', 'en', now() + interval '1 day', 'Hi', 'Hi', 'markdown', '', now())",
        "INSERT INTO email_settings VALUES ($1, 'welcome', false, now())",
        "INSERT INTO mail_log (id, organization_id, kind, locale, recipient, created_at, message_id)
         VALUES (gen_random_uuid(), $1, 'welcome', 'en', 'new@example.com', now(), '')",
        "INSERT INTO mail_log (id, kind, locale, recipient, created_at, message_id)
         SELECT gen_random_uuid(), 'password_reset', 'en', 'new@example.com', now(), '' WHERE $1::uuid IS NOT NULL",
        "INSERT INTO email_refusals VALUES ($1, 'new@example.com', 'welcome', now())",
        "INSERT INTO mail_servers (organization_id, revision, host, port, encryption, sender, created_at, updated_at)
         VALUES ($1, gen_random_uuid(), 'smtp.example.com', 587, 'starttls', 'portal@example.com', now(), now())",
    ] {
        app.execute(sql, &[&org]).await;
    }
    furnish_sign_on(app, organization, owner).await;
}

/// The same for the tables of single sign-on.
async fn furnish_sign_on(app: &App, organization: &Organization, owner: &Person) {
    let id = Uuid::from_u128(organization.id.as_u128() ^ 1);
    for sql in [
        "INSERT INTO connections (organization_id, id, guide, name, stage_since, settings, created_at, updated_at)
         VALUES ($1, $2, 'generic', 'Okta', now(), '{}', now(), now())",
        "INSERT INTO connection_versions (organization_id, connection_id, version, settings, created_at) VALUES ($1, $2, 1, '{}', now())",
        "INSERT INTO connection_keys (organization_id, id, connection_id, state, certificate, sealed_key, created_at)
         VALUES ($1, $2, $2, 'current', '', '', now())",
        "INSERT INTO connection_roles (organization_id, id, connection_id, role_id, created_at)
         SELECT $1, $2, $2, id, now() FROM roles WHERE organization_id = $1 AND key = 'member'",
        "INSERT INTO connection_pilots (organization_id, connection_id, email, created_at) VALUES ($1, $2, 'new@example.com', now())",
        "INSERT INTO connection_counts (organization_id, connection_id, stage) VALUES ($1, $2, 'test')",
        "INSERT INTO connection_warnings VALUES ($1, $2, 'AA:BB', 30, now())",
        "INSERT INTO domains (organization_id, id, name, token, created_at) VALUES ($1, $2, 'wall.example', 'token', now())",
        "INSERT INTO sso_requests (organization_id, id, connection_id, request_id, browser_hash, purpose, version, created_at, expires_at)
         VALUES ($1, $2, $2, 'request-' || $2::uuid::text, sha256(uuid_send($2)), 'sign_in', 1, now(), now())",
        "INSERT INTO sso_used_assertions VALUES ($1, $2, sha256(uuid_send($2)), now())",
        "INSERT INTO sso_attempts (organization_id, id, connection_id, at, purpose, stage, version, report)
         VALUES ($1, $2, $2, now(), 'test', 'test', 1, '{}')",
        "INSERT INTO break_glass_codes (organization_id, id, code_hash, created_at) VALUES ($1, $2, sha256(uuid_send($2)), now())",
        "INSERT INTO setup_links (organization_id, id, token_hash, task, domain_id, created_at, expires_at)
         VALUES ($1, $2, sha256(uuid_send($2)), 'domain', $2, now(), now())",
    ] {
        app.execute(sql, &[&organization.id, &id]).await;
    }
    for sql in [
        "INSERT INTO external_identities (organization_id, id, connection_id, subject, user_id, email, created_at, last_used_at)
         VALUES ($1, $2, $2, 'subject', $3, 'new@example.com', now(), now())",
        "INSERT INTO sso_consents (organization_id, id, connection_id, user_id, subject, token_hash, browser_hash, claims, created_at, expires_at)
         VALUES ($1, $2, $2, $3, 'subject', sha256(uuid_send($2)), sha256(uuid_send($2)), '{}', now(), now())",
        "INSERT INTO sso_sessions (organization_id, session_id, connection_id, identity_id, name_id)
         SELECT $1, id, $2, $2, '{}' FROM sessions WHERE user_id = $3",
    ] {
        app.execute(sql, &[&organization.id, &id, &owner.id()]).await;
    }
}

#[tokio::test]
async fn without_an_organization_every_tenant_table_is_empty() {
    let n = Neighbours::meet().await;
    for table in &n.tables {
        let there: i64 = n
            .app
            .value(&format!("SELECT count(DISTINCT {}) FROM {table}", column(table)), &[])
            .await;
        assert!(
            there >= 2,
            "furnish() has to put rows of both organizations into {table}"
        );
        assert_eq!(n.count(table).await, 0, "{table} shows rows to nobody in particular");
    }
}

#[tokio::test]
async fn inside_one_organization_the_other_does_not_exist() {
    let n = Neighbours::meet().await;
    n.serving.batch_execute("BEGIN").await.expect("a transaction");
    n.enter(&n.acme).await;
    for table in &n.tables {
        let foreign = format!(
            "SELECT count(*) FILTER (WHERE {0} IS DISTINCT FROM $1), count(*) FROM {table}",
            column(table)
        );
        let row = n.serving.query_one(&foreign, &[&n.acme.id]).await.expect("a count");
        let (foreign, all): (i64, i64) = (row.get(0), row.get(1));
        assert_eq!(foreign, 0, "{table} shows rows of a neighbour");
        assert!(all > 0, "{table} hides an organization's own rows");
    }
    n.serving.batch_execute("COMMIT").await.expect("a commit");
    assert_eq!(n.count("members").await, 0, "the setting outlived its transaction");
}

#[tokio::test]
async fn nothing_is_written_or_moved_across_the_wall() {
    let n = Neighbours::meet().await;
    for table in n.tables.iter().filter(|table| *table != "audit_events") {
        let key = column(table);
        for (sql, what) in [
            (
                format!("UPDATE {table} SET {key} = {key} WHERE {key} = '{}'", n.globex.id),
                "changed",
            ),
            (
                format!("DELETE FROM {table} WHERE {key} = '{}'", n.globex.id),
                "deleted",
            ),
        ] {
            n.serving.batch_execute("BEGIN").await.expect("a transaction");
            n.enter(&n.acme).await;
            match n.serving.execute(&sql, &[]).await {
                Ok(rows) => assert_eq!(rows, 0, "rows of a neighbour were {what} in {table}"),
                Err(e) => assert_eq!(e.code(), Some(&SqlState::INSUFFICIENT_PRIVILEGE), "{table}: {e:?}"),
            }
            n.serving.batch_execute("ROLLBACK").await.expect("a rollback");
        }
        n.serving.batch_execute("BEGIN").await.expect("a transaction");
        n.enter(&n.acme).await;
        let moved = n
            .serving
            .execute(&format!("UPDATE {table} SET {key} = '{}'", n.globex.id), &[])
            .await;
        assert!(moved.is_err(), "rows of {table} were moved to a neighbour");
        n.serving.batch_execute("ROLLBACK").await.expect("a rollback");
    }
}

#[tokio::test]
async fn nothing_is_inserted_for_a_neighbour() {
    let n = Neighbours::meet().await;
    for table in &n.tables {
        n.serving.batch_execute("BEGIN").await.expect("a transaction");
        n.enter(&n.globex).await;
        // The neighbour's own rows again, read before the wall closes: they fit every other constraint but the key's.
        let columns = format!(
            "SELECT string_agg(column_name, ', ') FROM information_schema.columns WHERE table_schema = 'public' AND table_name = '{table}' AND is_generated = 'NEVER'"
        );
        let columns: String = n.app.value(&columns, &[]).await;
        n.serving
            .batch_execute(&format!(
                "CREATE TEMP TABLE copy ON COMMIT DROP AS SELECT {columns} FROM {table}"
            ))
            .await
            .expect("a copy");
        n.enter(&n.acme).await;
        let refused = n
            .serving
            .execute(
                &format!("INSERT INTO {table} ({columns}) SELECT {columns} FROM copy"),
                &[],
            )
            .await
            .expect_err(table);
        assert_eq!(
            refused.code(),
            Some(&SqlState::INSUFFICIENT_PRIVILEGE),
            "{table}: {refused:?}"
        );
        n.serving.batch_execute("ROLLBACK").await.expect("a rollback");
    }
}

#[tokio::test]
async fn search_stays_inside() {
    let n = Neighbours::meet().await;
    let found = async || -> usize {
        let sql = "SELECT search_members_of('gina', NULL, NULL, NULL, NULL, NULL, 10)";
        n.serving
            .query_one(sql, &[])
            .await
            .expect("a search")
            .get::<_, Vec<Uuid>>(0)
            .len()
    };
    n.serving.batch_execute("BEGIN").await.expect("a transaction");
    assert_eq!(found().await, 0);
    n.enter(&n.acme).await;
    assert_eq!(found().await, 0);
    n.enter(&n.globex).await;
    assert_eq!(found().await, 1);
}
