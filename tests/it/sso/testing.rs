//! A test signs nobody in, and says what a real sign-in would do.

use crate::support::provider::{Claim, Provider, foreign_key};
use crate::support::{App, Organization, Person};
use reqwest::Method;
use tenantry::clock::Clock;
use uuid::Uuid;

/// Makes a request of this person's browser a test of theirs, as the wizard begins it.
async fn becomes_a_test(app: &App, tester: &Person) {
    app.execute(
        "UPDATE sso_requests SET purpose = 'test', tester_id = $1 WHERE used_at IS NULL",
        &[&tester.id()],
    )
    .await;
}

async fn tested(app: &App, provider: &Provider) -> bool {
    app.value(
        "SELECT tested_at IS NOT NULL FROM connection_versions WHERE connection_id = $1 ORDER BY version DESC LIMIT 1",
        &[&provider.connection],
    )
    .await
}

async fn runs(app: &App, provider: &Provider, tester: &Person, claim: Claim) -> (Uuid, serde_json::Value) {
    let request = provider.receives(tester).await;
    becomes_a_test(app, tester).await;
    let answer = provider.sends(tester, &provider.says(&claim.answering(&request))).await;
    assert_eq!(answer.status, 303, "{}", answer.text());
    let path = answer.header("location").to_owned();
    let before = format!("/o/acme/identity-providers/{}/attempts/", provider.connection);
    let id: Uuid = path.strip_prefix(&before).expect("the attempt").parse().expect("an id");
    let report = app.value("SELECT report FROM sso_attempts WHERE id = $1", &[&id]).await;
    (id, report)
}

async fn setting() -> (App, Organization, Person, Provider) {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let provider = Provider::of(&app, &acme).await;
    (app, acme, alice, provider)
}

#[tokio::test]
async fn a_passed_test_marks_the_version_and_signs_nobody_in() {
    let (app, _acme, alice, provider) = setting().await;
    provider.maps(&app, "IT", "user_manager").await;
    let claim = Claim::of("u-1", "nora@acme.example").in_groups(&["IT"]);
    let (_, report) = runs(&app, &provider, &alice, claim).await;
    assert_eq!(provider.last_reason(&app).await, "");
    assert!(tested(&app, &provider).await);
    assert_eq!(report["person"]["email"], "nora@acme.example");
    assert_eq!(report["roles"][0]["role"], "User manager");
    assert_eq!(report["arrival"], "new");
    assert!(report["attributes"].to_string().contains("nora@acme.example"));
    let people: i64 = app
        .value("SELECT count(*) FROM users WHERE email = 'nora@acme.example'", &[])
        .await;
    assert_eq!(people, 0);
    let by: String = app.value("SELECT by_name FROM sso_attempts", &[]).await;
    assert_eq!(by, "Alice");
    let counted: Vec<String> = app
        .values(
            "SELECT concat_ws(' ', stage, passed, refused) FROM connection_counts",
            &[],
        )
        .await;
    assert_eq!(counted, ["test 1 0"], "a test counts for the stage of tests");
}

#[tokio::test]
async fn a_test_that_a_real_sign_in_would_not_pass_does_not_count() {
    let (app, _acme, alice, provider) = setting().await;
    let (_, report) = runs(&app, &provider, &alice, Claim::of("u-1", "nora@globex.example")).await;
    assert_eq!(provider.last_reason(&app).await, "domain_foreign");
    assert!(!tested(&app, &provider).await);
    let failed: Vec<_> = report["checks"]
        .as_array()
        .expect("checks")
        .iter()
        .filter(|line| line["outcome"] == "failed")
        .collect();
    assert_eq!(failed.len(), 1);
    assert_eq!(
        (&failed[0]["code"], &failed[0]["seen"]),
        (&"domain".into(), &"globex.example".into())
    );
    let mut claim = Claim::of("u-1", "nora@acme.example");
    claim.audience = Some("https://other.example".into());
    let (_, report) = runs(&app, &provider, &alice, claim).await;
    assert_eq!(provider.last_reason(&app).await, "audience_wrong");
    assert!(report.to_string().contains("https://other.example"));
    assert!(!tested(&app, &provider).await);
}

