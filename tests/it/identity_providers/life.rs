//! A connection is switched off and on.

use super::{acme, nora, status};
use crate::support::provider::Provider;

#[tokio::test]
async fn switching_it_off_ends_its_sessions_at_once_and_on_again_revives_none() {
    let (app, acme, alice) = acme().await;
    let provider = Provider::of(&app, &acme).await;
    provider.maps(&app, "", "user_manager").await;
    let visitor = app.visitor();
    provider.signs_in(&visitor, nora()).await.is_fine();
    visitor.get("/o/acme/members").await.is_fine();
    let page = alice.get(&provider.page("")).await.submit("/suspension", &[]).await;
    page.is_fine().sees("is switched off");
    visitor.get("/o/acme/members").await.asks_to_sign_in();
    assert_eq!(status(&app, &provider).await, "disabled");
    app.visitor().get(&provider.path("start")).await.is_forbidden();
    alice.post(&provider.page("/suspension"), &[]).await.is_a_conflict();

    let page = alice.get(&provider.page("")).await.submit("/reinstatement", &[]).await;
    page.is_fine();
    visitor.get("/o/acme/members").await.asks_to_sign_in();
    provider.signs_in(&visitor, nora()).await.is_fine();
    visitor.get("/o/acme/members").await.is_fine();
    alice.post(&provider.page("/reinstatement"), &[]).await.is_a_conflict();
}

#[tokio::test]
async fn removing_it_says_what_goes_with_it_and_ends_its_sessions() {
    let (app, acme, alice) = acme().await;
    let provider = Provider::of(&app, &acme).await;
    let visitor = app.visitor();
    provider.signs_in(&visitor, nora()).await.is_fine();
    let page = alice.get(&provider.page("/removal")).await;
    page.is_fine();
    page.submit("/removal", &[]).await.is_at("/o/acme/identity-providers");
    visitor.get("/o/acme").await.asks_to_sign_in();
    alice.get(&provider.page("")).await.is_not_found();
    app.visitor().get(&provider.path("start")).await.is_not_found();
}
