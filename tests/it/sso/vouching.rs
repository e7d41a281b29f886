//! Whoever decides whose word a connection takes could make the provider say anything. So they bring nobody more than
//! they may give, and nobody who holds more than they do is anybody by their word.

use crate::support::provider::{Claim, Provider, certificate, foreign_key};
use crate::support::{App, Organization, PASSWORD, Person};

/// Alice, the owner, comes through the provider already, in the second of her browsers; in the first she is signed in
/// by password.
async fn linked(app: &App) -> (Organization, Person, Person, Provider) {
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let provider = Provider::of(app, &acme).await;
    let through = alice.in_another_browser();
    let answer = provider.tries(&through, Claim::of("u-alice", &alice.email)).await;
    let path = answer.header("location").to_owned();
    let page = through.get(&path).await;
    page.submit(&path, &[("password", PASSWORD)]).await.is_at("/o/acme");
    (acme, alice, through, provider)
}

/// Types in a certificate beside the present one; the rest stays as the form has it.
async fn types_certificate(person: &Person, provider: &Provider, pem: &str) -> crate::support::Page {
    let page = person.get(&provider.page("/metadata?by=hand")).await;
    let both = format!("{}\n{pem}", certificate());
    page.submit("/metadata", &[("certificate", &both)]).await
}

async fn links(app: &App) -> i64 {
    app.value("SELECT count(*) FROM external_identities", &[]).await
}

#[tokio::test]
async fn a_certificate_of_ones_own_makes_nobody_who_holds_more() {
    let app = App::start().await;
    let (acme, _, alice, provider) = linked(&app).await;
    let mallory = acme.member("Mallory", "admin").await;
    let pem = foreign_key().certificate().pem();
    types_certificate(&mallory, &provider, &pem)
        .await
        .is_fine()
        .sees("One person holds more than you do");
    // The owner's session through the connection is over, and the link with it.
    alice.get("/o/acme").await.asks_to_sign_in();
    assert_eq!(links(&app).await, 0);
    let answer = provider
        .tries(&mallory.in_another_browser(), Claim::of("u-alice", &alice.email))
        .await;
    assert_eq!(answer.status, 303, "{}", answer.text());
    assert!(
        answer.header("location").starts_with("/sso/consents/"),
        "they are asked who they are"
    );
    let told: i64 = app
        .value(
            "SELECT count(*) FROM audit_events WHERE action = 'identity.unlinked'",
            &[],
        )
        .await;
    assert_eq!(told, 1);
}

#[tokio::test]
async fn an_owner_changes_a_certificate_and_nobody_notices() {
    let app = App::start().await;
    let (_, owner, alice, provider) = linked(&app).await;
    let pem = foreign_key().certificate().pem();
    types_certificate(&owner, &provider, &pem).await.is_fine();
    assert_eq!(links(&app).await, 1);
    alice.get("/o/acme").await.is_fine();
}

#[tokio::test]
async fn a_connection_that_brings_more_is_not_theirs_to_point_elsewhere() {
    let app = App::start().await;
    let (acme, _, _, provider) = linked(&app).await;
    provider.maps(&app, "IT", "admin").await;
    let ivan = acme.member("Ivan", "member").await;
    acme.defines("idp", &["identity_providers.view", "identity_providers.edit"])
        .await;
    acme.gives(&ivan, "idp", None).await;
    let pem = foreign_key().certificate().pem();
    types_certificate(&ivan, &provider, &pem).await.is_forbidden();
    let page = ivan.get(&provider.page("/attributes")).await;
    page.submit("/attributes", &[("groups", "title")]).await.is_forbidden();
    let version: i32 = app.value("SELECT version FROM connections", &[]).await;
    assert_eq!(version, 1);
    assert_eq!(links(&app).await, 1);
    // Nor is it theirs to let more people through.
    app.execute("UPDATE connections SET stage = 'test'", &[]).await;
    app.execute("UPDATE connection_versions SET tested_at = now()", &[])
        .await;
    ivan.post(&provider.page("/stage"), &[("stage", "pilot")])
        .await
        .is_forbidden();
    let stage: String = app.value("SELECT stage FROM connections", &[]).await;
    assert_eq!(stage, "test");
}

#[tokio::test]
async fn names_are_anybodys_to_map() {
    let app = App::start().await;
    let (acme, _, alice, provider) = linked(&app).await;
    let mallory = acme.member("Mallory", "admin").await;
    let page = mallory.get(&provider.page("/attributes")).await;
    page.submit("/attributes", &[("first_name", "givenName")])
        .await
        .is_fine();
    assert_eq!(links(&app).await, 1);
    alice.get("/o/acme").await.is_fine();
}
