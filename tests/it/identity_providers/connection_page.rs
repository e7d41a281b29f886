//! What one connection shows: its attempts, our keys, and that a role came from one of its groups.

use super::{acme, begins, nora};
use crate::support::provider::{Claim, Provider};
use reqwest::Method;
use uuid::Uuid;

#[tokio::test]
async fn attempts_are_listed_with_reasons_and_filtered() {
    let (app, acme, alice) = acme().await;
    let provider = Provider::of(&app, &acme).await;
    provider.signs_in(&app.visitor(), nora()).await.is_fine();
    provider
        .tries(&app.visitor(), Claim::of("u-2", "eve@globex.example"))
        .await;
    let base = alice.path(&format!("/identity-providers/{}", provider.connection));
    let rows = "#list tbody tr";
    assert_eq!(alice.get(&base).await.all(rows).len(), 2);
    let failed = alice.get(&format!("{base}?outcome=failed")).await;
    assert_eq!(failed.all(rows).len(), 1);
    failed.does_not_see("eve@globex.example");
    assert_eq!(alice.get(&format!("{base}?outcome=passed")).await.all(rows).len(), 1);
    let attempt = failed.attributes("#list tbody a", "href").pop().expect("its page");
    alice.get(&attempt).await.is_fine().sees("globex.example");
    // Who signs in is nobody's business but the administrators'.
    acme.member("Carol", "member").await.get(&attempt).await.is_forbidden();
}

#[tokio::test]
async fn our_key_is_exchanged_in_steps() {
    let (app, acme, alice) = acme().await;
    let base = begins(&app, &acme, &alice).await.page("");
    let path = format!("{base}/keys");
    let page = alice.get(&path).await;
    page.is_fine().sees("In use");
    assert_eq!(page.all("section[aria-labelledby^='key-']").len(), 1);
    alice.post(&format!("{path}/switch"), &[]).await.is_a_conflict();
    let page = page.submit("/keys/preparation", &[]).await;
    page.sees("published");
    alice.post(&format!("{path}/preparation"), &[]).await.is_a_conflict();
    let page = page.submit("/keys/switch", &[]).await;
    page.sees("Previous");
    page.submit("/keys/retirement", &[]).await.is_fine();
    let answer = alice.asks(Method::GET, &format!("{path}/current"), &[], "").await;
    assert!(answer.text().starts_with("-----BEGIN CERTIFICATE-----"));
    assert!(!answer.text().contains("PRIVATE"));
    alice.get(&format!("{path}/previous")).await.is_not_found();
    let auditor = acme.member("Axel", "auditor").await;
    auditor.get(&path).await.is_fine();
    auditor.post(&format!("{path}/preparation"), &[]).await.is_forbidden();
}

#[tokio::test]
async fn a_role_from_a_group_says_so() {
    let (app, acme, alice) = acme().await;
    let provider = Provider::of(&app, &acme).await;
    provider.maps(&app, "admins", "user_manager").await;
    let visitor = app.visitor();
    let claim = nora().in_groups(&["admins", "others"]);
    provider.signs_in(&visitor, claim).await.is_fine();
    let member: Uuid = app
        .value(
            "SELECT m.id FROM members m JOIN users u ON u.id = m.user_id WHERE u.email = 'nora@acme.example'",
            &[],
        )
        .await;
    let page = alice.get(&alice.path(&format!("/members/{member}/access"))).await;
    page.sees("through Test provider, group admins");
    alice
        .get(&alice.path("/permissions/members.invite"))
        .await
        .sees("through Test provider, group admins");
}
