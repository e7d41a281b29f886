//! Who comes in, and how far.

use crate::support::App;
use crate::support::provider::{Claim, Provider, proves};
use reqwest::Method;
use tenantry::clock::Clock;

#[tokio::test]
async fn somebody_new_becomes_a_member_and_comes_back_as_the_same() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let provider = Provider::of(&app, &acme).await;
    let nora = app.visitor();
    let page = provider.signs_in(&nora, Claim::of("u-1", "Nora@Acme.example")).await;
    page.is_fine().is_at("/o/acme").sees("Nora Newcomer");
    let members: i64 = app
        .value(
            "SELECT count(*) FROM members m JOIN external_identities i ON i.user_id = m.user_id
              WHERE m.email = 'nora@acme.example' AND m.source = 'sso' AND i.subject = 'u-1'",
            &[],
        )
        .await;
    assert_eq!(members, 1);
    let role: String = app
        .value(
            "SELECT r.key FROM assignments a JOIN roles r ON r.id = a.role_id JOIN members m ON m.id = a.member_id
              WHERE m.email = 'nora@acme.example'",
            &[],
        )
        .await;
    assert_eq!(role, "member");
    let again = app.visitor();
    provider
        .signs_in(&again, Claim::of("u-1", "nora@acme.example"))
        .await
        .is_fine();
    let accounts: i64 = app
        .value("SELECT count(*) FROM users WHERE email LIKE 'nora%'", &[])
        .await;
    assert_eq!(accounts, 1);
    assert_eq!(provider.last_reason(&app).await, "");
    alice.get("/o/acme/audit").await.is_fine().sees("Nora Newcomer");
    let passed: i64 = app
        .value(
            "SELECT passed FROM connection_counts WHERE connection_id = $1",
            &[&provider.connection],
        )
        .await;
    assert_eq!(passed, 2);
    let worked: bool = app
        .value(
            "SELECT worked_at IS NOT NULL FROM connection_versions WHERE connection_id = $1",
            &[&provider.connection],
        )
        .await;
    assert!(worked);
}

#[tokio::test]
async fn the_session_opens_that_organization_only() {
    let app = App::start().await;
    let (acme, _alice) = app.organization("Acme", "Alice").await;
    let (globex, _gina) = app.organization("Globex", "Gina").await;
    let provider = Provider::of(&app, &acme).await;
    let nora = app.visitor();
    provider
        .signs_in(&nora, Claim::of("u-1", "nora@acme.example"))
        .await
        .is_fine();
    let id: uuid::Uuid = app
        .value("SELECT id FROM users WHERE email = 'nora@acme.example'", &[])
        .await;
    // Born of that sign-in and nowhere else: the profile is nobody else's business.
    let profile = |name| [("name", name), ("locale", "en"), ("time_zone", "Europe/Berlin")];
    nora.post("/account", &profile("Nora Berg")).await.is_fine();
    let of_alice = "SELECT password_hash FROM users WHERE email = 'alice@acme.example'";
    let sql = format!("UPDATE users SET password_hash = ({of_alice}) WHERE id = $1");
    app.execute(&sql, &[&id]).await;
    nora.post("/account", &profile("Eve")).await.is_forbidden();
    app.execute("UPDATE users SET password_hash = '' WHERE id = $1", &[&id])
        .await;
    app.execute(
        "INSERT INTO join_asks (id, user_id, label, created_at, expires_at)
         VALUES (gen_random_uuid(), $1, 'initech', now(), now() + interval '1 day')",
        &[&id],
    )
    .await;
    app.execute(
        "INSERT INTO members (organization_id, id, user_id, name, email, status, status_changed_at, source, joined_at)
         VALUES ($1, gen_random_uuid(), $2, 'Nora', 'nora@acme.example', 'active', now(), 'invitation', now())",
        &[&globex.id, &id],
    )
    .await;
    nora.get("/o/acme").await.is_fine();
    nora.get("/o/globex").await.asks_to_sign_in();
    nora.get("/account/security").await.is_forbidden();
    nora.get("/account/sessions").await.is_forbidden();
    // What it says of her is not written down at Globex, and what she asked elsewhere is not told.
    nora.post("/account", &profile("Eve")).await.is_forbidden();
    let called: Vec<String> = app
        .values("SELECT name FROM members WHERE user_id = $1 ORDER BY name", &[&id])
        .await;
    assert_eq!(called, ["Nora", "Nora Berg"]);
    nora.get("/organizations").await.is_fine().does_not_see("initech");
}

