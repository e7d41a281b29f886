//! Who sees an identity provider, and who changes it.

use super::{acme, count, describes, settings};

/// Pages of those who set a connection up.
const EDITING: [&str; 8] = [
    "/values",
    "/metadata",
    "/attributes",
    "/options",
    "/test",
    "/groups",
    "/activation",
    "/removal",
];
/// Pages of those who look.
const LOOKING: [&str; 5] = ["", "/rollout", "/history", "/keys", "/doctor"];
/// What changes something.
const CHANGES: [&str; 14] = [
    "/values",
    "/metadata",
    "/attributes",
    "/options",
    "/tests",
    "/groups",
    "/group-steps",
    "/activation",
    "/keys/preparation",
    "/refreshes",
    "/refresh-approval",
    "/suspension",
    "/removal",
    "/stage",
];

#[tokio::test]
async fn a_colleague_without_the_right_and_a_stranger_get_nowhere() {
    let (app, acme, alice) = acme().await;
    let provider = describes(&app, &acme, &alice).await;
    let carol = acme.member("Carol", "member").await;
    let (_, gina) = app.organization("Globex", "Gina").await;
    let before = settings(&app, &provider).await;
    let elsewhere = |rest: &str| provider.page(rest).replace("/o/acme/", "/o/globex/");
    for rest in EDITING.iter().chain(&LOOKING) {
        carol.get(&provider.page(rest)).await.is_forbidden();
        gina.get(&provider.page(rest)).await.is_not_found();
        gina.get(&elsewhere(rest)).await.is_not_found();
        app.visitor().get(&provider.page(rest)).await.asks_to_sign_in();
    }
    for rest in CHANGES {
        carol.post(&provider.page(rest), &[]).await.is_forbidden();
        gina.post(&provider.page(rest), &[]).await.is_not_found();
        gina.post(&elsewhere(rest), &[]).await.is_not_found();
    }
    for path in ["/o/acme/identity-providers", "/o/acme/identity-providers/setup-links"] {
        carol.post(path, &[("guide", "okta")]).await.is_forbidden();
        gina.post(path, &[("guide", "okta")]).await.is_not_found();
    }
    assert_eq!(settings(&app, &provider).await, before);
    assert_eq!(
        (count(&app, "connections").await, count(&app, "setup_links").await),
        (1, 0)
    );
}

#[tokio::test]
async fn an_auditor_sees_everything_and_changes_nothing() {
    let (app, acme, alice) = acme().await;
    let provider = describes(&app, &acme, &alice).await;
    let audrey = acme.member("Audrey", "auditor").await;
    let before = settings(&app, &provider).await;
    let page = audrey.get("/o/acme/identity-providers").await;
    page.is_fine().sees("Another SAML 2.0 provider").sees("Alice");
    assert!(!page.offers("/identity-providers"), "{:?}", page.actions());
    for rest in LOOKING {
        audrey.get(&provider.page(rest)).await.is_fine();
    }
    let page = audrey.get(&provider.page("")).await;
    page.sees(&provider.entity_id).sees("identity_providers.edit");
    for rest in CHANGES {
        assert!(!page.offers(&provider.page(rest)), "{rest} is offered");
        audrey.post(&provider.page(rest), &[]).await.is_forbidden();
    }
    for rest in EDITING {
        audrey.get(&provider.page(rest)).await.is_forbidden();
    }
    assert_eq!(settings(&app, &provider).await, before);
}