#[tokio::test]
async fn settings_that_changed_meanwhile_are_not_tested() {
    let (app, acme, alice, provider) = setting().await;
    let request = provider.receives(&alice).await;
    becomes_a_test(&app, &alice).await;
    let mut tx = app.transaction().await;
    let org = acme.proven(&mut tx).await;
    let id = provider.connection.into();
    let mut connection = tenantry::identity_providers::Connection::find(&mut tx, org, id)
        .await
        .expect("the database answers")
        .expect("a connection");
    let settings = tenantry::identity_providers::Settings {
        name_id_format: "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent".into(),
        ..connection.settings.clone()
    };
    let author = tenantry::audit::Author::system("The tests", Clock.now());
    connection
        .set(&mut tx, org, settings, None, "options", &author)
        .await
        .expect("a version");
    tx.commit().await.expect("a commit");
    let field = provider.says(&Claim::of("u-1", "nora@acme.example").answering(&request));
    assert_eq!(provider.sends(&alice, &field).await.status, 303);
    assert_eq!(provider.last_reason(&app).await, "settings_changed");
    assert!(!tested(&app, &provider).await);
}

#[tokio::test]
async fn what_people_are_called_is_masked_outside_of_tests() {
    let (app, _acme, _alice, provider) = setting().await;
    provider
        .signs_in(&app.visitor(), Claim::of("subject-0815", "nora@acme.example"))
        .await
        .is_fine();
    let row: serde_json::Value = app.value("SELECT to_jsonb(a) FROM sso_attempts a", &[]).await;
    let text = row.to_string();
    for secret in ["subject-0815", "nora@acme", "Nora"] {
        assert!(!text.contains(secret), "{secret} in {text}");
    }
}

#[tokio::test]
async fn the_newest_hundred_attempts_are_kept() {
    let (app, _acme, _alice, provider) = setting().await;
    app.execute(
        "INSERT INTO sso_attempts (organization_id, id, connection_id, at, purpose, stage, version, report)
         SELECT c.organization_id, gen_random_uuid(), c.id, now() - n * interval '1 minute', 'sign_in', 'everyone', 1, '{}'
           FROM connections c, generate_series(1, 110) n",
        &[],
    )
    .await;
    provider
        .signs_in(&app.visitor(), Claim::of("u-1", "nora@acme.example"))
        .await
        .is_fine();
    let kept: i64 = app.value("SELECT count(*) FROM sso_attempts", &[]).await;
    assert_eq!(kept, 100);
}

async fn kept(app: &App, of: &str) -> i64 {
    app.value(&format!("SELECT count(*) FROM sso_attempts WHERE {of}"), &[])
        .await
}