#[tokio::test]
async fn people_come_back_to_where_they_were_going_but_never_out_of_the_organization() {
    let app = App::start().await;
    let (acme, _alice) = app.organization("Acme", "Alice").await;
    app.organization("Acmeville", "Ann").await;
    let provider = Provider::of(&app, &acme).await;
    for (wish, arrives) in [
        ("/o/acme/members?q=x", "/o/acme/members?q=x"),
        ("/o/acmeville", "/o/acme"),
        ("/account", "/o/acme"),
        ("//evil.example", "/o/acme"),
    ] {
        let nora = app.visitor();
        let start = format!("{}?return={wish}&hint=nora@acme.example", provider.path("start"));
        let answer = nora.asks(Method::GET, &start, &[], "").await;
        assert!(answer.header("location").contains("login_hint=nora%40acme.example"));
        let request = crate::support::provider::request_id(&answer);
        let field = provider.says(&Claim::of("u-1", "nora@acme.example").answering(&request));
        let answer = provider.sends(&nora, &field).await;
        assert_eq!((answer.status, answer.header("location")), (303, arrives), "{wish}");
    }
}

#[tokio::test]
async fn an_address_that_changed_at_the_provider_keeps_the_account() {
    let app = App::start().await;
    let (acme, _alice) = app.organization("Acme", "Alice").await;
    let provider = Provider::of(&app, &acme).await;
    let account = async |subject: &str| -> (String, String) {
        let of = "FROM users u JOIN external_identities i ON i.user_id = u.id WHERE i.subject = $1";
        (
            app.value(&format!("SELECT u.email {of}"), &[&subject]).await,
            app.value(&format!("SELECT i.email {of}"), &[&subject]).await,
        )
    };
    // Born of a sign-in: the account follows.
    provider
        .signs_in(&app.visitor(), Claim::of("u-1", "nora@acme.example"))
        .await
        .is_fine();
    provider
        .signs_in(&app.visitor(), Claim::of("u-1", "nora.berg@acme.example"))
        .await
        .is_fine();
    let both = account("u-1").await;
    assert_eq!(both, ("nora.berg@acme.example".into(), "nora.berg@acme.example".into()));
    // The address of somebody else stays theirs, and one with a password stays as it is.
    let bob = acme.member("Bob", "member").await;
    provider
        .signs_in(&app.visitor(), Claim::of("u-1", &bob.email))
        .await
        .is_fine();
    assert_eq!(
        account("u-1").await,
        ("nora.berg@acme.example".into(), bob.email.clone())
    );
}

#[tokio::test]
async fn the_provider_s_session_ends_ours() {
    let mut app = App::start().await;
    let (acme, _alice) = app.organization("Acme", "Alice").await;
    let provider = Provider::of(&app, &acme).await;
    let nora = app.visitor();
    let mut claim = Claim::of("u-1", "nora@acme.example");
    claim.session_ends = Some(Clock.now() + jiff::SignedDuration::from_mins(30));
    provider.signs_in(&nora, claim).await.is_fine();
    app.jump("1h", false).await;
    nora.get("/o/acme").await.asks_to_sign_in();
}

#[tokio::test]
async fn who_must_not_come_in_does_not() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let provider = Provider::of(&app, &acme).await;
    let refused = async |claim: Claim, reason: &str| {
        let answer = provider.tries(&app.visitor(), claim).await;
        assert_eq!(answer.status, 403, "{reason}");
        assert_eq!(provider.last_reason(&app).await, reason);
        answer
    };
    refused(Claim::of("u-9", "nora@globex.example"), "domain_foreign").await;
    refused(Claim::of("u-9", "nora@sub.acme.example"), "domain_foreign").await;
    refused(Claim::of("u-9", "not an address"), "email_invalid").await;
    refused(Claim::of("u-9", ""), "email_missing").await;

    // Staff never, whatever their address.
    let sam = app.staff("Sam", "admin").await;
    proves(&app, &acme, "tenantry.example").await;
    refused(Claim::of("u-9", &sam.email), "staff").await;

    // Who was suspended, removed, or whose time is over.
    let nora = app.visitor();
    provider
        .signs_in(&nora, Claim::of("u-1", "nora@acme.example"))
        .await
        .is_fine();
    let status = async |change: &str| {
        let sql = format!("UPDATE members SET {change} WHERE email = 'nora@acme.example'");
        app.execute(&sql, &[]).await;
    };
    status("status = 'suspended'").await;
    nora.get("/o/acme").await.is_not_found();
    refused(Claim::of("u-1", "nora@acme.example"), "member_suspended").await;
    status("status = 'active', ends_at = now() - interval '1 minute'").await;
    refused(Claim::of("u-1", "nora@acme.example"), "member_ended").await;
    status("status = 'removed', ends_at = NULL").await;
    let answer = refused(Claim::of("u-1", "nora@acme.example"), "member_removed").await;
    let text = answer.text();
    assert!(
        text.contains("An administrator of Acme") && !text.contains("removed"),
        "{text}"
    );

    app.execute("UPDATE connections SET provisioning = false", &[]).await;
    refused(Claim::of("u-8", "otto@acme.example"), "provisioning_off").await;
    app.execute("UPDATE connections SET provisioning = true", &[]).await;
    app.execute("UPDATE organizations SET seat_limit = 1", &[]).await;
    refused(Claim::of("u-8", "otto@acme.example"), "no_seat").await;
    let made: i64 = app
        .value("SELECT count(*) FROM users WHERE email = 'otto@acme.example'", &[])
        .await;
    assert_eq!(made, 0);
    drop(alice);
}

