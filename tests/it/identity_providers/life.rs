use super::*;

#[tokio::test]
async fn switching_off_ends_the_sessions_that_came_through_it() {
    let (app, acme, alice) = acme().await;
    let provider = Provider::of(&app, &acme).await;
    let nora = app.visitor();
    provider
        .signs_in(&nora, Claim::of("u-1", "nora@acme.example"))
        .await
        .is_fine();
    nora.get(&provider.home()).await.is_fine();
    let base = alice.path(&format!("/identity-providers/{}", provider.connection));
    let page = alice.get(&base).await;
    page.sees("u•••").sees("Sign-in");
    page.submit("/suspension", &[]).await.is_fine().sees("switched off");
    nora.get(&provider.home()).await.asks_to_sign_in();
    alice.post(&format!("{base}/suspension"), &[]).await.is_a_conflict();
    // On again, nobody is in who was out.
    alice
        .post(&format!("{base}/reinstatement"), &[])
        .await
        .is_fine()
        .sees("on again");
    nora.get(&provider.home()).await.asks_to_sign_in();
}

#[tokio::test]
async fn removal_shows_its_effects_first_and_keeps_people() {
    let (app, acme, alice) = acme().await;
    let provider = Provider::of(&app, &acme).await;
    provider.maps(&app, "", "user_manager").await;
    let nora = app.visitor();
    provider
        .signs_in(&nora, Claim::of("u-1", "nora@acme.example"))
        .await
        .is_fine();
    let base = alice.path(&format!("/identity-providers/{}", provider.connection));
    let page = alice.get(&format!("{base}/removal")).await;
    page.sees("One session ends at once")
        .sees("They stay a member")
        .sees("One role that came from its groups");
    page.submit("/removal", &[])
        .await
        .is_at(&alice.path("/identity-providers"))
        .sees("was removed");
    nora.get(&provider.home()).await.asks_to_sign_in();
    alice.get(&base).await.is_not_found();
    let there: i64 = app
        .value("SELECT count(*) FROM members m JOIN users u ON u.id = m.user_id WHERE u.email = 'nora@acme.example' AND m.status = 'active'", &[])
        .await;
    assert_eq!(there, 1);
    let roles: i64 = app
        .value("SELECT count(*) FROM assignments WHERE connection_id IS NOT NULL", &[])
        .await;
    assert_eq!(roles, 0);
}

#[tokio::test]
async fn attempts_are_listed_with_reasons_and_filtered() {
    let (app, acme, alice) = acme().await;
    let provider = Provider::of(&app, &acme).await;
    provider
        .signs_in(&app.visitor(), Claim::of("u-1", "nora@acme.example"))
        .await
        .is_fine();
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
    let (_app, acme, alice) = acme().await;
    let base = begins(&alice).await;
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
    let nora = app.visitor();
    let claim = Claim::of("u-1", "nora@acme.example").in_groups(&["admins", "others"]);
    provider.signs_in(&nora, claim).await.is_fine();
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
