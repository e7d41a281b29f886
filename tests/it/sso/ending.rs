//! How a session ends that began at a provider.

use crate::support::provider::{self, Claim, Provider, message_in};
use crate::support::{App, Person};
use futures_util::future::join_all;
use reqwest::{Method, Url};

fn with_logout(settings: &mut tenantry::identity_providers::Settings) {
    settings.slo_url = "https://idp.acme.example/slo".into();
}

#[tokio::test]
async fn a_switched_off_connection_ends_its_sessions_at_the_next_request() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let provider = Provider::of(&app, &acme).await;
    let nora = app.visitor();
    provider
        .signs_in(&nora, Claim::of("u-1", "nora@acme.example"))
        .await
        .is_fine();
    app.execute("UPDATE connections SET status = 'disabled'", &[]).await;
    nora.get("/o/acme").await.asks_to_sign_in();
    alice.get("/o/acme").await.is_fine();
    app.visitor().get(&provider.path("start")).await.is_forbidden();
}

#[tokio::test]
async fn a_connection_that_is_switched_off_on_the_way_lets_nobody_in() {
    let app = App::start().await;
    let (acme, _alice) = app.organization("Acme", "Alice").await;
    let provider = Provider::of(&app, &acme).await;
    let nora = app.visitor();
    let request = provider.receives(&nora).await;
    let field = provider.says(&Claim::of("u-1", "nora@acme.example").answering(&request));
    app.execute("UPDATE connections SET status = 'disabled'", &[]).await;
    assert_eq!(provider.sends(&nora, &field).await.status, 403);
    assert_eq!(provider.last_reason(&app).await, "connection_inactive");
    app.execute("UPDATE connections SET status = 'active'", &[]).await;
    let request = provider.receives(&nora).await;
    let field = provider.says(&Claim::of("u-1", "nora@acme.example").answering(&request));
    app.execute("UPDATE organizations SET status = 'suspended'", &[]).await;
    assert_eq!(provider.sends(&nora, &field).await.status, 403);
    assert_eq!(provider.last_reason(&app).await, "organization_inactive");
    nora.get(&provider.path("start")).await.is_forbidden();
}

#[tokio::test]
async fn who_is_removed_loses_the_link_and_the_roles_that_came_with_it() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let provider = Provider::of(&app, &acme).await;
    provider.maps(&app, "", "member").await;
    let nora = app.visitor();
    provider
        .signs_in(&nora, Claim::of("u-1", "nora@acme.example"))
        .await
        .is_fine();
    let id: uuid::Uuid = app
        .value("SELECT id FROM members WHERE email = 'nora@acme.example'", &[])
        .await;
    let page = alice.get(&format!("/o/acme/members/{id}")).await;
    let page = page.submit("/removal", &[]).await;
    page.follow("See the receipt")
        .await
        .sees("Test provider")
        .sees("nora@acme.example")
        .sees("1 session was ended");
    nora.get("/o/acme").await.asks_to_sign_in();
    let left: i64 = app
        .value(
            "SELECT (SELECT count(*) FROM external_identities) + (SELECT count(*) FROM assignments WHERE connection_id IS NOT NULL)",
            &[],
        )
        .await;
    assert_eq!(left, 0);
    let answer = provider
        .tries(&app.visitor(), Claim::of("u-1", "nora@acme.example"))
        .await;
    assert_eq!(answer.status, 403);
    assert_eq!(provider.last_reason(&app).await, "member_removed");
    // Brought back, they agree anew: by a link, since there is no password.
    alice
        .post(&format!("/o/acme/members/{id}/restoration"), &[])
        .await
        .is_fine();
    let answer = provider
        .tries(&app.visitor(), Claim::of("u-1", "nora@acme.example"))
        .await;
    assert!(answer.header("location").starts_with("/sso/consents/"));
}

/// Nora came through before; what she sends now answers a request of this browser.
async fn nora_is_on_her_way(app: &App, provider: &Provider) -> (Person, uuid::Uuid, String) {
    let claim = || Claim::of("u-1", "nora@acme.example");
    provider.signs_in(&app.visitor(), claim()).await.is_fine();
    // As if through another connection, so that this sign-in writes to her membership as well.
    app.execute("UPDATE members SET connection_id = NULL", &[]).await;
    let nora = app.visitor();
    let request = provider.receives(&nora).await;
    let field = provider.says(&claim().answering(&request));
    let id = app
        .value("SELECT id FROM members WHERE email = 'nora@acme.example'", &[])
        .await;
    (nora, id, field)
}

