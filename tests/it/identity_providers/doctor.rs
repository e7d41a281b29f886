use super::*;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

#[tokio::test]
async fn the_doctor_examines_what_was_captured_and_signs_nobody_in() {
    let (app, acme, alice) = acme().await;
    let provider = Provider::of(&app, &acme).await;
    let mut claim = Claim::of("u-1", "nora@acme.example").answering("_some_request_of_yesterday");
    claim.audience = Some("https://other.example".into());
    let field = provider.says(&claim);
    let xml = String::from_utf8(STANDARD.decode(&field).expect("base64")).expect("XML");
    let encoded = field.replace('+', "%2B").replace('/', "%2F").replace('=', "%3D");
    let path = alice.path(&format!("/identity-providers/{}/doctor", provider.connection));
    for pasted in [
        field.clone(),
        encoded.clone(),
        format!("SAMLResponse={encoded}&RelayState=x"),
        xml,
    ] {
        let page = alice.post(&path, &[("response", &pasted)]).await;
        page.is_fine().sees("https://other.example").sees("To fix");
    }
    // With the right audience nothing is wrong, whatever it answers.
    let right = provider.says(&Claim::of("u-1", "nora@acme.example").answering("_some_request_of_yesterday"));
    alice
        .post(&path, &[("response", &right)])
        .await
        .is_fine()
        .does_not_see("To fix");
    assert_eq!(app.value::<i64>("SELECT count(*) FROM sso_attempts", &[]).await, 0);
    assert_eq!(
        app.value::<i64>("SELECT count(*) FROM external_identities", &[]).await,
        0
    );
    let looked: i64 = app
        .value(
            "SELECT count(*) FROM audit_events WHERE action = 'connection.examined'",
            &[],
        )
        .await;
    assert_eq!(looked, 5);
}

#[tokio::test]
async fn nonsense_is_a_report_or_refused() {
    let (app, acme, alice) = acme().await;
    let provider = Provider::of(&app, &acme).await;
    let path = alice.path(&format!("/identity-providers/{}/doctor", provider.connection));
    alice.post(&path, &[("response", "")]).await.is_refused_at("response");
    alice
        .post(&path, &[("response", "hello")])
        .await
        .is_fine()
        .sees("To fix");
    let evil = "<x><script>alert(1)</script></x>";
    let page = alice.post(&path, &[("response", evil)]).await;
    page.is_fine();
    assert!(!page.html().contains("<script>alert"));
    alice
        .post(&path, &[("response", &"A".repeat(600 * 1024))])
        .await
        .has_status(413);
    acme.member("Carol", "member")
        .await
        .post(&path, &[("response", &evil)])
        .await
        .is_forbidden();
}
