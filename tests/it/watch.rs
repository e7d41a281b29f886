//! Metadata that is read again, and certificates that end: what a connection's people are told, and what is never
//! taken without them.

use crate::support::App;
use crate::support::publisher::Publisher;
use jiff::{SignedDuration, Timestamp};
use serde_json::json;
use std::time::Duration;
use tenantry::saml::KeyPair;
use uuid::Uuid;

const ENTITY: &str = "https://idp.example/metadata";

fn metadata(entity: &str, certificates: &[&KeyPair]) -> String {
    let keys: String = certificates
        .iter()
        .map(|one| {
            let der = one.certificate().base64();
            format!(r#"<md:KeyDescriptor use="signing"><ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:X509Data><ds:X509Certificate>{der}</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>"#)
        })
        .collect();
    format!(
        r#"<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="{entity}"><md:IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">{keys}<md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="https://idp.example/sso"/></md:IDPSSODescriptor></md:EntityDescriptor>"#
    )
}

/// A key pair whose certificate ends in so many days.
fn ending_in(days: i64) -> KeyPair {
    let ten_years = SignedDuration::from_hours(24 * 365 * 10);
    let fresh = KeyPair::generate("provider", now()).expect("a key pair");
    let lasts = fresh.certificate().not_after().duration_since(now());
    assert!(
        (lasts - ten_years).abs() < SignedDuration::from_hours(24 * 4),
        "ten years"
    );
    KeyPair::generate("provider", now() - lasts + SignedDuration::from_hours(24 * days)).expect("a key pair")
}

#[expect(clippy::disallowed_methods, reason = "the tests live in the present")]
fn now() -> Timestamp {
    Timestamp::now()
}

/// An active connection with these certificates.
async fn connection(app: &App, metadata_url: &str, keys: &[&KeyPair]) -> Uuid {
    let trusted: Vec<_> = keys
        .iter()
        .map(|one| json!({ "der": one.certificate().base64(), "origin": "metadata", "added_at": now() }))
        .collect();
    let settings = json!({ "entity_id": ENTITY, "sso_url": "https://idp.example/sso", "certificates": trusted, "metadata_url": metadata_url });
    let ends = keys.iter().map(|one| one.certificate().not_after()).max().expect("one");
    let id = Uuid::from_u128(0x2a);
    let sql = format!(
        "INSERT INTO connections (organization_id, id, guide, name, status, stage, stage_since, settings, certificate_ends_at, contact_email, created_at, updated_at)
         SELECT id, $1, 'okta', 'Okta', 'active', 'everyone', now(), $2, '{ends}', 'it@acme.example', now(), now() FROM organizations WHERE slug = 'acme'"
    );
    app.execute(&sql, &[&id, &settings]).await;
    app.execute(
        "INSERT INTO connection_versions (organization_id, connection_id, version, settings, created_at)
         SELECT organization_id, id, version, settings, now() FROM connections",
        &[],
    )
    .await;
    id
}

/// Lets the worker look now, which it does when it starts.
async fn looks(app: &mut App) {
    app.execute("UPDATE connections SET refreshed_at = NULL", &[]).await;
    app.restart().await;
    for _ in 0..200 {
        let waiting: i64 = app
            .value(
                "SELECT count(*) FROM connections WHERE refreshed_at IS NULL AND settings->>'metadata_url' <> ''",
                &[],
            )
            .await;
        if waiting == 0 {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("the metadata was not read");
}

async fn trusted(app: &App) -> i64 {
    app.value(
        "SELECT jsonb_array_length(settings->'certificates')::bigint FROM connections",
        &[],
    )
    .await
}

#[tokio::test]
async fn a_new_certificate_joins_the_old_one_by_itself() {
    let publisher = Publisher::start().await;
    let mut app = publisher.app().await;
    let (_acme, alice) = app.organization("Acme", "Alice").await;
    let (old, new) = (ending_in(400), ending_in(3_000));
    connection(&app, &publisher.url(), &[&old]).await;
    publisher.shows(metadata(ENTITY, &[&old]));
    looks(&mut app).await;
    assert_eq!(trusted(&app).await, 1);
    publisher.shows(metadata(ENTITY, &[&old, &new]));
    looks(&mut app).await;
    assert_eq!(trusted(&app).await, 2);
    let versions: i64 = app.value("SELECT count(*) FROM connection_versions", &[]).await;
    assert_eq!(versions, 2, "a version of its own, to roll back from");
    alice
        .get("/o/acme/audit")
        .await
        .sees("took new metadata for the connection Okta");
    let fine: i64 = app
        .value("SELECT count(*) FROM connections WHERE refresh_fault = ''", &[])
        .await;
    assert_eq!(fine, 1);
}

#[tokio::test]
async fn what_could_lock_people_out_waits_for_them() {
    let publisher = Publisher::start().await;
    let mut app = publisher.app().await;
    let (_acme, alice) = app.organization("Acme", "Alice").await;
    let good = ending_in(400);
    connection(&app, &publisher.url(), &[&good]).await;
    publisher.shows(metadata("https://elsewhere.example", &[&good]));
    looks(&mut app).await;
    let held: i64 = app
        .value(
            "SELECT count(*) FROM connections WHERE held_refresh->>'why' = 'entity_id' AND version = 1",
            &[],
        )
        .await;
    assert_eq!(held, 1);
    for reader in [alice.email.as_str(), "it@acme.example"] {
        let mail = app.mail.wait_for(reader).await;
        assert!(mail.subject.contains("waits for you"), "{}", mail.subject);
    }
    // The same again tells nobody again; when the provider puts it right, nothing waits.
    looks(&mut app).await;
    publisher.shows(metadata(ENTITY, &[&good]));
    looks(&mut app).await;
    let held: i64 = app
        .value("SELECT count(*) FROM connections WHERE held_refresh IS NOT NULL", &[])
        .await;
    assert_eq!(held, 0);
    let told: i64 = app
        .value(
            "SELECT count(*) FROM audit_events WHERE action = 'connection.refresh_held'",
            &[],
        )
        .await;
    assert_eq!(told, 1);
}

#[tokio::test]
async fn what_cannot_be_read_leaves_the_last_good_copy() {
    let publisher = Publisher::start().await;
    let mut app = publisher.app().await;
    let (_acme, alice) = app.organization("Acme", "Alice").await;
    let good = ending_in(400);
    connection(&app, &publisher.url(), &[&good]).await;
    for document in [
        "",
        "<html><body>Sign in</body></html>",
        "<!DOCTYPE x [<!ENTITY e \"e\">]><x>&e;</x>",
    ] {
        publisher.shows(document.to_owned());
        looks(&mut app).await;
        let kept: i64 = app
            .value(
                "SELECT count(*) FROM connections WHERE refresh_fault <> '' AND version = 1",
                &[],
            )
            .await;
        assert_eq!((kept, trusted(&app).await), (1, 1), "{document}");
    }
    alice
        .get("/o/acme/audit")
        .await
        .sees("could not read the metadata of the connection Okta");
}

#[tokio::test]
async fn people_are_warned_before_the_last_certificate_ends() {
    let mut app = App::start().await;
    let (_acme, alice) = app.organization("Acme", "Alice").await;
    connection(&app, "", &[&ending_in(-20), &ending_in(60)]).await;
    let mut subjects = vec![];
    for (shift, days) in [
        ("1h", "60 days"),
        ("31d", "29 days"),
        ("47d", "13 days"),
        ("54d", "6 days"),
        ("59d", "tomorrow"),
    ] {
        app.jump(shift, true).await;
        let mail = app.mail.wait_for(&alice.email).await;
        assert!(mail.subject.contains(days), "{shift}: {}", mail.subject);
        let contact = app.mail.wait_for("it@acme.example").await;
        assert!(contact.subject.contains(days), "{shift}: {}", contact.subject);
        subjects.push(mail.subject);
    }
    app.jump("61d", true).await;
    assert!(app.mail.wait_for(&alice.email).await.subject.contains("has ended"));
    let told: i64 = app.value("SELECT count(*) FROM connection_warnings", &[]).await;
    assert_eq!(told, 6, "{subjects:?}");
}
