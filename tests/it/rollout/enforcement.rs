//! Enforcement, which cannot lock an organization out of itself.

use super::{codes_of, events, provider, ready};
use crate::support::App;

#[tokio::test]
async fn passwords_lose_the_organization_with_the_next_request_and_one_click_gives_it_back() {
    let app = App::start().await;
    let (acme, alice, bob, okta) = ready(&app).await;
    let carol = acme.member("Carol", "member").await;
    carol.get("/o/acme").await.is_fine();
    let page = okta.is_enforced_by(&alice).await;
    let codes = codes_of(&page);
    page.sees("the next page asks you to sign in through your identity provider");
    assert_eq!(okta.stage().await, "enforced");
    for person in [&alice, &bob, &carol] {
        let answer = person.asks(reqwest::Method::GET, "/o/acme", &[], "").await;
        assert_eq!(
            (answer.status, answer.header("location")),
            (303, "/sign-in/acme?return=/o/acme")
        );
        person.get("/organizations").await.is_fine();
    }
    let stored: i64 = app
        .value(
            "SELECT count(*) FROM break_glass_codes WHERE encode(code_hash, 'escape') LIKE '%' || $1 || '%'",
            &[&codes[0]],
        )
        .await;
    assert_eq!(stored, 0, "codes are stored as hashes only");
    for reader in ["alice@acme.example", "bob@acme.example"] {
        let mail = app.mail.wait_for(reader).await;
        assert!(
            mail.subject.contains("Single sign-on is enforced in Acme"),
            "{}",
            mail.subject
        );
    }
    // Somebody whose password stays goes back.
    app.execute(
        "UPDATE members SET password_sign_in = 'on' WHERE email = 'bob@acme.example'",
        &[],
    )
    .await;
    bob.get(&okta.path("/enforcement"))
        .await
        .sees("Single sign-on is enforced")
        .submit("/stage", &[])
        .await
        .is_fine();
    assert_eq!(okta.stage().await, "everyone");
    carol.get("/o/acme").await.is_fine();
    assert_eq!(
        (
            events(&app, "sign_in.enforced", "done").await,
            events(&app, "sign_in.released", "done").await
        ),
        (1, 1)
    );
}

#[tokio::test]
async fn each_condition_is_named_and_nothing_happens_without_it() {
    let app = App::start().await;
    let (acme, alice) = app.organization("Acme", "Alice").await;
    let okta = provider(&app, &acme, "everyone").await;
    let path = okta.path("/enforcement");
    let refused = async |because: &str| {
        let page = alice.get(&path).await;
        page.is_fine().sees(because);
        assert!(!page.offers("/enforcement"), "the button is locked");
        let page = alice.post(&path, &[("confirmation", "Acme")]).await;
        page.is_a_conflict();
    };
    refused("A test of exactly these settings, by you").await;
    // A colleague's test, and one of yesterday, do not count.
    let bob = acme.member("Bob", "admin").await;
    okta.has_domain("acme.example").await;
    okta.was_tested(1, &bob, 1).await;
    refused("A test of exactly these settings, by you").await;
    okta.was_tested(1, &alice, 25).await;
    refused("A test of exactly these settings, by you").await;
    okta.was_tested(1, &alice, 1).await;
    // A test of other settings does not count either.
    okta.changes_to(2, &super::settings(super::OTHER, "mail")).await;
    refused("A test of exactly these settings, by you").await;
    okta.was_tested(2, &alice, 1).await;
    app.execute(
        "UPDATE members SET status = 'suspended' WHERE email = 'bob@acme.example'",
        &[],
    )
    .await;
    refused("Nobody besides you holds sign_in.edit").await;
    app.execute(
        "UPDATE members SET status = 'active' WHERE email = 'bob@acme.example'",
        &[],
    )
    .await;
    app.execute("UPDATE domains SET status = 'lapsed'", &[]).await;
    refused("Without one, nobody’s address leads").await;
    app.execute("UPDATE domains SET status = 'lapsing'", &[]).await;
    app.execute("UPDATE connections SET status = 'disabled'", &[]).await;
    refused("It is a draft, or switched off").await;
    app.execute("UPDATE connections SET status = 'active'", &[]).await;
    alice.get(&path).await.sees("They decide about signing in as well: Bob");
    for wrong in ["", "acme", "Globex"] {
        alice
            .post(&path, &[("confirmation", wrong)])
            .await
            .is_refused_at("confirmation");
    }
    assert_eq!(
        (
            okta.stage().await.as_str(),
            events(&app, "sign_in.enforced", "refused").await
        ),
        ("everyone", 7)
    );
    okta.is_enforced_by(&alice).await;
}