#[tokio::test]
async fn the_stage_says_who_may_use_it() {
    let app = App::start().await;
    let (acme, _alice) = app.organization("Acme", "Alice").await;
    let provider = Provider::of(&app, &acme).await;
    app.execute("UPDATE connections SET stage = 'test'", &[]).await;
    app.visitor().get(&provider.path("start")).await.is_forbidden();
    app.execute("UPDATE connections SET stage = 'pilot'", &[]).await;
    app.execute(
        "INSERT INTO connection_pilots (organization_id, connection_id, email, created_at)
         SELECT organization_id, id, 'nora@acme.example', now() FROM connections",
        &[],
    )
    .await;
    let answer = provider
        .tries(&app.visitor(), Claim::of("u-2", "otto@acme.example"))
        .await;
    assert_eq!(answer.status, 403);
    assert_eq!(provider.last_reason(&app).await, "not_piloted");
    provider
        .signs_in(&app.visitor(), Claim::of("u-1", "nora@acme.example"))
        .await
        .is_fine();
}

#[tokio::test]
async fn a_domain_may_belong_to_another_connection() {
    let app = App::start().await;
    let (acme, _alice) = app.organization("Acme", "Alice").await;
    let first = Provider::of(&app, &acme).await;
    let second = Provider::of(&app, &acme).await;
    app.execute("UPDATE domains SET connection_id = $1", &[&first.connection])
        .await;
    let answer = second
        .tries(&app.visitor(), Claim::of("u-1", "nora@acme.example"))
        .await;
    assert_eq!(answer.status, 403);
    assert_eq!(second.last_reason(&app).await, "domain_elsewhere");
    first
        .signs_in(&app.visitor(), Claim::of("u-1", "nora@acme.example"))
        .await
        .is_fine();
    app.execute("UPDATE domains SET status = 'lapsed'", &[]).await;
    let answer = first.tries(&app.visitor(), Claim::of("u-1", "nora@acme.example")).await;
    assert_eq!(answer.status, 403);
    assert_eq!(first.last_reason(&app).await, "domain_foreign");
}

#[tokio::test]
async fn an_account_without_a_password_opens_to_none() {
    let app = App::start().await;
    let (acme, _alice) = app.organization("Acme", "Alice").await;
    let provider = Provider::of(&app, &acme).await;
    provider
        .signs_in(&app.visitor(), Claim::of("u-1", "nora@acme.example"))
        .await
        .is_fine();
    let nora = app.newcomer("Nora", "nora@acme.example");
    for password in [" ", "x", "correct-horse-demo-42"] {
        let fields = [("email", "nora@acme.example"), ("password", password)];
        nora.post("/sign-in/password", &fields).await.is_refused_at("password");
    }
}

#[tokio::test]
async fn metadata_is_public_and_names_our_addresses() {
    let app = App::start().await;
    let (acme, _alice) = app.organization("Acme", "Alice").await;
    let provider = Provider::of(&app, &acme).await;
    let answer = app
        .visitor()
        .asks(Method::GET, &provider.path("metadata"), &[], "")
        .await;
    assert_eq!(
        (answer.status, answer.header("content-type")),
        (200, "application/samlmetadata+xml")
    );
    assert!(answer.header("cache-control").contains("max-age"));
    let xml = answer.text();
    for end in ["metadata", "acs", "slo"] {
        assert!(
            xml.contains(&format!("{}{}", app.base, provider.path(end))),
            "{end}: {xml}"
        );
    }
    assert!(xml.contains("X509Certificate"));
    let unknown = format!("/sso/saml/{}/metadata", uuid::Uuid::nil());
    app.visitor().get(&unknown).await.is_not_found();
    app.visitor().get("/sso/saml/nothing/metadata").await.is_not_found();
}
