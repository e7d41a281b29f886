//! What others would try.

use crate::support::App;
use crate::support::provider::{Claim, Provider, foreign_key};
use reqwest::Method;

#[tokio::test]
async fn an_answer_counts_once_in_the_browser_that_asked_and_in_no_other() {
    let app = App::start().await;
    let (acme, _alice) = app.organization("Acme", "Alice").await;
    let provider = Provider::of(&app, &acme).await;
    let nora = app.visitor();
    let request = provider.receives(&nora).await;
    let field = provider.says(&Claim::of("u-1", "nora@acme.example").answering(&request));
    let mallory = app.visitor();
    provider.receives(&mallory).await;
    assert_eq!(provider.sends(&mallory, &field).await.status, 403);
    assert_eq!(provider.last_reason(&app).await, "in_response_to_unknown");
    assert_eq!(provider.sends(&app.visitor(), &field).await.status, 403);
    assert_eq!(provider.sends(&nora, &field).await.status, 303);
    assert_eq!(provider.sends(&nora, &field).await.status, 403);
    let refused: i64 = app
        .value(
            "SELECT count(*) FROM audit_events WHERE action = 'sso.refused' AND outcome = 'refused'",
            &[],
        )
        .await;
    assert_eq!(refused, 3);
}

#[tokio::test]
async fn several_tabs_sign_in_at_once() {
    let app = App::start().await;
    let (acme, _alice) = app.organization("Acme", "Alice").await;
    let provider = Provider::of(&app, &acme).await;
    let nora = app.visitor();
    let (first, second) = (provider.receives(&nora).await, provider.receives(&nora).await);
    for request in [first, second] {
        let field = provider.says(&Claim::of("u-1", "nora@acme.example").answering(&request));
        assert_eq!(provider.sends(&nora, &field).await.status, 303);
    }
}

#[tokio::test]
async fn a_request_that_ran_out_is_no_request() {
    let app = App::start().await;
    let (acme, _alice) = app.organization("Acme", "Alice").await;
    let provider = Provider::of(&app, &acme).await;
    let nora = app.visitor();
    let request = provider.receives(&nora).await;
    app.execute("UPDATE sso_requests SET expires_at = now() - interval '1 second'", &[])
        .await;
    let field = provider.says(&Claim::of("u-1", "nora@acme.example").answering(&request));
    assert_eq!(provider.sends(&nora, &field).await.status, 403);
    assert_eq!(provider.last_reason(&app).await, "in_response_to_unknown");
}

#[tokio::test]
async fn one_organization_s_provider_says_nothing_in_another() {
    let app = App::start().await;
    let (acme, _alice) = app.organization("Acme", "Alice").await;
    let (globex, gina) = app.organization("Globex", "Gina").await;
    let (ours, theirs) = (Provider::of(&app, &acme).await, Provider::of(&app, &globex).await);
    let mallory = app.visitor();
    // At the other's door, with a request of that door.
    let request = theirs.receives(&mallory).await;
    let field = ours.says(&Claim::of("u-1", &gina.email).answering(&request));
    assert_eq!(theirs.sends(&mallory, &field).await.status, 403);
    // At its own door, with a request of the other's.
    let request = theirs.receives(&mallory).await;
    let field = ours.says(&Claim::of("u-1", "nora@acme.example").answering(&request));
    assert_eq!(ours.sends(&mallory, &field).await.status, 403);
    // At its own door, about the other's people.
    assert_eq!(ours.tries(&mallory, Claim::of("u-1", &gina.email)).await.status, 403);
    assert_eq!(ours.last_reason(&app).await, "domain_foreign");
    // The same subject at both is two people.
    ours.signs_in(&app.visitor(), Claim::of("same", "nora@acme.example"))
        .await
        .is_fine();
    theirs
        .signs_in(&app.visitor(), Claim::of("same", "nils@globex.example"))
        .await
        .is_at("/o/globex");
    let people: i64 = app
        .value("SELECT count(DISTINCT user_id) FROM external_identities", &[])
        .await;
    assert_eq!(people, 2);
}

#[tokio::test]
async fn an_answer_for_somebody_else_or_signed_by_somebody_else_is_refused() {
    let app = App::start().await;
    let (acme, _alice) = app.organization("Acme", "Alice").await;
    let provider = Provider::of(&app, &acme).await;
    let nora = app.visitor();
    let claim = || Claim::of("u-1", "nora@acme.example");
    let mut wrong = claim();
    wrong.audience = Some("https://other.example".into());
    assert_eq!(provider.tries(&nora, wrong).await.status, 403);
    assert_eq!(provider.last_reason(&app).await, "audience_wrong");
    let request = provider.receives(&nora).await;
    let field = provider.forges(&claim().answering(&request), foreign_key());
    let answer = provider.sends(&nora, &field).await;
    assert_eq!(answer.status, 403);
    assert!(!answer.text().contains("certificate"), "nothing that helps to guess");
    let reason = provider.last_reason(&app).await;
    assert!(
        ["certificate_unknown", "signature_invalid"].contains(&reason.as_str()),
        "{reason}"
    );
    for nonsense in ["", "!!!", "bm90IHhtbA=="] {
        assert_eq!(provider.sends(&nora, nonsense).await.status, 403);
    }
    let huge = "A".repeat(600_000);
    assert_eq!(provider.sends(&nora, &huge).await.status, 413);
}