#[tokio::test]
async fn an_own_test_counts_though_a_colleague_tested_after() {
    let app = App::start().await;
    let (_, alice, bob, okta) = ready(&app).await;
    okta.was_tested(1, &bob, 0).await;
    app.execute(
        "INSERT INTO sso_attempts (organization_id, id, connection_id, at, purpose, stage, version, by_id, report)
         VALUES ($1, gen_random_uuid(), $2, now() - interval '2 hours', 'test', 'everyone', 1, $3, '{}')",
        &[&okta.org, &okta.id, &alice.id()],
    )
    .await;
    okta.is_enforced_by(&alice).await;
}

#[tokio::test]
async fn it_shows_beforehand_who_would_be_locked_out() {
    let app = App::start().await;
    let (acme, alice, bob, okta) = ready(&app).await;
    let zoe = acme
        .takes_in(&app.person("Zoe", "zoe@contractor.example").await, &["member"])
        .await;
    let max = acme
        .takes_in(&app.person("Max", "max@aaa.example").await, &["member"])
        .await;
    let eve = acme
        .takes_in(&app.person("Eve", "eve@other.example").await, &["member"])
        .await;
    app.execute(
        "UPDATE members SET password_sign_in = 'on' WHERE email = 'eve@other.example'",
        &[],
    )
    .await;
    app.execute(
        "UPDATE members SET status = 'suspended' WHERE email = 'max@aaa.example'",
        &[],
    )
    .await;
    okta.knows(&bob).await;
    let page = alice.get(&okta.path("/enforcement")).await;
    page.sees("Cannot come through: 1")
        .sees("Never came through: 2")
        .sees("Keep their password: 1");
    page.sees(&zoe.name).sees(&eve.name).does_not_see(&max.name);
    page.sees("Yours does as well");
    // Who came through a connection that is no longer there comes for the first time again.
    let other = provider(&app, &acme, "test").await;
    other.knows(&zoe).await;
    alice
        .get(&okta.path("/enforcement"))
        .await
        .sees("Never came through: 2");
    app.execute("UPDATE connections SET stage = 'everyone' WHERE id = $1", &[&other.id])
        .await;
    alice
        .get(&okta.path("/enforcement"))
        .await
        .sees("Never came through: 1");
    app.execute("DELETE FROM connections WHERE id = $1", &[&other.id]).await;
    alice
        .get(&okta.path("/enforcement"))
        .await
        .sees("Never came through: 2");
}

#[tokio::test]
async fn only_who_decides_about_signing_in_ends_it() {
    let app = App::start().await;
    let (acme, alice, _, okta) = ready(&app).await;
    okta.is_enforced_by(&alice).await;
    let olga = acme.member("Olga", "member").await;
    acme.defines("idp", &["identity_providers.view", "identity_providers.edit"])
        .await;
    acme.gives(&olga, "idp", None).await;
    app.execute(
        "UPDATE members SET password_sign_in = 'on' WHERE email = 'olga@acme.example'",
        &[],
    )
    .await;
    olga.post(&okta.path("/stage"), &[("stage", "everyone")])
        .await
        .is_forbidden()
        .sees("sign_in.edit");
    assert_eq!(okta.stage().await, "enforced");
    // A connection that is switched off enforces nothing: nobody is locked out by it.
    app.execute("UPDATE connections SET stage = 'everyone', status = 'disabled'", &[])
        .await;
    acme.member("Nina", "member").await.get("/o/acme").await.is_fine();
}

#[tokio::test]
async fn codes_that_nobody_could_use_enforce_nothing() {
    let app = App::start().await;
    let (_acme, alice, _bob, okta) = ready(&app).await;
    app.execute("UPDATE users SET password_hash = ''", &[]).await;
    let path = okta.path("/enforcement");
    let page = alice.get(&path).await;
    page.sees("nobody who decides about signing in has one");
    alice.post(&path, &[("confirmation", "Acme")]).await.is_a_conflict();
    assert_eq!(okta.stage().await, "everyone");
}