#[tokio::test]
async fn who_is_removed_while_they_come_in_keeps_no_session() {
    for _ in 0..4 {
        let app = App::start().await;
        let (acme, alice) = app.organization("Acme", "Alice").await;
        let provider = Provider::of(&app, &acme).await;
        let (nora, id, field) = nora_is_on_her_way(&app, &provider).await;
        let removal = acme.path(&format!("/members/{id}/removal"));
        let (came, removed) = tokio::join!(provider.sends(&nora, &field), alice.post(&removal, &[]));
        removed.is_fine();
        assert!([303, 403].contains(&came.status), "{}", came.status);
        let left: i64 = app
            .value(
                "SELECT (SELECT count(*) FROM sessions WHERE connection_id IS NOT NULL) + (SELECT count(*) FROM external_identities)",
                &[],
            )
            .await;
        assert_eq!(left, 0);
        nora.get("/o/acme").await.asks_to_sign_in();
    }
}

#[tokio::test]
async fn a_sign_in_waits_for_a_change_of_the_member_and_sees_it() {
    use diesel_async::SimpleAsyncConnection;
    let app = App::start().await;
    let (acme, _alice) = app.organization("Acme", "Alice").await;
    let provider = Provider::of(&app, &acme).await;
    for (status, reason) in [("suspended", "member_suspended"), ("removed", "member_removed")] {
        app.execute("UPDATE members SET status = 'active'", &[]).await;
        app.execute("DELETE FROM sso_attempts", &[]).await;
        let (nora, id, field) = nora_is_on_her_way(&app, &provider).await;
        let mut tx = app.transaction().await;
        let org = acme.proven(&mut tx).await;
        tx.enter(org).await.expect("the wall opens");
        let change = format!("UPDATE members SET status = '{status}' WHERE id = '{id}'");
        tx.batch_execute(&change).await.expect("it is changed");
        let commits = async {
            tokio::time::sleep(std::time::Duration::from_millis(500)).await;
            tx.commit().await.expect("a commit");
        };
        let (came, ()) = tokio::join!(provider.sends(&nora, &field), commits);
        assert_eq!(came.status, 403, "{status}");
        assert_eq!(provider.last_reason(&app).await, reason);
        nora.get("/o/acme").await.asks_to_sign_in();
    }
}

#[tokio::test]
async fn signing_out_here_signs_out_there() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let provider = Provider::with(&app, &acme, with_logout).await;
    let nora = app.visitor();
    let claim = Claim::of("u-1", "nora@acme.example");
    let index = claim.session_index.clone();
    provider.signs_in(&nora, claim).await.is_fine();
    let page = nora.get("/o/acme").await.submit("/sign-out", &[]).await;
    page.is_fine().sees("Test provider");
    let link = page.attributes("main a", "href").into_iter().next().expect("a link");
    let url = Url::parse(&link).expect("an address");
    assert!(link.starts_with("https://idp.acme.example/slo?SAMLRequest=") && link.contains("&Signature="));
    let message = message_in(&url);
    assert!(
        message.contains("LogoutRequest") && message.contains("u-1") && message.contains(&index),
        "{message}"
    );
    nora.get("/o/acme").await.asks_to_sign_in();
    // Somebody with a password is only signed out here.
    alice
        .get("/o/acme")
        .await
        .submit("/sign-out", &[])
        .await
        .is_at("/sign-in");
}

async fn ends(provider: &Provider, person: &Person, field: &str) -> u16 {
    let headers = [
        ("content-type", "application/x-www-form-urlencoded"),
        ("sec-fetch-site", "cross-site"),
    ];
    let body = url::form_urlencoded::Serializer::new(String::new())
        .append_pair("SAMLRequest", field)
        .finish();
    person
        .asks(Method::POST, &provider.path("slo"), &headers, body)
        .await
        .status
}

#[tokio::test]
async fn the_provider_ends_the_session_that_it_means_and_no_other() {
    let app = App::start().await;
    let (acme, _alice) = app.organization("Acme", "Alice").await;
    let provider = Provider::with(&app, &acme, with_logout).await;
    let (nora, laptop, otto) = (app.visitor(), app.visitor(), app.visitor());
    let claim = Claim::of("u-1", "nora@acme.example");
    let index = claim.session_index.clone();
    provider.signs_in(&nora, claim).await.is_fine();
    provider
        .signs_in(&laptop, Claim::of("u-1", "nora@acme.example"))
        .await
        .is_fine();
    provider
        .signs_in(&otto, Claim::of("u-2", "otto@acme.example"))
        .await
        .is_fine();
    let somebody = app.visitor();
    // Not signed: nothing happens.
    let unsigned = {
        use base64::Engine;
        let xml = base64::engine::general_purpose::STANDARD
            .decode(provider.asks_to_end("u-1", &index))
            .expect("base64");
        let xml = String::from_utf8(xml).expect("text");
        let (before, rest) = xml.split_once("<ds:Signature").expect("a signature");
        let (_, after) = rest.split_once("</ds:Signature>").expect("its end");
        base64::engine::general_purpose::STANDARD.encode(format!("{before}{after}"))
    };
    assert_eq!(ends(&provider, &somebody, &unsigned).await, 403);
    nora.get("/o/acme").await.is_fine();
    let request = provider.asks_to_end("u-1", &index);
    assert_eq!(ends(&provider, &somebody, &request).await, 303);
    nora.get("/o/acme").await.asks_to_sign_in();
    laptop.get("/o/acme").await.is_fine();
    otto.get("/o/acme").await.is_fine();
    assert_eq!(ends(&provider, &somebody, &request).await, 403);
    assert_eq!(provider.last_reason(&app).await, "replayed");
}