#[tokio::test]
async fn neither_sign_outs_nor_what_anybody_sends_pushes_a_sign_in_out() {
    let (app, _acme, alice, provider) = setting().await;
    for (many, kind) in [(100, "sign_in"), (115, "sign_out")] {
        app.execute(
            "INSERT INTO sso_attempts (organization_id, id, connection_id, at, purpose, stage, version, subject, report)
             SELECT c.organization_id, gen_random_uuid(), c.id, now() - n * interval '1 minute', $2, 'everyone', 1, $2, '{}'
               FROM connections c, generate_series(1, $1) n",
            &[&many, &kind],
        )
        .await;
    }
    let headers = [
        ("content-type", "application/x-www-form-urlencoded"),
        ("sec-fetch-site", "cross-site"),
    ];
    let mallory = app.visitor();
    for n in 0..5 {
        let message = provider.asks_to_end(&format!("u-{n}"), "_s");
        let body = url::form_urlencoded::Serializer::new(String::new())
            .append_pair("SAMLRequest", &message)
            .finish();
        let answer = mallory.asks(Method::POST, &provider.path("slo"), &headers, body).await;
        assert_eq!(answer.status, 303, "{}", answer.text());
    }
    for n in 0..30 {
        assert_eq!(provider.sends(&mallory, "bm90IHhtbA==").await.status, 403, "{n}");
        let answer = mallory
            .asks(Method::POST, &provider.path("slo"), &headers, "SAMLRequest=bm90IHhtbA")
            .await;
        assert_eq!(answer.status, 403, "{n}");
    }
    // From another network, and with a request of their own.
    app.execute("DELETE FROM rate_limits", &[]).await;
    for _ in 0..3 {
        let request = provider.receives(&mallory).await;
        let claim = Claim::of("u-1", "nora@acme.example").answering(&request);
        let forged = provider.forges(&claim, foreign_key());
        assert_eq!(provider.sends(&mallory, &forged).await.status, 403);
    }
    assert_eq!(kept(&app, "purpose = 'sign_in' AND NOT stray").await, 100);
    assert_eq!(kept(&app, "purpose = 'sign_out' AND NOT stray").await, 50);
    assert_eq!(kept(&app, "stray").await, 20);
    let page = alice.get(&provider.page("")).await;
    let rows = page.all("#list tbody tr");
    assert_eq!(rows.iter().filter(|row| row.contains("sign_in")).count(), 100);
    assert_eq!(rows.len(), 170);
}

#[tokio::test]
async fn an_answer_that_fails_by_our_rules_is_kept_with_the_sign_ins() {
    let (app, _acme, _alice, provider) = setting().await;
    let claim = Claim::of("u-1", "nora@globex.example");
    assert_eq!(provider.tries(&app.visitor(), claim).await.status, 403);
    assert_eq!(provider.last_reason(&app).await, "domain_foreign");
    assert_eq!(kept(&app, "stray").await, 0);
    // Proven, and yet it answers no request of this browser.
    let claim = Claim::of("u-1", "nora@acme.example").answering("_somebody-elses-request");
    let answer = provider.sends(&app.visitor(), &provider.says(&claim)).await;
    assert_eq!(answer.status, 403);
    assert_eq!(kept(&app, "stray").await, 1);
}

#[tokio::test]
async fn only_the_tester_and_who_may_edit_see_what_people_are_called() {
    let (app, acme, alice, provider) = setting().await;
    let claim = Claim::of("subject-0815", "nora@acme.example").in_groups(&["IT"]);
    let (id, _) = runs(&app, &provider, &alice, claim).await;
    let path = provider.page(&format!("/attempts/{id}"));
    let hidden = "Values are kept of tests only";
    alice
        .get(&path)
        .await
        .sees("nora@acme.example")
        .sees("subject-0815")
        .does_not_see(hidden);
    let axel = acme.member("Axel", "auditor").await;
    let page = axel.get(&path).await;
    page.is_fine().sees(hidden).sees("email");
    for secret in ["subject-0815", "nora@acme", "Nora", "0815"] {
        assert!(!page.html().contains(secret), "{secret}");
    }
    // Who has tested sees it for good.
    app.execute("UPDATE sso_attempts SET by_id = $1", &[&axel.id()]).await;
    axel.get(&path).await.sees("nora@acme.example");
}

#[tokio::test]
async fn the_certificate_that_signs_is_known_from_who_comes_through() {
    let (app, _acme, _alice, provider) = setting().await;
    let signer = "SELECT signing_fingerprint FROM connections";
    let forged = provider.forges(&Claim::of("u-1", "nora@acme.example"), foreign_key());
    assert_eq!(provider.sends(&app.visitor(), &forged).await.status, 403);
    assert_eq!(app.value::<String>(signer, &[]).await, "");
    provider
        .signs_in(&app.visitor(), Claim::of("u-1", "nora@acme.example"))
        .await
        .is_fine();
    assert_eq!(app.value::<String>(signer, &[]).await, provider.fingerprint());
}