#[tokio::test]
async fn a_sign_in_that_nobody_asked_for_needs_the_organization_s_leave() {
    let app = App::start().await;
    let (acme, _alice) = app.organization("Acme", "Alice").await;
    let strict = Provider::of(&app, &acme).await;
    let claim = || Claim::of("u-1", "nora@acme.example");
    assert_eq!(strict.sends(&app.visitor(), &strict.says(&claim())).await.status, 403);
    assert_eq!(strict.last_reason(&app).await, "unsolicited_forbidden");
    let open = Provider::with(&app, &acme, |settings| settings.idp_initiated = true).await;
    let field = open.says(&claim());
    assert_eq!(open.sends(&app.visitor(), &field).await.status, 303);
    assert_eq!(open.sends(&app.visitor(), &field).await.status, 403);
    assert_eq!(open.last_reason(&app).await, "replayed");
    // Whoever claims to answer has been asked.
    let field = open.says(&claim().answering("_0123456789abcdef"));
    assert_eq!(open.sends(&app.visitor(), &field).await.status, 403);
    assert_eq!(open.last_reason(&app).await, "in_response_to_unknown");
}

#[tokio::test]
async fn a_replay_on_two_servers_at_once_gets_one_in() {
    let mut app = App::start().await;
    let replica = app.replica().await;
    let (acme, _alice) = app.organization("Acme", "Alice").await;
    let provider = Provider::with(&app, &acme, |settings| settings.idp_initiated = true).await;
    provider
        .sends(&app.visitor(), &provider.says(&Claim::of("u-1", "nora@acme.example")))
        .await;
    for _ in 0..3 {
        let field = provider.says(&Claim::of("u-1", "nora@acme.example"));
        let people: Vec<_> = (0..8)
            .map(|n| {
                if n % 2 == 0 {
                    app.visitor()
                } else {
                    app.visitor().through(&replica)
                }
            })
            .collect();
        let tries = people.iter().map(|person| provider.sends(person, &field));
        let answers = futures_util::future::join_all(tries).await;
        let came_in = answers.iter().filter(|answer| answer.status == 303).count();
        assert_eq!(came_in, 1);
    }
}

#[tokio::test]
async fn one_new_person_in_two_tabs_is_one_member() {
    let app = App::start().await;
    let (acme, _alice) = app.organization("Acme", "Alice").await;
    let provider = Provider::of(&app, &acme).await;
    let people = [app.visitor(), app.visitor(), app.visitor(), app.visitor()];
    let tries = people
        .iter()
        .map(|person| provider.tries(person, Claim::of("u-1", "nora@acme.example")));
    let answers = futures_util::future::join_all(tries).await;
    assert!(answers.iter().all(|answer| answer.status == 303), "{answers:?}");
    let accounts: i64 = app
        .value("SELECT count(*) FROM users WHERE email = 'nora@acme.example'", &[])
        .await;
    assert_eq!(accounts, 1);
}

#[tokio::test]
async fn only_the_provider_s_two_doors_take_posts_from_outside() {
    let app = App::start().await;
    let (acme, _alice) = app.organization("Acme", "Alice").await;
    let provider = Provider::of(&app, &acme).await;
    let outside = [("sec-fetch-site", "cross-site"), ("origin", "https://idp.example")];
    let visitor = app.visitor();
    for path in [
        "/sign-out".to_owned(),
        "/sso/consents/x".to_owned(),
        provider.path("start"),
    ] {
        let answer = visitor.asks(Method::POST, &path, &outside, "").await;
        assert!(answer.text().contains("another site"), "{path}: {}", answer.text());
        assert_eq!(answer.status, 403, "{path}");
    }
}

#[tokio::test]
async fn nobody_washes_the_log_of_attempts_clean() {
    let app = App::start().await;
    let (acme, _alice) = app.organization("Acme", "Alice").await;
    let provider = Provider::of(&app, &acme).await;
    let mallory = app.visitor();
    for _ in 0..60 {
        assert_eq!(provider.sends(&mallory, "bm90IHhtbA==").await.status, 403);
    }
    assert_eq!(provider.sends(&mallory, "bm90IHhtbA==").await.status, 429);
    let written: i64 = app.value("SELECT count(*) FROM sso_attempts", &[]).await;
    assert_eq!(written, 20, "and few of those that anybody can send are kept");
}
