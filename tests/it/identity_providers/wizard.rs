//! The steps, one after the other.

use super::{acme, begins, count, describes, names_attributes, nora, pastes, runs_a_test, settings, status};
use crate::support::provider::Provider;
use crate::support::{App, Person};

/// From our values to the test, each step by its page.
async fn goes_step_by_step(app: &App, alice: &Person, provider: &Provider) {
    let base = provider.page("");
    let page = alice.get(&provider.page("/values")).await;
    for end in ["acs", "metadata", "start", "slo"] {
        page.sees(&format!("{}{}", app.base, provider.path(end)));
    }
    let page = page.submit("/values", &[]).await;
    page.is_at(&provider.page("/metadata"));
    let page = pastes(alice, &base, &provider.metadata()).await;
    page.is_fine()
        .sees("Compare what we understood")
        .sees(&provider.entity_id);
    page.sees(&provider.fingerprint()).sees("RSA 2048");

    let page = names_attributes(alice, &base).await;
    page.is_fine().is_at(&provider.page("/groups"));
    let page = page
        .submit("/groups", &[("group", "IT"), ("role", "user_manager")])
        .await;
    page.is_fine().sees("IT").sees("User manager");
    let page = page.submit("/groups", &[("everybody", "on"), ("role", "member")]).await;
    page.is_fine().sees("Everybody who comes");
    let page = page.submit("/group-steps", &[]).await;
    page.is_at(&provider.page("/options"));
    let page = page.submit("/options", &[("contact_email", "it@acme.example")]).await;
    page.is_fine().is_at(&provider.page("/test"));
}

#[tokio::test]
async fn an_owner_goes_from_the_tile_to_an_active_connection() {
    let (app, acme, alice) = acme().await;
    alice
        .get("/o/acme/identity-providers")
        .await
        .sees("Another SAML 2.0 provider")
        .sees("SimpleSAMLphp");
    let provider = begins(&app, &acme, &alice).await;
    let base = provider.page("");
    goes_step_by_step(&app, &alice, &provider).await;

    let page = alice.get(&provider.page("/activation")).await;
    assert!(!page.offers("/activation"), "the button is locked");
    page.sees("Test exactly these settings first");
    alice
        .post(&provider.page("/activation"), &[])
        .await
        .is_a_conflict()
        .sees("Test exactly these settings first, and pass");
    assert_eq!(status(&app, &provider).await, "draft");

    let page = runs_a_test(&alice, &base, &provider, nora().in_groups(&["IT", "Sales"])).await;
    page.is_fine().sees("Everything is right").sees("Nobody was signed in");
    let passed = page.all(".check.tone-success .check-title");
    assert!(passed.len() > 15, "{passed:?}");
    page.sees("email → Email address")
        .sees("nora@acme.example")
        .sees("Nora Newcomer")
        .sees("User manager")
        .sees("No role")
        .sees("would become a member");
    assert_eq!(count(&app, "external_identities").await, 0);
    assert_eq!(count(&app, "sessions WHERE connection_id IS NOT NULL").await, 0);

    // Whatever changes now has to be tested again.
    let page = alice.get(&provider.page("/options")).await;
    page.submit("/options", &[("require_encrypted", "on")]).await.is_fine();
    alice.post(&provider.page("/activation"), &[]).await.is_a_conflict();
    let page = alice.get(&provider.page("/options")).await;
    page.submit("/options", &[("require_encrypted", "")]).await.is_fine();
    runs_a_test(&alice, &base, &provider, nora())
        .await
        .sees("Everything is right");
    let page = alice.get(&provider.page("/activation")).await;
    let page = page.submit("/activation", &[]).await;
    page.is_fine()
        .is_at(&base)
        .sees("is on. Nobody signs in through it yet");
    assert_eq!(status(&app, &provider).await, "active");
    // Nobody comes through it before the roll-out says so.
    app.visitor().get(&provider.path("start")).await.is_forbidden();
    let page = alice.get("/o/acme/audit").await;
    page.sees("SAML");
}

#[tokio::test]
async fn a_test_that_fails_says_what_to_change_and_opens_nothing() {
    let (app, acme, alice) = acme().await;
    let provider = describes(&app, &acme, &alice).await;
    let mut wrong = nora();
    wrong.audience = Some("https://other.example".into());
    let page = runs_a_test(&alice, &provider.page(""), &provider, wrong).await;
    page.is_fine()
        .sees("1 of ")
        .sees("The assertion is meant for another service.")
        .sees("set the audience (also called Entity ID or Identifier) to")
        .sees("https://other.example")
        .sees(&format!("{}{}", app.base, provider.path("metadata")));
    assert_eq!(page.all(".check.tone-danger").len(), 1);
    alice.post(&provider.page("/activation"), &[]).await.is_a_conflict();
    assert_eq!(status(&app, &provider).await, "draft");
    let page = alice.get(&provider.page("")).await;
    page.sees("Failed").sees("The assertion is meant for another service.");
}

#[tokio::test]
async fn a_draft_is_kept_at_every_step_and_a_test_waits_for_a_provider() {
    let (app, acme, alice) = acme().await;
    let provider = begins(&app, &acme, &alice).await;
    let before = settings(&app, &provider).await;
    alice.get(&provider.page("/test")).await.is_fine();
    alice.post(&provider.page("/tests"), &[]).await.is_a_conflict();
    assert_eq!(settings(&app, &provider).await, before);
    let page = alice.get(&provider.page("/values")).await;
    let page = page.submit("/values", &[("do", "later")]).await;
    page.is_at("/o/acme/identity-providers");
    let page = page.follow("SAML").await;
    page.is_fine().is_at(&provider.page("/metadata"));
}
