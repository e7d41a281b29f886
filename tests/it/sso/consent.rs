//! An address that has an account is not the provider's: its owner agrees first.

use crate::support::provider::{Claim, Provider};
use crate::support::{App, PASSWORD, Person};

async fn asked(provider: &Provider, person: &Person, claim: Claim) -> String {
    let answer = provider.tries(person, claim).await;
    assert_eq!(answer.status, 303, "{}", answer.text());
    let path = answer.header("location").to_owned();
    assert!(path.starts_with("/sso/consents/"), "{path}");
    path
}

#[tokio::test]
async fn the_owner_agrees_by_their_password_once() {
    let app = App::start().await;
    let (acme, _alice) = app.organization("Acme", "Alice").await;
    let provider = Provider::of(&app, &acme).await;
    let bob = acme.member("Bob", "user_manager").await.in_another_browser();
    let path = asked(&provider, &bob, Claim::of("u-bob", &bob.email)).await;
    let page = bob.get(&path).await;
    page.is_fine().sees("Is this you?").sees("Acme");
    bob.get("/o/acme").await.asks_to_sign_in();
    let linked: i64 = app.value("SELECT count(*) FROM external_identities", &[]).await;
    assert_eq!(linked, 0);
    page.submit(&path, &[("password", "not the password 1")])
        .await
        .is_refused_at("password");
    page.submit(&path, &[("password", PASSWORD)])
        .await
        .is_at("/o/acme")
        .is_fine();
    // Once for all.
    let later = bob.in_another_browser();
    provider
        .signs_in(&later, Claim::of("u-bob", &bob.email))
        .await
        .is_at("/o/acme");
    // The question was answered.
    assert_eq!(bob.get(&path).await.status(), 410);
    // What they held they hold.
    later.get("/o/acme/members").await.is_fine();
}

#[tokio::test]
async fn the_owner_agrees_by_a_link_in_the_browser_that_asked() {
    let app = App::start().await;
    let (acme, _alice) = app.organization("Acme", "Alice").await;
    let provider = Provider::of(&app, &acme).await;
    let bob = acme.member("Bob", "member").await.in_another_browser();
    let path = asked(&provider, &bob, Claim::of("u-bob", &bob.email)).await;
    // Without the mail there is no proof.
    bob.post(&path, &[("proof", &"A".repeat(43))])
        .await
        .is_refused_at("password");
    bob.get(&path)
        .await
        .submit(&format!("{path}/mails"), &[])
        .await
        .is_fine();
    let link = app.mail.wait_for(&bob.email).await.links[0].clone();
    assert!(link.contains("?proof="), "{link}");
    bob.in_another_browser()
        .get(&link)
        .await
        .is_forbidden()
        .sees("where you began");
    bob.get(&link).await.submit(&path, &[]).await.is_at("/o/acme").is_fine();
}

#[tokio::test]
async fn nobody_agrees_for_somebody_else() {
    let app = App::start().await;
    let (acme, _alice) = app.organization("Acme", "Alice").await;
    let provider = Provider::of(&app, &acme).await;
    let bob = acme.member("Bob", "admin").await;
    let mallory = acme.member("Mallory", "member").await;
    let path = asked(&provider, &mallory, Claim::of("u-x", &bob.email)).await;
    for _ in 0..10 {
        mallory
            .post(&path, &[("password", "guess-guess-guess")])
            .await
            .is_refused_at("password");
    }
    mallory.post(&path, &[("password", PASSWORD)]).await.is_too_many();
    // Bob's own password does not help in Mallory's name in Bob's browser.
    bob.post(&path, &[("password", PASSWORD)]).await.is_forbidden();
    let linked: i64 = app.value("SELECT count(*) FROM external_identities", &[]).await;
    assert_eq!(linked, 0);
}

#[tokio::test]
async fn who_has_an_account_elsewhere_becomes_a_member_by_agreeing() {
    let app = App::start().await;
    let (acme, _alice) = app.organization("Acme", "Alice").await;
    let (globex, _gina) = app.organization("Globex", "Gina").await;
    let provider = Provider::of(&app, &acme).await;
    let nora = app.person("Nora", "nora@acme.example").await;
    globex.takes_in(&nora, &["admin"]).await;
    let nora = nora.in_another_browser();
    let path = asked(&provider, &nora, Claim::of("u-1", "nora@acme.example")).await;
    // Meanwhile the last seat was taken.
    app.execute("UPDATE organizations SET seat_limit = 1 WHERE slug = 'acme'", &[])
        .await;
    assert_eq!(nora.post(&path, &[("password", PASSWORD)]).await.status(), 410);
    app.execute("UPDATE organizations SET seat_limit = NULL", &[]).await;
    nora.post(&path, &[("password", PASSWORD)])
        .await
        .is_at("/o/acme")
        .is_fine();
    nora.get("/o/globex").await.asks_to_sign_in();
}

#[tokio::test]
async fn a_question_ends_after_half_an_hour() {
    let app = App::start().await;
    let (acme, _alice) = app.organization("Acme", "Alice").await;
    let provider = Provider::of(&app, &acme).await;
    let bob = acme.member("Bob", "member").await.in_another_browser();
    let path = asked(&provider, &bob, Claim::of("u-bob", &bob.email)).await;
    app.execute("UPDATE sso_consents SET expires_at = now() - interval '1 second'", &[])
        .await;
    assert_eq!(bob.post(&path, &[("password", PASSWORD)]).await.status(), 410);
}