#[tokio::test]
async fn many_messages_at_once_keep_nobody_waiting_and_each_counts_once() {
    let app = App::start_with(&[], &[("TENANTRY_CONNECTIONS", "2")]).await;
    let (acme, _alice) = app.organization("Acme", "Alice").await;
    let provider = Provider::with(&app, &acme, with_logout).await;
    let nora = app.visitor();
    let claim = Claim::of("u-1", "nora@acme.example");
    let index = claim.session_index.clone();
    provider.signs_in(&nora, claim).await.is_fine();
    let (request, somebody, stranger) = (provider.asks_to_end("u-1", &index), app.visitor(), app.visitor());
    let sent = join_all((0..8).map(|_| ends(&provider, &somebody, &request)));
    let nonsense = join_all((0..32).map(|_| ends(&provider, &somebody, "bm9uc2Vuc2U=")));
    let others = join_all((0..4).map(|_| stranger.try_get("/sign-in")));
    let (mut sent, nonsense, others) = tokio::join!(sent, nonsense, others);
    sent.sort_unstable();
    assert_eq!(sent, [303, 403, 403, 403, 403, 403, 403, 403]);
    assert_eq!(nonsense, [403; 32]);
    assert_eq!(others, [Some(200); 4]);
    nora.get("/o/acme").await.asks_to_sign_in();
    let ended: i64 = app
        .value(
            "SELECT count(*) FROM sso_attempts WHERE purpose = 'sign_out' AND reason = ''",
            &[],
        )
        .await;
    assert_eq!(ended, 1);
}

#[tokio::test]
async fn a_provider_ends_no_session_of_another_organization_or_connection() {
    let app = App::start().await;
    let (acme, _alice) = app.organization("Acme", "Alice").await;
    let (globex, _gina) = app.organization("Globex", "Gina").await;
    let theirs = Provider::with(&app, &acme, with_logout).await;
    let its_name = "https://idp2.acme.example/metadata";
    let mut second = Provider::with(&app, &acme, |settings| {
        with_logout(settings);
        settings.entity_id = its_name.into();
    })
    .await;
    second.entity_id = its_name.into();
    let ours = Provider::with(&app, &globex, with_logout).await;
    // The same name and the same index at each: only the connection tells them apart. All have the same key, which is
    // worse than anything that happens.
    let signs_in = async |provider: &Provider, email: &str| {
        let mut claim = Claim::of("u-1", email);
        claim.session_index = "_same".into();
        let person = app.visitor();
        provider.signs_in(&person, claim).await.is_fine();
        person
    };
    let gwen = signs_in(&ours, "gwen@globex.example").await;
    let nora = signs_in(&theirs, "nora@acme.example").await;
    let otto = signs_in(&second, "otto@acme.example").await;
    let (somebody, whom) = (app.visitor(), ("u-1", "_same"));

    let made_out_to_themselves = theirs.asks_to_end(whom.0, whom.1);
    assert_eq!(ends(&ours, &somebody, &made_out_to_themselves).await, 403);
    assert_eq!(ends(&second, &somebody, &made_out_to_themselves).await, 403);
    let key = provider::key();
    for (at, from, key, reason) in [
        (&ours, &theirs, key, "issuer_wrong"),
        (&second, &theirs, key, "issuer_wrong"),
        (&ours, &ours, provider::foreign_key(), "signature_invalid"),
    ] {
        let request = from.asks_to_end_at(at, key, whom);
        assert_eq!(ends(at, &somebody, &request).await, 403);
        assert_eq!(at.last_reason(&app).await, reason);
    }
    let all = [(&gwen, "/o/globex"), (&nora, "/o/acme"), (&otto, "/o/acme")];
    for (person, home) in all {
        person.get(home).await.is_fine();
    }

    // What was refused elsewhere is not used up, and at its own address it ends its own session alone.
    assert_eq!(ends(&theirs, &somebody, &made_out_to_themselves).await, 303);
    nora.get("/o/acme").await.asks_to_sign_in();
    otto.get("/o/acme").await.is_fine();
    gwen.get("/o/globex").await.is_fine();
    let told: Vec<String> = app
        .values(
            "SELECT o.slug FROM audit_events e JOIN organizations o ON o.id = e.organization_id WHERE e.action = 'sso.signed_out'",
            &[],
        )
        .await;
    assert_eq!(told, ["acme"]);
}
