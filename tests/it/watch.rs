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

/// Waits until a question has this answer.
async fn comes_true(app: &App, sql: &str) {
    for _ in 0..200 {
        if app.value(sql, &[]).await {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("never true: {sql}");
}

const GLOBEX: &str = "organization_id = (SELECT id FROM organizations WHERE slug = 'globex')";
const ACME: &str = "organization_id = (SELECT id FROM organizations WHERE slug = 'acme')";

/// The worker has looked around with its clock so far ahead: at Globex, which is due whenever this is asked.
async fn looks_around(app: &mut App, ahead: &str) {
    app.execute(
        &format!("UPDATE connections SET refreshed_at = NULL WHERE {GLOBEX}"),
        &[],
    )
    .await;
    app.jump(ahead, true).await;
    comes_true(
        app,
        &format!("SELECT refreshed_at IS NOT NULL FROM connections WHERE {GLOBEX}"),
    )
    .await;
    tokio::time::sleep(Duration::from_millis(300)).await;
}

/// Hours from now at which Acme's metadata was read last.
async fn read_at(app: &App) -> f64 {
    let sql = format!("SELECT extract(epoch FROM refreshed_at - now())::float8 / 3600 FROM connections WHERE {ACME}");
    app.value(&sql, &[]).await
}

#[tokio::test]
async fn metadata_is_read_once_a_day_and_after_a_fault_within_the_hour() {
    let publisher = Publisher::start().await;
    let mut app = publisher.app().await;
    let (_acme, _alice) = app.organization("Acme", "Alice").await;
    let (_globex, _gina) = app.organization("Globex", "Gina").await;
    let good = ending_in(400);
    connection(&app, &publisher.url(), &[&good]).await;
    publisher.shows(metadata(ENTITY, &[&good]));
    looks(&mut app).await;
    app.execute(
        "INSERT INTO connections (organization_id, id, guide, name, status, stage, stage_since, settings, certificate_ends_at, created_at, updated_at)
         SELECT o.id, gen_random_uuid(), c.guide, c.name, c.status, c.stage, now(), c.settings, c.certificate_ends_at, now(), now()
           FROM connections c, organizations o WHERE o.slug = 'globex'",
        &[],
    )
    .await;
    looks_around(&mut app, "23h").await;
    assert!(read_at(&app).await < 1.0, "not yet a day");
    looks_around(&mut app, "25h").await;
    assert!((24.9..25.1).contains(&read_at(&app).await), "a day is over");
    // Nothing can be read: it is tried again after an hour, not after a day, and not before.
    let fault = format!("SELECT refresh_fault <> '' FROM connections WHERE {ACME}");
    let fine = format!("SELECT refresh_fault = '' FROM connections WHERE {ACME}");
    publisher.shows(String::new());
    looks_around(&mut app, "50h").await;
    comes_true(&app, &fault).await;
    publisher.shows(metadata(ENTITY, &[&good]));
    let minutes_pass =
        |n| format!("UPDATE connections SET refreshed_at = refreshed_at - interval '{n} minutes' WHERE {ACME}");
    app.execute(&minutes_pass(50), &[]).await;
    looks_around(&mut app, "50h").await;
    assert!(app.value::<bool>(&fault, &[]).await, "not yet an hour");
    app.execute(&minutes_pass(11), &[]).await;
    looks_around(&mut app, "50h").await;
    comes_true(&app, &fine).await;
    assert!((49.9..50.1).contains(&read_at(&app).await));
}

/// So many more organizations with a connection of Acme's settings.
async fn crowd(app: &App, many: i32, name: &str, organization: &str, connection: &str) {
    let id = app
        .value::<Uuid>("SELECT id FROM organizations WHERE slug = 'acme'", &[])
        .await;
    app.execute(
        "INSERT INTO organizations
         SELECT (jsonb_populate_record(o, $3::jsonb || jsonb_build_object('id', gen_random_uuid(), 'slug', $4 || '-' || n, 'name', $4 || ' ' || n))).*
           FROM organizations o, generate_series(1, $2) n WHERE o.id = $1",
        &[&id, &many, &serde_json::from_str::<serde_json::Value>(organization).expect("json"), &name],
    )
    .await;
    let sql = format!(
        "INSERT INTO connections (organization_id, id, guide, name, status, stage, stage_since, settings, certificate_ends_at, refreshed_at, created_at, updated_at)
         SELECT o.id, gen_random_uuid(), 'okta', 'Okta', 'active', 'everyone', now(), {connection}, now(), now()
           FROM connections c, organizations o WHERE c.organization_id = $1 AND o.slug LIKE $2"
    );
    app.execute(&sql, &[&id, &format!("{name}-%")]).await;
}

#[tokio::test]
async fn many_organizations_with_ended_certificates_hold_nobody_up() {
    let publisher = Publisher::start().await;
    let mut app = publisher.app().await;
    let (_acme, _alice) = app.organization("Acme", "Alice").await;
    let ended = ending_in(-5);
    let good = ending_in(400);
    connection(&app, &publisher.url(), &[&ended]).await;
    publisher.shows(metadata(ENTITY, &[&ended, &good]));
    // They stay as they are: nobody there puts a new certificate in.
    let ends = "c.settings - 'metadata_url', c.certificate_ends_at, NULL";
    crowd(&app, 205, "crowd", "{}", ends).await;
    // Nobody looks at those that are closed.
    let due = "c.settings, c.certificate_ends_at, NULL";
    crowd(&app, 101, "shut", r#"{"status": "suspended"}"#, due).await;
    let acme_waits = format!("UPDATE connections SET refreshed_at = now() - interval '25 hours' WHERE {ACME}");
    app.execute(&acme_waits, &[]).await;
    app.restart().await;
    let read = format!("SELECT refreshed_at > now() - interval '1 hour' FROM connections WHERE {ACME}");
    comes_true(&app, &read).await;
    comes_true(&app, "SELECT count(*) = 205 FROM connection_warnings").await;
    // Everybody was told: now they are not even asked for.
    let due = "SELECT cardinality(organizations_with_due_connections(now() - interval '24 hours', now() + interval '1440 hours', 1000))";
    assert_eq!(app.value::<i32>(due, &[]).await, 0);
    let shut: i64 = app
        .value(
            "SELECT count(*) FROM connections c JOIN organizations o ON o.id = c.organization_id
              WHERE o.status = 'suspended' AND c.refreshed_at IS NULL",
            &[],
        )
        .await;
    assert_eq!(shut, 101);
}

#[tokio::test]
async fn the_certificate_that_signs_is_warned_of_though_another_is_trusted() {
    let mut app = App::start().await;
    let (_acme, alice) = app.organization("Acme", "Alice").await;
    let (signs, next) = (ending_in(12), ending_in(900));
    let id = connection(&app, "", &[&signs, &next]).await;
    let page = format!("/o/acme/identity-providers/{id}");
    alice.get(&page).await.does_not_see("certificate ends in");
    let ends = signs.certificate().not_after();
    let sql = format!("UPDATE connections SET signing_fingerprint = $1, signing_ends_at = '{ends}'");
    app.execute(&sql, &[&signs.certificate().fingerprint()]).await;
    app.jump("1h", true).await;
    let mail = app.mail.wait_for(&alice.email).await;
    assert!(mail.subject.contains("12 days"), "{}", mail.subject);
    assert!(
        mail.text.contains("already trusts another certificate"),
        "{}",
        mail.text
    );
    alice.get(&page).await.sees("certificate ends in 12 days");
    let told: String = app.value("SELECT fingerprint FROM connection_warnings", &[]).await;
    assert_eq!(told, signs.certificate().fingerprint());
    // Once the provider signs with the other one, there is nothing to warn of.
    let ends = next.certificate().not_after();
    let sql = format!("UPDATE connections SET signing_fingerprint = $1, signing_ends_at = '{ends}'");
    app.execute(&sql, &[&next.certificate().fingerprint()]).await;
    alice.get(&page).await.does_not_see("certificate ends in");
}

#[tokio::test]
async fn who_may_do_something_about_it_sees_a_banner() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let id = connection(&app, "", &[&ending_in(10)]).await;
    app.execute(
        "UPDATE connections SET certificate_ends_at = now() + interval '239 hours'",
        &[],
    )
    .await;
    let page = format!("/o/acme/identity-providers/{id}");
    let banner = "The certificate of Okta ends in 10 days";
    let overview = alice.get("/o/acme").await;
    overview.sees(banner);
    let links = overview.attributes(".banner a", "href");
    assert!(links.iter().any(|href| href.ends_with(&page)), "{links:?}");
    alice
        .get(&page)
        .await
        .sees("The provider’s certificate ends in 10 days");
    let carol = acme.member("Carol", "member").await;
    carol.get("/o/acme").await.is_fine().does_not_see("certificate");
    carol.get(&page).await.is_forbidden();
    // Who only looks is told where they look, not on every first page.
    let axel = acme.member("Axel", "auditor").await;
    axel.get("/o/acme").await.is_fine().does_not_see(banner);
    axel.get(&page).await.sees("The provider’s certificate ends in 10 days");
    app.execute(
        "UPDATE connections SET certificate_ends_at = now() - interval '1 day'",
        &[],
    )
    .await;
    alice
        .get("/o/acme")
        .await
        .sees("The certificate of Okta has ended: nobody can sign in with it");
    alice.get(&page).await.sees("The provider’s certificate has ended");
    app.execute(
        "UPDATE connections SET certificate_ends_at = now() + interval '90 days'",
        &[],
    )
    .await;
    alice.get("/o/acme").await.does_not_see("The certificate of Okta");
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
