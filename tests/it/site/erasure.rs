//! What an organization takes along, and what is left when it was erased: whatever tables there are.

use super::wall::furnish;
use crate::support::{App, Organization, Person};
use reqwest::Method;
use serde_json::Value;
use std::collections::BTreeSet;

/// Tables of organizations that are no part of their own in the export, and why.
const NOT_EXPORTED: &[(&str, &str)] = &[
    ("invitation_roles", "stands in the invitations"),
    ("join_link_roles", "stands in the join links"),
    ("team_roster", "follows from teams and their members"),
    ("organization_slugs", "former addresses, which lead on here only"),
    ("audit_events", "has an export of its own"),
    ("audit_chain", "has an export of its own"),
    ("audit_event_teams", "follows from the audit log"),
    ("audit_heads", "follows from the audit log"),
    ("audit_verifications", "about the audit log, as it stands here"),
    ("break_glass_codes", "hashes that open a door"),
    ("setup_links", "hashes that open a door"),
    ("join_confirmations", "hashes that open a door"),
    ("ownership_offers", "an open question of a few days"),
    ("session_uses", "browsers of people"),
    ("jobs", "what the portal is about to do"),
    (
        "connections",
        "set up anew wherever else it is: it names this portal's addresses",
    ),
    ("connection_versions", "of a connection"),
    ("connection_keys", "of a connection, with private keys"),
    ("connection_roles", "of a connection"),
    ("connection_pilots", "of a connection"),
    ("connection_counts", "of a connection"),
    ("connection_warnings", "of a connection"),
    ("external_identities", "of a connection"),
    ("sso_requests", "people on their way in"),
    ("sso_consents", "people on their way in"),
    ("sso_sessions", "people on their way out"),
    ("sso_attempts", "reports of a few weeks, read where they are"),
    ("sso_used_assertions", "against replays"),
];

/// An organization with rows in every table, beside a neighbour.
async fn furnished(app: &App) -> (Organization, Person) {
    let (acme, alice) = app.organization("Acme", "Alice").await;
    furnish(app, &acme, &alice).await;
    (acme, alice)
}

async fn tenant_tables(app: &App) -> BTreeSet<String> {
    let sql = "SELECT c.table_name::text FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
                WHERE c.table_schema = 'public' AND c.column_name = 'organization_id' AND t.table_type = 'BASE TABLE'";
    app.values::<String>(sql, &[]).await.into_iter().collect()
}

/// All keys of a document, however deep they stand.
fn keys(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields) => fields.iter().for_each(|(key, value)| {
            found.insert(key.clone());
            keys(value, found);
        }),
        Value::Array(all) => all.iter().for_each(|value| keys(value, found)),
        _ => {}
    }
}

#[tokio::test]
async fn the_export_holds_every_table_of_an_organization_or_says_why_not() {
    let app = App::start().await;
    let (acme, alice) = furnished(&app).await;
    furnish_mails(&app, &acme).await;
    let answer = alice.asks(Method::POST, "/o/acme/export", &[], "").await;
    assert_eq!(answer.status, 200);
    let document: Value = serde_json::from_str(&answer.text()).expect("JSON");
    for table in tenant_tables(&app).await {
        let is_out = NOT_EXPORTED.iter().any(|(name, why)| *name == table && !why.is_empty());
        let rows = document[table.as_str()].as_array().map(Vec::len);
        assert_ne!(
            is_out,
            rows.is_some(),
            "{table} is in the export or on the list, not both"
        );
        assert_ne!(
            rows,
            Some(0),
            "furnish() puts a row into {table}, and the export lacks it"
        );
    }
    let mut all = BTreeSet::new();
    keys(&document, &mut all);
    for secret in ["password", "hash", "sealed", "token", "secret", "code"] {
        assert!(!all.iter().any(|key| key.contains(secret)), "{secret} in {all:?}");
    }
    assert!(!answer.text().contains("sealed-by-nobody"));
    assert_eq!(document["mail_servers"][0]["username"], "portal");
    assert_eq!(document["email_templates"][0]["draft_body"], "Half a thought");
    assert_eq!(document["branding"][0]["accent"], "#0b6579");
    let elsewhere: Vec<&Value> = document["mail_log"].as_array().into_iter().flatten().collect();
    assert!(
        elsewhere.iter().all(|line| line["kind"] != "password_reset"),
        "a line of the platform: {elsewhere:?}"
    );
}

/// A draft, and a mail server with a password.
async fn furnish_mails(app: &App, acme: &Organization) {
    for sql in [
        "UPDATE email_templates SET draft_subject = 'Hi', draft_body = 'Half a thought', draft_at = now() WHERE organization_id = $1",
        "UPDATE mail_servers SET username = 'portal', sealed_password = 'sealed-by-nobody' WHERE organization_id = $1",
    ] {
        app.execute(sql, &[&acme.id]).await;
    }
}

#[tokio::test]
async fn nothing_in_the_whole_database_names_an_erased_organization_but_the_platforms_own_notes() {
    let app = App::start_with(&["--no-worker"], &[]).await;
    let (acme, _) = furnished(&app).await;
    let (globex, gina) = app.organization("Globex", "Gina").await;
    furnish_mails(&app, &acme).await;
    let before = app
        .value::<i64>("SELECT count(*) FROM mail_log WHERE organization_id = $1", &[&acme.id])
        .await;
    assert!(before > 0);
    let closed = "UPDATE organizations SET status = 'closed', closed_by = 'owner', purge_at = now() WHERE id = $1";
    app.execute(closed, &[&acme.id]).await;
    let serving = app.database.connect().await;
    serving
        .batch_execute("SET ROLE tenantry_app; BEGIN")
        .await
        .expect("the serving role");
    serving
        .execute("SELECT enter_organization($1)", &[&acme.id])
        .await
        .expect("inside");
    let purged = serving
        .query_one("SELECT purge_organization(now()) IS NOT NULL", &[])
        .await
        .expect("an answer");
    assert!(purged.get::<_, bool>(0));
    serving.batch_execute("COMMIT").await.expect("a commit");

    // What the platform keeps: that there was one, so that its address goes to nobody soon.
    let kept = ["tombstones"];
    let tables: Vec<String> = app
        .values(
            "SELECT relname::text FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace",
            &[],
        )
        .await;
    for table in tables.iter().filter(|table| !kept.contains(&table.as_str())) {
        let named =
            format!("SELECT count(*) FROM \"{table}\" t WHERE to_jsonb(t)::text LIKE '%' || $1::uuid::text || '%'");
        assert_eq!(app.value::<i64>(&named, &[&acme.id]).await, 0, "{table} names it");
    }
    gina.get(&globex.path("/members")).await.is_fine().sees("Gina");
}

#[tokio::test]
async fn a_persons_browsers_go_with_their_account() {
    let app = App::start().await;
    let carol = app.person("Carol", "carol@acme.example").await;
    carol.get("/account").await.is_fine();
    let sql = "INSERT INTO known_browsers (user_id, browser_hash, first_seen_at, last_seen_at) VALUES ($1, sha256('b'), now(), now())";
    app.execute(sql, &[&carol.id()]).await;
    app.execute("DELETE FROM users WHERE id = $1", &[&carol.id()]).await;
    assert_eq!(app.value::<i64>("SELECT count(*) FROM known_browsers", &[]).await, 0);
}
