//! Single sign-on is rolled out: stages, history, enforcement, break-glass codes, and which ways in are open. What an
//! identity provider would do is put into the database, so these tests need none.

mod break_glass;
mod enforcement;
mod history;
mod large;
mod last_way_in;
mod methods;
mod races;
mod shutting_out;
mod stages;

use crate::support::page::Page;
use crate::support::{App, Organization, Person};
use tenantry::chance::Chance;
use uuid::Uuid;

/// Certificates (X.509, DER in base64): one that is valid for long, another, and one that is over.
const VALID: &str = include_str!("valid.txt");
const OTHER: &str = include_str!("other.txt");
const OVER: &str = include_str!("over.txt");

/// A connection that a test has put there.
struct Provider<'a> {
    app: &'a App,
    org: Uuid,
    slug: String,
    id: Uuid,
}

/// Settings that are complete, with this certificate and this attribute for the address.
fn settings(certificate: &str, email: &str) -> serde_json::Value {
    serde_json::json!({
        "entity_id": "https://idp.acme.example", "sso_url": "https://idp.acme.example/sso",
        "certificates": [{ "der": certificate.trim(), "origin": "hand", "added_at": "2026-11-01T00:00:00Z" }],
        "attributes": { "email": email },
    })
}

/// An active connection called Okta at a stage, in version 1, untested.
async fn provider<'a>(app: &'a App, organization: &Organization, stage: &str) -> Provider<'a> {
    let (org, id) = (organization.id, Chance.id());
    let json = settings(VALID, "mail");
    app.execute(
        "INSERT INTO connections (organization_id, id, guide, name, status, stage, stage_since, settings, created_at, updated_at)
         VALUES ($1, $2, 'okta', 'Okta', 'active', $3, now(), $4, now(), now())",
        &[&org, &id, &stage, &json],
    )
    .await;
    let provider = Provider {
        app,
        org,
        slug: organization.slug.clone(),
        id,
    };
    provider.writes_version(1, &json).await;
    provider
}

impl Provider<'_> {
    fn path(&self, rest: &str) -> String {
        format!("/o/{}/identity-providers/{}{rest}", self.slug, self.id)
    }

    async fn writes_version(&self, number: i32, json: &serde_json::Value) {
        let sql = "INSERT INTO connection_versions (organization_id, connection_id, version, settings, change, created_at, created_by)
                   VALUES ($1, $2, $3, $4, 'hand', now(), 'Alice')";
        self.app.execute(sql, &[&self.org, &self.id, &number, json]).await;
    }

    /// New settings, which nobody has tested.
    async fn changes_to(&self, number: i32, json: &serde_json::Value) {
        self.writes_version(number, json).await;
        let sql = "UPDATE connections SET version = $2, settings = $3 WHERE id = $1";
        self.app.execute(sql, &[&self.id, &number, json]).await;
    }

    /// A person passed a test of a version, so many hours ago.
    async fn was_tested(&self, number: i32, by: &Person, hours: i32) {
        let sql = "UPDATE connection_versions SET tested_at = now() - make_interval(hours => $3), tested_by_id = $4, tested_by = $5
                    WHERE connection_id = $1 AND version = $2";
        self.app
            .execute(sql, &[&self.id, &number, &hours, &by.id(), &by.name])
            .await;
    }

    async fn has_worked(&self, number: i32) {
        let sql = "UPDATE connection_versions SET worked_at = now() WHERE connection_id = $1 AND version = $2";
        self.app.execute(sql, &[&self.id, &number]).await;
    }

    /// A proven domain whose people come through it.
    async fn has_domain(&self, name: &str) {
        self.app
            .execute(
                "INSERT INTO domains (organization_id, id, name, token, status, proven_at, connection_id, created_at)
                 VALUES ($1, gen_random_uuid(), $2, 'token', 'proven', now(), $3, now())",
                &[&self.org, &name, &self.id],
            )
            .await;
    }

    /// Somebody has come through.
    async fn knows(&self, person: &Person) {
        self.app
            .execute(
                "INSERT INTO external_identities (organization_id, id, connection_id, subject, user_id, email, created_at, last_used_at)
                 VALUES ($1, gen_random_uuid(), $2, $3, $4, $3, now(), now())",
                &[&self.org, &self.id, &person.email, &person.id()],
            )
            .await;
    }

    async fn stage(&self) -> String {
        self.app
            .value("SELECT stage FROM connections WHERE id = $1", &[&self.id])
            .await
    }

    async fn version(&self) -> i32 {
        self.app
            .value("SELECT version FROM connections WHERE id = $1", &[&self.id])
            .await
    }

    /// Everything that enforcement demands, done by this person.
    async fn is_ready_for(&self, person: &Person) {
        self.has_domain("acme.example").await;
        self.was_tested(1, person, 1).await;
    }

    /// Enforces it by the page; answers the page with the codes.
    async fn is_enforced_by(&self, person: &Person) -> Page {
        let path = self.path("/enforcement");
        let page = person.get(&path).await.submit(&path, &[("confirmation", "Acme")]).await;
        page.is_fine();
        page
    }
}

/// The codes on the page that shows them.
fn codes_of(page: &Page) -> Vec<String> {
    let text = page.all("#code-list").join("\n");
    let codes: Vec<String> = text.split_whitespace().map(str::to_owned).collect();
    assert_eq!(codes.len(), 10, "{text}");
    codes
}

/// Acme with its owner Alice, who is ready to enforce Okta, and the admin Bob.
async fn ready(app: &App) -> (Organization, Person, Person, Provider<'_>) {
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let bob = acme.member("Bob", "admin").await;
    let okta = provider(app, &acme, "everyone").await;
    okta.is_ready_for(&alice).await;
    (acme, alice, bob, okta)
}

/// How many events of an action were written, with this outcome.
async fn events(app: &App, action: &str, outcome: &str) -> i64 {
    let sql = "SELECT count(*) FROM audit_events WHERE action = $1 AND outcome = $2";
    app.value(sql, &[&action, &outcome]).await
}
